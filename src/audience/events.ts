/** Events: what the account's own programs tell of a contact. Nobody can be reached for one; it narrows, as all of a segment does. */

import { parseEmail } from '#base/address.ts'
import { newId } from '#base/id.ts'
import { EVENT_AHEAD_MS, EVENT_KEPT_MS, EVENTS_FORGOTTEN_AT_ONCE, EVENTS_PER_HOUR_MAX, HOUR_MS } from '#base/limits.ts'
import { no, type Result, yes } from '#base/result.ts'
import type { House } from '#store/house.ts'
import type { Detailed } from '#store/operation.ts'
import { countTry, windowLeftSeconds } from '#store/rate.ts'
import { type AccountId, SYSTEM, takeTurn, type Turn } from '#store/turn.ts'
import * as store from './event-store.ts'

export type Given = {
  readonly contact_id?: string | undefined
  readonly email?: string | undefined
  readonly name: string
  readonly props: Readonly<Record<string, string>>
  readonly at?: string | undefined
}

type NotTold = Detailed<'not-told'> | Detailed<'too-many'>

/** All of them or none: whoever sends them again need not know which were kept. */
export async function tell(turn: Turn, given: readonly Given[]): Promise<Result<{ kept: number }, NotTold>> {
  const counted = await countTry(turn.house, `events ${turn.account}`, HOUR_MS, given.length)
  if (counted > EVENTS_PER_HOUR_MAX)
    return no({ code: 'too-many', retryAfterSeconds: windowLeftSeconds(turn.house, HOUR_MS) })
  const emails = given.map(it => canonical(it.email))
  const found = await store.contactsNamed(
    turn,
    given.flatMap(it => it.contact_id ?? []),
    emails.flatMap(it => it ?? []),
  )
  const byId = new Map(found.map(it => [it.id, it.id]))
  const byEmail = new Map(found.map(it => [it.email, it.id]))
  const whose = given.map((it, i) => (it.contact_id ? byId.get(it.contact_id) : byEmail.get(emails[i] ?? '')))
  const errors = given.flatMap((it, i) => flawOf(turn, it, whose[i], i) ?? [])
  if (errors.length > 0) return no({ code: 'not-told', errors })
  await store.addEvents(
    turn,
    given.map((it, i) => ({
      id: newId('cev', turn.nowMs),
      contact: whose[i] ?? '',
      name: it.name,
      props: it.props,
      at: it.at === undefined ? turn.now : new Date(it.at),
    })),
  )
  return yes({ kept: given.length })
}

const canonical = (email: string | undefined): string | undefined => {
  const parsed = email === undefined ? undefined : parseEmail(email.trim())
  return parsed?.ok ? parsed.value.canonical : undefined
}

function flawOf({ nowMs }: Turn, { at }: Given, contact: string | undefined, i: number) {
  const flaw = (member: string, code: string, detail: string) => ({ pointer: `/events/${i}/${member}`, code, detail })
  if (contact === undefined) return flaw('contact_id', 'no-such-contact', 'There is no such contact. Events make none.')
  const atMs = at === undefined ? nowMs : Date.parse(at)
  if (atMs > nowMs + EVENT_AHEAD_MS) return flaw('at', 'ahead', 'This has not happened yet.')
  if (atMs < nowMs - EVENT_KEPT_MS) return flaw('at', 'too-old', 'Events are not kept for so long.')
  return undefined
}

export const eventsOf = store.eventsOf
export const eventNames = store.eventNames

/** What is older than events are kept, of every account, a part at a time. */
export async function forgetOldEvents(house: House): Promise<void> {
  const before = new Date(house.clock.nowMs() - EVENT_KEPT_MS)
  for (const account of await store.accountsWithEvents(house)) {
    const forget = (turn: Turn) => store.forgetEvents(turn, before, EVENTS_FORGOTTEN_AT_ONCE)
    while (
      (await takeTurn(house, { account: account as AccountId, actor: SYSTEM }, forget)) === EVENTS_FORGOTTEN_AT_ONCE
    );
  }
}
