/** The SQL of what was measured. */

import { sql } from 'kysely'
import type { Compiled } from '#content/types.ts'
import { agreesToMeasuring } from '#delivery/delivery.ts'
import type { SubjectId } from '#ledger/types.ts'
import type { House } from '#store/house.ts'
import type { AccountId, Turn } from '#store/turn.ts'
import type { Click } from './machine-rules.ts'
import type { Happening } from './types.ts'

type Ref = Pick<Happening, 'run' | 'seq'>
const nameOf = ({ run, seq }: Ref) => `${run} ${String(seq)}`

/** The texts of a run, its own first. */
const CONTENTS = sql`jsonb_build_array(plan -> 'content') || coalesce(plan -> 'experiment' -> 'others', '[]')`

export type RunContent = {
  readonly account: AccountId
  readonly run: string
  readonly contents: readonly Compiled[]
  /** Of texts whose links may be measured. */
  readonly isShort: boolean
  /** How many it is to, so far. */
  readonly frozen: number
}

export async function findRunContent(house: House, number: number): Promise<RunContent | undefined> {
  const { rows } = await sql<RunContent>`
    select account_id as account, run_id as run, ${CONTENTS} as contents, frozen,
      channel = 'sms' and coalesce((plan -> 'measures')::boolean, false) as "isShort"
    from run where number = ${number}`.execute(house.platform)
  return rows[0]
}

/** A letter that measures, of somebody who agrees to it still. */
export type Letter = Ref & {
  readonly subject: SubjectId
  /** Null while nobody knows whether and when it was handed over. */
  readonly handedMs: number | null
  readonly isHeld: boolean
}

/**
 * Each once, to be looked up one by one: rows come so fast that the database knows no figures of the tables that they go
 * into, and a join of its choice has read a whole table for each two thousand.
 */
const refsIn = (refs: readonly Ref[]) => sql`(
      select distinct run, seq from unnest(${plain(refs.map(it => it.run))}::text[], ${plain(refs.map(it => it.seq))}::bigint[]) as t(run, seq))`

export async function lettersOf(turn: Turn, refs: readonly Ref[]): Promise<Map<string, Letter>> {
  const { rows } = await sql<Found>`
    select letter.run_id as run, letter.seq, letter.subject_id as subject, last.result, (extract(epoch from last.at) * 1000)::bigint as ms
    from ${refsIn(refs)} ref
    join lateral (
      select * from measured where account_id = ${turn.account} and run_id = ref.run and measured.seq = ref.seq limit 1) letter on true
    left join lateral (
      select result, at from outcome where outcome.account_id = letter.account_id and outcome.run_id = letter.run_id
        and outcome.seq = letter.seq and result <> 'deferred' order by attempt desc limit 1) last on true
    join run on run.account_id = letter.account_id and run.run_id = letter.run_id
    where ${agreesToMeasuring(turn, { subject: sql`letter.subject_id`, channel: sql`run.channel` }, true)}`.execute(
    turn.db,
  )
  return new Map(rows.map(row => [nameOf(row), letterOf(row)]))
}

/** Of what is held, the time says when somebody gave up waiting; what has no outcome yet was handed over this moment. */
const letterOf = ({ run, seq, subject, result, ms }: Found): Letter => ({
  run,
  seq,
  subject,
  handedMs: result === 'held' ? null : (ms ?? Infinity),
  isHeld: result === 'held',
})
type Found = Ref & { readonly subject: SubjectId; readonly result: string | null; readonly ms: number | null }

/** By message: the links that people were taken to have followed lately. */
export async function clicksSince(turn: Turn, refs: readonly Ref[], since: Date): Promise<Map<string, Click[]>> {
  const { rows } = await sql<Ref & { link: number; at: Date }>`
    select ref.run, ref.seq, link, at from ${refsIn(refs)} ref
    join lateral (
      select link, first_at as at from engagement where account_id = ${turn.account} and run_id = ref.run and engagement.seq = ref.seq
        and kind = 'clicked' and first_at >= ${since} offset 0) clicked on true`.execute(turn.db)
  return new Map(
    [...Map.groupBy(rows, nameOf)].map(([name, own]) => [
      name,
      own.map(({ link, at }) => ({ link, atMs: at.getTime() })),
    ]),
  )
}

/** What happened, with the rule that it was a machine's by; null for a person's. */
export type Judged = Happening & { readonly subject: SubjectId }

export type Row = Ref & {
  readonly kind: string
  readonly link: number
  readonly subject: SubjectId
  readonly people: number
  readonly machines: number
  readonly why: string | null
  readonly firstAt: Date | null
  readonly at: Date | null
  readonly seenAt: Date
}

