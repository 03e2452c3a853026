/** SQL about keeping: what an account has chosen, of whom something is kept, and how far a walk is. */

import { sql } from 'kysely'
import type { ContactId, ErasureMode } from '#audience/types.ts'
import type { SubjectId } from '#ledger/types.ts'
import type { House } from '#store/house.ts'
import type { AccountId, Turn } from '#store/turn.ts'
import type { Kept, Person, RetentionRule, RetentionRun, Sample, WalkedRule } from './types.ts'

// What an account has chosen ----------------------------------------------------------------------------------------

export type Chosen = {
  readonly rule: RetentionRule
  readonly days: number | null
  readonly mode: ErasureMode | null
  readonly reason: string
  readonly by: string
  readonly at: Date
}

export async function chosenRules(turn: Turn): Promise<Chosen[]> {
  const { rows } = await sql<Chosen>`
    select rule, days, mode, reason, changed_by as by, changed_at as at from retention_rule
    where account_id = ${turn.account}`.execute(turn.db)
  return rows
}

export async function chooseRule(turn: Turn, it: Pick<Chosen, 'rule' | 'days' | 'mode' | 'reason'>): Promise<void> {
  await sql`
    insert into retention_rule (account_id, rule, days, mode, reason, changed_by, changed_at)
    values (${turn.account}, ${it.rule}, ${it.days}, ${it.mode}, ${it.reason}, ${`${turn.actor.kind} ${turn.actor.id}`}, ${turn.now})
    on conflict (account_id, rule) do update set days = excluded.days, mode = excluded.mode, reason = excluded.reason,
      changed_by = excluded.changed_by, changed_at = excluded.changed_at`.execute(turn.db)
}

// Of whom something is kept -----------------------------------------------------------------------------------------

type Row = {
  readonly lead: SubjectId
  readonly kind: 'email' | 'phone'
  readonly contact: ContactId | null
  readonly email: string | null
  readonly phone: string | null
  readonly phoneSubject: SubjectId | null
  readonly consents: readonly (Omit<Kept, 'sinceMs'> & { readonly since: string })[] | null
  readonly lastAct: Date | null
}

/** What only the person themself does. */
const ACTS = `'{grant,confirm,renew,refuse,withdraw}'`

/**
 * People in the order of their subjects, from one on; `only` some of them. A contact comes once, with both of its
 * addresses. Whoever is being erased is not among them.
 */
export async function pageOfPeople(
  turn: Turn,
  {
    after,
    limit,
    only,
  }: { readonly after?: string | undefined; readonly limit: number; readonly only?: readonly string[] },
): Promise<Person[]> {
  const { rows } = await sql<Row>`
    select s.subject_id as lead, s.kind, c.contact_id as contact, c.email, c.phone, c.phone_subject as "phoneSubject", (
      select json_agg(json_build_object('subject', x.subject_id, 'channel', x.channel, 'purpose', x.purpose, 'state', x.state,
        'enough', x.enough, 'blocked', x.blocked_at is not null, 'since', x.since))
      from consent_state x where x.account_id = s.account_id and x.subject_id in (s.subject_id, c.phone_subject)) as consents, (
      select max(e.at) from ledger_event e where e.account_id = s.account_id and e.subject_id in (s.subject_id, c.phone_subject)
        and e.type = any(${sql.raw(ACTS)}::text[])) as "lastAct"
    from subject s
    left join lateral (
      select * from contact m where m.account_id = s.account_id and m.email_subject = s.subject_id
      union all
      select * from contact n where n.account_id = s.account_id and n.phone_subject = s.subject_id and n.email_subject is null) c on true
    where s.account_id = ${turn.account} and s.address_hash is not null
      and ${only ? sql`s.subject_id = any(${only}::text[])` : sql`s.subject_id > ${after ?? ''}`}
      and not exists (select from contact p where p.account_id = s.account_id and p.phone_subject = s.subject_id and p.email_subject is not null)
    order by s.subject_id limit ${limit}`.execute(turn.db)
  return rows.map(personOf)
}

const addressOf = (address: string | null) => (address === null ? {} : { address })

const personOf = ({ lead, kind, contact, email, phone, phoneSubject, consents, lastAct }: Row): Person => ({
  lead,
  contact,
  people: [
    { kind, subject: lead, ...addressOf(kind === 'email' ? email : phone) },
    ...(phoneSubject !== null && phone !== null && phoneSubject !== lead
      ? [{ kind: 'phone' as const, subject: phoneSubject, address: phone }]
      : []),
  ],
  consents: (consents ?? []).map(({ since, ...it }) => ({ ...it, sinceMs: Date.parse(since) })),
  lastActMs: lastAct?.getTime() ?? null,
})

