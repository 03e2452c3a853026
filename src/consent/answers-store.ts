/** SQL about what people answered: confirmations, where they stand, blocks, suppressions. */

import { sql } from 'kysely'
import type { Db } from '#store/db.ts'
import type { AccountId, Turn } from '#store/turn.ts'
import type { EventId, SubjectId, Tenant } from '#ledger/types.ts'
import type { Channel, Locale } from '#wire/form-definition.ts'
import { isOpenAt, isStopped } from './stopping-sql.ts'
import type { EvidenceLevel, Folded, FormId } from './types.ts'

/** True for the one who brings it first. */
export async function useRenderToken(turn: Turn, hash: Buffer): Promise<boolean> {
  const { rows } = await sql`
    insert into render_token_used (account_id, token_hash, at) values (${turn.account}, ${hash}, ${turn.now})
    on conflict do nothing returning 1`.execute(turn.db)
  return rows.length > 0
}

// Confirmations -----------------------------------------------------------------------------------------------------

export type Granted = { readonly id: string; readonly v: number }
export type ConfirmationRow = {
  readonly account: AccountId
  readonly token_hash: Buffer
  readonly subject: SubjectId
  readonly channel: Channel
  readonly purposes: readonly Granted[]
  readonly grant: EventId
  readonly form: FormId
  readonly version: number
  readonly locale: Locale
  readonly created_at: Date
  readonly expires_at: Date
  readonly sent_at: Date | null
  readonly used_at: Date | null
  /** Its mail stayed in the sandbox. */
  readonly rehearsed: boolean
}

const CONFIRMATION = sql`account_id as account, token_hash, subject_id as subject, channel, purposes, grant_event as "grant",
  form_id as form, form_version as version, locale, created_at, expires_at, sent_at, used_at, rehearsed`

type NewConfirmation = Omit<ConfirmationRow, 'account' | 'created_at' | 'sent_at' | 'used_at' | 'rehearsed'>

export async function addConfirmation(turn: Turn, it: NewConfirmation): Promise<void> {
  await sql`
    insert into confirmation (account_id, token_hash, subject_id, channel, purposes, grant_event, form_id, form_version, locale, created_at, expires_at)
    values (${turn.account}, ${it.token_hash}, ${it.subject}, ${it.channel}, ${JSON.stringify(it.purposes)}, ${it.grant},
      ${it.form}, ${it.version}, ${it.locale}, ${turn.now}, ${it.expires_at})`.execute(turn.db)
}

/** By whoever holds the token: the account is in the answer. */
export async function findConfirmation(db: Db, hash: Buffer): Promise<ConfirmationRow | undefined> {
  const { rows } =
    await sql<ConfirmationRow>`select ${CONFIRMATION} from confirmation where token_hash = ${hash}`.execute(db)
  return rows[0]
}

export async function confirmationOfGrant(turn: Turn, grant: string): Promise<ConfirmationRow | undefined> {
  const { rows } = await sql<ConfirmationRow>`
    select ${CONFIRMATION} from confirmation where account_id = ${turn.account} and grant_event = ${grant}`.execute(
    turn.db,
  )
  return rows[0]
}

/** For the one who takes it first, and in time; of two at once the other finds it used. */
export async function useConfirmation(turn: Turn, hash: Buffer): Promise<ConfirmationRow | undefined> {
  const { rows } = await sql<ConfirmationRow>`
    update confirmation set used_at = ${turn.now}
    where account_id = ${turn.account} and token_hash = ${hash} and used_at is null and expires_at > ${turn.now}
    returning ${CONFIRMATION}`.execute(turn.db)
  return rows[0]
}

export async function setSent(turn: Turn, grant: string, rehearsed: boolean): Promise<void> {
  await sql`
    update confirmation set sent_at = ${turn.now}, rehearsed = ${rehearsed} where account_id = ${turn.account} and grant_event = ${grant}`.execute(
    turn.db,
  )
}

/** Which of these were confirmed in the sandbox and nowhere else; a confirmation by a mail that left takes that back. */
export async function setRehearsed(
  turn: Turn,
  { subject, channel, rehearsed }: Pick<ConfirmationRow, 'subject' | 'channel' | 'rehearsed'>,
  purposes: readonly Granted[],
): Promise<void> {
  const slugs = purposes.map(({ id }) => id)
  await sql`
    delete from consent_rehearsed
    where account_id = ${turn.account} and subject_id = ${subject} and channel = ${channel} and purpose = any(${slugs}::text[])`.execute(
    turn.db,
  )
  if (!rehearsed || purposes.length === 0) return
  await sql`
    insert into consent_rehearsed (account_id, subject_id, channel, purpose, v, at)
    select ${turn.account}, ${subject}, ${channel}, purpose, v, ${turn.now}
    from unnest(${slugs}::text[], ${purposes.map(({ v }) => v)}::int[]) as t(purpose, v)`.execute(turn.db)
}

