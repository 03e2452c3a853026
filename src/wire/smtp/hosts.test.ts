import { createHash, X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterEach, expect, test } from 'vitest'
import type { Tlsa } from '#base/dns.ts'
import { no, yes } from '#base/result.ts'
import { FAULTS_CA, type HostileServer, startHostile } from '../../../test/hostile-smtp.ts'
import { deliver, Letter, letters, PATIENT, relayTo } from '../../../test/letters.ts'
import { matchesDane } from './dane.ts'
import { post } from './post.ts'
import type { FindHosts, HostTls, Relay, RelayHost } from './types.ts'

const closing: HostileServer[] = []
afterEach(async () => {
  await Promise.all(closing.splice(0).map(server => server.close()))
})
type Options = Parameters<typeof startHostile>[0]

/** On loopback addresses that share one port. */
async function serve(...all: Options[]): Promise<HostileServer[]> {
  const servers: HostileServer[] = []
  for (const [i, options] of all.entries()) {
    const port = servers[0]?.port ?? 0
    servers.push(await startHostile({ ...options, at: { address: `127.0.0.${i + 1}`, port } }))
  }
  closing.push(...servers)
  return servers
}

const host = (name: string, addresses: string[], tls: HostTls = 'opportunistic'): RelayHost => ({
  name,
  find: async () => yes({ addresses, tls }),
})
const hostsOf =
  (...hosts: RelayHost[]): FindHosts =>
  async () =>
    yes(hosts)
const away = {
  script: (verb: string) =>
    verb === 'connect' ? ({ say: '421 4.3.2 Later\r\n', then: 'hang-up' } as const) : undefined,
}

const send = (servers: HostileServer[], hosts: FindHosts, over: Partial<Relay> = {}) =>
  post(relayTo(servers[0]?.port ?? 0, over), new Letter('a@example.org'), PATIENT, hosts)

test('the first host that takes a connection takes the mail; the others are for when it does not [AS-03]', async () => {
  const servers = await serve({}, {}, away)
  const counts = () => servers.map(server => server.connections)
  const taken = () => servers.map(server => server.taken.length)
  expect(
    await send(servers, hostsOf(host('a.example', ['127.0.0.1']), host('b.example', ['127.0.0.2']))),
  ).toMatchObject({ is: 'accepted' })
  expect(counts()).toEqual([1, 0, 0])
  // It says later; its second address is the same host, and is not asked. The next host is.
  await send(servers, hostsOf(host('c.example', ['127.0.0.3', '127.0.0.1']), host('b.example', ['127.0.0.2'])))
  expect(taken()).toEqual([1, 1, 0])
  // Nobody at the first address: the second one of the same host.
  await send(servers, hostsOf(host('a.example', ['127.0.0.9', '127.0.0.1'])))
  expect(taken()).toEqual([2, 1, 0])
  const nowhere: RelayHost = {
    name: 'x.example',
    find: async () => no({ at: 'connect', why: 'no-such-host', lasting: true }),
  }
  await send(
    servers,
    hostsOf(
      nowhere,
      { name: 'y.example', find: () => Promise.reject(new Error('bug')) },
      host('b.example', ['127.0.0.2']),
    ),
  )
  expect(taken()).toEqual([2, 2, 0])
  expect(await send(servers, hostsOf(host('c.example', ['127.0.0.3']), nowhere))).toMatchObject({
    is: 'untouched',
    trouble: { why: 'closing', reply: { text: 'Later' }, lasting: false },
  })
  expect(await send(servers, hostsOf())).toMatchObject({ is: 'untouched', trouble: { lasting: false } })
})

test('a name that leads inside is not connected to, however it leads there [AS-03]', async () => {
  const servers = await serve({})
  for (const address of [
    '127.0.0.1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::1',
    '169.254.169.254',
    '10.0.0.1',
    '0.0.0.0',
  ])
    expect(await send(servers, hostsOf(host('evil.example', [address])), { reach: 'public' }), address).toMatchObject({
      is: 'untouched',
      trouble: { why: 'not-public' },
    })
  expect(servers[0]?.connections).toBe(0)
})

test('a connection begins at the address that it was told to [AS-03]', async () => {
  const [server] = await serve({})
  const relay = relayTo(server?.port ?? 0, { sourceAddress: '127.0.0.7' })
  await deliver(letters(3), { relay, connections: 1 })
  await post(relay, new Letter('b@example.org'), PATIENT, hostsOf(host('a.example', ['127.0.0.1'])))
  expect(server?.sources).toEqual(['127.0.0.7', '127.0.0.7'])
  const notOurs = { ...relay, sourceAddress: '192.0.2.1' }
  expect(await post(notOurs, new Letter('b@example.org'), PATIENT)).toMatchObject({
    is: 'untouched',
    trouble: { at: 'connect', why: 'unreachable' },
  })
})

const STARTTLS = { offers: ['STARTTLS', 'PIPELINING'] }
const certificate = (name: string) =>
  new X509Certificate(readFileSync(new URL(`../../../test/data/tls/${name}.crt`, import.meta.url)))

