/** The SQL of leaving by one click. */

import { sql } from 'kysely'
import type { SubjectId } from '#ledger/types.ts'
import type { House } from '#store/house.ts'
import type { AccountId, Turn } from '#store/turn.ts'

export type Click = {
  readonly run: string
  readonly seq: number
  readonly purpose: string
  readonly ip: string
  readonly userAgent: string
}
export type Kept = Pick<Click, 'run' | 'seq' | 'purpose'> & { readonly subject: SubjectId }

/** Keeps those whose message there was, each once however often they come; answers with all of these. */
export async function keep(turn: Turn, clicks: readonly Click[]): Promise<Kept[]> {
  const of = <T>(member: (click: Click) => T) => clicks.map(member)
  const { rows } = await sql<Kept>`
    with asked as (
      select distinct on (run, seq) * from unnest(${of(it => it.run)}::text[], ${of(it => it.seq)}::bigint[], ${of(it => it.purpose)}::text[],
        ${of(it => it.ip)}::text[], ${of(it => it.userAgent)}::text[]) as t(run, seq, purpose, ip, user_agent) order by run, seq),
    known as (
      select asked.*, recipient.subject_id from asked
      join recipient on recipient.account_id = ${turn.account} and recipient.run_id = asked.run and recipient.seq = asked.seq),
    kept as (
      insert into one_click (account_id, run_id, seq, subject_id, purpose, ip, user_agent, at)
      select ${turn.account}, run, seq, subject_id, purpose, ip, user_agent, ${turn.now} from known order by run, seq
      on conflict do nothing)
    select run, seq, purpose, subject_id as subject from known`.execute(turn.db)
  return rows
}

type Waiting = Kept & Pick<Click, 'ip' | 'userAgent'>

/** The oldest that nobody else is writing. */
export async function nextOf(turn: Turn, limit: number): Promise<Waiting[]> {
  const { rows } = await sql<Waiting>`
    select run_id as run, seq, purpose, subject_id as subject, ip, user_agent as "userAgent" from one_click
    where account_id = ${turn.account} order by at, run_id, seq limit ${limit} for update skip locked`.execute(turn.db)
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
