/**
 * A worker: it claims chunks, sends them and tells the database what became of them. It shares nothing with others but
 * the database. Whatever breaks ends it; what it had under way is in its journal, and another worker begins anew.
 */

import {
  BREAKER_SITES,
  CHUNKS_OPEN_MAX,
  CHUNKS_SLOW_MAX,
  OUTCOMES_EVERY_MS,
  ROUTE_PAUSE_MS,
  SECOND_MS,
  SENDER_STOP_MS,
  SITES_KEPT_MAX,
  SLOW_SITE_MAX_MS,
  WAYS_KEPT_MAX,
} from '#base/limits.ts'
import { within } from '#base/waiting.ts'
import type { House } from '#store/house.ts'
import { Slates } from '#wire/mail/slate.ts'
import type { Trouble } from '#wire/smtp/types.ts'
import { Chunk } from './chunk.ts'
import { type Claimed, restLane, restRun } from './claim-store.ts'
import { type Dealt, Dealer, type Place } from './dealing.ts'
import { Desk } from './desk.ts'
import { allRestUntil, type Exit } from './exits.ts'
import type { Watch } from './feed.ts'
import { load, type Ready } from './load.ts'
import { Larder } from './ration.ts'
import { restRoute, routeWorks } from './route-store.ts'
import { giveSeatsBack } from './shape-store.ts'
import { type Rest, Site } from './site.ts'
import { routeRestMs } from './site-rules.ts'
import type { WorkerId } from './types.ts'
import { ValueScreen } from './value-screen.ts'
import { Way } from './way.ts'

export type SenderOptions = { readonly connections: number }

/** Whose route it is, and how a turn for them is taken. */
type User = { readonly route: Exit['route']; readonly claim: Claimed }

/** Begins when it is made; `done` resolves after `stop`, or rejects when something broke. */
export class Sender {
  readonly done: Promise<void>
  readonly #house: House
  readonly #options: SenderOptions
  readonly #desk: Desk<Chunk>
  readonly #slates = new Slates()
  readonly #values = new ValueScreen()
  readonly #ways = new Map<string, Way>()
  readonly #sites = new Map<string, Site>()
  readonly #larder: Larder
  readonly #dealer: Dealer
  /** Chunks whose places are being looked up. */
  readonly #dealing: Set<Promise<void>>
  /** By what receivers see of it, and by account. */
  readonly #users = new Map<string, Map<string, User>>()
  /** Of a direct route: the sites that could not be reached since it last took a message. */
  readonly #lostSites = new Map<string, Set<string>>()
  readonly #timer: NodeJS.Timeout

