/** The hours of recipients, and what a sending takes: pure, at the edges of summer time too. */

import { expect, test } from 'vitest'
import { places } from '#base/places.ts'
import { instantOf, isZone, wallOf } from '#base/zones.ts'
import { finishOf, hoursAt, localAt } from './timing-rules.ts'
import type { Timing } from './timing-types.ts'

const OFFICE: Timing = { zone: 'UTC', window: { from: '09:00', to: '18:00', days: [1, 2, 3, 4, 5] } }
const at = (iso: string) => Date.parse(iso)
const iso = (ms: number) => new Date(ms).toISOString()
const opens = (place: string, now: string, timing = OFFICE) => iso(hoursAt(place, timing, at(now)).opensMs)

test('a window opens by the clock of the place, on its days, also where the clocks were changed between', () => {
  expect(opens('Europe/Paris', '2026-06-24T10:00:00Z')).toBe('2026-06-24T10:00:00.000Z')
  expect(opens('Europe/Paris', '2026-06-24T16:00:00Z')).toBe('2026-06-25T07:00:00.000Z') // 18:00 there: closed, to the minute.
  expect(opens('Europe/Paris', '2026-03-27T17:00:00Z')).toBe('2026-03-30T07:00:00.000Z') // Friday evening to Monday, with an hour less.
  expect(opens('Europe/Paris', '2026-10-23T17:00:00Z')).toBe('2026-10-26T08:00:00.000Z') // And with an hour more.
  expect(opens('America/Los_Angeles+America/New_York', '2026-06-24T10:00:00Z')).toBe('2026-06-24T16:00:00.000Z')
  expect(iso(hoursAt('Europe/Paris', OFFICE, at('2026-06-24T10:00:00Z')).closesMs)).toBe('2026-06-24T16:00:00.000Z')
})

test('an hour that spring leaves out is the moment of the change, one that comes twice is its first', () => {
  const moment = (zone: string, local: string) => iso(instantOf(zone, wallOf(local) ?? 0))
  expect(moment('Europe/Paris', '2026-03-29T02:30')).toBe('2026-03-29T01:00:00.000Z')
  expect(moment('Europe/Paris', '2026-10-25T02:30')).toBe('2026-10-25T00:30:00.000Z')
  expect(moment('Pacific/Apia', '2026-12-01T09:00')).toBe('2026-11-30T20:00:00.000Z')
  expect(moment('Australia/Lord_Howe', '2026-10-04T02:15')).toBe('2026-10-03T15:30:00.000Z') // Half an hour is left out there.
  expect(wallOf('2026-02-30T09:00')).toBeUndefined()
  expect([isZone('Europe/Lisbon'), isZone('Mars/Base'), isZone('+02:00')]).toEqual([true, false, false])
})

test('the same hour at each place comes in the east first, and of a wide country when all of it has it', () => {
  expect(iso(localAt('Asia/Tokyo', '2026-12-01T09:00'))).toBe('2026-12-01T00:00:00.000Z')
  expect(iso(localAt(places().countries['US'] ?? '', '2026-12-01T09:00'))).toBe('2026-12-01T17:00:00.000Z')
  expect(places().callingCodes['1'], 'of several countries').toBeUndefined()
})

test('what it takes is told by pace and hours, and whoever would be too late is counted', () => {
  const crowds = [{ place: 'Europe/Paris', people: 1_800 }]
  const from = at('2026-06-24T07:00:00Z')
  const pace = { perHour: 100, timing: OFFICE, expiresMs: from + 11 * 86_400_000 }
  expect(finishOf(crowds, pace, from)).toEqual({ atMs: at('2026-06-25T16:00:00Z'), late: 0 }) // Two days of nine hours.
  expect(finishOf(crowds, { ...pace, perHour: 10, expiresMs: from + 86_400_000 }, from)).toMatchObject({ late: 1_710 })
  expect(finishOf(crowds, { ...pace, timing: undefined, perHour: null }, from)).toEqual({ atMs: from, late: 0 })
})
