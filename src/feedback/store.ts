/** SQL about whom a message went to. */

import { sql } from 'kysely'
import type { SubjectId } from '#ledger/types.ts'
import type { House } from '#store/house.ts'
import type { AccountId, Turn } from '#store/turn.ts'

export type RunOfMessage = {
  readonly account: AccountId
  readonly run: string
  readonly purpose: string
  readonly startedAt: Date
}

export async function findRun(house: House, number: number): Promise<RunOfMessage | undefined> {
  const { rows } = await sql<RunOfMessage>`
    select account_id as account, run_id as run, purpose, started_at as "startedAt" from run where number = ${number}`.execute(
    house.platform,
  )
  return rows[0]
}

export async function findRecipient(
  turn: Turn,
  run: string,
  seq: number,
): Promise<{ subject: SubjectId; consentSeq: number } | undefined> {
  const { rows } = await sql<{ subject: SubjectId; consentSeq: number }>`
    select subject_id as subject, consent_seq as "consentSeq" from recipient
    where account_id = ${turn.account} and run_id = ${run} and seq = ${seq}`.execute(turn.db)
  return rows[0]
}

export async function hasSubject(turn: Turn, subject: SubjectId): Promise<boolean> {
  const { rows } =
    await sql`select from subject where account_id = ${turn.account} and subject_id = ${subject}`.execute(turn.db)
  return rows.length > 0
}
