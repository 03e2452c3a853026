import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CANARY, sizeOf, STOPS, verdictOnPart } from './canary-rules.ts'
import type { CanaryFigures } from './canary-types.ts'

const figures = (counts: CanaryFigures['counts'], settled = 100, size = 100): CanaryFigures => ({
  size,
  settled,
  counts,
})
const after = (counts: CanaryFigures['counts'], settled?: number, ms: number = CANARY.watchMs) =>
  verdictOnPart(figures(counts, settled), ms).is

test.each([
  [0, 0],
  [499, 0],
  [500, 100],
  [5_000, 100],
  [5_001, 101],
  [50_000, 1_000],
  [2_000_000, 1_000],
])('of %i people the part is %i [EN-03]', (audience, size) => expect(sizeOf(audience)).toBe(size))

test.each([
  ['trap', 0, 1],
  ['complaint', 1, 2],
  ['hard-bounce', 3, 4],
  ['blocked', 4, 5],
  ['unsubscribe', 4, 5],
] as const)('%s: %i of a hundred go on, %i stop [EN-03]', (kind, few, many) => {
  expect(after({ [kind]: few })).toBe('continue')
  expect(after({ [kind]: many })).toBe('stop')
})

test('what servers have not answered for is waited for, and not for ever [EN-03]', () => {
  expect(after({}, 79)).toBe('wait')
  expect(after({}, 80)).toBe('continue')
  expect(after({}, 79, CANARY.giveUpMs - 1)).toBe('wait')
  expect(after({}, 79, CANARY.giveUpMs)).toBe('stop')
  expect(after({ trap: 1 }, 3)).toBe('stop') // Bad news waits for nobody.
})

test('the reason is said with its figures', () => {
  expect(verdictOnPart(figures({ 'hard-bounce': 9 }), CANARY.watchMs)).toEqual({
    is: 'stop',
    demand: 'EN-03',
    says: 'Of the first 100 messages, 9 went to addresses that do not exist. The rest was not sent.',
  })
})

test('more bad news never lets the rest go [EN-03]', () => {
  const kind = fc.constantFrom(...STOPS.map(({ stop }) => stop))
  fc.assert(
    fc.property(
      kind,
      fc.nat(40),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 0, max: 200 }),
      (bad, n, more, settled) => {
        if (after({ [bad]: n }, settled) === 'stop') expect(after({ [bad]: n + more }, settled)).toBe('stop')
      },
    ),
  )
})
