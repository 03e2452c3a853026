import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ACT_GATE, ACTS, actGate } from './act-rules.ts'
import { ACT_NAMES, type ActFacts } from './types.ts'

const DAY_MS = 86_400_000
const NOW = Date.UTC(2026, 10, 26)
const GOOD: ActFacts = {
  policiesAccepted: true,
  barred: false,
  suppressed: false,
  registered: 'order',
  act: { name: 'order', atMs: NOW - DAY_MS, isTheirs: true, messages: 0 },
  today: 0,
  todayMax: 20,
  nowMs: NOW,
  aheadMs: 300_000,
  contentCleared: true,
  promotes: [],
}
const bent = (over: Partial<Omit<ActFacts, 'act'>>, act: Partial<ActFacts['act']> = {}): ActFacts => ({
  ...GOOD,
  ...over,
  act: { ...GOOD.act, ...act },
})

test('a message for a fresh act of its recipient, by a registered template, may leave', () => {
  expect(actGate('ada@example.org', GOOD)).toEqual({ ok: true, value: { to: 'ada@example.org' } })
})

describe('a message does not leave without a consent', () => {
  test.each<[string, ActFacts, string]>([
    ['before the policies are accepted [AS-02]', bent({ policiesAccepted: false }), 'policies-accepted'],
    ['of an account that is restricted [EN-02]', bent({ barred: true }), 'restricted'],
    ['to an address that is suppressed [AS-01]', bent({ suppressed: true }), 'suppressed'],
    ['by a template that nobody registered [AS-03]', bent({ registered: null }), 'template-not-registered'],
    ['by a template of another act [AS-03]', bent({ registered: 'booking' }), 'another-act'],
    ['for an act that is still to come [AS-03]', bent({}, { atMs: NOW + 301_000 }), 'act-in-the-future'],
    ['for an act of long ago [AS-03]', bent({}, { atMs: NOW - 121 * DAY_MS }), 'act-too-old'],
    ['for an act of somebody else [AS-03]', bent({}, { isTheirs: false }), 'act-of-somebody-else'],
    ['for an act that led to many [AS-03]', bent({}, { messages: 15 }), 'act-used-up'],
    ['to somebody who had many today [AS-01]', bent({ today: 20 }), 'too-many-today'],
    ['with words that are not cleared [PC-10]', bent({ contentCleared: false }), 'content-cleared'],
    ['with words that advertise [AS-03]', bent({ promotes: ['20 % off'] }), 'promotes'],
  ])('%s', (_, facts, check) => {
    expect(actGate('a@example.org', facts)).toMatchObject({ ok: false, refusal: { check } })
  })
  test.each<[string, ActFacts]>([
    ['a clock a little ahead', bent({}, { atMs: NOW + 299_000 })],
    ['the last day', bent({}, { atMs: NOW - 120 * DAY_MS })],
    ['the last message of an act', bent({}, { messages: 14 })],
    ['the last one of a day', bent({ today: 19 })],
  ])('but %s is near enough', (_, facts) => expect(actGate('a@example.org', facts).ok).toBe(true))
})

test('nothing but the whole gate lets a message through [AS-03]', () => {
  const facts = fc.record({
    policiesAccepted: fc.boolean(),
    barred: fc.boolean(),
    suppressed: fc.boolean(),
    registered: fc.constantFrom(null, ...ACT_NAMES),
    act: fc.record({
      name: fc.constantFrom(...ACT_NAMES),
      atMs: fc.integer({ min: NOW - 500 * DAY_MS, max: NOW + DAY_MS }),
      isTheirs: fc.boolean(),
      messages: fc.nat(50),
    }),
    today: fc.nat(30),
    todayMax: fc.constant(20),
    nowMs: fc.constant(NOW),
    aheadMs: fc.constant(300_000),
    contentCleared: fc.boolean(),
    promotes: fc.array(fc.constant('sale'), { maxLength: 1 }),
  })
  fc.assert(
    fc.property(facts, it => {
      expect(actGate('a@example.org', it).ok).toBe(ACT_GATE.every(({ lets }) => lets(it)))
    }),
    { numRuns: 500 },
  )
  for (const name of ACT_NAMES) expect(ACTS[name].days).toBeLessThanOrEqual(400)
})
