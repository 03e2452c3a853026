import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DAY_MS } from '#base/limits.ts'
import { hoursOf } from './hours.ts'

const FROM = Date.UTC(2026, 10, 27, 9)
const week = (regions: readonly string[], zone?: string) => hoursOf(regions, FROM, FROM + 7 * DAY_MS, zone)

test.each<[string, readonly string[], string | undefined, string | undefined]>([
  ['by the clock of the one place [AS-08]', ['CH'], undefined, 'Mon-Sun 09:00-20:00 Europe/Zurich'],
  ['without the days on which nobody is called', ['FR'], undefined, 'Mon-Sat 10:00-20:00 Europe/Paris'],
  [
    'other hours on other days',
    ['US-RI'],
    undefined,
    'Mon-Fri 09:00-18:00, Sat 10:00-17:00 America/New_York; not 2026-11-26',
  ],
  [
    'in a country of many clocks the hours of all of them [AS-08]',
    ['US'],
    undefined,
    'Mon-Sun 00:00-01:00 19:00-24:00 UTC',
  ],
  ['what the person said of their clock counts', ['US'], 'America/New_York', 'Mon-Sun 09:00-20:00 America/New_York'],
  ['where two places have an hour in common', ['CH', 'US-NV'], undefined, 'Mon-Sun 17:00-19:00 UTC'],
  ['nothing where they have none', ['CH', 'AU-NSW', 'US-HI'], undefined, undefined],
  ['nowhere in particular', [], undefined, 'Mon-Sun 09:00-20:00 UTC'],
])('%s', (name, regions, zone, said) => {
  const from = name.startsWith('other') ? FROM - DAY_MS : FROM
  expect(hoursOf(regions, from, from + 6 * DAY_MS, zone)).toBe(said)
})

test('public holidays within the days are named', () => {
  const from = Date.UTC(2026, 11, 21, 9)
  expect(hoursOf(['FR'], from, from + 14 * DAY_MS)).toBe(
    'Mon-Sat 10:00-20:00 Europe/Paris; not 2026-12-25; not 2027-01-01',
  )
})

test('no hour is printed twice, and none runs backwards', () => {
  const regions = fc.subarray(['US', 'US-FL', 'FR', 'CH', 'IN', 'BR', 'JP'], { maxLength: 3 })
  fc.assert(
    fc.property(regions, among => {
      for (const [, from = '', to = ''] of (week(among) ?? '').matchAll(/(\d\d:\d\d)-(\d\d:\d\d)/g))
        expect(from < to).toBe(true)
    }),
    { numRuns: 20 },
  )
})
