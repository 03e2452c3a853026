/** All SQL about partners. */

import { type RawBuilder, sql } from 'kysely'
import type { SubjectId } from '#ledger/types.ts'
import type { Db } from '#store/db.ts'
import type { House } from '#store/house.ts'
import type { AccountId, Turn } from '#store/turn.ts'
import type { Reach } from '#base/reach.ts'
import type { Channel } from '#wire/form-definition.ts'
import type { Ending } from '#consent/ending-rules.ts'
import type { FormId } from '#consent/types.ts'
import type { SealedSecrets } from '#store/webhook-secrets.ts'
import type { HandoverId, Partner, PartnerCounts, PartnerMessage, PartnerState, Standing } from './types.ts'

export type PartnerRow = Partner &
  SealedSecrets & {
    readonly reach: Reach
    readonly lookedSeq: number
    readonly lookedAt: Date
    readonly sweptAt: Date
  }

const PARTNER = sql`partner_id as id, name, policy_url as "policyUrl", way, url, reach, secret, former_secret as "formerSecret",
  former_until as "formerUntil", state, looked_seq as "lookedSeq", looked_at as "lookedAt", swept_at as "sweptAt", failures,
  not_before as "notBefore", last_error as "lastError", last_taken_at as "lastTakenAt", rev, created_at as "createdAt"`

export async function partners(turn: Turn): Promise<PartnerRow[]> {
  const { rows } = await sql<PartnerRow>`
    select ${PARTNER} from partner where account_id = ${turn.account} order by name, partner_id`.execute(turn.db)
  return rows
}

/** `lock`: nobody else looks at it, or changes it, until the turn ends; whoever finds it locked is told that there is none. */
export async function findPartner(turn: Turn, id: string, lock?: 'wait' | 'skip'): Promise<PartnerRow | undefined> {
  const how = lock === undefined ? sql`` : lock === 'wait' ? sql`for update` : sql`for update skip locked`
  const { rows } = await sql<PartnerRow>`
    select ${PARTNER} from partner where account_id = ${turn.account} and partner_id = ${id} ${how}`.execute(turn.db)
  return rows[0]
}

export type NamedPartner = {
  readonly id: string
  readonly name: string
  readonly policyUrl: string
  readonly forms: readonly string[]
}

/** Whom the forms that are open name today, with the forms' names. */
export async function namedOnForms(turn: Turn): Promise<NamedPartner[]> {
  const { rows } = await sql<NamedPartner>`
    select p ->> 'id' as id, p ->> 'name' as name, p ->> 'policyUrl' as "policyUrl", array_agg(distinct f.name) as forms
    from form f
    join form_version v on v.account_id = f.account_id and v.form_id = f.form_id and v.version = f.current_version
    cross join jsonb_array_elements(v.definition -> 'draft' -> 'partners') p
    where f.account_id = ${turn.account} and f.closed_at is null group by 1, 2, 3 order by 2 limit 200`.execute(turn.db)
  return rows
}

export type NewPartner = Pick<PartnerRow, 'id' | 'name' | 'policyUrl' | 'way' | 'url' | 'reach' | 'secret'> & {
  readonly feedHash: Buffer | null
}

/** False when there is one by this id. */
export async function addPartner(turn: Turn, it: NewPartner): Promise<boolean> {
  const { rows } = await sql`
    insert into partner (account_id, partner_id, name, policy_url, way, url, reach, secret, feed_hash, state, looked_at, swept_at, created_at, updated_at)
    values (${turn.account}, ${it.id}, ${it.name}, ${it.policyUrl}, ${it.way}, ${it.url}, ${it.reach}, ${it.secret}, ${it.feedHash}, 'active',
      ${turn.now}, ${turn.now}, ${turn.now}, ${turn.now})
    on conflict do nothing returning 1`.execute(turn.db)
  return rows.length > 0
}

export type PartnerChange = {
  readonly name?: string
  readonly policyUrl?: string
  readonly url?: string | null
  readonly reach?: Reach
  readonly state?: PartnerState
  readonly secret?: Buffer
  readonly formerSecret?: Buffer | null
  readonly formerUntil?: Date | null
  readonly feedHash?: Buffer
}
const COLUMN: Readonly<Record<keyof PartnerChange, string>> = {
  name: 'name',
  policyUrl: 'policy_url',
  url: 'url',
  reach: 'reach',
  state: 'state',
  secret: 'secret',
  formerSecret: 'former_secret',
  formerUntil: 'former_until',
  feedHash: 'feed_hash',
}

