/** The frame of a screen: its name, what it is for in one sentence, and what can be done. */

import { Box, Button, Group, Skeleton, Stack, Text, Title } from '@mantine/core'
import { type ReactNode, useEffect } from 'react'
import { Problem } from './problem.tsx'

export function Page({ title, says, actions, children }: { readonly title: string; readonly says?: string; readonly actions?: ReactNode; readonly children: ReactNode }) {
  useEffect(() => {
    document.title = `${title} · OptiMail Pro`
  }, [title])
  return (
    <Stack gap="lg">
      <Group justify="space-between" align="end" gap="md">
        <Box maw={720}>
          <Title order={1}>{title}</Title>
          {says && <Text className="om-soft" size="sm" mt={4}>{says}</Text>}
        </Box>
        {actions && <Group gap="xs">{actions}</Group>}
      </Group>
      {children}
    </Stack>
  )
}

export function Card({ title, children, actions, pad = 'lg' }: { readonly title?: string; readonly children: ReactNode; readonly actions?: ReactNode; readonly pad?: string | number }) {
  return (
    <Box component="section" className="om-card" p={pad} aria-label={title}>
      {(title || actions) && (
        <Group justify="space-between" mb="sm" px={pad === 0 ? 'lg' : 0} pt={pad === 0 ? 'md' : 0}>
          {title && <Title order={2}>{title}</Title>}
          {actions}
        </Group>
      )}
      {children}
    </Box>
  )
}

/** Nothing here yet: what would be here, and the one thing to do. */
export function Empty({ title, says, action }: { readonly title: string; readonly says: string; readonly action?: ReactNode }) {
  return (
    <Stack align="center" gap={6} py={56} px="lg">
      <Title order={3}>{title}</Title>
      <Text className="om-soft" size="sm" ta="center" maw={460}>{says}</Text>
      {action && <Box mt="sm">{action}</Box>}
    </Stack>
  )
}

type Loaded<T> = { readonly data: T | undefined; readonly error: unknown; readonly isPending: boolean; readonly refetch: () => unknown }

/** Waits without jumping, says what went wrong, offers to try again. */
export function Load<T>({ of, rows = 5, children }: { readonly of: Loaded<T>; readonly rows?: number; readonly children: (data: T) => ReactNode }) {
  if (of.data !== undefined) return children(of.data)
  if (of.isPending) return <Stack gap="sm" p="lg" aria-busy="true" aria-label="Loading">{Array.from({ length: rows }, (_, i) => <Skeleton key={i} height={18} />)}</Stack>
  return (
    <Stack p="lg" align="start">
      <Problem of={of.error} />
      <Button variant="default" onClick={() => void of.refetch()}>Try again</Button>
    </Stack>
  )
}
