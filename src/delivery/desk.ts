/**
 * What each worker has, of mail or of texts: a name, the feed with the lock that says that it lives, a journal, the chunks
 * under way, and one voice that tells the database what became of them, never twice at once.
 */

import { performance } from 'node:perf_hooks'
import { newId } from '#base/id.ts'
import { CHUNK_RECIPIENTS, CHUNK_STALL_MS, CLAIM_POLL_MS, LEASE_MS, SECOND_MS, SENDER_STOP_MS } from '#base/limits.ts'
import { Nap, within } from '#base/waiting.ts'
import type { House } from '#store/house.ts'
import { SYSTEM, takeTurn, type Turn } from '#store/turn.ts'
import type { Due } from './chunk-books.ts'
import { claimChunk, type Claimed, freeChunksOf, type Next } from './claim-store.ts'
import { Feed, type Watch } from './feed.ts'
import { holdClaim } from './holding.ts'
import { Journal } from './journal.ts'
import type { LoadRefusal } from './load.ts'
import { endRun, settleClaim } from './settling.ts'
import type { Outcome, RunChannel, WorkerId } from './types.ts'

type UnderWay = {
  readonly claim: Claimed
  readonly untaken: number
  due(): Due | undefined
  leaveRest(): void
  end(): void
}

/** What it takes: of which channel, how many chunks at once, and those that are about to be among them. */
type Appetite = {
  readonly channel: RunChannel
  readonly max: number
  readonly beginning?: ReadonlySet<unknown>
  /** Also another one while it has time, however many wait: whoever lets it puts back what would wait long. */
  readonly whenIdle?: true
}

/** A worker that is busy for less of its time may take more. */
const IDLE_BELOW = 0.5

export class Desk<C extends UnderWay> {
  readonly worker: WorkerId
  readonly feed: Feed
  readonly journal: Journal
  readonly chunks = new Set<C>()
  readonly #house: House
  readonly #appetite: Appetite
  readonly #nap = new Nap()
  readonly #broken = Promise.withResolvers<never>()
  #isStopping = false
  #claiming: Promise<void> = Promise.resolve()
  #telling: Promise<void> | undefined
  /** When a chunk was begun, or somebody of one was taken. */
  #tookAt = 0
  /** Of the last moments most were spent waiting. */
  #hasTime = false
  readonly #beganAt = new WeakMap<C, number>()
  #spent = performance.eventLoopUtilization()
  /** The last claim found a chunk, or somebody said that there is one. */
  #mayBeMore = true

  private constructor(house: House, appetite: Appetite, worker: WorkerId, feed: Feed, journal: Journal) {
    this.#house = house
    this.#appetite = appetite
    this.worker = worker
    this.feed = feed
    this.journal = journal
    this.#broken.promise.catch(() => {}) // Whoever waits for it hears of it.
  }

  static async open<C extends UnderWay>(house: House, appetite: Appetite): Promise<Desk<C>> {
    const worker = newId('wrk', house.clock.nowMs())
    let onWork = () => {}
    const feed = await Feed.open(house, worker, () => onWork())
    const journal = await Journal.create(house.dataDir, worker).catch(async (cause: unknown) => {
      await feed.close()
      throw cause
    })
    const desk = new Desk<C>(house, appetite, worker, feed, journal)
    onWork = () => desk.#hearOfWork()
    return desk
  }

  get isStopping(): boolean {
    return this.#isStopping
  }

  /** Nothing more is claimed. */
  stop(): void {
    this.#isStopping = true
    this.#nap.rouse()
  }

