/**
 * What happens later. A turn says something (`turn.emit`), and the saying is a job that commits with the turn; a room's
 * jobs.ts says who does it. pg-boss keeps, retries and schedules the jobs in the same database.
 */

import type { ConstructorOptions, PgBoss } from 'pg-boss'
import type pg from 'pg'
import type { Logger } from 'pino'
import { Bug } from '#base/bug.ts'
import {
  JOB_ATTEMPTS_MAX,
  JOB_BATCH_MAX,
  JOB_DRAIN_ROUNDS_MAX,
  JOB_KEPT_SECONDS,
  JOB_POLL_SECONDS,
  JOB_RETRY_MAX_SECONDS,
  JOB_SECONDS_MAX,
  JOB_SILENT_SECONDS_MAX,
} from '#base/limits.ts'
import type { House } from './house.ts'

const SCHEMA = 'jobs'

/** Everything that a turn may say, and so every queue: a saying that is not listed does not compile. */
export const EVENTS = [
  'consent.pending', // a confirmation mail is wanted
  'handset.asked', // and a text with a code
  'message.queued', // a service message waits to be sent
  'text.settled', // what became of a service text is known
  'text.inbound', // somebody wrote to a number of an account's
  'text.receipts', // what became of texts that left
  'text-route.test', // somebody wants to know whether a route for texts works
  'outcome.hard-bounce', // an address does not exist
  'outcome.soft-bounce', // an address could not be reached, and may be again
  'run.started',
  'import.work', // an import is to be tried, kept or released
  'route.test', // somebody wants to know whether a route works
  'domain.check', // and whether the DNS says what it should
  'domain.worse', // people are to be told that it does not
  'embedding.visit', // a page that has a form of ours is to be looked at
  'scan.run', // a website is to be looked at
  'erasure.asked', // a person is to be erased: every room lets go of what it has of them
  'one-click.left', // people left by one click, and the log is to hear of it
  'retention.walk', // what was kept long enough goes
  'case.told', // people are to be told of what happened about a case
  'log.check', // the log is to be verified again
  'proof.broken', // something of an account's proofs does not hold
  'proofs.export', // many proofs are to be made
  'review.opened', // a text waits for people, and the operator wants a second opinion on it
  'review.decided', // people decided about a text
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
    return Array.isArray(done) ? { rows: done.flatMap(({ rows }) => rows) } : done // Several statements answer with several results.
  },
})

function options(db: QueueDb): ConstructorOptions {
  return { db, schema: SCHEMA, migrate: true, createSchema: true, supervise: false, schedule: false }
}

/**
 * Does what one saying asks for, or a part of it: several rooms may hear the same. It is called again until none of them
 * throws, so twice must be the same as once.
 */
export type Handler = {
  readonly event: EventName
  readonly run: (house: House, job: Job<unknown>) => Promise<void>
}

/** Part of a migration: the schema of the queue and one queue for each saying. */
export async function installJobs(client: pg.ClientBase): Promise<void> {
  const { PgBoss } = await import('pg-boss')
  const boss = new PgBoss(options(over(client)))
  boss.on('error', () => {}) // Told by the rejected call as well.
  await boss.start()
  for (const event of EVENTS)
    if (!(await boss.getQueue(event)))
      await boss.createQueue(event, {
        retryLimit: JOB_ATTEMPTS_MAX,
        retryBackoff: true,
        retryDelay: 1,
        retryDelayMax: JOB_RETRY_MAX_SECONDS,
        expireInSeconds: JOB_SECONDS_MAX,
        deleteAfterSeconds: JOB_KEPT_SECONDS,
      })
  await boss.stop({ graceful: false })
  await client.query(`grant usage on schema ${SCHEMA} to optimail_app, optimail_platform`)
  await client.query(
    `grant select, insert, update, delete on all tables in schema ${SCHEMA} to optimail_app, optimail_platform`,
  )
  await client.query(`grant execute on all functions in schema ${SCHEMA} to optimail_app, optimail_platform`)
}

/**
 * The queue, from the first time that it is asked for: whoever only sends mail may never need it, and its code takes 20 MiB.
 * `does`: this process also keeps the queue: expired jobs, schedules, maintenance.
 */
