/**
 * A chunk under way: its recipients are dealt to the sites that they are at, and go through the gate one by one, in the
 * tick in which a connection can take one; what becomes of each is written to the journal at once and to the database
 * soon. A part whose site takes nothing for a while goes back and holds up nobody. Whoever is left when the chunk ends is
 * simply still open: the next claim finds them.
 */

import { never } from '#base/bug.ts'
import { CHUNK_STALL_MS } from '#base/limits.ts'
import type { House } from '#store/house.ts'
import type { Slates } from '#wire/mail/slate.ts'
import type { Message, Outcome as SmtpOutcome, Reply, Step } from '#wire/smtp/types.ts'
import { ChunkBooks, type Due, type Wait } from './chunk-books.ts'
import type { Claimed } from './claim-store.ts'
import type { Content } from './content-of.ts'
import type { Dealt } from './dealing.ts'
import type { Feed, Watch } from './feed.ts'
import type { Hours } from './group-wait.ts'
import type { Journal } from './journal.ts'
import { Leaving } from './leaving.ts'
import type { Scribe } from './letter.ts'
import type { Ration } from './ration.ts'
import { providerOf } from './provider-domains.ts'
import { meaningOf, withoutAddresses } from './replies.ts'
import { gate, type Pass } from './rules.ts'
import type { Site } from './site.ts'
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

export class Chunk {
  readonly claim: Claimed
  readonly parts: Part[] = []
  /** Of all its parts. */
  untaken = 0
  readonly #it: Loaded
  readonly #tools: Tools
  readonly #books: ChunkBooks
  readonly #size: number

  constructor(it: Loaded, tools: Tools) {
    this.claim = it.claim
    this.#it = it
    this.#tools = tools
    const { parts, dead, unknown, unknownForMs } = it.dealt
    this.#size = parts.reduce((sum, part) => sum + part.recipients.length, 0) + dead.length + unknown.length
    this.#books = new ChunkBooks({ ...it, size: this.#size }, tools)
    for (const { recipient, reply } of dead) this.#bury(recipient, reply)
    for (const recipient of unknown.filter(({ facts }) => facts.address === null)) this.#pass(recipient)
    if (unknown.length > 0) this.#books.waitFor({ untilMs: this.#books.nowMs + unknownForMs, why: 'no-dns-answer' })
  }

  add(site: Site, rations: readonly Ration[], recipients: readonly Recipient[]): Part {
    const part = new Part(this, site, rations, recipients)
    this.parts.push(part)
    this.untaken += recipients.length
    return part
  }

  /** What is known is fresh enough to send by. */
  get mayGoOn(): boolean {
    return this.#tools.feed.isFresh
  }

  lookAtTheClock(): void {
    this.#books.lookAtTheClock(wait => this.leaveRest(wait))
  }

  /** Whoever has not been taken stays open for the next claim. */
  leaveRest(wait?: Wait): void {
    for (const part of this.parts) this.leavePart(part, wait)
  }

  leavePart(part: Part, wait?: Wait): void {
    if (part.untaken > 0 && wait) this.#books.waitFor(wait)
    part.leaveRest()
  }

  /** Parts that wait for longer than a moment do so in the database. */
  leaveStalled(): void {
    for (const part of this.parts) {
      const wait = part.untaken > 0 ? part.waits : undefined
      if (wait && wait.untilMs - this.#books.nowMs > CHUNK_STALL_MS) this.leavePart(part, this.#elsewhere(part, wait))
    }
  }

  /** While a relay rests, another route may take what is left: whoever claims it next finds out. */
  #elsewhere({ site }: Part, wait: Wait): Wait | undefined {
    return site.isRelay && site.isResting ? undefined : wait
  }

  /** Most of it is done, and some are left at sites that are slow. */
  get lingers(): boolean {
    const isOld = this.#books.ageMs > 2 * CHUNK_STALL_MS
    return isOld && this.parts.length > 1 && this.untaken > 0 && this.untaken < this.#size / 2
  }

  due(): Due | undefined {
    return this.#books.due(this.untaken)
  }

  end(): void {
    this.#books.end()
  }

  /** Through the gate, or not: then that is what became of it. */
  #pass(recipient: Recipient): Pass | undefined {
    const passed = gate(recipient.seq, this.#books.factsNow(recipient, this.#it.content))
    return passed.ok ? passed.value : this.#say(recipient, { result: 'gated', reason: passed.refusal.check })
  }

  /** Nobody takes mail there. Whoever would not have got it anyhow is told the gate's reason, and not this one. */
  #bury(recipient: Recipient, reply: Reply): void {
    if (this.#pass(recipient)) this.#refuse(recipient, 'rcpt', reply, true)
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
      return this.#say(recipient, { result: 'failed', reason: letter.refusal })
    }
    this.#books.underWay += 1
    return new Leaving(pass, letter.value, {
      mayLeave: () => this.#tools.feed.isFresh && !watch.isStopped && !watch.isRevoked(subject),
      attempted: () => this.#books.attempt(seq),
      settle: outcome => {
        this.#tools.slates.give(slate)
        this.#books.underWay -= 1
        if (outcome.is === 'accepted') site.accepted()
        if (outcome.is === 'refused') site.heard(outcome.at, outcome.reply)
        this.#settle(recipient, outcome)
      },
    })
  }

  #settle(recipient: Recipient, outcome: SmtpOutcome): void {
    switch (outcome.is) {
      case 'accepted':
        return this.#say(recipient, { result: 'accepted', reason: 'accepted', ...saidBy(outcome.reply) })
      case 'refused':
        return this.#refuse(recipient, outcome.at, outcome.reply, outcome.permanent)
      case 'uncertain':
        return this.#say(recipient, { result: 'held', reason: 'no-answer' })
      case 'withheld':
        if (this.#it.watch.isRevoked(recipient.subject))
          return this.#say(recipient, { result: 'gated', reason: 'not-withdrawn' })
        return this.#books.unsent(recipient.seq)
      case 'untouched':
        this.#books.isTroubled = true
        return this.#books.unsent(recipient.seq)
      default:
        return never(outcome)
    }
  }

  /** A no to our own address is not about the recipient: somebody mends it, and then they get their message. */
  #refuse(recipient: Recipient, at: Step, reply: Reply, permanent: boolean): undefined {
    if (at === 'mail') return this.#say(recipient, { result: 'deferred', reason: 'sender-refused', ...saidBy(reply) })
    const result = permanent ? 'failed' : 'deferred'
    return this.#say(recipient, { result, reason: meaningOf(at, reply).reason, ...saidBy(reply) })
  }

  #say({ seq, facts: { address } }: Recipient, said: Omit<Outcome, 'seq' | 'atMs'>): undefined {
    const provider = address === null ? undefined : providerOf(address.slice(address.lastIndexOf('@') + 1))
    return this.#books.say({ seq, ...said, provider })
  }
}

const saidBy = ({ code, enhanced, text }: Reply) => ({ code, detail: withoutAddresses(`${enhanced} ${text}`.trim()) })