/** Whatever kept it waiting is forgotten, and everything is looked at again. */
export async function changePartner(turn: Turn, id: string, change: PartnerChange): Promise<void> {
  const sets: RawBuilder<unknown>[] = Object.entries(change).map(
    ([member, value]) => sql`${sql.ref(COLUMN[member as keyof PartnerChange])} = ${value}`, // The members are those of the type.
  )
  await sql`
    update partner set ${sql.join(
      [
        ...sets,
        sql`rev = rev + 1`,
        sql`failures = 0`,
        sql`not_before = null`,
        sql`looked_seq = -1`,
        sql`updated_at = ${turn.now}`,
      ],
      sql`, `,
    )} where account_id = ${turn.account} and partner_id = ${id}`.execute(turn.db)
}

/** Nothing of it is in anybody's hands any more: checked by the caller, under the lock. */
export async function removePartner(turn: Turn, id: string): Promise<void> {
  for (const table of ['partner_message', 'handover', 'partner'])
    await sql`delete from ${sql.table(table)} where account_id = ${turn.account} and partner_id = ${id}`.execute(
      turn.db,
    )
}

/** Consents that are not given on for want of the same name are counted by the versions of the forms that they came from. */
export async function countsOf(
  turn: Turn,
  { id, name, policyUrl }: Pick<PartnerRow, 'id' | 'name' | 'policyUrl'>,
): Promise<PartnerCounts> {
  const as = JSON.stringify([{ id, name, policyUrl }])
  const { rows } = await sql<PartnerCounts>`
    select (
        select count(*) from consent_state c
        join form_version f on f.account_id = c.account_id and f.form_id = c.form_id and f.version = c.form_version
        where c.account_id = ${turn.account} and c.purpose = ${`partner.${id}`} and c.state = 'given'
          and not f.definition -> 'draft' -> 'partners' @> ${as}::jsonb) as "namedOtherwise",
      (select count(*) from consent_state c
        join consent_rehearsed it on it.account_id = c.account_id and it.subject_id = c.subject_id
          and it.channel = c.channel and it.purpose = c.purpose and it.v = c.v
        where c.account_id = ${turn.account} and c.purpose = ${`partner.${id}`} and c.state = 'given') as rehearsed,
      (select count(*) from handover where account_id = ${turn.account} and partner_id = ${id} and ended_at is null) as "inHand",
      count(*) as waiting, count(*) filter (where kind = 'withdrawn') as "withdrawalsWaiting",
      min(created_at) filter (where kind = 'withdrawn') as "oldestWithdrawal"
    from partner_message where account_id = ${turn.account} and partner_id = ${id} and state = 'waiting'`.execute(
    turn.db,
  )
  return (
    rows[0] ?? { inHand: 0, waiting: 0, withdrawalsWaiting: 0, oldestWithdrawal: null, namedOtherwise: 0, rehearsed: 0 }
  )
}

// What has changed ----------------------------------------------------------------------------------------------------

export type StandingRow = Omit<Standing, 'shown'> & { readonly form: FormId | null; readonly version: number | null }

const STANDING = (turn: Turn, partner: string) => sql`
  select c.subject_id as subject, c.channel, c.seq, c.state, c.enough, c.v is not distinct from p.current_v as "isCurrent",
    c.blocked_at is not null as blocked, exists (
      select from subject s join suppression x on x.account_id = s.account_id and x.kind = s.kind and x.address_hash = s.address_hash
      where s.account_id = c.account_id and s.subject_id = c.subject_id) as suppressed,
    exists (select from consent_rehearsed it where it.account_id = c.account_id and it.subject_id = c.subject_id
      and it.channel = c.channel and it.purpose = c.purpose and it.v = c.v) as rehearsed,
    c.form_id as form, c.form_version as version,
    case when h.handover_id is null then null else jsonb_build_object('id', h.handover_id, 'seq', h.consent_seq) end as open
  from consent_state c
  left join purpose p on p.account_id = c.account_id and p.slug = c.purpose
  left join handover h on h.account_id = c.account_id and h.partner_id = ${partner} and h.subject_id = c.subject_id
    and h.channel = c.channel and h.ended_at is null
  where c.account_id = ${turn.account} and c.purpose = ${`partner.${partner}`}`

/** What the log wrote after `seq`, in its order. */
export async function movedSince(turn: Turn, partner: string, seq: number, limit: number): Promise<StandingRow[]> {
  const { rows } = await sql<StandingRow>`
    ${STANDING(turn, partner)} and c.purpose like 'partner.%' and c.seq > ${seq} order by c.seq limit ${limit}`.execute(
    turn.db,
  )
  return rows
}

