import { describe, expect, test } from 'vitest'
import { lineOf, marksIn } from './locating-rules.ts'

describe('words that were found stand', () => {
  test.each([
    ['as they are', 'Win at our casino tonight. Casino!', ['our casino'], ['our casino']],
    ['wherever they are said', 'spin, spin', ['spin'], ['spin', 'spin']],
    ['between marks of their writer', 'Win at **our** casino', ['our casino'], ['our', 'casino']],
    ['between tags', 'for 70 euros a <em class="x">gram</em>, now', ['70 euros a gram'], ['70 euros a', 'gram']],
    ['where a page needed entities', 'Slots &amp; dice for you', ['Slots & dice'], ['Slots &amp; dice']],
    ['with tags within', 'a ca<b>si</b>no', ['casino'], ['ca', 'si', 'no']],
    ['on two lines', 'Slots\nand dice', ['Slots and dice'], ['Slots\nand dice']],
    ['once, where rules share them', 'free spins now', ['free spins', 'spins now'], ['free spins']],
    ['not in a tag, nor within a word', '<td style="padding:70px"><p>1970: cocaine, 70 a gram', ['70'], ['70']],
    ['without the signs around them', 'Win * at **our** casino', ['*our* _ casino * *'], ['our', 'casino']],
    ['nowhere, when they came from a value', 'Dear {{ contact.name }}', ['casino'], []],
  ])('%s', (_, source, quotes, marked) => {
    const marks = marksIn(source, quotes)
    expect(marks.map(({ offset, length }) => source.slice(offset, offset + length))).toEqual(marked)
  })

  /** Whoever tries each share of what stands between words comes to no end with any of these. */
  test.each([
    ['signs', 'free'.padEnd(4_000, ' *'), `free${' *'.repeat(38)} spins`],
    ['signs at a word', 'free'.padEnd(4_000, ' *'), `free${' *'.repeat(38)}x`],
    ['spaces of a page', '&nbsp;'.repeat(600), `${'& nbsp; '.repeat(19)}x`],
    ['tags', '<b>'.repeat(1_000), `${'<b> '.repeat(38)}x`],
    ['tags within a word', '<b>'.repeat(1_000), `${'<b>'.repeat(60)}x`],
  ])('nowhere, however much could be between: %s', (_, source, quote) => expect(marksIn(source, [quote])).toEqual([]))

  test('in a line and a column', () => {
    expect(lineOf('one\ntwo casino', 8)).toEqual({ line: 2, column: 5 })
  })
})
