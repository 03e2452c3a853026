import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reportOf } from '../bounce/report.ts'
import { mailsIn } from './mbox.ts'
import { readMail } from './read-mail.ts'

/** What tempts a parser: long lines, deep nests, many parts, headers without end, characters of no charset. */
const HOSTILE: Readonly<Record<string, () => string>> = {
  'one line of ten megabytes': () => `Subject: x\r\n\r\n${'a'.repeat(10_000_000)}`,
  'a header of ten megabytes': () => `Subject: ${'=?utf-8?q?'.repeat(1_000_000)}\r\n\r\nx`,
  'a hundred thousand headers': () => `${'X: y\r\n'.repeat(100_000)}\r\nx`,
  'a subject of folds': () => `Subject: a${'\r\n b'.repeat(200_000)}\r\n\r\nx`,
  'nested multiparts': () =>
    Array.from({ length: 500 }, (_, i) => `Content-Type: multipart/mixed; boundary="b${i}"\r\n\r\n--b${i}\r\n`).join(
      '',
    ),
  'ten thousand parts': () =>
    `Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\nContent-Type: text/plain\r\n\r\nx\r\n'.repeat(10_000)}`,
  'megabytes of addresses': () =>
    `From: mailer-daemon@x.example\r\nSubject: failure notice\r\n\r\n${'a@b.example, '.repeat(200_000)}`,
  'lines of addresses': () =>
    `From: mailer-daemon@x.example\r\nSubject: failure notice\r\n\r\n${'<a@b.example>:\r\n550 no\r\n'.repeat(50_000)}`,
  'at signs': () => `From: mailer-daemon@x.example\r\nSubject: failure notice\r\n\r\n${'@'.repeat(1_000_000)}`,
  'groups without end': () =>
    `Content-Type: multipart/report; boundary=b\r\n\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n${'Final-Recipient: rfc822; a@b.example\r\nAction: failed\r\n\r\n'.repeat(20_000)}--b--`,
  'a diagnostic of megabytes': () =>
    `Content-Type: multipart/report; boundary=b\r\n\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nFinal-Recipient: rfc822; a@b.example\r\nAction: failed\r\nDiagnostic-Code: smtp; ${'550 user mailbox '.repeat(100_000)}`,
  'quotation marks in a type': () => `Content-Type: multipart/mixed; boundary="${'\\"'.repeat(100_000)}\r\n\r\nx`,
  'spaces and equals signs': () => `Content-Transfer-Encoding: quoted-printable\r\n\r\n${'= '.repeat(500_000)}`,
  'tags without end': () => `Content-Type: text/html\r\n\r\n${'<'.repeat(500_000)}`,
  'carriage returns': () => `Subject: x\r\n\r\n${'\r'.repeat(500_000)}`,
  'blanks between encoded words': () => `Subject: ${'?= '.repeat(200_000)}\r\n\r\nx`,
  'JSON that nests': () => `Subject: x\r\n\r\n{"notificationType":"Bounce","Message":${'['.repeat(100_000)}`,
  nothing: () => '',
  'no headers': () => '\r\n\r\n',
}

/**
 * Work that does not depend on how busy the machine is: the characters that patterns were shown, however often. How
 * a pattern goes back and forth within one text is not counted: the texts of the tables are cut for that.
 */
function shownTo(work: () => void): number {
  const plain = RegExp.prototype.exec
  let shown = 0
  function counting(this: RegExp, text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0
    const found = plain.call(this, text)
    const missed = this.sticky ? 1 : text.length - from // `split` asks at every place for what stands there.
    shown += found ? found.index + found[0].length - from : missed
    return found
  }
  Reflect.set(RegExp.prototype, 'exec', counting)
  try {
    work()
  } finally {
    Reflect.set(RegExp.prototype, 'exec', plain)
  }
  return shown
}
const SHOWN_PER_BYTE = 60
const SHOWN_AT_LEAST = 20_000_000

for (const [name, make] of Object.entries(HOSTILE))
  test(`${name} is read to an end, and by no more work than its size explains [PC-08]`, () => {
    const bytes = Buffer.from(make(), 'latin1')
    expect(shownTo(() => void reportOf(bytes))).toBeLessThan(SHOWN_AT_LEAST + bytes.length * SHOWN_PER_BYTE)
  })

