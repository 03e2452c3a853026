import fc from 'fast-check'
import { expect, test } from 'vitest'
import { TLS_REPORT_ROWS_MAX } from '#base/limits.ts'
import { tlsReport } from '../../../test/tls-report.ts'
import { isTlsReporting, tlsReportsTo } from './record.ts'
import { readTlsReport } from './report.ts'

const read = (text: string) => {
  const made = readTlsReport(text)
  return made.ok ? made.value : made.refusal
}

/** RFC 8460, appendix B. */
const EXAMPLE = `{
  "organization-name": "Company-X",
  "date-range": { "start-datetime": "2016-04-01T00:00:00Z", "end-datetime": "2016-04-01T23:59:59Z" },
  "contact-info": "sts-reporting@company-x.example",
  "report-id": "5065427c-23d3-47ca-b6e0-946ea0e8c4be",
  "policies": [{
    "policy": {
      "policy-type": "sts",
      "policy-string": ["version: STSv1","mode: testing", "mx: *.mail.company-y.example","max_age: 86400"],
      "policy-domain": "company-y.example",
      "mx-host": ["*.mail.company-y.example"]
    },
    "summary": { "total-successful-session-count": 5326, "total-failure-session-count": 303 },
    "failure-details": [{
      "result-type": "certificate-expired",
      "sending-mta-ip": "2001:db8:abcd:0012::1",
      "receiving-mx-hostname": "mx1.mail.company-y.example",
      "failed-session-count": 100
    }, {
      "result-type": "starttls-not-supported",
      "sending-mta-ip": "2001:db8:abcd:0013::1",
      "receiving-mx-hostname": "mx2.mail.company-y.example",
      "receiving-ip": "203.0.113.56",
      "failed-session-count": 200,
      "additional-information": "https://reports.company-x.example/report_info?id=5065427c-23d3#StarttlsNotSupported"
    }, {
      "result-type": "validation-failure",
      "sending-mta-ip": "198.51.100.62",
      "receiving-ip": "203.0.113.58",
      "receiving-mx-hostname": "mx-backup.mail.company-y.example",
      "failed-session-count": 3,
      "failure-reason-code": "X509_V_ERR_PROXY_PATH_LENGTH_EXCEEDED"
    }]
  }]
}`

test('the example of the standard is read, each session once', () => {
  expect(read(EXAMPLE)).toEqual({
    org: 'Company-X',
    id: '5065427c-23d3-47ca-b6e0-946ea0e8c4be',
    beginMs: Date.UTC(2016, 3, 1),
    endMs: Date.UTC(2016, 3, 1, 23, 59, 59),
    domain: 'company-y.example',
    rows: [
      { result: 'succeeded', mx: '', count: 5_326 },
      { result: 'certificate-expired', mx: 'mx1.mail.company-y.example', count: 100 },
      { result: 'starttls-not-supported', mx: 'mx2.mail.company-y.example', count: 200 },
      { result: 'validation-failure', mx: 'mx-backup.mail.company-y.example', count: 3 },
    ],
  })
})

const rowsOf = (text: string) => {
  const report = read(text)
  return typeof report === 'string' ? report : report.rows.map(({ result, mx, count }) => `${result} ${mx} ${count}`)
}

test('failures that the sum counts and nobody explains are told as that, and words of later standards too', () => {
  const failures = [
    { mx: 'MX.shop.example.net.', count: 2 },
    { result: 'moon-phase', mx: 'mx.shop.example.net', count: 3 },
  ]
  expect(rowsOf(tlsReport({ succeeded: 0, failed: 9, failures }))).toEqual([
    'certificate-expired mx.shop.example.net 2',
    'unnamed mx.shop.example.net 3',
    'unnamed  4',
  ])
  expect(rowsOf(tlsReport({ failed: 1, failures })), 'more explained than counted').toHaveLength(3)
})

test('what cannot be counted is left out, and the rest stays', () => {
  const failures = [-1, 1.5, 1e15, 'x', null, [], '4'].map(count => ({ count, mx: 'mx.shop.example.net' }))
  expect(rowsOf(tlsReport({ succeeded: '7', failed: 4, failures }))).toEqual([
    'succeeded  7',
    'certificate-expired mx.shop.example.net 4',
  ])
  const odd = ['<script>', 'a b', 7, { a: 1 }].map(mx => ({ count: 1, mx }))
  expect(rowsOf(tlsReport({ succeeded: 0, failures: odd }))).toEqual(odd.map(() => 'certificate-expired  1'))
})

