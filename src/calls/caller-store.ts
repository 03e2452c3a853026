/** The SQL of callers, and of what they are told. */

import { sql } from 'kysely'
import type { House } from '#store/house.ts'
import type { AccountId, Turn } from '#store/turn.ts'
import type { Caller, CallerId, CallerKeys, CallMessage } from './types.ts'

export type CallerRow = Caller & CallerKeys
export type Counted = CallerRow & {
  /** Numbers in their hands whose consent stands, and what they were not told yet. */
  readonly inHand: number
  readonly waiting: number
}

const CALLER = sql`c.caller_id as id, c.name, c.url, c.reach, c.secret, c.former_secret as "formerSecret", c.former_until as "formerUntil", c.rev,
  c.failures, c.not_before as "notBefore", c.last_error as "lastError", c.last_taken_at as "lastTakenAt", c.created_at as "createdAt"`

const COUNTED = sql`${CALLER},
  (select count(*)::int from call_number n join call_list l on l.account_id = n.account_id and l.list_id = n.list_id
    where l.account_id = c.account_id and l.caller_id = c.caller_id and n.left_at is not null and n.ended_at is null) as "inHand",
  (select count(*)::int from call_message m where m.account_id = c.account_id and m.caller_id = c.caller_id and m.state = 'waiting') as waiting`

export async function callers(turn: Turn): Promise<Counted[]> {
  const { rows } = await sql<Counted>`
    select ${COUNTED} from caller c where c.account_id = ${turn.account} order by c.name, c.caller_id`.execute(turn.db)
  return rows
}

/** `lock`: nobody else changes it until the turn ends. */
export async function findCaller(turn: Turn, id: string, lock?: 'lock'): Promise<Counted | undefined> {
  const { rows } = await sql<Counted>`
    select ${COUNTED} from caller c where c.account_id = ${turn.account} and c.caller_id = ${id}
    ${lock ? sql`for update of c` : sql``}`.execute(turn.db)
  return rows[0]
}

export async function addCaller(
  turn: Turn,
  it: Pick<CallerRow, 'id' | 'name' | 'url' | 'reach' | 'secret'>,
): Promise<void> {
  await sql`
    insert into caller (account_id, caller_id, name, url, reach, secret, created_at, updated_at)
    values (${turn.account}, ${it.id}, ${it.name}, ${it.url}, ${it.reach}, ${it.secret}, ${turn.now}, ${turn.now})`.execute(
    turn.db,
  )
}

/** Whatever kept it waiting is forgotten. */
export async function saveCaller(
  turn: Turn,
  it: Pick<CallerRow, 'id' | 'name' | 'url' | 'reach' | 'secret' | 'formerSecret' | 'formerUntil'>,
): Promise<void> {
  await sql`
    update caller set name = ${it.name}, url = ${it.url}, reach = ${it.reach}, secret = ${it.secret}, former_secret = ${it.formerSecret},
      former_until = ${it.formerUntil}, rev = rev + 1, failures = 0, not_before = null, updated_at = ${turn.now}
    where account_id = ${turn.account} and caller_id = ${it.id}`.execute(turn.db)
}

/** False while a list names it. */
export async function removeCaller(turn: Turn, id: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from call_list where account_id = ${turn.account} and caller_id = ${id} limit 1`.execute(turn.db)
  if (rows.length > 0) return false
  await sql`delete from call_message where account_id = ${turn.account} and caller_id = ${id}`.execute(turn.db)
  await sql`delete from caller where account_id = ${turn.account} and caller_id = ${id}`.execute(turn.db)
  return true
}

// What is told ---------------------------------------------------------------------------------------------------------

const MESSAGE = sql`number, kind, list_id as list, round, row, state, attempts, error, created_at as "createdAt", tried_at as "triedAt",
  settled_at as "settledAt"`

export async function addTest(turn: Turn, id: string): Promise<void> {
  await sql`
    insert into call_message (account_id, caller_id, kind, state, created_at)
    values (${turn.account}, ${id}, 'test', 'waiting', ${turn.now})`.execute(turn.db)
  await sql`update caller set not_before = null where account_id = ${turn.account} and caller_id = ${id}`.execute(
    turn.db,
  )
}

export async function pageOfMessages(turn: Turn, id: string, before: number, limit: number): Promise<CallMessage[]> {
  const { rows } = await sql<CallMessage>`
    select ${MESSAGE} from call_message where account_id = ${turn.account} and caller_id = ${id} and number < ${before}
    order by number desc limit ${limit}`.execute(turn.db)
  return rows
}

export async function nextMessage(turn: Turn, id: string): Promise<CallMessage | undefined> {
  const { rows } = await sql<CallMessage>`
    select ${MESSAGE} from call_message where account_id = ${turn.account} and caller_id = ${id} and state = 'waiting'
    order by number limit 1`.execute(turn.db)
  return rows[0]
}

/** Before it leaves: from here on it may have arrived. */
export async function setTried(turn: Turn, id: string, number: number): Promise<void> {
  await sql`
    update call_message set attempts = attempts + 1, tried_at = ${turn.now}
    where account_id = ${turn.account} and caller_id = ${id} and number = ${number}`.execute(turn.db)
}

export async function setTaken(turn: Turn, id: string, number: number): Promise<void> {
  await sql`
    update call_message set state = 'taken', error = null, settled_at = ${turn.now}
    where account_id = ${turn.account} and caller_id = ${id} and number = ${number}`.execute(turn.db)
  await sql`
    update caller set failures = 0, not_before = null, last_error = null, last_taken_at = ${turn.now}
    where account_id = ${turn.account} and caller_id = ${id}`.execute(turn.db)
}

export async function setFailed(
  turn: Turn,
  id: string,
  it: { readonly number: number; readonly error: string; readonly notBefore: Date },
): Promise<void> {
  await sql`
    update call_message set error = ${it.error}
    where account_id = ${turn.account} and caller_id = ${id} and number = ${it.number}`.execute(turn.db)
  await sql`
    update caller set failures = failures + 1, not_before = ${it.notBefore}, last_error = ${it.error}
    where account_id = ${turn.account} and caller_id = ${id}`.execute(turn.db)
}

/** One process at a time tells a caller something; a lease that ended was somebody who died. */
export async function lease(turn: Turn, id: string, until: Date): Promise<boolean> {
  const { rows } = await sql`
    update caller set lease_until = ${until}
    where account_id = ${turn.account} and caller_id = ${id} and url is not null and (lease_until is null or lease_until <= ${turn.now})
      and (not_before is null or not_before <= ${turn.now}) returning 1`.execute(turn.db)
  return rows.length > 0
}

export async function endLease(turn: Turn, id: string): Promise<void> {
  await sql`update caller set lease_until = null where account_id = ${turn.account} and caller_id = ${id}`.execute(
    turn.db,
  )
}

export type CallerKey = { readonly account: AccountId; readonly caller: CallerId }

/** Of all accounts: who has something waiting, and can be told. */
export async function callersToTell({ platform }: Pick<House, 'platform'>): Promise<CallerKey[]> {
  const { rows } = await sql<CallerKey>`
    select distinct account_id as account, caller_id as caller from call_message join caller using (account_id, caller_id)
    where call_message.state = 'waiting' and caller.url is not null order by 1, 2`.execute(platform)
  return rows
}
