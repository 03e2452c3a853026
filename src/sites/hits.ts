/**
 * Visits, from the beacon to the count (docs/ways/visits.md). A process counts in memory and writes every half minute; several add up. No count
 * is written under its name but by k at a time: fewer wait under a hash whose key goes with the day, so that neither the tables
 * nor the log of the database tell of one visitor [CK-09].
 */

import { randomBytes } from 'node:crypto'
import {
  DAY_MS,
  HIT_CELLS_MAX,
  HIT_ROWS_AT_ONCE,
  HIT_SITES_KEPT_MAX,
  HIT_UNREAD_MAX,
  HIT_WAITING_MAX,
  HITS_FLUSH_MS,
  SITE_FRESH_MS,
} from '#base/limits.ts'
import type { House } from '#store/house.ts'
import { SYSTEM, takeTurn, type Turn } from '#store/turn.ts'
import type { Grant } from '#wire/cookie/classes.ts'
import type { Choice } from '#wire/cookie/choice.ts'
import { isCurrent } from '#wire/cookie/choice.ts'
import { entryOf } from '#wire/cookie/registry.ts'
import { isSameParty } from '#wire/cookie/place.ts'
import { isSpamReferrer } from './hits-bot-rules.ts'
import { Fold } from './hits-fold.ts'
import { patternsOf, type Reader, readerOf, readHit } from './hits-rules.ts'
import * as store from './hits-store.ts'
import type { Row } from './hits-store.ts'
import type { Cell, Drop, SiteAt } from './hits-types.ts'
import { addOwnSite, ownSite, siteOf } from './serving.ts'
import { OWN_SITE, type Published, type SiteId } from './types.ts'

export const SEEN_COOKIE = 'om_seen'
const PATHS_MAX = 100_000

export type Counting = { readonly pathsMax?: number }

/** A site as its visits are counted. */
export type Measured = SiteAt & {
  readonly origin: string
  readonly versions: { readonly since: number; readonly current: number }
  readonly k: number
  readonly reader: Reader
  /** What matches each step of its funnels: for the browser. */
  readonly steps: Readonly<Record<string, readonly string[]>>
}

/** The day of a moment, in UTC. */
export const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10)

/** Whether a choice lets visits be counted: performance, and about what the site keeps today [CK-10]. Global Privacy Control is not about it. */
export const allowsCounting = (choice: Choice | undefined, { versions }: Measured, nowMs: number): boolean =>
  choice !== undefined && choice.grant.startsWith('p') && isCurrent(choice, versions, nowMs)

/** Whether a page of this origin may tell of visits: of the site's own domain. */
export const isOf = (origin: string | undefined, site: Measured): boolean =>
  origin === undefined || origin === site.origin || isSameParty(origin, site.origin)

type Open = {
  readonly fold: Fold
  /** Beacons that are still to be read, and how often each came. */
  readonly unread: Map<string, number>
  site: Measured
  hour: string
  readonly dropped: Map<Drop, number>
  readonly at: SiteAt
  readonly day: string
  readonly k: number
}
type Kept = { readonly site: Measured | undefined; readonly freshUntilMs: number }

export class Hits {
  readonly #house: House
  readonly #pathsMax: number
  readonly #sites = new Map<SiteId, Kept>()
  readonly #reading = new Map<SiteId, Promise<Measured | undefined>>()
  readonly #known = new Map<SiteId, readonly string[]>()
  #open = new Map<string, Open>()
  #unwritten: Open[] = []
  #timer: NodeJS.Timeout | undefined
  #writing: Promise<void> = Promise.resolve()
  #hourAtMs = -1
  #day = ''
  #hour = ''

  constructor(house: House, { pathsMax = PATHS_MAX }: Counting = {}) {
    this.#house = house
    this.#pathsMax = pathsMax
  }

  /** The site, where visits of it are counted. What is known is answered at once, and read again behind that when it is a second old. */
  siteFor(id: SiteId): Measured | undefined | Promise<Measured | undefined> {
    const kept = this.#sites.get(id)
    if (!kept) return this.#read(id)
    if (kept.freshUntilMs <= this.#house.clock.nowMs()) this.#read(id).catch(() => {}) // The old one stays until the database answers.
    return kept.site
  }

  #read(id: SiteId): Promise<Measured | undefined> {
    const running = this.#reading.get(id)
    if (running) return running
    const reading = this.#load(id).finally(() => this.#reading.delete(id))
    this.#reading.set(id, reading)
    return reading
  }

