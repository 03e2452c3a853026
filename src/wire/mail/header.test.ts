import fc from 'fast-check'
import { decodeWords } from 'postal-mime'
import { expect, test } from 'vitest'
import { headerField, isAddrSpec, mailbox, oneLine, relaxedField, structured, unstructured } from './header.ts'

/** Text that wants to be something else. */
const nasty = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        '\r\n',
        '\n',
        '\r',
        '\0',
        '  ',
        '\t',
        '.',
        '=?UTF-8?Q?x?=',
        '"',
        '\\',
        '\ud800',
        '😀',
        'Bcc: x@y.z',
        '=',
      ),
      fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 70, maxLength: 120 }),
    ),
    { maxLength: 8 },
  )
  .map(parts => parts.join(''))

const longest = (field: string) => Math.max(...field.split('\r\n').map(line => line.length))

test('plain words stay plain, letters beyond ASCII become encoded words [AS-01]', () => {
  expect(unstructured('Ten new roasts', 9)).toBe('Ten new roasts')
  expect(unstructured('Café olé', 9)).toBe('=?UTF-8?B?Q2Fmw6kgb2zDqQ==?=')
  expect(unstructured('A very long café', 9)).toBe('=?UTF-8?Q?A_very_long_caf=C3=A9?=')
  expect(unstructured('新しい焙煎', 9)).toBe('=?UTF-8?B?5paw44GX44GE54SZ54WO?=')
  expect(unstructured('not =?an?encoded?word?=', 9)).toBe('=?UTF-8?B?bm90ID0/YW4/ZW5jb2RlZD93b3JkPz0=?=')
  expect(mailbox('Example Coffee', 'a@b.org', 6)).toBe('"Example Coffee" <a@b.org>')
  expect(mailbox('say "hi" \\o/', 'a@b.org', 6)).toBe('"say \\"hi\\" \\\\o/" <a@b.org>')
  expect(mailbox(' \t', 'a@b.org', 6)).toBe('a@b.org')
})

test('a value with a line break or NUL in it never becomes a header line [PC-08]', () => {
  for (const break_ of ['\r\n', '\n', '\r', '\0', '\r\n\t']) {
    expect(() => headerField('Subject', `a${break_}Bcc: b@c.org`)).toThrow('one logical line')
    expect(unstructured(`a${break_}Bcc: b@c.org`, 9)).toBe('a Bcc: b@c.org')
    expect(mailbox(`a${break_}Bcc: b@c.org`, 'x@y.org', 4)).toBe('"a Bcc: b@c.org" <x@y.org>')
    expect(structured(`<a${break_}b>`, 4)).toBeUndefined()
    expect(isAddrSpec(`a${break_}@b.org`)).toBe(false)
  }
  expect(() => headerField('Sub ject', 'x')).toThrow('token')
  expect(() => headerField('Subject:', 'x')).toThrow('token')
})

test('an address in a header cannot open a comment, a list or a second path [PC-08]', () => {
  for (const address of [
    'a@b.org>, <c@d.org',
    'a,b@c.org',
    'a(b)@c.org',
    '"a"@b.org',
    'a b@c.org',
    'a@b',
    'a@b@c.org',
    'a@ü.org',
    '',
  ])
    expect(isAddrSpec(address), address).toBe(address === 'a@b')
  expect(isAddrSpec('jürgen@example.org')).toBe(true)
})

test('whatever a subject is, its field decodes to it, folds at 78 and is its own relaxed form [AS-01]', () => {
  fc.assert(
    fc.property(nasty, text => {
      const value = unstructured(text, 'Subject: '.length)
      const field = headerField('Subject', value)
      expect(field).toMatch(/^[ -~\r\n]*$/)
      expect(longest(field)).toBeLessThanOrEqual(78)
      for (const [word] of value.matchAll(/=\?UTF-8\?.*?\?=/g)) expect(word.length).toBeLessThanOrEqual(75)
      expect(decodeWords(value.replaceAll('\r\n', ''))).toBe(oneLine(text))
      const relaxed = field
        .replace(/\r\n(?=[ \t])/g, '')
        .replace(/[ \t]+/g, ' ')
        .replace(/^Subject: ?/, 'subject:')
        .replace(/ ?\r\n$/, '')
      expect(relaxedField('Subject', value)).toBe(relaxed)
    }),
    { numRuns: 1_000 },
  )
})

test('whatever a name is, the mailbox shows it and reaches only its address [AS-01]', () => {
  fc.assert(
    fc.property(nasty, name => {
      const field = headerField('To', mailbox(name, 'anna@example.org', 'To: '.length))
      expect(longest(field)).toBeLessThanOrEqual(78)
      const value = field.slice('To: '.length).replaceAll('\r\n', '')
      expect(value.endsWith('<anna@example.org>') || value === 'anna@example.org').toBe(true)
      const phrase = value.replace(/ ?<?anna@example\.org>?$/, '')
      const shown = phrase.startsWith('"') ? phrase.slice(1, -1).replace(/\\(.)/g, '$1') : decodeWords(phrase)
      expect(shown).toBe(oneLine(name))
    }),
    { numRuns: 1_000 },
  )
})

test('each encoded word decodes on its own: no character is cut in two [AS-01]', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('é', '新', '😀', 'a', ' '), minLength: 1, maxLength: 200 }), text => {
      for (const [word] of unstructured(text, 9).matchAll(/=\?UTF-8\?.*?\?=/g))
        expect(decodeWords(word)).not.toContain('\ufffd')
    }),
  )
})

test('machine-read values fold at their spaces only, and one that cannot fit 998 characters is refused [AS-01]', () => {
  const link = `<https://t.example.com/u/${'x'.repeat(100)}>`
  expect(structured(`${link}, <mailto:u@example.com>`, 18)).toBe(`${link},\r\n <mailto:u@example.com>`)
  expect(structured('x'.repeat(980), 18)).toBe('x'.repeat(980))
  expect(structured('x'.repeat(981), 18)).toBeUndefined()
  expect(structured('<ü@example.org>', 12)).toBeUndefined()
})
