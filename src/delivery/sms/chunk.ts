/**
 * A chunk of texts under way. Its people are dealt to the routes that reach them and go through the gate one by one, in the
 * tick in which a line has room; what becomes of each is in the journal at once and in the database soon. Whose hour has
 * not come stays open, and the chunk goes back until the first of those hours.
 */

import { CHUNK_TURN_MS, LEASE_MS, OUTCOMES_BATCH_MAX, SECOND_MS, TEXT_AGAIN_MAX } from '#base/limits.ts'
import type { House } from '#store/house.ts'
import { idForms } from '#wire/sms/smpp/receipt.ts'
import type { Wait } from '../chunk.ts'
import type { Claimed, Next } from '../claim-store.ts'
import type { Feed, Watch } from '../feed.ts'
import type { Journal } from '../journal.ts'
import type { Ration } from '../ration.ts'
import { retryAfterMs } from '../retry-rules.ts'
import { gate, isPause, type Pass } from '../rules.ts'
import type { Facts, Outcome, Recipient, SentText } from '../types.ts'
import type { Placed, TextsReady } from './chunk-load.ts'
import { hoursOf } from './hours-rules.ts'
import { LeavingText } from './leaving.ts'
import type { TextLetter } from './letter.ts'
import { meaningOf } from './outcome-rules.ts'
import type { Full, TextExit, TextMessage, TextOutcome } from './types.ts'
import type { Closings } from './window-rules.ts'
import { countryOf } from './whereabouts.ts'

export type TextTools = {
  readonly house: House
  readonly feed: Feed
  readonly journal: Journal
  readonly closings: Closings
  /** There may be more for this exit, which was told that there is none. */
  wake(exit: TextExit): void
}
type Loaded = TextsReady & { readonly claim: Claimed; readonly watch: Watch; readonly bounds: readonly Ration[] }

/** One of a chunk who is not taken yet, and how often a server asked to be given them later. */
type Open = { readonly recipient: Recipient; readonly again: number }
type Way = { readonly exit: TextExit; open: Open[] }

export class TextChunk {
  readonly claim: Claimed
  readonly #it: Loaded
  readonly #tools: TextTools
  readonly #nth: number
  readonly #ways: Map<string, Way>
  readonly #size: number
  readonly #beganAt = performance.now()
  #renewedAt = performance.now()
  #wait: Wait | undefined
  #underWay = 0
  #settled = 0
  #deferred: number
  #isTroubled = false
  #fresh: Outcome[] = []

