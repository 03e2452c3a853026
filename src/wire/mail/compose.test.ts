import { createPrivateKey } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { dkimVerify } from 'mailauth/lib/dkim/verify.js'
import { parseFragment } from 'parse5'
import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { HEADER_SLOT_MAX_CHARS, MESSAGE_MAX_BYTES } from '#base/limits.ts'
import { composeMessage } from './compose.ts'
import { dkimRecordOf, type DkimKey } from './dkim.ts'
import type { Header } from './header-plan.ts'
import { compileMessage, type MessageParts } from './message-plan.ts'
import { Renderer } from './renderer.ts'
import { Slate } from './slate.ts'

const NOW_MS = Date.UTC(2026, 10, 23, 20, 48, 38)
const data = new URL('../../../test/data/mail/', import.meta.url)
const keyOf = (file: string) => createPrivateKey(readFileSync(new URL(file, data)))
const RSA: DkimKey = { domain: 'mail.example.com', selector: 'r1', key: keyOf('dkim-rsa.pem') }
const ED: DkimKey = { domain: 'mail.example.com', selector: 'e1', key: keyOf('dkim-ed25519.pem') }

const FROM: Header = { name: 'From', phrase: ['Example Café'], address: 'news@mail.example.com' }
const CAMPAIGN: MessageParts = {
  headers: [
    FROM,
    { name: 'To', phrase: [{ slot: 'name' }], address: { slot: 'address' } },
    { name: 'Subject', text: ['Ten new roasts, ', { slot: 'name' }] },
    { name: 'Message-ID', tokens: ['<', { slot: 'token' }, '@mail.example.com>'] },
    {
      name: 'List-Unsubscribe',
      tokens: ['<', { slot: 'unsubscribe' }, '>, <mailto:u+', { slot: 'token' }, '@b.mail.example.com>'],
    },
    { name: 'List-Unsubscribe-Post', tokens: ['List-Unsubscribe=One-Click'] },
    { name: 'Feedback-ID', tokens: ['c42:acc:weekly:optimail'] },
  ],
  text: [
    'Dear ',
    { slot: 'name', as: 'plain' },
    ',\n\n.net is not at the start of this line.\n',
    { slot: 'unsubscribe', as: 'plain' },
    '\n',
  ],
  html: [
    '<!doctype html>\n<p title="',
    { slot: 'name', as: 'html-attribute' },
    '">Dear ',
    { slot: 'name', as: 'html-text' },
    ', “hello”  there</p>\n<a href="https://example.com/?q=',
    { slot: 'name', as: 'url-part' },
    '">a</a><a href="',
    { slot: 'unsubscribe', as: 'html-url' },
    '">b</a>',
  ],
}
const ANNA = {
  name: 'Anna',
  address: 'anna@example.org',
  token: 'kq2mv9bzt4lwyc1pdsfghjn',
  unsubscribe: 'https://t.example.com/u/kq2mv9bzt4lwyc1pdsfghjn',
}

const compose = (parts: MessageParts, values: Record<string, string> = {}, keys: readonly DkimKey[] = []): Buffer => {
  const made = composeMessage(parts, values, NOW_MS, keys)
  if (!made.ok) throw new Error(made.refusal)
  return made.value.data
}
const verify = async (message: Uint8Array) => {
  const records: Record<string, string> = { r1: dkimRecordOf(RSA.key), e1: dkimRecordOf(ED.key) }
  const resolver = async (name: string) => [[records[name.split('.', 1)[0] ?? ''] ?? '']]
  const { results } = await dkimVerify(Buffer.from(message), { resolver })
  return results.map(({ status }) => status.result)
}
const linesOf = (message: Buffer) => message.toString('latin1').split('\r\n')
const bodyOf = (message: Buffer) => message.subarray(message.indexOf('\r\n\r\n') + 4)
/** RFC 6376 §3.4.4, from the text of the standard. */
const relaxedBody = (body: string) => {
  const lines = body.replace(/[ \t]+(?=\r\n)/g, '').replace(/[ \t]+/g, ' ')
  return lines.replace(/(?:\r\n)+$/, '\r\n').replace(/^\r\n$/, '')
}
const cleaned = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/g, '')
    .toWellFormed() // oxlint-disable-line no-control-regex

