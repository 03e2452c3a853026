/**
 * What has happened since it was last looked: read where it stands, kind by kind, so that nothing that happens has to tell a hook of
 * it. One question for all kinds that a hook wants; of the others nothing is read.
 */

import { type RawBuilder, sql } from 'kysely'
import { HOOK_OVERLAP_MS } from '#base/limits.ts'
import { agreesToMeasuring } from '#delivery/delivery.ts'
import { BURST_MAX_MS } from '#feedback/machine-rules.ts'
import type { SubjectId } from '#ledger/types.ts'
import type { Turn } from '#store/turn.ts'
import type { EventType } from '#wire/envelope.ts'
import { begunAt, type Place } from './hook-cursor-rules.ts'
import type { Cursor, Facts, HookType } from './hook-types.ts'

export type Happened = Place & {
  readonly follower: string
  /** Of the event, among all that a hook is told. */
  readonly key: string
  readonly subject: SubjectId | null
  readonly facts: Facts
  readonly happened: Date
}

type Follower = { readonly type: HookType; readonly rows: (turn: Turn, from: Place) => RawBuilder<unknown> }

/** To the microsecond: a time that was cut to the millisecond would be met again and again. */
const written = (at: RawBuilder<unknown>) => sql`to_char(${at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`

type Row = {
  readonly at: RawBuilder<unknown>
  readonly id: RawBuilder<unknown>
  readonly key?: RawBuilder<unknown>
  readonly subject?: RawBuilder<unknown>
  readonly facts: RawBuilder<unknown>
  /** Where that is not what it is ordered by. */
  readonly happened?: RawBuilder<unknown>
  readonly from: RawBuilder<unknown>
  readonly where: RawBuilder<unknown>
}

const timed =
  (type: HookType, rows: (turn: Turn) => Row): Follower['rows'] =>
  (turn, place) => {
    const { at, id, key = id, subject = sql`null`, facts, happened = at, from, where } = rows(turn)
    return sql`
      select null::bigint as seq, ${written(at)} as at, ${id} as id, ${`${type}/`}::text || ${key} as key, ${subject}::text as subject,
        jsonb_strip_nulls(${facts}) as facts, ${happened} as happened
      from ${from} where ${where} and ${at} >= ${place.at}::timestamptz and (${at} > ${place.at}::timestamptz or ${id} > ${place.id})
      order by ${at}, ${id}`
  }

const inLog =
  (type: HookType, entry: EventType): Follower['rows'] =>
  (turn, { seq }) =>
    sql`
    select e.seq, '' as at, e.event_id as id, ${`${type}/`}::text || e.event_id as key, e.subject_id as subject,
      jsonb_build_object('event_id', e.event_id, 'seq', e.seq, 'channel', e.channel) as facts, e.at as happened
    from ledger_event e where e.account_id = ${turn.account} and e.type = ${entry} and e.seq > ${seq} order by e.seq`

/** A message for an act of its recipient. */
const act = (type: HookType, state: string) =>
  timed(type, turn => ({
    at: sql`m.settled_at`,
    id: sql`m.message_id`,
    subject: sql`m.subject_id`,
    facts: sql`jsonb_build_object('message_id', m.message_id, 'kind', 'transactional', 'channel', 'email', 'template_id', m.template_id,
      'template_version', m.template_version, 'act', m.act, 'attempts', m.attempts, 'code', m.code, 'test', m.test)`,
    from: sql`service_message m`,
    where: sql`m.account_id = ${turn.account} and m.kind = 'transactional' and m.state = ${state}`,
  }))

const OF_CAMPAIGN = sql`'kind', 'campaign', 'channel', r.channel, 'campaign_id', r.campaign_id, 'run_id', r.run_id`