  constructor(it: Loaded, tools: TextTools) {
    this.claim = it.claim
    this.#it = it
    this.#tools = tools
    this.#nth = tools.journal.begin(it.claim)
    this.#deferred = it.resting
    this.#size = it.recipients.length
    this.#ways = new Map(it.placed.map(placed => [placed.exit.key, wayOf(placed)]))
    for (const { why, untilMs, recipients } of it.unplaced)
      if (recipients.filter(recipient => this.#pass(recipient)).length > 0) this.#waitFor({ untilMs, why })
  }

  get exits(): readonly TextExit[] {
    return [...this.#ways.values()].map(({ exit }) => exit)
  }

  get untaken(): number {
    return [...this.#ways.values()].reduce((sum, { open }) => sum + open.length, 0)
  }

  get isOver(): boolean {
    return this.untaken === 0 && this.#underWay === 0
  }

  get #nowMs(): number {
    return this.#tools.house.clock.nowMs()
  }

  /** The next text for this route that may leave; undefined when there is none, or none may leave just now. */
  take(exit: TextExit, full: Full): TextMessage | undefined {
    this.#lookAtTheClock()
    const way = this.#ways.get(exit.key)
    if (!way || !this.#tools.feed.isFresh || !this.#mayTake()) return undefined
    const later: Open[] = []
    let message: TextMessage | undefined
    while (!message && way.open.length > 0) {
      const it = way.open.shift() as Open // There is one.
      if (full.has(countryOf(it.recipient.facts.address ?? '') ?? '')) later.push(it)
      else message = this.#admit(way, it)
    }
    way.open = [...later, ...way.open]
    return message
  }

  #mayTake(): boolean {
    return this.#it.bounds.reduce((may, ration) => ration.has() && may, true)
  }

  /** Whoever has not been taken stays open for the next claim. */
  leaveRest(wait?: Wait): void {
    if (wait && this.untaken > 0) this.#waitFor(wait)
    for (const way of this.#ways.values()) way.open = []
  }

  /** The route is not there any more: what waits for it finds another with the next claim. */
  leaveWay(key: string): void {
    if (this.#ways.get(key)?.open.length) this.#isTroubled = true
    this.#ways.delete(key)
  }

  /** What is bounded for longer than a moment waits in the database. */
  leaveStalled(): void {
    const rested = this.#it.bounds.filter(({ have }) => have < 1)
    const untilMs = Math.max(0, ...rested.map(({ restsUntilMs }) => restsUntilMs))
    const why = rested.find(it => it.restsUntilMs === untilMs)?.why
    if (why && untilMs - this.#nowMs > STALL_MS) this.leaveRest({ untilMs, why })
  }

  /** What the database should hear now: outcomes, that we are still at it, or that it is over. */
  due(): { readonly outcomes: readonly Outcome[]; readonly next: Next } | undefined {
    this.#lookAtTheClock()
    const isAging = performance.now() - this.#renewedAt > LEASE_MS / 3
    if (this.#fresh.length === 0 && !isAging && !this.isOver) return undefined
    const outcomes = this.#fresh.splice(0, OUTCOMES_BATCH_MAX)
    this.#renewedAt = performance.now()
    const isEnd = this.#fresh.length === 0 && this.isOver
    return {
      outcomes,
      next: isEnd ? this.#ending() : { state: 'leased', leaseUntil: new Date(this.#nowMs + LEASE_MS) },
    }
  }

  /** All of it is in the database. */
  end(): void {
    this.#tools.journal.end(this.#nth)
    this.#tools.feed.forget(this.#it.watch)
  }

  #lookAtTheClock(): void {
    const { hours, watch } = this.#it
    if (hours && this.#nowMs >= hours.closesMs) return this.leaveRest({ untilMs: hours.opensAgainMs, why: 'window' })
    if (watch.isStopped || performance.now() - this.#beganAt > CHUNK_TURN_MS) this.leaveRest()
  }

  #waitFor(wait: Wait): void {
    if (!this.#wait || wait.untilMs < this.#wait.untilMs) this.#wait = wait
  }

  #ending(): Next {
    const left = this.#size + this.#it.resting - this.#settled - this.#deferred
    if (left > 0) return this.#back(left)
    if (this.#deferred === 0) return { state: 'done' }
    const notBefore = new Date(this.#nowMs + retryAfterMs(this.claim.retries, Math.random()))
    return { state: 'ready', notBefore, isRetry: true }
  }

  /** At once, unless all who are left wait for something; no later than the run ends, so that they are told of it. */
  #back(left: number): Next {
    const soon = this.#isTroubled ? new Date(this.#nowMs + SECOND_MS) : null
    if (this.#it.watch.isStopped || !this.#wait) return { state: 'ready', notBefore: soon, isRetry: false }
    const { untilMs, why } = this.#wait
    const notBefore = new Date(Math.min(untilMs, this.#it.run.expiresAt.getTime()))
    return { state: 'ready', notBefore, isRetry: false, waits: { why, count: left } }
  }

  #factsOf(recipient: Recipient): Facts {
    const { watch, content } = this.#it
    return {
      ...recipient.facts,
      ...content.factsFor(recipient),
      ...hoursOf(recipient, this.#nowMs),
      stopped: watch.isStopped,
      revoked: watch.isRevoked(recipient.subject),
    }
  }

  /** Through the gate, or not: then that is what became of it, unless it is only too early. */
  #pass(recipient: Recipient): Pass | undefined {
    const facts = this.#factsOf(recipient)
    const passed = gate(recipient.seq, facts)
    if (passed.ok) return passed.value
    if (isPause(passed.refusal, facts)) return this.#pause(facts)
    return this.#say({ seq: recipient.seq, result: 'gated', reason: passed.refusal.check })
  }

  #pause({ opening, cappedUntilMs }: Facts): undefined {
    if (cappedUntilMs !== null) this.#waitFor({ untilMs: cappedUntilMs, why: 'cap' })
    else if (opening?.is === 'closed') this.#waitFor({ untilMs: opening.opensAtMs, why: 'quiet-hours' })
  }

  /** What may go on is a text for exactly the number of its pass. */
  #admit(way: Way, { recipient, again }: Open): TextMessage | undefined {
    const pass = this.#pass(recipient)
    if (!pass) return undefined
    const letter = this.#it.scribe(pass, recipient, way.exit, this.#nowMs)
    if (!letter.ok) return this.#say({ seq: recipient.seq, result: 'failed', reason: letter.refusal })
    for (const ration of this.#it.bounds) ration.spend()
    this.#underWay += 1
    const { whereabouts } = recipient
    return new LeavingText(
      pass,
      {
        ...letter.value,
        ...(whereabouts && { validForSeconds: this.#tools.closings.secondsFrom(whereabouts, this.#nowMs) }),
      },
      {
        mayLeave: () => this.#mayLeave(recipient),
        attempted: () => this.#tools.journal.attempt(this.#nth, recipient.seq),
        settle: outcome => {
          this.#underWay -= 1
          this.#heard(way, { recipient, again }, letter.value, outcome)
        },
      },
    )
  }

  /** In the tick in which it would leave: a line may have kept it until the hour was over. */
  #mayLeave(recipient: Recipient): boolean {
    const { watch } = this.#it
    if (!this.#tools.feed.isFresh || watch.isStopped || watch.isRevoked(recipient.subject)) return false
    const { opening } = hoursOf(recipient, this.#nowMs)
    if (opening === null || opening.is === 'open') return true
    if (opening.is === 'closed') this.#waitFor({ untilMs: opening.opensAtMs, why: 'quiet-hours' })
    return false
  }

  #heard(way: Way, { recipient, again }: Open, letter: TextLetter, outcome: TextOutcome): void {
    const { seq, subject } = recipient
    const meant = meaningOf(outcome)
    if (meant.is === 'settled') return void this.#say({ seq, ...meant.as, text: sentBy(way.exit, letter, outcome) })
    if (meant.is === 'withheld' && this.#it.watch.isRevoked(subject))
      return void this.#say({ seq, result: 'gated', reason: 'not-withdrawn' })
    this.#tools.journal.unsent(this.#nth, seq)
    if (meant.is !== 'again' || again >= TEXT_AGAIN_MAX) {
      this.#isTroubled ||= meant.is !== 'withheld'
      return
    }
    way.open.push({ recipient, again: again + 1 })
    this.#tools.wake(way.exit)
  }

  #say(said: Omit<Outcome, 'atMs'>): undefined {
    const outcome: Outcome = { ...said, atMs: this.#nowMs }
    if (said.result === 'deferred') this.#deferred += 1
    else this.#settled += 1
    this.#tools.journal.reply(this.#nth, outcome)
    this.#fresh.push(outcome)
  }
}

/** Longer than this is no moment. */
const STALL_MS = 2 * SECOND_MS

const wayOf = ({ exit, recipients }: Placed): Way => ({
  exit,
  open: recipients.map(recipient => ({ recipient, again: 0 })),
})

function sentBy({ route, terms, currency }: TextExit, letter: TextLetter, outcome: TextOutcome): SentText {
  const { country, parts, reference } = letter
  const perPart = terms.find(it => it.country === country)?.perPart ?? null
  return {
    route: route ?? null,
    country,
    parts: parts.length,
    reference,
    ids: 'ids' in outcome ? outcome.ids.flatMap(id => idForms(id).slice(0, 2)) : [], // As it was written, and bare.
    code: 'code' in outcome ? outcome.code : null,
    perPart,
    currency: perPart === null ? null : currency,
  }
}
