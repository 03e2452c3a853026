/** People with a telephone: each agreed to be called, or to be sent texts, and confirmed it; as events in the log and as contacts. */

import { sql } from 'kysely'
import { createPurpose, publishPurpose } from '#consent/consent.ts'
import type { ContactId } from '#audience/types.ts'
import { newId } from '#base/id.ts'
import { append, subjectsOf } from '#ledger/ledger.ts'
import type { SubjectId } from '#ledger/types.ts'
import type { AccountId, Turn } from '#store/turn.ts'
import type { Channel } from '#wire/form-definition.ts'
import type { TestHouse } from './house.ts'
import { saidBy } from './texts.ts'

export type Callee = { readonly number: string; readonly subject: SubjectId; readonly contact: ContactId }
type Callees = {
  readonly purpose: string
  /** For what they ticked a box of its own. */
  readonly channels?: readonly Channel[]
  readonly confirmed?: boolean
  readonly name?: string
  readonly attributes?: Readonly<Record<string, string>>
}

/** A purpose for which people can be called, at most once a week unless it says otherwise. */
export async function purposeOfCalls(it: TestHouse, account: AccountId, slug = 'offers', per: 'day' | 'week' = 'week') {
  await it.turn(account, async turn => {
    const made = await createPurpose(turn, {
      slug,
      kind: 'marketing',
      channels: ['sms', 'call'],
      maxFrequency: { count: 1, per },
      texts: { en: { name: 'Our offers', description: 'Offers of our bakery', frequency: `At most once a ${per}` } },
    })
    if (!made.ok) throw new Error(JSON.stringify(made.refusal))
    const published = await publishPurpose(turn, made.value.id)
    if (!published.ok) throw new Error(JSON.stringify(published.refusal))
  })
  return slug
}

/** Settled, so that the gate knows of them. */
export async function callees(
  it: TestHouse,
  account: AccountId,
  numbers: readonly string[],
  about: Callees,
): Promise<Callee[]> {
  const people = await it.turn(account, turn => join(turn, numbers, about))
  await it.settle()
  return people
}

async function join(
  turn: Turn,
  numbers: readonly string[],
  { purpose, channels = ['call'], confirmed = true, name = 'Ada Caller', attributes = {} }: Callees,
): Promise<Callee[]> {
  const subjects = await subjectsOf(turn, 'phone', numbers)
  const people = numbers.map(number => ({ number, subject: subjects.get(number)!, contact: newId('con', turn.nowMs) })) // Each has one.
  await append(
    turn,
    people.flatMap(({ number, subject }) =>
      channels.flatMap(channel => saidBy({ phone: number, subject }, { purpose, channel, confirmed })),
    ),
  )
  const emails = numbers.map(number => `caller${number.slice(1)}@inbox.example`)
  const behind = await subjectsOf(turn, 'email', emails)
  await sql`
    insert into contact (account_id, contact_id, phone, phone_subject, email, email_subject, name, locale, attributes, created_at, updated_at)
    select ${turn.account}, id, number, subject, email, behind, ${name}, 'en', ${JSON.stringify(attributes)}::jsonb, ${turn.now}, ${turn.now}
    from unnest(${people.map(it => it.contact)}::text[], ${numbers}::text[], ${people.map(it => it.subject)}::text[],
      ${emails}::text[], ${emails.map(it => behind.get(it)!)}::text[]) as t(id, number, subject, email, behind)`.execute(
    turn.db,
  )
  return people
}
