import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { STEPS, type Step } from './measure-types.ts'
import { SIGNAL_KINDS } from './signal-types.ts'
import { figureOf, isBad, levelOf, linesOf, thresholdsOf, wilson } from './threshold-rules.ts'
import { type Threshold, type ThresholdName, THRESHOLDS } from './thresholds.ts'

const named = (name: string): Threshold => THRESHOLDS.find(({ threshold }) => threshold === name) as Threshold
const stepOf = (name: ThresholdName, events: number, of = 0): Step | undefined =>
  levelOf(named(name), { events, of })?.step

describe('the interval', () => {
  // Wilson (1927), with z = 1.96: as printed in Newcombe, Statistics in Medicine 17 (1998), table I.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i of %i is that of the literature', (events, of, low, high) => {
    const found = wilson({ events, of }, 1.96)
    expect(found.low).toBeCloseTo(low, 4)
    expect(found.high).toBeCloseTo(high, 4)
  })

  test('of nothing says nothing', () => {
    expect(wilson({ events: 0, of: 0 })).toMatchObject({ rate: 0, low: 0, high: 1 })
  })

  test('holds the rate, and lies between none and all', () => {
    fc.assert(
      fc.property(fc.nat(5_000), fc.nat(5_000), (events, others) => {
        const { rate, low, high } = wilson({ events, of: events + others })
        expect(low).toBeLessThanOrEqual(rate + 1e-12)
        expect(high).toBeGreaterThanOrEqual(rate - 1e-12)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('a threshold and what is just below it', () => {
  test.each<[ThresholdName, number, number, Step | undefined]>([
    ['complaints-day', 1, 500, undefined], // One is nobody's habit.
    ['complaints-day', 2, 499, undefined],
    ['complaints-day', 2, 2_001, undefined],
    ['complaints-day', 2, 2_000, 'warn'],
    ['complaints-day', 10, 5_000, 'throttle'], // 0.2 %, and it might be less.
    ['complaints-day', 16, 5_000, 'restrict'],
    ['complaints-day', 21, 5_000, 'restrict'],
    ['complaints-day', 23, 5_000, 'suspend'],
    ['complaints-day', 40, 1_900, 'restrict'], // Nobody is suspended on less than two thousand messages.
    ['complaints-month', 2, 1_000, undefined],
    ['complaints-month', 3, 3_001, undefined],
    ['complaints-month', 3, 3_000, 'warn'],
    ['complaints-month', 200, 50_000, 'suspend'],
    ['hard-bounces-day', 5, 5, undefined], // Five mails suspend nobody.
    ['hard-bounces-day', 4, 50, undefined],
    ['hard-bounces-day', 5, 49, undefined],
    ['hard-bounces-day', 5, 251, undefined],
    ['hard-bounces-day', 5, 250, 'warn'],
    ['hard-bounces-day', 50, 1_001, 'warn'],
    ['hard-bounces-day', 50, 1_000, 'throttle'],
    ['hard-bounces-day', 64, 1_000, 'restrict'],
    ['hard-bounces-day', 105, 1_000, 'restrict'],
    ['hard-bounces-day', 120, 1_000, 'suspend'],
    ['hard-bounces-day', 400, 499, 'restrict'],
    ['hard-bounces-day', 400, 500, 'suspend'],
    ['hard-bounces-month', 9, 200, undefined],
    ['hard-bounces-month', 10, 199, undefined],
    ['hard-bounces-month', 10, 500, 'warn'],
    ['hard-bounces-month', 10, 501, undefined],
    ['blocks-day', 10, 501, undefined],
    ['blocks-day', 10, 500, 'warn'],
    ['blocks-day', 25, 500, 'throttle'],
    ['blocks-day', 50, 500, 'throttle'],
    ['blocks-day', 65, 500, 'restrict'],
    ['soft-bounces-day', 59, 200, undefined],
    ['soft-bounces-day', 60, 200, 'note'],
    ['soft-bounces-day', 120, 200, 'warn'],
    ['unsubscribes-day', 9, 200, undefined],
    ['unsubscribes-day', 10, 1_000, 'warn'],
    ['unsubscribes-day', 10, 1_001, undefined],
    ['unsubscribes-day', 900, 1_000, 'warn'], // Leaving is a right; nobody is restricted for it.
    ['unsubscribes-month', 19, 500, undefined],
    ['unsubscribes-month', 20, 2_000, 'warn'],
    ['traps', 0, 0, undefined],
    ['traps', 1, 0, 'note'],
    ['traps', 3, 0, 'throttle'],
    ['traps', 9, 0, 'throttle'],
    ['traps', 10, 0, 'restrict'],
    ['refused-content', 2, 0, undefined],
    ['refused-content', 3, 0, 'note'],
    ['refused-content', 8, 0, 'warn'],
    ['refused-content', 20, 0, 'throttle'],
    ['refused-content', 40, 0, 'restrict'],
    ['reviewed-content', 19, 0, undefined],
    ['reviewed-content', 500, 0, 'note'],
    ['missing-proofs', 1, 0, 'note'],
    ['missing-proofs', 4, 0, 'note'],
    ['missing-proofs', 5, 0, 'warn'],
    ['missing-proofs', 500, 0, 'warn'],
    ['broken-proofs', 2, 0, 'note'],
    ['broken-proofs', 3, 0, 'restrict'],
    ['changed-forms', 1, 0, undefined],
    ['changed-forms', 2, 0, 'warn'],
    ['changed-forms', 6, 0, 'restrict'],
    ['untrue-imports', 1, 0, 'warn'],
    ['untrue-imports', 3, 0, 'restrict'],
    ['refused-imports', 1, 0, undefined],
    ['refused-imports', 2, 0, 'note'],
    ['refused-imports', 4, 0, 'warn'],
    ['refused-imports', 8, 0, 'restrict'],
    ['lost-appeals', 1, 0, undefined],
    ['lost-appeals', 2, 0, 'note'],
    ['lost-appeals', 4, 0, 'warn'],
  ])('%s: %i of %i is %s [EN-03]', (name, events, of, step) => expect(stepOf(name, events, of)).toBe(step))

  test('every threshold is tried above, and every kind of bad news has one [EN-03]', () => {
    expect(THRESHOLDS.map(({ threshold }) => threshold)).toHaveLength(new Set(THRESHOLDS.map(it => it.threshold)).size)
    for (const kind of SIGNAL_KINDS) expect([kind, thresholdsOf(kind).length > 0]).toEqual([kind, isBad(kind)])
  })

  test('on a shared route in trouble the rate is enough [EN-03]', () => {
    const bounces = named('hard-bounces-day')
    expect(levelOf(bounces, { events: 55, of: 1_000 })?.step).toBe('throttle')
    expect(levelOf(bounces, { events: 55, of: 1_000 }, true)?.step).toBe('restrict')
    expect(levelOf(bounces, { events: 4, of: 50 }, true)).toBeUndefined()
  })
})

test('a plot has the lines by which its figures are judged: of two steps at one line the heavier [EN-03]', () => {
  expect(linesOf('complaint', 30)).toEqual([
    { at: 0.001, step: 'warn' },
    { at: 0.002, step: 'restrict' },
    { at: 0.003, step: 'suspend' },
  ])
  expect(linesOf('accepted', 30)).toEqual([])
})

const anyThreshold = fc.constantFrom<Threshold>(...THRESHOLDS)
const heightOf = (step: Step | undefined) => (step === undefined ? -1 : STEPS.indexOf(step))

test('more bad events never improve the standing, of whatever kind they are [EN-03]', () => {
  const sums = fc.record(Object.fromEntries(SIGNAL_KINDS.map(kind => [kind, fc.nat(3_000)])))
  const bad = fc.constantFrom(...SIGNAL_KINDS.filter(isBad))
  fc.assert(
    fc.property(
      anyThreshold,
      sums,
      bad,
      fc.integer({ min: 1, max: 300 }),
      fc.boolean(),
      (threshold, before, kind, more, strict) => {
        const after = { ...before, [kind]: (before[kind] ?? 0) + more }
        const stepWith = (it: typeof before) => heightOf(levelOf(threshold, figureOf(threshold, it), strict)?.step)
        expect(stepWith(after)).toBeGreaterThanOrEqual(stepWith(before))
      },
    ),
    { numRuns: 2_000 },
  )
})

test('more messages that were taken never make it worse [EN-03]', () => {
  fc.assert(
    fc.property(
      anyThreshold,
      fc.nat(300),
      fc.integer({ min: 3_000, max: 100_000 }),
      fc.nat(50_000),
      (threshold, bad, taken, more) => {
        const stepWith = (accepted: number) =>
          heightOf(levelOf(threshold, figureOf(threshold, { accepted, [threshold.kind]: bad }))?.step)
        expect(stepWith(taken + more)).toBeLessThanOrEqual(stepWith(taken))
      },
    ),
  )
})

test('levels go up, in steps and in figures [EN-03]', () => {
  for (const { levels, threshold } of THRESHOLDS)
    for (const [i, it] of levels.entries()) {
      const before = levels[i - 1]
      if (before)
        expect([threshold, it.at >= before.at, heightOf(it.step) > heightOf(before.step)]).toEqual([
          threshold,
          true,
          true,
        ])
    }
})
