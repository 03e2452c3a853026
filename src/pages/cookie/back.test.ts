import fc from 'fast-check'
import { expect, test } from 'vitest'
import { backIn } from './back.ts'

test.each([
  ['/f/frm_1?lang=fr#top', '/f/frm_1?lang=fr#top'],
  ['/', '/'],
  ['/a/../b', '/b'],
  ['/legal/cookies?next=https://elsewhere.example', '/legal/cookies?next=https://elsewhere.example'],
])('%s is a page of ours', (asked, back) => expect(backIn(asked)).toBe(back))

test.each([
  'https://elsewhere.example/',
  '//elsewhere.example',
  '/\\elsewhere.example',
  '/.//elsewhere.example',
  '/..//elsewhere.example/x',
  '/%2e//elsewhere.example',
  '\\\\elsewhere.example',
  '/\t/elsewhere.example',
  ' //elsewhere.example',
  'javascript:alert(1)',
  '/x\r\nSet-Cookie: a=b',
  '/x\\y',
  '/cookies/choice',
  '/cookies/language?lang=fr',
  '/cookies/done?back=/x',
  '',
  'x',
  `/${'a'.repeat(3_000)}`,
  undefined,
  ['/a', '/b'],
  7,
])('%j leads to the settings instead', asked => expect(backIn(asked)).toBe('/cookies'))

test('whatever is asked for, a browser stays on this site', () => {
  const part = fc.oneof(
    fc.constantFrom('/', '\\', '.', '..', '//', '%2f', '%2e', '@', ':', '?', '#', '\t', 'elsewhere.example'),
    fc.string({ maxLength: 5 }),
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), parts => {
      const back = backIn(`/${parts.join('')}`)
      expect(new URL(back, 'https://own.example/cookies').origin).toBe('https://own.example')
      expect(back).not.toMatch(/\p{Cc}/u)
    }),
  )
})
