import { Resolver as OtherResolver } from 'node:dns/promises'
import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import type { DnsAnswer } from '#base/dns.ts'
import { DNS_ALIASES_MAX } from '#base/limits.ts'
import { decodeResponse, encodeQuery } from '#wire/dns/message.ts'
import { askable, reverseNameOf } from '#wire/dns/name.ts'
import { type Dns, NONE_TTL_S, startDns, type Zone } from '../../test/dns.ts'
import { DnsCache } from './dns-cache.ts'
import { openResolver, readServer, type ResolverOptions } from './resolver.ts'

const closing: Dns[] = []
afterEach(async () => {
  await Promise.all(closing.splice(0).map(it => it.close()))
})

async function ask(zone: Zone, over: Partial<ResolverOptions> = {}) {
  const dns = await startDns(zone)
  closing.push(dns)
  const clock = { ms: 0 }
  const resolver = openResolver({ servers: [dns.server], clock: () => clock.ms, ...over })
  return { dns, clock, resolver }
}

const values = <T>(answer: DnsAnswer<T>) => (answer.is === 'found' ? answer.values : answer.is)

const ZONE: Zone = {
  'example.org': {
    mx: [
      [10, 'mx1.example.org'],
      [20, 'mx2.example.org'],
    ],
    txt: ['v=spf1 -all', ['v=DKIM1; ', 'p=abc'], 'x'.repeat(700)],
    a: ['192.0.2.1', '192.0.2.2'],
    aaaa: ['2001:db8::1', '::ffff:192.0.2.7'.replace('192.0.2.7', 'c000:207')],
  },
  'www.example.org': { cname: 'example.org' },
  'null.example': { mx: [[0, '']] },
  'only-six.example': { aaaa: ['2001:db8::2'] },
  'text.example': { txt: [''] },
  '1.2.0.192.in-addr.arpa': { ptr: ['mx1.example.org'] },
  '_25._tcp.mx1.example.org': { tlsa: [[3, 1, 1, 'ab'.repeat(32)]] },
}

test('what is asked is answered as another resolver answers it [AS-03]', async () => {
  const { dns, resolver } = await ask(ZONE)
  const other = new OtherResolver({ timeout: 2_000, tries: 2 })
  other.setServers([dns.server])
  expect(values(await resolver.mx('example.org'))).toEqual(
    (await other.resolveMx('example.org')).map(({ priority, exchange }) => ({ preference: priority, host: exchange })),
  )
  expect(values(await resolver.txt('example.org'))).toEqual(
    (await other.resolveTxt('example.org')).map(strings => strings.join('')),
  )
  expect(values(await resolver.addresses('www.example.org'))).toEqual(
    [...(await other.resolve6('www.example.org')), ...(await other.resolve4('www.example.org'))].map(it =>
      it.replace('::ffff:192.0.2.7', '::ffff:c000:207'),
    ),
  )
  expect(values(await resolver.cname('WWW.Example.org.'))).toEqual(await other.resolveCname('www.example.org'))
  expect(values(await resolver.ptr('192.0.2.1'))).toEqual(await other.reverse('192.0.2.1'))
  expect(values(await resolver.tlsa('_25._tcp.mx1.example.org'))).toEqual([
    { usage: 3, selector: 1, matching: 1, data: Uint8Array.from(Buffer.from('ab'.repeat(32), 'hex')) },
  ])
  expect(values(await resolver.mx('null.example'))).toEqual([{ preference: 0, host: '' }])
  expect(values(await resolver.addresses('only-six.example'))).toEqual(['2001:db8::2'])
  expect(values(await resolver.txt('text.example'))).toEqual([''])
  expect(values(await resolver.addresses('192.0.2.9'))).toEqual(['192.0.2.9'])
})

test('that there is nothing, that there is no such name and that nobody knows are three answers [AS-03]', async () => {
  const { resolver } = await ask(
    {
      ...ZONE,
      'broken.example': { fails: 'servfail' },
      'refused.example': { fails: 'refused' },
      'silent.example': { fails: 'silent' },
      'garbled.example': { fails: 'garbled' },
      'points.example': { cname: 'nowhere.example' },
      'points-at-broken.example': { cname: 'broken.example' },
      'circle.example': { cname: 'other-circle.example' },
      'other-circle.example': { cname: 'circle.example' },
    },
    { timeoutMs: 150 },
  )
  expect(await resolver.mx('www.null.example')).toEqual({ is: 'no-such-domain', ttlS: NONE_TTL_S, validated: false })
  expect(await resolver.txt('null.example')).toEqual({ is: 'none', ttlS: NONE_TTL_S, validated: false })
  expect(await resolver.txt('0.192.in-addr.arpa')).toMatchObject({ is: 'none' }) // Names stand below it.
  expect(await resolver.mx('points.example')).toMatchObject({ is: 'no-such-domain' })
  for (const name of ['broken', 'refused', 'silent', 'garbled', 'points-at-broken', 'circle'])
    expect(await resolver.mx(`${name}.example`), name).toMatchObject({ is: 'no-answer' })
  for (const name of ['', 'a..b', `${'x'.repeat(64)}.example`, `${'x.'.repeat(130)}example`, 'nowhere.invalid', 'a b'])
    expect(await resolver.mx(name), name).toMatchObject({ is: 'no-such-domain' })
  expect(await resolver.ptr('nobody')).toMatchObject({ is: 'no-such-domain' })
  expect(values(await resolver.addresses('localhost'))).toEqual(['::1', '127.0.0.1'])
})

