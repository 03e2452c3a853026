/** SQL about contacts. Every list is read along an index, however many contacts there are. */

import { type RawBuilder, sql } from 'kysely'
import { sure } from '#base/bug.ts'
import { KIND_OF, type SubjectId } from '#ledger/types.ts'
import type { Turn } from '#store/turn.ts'
import type { Channel, Locale, Rate } from '#wire/form-definition.ts'
import { audienceSql } from './filter-sql.ts'
import { addressOn, isDriving, STANDS, subjectOn, suppressedOn } from './standing-sql.ts'
import type { Attributes, Contact, ContactId, Everybody, Reach, Wanted } from './types.ts'

const COLUMNS = sql`contact.contact_id as id, contact.email, contact.email_subject as subject, contact.phone, contact.phone_subject as "phoneSubject", contact.name, contact.locale,
  contact.attributes, contact.rev, contact.created_at as "createdAt", contact.updated_at as "updatedAt"`

/** Contacts that still have an address or a number: one who was erased has neither. */
const mine = (turn: Turn) =>
  sql`contact.account_id = ${turn.account} and (contact.email is not null or contact.phone is not null)`

export async function findContact(turn: Turn, id: string): Promise<Contact | undefined> {
  const { rows } =
    await sql<Contact>`select ${COLUMNS} from contact where ${mine(turn)} and contact_id = ${id}`.execute(turn.db)
  return rows[0]
}

/** Nobody else changes it until the turn ends. */
export async function lockContact(turn: Turn, id: string): Promise<Contact | undefined> {
  const { rows } =
    await sql<Contact>`select ${COLUMNS} from contact where ${mine(turn)} and contact_id = ${id} for update`.execute(
      turn.db,
    )
  return rows[0]
}

export async function contactOfSubject(turn: Turn, subject: SubjectId): Promise<Contact | undefined> {
  const { rows } =
    await sql<Contact>`select ${COLUMNS} from contact where ${mine(turn)} and ${subject} in (email_subject, phone_subject)`.execute(
      turn.db,
    )
  return rows[0]
}

export async function emailsOf(turn: Turn, ids: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; email: string }>`
    select contact_id as id, coalesce(email, phone) as email from contact where ${mine(turn)} and contact_id = any(${ids}::text[])`.execute(
    turn.db,
  )
  return new Map(rows.map(row => [row.id, row.email]))
}

type NewContact = {
  readonly id: ContactId
  /** Null, and its subject with it, where a number alone is known. */
  readonly email: string | null
  readonly subject: SubjectId | null
  readonly phone: string | null
  readonly phoneSubject: SubjectId | null
  readonly name: string
  readonly locale: Locale
  readonly attributes: Attributes
}

/**
 * Whoever is there already keeps what is known of them: an answer that nobody has confirmed may fill a gap, and
 * overwrites nothing. A number belongs to whoever gave it first.
 */
export async function keepContact(turn: Turn, it: NewContact): Promise<ContactId> {
  if (it.email === null) return keepNumber(turn, it)
  const { rows } = await sql<{ id: ContactId }>`
    with free as (
      select ${it.phone}::text as phone, ${it.phoneSubject}::text as subject where not exists (
        select from contact other where other.account_id = ${turn.account} and other.phone_subject = ${it.phoneSubject}::text))
    insert into contact (account_id, contact_id, email, email_subject, phone, phone_subject, name, locale, attributes, created_at, updated_at)
    select ${turn.account}, ${it.id}, ${it.email}, ${it.subject}, free.phone, free.subject, ${it.name}, ${it.locale},
      ${JSON.stringify(it.attributes)}::jsonb, ${turn.now}, ${turn.now} from (select 1) one left join free on true
    on conflict (account_id, email) do update set
      phone = coalesce(contact.phone, excluded.phone), phone_subject = coalesce(contact.phone_subject, excluded.phone_subject),
      name = case when contact.name = '' then excluded.name else contact.name end,
      attributes = excluded.attributes || contact.attributes,
      rev = contact.rev + 1, updated_at = excluded.updated_at
    returning contact_id as id`.execute(turn.db)
  return sure(rows[0], 'a contact was made or was there').id
}

