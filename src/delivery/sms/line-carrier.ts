/**
 * A line to a provider over HTTP: so many kept connections, one text at a time over each. A connection is opened when there is
 * a text for it. A request that left and was not answered is uncertain, and the line rests: the next would be, too.
 */

import { TEXT_ROUTE_REST_MAX_MS, TEXT_ROUTE_REST_MS } from '#base/limits.ts'
import { Line as Wire } from '#wire/provider/line.ts'
import { Rest } from '#wire/rest.ts'
import { speakerOf, type Spoken } from '#wire/sms/carrier/speaker.ts'
import type { SmsVerdict } from '#wire/sms/carrier/types.ts'
import { Pace } from '#wire/sms/smpp/pace.ts'
import { patienceOf } from '#wire/smtp/patience.ts'
import type { TlsMemory } from '#wire/smtp/socket.ts'
import type { Relay, Trouble } from '#wire/smtp/types.ts'
import { relayTo } from './relay.ts'
import type { Line, LineOptions, TextExit, TextMessage, TextOutcome, TextTrouble } from './types.ts'

type By = Extract<TextExit['by'], { is: 'carrier' }>

export const openCarrierLine = (exit: TextExit, by: By, options: LineOptions): Line =>
  new CarrierLine(exit, by, options)

const PATIENCE = patienceOf()
const IDLE_MS = 4_000

class CarrierLine implements Line {
  readonly #by: By
  readonly #options: LineOptions
  readonly #speaker: Spoken
  readonly #relay: Relay
  readonly #memory: TlsMemory = { session: undefined }
  readonly #pace: Pace
  readonly #rest: Rest
  /** Connections with nothing to do, and how each is called back. */
  readonly #idle = new Map<Wire, (called: boolean) => void>()
  readonly #stopped = Promise.withResolvers<void>()
  #serving = 0
  #later: NodeJS.Timeout | undefined
  #isStopping = false
  readonly #open = new Set<Wire>()
  underWay = 0

  constructor(exit: TextExit, by: By, options: LineOptions) {
    this.#by = by
    this.#options = options
    this.#speaker = speakerOf(by.carrier)
    this.#relay = relayTo(by)
    const perSecond = exit.perSecond ?? undefined
    this.#pace = new Pace({ windowMax: by.atOnce, perSecond, restMs: 1_000, restMaxMs: 60_000 })
    this.#rest = new Rest({ backoffMs: TEXT_ROUTE_REST_MS, backoffMaxMs: TEXT_ROUTE_REST_MAX_MS }, () => this.wake())
  }

