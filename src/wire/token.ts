/**
 * The token in links and return addresses: it names one message, or one person, without a row in any table, and nobody
 * but this installation can make one. Lower-case letters and digits only (Crockford base 32), so that it survives mail
 * servers that change the case of a local part and fits into one: a message's token has at most 40 characters.
 *
 *   r  run 40 bits, seq 40 bits, MAC 80 bits              33 characters: one recipient of one run
 *   s  25 characters of the message's id, MAC 70 bits     40 characters: a service message
 *   p  account's and subject's ids, MAC 80 bits           67 characters: a person, in links that belong to no message
 *   t  run 40 bits, seq 40 bits, MAC 80 bits              33 characters: one recipient of one run, to be measured: links
 *                                                         are passed on, so this one opens nothing that a person may do
 *
 * The MAC is HMAC-SHA-256, cut (RFC 2104 §5), over all that stands before it.
 */

import { timingSafeEqual, type KeyObject } from 'node:crypto'
import { must } from '#base/bug.ts'
import { type Hmac, hmacSha256 } from './hmac.ts'

export type MessageRef =
  | { readonly kind: 'run'; readonly run: number; readonly seq: number }
  | { readonly kind: 'service'; readonly message: `msg_${string}` }
export type PersonRef = {
  readonly kind: 'person'
  readonly account: `acc_${string}`
  readonly subject: `sub_${string}`
}
export type TokenRef = MessageRef | PersonRef

const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz'
const NUMBER_DIGITS = 8 // 40 bits
const NUMBER_MAX = 2 ** 40 - 1
const ID_DIGITS = 25
const MAC_DIGITS = { r: 16, s: 14, p: 16, t: 16 } as const
const TOKEN = new RegExp(`^(?:r[${DIGITS}]{32}|s[${DIGITS}]{39}|p[${DIGITS}]{66})$`)
const MEASURE = new RegExp(`^t[${DIGITS}]{32}$`)
const CONTEXT = 'optimail.token/1 '

type Letter = keyof typeof MAC_DIGITS

/** For links and return addresses of one message. `run` and `seq` are whole numbers below 2^40. */
export function messageToken(key: KeyObject, ref: MessageRef): string {
  if (ref.kind === 'run') return signed(key, 'r', numberDigits(ref.run) + numberDigits(ref.seq))
  return signed(key, 's', idDigits(ref.message))
}

/** For links that belong to a person and to no message. */
export function personToken(key: KeyObject, ref: Omit<PersonRef, 'kind'>): string {
  return signed(key, 'p', idDigits(ref.account) + idDigits(ref.subject))
}

type OfRun = { readonly run: number; readonly seq: number }

/** For links that measure, and for nothing else: {@link readToken} does not know it. */
export const measureToken = (key: KeyObject, { run, seq }: OfRun): string =>
  signed(key, 't', numberDigits(run) + numberDigits(seq))

/** Which message a link that measures is of, or undefined when we did not make it. Case does not matter. Never throws. */
export function readMeasureToken(key: KeyObject, text: string): OfRun | undefined {
  const token = text.length <= 100 ? text.toLowerCase() : ''
  if (!MEASURE.test(token)) return undefined
  const body = token.slice(1, -MAC_DIGITS.t)
  return isSame(signed(key, 't', body), token) ? runOf(body) : undefined
}

/** What a token names, or undefined when we did not make it. Case does not matter. Never throws. */
export function readToken(key: KeyObject, text: string): TokenRef | undefined {
  const token = text.length <= 100 ? text.toLowerCase() : ''
  if (!TOKEN.test(token)) return undefined
  const letter = token[0] as Exclude<Letter, 't'> // As the pattern says.
  const body = token.slice(1, -MAC_DIGITS[letter])
  return isSame(signed(key, letter, body), token) ? refOf(letter, body) : undefined
}

function refOf(letter: Exclude<Letter, 't'>, body: string): TokenRef {
  const first = body.slice(0, ID_DIGITS)
  if (letter === 's') return { kind: 'service', message: `msg_${first}` }
  if (letter === 'p') return { kind: 'person', account: `acc_${first}`, subject: `sub_${body.slice(ID_DIGITS)}` }
  return { kind: 'run', ...runOf(body) }
}

const runOf = (body: string): OfRun => ({
  run: numberOf(body.slice(0, NUMBER_DIGITS)),
  seq: numberOf(body.slice(NUMBER_DIGITS)),
})

function signed(key: KeyObject, letter: Letter, body: string): string {
  return letter + body + macDigits(macBy(key)(`${CONTEXT}${letter}${body}`), MAC_DIGITS[letter])
}

const macs = new WeakMap<KeyObject, Hmac>()

/** One for each key, which stands ready: a message is named several times while it is made. */
function macBy(key: KeyObject): Hmac {
  const known = macs.get(key)
  if (known) return known
  const made = hmacSha256(key.export())
  macs.set(key, made)
  return made
}

/** Five bits of the MAC for each digit. */
function macDigits(mac: Buffer, count: number): string {
  let text = ''
  for (let bits = 0; text.length < count; bits += 5) {
    const pair = mac.readUInt16BE(bits >> 3)
    text += DIGITS[(pair >> (11 - (bits & 7))) & 31]
  }
  return text
}

function numberDigits(value: number): string {
  must(Number.isInteger(value) && value >= 0 && value <= NUMBER_MAX, 'numbers in tokens have at most 40 bits')
  let text = ''
  for (let rest = value; text.length < NUMBER_DIGITS; rest = Math.floor(rest / 32)) text = DIGITS[rest % 32] + text
  return text
}

const VALUES = Uint8Array.from({ length: 128 }, (_, code) => Math.max(0, DIGITS.indexOf(String.fromCharCode(code))))

/** Of digits that the pattern has seen. */
function numberOf(text: string): number {
  let sum = 0
  for (let i = 0; i < text.length; i++) sum = sum * 32 + (VALUES[text.charCodeAt(i)] ?? 0)
  return sum
}

/** Of the same length, as the patterns say. */
const isSame = (a: string, b: string) => timingSafeEqual(Buffer.from(a), Buffer.from(b))

function idDigits(id: string): string {
  const digits = id.slice(4)
  must(digits.length === ID_DIGITS, 'ids in tokens are as base/id.ts makes them')
  return digits
}