/** Whoever has the number already is the one: a gap is filled, and nothing overwritten. */
async function keepNumber(turn: Turn, it: NewContact): Promise<ContactId> {
  const { rows } = await sql<{ id: ContactId }>`
    insert into contact (account_id, contact_id, phone, phone_subject, name, locale, attributes, created_at, updated_at)
    values (${turn.account}, ${it.id}, ${it.phone}, ${it.phoneSubject}, ${it.name}, ${it.locale},
      ${JSON.stringify(it.attributes)}::jsonb, ${turn.now}, ${turn.now})
    on conflict (account_id, phone_subject) where phone_subject is not null do update set
      name = case when contact.name = '' then excluded.name else contact.name end,
      attributes = excluded.attributes || contact.attributes,
      rev = contact.rev + 1, updated_at = excluded.updated_at
    returning contact_id as id`.execute(turn.db)
  return sure(rows[0], 'a contact was made or was there').id
}

/** False when another contact has the address or the number. */
export async function setContact(turn: Turn, it: Omit<Contact, 'createdAt' | 'updatedAt'>): Promise<boolean> {
  const { rows } = await sql`
    update contact set email = ${it.email}, email_subject = ${it.subject}, phone = ${it.phone},
      phone_subject = ${it.phoneSubject}, name = ${it.name}, locale = ${it.locale},
      attributes = ${JSON.stringify(it.attributes)}, rev = ${it.rev}, updated_at = ${turn.now}
    where account_id = ${turn.account} and contact_id = ${it.id} and not exists (
      select from contact other where other.account_id = ${turn.account} and other.contact_id <> ${it.id}
        and (other.email = ${it.email} or other.phone_subject = ${it.phoneSubject}))
    returning 1`.execute(turn.db)
  return rows.length > 0
}

