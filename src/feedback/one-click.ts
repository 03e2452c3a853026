/**
 * RFC 8058: whoever's mail program posts has left when it is answered. Many are taken in one transaction, which keeps who
 * it was and tells the workers; from then on they have left. What they gave is blocked with it or right behind it, and
 * moments later a job writes each withdrawal into the log, as any other (docs/decisions/0047). A database that is away is
 * not waited for: then a file of this machine keeps the word, and nothing leaves until it is told (docs/decisions/0111).
 */

import { setTimeout as pause } from 'node:timers/promises'
import { Fault } from '#base/fault.ts'
import {
  BACK_BATCH_MAX,
  ONE_CLICK_ANSWER_MAX_MS,
  ONE_CLICK_GONE_MS,
  ONE_CLICK_CALM_MAX,
  ONE_CLICK_LATELY_MAX,
  ONE_CLICK_LEFT_MS,
  ONE_CLICK_LOOK_MS,
  ONE_CLICK_PAGE,
  ONE_CLICK_PATIENCE_MS,
  ONE_CLICK_QUIET_MS,
  ONE_CLICK_RETRY_MS,
  ONE_CLICK_STUCK_MS,
  ONE_CLICK_UNTOLD_MAX,
  ONE_CLICK_UNTOLD_MS,
  ONE_CLICK_WAITING_MAX,
  USER_AGENT_KEPT_MAX_CHARS,
} from '#base/limits.ts'
import { no, type Result, yes } from '#base/result.ts'
import { withdraw } from '#consent/consent.ts'
import type { Sender } from '#consent/types.ts'
import { resolveHeld, Untold } from '#delivery/delivery.ts'
import type { House } from '#store/house.ts'
import { type AccountId, SYSTEM, takeTurn, type Turn } from '#store/turn.ts'
import { readToken } from '#wire/token.ts'
import type { Unknown } from './addressee.ts'
import { ClickJournal, type Posted } from './click-journal.ts'
import { signalLeft } from './leaving.ts'
import { ADDRESSEE, ClickTaking } from './click-taking.ts'
import * as store from './one-click-store.ts'

type Answer = Result<'left', Unknown>

/** One that the database has not taken. */
type Open = {
  readonly click: Posted
  readonly name: string
  readonly sinceMs: number
  /** Whether there was such a message; rejected when nobody can say yet. */
  readonly answer: PromiseWithResolvers<Answer>
  /** It is in the file, or being written there. */
  isKept: boolean
}

const LEFT: Answer = yes('left')
const UNKNOWN: Answer = no('unknown')

export class OneClick {
  readonly #house: House
  readonly #taking: ClickTaking
  readonly #journal: ClickJournal
  /** By message, the oldest first: twice is once. */
  readonly #open = new Map<string, Open>()
  #next: Open[] = []
  #working: Promise<void> | undefined
  /** The database failed when it was last asked. */
  #isAway = false
  #isStopping = false
  /** Said while it is a crowd: what is in the file counts on every machine. */
  #untold: Untold | undefined
  #saying: Promise<void> | undefined
  /** In the same tick. */
  #toKeep: Open[] = []
  readonly #lately = new Lately()
  #cameMs = -Infinity
  #isHurried = false
  #watch: NodeJS.Timeout | undefined
  #sweep: NodeJS.Timeout | undefined

  constructor(house: House) {
    this.#house = house
    this.#taking = new ClickTaking(house)
    this.#journal = new ClickJournal(house)
  }

  /** What others left behind is told, now and from time to time. */
  start(): void {
    this.#takeUp(0)
    this.#sweep = setInterval(() => this.#takeUp(ONE_CLICK_LEFT_MS), ONE_CLICK_LEFT_MS).unref()
  }

