import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MERGE_STEPS_MAX } from '#base/limits.ts'
import { Budget, Scope } from '#wire/merge/run.ts'
import type { Node } from '#wire/merge/types.ts'
import { plainLinkOf, writeLink } from './plain-link-rules.ts'
import { escapeFor } from './rules.ts'
import type { Place } from './types.ts'

const around = { nowMs: 0, locale: 'en' } as const
const output = (...path: [string, ...string[]]): Node<Place> => ({
  is: 'output',
  of: { is: 'path', path, at: 0 },
  as: 'url-part',
  at: 0,
})
const whole = (as: Place, ...parts: Node<Place>[]): Node<Place>[] =>
  [{ is: 'whole', parts, as, at: 0 }] as Node<Place>[] // Of a link these are its parts.

const words = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'ab=&;?/#%. ü<"\'`') }),
  fc.constantFrom('&amp;', '%20', '&copy', ''),
)
const value = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[A-Za-z0-9._~-]{1,20}$/) },
  fc.stringMatching(/^[A-Za-z0-9._~-]{0,70}$/),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(7, true, ['a', 'b']),
  { weight: 2, arbitrary: fc.constantFrom(null, undefined, '') },
)
/** Up to so many steps short of the end. */
const spent = fc.integer({ min: 0, max: 20 })

test('a link that is put together is the one that its template prints, at the same price [AS-01]', () => {
  let together = 0
  fc.assert(
    fc.property(
      fc.constantFrom('https://shop.example.org/', 'http://x', 'mailto:', ''),
      fc.array(fc.tuple(words, value, words), { minLength: 1, maxLength: 3 }),
      fc.constantFrom<Place>('text-url', 'link:3', 'html-url'),
      spent,
      (start, pieces, as, left) => {
        const values = { contact: Object.fromEntries(pieces.map(([, it], i) => [`v${i}`, it])) }
        const parts = pieces.flatMap(([before, , after], i) => [before, output('contact', `v${i}`), after])
        const nodes = whole(as, start, ...parts)
        const [one, other] = [new Budget(), new Budget()]
        for (const it of [one, other]) it.step(MERGE_STEPS_MAX - left)
        const link = plainLinkOf(nodes, [nodes], escapeFor)
        const written = link && writeLink(link, values, escapeFor, one)
        if (written === undefined) return
        together += 1
        const printed = new Scope<Place>(values, around, escapeFor, other).run(nodes)
        expect(printed).toEqual({ ok: true, value: written })
        for (let more = 0; more <= left; more++)
          expect(one.affords(more, 0), `${more} steps`).toBe(other.affords(more, 0))
      },
    ),
    { numRuns: 1_000 },
  )
  expect(together, 'it was not always something else').toBeGreaterThan(100)
})

test('what may have been assigned, or is more than a value, takes the whole way', () => {
  const nodes = whole('text-url', 'https://x.example/?a=', output('contact', 'v0'))
  const assign: Node<Place>[] = [{ is: 'assign', name: 'contact', of: { is: 'value', value: 1 }, at: 0 }]
  expect(plainLinkOf(nodes, [nodes], escapeFor)).toBeDefined()
  expect(plainLinkOf(nodes, [assign, nodes], escapeFor)).toBeUndefined()
  expect(plainLinkOf(nodes, [nodes], escapeFor)?.stays).toBe(true)
  expect(plainLinkOf(whole('text-url', 'https://x.example/ü', output('a')), [], escapeFor)?.stays).toBe(false)
  expect(plainLinkOf(whole('text-url', output('forloop', 'index')), [], escapeFor)).toBeUndefined()
})
