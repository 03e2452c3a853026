/**
 * The worker of texts. There is one: in the process that keeps the lines, for as long as it keeps them. It claims chunks as
 * workers of mail do, with a journal and a lock of its own, and gives the lines what passes the gate. Whatever breaks ends
 * this life of it; the journal is read by whoever sweeps, and the next life begins anew.
 */

import { setTimeout as pause } from 'node:timers/promises'
import { newId } from '#base/id.ts'
import {
  CHUNK_RECIPIENTS,
  CLAIM_POLL_MS,
  LEASE_MS,
  OUTCOMES_EVERY_MS,
  SECOND_MS,
  SENDER_AGAIN_MS,
  SENDER_STOP_MS,
  TEXT_CHUNKS_MAX,
} from '#base/limits.ts'
import type { House } from '#store/house.ts'
import { SYSTEM, takeTurn, type Turn } from '#store/turn.ts'
import { claimChunk, type Claimed, freeChunksOf, type Next } from '../claim-store.ts'
import { Feed } from '../feed.ts'
import { holdClaim } from '../holding.ts'
import { Journal } from '../journal.ts'
import type { LoadRefusal } from '../load.ts'
import { Larder } from '../ration.ts'
import { endRun, settleClaim } from '../settling.ts'
import type { Outcome, WorkerId } from '../types.ts'
import { ValueScreen } from '../value-screen.ts'
import { TextChunk } from './chunk.ts'
import { loadTexts } from './chunk-load.ts'
import type { Full, Source, Switchboard, TextExit, TextMessage } from './types.ts'
import { Closings } from './window-rules.ts'

/** A life of the worker for each time in which this process keeps the lines. */
export class TextRuns implements Source {
  readonly #house: House
  readonly #board: Pick<Switchboard, 'wake'>
  #life: Promise<TextWorker> | undefined
  #living: TextWorker | undefined
  #isCrowned = false

  constructor(house: House, board: Pick<Switchboard, 'wake'>) {
    this.#house = house
    this.#board = board
  }

  take(exit: TextExit, full: Full): TextMessage | undefined {
    return this.#living?.take(exit, full)
  }

  onGone(exit: Pick<TextExit, 'account' | 'key'>): void {
    this.#living?.gone(exit.key)
  }

  async onCrown(): Promise<void> {
    this.#isCrowned = true
    await this.#begin()
  }

  /** What was taken has been settled by now. */
  async onFall(): Promise<void> {
    this.#isCrowned = false
    const life = await this.#life?.catch(() => undefined)
    await life?.stop()
  }

  async #begin(): Promise<void> {
    this.#life = TextWorker.start(this.#house, this.#board)
    const life = await this.#life
    this.#living = life
    void life.done.then(
      () => this.#ended(life),
      (cause: unknown) => this.#ended(life, cause),
    )
  }

  #ended(life: TextWorker, cause?: unknown): void {
    if (this.#living === life) this.#living = undefined
    if (cause === undefined) return
    const says = cause instanceof Error ? cause.stack : String(cause)
    this.#house.log.error({ cause: says }, 'the worker of texts broke and is replaced')
    void this.#again()
  }

  async #again(): Promise<void> {
    await pause(SENDER_AGAIN_MS, undefined, { ref: false })
    if (!this.#isCrowned) return
    await this.#begin().catch((cause: Error) => {
      this.#house.log.error({ cause: cause.stack }, 'the worker of texts cannot begin')
      void this.#again()
    })
  }
}

class TextWorker {
  readonly worker: WorkerId
  readonly done: Promise<void>
  readonly #house: House
  readonly #board: Pick<Switchboard, 'wake'>
  readonly #feed: Feed
  readonly #journal: Journal
  readonly #larder: Larder
  readonly #values = new ValueScreen()
  readonly #closings = new Closings()
  readonly #chunks = new Set<TextChunk>()
  readonly #broken = Promise.withResolvers<never>()
  readonly #timer: NodeJS.Timeout
  #claiming: Promise<void> = Promise.resolve()
  #telling: Promise<void> = Promise.resolve()
  #isTelling = false
  #isStopping = false
  #tookAt = 0
  #isAwake = false
  #wakeUp = () => {}