/** A recipient of a campaign whose message no server took. */
const refused = (turn: Turn): Row => ({
  at: sql`o.at`,
  id: sql`o.run_id || '/' || o.seq`,
  subject: sql`p.subject_id`,
  facts: sql`jsonb_build_object(${OF_CAMPAIGN}, 'recipient', o.seq, 'reason', o.reason, 'code', o.code, 'test', r.test)`,
  from: sql`outcome o
    join run r on r.account_id = o.account_id and r.run_id = o.run_id
    join recipient p on p.account_id = o.account_id and p.run_id = o.run_id and p.seq = o.seq`,
  where: sql`o.account_id = ${turn.account} and o.result = 'failed'`,
})

/** Once more when its sending has ended: what a worker wrote down before it died may bear a time long past. */
const refusedInEnded = (turn: Turn): Row => ({
  ...refused(turn),
  at: sql`r.finished_at`,
  happened: sql`o.at`,
  id: sql`r.run_id || '/' || lpad(o.seq::text, 12, '0')`,
  key: sql`o.run_id || '/' || o.seq`,
  where: sql`r.account_id = ${turn.account} and r.finished_at < ${new Date(turn.nowMs - HOOK_OVERLAP_MS)} and o.result = 'failed'`,
})

/** A recipient of a campaign whose letter was taken: chunk by chunk, as they are told of. What was told before is told once. */
const delivered = (turn: Turn): Row => ({
  at: sql`c.settled_at`,
  happened: sql`o.at`,
  id: sql`o.run_id || '/' || lpad(o.seq::text, 12, '0')`,
  key: sql`o.run_id || '/' || o.seq`,
  subject: sql`p.subject_id`,
  facts: sql`jsonb_build_object(${OF_CAMPAIGN}, 'recipient', o.seq, 'code', o.code, 'test', r.test)`,
  from: sql`chunk c
    join run r on r.account_id = c.account_id and r.run_id = c.run_id and r.channel = 'email'
    join outcome o on o.account_id = c.account_id and o.run_id = c.run_id and o.seq between c.lo and c.hi and o.result = 'accepted'
    join recipient p on p.account_id = o.account_id and p.run_id = o.run_id and p.seq = o.seq`,
  where: sql`c.account_id = ${turn.account}`,
})

/** A text of which its operator said what became of it in the end. */
const texts =
  (became: readonly string[], facts: RawBuilder<unknown>) =>
  (turn: Turn): Row => ({
    at: sql`t.told_at`,
    id: sql`t.run_id || '/' || t.seq || '/' || t.attempt`,
    subject: sql`p.subject_id`,
    facts: sql`jsonb_build_object(${OF_CAMPAIGN}, 'recipient', t.seq, ${facts}'test', r.test)`,
    from: sql`text_sent t
    join run r on r.account_id = t.account_id and r.run_id = t.run_id
    join recipient p on p.account_id = t.account_id and p.run_id = t.run_id and p.seq = t.seq`,
    where: sql`t.account_id = ${turn.account} and t.became = any(${[...became]}::text[])`,
  })
const textDelivered = texts(['delivered'], sql``)
const textFailed = texts(['undelivered', 'expired', 'rejected'], sql`'reason', t.became, 'answer', t.code, `)

/**
 * What somebody did with a message, for the first time, and of whoever agrees to be measured by now [CK-03]. A minute later: by then a
 * scanner that follows all links has shown itself.
 */
const measured = (type: HookType, kind: string, facts: RawBuilder<unknown>) =>
  timed(type, turn => ({
    at: sql`e.seen_at`,
    happened: sql`e.first_at`,
    id: sql`e.run_id || '/' || e.seq || '/' || e.link`,
    subject: sql`e.subject_id`,
    facts: sql`jsonb_build_object(${OF_CAMPAIGN}, 'recipient', e.seq, ${facts}'test', r.test)`,
    from: sql`engagement e join run r on r.account_id = e.account_id and r.run_id = e.run_id`,
    where: sql`e.account_id = ${turn.account} and e.kind = ${kind} and e.first_at is not null
      and e.seen_at <= ${new Date(turn.nowMs - BURST_MAX_MS)}
      and ${agreesToMeasuring(turn, { subject: sql`e.subject_id`, channel: sql`r.channel` }, true)}`,
  }))

