/**
 * Whether somebody may be written to now, and when next. Whoever may be in several places is in all of them: it is open when
 * it is open in each. A message waits for its window; it is not dropped.
 */

import { DAY_MS, HOUR_MS } from '#base/limits.ts'
import { places, zonesIn } from '#base/places.ts'
import { instantOf, isZone, wallMs } from '#base/zones.ts'
import { holidaysOf } from './holidays.ts'
import { WINDOW_ROWS, type WindowRow, ZONES_OF_US, zonesOfState } from './windows-rows.ts'

export type Opening =
  | { readonly is: 'open' }
  /** `row`: of those that are closed, the one that opens last. */
  | { readonly is: 'closed'; readonly opensAtMs: number; readonly row: WindowRow }
  /** The places have no hour in common: a person has to say where this number is. */
  | { readonly is: 'never'; readonly row: WindowRow }

const ROWS = new Map(WINDOW_ROWS.map(row => [row.region, row]))
const DAYS_LOOKED = 21
const STEPS_MAX = 500

/**
 * `regions`: ISO 3166-1 or 3166-2 (`US-FL`), each place where the number may be; none is the default of everywhere. `zone`,
 * where it is known of the person, stands in the place of the regions' own.
 */
export function windowAt(regions: readonly string[], atMs: number, zone?: string): Opening {
  const clocks = clocksOf(regions, zone)
  let [openMs, row] = [atMs, undefined as WindowRow | undefined]
  for (let step = 0; step < STEPS_MAX; step++) {
    const closed = clocks.find(it => !isOpen(it, openMs))
    if (!closed) return row ? { is: 'closed', opensAtMs: openMs, row } : { is: 'open' }
    row = closed.row
    const next = nextOpening(closed, openMs)
    if (next === undefined || next > atMs + DAYS_LOOKED * DAY_MS) break
    openMs = next
  }
  return { is: 'never', row: row ?? (WINDOW_ROWS[0] as WindowRow) } // There is a first row.
}

/** Whether it is open, for whoever asks of many hours and not when it opens. */
export const isOpenAt = (regions: readonly string[], atMs: number, zone?: string): boolean =>
  clocksOf(regions, zone).every(it => isOpen(it, atMs))

/** The clocks that are looked at, each once. */
export const zonesAt = (regions: readonly string[], zone?: string): readonly string[] => [
  ...new Set(clocksOf(regions, zone).map(it => it.zone)),
]

type ClockedRow = { readonly row: WindowRow; readonly zone: string }

function clocksOf(regions: readonly string[], zone: string | undefined): ClockedRow[] {
  const own = zone !== undefined && isZone(zone) ? [zone] : undefined
  const all = regions.length > 0 ? regions : ['*']
  return all.flatMap(region => {
    const zones = own ?? zonesOf(region.toUpperCase())
    return rowsOf(region.toUpperCase()).flatMap(row => zones.map(its => ({ row, zone: its })))
  })
}

/** Of the country, and of the part of it. */
function rowsOf(region: string): readonly WindowRow[] {
  const country = ROWS.get(region.slice(0, 2)) ?? ROWS.get('*')
  const part = region.length > 2 ? ROWS.get(region) : undefined
  return [country, part].filter(row => row !== undefined)
}

/** Where nothing is known of a place, all of the world's waking hours would be needed: Greenwich stands for it. */
function zonesOf(region: string): readonly string[] {
  const state = region.startsWith('US-') ? zonesOfState(region) : []
  if (state.length > 0) return state
  if (region.slice(0, 2) === 'US') return ZONES_OF_US
  const place = places().countries[region.slice(0, 2)]
  return place === undefined ? ['UTC'] : zonesIn(place)
}

function isOpen({ row, zone }: ClockedRow, atMs: number): boolean {
  const wall = wallMs(zone, atMs)
  const hours = hoursOn(row, wall)
  const passed = wall - startOf(wall)
  return hours !== null && passed >= hours[0] * HOUR_MS && passed < hours[1] * HOUR_MS
}

function nextOpening({ row, zone }: ClockedRow, atMs: number): number | undefined {
  const today = startOf(wallMs(zone, atMs))
  for (let day = 0; day <= DAYS_LOOKED; day++) {
    const start = today + day * DAY_MS
    const hours = hoursOn(row, start)
    const opens = hours && instantOf(zone, start + hours[0] * HOUR_MS)
    if (opens !== null && opens > atMs) return opens
  }
  return undefined
}

function hoursOn(row: WindowRow, wall: number): readonly [number, number] | null {
  const day = new Date(wall)
  const name = day.toISOString().slice(0, 10)
  if (row.closedOn && holidaysOf(row.closedOn, day.getUTCFullYear()).has(name)) return null
  return row.week[day.getUTCDay()] ?? null
}

const startOf = (wall: number) => Math.floor(wall / DAY_MS) * DAY_MS
