/** What a server answered, told on a terminal, and the exit code that it means. */

import type { Io } from './io.ts'

export type Answer = {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
  readonly retryAfterSeconds?: number | undefined
}

const text = (value: unknown) => (typeof value === 'string' ? value : '')

/** 3 where a policy is the reason, 75 where trying again later may help, 2 where the call was wrong, else 1. */
export function exitCodeOf({ status, body }: Answer): number {
  if (status < 400) return 0
  if (body['demand'] !== undefined) return 3
  if (status >= 500 || status === 429) return 75
  return status === 400 || status === 422 ? 2 : 1
}

/** Says what was refused and why, and gives the exit code. */
export function sayRefusal(answer: Answer, io: Io): number {
  const { status, body } = answer
  const demand = text(body['demand'])
  io.say(`optimail: ${text(body['detail']) || `the server answered ${status}`}${demand && ` [${demand}]`}`)
  const errors = Array.isArray(body['errors']) ? (body['errors'] as { pointer?: string; detail?: string }[]) : [] // As http/problem.ts writes them.
  for (const { pointer, detail = '' } of errors) io.say(`  ${pointer || '/'}: ${detail}`)
  if (answer.retryAfterSeconds !== undefined) io.say(`  Try again in ${answer.retryAfterSeconds} s.`)
  return exitCodeOf(answer)
}
