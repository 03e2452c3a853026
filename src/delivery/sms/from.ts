/** What text messages come from: numbers, short codes and letters, each with its proof [PC-08]. */

import { randomInt } from 'node:crypto'
import { newId } from '#base/id.ts'
import { TEXT_CODE_CHARS, TEXT_SENDER_RESTORED_MS, TEXT_SENDERS_MAX } from '#base/limits.ts'
import { parsePhone } from '#base/phone.ts'
import { no, type Result, yes } from '#base/result.ts'
import type { House } from '#store/house.ts'
import type { Turn } from '#store/turn.ts'
import type { Sender } from '#wire/sms/senders.ts'
import { type Given, isDeaf, type SenderFlaw, senderFrom } from './from-rules.ts'
import * as store from './from-store.ts'
import type { SenderWayOut, TextSender, TextSenderId, TextSenderSettings } from './from-types.ts'

export { mayUseFrom } from './from-rules.ts'
export type { FromRefusal, TextSender, TextSenderId } from './from-types.ts'

type Done = Record<never, never>

export const listTextSenders = async (turn: Turn): Promise<readonly TextSender[]> =>
  (await store.senders(turn)).map(shown)

export async function textSenderFor(turn: Turn, id: string): Promise<TextSender | undefined> {
  const row = await store.findSender(turn, id)
  return row && shown(row)
}

export type WaitingSender = TextSender & Pick<store.WaitingRow, 'account' | 'accountName' | 'since'>

/** Those of all accounts that an operator has yet to look at [PC-08]. */
export const waitingTextSenders = async (
  house: Pick<House, 'platform'>,
  page: store.WaitingPage,
): Promise<readonly WaitingSender[]> =>
  (await store.waitingSenders(house, page)).map(row => ({
    ...shown(row),
    account: row.account,
    accountName: row.accountName,
    since: row.since,
  }))

/** Whom somebody wrote to: carriers leave the plus sign out, and write letters as they like. */
export async function senderOfNumber(turn: Turn, to: string): Promise<TextSender | undefined> {
  const plain = to.trim()
  const number = parsePhone(plain.startsWith('+') ? plain : `+${plain}`)
  const row =
    (await store.senderNamed(turn, plain)) ?? (number.ok ? await store.senderNamed(turn, number.value.e164) : undefined)
  return row && shown(row)
}

const shown = (row: store.SenderRow): TextSender => ({
  id: row.sender_id,
  value: row.value,
  kind: row.kind,
  name: row.name,
  countries: row.countries,
  registrations: row.registrations,
  wayOut: wayOutOf(row),
  everyNth: row.every_nth,
  contact: row.contact,
  programs: row.programs,
  state: row.state,
  proof: row.proven_by && row.decided_at ? { by: row.proven_by, at: row.decided_at, why: row.decided_why ?? '' } : null,
  code: row.code,
  createdAt: row.created_at,
})

function wayOutOf({ way_out: by, way_out_number: number }: store.SenderRow): SenderWayOut {
  if (by !== 'number') return { by }
  return { by, number: number ?? '' } // The table has one where the way is a number.
}

export async function createTextSender(
  turn: Turn,
  typed: string,
  it: TextSenderSettings,
): Promise<Result<TextSenderId, SenderFlaw | 'too-many' | 'known'>> {
  if ((await store.senders(turn)).length >= TEXT_SENDERS_MAX) return no('too-many')
  const checked = await check(turn, { ...it, typed })
  if (!checked.ok) return checked
  const { kind, value } = checked.value
  const id = newId('txs', turn.nowMs)
  const row = { sender_id: id, kind, value, code: newCode() }
  return (await store.addSender(turn, row, settledOf(it))) ? yes(id) : no('known')
}

/** Whoever changes its name or where it is used shows it again, save that what is answered to it still reaches us. */
export async function saveTextSender(
  turn: Turn,
  id: string,
  it: TextSenderSettings,
): Promise<Result<Done, SenderFlaw | 'absent'>> {
  const known = await store.findSender(turn, id)
  if (!known) return no('absent')
  const checked = await check(turn, { ...it, typed: known.value })
  if (!checked.ok) return checked
  await store.changeSender(turn, id, settledOf(it))
  if (known.proven_by === 'operator' && isOther(known, it)) await store.setStanding(turn, id, WAITING)
  return yes({})
}

