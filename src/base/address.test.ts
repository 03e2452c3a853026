import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseEmail, parseDomain, type AddressRefusal } from './address.ts'
import { ADDRESS_MAX_BYTES } from './limits.ts'

const canonicalOf = (typed: string) => {
  const read = parseEmail(typed)
  return read.ok ? read.value.canonical : read.refusal
}

test('the canonical form lowers the local part, composes letters, and writes the domain in A-labels [AS-10]', () => {
  const rows: [string, string][] = [
    ['anna@example.org', 'anna@example.org'],
    ['Anna.B+News@EXAMPLE.Org', 'anna.b+news@example.org'],
    ['Bjo\u0308rn@Bu\u0308cher.de', 'björn@xn--bcher-kva.de'],
    ['user@faß.de', 'user@xn--fa-hia.de'],
    ['user@例え。jp', 'user@xn--r8jz45g.jp'],
    ['ΝΊΚΟΣ@παράδειγμα.gr', 'νίκος@xn--hxajbheg2az3al.gr'],
    ['İpek@example.com', 'i\u0307pek@example.com'],
    ["!#$%&'*+-/=?^_`{|}~@example.org", "!#$%&'*+-/=?^_`{|}~@example.org"],
    ['a@1.example.org', 'a@1.example.org'],
  ]
  for (const [typed, canonical] of rows) expect(canonicalOf(typed), typed).toBe(canonical)
})

test('each way of not being an address is refused by its name [AS-10]', () => {
  const rows: [string, AddressRefusal][] = [
    ['', 'empty'],
    ['a@b.org\r\nBcc: c@d.org', 'control-character'],
    ['a\n@b.org', 'control-character'],
    ['a\0@b.org', 'control-character'],
    ['a\u2028@b.org', 'control-character'],
    ['a\u007f@b.org', 'control-character'],
    ['a b@c.org', 'space'],
    [' a@c.org', 'space'],
    ['a@c.org ', 'space'],
    ['a@c\u00a0.org', 'space'],
    ['a\u200b@c.org', 'invisible-character'],
    ['a\u202e@c.org', 'invisible-character'],
    ['a\ud800@c.org', 'invisible-character'],
    ['a@exam\u00adple.org', 'invisible-character'],
    ['anna', 'no-at-sign'],
    ['a@b@c.org', 'several-at-signs'],
    ['@c.org', 'no-local-part'],
    ['"anna b"@c.org'.replace(' ', ''), 'quoted-local-part'],
    ['"anna"@c.org', 'quoted-local-part'],
    ['a(b)@c.org', 'forbidden-character'],
    ['<a@c.org>', 'forbidden-character'],
    ['a,b@c.org', 'forbidden-character'],
    ['a;b@c.org', 'forbidden-character'],
    ['a\\b@c.org', 'forbidden-character'],
    ['.a@c.org', 'misplaced-dot'],
    ['a.@c.org', 'misplaced-dot'],
    ['a..b@c.org', 'misplaced-dot'],
    ['a@', 'no-domain'],
    ['a@[192.0.2.1]', 'domain-literal'],
    ['a@192.0.2.1', 'bad-domain'],
    ['a@0x7f.1', 'bad-domain'],
    ['a@c.123', 'bad-domain'],
    ['a@-c.org', 'bad-domain'],
    ['a@c-.org', 'bad-domain'],
    ['a@c..org', 'bad-domain'],
    ['a@c.org.', 'bad-domain'],
    ['a@c_d.org', 'bad-domain'],
    ['a@c%41.org', 'bad-domain'],
    ['a@c.org/x', 'bad-domain'],
    ['a@c.org>', 'bad-domain'],
    [`a@${'x'.repeat(64)}.org`, 'bad-domain'],
    ['root@localhost', 'domain-without-dot'],
    [`${'x'.repeat(65)}@c.org`, 'too-long'],
    [`${'ü'.repeat(33)}@c.org`, 'too-long'],
    [`${'x'.repeat(64)}@${'y'.repeat(60)}.${'y'.repeat(60)}.${'y'.repeat(60)}.example`, 'too-long'],
    ['x'.repeat(100_000), 'too-long'],
  ]
  for (const [typed, refusal] of rows) expect(parseEmail(typed), typed).toEqual({ ok: false, refusal })
})

test('a local part of exactly 64 bytes is an address, one of 65 is not [AS-10]', () => {
  expect(parseEmail(`${'x'.repeat(64)}@c.org`).ok).toBe(true)
  expect(parseEmail(`${'x'.repeat(65)}@c.org`).ok).toBe(false)
  expect(parseEmail(`${'İ'.repeat(22)}@c.org`).ok, '44 bytes typed, 66 in lower case').toBe(false)
})

test('the mail server is given the letters that were typed, and told when it must understand UTF-8 [AS-03]', () => {
  const plain = parseEmail('John.Doe@Example.ORG')
  expect(plain).toMatchObject({ value: { mailbox: 'John.Doe@example.org', local: 'John.Doe', smtputf8: false } })
  expect(parseEmail('Jürgen@bücher.de')).toMatchObject({
    value: { mailbox: 'Jürgen@xn--bcher-kva.de', domain: 'xn--bcher-kva.de', smtputf8: true },
  })
  expect(parseEmail('jurgen@bücher.de')).toMatchObject({ value: { smtputf8: false } })
})

test('whatever is typed, an accepted address is its own canonical form and fits on one command line [AS-03]', () => {
  const typed = fc.oneof(
    fc.emailAddress(),
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc
      .tuple(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.domain())
      .map(([local, domain]) => `${local}@${domain}`),
    fc.tuple(fc.string({ unit: 'grapheme', maxLength: 20 })).map(([host]) => `a@${host}.org`),
  )
  fc.assert(
    fc.property(typed, text => {
      const read = parseEmail(text)
      if (!read.ok) return
      const { canonical, mailbox, domain } = read.value
      expect(canonicalOf(canonical)).toBe(canonical)
      expect(canonicalOf(mailbox)).toBe(canonical)
      expect(mailbox).not.toMatch(/[\s<>"(),:;\\[\]\0]/)
      expect(Buffer.byteLength(canonical)).toBeLessThanOrEqual(ADDRESS_MAX_BYTES)
      expect(parseDomain(domain)).toEqual({ ok: true, value: domain })
    }),
    { numRuns: 2_000 },
  )
})