test('a recipient without end is no address, and only its beginning is looked at [PC-08]', () => {
  for (const endless of ['"'.repeat(19_000), '"a'.repeat(9_000), 'a'.repeat(19_000), '\\\\x{41}'.repeat(3_000)]) {
    const bytes = Buffer.from(
      `Content-Type: multipart/report; boundary=b\r\n\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nFinal-Recipient: rfc822; ${endless}\r\nAction: failed\r\n--b--`,
    )
    expect(reportOf(bytes).judged[0]?.address.length).toBeLessThanOrEqual(1_000)
  }
})

test('what is read of a mail has its bounds [PC-08]', () => {
  const many = readMail(Buffer.from(HOSTILE['ten thousand parts']?.() ?? ''))
  expect(many.parts.length).toBe(100)
  const deep = readMail(Buffer.from(HOSTILE['nested multiparts']?.() ?? ''))
  expect(deep.parts.length).toBeLessThan(20)
  const long = readMail(Buffer.from(HOSTILE['a hundred thousand headers']?.() ?? ''))
  expect(long.headers.length).toBe(500)
})

const REPORT = [
  'Return-Path: <>',
  'From: MAILER-DAEMON@mail.inbox.example (Mail Delivery System)',
  'Subject: =?iso-2022-jp?B?GyRCJDMkTiVhITwlaxsoQg==?= Undelivered Mail',
  'MIME-Version: 1.0',
  'Content-Type: multipart/report; report-type=delivery-status; boundary="B"',
  '',
  '--B',
  'Content-Type: text/plain; charset=shift_jis',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  '<anna@inbox.example>: host mx.inbox.example[192.0.2.7] said: 550 5.1.1 User unknown (in reply to RCPT TO command)=',
  '',
  '--B',
  'Content-Type: message/delivery-status',
  '',
  'Reporting-MTA: dns; mail.inbox.example',
  '',
  'Final-Recipient: rfc822; anna@inbox.example',
  'Action: failed',
  'Status: 5.1.1',
  'Diagnostic-Code: smtp; 550 5.1.1 User unknown',
  '',
  '--B',
  'Content-Type: message/rfc822',
  '',
  'From: news@bakery.example',
  'To: anna@inbox.example',
  'List-Unsubscribe: <mailto:u.r0000000000000000000000000000000@bakery.example>',
  '',
  'Dear reader',
  '--B--',
].join('\r\n')

/** Cuts, doubles, swaps and overwrites bytes of a good report: whatever a broken relay might do to it. */
const damage = fc.array(
  fc.record({
    at: fc.nat(REPORT.length),
    take: fc.nat(80),
    put: fc.oneof(
      fc.constantFrom('', '\r\n', '\n', '--B', '\0', ': ', '<', '@', '=', '"', '\u001B$B'),
      fc.string({ maxLength: 20 }),
    ),
  }),
  { maxLength: 12 },
)

test('however a report is damaged, something is made of it, and the same each time [PC-08]', () => {
  fc.assert(
    fc.property(damage, edits => {
      const bytes = Buffer.from(
        edits.reduce((text, { at, take, put }) => text.slice(0, at) + put + text.slice(at + take), REPORT),
        'latin1',
      )
      const report = reportOf(bytes)
      expect(report).toEqual(reportOf(bytes))
      for (const it of report.judged) if (it.kind === 'hard') expect(['address', 'domain']).toContain(it.scope)
    }),
    { numRuns: 500 },
  )
})

test('bytes of any kind are read as something [PC-08]', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2_000 }), bytes => {
      expect(['other', 'auto-reply', 'unsubscribe', 'bounce', 'receipt', 'feedback']).toContain(reportOf(bytes).kind)
    }),
  )
})

test('a file of many mails is taken apart at its postmarks, and one mail is one', () => {
  const two = Buffer.from(
    `From a Thu Jan  1 00:00:00 2026\nSubject: 1\n\n>From here\n\nFrom b Thu Jan  1 00:00:00 2026\nSubject: 2\n\nx\n`,
  )
  expect(mailsIn(two).map(it => readMail(it).headers[0]?.[1])).toEqual(['1', '2'])
  expect(mailsIn(two)[0]?.toString()).toContain('\nFrom here')
  expect(mailsIn(Buffer.from('Subject: 1\n\nFrom b Thu Jan  1 00:00:00 2026\n')).length).toBe(1)
})
