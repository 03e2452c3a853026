import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Row } from './matrix.ts'
import { judge } from './scoring.ts'
import { SCORE_REFUSE, SCORE_REVIEW } from './types.ts'

const ROW: Row = { demand: 'PC-02', list: 'prohibited', review: 5, refuse: 10 }
const LEFT_TO_PEOPLE: Row = { ...ROW, demand: 'PC-09', outrightOnly: true }
const PLAIN = { evasions: 0, outright: false, isWarned: false, likely: 0.9 } as const

const points = fc.double({ min: 0, max: 20, noNaN: true })
const likely = fc.double({ min: 0, max: 1, noNaN: true })

/** For each reason that leaves a decision to people: a row, and the circumstances. */
const FOR_PEOPLE = [
  ['where words warn of it', ROW, { ...PLAIN, isWarned: true }],
  ['where only what is said outright is refused', LEFT_TO_PEOPLE, PLAIN],
  ['where the model does not say it', ROW, { ...PLAIN, likely: 0.49 }],
  ['where all of them hold', LEFT_TO_PEOPLE, { ...PLAIN, isWarned: true, likely: 0.49 }],
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
  const [few, many] = [judge(row, 11, circumstances).score, judge(row, 18, circumstances).score]
  expect(few).toBeLessThan(many)
})

test('what the model finds likelier is looked at first, and what it finds unlikely is looked at all the same', () => {
  fc.assert(
    fc.property(likely, likely, (one, other) => {
      const scoreAt = (likely: number) => judge(ROW, 12, { ...PLAIN, likely }).score
      expect(scoreAt(Math.min(one, other))).toBeLessThanOrEqual(scoreAt(Math.max(one, other)))
    }),
  )
  expect(judge(ROW, 12, { ...PLAIN, likely: 0 })).toEqual({ score: SCORE_REVIEW, verdict: 'review' })
  expect(judge(ROW, 12, { ...PLAIN, likely: 0.4 }).score).toBeGreaterThan(
    judge(ROW, 12, { ...PLAIN, likely: 0.1 }).score,
  )
})

test('what is said outright, or hidden from the model, is refused', () => {
  expect(judge(LEFT_TO_PEOPLE, 12, { ...PLAIN, outright: true, isWarned: true }).verdict).toBe('refuse')
  expect(judge(ROW, 12, { ...PLAIN, likely: 0, evasions: 1 }).verdict).toBe('refuse')
})