const returned = (type: HookType, kind: string) =>
  timed(type, turn => ({
    at: sql`b.at`,
    id: sql`b.message || '/' || b.kind || '/' || b.reason`,
    subject: sql`b.subject_id`,
    facts: sql`jsonb_build_object('kind', case when r.run_id is null then 'other' else 'campaign' end, 'channel', 'email',
      'message_id', case when r.run_id is null then b.message end, 'campaign_id', r.campaign_id, 'run_id', r.run_id,
      'recipient', case when r.run_id is not null then split_part(b.message, '/', 2)::bigint end,
      'reason', b.reason, 'class', b.class, 'scope', b.scope, 'code', b.code, 'status', nullif(b.status, ''))`,
    from: sql`returned b left join run r on r.account_id = b.account_id and r.run_id = split_part(b.message, '/', 1)`,
    where: sql`b.account_id = ${turn.account} and b.kind = ${kind}`,
  }))

const campaign = (type: HookType, at: RawBuilder<unknown>, where: RawBuilder<unknown>) =>
  timed(type, turn => ({
    at,
    id: sql`r.run_id`,
    key: sql`r.run_id || '/' || extract(epoch from ${at})::text`, // It may be paused twice.
    facts: sql`jsonb_build_object('campaign_id', r.campaign_id, 'run_id', r.run_id, 'revision', r.revision, 'channel', r.channel,
      'purpose', r.purpose, 'test', r.test)`,
    from: sql`run r`,
    where: sql`r.account_id = ${turn.account} and ${where}`,
  }))

const conductCase = (type: HookType, at: RawBuilder<unknown>) =>
  timed(type, turn => ({
    at,
    id: sql`c.case_id`,
    facts: sql`jsonb_build_object('case_id', c.case_id, 'kind', c.kind, 'demand', c.demand, 'about', c.about, 'says', c.says)`,
    from: sql`conduct_case c`,
    where: sql`c.account_id = ${turn.account} and ${at} is not null`,
  }))