  /** Claims until it is stopped; rejects when something broke. */
  async live(begin: (claim: Claimed) => Promise<void>): Promise<void> {
    this.#claiming = this.#claimOn(begin)
    await Promise.race([this.#claiming, this.feed.lost, this.#broken.promise])
  }

  /** How the claiming ended is told by whoever lives by it. */
  get claiming(): Promise<void> {
    return this.#claiming.catch(() => {})
  }

  broke(cause: unknown): void {
    this.#broken.reject(cause)
  }

  /** Beside the rest: whatever breaks in it ends the worker. */
  also(work: Promise<unknown>): void {
    work.catch((cause: unknown) => this.broke(cause))
  }

  async #claimOn(begin: (claim: Claimed) => Promise<void>): Promise<void> {
    while (!this.#isStopping) {
      const hasRoom = this.#hasRoom()
      const claimed = hasRoom ? await this.#claim() : undefined
      if (hasRoom) this.#mayBeMore = claimed !== undefined
      if (claimed) await begin(claimed)
      else await this.#nap.take(CLAIM_POLL_MS)
    }
  }

  #claim(): Promise<Claimed | undefined> {
    const nowMs = this.#house.clock.nowMs()
    const [now, leaseUntil] = [new Date(nowMs), new Date(nowMs + LEASE_MS)]
    return claimChunk(this.#house.platform, this.worker, now, leaseUntil, this.#appetite.channel)
  }

  /**
   * A next chunk is claimed before this one ends; and another one where a slow server holds this one up: it may be for a
   * server that is not slow, and would wait for nothing but us.
   */
  #hasRoom(): boolean {
    const { max, beginning } = this.#appetite
    if (this.chunks.size + (beginning?.size ?? 0) >= max || this.journal.isFull) return false
    const untaken = [...this.chunks].reduce((sum, chunk) => sum + chunk.untaken, 0)
    if (untaken < CHUNK_RECIPIENTS / 2 || performance.now() - this.#tookAt > SECOND_MS) return true
    const settledIn = performance.now() - CHUNK_STALL_MS
    return this.#hasTime && [...this.chunks].every(chunk => (this.#beganAt.get(chunk) ?? 0) < settledIn)
  }

  #lookAtTheTime(): void {
    const spent = performance.eventLoopUtilization()
    this.#hasTime = performance.eventLoopUtilization(spent, this.#spent).utilization < IDLE_BELOW
    this.#spent = spent
    if (this.#hasTime && this.#mayBeMore && this.#hasRoom()) this.#nap.rouse()
  }

  #hearOfWork(): void {
    this.#mayBeMore = true
    this.#nap.rouse()
  }

  add(chunk: C): void {
    this.chunks.add(chunk)
    this.#tookAt = performance.now()
    this.#beganAt.set(chunk, this.#tookAt)
  }

  /** Somebody of a chunk was taken. */
  took(): void {
    this.#tookAt = performance.now()
    if (this.#mayBeMore && !this.#nap.isRoused && this.#hasRoom()) this.#nap.rouse()
  }

  /** Nothing of this chunk can be sent: it goes back, or what is left of it is settled. */
  async refuse(claim: Claimed, watch: Watch, refusal: LoadRefusal): Promise<void> {
    this.feed.forget(watch)
    const { run, channel } = claim
    if (refusal.is === 'held') this.#house.log.warn({ run, channel, why: refusal.why }, 'a chunk cannot be sent now')
    const nowMs = this.#house.clock.nowMs()
    const tell = (outcomes: readonly Outcome[], next: Next) => this.tell(claim, outcomes, next)
    await holdClaim({ nowMs, tell, inTurn: work => this.inTurn(claim, work) }, claim, refusal)
  }

  inTurn<T>({ account }: Claimed, work: (turn: Turn) => Promise<T>): Promise<T> {
    return takeTurn(this.#house, { account, actor: SYSTEM }, work)
  }

  async tell(claim: Claimed, outcomes: readonly Outcome[], next: Next): Promise<void> {
    await this.inTurn(claim, turn => settleClaim(turn, claim, outcomes, next))
    if (next.state === 'done') await this.inTurn(claim, turn => endRun(turn, claim.run))
  }

  /** What has gathered since the last time, chunk by chunk; nothing while that is being told already. */
  tellAll(): void {
    if (this.#appetite.whenIdle) this.#lookAtTheTime()
    if (this.#telling) return
    this.#telling = this.#tellEach().finally(() => {
      this.#telling = undefined
    })
    this.also(this.#telling)
  }

  async #tellEach(): Promise<void> {
    for (const chunk of this.chunks)
      for (let due = chunk.due(); due; due = chunk.due()) {
        await this.tell(chunk.claim, due.outcomes, due.next)
        if (due.next.state === 'leased') continue
        chunk.end()
        this.chunks.delete(chunk)
        this.#nap.rouse()
        break
      }
  }

  /** What is left is told; then the journal ends, and last the lock. `giveBack`: what else the worker had, once that is told. */
  async close(giveBack: () => Promise<void>): Promise<void> {
    await within(SENDER_STOP_MS, Promise.allSettled([this.#telling]))
    const isTold = await within(
      SENDER_STOP_MS,
      this.#tellRest(giveBack).catch(() => false),
    )
    await this.journal.close(isTold === true)
    await this.feed.close()
  }

  /** True when the database knows everything. Otherwise the journal stays, for whoever reads it. */
  async #tellRest(giveBack: () => Promise<void>): Promise<boolean> {
    for (const chunk of this.chunks) chunk.leaveRest()
    await this.#tellEach()
    if (this.chunks.size > 0) return false
    await freeChunksOf(this.#house.platform, this.worker)
    await giveBack()
    return true
  }
}
