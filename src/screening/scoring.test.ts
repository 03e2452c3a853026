import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Row } from './matrix.ts'
import { judge } from './scoring.ts'
import { SCORE_REFUSE } from './types.ts'

const ROW: Row = { demand: 'PC-02', list: 'prohibited', review: 5, refuse: 10 }
const LEFT_TO_PEOPLE: Row = { ...ROW, demand: 'PC-09', outrightOnly: true }
const wholly = (likely: number) => ({ whole: likely, part: likely })
const PLAIN = { evasions: 0, outright: false, isWarned: false, likely: wholly(0.9) } as const

const points = fc.double({ min: 0, max: 20, noNaN: true })
const likely = fc.double({ min: 0, max: 1, noNaN: true })

/** For each reason that leaves a decision to people: a row, and the circumstances. */
const FOR_PEOPLE = [
  ['where words warn of it', ROW, { ...PLAIN, isWarned: true }],
  ['where only what is said outright is refused', LEFT_TO_PEOPLE, PLAIN],
  ['where the model says it of no sentence', ROW, { ...PLAIN, likely: wholly(0.05) }],
  ['where all of them hold', LEFT_TO_PEOPLE, { ...PLAIN, isWarned: true, likely: wholly(0.05) }],
] as const

test.each(FOR_PEOPLE)('what is left to people is refused for no points, %s', (_, row, circumstances) => {
  fc.assert(fc.property(points, found => judge(row, found, circumstances).score < SCORE_REFUSE))
})

test.each(FOR_PEOPLE)('what says more is looked at first, %s', (_, row, circumstances) => {
  fc.assert(
    fc.property(points, points, (one, other) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)]
      expect(judge(row, less, circumstances).score).toBeLessThanOrEqual(judge(row, more, circumstances).score)
    }),
  )
  expect(judge(row, 11, circumstances).score).toBeLessThan(judge(row, 18, circumstances).score)
})

test('what the model finds likelier is looked at first; what rules say many times over is looked at whatever it finds', () => {
  const scoreAt = (it: number) => judge(ROW, 12, { ...PLAIN, likely: wholly(it) }).score
  fc.assert(
    fc.property(likely, likely, (one, other) => {
      expect(scoreAt(Math.min(one, other))).toBeLessThanOrEqual(scoreAt(Math.max(one, other)))
    }),
  )
  expect(scoreAt(0.4)).toBeGreaterThan(scoreAt(0.1))
  expect(judge(ROW, 12, { ...PLAIN, likely: wholly(0) }).verdict).toBe('review')
  expect(judge(ROW, 5.5, { ...PLAIN, likely: wholly(0.01) }).verdict).toBe('allow')
  expect(judge(ROW, 4.5, { ...PLAIN, likely: wholly(0.8) }).verdict).toBe('review')
})

test('what the model says of some sentences is no word on the whole, and strong points need no word on it', () => {
  const aside = { ...PLAIN, likely: { whole: 0.05, part: 0.95 } }
  expect(judge(ROW, 11, aside).verdict).toBe('review')
  expect(judge(ROW, 18, aside).verdict).toBe('refuse')
})

test('what is told of only is told by the model of no offer', () => {
  const told = { ...PLAIN, isTold: true }
  expect(judge(ROW, 4.9, told).verdict).toBe('allow')
  expect(judge(ROW, 4.9, PLAIN).verdict).toBe('review')
})

test.each([
  ['said outright', LEFT_TO_PEOPLE, { outright: true, isWarned: true }],
  ['hidden from it', ROW, { evasions: 1 }],
  ['hidden twice', ROW, { evasions: 2 }],
  ['of few words', ROW, { likely: undefined }],
] as const)('what the model may not doubt is refused by its points: what is %s', (_, row, circumstances) => {
  const doubted = { ...PLAIN, likely: wholly(0.05) }
  expect(judge(row, 12, doubted).verdict).toBe('review')
  expect(judge(row, 12, { ...doubted, ...circumstances }).verdict).toBe('refuse')
})
