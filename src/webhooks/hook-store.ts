/** All SQL about hooks, and the log of what each was told. */

import { sql } from 'kysely'
import type { Reach } from '#base/reach.ts'
import { HOOK_TRIES_KEPT } from '#base/limits.ts'
import type { House } from '#store/house.ts'
import type { AccountId, Turn } from '#store/turn.ts'
import type {
  Cursor,
  Facts,
  Hook,
  HookId,
  HookMessage,
  HookMessageId,
  HookMessageState,
  HookMessageType,
  HookSettings,
  HookState,
  HookTry,
} from './hook-types.ts'
import type { SealedSecrets } from '#store/webhook-secrets.ts'

export type HookRow = Hook &
  SealedSecrets & { readonly reach: Reach; readonly cursors: Readonly<Record<string, Cursor>> }

const HOOK = sql`h.hook_id as id, h.name, h.url, h.types, h.reach, h.secret, h.former_secret as "formerSecret", h.former_until as "formerUntil",
  h.state, h.cursors, h.failures, h.not_before as "notBefore", h.last_error as "lastError", h.last_taken_at as "lastTakenAt",
  h.unwell_since as "unwellSince", h.rev, h.created_at as "createdAt",
  (select count(*)::int from hook_message m where m.account_id = h.account_id and m.hook_id = h.hook_id and m.state = 'waiting') as waiting`

export async function hooks(turn: Turn): Promise<HookRow[]> {
  const { rows } = await sql<HookRow>`
    select ${HOOK} from hook h where h.account_id = ${turn.account} order by h.name, h.hook_id`.execute(turn.db)
  return rows
}

/** `lock`: nobody else looks for it, or changes it, until the turn ends; with `skip` whoever finds it locked is told that there is none. */
export async function findHook(turn: Turn, id: string, lock?: 'wait' | 'skip'): Promise<HookRow | undefined> {
  const how = lock === undefined ? sql`` : lock === 'wait' ? sql`for update of h` : sql`for update of h skip locked`
  const { rows } = await sql<HookRow>`
    select ${HOOK} from hook h where h.account_id = ${turn.account} and h.hook_id = ${id} ${how}`.execute(turn.db)
  return rows[0]
}

export type NewHook = HookSettings & Pick<HookRow, 'id' | 'reach' | 'secret' | 'cursors'>

export async function addHook(turn: Turn, it: NewHook): Promise<void> {
  await sql`
    insert into hook (account_id, hook_id, name, url, types, reach, secret, state, cursors, created_at, updated_at)
    values (${turn.account}, ${it.id}, ${it.name}, ${it.url}, ${[...it.types]}::text[], ${it.reach}, ${it.secret}, 'active',
      ${JSON.stringify(it.cursors)}::jsonb, ${turn.now}, ${turn.now})`.execute(turn.db)
}

export type HookChange = HookSettings & Pick<HookRow, 'reach' | 'state' | 'cursors'>

/** Whatever kept it waiting is forgotten: what was not taken is told again at once. */
export async function saveHook(turn: Turn, id: string, it: HookChange): Promise<void> {
  await sql`
    update hook set name = ${it.name}, url = ${it.url}, types = ${[...it.types]}::text[], reach = ${it.reach}, state = ${it.state},
      cursors = ${JSON.stringify(it.cursors)}::jsonb, failures = 0, not_before = null, unwell_since = null, last_error = null,
      rev = rev + 1, updated_at = ${turn.now}
    where account_id = ${turn.account} and hook_id = ${id}`.execute(turn.db)
  await sql`
    update hook_message set next_at = ${turn.now}
    where account_id = ${turn.account} and hook_id = ${id} and state = 'waiting'`.execute(turn.db)
}

export async function saveSecrets(turn: Turn, id: string, it: SealedSecrets): Promise<void> {
  await sql`
    update hook set secret = ${it.secret}, former_secret = ${it.formerSecret}, former_until = ${it.formerUntil},
      updated_at = ${turn.now}
    where account_id = ${turn.account} and hook_id = ${id}`.execute(turn.db)
}

export async function removeHook(turn: Turn, id: string): Promise<void> {
  for (const table of ['hook_message', 'hook'])
    await sql`delete from ${sql.table(table)} where account_id = ${turn.account} and hook_id = ${id}`.execute(turn.db)
}

export async function setCursors(turn: Turn, id: string, cursors: Readonly<Record<string, Cursor>>): Promise<void> {
  await sql`
    update hook set cursors = ${JSON.stringify(cursors)}::jsonb where account_id = ${turn.account} and hook_id = ${id}`.execute(
    turn.db,
  )
}