/** Numbers only grow, and stop growing somewhere. */
const MOST = 1_000_000_000

/** An array as PostgreSQL reads it, of numbers and of ids and words of ours: nothing in them is to be quoted, and to ask costs more than all the rest. */
const plain = (values: readonly (string | number | null)[]) => `{${values.map(value => value ?? 'NULL').join(',')}}`

/** In the order of the key, so that two who write at once wait for each other and no more. */
export async function addEngagements(turn: Turn, unordered: readonly Row[]): Promise<void> {
  if (unordered.length === 0) return
  const keyOf = ({ run, seq, kind, link }: Row) =>
    `${run} ${String(seq).padStart(15, '0')} ${kind} ${String(link).padStart(6, '0')}`
  const rows = unordered.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  const of = (member: (row: Row) => string | number | null) => plain(rows.map(member))
  const times = (member: (row: Row) => Date | null) => of(row => member(row)?.getTime() ?? null)
  await sql`
    insert into engagement as e (account_id, run_id, seq, kind, link, subject_id, people, machines, why, first_at, at, seen_at)
    select ${turn.account}, run, seq, kind, link, subject, people, machines, why,
      to_timestamp(first_ms / 1000.0), to_timestamp(ms / 1000.0), to_timestamp(seen_ms / 1000.0)
    from unnest(${of(it => it.run)}::text[], ${of(it => it.seq)}::bigint[], ${of(it => it.kind)}::text[],
      ${of(it => it.link)}::int[], ${of(it => it.subject)}::text[], ${of(it => it.people)}::int[], ${of(it => it.machines)}::int[],
      ${of(it => it.why)}::text[], ${times(it => it.firstAt)}::bigint[], ${times(it => it.at)}::bigint[], ${times(it => it.seenAt)}::bigint[])
      as t(run, seq, kind, link, subject, people, machines, why, first_ms, ms, seen_ms)
    on conflict (account_id, run_id, seq, kind, link) do update set
      people = least(e.people + excluded.people, ${MOST}), machines = least(e.machines + excluded.machines, ${MOST}),
      why = coalesce(excluded.why, e.why), first_at = least(e.first_at, excluded.first_at),
      at = greatest(e.at, excluded.at), seen_at = greatest(e.seen_at, excluded.seen_at)`.execute(turn.db)
}

export type Mistaken = Ref & { readonly link: number }

/** Clicks that were taken for a person's, and were one of many that nobody makes at once. */
export async function unmask(turn: Turn, clicks: readonly Mistaken[]): Promise<void> {
  if (clicks.length === 0) return
  await sql`
    update engagement e set machines = least(e.machines + e.people, ${MOST}), people = 0, first_at = null, at = null, why = 'many-at-once'
    from unnest(${clicks.map(it => it.run)}::text[], ${clicks.map(it => it.seq)}::bigint[], ${clicks.map(it => it.link)}::int[])
      as t(run, seq, link)
    where e.account_id = ${turn.account} and e.run_id = t.run and e.seq = t.seq and e.kind = 'clicked' and e.link = t.link`.execute(
    turn.db,
  )
}

/** What was measured of somebody, the newest first. */
export type OwnRow = {
  readonly run: string
  readonly campaign: string
  readonly kind: 'opened' | 'clicked'
  readonly link: number
  readonly people: number
  readonly machines: number
  readonly firstAt: Date | null
  readonly at: Date | null
}

export async function engagementsOf(turn: Turn, subject: SubjectId, max: number): Promise<OwnRow[]> {
  const { rows } = await sql<OwnRow>`
    select e.run_id as run, run.plan ->> 'campaign' as campaign, e.kind, e.link, e.people, e.machines, e.first_at as "firstAt", e.at
    from engagement e join run on run.account_id = e.account_id and run.run_id = e.run_id
    where e.account_id = ${turn.account} and e.subject_id = ${subject}
    order by e.seen_at desc, e.run_id, e.seq, e.kind, e.link limit ${max}`.execute(turn.db)
  return rows
}

export async function agreesNow(turn: Turn, subject: SubjectId, channel: string): Promise<boolean> {
  const who = { subject: sql`${subject}::text`, channel: sql`${channel}::text` }
  const { rows } = await sql<{ agrees: boolean }>`select ${agreesToMeasuring(turn, who, true)} as agrees`.execute(
    turn.db,
  )
  return rows[0]?.agrees ?? false
}

export async function contentsOfRun(turn: Turn, run: string): Promise<readonly Compiled[]> {
  const { rows } = await sql<{ contents: Compiled[] }>`
    select ${CONTENTS} as contents from run where account_id = ${turn.account} and run_id = ${run}`.execute(turn.db)
  return rows[0]?.contents ?? []
}
