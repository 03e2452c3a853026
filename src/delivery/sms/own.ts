/**
 * The handset of a user, for tests of texts. A mailbox of a user is known to be theirs, a number is not; so a code goes there by text
 * and has to come back, as with readers. Until then, and after a STOP from there, a test stays in the sandbox [AS-03].
 */

import { timingSafeEqual } from 'node:crypto'
import { accountOf } from '#accounts/accounts.ts'
import { newId } from '#base/id.ts'
import { DAY_MS, HANDSET_AGAIN_MS, HANDSET_CODE_MS, HANDSET_TRIES, HANDSET_TRIES_PER_NUMBER } from '#base/limits.ts'
import { otherFormsOf, parsePhone, type PhoneNumber } from '#base/phone.ts'
import { no, type Result, yes } from '#base/result.ts'
import { isBombed, sixDigits, suppressionOf } from '#consent/consent.ts'
import { ownCodeText } from '#content/content.ts'
import { clear } from '#review/review.ts'
import { countTry } from '#store/rate.ts'
import type { Turn } from '#store/turn.ts'
import type { Locale } from '#wire/form-definition.ts'
import { isLiveText } from './exits.ts'
import { listTextSenders, mayUseFrom, senderOfNumber } from './from.ts'
import * as store from './own-store.ts'
import { queueText } from './queue.ts'
import type { TextSettled } from './types.ts'

/** What somebody typed their own number for. A key has no handset. */
const personIn = (turn: Turn): string | undefined => (turn.actor.kind === 'user' ? turn.actor.id : undefined)

export type OwnHandset = {
  readonly number: string
  /** `asked`: the code is on its way. `rehearsed`: it came back, and stayed in the sandbox before: it shows nothing of the phone. */
  readonly state: 'asked' | 'rehearsed' | 'proven'
  readonly confirmedAt: Date | null
  /** Until when the code of the newest text is right. */
  readonly codeUntil: Date
}

/** The one of whoever asks; null while there is none. */
export async function ownHandset(turn: Turn): Promise<Result<OwnHandset | null, 'a-person'>> {
  const user = personIn(turn)
  if (user === undefined) return no('a-person')
  const row = await store.findOwn(turn, user)
  return yes(row ? shaped(row) : null)
}

const shaped = ({ number, live, confirmed_at: confirmedAt, asked_at: askedAt }: store.OwnRow): OwnHandset => ({
  number,
  state: confirmedAt === null ? 'asked' : live ? 'proven' : 'rehearsed',
  confirmedAt,
  codeUntil: new Date(askedAt.getTime() + HANDSET_CODE_MS),
})

type NotAsked = 'a-person' | 'not-a-number' | 'suppressed' | 'too-soon' | 'too-many' | 'no-sender' | 'not-cleared'

/** Texts a code to the number that somebody says is theirs, as often as a form may and no more. */
export async function askOwnHandset(
  turn: Turn,
  { number: typed, locale }: { readonly number: string; readonly locale: Locale },
): Promise<Result<OwnHandset, NotAsked>> {
  const user = personIn(turn)
  if (user === undefined) return no('a-person')
  const read = parsePhone(typed)
  if (!read.ok) return no('not-a-number')
  const number = read.value.e164
  if (await suppressionOf(turn, { kind: 'phone', address: number })) return no('suppressed')
  const before = await store.findOwn(turn, user)
  if (before && turn.nowMs - before.asked_at.getTime() < HANDSET_AGAIN_MS) return no('too-soon')
  if (await isBombed(turn, { number, ip: undefined })) return no('too-many')
  const id = newId('own', turn.nowMs)
  const sent = await sendCode(turn, { id, phone: read.value, locale })
  if (!sent.ok) return sent
  await store.putOwn(turn, { user, id, number })
  return yes({ number, state: 'asked', confirmedAt: null, codeUntil: new Date(turn.nowMs + HANDSET_CODE_MS) })
}

type Asked = { readonly id: string; readonly phone: PhoneNumber; readonly locale: Locale }

