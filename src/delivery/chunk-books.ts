/**
 * The books of a chunk under way, of mail or of texts: what became of each of its people, in the journal at once and in the
 * database soon, and what becomes of the chunk when nobody of it is under way any more.
 */

import { CHUNK_TURN_MS, LEASE_MS, OUTCOMES_BATCH_MAX, SECOND_MS } from '#base/limits.ts'
import type { House } from '#store/house.ts'
import type { Claimed, Next } from './claim-store.ts'
import type { Content } from './content-of.ts'
import type { Feed, Watch } from './feed.ts'
import type { Hours } from './group-wait.ts'
import type { Journal } from './journal.ts'
import { retryAfterMs } from './retry-rules.ts'
import { hoursOf } from './sms/hours-rules.ts'
import type { Facts, Outcome, Recipient, WaitReason } from './types.ts'

/** Why the rest of a chunk waits, in the words of a progress. */
export type Wait = { readonly untilMs: number; readonly why: WaitReason }

/** What the database should hear now. */
export type Due = { readonly outcomes: readonly Outcome[]; readonly next: Next }

type Opened = {
  readonly claim: Claimed
  readonly watch: Watch
  /** Whom it has to reach. */
  readonly size: number
  /** Open too, and left alone for now: their servers asked for time. */
  readonly resting: number
  /** Where it may leave at some hours only: until when, and when again. */
  readonly hours?: Hours
  /** It comes back by then at the latest, so that those who wait are told that it is over. */
  readonly endsAtMs?: number
}
type Tools = { readonly house: House; readonly feed: Feed; readonly journal: Journal }

export class ChunkBooks {
  /** Taken, and not answered yet. */
  underWay = 0
  /** Something stands in the way that is about none of them: they are tried again, after a moment. */
  isTroubled = false
  readonly #it: Opened
  readonly #tools: Tools
  readonly #nth: number
  readonly #beganAt = performance.now()
  #renewedAt = performance.now()
  #wait: Wait | undefined
  #settled = 0
  #deferred: number
  #fresh: Outcome[] = []

  constructor(it: Opened, tools: Tools) {
    this.#it = it
    this.#tools = tools
    this.#nth = tools.journal.begin(it.claim)
    this.#deferred = it.resting
  }

  get nowMs(): number {
    return this.#tools.house.clock.nowMs()
  }

  get ageMs(): number {
    return performance.now() - this.#beganAt
  }

  /** What the gate asks of one of them, as it is in this tick. */
  factsNow(recipient: Recipient, content: Content): Facts {
    const { watch } = this.#it
    return {
      ...recipient.facts,
      ...content.factsFor(recipient),
      ...hoursOf(recipient, this.nowMs),
      stopped: watch.isStopped,
      revoked: watch.isRevoked(recipient.subject),
    }
  }

  /** The rest is left when its hour is over, it was stopped, or it was long enough at it. */
  lookAtTheClock(leaveRest: (wait?: Wait) => void): void {
    const { hours, watch } = this.#it
    if (hours && this.nowMs >= hours.closesMs) return leaveRest({ untilMs: hours.opensAgainMs, why: 'window' })
    if (watch.isStopped || this.ageMs > CHUNK_TURN_MS) leaveRest()
  }

  /** The first of all that it waits for is what it waits for. */
  waitFor(wait: Wait): void {
    if (!this.#wait || wait.untilMs < this.#wait.untilMs) this.#wait = wait
  }

  attempt(seq: number): Promise<void> {
    return this.#tools.journal.attempt(this.#nth, seq)
  }

  unsent(seq: number): void {
    this.#tools.journal.unsent(this.#nth, seq)
  }

  say(said: Omit<Outcome, 'atMs'>): undefined {
    const outcome: Outcome = { ...said, atMs: this.nowMs }
    if (said.result === 'deferred') this.#deferred += 1
    else this.#settled += 1
    this.#tools.journal.reply(this.#nth, outcome)
    this.#fresh.push(outcome)
  }

  /** Outcomes, that we are still at it, or that it is over: then nobody is left to be taken. */
  due(untaken: number): Due | undefined {
    const isOver = untaken === 0 && this.underWay === 0
    const isAging = performance.now() - this.#renewedAt > LEASE_MS / 3
    if (this.#fresh.length === 0 && !isAging && !isOver) return undefined
    const outcomes = this.#fresh.splice(0, OUTCOMES_BATCH_MAX)
    this.#renewedAt = performance.now()
    return { outcomes, next: this.#fresh.length === 0 && isOver ? this.#ending() : this.#still() }
  }

  /** All of it is in the database. */
  end(): void {
    this.#tools.journal.end(this.#nth)
    this.#tools.feed.forget(this.#it.watch)
  }

  #still(): Next {
    return { state: 'leased', leaseUntil: new Date(this.nowMs + LEASE_MS) }
  }

  /** Whoever is not settled, deferred or under way has been left for the next claim. */
  #ending(): Next {
    const left = this.#it.size + this.#it.resting - this.#settled - this.#deferred
    if (left > 0) return this.#back(left)
    if (this.#deferred === 0) return { state: 'done' }
    const notBefore = new Date(this.nowMs + retryAfterMs(this.#it.claim.retries, Math.random()))
    return { state: 'ready', notBefore, isRetry: true }
  }

  /** Back to the lane: at once, unless all who are left wait for something. */
  #back(left: number): Next {
    const soon = this.isTroubled ? new Date(this.nowMs + SECOND_MS) : null
    if (this.#it.watch.isStopped || !this.#wait) return { state: 'ready', notBefore: soon, isRetry: false }
    const { untilMs, why } = this.#wait
    const notBefore = new Date(Math.min(untilMs, this.#it.endsAtMs ?? Infinity))
    return { state: 'ready', notBefore, isRetry: false, waits: { why, count: left } }
  }
}