const nasty = fc
  .array(
    fc.oneof(
      { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        ...[
          '\r\n',
          '\n',
          '\r',
          '\r\n.\r\n',
          '\n.',
          '.',
          '..',
          ' ',
          '  ',
          '\t',
          '\0',
          '=',
          '=20',
          '=\r\n',
          'From ',
          '\nFrom ',
        ],
      ),
      fc.constantFrom(
        '--=_',
        '\r\n--=_x--',
        '<script>',
        '" onload="x',
        "'",
        '&amp;',
        '{{name}}',
        '\ud83d',
        'javascript:alert(1)',
        '%0d%0a',
      ),
      fc.string({ unit: fc.constantFrom('x', 'é', '😀'), minLength: 60, maxLength: 300 }),
    ),
    { maxLength: 10 },
  )
  .map(parts => parts.join(''))

test('the same message is the same bytes, down to the signatures [AS-10]', async () => {
  const message = compose(CAMPAIGN, ANNA, [RSA, ED])
  await expect(message.toString('latin1')).toMatchFileSnapshot(new URL('golden.eml', data).pathname)
  expect(await verify(message)).toEqual(['pass', 'pass'])
})

test('a mail program reads back every name, subject, text and link, whatever they are [AS-01]', async () => {
  await fc.assert(
    fc.asyncProperty(nasty, async name => {
      const mail = await PostalMime.parse(compose(CAMPAIGN, { ...ANNA, name }))
      const shown = cleaned(name)
      expect(mail.from).toEqual({ name: 'Example Café', address: 'news@mail.example.com' })
      expect(mail.to).toHaveLength(1)
      expect(mail.to?.[0]?.address).toBe('anna@example.org')
      expect(mail.cc ?? mail.bcc).toBeUndefined()
      // The last line feed belongs to the boundary (RFC 2046 §5.1.1); postal-mime keeps it.
      expect(mail.text).toBe(`Dear ${shown},\n\n.net is not at the start of this line.\n${ANNA.unsubscribe}\n\n`)
      const html = parseFragment(mail.html ?? '')
      const [paragraph, link, way] = html.childNodes.filter(node => 'attrs' in node)
      if (!paragraph || !link || !way) throw new Error('a value has changed the structure of the page')
      expect(html.childNodes.filter(node => 'attrs' in node)).toHaveLength(3)
      expect(paragraph.attrs).toEqual([{ name: 'title', value: shown.replaceAll('\u0000', '\ufffd') }])
      expect(paragraph.childNodes).toEqual([
        expect.objectContaining({ nodeName: '#text', value: `Dear ${shown}, “hello”  there` }),
      ])
      expect(new URL(link.attrs[0]?.value ?? '').searchParams.get('q')?.replace(/\r\n?/g, '\n')).toBe(shown)
      expect(way.attrs).toEqual([{ name: 'href', value: ANNA.unsubscribe }])
    }),
    { numRuns: 400 },
  )
})

test('no value breaks the frame: lines of 78, no dot in front, CRLF only, canonical as it stands [PC-08]', () => {
  const plan = compileMessage(CAMPAIGN)
  if (!plan.ok) throw new Error(plan.refusal)
  const renderer = new Renderer(plan.value, [])
  const slate = new Slate() // the same for all: what one message leaves behind must not show in the next
  fc.assert(
    fc.property(nasty, nasty, (name, unsubscribe) => {
      const values = { ...ANNA, name, unsubscribe: /^[!-~]*$/.test(unsubscribe) ? unsubscribe : ANNA.unsubscribe }
      const rendered = renderer.render(
        plan.value.slots.map(slot => values[slot as keyof typeof values]),
        NOW_MS,
        slate,
      )
      if (!rendered.ok) throw new Error(rendered.refusal)
      const message = rendered.value.data
      const text = message.toString('latin1')
      expect(text).toMatch(/^[ -~\r\n]*\r\n$/)
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      const body = bodyOf(message).toString('latin1')
      expect(Math.max(...body.split('\r\n').map(line => line.length))).toBeLessThanOrEqual(76)
      expect(text).not.toMatch(/\r\n\./)
      expect(body).not.toMatch(/^From /m)
      expect(relaxedBody(body)).toBe(body)
      expect(body.match(/^--=_/gm)).toHaveLength(3)
    }),
    { numRuns: 1_000 },
  )
})