  wake(): void {
    if (this.#isStopping || this.#rest.isOn) return
    for (const call of [...this.#idle.values()]) call(true)
    const most = this.#rest.isTried ? 1 : this.#by.atOnce
    while (this.#serving < most) {
      const text = this.#take()
      if (!text) return
      void this.#serve(text)
    }
  }

  async stop(now = false): Promise<void> {
    this.#isStopping = true
    this.#rest.stop()
    clearTimeout(this.#later)
    for (const call of [...this.#idle.values()]) call(false)
    if (now) for (const wire of this.#open) wire.close()
    this.#settleStop()
    await this.#stopped.promise
  }

  #settleStop(): void {
    if (this.#isStopping && this.#serving === 0) this.#stopped.resolve()
  }

  #take(): TextMessage | undefined {
    if (this.#isStopping || this.#rest.isOn || this.underWay >= this.#pace.window) return undefined
    const waitMs = this.#pace.waitMs(performance.now())
    if (waitMs > 0) {
      this.#later ??= setTimeout(() => {
        this.#later = undefined
        this.wake()
      }, Math.ceil(waitMs))
      return undefined
    }
    const text = this.#options.take()
    if (!text) return undefined
    this.#pace.left()
    this.underWay += 1
    return text
  }

  #settle(text: TextMessage, outcome: TextOutcome): void {
    this.underWay -= 1
    text.settle(outcome)
  }

  /** One connection, from the first text on. */
  async #serve(first: TextMessage): Promise<void> {
    this.#serving += 1
    const opened = await Wire.open(this.#relay, PATIENCE, this.#memory)
    const trouble = opened.ok ? await this.#use(opened.value, first) : this.#unreached(first, opened.refusal)
    this.#serving -= 1
    if (trouble && !this.#isStopping) {
      this.#rest.begin()
      this.#options.onTrouble(trouble)
    }
    this.#settleStop()
    this.wake() // What another connection could not take.
  }

  #unreached(text: TextMessage, trouble: Trouble): TextTrouble {
    const its = troubleOf('connect', trouble)
    this.#settle(text, { is: 'untouched', trouble: its })
    return its
  }

  async #use(wire: Wire, first: TextMessage): Promise<TextTrouble | undefined> {
    this.#open.add(wire)
    try {
      for (let text: TextMessage | undefined = first; ; text = this.#take()) {
        if (!text && !(await this.#isCalled(wire))) return undefined
        if (!text) continue
        const trouble = await this.#hand(wire, text)
        if (trouble) return trouble
        if (!wire.isOpen) return undefined
      }
    } finally {
      this.#open.delete(wire)
      wire.close()
    }
  }

  #isCalled(wire: Wire): Promise<boolean> {
    return new Promise(resolve => {
      const done = (called: boolean) => {
        clearTimeout(timer)
        this.#idle.delete(wire)
        resolve(called && wire.isOpen && !this.#isStopping)
      }
      const timer = setTimeout(() => done(false), IDLE_MS)
      this.#idle.set(wire, done)
      if (this.#isStopping) done(false)
    })
  }

  /** What happened to the line, if anything did. */
  async #hand(wire: Wire, text: TextMessage): Promise<TextTrouble | undefined> {
    if (!text.mayLeave()) return void this.#settle(text, { is: 'withheld' })
    try {
      await text.attempted()
    } catch (cause) {
      const trouble = { at: 'submit', why: 'not-journaled', detail: String(cause), lasting: false } as const
      return void this.#settle(text, { is: 'untouched', trouble })
    }
    if (!wire.isOpen) return this.#unreached(text, { at: 'idle', why: 'hung-up', lasting: false })
    if (!text.mayLeave()) return void this.#settle(text, { is: 'withheld' })
    const { host: _, ...asked } = this.#speaker.ask(letterOf(text, this.#by.callback))
    const said = await wire.say(asked, PATIENCE.dotMs)
    if (!said.ok) return this.#lost(text, troubleOf('submit', said.refusal))
    return this.#judged(text, this.#speaker.judge(said.value))
  }

  #lost(text: TextMessage, trouble: TextTrouble): TextTrouble {
    this.#settle(text, { is: 'uncertain', ids: [], trouble })
    return trouble
  }

  #judged(text: TextMessage, verdict: SmsVerdict): TextTrouble | undefined {
    if (verdict.is === 'uncertain')
      return this.#lost(text, { at: 'submit', why: 'uncertain-answer', detail: verdict.text, lasting: false })
    if (verdict.is === 'accepted') {
      this.#rest.worked()
      this.#pace.taken()
      return void this.#settle(text, { is: 'accepted', ids: [verdict.id] })
    }
    if (verdict.kind === 'throttled') this.#pace.throttled(performance.now())
    else this.#rest.worked()
    this.#settle(text, { ...verdict, taken: 0 })
    return undefined
  }
}

const letterOf = ({ from, to, text, ref, validForSeconds }: TextMessage, callback: string) => ({
  from,
  to,
  text,
  reference: ref,
  callback: `${callback}?r=${encodeURIComponent(ref)}`,
  ...(validForSeconds !== undefined && { validForSeconds }),
})

const troubleOf = (
  at: TextTrouble['at'],
  { why, detail, lasting }: Omit<Trouble, 'at'> & { readonly at: string },
): TextTrouble => ({
  at,
  why: why === 'not-smtp' ? 'not-http' : why,
  detail,
  lasting,
})
