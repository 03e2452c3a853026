/** What is asked of the log's rows when it is verified, and the verifications themselves. */

import { sql } from 'kysely'
import type { Db } from '#store/db.ts'
import type { Turn } from '#store/turn.ts'
import type { Bytes } from '#wire/bytes.ts'
import { LOG } from './log-store.ts'
import type { SubjectId, Tenant } from './types.ts'

/** Entries that are not 0x01 and the C of their event, or have no event. */
export async function strayEntries(db: Db, from: number, count: number): Promise<number[]> {
  const { rows } = await sql<{ seq: number }>`
    select n.seq from ledger_entry n left join ledger_event e using (log_id, seq)
    where n.log_id = ${LOG} and n.seq >= ${from} and n.seq < ${from + count}
      and n.entry is distinct from '\\x01'::bytea || e.c order by n.seq limit 100`.execute(db)
  return rows.map(row => row.seq)
}

/** Kept checkpoints that are larger than `above`, or nothing at all where that is 0, and not larger than `upTo`. */
export async function checkpointSizes(db: Db, above: number, upTo: number): Promise<number[]> {
  const { rows } = await sql<{ size: number }>`
    select size from ledger_checkpoint where log_id = ${LOG} and size <= ${upTo} and (size > ${above} or (${above === 0} and size = 0))
    order by size`.execute(db)
  return rows.map(row => row.size)
}

export type JournalRow = {
  readonly seq: number
  readonly tseq: number
  readonly n: number | null
  readonly c: Buffer
  readonly subject: SubjectId | null
  readonly channel: string | null
  readonly type: string
  readonly sealed: Buffer | null
  readonly dek: Buffer | null
  /** The C of the event before it in its chain. */
  readonly before: Buffer | null
  readonly entry: Buffer | null
}

/** An account's events from `from` on in its journal, with what each is held against. */
export async function journalPage(db: Db, account: Tenant, from: number, limit: number): Promise<JournalRow[]> {
  const { rows } = await sql<JournalRow>`
    select e.seq, e.tseq, e.n, e.c, e.subject_id as subject, e.channel, e.type, e.sealed, s.dek, p.c as before, n.entry
    from ledger_event e
    left join subject s on s.account_id = e.account_id and s.subject_id = e.subject_id
    left join ledger_entry n on n.log_id = e.log_id and n.seq = e.seq
    left join ledger_event p on p.account_id = e.account_id and p.subject_id = e.subject_id and p.channel = e.channel and p.n = e.n - 1
    where e.account_id = ${account} and e.tseq >= ${from} order by e.tseq limit ${limit}`.execute(db)
  return rows
}

export async function journalLength(db: Db, account: Tenant): Promise<number> {
  const { rows } = await sql<{ length: number }>`
    select coalesce(max(tseq) + 1, 0)::bigint as length from ledger_event where account_id = ${account}`.execute(db)
  return rows[0]?.length ?? 0
}

export const CHECK_SCOPES = ['account', 'everything'] as const
export type CheckScope = (typeof CHECK_SCOPES)[number]
export const CHECK_STATES = ['waiting', 'working', 'done', 'cancelled'] as const

export type CheckRow = {
  readonly id: string
  readonly scope: CheckScope
  readonly state: (typeof CHECK_STATES)[number]
  readonly size: number
  readonly done: number
  readonly total: number
  readonly flaws: readonly string[]
  readonly askedAt: Date
  readonly doneAt: Date | null
}

const COLUMNS = sql`check_id as id, scope, state, size, done, total, flaws, asked_at as "askedAt", done_at as "doneAt"`

/** False while another one is under way. */
export async function addCheck(turn: Turn, it: { id: string; scope: CheckScope; size: number }): Promise<boolean> {
  const { rows } = await sql`
    insert into log_check (account_id, check_id, scope, state, size, asked_by, asked_at)
    values (${turn.account}, ${it.id}, ${it.scope}, 'waiting', ${it.size}, ${turn.actor.id}, ${turn.now})
    on conflict do nothing returning 1`.execute(turn.db)
  return rows.length > 0
}

export async function readChecks(db: Db, account: string, limit: number, id?: string): Promise<CheckRow[]> {
  const { rows } = await sql<CheckRow>`
    select ${COLUMNS} from log_check where account_id = ${account} and (${id ?? null}::text is null or check_id = ${id ?? null})
    order by asked_at desc, check_id desc limit ${limit}`.execute(db)
  return rows
}

/** False when it was called off, or is not there any more. */
export async function moveCheck(db: Db, account: string, id: string, done: number, total: number): Promise<boolean> {
  const { rows } = await sql`
    update log_check set state = 'working', done = ${done}, total = ${total}
    where account_id = ${account} and check_id = ${id} and state in ('waiting', 'working') returning 1`.execute(db)
  return rows.length > 0
}

export async function endCheck(db: Db, account: string, id: string, flaws: readonly string[], at: Date): Promise<void> {
  await sql`
    update log_check set state = 'done', done = total, flaws = ${JSON.stringify(flaws)}::jsonb, done_at = ${at}
    where account_id = ${account} and check_id = ${id} and state in ('waiting', 'working')`.execute(db)
}

export async function cancelCheck({ db, account, now }: Turn, id: string): Promise<boolean> {
  const { rows } = await sql`
    update log_check set state = 'cancelled', done_at = ${now}
    where account_id = ${account} and check_id = ${id} and state in ('waiting', 'working') returning 1`.execute(db)
  return rows.length > 0
}

export type Sought = { readonly seq: number } | { readonly event: string } | { readonly c: Bytes }
export type FoundRow = {
  readonly seq: number
  readonly event: string
  readonly type: string
  readonly n: number | null
  readonly channel: string | null
  readonly subject: SubjectId | null
  readonly c: Buffer
  readonly at: Date
}

export async function findRows(
  { db, account }: Turn,
  sought: Sought | { readonly subjects: readonly SubjectId[] },
  limit: number,
): Promise<FoundRow[]> {
  const is =
    'seq' in sought
      ? sql`log_id = ${LOG} and seq = ${sought.seq}`
      : 'event' in sought
        ? sql`event_id = ${sought.event}`
        : 'c' in sought
          ? sql`c = ${sought.c}`
          : sql`subject_id = any(${sought.subjects}::text[])`
  const { rows } = await sql<FoundRow>`
    select seq, event_id as event, type, n, channel, subject_id as subject, c, at from ledger_event
    where account_id = ${account} and ${is} order by seq desc limit ${limit}`.execute(db)
  return rows
}
