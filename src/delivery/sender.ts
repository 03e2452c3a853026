/**
 * A worker: it claims chunks, sends them and tells the database what became of them. It shares nothing with others but
 * the database. Whatever breaks ends it; what it had under way is in its journal, and another worker begins anew.
 */

import { newId } from '#base/id.ts'
import {
  CHUNK_RECIPIENTS,
  CHUNKS_OPEN_MAX,
  CLAIM_POLL_MS,
  LEASE_MS,
  OUTCOMES_EVERY_MS,
  ROUTE_PAUSE_MS,
  SECOND_MS,
  SENDER_STOP_MS,
  WAYS_KEPT_MAX,
} from '#base/limits.ts'
import type { House } from '#store/house.ts'
import { SYSTEM, takeTurn, type Turn } from '#store/turn.ts'
import { Slates } from '#wire/mail/slate.ts'
import type { Relay, Trouble } from '#wire/smtp/types.ts'
import { Chunk } from './chunk.ts'
import { claimChunk, type Claimed, freeChunksOf, type Next, restLane, restRun } from './claim-store.ts'
import { Feed, type Watch } from './feed.ts'
import { Journal } from './journal.ts'
import { type Held, load, type LoadRefusal, type Ready } from './load.ts'
import { endRun, settleClaim } from './settling.ts'
import type { Outcome, WorkerId } from './types.ts'
import { ValueScreen } from './value-screen.ts'
import { Way } from './way.ts'

export type SenderOptions = { readonly connections: number }

/** Begins when it is made; `done` resolves after `stop`, or rejects when something broke. */
export class Sender {
  readonly worker: WorkerId
  readonly done: Promise<void>
  readonly #house: House
  readonly #options: SenderOptions
  readonly #feed: Feed
  readonly #journal: Journal
  readonly #slates = new Slates()
  readonly #values = new ValueScreen()
  readonly #chunks = new Set<Chunk>()
  readonly #ways = new Map<string, Way>()
  readonly #broken = Promise.withResolvers<never>()
  readonly #timer: NodeJS.Timeout
  #claiming: Promise<void> = Promise.resolve()
  #telling: Promise<unknown> = Promise.resolve()
  #isTelling = false
  #isStopping = false
  #tookAt = 0
  #isAwake = false
  /** The last claim found a chunk, or somebody said that there is one. */
  #mayBeMore = true
  #wake = () => {}

  private constructor(house: House, options: SenderOptions, worker: WorkerId, feed: Feed, journal: Journal) {
    this.worker = worker
    this.#house = house
    this.#options = options
    this.#feed = feed
    this.#journal = journal
    this.#timer = setInterval(() => this.#tick(), OUTCOMES_EVERY_MS)
    this.done = this.#live()
  }

  static async start(house: House, options: SenderOptions): Promise<Sender> {
    const worker = newId('wrk', house.clock.nowMs())
    let wake = () => {}
    const feed = await Feed.open(house, worker, () => wake())
    const journal = await Journal.create(house.dataDir, worker).catch(async (cause: unknown) => {
      await feed.close()
      throw cause
    })
    const sender = new Sender(house, options, worker, feed, journal)
    wake = () => {
      sender.#mayBeMore = true
      sender.#rouse()
    }
    return sender
  }

  /** Takes nothing more, and leaves when what is on the way has been answered. */
  async stop(): Promise<void> {
    this.#isStopping = true
    this.#rouse()
    await this.done
  }

  async #live(): Promise<void> {
    try {
      this.#claiming = this.#claimOn()
      await Promise.race([this.#claiming, this.#feed.lost, this.#broken.promise])
    } finally {
      await this.#leave()
    }
  }

  async #claimOn(): Promise<void> {
    while (!this.#isStopping) {
      const hasRoom = this.#hasRoom()
      const claimed = hasRoom ? await this.#claim() : undefined
      if (hasRoom) this.#mayBeMore = claimed !== undefined
      if (claimed) await this.#begin(claimed)
      else await this.#nap(CLAIM_POLL_MS)
    }
  }

  /** A next chunk is claimed before this one ends; and another one where a slow server holds this one up. */
  #hasRoom(): boolean {
    if (this.#chunks.size >= CHUNKS_OPEN_MAX || this.#journal.isFull) return false
    const untaken = [...this.#chunks].reduce((sum, chunk) => sum + chunk.untaken, 0)
    return untaken < CHUNK_RECIPIENTS / 2 || performance.now() - this.#tookAt > SECOND_MS
  }

  #claim(): Promise<Claimed | undefined> {
    const nowMs = this.#house.clock.nowMs()
    return claimChunk(this.#house.platform, this.worker, new Date(nowMs), new Date(nowMs + LEASE_MS))
  }

  async #begin(claim: Claimed): Promise<void> {
    const watch = this.#feed.watch(claim)
    const loaded = await this.#inTurn(claim, turn => load(turn, claim, this.#values))
    if (!loaded.ok) return this.#refuse(claim, watch, loaded.refusal)
    if (this.#isStopping) return this.#tell(claim, [], { state: 'ready', notBefore: null, isRetry: false })
    this.#send(claim, watch, loaded.value)
  }

  #send(claim: Claimed, watch: Watch, { relay, ...ready }: Ready): void {
    const tools = { house: this.#house, feed: this.#feed, journal: this.#journal, slates: this.#slates }
    const chunk = new Chunk({ claim, watch, ...ready }, tools)
    this.#chunks.add(chunk)
    this.#tookAt = performance.now()
    if (chunk.untaken > 0) this.#wayTo(relay).add(chunk)
  }

  /** Nothing of this chunk can be sent: it goes back, or what is left of it is settled. */
  async #refuse(claim: Claimed, watch: Watch, refusal: LoadRefusal): Promise<void> {
    this.#feed.forget(watch)
    const nowMs = this.#house.clock.nowMs()
    if (refusal.is === 'held') {
      this.#house.log.warn({ run: claim.run, why: refusal.why }, 'a chunk cannot be sent now')
      return this.#hold(claim, refusal.why, new Date(nowMs + ROUTE_PAUSE_MS))
    }
    const outcomes = refusal.seqs.map(seq => ({ seq, result: refusal.result, reason: refusal.why, atMs: nowMs }))
    return this.#tell(claim, outcomes, { state: 'done' })
  }