export class Jobs {
  readonly #pool: pg.Pool
  readonly #does: boolean
  readonly #log: Logger | undefined
  #begun: Promise<PgBoss> | undefined

  constructor(pool: pg.Pool, { does, log }: { readonly does: boolean; readonly log: Logger | undefined }) {
    this.#pool = pool
    this.#does = does
    this.#log = log
  }

  async boss(): Promise<PgBoss> {
    this.#begun ??= this.#begin()
    try {
      return await this.#begun
    } catch (cause) {
      this.#begun = undefined // The database was away; whoever asks next finds out anew.
      throw cause
    }
  }

  async stop(): Promise<void> {
    await (await this.#begun?.catch(() => {}))?.stop({ graceful: true, close: false })
  }

  async #begin(): Promise<PgBoss> {
    const { PgBoss } = await import('pg-boss')
    const boss = new PgBoss({
      ...options(over(this.#pool)),
      migrate: false,
      createSchema: false,
      supervise: this.#does,
      schedule: this.#does,
    })
    boss.on('error', cause => this.#log?.error({ cause: cause.message }, 'the job queue stumbled'))
    await boss.start()
    return boss
  }
}

/** Starts doing what is said, several at once; stops with the house. */
export async function startJobs(house: House, handlers: readonly Handler[]): Promise<void> {
  const each = { pollingIntervalSeconds: JOB_POLL_SECONDS, batchSize: JOB_BATCH_MAX, perJobResults: true } as const
  for (const [event, its] of byEvent(handlers))
    await (
      await house.boss()
    ).work<Data>(event, each, jobs => Promise.all(jobs.map(async job => outcomeOf(house, event, job, its))))
  await (await house.boss()).schedule('house.tidy', '17 * * * *', { account: '', body: {} })
}

type Data = { readonly account: string; readonly body: unknown }
type Taken = { readonly id: string; readonly data: Data }

const byEvent = (handlers: readonly Handler[]) => Map.groupBy(handlers, ({ event }) => event)

/** One after the other, though one fails; then the job has failed, and all of them do it again. */
async function doAll(house: House, { id, data }: Taken, handlers: readonly Handler[]): Promise<void> {
  const causes: unknown[] = []
  for (const { run } of handlers)
    try {
      await run(house, { id, ...data })
    } catch (cause) {
      causes.push(cause)
    }
  if (causes.length > 1) throw new AggregateError(causes, causes.map(String).join('; '))
  if (causes.length > 0) throw causes[0]
}

async function outcomeOf(house: House, event: EventName, job: Taken, handlers: readonly Handler[]) {
  const { id } = job
  try {
    await doAll(house, job, handlers)
    return { id, status: 'completed' as const }
  } catch (cause) {
    house.log.warn(
      { event, job: id, cause: cause instanceof Error ? cause.stack : String(cause) },
      'a job failed and will be tried again',
    )
    return { id, status: 'failed' as const, output: { message: String(cause) } }
  }
}

/** Does everything that is waiting, now, in order; for tests and for a stop that leaves nothing behind. Returns how many. */
export async function drainJobs(house: House, handlers: readonly Handler[]): Promise<number> {
  let done = 0
  for (let round = 0; round < JOB_DRAIN_ROUNDS_MAX; round++) {
    const before = done
    for (const [event, its] of byEvent(handlers))
      for (const job of await (await house.boss()).fetch<Data>(event, { batchSize: JOB_BATCH_MAX })) {
        await doAll(house, job, its)
        await (await house.boss()).complete(event, job.id)
        done += 1
      }
    if (done === before) return done
  }
  throw new Bug('jobs keep making jobs')
}

/** Within the turn's own transaction. */
export async function say(
  boss: PgBoss,
  client: pg.ClientBase,
  account: string,
  sayings: readonly Saying[],
): Promise<void> {
  for (const event of new Set(sayings.map(saying => saying.event))) {
    const jobs = sayings
      .filter(saying => saying.event === event)
      .map(({ body }) => ({ data: { account, body }, heartbeatSeconds: JOB_SILENT_SECONDS_MAX }))
    await boss.insert(event, jobs, { db: over(client) })
  }
}
