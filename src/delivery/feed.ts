/**
 * What was revoked since a chunk was loaded: withdrawals, suppressions, runs that were held, accounts that were
 * stopped. A worker sends only while what it has read of this feed is fresh; so no message leaves later than 250 ms
 * after the turn that took the right to it away has committed [AS-03] [EN-01].
 *
 * The session that follows the feed also holds the lock that says that the worker lives. A fresh reading is proof that
 * the lock was held, so whoever gets the lock knows that nothing leaves under this worker's name any more. A worker that
 * is cut off finds out by the silence, and so does the database, which ends the session and with it the lock.
 *
 * While something is promised to somebody and the database does not know it yet (untold.ts), nothing is fresh.
 */

import type pg from 'pg'
import { Fault } from '#base/fault.ts'
import { FEED_FRESH_MS, FEED_GONE_MS, FEED_POLL_MS } from '#base/limits.ts'
import { type Db, kyselyOver } from '#store/db.ts'
import type { House } from '#store/house.ts'
import type { AccountId } from '#store/turn.ts'
import * as store from './claim-store.ts'
import type { RunId, WorkerId } from './types.ts'
import { isAnythingUntold } from './untold.ts'
import { isAllTold } from './untold-store.ts'

type Watched = { readonly account: AccountId; readonly run: RunId; readonly channel: string; readonly purpose: string }

/** What was revoked of one chunk since the watch began. */
export class Watch {
  readonly #it: Watched
  readonly #subjects = new Set<string>()
  readonly #others = new Set<string>()
  /** The run or the account may not go on. */
  isStopped = false

  constructor(it: Watched) {
    this.#it = it
  }

  isRevoked(subject: string): boolean {
    return this.#subjects.has(subject)
  }

  /** Whether they took back anything at all, which may have been that they are measured. */
  hasTakenBack(subject: string): boolean {
    return this.#others.has(subject)
  }

  hear({ account, run, subject, channel, purpose }: store.Revoked): void {
    if (account !== this.#it.account) return
    if (channel !== null && channel !== this.#it.channel) return
    if (run !== null) this.isStopped ||= run === this.#it.run
    else if (subject === null) this.isStopped = true
    else {
      this.#others.add(subject)
      if (purpose === null || purpose === this.#it.purpose) this.#subjects.add(subject)
    }
  }
}

export class Feed {
  readonly #client: pg.PoolClient
  readonly #db: Db
  readonly #dataDir: string
  readonly #watches = new Set<Watch>()
  readonly #onWork: () => void
  #horizon = '0'
  #seen = new Set<number>()
  #readAt = -Infinity
  #ended = false
  #wake = () => {}
  /** Rejects when the session breaks: the worker's right to send ends with it. */
  readonly lost: Promise<never>
  #lose: (cause: unknown) => void
  #following: Promise<void> = Promise.resolve()

  private constructor(client: pg.PoolClient, dataDir: string, onWork: () => void) {
    this.#client = client
    this.#dataDir = dataDir
    this.#db = kyselyOver(client)
    this.#onWork = onWork
    const { promise, reject } = Promise.withResolvers<never>()
    promise.catch(() => {}) // Whoever waits for it hears of it; nobody has to.
    this.lost = promise
    this.#lose = cause => {
      this.#readAt = -Infinity
      reject(new Fault('the feed of revocations broke off', true, cause))
    }
  }

  /** Takes the worker's lock, reads where the feed is now and follows it from there. `onWork`: a lane may have work. */
  static async open(house: House, worker: WorkerId, onWork: () => void): Promise<Feed> {
    const client = await house.platformPool.connect()
    const feed = new Feed(client, house.dataDir, onWork)
    client.on('error', cause => feed.#lose(cause))
    client.on('notification', ({ channel }) => (channel === 'lane' ? feed.#onWork() : feed.#wake()))
    try {
      await store.endWhenSilent(feed.#db, FEED_GONE_MS)
      if (!(await store.live(feed.#db, worker))) throw new Fault('the lock of a new worker is taken', true)
      await store.listen(feed.#db)
      feed.#horizon = (await store.readRevocations(feed.#db, '9223372036854775807')).horizon
      await feed.#read()
    } catch (cause) {
      client.release(true)
      throw cause
    }
    feed.#following = feed.#follow()
    return feed
  }

  /** Whether what is known is new enough to send by. */
  get isFresh(): boolean {
    return performance.now() - this.#readAt <= FEED_FRESH_MS
  }

  /** To be called before the chunk's facts are read: what is revoked later than them is heard here. */
  watch(it: Watched): Watch {
    const watch = new Watch(it)
    this.#watches.add(watch)
    return watch
  }

  forget(watch: Watch): void {
    this.#watches.delete(watch)
  }

  /** Gives the worker's lock back; nothing is fresh any more. */
  async close(): Promise<void> {
    this.#ended = true
    this.#wake()
    await this.#following
    this.#readAt = -Infinity
    this.#client.release(true)
  }

  async #follow(): Promise<void> {
    while (!this.#ended) {
      await this.#nap()
      try {
        await within(FEED_GONE_MS, this.#read())
      } catch (cause) {
        return this.#lose(cause)
      }
    }
  }

  async #read(): Promise<void> {
    const beganAt = performance.now()
    const isUntold = isAnythingUntold(this.#dataDir) || !(await isAllTold(this.#db)) // Before the feed: what is told between the two is in it.
    const { rows, horizon } = await store.readRevocations(this.#db, this.#horizon)
    for (const row of rows) if (!this.#seen.has(row.revocation)) for (const watch of this.#watches) watch.hear(row)
    this.#seen = new Set(rows.map(row => row.revocation))
    this.#horizon = horizon
    if (!isUntold) this.#readAt = beganAt
  }

  async #nap(): Promise<void> {
    await new Promise<void>(resolve => {
      const timer = setTimeout(resolve, FEED_POLL_MS)
      this.#wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }
}

/** Rejects when it has not come about in time: whoever neither answers nor hangs up is gone. */
async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Fault('the database does not answer', true)), ms)
  work.catch(() => {}) // What comes of it later concerns nobody.
  return Promise.race([work, promise]).finally(() => clearTimeout(timer))
}
