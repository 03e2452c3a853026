/**
 * A chunk under way: its recipients are dealt to the sites that they are at, and go through the gate one by one, in the
 * tick in which a connection can take one; what becomes of each is written to the journal at once and to the database
 * soon. A part whose site takes nothing for a while goes back and holds up nobody. Whoever is left when the chunk ends is
 * simply still open: the next claim finds them.
 */

import { never } from '#base/bug.ts'
import { CHUNK_STALL_MS, CHUNK_TURN_MS, LEASE_MS, OUTCOMES_BATCH_MAX, SECOND_MS } from '#base/limits.ts'
import type { House } from '#store/house.ts'
import type { Slates } from '#wire/mail/slate.ts'
import type { Message, Outcome as SmtpOutcome, Reply, Step } from '#wire/smtp/types.ts'
import type { Claimed, Next } from './claim-store.ts'
import type { Content } from './content-of.ts'
import type { Dealt } from './dealing.ts'
import type { Feed, Watch } from './feed.ts'
import type { Hours } from './group-wait.ts'
import type { Journal } from './journal.ts'
import { Leaving } from './leaving.ts'
import type { Scribe } from './letter.ts'
import type { Ration } from './ration.ts'
import { meaningOf, withoutAddresses } from './replies.ts'
import { retryAfterMs } from './retry-rules.ts'
import { gate, type Pass } from './rules.ts'
import type { Site } from './site.ts'
import { hoursOf } from './sms/hours-rules.ts'
import type { Outcome, Recipient } from './types.ts'

export type Loaded = {
  readonly claim: Claimed
  readonly watch: Watch
  readonly dealt: Dealt
  /** Open too, and left alone for now: their servers asked for time. */
  readonly resting: number
  readonly scribe: Scribe
  readonly content: Content
  /** Where it may leave at some hours only: until when, and when again. */
  readonly hours?: Hours
}

export type Tools = { readonly house: House; readonly feed: Feed; readonly journal: Journal; readonly slates: Slates }

/** Those of a chunk who are at one site. */
export class Part {
  readonly chunk: Chunk
  readonly site: Site
  /** What each message needs besides the site's yes. */
  readonly rations: readonly Ration[]
  readonly #recipients: readonly Recipient[]
  #next = 0

  constructor(chunk: Chunk, site: Site, rations: readonly Ration[], recipients: readonly Recipient[]) {
    this.chunk = chunk
    this.site = site
    this.rations = rations
    this.#recipients = recipients
  }

  get untaken(): number {
    return this.#recipients.length - this.#next
  }

  /** All its rations at once; each that lacks is asked for. */
  mayTake(): boolean {
    return this.rations.reduce((may, ration) => ration.has() && may, true)
  }

  /** The next message that may leave; undefined when there is none, or none may leave just now. */
  take(): Message | undefined {
    this.chunk.lookAtTheClock()
    while (this.untaken > 0 && this.chunk.mayGoOn) {
      const recipient = this.#recipients[this.#next++]
      this.chunk.untaken -= 1
      const message = recipient && this.chunk.admit(this, recipient)
      if (!message) continue
      for (const ration of this.rations) ration.spend()
      return message
    }
    return undefined
  }

  /** Whoever has not been taken stays open for the next claim. */
  leaveRest(): void {
    this.chunk.untaken -= this.untaken
    this.#next = this.#recipients.length
  }

  /** What it waits for, and until when; undefined when it need not wait. */
  get waits(): Wait | undefined {
    const rested = this.rations.filter(ration => ration.have < 1)
    const until = Math.max(this.site.waitsUntilMs, ...rested.map(({ restsUntilMs }) => restsUntilMs))
    if (until === 0) return undefined
    const why = rested.find(({ restsUntilMs }) => restsUntilMs === until)?.why
    if (why) return { untilMs: until, why }
    return { untilMs: until, why: this.site.isResting ? 'site-rests' : 'site-rate' }
  }
}

/** Why the rest of a chunk waits, in the words of a progress. */
export type Wait = { readonly untilMs: number; readonly why: string }

