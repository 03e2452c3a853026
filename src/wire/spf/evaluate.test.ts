import fc from 'fast-check'
import { spf as judge } from 'mailauth/lib/spf/index.js'
import { expect, test } from 'vitest'
import { evaluateSpf, type Found, type SpfDns } from './evaluate.ts'
import { expand } from './macro.ts'
import { parseSpf } from './record.ts'

type Zone = Record<string, { txt?: string[]; a?: string[]; mx?: string[] }>
const found = (values: readonly string[] | undefined): Found<string> =>
  values && values.length > 0 ? { is: 'found', values } : { is: 'none' }
const dnsOf = (zone: Zone): SpfDns => ({
  txt: async name => found(zone[name.toLowerCase()]?.txt),
  addresses: async name => found(zone[name.toLowerCase()]?.a),
  mx: async name => found(zone[name.toLowerCase()]?.mx),
})

/** The same zone for the other implementation, which asks as node:dns is asked. */
const resolverOf = (zone: Zone) => async (name: string, type: string) => {
  const it = zone[name.toLowerCase()]
  const values: Record<string, unknown[] | undefined> = {
    TXT: it?.txt?.map(text => [text]),
    A: it?.a?.filter(ip => !ip.includes(':')),
    AAAA: it?.a?.filter(ip => ip.includes(':')),
    MX: it?.mx?.map((exchange, priority) => ({ exchange, priority })),
  }
  const found = values[type]
  if (!found || found.length === 0) throw Object.assign(new Error('none'), { code: it ? 'ENODATA' : 'ENOTFOUND' })
  return found
}

const IP = '192.0.2.7'
const ask = (zone: Zone, ip = IP) => evaluateSpf(dnsOf(zone), { domain: 'a.example', ip, sender: 'bo.b@a.example' })
const theirs = async (zone: Zone, ip = IP): Promise<string> => {
  const said = await judge({
    sender: 'bo.b@a.example',
    ip,
    helo: 'x.example',
    mta: 'mx.example',
    resolver: resolverOf(zone) as never,
  })
  return (said as unknown as { status: { result: string } }).status.result
}

const RECORDS: readonly [record: string, result: string, more?: Zone][] = [
  ['v=spf1 -all', 'fail'],
  ['v=spf1', 'neutral'],
  ['v=spf1 ?all', 'neutral'],
  ['v=spf1 ip4:192.0.2.7 -all', 'pass'],
  ['v=spf1 ip4:192.0.2.8 -all', 'fail'],
  ['v=spf1 ip4:192.0.2.0/29 ~all', 'pass'],
  ['v=spf1 ip4:192.0.2.8/29 ~all', 'softfail'],
  ['v=spf1 ip4:192.0.2.0/33 ~all', 'permerror'],
  ['v=spf1 ip6:2001:db8::/32 -all', 'fail'],
  ['v=spf1 a -all', 'pass', { 'a.example': { a: [IP] } }],
  ['v=spf1 a/24 -all', 'pass', { 'a.example': { a: ['192.0.2.200'] } }],
  ['v=spf1 mx -all', 'pass', { 'a.example': { mx: ['m.example'] }, 'm.example': { a: [IP] } }],
  ['v=spf1 include:b.example -all', 'pass', { 'b.example': { txt: ['v=spf1 ip4:192.0.2.7 -all'] } }],
  ['v=spf1 include:b.example -all', 'fail', { 'b.example': { txt: ['v=spf1 -all'] } }],
  ['v=spf1 include:b.example -all', 'permerror', {}],
  ['v=spf1 -include:b.example +all', 'pass', { 'b.example': { txt: ['v=spf1 ~all'] } }],
  ['v=spf1 redirect=b.example', 'pass', { 'b.example': { txt: ['v=spf1 ip4:192.0.2.7 -all'] } }],
  ['v=spf1 redirect=b.example', 'permerror', {}],
  ['v=spf1 exists:%{ir}.b.example -all', 'pass', { '7.2.0.192.b.example': { a: ['127.0.0.2'] } }],
  ['v=spf1 exists:%{l1r+}.b.example -all', 'fail', {}],
  ['v=spf1 include:a.example -all', 'permerror'],
  ['v=spf1 ipv4:192.0.2.7 -all', 'permerror'],
  ['v=spf1 a:%{x}.example -all', 'permerror'],
  ['v=spf1 redirect=b.example redirect=c.example', 'permerror'],
]
test.each(RECORDS)('%s is %s, here and in another implementation', async (record, result, more = {}) => {
  const zone: Zone = { ...more, 'a.example': { ...more['a.example'], txt: [record] } }
  expect((await ask(zone)).result).toBe(result)
  expect(await theirs(zone)).toBe(result)
})

