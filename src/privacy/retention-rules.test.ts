import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DAY_MS } from '#base/limits.ts'
import type { SubjectId } from '#ledger/types.ts'
import { SHORT_LIVED, dueOf, mayKeep, RETENTION } from './retention-rules.ts'
import { type Days, type Kept, type Person, WALKED_RULES } from './types.ts'

const DAYS = Object.fromEntries(WALKED_RULES.map(rule => [rule, RETENTION[rule].days])) as Days // All of them.
const NOW = Date.UTC(2026, 10, 26)

const kept = (daysAgo: number, over: Partial<Kept> = {}): Kept => ({
  subject: 'sub_1' as SubjectId,
  channel: 'email',
  purpose: 'news',
  state: 'given',
  enough: true,
  blocked: false,
  sinceMs: NOW - daysAgo * DAY_MS,
  ...over,
})
const person = (consents: readonly Kept[], lastActDaysAgo: number | null = null): Person => ({
  lead: 'sub_1' as SubjectId,
  contact: null,
  people: [{ kind: 'email', subject: 'sub_1' as SubjectId }],
  consents,
  lastActMs: lastActDaysAgo === null ? null : NOW - lastActDaysAgo * DAY_MS,
})
const ruleOf = (it: Person) => dueOf(it, DAYS, NOW)?.rule

const pending = { enough: false }
const cases: readonly (readonly [string, Person, string | undefined])[] = [
  ['a consent that counts, for a day less than three years', person([kept(1_095)], 1_095), undefined],
  ['the same a day later', person([kept(1_096)], 1_096), 'G09'],
  ['an old consent of somebody who did something lately', person([kept(2_000)], 10), undefined],
  ['a question that is open for 29 days', person([kept(29, pending)]), undefined],
  ['a question that is open for 30 days', person([kept(30, pending)]), 'R05'],
  [
    'an open question beside a consent that counts',
    person([kept(30, pending), kept(30, { purpose: 'offers' })], 30),
    undefined,
  ],
  ['a number whose handset may still answer', person([kept(400, { ...pending, channel: 'sms' })]), undefined],
  ['a withdrawal of 1,825 days', person([kept(1_825, { state: 'withdrawn' })]), undefined],
  ['a withdrawal of 1,826 days', person([kept(1_826, { state: 'withdrawn' })]), 'R02'],
  [
    'an old withdrawal beside a consent that counts',
    person([kept(1_826, { state: 'withdrawn' }), kept(9, { purpose: 'offers' })], 9),
    undefined,
  ],
  [
    'an old withdrawal beside a young one',
    person([kept(1_826, { state: 'withdrawn' }), kept(9, { state: 'expired', purpose: 'offers' })]),
    undefined,
  ],
  ['a refusal of 182 days', person([kept(182, { state: 'refused' })]), undefined],
  ['a refusal of 183 days', person([kept(183, { state: 'refused' })]), 'R03'],
  [
    'a refusal beside an open question',
    person([kept(183, { state: 'refused' }), kept(2, { ...pending, purpose: 'offers' })]),
    undefined,
  ],
  ['a withdrawal that the log does not have yet', person([kept(2_000, { blocked: true })], 2_000), undefined],
  ['somebody of whom nothing was ever said', person([]), undefined],
]

describe('what is due', () => {
  test.each(cases)('of %s [AS-10]', (_, it, rule) => {
    expect(ruleOf(it)).toBe(rule)
  })

  test('a consent that counts and is fresh keeps everything of its person, whatever else there is [AS-10]', () => {
    const any = fc.record({
      state: fc.constantFrom('given', 'refused', 'withdrawn', 'expired', 'invalidated' as const),
      enough: fc.boolean(),
      daysAgo: fc.nat({ max: 5_000 }),
      purpose: fc.constantFrom('a', 'b', 'c'),
    })
    fc.assert(
      fc.property(fc.array(any, { maxLength: 5 }), fc.nat({ max: 1_095 }), (others, actDaysAgo) => {
        const rest = others.map(({ daysAgo, ...it }) => kept(daysAgo, it))
        expect(dueOf(person([kept(actDaysAgo), ...rest], actDaysAgo), DAYS, NOW)).toBe(undefined)
      }),
    )
  })

  test('what is due stays due: a later walk removes no less [AS-10]', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 4_000 }),
        fc.nat({ max: 4_000 }),
        fc.constantFrom('given', 'refused', 'withdrawn' as const),
        (ago, later, state) => {
          const it = person([kept(ago, { state, enough: state === 'given' })], ago)
          if (dueOf(it, DAYS, NOW)) expect(dueOf(it, DAYS, NOW + later * DAY_MS)).toBeDefined()
        },
      ),
    )
  })
})

test.each([
  ['R04', 365, true],
  ['R04', 366, false],
  ['R04', null, false],
  ['R05', 31, false],
  ['R03', 182, false],
  ['R02', 1_095, false],
  ['R07', null, true],
  ['R07', 1_095, false],
  ['R01', 10, false],
  ['R10', 10, false],
] as const)('an account may keep by %s for %s days: %s', (rule, days, may) => {
  expect(mayKeep(rule, days)).toBe(may)
})

test('an address of a machine goes after a year; where a box was ticked on paper is evidence, and stays [AS-04]', () => {
  expect(SHORT_LIVED).toEqual(['ip', 'user_agent'])
})
