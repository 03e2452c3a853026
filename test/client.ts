/** Asking the web server as a browser or a program would, without a socket. */

import type { FastifyInstance } from 'fastify'
import type { Right } from '#base/right.ts'
import { makeKey } from '#accounts/accounts.ts'
import type { KeyMode } from '#accounts/types.ts'
import { GRANTABLE } from '#accounts/rules.ts'
import { Bug } from '#base/bug.ts'
import type { Owned, TestHouse } from './house.ts'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
export type Asked = {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | number | undefined>>
  readonly text: string
  readonly bytes: Uint8Array
  /** The answer as JSON; an empty record where it is none. */
  readonly body: Readonly<Record<string, unknown>>
}
/** `body`: an object is sent as JSON, a string as it is. */
export type Ask = (
  at: `${Method} /${string}`,
  body?: object | string,
  headers?: Readonly<Record<string, string>>,
) => Promise<Asked>

/** Whoever sends nothing that says who they are. `own` is sent with each request. */
export function asking(app: FastifyInstance, own: Readonly<Record<string, string>> = {}): Ask {
  return async (at, body, headers = {}) => {
    const [method, path = ''] = at.split(' ')
    const url = path.startsWith('/f/') || path.startsWith('/legal/') ? path : `/v1${path}`
    const json = body === undefined ? {} : { 'content-type': 'application/json' }
    const payload = body === undefined ? {} : { payload: typeof body === 'string' ? body : JSON.stringify(body) }
    const answer = await app.inject({
      method: method as Method,
      url,
      headers: { ...json, ...own, ...headers },
      ...payload,
    }) // As `at` says.
    const { statusCode: status, headers: given, body: text, rawPayload: bytes } = answer
    return { status, headers: given, text, bytes, body: jsonIn(text) }
  }
}

function jsonIn(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown> // What the server sends as JSON is an object.
  } catch {
    return {}
  }
}

export const ORIGIN = 'http://localhost'

/** As a browser on our own pages: with the cookie of a log-in, and saying where the request comes from. */
export async function browserOf(
  app: FastifyInstance,
  { email, password }: Pick<Owned, 'email' | 'password'>,
): Promise<Ask & { readonly cookie: string }> {
  const answer = await asking(app, { origin: ORIGIN })('POST /log-in', { email, password })
  const cookie = String(answer.headers['set-cookie'] ?? '').split(';')[0] ?? ''
  if (answer.status !== 200 || cookie === '') throw new Bug(`the log-in was refused: ${answer.text}`)
  return Object.assign(asking(app, { origin: ORIGIN, cookie }), { cookie })
}

/** As a program with an API key. */
export async function programOf(
  it: TestHouse,
  { account }: Pick<Owned, 'account'>,
  scopes: readonly Right[] = GRANTABLE,
  mode: KeyMode = 'live',
): Promise<Ask> {
  const made = await it.turn(account, turn => makeKey(turn, 'a test', scopes, mode))
  if (!made.ok) throw new Bug(`the key was refused: ${made.refusal}`)
  return asking(await it.app(), { authorization: `Bearer ${made.value.key}` })
}
