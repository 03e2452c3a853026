/**
 * A receiving site as one worker meets it: how many connections it may have there, how fast it may go, and whether the
 * site asked to be left alone. Shared with all other workers over the database; told and asked every few seconds, and at
 * once when the site says something that concerns everybody.
 */

import { MINUTE_MS, PACE_LEAST, SECOND_MS, SITE_SYNC_MS } from '#base/limits.ts'
import type { House } from '#store/house.ts'
import type { Reply, Step, Trouble } from '#wire/smtp/types.ts'
import { withoutAddresses } from './replies.ts'
import type { Larder, Ration } from './ration.ts'
import { reactionOf, routeRestMs, siteRestMs } from './site-rules.ts'
import { type SiteKey, syncSite, takeSeats } from './shape-store.ts'
import type { Provider, SiteLimits } from './sites.ts'
import type { WorkerId } from './types.ts'

export type Rest = { readonly until: Date; readonly why: string; readonly detail: string }

export type SiteTools = {
  readonly house: House
  readonly worker: WorkerId
  readonly larder: Larder
  /** Connections that one worker may have to one site in any case. */
  readonly connections: number
  /** Of a relay, which is all of its route: then it is the route that rests, and another one may take over. */
  readonly onRouteRest?: (rest: Rest) => Promise<void>
  /** It takes mail again. */
  readonly onWorks: () => void
  /** Something was learned: what waited may go on, or has to wait. */
  readonly onChange: () => void
  readonly onBroken: (cause: unknown) => void
}

/** What all workers may hand over to a site, and how often they may connect. */
export const siteRation = ({ egress, site }: SiteKey, perSecond: number) =>
  ({ bucket: `site ${egress} ${site}`, why: 'site-rate', perSecond }) as const
const connectRation = ({ egress, site }: SiteKey, perMinute: number, burst: number) =>
  ({
    bucket: `connects ${egress} ${site}`,
    why: 'site-rate',
    perSecond: perMinute / (MINUTE_MS / SECOND_MS),
    burst,
  }) as const

export class Site {
  readonly key: SiteKey
  readonly provider: Provider
  readonly limits: SiteLimits
  readonly #tools: SiteTools
  readonly #rate: Ration | undefined
  readonly #connects: Ration | undefined
  #pace = 1
  #failures = 0
  #seats: number
  #inUse = 0
  #isKnown = false
  /** Nothing leaves for it before then (the clock of the house), and why. */
  restsUntilMs = 0
  why = ''
  #news = { accepted: 0, slowed: 0, failures: 0 }
  #rest: Rest | undefined
  /** It took a message since a connection was lost last. */
  #hasWorked = false
  #isAboutToRest = false
  #syncing: Promise<void> | undefined
  #syncedAt = -Infinity
  #usedAt = performance.now()

  constructor(key: SiteKey, provider: Provider, limits: SiteLimits, tools: SiteTools) {
    this.key = key
    this.provider = provider
    this.limits = limits
    this.#tools = tools
    this.#seats = limits.connections === null ? Infinity : 0
    const { perSecond, connectsPerMinute: connects } = limits
    this.#rate = perSecond === null ? undefined : tools.larder.of(siteRation(key, perSecond))
    this.#connects =
      connects === null ? undefined : tools.larder.of(connectRation(key, connects, limits.connections ?? 1))
  }

  get isRelay(): boolean {
    return this.#tools.onRouteRest !== undefined
  }

  /** Its route has just been resting: the first message that it takes ends that. */
  probe(): void {
    this.#failures = Math.max(1, this.#failures)
    this.restsUntilMs = 0
  }

  get isIdle(): boolean {
    return this.#inUse === 0 && performance.now() - this.#usedAt > SITE_SYNC_MS
  }