/** It is told at once, as far as its own server goes. */
export async function hurry(turn: Turn, id: string): Promise<void> {
  await sql`update hook set not_before = null where account_id = ${turn.account} and hook_id = ${id}`.execute(turn.db)
}

// The log -------------------------------------------------------------------------------------------------------------

export type NewMessage = {
  readonly id: HookMessageId
  readonly type: HookMessageType
  readonly key: string
  readonly subject: string | null
  readonly facts: Facts
  readonly happened: Date
}

/** What is there already is there once. */
export async function addMessages(turn: Turn, hook: string, all: readonly NewMessage[]): Promise<void> {
  if (all.length === 0) return
  const of = <T>(member: (it: NewMessage) => T) => all.map(member)
  await sql`
    insert into hook_message (account_id, hook_id, message_id, type, key, subject_id, facts, happened_at, state, next_at, created_at)
    select ${turn.account}, ${hook}, id, type, key, subject, facts, happened, 'waiting', ${turn.now}, ${turn.now}
    from unnest(${of(it => it.id)}::text[], ${of(it => it.type)}::text[], ${of(it => it.key)}::text[], ${of(it => it.subject)}::text[],
      ${of(it => JSON.stringify(it.facts))}::jsonb[], ${of(it => it.happened)}::timestamptz[]) as m(id, type, key, subject, facts, happened)
    on conflict do nothing`.execute(turn.db)
}

const MESSAGE = sql`m.message_id as id, m.type, m.state, m.happened_at as "happenedAt", m.attempts, m.next_at as "nextAt", m.tries,
  m.created_at as "createdAt", m.settled_at as "settledAt", m.subject_id as subject, m.facts`

export type Asked = {
  readonly state?: HookMessageState | undefined
  readonly type?: HookMessageType | undefined
  readonly before?: string | undefined
  readonly limit: number
}

/** Newest first; ids are in the order of time. */
export async function pageOfMessages(turn: Turn, hook: string, it: Asked): Promise<HookMessage[]> {
  const { rows } = await sql<HookMessage>`
    select ${MESSAGE} from hook_message m where m.account_id = ${turn.account} and m.hook_id = ${hook}
      and ${it.state ? sql`m.state = ${it.state}` : sql`true`} and ${it.type ? sql`m.type = ${it.type}` : sql`true`}
      and ${it.before ? sql`m.message_id < ${it.before}` : sql`true`}
    order by m.message_id desc limit ${it.limit}`.execute(turn.db)
  return rows
}

export async function findMessage(turn: Turn, hook: string, id: string): Promise<HookMessage | undefined> {
  const { rows } = await sql<HookMessage>`
    select ${MESSAGE} from hook_message m
    where m.account_id = ${turn.account} and m.hook_id = ${hook} and m.message_id = ${id}`.execute(turn.db)
  return rows[0]
}

export type Due = HookMessage & { readonly round: number; readonly roundAt: Date | null }

/** What has waited for longest. Locked: a replay waits until it is written down that they were tried. */
export async function dueMessages(turn: Turn, hook: string, limit: number): Promise<Due[]> {
  const { rows } = await sql<Due>`
    select ${MESSAGE}, m.round, m.round_at as "roundAt" from hook_message m
    where m.account_id = ${turn.account} and m.hook_id = ${hook} and m.state = 'waiting' and m.next_at <= ${turn.now}
    order by m.next_at, m.message_id limit ${limit} for update`.execute(turn.db)
  return rows
}

/** Before it leaves: from here on it may have arrived. `next`: when it is told again, should nobody write down what came of it. */
export async function setTried(turn: Turn, hook: string, all: readonly { id: string; next: Date }[]): Promise<void> {
  await sql`
    update hook_message m set attempts = attempts + 1, round = round + 1, round_at = coalesce(round_at, ${turn.now}), next_at = t.next
    from unnest(${all.map(it => it.id)}::text[], ${all.map(it => it.next)}::timestamptz[]) as t(id, next)
    where m.account_id = ${turn.account} and m.hook_id = ${hook} and m.message_id = t.id`.execute(turn.db)
}

export type Settled = {
  readonly id: string
  readonly state: HookMessageState
  readonly fault: 'hook' | 'message' | null
  readonly next: Date
  readonly tried: HookTry
}

