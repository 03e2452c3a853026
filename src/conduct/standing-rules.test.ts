import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Measure, type Service, SERVICES, type Step, STEPS } from './measure-types.ts'
import { barOf, CLEAR, isHeavier, isThrottled, mayUse, servicesOf, stepOf } from './standing-rules.ts'

const measure = (step: Step, services: readonly Service[], domain: string | null = null): Measure => ({
  id: 'msr_1',
  case: 'cas_1',
  step,
  services: servicesOf(step, services),
  domain,
  automated: false,
  imposedBy: 'usr_1',
  imposedAt: new Date(0),
  until: null,
  liftedAt: null,
  liftedBy: null,
  share: null,
  reason: null,
})
const under = (...measures: readonly Measure[]) => ({ measures })

describe('what a measure takes away', () => {
  test.each(SERVICES)('of an account that is clear nothing is taken: %s', service => {
    expect(mayUse(CLEAR, service)).toBe(true)
  })

  test.each(SERVICES)('a suspension takes all: %s [EN-01]', service => {
    expect(barOf(under(measure('suspend', [])), service)).toMatchObject({ bar: 'suspended', demand: 'EN-01' })
  })

  test.each(SERVICES)('a restriction of %s takes that and no other [EN-02]', service => {
    const standing = under(measure('restrict', [service]))
    expect(SERVICES.filter(it => !mayUse(standing, it))).toEqual([service])
    expect(barOf(standing, service)).toMatchObject({ bar: 'restricted', demand: 'EN-02' })
  })

  test.each(['note', 'warn', 'throttle'] as const)('a step below a restriction takes nothing: %s [EN-02]', step => {
    const standing = under(measure(step, SERVICES))
    expect(SERVICES.every(it => mayUse(standing, it))).toBe(true)
  })

  test.each([
    ['bakery.example', false],
    ['BAKERY.example', false],
    ['news.bakery.example', false],
    ['notbakery.example', true],
    ['bakery.example.org', true],
    ['example', true],
    [undefined, true],
  ])('a restriction of the domain bakery.example lets %s: %s [EN-02]', (domain, lets) => {
    expect(mayUse(under(measure('restrict', ['email'], 'bakery.example')), 'email', domain)).toBe(lets)
  })

  test('a domain that is restricted for email is not for transactional mail [EN-02]', () => {
    expect(mayUse(under(measure('restrict', ['email'], 'bakery.example')), 'transactional', 'bakery.example')).toBe(
      true,
    )
  })
})

test('only what is throttled is slow', () => {
  const standing = under(measure('throttle', ['email']))
  expect(SERVICES.filter(it => isThrottled(standing, it))).toEqual(['email'])
  expect(isThrottled(under(measure('restrict', ['email'])), 'email')).toBe(false)
})

test('a suspension is of all services, in one order, whatever was said', () => {
  expect(servicesOf('suspend', ['sms'])).toEqual(SERVICES)
  expect(servicesOf('restrict', ['imports', 'email', 'imports'])).toEqual(['email', 'imports'])
})

test('the heaviest step is the one by which an account stands', () => {
  expect(stepOf(CLEAR)).toBeNull()
  expect(stepOf(under(measure('warn', ['email']), measure('restrict', ['sms']), measure('note', ['email'])))).toBe(
    'restrict',
  )
  expect(isHeavier('warn', 'warn')).toBe(false)
})

const anyMeasure = fc
  .tuple(
    fc.constantFrom(...STEPS),
    fc.subarray([...SERVICES], { minLength: 1 }),
    fc.constantFrom(null, 'a.example', 'b.example'),
  )
  .map(([step, services, domain]) => measure(step, services, domain))

test('one measure more never gives anything back [EN-02]', () => {
  fc.assert(
    fc.property(fc.array(anyMeasure, { maxLength: 6 }), anyMeasure, (before, more) => {
      for (const service of SERVICES)
        for (const domain of [undefined, 'a.example', 'x.b.example'])
          if (!mayUse(under(...before), service, domain))
            expect(mayUse(under(...before, more), service, domain)).toBe(false)
    }),
  )
})
