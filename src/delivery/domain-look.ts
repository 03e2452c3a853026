/** Asking the DNS about a sender domain: everything at once, between turns. Never throws for the DNS: that nobody answers is a finding. */

import type { DnsAnswer, Mx, Resolver } from '#base/dns.ts'
import { isAddress } from '#base/reach.ts'
import { organisationOf } from '#wire/dmarc/organisation.ts'
import { evaluateSpf, type Found, type SpfDns } from '#wire/spf/evaluate.ts'
import { isSpf } from '#wire/spf/record.ts'
import {
  type Around,
  dkimNameOf,
  dmarcNameOf,
  includeOf,
  type Key,
  ownershipNameOf,
  returnDomainOf,
  wantedOf,
} from './domain-rules.ts'
import type { Finding, RecordKind } from './domain-types.ts'
import {
  dkimVerdict,
  dmarcVerdict,
  ownershipVerdict,
  ptrVerdict,
  returnVerdict,
  spfVerdict,
  tlsReportVerdict,
  type Verdict,
} from './domain-verdicts.ts'

export type Asked = {
  readonly domain: string
  readonly keys: readonly Key[]
  readonly around: Around
  readonly encrypts: boolean
}
type Look = (names: Resolver, asked: Asked, name: string) => Promise<Verdict>

const always = (says: string): Verdict => ({ state: 'found', says, found: [] })

const LOOKS: Readonly<Record<RecordKind, Look>> = {
  ownership: async (names, { domain, around }) =>
    ownershipVerdict(await names.txt(ownershipNameOf(domain)), around.token),
  dkim: lookAtKey,
  spf: (names, asked) => lookAtSpf(names, asked, asked.domain),
  dmarc: async (names, { domain, around }) => {
    const own = names.txt(dmarcNameOf(domain))
    return dmarcVerdict(await own, await names.txt(dmarcNameOf(organisationOf(domain))), around.reportsTo)
  },
  'return-path': async (names, { domain, around }) =>
    returnVerdict(await names.mx(returnDomainOf(domain)), around.mxHost ?? ''),
  'return-path-spf': (names, asked) => lookAtSpf(names, asked, returnDomainOf(asked.domain)),
  ptr: (names, _, address) => lookAtName(names, address),
  tls: async (_, { encrypts }) =>
    encrypts
      ? always('Mail leaves encrypted wherever its server can.')
      : {
          state: 'different',
          says: 'A route of yours does not encrypt. Choose STARTTLS or TLS for it; Gmail asks for it.',
          found: [],
        },
  'tls-report': async (names, { around }, name) => tlsReportVerdict(await names.txt(name), around.reportsTo),
  'one-click': async () => always('Each message of a campaign carries it, and it is signed (RFC 8058).'),
}

/** What is there of everything that is wanted. Where the return path is in order, the domain itself need not name who sends. */
export async function lookAt(names: Resolver, asked: Asked): Promise<readonly Finding[]> {
  const wanted = wantedOf(asked.domain, asked.keys, asked.around)
  const findings = await Promise.all(
    wanted.map(async ({ what, name, needed }) => ({ what, name, needed, ...(await LOOKS[what](names, asked, name)) })),
  )
  const returns = isReturning(findings)
  return findings.map(it => (it.what === 'spf' && returns ? { ...it, needed: false } : it))
}

/** Bounces come to the return path of the domain, and its SPF record allows us: it may stand in envelopes. */
export function isReturning(findings: readonly Finding[]): boolean {
  const states = (['return-path', 'return-path-spf'] as const).map(what => findings.find(it => it.what === what)?.state)
  return states.every(state => state === 'found')
}

async function lookAtKey(names: Resolver, { keys }: Asked, name: string): Promise<Verdict> {
  const key = keys.find(it => dkimNameOf(it) === name)
  const answer = await names.txt(name)
  if (!key) return dkimVerdict(answer, { algorithm: 'rsa-sha256', public_key: '' })
  const alias = answer.is === 'found' || answer.is === 'no-answer' ? undefined : await names.cname(name)
  return dkimVerdict(answer, key, alias?.is === 'found' ? alias.values[0] : undefined)
}

async function lookAtSpf(names: Resolver, { around, domain }: Asked, at: string): Promise<Verdict> {
  const texts = await names.txt(at)
  const dns = spfDnsOf(names)
  const has = texts.is === 'found' && texts.values.some(isSpf)
  const walk = has
    ? await evaluateSpf(dns, { domain: at })
    : { result: 'none' as const, lookups: 0, voids: 0, because: '' }
  const ask = (ip: string) => evaluateSpf(dns, { domain: at, ip, sender: `postmaster@${domain}` })
  const allows = has ? await Promise.all((around.direct ?? []).map(async ip => ({ ip, answer: await ask(ip) }))) : []
  const relays = has
    ? await Promise.all(
        around.relays.map(async host => ({
          host,
          isNamed: namesProvider(texts, host) || (await isNamed(names, host, ask)),
        })),
      )
    : []
  return spfVerdict({ texts, walk, allows, relays })
}

/** What a known provider wants included is there, whatever addresses its servers for us have. */
function namesProvider(texts: DnsAnswer<string>, host: string): boolean {
  const include = includeOf(host)
  return include !== undefined && texts.is === 'found' && texts.values.some(it => it.includes(`include:${include}`))
}

const RELAY_ADDRESSES_MAX = 8

async function isNamed(
  names: Resolver,
  host: string,
  ask: (ip: string) => Promise<{ readonly result: string }>,
): Promise<boolean> {
  const answer = await names.addresses(host)
  const addresses = answer.is === 'found' ? answer.values.slice(0, RELAY_ADDRESSES_MAX) : []
  const said = await Promise.all(addresses.map(ask))
  return said.some(({ result }) => result === 'pass')
}

async function lookAtName(names: Resolver, address: string): Promise<Verdict> {
  const answer = await names.ptr(address)
  const found = answer.is === 'found' ? answer.values.slice(0, RELAY_ADDRESSES_MAX) : []
  const backs = await Promise.all(found.map(async name => ({ name, addresses: await names.addresses(name) })))
  return ptrVerdict(answer, backs, address)
}

const found = <T>(answer: DnsAnswer<T>): Found<T> =>
  answer.is === 'found' || answer.is === 'no-answer' ? answer : { is: 'none' }

const hostsOf = (answer: DnsAnswer<Mx>): Found<string> => {
  const it = found(answer)
  return it.is === 'found' ? { is: 'found', values: it.values.map(({ host }) => host).filter(host => host !== '') } : it
}

const spfDnsOf = (names: Resolver): SpfDns => ({
  txt: async name => found(await names.txt(name)),
  addresses: async host => (isAddress(host) ? { is: 'none' } : found(await names.addresses(host))),
  mx: async domain => hostsOf(await names.mx(domain)),
})
