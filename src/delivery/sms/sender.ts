/**
 * The worker of texts. There is one: in the process that keeps the lines, for as long as it keeps them. It claims chunks as
 * workers of mail do, with a journal and a lock of its own, and gives the lines what passes the gate. Whatever breaks ends
 * this life of it; the journal is read by whoever sweeps, and the next life begins anew.
 */

import { setTimeout as pause } from 'node:timers/promises'
import { OUTCOMES_EVERY_MS, SENDER_AGAIN_MS, SENDER_STOP_MS, TEXT_CHUNKS_MAX } from '#base/limits.ts'
import { within } from '#base/waiting.ts'
import type { House } from '#store/house.ts'
import type { Claimed } from '../claim-store.ts'
import { Desk } from '../desk.ts'
import { Larder } from '../ration.ts'
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
  /** Counts each time that the lines came here or went: a life that broke in one of them begins anew in that one alone. */
  #reign = 0

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
    await this.#begin(++this.#reign)
  }

  /** What was taken has been settled by now. */
  async onFall(): Promise<void> {
    this.#reign += 1
    const life = await this.#life?.catch(() => undefined)
    await life?.stop()
  }

  async #begin(reign: number): Promise<void> {
    this.#life = TextWorker.start(this.#house, this.#board)
    const life = await this.#life
    this.#living = life
    void life.done.then(
      () => this.#ended(life),
      (cause: unknown) => this.#broke(life, reign, cause),
    )
  }

  #ended(life: TextWorker): void {
    if (this.#living === life) this.#living = undefined
  }

  #broke(life: TextWorker, reign: number, cause: unknown): void {
    this.#ended(life)
    const says = cause instanceof Error ? cause.stack : String(cause)
    this.#house.log.error({ cause: says }, 'the worker of texts broke and is replaced')
    void this.#again(reign)
  }

  async #again(reign: number): Promise<void> {
    await pause(SENDER_AGAIN_MS, undefined, { ref: false })
    if (this.#reign !== reign) return
    await this.#begin(reign).catch((cause: Error) => {
      this.#house.log.error({ cause: cause.stack }, 'the worker of texts cannot begin')
      void this.#again(reign)
    })
  }
}

class TextWorker {
  readonly done: Promise<void>
  readonly #house: House
  readonly #board: Pick<Switchboard, 'wake'>
  readonly #desk: Desk<TextChunk>
  readonly #larder: Larder
  readonly #values = new ValueScreen()
  readonly #closings = new Closings()
  readonly #timer: NodeJS.Timeout

  private constructor(house: House, board: Pick<Switchboard, 'wake'>, desk: Desk<TextChunk>) {
    this.#house = house
    this.#board = board
    this.#desk = desk
    this.#larder = new Larder(house, {
      onGiven: () => this.#wakeLines(),
      onBroken: cause => desk.broke(cause),
    })
    this.#timer = setInterval(() => this.#tick(), OUTCOMES_EVERY_MS)
    this.done = this.#live()
  }

  static async start(house: House, board: Pick<Switchboard, 'wake'>): Promise<TextWorker> {
    return new TextWorker(house, board, await Desk.open(house, { channel: 'sms', max: TEXT_CHUNKS_MAX }))
  }

  take(exit: TextExit, full: Full): TextMessage | undefined {
    if (this.#desk.isStopping || this.#desk.journal.isFull) return undefined
    for (const chunk of this.#desk.chunks) {
      if (chunk.claim.account !== exit.account) continue
      const message = chunk.take(exit, full)
      if (!message) continue
      this.#desk.took()
      return message
    }
    return undefined
  }

  gone(key: string): void {
    for (const chunk of this.#desk.chunks) chunk.leaveWay(key)
  }

  async stop(): Promise<void> {
    this.#desk.stop()
    await this.done.catch(() => {}) // How it ended is told by whoever keeps it.
  }

  async #live(): Promise<void> {
    try {
      await this.#desk.live(claim => this.#begin(claim))
    } finally {
      await this.#leave()
    }
  }

  async #begin(claim: Claimed): Promise<void> {
    const { feed, journal } = this.#desk
    const watch = feed.watch(claim)
    const loaded = await this.#desk.inTurn(claim, turn => loadTexts(turn, claim, this.#values))
    if (!loaded.ok) return this.#desk.refuse(claim, watch, loaded.refusal)
    const bounds = loaded.value.rations.map(spec => this.#larder.of(spec))
    const tools = {
      house: this.#house,
      feed,
      journal,
      closings: this.#closings,
      wake: (exit: TextExit) => void this.#board.wake(exit),
    }
    const chunk = new TextChunk({ ...loaded.value, claim, watch, bounds }, tools)
    this.#desk.add(chunk)
    if (this.#desk.isStopping) chunk.leaveRest()
    for (const exit of chunk.exits) this.#board.wake(exit)
  }

  #wakeLines(): void {
    for (const chunk of this.#desk.chunks) if (chunk.untaken > 0) for (const exit of chunk.exits) this.#board.wake(exit)
  }

  #tick(): void {
    for (const chunk of this.#desk.chunks) chunk.leaveStalled()
    const [oldest] = this.#desk.chunks
    if (this.#desk.chunks.size >= TEXT_CHUNKS_MAX) oldest?.leaveRest()
    this.#wakeLines()
    this.#desk.tellAll()
  }

  /** What is not begun goes back. */
  async #leave(): Promise<void> {
    this.#desk.stop()
    clearInterval(this.#timer)
    await within(SENDER_STOP_MS, this.#desk.claiming)
    for (const chunk of this.#desk.chunks) chunk.leaveRest()
    await this.#desk.close(() => this.#larder.giveBack())
  }
}
