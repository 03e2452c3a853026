import { afterEach, expect, test } from 'vitest'
import { HOUR_MS, STS_RETRY_MS } from '#base/limits.ts'
import type { Fetch } from '#base/outside.ts'
import { no, yes } from '#base/result.ts'
import { type Dns, startDns, type Zone } from '../../test/dns.ts'
import { hostsOf } from './destination.ts'
import { openStsPolicies } from './mta-sts.ts'
import { mxOf, siteOf } from './mx.ts'
import { openResolver } from './resolver.ts'

const closing: Dns[] = []
afterEach(async () => {
  await Promise.all(closing.splice(0).map(it => it.close()))
})

async function namesOf(zone: Zone, validates = false) {
  const dns = await startDns(zone)
  closing.push(dns)
  dns.authentic = validates
  return { dns, names: openResolver({ servers: [dns.server], validates, timeoutMs: 500 }) }
}

const ZONE: Zone = {
  'example.org': {
    mx: [
      [20, 'backup.example.org'],
      [10, 'a.example.org'],
      [10, 'b.example.org'],
    ],
  },
  'null.example': { mx: [[0, '']] },
  'no-mx.example': { a: ['192.0.2.1'] },
  'text-only.example': { txt: ['nothing here'] },
  'broken.example': { fails: 'servfail' },
  'mx-only.example': { mx: [[10, 'nowhere.example']], a: ['192.0.2.1'] },
  'address.example': { mx: [[10, '192.0.2.1']], a: ['192.0.2.1'] },
  'mixed.example': {
    mx: [
      [0, ''],
      [10, 'a.example.org'],
    ],
  },
  'xn--bcher-kva.example': { mx: [[10, 'a.example.org']] },
  'alias.example': { cname: 'example.org' },
  'we.example': {
    mx: [
      [5, 'a.example.org'],
      [10, 'us.example'],
      [10, 'c.example.org'],
      [20, 'b.example.org'],
    ],
  },
  'only-we.example': { mx: [[10, 'us.example']] },
}

test('mail for a domain goes where its DNS says, and nowhere else [AS-03]', async () => {
  const { names } = await namesOf(ZONE)
  const options = { random: () => 0.5, isOwn: (host: string) => host === 'us.example' }
  const rows: [domain: string, expected: object][] = [
    ['null.example', { is: 'refused', reply: { code: 556, enhanced: '5.1.10' } }],
    ['nobody.example', { is: 'refused', reply: { enhanced: '5.1.2' } }],
    ['no-mx.example', { is: 'hosts', hosts: ['no-mx.example'], implicit: true }],
    ['text-only.example', { is: 'refused', reply: { enhanced: '5.4.4' } }],
    ['broken.example', { is: 'unknown' }],
    ['mx-only.example', { is: 'hosts', hosts: ['nowhere.example'], implicit: false }], // Its own address is no way in.
    ['address.example', { is: 'refused', reply: { enhanced: '5.4.4' } }],
    ['mixed.example', { is: 'hosts', hosts: ['a.example.org'] }],
    ['Bücher.example', { is: 'hosts', hosts: ['a.example.org'] }],
    ['alias.example', { is: 'hosts', site: 'a.example.org,b.example.org,backup.example.org' }],
    ['we.example', { is: 'hosts', hosts: ['a.example.org'] }],
    ['only-we.example', { is: 'refused', reply: { enhanced: '5.4.6' } }],
    ['[192.0.2.1]', { is: 'hosts', hosts: ['192.0.2.1'] }],
    ['[IPv6:2001:db8::1]', { is: 'hosts', hosts: ['2001:db8::1'] }],
    ['[nonsense]', { is: 'refused' }],
  ]
  for (const [domain, expected] of rows) expect(await mxOf(names, domain, options), domain).toMatchObject(expected)
})

test('the smaller preference comes first, and equals share the mail [AS-03]', async () => {
  const { names } = await namesOf(ZONE)
  const seen = new Set<string>()
  for (let i = 0; i < 60; i++) {
    const found = await mxOf(names, 'example.org')
    const hosts = found.is === 'hosts' ? found.hosts : []
    expect(hosts[2]).toBe('backup.example.org')
    seen.add(hosts.slice(0, 2).join())
  }
  expect(seen).toEqual(new Set(['a.example.org,b.example.org', 'b.example.org,a.example.org']))
})

test('domains with the same hosts are one site, whatever their order [AS-03]', () => {
  expect(siteOf(['B.example.', 'a.example', 'b.example'])).toBe('a.example,b.example')
  const many = Array.from({ length: 50 }, (_, i) => `mx${i}.example.org`)
  expect(siteOf(many)).toBe(siteOf(many.toReversed()))
  expect(siteOf(many)).not.toBe(siteOf(many.slice(1)))
  expect(siteOf(many).length).toBeLessThan(200)
})

const policy = (mode: string, mx: string, maxAgeS = 3_600) =>
  `version: STSv1\nmode: ${mode}\nmx: ${mx}\nmax_age: ${maxAgeS}\n`

/** A web that holds what the test puts there. */
function web() {
  const pages = new Map<string, { status?: number; media?: string; text: string }>()
  const asked: string[] = []
  const fetch: Fetch = async url => {
    asked.push(url)
    const page = pages.get(url)
    if (!page) return no('no-certificate')
    const { status = 200, media = 'text/plain', text } = page
    return yes({ status, media, headers: {}, bytes: Buffer.from(text), url })
  }
  return { pages, asked, fetch }
}
const AT = 'https://mta-sts.example.org/.well-known/mta-sts.txt'

