/**
 * One turn of work: one transaction, one account, one actor, one reading of the clock, one outbox. Everything a verb
 * does happens in the turn it is given, or does not happen at all; what it says with `emit` is heard only if it commits.
 */

import type { Transaction } from 'kysely'
import { sql } from 'kysely'
import type pg from 'pg'
import type { Id } from '#base/id.ts'
import type { House } from './house.ts'
import { type EventName, say, type Saying } from './jobs.ts'
import type { DB } from './tables.ts'
import { kyselyOver } from './db.ts'

export type AccountId = Id<'acc'>
export type Actor = { readonly kind: 'contact' | 'user' | 'key' | 'system'; readonly id: string }
export type Who = { readonly account: AccountId; readonly actor: Actor }

export type Turn = Who & {
  readonly db: Transaction<DB>
  readonly house: House
  readonly nowMs: number
  /** The clock's reading as the database takes it. */
  readonly now: Date
  /** Says something that a job will hear if this turn commits. */
  emit(event: EventName, body: object): void
  /** Wakes whoever listens on the channel, when this turn commits. */
  notify(channel: NotifyChannel, payload?: string): void
}

/** What processes tell each other. A lost notification costs a poll's time, never correctness. */
export const NOTIFY_CHANNELS = ['ledger_intake', 'ledger_head', 'revocation', 'lane', 'run'] as const
export type NotifyChannel = (typeof NOTIFY_CHANNELS)[number]

export const SYSTEM: Actor = { kind: 'system', id: 'system' }

/** Takes one turn. A fault or a bug ends it without a trace; a refusal is a value, and rolls back as well when thrown by {@link Undo}. */
export async function takeTurn<T>(house: House, who: Who, work: (turn: Turn) => Promise<T>): Promise<T> {
  const client = await house.pool.connect()
  let broken: Error | undefined
  try {
    await client.query('begin')
    const value = await within(house, client, who, work)
    await client.query('commit')
    return value
  } catch (fault) {
    await client.query('rollback').catch((cause: Error) => {
      broken = cause
    })
    throw fault
  } finally {
    client.release(broken)
  }
}

async function within<T>(house: House, client: pg.PoolClient, who: Who, work: (turn: Turn) => Promise<T>): Promise<T> {
  const db = kyselyOver(client)
  const nowMs = house.clock.nowMs()
  const sayings: Saying[] = []
  const calls = new Set<string>()
  await client.query({
    name: 'turn-account',
    text: `select set_config('optimail.account', $1, true)`,
    values: [who.account],
  })
  const turn: Turn = {
    ...who,
    db,
    house,
    nowMs,
    now: new Date(nowMs),
    emit: (event, body) => void sayings.push({ event, body }),
    notify: (channel, payload = '') => void calls.add(`${channel} ${payload}`),
  }
  const value = await work(turn)
  if (sayings.length > 0) await say(house.boss, client, who.account, sayings)
  for (const call of calls) {
    const [channel, payload] = call.split(' ', 2)
    await sql`select pg_notify(${channel}, ${payload})`.execute(db)
  }
  return value
}