  private constructor(house: House, board: Pick<Switchboard, 'wake'>, worker: WorkerId, feed: Feed, journal: Journal) {
    this.worker = worker
    this.#house = house
    this.#board = board
    this.#feed = feed
    this.#journal = journal
    this.#broken.promise.catch(() => {}) // Whoever waits for it hears of it.
    this.#larder = new Larder(house, {
      onGiven: () => this.#wakeLines(),
      onBroken: cause => this.#broken.reject(cause),
    })
    this.#timer = setInterval(() => this.#tick(), OUTCOMES_EVERY_MS)
    this.done = this.#live()
  }

  static async start(house: House, board: Pick<Switchboard, 'wake'>): Promise<TextWorker> {
    const worker = newId('wrk', house.clock.nowMs())
    let wake = () => {}
    const feed = await Feed.open(house, worker, () => wake())
    const journal = await Journal.create(house.dataDir, worker).catch(async (cause: unknown) => {
      await feed.close()
      throw cause
    })
    const made = new TextWorker(house, board, worker, feed, journal)
    wake = () => made.#rouse()
    return made
  }

  take(exit: TextExit, full: Full): TextMessage | undefined {
    if (this.#isStopping || this.#journal.isFull) return undefined
    for (const chunk of this.#chunks) {
      if (chunk.claim.account !== exit.account) continue
      const message = chunk.take(exit, full)
      if (!message) continue
      this.#tookAt = performance.now()
      if (this.#hasRoom()) this.#rouse()
      return message
    }
    return undefined
  }

  gone(key: string): void {
    for (const chunk of this.#chunks) chunk.leaveWay(key)
  }

  async stop(): Promise<void> {
    this.#isStopping = true
    this.#rouse()
    await this.done.catch(() => {}) // How it ended is told by whoever keeps it.
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
      const claimed = this.#hasRoom() ? await this.#claim() : undefined
      if (claimed) await this.#begin(claimed)
      else await this.#nap(CLAIM_POLL_MS)
    }
  }

  /** Whoever is slow does not hold up others: as long as nothing was taken for a second, one more is begun. */
  #hasRoom(): boolean {
    if (this.#chunks.size >= TEXT_CHUNKS_MAX || this.#journal.isFull) return false
    const untaken = [...this.#chunks].reduce((sum, chunk) => sum + chunk.untaken, 0)
    return untaken < CHUNK_RECIPIENTS / 2 || performance.now() - this.#tookAt > SECOND_MS
  }

  #claim(): Promise<Claimed | undefined> {
    const nowMs = this.#house.clock.nowMs()
    return claimChunk(this.#house.platform, this.worker, new Date(nowMs), new Date(nowMs + LEASE_MS), 'sms')
  }

  async #begin(claim: Claimed): Promise<void> {
    const watch = this.#feed.watch(claim)
    const loaded = await this.#inTurn(claim, turn => loadTexts(turn, claim, this.#values))
    if (!loaded.ok) {
      this.#feed.forget(watch)
      return this.#refuse(claim, loaded.refusal)
    }
    const bounds = loaded.value.rations.map(spec => this.#larder.of(spec))
    const tools = {
      house: this.#house,
      feed: this.#feed,
      journal: this.#journal,
      closings: this.#closings,
      wake: (exit: TextExit) => void this.#board.wake(exit),
    }
    const chunk = new TextChunk({ ...loaded.value, claim, watch, bounds }, tools)
    this.#chunks.add(chunk)
    this.#tookAt = performance.now()
    if (this.#isStopping) chunk.leaveRest()
    for (const exit of chunk.exits) this.#board.wake(exit)
  }

  /** Nothing of this chunk can be sent: it goes back, or what is left of it is settled. */
  async #refuse(claim: Claimed, refusal: LoadRefusal): Promise<void> {
    if (refusal.is === 'held')
      this.#house.log.warn({ run: claim.run, why: refusal.why }, 'a chunk of texts cannot be sent now')
    await holdClaim(
      {
        nowMs: this.#house.clock.nowMs(),
        tell: (outcomes, next) => this.#tell(claim, outcomes, next),
        inTurn: work => this.#inTurn(claim, work),
      },
      claim,
      refusal,
    )
  }

  #wakeLines(): void {
    for (const chunk of this.#chunks) if (chunk.untaken > 0) for (const exit of chunk.exits) this.#board.wake(exit)
  }

  #tick(): void {
    for (const chunk of this.#chunks) chunk.leaveStalled()
    const [oldest] = this.#chunks
    if (this.#chunks.size >= TEXT_CHUNKS_MAX) oldest?.leaveRest()
    this.#wakeLines()
    if (!this.#isTelling) this.#also(this.#tellAll())
  }

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

  /** What is not begun goes back; then the journal ends, and last the lock. */
  async #leave(): Promise<void> {
    this.#isStopping = true
    this.#rouse()
    clearInterval(this.#timer)
    await within(
      SENDER_STOP_MS,
      this.#claiming.catch(() => {}),
    )
    for (const chunk of this.#chunks) chunk.leaveRest()
    await within(
      SENDER_STOP_MS,
      this.#telling.catch(() => {}),
    )
    const isTold = await within(
      SENDER_STOP_MS,
      this.#tellRest().catch(() => false),
    )
    await this.#journal.close(isTold === true)
    await this.#feed.close()
  }

  /** True when the database knows everything. Otherwise the journal stays, for whoever reads it. */
  async #tellRest(): Promise<boolean> {
    for (const chunk of this.#chunks) chunk.leaveRest()
    await this.#tellEach()
    if (this.#chunks.size > 0) return false
    await freeChunksOf(this.#house.platform, this.worker)
    await this.#larder.giveBack()
    return true
  }

  #rouse(): void {
    this.#isAwake = true
    this.#wakeUp()
  }

  async #nap(ms: number): Promise<void> {
    if (!this.#isAwake)
      await new Promise<void>(resolve => {
        const timer = setTimeout(resolve, ms)
        this.#wakeUp = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    this.#isAwake = false
  }
}

/** Resolves when the work is done or the time is over, whichever is first: a database that is silent holds nobody up. */
async function within<T>(ms: number, work: Promise<T>): Promise<T | undefined> {
  const { promise, resolve } = Promise.withResolvers<undefined>()
  const timer = setTimeout(() => resolve(undefined), ms)
  return Promise.race([work, promise]).finally(() => clearTimeout(timer))
}