  async #load(id: SiteId): Promise<Measured | undefined> {
    const published = id === OWN_SITE ? await ownSite(this.#house) : await siteOf(this.#house, id)
    const site = published && isMeasured(published) ? await this.#measured(published) : undefined
    if (this.#sites.size >= HIT_SITES_KEPT_MAX && !this.#sites.has(id)) this.#sites.clear()
    this.#sites.set(id, { site, freshUntilMs: this.#house.clock.nowMs() + SITE_FRESH_MS })
    return site
  }

  async #measured({ id, account, registry }: Published): Promise<Measured> {
    const at = { account, site: id }
    const settings = await store.settingsFor(this.#house, at)
    if (!this.#known.has(id)) {
      if (this.#known.size >= HIT_SITES_KEPT_MAX) this.#known.clear()
      const since = dayOf(this.#house.clock.nowMs() - DAY_MS)
      this.#known.set(id, await store.knownPaths(this.#house, at, since, this.#pathsMax / 2))
    }
    return {
      ...at,
      origin: registry.site.origin,
      versions: { since: registry.since, current: registry.version },
      k: settings.k,
      reader: readerOf(new URL(registry.site.origin).hostname, settings),
      steps: patternsOf(settings.funnels),
    }
  }

  /** One beacon. Most say what another has just said: each is read once, and nothing of it is left but more of what there was. */
  take(site: Measured, text: string): void {
    const open = this.#openOf(site)
    if (open.site !== site || open.hour !== this.#hour || open.unread.size >= HIT_UNREAD_MAX) readAll(open)
    open.site = site
    open.hour = this.#hour
    open.unread.set(text, (open.unread.get(text) ?? 0) + 1)
  }

  drop(site: Measured, why: Drop): void {
    dropIn(this.#openOf(site), why, 1)
  }

  #openOf(site: Measured): Open {
    this.#lookAtClock()
    const key = `${site.site} ${this.#day}`
    const known = this.#open.get(key)
    if (known) return known
    const fold = new Fold(this.#pathsMax, this.#known.get(site.site))
    const made: Open = {
      fold,
      unread: new Map(),
      dropped: new Map(),
      site,
      hour: this.#hour,
      at: site,
      day: this.#day,
      k: site.k,
    }
    this.#open.set(key, made)
    this.#later()
    return made
  }

  #lookAtClock(): void {
    const nowMs = this.#house.clock.nowMs()
    const hourAtMs = nowMs - (nowMs % 3_600_000)
    if (hourAtMs === this.#hourAtMs) return
    const text = new Date(nowMs).toISOString()
    this.#hourAtMs = hourAtMs
    this.#day = text.slice(0, 10)
    this.#hour = text.slice(11, 13)
  }

  /** Writes what was counted so far. What could not be written is tried again with the next, so much of it as there is room for. */
  flush(): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    const open = [...this.#unwritten, ...this.#open.values()]
    this.#unwritten = []
    this.#open = new Map()
    for (const it of open) readAll(it)
    this.#writing = this.#writing.then(async () => {
      for (const it of open) await this.#write(it).catch((cause: Error) => this.#keep(it, cause))
    })
    return this.#writing
  }

  #keep(it: Open, cause: Error): void {
    this.#house.log.warn({ cause: cause.message }, 'counts of visits could not be written') // What the database says, not what was counted.
    const cells = this.#unwritten.reduce((all, { fold }) => all + fold.size, it.fold.size)
    if (cells <= HIT_CELLS_MAX && this.#unwritten.length < HIT_SITES_KEPT_MAX) this.#unwritten.push(it)
    this.#later()
  }

  #later(): void {
    this.#timer ??= setTimeout(() => void this.flush(), HITS_FLUSH_MS).unref()
  }

  async #write({ at, day, k, fold, dropped }: Open): Promise<void> {
    if (at.site === OWN_SITE) await addOwnSite(this.#house)
    const today = dayOf(this.#house.clock.nowMs())
    await takeTurn(this.#house, { account: at.account, actor: SYSTEM }, async turn => {
      const isClosed = await store.openDay(turn, at.site, day)
      if (isClosed && day !== today) await store.openDay(turn, at.site, today)
      const into = isClosed ? today : day // Whoever comes after the close is counted where it is still open.
      await store.addCells(turn, at.site, into, totalsOf(fold, dropped))
      await writeNamed(turn, at.site, into, k, fold.cells())
    })
  }
}

function readAll(open: Open): void {
  const { unread, site, fold, hour } = open
  for (const [text, n] of unread) {
    const hit = readHit(text, site.reader)
    if (typeof hit === 'string') dropIn(open, hit, n)
    else if (isSpamReferrer(hit.source)) dropIn(open, 'spam-referrer', n)
    else fold.add(hit, hour, n)
  }
  unread.clear()
}

function dropIn({ dropped }: Open, why: Drop, n: number): void {
  dropped.set(why, (dropped.get(why) ?? 0) + n)
}

const isMeasured = ({ registry }: Published) => entryOf(registry, 'cookie', SEEN_COOKIE)?.letter === 'p'

function totalsOf({ totals }: Fold, dropped: ReadonlyMap<Drop, number>): Row[] {
  const rows = (dim: string, counts: ReadonlyMap<string, number>) => [...counts].map(([a, n]) => ({ dim, a, b: '', n }))
  return [...rows('total', totals), ...rows('dropped', dropped)]
}

/** By k at a time, under their names; what is less waits until it is as much. */
async function writeNamed(turn: Turn, site: SiteId, day: string, k: number, cells: Iterable<Cell>): Promise<void> {
  const hashOf = hashesOf(turn, site, day, await store.saltOf(turn, site, day, randomBytes(32)))
  for (const some of inParts(cells, HIT_ROWS_AT_ONCE)) {
    const few = new Map(some.filter(({ n }) => n < k).map(cell => [hashOf(cell).toString('latin1'), cell]))
    const its = [...few].map(([hash, { n }]) => ({ hash: Buffer.from(hash, 'latin1'), n }))
    const come = its.length > 0 ? await store.addWaiting(turn, site, day, its, { k, max: HIT_WAITING_MAX }) : []
    if (come.length > 0)
      await store.dropWaiting(
        turn,
        site,
        day,
        come.map(({ hash }) => hash),
      ) // Unless they wait, they are written.
    const named = come.flatMap(({ hash, n }) => {
      const cell = few.get(hash.toString('latin1'))
      return cell ? [{ ...cell, n }] : []
    })
    const rows = [...some.filter(({ n }) => n >= k), ...named]
    if (rows.length > 0) await store.addCells(turn, site, day, rows)
  }
}

/** Under the key of the installation and the salt of the day: without either, a hash says nothing, not even to somebody who guesses. */
export function hashesOf(turn: Turn, site: SiteId, day: string, salt: Buffer): (cell: Omit<Row, 'n'>) => Buffer {
  const before = Buffer.concat([salt, Buffer.from(`${site} ${day} `)])
  return ({ dim, a, b }) =>
    turn.house.keys
      .mac('hits', turn.account, Buffer.concat([before, Buffer.from(`${dim}\0${a}\0${b}`)]))
      .subarray(0, 16)
}

function* inParts<T>(its: Iterable<T>, size: number): Generator<T[]> {
  let part: T[] = []
  for (const it of its) {
    part.push(it)
    if (part.length < size) continue
    yield part
    part = []
  }
  if (part.length > 0) yield part
}

const counters = new WeakMap<House, Hits>()

/** The one that counts in this process: whoever reads reports has it write first. */
export function hitsOf(house: House, counting?: Counting): Hits {
  const known = counters.get(house)
  if (known) return known
  const made = new Hits(house, counting)
  counters.set(house, made)
  return made
}

/** What this process has counted is in the database when this is done. */
export const flushHits = async (house: House): Promise<void> => counters.get(house)?.flush()

/** What a page of our own carries, where its reader allowed that visits are counted: nothing otherwise [CK-10]. */
export const trackerTag = (site: Published, grant: Grant): string =>
  grant.startsWith('p') && isMeasured(site) ? '<script src="/t.js" defer></script>' : ''
