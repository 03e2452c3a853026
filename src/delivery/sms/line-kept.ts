/** One line as the switchboard keeps it: who is asked for texts, how many a country may be given, and when its route rests. */

import { TEXT_ROUTE_REST_MAX_MS, TEXT_ROUTE_REST_MS } from '#base/limits.ts'
import type { House } from '#store/house.ts'
import { SYSTEM, takeTurn } from '#store/turn.ts'
import { Pace } from '#wire/sms/smpp/pace.ts'
import { openLine } from './line.ts'
import type { Heard } from './line-heard.ts'
import * as routeStore from './route-store.ts'
import type { Line, Source, TextExit, TextMessage, TextOutcome, TextTrouble } from './types.ts'

export type KeptOptions = {
  readonly sources: readonly Source[]
  readonly heard: Heard
  /** This process keeps the lines, as far as it has heard lately. */
  readonly isFresh: () => boolean
}

export type Kept = Pick<Line, 'wake' | 'stop'> & { readonly exit: TextExit }

export const openKept = (house: House, exit: TextExit, options: KeptOptions): Kept => new KeptLine(house, exit, options)

class KeptLine implements Kept {
  readonly exit: TextExit
  readonly #house: House
  readonly #options: KeptOptions
  readonly #line: Line
  readonly #paces: ReadonlyMap<string, Pace>
  /** Given for a country that was full: they go first when it no longer is, and their source waits with them. */
  readonly #aside = new Map<Source, TextMessage>()
  #later: NodeJS.Timeout | undefined
  /** Until it has taken something, the route may be said to be at fault. */
  #hasWorked = false
  #resting: Promise<void> = Promise.resolve()

  constructor(house: House, exit: TextExit, options: KeptOptions) {
    this.exit = exit
    this.#house = house
    this.#options = options
    this.#paces = new Map(
      exit.terms.flatMap(({ country, perSecond }) => (perSecond === null ? [] : [[country, paceOf(perSecond)]])),
    )
    this.#line = openLine(house, exit, {
      take: () => this.#take(),
      onTrouble: trouble => this.#rest(trouble),
      onReceipt: receipt => options.heard.receipt(exit, receipt),
      onInbound: inbound => options.heard.inbound(exit, inbound),
      onPart: part => options.heard.part(exit, part),
      partsLeft: () => options.heard.partsLeft(exit),
    })
  }

  wake(): void {
    this.#line.wake()
  }

  async stop(now = false): Promise<void> {
    clearTimeout(this.#later)
    await this.#line.stop(now)
    for (const text of this.#aside.values()) text.settle({ is: 'untouched', trouble: STOPPED })
    this.#aside.clear()
    await this.#resting
  }

  #take(): TextMessage | undefined {
    if (!this.#options.isFresh()) return undefined
    const full = this.#full()
    for (const source of this.#options.sources) {
      const text = this.#from(source, full)
      if (!text) continue
      this.#paces.get(text.country)?.left()
      return this.#watched(text)
    }
    return undefined
  }

  #from(source: Source, full: ReadonlySet<string>): TextMessage | undefined {
    const text = this.#aside.get(source) ?? source.take(this.exit, full)
    if (text && full.has(text.country)) return void this.#aside.set(source, text)
    this.#aside.delete(source)
    return text
  }

  /** Countries whose pace has no room; the line is woken when the first of them has. */
  #full(): ReadonlySet<string> {
    const nowMs = performance.now()
    const waits = [...this.#paces]
      .map(([country, pace]) => ({ country, ms: pace.waitMs(nowMs) }))
      .filter(({ ms }) => ms > 0)
    if (waits.length === 0) return NONE
    this.#later ??= setTimeout(
      () => {
        this.#later = undefined
        this.wake()
      },
      Math.ceil(Math.min(...waits.map(({ ms }) => ms))),
    )
    return new Set(waits.map(({ country }) => country))
  }

  #watched(text: TextMessage): TextMessage {
    return {
      from: text.from,
      to: text.to,
      country: text.country,
      text: text.text,
      encoding: text.encoding,
      parts: text.parts,
      reference: text.reference,
      ref: text.ref,
      ...(text.validForSeconds !== undefined && { validForSeconds: text.validForSeconds }),
      mayLeave: () => this.#options.isFresh() && text.mayLeave(),
      attempted: () => text.attempted(),
      settle: outcome => {
        this.#learn(outcome)
        text.settle(outcome)
      },
    }
  }

  #learn(outcome: TextOutcome): void {
    if (outcome.is === 'accepted' || (outcome.is === 'refused' && outcome.about !== 'route')) this.#works()
    else if (outcome.is === 'refused' && outcome.kind === 'permanent')
      this.#rest({ at: 'submit', why: 'refused', detail: outcome.text || outcome.code, lasting: true })
  }

  #works(): void {
    const { account, route } = this.exit
    if (this.#hasWorked || route === undefined) return
    this.#hasWorked = true
    this.#note(() => takeTurn(this.#house, { account, actor: SYSTEM }, turn => routeStore.routeWorks(turn, route)))
  }

  /** Nothing more is given to it for a while, each time twice as long; whoever has something for it finds another. */
  #rest(trouble: TextTrouble): void {
    const { account, route } = this.exit
    if (route === undefined) return
    this.#hasWorked = false
    this.#note(async () => {
      await takeTurn(this.#house, { account, actor: SYSTEM }, async turn => {
        const failures = await routeStore.failuresOf(turn, route)
        const ms = trouble.lasting ? TEXT_ROUTE_REST_MAX_MS : TEXT_ROUTE_REST_MS * 2 ** Math.min(failures, 10)
        const until = new Date(turn.nowMs + Math.min(ms, TEXT_ROUTE_REST_MAX_MS))
        await routeStore.restRoute(turn, route, { until, why: trouble.why, detail: trouble.detail ?? '' })
      })
      for (const source of this.#options.sources) source.onGone?.(this.exit)
    })
  }

  /** In their order, and never a fault of whoever sends. */
  #note(work: () => Promise<void>): void {
    this.#resting = this.#resting
      .then(work)
      .catch((cause: Error) =>
        this.#house.log.warn({ cause: cause.message }, 'how a route for texts does could not be noted'),
      )
  }
}

const NONE: ReadonlySet<string> = new Set()
const STOPPED: TextTrouble = { at: 'idle', why: 'stopped', lasting: false }
const paceOf = (perSecond: number) => new Pace({ windowMax: Infinity, perSecond, restMs: 1_000, restMaxMs: 1_000 })
