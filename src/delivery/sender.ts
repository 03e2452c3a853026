/**
 * A worker: it claims chunks, sends them and tells the database what became of them. It shares nothing with others but
 * the database. Whatever breaks ends it; what it had under way is in its journal, and another worker begins anew.
 */

import { newId } from '#base/id.ts'
import {
  CHUNK_RECIPIENTS,
  BREAKER_SITES,
  CHUNKS_OPEN_MAX,
  CHUNKS_SLOW_MAX,
  CLAIM_POLL_MS,
  LEASE_MS,
  OUTCOMES_EVERY_MS,
  ROUTE_PAUSE_MS,
  SECOND_MS,
  SENDER_STOP_MS,
  SITES_KEPT_MAX,
  SLOW_SITE_MAX_MS,
  WAYS_KEPT_MAX,
} from '#base/limits.ts'
import type { House } from '#store/house.ts'
import { SYSTEM, takeTurn, type Turn } from '#store/turn.ts'
import { Slates } from '#wire/mail/slate.ts'
import type { Trouble } from '#wire/smtp/types.ts'
import { Chunk } from './chunk.ts'
import { claimChunk, type Claimed, freeChunksOf, type Next, restLane } from './claim-store.ts'
import { type Dealt, Dealer, type Place } from './dealing.ts'
import { allRestUntil, type Exit } from './exits.ts'
import { Feed, type Watch } from './feed.ts'
import { Journal } from './journal.ts'
import { holdClaim } from './holding.ts'
import { load, type LoadRefusal, type Ready } from './load.ts'
import { Larder } from './ration.ts'
import { restRoute, routeWorks } from './route-store.ts'
import { endRun, settleClaim } from './settling.ts'
import { giveSeatsBack } from './shape-store.ts'
import { type Rest, Site } from './site.ts'
import { routeRestMs } from './site-rules.ts'
import type { Outcome, WorkerId } from './types.ts'
import { ValueScreen } from './value-screen.ts'
import { Way } from './way.ts'

export type SenderOptions = { readonly connections: number }

/** Whose route it is, and how a turn for them is taken. */
type User = { readonly route: Exit['route']; readonly claim: Claimed }

/** Begins when it is made; `done` resolves after `stop`, or rejects when something broke. */
export class Sender {
  readonly worker: WorkerId
  readonly done: Promise<void>
  readonly #house: House
  readonly #options: SenderOptions
  readonly #feed: Feed
  readonly #journal: Journal
  readonly #slates = new Slates()
  readonly #values = new ValueScreen()
  readonly #chunks = new Set<Chunk>()
  readonly #ways = new Map<string, Way>()
  readonly #sites = new Map<string, Site>()
  readonly #larder: Larder
  readonly #dealer: Dealer
  /** Chunks whose places are being looked up. */
  readonly #dealing = new Set<Promise<void>>()
  /** By what receivers see of it, and by account. */
  readonly #users = new Map<string, Map<string, User>>()
  /** Of a direct route: the sites that could not be reached since it last took a message. */
  readonly #lostSites = new Map<string, Set<string>>()
  readonly #broken = Promise.withResolvers<never>()
  readonly #timer: NodeJS.Timeout
  #claiming: Promise<void> = Promise.resolve()
  #telling: Promise<unknown> = Promise.resolve()
  #isTelling = false
  #isStopping = false
  #tookAt = 0
  #isAwake = false
  /** The last claim found a chunk, or somebody said that there is one. */
  #mayBeMore = true
  #wake = () => {}

