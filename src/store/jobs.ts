/**
 * What happens later. A turn says something (`turn.emit`), and the saying is a job that commits with the turn; a room's
 * jobs.ts says who does it. pg-boss keeps, retries and schedules the jobs in the same database.
 */

import { PgBoss, type ConstructorOptions } from 'pg-boss'
import type pg from 'pg'
import { JOB_ATTEMPTS_MAX, JOB_RETRY_MAX_SECONDS, JOB_SECONDS_MAX } from '#base/limits.ts'

const SCHEMA = 'jobs'

/** Everything that a turn may say, and so every queue: a saying that is not listed does not compile. */
export const EVENTS = [
  'consent.pending', // a confirmation mail is wanted
  'message.queued', // a service message waits to be sent
  'outcome.hard-bounce', // an address does not exist
  'run.started',
  'house.tidy', // hourly: what has expired goes
] as const

export type EventName = (typeof EVENTS)[number]
export type Saying = { readonly event: EventName; readonly body: object }

/** A job in hand: what was said, by whose turn. Doing it twice must be the same as doing it once. */
export type Job<Body> = { readonly id: string; readonly account: string; readonly body: Body }

type QueueDb = NonNullable<ConstructorOptions['db']>

const over = (client: Pick<pg.ClientBase, 'query'>): QueueDb => ({
  executeSql: async (text, values) => {
    const done = await client.query(text, values as unknown[])
    return Array.isArray(done) ? done.at(-1) : done // Several statements answer with several results.
  },
})

function options(db: QueueDb): ConstructorOptions {
  return { db, schema: SCHEMA, migrate: true, createSchema: true, supervise: false, schedule: false }
}

/** Part of a migration: the schema of the queue and one queue for each saying. */
export async function installJobs(client: pg.ClientBase): Promise<void> {
  const boss = new PgBoss(options(over(client)))
  boss.on('error', () => {}) // Told by the rejected call as well.
  await boss.start()
  for (const event of EVENTS)
    if (!(await boss.getQueue(event)))
      await boss.createQueue(event, { retryLimit: JOB_ATTEMPTS_MAX, retryBackoff: true, retryDelay: 1, retryDelayMax: JOB_RETRY_MAX_SECONDS, expireInSeconds: JOB_SECONDS_MAX })
  await boss.stop({ graceful: false })
  await client.query(`grant usage on schema ${SCHEMA} to optimail_app, optimail_platform`)
  await client.query(`grant select, insert, update, delete on all tables in schema ${SCHEMA} to optimail_app, optimail_platform`)
  await client.query(`grant execute on all functions in schema ${SCHEMA} to optimail_app, optimail_platform`)
}

export function openJobs(pool: pg.Pool): PgBoss {
  return new PgBoss({ ...options(over(pool)), migrate: false, createSchema: false })
}

/** Within the turn's own transaction. */
export async function say(boss: PgBoss, client: pg.ClientBase, account: string, sayings: readonly Saying[]): Promise<void> {
  for (const event of new Set(sayings.map(saying => saying.event))) {
    const jobs = sayings.filter(saying => saying.event === event).map(({ body }) => ({ data: { account, body } }))
    await boss.insert(event, jobs, { db: over(client) })
  }
}

