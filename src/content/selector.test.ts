import fc from 'fast-check'
import { parse } from 'parse5'
import { expect, test } from 'vitest'
import { sure } from '#base/bug.ts'
import { isMatch, selectorOf } from './selector.ts'
import { type Element, elementsOf, isElement } from './tree.ts'

const selector = (text: string) => sure(selectorOf(text), `${text} is a selector`)
const bodyOf = (html: string) => elementsOf(parse(`<body>${html}`))

/** What CSS says, with every way tried: `>` is the parent, ` ` each ancestor, `+` the one before, `~` each before. */
function asCssSays(parts: readonly string[], element: Element): boolean {
  const compound = selector(sure(parts.at(-1), 'a selector ends with a compound'))
  if (!isMatch(compound, element, () => {})) return false
  const [combinator, rest] = [parts.at(-2), parts.slice(0, -2)]
  if (combinator === undefined) return true
  const around: Element[] = []
  for (let at = element.parentNode; at && isElement(at); at = at.parentNode) around.push(at)
  const siblings = (element.parentNode?.childNodes ?? []).filter(isElement)
  const before = siblings.slice(0, siblings.indexOf(element)).toReversed()
  const candidates = { ' ': around, '>': around.slice(0, 1), '+': before.slice(0, 1), '~': before }[combinator] ?? []
  return candidates.some(candidate => asCssSays(rest, candidate))
}

test('a selector matches what CSS says, though not every way is tried', () => {
  const name = fc.constantFrom('div', 'b', '*', '.x', 'div.x')
  const tail = fc.array(fc.tuple(fc.constantFrom(' ', '>', '+', '~'), name), { maxLength: 5 })
  const tag = fc.constantFrom('<div>', '<b>', '<div class=x>', '</div>', '</b>', '<b class=x></b>')
  fc.assert(
    fc.property(name, tail, fc.array(tag, { maxLength: 14 }), (first, more, tags) => {
      const parts = [first, ...more.flat()]
      const read = selector(parts.join(''))
      for (const element of bodyOf(tags.join('')))
        expect(
          isMatch(read, element, () => {}),
          parts.join(''),
        ).toBe(asCssSays(parts, element))
    }),
    { numRuns: 2_000 },
  )
})

test('the steps grow with the depth of the page and the length of the selector, not with a power of them', () => {
  const [deep, wide] = [bodyOf('<div>'.repeat(100) + '<p>'), bodyOf('<p></p>'.repeat(100))]
  const rows = [
    [`b${' div'.repeat(12)} p`, deep],
    [`b > div${' div > div'.repeat(6)} p`, deep],
    [`b${' ~ p'.repeat(14)}`, wide],
    [`b${' p ~ p ~'.repeat(6)} p`, wide],
  ] as const
  for (const [text, page] of rows) {
    let steps = 0
    const last = sure(page.at(-1), 'the page has elements')
    expect(
      isMatch(selector(text), last, () => void steps++),
      text,
    ).toBe(false)
    expect(steps, text).toBeLessThan(2_000)
  }
})
