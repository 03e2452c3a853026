/** Visits: which counts answer what, and what follows from them. Nothing here estimates; what was not counted is null. */

import type { Dim, Total } from '#sites/hits-types.ts'
import type { FilterBy, List, ListName, Named, PageRow, Span } from './website-types.ts'

/** Where a list comes from: the dimension, and which of its fields are the names. */
type From = { readonly dim: Dim; readonly names: 'a' | 'b' }

/**
 * Which list there is under which filter, one row each list. What is not here was never kept: hours, for one, are not counted by
 * page. `views` and `visits` say by which dimension the filter's own numbers are read.
 */
export const UNFILTERED = {
  entries: undefined, // these two are said by the pages: the one is counted, the other is views less those that something followed
  exits: undefined,
  sources: { dim: 'source', names: 'a' },
  campaigns: { dim: 'campaign', names: 'a' },
  mediums: { dim: 'campaign-medium', names: 'b' },
  devices: { dim: 'device', names: 'a' },
  hours: { dim: 'hour', names: 'a' },
  loads: { dim: 'load', names: 'a' },
  times: { dim: 'time', names: 'a' },
} as const satisfies Record<ListName, From | undefined>

export const TOTAL_OF = {
  entries: 'visits',
  exits: 'visits',
  sources: 'visits',
  campaigns: 'tagged',
  mediums: 'tagged',
  devices: 'views',
  hours: 'views',
  loads: 'loads',
  times: 'timed',
} as const satisfies Record<ListName, Total>

type Crossing = { readonly views?: Dim; readonly visits?: Dim } & Readonly<Partial<Record<ListName | 'pages', From>>>
export const CROSSINGS = {
  path: {
    views: 'page',
    visits: 'entry',
    sources: { dim: 'source-entry', names: 'a' },
    campaigns: { dim: 'campaign-entry', names: 'a' },
    devices: { dim: 'page-device', names: 'b' },
    loads: { dim: 'page-load', names: 'b' },
    times: { dim: 'page-time', names: 'b' },
  },
  source: {
    visits: 'source',
    entries: { dim: 'source-entry', names: 'b' },
    campaigns: { dim: 'campaign-source', names: 'a' },
    devices: { dim: 'source-device', names: 'b' },
  },
  campaign: {
    visits: 'campaign',
    entries: { dim: 'campaign-entry', names: 'b' },
    sources: { dim: 'campaign-source', names: 'b' },
    mediums: { dim: 'campaign-medium', names: 'b' },
    devices: { dim: 'campaign-device', names: 'b' },
  },
  device: {
    views: 'device',
    visits: 'visit-device',
    pages: { dim: 'page-device', names: 'a' },
    entries: { dim: 'entry-device', names: 'a' },
    sources: { dim: 'source-device', names: 'a' },
    campaigns: { dim: 'campaign-device', names: 'a' },
  },
} as const satisfies Record<FilterBy, Crossing>

const byCount = (a: Named, b: Named) => b.n - a.n || (a.name < b.name ? -1 : 1)

export function listOf(rows: readonly Named[], total: number, limit: number): List {
  const named = rows.reduce((sum, { n }) => sum + n, 0)
  return { total, other: Math.max(0, total - named), names: rows.length, rows: rows.toSorted(byCount).slice(0, limit) }
}

/** Counts of one page, by dimension. What had no name that day is missing: each can be a little too low, and what is subtracted too. */
export type PageSums = { readonly path: string } & Readonly<
  Record<'views' | 'entries' | 'seconds' | 'onward' | 'errors', number>
>

export const pageRow = ({ path, views, entries, seconds, onward, errors }: PageSums): PageRow => ({
  path,
  views,
  entries,
  bounces: Math.max(0, entries - seconds),
  exits: Math.max(0, views - onward),
  errors,
})

const DAY_MS = 86_400_000
const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10)

/** Each day of a span; none when it ends before it begins. */
export function daysOf({ from, to }: Span): string[] {
  const [first, last] = [Date.parse(from), Date.parse(to)]
  return Array.from({ length: Math.max(0, Math.round((last - first) / DAY_MS) + 1) }, (_, i) =>
    dayOf(first + i * DAY_MS),
  )
}

/** Months that lie in a span whole, as far as they have come, and the days around them. */
export function partsOf(
  span: Span,
  today: string,
): { readonly months: readonly string[]; readonly days: readonly string[] } {
  const byMonth = Map.groupBy(daysOf(span), day => day.slice(0, 7))
  const isWhole = (month: string, days: readonly string[]) => {
    const last = dayOf(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0))
    return (
      days[0] === `${month}-01` &&
      (days.at(-1) === last || (month === today.slice(0, 7) && (days.at(-1) ?? '') >= today))
    )
  }
  const parts = [...byMonth].map(([month, days]) => ({ month, days, whole: isWhole(month, days) }))
  return {
    months: parts.filter(it => it.whole).map(it => `${it.month}-01`),
    days: parts.filter(it => !it.whole).flatMap(it => it.days),
  }
}

/** A share, to a tenth of a percent; null of nothing. */
export const shareOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 1000) / 1000

// CSV -------------------------------------------------------------------------------------------------------------------------------------

/** A cell that a spreadsheet would take for a formula is text: sources and paths are what strangers sent. */
function cellOf(value: string | number | null): string {
  if (typeof value !== 'string') return String(value ?? '')
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

export const csvOf = (head: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string =>
  [head, ...rows].map(row => `${row.map(cellOf).join(',')}\r\n`).join('')
