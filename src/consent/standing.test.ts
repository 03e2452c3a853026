import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Level, PurposeEntry } from '#wire/envelope.ts'
import { foldChain } from '#wire/fold.ts'
import { afterEvent, type Heard, standingsAfter, wordOf } from './standing.ts'

const NEWS = { id: 'news', channel: 'email' } as const
const said = (type: Heard['type'], state: PurposeEntry['state'], v = 1, evidence?: Level): Heard => ({
  type,
  said: { purposes: [{ ...NEWS, v, state }], ...(evidence && { evidence }) },
})
const grant = (v = 1) => said('grant', 'granted', v, 'E4')
const confirm = (v = 1) => said('confirm', 'granted', v, 'E5')
const left = said('grant', 'refused', 1, 'E4')
const withdraw = said('withdraw', 'withdrawn')
const expire = said('expire', 'expired')
const invalidate = said('invalidate', 'invalidated')
const erase: Heard = { type: 'erase', said: {} }
const asked: Heard = { type: 'doi.sent', said: { purposes: [{ ...NEWS, v: 1, state: 'requested' }] } }

const wordAfter = (history: readonly Heard[], over: { blocked?: boolean; suppressed?: boolean } = {}) =>
  wordOf({ folded: standingsAfter(history).get('news'), blocked: false, suppressed: false, ...over })

describe('where somebody stands is what happened to them', () => {
  test.each([
    ['nothing was said', [], 'none'],
    ['a tick alone is not yet a consent [AS-04]', [grant()], 'pending'],
    ['the address answered', [grant(), confirm()], 'active'],
    ['being asked changes nothing', [grant(), asked], 'pending'],
    ['a box left empty', [left], 'refused'],
    ['a box left empty later takes nothing back', [grant(), confirm(), left], 'active'],
    ['a withdrawal ends it [AS-03]', [grant(), confirm(), withdraw], 'withdrawn'],
    ['a withdrawal ends what is pending, too', [grant(), withdraw], 'withdrawn'],
    ['after a withdrawal only a new tick begins again [AS-04]', [grant(), confirm(), withdraw, grant()], 'pending'],
    ['and only a new answer makes it count', [grant(), confirm(), withdraw, grant(), confirm()], 'active'],
    ['a second tick does not weaken a first answer', [grant(), confirm(), grant()], 'active'],
    ['an answer to one wording is none to the next [AS-06]', [grant(1), confirm(1), grant(2)], 'pending'],
    ['expired', [grant(), confirm(), expire], 'expired'],
    ['invalidated counts no more', [grant(), confirm(), invalidate], 'expired'],
    ['nothing is known of whoever was erased', [grant(), confirm(), erase], 'none'],
  ] as const)('%s', (_what, history, word) => {
    expect(wordAfter(history)).toBe(word)
  })

  test('a suppression wins over everything, a block over what waits for the log [AS-03]', () => {
    const active = [grant(), confirm()]
    expect(wordAfter(active, { blocked: true })).toBe('withdrawn')
    expect(wordAfter(active, { suppressed: true })).toBe('suppressed')
    expect(wordAfter([], { suppressed: true })).toBe('suppressed')
  })
})

const anything = fc.array(
  fc.oneof(
    fc.integer({ min: 1, max: 3 }).map(grant),
    fc.integer({ min: 1, max: 3 }).map(confirm),
    fc.constantFrom(left, withdraw, expire, invalidate, asked, erase),
  ),
  { maxLength: 12 },
)

test('nobody is active whose last words were not a tick and an answer to the same version [AS-03] [AS-04]', () => {
  fc.assert(
    fc.property(anything, history => {
      const folded = standingsAfter(history).get('news')
      if (wordAfter(history) !== 'active' || !folded) return
      const ends = history.findLastIndex(it => ['withdraw', 'expire', 'invalidate', 'erase'].includes(it.type))
      const since = history.slice(ends + 1).map(it => ({ type: it.type, v: it.said.purposes?.[0]?.v }))
      expect(since).toContainEqual({ type: 'confirm', v: folded.v })
    }),
  )
})

/** The same history as the verifier sees it (A9). */
const verified = (history: readonly Heard[]) =>
  foldChain(history.map(({ type, said: envelope }, index) => ({ index, envelope: { type, ...envelope } })))[0]

/** What was said since the version that is given now began: from its first grant on. */
function sinceVersion(history: readonly Heard[], v: number): readonly Heard[] {
  const isOther = ({ type, said: { purposes = [] } }: Heard) =>
    type === 'erase' || purposes.some(it => (it.state === 'granted' ? it.v !== v : ENDS.has(it.state)))
  return history.slice(history.findLastIndex(isOther) + 1)
}
const ENDS = new Set<PurposeEntry['state']>(['withdrawn', 'expired', 'invalidated'])

test('the gate’s fold is the verifier’s, but that evidence begins anew with each version [AS-06] [AS-10]', () => {
  fc.assert(
    fc.property(anything, history => {
      const ours = standingsAfter(history).get('news')
      const theirs = verified(history)
      expect([ours?.state, ours?.v]).toEqual([theirs?.state, theirs?.v])
      const since = ours?.state === 'given' ? verified(sinceVersion(history, ours.v))?.evidence : undefined
      expect(ours?.evidence ?? undefined).toBe(since)
      expect((ours?.evidence ?? '') <= (theirs?.evidence ?? '')).toBe(true)
    }),
    { numRuns: 2_000 },
  )
})

test('the one example in which they differ: confirmed, then ticked again in a new wording [AS-06]', () => {
  const history = [grant(1), confirm(1), grant(2)]
  expect(verified(history)).toMatchObject({ state: 'given', v: 2, evidence: 'E5' })
  expect(standingsAfter(history).get('news')).toEqual({ state: 'given', v: 2, evidence: 'E4', enough: false })
})

test('folding a history at once or event by event comes to the same', () => {
  fc.assert(
    fc.property(anything, fc.nat({ max: 12 }), (history, cut) => {
      const halves = history.slice(cut).reduce(afterEvent, new Map(standingsAfter(history.slice(0, cut))))
      expect(halves).toEqual(standingsAfter(history))
    }),
  )
})
