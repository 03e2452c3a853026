/**
 * A chunk under way: its recipients go through the gate one by one, in the tick in which a connection can take one; what
 * becomes of each is written to the journal at once and to the database soon. Whoever is left when it ends is simply
 * still open: the next claim finds them.
 */

import { never } from '#base/bug.ts'
import { CHUNK_TURN_MS, LEASE_MS, OUTCOMES_BATCH_MAX, SECOND_MS } from '#base/limits.ts'
import type { House } from '#store/house.ts'
import type { Slates } from '#wire/mail/slate.ts'
import type { Message, Outcome as SmtpOutcome, Reply, Step } from '#wire/smtp/types.ts'
import type { Claimed, Next } from './claim-store.ts'
import type { Content } from './content-of.ts'
import type { Feed, Watch } from './feed.ts'
import type { Journal } from './journal.ts'
import { Leaving } from './leaving.ts'
import type { Scribe } from './letter.ts'
import { meaningOf, withoutAddresses } from './replies.ts'
import { retryAfterMs } from './retry-rules.ts'
import { gate } from './rules.ts'
import type { Outcome, Recipient } from './types.ts'

export type Loaded = {
  readonly claim: Claimed
  readonly watch: Watch
  readonly recipients: readonly Recipient[]
  /** Open too, and left alone for now: their servers asked for time. */
  readonly resting: number
  readonly scribe: Scribe
  readonly content: Content
}

export type Tools = { readonly house: House; readonly feed: Feed; readonly journal: Journal; readonly slates: Slates }

export class Chunk {
  readonly claim: Claimed
  readonly #it: Loaded
  readonly #tools: Tools
  readonly #nth: number
  readonly #beganAt = performance.now()
  #renewedAt = performance.now()
  #next = 0
  #underWay = 0
  #settled = 0
  #deferred: number
  #isTroubled = false
  #fresh: Outcome[] = []

  constructor(it: Loaded, tools: Tools) {
    this.claim = it.claim
    this.#it = it
    this.#tools = tools
    this.#nth = tools.journal.begin(it.claim)
    this.#deferred = it.resting
  }

  get untaken(): number {
    return this.#it.recipients.length - this.#next
  }

  /** Nothing more will come of it. */
  get isOver(): boolean {
    return this.untaken === 0 && this.#underWay === 0
  }

  /** The next message that may leave; undefined when there is none, or none may leave just now. */
  take(): Message | undefined {
    const { recipients, watch } = this.#it
    if (watch.isStopped || performance.now() - this.#beganAt > CHUNK_TURN_MS) this.leaveRest()
    while (this.untaken > 0 && this.#tools.feed.isFresh) {
      const recipient = recipients[this.#next++]
      const message = recipient && this.#admit(recipient)
      if (message) return message
    }
    return undefined
  }

  /** Whoever has not been taken stays open for the next claim. */
  leaveRest(): void {
    this.#next = this.#it.recipients.length
  }

  /** What the database should hear now: outcomes, that we are still at it, or that it is over. */
  due(): { readonly outcomes: readonly Outcome[]; readonly next: Next } | undefined {
    const isAging = performance.now() - this.#renewedAt > LEASE_MS / 3
    if (this.#fresh.length === 0 && !isAging && !this.isOver) return undefined
    const outcomes = this.#fresh.splice(0, OUTCOMES_BATCH_MAX)
    this.#renewedAt = performance.now()
    return { outcomes, next: this.#fresh.length === 0 && this.isOver ? this.#ending() : this.#still() }
  }

  /** All of it is in the database. */
  end(): void {
    this.#tools.journal.end(this.#nth)
    this.#tools.feed.forget(this.#it.watch)
  }

  #still(): Next {
    return { state: 'leased', leaseUntil: new Date(this.#tools.house.clock.nowMs() + LEASE_MS) }
  }

  #ending(): Next {
    const nowMs = this.#tools.house.clock.nowMs()
    const left = this.#it.recipients.length + this.#it.resting - this.#settled - this.#deferred
    if (left > 0)
      return { state: 'ready', notBefore: this.#isTroubled ? new Date(nowMs + SECOND_MS) : null, isRetry: false }
    if (this.#deferred === 0) return { state: 'done' }
    return {
      state: 'ready',
      notBefore: new Date(nowMs + retryAfterMs(this.claim.retries, Math.random())),
      isRetry: true,
    }
  }

  /** Through the gate, or not. What may go on is a message for exactly the address of its pass. */
  #admit(recipient: Recipient): Message | undefined {
    const { watch, scribe, content } = this.#it
    const { seq, subject, facts } = recipient
    const passed = gate(seq, {
      ...facts,
      ...content.factsFor(recipient),
      stopped: watch.isStopped,
      revoked: watch.isRevoked(subject),
    })
    if (!passed.ok) return this.#say({ seq, result: 'gated', reason: passed.refusal.check })
    const slate = this.#tools.slates.take()
    const letter = scribe(passed.value, recipient, slate)
    if (!letter.ok) {
      this.#tools.slates.give(slate)
      return this.#say({ seq, result: 'failed', reason: letter.refusal })
    }
    this.#underWay += 1
    return new Leaving(passed.value, letter.value, {
      mayLeave: () => this.#tools.feed.isFresh && !watch.isStopped && !watch.isRevoked(subject),
      attempted: () => this.#tools.journal.attempt(this.#nth, seq),
      settle: outcome => {
        this.#tools.slates.give(slate)
        this.#underWay -= 1
        this.#settle(recipient, outcome)
      },
    })
  }

  #settle({ seq, subject }: Recipient, outcome: SmtpOutcome): void {
    switch (outcome.is) {
      case 'accepted':
        return this.#say({ seq, result: 'accepted', reason: 'accepted', ...saidBy(outcome.reply) })
      case 'refused':
        return this.#refuse(seq, outcome.at, outcome.reply, outcome.permanent)
      case 'uncertain':
        return this.#say({ seq, result: 'held', reason: 'no-answer' })
      case 'withheld':
        if (this.#it.watch.isRevoked(subject)) return this.#say({ seq, result: 'gated', reason: 'not-withdrawn' })
        return this.#tools.journal.unsent(this.#nth, seq)
      case 'untouched':
        this.#isTroubled = true
        return this.#tools.journal.unsent(this.#nth, seq)
      default:
        return never(outcome)
    }
  }

  /** A no to our own address is not about the recipient: somebody mends it, and then they get their message. */
  #refuse(seq: number, at: Step, reply: Reply, permanent: boolean): undefined {
    if (at === 'mail') return this.#say({ seq, result: 'deferred', reason: 'sender-refused', ...saidBy(reply) })
    const result = permanent ? 'failed' : 'deferred'
    return this.#say({ seq, result, reason: meaningOf(at, reply).reason, ...saidBy(reply) })
  }

  #say(said: Omit<Outcome, 'atMs'>): undefined {
    const outcome: Outcome = { ...said, atMs: this.#tools.house.clock.nowMs() }
    if (said.result === 'deferred') this.#deferred += 1
    else this.#settled += 1
    this.#tools.journal.reply(this.#nth, outcome)
    this.#fresh.push(outcome)
  }
}

const saidBy = ({ code, enhanced, text }: Reply) => ({ code, detail: withoutAddresses(`${enhanced} ${text}`.trim()) })