/** Its words are ours; who asks is the account, and screened as in each text with a code. */
async function sendCode(turn: Turn, { id, phone, locale }: Asked): Promise<Result<unknown, NotAsked>> {
  const { name } = (await accountOf(turn)).controller
  const wordsWith = (code: string) => ownCodeText({ locale, sender: name, code })
  const text = { channel: 'sms', subject: '', text: wordsWith('000000'), sender: name, lang: locale } as const
  if (!(await clear(turn, { lane: 'confirmation', about: turn.account, text })).ok) return no('not-cleared')
  const from = (await listTextSenders(turn)).find(it => mayUseFrom(it, phone.country ?? '').ok)?.value
  const words = { kind: 'code', to: phone.e164, from, text: wordsWith(codeOf(turn, id)), about: id } as const
  const queued = await queueText(turn, { ...words, expiresInMs: HANDSET_CODE_MS })
  if (queued.ok) return queued
  return no(queued.refusal === 'too-long' ? 'not-a-number' : queued.refusal)
}

/** Each text has an id of its own. */
const codeOf = (turn: Turn, id: string): string => sixDigits(turn, `own handset ${id}`)

type NotConfirmed = 'a-person' | 'not-asked' | 'too-late' | 'wrong-code' | 'too-many-tries'

/** The code comes back. It is counted before it is looked at, so that many at once are no more guesses. */
export async function confirmOwnHandset(turn: Turn, typed: string): Promise<Result<OwnHandset, NotConfirmed>> {
  const user = personIn(turn)
  if (user === undefined) return no('a-person')
  const row = await store.findOwn(turn, user)
  if (!row || row.confirmed_at !== null) return no('not-asked')
  if (turn.nowMs >= shaped(row).codeUntil.getTime()) return no('too-late')
  const inAll = await countTry(turn.house, `own handset ${turn.account} ${user}`, DAY_MS)
  const tries = await countTry(turn.house, `own code ${row.handset_id}`, DAY_MS)
  if (tries > HANDSET_TRIES || inAll > HANDSET_TRIES_PER_NUMBER) return no('too-many-tries')
  const [given, right] = [typed.replaceAll(/[\s-]/g, ''), codeOf(turn, row.handset_id)]
  if (!/^\d{6}$/.test(given) || !timingSafeEqual(Buffer.from(given), Buffer.from(right))) return no('wrong-code')
  if (!(await store.setConfirmed(turn, row))) return no('not-asked')
  return yes(shaped({ ...row, confirmed_at: turn.now }))
}

export async function removeOwnHandset(turn: Turn): Promise<Result<Record<never, never>, 'a-person' | 'not-asked'>> {
  const user = personIn(turn)
  if (user === undefined) return no('a-person')
  return (await store.dropOwn(turn, user)) ? yes({}) : no('not-asked')
}

/** A text with a code has left the house, or may have: whoever types it back has read it on the phone. */
export async function settleOwnCode(turn: Turn, { kind, about, result, live }: TextSettled): Promise<void> {
  if (kind !== 'code' || about === null || !live || (result !== 'accepted' && result !== 'uncertain')) return
  await store.setLive(turn, about)
}

/** Whoever writes STOP gets no tests either; they may ask for a code again once nothing holds them back. */
export const forgetOwnNumbers = (turn: Turn, numbers: readonly string[]): Promise<void> =>
  numbers.length === 0 ? Promise.resolve() : store.dropNumbers(turn, numbers)

/** What is tried out leaves the house for a handset that a user of the account has proven, and for no other. What is no number is somebody else's to say. */
export async function mayBeTested(turn: Turn, to: string): Promise<boolean> {
  const read = parsePhone(to)
  if (!read.ok || !(await isLiveText(turn, turn.actor.test ?? false))) return true
  return (await store.findProven(turn, [read.value.e164, ...otherFormsOf(read.value.e164)])) !== undefined
}

export type TestTo = { readonly number: string; readonly reaches: 'handset' | 'sandbox' }

/**
 * Where a test goes: to a handset that a user of the account has proven, from a sender that may be used there; else to the
 * sandbox, whatever number is said. Nobody named: the handset of whoever asks.
 */
export async function testTo(
  turn: Turn,
  { to, from, otherwise }: { readonly to: string | undefined; readonly from: string; readonly otherwise: string },
): Promise<Result<TestTo, 'not-a-number'>> {
  const user = personIn(turn)
  const own = user === undefined ? undefined : await store.findOwn(turn, user)
  const read = parsePhone(to ?? own?.number ?? otherwise)
  if (!read.ok) return no('not-a-number')
  const { e164, country = '' } = read.value
  const theirs = await store.findProven(turn, [e164, ...otherFormsOf(e164)])
  const sender = theirs && (await isLiveText(turn, turn.actor.test ?? false)) && (await senderOfNumber(turn, from))
  const reaches = sender && mayUseFrom(sender, country).ok ? 'handset' : 'sandbox'
  return yes({ number: theirs?.number ?? e164, reaches })
}