/** Of each message the last attempts are kept. */
export async function settle(turn: Turn, hook: string, all: readonly Settled[]): Promise<void> {
  const of = <T>(member: (it: Settled) => T) => all.map(member)
  await sql`
    update hook_message m set state = t.state, fault = t.fault, next_at = t.next,
      settled_at = case when t.state = 'waiting' then null else ${turn.now}::timestamptz end,
      tries = jsonb_path_query_array(m.tries || t.tried, ${`$[last - ${HOOK_TRIES_KEPT - 1} to last]`}::jsonpath)
    from unnest(${of(it => it.id)}::text[], ${of(it => it.state)}::text[], ${of(it => it.fault)}::text[], ${of(it => it.next)}::timestamptz[],
      ${of(it => JSON.stringify([it.tried]))}::jsonb[]) as t(id, state, fault, next, tried)
    where m.account_id = ${turn.account} and m.hook_id = ${hook} and m.message_id = t.id and m.state = 'waiting'`.execute(
    turn.db,
  )
}

export type Health = {
  readonly state: HookState
  readonly failures: number
  readonly notBefore: Date | null
  readonly lastError: string | null
  readonly unwellSince: Date | null
  readonly hasTaken: boolean
}

export async function setHealth(turn: Turn, id: string, it: Health): Promise<void> {
  await sql`
    update hook set state = case when state = 'active' then ${it.state} else state end, failures = ${it.failures}, not_before = ${it.notBefore},
      last_error = ${it.lastError}, unwell_since = ${it.unwellSince},
      last_taken_at = case when ${it.hasTaken} then ${turn.now} else last_taken_at end
    where account_id = ${turn.account} and hook_id = ${id}`.execute(turn.db)
}

/** The server is back: what it did not take while it was away is told now, and not when its own hour comes. */
export async function bringForward(turn: Turn, hook: string): Promise<void> {
  await sql`
    update hook_message set next_at = ${turn.now}
    where account_id = ${turn.account} and hook_id = ${hook} and state = 'waiting' and fault = 'hook' and next_at > ${turn.now}`.execute(
    turn.db,
  )
}

export type Replayed = {
  readonly id?: string
  readonly since?: Date
  readonly states: readonly HookMessageState[]
  readonly limit: number
}

/** Told again from the beginning, under the same ids. The oldest first; answers with how many. */
export async function replay(turn: Turn, hook: string, it: Replayed): Promise<number> {
  const { rows } = await sql`
    update hook_message m set state = 'waiting', settled_at = null, round = 0, round_at = null, fault = null, next_at = ${turn.now}
    where m.account_id = ${turn.account} and m.hook_id = ${hook} and m.message_id in (
      select message_id from hook_message where account_id = ${turn.account} and hook_id = ${hook} and state = any(${[...it.states]}::text[])
        and ${it.id === undefined ? sql`true` : sql`message_id = ${it.id}`}
        and ${it.since === undefined ? sql`true` : sql`happened_at >= ${it.since}`}
      order by message_id limit ${it.limit})
    returning 1`.execute(turn.db)
  return rows.length
}

/** It is not to be told any more. */
export async function forgetMessage(turn: Turn, hook: string, id: string): Promise<void> {
  await sql`
    delete from hook_message where account_id = ${turn.account} and hook_id = ${hook} and message_id = ${id}`.execute(
    turn.db,
  )
}

/** What has waited too long for anybody to want it, or is more than the log holds. */
export async function trimLog(turn: Turn, hook: string, max: number): Promise<void> {
  await sql`
    delete from hook_message where account_id = ${turn.account} and hook_id = ${hook} and settled_at <= (
      select settled_at from hook_message where account_id = ${turn.account} and hook_id = ${hook} and settled_at is not null
      order by settled_at desc offset ${max} limit 1)`.execute(turn.db)
}

// Of all accounts -----------------------------------------------------------------------------------------------------

export type HookKey = { readonly account: AccountId; readonly hook: HookId }

/** Those that are told: not of accounts that have ended. */
export async function activeHooks({ platform }: Pick<House, 'platform'>, now: Date): Promise<HookKey[]> {
  const { rows } = await sql<HookKey>`
    select account_id as account, hook_id as hook from hook h where state = 'active' and not exists (
      select from account_closure c where c.account_id = h.account_id and c.ends_at <= ${now})
    order by account_id, hook_id`.execute(platform)
  return rows
}

/** Answers with how many: there may be more. */
export async function forgetMessages(
  { platform }: Pick<House, 'platform'>,
  before: Date,
  limit: number,
): Promise<number> {
  const { numAffectedRows } = await sql`
    delete from hook_message where ctid in (
      select ctid from hook_message where created_at < ${before} order by created_at limit ${limit})`.execute(platform)
  return Number(numAffectedRows ?? 0n)
}