/** What counts already, although no event of it is in the log: taken back a moment ago, or suppressed since. */
export async function heldSince(turn: Turn, partner: string, since: Date): Promise<StandingRow[]> {
  const { rows } = await sql<StandingRow>`
    ${STANDING(turn, partner)} and h.handover_id is not null and (c.blocked_at is not null or c.subject_id in (
      select s.subject_id from suppression x
      join subject s on s.account_id = x.account_id and s.kind = x.kind and s.address_hash = x.address_hash
      where x.account_id = ${turn.account} and x.at >= ${since}))`.execute(turn.db)
  return rows
}

export async function standingOf(turn: Turn, partner: string, subject: SubjectId, channel: Channel) {
  const { rows } = await sql<StandingRow>`
    ${STANDING(turn, partner)} and c.subject_id = ${subject} and c.channel = ${channel}`.execute(turn.db)
  return rows[0]
}

/** Handovers whose subject says nothing any more: erased, row and all. */
export async function orphans(turn: Turn, partner: string): Promise<{ readonly id: HandoverId }[]> {
  const { rows } = await sql<{ id: HandoverId }>`
    select h.handover_id as id from handover h
    where h.account_id = ${turn.account} and h.partner_id = ${partner} and h.ended_at is null and not exists (
      select from consent_state c where c.account_id = h.account_id and c.subject_id = h.subject_id and c.channel = h.channel
        and c.purpose = ${`partner.${partner}`})
    limit 500`.execute(turn.db)
  return rows
}

export async function setLooked(
  turn: Turn,
  id: string,
  to: { readonly seq: number; readonly sweptAt: Date },
): Promise<void> {
  await sql`
    update partner set looked_seq = ${to.seq}, looked_at = ${turn.now}, swept_at = ${to.sweptAt}
    where account_id = ${turn.account} and partner_id = ${id}`.execute(turn.db)
}

// What is to be told --------------------------------------------------------------------------------------------------

export type Given = {
  readonly id: HandoverId
  readonly subject: SubjectId
  readonly channel: Channel
  readonly seq: number
}

export async function give(turn: Turn, partner: string, given: readonly Given[]): Promise<void> {
  if (given.length === 0) return
  const of = <T>(member: (it: Given) => T) => given.map(member)
  await sql`
    with made as (
      insert into handover (account_id, handover_id, partner_id, subject_id, channel, consent_seq, given_at)
      select ${turn.account}, id, ${partner}, subject, channel, seq, ${turn.now}
      from unnest(${of(it => it.id)}::text[], ${of(it => it.subject)}::text[], ${of(it => it.channel)}::text[], ${of(it => it.seq)}::bigint[])
        as g(id, subject, channel, seq)
      on conflict do nothing returning handover_id)
    insert into partner_message (account_id, partner_id, handover_id, kind, state, created_at)
    select ${turn.account}, ${partner}, handover_id, 'given', 'waiting', ${turn.now} from made`.execute(turn.db)
}

export type Ended = { readonly id: HandoverId; readonly by: Ending }

/** A contact that was never tried to be handed over is only dropped; of one that may have arrived, the partner is told. */
export async function take(turn: Turn, partner: string, ended: readonly Ended[]): Promise<void> {
  if (ended.length === 0) return
  const ids = ended.map(it => it.id)
  await sql`
    update handover h set ended_at = ${turn.now}, ended_by = e.by
    from unnest(${ids}::text[], ${ended.map(it => it.by)}::text[]) as e(id, by)
    where h.account_id = ${turn.account} and h.handover_id = e.id and h.ended_at is null`.execute(turn.db)
  await sql`
    with given as (
      update partner_message set state = 'dropped', settled_at = ${turn.now}
      where account_id = ${turn.account} and partner_id = ${partner} and handover_id = any(${ids}::text[])
        and kind = 'given' and state = 'waiting' returning handover_id, attempts)
    insert into partner_message (account_id, partner_id, handover_id, kind, state, created_at)
    select ${turn.account}, ${partner}, id, 'withdrawn', 'waiting', ${turn.now} from unnest(${ids}::text[]) as e(id)
    where not exists (select from given where given.handover_id = e.id and given.attempts = 0)`.execute(turn.db)
}

/** Its pause is over: somebody waits for the answer. */
export async function hurry(turn: Turn, partner: string): Promise<void> {
  await sql`
    update partner set not_before = null where account_id = ${turn.account} and partner_id = ${partner}`.execute(
    turn.db,
  )
}

export async function addTest(turn: Turn, partner: string): Promise<void> {
  await sql`
    insert into partner_message (account_id, partner_id, kind, state, created_at)
    values (${turn.account}, ${partner}, 'test', 'waiting', ${turn.now})`.execute(turn.db)
}

const MESSAGE = sql`m.number, m.handover_id as handover, m.kind, m.state, m.attempts, m.error, m.created_at as "createdAt",
  m.tried_at as "triedAt", m.settled_at as "settledAt", h.channel`