test('one family that gives no answer neither hides the other nor proves that there is nothing [AS-03]', async () => {
  const { resolver } = await ask({ 'four.example': { a: ['192.0.2.1'] } })
  const half = openResolver({ servers: ['127.0.0.1:1'], timeoutMs: 100 })
  expect(values(await resolver.addresses('four.example'))).toEqual(['192.0.2.1'])
  expect(await half.addresses('four.example')).toMatchObject({ is: 'no-answer' })
})

test('answers are kept as long as they hold, failures for a moment, and no longer [AS-03]', async () => {
  const { dns, clock, resolver } = await ask({
    'short.example': { txt: ['a'], ttlS: 10 },
    'alias.example': { cname: 'long.example', ttlS: 5 },
    'long.example': { txt: ['b'], ttlS: 1_000_000 },
    'at-once.example': { txt: ['c'], ttlS: 0 },
    'broken.example': { fails: 'servfail' },
  })
  const asks = async (name: string) => {
    const before = dns.asked.length
    await resolver.txt(name)
    return dns.asked.length - before
  }
  expect(await asks('short.example')).toBe(1)
  clock.ms = 9_999
  expect(await asks('SHORT.example.')).toBe(0)
  expect(await resolver.txt('short.example')).toMatchObject({ ttlS: 1 })
  clock.ms = 10_000
  expect(await asks('short.example')).toBe(1)
  expect(await asks('alias.example')).toBe(1)
  clock.ms += 5_000
  expect(await asks('alias.example')).toBe(1)
  expect(await resolver.txt('long.example')).toMatchObject({ ttlS: 86_400 })
  expect(await asks('at-once.example')).toBe(1)
  expect(await asks('at-once.example')).toBe(1)
  expect(await asks('nobody.example')).toBe(1)
  clock.ms += NONE_TTL_S * 1_000 - 1
  expect(await asks('nobody.example')).toBe(0)
  clock.ms += 1
  expect(await asks('nobody.example')).toBe(1)
  expect(await asks('broken.example')).toBe(2)
  expect(await asks('broken.example')).toBe(0)
  dns.zone['broken.example'] = { txt: ['mended'] }
  clock.ms += 5_000
  expect(values(await resolver.txt('broken.example'))).toEqual(['mended'])
})

test('one question is on its way once, and what is kept has a bound [AS-03]', async () => {
  const { dns, resolver } = await ask({ 'example.org': { a: ['192.0.2.1'], txt: ['x'] } })
  const answers = await Promise.all(Array.from({ length: 500 }, () => resolver.txt('example.org')))
  expect(new Set(answers.map(it => it.is))).toEqual(new Set(['found']))
  expect(dns.asked).toEqual(['TXT example.org'])
  const many = await Promise.all(Array.from({ length: 600 }, (_, i) => resolver.txt(`n${i}.example.org`)))
  expect(many.every(it => it.is === 'no-such-domain')).toBe(true)
  const cache = new DnsCache({ entries: 3, bytes: 1e6 }, () => 0)
  for (const key of ['a', 'b', 'c', 'a', 'd']) {
    if (cache.get(key)) continue
    cache.set(key, { is: 'none', ttlS: 9, validated: false }, 9_000)
  }
  expect(cache.size).toBe(3)
  expect(['a', 'b', 'c', 'd'].filter(key => cache.get(key))).toEqual(['a', 'c', 'd'])
  const large = new DnsCache({ entries: 1e6, bytes: 100_000 }, () => 0)
  const values = ['x'.repeat(30_000)]
  for (let i = 0; i < 50; i++)
    large.set(`${i % 10}`, { is: 'found', values, name: 'n', ttlS: 9, validated: false }, 9_000)
  expect(large.size).toBe(3)
  expect(large.get('9')).toBeDefined()
  large.set('huge', { is: 'found', values: ['x'.repeat(200_000)], name: 'n', ttlS: 9, validated: false }, 9_000)
  expect(large.size).toBe(0)
})