/** Names of attributes that contacts have, as far as the newest thousand show. */
export async function attributeNames(turn: Turn): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select distinct jsonb_object_keys(attributes) as name from (
      select attributes from contact where ${mine(turn)} order by contact_id desc limit 1000) newest order by name`.execute(
    turn.db,
  )
  return rows.map(row => row.name)
}

// Lists -------------------------------------------------------------------------------------------------------------

/** A contact in a list, and the place in the list's order after which the next page begins. */
export type Placed = Contact & { readonly key: string }
export type From = { readonly key: string; readonly id: string } | undefined

/** Whether the contact of the row is one of those whom the list is narrowed to. */
const fitting = (turn: Turn, { filter, purpose }: Wanted): RawBuilder<unknown> =>
  filter === undefined ? sql`true` : audienceSql(filter, { account: turn.account, now: turn.now, purpose })

/** Whether the contact of the row stands so for the purpose. */
function standing({ purpose, channel, state }: Wanted): RawBuilder<unknown> {
  const suppressed = suppressedOn(channel)
  if (state === 'suppressed') return suppressed
  if (purpose === undefined) return sql`true`
  const any = (so: RawBuilder<unknown>) => sql`exists (
    select from consent_state state where state.account_id = contact.account_id and state.subject_id = ${subjectOn(channel)}
      and state.channel = ${channel} and state.purpose = ${purpose} and ${so})`
  if (state === undefined) return any(sql`true`)
  if (state === 'none') return sql`not ${any(sql`state.state <> 'terminated'`)} and not ${suppressed}`
  return sql`${any(STANDS[state])} and not ${suppressed}`
}

/** The page of a list, along the index that its question allows. */
export function pageOfContacts(turn: Turn, wanted: Wanted, from: From): Promise<Placed[]> {
  const { purpose, state } = wanted
  if (state === 'suppressed') return pageOfSuppressed(turn, wanted, from)
  return purpose !== undefined && isDriving(state)
    ? pageByStanding(turn, wanted, STANDS[state], from)
    : pageByAge(turn, wanted, from)
}

/** Suppressions are few: they are looked up first, and then whose they are. */
async function pageOfSuppressed(turn: Turn, wanted: Wanted, from: From): Promise<Placed[]> {
  const { limit, channel } = wanted
  const { rows } = await sql<Placed>`
    select ${COLUMNS}, contact.contact_id as key from suppression
    join subject on subject.account_id = ${turn.account} and subject.kind = suppression.kind and subject.address_hash = suppression.address_hash
    join contact on ${mine(turn)} and ${subjectOn(channel)} = subject.subject_id
    where suppression.account_id = ${turn.account} and suppression.kind = ${KIND_OF[channel]} and ${from ? sql`contact.contact_id < ${from.id}` : sql`true`}
      and ${fitting(turn, wanted)}
    order by contact.contact_id desc limit ${limit}`.execute(turn.db)
  return rows
}

async function pageByAge(turn: Turn, wanted: Wanted, from: From): Promise<Placed[]> {
  const { rows } = await sql<Placed>`
    select ${COLUMNS}, contact.contact_id as key from contact
    where ${mine(turn)} and ${from ? sql`contact.contact_id < ${from.id}` : sql`true`} and ${standing(wanted)} and ${fitting(turn, wanted)}
    order by contact.contact_id desc limit ${wanted.limit}`.execute(turn.db)
  return rows
}

/** Newest subjects first, which are the newest contacts but for those whose address was changed. */
async function pageByStanding(turn: Turn, wanted: Wanted, so: RawBuilder<unknown>, from: From): Promise<Placed[]> {
  const { purpose, channel, limit } = wanted
  const { rows } = await sql<Placed>`
    select ${COLUMNS}, state.subject_id as key from consent_state state
    join contact on contact.account_id = ${turn.account} and ${subjectOn(channel)} = state.subject_id and ${addressOn(channel)} is not null
    where state.account_id = ${turn.account} and state.purpose = ${purpose} and state.channel = ${channel} and ${so}
      and ${from ? sql`state.subject_id < ${from.key}` : sql`true`} and not ${suppressedOn(channel)} and ${fitting(turn, wanted)}
    order by state.subject_id desc limit ${limit}`.execute(turn.db)
  return rows
}

/** What a search looks at, one after the other: each has an index in its order. */
const SEARCHED = [sql`contact.email`, sql`contact.name_key`, sql`contact.last_name_key`, sql`contact.phone`] as const
export const SEARCHES = SEARCHED.length

/** Above everything that begins with the text, in the order of bytes. */
const LAST_LETTER = '\u{10ffff}'

/** Whose address, or name, begins so; nobody whom an earlier look has found. */
export async function pageOfFound(turn: Turn, wanted: Wanted, look: number, from: From): Promise<Placed[]> {
  const begins = (key: RawBuilder<unknown>) =>
    sql`${key} >= ${wanted.search} and ${key} < ${wanted.search + LAST_LETTER}`
  const key = sure(SEARCHED[look], 'there is such a look')
  const earlier = SEARCHED.slice(0, look).map(it => sql`and (${begins(it)}) is not true`)
  const { rows } = await sql<Placed>`
    select ${COLUMNS}, ${key} as key from contact
    where ${mine(turn)} and ${begins(key)} ${sql.join(earlier, sql` `)}
      and ${from ? sql`(${key}, contact.contact_id) > (${from.key}, ${from.id})` : sql`true`} and ${standing(wanted)} and ${fitting(turn, wanted)}
    order by ${key}, contact.contact_id limit ${wanted.limit}`.execute(turn.db)
  return rows
}

/** How many a list has, counted up to its limit; undefined where that takes longer than `withinMs`. */
export async function countListed(turn: Turn, wanted: Wanted, withinMs: number): Promise<number | undefined> {
  const begins = (key: RawBuilder<unknown>) =>
    sql`${key} >= ${wanted.search} and ${key} < ${wanted.search + LAST_LETTER}`
  const found = wanted.search === '' ? sql`true` : sql`((${sql.join(SEARCHED.map(begins), sql`) or (`)}))`
  return inTime(turn, withinMs, async () => {
    const { rows } = await sql<{ n: number }>`
      select count(*) as n from (select from contact
        where ${mine(turn)} and ${found} and ${standing(wanted)} and ${fitting(turn, wanted)} limit ${wanted.limit}) listed`.execute(
      turn.db,
    )
    return sure(rows[0], 'an aggregate has a row').n
  })
}

/**
 * Everybody of a list at once, as rows of (contact_id, subject_id) for another room's statement: these contacts, or those
 * whom the list's questions find. Who has no address on the channel is not among them.
 */
export function everybody(turn: Turn, { ids, search, ...asked }: Everybody): RawBuilder<unknown> {
  const subject = subjectOn(asked.channel)
  const text = search.toLowerCase()
  const begins = (key: RawBuilder<unknown>) => sql`${key} >= ${text} and ${key} < ${text + LAST_LETTER}`
  const found = text === '' ? sql`true` : sql`((${sql.join(SEARCHED.map(begins), sql`) or (`)}))`
  const chosen = ids
    ? sql`contact.contact_id = any(${ids}::text[])`
    : sql`${found} and ${standing({ ...asked, search, limit: 0 })}`
  return sql`select contact.contact_id, ${subject} as subject_id from contact
    where ${mine(turn)} and ${subject} is not null and ${chosen}`
}

/** How many they are, counted up to `max`. */
export async function countEverybody(turn: Turn, asked: Everybody, max: number): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from (select from (${everybody(turn, asked)}) people limit ${max}) counted`.execute(turn.db)
  return sure(rows[0], 'an aggregate has a row').n
}