test('a policy holds as long as it says, even when its record or its server is gone meanwhile [AS-03]', async () => {
  const { dns } = await namesOf({ '_mta-sts.example.org': { txt: ['v=STSv1; id=1'], ttlS: 0 } })
  const clock = { ms: 0 }
  const { pages, asked, fetch } = web()
  const names = openResolver({ servers: [dns.server], clock: () => clock.ms, timeoutMs: 500 })
  const policies = openStsPolicies({ names, fetch, clock: () => clock.ms })
  expect(await policies.policyOf('example.org')).toBeUndefined()
  expect(asked).toEqual([AT])
  pages.set(AT, { text: policy('enforce', 'a.example.org') })
  expect(await policies.policyOf('example.org')).toBeUndefined() // Not asked again at once.
  expect(asked).toHaveLength(1)
  clock.ms += STS_RETRY_MS
  const asks = await Promise.all(Array.from({ length: 20 }, () => policies.policyOf('example.org')))
  expect(asks.every(it => it?.mode === 'enforce')).toBe(true)
  expect(asked).toHaveLength(2)
  pages.set(AT, { text: policy('testing', 'b.example.org') })
  expect(await policies.policyOf('example.org')).toMatchObject({ mode: 'enforce' }) // The id is the same.
  expect(asked).toHaveLength(2)
  dns.zone['_mta-sts.example.org'] = { txt: ['v=STSv1; id=2'], ttlS: 0 }
  for (const broken of [
    { status: 302, text: policy('none', 'x.example') },
    { media: 'text/html', text: policy('none', 'x.example') },
    { text: 'version: STSv1' },
  ]) {
    pages.set(AT, broken)
    clock.ms += STS_RETRY_MS
    expect(await policies.policyOf('example.org')).toMatchObject({ mode: 'enforce' })
  }
  dns.zone['_mta-sts.example.org'] = { fails: 'servfail' }
  expect(await policies.policyOf('example.org')).toMatchObject({ mode: 'enforce' })
  delete dns.zone['_mta-sts.example.org']
  clock.ms += 10_000
  expect(await policies.policyOf('example.org')).toMatchObject({ mode: 'enforce' })
  clock.ms += HOUR_MS
  expect(await policies.policyOf('example.org')).toBeUndefined()
})

test('an enforced policy leaves only hosts that it names, and demands their certificate [AS-03]', async () => {
  const { names } = await namesOf({
    ...ZONE,
    'a.example.org': { a: ['192.0.2.1'] },
    'b.example.org': { a: ['192.0.2.2'] },
    '_mta-sts.example.org': { txt: ['v=STSv1; id=1'] },
  })
  const rows: [text: string, expected: unknown][] = [
    [policy('enforce', 'b.example.org'), [['b.example.org', 'required']]],
    [policy('enforce', 'c.example.org'), 'no-tls'],
    [policy('testing', 'c.example.org'), 'opportunistic'],
    [policy('none', 'c.example.org'), 'opportunistic'],
  ]
  for (const [text, expected] of rows) {
    const { pages, fetch } = web()
    pages.set(AT, { text })
    const found = await hostsOf('example.org', { names, policies: openStsPolicies({ names, fetch }) })()
    if (!found.ok) expect(found.refusal, text).toMatchObject({ at: 'starttls', why: expected, lasting: false })
    else if (expected === 'opportunistic') {
      expect(found.value).toHaveLength(3)
      const a = found.value.find(({ name }) => name === 'a.example.org')
      expect(await a?.find()).toEqual(yes({ addresses: ['192.0.2.1'], tls: 'opportunistic' }))
    } else {
      const hosts = await Promise.all(found.value.map(async it => [it.name, await it.find()] as const))
      expect(hosts.map(([name, it]) => [name, it.ok && it.value.tls])).toEqual(expected)
    }
  }
})

test('DANE is asked for only where everything before it was checked, and no answer is no leave [AS-03]', async () => {
  const tlsa: [number, number, number, string] = [3, 1, 1, 'ab'.repeat(32)]
  const zone = (): Zone => ({
    'example.org': { mx: [[10, 'a.example.org']] },
    'a.example.org': { a: ['192.0.2.1', '192.0.2.2'], aaaa: ['2001:db8::1'] },
    '_25._tcp.a.example.org': { tlsa: [tlsa] },
  })
  const tlsOf = async (validates: boolean, change: Zone = {}) => {
    const { names } = await namesOf({ ...zone(), ...change }, validates)
    const found = await hostsOf('example.org', { names })()
    return found.ok ? found.value[0]?.find() : found
  }
  expect(await tlsOf(true)).toMatchObject({
    value: { addresses: ['2001:db8::1', '192.0.2.1', '192.0.2.2'], tls: { tlsa: [{ usage: 3 }] } },
  })
  expect(await tlsOf(false)).toMatchObject({ value: { tls: 'opportunistic' } })
  expect(await tlsOf(true, { '_25._tcp.a.example.org': {} })).toMatchObject({ value: { tls: 'opportunistic' } })
  expect(await tlsOf(true, { '_25._tcp.a.example.org': { fails: 'servfail' } })).toMatchObject({
    ok: false,
    refusal: { why: 'no-tls', lasting: false },
  })
})

test('why there is nobody to connect to is told, and what may pass is no lasting trouble [AS-03]', async () => {
  const { names } = await namesOf({ ...ZONE, 'nowhere.example': {} })
  expect(await hostsOf('null.example', { names })()).toMatchObject({
    refusal: { why: 'no-such-host', lasting: true, reply: { enhanced: '5.1.10' } },
  })
  expect(await hostsOf('broken.example', { names })()).toMatchObject({ refusal: { lasting: false } })
  const found = await hostsOf('mx-only.example', { names })()
  expect(found.ok && (await found.value[0]?.find())).toMatchObject({ refusal: { why: 'no-such-host', lasting: false } })
})