/** Purposes that this subject confirmed in the sandbox alone: they are asked again by a mail that leaves. */
export async function rehearsedBy(turn: Turn, subject: SubjectId, channel: Channel): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ purpose: string }>`
    select purpose from consent_rehearsed where account_id = ${turn.account} and subject_id = ${subject} and channel = ${channel}`.execute(
    turn.db,
  )
  return new Set(rows.map(({ purpose }) => purpose))
}

/** What was asked before a withdrawal cannot be confirmed after it: the purposes go, or all of them. */
export async function narrowConfirmations(
  turn: Turn,
  subject: SubjectId,
  channel: Channel,
  purposes: readonly string[] | null,
): Promise<void> {
  await sql`
    update confirmation set purposes = (
      select coalesce(jsonb_agg(it), '[]') from jsonb_array_elements(purposes) it
      where not (${purposes}::text[] is null or it ->> 'id' = any(${purposes}::text[])))
    where account_id = ${turn.account} and subject_id = ${subject} and channel = ${channel} and used_at is null`.execute(
    turn.db,
  )
}

// Where people stand ------------------------------------------------------------------------------------------------

export type StateKey = { readonly account: Tenant; readonly subject: SubjectId; readonly channel: Channel }
export type StateRow = StateKey & {
  readonly purpose: string
  readonly v: number
  readonly state: Folded['state']
  readonly evidence: EvidenceLevel | null
  readonly enough: boolean
  readonly seq: number
  readonly since: Date
  readonly form: FormId | null
  readonly version: number | null
  readonly locale: Locale | null
}

const STATE = sql`c.account_id as account, c.subject_id as subject, c.channel, c.purpose, c.v, c.state, c.evidence, c.enough, c.seq, c.since,
  c.form_id as form, c.form_version as version, c.locale`

/** All purposes of these chains. */
export async function readStates(db: Db, keys: readonly StateKey[]): Promise<StateRow[]> {
  const { rows } = await sql<StateRow>`
    select ${STATE} from unnest(${keys.map(it => it.account)}::text[], ${keys.map(it => it.subject)}::text[], ${keys.map(it => it.channel)}::text[])
      as k(account, subject, channel)
    join consent_state c on c.account_id = k.account and c.subject_id = k.subject and c.channel = k.channel`.execute(db)
  return rows
}

/** A block ends when the very withdrawal that made it is among what was written. */
export async function putStates(db: Db, moved: readonly StateRow[], written: readonly EventId[]): Promise<void> {
  const of = <T>(member: (row: StateRow) => T) => moved.map(member)
  await sql`
    insert into consent_state as c (account_id, subject_id, channel, purpose, v, state, evidence, enough, seq, since, form_id, form_version, locale)
    select * from unnest(${of(it => it.account)}::text[], ${of(it => it.subject)}::text[], ${of(it => it.channel)}::text[], ${of(it => it.purpose)}::text[],
      ${of(it => it.v)}::int[], ${of(it => it.state)}::text[], ${of(it => it.evidence)}::text[], ${of(it => it.enough)}::bool[], ${of(it => it.seq)}::bigint[],
      ${of(it => it.since.toISOString())}::timestamptz[], ${of(it => it.form)}::text[], ${of(it => it.version)}::int[], ${of(it => it.locale)}::text[])
    on conflict (account_id, subject_id, channel, purpose) do update set
      v = excluded.v, state = excluded.state, evidence = excluded.evidence, enough = excluded.enough, seq = excluded.seq, since = excluded.since,
      form_id = excluded.form_id, form_version = excluded.form_version, locale = excluded.locale,
      blocked_at = case when c.blocked_by = any(${written}::text[]) then null else c.blocked_at end,
      blocked_by = case when c.blocked_by = any(${written}::text[]) then null else c.blocked_by end`.execute(db)
}

/** An erasure ends everything of its chain: where its person stood is not kept either. */
export async function removeTerminated(db: Db, keys: readonly StateKey[]): Promise<void> {
  await sql`
    delete from consent_state c
    using unnest(${keys.map(it => it.account)}::text[], ${keys.map(it => it.subject)}::text[], ${keys.map(it => it.channel)}::text[])
      as k(account, subject, channel)
    where c.account_id = k.account and c.subject_id = k.subject and c.channel = k.channel and c.state = 'terminated'`.execute(
    db,
  )
}

export type StandRow = StateRow & { readonly blocked: boolean }

export async function standsOf(turn: Turn, subjects: readonly SubjectId[]): Promise<StandRow[]> {
  const { rows } = await sql<StandRow>`
    select ${STATE}, ${isStopped('c')} as blocked from consent_state c
    where c.account_id = ${turn.account} and c.subject_id = any(${subjects}::text[]) order by c.channel, c.purpose`.execute(
    turn.db,
  )
  return rows
}