// Counts ------------------------------------------------------------------------------------------------------------

/** Agreed to the version of the purpose that is in force, and did not take it back. */
const agreed = (turn: Turn, purpose: string, channel: Channel) => sql`
  consent_state.account_id = ${turn.account} and consent_state.purpose = ${purpose} and consent_state.channel = ${channel}
  and consent_state.state = 'given' and consent_state.blocked_at is null and consent_state.v = (
    select current_v from purpose where purpose.account_id = ${turn.account} and purpose.slug = ${purpose})`

/** Who agreed, is not suppressed and fits: the same conditions as those of freezing an audience (delivery). */
const reached = (turn: Turn, purpose: string, channel: Channel, filter: RawBuilder<unknown>) => sql`
  from consent_state
  join contact on contact.account_id = ${turn.account} and ${subjectOn(channel)} = consent_state.subject_id and ${addressOn(channel)} is not null
  where ${agreed(turn, purpose, channel)} and consent_state.enough and not ${suppressedOn(channel)} and (${filter})`

/** What a statement costs depends on what it asks of whom: it is planned for its own values, and for disks that need not seek. */
export const planEach = (turn: Turn) =>
  sql`select set_config('plan_cache_mode', 'force_custom_plan', true), set_config('random_page_cost', '1.1', true)`.execute(
    turn.db,
  )

/** Of everybody; undefined where that takes longer than `withinMs`. */
export async function countFitting(
  turn: Turn,
  purpose: string,
  channel: Channel,
  filter: RawBuilder<unknown>,
  withinMs?: number,
): Promise<number | undefined> {
  await planEach(turn)
  const count = async () => {
    const { rows } = await sql<{ n: number }>`select count(*) as n ${reached(turn, purpose, channel, filter)}`.execute(
      turn.db,
    )
    return sure(rows[0], 'an aggregate has a row').n
  }
  return withinMs === undefined ? count() : inTime(turn, withinMs, count)
}

/** Of whom it reaches, how many have nothing under each of these ways: `name`, or `attributes` and what is below. */
export async function countWithout(
  turn: Turn,
  {
    purpose,
    channel,
    filter,
  }: { readonly purpose: string; readonly channel: Channel; readonly filter: RawBuilder<unknown> },
  paths: readonly (readonly string[])[],
): Promise<readonly number[]> {
  await planEach(turn)
  const counts = paths.map(path => sql`count(*) filter (where ${isWithout(path)})`)
  const { rows } = await sql<{ counts: number[] }>`
    select array[${sql.join(counts)}]::int[] as counts ${reached(turn, purpose, channel, filter)}`.execute(turn.db)
  return sure(rows[0], 'an aggregate has a row').counts
}

/** A first name is that of the name. */
const isWithout = ([first, ...below]: readonly string[]) =>
  first === 'attributes'
    ? sql`coalesce(btrim(contact.attributes #>> ${below}::text[]), '') = ''`
    : sql`btrim(contact.name) = ''`

