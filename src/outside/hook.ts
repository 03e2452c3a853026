/**
 * Telling somebody's own server something, signed (Standard Webhooks). One message and what became of it; in which order, and
 * when it is told again, is for whoever keeps the messages.
 */

import { PARTNER_ANSWER_MAX_BYTES, PARTNER_ANSWER_MS, PARTNER_ERROR_MAX_CHARS } from '#base/limits.ts'
import type { Fetched, FetchRefusal, Outside } from '#base/outside.ts'
import type { Reach } from '#base/reach.ts'
import type { Result } from '#base/result.ts'
import { signWebhook } from '#wire/webhook.ts'

export type Hook = {
  readonly url: string
  readonly reach: Reach
  /** The newest first; two while one is being changed. */
  readonly secrets: readonly string[]
  /** The same whenever the message is told again: by it the other side knows it. */
  readonly id: string
  readonly atMs: number
  readonly body: Buffer
}

/** `isGone`: the server says that it is not there any more (410). */
export type HookFailure = { readonly error: string; readonly isGone: boolean; readonly retryAfterSeconds?: number }

/** What came of it. `status` is null where there was no answer; `failed` is undefined when the server took it: it answered with a 2xx. */
export type HookAnswer = {
  readonly status: number | null
  readonly bytes: Uint8Array
  readonly failed: HookFailure | undefined
}

/** Undefined when the server took it. */
export const tellHook = async (outside: Pick<Outside, 'fetch'>, it: Hook): Promise<HookFailure | undefined> =>
  (await askHook(outside, it)).failed

/** The same for whoever keeps what was answered. A body that is too long to read is cut: it was an answer all the same. */
export async function askHook(
  { fetch }: Pick<Outside, 'fetch'>,
  { url, reach, secrets, id, atMs, body }: Hook,
): Promise<HookAnswer> {
  const answer = await fetch(url, {
    method: 'POST',
    body,
    reach,
    maxBytes: PARTNER_ANSWER_MAX_BYTES,
    isCut: true,
    timeoutMs: PARTNER_ANSWER_MS,
    headers: { 'content-type': 'application/json', ...signWebhook(secrets, { id, atMs, body }) },
  })
  const { status, bytes } = answer.ok ? answer.value : { status: null, bytes: new Uint8Array() }
  return { status, bytes, failed: failureOf(answer) }
}

const UNREACHED: Readonly<Record<FetchRefusal, string>> = {
  'bad-address': 'The address is no web address.',
  port: 'No web site listens on that port.',
  'not-public': 'The address leads into a private network.',
  'no-such-host': 'There is no server of that name.',
  offline: 'This machine does not reach the internet.',
  unreachable: 'The server did not answer.',
  'no-certificate': 'The server could not prove who it is: its certificate is not valid.',
  'too-slow': 'The server took too long.',
  'too-large': 'The server’s answer was too large.',
  'too-many-redirects': 'The server sends elsewhere. Enter the address where it really is.',
  downgrade: 'The server sends to an address without encryption.',
  garbled: 'The server’s answer was no HTTP.',
}

/** A redirect is a failure: who is told is who was entered. */
function failureOf(answer: Result<Fetched, FetchRefusal>): HookFailure | undefined {
  if (!answer.ok) return { error: UNREACHED[answer.refusal], isGone: false }
  const { status, headers } = answer.value
  if (status >= 200 && status < 300) return undefined
  const after = Number(headers['retry-after'])
  const error = `The server answered ${status}.`.slice(0, PARTNER_ERROR_MAX_CHARS)
  return { error, isGone: status === 410, ...(Number.isFinite(after) && after > 0 && { retryAfterSeconds: after }) }
}
