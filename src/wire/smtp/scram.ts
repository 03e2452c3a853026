/**
 * Logging in without saying the password, to a server that shows that it knows it: RFC 5802, with SHA-256 RFC 7677. The
 * server decides how much work it is, within bounds: too little would let whoever stands in between guess.
 */

import { createHash, createHmac, pbkdf2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { SCRAM_ROUNDS_MAX, SCRAM_ROUNDS_MIN } from '#base/limits.ts'
import { Broken } from './broken.ts'
import type { Answer } from './reply.ts'
import type { Talk } from './talk.ts'

export type ScramHash = 'sha1' | 'sha256'
type Login = { readonly username: string; readonly password: string }

const NAMES: Readonly<Record<ScramHash, string>> = { sha1: 'SCRAM-SHA-1', sha256: 'SCRAM-SHA-256' }
const NO_BINDING = 'n,,'
const NONCE_BYTES = 18
const derive = promisify(pbkdf2)

/**
 * The answer is 235 only when the server has proved itself.
 * @throws Broken `no-login` when it breaks the rules, or does not know the password itself.
 */
export async function scram(talk: Talk, hash: ScramHash, login: Login, ms: number): Promise<Answer> {
  const nonce = randomBytes(NONCE_BYTES).toString('base64')
  const bare = `n=${saslName(login.username)},r=${nonce}`
  const first = await talk.ask('auth', `AUTH ${NAMES[hash]} ${encoded(NO_BINDING + bare)}`, ms)
  if (first.code !== 334) return first.code === 235 ? unproven() : first
  const said = decoded(first)
  const challenge = readChallenge(said, nonce)
  if (!challenge) return giveUp(talk, ms, 'its challenge makes no sense')
  const { proof, signature } = await proofOf(hash, login.password, bare, said, challenge)
  const end = `c=${encoded(NO_BINDING)},r=${challenge.nonce}`
  const last = await talk.ask('auth', encoded(`${end},p=${proof}`), ms)
  if (last.code !== 334) return last.code === 235 ? unproven() : last
  const final = decoded(last)
  if (final.startsWith('e=')) return talk.ask('auth', '', ms) // Its no comes as soon as that was heard.
  return isSame(final, signature) ? talk.ask('auth', '', ms) : giveUp(talk, ms, 'it does not know the password itself')
}

type Challenge = { readonly nonce: string; readonly salt: Buffer; readonly rounds: number }

/** RFC 5802 §7, server-first-message: it begins with our nonce and adds its own. */
export function readChallenge(said: string, ours: string): Challenge | undefined {
  const [, nonce = '', salt = '', rounds = ''] =
    /^r=([\x21-\x2b\x2d-\x7e]{1,200}),s=([A-Za-z\d+/]{4,400}={0,2}),i=([1-9]\d{0,8})(?:,.*)?$/.exec(said) ?? []
  const count = Number(rounds)
  if (!nonce.startsWith(ours) || nonce.length === ours.length) return undefined
  if (count < SCRAM_ROUNDS_MIN || count > SCRAM_ROUNDS_MAX) return undefined
  return { nonce, salt: Buffer.from(salt, 'base64'), rounds: count }
}

/** RFC 5802 §3. */
export async function proofOf(
  hash: ScramHash,
  password: string,
  bare: string,
  said: string,
  { nonce, salt, rounds }: Challenge,
): Promise<{ readonly proof: string; readonly signature: string }> {
  const bytes = hash === 'sha1' ? 20 : 32
  const salted = await derive(password.normalize('NFKC'), salt, rounds, bytes, hash) // SASLprep, RFC 4013 §2.2.
  const clientKey = hmac(hash, salted, 'Client Key')
  const stored = createHash(hash).update(clientKey).digest()
  const whole = `${bare},${said},c=${encoded(NO_BINDING)},r=${nonce}`
  const proof = xored(clientKey, hmac(hash, stored, whole)).toString('base64')
  return { proof, signature: hmac(hash, hmac(hash, salted, 'Server Key'), whole).toString('base64') }
}

const hmac = (hash: ScramHash, key: Buffer, text: string) => createHmac(hash, key).update(text).digest()
const xored = (a: Buffer, b: Buffer) => Buffer.from(a.map((byte, i) => byte ^ (b[i] ?? 0)))
const encoded = (text: string) => Buffer.from(text).toString('base64')
const decoded = ({ lines }: Answer) => Buffer.from(lines[0] ?? '', 'base64').toString('utf8')
const saslName = (name: string) => name.normalize('NFKC').replaceAll('=', '=3D').replaceAll(',', '=2C')

function isSame(final: string, signature: string): boolean {
  const [, shown = ''] = /^v=([A-Za-z\d+/]+={0,2})(?:,.*)?$/.exec(final) ?? []
  return shown.length === signature.length && timingSafeEqual(Buffer.from(shown), Buffer.from(signature))
}

function unproven(): never {
  throw new Broken('auth', 'no-login', { detail: 'the server did not prove that it knows the password', lasting: true })
}

/** `*` ends an exchange (RFC 4954 §4). */
async function giveUp(talk: Talk, ms: number, detail: string): Promise<never> {
  await talk.ask('auth', '*', ms)
  throw new Broken('auth', 'no-login', { detail: `the server cannot be trusted: ${detail}`, lasting: true })
}
