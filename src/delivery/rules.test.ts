import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DAY_MS } from '#base/limits.ts'
import { PERIODS, type Rate } from '#wire/form-definition.ts'
import { WINDOW_MS } from './frequency-rules.ts'
import { ABSENT_CHECKS, explain, gate, GATE } from './rules.ts'
import type { Facts } from './types.ts'

const NOW_MS = Date.UTC(2026, 10, 26, 9)
const rate: fc.Arbitrary<Rate> = fc.record({ count: fc.integer({ min: 1, max: 4 }), per: fc.constantFrom(...PERIODS) })

const facts: fc.Arbitrary<Facts> = fc.record({
  policiesAccepted: fc.boolean(),
  stopped: fc.boolean(),
  barred: fc.boolean(),
  senderProven: fc.boolean(),
  contentCleared: fc.boolean(),
  valuesCleared: fc.boolean(),
  address: fc.constantFrom('anna@example.org', null),
  suppressed: fc.constantFrom(null, null, 'hard-bounce', 'complaint'),
  consent: fc.option(
    fc.record({
      state: fc.constantFrom('given', 'given', 'refused', 'withdrawn', 'expired', 'invalidated', 'terminated'),
      evidence: fc.constantFrom('E5', 'E5', 'E4', 'E0', null),
      enough: fc.boolean(),
      v: fc.constantFrom(1, 1, 2),
      logIndex: fc.constantFrom(6, 7),
      blocked: fc.boolean(),
      rehearsed: fc.boolean(),
    }),
  ),
  revoked: fc.boolean(),
  live: fc.boolean(),
  purposeV: fc.constantFrom(1, 1, 2),
  logSize: fc.constant(7),
  often: fc.record({
    declared: fc.option(rate),
    chosen: fc.option(rate),
    sentAtMs: fc.array(fc.integer({ min: NOW_MS - 400 * DAY_MS, max: NOW_MS }), { maxLength: 5 }),
    nowMs: fc.constant(NOW_MS),
  }),
})

const ANNA: Facts = {
  policiesAccepted: true,
  stopped: false,
  barred: false,
  senderProven: true,
  contentCleared: true,
  valuesCleared: true,
  address: 'anna@example.org',
  suppressed: null,
  consent: { state: 'given', evidence: 'E5', enough: true, v: 2, logIndex: 6, blocked: false, rehearsed: false },
  revoked: false,
  live: true,
  purposeV: 2,
  logSize: 7,
  often: { declared: { count: 1, per: 'week' }, chosen: null, sentAtMs: [NOW_MS - 7 * DAY_MS], nowMs: NOW_MS },
}
const often = (change: Partial<Facts['often']>): Partial<Facts> => ({ often: { ...ANNA.often, ...change } })
const consent = (change: Partial<NonNullable<Facts['consent']>>): Partial<Facts> => ({
  consent: { ...ANNA.consent!, ...change }, // As written above.
})

test('whoever agreed, confirmed and stands in the log gets the message', () => {
  expect(gate(1, ANNA)).toEqual({ ok: true, value: { seq: 1, to: 'anna@example.org' } })
})

// Each is one step from a yes.
const MISSES: readonly (readonly [string, Partial<Facts>, string])[] = [
  ['nobody sends before accepting the policies [AS-02]', { policiesAccepted: false }, 'policies-accepted'],
  ['a stopped account sends nothing [EN-01]', { stopped: true }, 'not-stopped'],
  ['a suspended or restricted account sends nothing [EN-02]', { barred: true }, 'standing'],
  [
    'nobody sends in the name of a domain that is not proven to be theirs [PC-08]',
    { senderProven: false },
    'domain-proven',
  ],
  ['words that are not cleared do not leave [PC-10]', { contentCleared: false }, 'content-cleared'],
  ['values that make something else of the words do not leave [PC-10]', { valuesCleared: false }, 'values-cleared'],
  ['a changed address has no consent [AS-03]', { address: null }, 'address-same'],
  ['nothing goes to an address that bounced [AS-01]', { suppressed: 'hard-bounce' }, 'not-suppressed'],
  ['without any consent nothing goes [AS-03]', { consent: null }, 'consent-given'],
  ['a refusal is no consent [AS-03]', consent({ state: 'refused' }), 'consent-given'],
  ['an expired consent is none [AS-03]', consent({ state: 'expired' }), 'consent-given'],
  ['a withdrawal in the log counts [AS-03]', consent({ state: 'withdrawn' }), 'not-withdrawn'],
  ['a withdrawal on its way into the log counts [AS-03]', consent({ blocked: true }), 'not-withdrawn'],
  ['a withdrawal after the facts were gathered counts [AS-03]', { revoked: true }, 'not-withdrawn'],
  [
    'a ticked box that nobody confirmed is not enough [AS-04]',
    consent({ evidence: 'E4', enough: false }),
    'consent-confirmed',
  ],
  [
    'what was confirmed in the sandbox does not count outside of it [AS-04]',
    consent({ rehearsed: true }),
    'confirmed-by-mail',
  ],
  ['consent to the purpose as it was is none to what it became [AS-06]', consent({ v: 1 }), 'purpose-same'],
  ['a consent outside of the durable log is not relied on [AS-10]', consent({ logIndex: 7 }), 'consent-logged'],
  ['twice in a week is more than once a week [AS-06]', often({ sentAtMs: [NOW_MS - 6 * DAY_MS] }), 'frequency'],
  [
    'who chose once a month gets no second within it [AS-06]',
    often({ chosen: { count: 1, per: 'month' } }),
    'frequency',
  ],
]
test.each(MISSES)('%s', (_, change, check) => {
  const out = gate(1, { ...ANNA, ...change })
  expect(out.ok ? 'passed' : out.refusal.check).toBe(check)
})

test('whatever the facts are, nothing leaves without an active, confirmed, logged consent [AS-03]', () => {
  fc.assert(
    fc.property(facts, it => {
      if (!gate(1, it).ok) return
      expect(it.consent).toMatchObject({ state: 'given', enough: true, v: it.purposeV, blocked: false })
      expect(it.consent!.logIndex).toBeLessThan(it.logSize) // Active, as the line above says.
      expect(it).toMatchObject({ policiesAccepted: true, stopped: false, suppressed: null, revoked: false })
      expect(it.address).not.toBeNull()
      for (const bound of [it.often.declared, it.often.chosen])
        if (bound)
          expect(it.often.sentAtMs.filter(at => at > NOW_MS - WINDOW_MS[bound.per]).length).toBeLessThan(bound.count)
    }),
  )
})

test('the gate and its explanation never disagree [AS-03]', () => {
  fc.assert(
    fc.property(facts, it => {
      const out = gate(1, it)
      const first = explain(it).find(({ lets }) => !lets)
      expect(out.ok ? undefined : out.refusal.check).toBe(first?.check)
    }),
  )
})

test('what the gate does not look at yet is listed, and is not among what it looks at [AS-03]', () => {
  const built = new Set(GATE.map(({ check }) => check))
  expect(ABSENT_CHECKS.filter(({ check }) => built.has(check))).toEqual([])
})