  /** What is true of all the account's mail, or of all of the run, is not found out chunk by chunk. */
  async #hold(claim: Claimed, why: Held['why'], until: Date): Promise<void> {
    const isOne = why === 'no-sender' || why === 'no-route'
    await this.#tell(claim, [], { state: 'ready', notBefore: isOne ? until : null, isRetry: false })
    if (why === 'restricted' || why === 'throttled')
      await this.#inTurn(claim, turn => restLane(turn, claim.channel, until))
    if (why === 'domain-restricted' || why === 'canary')
      await this.#inTurn(claim, turn => restRun(turn, claim.run, until))
  }

  #wayTo(relay: Relay): Way {
    const name = JSON.stringify(relay)
    const known = this.#ways.get(name)
    if (known) return known
    for (const [other, way] of this.#ways)
      if (this.#ways.size >= WAYS_KEPT_MAX && way.isIdle) {
        this.#ways.delete(other)
        void way.stop()
      }
    const way = new Way(relay, {
      connections: this.#options.connections,
      onTaken: () => this.#taken(),
      onTrouble: (trouble, chunks) => this.#meet(trouble, chunks),
    })
    this.#ways.set(name, way)
    return way
  }

  #taken(): void {
    this.#tookAt = performance.now()
    if (this.#mayBeMore && !this.#isAwake && this.#hasRoom()) this.#rouse()
  }

  /** A server that does not take mail: its chunks go back, and their lanes rest a while. */
  #meet(trouble: Trouble, chunks: readonly Chunk[]): void {
    this.#house.log.warn(
      { at: trouble.at, why: trouble.why, detail: trouble.detail },
      'a mail server does not take mail',
    )
    const until = new Date(this.#house.clock.nowMs() + ROUTE_PAUSE_MS)
    for (const chunk of chunks) {
      chunk.leaveRest()
      this.#also(this.#inTurn(chunk.claim, turn => restLane(turn, chunk.claim.channel, until)))
    }
  }

  #tick(): void {
    for (const way of this.#ways.values()) way.wake()
    if (!this.#isTelling) this.#also(this.#tellAll())
  }

  /** What has gathered since the last time, chunk by chunk. */
  async #tellAll(): Promise<void> {
    this.#isTelling = true
    this.#telling = this.#tellEach().finally(() => {
      this.#isTelling = false
    })
    await this.#telling
  }

  async #tellEach(): Promise<void> {
    for (const chunk of this.#chunks)
      for (let due = chunk.due(); due; due = chunk.due()) {
        await this.#tell(chunk.claim, due.outcomes, due.next)
        if (due.next.state === 'leased') continue
        chunk.end()
        this.#chunks.delete(chunk)
        this.#rouse()
        break
      }
  }

  async #tell(claim: Claimed, outcomes: readonly Outcome[], next: Next): Promise<void> {
    await this.#inTurn(claim, turn => settleClaim(turn, claim, outcomes, next))
    if (next.state === 'done') await this.#inTurn(claim, turn => endRun(turn, claim.run))
  }

  #inTurn<T>({ account }: Claimed, work: (turn: Turn) => Promise<T>): Promise<T> {
    return takeTurn(this.#house, { account, actor: SYSTEM }, work)
  }

  #also(work: Promise<unknown>): void {
    work.catch((cause: unknown) => this.#broken.reject(cause))
  }

  /** What is on the way may be answered; what is not begun goes back; then the journal ends, and last the lock. */
  async #leave(): Promise<void> {
    this.#isStopping = true
    this.#rouse()
    clearInterval(this.#timer)
    await this.#claiming.catch(() => {}) // How it ended is told by whoever raced with it.
    for (const chunk of this.#chunks) chunk.leaveRest()
    const ways = [...this.#ways.values()]
    await within(SENDER_STOP_MS, Promise.all(ways.map(way => way.stop())))
    await Promise.all(ways.map(way => way.stop(true)))
    await this.#telling.catch(() => {})
    const isTold = await this.#tellRest().catch(() => false)
    await this.#journal.close(isTold)
    await this.#feed.close()
  }

  /** True when the database knows everything. Otherwise the journal stays, for whoever reads it. */
  async #tellRest(): Promise<boolean> {
    await this.#tellEach()
    if (this.#chunks.size > 0) return false
    await freeChunksOf(this.#house.platform, this.worker)
    return true
  }

  #rouse(): void {
    this.#isAwake = true
    this.#wake()
  }

  async #nap(ms: number): Promise<void> {
    if (!this.#isAwake)
      await new Promise<void>(resolve => {
        const timer = setTimeout(resolve, ms)
        this.#wake = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    this.#isAwake = false
  }
}

/** Resolves when the work is done or the time is over, whichever is first. */
async function within(ms: number, work: Promise<unknown>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, ms)
  await Promise.race([work, promise])
  clearTimeout(timer)
}
