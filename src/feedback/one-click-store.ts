/** The SQL of leaving by one click. */

import { sql } from 'kysely'
import { isOpenAt } from '#consent/consent.ts'
import type { SubjectId } from '#ledger/types.ts'
import type { House } from '#store/house.ts'
import type { AccountId, Turn } from '#store/turn.ts'

export type Click = {
  readonly run: string
  readonly seq: number
  readonly purpose: string
  readonly ip: string
  readonly userAgent: string
  readonly atMs: number
}
export type Kept = Pick<Click, 'run' | 'seq' | 'purpose'> & { readonly subject: SubjectId; readonly at: Date }

/**
 * Keeps whoever leaves something by it, each once however often they come, and tells the workers, in one statement: from
 * its commit on they have left (consent/stopping-sql.ts). Answers with all whose message there was. Who has nothing to
 * leave, or agreed anew since, is not kept; unless nobody knows whether the message arrived, for now it is known.
 */
export async function keep(turn: Turn, clicks: readonly Click[]): Promise<(Kept & { readonly isNew: boolean })[]> {
  const of = <T>(member: (click: Click) => T) => clicks.map(member)
  const { rows } = await sql<Kept & { isNew: boolean }>`
    with asked as (
      select distinct on (run, seq) * from unnest(${of(it => it.run)}::text[], ${of(it => it.seq)}::bigint[], ${of(it => it.purpose)}::text[],
        ${of(it => it.ip)}::text[], ${of(it => it.userAgent)}::text[], ${of(it => new Date(it.atMs).toISOString())}::timestamptz[])
        as t(run, seq, purpose, ip, user_agent, at) order by run, seq, at),
    known as materialized (
      select asked.*, recipient.subject_id from asked
      join lateral (
        select subject_id from recipient where account_id = ${turn.account} and run_id = asked.run and recipient.seq = asked.seq limit 1) recipient on true),
    kept as (
      insert into one_click (account_id, run_id, seq, subject_id, purpose, ip, user_agent, at)
      select ${turn.account}, run, seq, subject_id, purpose, ip, user_agent, at from known
      where exists (
        select from consent_state c where c.account_id = ${turn.account} and c.subject_id = known.subject_id and c.channel = 'email'
          and c.purpose = known.purpose and ${isOpenAt('c', sql`known.at`)})
        or exists (
        select from outcome o where o.account_id = ${turn.account} and o.run_id = known.run and o.seq = known.seq and o.result = 'held')
      order by run, seq
      on conflict do nothing returning run_id, seq, subject_id, purpose),
    told as (
      insert into revocation (account_id, subject_id, channel, purpose, at)
      select ${turn.account}, subject_id, 'email', purpose, ${turn.now} from kept)
    select known.run, known.seq, known.purpose, known.subject_id as subject, known.at, kept.seq is not null as "isNew"
    from known left join kept on kept.run_id = known.run and kept.seq = known.seq`.execute(turn.db)
  return rows
}

type Waiting = Kept &
  Pick<Click, 'ip' | 'userAgent'> & { /** They agreed again, and confirmed it, after that. */ readonly isOver: boolean }

/** The oldest that nobody else is writing. */
export async function nextOf(turn: Turn, limit: number): Promise<Waiting[]> {
  const { rows } = await sql<Waiting>`
    select run_id as run, seq, purpose, subject_id as subject, ip, user_agent as "userAgent", at, exists (
      select from consent_state c where c.account_id = k.account_id and c.subject_id = k.subject_id and c.channel = 'email'
        and c.purpose = k.purpose and c.state = 'given' and c.enough and c.since > k.at) as "isOver"
    from one_click k where account_id = ${turn.account} order by at, run_id, seq limit ${limit} for update skip locked`.execute(
    turn.db,
  )
  return rows
}

export async function forget(turn: Turn, written: readonly Pick<Click, 'run' | 'seq'>[]): Promise<void> {
  if (written.length === 0) return
  await sql`
    delete from one_click where account_id = ${turn.account} and (run_id, seq) in (
      select * from unnest(${written.map(it => it.run)}::text[], ${written.map(it => it.seq)}::bigint[]))`.execute(
    turn.db,
  )
}

export async function stuckIn(house: House, before: Date): Promise<AccountId[]> {
  const { rows } = await sql<{ account: AccountId }>`
    select distinct account_id as account from one_click where at < ${before}`.execute(house.platform)
  return rows.map(({ account }) => account)
}
