/** Talking to the server that OPTIMAIL_URL names. */

import { setTimeout as pause } from 'node:timers/promises'
import { Fault } from '#base/fault.ts'
import { CLI_WAITS_MAX_SECONDS } from '#base/limits.ts'
import type { Answer } from './answer.ts'
import type { Io } from './io.ts'

/** Said where a server is to be asked, and nobody says as whom. */
export const NO_KEY =
  'set OPTIMAIL_KEY to an API key (and OPTIMAIL_URL, if the server is elsewhere). “optimail setup --help” says how the first one is made.'

const NEAR = 'http://127.0.0.1:8080'

/** @throws Fault when OPTIMAIL_URL is no web address. */
export function serverUrl(io: Io): URL {
  const given = io.env['OPTIMAIL_URL'] || NEAR
  if (!URL.canParse(given) || !/^https?:$/.test(new URL(given).protocol))
    throw new Fault(`OPTIMAIL_URL is “${given}”, which is no web address such as ${NEAR}.`, false)
  return new URL(given)
}

/** @throws Fault when nothing answers: trying again later may help. */
export async function call(url: URL, init: RequestInit): Promise<Response> {
  return fetch(url, { redirect: 'error', ...init }).catch((cause: unknown) => {
    throw new Fault(
      `nothing answers at ${url.origin}. Is the server running? Set OPTIMAIL_URL if it is elsewhere.`,
      true,
      cause,
    )
  })
}

/**
 * The same, and once more where the server has refused to look at it because too much was asked of it in this minute: nothing of it
 * was done. Whoever is to wait for long does that themselves.
 */
export async function callAgain(url: URL, init: RequestInit, io: Io): Promise<Response> {
  const first = await call(url, init)
  const seconds = retryAfterIn(first)
  if (first.status !== 429 || seconds === undefined || seconds > CLI_WAITS_MAX_SECONDS) return first
  const { body } = await answerOf(first.clone())
  if (body['code'] !== 'too-many-requests') return first // A rule of its own, such as for log-ins.
  await first.body?.cancel()
  io.say(`optimail: too many requests. Waiting ${seconds} s, as the server asks.`)
  await pause(seconds * 1_000)
  return call(url, init)
}

export async function answerOf(response: Response): Promise<Answer> {
  const body: unknown = await response.json().catch(() => undefined)
  return {
    status: response.status,
    body: typeof body === 'object' && body !== null ? (body as Answer['body']) : {}, // An object, as just seen.
    retryAfterSeconds: retryAfterIn(response),
  }
}

/** As our servers say it: in seconds. */
function retryAfterIn({ headers }: Response): number | undefined {
  const said = headers.get('retry-after') ?? ''
  return /^\d{1,6}$/.test(said) ? Number(said) : undefined
}
