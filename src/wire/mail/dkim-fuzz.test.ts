import { createPrivateKey, type KeyObject } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { dkimVerify } from 'mailauth/lib/dkim/verify.js'
import { expect, test } from 'vitest'
import { composeMessage } from './compose.ts'
import { dkimRecordOf, type DkimKey, OVERSIGNED } from './dkim.ts'

const keyOf = (file: string): KeyObject =>
  createPrivateKey(readFileSync(new URL(`../../../test/data/mail/${file}`, import.meta.url)))
const KEYS: readonly DkimKey[] = [
  { domain: 'mail.example.com', selector: 'r1', key: keyOf('dkim-rsa.pem') },
  { domain: 'mail.example.com', selector: 'e1', key: keyOf('dkim-ed25519.pem') },
  { domain: 'other.example.net', selector: 'r2', key: keyOf('dkim-rsa.pem') },
]
const records = new Map(KEYS.map(it => [`${it.selector}._domainkey.${it.domain}`, dkimRecordOf(it.key)]))
const resolver = async (name: string) => [[records.get(name) ?? '']]

/** What another program says of it: a result for each signature. */
async function judged(mail: Uint8Array): Promise<string[]> {
  const { results } = await dkimVerify(Buffer.from(mail), { resolver: resolver as never })
  return results.map(({ status }) => status.result)
}

type Words = { readonly subject: string; readonly name: string; readonly text: string; readonly reply: boolean }
function compose({ subject, name, text, reply }: Words): Buffer {
  const made = composeMessage(
    {
      headers: [
        { name: 'From', phrase: [name], address: 'a@mail.example.com' },
        { name: 'To', phrase: [{ slot: 'name' }], address: 'b@example.org' },
        ...(reply ? [{ name: 'Reply-To', phrase: [], address: 'c@mail.example.com' }] : []),
        { name: 'Subject', text: [subject] },
        { name: 'Message-ID', tokens: ['<1@mail.example.com>'] },
        {
          name: 'List-Unsubscribe',
          tokens: ['<https://mail.example.com/u/', 'x'.repeat(60), '>, <mailto:u@mail.example.com>'],
        },
        { name: 'List-Unsubscribe-Post', tokens: ['List-Unsubscribe=One-Click'] },
        { name: 'List-Id', tokens: ['<news.mail.example.com>'] },
        { name: 'Feedback-ID', tokens: ['1:news:acc:optimail'] },
      ],
      text: [text],
    },
    { name },
    Date.UTC(2026, 10, 24),
    KEYS,
  )
  if (!made.ok) throw new Error(made.refusal)
  return made.value.data
}

/** What breaks signers: blanks where lines end or fold, letters beyond ASCII, nothing at all, lines without end, dots. */
const piece = fc.constantFrom(
  ' ',
  '  ',
  '\t',
  '\n',
  '\n\n\n',
  ' \n',
  '\t\n',
  '.',
  '\n.\n',
  '\n..',
  'é',
  '日本',
  '😀',
  '=',
  '=20',
  '?',
  'x'.repeat(1_200),
  'word ',
  'Ω'.repeat(90),
  '',
)
const words = fc.array(piece, { maxLength: 12 }).map(parts => parts.join(''))
const line = words.map(text => text.replaceAll('\n', ' '))

test('law: whatever is in a message, all of its signatures hold for another program', async () => {
  await fc.assert(
    fc.asyncProperty(fc.record({ subject: line, name: line, text: words, reply: fc.boolean() }), async it => {
      expect(await judged(compose(it))).toEqual(['pass', 'pass', 'pass'])
    }),
    { numRuns: 60 },
  )
})

test.each([
  ['nothing', ''],
  ['empty lines alone', '\n\n\n\n'],
  ['blanks alone', '  \t  \n \n'],
  ['a line of ten thousand letters', 'x'.repeat(10_000)],
  ['letters beyond ASCII without a break', '日'.repeat(5_000)],
  ['blanks at the end of each line', 'a \nb\t\nc  \t \n'],
])('a body of %s is signed as it leaves', async (_, text) => {
  expect(await judged(compose({ subject: 'x', name: 'n', text, reply: false }))).toEqual(['pass', 'pass', 'pass'])
})

test('no length is signed, blanks do not matter, and each field is signed once more than it is there', () => {
  const mail = compose({ subject: 'x', name: 'n', text: 'x', reply: true }).toString('latin1')
  const [first = ''] = mail.split(/\r\n(?![ \t])/)
  const unfolded = first.replaceAll(/\r\n\s+/g, ' ')
  expect(unfolded).toContain('c=relaxed/relaxed')
  expect(unfolded).not.toMatch(/[;\s]l=/)
  const names = (/h=([^;]+);/.exec(unfolded)?.[1] ?? '').replaceAll(' ', '').split(':')
  const counts = (name: string) => names.filter(it => it === name).length
  for (const name of [
    'from',
    'to',
    'reply-to',
    'subject',
    'date',
    'message-id',
    'list-unsubscribe',
    'list-unsubscribe-post',
    'list-id',
    'feedback-id',
  ])
    expect(counts(name), name).toBe(2)
  expect(OVERSIGNED).not.toContain('received')
})

test.each([
  'From: eve@example.net',
  'Subject: other',
  'Reply-To: eve@example.net',
  'List-Unsubscribe: <https://evil.example/>',
  'List-Id: <evil.example>',
  'Feedback-ID: 9:9:9:9',
])('who adds %s on the way breaks every signature', async field => {
  const mail = compose({ subject: 'x', name: 'n', text: 'x', reply: false }).toString('latin1')
  const other = mail.replace('\r\nMIME-Version', `\r\n${field}\r\nMIME-Version`)
  expect(other).not.toBe(mail)
  expect(await judged(Buffer.from(other, 'latin1'))).not.toContain('pass')
})
