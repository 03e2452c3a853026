import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DAY_MS } from '#base/limits.ts'
import { CHANNELS, PERIODS, type Rate } from '#wire/form-definition.ts'
import type { Opening } from '#wire/sms/windows.ts'
import { WINDOW_ROWS } from '#wire/sms/windows-rows.ts'
import { WINDOW_MS } from './frequency-rules.ts'
import { ABSENT_CHECKS, CALL_GATE, explain, gate, GATE, gateCall, isPause } from './rules.ts'
import type { Facts } from './types.ts'

const NOW_MS = Date.UTC(2026, 10, 26, 9)
const row = WINDOW_ROWS[0]!
const CLOSED: Opening = { is: 'closed', opensAtMs: NOW_MS + DAY_MS, row }
const OPENINGS: readonly (Opening | null)[] = [null, { is: 'open' }, CLOSED, { is: 'never', row }]
const rate: fc.Arbitrary<Rate> = fc.record({ count: fc.integer({ min: 1, max: 4 }), per: fc.constantFrom(...PERIODS) })

const facts: fc.Arbitrary<Facts> = fc.record({
  channel: fc.constantFrom(...CHANNELS),
  opening: fc.constantFrom(...OPENINGS),
  cappedUntilMs: fc.constantFrom(null, null, NOW_MS + DAY_MS),
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
  channel: 'email',
  opening: null,
  cappedUntilMs: null,
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

const ON_PHONE: Facts = { ...ANNA, channel: 'sms', address: '+41791112233', opening: { is: 'open' } }
const TEXT_MISSES: readonly (readonly [string, Partial<Facts>, string])[] = [
  ['before the hour at which people may be written to nothing leaves [AS-01]', { opening: CLOSED }, 'quiet-hours'],
  ['where two places have no hour in common nothing leaves [AS-01]', { opening: { is: 'never', row } }, 'quiet-hours'],
  ['more than are allowed at a place do not leave [AS-01]', { cappedUntilMs: NOW_MS + 1 }, 'cap'],
  ['a sender that nobody proved writes to nobody [PC-08]', { senderProven: false }, 'sender-proven'],
  ['words that are not cleared are not texted [PC-10]', { contentCleared: false }, 'content-cleared'],
  ['a STOP in this moment counts [AS-03]', { revoked: true }, 'not-withdrawn'],
  ['an account that may not text sends nothing [EN-02]', { barred: true }, 'standing'],
]
test.each(TEXT_MISSES)('of texts: %s', (_, change, check) => {
  expect(gate(1, ON_PHONE)).toEqual({ ok: true, value: { seq: 1, to: '+41791112233' } })
  const out = gate(1, { ...ON_PHONE, ...change })
  expect(out.ok ? 'passed' : out.refusal.check).toBe(check)
})

test('only an hour that comes, and a bound that frees again, is waited for [AS-01]', () => {
  const said = (change: Partial<Facts>) => {
    const it = { ...ON_PHONE, ...change }
    const out = gate(1, it)
    return !out.ok && isPause(out.refusal, it)
  }
  expect(said({ opening: CLOSED })).toBe(true)
  expect(said({ cappedUntilMs: NOW_MS + 1 })).toBe(true)
  expect(said({ opening: { is: 'never', row } })).toBe(false)
  expect(said({ revoked: true, opening: CLOSED })).toBe(false)
})

test('the explanation says until when an hour or a bound keeps somebody back, and nothing where nobody knows [AS-01]', () => {
  const untilOf = (change: Partial<Facts>, check: string) =>
    explain({ ...ON_PHONE, ...change }).find(it => it.check === check)?.untilMs
  expect(untilOf({ opening: CLOSED }, 'quiet-hours')).toBe(NOW_MS + DAY_MS)
  expect(untilOf({ cappedUntilMs: NOW_MS + 1 }, 'cap')).toBe(NOW_MS + 1)
  expect(untilOf({}, 'quiet-hours')).toBeNull()
  expect(untilOf({ opening: { is: 'never', row } }, 'quiet-hours')).toBeNull()
  expect(untilOf({ revoked: true }, 'not-withdrawn')).toBeNull()
})

test('a number is handed to whoever calls for a consent to calls only, and whatever the hour is [AS-08]', () => {
  const number: Facts = { ...ON_PHONE, channel: 'call', contentCleared: false, valuesCleared: false, opening: CLOSED }
  expect(gateCall(number)).toEqual({ ok: true, value: { to: '+41791112233' } })
  expect(gateCall({ ...number, channel: 'sms' }).ok).toBe(false)
  expect(gateCall({ ...number, channel: 'email' }).ok).toBe(false)
  for (const [, change, check] of MISSES.filter(([, , name]) => CALL_GATE.some(it => it.check === name))) {
    const out = gateCall({ ...number, ...change })
    expect(out.ok ? 'passed' : out.refusal.check).toBe(check)
  }
  expect(CALL_GATE.map(({ check }) => check)).toEqual(
    expect.arrayContaining([
      'not-withdrawn',
      'consent-given',
      'consent-confirmed',
      'consent-logged',
      'cap',
      'frequency',
    ]),
  )
})
