/** SQL about those who are on their way out. */

import { sql } from 'kysely'
import type { AddressKind, SubjectId } from '#ledger/types.ts'
import type { House } from '#store/house.ts'
import type { AccountId, Turn } from '#store/turn.ts'
import type { Via } from '#wire/envelope.ts'
import type { ContactId, ErasureId, ErasureMode, ErasureSaid, ErasureWhy } from './types.ts'

type Addressed = { readonly kind: AddressKind; readonly subject: SubjectId; readonly address: string }

/** The addresses of a contact, each with whom the ledger knows under it. */
export async function peopleOf(turn: Turn, id: ContactId): Promise<Addressed[]> {
  const { rows } = await sql<Addressed>`
    select it.* from contact c cross join lateral (
      values ('email', c.email_subject, c.email), ('phone', c.phone_subject, c.phone)) as it(kind, subject, address)
    where c.account_id = ${turn.account} and c.contact_id = ${id} and it.address is not null order by it.kind`.execute(
    turn.db,
  )
  return rows
}

export async function removeContact(turn: Turn, id: ContactId): Promise<void> {
  await sql`delete from contact where account_id = ${turn.account} and contact_id = ${id}`.execute(turn.db)
}

/** What the account has chosen for those who ask (R08); to erase where it has chosen nothing. */
export async function erasureMode(turn: Turn): Promise<ErasureMode> {
  const { rows } = await sql<{ mode: ErasureMode }>`
    select mode from retention_rule where account_id = ${turn.account} and rule = 'R08' and mode is not null`.execute(
    turn.db,
  )
  return rows[0]?.mode ?? 'erase'
}

export type ErasureRow = {
  readonly subjects: readonly SubjectId[]
  readonly mode: ErasureMode
  readonly via: Via
  readonly addresses: Buffer | null
  readonly done: boolean
}

type NewErasure = Pick<ErasureRow, 'subjects' | 'mode' | 'via'> & {
  readonly erasure: ErasureId
  readonly contact: ContactId | null
  readonly why: ErasureWhy
  readonly addresses: Buffer
}

export async function addErasure(turn: Turn, it: NewErasure): Promise<void> {
  await sql`
    insert into erasure (account_id, erasure_id, contact_id, subjects, mode, why, via, addresses, asked_by, asked_at)
    values (${turn.account}, ${it.erasure}, ${it.contact}, ${it.subjects}::text[], ${it.mode}, ${it.why}, ${it.via},
      ${it.addresses}, ${`${turn.actor.kind} ${turn.actor.id}`}, ${turn.now})`.execute(turn.db)
}

/** Of two who carry it out one waits for the other. */
export async function lockErasure(turn: Turn, id: string): Promise<ErasureRow | undefined> {
  const { rows } = await sql<ErasureRow>`
    select subjects, mode, via, addresses, done_at is not null as done from erasure
    where account_id = ${turn.account} and erasure_id = ${id} for update`.execute(turn.db)
  return rows[0]
}

export async function setDone(turn: Turn, id: string): Promise<void> {
  await sql`
    update erasure set done_at = ${turn.now}, addresses = null where account_id = ${turn.account} and erasure_id = ${id}`.execute(
    turn.db,
  )
}

/** Of all accounts: what was asked so long ago that its job has been given up. */
export async function stuckErasures(
  { platform }: House,
  before: Date,
): Promise<(ErasureSaid & { readonly account: AccountId })[]> {
  const { rows } = await sql<ErasureSaid & { account: AccountId }>`
    select account_id as account, erasure_id as erasure, contact_id as contact, subjects, via, why from erasure
    where done_at is null and asked_at < ${before}`.execute(platform)
  return rows
}

/** When whoever was known under it was erased, or asked to be; undefined while nobody did. */
export async function erasedAt(turn: Turn, subject: SubjectId): Promise<Date | undefined> {
  const { rows } = await sql<{ at: Date | null }>`
    select coalesce(s.erased_at, (
      select max(e.asked_at) from erasure e
      where e.account_id = s.account_id and s.subject_id = any(e.subjects))) as at
    from subject s where s.account_id = ${turn.account} and s.subject_id = ${subject}`.execute(turn.db)
  return rows[0]?.at ?? undefined
}

export type ErasedContact = {
  readonly id: ContactId
  /** By what they were reached. */
  readonly people: readonly { readonly kind: AddressKind; readonly subject: SubjectId }[]
  readonly mode: ErasureMode
  readonly askedAt: Date
  readonly doneAt: Date | null
}

export async function erasedContact(turn: Turn, id: string): Promise<ErasedContact | undefined> {
  const { rows } = await sql<ErasedContact>`
    select e.contact_id as id, e.mode, e.asked_at as "askedAt", e.done_at as "doneAt", (
      select json_agg(json_build_object('kind', s.kind, 'subject', s.subject_id) order by s.kind) from subject s
      where s.account_id = e.account_id and s.subject_id = any(e.subjects)) as people
    from erasure e where e.account_id = ${turn.account} and e.contact_id = ${id} order by e.asked_at desc limit 1`.execute(
    turn.db,
  )
  return rows[0]
}
