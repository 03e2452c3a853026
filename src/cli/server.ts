/** Talking to the server that OPTIMAIL_URL names. */

import { Fault } from '#base/fault.ts'
import type { Answer } from './answer.ts'
import type { Io } from './io.ts'

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

export async function answerOf(response: Response): Promise<Answer> {
  const body: unknown = await response.json().catch(() => undefined)
  return { status: response.status, body: typeof body === 'object' && body !== null ? (body as Answer['body']) : {} } // An object, as just seen.
}