  /** What the database has not taken by then stays in the file, for the next process. */
  async stop(): Promise<void> {
    clearInterval(this.#sweep)
    this.#isStopping = true
    await this.settle()
    clearInterval(this.#watch)
    this.#keep([...this.#open.values()])
    await this.#journal.close()
    await this.#saying
    await this.#endUntold()
  }

  /** All that came so far is in the database, or could not be brought there. */
  async settle(): Promise<void> {
    this.#isHurried = true
    await this.#working
    await this.#taking.settle()
    this.#isHurried = false
  }

  /**
   * It holds when this returns. Twice is once. Undefined for a link that belongs to no message: such leave more than one
   * thing. @throws Fault when neither database nor disk would have it: to come again later.
   */
  leave(token: string, { ip, userAgent }: Sender): Promise<Answer> | undefined {
    const ref = readToken(this.#house.keys.key('link'), token)
    if (ref?.kind !== 'run') return undefined
    const name = token.toLowerCase() // As it is read: there is one for each message.
    const by = { ip, userAgent: userAgent.slice(0, USER_AGENT_KEPT_MAX_CHARS) }
    const click = { number: ref.run, seq: ref.seq, ...by, atMs: this.#house.clock.nowMs() }
    const open = this.#open.get(name) ?? this.#add(name, click)
    return open.answer.promise
  }

  #add(name: string, click: Posted): Open {
    if (this.#open.size >= ONE_CLICK_WAITING_MAX || this.#isStopping)
      throw new Fault('more one clicks wait than can be kept', true)
    const open = newOpen(name, click, false)
    this.#open.set(name, open)
    this.#next.push(open)
    if (this.#lately.has(name)) return this.#work(open)
    this.#cameMs = open.sinceMs
    if (this.#isAway || (this.#untold?.isSaid && this.#open.size <= ONE_CLICK_UNTOLD_MAX)) this.#keepSoon(open)
    else if (this.#open.size > ONE_CLICK_CALM_MAX) this.#saying ??= this.#sayUntold()
    return this.#work(open)
  }

  /** It is a crowd. From now on, until all are told, the file is enough. Whoever left lately makes none, however often they come again. */
  async #sayUntold(): Promise<void> {
    try {
      await this.#endUntold()
      this.#untold = await Untold.say(this.#house)
      if (this.#open.size === 0) await this.#endUntold()
      else if (this.#untold) this.#keep(this.#next.filter(({ name }) => !this.#lately.has(name)))
    } catch (cause) {
      this.#house.log.warn({ cause: String(cause) }, 'a crowd is taken as if it were none')
    } finally {
      this.#saying = undefined
    }
  }

  #work<T>(open: T): T {
    this.#watch ??= setInterval(() => this.#look(), ONE_CLICK_LOOK_MS)
    this.#working ??= this.#takeAll()
    return open
  }

  async #takeAll(): Promise<void> {
    while (this.#next.length > 0) {
      if (this.#untold?.isSaid) await this.#untilQuiet()
      const batch = this.#next.splice(0, BACK_BATCH_MAX)
      const failed = await this.#takeSome(batch)
      this.#isAway = failed.length === batch.length
      if (failed.length === 0) continue
      this.#next = [...failed, ...this.#next]
      if (this.#isStopping) break
      this.#keep(this.#next)
      await pause(ONE_CLICK_RETRY_MS)
    }
    this.#working = undefined // Before anybody else runs: whoever comes now begins again.
    if (this.#open.size > 0) return
    clearInterval(this.#watch)
    this.#watch = undefined
    await this.#endUntold()
  }

  async #endUntold(): Promise<void> {
    const untold = this.#untold
    this.#untold = undefined
    await untold?.end()
  }

  /** Nobody new comes, or the oldest has waited long enough: to tell of a crowd while it comes takes from both. */
  async #untilQuiet(): Promise<void> {
    const [oldest] = this.#next
    const isDue = () => {
      const nowMs = performance.now()
      return nowMs - this.#cameMs >= ONE_CLICK_QUIET_MS || nowMs - (oldest?.sinceMs ?? 0) >= ONE_CLICK_UNTOLD_MS
    }
    while (!this.#isHurried && this.#open.size < ONE_CLICK_UNTOLD_MAX && !isDue()) await pause(ONE_CLICK_QUIET_MS / 2)
  }

  /** Those that the database did not take. */
  async #takeSome(batch: readonly Open[]): Promise<readonly Open[]> {
    const { taken, failed } = await within(ONE_CLICK_GONE_MS, this.#taking.take(batch)).catch((cause: unknown) => {
      this.#house.log.error({ cause: String(cause) }, 'one clicks could not be taken, and are tried again')
      return { taken: [], failed: batch }
    })
    for (const [open, isKnown] of taken) {
      this.#open.delete(open.name)
      this.#lately.add(open.name)
      open.answer.resolve(isKnown ? LEFT : UNKNOWN)
    }
    this.#journal.told(taken.map(([{ click }]) => click))
    return failed
  }

  /** The database is slow, or does not answer at all. */
  #look(): void {
    const nowMs = performance.now()
    const late: Open[] = []
    for (const open of this.#open.values()) {
      const waitedMs = nowMs - open.sinceMs
      if (waitedMs < ONE_CLICK_PATIENCE_MS) break
      late.push(open)
      if (waitedMs >= ONE_CLICK_ANSWER_MAX_MS)
        open.answer.reject(new Fault('neither database nor disk took a one click', true))
    }
    if (late.length > 0 && !this.#isAway && !this.#untold?.isSaid) this.#saying ??= this.#sayUntold()
    this.#keep(late)
  }

  #keepSoon(open: Open): void {
    if (this.#toKeep.push(open) > 1) return
    setImmediate(() => this.#keep(this.#toKeep.splice(0)))
  }

  /** In the file; then whoever waits is answered. */
  #keep(all: readonly Open[]): void {
    const opens = all.filter(open => !open.isKept && this.#open.get(open.name) === open)
    if (opens.length === 0) return
    for (const open of opens) open.isKept = true
    this.#journal.keep(opens.map(({ click }) => click)).then(
      () => opens.forEach(({ answer }) => answer.resolve(LEFT)),
      (cause: unknown) => {
        for (const open of opens) open.isKept = false
        this.#house.log.error({ cause: causeOf(cause) }, 'one clicks could not be kept, and wait for the database')
      },
    )
  }

  #takeUp(leftMs: number): void {
    try {
      const left = this.#journal.takeUp(leftMs)
      const opens = left.map(click => newOpen(`left ${String(click.number)} ${String(click.seq)}`, click, true))
      for (const open of opens) this.#open.set(open.name, open)
      this.#next = [...opens, ...this.#next]
      if (opens.length > 0) this.#work(opens)
    } catch (cause) {
      this.#house.log.error({ cause: causeOf(cause) }, 'a journal of one clicks could not be read')
    }
  }
}

function newOpen(name: string, click: Posted, isKept: boolean): Open {
  const answer = Promise.withResolvers<Answer>()
  answer.promise.catch(() => {}) // Whoever waits for it hears of it.
  return { click, name, sinceMs: performance.now(), answer, isKept }
}

/** Names of those who left a moment ago; the oldest are forgotten. */
class Lately {
  #new = new Set<string>()
  #old = new Set<string>()

  has(name: string): boolean {
    return this.#new.has(name) || this.#old.has(name)
  }

  add(name: string): void {
    this.#new.add(name)
    if (this.#new.size < ONE_CLICK_LATELY_MAX) return
    this.#old = this.#new
    this.#new = new Set()
  }
}

/** Rejects when it has not come about in time. */
async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Fault('the database does not answer', true)), ms)
  work.catch(() => {}) // What comes of it later is the same once more.
  return Promise.race([work, promise]).finally(() => clearTimeout(timer))
}

const causeOf = (cause: unknown) =>
  cause instanceof Error && cause.cause !== undefined ? `${cause.message}: ${String(cause.cause)}` : String(cause)

/** Each withdrawal into the log, in a turn of its own with others; until none is left. */
export async function writeLeft(house: House, account: AccountId): Promise<void> {
  const who = { account, actor: ADDRESSEE }
  while ((await takeTurn(house, who, writeSome)) === ONE_CLICK_PAGE);
}

async function writeSome(turn: Turn): Promise<number> {
  const waiting = await store.nextOf(turn, ONE_CLICK_PAGE)
  for (const { run, seq, subject, purpose, ip, userAgent, isOver } of waiting) {
    const sender = { ip, userAgent }
    const left = isOver
      ? []
      : await withdraw(turn, {
          subject,
          channel: 'email',
          purposes: [purpose],
          via: 'list-unsubscribe-post',
          sender,
        })
    await signalLeft(turn, { run, seq }, left)
    await resolveHeld(turn, { run, seq }, 'accepted', { kind: 'left' })
  }
  await store.forget(turn, waiting)
  return waiting.length
}

/** A job that everybody gave up on is said again. */
export async function takeUpAgain(house: House): Promise<void> {
  const before = new Date(house.clock.nowMs() - ONE_CLICK_STUCK_MS)
  for (const account of await store.stuckIn(house, before))
    await takeTurn(house, { account, actor: SYSTEM }, async turn => turn.emit('one-click.left', {}))
}