test('both signatures verify for every recipient, with one part or two, empty or long [AS-01]', async () => {
  const lonely: MessageParts = { headers: CAMPAIGN.headers, text: [{ slot: 'name', as: 'plain' }] }
  await fc.assert(
    fc.asyncProperty(nasty, fc.boolean(), async (name, alone) => {
      expect(await verify(compose(alone ? lonely : CAMPAIGN, { ...ANNA, name }, [RSA, ED]))).toEqual(['pass', 'pass'])
    }),
    { numRuns: 150 },
  )
  for (const text of ['', '\n', '\n\n\n', '.', '.\n.\n', ' ', 'x '])
    expect(await verify(compose({ headers: [FROM], text: [text] }, {}, [RSA, ED])), JSON.stringify(text)).toEqual([
      'pass',
      'pass',
    ])
})

test('a header added on the way, or a byte changed, breaks the signature [PC-08]', async () => {
  const message = compose(CAMPAIGN, ANNA, [RSA]).toString('latin1')
  const added = [
    'From: x@evil.example',
    'Subject: other',
    'Reply-To: x@evil.example',
    'To: x@y.z',
    'List-Unsubscribe: <https://evil.example/>',
  ]
  for (const line of [...added, 'Content-Type: text/html', 'Cc: x@y.z', 'Date: Mon, 1 Jan 2001 00:00:00 +0000'])
    expect(await verify(Buffer.from(`${line}\r\n${message}`, 'latin1')), line).toEqual(['fail'])
  expect(await verify(Buffer.from(message.replace('Ten new roasts', 'Ten old roasts')))).toEqual(['fail'])
  expect(await verify(Buffer.from(message.replace('hello', 'hullo')))).not.toEqual(['pass'])
  expect(await verify(Buffer.from(`Received: by relay\r\n${message}`))).toEqual(['pass'])
})

test('the letters of a local part go into the header as UTF-8, and the message says that it needs SMTPUTF8 [AS-03]', async () => {
  const made = composeMessage(CAMPAIGN, { ...ANNA, address: 'jürgen@example.org' }, NOW_MS, [RSA, ED])
  expect(made).toMatchObject({ ok: true, value: { utf8: true } })
  if (!made.ok) return
  expect(made.value.data.toString()).toContain('To: "Anna" <jürgen@example.org>\r\n')
  expect(await verify(made.value.data)).toEqual(['pass', 'pass'])
  expect(composeMessage(CAMPAIGN, ANNA, NOW_MS, [])).toMatchObject({ value: { utf8: false } })
})

test('a link that is no link for mail leads nowhere [PC-08]', () => {
  const one = (value: string) =>
    compose({ headers: [FROM], text: [''], html: ['<a href="', { slot: 'v', as: 'html-url' }, '">'] }, { v: value })
      .toString()
      .replaceAll('=\r\n', '')
      .replaceAll('=3D', '=')
      .match(/<a href="(.*)">/)?.[1]
  const rows = [
    ['https://example.com/a?b=c&d="e"', 'https://example.com/a?b=c&amp;d=%22e%22'],
    ['HTTP://example.com', 'HTTP://example.com'],
    ['mailto:a@b.org', 'mailto:a@b.org'],
    ['https://bücher.de/ü', 'https://b%C3%BCcher.de/%C3%BC'],
    ['https://x.org/%41', 'https://x.org/%41'],
    ['https://x.org/a b', 'https://x.org/a%20b'],
    ['javascript:alert(1)', '#'],
    [' \u0001javascript:alert(1)', '#'],
    ['data:text/html,x', '#'],
    ['//evil.example', '#'],
    ['', '#'],
  ] as const
  for (const [value, href] of rows) expect(one(value), value).toBe(href)
})