export type MessageRow = Omit<PartnerMessage, 'contact'> & {
  readonly subject: SubjectId | null
  readonly seq: number | null
  readonly givenAt: Date | null
  readonly endedAt: Date | null
  readonly endedBy: Ending | null
}

const messages = (turn: Turn, partner: string) => sql`
  select ${MESSAGE}, h.subject_id as subject, h.consent_seq as seq, h.given_at as "givenAt", h.ended_at as "endedAt", h.ended_by as "endedBy"
  from partner_message m left join handover h on h.account_id = m.account_id and h.handover_id = m.handover_id
  where m.account_id = ${turn.account} and m.partner_id = ${partner}`

/** In the order in which they are told. A partner that is paused hears of withdrawals and of nothing else. */
export async function waitingMessages(
  turn: Turn,
  partner: string,
  { after = 0, limit, isPaused }: { readonly after?: number; readonly limit: number; readonly isPaused: boolean },
): Promise<MessageRow[]> {
  const which = isPaused ? sql`and m.kind <> 'given'` : sql``
  const { rows } = await sql<MessageRow>`
    ${messages(turn, partner)} and m.state = 'waiting' and m.number > ${after} ${which} order by m.number limit ${limit}`.execute(
    turn.db,
  )
  return rows
}

export async function pageOfMessages(
  turn: Turn,
  partner: string,
  before: number,
  limit: number,
): Promise<MessageRow[]> {
  const { rows } = await sql<MessageRow>`
    ${messages(turn, partner)} and m.number < ${before} order by m.number desc limit ${limit}`.execute(turn.db)
  return rows
}

/** The consent ended before it was ever told. */
export async function drop(turn: Turn, partner: string, number: number): Promise<void> {
  await sql`
    update partner_message set state = 'dropped', settled_at = ${turn.now}
    where account_id = ${turn.account} and partner_id = ${partner} and number = ${number} and state = 'waiting'`.execute(
    turn.db,
  )
}

/** Before anything leaves: from here on it may have arrived. */
export async function setTried(turn: Turn, partner: string, numbers: readonly number[]): Promise<void> {
  await sql`
    update partner_message set attempts = attempts + 1, tried_at = ${turn.now}
    where account_id = ${turn.account} and partner_id = ${partner} and number = any(${numbers}::bigint[])`.execute(
    turn.db,
  )
}

export async function setTaken(turn: Turn, partner: string, numbers: readonly number[]): Promise<void> {
  await sql`
    update partner_message set state = 'taken', error = null, settled_at = ${turn.now}
    where account_id = ${turn.account} and partner_id = ${partner} and number = any(${numbers}::bigint[]) and state = 'waiting'`.execute(
    turn.db,
  )
  await sql`
    update partner set failures = 0, not_before = null, last_error = null, last_taken_at = ${turn.now}
    where account_id = ${turn.account} and partner_id = ${partner}`.execute(turn.db)
}

/** What a feed's reader has taken: everything up to there that it was shown. */
export async function shownUpTo(turn: Turn, partner: string, number: number): Promise<number[]> {
  const { rows } = await sql<{ number: number }>`
    select number from partner_message where account_id = ${turn.account} and partner_id = ${partner} and state = 'waiting'
      and attempts > 0 and number <= ${number}`.execute(turn.db)
  return rows.map(row => row.number)
}

export async function setFailed(
  turn: Turn,
  partner: string,
  it: { readonly number: number; readonly error: string; readonly notBefore: Date; readonly isGone: boolean },
): Promise<void> {
  await sql`
    update partner_message set error = ${it.error}
    where account_id = ${turn.account} and partner_id = ${partner} and number = ${it.number}`.execute(turn.db)
  await sql`
    update partner set failures = failures + 1, not_before = ${it.notBefore}, last_error = ${it.error},
      state = case when ${it.isGone} and state = 'active' then 'gone' else state end
    where account_id = ${turn.account} and partner_id = ${partner}`.execute(turn.db)
}

// Of all accounts -----------------------------------------------------------------------------------------------------

export type PartnerKey = { readonly account: AccountId; readonly partner: string }

export async function allPartners(house: House): Promise<PartnerKey[]> {
  const { rows } = await sql<PartnerKey>`
    select account_id as account, partner_id as partner from partner order by account_id, partner_id`.execute(
    house.platform,
  )
  return rows
}

export async function partnerOfFeed(db: Db, hash: Buffer): Promise<PartnerKey | undefined> {
  const { rows } = await sql<PartnerKey>`
    select account_id as account, partner_id as partner from partner where feed_hash = ${hash}`.execute(db)
  return rows[0]
}
