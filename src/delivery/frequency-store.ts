/**
 * The SQL of how often. Looked at first is whether it can matter at all: as long as a purpose had fewer other runs lately
 * than it may send messages, nobody can have got too many, and no message is counted. Kept up to date is nothing, so that
 * sending costs what it did.
 */

import { sql } from 'kysely'
import type { SubjectId } from '#ledger/types.ts'
import type { Turn } from '#store/turn.ts'
import type { Rate } from '#wire/form-definition.ts'
import { isTooOften, type Often, WINDOW_MS } from './frequency-rules.ts'
import { isResolved } from './held-store.ts'
import type { Aim } from './types.ts'

type Person = { readonly contact: string; readonly subject: SubjectId }
/** `ahead`: it began before and is not over, so that what it has not settled is on its way. */
type OtherRun = { readonly id: string; readonly endedAtMs: number | null; readonly ahead: boolean }
type Ground = { readonly declared: Rate | null; readonly runs: readonly OtherRun[]; readonly isChosen: boolean }

/** By subject. `run` is the one that is sending, whose own messages do not count; without one, as if it began now. */
export async function oftenOf(
  turn: Turn,
  plan: Pick<Aim, 'purpose' | 'channel'>,
  people: readonly Person[],
  run: string | undefined,
): Promise<(subject: SubjectId) => Often> {
  const { declared, runs, isChosen } = await groundOf(turn, plan, run)
  const chosen = isChosen ? await choicesOf(turn, plan, people) : new Map<SubjectId, Rate>()
  const blank = (subject: SubjectId): Often => ({
    declared,
    chosen: chosen.get(subject) ?? null,
    sentAtMs: [],
    nowMs: turn.nowMs,
  })
  const inQuestion = people.filter(({ subject }) => isTooOften(asIfAllReached(blank(subject), runs)))
  const asked = inQuestion.map(it => ({ ...it, sinceMs: sinceOf(blank(it.subject)) }))
  const sent = await sentTo(turn, asked, runs)
  return subject => ({ ...blank(subject), sentAtMs: sent.get(subject) ?? [] })
}

/** Nobody can have got more than one message of each run, nor one after it ended. */
const asIfAllReached = (often: Often, runs: readonly OtherRun[]): Often => ({
  ...often,
  sentAtMs: runs.map(({ endedAtMs }) => endedAtMs ?? often.nowMs),
})

/** How far back it matters for them. */
const sinceOf = ({ declared, chosen, nowMs }: Often): number =>
  nowMs - Math.max(...[declared, chosen].map(bound => (bound ? WINDOW_MS[bound.per] : 0)))

async function groundOf(
  turn: Turn,
  { purpose, channel }: Pick<Aim, 'purpose' | 'channel'>,
  run: string | undefined,
): Promise<Ground> {
  const since = new Date(turn.nowMs - WINDOW_MS.year)
  const { rows } = await sql<Ground>`
    select
      (select definition -> 'maxFrequency' from purpose
        join purpose_version version on version.account_id = ${turn.account} and version.purpose_id = purpose.purpose_id
        where purpose.account_id = ${turn.account} and purpose.slug = ${purpose.slug} and version.v = ${purpose.v}) as declared,
      (select coalesce(jsonb_agg(jsonb_build_object('id', run_id, 'endedAtMs', (extract(epoch from finished_at) * 1000)::float8,
          'ahead', finished_at is null and number < coalesce((
            select number from run where account_id = ${turn.account} and run_id = ${run ?? null}::text), 9223372036854775807))), '[]') from run
        where account_id = ${turn.account} and purpose = ${purpose.slug} and channel = ${channel} and not test
          and run_id is distinct from ${run ?? null}::text and (finished_at is null or finished_at > ${since})) as runs,
      exists (select from frequency_choice
        where account_id = ${turn.account} and purpose = ${purpose.slug} and channel = ${channel}) as "isChosen"`.execute(
    turn.db,
  )
  return rows[0] ?? { declared: null, runs: [], isChosen: false }
}

type Choice = Rate & { readonly subject: SubjectId }

async function choicesOf(
  turn: Turn,
  { purpose, channel }: Pick<Aim, 'purpose' | 'channel'>,
  people: readonly Person[],
): Promise<Map<SubjectId, Rate>> {
  const { rows } = await sql<Choice>`
    select subject_id as subject, count, per from frequency_choice
    where account_id = ${turn.account} and purpose = ${purpose.slug} and channel = ${channel}
      and subject_id = any(${people.map(it => it.subject)}::text[])`.execute(turn.db)
  return new Map(rows.map(({ subject, count, per }) => [subject, { count, per }]))
}

type Asked = Person & { readonly sinceMs: number }
type Sent = { readonly subject: SubjectId; readonly at: Date | null }

/**
 * Accepted, or held: whoever may have got it counts as one who did. What an earlier run has not settled is on its way,
 * so that of two runs at once the later one waits. Each message is looked up, as there are few runs within a window.
 */
async function sentTo(
  turn: Turn,
  people: readonly Asked[],
  runs: readonly OtherRun[],
): Promise<Map<SubjectId, number[]>> {
  if (people.length === 0) return new Map()
  const { rows } = await sql<Sent>`
    select who.subject, outcome.at
    from unnest(${people.map(it => it.contact)}::text[], ${people.map(it => it.subject)}::text[], ${people.map(it => it.sinceMs)}::float8[]) who(contact, subject, since)
    join unnest(${runs.map(it => it.id)}::text[], ${runs.map(it => it.endedAtMs)}::float8[], ${runs.map(it => it.ahead)}::boolean[]) other(run, ended, ahead)
      on ended is null or ended > since
    join lateral (
      select seq from recipient where account_id = ${turn.account} and contact_id = who.contact and run_id = other.run
        and subject_id = who.subject limit 1) recipient on true
    left join lateral (
      select result, at from outcome where account_id = ${turn.account} and run_id = other.run and seq = recipient.seq
        and result <> 'deferred' and not ${isResolved('outcome')} limit 1) outcome on true
    where outcome.result in ('accepted', 'held') or outcome.result is null and other.ahead`.execute(turn.db)
  const times = Map.groupBy(rows, row => row.subject)
  return new Map([...times].map(([subject, own]) => [subject, own.map(({ at }) => at?.getTime() ?? turn.nowMs)]))
}

/** Less often than declared, or as declared again. */
export async function setChoice(
  turn: Turn,
  it: { readonly subject: SubjectId; readonly channel: string; readonly purpose: string; readonly rate: Rate | null },
): Promise<void> {
  const { subject, channel, purpose, rate } = it
  await (
    rate === null
      ? sql`delete from frequency_choice
        where account_id = ${turn.account} and subject_id = ${subject} and channel = ${channel} and purpose = ${purpose}`
      : sql`insert into frequency_choice (account_id, subject_id, channel, purpose, count, per, at)
        values (${turn.account}, ${subject}, ${channel}, ${purpose}, ${rate.count}, ${rate.per}, ${turn.now})
        on conflict (account_id, subject_id, channel, purpose) do update
          set count = excluded.count, per = excluded.per, at = excluded.at`
  ).execute(turn.db)
}
