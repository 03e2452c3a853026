/** The SQL of what left of runs of texts: written with the outcomes, found again by receipts. */

import { sql } from 'kysely'
import type { SubjectId } from '#ledger/types.ts'
import type { Turn } from '#store/turn.ts'
import type { SmsState } from '#wire/sms/states.ts'
import type { Why } from '#wire/sms/carrier/types.ts'
import { isResolved } from '../held-store.ts'
import type { Claim } from '../claim-store.ts'
import type { Outcome, SentText } from '../types.ts'

export type Sent = Pick<Outcome, 'seq' | 'atMs'> & { readonly text: SentText }

/** Returns whose were new. What is there already stays as it is. */
export async function addSent(turn: Turn, { run, epoch }: Claim, sent: readonly Sent[]): Promise<ReadonlySet<number>> {
  const rows = sent.map(({ seq, atMs, text }) => ({ seq, at: new Date(atMs).toISOString(), ...text }))
  const { rows: added } = await sql<{ seq: number }>`
    insert into text_sent (account_id, run_id, seq, attempt, route_id, sender_id, country, parts, reference, ids, code, cost, currency, at)
    select ${turn.account}, ${run}, seq, ${epoch}, route, (select plan ->> 'from' from run where account_id = ${turn.account} and run_id = ${run}),
      country, parts, reference, coalesce((select array_agg(id) from jsonb_array_elements_text(ids) id), '{}'), code,
      "perPart"::numeric * parts, currency, at
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as it(
      seq bigint, at timestamptz, route text, country text, parts int, reference int, ids jsonb, code text, "perPart" text, currency text)
    on conflict do nothing returning seq`.execute(turn.db)
  return new Set(added.map(({ seq }) => seq))
}

/** The routes of the account that lead to its handset in the house. */
export async function sandboxRoutes(turn: Turn): Promise<ReadonlySet<string>> {
  const rows = await turn.db
    .selectFrom('text_route')
    .select('route_id')
    .where('account_id', '=', turn.account)
    .where('kind', '=', 'sandbox')
    .execute()
  return new Set(rows.map(({ route_id }) => route_id))
}

export type Found = {
  readonly run: string
  readonly seq: number
  readonly attempt: number
  readonly subject: SubjectId
  /** The number that the contact has now; null when they have gone. */
  readonly phone: string | null
  readonly ids: readonly string[]
  readonly became: SmsState | null
  readonly isHeld: boolean
}

type Named = { readonly route: string; readonly ids: readonly string[] }

const found = (turn: Turn, which: ReturnType<typeof sql>) => sql<Found>`
    select sent.run_id as run, sent.seq, sent.attempt, recipient.subject_id as subject, contact.phone, sent.ids, sent.became,
      exists (select from outcome where outcome.account_id = sent.account_id and outcome.run_id = sent.run_id and outcome.seq = sent.seq
        and outcome.result = 'held' and not ${isResolved('outcome')}) as "isHeld"
    from text_sent sent
    join recipient on recipient.account_id = sent.account_id and recipient.run_id = sent.run_id and recipient.seq = sent.seq
    left join contact on contact.account_id = sent.account_id and contact.phone_subject = recipient.subject_id
    where sent.account_id = ${turn.account} and ${which} order by sent.at desc limit 20`

/** By a number that whoever took it gave it, in any form: 0x64 is 100, and another one’s 64 is 0x40, so that more than one may be found. */
export async function sentNamed(turn: Turn, { route, ids }: Named): Promise<Found[]> {
  if (ids.length === 0) return []
  const { rows } = await found(turn, sql`sent.route_id = ${route} and sent.ids && ${[...ids]}::text[]`).execute(turn.db)
  return rows
}

/** By our own name for it: `r12.345`, where a provider brings it back. The last attempt is meant. */
export async function sentByRef(turn: Turn, route: string, run: number, seq: number): Promise<Found[]> {
  const { rows } = await found(
    turn,
    sql`sent.seq = ${seq} and (sent.route_id = ${route} or sent.route_id is null) and sent.run_id = (
      select run_id from run where run.account_id = ${turn.account} and run.number = ${run})`,
  ).execute(turn.db)
  return rows.slice(0, 1)
}

/** Of those of whom nobody knows: by the sixteen bits of their attempt, since then. */
export async function heldWith(turn: Turn, route: string, reference: number, since: Date): Promise<Found[]> {
  const { rows } = await found(
    turn,
    sql`sent.reference = ${reference} and sent.at > ${since} and (sent.route_id = ${route} or sent.route_id is null)`,
  ).execute(turn.db)
  return rows.filter(({ isHeld }) => isHeld)
}

export type Told = {
  readonly became: SmsState
  readonly code: string
  readonly why: Why | null
  readonly ids: readonly string[]
}

export async function noteBecame(turn: Turn, { run, seq, attempt }: Found, told: Told): Promise<void> {
  await sql`
    update text_sent set became = ${told.became}, code = coalesce(nullif(${told.code}, ''), code), why = coalesce(${told.why}, why),
      told_at = ${turn.now}, ids = case when ids = '{}' then ${[...told.ids]}::text[] else ids end
    where account_id = ${turn.account} and run_id = ${run} and seq = ${seq} and attempt = ${attempt}`.execute(turn.db)
}

/** Of a chunk that a dead worker had: those of whom it is not known, with the number that each has now. */
export async function phonesOf(
  turn: Turn,
  run: string,
  seqs: readonly number[],
): Promise<{ readonly seq: number; readonly phone: string | null }[]> {
  const { rows } = await sql<{ seq: number; phone: string | null }>`
    select recipient.seq, contact.phone from recipient
    left join contact on contact.account_id = recipient.account_id and contact.phone_subject = recipient.subject_id
    where recipient.account_id = ${turn.account} and recipient.run_id = ${run} and recipient.seq = any(${[...seqs]}::bigint[])`.execute(
    turn.db,
  )
  return rows
}
