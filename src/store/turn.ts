/**
 * One turn of work: one transaction, one account, one actor, one reading of the clock, one outbox. Everything a verb
 * does happens in the turn it is given, or does not happen at all; what it says with `emit` is heard only if it commits.
 */

import type { Transaction } from 'kysely'
import type pg from 'pg'
import type { Id } from '#base/id.ts'
import type { House } from './house.ts'
import { type EventName, say, type Saying } from './jobs.ts'
import type { DB } from './tables.ts'
import { kyselyOver } from './db.ts'

export type AccountId = Id<'acc'>

/** Who acts. With a test key nothing can reach a real recipient: what it sends goes to the sandbox mailbox. */
export type Actor = { readonly kind: 'contact' | 'user' | 'key' | 'system'; readonly id: string; readonly test?: true }
export type Who = { readonly account: AccountId; readonly actor: Actor }

export type Turn = Who & {
  readonly db: Transaction<DB>
  readonly house: House
  readonly nowMs: number
  /** The clock's reading as the database takes it. */
  readonly now: Date
  /** Says something that a job will hear if this turn commits. */
  emit(event: EventName, body: object): void
  /** Wakes whoever listens on the channel, once this turn has committed. */
  notify(channel: NotifyChannel, payload?: string): void
}

/** What processes tell each other. A lost notification costs a poll's time, never correctness. */
export const NOTIFY_CHANNELS = ['ledger_intake', 'ledger_head', 'revocation', 'lane', 'run', 'import', 'text'] as const
export type NotifyChannel = (typeof NOTIFY_CHANNELS)[number]

export const SYSTEM: Actor = { kind: 'system', id: 'system' }

/**
 * Takes one turn. A fault or a bug ends it without a trace, and so does a refusal: when `work` answers `{ok: false}`,
 * what it wrote before is undone. What must outlast a refusal (counted attempts) is written outside, by store/rate.ts.
 */
export async function takeTurn<T>(house: House, who: Who, work: (turn: Turn) => Promise<T>): Promise<T> {
  const client = await house.pool.connect()
  let broken: Error | undefined
  const undo = () =>
    client.query('rollback').catch((cause: Error) => {
      broken = cause
    })
  try {
    await client.query(`begin; select set_config('optimail.account', ${client.escapeLiteral(who.account)}, true)`) // One trip for both.
    const calls = new Set<string>()
    const value = await within(house, client, who, calls, work)
    if (isRefusal(value)) await undo()
    else {
      const [committed] = await Promise.allSettled([client.query('commit'), wake(client, calls)]) // On its way before the commit is answered.
      if (committed.status === 'rejected') throw committed.reason
    }
    return value
  } catch (fault) {
    await undo()
    throw fault
  } finally {
    client.release(broken)
  }
}

const isRefusal = (value: unknown) => typeof value === 'object' && value !== null && 'ok' in value && value.ok === false

async function within<T>(
  house: House,
  client: pg.PoolClient,
  who: Who,
  calls: Set<string>,
  work: (turn: Turn) => Promise<T>,
): Promise<T> {
  const db = kyselyOver(client)
  const nowMs = house.clock.nowMs()
  const sayings: Saying[] = []
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
  if (isRefusal(value)) return value
  if (sayings.length > 0) await say(await house.boss(), client, who.account, sayings)
  return value
}

/**
 * In a transaction of its own, which writes nothing and so waits for no disk. A commit that notifies keeps a lock of the
 * whole server until it is durable, and whoever else notifies waits for that: turns would be durable one by one.
 */
async function wake(client: pg.PoolClient, calls: ReadonlySet<string>): Promise<void> {
  if (calls.size === 0) return
  const each = [...calls].map(call => {
    const [channel = '', payload = ''] = call.split(' ', 2)
    return `pg_notify(${client.escapeLiteral(channel)}, ${client.escapeLiteral(payload)})`
  })
  await client.query(`select ${each.join(', ')}`)
}
