import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { DMARC_REPORT_MAX_BYTES, DMARC_ROWS_MAX } from '#base/limits.ts'
import { reportXml } from '../../../test/dmarc.ts'
import { isAligned, organisationOf } from './organisation.ts'
import { unpackReport } from './packed.ts'
import { parseDmarc } from './policy.ts'
import { readReport } from './report.ts'

const read = (xml: string) => {
  const made = readReport(xml)
  return made.ok ? made.value : made.refusal
}

test('a report is read: who says it, of which domain and day, and what of each source', () => {
  const report = read(
    reportXml({
      rows: [
        { source: '192.0.2.1', count: 3 },
        { source: '2001:DB8::1', count: 2, dkim: 'fail', spf: 'fail', disposition: 'reject', auth: '' },
      ],
    }),
  )
  expect(report).toMatchObject({
    org: 'receiver.example',
    id: 'r-1',
    domain: 'shop.example.net',
    policy: 'none',
    rows: [
      {
        source: '192.0.2.1',
        count: 3,
        dkim: true,
        spf: true,
        disposition: 'none',
        headerFrom: 'shop.example.net',
        signedBy: ['shop.example.net'],
      },
      { source: '2001:db8::1', count: 2, dkim: false, spf: false, disposition: 'reject', signedBy: [] },
    ],
  })
})

test('the later form of the standard, with a name space and more around it, is read as well', () => {
  const xml = reportXml().replace(
    '<feedback>',
    '<feedback xmlns="urn:ietf:params:xml:ns:dmarc-2.0"><version>1.0</version>',
  )
  expect(read(xml)).toMatchObject({ domain: 'shop.example.net' })
})

describe('says nothing', () => {
  const good = reportXml()
  test.each([
    [
      'an entity that grows',
      good.replace('?>', '?><!DOCTYPE f [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'),
      'has-doctype',
    ],
    ['an entity from a file', good.replace('?>', '?><!DOCTYPE f SYSTEM "file:///etc/passwd">'), 'has-doctype'],
    ['an entity that nobody defined', good.replace('receiver.example', '&xxe;'), 'not-xml'],
    ['half of it', good.slice(0, 300), 'not-xml'],
    ['another document', '<html><body>x</body></html>', 'not-a-report'],
    ['no report id', good.replace('<report_id>r-1</report_id>', ''), 'not-a-report'],
    [
      'a domain that is none',
      good.replace('<domain>shop.example.net</domain><p>', '<domain>a b</domain><p>'),
      'not-a-report',
    ],
    ['a day that ends before it begins', reportXml({ beginS: 1_795_000_000, endS: 1_794_000_000 }), 'bad-time'],
    ['a span of months', reportXml({ beginS: 1_780_000_000, endS: 1_795_000_000 }), 'bad-time'],
    ['a time in letters', good.replace(/<begin>\d+/, '<begin>NaN'), 'bad-time'],
    ['depth', `<feedback>${'<a>'.repeat(50)}${'</a>'.repeat(50)}</feedback>`, 'too-deep'],
    ['nothing', '', 'not-xml'],
  ])('%s', (_, xml, flaw) => {
    expect(read(xml)).toBe(flaw)
  })
})

test('a row that cannot be counted is left out, and the others stay', () => {
  const rows = ['-1', '0', '1e3', '1.5', '99999999999999', 'x', '7'].map(count => ({
    source: '192.0.2.1',
    count: count as unknown as number,
  }))
  const bad = [
    { source: '192.0.2.300', count: 1 },
    { source: 'fe80::1%eth0', count: 1 },
    { source: '192.0.2.2', count: 1, headerFrom: '&quot;&gt;&lt;script&gt;' },
  ]
  const report = read(reportXml({ rows: [...rows, ...bad] }))
  expect(typeof report === 'string' ? report : report.rows.map(({ count }) => count)).toEqual([7])
})