test('what does not fit comes over TCP, and servers older than EDNS are asked without it [AS-03]', async () => {
  const { dns, resolver } = await ask({
    'large.example': { txt: Array.from({ length: 100 }, (_, i) => `${i} ${'x'.repeat(400)}`), fails: 'truncated' },
    'old.example': { a: ['192.0.2.1'], fails: 'no-edns' },
  })
  expect(values(await resolver.txt('large.example'))).toHaveLength(100)
  expect(dns.overTcp).toBe(1)
  expect(values(await resolver.addresses('old.example'))).toEqual(['192.0.2.1'])
})

test('an answer with another number or to another question is not heard [AS-03]', async () => {
  const { resolver } = await ask({ 'example.org': { a: ['192.0.2.1'], fails: 'forged' } })
  expect(values(await resolver.addresses('example.org'))).toEqual(['192.0.2.1'])
})

test('a server that does not know is passed over, and only one that is trusted to check is believed to have [AS-03]', async () => {
  const deaf = await startDns({ 'example.org': { fails: 'silent' } })
  const knows = await startDns({ 'example.org': { a: ['192.0.2.1'] } })
  closing.push(deaf, knows)
  knows.authentic = true
  const servers = ['127.0.0.1:1', deaf.server, knows.server]
  const trusting = openResolver({ servers, timeoutMs: 100, validates: true })
  expect(await trusting.addresses('example.org')).toMatchObject({ is: 'found', validated: true })
  const other = openResolver({ servers: [knows.server] })
  expect(await other.addresses('example.org')).toMatchObject({ is: 'found', validated: false })
  knows.authentic = false
  const again = openResolver({ servers: [knows.server], validates: true })
  expect(await again.addresses('example.org')).toMatchObject({ is: 'found', validated: false })
})

test('aliases of aliases end after a bound [AS-03]', async () => {
  const { resolver } = await ask(
    Object.fromEntries([
      ...Array.from({ length: 40 }, (_, i) => [`a${i}.example`, { cname: `a${i + 1}.example` }] as const),
      ['a40.example', { a: ['192.0.2.1'] }],
    ]),
  )
  expect(await resolver.addresses('a0.example')).toMatchObject({ is: 'no-answer' })
  expect(values(await resolver.addresses(`a${40 - DNS_ALIASES_MAX}.example`))).toEqual(['192.0.2.1'])
})

test('whatever bytes come, reading them ends and breaks nothing [AS-03]', () => {
  const question = { name: 'example.org', kind: 'MX' } as const
  const honest = encodeQuery(7, question, true)
  honest.writeUInt16BE(0x8180, 2)
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat(), fc.nat(255), (bytes, at, byte) => {
      decodeResponse(Buffer.from(bytes))
      const spoiled = Buffer.concat([honest.subarray(0, 29), bytes])
      spoiled.writeUInt16BE(at % 20, 6)
      spoiled[at % spoiled.length] = byte
      decodeResponse(spoiled)
    }),
    { numRuns: 3_000 },
  )
  const loop = Buffer.concat([honest.subarray(0, 12), Buffer.of(0xc0, 0x0c, 0, 15, 0, 1)])
  expect(decodeResponse(loop)).toBeUndefined()
  const forth = Buffer.concat([honest.subarray(0, 12), Buffer.of(0xc0, 0x0e, 0xc0, 0x0c, 0, 15, 0, 1)])
  expect(decodeResponse(forth)).toBeUndefined()
})

test('names and servers are read as they may be written [AS-03]', () => {
  expect(askable('Bücher.Example.')).toBe('xn--bcher-kva.example')
  expect(askable('_DMARC.example.org')).toBe('_dmarc.example.org')
  expect(askable('a\\.b.example')).toBeUndefined()
  expect(reverseNameOf('192.0.2.1')).toBe('1.2.0.192.in-addr.arpa')
  expect(reverseNameOf('::ffff:192.0.2.1')).toBe('1.2.0.192.in-addr.arpa')
  expect(reverseNameOf('2001:db8::1')).toBe(`1.${'0.'.repeat(23)}8.b.d.0.1.0.0.2.ip6.arpa`)
  expect(reverseNameOf('example.org')).toBeUndefined()
  expect(readServer('127.0.0.1')).toEqual({ address: '127.0.0.1', port: 53 })
  expect(readServer('[::1]:5353')).toEqual({ address: '::1', port: 5_353 })
  expect(readServer('2001:db8::53')).toEqual({ address: '2001:db8::53', port: 53 })
  for (const wrong of ['', 'ns.example', '127.0.0.1:0', '127.0.0.1:70000', '[::1', '1.2.3'])
    expect(readServer(wrong)).toBeUndefined()
})