const WAITING = { state: 'waiting', proven_by: null, decided_why: null } as const
const isOther = (row: store.SenderRow, it: TextSenderSettings) =>
  row.name !== it.name || JSON.stringify(row.registrations) !== JSON.stringify(it.registrations)

async function check(turn: Turn, it: Given): Promise<Result<Sender, SenderFlaw>> {
  const sender = senderFrom(it)
  if (!sender.ok || it.wayOut.by !== 'number') return sender
  return (await isAnswered(turn, it.wayOut.number)) ? sender : no('way-out-unknown')
}

/** A number that a STOP may be sent to: one of the account's own, on which texts come in. */
async function isAnswered(turn: Turn, number: string): Promise<boolean> {
  const other = await senderOfNumber(turn, number)
  return other !== undefined && !isDeaf(other.kind) && other.proof?.by === 'heard'
}

const settledOf = (it: TextSenderSettings): store.Settled => ({
  name: it.name,
  countries: [...it.countries],
  registrations: it.registrations,
  way_out: it.wayOut.by,
  way_out_number: it.wayOut.by === 'number' ? it.wayOut.number : null,
  every_nth: it.everyNth,
  contact: it.contact,
  programs: [...it.programs],
})

const CODE_LETTERS = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'
const newCode = () =>
  Array.from({ length: TEXT_CODE_CHARS }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join('')

export async function removeTextSender(turn: Turn, id: string): Promise<Result<Done, 'absent' | 'way-out-of-another'>> {
  const row = await store.findSender(turn, id)
  if (!row) return no('absent')
  if (await store.isWayOut(turn, row.value)) return no('way-out-of-another')
  await store.removeSender(turn, id)
  return yes({})
}

/** A removal that was a mistake is taken back. Later somebody else may have the number: then it is added, and shown, anew [PC-08]. */
export async function restoreTextSender(turn: Turn, id: string): Promise<Result<Done, 'absent' | 'known'>> {
  const row = await store.removedSender(turn, id, new Date(turn.nowMs - TEXT_SENDER_RESTORED_MS))
  if (!row) return no('absent')
  if (await store.senderNamed(turn, row.value)) return no('known')
  await store.restoreSender(turn, id)
  return yes({})
}

/** A text came in on it: with its code, it is heard. False when it is no code of it. */
export async function hearTextSender(turn: Turn, sender: TextSender, text: string): Promise<boolean> {
  if (text.trim().toUpperCase() !== sender.code) return false
  if (sender.state === 'waiting')
    await store.setStanding(turn, sender.id, { state: 'proven', proven_by: 'heard', decided_why: null })
  return true
}

/** An operator looked at what there is to see of it. */
export async function decideTextSender(
  turn: Turn,
  id: string,
  { proven, why }: { readonly proven: boolean; readonly why: string },
): Promise<Result<Done, 'absent'>> {
  if (!(await store.findSender(turn, id))) return no('absent')
  await store.setStanding(turn, id, {
    state: proven ? 'proven' : 'refused',
    proven_by: proven ? 'operator' : null,
    decided_why: why,
  })
  return yes({})
}

/**
 * What somebody can mean who writes STOP to it: all that is sent under its name, by whichever number, and all that was ever
 * sent from one of them, whatever was declared. `all`: it is not said what it is for.
 */
export async function programsOf(turn: Turn, sender: TextSender): Promise<readonly string[] | 'all'> {
  const under = (await listTextSenders(turn)).filter(it => it.name.toLowerCase() === sender.name.toLowerCase())
  if (under.some(({ programs }) => programs.length === 0)) return 'all'
  const used = await store.programsUsed(
    turn,
    under.map(({ id }) => id),
  )
  return [...new Set([...under.flatMap(({ programs }) => programs), ...used])]
}