test('a report is about one domain: what it says of another one is not read', () => {
  const report = JSON.parse(tlsReport()) as { policies: unknown[] }
  report.policies.push(...(JSON.parse(tlsReport({ domain: 'bank.example' })) as typeof report).policies)
  expect(read(JSON.stringify(report))).toMatchObject({ domain: 'shop.example.net', rows: [{ count: 90 }] })
})

test.each([
  ['half of it', EXAMPLE.slice(0, 500), 'not-json'],
  ['nothing', '', 'not-json'],
  ['a list', '[]', 'not-a-report'],
  ['no policies', EXAMPLE.replace('"policies"', '"polices"'), 'not-a-report'],
  ['policies that are none', EXAMPLE.replace('"summary"', '"sum"'), 'not-a-report'],
  ['a domain that is none', tlsReport({ domain: 'a b' }), 'not-a-report'],
  ['nobody who says it', tlsReport({ org: '\u0000\u202e ' }), 'not-a-report'],
  ['counts below nothing', tlsReport({ succeeded: -1 }), 'not-a-report'],
  ['a time in words', tlsReport({ start: 'yesterday' }), 'bad-time'],
  ['a time that never was', tlsReport({ start: '2026-13-45T00:00:00Z' }), 'bad-time'],
  ['an end before the beginning', tlsReport({ end: '2026-11-24T00:00:00Z' }), 'bad-time'],
  ['a span of months', tlsReport({ end: '2027-03-01T00:00:00Z' }), 'bad-time'],
  ['depth', `{"a":${'['.repeat(1_000_000)}`, 'too-deep'],
  ['quotes without an end', `{"${'\\"'.repeat(1_000_000)}`, 'not-json'],
  ['more than is read', `{"a":"${' '.repeat(5 * 1_024 * 1_024)}"}`, 'too-many-rows'],
  [
    'rows without end',
    tlsReport({ failures: Array.from({ length: TLS_REPORT_ROWS_MAX }, () => ({ count: 1 })) }),
    'too-many-rows',
  ],
])('says nothing: %s', (_, text, flaw) => {
  expect(read(text)).toBe(flaw)
})

test('what is not seen is not kept, and brackets in a text are no levels', () => {
  const org = `a\u0000\u202eb${'['.repeat(100)}"\\`
  expect(read(tlsReport({ org }))).toMatchObject({ org: `a b${'['.repeat(100)}"\\` })
  expect(read(tlsReport({ org: 'x'.repeat(10_000) }))).toMatchObject({ org: 'x'.repeat(200) })
})

test('law: nothing makes the reader throw, and what it reads can be summed', () => {
  const count = fc.oneof(fc.nat(1_000), fc.string(), fc.constant(null), fc.double())
  const failures = fc.array(fc.record({ result: fc.string(), mx: fc.jsonValue(), count }))
  const made = fc.record({ succeeded: count, failed: count, failures, org: fc.string(), start: fc.string() })
  const cut = fc.tuple(fc.constantFrom(EXAMPLE, tlsReport()), fc.nat(), fc.string({ maxLength: 3 }))
  const broken = cut.map(
    ([text, at, word]) => text.slice(0, at % text.length) + word + text.slice((at % text.length) + 1),
  )
  fc.assert(
    fc.property(fc.oneof(made.map(tlsReport), broken, fc.json()), text => {
      const report = readTlsReport(text)
      if (!report.ok) return
      for (const row of report.value.rows) expect(Number.isSafeInteger(row.count) && row.count > 0).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('a record is read as the standard has it', () => {
  expect(tlsReportsTo('v=TLSRPTv1; rua=mailto:A@b.example , https://c.example/in;x=y')).toEqual(['a@b.example'])
  expect(tlsReportsTo('v=TLSRPTv1;rua=https://c.example/in')).toEqual([])
  for (const text of [
    'v=TLSRPTv1;',
    'v=TLSRPTv1; rua=',
    'v=TLSRPTv1; rua=a@b.example',
    'v=TLSRPTv2; rua=mailto:a@b.example',
  ])
    expect(tlsReportsTo(text), text).toBeUndefined()
  for (const text of ['v=tlsrptv1; rua=mailto:a@b.example', 'v=TLSRPTv10; x', 'x; v=TLSRPTv1;', 'v=TLSRPTv1'])
    expect(isTlsReporting(text), text).toBe(false)
})