const FOLLOWERS: Readonly<Record<string, Follower>> = {
  'consent.given': { type: 'consent.given', rows: inLog('consent.given', 'grant') },
  'consent.confirmed': { type: 'consent.confirmed', rows: inLog('consent.confirmed', 'confirm') },
  'consent.renewed': { type: 'consent.renewed', rows: inLog('consent.renewed', 'renew') },
  'consent.refused': { type: 'consent.refused', rows: inLog('consent.refused', 'refuse') },
  'consent.withdrawn': { type: 'consent.withdrawn', rows: inLog('consent.withdrawn', 'withdraw') },
  'consent.expired': { type: 'consent.expired', rows: inLog('consent.expired', 'expire') },
  'consent.invalidated': { type: 'consent.invalidated', rows: inLog('consent.invalidated', 'invalidate') },
  'contact.erased': {
    type: 'contact.erased',
    rows: timed('contact.erased', turn => ({
      at: sql`e.done_at`,
      id: sql`e.erasure_id`,
      facts: sql`jsonb_build_object('erasure_id', e.erasure_id, 'contact_id', e.contact_id, 'mode', e.mode, 'why', e.why)`,
      from: sql`erasure e`,
      where: sql`e.account_id = ${turn.account} and e.done_at is not null`,
    })),
  },
  'suppression.added': {
    type: 'suppression.added',
    rows: timed('suppression.added', turn => ({
      at: sql`x.at`,
      id: sql`x.kind || '/' || encode(x.address_hash, 'hex')`,
      key: sql`x.kind || '/' || encode(x.address_hash, 'hex') || '/' || x.reason || '/' || extract(epoch from x.at)::text`,
      subject: sql`s.subject_id`,
      facts: sql`jsonb_build_object('address_kind', x.kind, 'reason', x.reason)`,
      from: sql`suppression x left join subject s
        on s.account_id = x.account_id and s.kind = x.kind and s.address_hash = x.address_hash`,
      where: sql`x.account_id = ${turn.account}`,
    })),
  },
  'message.accepted': { type: 'message.accepted', rows: act('message.accepted', 'accepted') },
  'message.delivered': { type: 'message.delivered', rows: act('message.delivered', 'accepted') },
  'message.delivered in campaigns': { type: 'message.delivered', rows: timed('message.delivered', delivered) },
  'message.delivered as texts': { type: 'message.delivered', rows: timed('message.delivered', textDelivered) },
  'message.failed': { type: 'message.failed', rows: act('message.failed', 'failed') },
  'message.failed in campaigns': { type: 'message.failed', rows: timed('message.failed', refused) },
  'message.failed in ended campaigns': { type: 'message.failed', rows: timed('message.failed', refusedInEnded) },
  'message.failed as texts': { type: 'message.failed', rows: timed('message.failed', textFailed) },
  'message.dropped': { type: 'message.dropped', rows: act('message.dropped', 'dropped') },
  'message.bounced': { type: 'message.bounced', rows: returned('message.bounced', 'bounce') },
  'message.complained': { type: 'message.complained', rows: returned('message.complained', 'complaint') },
  'message.opened': { type: 'message.opened', rows: measured('message.opened', 'opened', sql``) },
  'message.clicked': { type: 'message.clicked', rows: measured('message.clicked', 'clicked', sql`'link', e.link, `) },
  'campaign.started': {
    type: 'campaign.started',
    rows: campaign('campaign.started', sql`r.started_at`, sql`true`),
  },
  'campaign.paused': {
    type: 'campaign.paused',
    rows: campaign('campaign.paused', sql`r.paused_at`, sql`r.paused_at is not null`),
  },
  'campaign.finished': {
    type: 'campaign.finished',
    rows: campaign('campaign.finished', sql`r.finished_at`, sql`r.finished_at is not null and r.status = 'finished'`),
  },
  'campaign.cancelled': {
    type: 'campaign.cancelled',
    rows: campaign('campaign.cancelled', sql`r.finished_at`, sql`r.finished_at is not null and r.status = 'cancelled'`),
  },
  'conduct.case_opened': {
    type: 'conduct.case_opened',
    rows: conductCase('conduct.case_opened', sql`c.opened_at`),
  },
  'conduct.case_closed': {
    type: 'conduct.case_closed',
    rows: conductCase('conduct.case_closed', sql`c.closed_at`),
  },
}

export const typeOf = (follower: string): HookType | undefined => FOLLOWERS[follower]?.type

export type Look = { readonly follower: string; readonly from: Place }

/** At most so many of each kind, in its own order. One statement, whatever is wanted. */
export async function happenedSince(turn: Turn, looks: readonly Look[], limit: number): Promise<Happened[]> {
  const parts = looks.flatMap(({ follower, from }) => {
    const it = FOLLOWERS[follower]
    return it
      ? [sql`(select ${follower}::text as follower, own.* from (${it.rows(turn, from)} limit ${limit}) own)`]
      : []
  })
  if (parts.length === 0) return []
  const { rows } = await sql<Happened>`${sql.join(parts, sql` union all `)}`.execute(turn.db)
  return rows
}

/** What has been looked at goes on from where it stands; what was not wanted before begins now. */
export async function cursorsFor(
  turn: Turn,
  types: readonly HookType[],
  before: Readonly<Record<string, Cursor>>,
): Promise<Record<string, Cursor>> {
  const wanted = Object.entries(FOLLOWERS).filter(([, { type }]) => types.includes(type))
  const cursors: Record<string, Cursor> = {}
  for (const [name, { type }] of wanted)
    cursors[name] = before[name] ?? (type.startsWith('consent.') ? { seq: await lastSeq(turn) } : begunAt(turn.now))
  return cursors
}

/** Where the log stands for this account. */
async function lastSeq(turn: Turn): Promise<number> {
  const { rows } = await sql<{ seq: number }>`
    select coalesce(max(seq), -1)::bigint as seq from ledger_event
    where account_id = ${turn.account} and type in ('grant', 'confirm', 'renew', 'refuse', 'withdraw', 'expire', 'invalidate')`.execute(
    turn.db,
  )
  return rows[0]?.seq ?? -1
}