  private constructor(house: House, options: SenderOptions, desk: Desk<Chunk>, dealing: Set<Promise<void>>) {
    this.#house = house
    this.#options = options
    this.#desk = desk
    this.#dealing = dealing
    this.#dealer = new Dealer(house)
    this.#larder = new Larder(house, {
      onGiven: () => this.#wakeWays(),
      onBroken: cause => desk.broke(cause),
    })
    this.#timer = setInterval(() => this.#tick(), OUTCOMES_EVERY_MS)
    this.done = this.#live()
  }

  static async start(house: House, options: SenderOptions): Promise<Sender> {
    const dealing = new Set<Promise<void>>()
    const desk = await Desk.open<Chunk>(house, {
      channel: 'email',
      max: CHUNKS_OPEN_MAX,
      beginning: dealing,
      whenIdle: true,
    })
    return new Sender(house, options, desk, dealing)
  }

  get worker(): WorkerId {
    return this.#desk.worker
  }

  /** Takes nothing more, and leaves when what is on the way has been answered. */
  async stop(): Promise<void> {
    this.#desk.stop()
    await this.done
  }

  async #live(): Promise<void> {
    try {
      await this.#desk.live(claim => this.#begin(claim))
    } finally {
      await this.#leave()
    }
  }

  async #begin(claim: Claimed): Promise<void> {
    const watch = this.#desk.feed.watch(claim)
    const loaded = await this.#desk.inTurn(claim, turn => load(turn, claim, this.#values))
    if (!loaded.ok) return this.#desk.refuse(claim, watch, loaded.refusal)
    if (this.#desk.isStopping) return this.#desk.tell(claim, [], { state: 'ready', notBefore: null, isRetry: false })
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
    this.#desk.also(dealing)
  }

  #begun(claim: Claimed, watch: Watch, { exit, rationsAt, ...ready }: Ready, dealt: Dealt): void {
    const { feed, journal } = this.#desk
    const tools = { house: this.#house, feed, journal, slates: this.#slates }
    const chunk = new Chunk({ claim, watch, dealt, ...ready }, tools)
    this.#desk.add(chunk)
    const users = this.#users.get(exit.egress) ?? new Map<string, User>()
    this.#users.set(exit.egress, users.set(claim.account, { route: exit.route, claim }))
    const waits: number[] = []
    for (const { place, recipients } of dealt.parts) {
      const site = this.#siteAt(exit, place)
      if (exit.isProbe) site.probe()
      const rations = rationsAt(place.provider).map(spec => this.#larder.of(spec))
      const [way, part] = [this.#wayTo(exit, place, site), chunk.add(site, rations, recipients)]
      const waitMs = way.surplusMs(claim.run)
      if (waitMs === 0) way.add(part)
      else chunk.leavePart(part, { untilMs: this.#house.clock.nowMs() + waitMs, why: 'slow-site' })
      waits.push(waitMs)
    }
    if (waits.length > 0 && !waits.includes(0)) this.#restRun(claim, Math.min(...waits))
    if (this.#desk.isStopping) chunk.leaveRest()
  }

  /** All that this chunk needs is slow, and so would be the next ones of its run: they are not looked at one by one. */
  #restRun(claim: Claimed, waitMs: number): void {
    const until = new Date(this.#house.clock.nowMs() + waitMs)
    this.#desk.also(this.#desk.inTurn(claim, turn => restRun(turn, claim.run, until)))
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
      onTaken: () => this.#desk.took(),
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
        this.#desk.also(it.close())
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
      onBroken: cause => this.#desk.broke(cause),
    })
    this.#sites.set(name, made)
    return made
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
    this.#desk.also(this.#restRoutes(egress, rest))
  }

  /** The next route takes over, if there is one that does not rest; else the lane does. */
  async #restRoutes(egress: string, rest: Rest): Promise<void> {
    for (const { route, claim } of this.#usersOf(egress))
      await this.#desk.inTurn(claim, async turn => {
        if (route) await restRoute(turn, route, rest)
        const until = route ? await allRestUntil(turn) : new Date(turn.nowMs + ROUTE_PAUSE_MS)
        if (until) await restLane(turn, claim.channel, until)
        turn.notify('lane')
      })
  }

  #works(egress: string): void {
    this.#lostSites.delete(egress)
    for (const { route, claim } of this.#usersOf(egress))
      if (route) this.#desk.also(this.#desk.inTurn(claim, turn => routeWorks(turn, route)))
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
    for (const chunk of this.#desk.chunks) chunk.leaveStalled()
    this.#leaveSlow()
    this.#wakeWays()
    this.#desk.tellAll()
  }

  /** When nearly all that may be under way hangs on slow sites, that waits elsewhere, for as long as their queue is. */
  #leaveSlow(): void {
    if (this.#desk.chunks.size < CHUNKS_SLOW_MAX) return
    const nowMs = this.#house.clock.nowMs()
    const drainMs = Math.max(...[...this.#ways.values()].map(way => way.drainMs))
    const wait = {
      untilMs: nowMs + Math.min(SLOW_SITE_MAX_MS, Math.max(SECOND_MS, drainMs)),
      why: 'slow-site',
    } as const
    const lingering = [...this.#desk.chunks].filter(chunk => chunk.lingers)
    for (const chunk of lingering.slice(0, this.#desk.chunks.size - CHUNKS_SLOW_MAX + 1)) chunk.leaveRest(wait)
  }

  /** What is on the way may be answered; what is not begun goes back; then the journal ends, and last the lock. */
  async #leave(): Promise<void> {
    this.#desk.stop()
    clearInterval(this.#timer)
    await within(SENDER_STOP_MS, Promise.allSettled([this.#desk.claiming, ...this.#dealing]))
    for (const chunk of this.#desk.chunks) chunk.leaveRest()
    const ways = [...this.#ways.values()]
    await within(SENDER_STOP_MS, Promise.all(ways.map(way => way.stop())))
    await within(SENDER_STOP_MS, Promise.all(ways.map(way => way.stop(true)))) // A connection may just be opening.
    await this.#desk.close(() => this.#giveBack())
  }

  async #giveBack(): Promise<void> {
    for (const site of this.#sites.values()) await site.close()
    await this.#larder.giveBack()
    await giveSeatsBack(this.#house.platform, this.worker)
  }
}