test('where a certificate is demanded, one of another name, out of date or of nobody is none, and nothing is said [AS-03]', async () => {
  const rows: [options: Options, tls: HostTls, is: string][] = [
    [{ ...STARTTLS, shows: 'faults-mx' }, 'required', 'accepted'],
    [{ ...STARTTLS, shows: 'faults-expired' }, 'required', 'untouched'],
    [{ ...STARTTLS, shows: 'faults-other' }, 'required', 'untouched'],
    [{ ...STARTTLS, shows: 'localhost' }, 'required', 'untouched'],
    [{ offers: ['PIPELINING'] }, 'required', 'untouched'], // Stripped.
    [
      { ...STARTTLS, script: verb => (verb === 'starttls' ? { say: '454 4.7.0 No\r\n' } : undefined) },
      'required',
      'untouched',
    ],
    [
      { ...STARTTLS, script: verb => (verb === 'ehlo' ? { say: '502 5.5.1 No\r\n' } : undefined) },
      'required',
      'untouched',
    ],
    [{ ...STARTTLS, shows: 'faults-expired' }, 'opportunistic', 'accepted'],
    [{ offers: ['PIPELINING'] }, 'opportunistic', 'accepted'],
  ]
  for (const [i, [options, tls, is]] of rows.entries()) {
    const servers = await serve(options)
    const outcome = await send(servers, hostsOf(host('mx.example.org', ['127.0.0.1'], tls)), { ca: FAULTS_CA })
    expect(outcome, String(i)).toMatchObject(
      is === 'accepted' ? { is } : { is, trouble: { at: 'starttls', why: 'no-tls', lasting: false } },
    )
    expect(
      servers[0]?.heard.some(line => line.startsWith('MAIL')),
      String(i),
    ).toBe(is === 'accepted')
    await servers[0]?.close()
  }
})

const digest = (bytes: Buffer) => Uint8Array.from(createHash('sha256').update(bytes).digest())
const keyOf = (it: X509Certificate) => it.publicKey.export({ type: 'spki', format: 'der' })

test('DANE believes the certificate that the DNS names, whoever signed it, and no other [AS-03]', async () => {
  const ours = certificate('faults-mx')
  const authority = certificate('faults-ca')
  const row = (usage: number, selector: number, it: X509Certificate): Tlsa => ({
    usage,
    selector,
    matching: 1,
    data: digest(selector === 0 ? it.raw : keyOf(it)),
  })
  const rows: [shows: 'faults-mx' | 'faults-expired' | 'faults-other', tlsa: Tlsa[], is: string][] = [
    ['faults-mx', [row(3, 1, ours)], 'accepted'],
    ['faults-mx', [row(3, 0, ours)], 'accepted'],
    ['faults-mx', [row(2, 1, authority)], 'accepted'],
    ['faults-mx', [row(3, 1, authority), row(3, 1, ours)], 'accepted'],
    ['faults-expired', [row(3, 1, certificate('faults-expired'))], 'accepted'], // RFC 7671 §5.1: dates do not matter.
    ['faults-expired', [row(2, 0, authority)], 'untouched'], // Below an authority they do.
    ['faults-other', [row(2, 0, authority)], 'untouched'], // And so do names.
    ['faults-mx', [row(3, 1, authority)], 'untouched'],
    ['faults-mx', [row(1, 1, ours)], 'accepted'], // Of a kind that means nothing for mail: any certificate (RFC 7672 §2.2).
  ]
  for (const [i, [shows, tlsa, is]] of rows.entries()) {
    const servers = await serve({ ...STARTTLS, shows })
    const outcome = await send(servers, hostsOf(host('mx.example.org', ['127.0.0.1'], { tlsa })))
    expect(outcome.is, String(i)).toBe(is)
    await servers[0]?.close()
  }
  const stripped = await serve({})
  expect(
    await send(stripped, hostsOf(host('mx.example.org', ['127.0.0.1'], { tlsa: [row(3, 1, ours)] }))),
  ).toMatchObject({ is: 'untouched' })
  expect(matchesDane([row(2, 1, authority)], [ours, certificate('localhost')], 'mx.example.org', Date.now())).toBe(
    false,
  )
  expect(matchesDane([row(3, 1, ours)], [], 'mx.example.org', Date.now())).toBe(false)
})

test('what is wanted of reports is said where it is understood, and a body beyond ASCII is announced [AS-03]', async () => {
  const [dsn] = await serve({ offers: ['DSN', '8BITMIME', 'SMTPUTF8', 'SIZE'] })
  const wants = { id: 'a+b=c', returns: 'HDRS', notify: ['FAILURE', 'DELAY'] } as const
  const eight = Buffer.from('Subject: x\r\n\r\nGrüße\r\n')
  await post(relayTo(dsn?.port ?? 0), new Letter('a+b@example.org', { dsn: wants, data: eight }), PATIENT)
  await post(relayTo(dsn?.port ?? 0), new Letter('jürgen@example.org', { dsn: { notify: [] } }), PATIENT)
  expect(dsn?.heard.filter(line => /^(?:MAIL|RCPT)/.test(line))).toEqual([
    'MAIL FROM:<bounce@client.example> SIZE=23 BODY=8BITMIME RET=HDRS ENVID=a+2Bb+3Dc',
    'RCPT TO:<a+b@example.org> NOTIFY=FAILURE,DELAY ORCPT=rfc822;a+2Bb@example.org',
    expect.stringMatching(/ BODY=8BITMIME SMTPUTF8$/),
    expect.stringMatching(/ NOTIFY=NEVER ORCPT=utf-8;j\\x\{FC\}rgen@example\.org$/),
  ])
  const [none] = await serve({ offers: ['SIZE'] })
  await post(relayTo(none?.port ?? 0), new Letter('a@example.org', { dsn: wants }), PATIENT)
  expect(none?.heard).toContain('RCPT TO:<a@example.org>')
  expect(await post(relayTo(none?.port ?? 0), new Letter('a@example.org', { data: eight }), PATIENT)).toMatchObject({
    is: 'refused',
    at: 'offer',
    reply: { enhanced: '5.6.3' },
  })
})
