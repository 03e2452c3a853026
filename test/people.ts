/** People who agreed: each signed up and confirmed, as events in the log and as contacts, many at once. */

import { sql } from 'kysely'
import { newId } from '#base/id.ts'
import { append, subjectsOf } from '#ledger/ledger.ts'
import type { Draft, SubjectId } from '#ledger/types.ts'
import type { AccountId, Turn } from '#store/turn.ts'
import type { TestHouse } from './house.ts'

export type Person = { readonly email: string; readonly subject: SubjectId; readonly contact: `con_${string}` }
export type Crowd = {
  readonly count: number
  readonly purpose: string
  readonly v?: number
  /** Whether they confirmed. */
  readonly confirmed?: boolean
  readonly host?: string
  /** What they answered, where it matters: a form that is really kept. */
  readonly asked?: Pick<Draft, 'form' | 'controller'>
}

const BATCH = 500

/** `reader1@inbox.example` and so on, or at another host; settled, so that the gate knows of them. */
export async function crowd(it: TestHouse, account: AccountId, { count, ...rest }: Crowd): Promise<Person[]> {
  const people: Person[] = []
  for (let first = 1; first <= count; first += BATCH) {
    const size = Math.min(BATCH, count - first + 1)
    people.push(...(await it.turn(account, turn => join(turn, { ...rest, first, size }))))
  }
  await it.settle()
  return people
}

type Batch = Omit<Crowd, 'count'> & { readonly first: number; readonly size: number }

async function join(
  turn: Turn,
  { first, size, purpose, v = 1, confirmed = true, host = 'inbox.example', asked }: Batch,
): Promise<Person[]> {
  const nths = Array.from({ length: size }, (_, i) => first + i)
  const emails = nths.map(nth => `reader${nth}@${host}`)
  const subjects = await subjectsOf(turn, 'email', emails)
  const people = emails.map(email => ({ email, subject: subjects.get(email)!, contact: newId('con', turn.nowMs) })) // Each has one.
  await append(
    turn,
    people.flatMap(person => said(person, purpose, v, confirmed, asked)),
  )
  await sql`
    insert into contact (account_id, contact_id, email, email_subject, name, locale, created_at, updated_at)
    select ${turn.account}, id, email, subject, name, 'en', ${turn.now}, ${turn.now}
    from unnest(${people.map(it => it.contact)}::text[], ${emails}::text[], ${people.map(it => it.subject)}::text[],
      ${nths.map(nth => `Reader ${nth}`)}::text[]) as t(id, email, subject, name)`.execute(turn.db)
  return people
}

function said(
  { email, subject }: Person,
  purpose: string,
  v: number,
  confirmed: boolean,
  asked: Crowd['asked'] = {},
): Draft[] {
  const whole = {
    subject,
    channel: 'email' as const,
    controller: { name: 'Bakery', contact: 'dpo@bakery.example' },
    form: { id: 'frm_0123456789abcdefghjkmnpqr', version: 1, locale: 'en', snapshot: `sha256:${'0'.repeat(64)}` },
    purposes: [{ channel: 'email' as const, id: purpose, state: 'granted' as const, v }],
    disclosures: { address: email },
    ...asked,
  }
  const grant: Draft = { ...whole, type: 'grant', evidence: 'E4' }
  return confirmed ? [grant, { ...whole, type: 'confirm', evidence: 'E5' }] : [grant]
}