export class Chunk {
  readonly claim: Claimed
  readonly parts: Part[] = []
  /** Of all its parts. */
  untaken = 0
  readonly #it: Loaded
  readonly #tools: Tools
  readonly #nth: number
  readonly #beganAt = performance.now()
  #renewedAt = performance.now()
  readonly #size: number
  /** Whoever is not settled, deferred, under way or given back. */
  #wait: Wait | undefined
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
    const { parts, dead, unknown, unknownForMs } = it.dealt
    this.#size = parts.reduce((sum, part) => sum + part.recipients.length, 0) + dead.length + unknown.length
    for (const { recipient, reply } of dead) this.#bury(recipient, reply)
    for (const recipient of unknown.filter(({ facts }) => facts.address === null)) this.#pass(recipient)
    if (unknown.length > 0) this.#waitFor({ untilMs: this.#nowMs + unknownForMs, why: 'no-dns-answer' })
  }

  get #nowMs(): number {
    return this.#tools.house.clock.nowMs()
  }

  add(site: Site, rations: readonly Ration[], recipients: readonly Recipient[]): Part {
    const part = new Part(this, site, rations, recipients)
    this.parts.push(part)
    this.untaken += recipients.length
    return part
  }

  /** Nothing more will come of it. */
  get isOver(): boolean {
    return this.untaken === 0 && this.#underWay === 0
  }

  /** What is known is fresh enough to send by. */
  get mayGoOn(): boolean {
    return this.#tools.feed.isFresh
  }

  /** Stopped, or long enough at it. */
  lookAtTheClock(): void {
    const { hours } = this.#it
    if (hours && this.#nowMs >= hours.closesMs) return this.leaveRest({ untilMs: hours.opensAgainMs, why: 'window' })
    if (this.#it.watch.isStopped || performance.now() - this.#beganAt > CHUNK_TURN_MS) this.leaveRest()
  }

  /** Whoever has not been taken stays open for the next claim. */
  leaveRest(wait?: Wait): void {
    for (const part of this.parts) this.leavePart(part, wait)
  }

  leavePart(part: Part, wait?: Wait): void {
    if (part.untaken > 0 && wait) this.#waitFor(wait)
    part.leaveRest()
  }

  /** Parts that wait for longer than a moment do so in the database. */
  leaveStalled(): void {
    for (const part of this.parts) {
      const wait = part.untaken > 0 ? part.waits : undefined
      if (wait && wait.untilMs - this.#nowMs > CHUNK_STALL_MS) this.leavePart(part, this.#elsewhere(part, wait))
    }
  }

  /** While a relay rests, another route may take what is left: whoever claims it next finds out. */
  #elsewhere({ site }: Part, wait: Wait): Wait | undefined {
    return site.isRelay && site.isResting ? undefined : wait
  }

  /** Most of it is done, and some are left at sites that are slow. */
  get lingers(): boolean {
    const isOld = performance.now() - this.#beganAt > 2 * CHUNK_STALL_MS
    return isOld && this.parts.length > 1 && this.untaken > 0 && this.untaken < this.#size / 2
  }

  #waitFor(wait: Wait): void {
    if (!this.#wait || wait.untilMs < this.#wait.untilMs) this.#wait = wait
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
    return { state: 'leased', leaseUntil: new Date(this.#nowMs + LEASE_MS) }
  }

  #ending(): Next {
    const nowMs = this.#nowMs
    const left = this.#size + this.#it.resting - this.#settled - this.#deferred
    if (left > 0) return this.#rest(left)
    if (this.#deferred === 0) return { state: 'done' }
    return {
      state: 'ready',
      notBefore: new Date(nowMs + retryAfterMs(this.claim.retries, Math.random())),
      isRetry: true,
    }
  }

  /** Back to the lane: at once, unless all who are left wait for something. */
  #rest(left: number): Next {
    if (this.#it.watch.isStopped || !this.#wait)
      return {
        state: 'ready',
        notBefore: this.#isTroubled ? new Date(this.#nowMs + SECOND_MS) : null,
        isRetry: false,
      }
    const { untilMs, why } = this.#wait
    return { state: 'ready', notBefore: new Date(untilMs), isRetry: false, waits: { why, count: left } }
  }

  /** Through the gate, or not: then that is what became of it. */
  #pass(recipient: Recipient): Pass | undefined {
    const { watch, content } = this.#it
    const { seq, subject, facts } = recipient
    const passed = gate(seq, {
      ...facts,
      ...content.factsFor(recipient),
      ...hoursOf(recipient, this.#nowMs),
      stopped: watch.isStopped,
      revoked: watch.isRevoked(subject),
    })
    return passed.ok ? passed.value : this.#say({ seq, result: 'gated', reason: passed.refusal.check })
  }

  /** Nobody takes mail there. Whoever would not have got it anyhow is told the gate's reason, and not this one. */
  #bury(recipient: Recipient, reply: Reply): void {
    if (this.#pass(recipient)) this.#refuse(recipient.seq, 'rcpt', reply, true)
  }

  /** What may go on is a message for exactly the address of its pass. */
  admit({ site }: Part, recipient: Recipient): Message | undefined {
    const { watch, scribe } = this.#it
    const { seq, subject } = recipient
    const pass = this.#pass(recipient)
    if (!pass) return undefined
    const slate = this.#tools.slates.take()
    const measured = recipient.measured && !watch.hasTakenBack(recipient.subject)
    const letter = scribe(pass, { ...recipient, measured }, slate)
    if (!letter.ok) {
      this.#tools.slates.give(slate)
      return this.#say({ seq, result: 'failed', reason: letter.refusal })
    }
    this.#underWay += 1
    return new Leaving(pass, letter.value, {
      mayLeave: () => this.#tools.feed.isFresh && !watch.isStopped && !watch.isRevoked(subject),
      attempted: () => this.#tools.journal.attempt(this.#nth, seq),
      settle: outcome => {
        this.#tools.slates.give(slate)
        this.#underWay -= 1
        if (outcome.is === 'accepted') site.accepted()
        if (outcome.is === 'refused') site.heard(outcome.at, outcome.reply)
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
    const outcome: Outcome = { ...said, atMs: this.#nowMs }
    if (said.result === 'deferred') this.#deferred += 1
    else this.#settled += 1
    this.#tools.journal.reply(this.#nth, outcome)
    this.#fresh.push(outcome)
  }
}

const saidBy = ({ code, enhanced, text }: Reply) => ({ code, detail: withoutAddresses(`${enhanced} ${text}`.trim()) })