// How far a walk is -------------------------------------------------------------------------------------------------

/** First the people, then the fields of their evidence, then the suppressions, then what left on call lists. */
export type At =
  | { readonly phase: 'people'; readonly after: string }
  | { readonly phase: 'fields'; readonly from: number }
  | { readonly phase: 'suppressions' }
  | { readonly phase: 'calls'; readonly after: string }

export type Walk = RetentionRun & { readonly at: At }

const RUN = sql`run_id as id, dry, state, at, counts, samples, asked_by as "askedBy", asked_at as "askedAt", as_of as "asOf", done_at as "doneAt"`

/** False when such a walk is under way. */
export async function addRun(turn: Turn, id: string, dry: boolean): Promise<boolean> {
  const { rows } = await sql`
    insert into retention_run (account_id, run_id, dry, state, at, counts, samples, asked_by, asked_at, as_of)
    values (${turn.account}, ${id}, ${dry}, 'walking', '{"phase":"people","after":""}', '{}', '{}',
      ${`${turn.actor.kind} ${turn.actor.id}`}, ${turn.now}, ${turn.now})
    on conflict (account_id, dry) where state = 'walking' do nothing returning 1`.execute(turn.db)
  return rows.length > 0
}

export async function lockRun(turn: Turn, id: string): Promise<Walk | undefined> {
  const { rows } = await sql<Walk>`
    select ${RUN} from retention_run where account_id = ${turn.account} and run_id = ${id} for update`.execute(turn.db)
  return rows[0]
}

export async function pageOfRuns(turn: Turn, limit: number): Promise<Walk[]> {
  const { rows } = await sql<Walk>`
    select ${RUN} from retention_run where account_id = ${turn.account} order by asked_at desc, run_id desc limit ${limit}`.execute(
    turn.db,
  )
  return rows
}

export async function setRun(turn: Turn, it: Pick<Walk, 'id' | 'state' | 'at' | 'counts' | 'samples'>): Promise<void> {
  await sql`
    update retention_run set state = ${it.state}, at = ${JSON.stringify(it.at)}, counts = ${JSON.stringify(it.counts)},
      samples = ${JSON.stringify(it.samples)}, done_at = ${it.state === 'walking' ? null : turn.now}
    where account_id = ${turn.account} and run_id = ${it.id}`.execute(turn.db)
}

/** Which accounts have had no walk since then; those whose walk has come to a stop among them. */
export async function accountsToWalk({ platform }: House, since: Date): Promise<AccountId[]> {
  const { rows } = await sql<{ id: AccountId }>`
    select a.account_id as id from account a where not exists (
      select from retention_run r where r.account_id = a.account_id and not r.dry and r.asked_at > ${since})`.execute(
    platform,
  )
  return rows.map(row => row.id)
}

/** Walks that nobody has moved on. */
export async function walking({ platform }: House): Promise<{ account: AccountId; run: string }[]> {
  const { rows } = await sql<{ account: AccountId; run: string }>`
    select account_id as account, run_id as run from retention_run where state = 'walking'`.execute(platform)
  return rows
}

/** Up to which place of the journal this rule has been applied. */
export async function markOf(turn: Turn, rule: WalkedRule): Promise<number> {
  const { rows } = await sql<{ tseq: number }>`
    select tseq from retention_mark where account_id = ${turn.account} and rule = ${rule}`.execute(turn.db)
  return rows[0]?.tseq ?? 0
}

export async function setMark(turn: Turn, rule: WalkedRule, tseq: number): Promise<void> {
  await sql`
    insert into retention_mark (account_id, rule, tseq) values (${turn.account}, ${rule}, ${tseq})
    on conflict (account_id, rule) do update set tseq = excluded.tseq`.execute(turn.db)
}

/** Suppressions older than that; removed, where it is not a dry walk. */
export async function oldSuppressions(turn: Turn, before: Date, dry: boolean): Promise<Sample[]> {
  const old = sql`from suppression where account_id = ${turn.account} and at <= ${before}`
  const told = sql`kind || '-' || left(encode(address_hash, 'hex'), 12) as id, at::text as since`
  const { rows } = await (
    dry ? sql<Sample>`select ${told} ${old}` : sql<Sample>`delete ${old} returning ${told}`
  ).execute(turn.db)
  return rows
}