test('ten look-ups are read, the eleventh spoils the record, and whoever counts is told how many there are', async () => {
  const zone = (n: number): Zone => ({
    'a.example': { txt: [`v=spf1 ${Array.from({ length: n }, (_, i) => `a:h${i}.example`).join(' ')} ip4:${IP} -all`] },
    ...Object.fromEntries(Array.from({ length: n }, (_, i) => [`h${i}.example`, { a: ['192.0.2.99'] }])),
  })
  expect(await ask(zone(10))).toMatchObject({ result: 'pass', lookups: 10 })
  expect(await ask(zone(11))).toMatchObject({ result: 'permerror' })
  expect(await theirs(zone(11))).toBe('permerror')
  expect(await evaluateSpf(dnsOf(zone(14)), { domain: 'a.example' })).toMatchObject({
    result: 'permerror',
    lookups: 14,
  })
})

test('two empty look-ups are borne, a third one is not', async () => {
  const zone = (n: number): Zone => ({
    'a.example': { txt: [`v=spf1 ${Array.from({ length: n }, (_, i) => `a:none${i}.example`).join(' ')} -all`] },
  })
  expect((await ask(zone(2))).result).toBe('fail')
  expect((await ask(zone(3))).result).toBe('permerror')
})

test('records that include one another end', async () => {
  const zone: Zone = {
    'a.example': { txt: ['v=spf1 include:b.example -all'] },
    'b.example': { txt: ['v=spf1 include:a.example -all'] },
  }
  expect(await ask(zone)).toMatchObject({ result: 'permerror' })
  expect(await evaluateSpf(dnsOf(zone), { domain: 'a.example' })).toMatchObject({ result: 'permerror' })
})

test('macros are those of the standard (RFC 7208 §7.4)', () => {
  const it = { ip: '192.0.2.3', sender: 'strong-bad@email.example.com', domain: 'email.example.com' }
  const rows: [string, string][] = [
    ['%{s}', 'strong-bad@email.example.com'],
    ['%{o}', 'email.example.com'],
    ['%{d4}', 'email.example.com'],
    ['%{d2}', 'example.com'],
    ['%{d1}', 'com'],
    ['%{dr}', 'com.example.email'],
    ['%{d2r}', 'example.email'],
    ['%{l-}', 'strong.bad'],
    ['%{lr-}', 'bad.strong'],
    ['%{l1r-}', 'strong'],
    ['%{ir}.%{v}._spf.%{d2}', '3.2.0.192.in-addr._spf.example.com'],
    ['%%%_%-', '% %20'],
  ]
  for (const [text, value] of rows) expect(expand(text, it), text).toBe(value)
  expect(expand('%{ir}', { ...it, ip: '2001:db8::cb01' })).toBe(
    '1.0.b.c.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2',
  )
  for (const text of ['%{x}', '%', '%{d', '%{d0}', '%z']) expect(expand(text, it), text).toBeUndefined()
})

test('law: no record makes the reader throw or ask for ever', async () => {
  const term = fc.constantFrom(
    'a',
    'mx',
    'include:a.example',
    'ip4:1.2.3.4',
    '-all',
    'exists:%{i}.x',
    'redirect=a.example',
    'ptr',
    '?a//64',
    'x=1',
    '%',
    'a:',
    'ip6:::1/200',
    'é',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(term, { maxLength: 12 }), async terms => {
      const text = `v=spf1 ${terms.join(' ')}`
      const zone: Zone = { 'a.example': { txt: [text], a: ['192.0.2.1'], mx: ['a.example'] } }
      const { lookups } = await ask(zone)
      expect(lookups).toBeLessThanOrEqual(11)
      parseSpf(text)
    }),
    { numRuns: 300 },
  )
})