  private constructor(house: House, options: SenderOptions, worker: WorkerId, feed: Feed, journal: Journal) {
    this.worker = worker
    this.#house = house
    this.#options = options
    this.#feed = feed
    this.#journal = journal
    this.#dealer = new Dealer(house)
    this.#larder = new Larder(house, {
      onGiven: () => this.#wakeWays(),
      onBroken: cause => this.#broken.reject(cause),
    })
    this.#timer = setInterval(() => this.#tick(), OUTCOMES_EVERY_MS)
    this.done = this.#live()
  }

  static async start(house: House, options: SenderOptions): Promise<Sender> {
    const worker = newId('wrk', house.clock.nowMs())
    let wake = () => {}
    const feed = await Feed.open(house, worker, () => wake())
    const journal = await Journal.create(house.dataDir, worker).catch(async (cause: unknown) => {
      await feed.close()
      throw cause
    })
    const sender = new Sender(house, options, worker, feed, journal)
    wake = () => {
      sender.#mayBeMore = true
      sender.#rouse()
    }
    return sender
  }

  /** Takes nothing more, and leaves when what is on the way has been answered. */
  async stop(): Promise<void> {
    this.#isStopping = true
    this.#rouse()
    await this.done
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
      const hasRoom = this.#hasRoom()
      const claimed = hasRoom ? await this.#claim() : undefined
      if (hasRoom) this.#mayBeMore = claimed !== undefined
      if (claimed) await this.#begin(claimed)
      else await this.#nap(CLAIM_POLL_MS)
    }
  }

  /** A next chunk is claimed before this one ends; and another one where a slow server holds this one up. */
  #hasRoom(): boolean {
    if (this.#chunks.size + this.#dealing.size >= CHUNKS_OPEN_MAX || this.#journal.isFull) return false
    const untaken = [...this.#chunks].reduce((sum, chunk) => sum + chunk.untaken, 0)
    return untaken < CHUNK_RECIPIENTS / 2 || performance.now() - this.#tookAt > SECOND_MS
  }

  #claim(): Promise<Claimed | undefined> {
    const nowMs = this.#house.clock.nowMs()
    return claimChunk(this.#house.platform, this.worker, new Date(nowMs), new Date(nowMs + LEASE_MS))
  }

  async #begin(claim: Claimed): Promise<void> {
    const watch = this.#feed.watch(claim)
    const loaded = await this.#inTurn(claim, turn => load(turn, claim, this.#values))
    if (!loaded.ok) return this.#refuse(claim, watch, loaded.refusal)
    if (this.#isStopping) return this.#tell(claim, [], { state: 'ready', notBefore: null, isRetry: false })
    this.#send(claim, watch, loaded.value)
  }

  /** Where its people are is looked up first, where that is not known; meanwhile others are claimed. */
  #send(claim: Claimed, watch: Watch, ready: Ready): void {
    const dealt = this.#dealer.atOnce(ready.exit, ready.recipients)
    if (dealt) return this.#begun(claim, watch, ready, dealt)
    const dealing = this.#dealer
      .deal(ready.exit, ready.recipients)
      .then(found => this.#begun(claim, watch, ready, found))
      .finally(() => this.#dealing.delete(dealing))
    this.#dealing.add(dealing)
    this.#also(dealing)
  }

  #begun(claim: Claimed, watch: Watch, { exit, rationsAt, ...ready }: Ready, dealt: Dealt): void {
    const tools = { house: this.#house, feed: this.#feed, journal: this.#journal, slates: this.#slates }
    const chunk = new Chunk({ claim, watch, dealt, ...ready }, tools)
    this.#chunks.add(chunk)
    this.#tookAt = performance.now()
    const users = this.#users.get(exit.egress) ?? new Map<string, User>()
    this.#users.set(exit.egress, users.set(claim.account, { route: exit.route, claim }))
    for (const { place, recipients } of dealt.parts) {
      const site = this.#siteAt(exit, place)
      if (exit.isProbe) site.probe()
      const rations = rationsAt(place.provider).map(spec => this.#larder.of(spec))
      this.#wayTo(exit, place, site).add(chunk.add(site, rations, recipients))
    }
    if (this.#isStopping) chunk.leaveRest()
  }

  /** Nothing of this chunk can be sent: it goes back, or what is left of it is settled. */
  async #refuse(claim: Claimed, watch: Watch, refusal: LoadRefusal): Promise<void> {
    this.#feed.forget(watch)
    if (refusal.is === 'held') this.#house.log.warn({ run: claim.run, why: refusal.why }, 'a chunk cannot be sent now')
    const nowMs = this.#house.clock.nowMs()
    const tell = (outcomes: readonly Outcome[], next: Next) => this.#tell(claim, outcomes, next)
    await holdClaim({ nowMs, tell, inTurn: work => this.#inTurn(claim, work) }, claim, refusal)
  }

  #wayTo(exit: Exit, place: Place, site: Site): Way {
    const name = JSON.stringify([exit.relay, exit.tls, place.pool])
    const known = this.#ways.get(name)
    if (known) return known
    for (const [other, way] of this.#ways)
      if (this.#ways.size >= WAYS_KEPT_MAX && way.isIdle) {
        this.#ways.delete(other)
        void way.stop()
      }
    const way = new Way(exit.relay, place, {
      site,
      connections: this.#options.connections,
      onTaken: () => this.#taken(),
      onTrouble: trouble => this.#meet(exit, site, trouble),
    })
    this.#ways.set(name, way)
    return way
  }

  #siteAt(exit: Exit, { site, provider, limits }: Place): Site {
    const name = `${exit.egress} ${site} ${limits.connections}`
    const known = this.#sites.get(name)
    if (known) return known
    for (const [other, it] of this.#sites)
      if (this.#sites.size >= SITES_KEPT_MAX && it.isIdle) {
        this.#sites.delete(other)
        this.#also(it.close())
      }
    const isRelay = exit.kind !== 'direct'
    const made = new Site({ egress: exit.egress, site }, provider, limits, {
      house: this.#house,
      worker: this.worker,
      larder: this.#larder,
      connections: this.#options.connections,
      ...(isRelay && { onRouteRest: (rest: Rest) => this.#restRoutes(exit.egress, rest) }),
      onWorks: () => this.#works(exit.egress),
      onChange: () => this.#wakeWays(),
      onBroken: cause => this.#broken.reject(cause),
    })
    this.#sites.set(name, made)
    return made
  }

  #taken(): void {
    this.#tookAt = performance.now()
    if (this.#mayBeMore && !this.#isAwake && this.#hasRoom()) this.#rouse()
  }

  /** A server that does not take mail rests a while; what waits for it goes back with the next tick. */
  #meet(exit: Exit, site: Site, trouble: Trouble): void {
    const { at, why, detail } = trouble
    this.#house.log.warn({ at, why, detail, site: site.key.site }, 'a mail server does not take mail')
    site.troubled(trouble)
    if (!site.isRelay && trouble.at === 'connect') this.#miss(exit, site)
  }

  /** Site after site that cannot be reached: then it is not they, it is us. */
  #miss({ egress, isProbe }: Exit, { key }: Site): void {
    const lost = this.#lostSites.get(egress) ?? new Set()
    this.#lostSites.set(egress, lost.add(key.site))
    if (lost.size < BREAKER_SITES) return
    this.#lostSites.delete(egress)
    const until = new Date(this.#house.clock.nowMs() + routeRestMs(isProbe ? 1 : 0, Math.random()))
    const rest = { until, why: 'unreachable', detail: `${lost.size} sites in a row could not be reached` }
    this.#also(this.#restRoutes(egress, rest))
  }

  /** The next route takes over, if there is one that does not rest; else the lane does. */
  async #restRoutes(egress: string, rest: Rest): Promise<void> {
    for (const { route, claim } of this.#usersOf(egress))
      await this.#inTurn(claim, async turn => {
        if (route) await restRoute(turn, route, rest)
        const until = route ? await allRestUntil(turn) : new Date(turn.nowMs + ROUTE_PAUSE_MS)
        if (until) await restLane(turn, claim.channel, until)
        turn.notify('lane')
      })
  }

  #works(egress: string): void {
    this.#lostSites.delete(egress)
    for (const { route, claim } of this.#usersOf(egress))
      if (route) this.#also(this.#inTurn(claim, turn => routeWorks(turn, route)))
  }

  /** The accounts that lately sent this way: what we are to receivers, several may be. */
  #usersOf(egress: string): readonly User[] {
    return [...(this.#users.get(egress)?.values() ?? [])]
  }

  #wakeWays(): void {
    for (const way of this.#ways.values()) way.wake()
  }

  #tick(): void {
    for (const site of this.#sites.values()) site.keepInStep()
    for (const chunk of this.#chunks) chunk.leaveStalled()
    this.#leaveSlow()
    this.#wakeWays()
    if (!this.#isTelling) this.#also(this.#tellAll())
  }

  /** When nearly all that may be under way hangs on slow sites, that waits elsewhere, for as long as their queue is. */
  #leaveSlow(): void {
    if (this.#chunks.size < CHUNKS_SLOW_MAX) return
    const nowMs = this.#house.clock.nowMs()
    const drainMs = Math.max(...[...this.#ways.values()].map(way => way.drainMs))
    const wait = { untilMs: nowMs + Math.min(SLOW_SITE_MAX_MS, Math.max(SECOND_MS, drainMs)), why: 'slow-site' }
    const lingering = [...this.#chunks].filter(chunk => chunk.lingers)
    for (const chunk of lingering.slice(0, this.#chunks.size - CHUNKS_SLOW_MAX + 1)) chunk.leaveRest(wait)
  }

  /** What has gathered since the last time, chunk by chunk. */
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

  /** What is on the way may be answered; what is not begun goes back; then the journal ends, and last the lock. */
  async #leave(): Promise<void> {
    this.#isStopping = true
    this.#rouse()
    clearInterval(this.#timer)
    const claiming = this.#claiming.catch(() => {}) // How it ended is told by whoever raced with it.
    await within(SENDER_STOP_MS, Promise.allSettled([claiming, ...this.#dealing]))
    for (const chunk of this.#chunks) chunk.leaveRest()
    const ways = [...this.#ways.values()]
    await within(SENDER_STOP_MS, Promise.all(ways.map(way => way.stop())))
    await within(SENDER_STOP_MS, Promise.all(ways.map(way => way.stop(true)))) // A connection may just be opening.
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
    await this.#tellEach()
    if (this.#chunks.size > 0) return false
    await freeChunksOf(this.#house.platform, this.worker)
    for (const site of this.#sites.values()) await site.close()
    await this.#larder.giveBack()
    await giveSeatsBack(this.#house.platform, this.worker)
    return true
  }

  #rouse(): void {
    this.#isAwake = true
    this.#wake()
  }

  async #nap(ms: number): Promise<void> {
    if (!this.#isAwake)
      await new Promise<void>(resolve => {
        const timer = setTimeout(resolve, ms)
        this.#wake = () => {
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
