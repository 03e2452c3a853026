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

  add(hit: Hit, hour: string): void {
    const page = this.#place('path', hit.path)
    const device = this.#place('other', hit.device)
    const hourAt = this.#place('other', hour)
    this.#total('views', 1)
    this.#count('page', page)
    this.#count('hour', hourAt)
    this.#count('device', device)
    this.#count('page-device', page, device)
    if (hit.from === undefined) this.#entry(hit, page, device, hourAt)
    else this.#onward(hit, this.#place('path', hit.from), page)
    if (hit.load !== undefined) this.#step('load', 'page-load', 'loads', page, LOADS[hit.load])
    if (hit.errors > 0) {
      this.#total('errors', hit.errors)
      this.#count('error', this.#place('path', pageOfErrors(hit)), 0, hit.errors)
    }
    for (const news of hit.news) this.#total(`new-${news}`, 1)
    for (const [funnel, step] of hit.steps)
      this.#count('funnel', this.#place('other', funnel), this.#place('other', String(step)))
  }

  #entry(
    { source, campaign, medium }: Hit,
    page: number | undefined,
    device: number | undefined,
    hour: number | undefined,
  ): void {
    const from = this.#place('other', source)
    this.#total('visits', 1)
    this.#count('entry', page)
    this.#count('visit-hour', hour)
    this.#count('visit-device', device)
    this.#count('source', from)
    this.#count('entry-device', page, device)
    this.#count('source-entry', from, page)
    this.#count('source-device', from, device)
    if (campaign === undefined) return
    const its = this.#place('other', campaign)
    this.#total('tagged', 1)
    this.#count('campaign', its)
    this.#count('campaign-entry', its, page)
    this.#count('campaign-device', its, device)
    this.#count('campaign-source', its, from)
    if (medium !== '') this.#count('campaign-medium', its, this.#place('other', medium))
  }

  #onward({ isSecond, time }: Hit, from: number | undefined, page: number | undefined): void {
    this.#total('flows', 1)
    this.#count('flow', from, page)
    this.#count('onward', from)
    if (isSecond) {
      this.#total('seconds', 1)
      this.#count('second', from)
    }
    if (time !== undefined) this.#step('time', 'page-time', 'timed', from, TIMES[time])
  }

  #step(dim: Dim, ofPage: Dim, total: Total, page: number | undefined, step = ''): void {
    const place = this.#place('other', step)
    this.#total(total, 1)
    this.#count(dim, place)
    this.#count(ofPage, page, place)
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

  #count(dim: Dim, a: number | undefined, b: number | undefined = 0, n = 1): void {
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