/** One answer of a person at a time: what is decided from their chain holds until the turn ends. Of who was let go nothing more is said. */
export async function lockPerson(turn: Turn, subject: SubjectId): Promise<'there' | 'let-go'> {
  const { rows } = await sql<{ there: boolean }>`
    select address_hash is not null as there from subject
    where account_id = ${turn.account} and subject_id = ${subject} for no key update`.execute(turn.db)
  return rows[0]?.there ? 'there' : 'let-go'
}

// Taking back -------------------------------------------------------------------------------------------------------

/** What is given and now taken back counts no more, although its event is still on its way into the log. */
export async function block(
  turn: Turn,
  subject: SubjectId,
  channel: Channel,
  purposes: readonly string[],
  by: EventId,
): Promise<void> {
  await sql`
    update consent_state set blocked_at = ${turn.now}, blocked_by = ${by}
    where account_id = ${turn.account} and subject_id = ${subject} and channel = ${channel} and purpose = any(${purposes}::text[])`.execute(
    turn.db,
  )
}

/** `at`: when they said so. What they agreed to, and confirmed, after that stands. */
export type Stopping = { readonly subject: SubjectId; readonly purpose: string; readonly at: Date }

/**
 * Blocks what is given before there is an event to do it by. Rows are taken in the order of their keys, so that two who do
 * it at once wait for each other and no more; and each is looked up by its key: for many at once the database would
 * rather read everybody of the account.
 */
export async function blockAll(turn: Turn, channel: Channel, all: readonly Stopping[]): Promise<void> {
  const joins = (is: 'on' | 'off') =>
    sql`select set_config('enable_hashjoin', ${is}, true), set_config('enable_mergejoin', ${is}, true)`.execute(turn.db)
  await joins('off')
  await sql`
    with meant as materialized (
      select c.subject_id, c.purpose
      from unnest(${all.map(it => it.subject)}::text[], ${all.map(it => it.purpose)}::text[], ${all.map(it => it.at.toISOString())}::timestamptz[])
        as asked(subject_id, purpose, at)
      join consent_state c on c.account_id = ${turn.account} and c.subject_id = asked.subject_id and c.channel = ${channel} and c.purpose = asked.purpose
      where ${isOpenAt('c', sql`asked.at`)} order by c.subject_id, c.purpose for update of c)
    update consent_state c set blocked_at = ${turn.now} from meant
    where c.account_id = ${turn.account} and c.subject_id = meant.subject_id and c.channel = ${channel} and c.purpose = meant.purpose`.execute(
    turn.db,
  )
  await joins('on')
}

/** Null stands for all: of the purposes, of the channels. */
export async function addRevocations(
  turn: Turn,
  subject: SubjectId,
  channel: Channel | null,
  purposes: readonly (string | null)[],
): Promise<void> {
  await sql`
    insert into revocation (account_id, subject_id, channel, purpose, at)
    select ${turn.account}, ${subject}, ${channel}, purpose, ${turn.now} from unnest(${purposes}::text[]) purpose`.execute(
    turn.db,
  )
}

// Suppressions ------------------------------------------------------------------------------------------------------

const SUPPRESSED = sql`suppression p join subject s on s.account_id = p.account_id and s.kind = p.kind and s.address_hash = p.address_hash`

/** Which of these subjects' addresses are suppressed. */
export async function suppressedAmong(turn: Turn, subjects: readonly SubjectId[]): Promise<Set<SubjectId>> {
  const { rows } = await sql<{ id: SubjectId }>`
    select s.subject_id as id from ${SUPPRESSED}
    where s.account_id = ${turn.account} and s.subject_id = any(${subjects}::text[])`.execute(turn.db)
  return new Set(rows.map(row => row.id))
}

/** Of one person: the questions that they may still answer, and how often they want to be written to. */
export async function forgetOpen(turn: Turn, subject: SubjectId): Promise<void> {
  await sql`delete from confirmation where account_id = ${turn.account} and subject_id = ${subject}`.execute(turn.db)
  await sql`delete from consent_rehearsed where account_id = ${turn.account} and subject_id = ${subject}`.execute(
    turn.db,
  )
  await sql`delete from frequency_choice where account_id = ${turn.account} and subject_id = ${subject}`.execute(
    turn.db,
  )
}

// Forgetting --------------------------------------------------------------------------------------------------------

/** Of all accounts: what can be of no use any more. */
export async function forgetAnswers(
  db: Db,
  before: { readonly expired: Date; readonly rendered: Date },
): Promise<void> {
  await sql`delete from confirmation where expires_at < ${before.expired}`.execute(db)
  await sql`delete from render_token_used where at < ${before.rendered}`.execute(db)
}
