/** The SQL of texts while they are written: where the numbers of an audience are, and some of its readers. */

import { sql } from 'kysely'
import { audienceSql } from '#audience/audience.ts'
import { agreesToMeasuring } from '#delivery/delivery.ts'
import type { Aim } from '#delivery/types.ts'
import type { SubjectId } from '#ledger/types.ts'
import type { Turn } from '#store/turn.ts'

type ToTexts = Aim<'sms'>

const reachable = (turn: Turn, { purpose, filter }: ToTexts) => sql`
  from consent_state
  join contact on contact.account_id = ${turn.account} and contact.phone_subject = consent_state.subject_id and contact.phone is not null
  where consent_state.account_id = ${turn.account} and consent_state.purpose = ${purpose.slug} and consent_state.channel = 'sms'
    and consent_state.v = ${purpose.v} and consent_state.state = 'given' and consent_state.enough and consent_state.blocked_at is null
    and (${audienceSql(filter, { account: turn.account, now: turn.now, purpose: purpose.slug })})`

/** Whether a reader agreed, as it is now, that it is measured which links of texts they follow [CK-03]. */
const isMeasured = (turn: Turn, isRehearsal: boolean) =>
  agreesToMeasuring(turn, { subject: sql`consent_state.subject_id`, channel: sql`'sms'` }, isRehearsal)

export async function countMeasured(turn: Turn, aim: ToTexts, isRehearsal: boolean): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n ${reachable(turn, aim)} and ${isMeasured(turn, isRehearsal)}`.execute(turn.db)
  return rows[0]?.n ?? 0
}

/** `+44 7911 1`: no two countries share so many digits. */
const SIGNS_OF_COUNTRY = 9

export type Numbers = { readonly phone: string; readonly people: number }

/** One number of each beginning, and how many there are of it: a few thousand rows of however large an audience. */
export async function numbersBy(turn: Turn, aim: ToTexts): Promise<readonly Numbers[]> {
  const { rows } = await sql<Numbers>`
    select min(contact.phone) as phone, count(*)::int as people ${reachable(turn, aim)}
    group by left(contact.phone, ${SIGNS_OF_COUNTRY})`.execute(turn.db)
  return rows
}

export type SomeReader = {
  readonly contact: string
  readonly subject: SubjectId
  readonly phone: string
  readonly name: string
  readonly locale: string
  readonly attributes: Readonly<Record<string, unknown>>
  readonly measured: boolean
}

/** So many of them, by no order that has to do with what they are like; all, where there are no more. */
export async function someReaders(
  turn: Turn,
  aim: ToTexts,
  { limit, isRehearsal }: { readonly limit: number; readonly isRehearsal: boolean },
): Promise<readonly SomeReader[]> {
  const { rows } = await sql<SomeReader>`
    select contact.contact_id as contact, contact.phone_subject as subject, contact.phone, contact.name, contact.locale,
      contact.attributes, ${isMeasured(turn, isRehearsal)} as measured ${reachable(turn, aim)}
    order by hashtext(consent_state.subject_id), consent_state.subject_id limit ${limit}`.execute(turn.db)
  return rows
}
