/** Lists of numbers to call: made, washed, closed. What leaves the house of them is in leaving.ts [AS-08]. */

import { audienceSql, resolvedFilter } from '#audience/audience.ts'
import { newId } from '#base/id.ts'
import { CALL_LISTS_LIVE_MAX, CALL_NUMBERS_MAX } from '#base/limits.ts'
import { no, type Result, yes } from '#base/result.ts'
import { listPurposes } from '#consent/consent.ts'
import { clear, errorsAt } from '#review/review.ts'
import type { ToClear } from '#review/types.ts'
import type { Detailed } from '#store/operation.ts'
import type { Turn } from '#store/turn.ts'
import { findCaller } from './caller-store.ts'
import * as store from './list-store.ts'
import { expiryOf, stateOf } from './rules.ts'
import type { CallList, NewList, RowStanding } from './types.ts'
import { judge } from './washing.ts'

type Done = Record<never, never>
type NoPurpose = 'no-such-purpose' | 'purpose-of-another' | 'purpose-not-by-phone'
type NotWashed = NoPurpose | 'no-such-segment' | 'too-many' | Detailed<'not-cleared'>

export const pageOfLists = store.pageOfLists

export async function readList(turn: Turn, id: string): Promise<Result<CallList, 'absent'>> {
  const found = await store.findList(turn, id)
  return found ? yes(found) : no('absent')
}

/** A purpose of the account's own, which people are asked about as it is now, and which is for calls. */
export async function purposeFor(turn: Turn, slug: string): Promise<Result<number, NoPurpose>> {
  const found = (await listPurposes(turn)).find(it => it.draft.slug === slug)
  if (found?.state !== 'published' || found.version === undefined) return no('no-such-purpose')
  if (found.draft.kind !== 'marketing') return no('purpose-of-another')
  return found.draft.channels.includes('call') ? yes(found.version) : no('purpose-not-by-phone')
}

/** What callers would say, and who they are: it is screened as messages are. */
const wordsOf = (id: string, { name, says, callerName }: Pick<CallList, 'name' | 'says' | 'callerName'>): ToClear => ({
  lane: 'call-list',
  about: id,
  text: { channel: 'sms', subject: name, text: says, sender: callerName },
})

/** Everybody is looked up and asked about at the gate; nothing leaves the house by that. */
export async function createList(
  turn: Turn,
  asked: NewList,
): Promise<Result<CallList, NotWashed | 'no-such-caller' | 'too-many-live'>> {
  await store.takeTurns(turn)
  const caller = await findCaller(turn, asked.caller)
  if (!caller) return no('no-such-caller')
  if ((await store.countLive(turn)) >= CALL_LISTS_LIVE_MAX) return no('too-many-live')
  const ready = await readyFor(turn, newId('cls', turn.nowMs), { ...asked, callerName: caller.name })
  if (!ready.ok) return ready
  const { id, purposeV, contentHash } = ready.value
  await store.addList(turn, { ...asked, id, purposeV, contentHash, expiresAt: expiryFor(turn, asked) })
  return washed(turn, id)
}

const expiryFor = (turn: Turn, { validDays }: Pick<NewList, 'validDays'>) => new Date(expiryOf(turn.nowMs, validDays))

type Asked = Pick<CallList, 'name' | 'says' | 'callerName' | 'purpose'>

/** With the purpose as it is now, and words that were cleared under the policy as it is now. */
async function readyFor(turn: Turn, id: CallList['id'], asked: Asked) {
  const purpose = await purposeFor(turn, asked.purpose)
  if (!purpose.ok) return purpose
  const cleared = await clear(turn, wordsOf(id, asked))
  if (!cleared.ok) {
    const { demand } = cleared.refusal
    return no({ code: 'not-cleared', demand, errors: errorsAt('/says', cleared.refusal) } as const)
  }
  return yes({ id, purposeV: purpose.value, contentHash: cleared.value.hash })
}

/** The numbers of the round that has just begun. */
async function washed(turn: Turn, id: string): Promise<Result<CallList, NotWashed>> {
  const list = await readList(turn, id)
  if (!list.ok) return no('no-such-purpose') // It was written in this turn.
  const { round, purpose, purposeV, filter, expiresAt } = list.value
  const whole = await resolvedFilter(turn, filter)
  if (!whole.ok) return no('no-such-segment')
  const fits = audienceSql(whole.value, { account: turn.account, now: turn.now, purpose })
  const people = await store.candidates(turn, purpose, fits, CALL_NUMBERS_MAX + 1)
  if (people.length > CALL_NUMBERS_MAX) return no('too-many')
  const asked = { id, round, purpose, purposeV, expiresAt, cleared: true }
  const { passed, leftOut } = await judge(
    turn,
    asked,
    people.map(it => it.contact),
  )
  await store.addRows(
    turn,
    id,
    round,
    passed.map((it, i) => ({ ...it, row: i + 1 })),
  )
  await store.setLeftOut(turn, id, leftOut)
  return yes({ ...list.value, size: passed.length, leftOut })
}

/** Of a list that has expired: who may be called now, with a new date until which. Whoever it held counts, as by any other list. */
export async function washList(
  turn: Turn,
  id: string,
): Promise<Result<CallList, NotWashed | 'absent' | 'closed' | 'still-live'>> {
  await store.takeTurns(turn)
  const list = await store.findList(turn, id)
  if (!list) return no('absent')
  const state = stateOf(list, turn.nowMs)
  if (state !== 'expired') return no(state === 'closed' ? 'closed' : 'still-live')
  const ready = await readyFor(turn, list.id, list)
  if (!ready.ok) return ready
  await store.beginRound(turn, id, { ...ready.value, expiresAt: expiryFor(turn, list) })
  return washed(turn, id)
}

/** From now on nobody may be called by it; the caller is told a moment later. */
export async function closeList(turn: Turn, id: string): Promise<Result<CallList, 'absent' | 'closed'>> {
  await store.takeTurns(turn)
  const list = await store.findList(turn, id)
  if (!list) return no('absent')
  if (list.closedAt !== null) return no('closed')
  await store.closeList(turn, id)
  return readList(turn, id)
}

/** Takes a closing back that the caller has not heard of; the list has the date that it had. */
export async function reopenList(turn: Turn, id: string): Promise<Result<CallList, 'absent' | 'not-closed' | 'told'>> {
  await store.takeTurns(turn)
  const list = await store.findList(turn, id)
  if (!list) return no('absent')
  if (list.closedAt === null) return no('not-closed')
  return (await store.reopenList(turn, id)) ? yes({ ...list, closedAt: null }) : no('told')
}

/** What left the house stays known: such a list is closed and not removed. */
export async function removeList(turn: Turn, id: string): Promise<Result<Done, 'absent' | 'has-left'>> {
  await store.takeTurns(turn)
  if (!(await store.findList(turn, id))) return no('absent')
  return (await store.removeList(turn, id)) ? yes({}) : no('has-left')
}

export async function rowsOf(
  turn: Turn,
  id: string,
  page: { readonly after: number; readonly limit: number },
): Promise<Result<readonly RowStanding[], 'absent'>> {
  const list = await store.findList(turn, id)
  return list ? yes(await store.pageOfRows(turn, list, page.after, page.limit)) : no('absent')
}