test('what is longer than a value may be is cut, and what cannot be seen is a blank', () => {
  const report = read(reportXml({ org: `a\u202eb${'x'.repeat(5_000)}` }))
  expect(typeof report === 'string' ? report : report.org).toMatch(/^a bx{390,400}$/)
})

test('a report has so many rows and not more', () => {
  const row = { source: '192.0.2.1', count: 1 }
  const report = read(reportXml({ rows: Array.from({ length: DMARC_ROWS_MAX + 1 }, () => row) }))
  expect(report).toBe('too-many-rows')
})

test('it is unpacked from what receivers pack it in', () => {
  const xml = reportXml()
  const bytes = Buffer.from(xml)
  expect(unpackReport(bytes)).toBe(xml)
  expect(unpackReport(gzipSync(bytes))).toBe(xml)
  expect(unpackReport(zipSync({ 'receiver!shop!1!2.xml': bytes }))).toBe(xml)
  expect(unpackReport(zipSync({ 'stored.xml': [bytes, { level: 0 }] }))).toBe(xml)
  expect(unpackReport(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(xml, 'utf16le')]))).toBe(xml)
})

test('what unpacks to more than a report has is not unpacked', () => {
  const bomb = Buffer.alloc(DMARC_REPORT_MAX_BYTES + 1, 0x20)
  expect(unpackReport(gzipSync(bomb))).toBeUndefined()
  expect(unpackReport(zipSync({ 'a.xml': bomb }))).toBeUndefined()
  const lying = Buffer.from(zipSync({ 'a.xml': bomb }))
  lying.writeUInt32LE(10, lying.lastIndexOf('PK\x01\x02', undefined, 'latin1') + 24)
  expect(unpackReport(lying)).toBeUndefined()
})

test('law: no bytes make the reader throw', () => {
  const packed = [
    gzipSync(reportXml()),
    Buffer.from(zipSync({ 'a.xml': Buffer.from(reportXml()) })),
    Buffer.from(reportXml()),
  ]
  fc.assert(
    fc.property(fc.constantFrom(...packed), fc.nat(), fc.nat(255), fc.nat(), (bytes, at, byte, cut) => {
      const other = Buffer.from(bytes)
      other[at % other.length] = byte
      const xml = unpackReport(other.subarray(0, 1 + (cut % other.length)))
      if (xml !== undefined) readReport(xml)
    }),
    { numRuns: 500 },
  )
})

test('alignment is by the organisation, which the list of public suffixes knows', () => {
  const rows: [string, string, 'r' | 's', boolean][] = [
    ['shop.example.co.uk', 'news.example.co.uk', 'r', true],
    ['shop.example.co.uk', 'news.example.co.uk', 's', false],
    ['SHOP.example.co.uk', 'shop.EXAMPLE.co.uk', 's', true],
    ['one.co.uk', 'two.co.uk', 'r', false],
    ['one.github.io', 'two.github.io', 'r', false],
    ['example.net', 'badexample.net', 'r', false],
  ]
  for (const [a, b, mode, is] of rows) expect(isAligned(a, b, mode), `${a} ${b} ${mode}`).toBe(is)
  expect(organisationOf('a.b.example.co.uk')).toBe('example.co.uk')
  expect(organisationOf('co.uk')).toBe('co.uk')
})

test('a policy is read as the standard has it', () => {
  expect(parseDmarc('v=DMARC1; p=reject; sp=none; adkim=s; rua=mailto:a@b.example!10m,MAILTO:C@d.example')).toEqual({
    policy: 'reject',
    subdomains: 'none',
    dkim: 's',
    spf: 'r',
    rua: ['a@b.example', 'c@d.example'],
  })
  expect(parseDmarc('v=DMARC1; rua=mailto:a@b.example')).toMatchObject({ policy: 'none' })
  for (const text of ['v=DMARC1', 'v=dmarc1; p=none', 'p=none; v=DMARC1', 'v=DMARC10; p=none', ''])
    expect(parseDmarc(text), text).toBeUndefined()
})
