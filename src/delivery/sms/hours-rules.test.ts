import fc from 'fast-check'
import { expect, test } from 'vitest'
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '#base/limits.ts'
import { windowAt } from '#wire/sms/windows.ts'
import { hoursOf } from './hours-rules.ts'
import { whereaboutsOf } from './whereabouts.ts'
import { Closings, validForSeconds } from './window-rules.ts'

const at = (iso: string) => Date.parse(iso)
const where = (phone: string, attributes: Record<string, unknown> = {}) => whereaboutsOf({ phone, attributes })
const facts = { channel: 'sms' } as const

test('a number is where its country is, and where its owner says they live as well [AS-01]', () => {
  expect(where('+41791234567')).toEqual({ regions: ['CH'], zone: undefined })
  expect(where('+41791234567', { country: 'us', state: 'fl' }).regions).toEqual(['CH', 'US-FL'])
  expect(where('+12125550123', { country: 'US', state: 'US-FL' }).regions).toEqual(['US-NY', 'US-FL'])
  expect(where('+12125550123', { country: 'US' }).regions).toEqual(['US-NY'])
  expect(where('+12995550123', { country: 'US', state: 'US-FL' }).regions).toEqual(['US-FL'])
  expect(where('+41791234567', { country: 'CH', timezone: 'Europe/Zurich' })).toEqual({
    regions: ['CH'],
    zone: 'Europe/Zurich',
  })
})

test('a zone tells where in a country a number is, and moves no number to where it is noon [AS-01]', () => {
  const zone = (phone: string, attributes: Record<string, unknown>) => where(phone, attributes).zone
  expect(zone('+12125550123', { timezone: 'America/Chicago' })).toBe('America/Chicago')
  expect(zone('+12125550123', { timezone: 'Europe/Paris' })).toBeUndefined()
  expect(zone('+41791234567', { timezone: 'Pacific/Auckland' })).toBeUndefined()
  expect(zone('+41791234567', { country: 'US', state: 'CA', timezone: 'America/Los_Angeles' })).toBeUndefined()
})

test.each([
  ['not a country', { country: 'Narnia', state: 'FL' }, ['CH']],
  ['a state in words', { country: 'US', state: 'Florida' }, ['CH', 'US']],
  ['no text', { country: 7, timezone: {} }, ['CH']],
  ['a zone that is none', { timezone: 'Mars/Olympus' }, ['CH']],
])('what was typed and is %s changes nothing for the better [AS-01]', (_, attributes, regions) => {
  expect(where('+41791234567', attributes)).toEqual({ regions, zone: undefined })
})

test('the hour counts at the moment of handing over, in each place where the number may be [AS-01]', () => {
  const hours = (phone: string, iso: string, attributes = {}) =>
    hoursOf({ whereabouts: { ...where(phone, attributes), sentAtMs: [], bySender: 0 }, facts }, at(iso)).opening
  expect(hours('+41791234567', '2026-11-26T18:59:59Z')).toEqual({ is: 'open' })
  expect(hours('+41791234567', '2026-11-26T19:00:00Z')).toMatchObject({
    is: 'closed',
    opensAtMs: at('2026-11-27T08:00:00Z'),
  })
  expect(hours('+41791234567', '2026-11-26T09:00:00Z', { country: 'US', state: 'FL' })).toMatchObject({ is: 'closed' })
  expect(hours('+33612345678', '2026-11-29T12:00:00Z')).toMatchObject({ is: 'closed' }) // A Sunday.
})

test('mail is never too early', () => {
  expect(hoursOf({ whereabouts: null, facts: { channel: 'email' } }, at('2026-11-26T02:00:00Z'))).toEqual({
    opening: null,
    cappedUntilMs: null,
  })
})

test('what is handed over may be delivered until the hour is over, and no longer [AS-01]', () => {
  const swiss = where('+41791234567')
  expect(validForSeconds(swiss, at('2026-11-26T18:00:00Z'))).toBe(HOUR_MS / SECOND_MS)
  expect(validForSeconds(swiss, at('2026-11-26T18:59:30Z'))).toBe(MINUTE_MS / SECOND_MS)
  const closings = new Closings()
  fc.assert(
    fc.property(fc.integer({ min: at('2026-11-20T00:00:00Z'), max: at('2026-12-20T00:00:00Z') }), nowMs => {
      const seconds = closings.secondsFrom(swiss, nowMs)
      expect(seconds).toBe(validForSeconds(swiss, nowMs))
      if (windowAt(swiss.regions, nowMs).is !== 'open' || seconds === 60) return
      expect(windowAt(swiss.regions, nowMs + (seconds - 1) * SECOND_MS).is).toBe('open')
    }),
  )
})

test('a number of an area code that no table has is where its code is, and not by the clock of nowhere [AS-01]', () => {
  expect(where('+12995551234').regions).toEqual(['US', 'CA'])
  const isAt = (iso: string) => windowAt(where('+12995551234').regions, at(iso)).is
  expect(isAt('2026-12-01T10:00:00Z')).toBe('closed') // Five in the morning in New York; by the clock of nowhere it is ten.
  expect(isAt('2026-12-01T20:00:00Z')).toBe('open')
  expect(where('+12995551234', { country: 'CA', state: 'ON' }).regions).toEqual(['CA-ON'])
  expect(where('+12995551234', { country: 'FR' }).regions).toEqual(['US', 'CA', 'FR'])
  expect(where('+447700900123').regions).toContain('GB')
})
