/** Logging in: RFC 4954, by the strongest way that both know. */

import { Broken } from './broken.ts'
import type { Offers } from './offers.ts'
import { type Answer, replyOf } from './reply.ts'
import { scram } from './scram.ts'
import type { Talk } from './talk.ts'
import type { Login, Patience } from './types.ts'

type Password = Extract<Login, { password: string }>
type Token = Extract<Login, { token: string }>
type Asking = { readonly talk: Talk; readonly ms: number }
type Way<L> = { readonly name: string; readonly take: (asking: Asking, login: L) => Promise<Answer> }

const base64 = (text: string) => Buffer.from(text).toString('base64')

/** In the order in which we try them. With SCRAM the password is not said, and the server shows that it knows it. */
const BY_PASSWORD: readonly Way<Password>[] = [
  { name: 'SCRAM-SHA-256', take: ({ talk, ms }, login) => scram(talk, 'sha256', login, ms) },
  { name: 'SCRAM-SHA-1', take: ({ talk, ms }, login) => scram(talk, 'sha1', login, ms) },
  {
    name: 'PLAIN', // RFC 4616
    take: ({ talk, ms }, { username, password }) =>
      talk.ask('auth', `AUTH PLAIN ${base64(`\0${username}\0${password}`)}`, ms),
  },
  {
    name: 'LOGIN', // older, and written down nowhere that binds
    async take({ talk, ms }, { username, password }) {
      const asked = await talk.ask('auth', 'AUTH LOGIN', ms)
      if (asked.code !== 334) return asked
      const named = await talk.ask('auth', base64(username), ms)
      return named.code === 334 ? talk.ask('auth', base64(password), ms) : named
    },
  },
]

const BY_TOKEN: readonly Way<Token>[] = [
  {
    name: 'OAUTHBEARER', // RFC 7628
    take: (asking, { username, token }) =>
      bearer(asking, `AUTH OAUTHBEARER ${base64(`n,a=${escaped(username)},\x01auth=Bearer ${token}\x01\x01`)}`, 'AQ=='),
  },
  {
    name: 'XOAUTH2', // Google’s and Microsoft’s
    take: (asking, { username, token }) =>
      bearer(asking, `AUTH XOAUTH2 ${base64(`user=${username}\x01auth=Bearer ${token}\x01\x01`)}`, ''),
  },
]

/** RFC 5801 §4: what divides fields may not stand in a name. */
const escaped = (name: string) => name.replaceAll('=', '=3D').replaceAll(',', '=2C')

/** A no comes in two parts: what is wrong, and, once that was heard, the code (RFC 7628 §3.2.3). */
async function bearer({ talk, ms }: Asking, command: string, heard: string): Promise<Answer> {
  const answer = await talk.ask('auth', command, ms)
  return answer.code === 334 ? talk.ask('auth', heard, ms) : answer
}

/** The server offered a way that it does not know after all: not implemented, or not for us. */
const ANOTHER_WAY = new Set([500, 502, 504, 534])
/** It offers SCRAM, but keeps this password in a form with which only the weaker ways work. */
const SCRAM_REFUSED = 535

/** @throws Broken `no-login` when there is no way that we may take, `refused` when the server says no. */
export async function logIn(
  talk: Talk,
  login: Login,
  offers: Offers,
  { commandMs }: Patience,
  mayAsk: boolean,
): Promise<void> {
  if (!mayAsk) throw new Broken('auth', 'no-login', { detail: 'the connection is not encrypted', lasting: true })
  const asking = { talk, ms: commandMs }
  const last =
    'token' in login ? await tried(BY_TOKEN, asking, login, offers) : await tried(BY_PASSWORD, asking, login, offers)
  if (last.code === 235) return
  throw new Broken('auth', 'refused', { reply: replyOf(last), lasting: last.code >= 500 })
}

async function tried<L>(ways: readonly Way<L>[], asking: Asking, login: L, { auth }: Offers): Promise<Answer> {
  let last: Answer | undefined
  for (const { name, take } of ways) {
    if (!auth.includes(name)) continue
    last = await take(asking, login)
    const goesOn = ANOTHER_WAY.has(last.code) || (last.code === SCRAM_REFUSED && name.startsWith('SCRAM'))
    if (!goesOn) return last
  }
  if (last) return last
  const names = ways.map(({ name }) => name).join(', ')
  throw new Broken('auth', 'no-login', { detail: `the server offers none of ${names}`, lasting: true })
}
