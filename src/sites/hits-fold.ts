/**
 * Folding: hits become counts, and are forgotten. A fold is of one site and day; between two writings it holds what came in
 * the meantime, as numbers beside numbers, and the texts that they stand for once. Both have a bound: what does not fit any
 * more is in the totals, and has no name.
 */

import { HIT_CELLS_MAX, HIT_SOURCES_MAX } from '#base/limits.ts'
import { type Cell, type Dim, DIM_NAMES, type Hit, LOADS, TIMES, type Total } from './hits-types.ts'
import { pageOfErrors } from './hits-rules.ts'

/** So many texts at most: their places fit a cell's key, which is exact in a double. */
const PLACES = 2 ** 20
const PLACE_OF = Object.fromEntries(DIM_NAMES.map((dim, i) => [dim, i])) as Readonly<Record<Dim, number>> // Each has one.

type Kind = 'path' | 'other'

export class Fold {
  readonly #max: Readonly<Record<Kind, number>>
  readonly #known: number
  readonly #names: string[] = ['']
  readonly #places = new Map<string, number>([['', 0]])
  readonly #taken: Record<Kind, number> = { path: 0, other: 0 }
  readonly #cells = new Map<number, number>()
  readonly totals = new Map<Total, number>()

  /** `known` paths have a name already: whoever invents others does not push them out. */
  constructor(pathsMax: number, known: Iterable<string> = []) {
    this.#max = { path: Math.min(pathsMax, PLACES - 2 * HIT_SOURCES_MAX), other: HIT_SOURCES_MAX }
    for (const path of known) this.#place('path', path)
    this.#known = this.#names.length
    this.#taken.path = 0
  }

  /** How many cells there are: what it takes up. */
  get size(): number {
    return this.#cells.size
  }

  /** `n`: so many beacons that said just the same. */
  add(hit: Hit, hour: string, n = 1): void {
    const page = this.#place('path', hit.path)
    const device = this.#place('other', hit.device)
    const hourAt = this.#place('other', hour)
    this.#total('views', n)
    this.#count('page', n, page)
    this.#count('hour', n, hourAt)
    this.#count('device', n, device)
    this.#count('page-device', n, page, device)
    if (hit.from === undefined) this.#entry(hit, n, page, device, hourAt)
    else this.#onward(hit, n, this.#place('path', hit.from), page)
    if (hit.load !== undefined) this.#step('load', 'page-load', 'loads', n, page, LOADS[hit.load])
    if (hit.errors > 0) {
      this.#total('errors', hit.errors * n)
      this.#count('error', n * hit.errors, this.#place('path', pageOfErrors(hit)))
    }
    for (const news of hit.news) this.#total(`new-${news}`, n)
    for (const [funnel, step] of hit.steps)
      this.#count('funnel', n, this.#place('other', funnel), this.#place('other', String(step)))
  }

  #entry(
    { source, campaign, medium }: Hit,
    n: number,
    page: number | undefined,
    device: number | undefined,
    hour: number | undefined,
  ): void {
    const from = this.#place('other', source)
    this.#total('visits', n)
    this.#count('entry', n, page)
    this.#count('visit-hour', n, hour)
    this.#count('visit-device', n, device)
    this.#count('source', n, from)
    this.#count('entry-device', n, page, device)
    this.#count('source-entry', n, from, page)
    this.#count('source-device', n, from, device)
    if (campaign === undefined) return
    const its = this.#place('other', campaign)
    this.#total('tagged', n)
    this.#count('campaign', n, its)
    this.#count('campaign-entry', n, its, page)
    this.#count('campaign-device', n, its, device)
    this.#count('campaign-source', n, its, from)
    if (medium !== '') this.#count('campaign-medium', n, its, this.#place('other', medium))
  }

  #onward({ isSecond, time }: Hit, n: number, from: number | undefined, page: number | undefined): void {
    this.#total('flows', n)
    this.#count('flow', n, from, page)
    this.#count('onward', n, from)
    if (isSecond) {
      this.#total('seconds', n)
      this.#count('second', n, from)
    }
    if (time !== undefined) this.#step('time', 'page-time', 'timed', n, from, TIMES[time])
  }

  #step(dim: Dim, ofPage: Dim, total: Total, n: number, page: number | undefined, step = ''): void {
    const place = this.#place('other', step)
    this.#total(total, n)
    this.#count(dim, n, place)
    this.#count(ofPage, n, page, place)
  }

  #total(total: Total, n: number): void {
    this.totals.set(total, (this.totals.get(total) ?? 0) + n)
  }

  /** Undefined where there is no room for one more. */
  #place(kind: Kind, text: string): number | undefined {
    const known = this.#places.get(text)
    if (known !== undefined) return known
    if (this.#taken[kind] >= this.#max[kind]) return undefined
    this.#taken[kind] += 1
    const place = this.#names.push(text) - 1
    this.#places.set(text, place)
    return place
  }

  #count(dim: Dim, n: number, a: number | undefined, b: number | undefined = 0): void {
    if (a === undefined || b === undefined) return
    const key = (PLACE_OF[dim] * PLACES + a) * PLACES + b
    const was = this.#cells.get(key)
    if (was === undefined && this.#cells.size >= HIT_CELLS_MAX && !this.#isKnown(a, b)) return
    this.#cells.set(key, (was ?? 0) + n)
  }

  #isKnown(a: number, b: number): boolean {
    return a < this.#known && b < this.#known
  }

  /** What was counted, each cell once. */
  *cells(): Generator<Cell> {
    for (const [key, n] of this.#cells) {
      const b = key % PLACES
      const rest = (key - b) / PLACES
      const a = rest % PLACES
      const dim = DIM_NAMES[(rest - a) / PLACES]
      if (dim) yield { dim, a: this.#names[a] ?? '', b: this.#names[b] ?? '', n }
    }
  }
}