test('a value inside a URL stays one piece of it [PC-08]', () => {
  const rows = [
    ['Anna', 'Anna'],
    ['a b', 'a%20b'],
    ['a&b=c#d?e/f', 'a%26b%3Dc%23d%3Fe%2Ff'],
    [`"'<>`, '%22%27%3C%3E'],
    ['é', '%C3%A9'],
  ] as const
  for (const [value, part] of rows) {
    const message = compose({ headers: [FROM], text: ['x/', { slot: 'v', as: 'url-part' }] }, { v: value })
    expect(bodyOf(message).toString().trim(), value).toBe(`x/${part}=`)
  }
})

test('what an author has to mend is refused by name when the message is compiled [PC-08]', () => {
  const flawOf = (...headers: Header[]) => {
    const plan = compileMessage({ headers, text: [''] })
    return plan.ok ? undefined : plan.refusal
  }
  const subject = (text: string): Header => ({ name: 'Subject', text: [text] })
  expect(flawOf(FROM, subject('fine'))).toBeUndefined()
  expect(flawOf(subject('a'))).toBe('no-from')
  expect(flawOf(FROM, subject('a\r\nBcc: b@c.org'))).toBe('line-break-in-header')
  expect(flawOf(FROM, subject('a\nb'))).toBe('line-break-in-header')
  expect(flawOf(FROM, subject('a\0b'))).toBe('line-break-in-header')
  expect(flawOf(FROM, { name: 'X\r\nBcc', text: ['x'] })).toBe('bad-header-name')
  expect(flawOf(FROM, { name: 'Bcc', text: ['x'] })).toBe('reserved-header')
  expect(flawOf(FROM, { name: 'Content-Type', tokens: ['text/html'] })).toBe('reserved-header')
  expect(flawOf(FROM, subject('a'), subject('b'))).toBe('header-twice')
  expect(flawOf({ ...FROM, address: 'a@b.org, c@d.org' } as Header)).toBe('bad-address')
  expect(flawOf(FROM, { name: 'Feedback-ID', tokens: ['ü'] })).toBe('not-ascii')
  expect(flawOf(FROM, { name: 'Feedback-ID', tokens: ['x'.repeat(1_000)] })).toBe('header-too-long')
  expect(compileMessage({ headers: [FROM], text: ['x'.repeat(MESSAGE_MAX_BYTES + 1)] })).toEqual({
    ok: false,
    refusal: 'too-large',
  })
})

test('one recipient whose values make no message is refused; the next is served from the same slate [AS-01]', () => {
  const plan = compileMessage(CAMPAIGN)
  if (!plan.ok) throw new Error(plan.refusal)
  const renderer = new Renderer(plan.value, [RSA])
  const slate = new Slate()
  const render = (values: typeof ANNA) =>
    renderer.render(
      plan.value.slots.map(slot => values[slot as keyof typeof ANNA]),
      NOW_MS,
      slate,
    )
  const before = render(ANNA)
  const anna = before.ok && Buffer.from(before.value.data)
  expect(render({ ...ANNA, address: 'a@b.org>, <c@d.org' })).toEqual({ ok: false, refusal: 'bad-value' })
  expect(render({ ...ANNA, unsubscribe: 'https://x.org/\r\nBcc: a@b.org' })).toEqual({
    ok: false,
    refusal: 'bad-value',
  })
  expect(render({ ...ANNA, name: 'é'.repeat(MESSAGE_MAX_BYTES) })).toEqual({ ok: false, refusal: 'too-large' })
  const long = render({ ...ANNA, name: 'é'.repeat(200_000) })
  expect(long.ok && long.value.data.length).toBeGreaterThan(2_000_000)
  const after = render(ANNA)
  expect(after.ok && Buffer.from(after.value.data)).toEqual(anna)
})

test('a name of a hundred thousand letters does not make a header of that size [AS-01]', () => {
  const head = (name: string) => compose({ ...CAMPAIGN, text: [''], html: [''] }, { ...ANNA, name }).indexOf('\r\n\r\n')
  expect(head('😀'.repeat(100_000))).toBe(head('😀'.repeat(HEADER_SLOT_MAX_CHARS / 2)))
  expect(linesOf(compose(CAMPAIGN, { ...ANNA, name: `x${'😀'.repeat(500)}` })).join('')).not.toContain('=EF=BF=BD')
})
