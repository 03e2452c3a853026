import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromBase64, fromBase64Url, toBase64, toBase64Url } from './base64.ts'
import { hexOf } from './bytes.ts'
import { canonical, type Json, type JsonRefusal, parseCanonical, parseJson } from './jcs.ts'

describe('RFC 8785', () => {
  test('§3.2.3: names are sorted by UTF-16 code units', () => {
    const sample = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    }
    const names = [...canonical(sample).matchAll(/:"(\w+)/g)].map(([, name]) => name)
    expect(names).toEqual(['Carriage', 'One', 'Control', 'Latin', 'Euro', 'Emoji', 'Hebrew'])
  })

  test('§3.2.2: strings and literals', () => {
    const written = String.raw`{"string":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/","literals":[null,true,false]}`
    const read = parseJson(written)
    expect(read.ok && canonical(read.value)).toBe(
      String.raw`{"literals":[null,true,false],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    )
  })
})

test.each<[string, JsonRefusal]>([
  ['', 'not-json'],
  ['{"a":1,}', 'not-json'],
  ["{'a':1}", 'not-json'],
  ['[1] 2', 'not-json'],
  ['01', 'not-json'],
  ['+1', 'not-json'],
  ['"\n"', 'not-json'],
  ['"\\x"', 'not-json'],
  ['\ufeff1', 'not-json'],
  ['{"a":1,"a":2}', 'duplicate-name'],
  ['{"a":1,"\\u0061":2}', 'duplicate-name'],
  ['"\\ud800"', 'lone-surrogate'],
  ['"\ud800"', 'lone-surrogate'],
  ['-0', 'not-an-integer'],
  ['1.0', 'not-an-integer'],
  ['1e3', 'not-an-integer'],
  ['9007199254740992', 'not-an-integer'],
  [`${'['.repeat(65)}${']'.repeat(65)}`, 'too-deep'],
])('%j is refused: %s', (written, refusal) => {
  expect(parseJson(written)).toEqual({ ok: false, refusal })
})

test.each([
  '9007199254740991',
  '-9007199254740991',
  '0',
  `${'['.repeat(64)}${']'.repeat(64)}`,
  '{"__proto__":1,"constructor":2}',
])('%s is read', written => {
  const read = parseCanonical(written)
  expect(read.ok && canonical(read.value)).toBe(written)
})

const json = fc.letrec<{ value: Json }>(tie => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, false),
    fc.maxSafeInteger().map(it => it || 0), // Without −0.
    fc.string({ unit: 'grapheme' }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.string({ unit: 'grapheme' }), tie('value'), { maxKeys: 4 }),
  ),
})).value

test('law: a value has one text, which any reader reads as that value', () => {
  fc.assert(
    fc.property(json, value => {
      const written = canonical(value)
      expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(value)))
      const read = parseCanonical(written)
      expect(read.ok && canonical(read.value)).toBe(written)
      expect(parseCanonical(`${written} `).ok).toBe(false)
    }),
  )
})

test('law: no text makes the reader stumble, and what it reads JSON.parse reads the same', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), written => {
      const read = parseJson(written)
      if (read.ok) expect(JSON.stringify(read.value)).toBe(JSON.stringify(JSON.parse(written)))
    }),
  )
})

test('law: bytes have one text in each alphabet, and no other text is one (B6)', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), fc.string({ maxLength: 12 }), (bytes, any) => {
      expect(hexOf(fromBase64(toBase64(bytes)) ?? Buffer.of(1))).toBe(hexOf(bytes))
      expect(hexOf(fromBase64Url(toBase64Url(bytes)) ?? Buffer.of(1))).toBe(hexOf(bytes))
      const read = fromBase64(any)
      if (read) expect(toBase64(read)).toBe(any)
    }),
  )
})

test.each(['AA', 'AA=', 'AB==', 'AA==\n', 'A A=', '_w==', 'AAA', 'AAAA='])('%j is no base64', written => {
  expect(fromBase64(written)).toBeUndefined()
})
test.each(['AA==', 'AB', '/w', 'A', 'AA\n'])('%j is no base64url', written => {
  expect(fromBase64Url(written)).toBeUndefined()
})