  /** A message may be taken for it in this tick. */
  mayTake(): boolean {
    this.#usedAt = performance.now()
    if (!this.#isKnown) this.sync()
    return this.#isKnown && !this.isResting && (this.#rate?.has() ?? true)
  }

  took(): void {
    this.#rate?.spend()
  }

  get isResting(): boolean {
    return this.#isAboutToRest || this.restsUntilMs > this.#tools.house.clock.nowMs()
  }

  /** When its own bounds let the next one go; 0 when they do. */
  get waitsUntilMs(): number {
    return Math.max(this.restsUntilMs, this.#rate && this.#rate.have < 1 ? this.#rate.restsUntilMs : 0)
  }

  /** A connection more, if it may be: it is given back by {@link free}. */
  take(): boolean {
    const most = Math.max(1, Math.round(this.#tools.connections * this.#pace))
    if (!this.#isKnown || this.isResting || this.#inUse >= Math.min(most, this.#seats)) return false
    if (this.#connects && !this.#connects.has()) return false
    this.#connects?.spend()
    this.#inUse += 1
    return true
  }

  free(): void {
    this.#inUse -= 1
  }

  // What it says ------------------------------------------------------------------------------------------------------

  accepted(): void {
    this.#news.accepted += 1
    this.#hasWorked = true
    if (this.#failures > 0) this.#works()
  }

  #works(): void {
    this.#failures = 0
    this.#tools.onWorks()
  }

  /** A no to one message may be a word to all of them. */
  heard(at: Step, reply: Reply): void {
    const { does, why, restMs } = reactionOf(this.provider, at, reply)
    if (does === 'slow') this.#news.slowed += 1
    if (does === 'rest') this.rest(why, `${reply.code} ${reply.enhanced} ${reply.text}`, restMs)
  }

  /**
   * A connection was lost, and the site still takes mail: over others, or it did until now. Many servers end a session by
   * 421 after so many messages, or so long a silence. False: it takes none.
   */
  isHindered({ at, why, reply, restMs }: Trouble, isConnected: boolean): boolean {
    if (restMs !== undefined) return false
    const reaction = reply && reactionOf(this.provider, at, reply)
    const isAsked = reaction?.does === 'rest' && reaction.why !== 'closing'
    const goesOn = !isAsked && (isConnected || (this.#hasWorked && (why === 'closing' || why === 'hung-up')))
    if (goesOn && reaction && reaction.does !== 'nothing' && at !== 'idle') this.#news.slowed += 1
    this.#hasWorked &&= isConnected
    return goesOn
  }

  /** No connection could be had, or none could be kept. */
  troubled({ at, why, reply, detail, restMs }: Trouble): void {
    const reaction = reply && reactionOf(this.provider, at, reply)
    if (reaction?.does === 'slow') this.#news.slowed += 1
    const words = reply ? `${reply.code} ${reply.enhanced} ${reply.text}` : (detail ?? '')
    this.rest(reaction?.does === 'rest' ? reaction.why : why, words, restMs ?? reaction?.restMs)
  }

  /** The first word counts; what comes while it rests already is of the same cause. */
  rest(why: string, words: string, restMs?: number): void {
    if (this.isResting) return
    const nowMs = this.#tools.house.clock.nowMs()
    const pauseMs = this.isRelay ? routeRestMs : siteRestMs
    const untilMs = nowMs + (restMs ?? pauseMs(this.#failures, Math.random()))
    this.why = why
    this.#failures += 1
    const rest = { until: new Date(untilMs), why, detail: withoutAddresses(words).slice(0, 500) }
    const { onRouteRest } = this.#tools
    if (onRouteRest) return this.#restWith(onRouteRest, rest)
    this.restsUntilMs = untilMs
    this.#news.failures += 1
    this.#rest = rest
    this.sync()
    this.#tools.onChange()
  }

  /** What waits here goes to another route, and so only once it is known everywhere that this one rests. */
  #restWith(onRouteRest: (rest: Rest) => Promise<void>, rest: Rest): void {
    this.#isAboutToRest = true
    onRouteRest(rest)
      .then(() => {
        this.restsUntilMs = rest.until.getTime()
        this.#isAboutToRest = false
        this.#tools.onChange()
      })
      .catch(this.#tools.onBroken)
  }

  // With the others ---------------------------------------------------------------------------------------------------

  /** Called often; does something every few seconds. */
  keepInStep(): void {
    const isDue = performance.now() - this.#syncedAt > SITE_SYNC_MS
    if (isDue && (!this.isIdle || this.#news.slowed > 0 || this.#news.accepted > 0)) this.sync()
  }

  sync(): void {
    this.#syncing ??= this.#sync()
      .catch(this.#tools.onBroken)
      .finally(() => {
        this.#syncing = undefined
        if (this.#rest) this.sync()
      })
  }

  /** What is still to be told. */
  async close(): Promise<void> {
    await this.#syncing
    if (this.#news.accepted > 0 || this.#news.slowed > 0 || this.#rest) await this.#sync()
  }

  async #sync(): Promise<void> {
    const { house, worker, connections } = this.#tools
    const now = new Date(house.clock.nowMs())
    const news = { ...this.#news, rest: this.#rest }
    this.#news = { accepted: 0, slowed: 0, failures: 0 }
    this.#rest = undefined
    this.#syncedAt = performance.now()
    const standing = await syncSite(house.platform, this.key, now, news)
    this.#pace = Math.max(PACE_LEAST, standing.pace)
    if (!this.isRelay) this.#failures = Math.max(standing.failures, 0)
    if ((standing.notBefore?.getTime() ?? 0) > this.restsUntilMs) {
      this.restsUntilMs = standing.notBefore?.getTime() ?? 0
      this.why = standing.why ?? ''
    }
    if (this.limits.connections !== null) {
      const most = Math.max(1, Math.round(this.limits.connections * this.#pace))
      const until = new Date(now.getTime() + 3 * SITE_SYNC_MS + SECOND_MS)
      const wanted = this.isIdle ? 0 : Math.min(connections, most)
      this.#seats = await takeSeats(house.platform, this.key, now, { worker, wanted, most, until })
    }
    this.#isKnown = true
    this.#tools.onChange()
  }
}
