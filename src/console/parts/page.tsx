/** The frame of a screen: its name, what it is for in one sentence, and what can be done. */

import { Box, Button, Group, Skeleton, Stack, Text, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import { useWords } from '../words.tsx'
import { Problem } from './problem.tsx'

type PageProps = {
  readonly title: string
  /** What stands beside the title: a status, or a mark that it is saved. */
  readonly mark?: ReactNode
  readonly says?: ReactNode
  readonly back?: { readonly to: string; readonly name: string }
  readonly actions?: ReactNode
  readonly children: ReactNode
}

export function Page({ title, mark, says, back, actions, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · OptiMail Pro`
  }, [title])
  return (
    <Stack gap="lg">
      <Group justify="space-between" align="end" gap="sm" className="om-head">
        <Box maw={720} miw={0}>
          {back && (
            <Link to={back.to} className="om-back">
              ← {back.name}
            </Link>
          )}
          <Group gap="sm">
            <Title order={1}>{title}</Title>
            {mark}
          </Group>
          {says && (
            <Text className="om-soft" size="sm" mt={4} component="div">
              {says}
            </Text>
          )}
        </Box>
        {actions && (
          <Group gap="xs" maw="100%">
            {actions}
          </Group>
        )}
      </Group>
      {children}
    </Stack>
  )
}

type CardProps = {
  readonly title?: string
  readonly says?: string
  readonly children: ReactNode
  readonly actions?: ReactNode
  /** Rows go to the edge. */
  readonly flush?: boolean
}

export function Card({ title, says, children, actions, flush = false }: CardProps) {
  return (
    <Box component="section" className={flush ? 'om-card om-flush' : 'om-card'} aria-label={title}>
      {(title || actions) && (
        <Group justify="space-between" className="om-card-head" gap="xs">
          <Box maw={640}>
            {title && <Title order={2}>{title}</Title>}
            {says && (
              <Text size="sm" className="om-soft" mt={2}>
                {says}
              </Text>
            )}
          </Box>
          {actions && (
            <Group gap="xs" maw="100%">
              {actions}
            </Group>
          )}
        </Group>
      )}
      {children}
    </Box>
  )
}

/** Nothing here yet: what would be here, and the one thing to do. */
export function Empty({
  title,
  says,
  action,
  picture,
}: {
  readonly title: string
  readonly says: string
  readonly action?: ReactNode
  readonly picture?: ReactNode
}) {
  return (
    <Stack align="center" gap={6} py={48} px="lg">
      {picture && <Box mb="sm">{picture}</Box>}
      <Title order={2} size="h3">
        {title}
      </Title>
      <Text className="om-soft" size="sm" ta="center" maw={460}>
        {says}
      </Text>
      {action && <Box mt="sm">{action}</Box>}
    </Stack>
  )
}

type Loaded<T> = {
  readonly data: T | undefined
  readonly error: unknown
  readonly isPending: boolean
  readonly refetch: () => unknown
}

export const words = {
  at: 'parts/page',
  en: {
    loading: 'Loading',
    retry: 'Try again',
    noMatch: 'Nothing fits',
    widen: 'Try fewer letters, or clear the filters.',
    clear: 'Clear the filters',
  },
}

/** Waits without jumping, says what went wrong, offers to try again. */
export function Load<T>({
  of,
  rows = 5,
  children,
}: {
  readonly of: Loaded<T>
  readonly rows?: number
  readonly children: (data: T) => ReactNode
}) {
  const say = useWords(words)
  if (of.data !== undefined) return children(of.data)
  if (of.isPending)
    return (
      <Stack gap="sm" p="lg" aria-busy="true" aria-label={say.loading} role="status">
        {Array.from({ length: rows }, (_, i) => (
          <Skeleton key={i} height={16} width={`${90 - ((i * 17) % 40)}%`} />
        ))}
      </Stack>
    )
  return (
    <Stack p="lg" align="start">
      <Problem of={of.error} />
      <Button variant="default" onClick={() => void of.refetch()}>
        {say.retry}
      </Button>
    </Stack>
  )
}

/** There are some, but none that fits what is searched. */
export function NoMatch({ clear }: { readonly clear: () => void }) {
  const say = useWords(words)
  return (
    <Empty
      title={say.noMatch}
      says={say.widen}
      action={
        <Button variant="default" onClick={clear}>
          {say.clear}
        </Button>
      }
    />
  )
}
