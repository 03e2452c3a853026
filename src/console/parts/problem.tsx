/** How a no looks: what happened, what to do, and the demand that is the reason. */

import { Alert, List, Text } from '@mantine/core'
import { ProblemError } from '../client.ts'
import { DemandMark } from './demand.tsx'

export function Problem({ of }: { readonly of: unknown }) {
  if (!of) return null
  const problem =
    of instanceof ProblemError ? of : new ProblemError({ detail: of instanceof Error ? of.message : String(of) })
  return (
    <Alert color="red" variant="light" role="alert" radius="md">
      <Text size="sm" span>
        {problem.message}
      </Text>{' '}
      <DemandMark id={problem.demand} />
      {problem.errors.length > 0 && (
        <List size="sm" mt={6}>
          {problem.errors.map(error => (
            <List.Item key={`${error.pointer} ${error.code} ${error.detail}`}>
              {error.detail} <DemandMark id={error.demand} />
            </List.Item>
          ))}
        </List>
      )}
      {problem.requestId && problem.status >= 500 && (
        <Text size="xs" className="om-mono" mt={6}>
          {problem.requestId}
        </Text>
      )}
    </Alert>
  )
}

/** What is wrong with one member of what was sent; `member` is its path, as in `controller/name`, `codes` the refusals about it. */
export function fieldError(problem: unknown, member: string, codes: readonly string[] = []): string | undefined {
  if (!(problem instanceof ProblemError)) return undefined
  if (codes.includes(problem.code)) return problem.message
  return problem.errors.find(({ pointer }) => pointer === `/${member}`)?.detail
}
