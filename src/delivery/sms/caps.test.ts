import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DAY_MS, HOUR_MS } from '#base/limits.ts'
import { CAP_ROWS } from './caps-rows.ts'
import { cappedUntil, capsFor } from './caps.ts'

const NOW_MS = Date.UTC(2026, 10, 26, 12)
const ago = (...hours: readonly number[]) => hours.map(it => NOW_MS - it * HOUR_MS)

test('a fourth text within a day waits until the first of the three is a day ago [AS-01]', () => {
  const at = (sentAtMs: readonly number[]) => cappedUntil('sms', { regions: ['CH'], sentAtMs }, NOW_MS)
  expect(at(ago(1, 5))).toBeNull()
  expect(at(ago(1, 5, 20))).toBe(NOW_MS + 4 * HOUR_MS)
  expect(at(ago(1, 5, 24))).toBeNull()
  expect(at(ago(1, 2, 5, 20))).toBe(NOW_MS + 19 * HOUR_MS)
})

test('four calls in France within thirty days are all, and elsewhere three in a day [AS-01]', () => {
  const days = ago(24 * 3, 24 * 9, 24 * 12, 24 * 20)
  expect(cappedUntil('call', { regions: ['FR'], sentAtMs: days }, NOW_MS)).toBe(NOW_MS + 10 * DAY_MS)
  expect(cappedUntil('call', { regions: ['CH'], sentAtMs: days }, NOW_MS)).toBeNull()
  expect(cappedUntil('sms', { regions: ['FR'], sentAtMs: days }, NOW_MS)).toBeNull()
})

test('a part of a country keeps to the country’s rows too, and who may be in two places to those of both [AS-01]', () => {
  const regions = (...of: readonly string[]) => capsFor('call', of).map(({ region }) => region)
  expect(regions('US-FL')).toEqual(['*', 'US-FL'])
  expect(regions('US-FL', 'FR')).toEqual(['*', 'US-FL', 'FR'])
  expect(regions('FR-75')).toEqual(['*', 'FR'])
  expect(regions()).toEqual(['*'])
})

test('each row says where it is from and when somebody looked [AS-01]', () => {
  for (const { source, at, count, withinMs } of CAP_ROWS) {
    expect(source.length).toBeGreaterThan(10)
    expect(at).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(count * withinMs).toBeGreaterThan(0)
  }
})

test('whatever somebody got, once the moment that was said has come one more is allowed [AS-01]', () => {
  const times = fc.array(fc.integer({ min: NOW_MS - 40 * DAY_MS, max: NOW_MS }), { maxLength: 12 })
  fc.assert(
    fc.property(
      fc.constantFrom('sms' as const, 'call' as const),
      fc.constantFrom('FR', 'US-FL', 'CH'),
      times,
      (channel, region, sentAtMs) => {
        const until = cappedUntil(channel, { regions: [region], sentAtMs }, NOW_MS)
        if (until === null) return
        expect(until).toBeGreaterThan(NOW_MS)
        expect(cappedUntil(channel, { regions: [region], sentAtMs }, until)).toBeNull()
        expect(cappedUntil(channel, { regions: [region], sentAtMs }, until - 1)).not.toBeNull()
      },
    ),
  )
})
