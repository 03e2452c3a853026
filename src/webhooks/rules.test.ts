import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { endingOf } from '#consent/ending-rules.ts'
import { pauseMs } from '#wire/webhook.ts'
import { BARRIERS, barrierOf, flawOfSettings } from './rules.ts'
import type { Standing } from './types.ts'

const MILLS = { name: 'Mills & Millers', policyUrl: 'https://mills.example/privacy' }
const GOOD: Standing = {
  subject: 'sub_1',
  channel: 'email',
  seq: 7,
  state: 'given',
  enough: true,
  isCurrent: true,
  blocked: false,
  suppressed: false,
  rehearsed: false,
  shown: MILLS,
  open: null,
}

describe('a contact is kept from a partner', () => {
  test.each<[string, Partial<Standing>, string]>([
    ['without a consent [AS-09]', { state: 'refused' }, 'no-consent'],
    ['who has taken it back a moment ago [AS-03]', { blocked: true }, 'taken-back'],
    ['to whom nothing may be sent [AS-01]', { suppressed: true }, 'suppressed'],
    ['who has not confirmed [AS-04]', { enough: false }, 'not-enough-evidence'],
    ['who confirmed by a mail that never left the house [AS-03]', { rehearsed: true }, 'rehearsed'],
    ['who agreed to another version of the purpose [AS-06]', { isCurrent: false }, 'purpose-changed'],
    ['whose form named nobody [AS-09]', { shown: null }, 'named-otherwise'],
    [
      'whose form named another company [AS-09]',
      { shown: { ...MILLS, name: 'Mills & Millers Group' } },
      'named-otherwise',
    ],
    [
      'whose form showed another policy [AS-09]',
      { shown: { ...MILLS, policyUrl: 'https://mills.example/' } },
      'named-otherwise',
    ],
  ])('%s', (_, over, bars) => expect(barrierOf({ ...GOOD, ...over }, MILLS)).toBe(bars))
  test('and from none else', () => expect(barrierOf(GOOD, MILLS)).toBeUndefined())
})

const standing = fc.record({
  subject: fc.constant('sub_1' as const),
  channel: fc.constant('email' as const),
  seq: fc.nat(),
  state: fc.constantFrom('given', 'refused', 'withdrawn', 'expired', 'invalidated', 'terminated'),
  enough: fc.boolean(),
  isCurrent: fc.boolean(),
  blocked: fc.boolean(),
  suppressed: fc.boolean(),
  rehearsed: fc.boolean(),
  shown: fc.option(fc.constant(MILLS)),
  open: fc.constant(null),
})

test('whoever may be given does not leave at the same time, and whoever leaves may not be given [AS-09]', () => {
  fc.assert(
    fc.property(standing, it => {
      if (barrierOf(it, MILLS) === undefined) expect(endingOf(it)).toBeUndefined()
      if (endingOf(it) !== undefined) expect(barrierOf(it, MILLS)).toBeDefined()
    }),
  )
})

test('each barrier stands alone in the way of somebody', () => {
  const flags = [true, false]
  const all = flags.flatMap(enough =>
    flags.flatMap(isCurrent =>
      flags.flatMap(blocked =>
        flags.flatMap(suppressed =>
          ['given', 'refused'].flatMap(state =>
            flags.flatMap(rehearsed =>
              [MILLS, null].map((shown): Standing => ({
                ...GOOD,
                enough,
                isCurrent,
                blocked,
                suppressed,
                rehearsed,
                state,
                shown,
              })),
            ),
          ),
        ),
      ),
    ),
  )
  const barring = (it: Standing) => BARRIERS.filter(({ stands }) => stands(it, MILLS)).map(({ bars }) => bars)
  const alone = new Set(
    all
      .map(barring)
      .filter(bars => bars.length === 1)
      .map(bars => bars[0]),
  )
  expect([...alone].toSorted()).toEqual(BARRIERS.map(({ bars }) => bars).toSorted())
})

test('why a contact leaves is said by what ended the consent', () => {
  const why = (over: Partial<Standing>) => endingOf({ ...GOOD, ...over })
  expect([why({ state: 'withdrawn' }), why({ state: 'expired' }), why({ state: 'terminated' })]).toEqual([
    'withdrawn',
    'expired',
    'erased',
  ])
  expect([why({ blocked: true }), why({ suppressed: true }), why({ enough: false }), why({})]).toEqual([
    'withdrawn',
    'suppressed',
    'superseded',
    undefined,
  ])
})

test('pauses double, are never the same for all, and end at a quarter of an hour', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1_000 }),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (failures, chance) => {
        expect(pauseMs(failures, chance)).toBeLessThanOrEqual(900_000)
        expect(pauseMs(failures, chance)).toBeGreaterThanOrEqual(1_000)
      },
    ),
  )
  expect([pauseMs(1, 0.5), pauseMs(2, 0.5), pauseMs(3, 0.5)]).toEqual([1_500, 3_000, 6_000])
  expect(pauseMs(1, 0, 60)).toBe(60_000)
  expect(pauseMs(1, 0, 1e9)).toBe(900_000)
})

describe('a partner’s address', () => {
  test.each([
    ['https://mills.example/hook', undefined],
    ['http://127.0.0.1:8080/hook', undefined],
    ['http://localhost/hook', undefined],
    ['http://mills.example/hook', 'not-https'],
    ['http://127.evil.example/hook', 'not-https'],
    ['https://user:secret@mills.example/hook', 'url-with-login'],
    ['ftp://mills.example/hook', 'not-a-url'],
    ['mills.example', 'not-a-url'],
    [null, 'no-url'],
  ] as const)('%s is %s', (url, flaw) => expect(flawOfSettings({ ...MILLS, way: 'webhook', url })).toBe(flaw))
  test('is none where the partner fetches', () => {
    expect(flawOfSettings({ ...MILLS, way: 'feed', url: null })).toBeUndefined()
    expect(flawOfSettings({ ...MILLS, way: 'feed', url: 'https://mills.example/' })).toBe('url-of-a-feed')
  })
})
