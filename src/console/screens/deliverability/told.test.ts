import { expect, test } from 'vitest'
import { wantedOf } from '#delivery/domain-rules.ts'
import { type DnsRecord, toldBy } from './told.ts'

const ADDRESS = 'd.abc@bounce.shop.example'
const around = { token: 't', mxHost: 'mail.example.net', reportsTo: ADDRESS, direct: null, relays: [] }
const recordsOf = (there: Readonly<Record<string, string>>, over = {}): DnsRecord[] =>
  wantedOf('shop.example', [], { ...around, ...over }).map(({ hint: says, ...it }) => {
    const text = there[it.what]
    return { ...it, says, state: text === undefined ? 'missing' : 'found', found: text === undefined ? [] : [text] }
  })
const said = (records: DnsRecord[]) => {
  const { address, steps } = toldBy(records)
  return { address, steps: steps.map(({ record, isDone }) => `${record.what} ${isDone ? 'done' : 'open'}`) }
}

test.each([
  ['nothing stands there', {}, ['return-path open', 'dmarc open', 'tls-report open']],
  [
    'the policy tells somebody else',
    { dmarc: 'v=DMARC1; p=none; rua=mailto:x@shop.example' },
    ['return-path open', 'dmarc open', 'tls-report open'],
  ],
  [
    'all of it does, in other letters',
    {
      'return-path': '10 mail.example.net',
      dmarc: 'v=DMARC1; p=reject; rua=mailto:x@shop.example,mailto:D.ABC@bounce.shop.example',
      'tls-report': `v=TLSRPTv1; rua=mailto:${ADDRESS}`,
    },
    ['return-path done', 'dmarc done', 'tls-report done'],
  ],
])('where %s, what is to be done is known', (_, there, steps) => {
  expect(said(recordsOf(there))).toEqual({ address: ADDRESS, steps })
})

test('where nobody could find the installation, there is no address to name', () => {
  expect(said(recordsOf({}, { mxHost: null, reportsTo: null }))).toEqual({ address: undefined, steps: [] })
})
