/** How a no looks: what happened, what to do, and the demand that is the reason. */

import { Alert, Badge, Group, List, Text } from '@mantine/core'
import { ProblemError } from '../client.ts'

export function Problem({ of }: { readonly of: unknown }) {
  if (!of) return null
  const problem = of instanceof ProblemError ? of : new ProblemError({ detail: of instanceof Error ? of.message : String(of) })
  return (
    <Alert color="red" variant="light" role="alert" radius="md">
      <Group gap="xs" align="start" wrap="nowrap">
        <Text size="sm">{problem.message}</Text>
        {problem.demand && <Badge variant="outline" color="red" size="sm">{problem.demand}</Badge>}
      </Group>
      {problem.errors.length > 0 && (
        <List size="sm" mt={6}>
          {problem.errors.map(error => (
            <List.Item key={`${error.pointer} ${error.code} ${error.detail}`}>
              {error.pointer && <code>{error.pointer.slice(1)}</code>} {error.detail}
            </List.Item>
          ))}
        </List>
      )}
    </Alert>
  )
}

/** What is wrong with one member of what was sent. */
export function fieldError(problem: unknown, member: string): string | undefined {
  return problem instanceof ProblemError ? problem.errors.find(({ pointer }) => pointer === `/${member}`)?.detail : undefined
}
