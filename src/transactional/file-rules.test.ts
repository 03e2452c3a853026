import fc from 'fast-check'
import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { FILES_MAX, FILES_MAX_BYTES } from '#base/limits.ts'
import { composeMessage } from '#wire/mail/compose.ts'
import { type FileAsked, filesOf } from './file-rules.ts'

const HEADERS = [
  { name: 'From', phrase: ['Shop'], address: 'shop@example.com' },
  { name: 'To', phrase: [], address: 'reader@example.org' },
  { name: 'Subject', text: ['Order'] },
  { name: 'Message-ID', tokens: ['<1@example.com>'] },
]
const base64 = (text: string) => Buffer.from(text, 'latin1').toString('base64')
const TEXT: FileAsked = { name: 'gate.txt', type: 'text/plain', content: base64('Gate 4') }
const PDF: FileAsked = { name: 'bill.pdf', type: 'application/pdf', content: base64('%PDF-1.7 one page') }
const PNG: FileAsked = { name: 'code.png', type: 'image/png', content: base64('\x89PNG\r\n\x1a\n...'), inline: true }
const wrong = (files: readonly FileAsked[], mayBeUnread = true) => filesOf(files, mayBeUnread).wrong.map(({ at }) => at)

test('a file is what its type, its name and its first bytes say together, and runs nothing [PC-10]', () => {
  expect(wrong([TEXT, PDF, PNG])).toEqual([])
  const rows: FileAsked[] = [
    { ...TEXT, name: 'gate.exe' },
    { ...TEXT, name: 'gate.txt.exe' },
    { ...TEXT, name: '../gate.txt' },
    { ...TEXT, name: 'gate\u202etxt.exe.txt' },
    { ...TEXT, name: 'a'.repeat(100) + '.txt' },
    { ...TEXT, content: base64('MZ\x00\x01') },
    { ...TEXT, content: '???' },
    { ...TEXT, content: '' },
    { ...TEXT, inline: true },
    { ...PDF, content: base64('MZ') },
    { ...PDF, content: base64('%PDF-1.7 /OpenAction /JavaScript (x)') },
    { ...PNG, content: base64('<svg onload=x>') },
  ]
  for (const row of rows) expect(wrong([row]), JSON.stringify(row)).toContain('/attachments/0')
  expect(wrong(Array.from({ length: FILES_MAX + 1 }, () => ({ ...TEXT })))).toEqual(['/attachments'])
  expect(wrong([{ ...PDF, content: base64(`%PDF-1.7${'x'.repeat(FILES_MAX_BYTES)}`) }])).toEqual(['/attachments'])
})

test('what no program reads goes only where people agreed to it [PC-10]', () => {
  expect(wrong([TEXT], false)).toEqual([])
  expect(wrong([PDF], false)).toEqual(['/attachments/0'])
  expect(wrong([PNG], false)).toEqual(['/attachments/0'])
})

test('whatever a file is called and holds, another program reads the same [PC-08]', async () => {
  const file = fc.record({
    name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 90 }).map(it => `${it.trim()}.png`),
    bytes: fc.uint8Array({ minLength: 1, maxLength: 300 }),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(file, { minLength: 1, maxLength: 3 }), async files => {
      const its = files.map(({ name, bytes }, i) => ({
        name,
        bytes,
        type: 'image/png',
        cid: i === 0 ? 'image1@message' : undefined,
      }))
      const made = composeMessage({ headers: HEADERS, text: ['Words'], html: ['<p>Words</p>'], files: its }, {}, 0, [])
      if (!made.ok) throw new Error(made.refusal)
      const { attachments, text, html } = await PostalMime.parse(made.value.data)
      expect([text?.trim(), html?.trim()]).toEqual(['Words', '<p>Words</p>'])
      expect(attachments.map(({ filename }) => filename)).toEqual(its.map(({ name }) => name.toWellFormed()))
      expect(attachments.map(({ content }) => Buffer.from(content as ArrayBuffer))).toEqual(
        its.map(({ bytes }) => Buffer.from(bytes)),
      )
    }),
    { numRuns: 60 },
  )
})
