/**
 * A chunk of texts under way. Its people are dealt to the routes that reach them and go through the gate one by one, in the
 * tick in which a line has room; what becomes of each is in the journal at once and in the database soon. Whose hour has
 * not come stays open, and the chunk goes back until the first of those hours.
 */

import { SECOND_MS, TEXT_AGAIN_MAX } from '#base/limits.ts'
import type { House } from '#store/house.ts'
import { idForms } from '#wire/sms/smpp/receipt.ts'
import { ChunkBooks, type Due, type Wait } from '../chunk-books.ts'
import type { Claimed } from '../claim-store.ts'
import type { Feed, Watch } from '../feed.ts'
import type { Journal } from '../journal.ts'
import type { Ration } from '../ration.ts'
import { gate, isPause, type Pass } from '../rules.ts'
import type { Facts, Recipient, SentText } from '../types.ts'
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
  readonly #books: ChunkBooks
  readonly #ways: Map<string, Way>

  constructor(it: Loaded, tools: TextTools) {
    this.claim = it.claim
    this.#it = it
    this.#tools = tools
    const endsAtMs = it.run.expiresAt.getTime()
    this.#books = new ChunkBooks({ ...it, size: it.recipients.length, endsAtMs }, tools)
    this.#ways = new Map(it.placed.map(placed => [placed.exit.key, wayOf(placed)]))
    for (const { why, untilMs, recipients } of it.unplaced)
      if (recipients.filter(recipient => this.#pass(recipient)).length > 0) this.#books.waitFor({ untilMs, why })
  }

  get exits(): readonly TextExit[] {
    return [...this.#ways.values()].map(({ exit }) => exit)
  }

  get untaken(): number {
    return [...this.#ways.values()].reduce((sum, { open }) => sum + open.length, 0)
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
    if (wait && this.untaken > 0) this.#books.waitFor(wait)
    for (const way of this.#ways.values()) way.open = []
  }

  /** The route is not there any more: what waits for it finds another with the next claim. */
  leaveWay(key: string): void {
    if (this.#ways.get(key)?.open.length) this.#books.isTroubled = true
    this.#ways.delete(key)
  }

  /** What is bounded for longer than a moment waits in the database. */
  leaveStalled(): void {
    const rested = this.#it.bounds.filter(({ have }) => have < 1)
    const untilMs = Math.max(0, ...rested.map(({ restsUntilMs }) => restsUntilMs))
    const why = rested.find(it => it.restsUntilMs === untilMs)?.why
    if (why && untilMs - this.#books.nowMs > STALL_MS) this.leaveRest({ untilMs, why })
  }

  due(): Due | undefined {
    this.#lookAtTheClock()
    return this.#books.due(this.untaken)
  }

  end(): void {
    this.#books.end()
  }

  #lookAtTheClock(): void {
    this.#books.lookAtTheClock(wait => this.leaveRest(wait))
  }

  /** Through the gate, or not: then that is what became of it, unless it is only too early. */
  #pass(recipient: Recipient): Pass | undefined {
    const facts = this.#books.factsNow(recipient, this.#it.content)
    const passed = gate(recipient.seq, facts)
    if (passed.ok) return passed.value
    if (isPause(passed.refusal, facts)) return this.#pause(facts)
    return this.#books.say({ seq: recipient.seq, result: 'gated', reason: passed.refusal.check })
  }

  #pause({ opening, cappedUntilMs }: Facts): undefined {
    if (cappedUntilMs !== null) this.#books.waitFor({ untilMs: cappedUntilMs, why: 'cap' })
    else if (opening?.is === 'closed') this.#books.waitFor({ untilMs: opening.opensAtMs, why: 'quiet-hours' })
  }

  /** What may go on is a text for exactly the number of its pass. */
  #admit(way: Way, { recipient, again }: Open): TextMessage | undefined {
    const pass = this.#pass(recipient)
    if (!pass) return undefined
    const measured = recipient.measured && !this.#it.watch.hasTakenBack(recipient.subject)
    const letter = this.#it.scribe(pass, { ...recipient, measured }, way.exit, this.#books.nowMs)
    if (!letter.ok) return this.#books.say({ seq: recipient.seq, result: 'failed', reason: letter.refusal })
    for (const ration of this.#it.bounds) ration.spend()
    this.#books.underWay += 1
    const { whereabouts } = recipient
    return new LeavingText(
      pass,
      {
        ...letter.value,
        ...(whereabouts && { validForSeconds: this.#tools.closings.secondsFrom(whereabouts, this.#books.nowMs) }),
      },
      {
        mayLeave: () => this.#mayLeave(recipient),
        attempted: () => this.#books.attempt(recipient.seq),
        settle: outcome => {
          this.#books.underWay -= 1
          this.#heard(way, { recipient, again }, letter.value, outcome)
        },
      },
    )
  }

  /** In the tick in which it would leave: a line may have kept it until the hour was over. */
  #mayLeave(recipient: Recipient): boolean {
    const { watch } = this.#it
    if (!this.#tools.feed.isFresh || watch.isStopped || watch.isRevoked(recipient.subject)) return false
    const { opening } = hoursOf(recipient, this.#books.nowMs)
    if (opening === null || opening.is === 'open') return true
    if (opening.is === 'closed') this.#books.waitFor({ untilMs: opening.opensAtMs, why: 'quiet-hours' })
    return false
  }

  #heard(way: Way, { recipient, again }: Open, letter: TextLetter, outcome: TextOutcome): void {
    const { seq, subject } = recipient
    const meant = meaningOf(outcome)
    if (meant.is === 'settled')
      return void this.#books.say({ seq, ...meant.as, text: sentBy(way.exit, letter, outcome) })
    if (meant.is === 'withheld' && this.#it.watch.isRevoked(subject))
      return void this.#books.say({ seq, result: 'gated', reason: 'not-withdrawn' })
    this.#books.unsent(seq)
    if (meant.is !== 'again' || again >= TEXT_AGAIN_MAX) {
      this.#books.isTroubled ||= meant.is !== 'withheld'
      return
    }
    way.open.push({ recipient, again: again + 1 })
    this.#tools.wake(way.exit)
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
