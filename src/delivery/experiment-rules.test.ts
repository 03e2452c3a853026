import { expect, test } from 'vitest'
import { difference, judge, quantile, strictness, wilson } from './experiment-rules.ts'

const of = (...shares: readonly (readonly [number, number])[]) =>
  shares.map(([n, all], variant) => ({ variant, n, of: all }))

test('intervals are those of the papers that they come from', () => {
  expect(wilson(81, 263).low).toBeCloseTo(0.2553, 4) // Newcombe 1998, method 3.
  expect(wilson(81, 263).high).toBeCloseTo(0.3662, 4)
  expect(wilson(0, 20)).toMatchObject({ low: 0 })
  expect(wilson(0, 20).high).toBeCloseTo(0.1611, 4)
  const { low, high } = difference({ n: 56, of: 70 }, { n: 48, of: 80 }) // Newcombe 1998, method 10, (a).
  expect([low, high].map(it => Number(it.toFixed(4)))).toEqual([0.0524, 0.3339])
  expect(quantile(0.975)).toBeCloseTo(1.959964, 6)
  expect(strictness(5)).toBeGreaterThan(strictness(2))
})

test('one text leads when it beats each other beyond chance; else no difference is shown, and few people show nothing', () => {
  expect(judge('clicks', of([100, 1_000], [160, 1_000]))).toEqual({ verdict: 'difference', leader: 1 })
  expect(judge('clicks', of([100, 1_000], [110, 1_000]))).toEqual({ verdict: 'no-difference', leader: null })
  expect(judge('clicks', of([10, 1_000], [160, 1_000], [165, 1_000]))).toEqual({
    verdict: 'no-difference',
    leader: null,
  })
  expect(judge('unsubscribes', of([10, 1_000], [60, 1_000]))).toEqual({ verdict: 'difference', leader: 0 })
  expect(judge('clicks', of([0, 49], [40, 49]))).toEqual({ verdict: 'too-few', leader: null })
  expect(judge('complaints', of([1, 5_000], [8, 5_000])), 'nine events are chance').toMatchObject({
    verdict: 'too-few',
  })
})

test('of texts that are the same, one is called better in less than one comparison of twenty', () => {
  let seed = 7
  const chance = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647
  const drawn = (n: number) => Array.from({ length: n }, chance).filter(it => it < 0.1).length
  const called = (variants: number) =>
    Array.from({ length: 300 }, () =>
      judge('clicks', of(...Array.from({ length: variants }, () => [drawn(300), 300] as const))),
    ).filter(({ leader }) => leader !== null).length
  expect(called(2)).toBeLessThan(300 * 0.09) // Five in a hundred, and what chance adds to it in three hundred tries.
  expect(called(5)).toBeLessThan(300 * 0.05)
})
