import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DAY_MS, MINUTE_MS, PLOT_STEPS_MAX } from '#base/limits.ts'
import { GATE } from '#delivery/rules.ts'
import { courseOf, daysUntil, type Minute, whyOf } from './rules.ts'

const START_MS = Date.UTC(2026, 10, 26, 9)

test('a plot has a bounded number of steps, and its sums are those of the run', () => {
  const minute = fc.record({
    atMs: fc.integer({ min: 0, max: 20_000 }).map(n => START_MS + n * MINUTE_MS),
    result: fc.constantFrom('accepted', 'failed', 'gated', 'held'),
    count: fc.integer({ min: 0, max: 1_000_000 }),
  })
  const sum = (all: readonly Minute[], result: string) =>
    all.filter(it => it.result === result).reduce((total, { count }) => total + count, 0)
  fc.assert(
    fc.property(fc.array(minute, { maxLength: 50 }), minutes => {
      const { steps, stepMs } = courseOf(minutes)
      expect(steps.length).toBeLessThanOrEqual(PLOT_STEPS_MAX)
      expect(stepMs % MINUTE_MS).toBe(0)
      for (const result of ['accepted', 'failed', 'gated'] as const)
        expect(steps.reduce((total, step) => total + step[result], 0)).toBe(sum(minutes, result))
      for (const [i, { atMs }] of steps.entries()) expect(atMs).toBe((steps[0]?.atMs ?? 0) + i * stepMs)
    }),
  )
})

test('a run of 120 minutes is plotted by the minute, one of 121 by two', () => {
  const lasting = (minutes: number): Minute[] =>
    [0, minutes - 1].map(n => ({ atMs: START_MS + n * MINUTE_MS, result: 'accepted', count: 1 }))
  expect(courseOf(lasting(120))).toMatchObject({ stepMs: MINUTE_MS })
  expect(courseOf(lasting(120)).steps).toHaveLength(120)
  expect(courseOf(lasting(121))).toMatchObject({ stepMs: 2 * MINUTE_MS })
  expect(courseOf([])).toEqual({ stepMs: MINUTE_MS, steps: [] })
})

test('each of the last days is there, also those on which nobody came or went', () => {
  const found = [{ day: '2026-11-25', confirmed: 3, withdrawn: 1 }]
  const days = daysUntil(START_MS, 3, found)
  expect(days.map(({ day }) => day)).toEqual(['2026-11-24', '2026-11-25', '2026-11-26'])
  expect(days[1]).toEqual(found[0])
  expect(daysUntil(START_MS + DAY_MS, 1, found)).toEqual([{ day: '2026-11-27', confirmed: 0, withdrawn: 0 }])
})

test('what the gate said is told in the words of the gate [AS-03]', () => {
  const byMail = whyOf('email')
  for (const { check, says } of GATE) expect(byMail({ reason: check, count: 1 }).says).toBe(says[1])
  expect(whyOf('sms')({ reason: 'not-suppressed', count: 1 }).says).not.toBe(
    byMail({ reason: 'not-suppressed', count: 1 }).says,
  )
  expect(byMail({ reason: 'no-such-mailbox', count: 2 })).toMatchObject({
    count: 2,
    says: expect.stringContaining('mailbox'),
  })
  expect(byMail({ reason: 'something-new', count: 1 }).says).toBe('something new')
})