const TOO_LATE = '57014' // query_canceled

/** Undefined when it took longer; the turn goes on as if it had not been tried. */
async function inTime<T>(turn: Turn, ms: number, work: () => Promise<T>): Promise<T | undefined> {
  await sql`savepoint in_time`.execute(turn.db)
  await sql`select set_config('statement_timeout', ${String(ms)}, true)`.execute(turn.db)
  try {
    const value = await work()
    await sql`set local statement_timeout = 0`.execute(turn.db)
    await sql`release savepoint in_time`.execute(turn.db)
    return value
  } catch (fault) {
    await sql`rollback to savepoint in_time`.execute(turn.db)
    if ((fault as { code?: unknown }).code === TOO_LATE) return undefined
    throw fault
  }
}

export type Drawn = { readonly drawn: number; readonly fit: number; readonly upTo: number | null }

/** Of those who agreed, some by the chance of their hash: as many as are asked for, and how many of them fit (0018-segments.sql). */
export async function countDrawn(
  turn: Turn,
  purpose: string,
  channel: Channel,
  filter: RawBuilder<unknown>,
  size: number,
): Promise<Drawn> {
  const { rows } = await sql<Drawn>`
    select count(*) as drawn, max(chance) as "upTo", count(*) filter (where (${filter}) and not ${suppressedOn(channel)}) as fit
    from (
      select consent_state.subject_id, hashtext(consent_state.subject_id) as chance from consent_state
      where ${agreed(turn, purpose, channel)} and consent_state.enough
        and hashtext(consent_state.subject_id) & 63 = 0
      order by hashtext(consent_state.subject_id) limit ${size}) picked
    cross join lateral (
      select * from contact where contact.account_id = ${turn.account} and ${subjectOn(channel)} = picked.subject_id
        and ${addressOn(channel)} is not null limit 1) contact`.execute(turn.db)
  return sure(rows[0], 'an aggregate has a row')
}

/** Those who have yet to confirm, along the index; the few of them who are suppressed are among them. */
export async function countPending(turn: Turn, purpose: string, channel: Channel): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from consent_state where ${agreed(turn, purpose, channel)} and not consent_state.enough`.execute(
    turn.db,
  )
  return sure(rows[0], 'an aggregate has a row').n
}

/** All who agreed, and those who have yet to confirm, less the few of them who are suppressed. */
export async function countAllReach(turn: Turn, purpose: string, channel: Channel): Promise<Reach> {
  const counted = sql`${agreed(turn, purpose, channel)} and exists (
    select from contact where contact.account_id = ${turn.account} and ${subjectOn(channel)} = consent_state.subject_id
      and ${addressOn(channel)} is not null) group by confirmed`
  const { rows } = await sql<{ active: number; pending: number }>`
    select coalesce(sum(n) filter (where confirmed), 0)::bigint as active,
      coalesce(sum(n) filter (where not confirmed), 0)::bigint as pending
    from (
      select consent_state.enough as confirmed, count(*) as n from consent_state where ${counted}
      union all
      select consent_state.enough as confirmed, -count(*) as n from suppression
      join subject on subject.account_id = ${turn.account} and subject.kind = suppression.kind and subject.address_hash = suppression.address_hash
      join consent_state on consent_state.subject_id = subject.subject_id
      where suppression.account_id = ${turn.account} and ${counted}) counts`.execute(turn.db)
  const { active, pending } = sure(rows[0], 'an aggregate has a row')
  return { reachable: active, active, pending, about: false }
}

/** How often somebody wants to be written to at most, by `purpose channel`, where that is less often than was announced. */
export async function chosenRates(
  turn: Turn,
  subjects: readonly (SubjectId | null)[],
): Promise<ReadonlyMap<string, Rate>> {
  const { rows } = await sql<Rate & { purpose: string; channel: Channel }>`
    select purpose, channel, count, per from frequency_choice
    where account_id = ${turn.account} and subject_id = any(${subjects.filter(it => it !== null)}::text[])`.execute(
    turn.db,
  )
  return new Map(rows.map(({ purpose, channel, count, per }) => [`${purpose} ${channel}`, { count, per }]))
}
