/** Logging in: RFC 4954, by PLAIN (RFC 4616) or by the older LOGIN. */

import { Broken } from './broken.ts'
import type { Offers } from './offers.ts'
import { type Answer, replyOf } from './reply.ts'
import type { Talk } from './talk.ts'
import type { Patience, Relay } from './types.ts'

type Login = NonNullable<Relay['login']>
type Way = (talk: Talk, login: Login, ms: number) => Promise<Answer>

const base64 = (text: string) => Buffer.from(text).toString('base64')

/** In the order in which we try them. */
const WAYS: readonly (readonly [name: string, way: Way])[] = [
  [
    'PLAIN',
    (talk, { username, password }, ms) => talk.ask('auth', `AUTH PLAIN ${base64(`\0${username}\0${password}`)}`, ms),
  ],
  [
    'LOGIN',
    async (talk, { username, password }, ms) => {
      const asked = await talk.ask('auth', 'AUTH LOGIN', ms)
      if (asked.code !== 334) return asked
      const named = await talk.ask('auth', base64(username), ms)
      return named.code === 334 ? talk.ask('auth', base64(password), ms) : named
    },
  ],
]

/** The server offered a way that it does not know after all: not implemented, or not for us. */
const ANOTHER_WAY = new Set([500, 502, 504, 534])

/** @throws Broken `no-login` when there is no way that we may take, `refused` when the server says no. */
export async function logIn(
  talk: Talk,
  login: Login,
  offers: Offers,
  { commandMs }: Patience,
  mayAsk: boolean,
): Promise<void> {
  if (!mayAsk) throw new Broken('auth', 'no-login', { detail: 'the connection is not encrypted', lasting: true })
  let last: Answer | undefined
  for (const [name, way] of WAYS) {
    if (!offers.auth.includes(name)) continue
    last = await way(talk, login, commandMs)
    if (last.code === 235) return
    if (!ANOTHER_WAY.has(last.code)) break
  }
  if (!last)
    throw new Broken('auth', 'no-login', { detail: 'the server offers neither PLAIN nor LOGIN', lasting: true })
  throw new Broken('auth', 'refused', { reply: replyOf(last), lasting: last.code >= 500 })
}
