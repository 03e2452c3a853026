/** What a sender domain has to publish, and how each of it was found: values in, values and words out. */

import { parseEmail } from '#base/address.ts'
import type { Finding, KeyState, RecordKind, RecordState, DnsRecord } from './domain-types.ts'
import type { DkimAlgorithm } from './types.ts'

export type Key = {
  readonly domain: string
  readonly selector: string
  readonly algorithm: DkimAlgorithm
  readonly public_key: string
  readonly state: KeyState
}

/** What of its surroundings decides what a domain has to publish. */
export type Around = {
  /** The value that proves the domain to be the account's. */
  readonly token: string
  /** The host to which mail comes back; null where the installation has no name that others can find. */
  readonly mxHost: string | null
  /** Where reports of receivers go; null where they cannot come here. */
  readonly reportsTo: string | null
  /** Mail leaves straight for its receivers' servers, from these addresses of this machine. */
  readonly direct: readonly string[] | null
  /** The servers that take mail for us. */
  readonly relays: readonly string[]
}

const KIND: Readonly<Record<DkimAlgorithm, string>> = { 'rsa-sha256': 'rsa', 'ed25519-sha256': 'ed25519' }
/** Stands for what only the provider can name; a name that nobody can own (RFC 2606 §2). */
export const PROVIDER = 'spf.your-provider.example'

/** Who sends through whose servers includes what: by the end of the server's name. Read in the providers' own manuals. */
const INCLUDES: readonly (readonly [host: string, include: string])[] = [
  ['amazonaws.com', 'amazonses.com'],
  ['sendgrid.net', 'sendgrid.net'],
  ['postmarkapp.com', 'spf.mtasv.net'],
  ['mailgun.org', 'mailgun.org'],
  ['brevo.com', 'spf.brevo.com'],
  ['sendinblue.com', 'spf.brevo.com'],
  ['mailjet.com', 'spf.mailjet.com'],
  ['gmail.com', '_spf.google.com'],
  ['google.com', '_spf.google.com'],
  ['office365.com', 'spf.protection.outlook.com'],
  ['outlook.com', 'spf.protection.outlook.com'],
  ['ionos.com', '_spf-us.ionos.com'],
  ['ionos.de', '_spf-eu.ionos.com'],
  ['ovh.net', 'mx.ovh.com'],
  ['zoho.com', 'zohomail.com'],
  ['zoho.eu', 'zohomail.eu'],
  ['gandi.net', '_mailcust.gandi.net'],
  ['infomaniak.com', 'spf.infomaniak.ch'],
]

/** The domain of an address as measures and signals know it: in one writing, whatever somebody typed. */
export function senderDomainOf(address: string): string {
  const parsed = parseEmail(address)
  return (parsed.ok ? parsed.value.canonical : address).split('@').at(-1)?.toLowerCase() ?? ''
}

export const dkimNameOf = ({ selector, domain }: Pick<Key, 'selector' | 'domain'>): string =>
  `${selector}._domainkey.${domain}`
export const ownershipNameOf = (domain: string): string => `_optimail.${domain}`
export const dmarcNameOf = (domain: string): string => `_dmarc.${domain}`
export const tlsReportNameOf = (domain: string): string => `_smtp._tls.${domain}`
export const returnDomainOf = (domain: string): string => `bounce.${domain}`

type Wanted = Omit<DnsRecord, 'state' | 'says' | 'found'> & { readonly hint: string }

/** In the order in which people publish them. */
export function wantedOf(domain: string, keys: readonly Key[], around: Around): readonly Wanted[] {
  const { token, mxHost, reportsTo, direct } = around
  const published = keys.filter(({ state }) => state !== 'retired')
  return [
    ...published.map(key => wantedKey(key)),
    { what: 'spf', type: 'TXT', name: domain, value: spfValue(around), needed: true, hint: spfHint(around) },
    {
      what: 'dmarc',
      type: 'TXT',
      name: dmarcNameOf(domain),
      value: `v=DMARC1; p=none${reportsTo === null ? '' : `; rua=mailto:${reportsTo}`}`,
      needed: true,
      hint: 'Not looked up yet. It says what becomes of mail that only pretends to be yours; begin with p=none.',
    },
    {
      what: 'ownership',
      type: 'TXT',
      name: ownershipNameOf(domain),
      value: token,
      needed: false,
      hint: 'Not looked up yet. Only needed while no signing key is published.',
    },
    ...(mxHost === null ? [] : wantedReturn(domain, mxHost, around)),
    ...(direct === null ? [] : wantedNames(direct)),
    ...(reportsTo === null ? [] : [wantedTold(domain, reportsTo)]),
    { what: 'tls', type: null, name: '', value: '', needed: false, hint: '' },
    { what: 'one-click', type: null, name: '', value: '', needed: false, hint: '' },
  ]
}

const KEY_HINTS: Readonly<Record<KeyState, string>> = {
  pending: 'Not looked up yet. This key signs as soon as the DNS has it.',
  active: 'Not looked up yet.',
  retiring: 'Leave it where it is for now: mail that was signed with it is still on its way.',
  retired: '',
}

const wantedKey = (key: Key): Wanted => ({
  what: 'dkim',
  type: 'TXT',
  name: dkimNameOf(key),
  value: `v=DKIM1; k=${KIND[key.algorithm]}; p=${key.public_key}`,
  needed: key.state === 'active',
  hint: KEY_HINTS[key.state],
})

const wantedReturn = (domain: string, mxHost: string, around: Around): Wanted[] => [
  {
    what: 'return-path',
    type: 'MX',
    name: returnDomainOf(domain),
    value: `10 ${mxHost}`,
    needed: false,
    hint: 'Not looked up yet. With it, bounces and reports come straight back here.',
  },
  {
    what: 'return-path-spf',
    type: 'TXT',
    name: returnDomainOf(domain),
    value: spfValue(around),
    needed: false,
    hint: 'Not looked up yet. It goes with the record above.',
  },
]

const wantedTold = (domain: string, reportsTo: string): Wanted => ({
  what: 'tls-report',
  type: 'TXT',
  name: tlsReportNameOf(domain),
  value: `v=TLSRPTv1; rua=mailto:${reportsTo}`,
  needed: false,
  hint: 'Not looked up yet. With it, those who write to you tell where encryption fails.',
})

const wantedNames = (direct: readonly string[]): Wanted[] =>
  direct.map(address => ({
    what: 'ptr',
    type: 'PTR',
    name: address,
    value: '',
    needed: true,
    hint: 'Not looked up yet. Whoever gave you the address sets its name.',
  }))

function spfValue({ direct, relays }: Around): string {
  const addresses = (direct ?? []).map(ip => `${ip.includes(':') ? 'ip6' : 'ip4'}:${ip}`)
  const includes = relays.flatMap(host => includeOf(host) ?? [])
  const terms = [...new Set([...addresses, ...includes.map(it => `include:${it}`)])]
  return `v=spf1 ${terms.length === 0 ? `include:${PROVIDER}` : terms.join(' ')} ~all`
}

export const includeOf = (host: string) => INCLUDES.find(([end]) => host === end || host.endsWith(`.${end}`))?.[1]

const spfHint = (around: Around): string =>
  spfValue(around).includes(PROVIDER)
    ? `Not looked up yet. In place of ${PROVIDER} goes the name that your provider tells you.`
    : 'Not looked up yet. If there is such a record already, add the middle part to it: two records count as none.'

/** What was found, beside what should be there. What is not known any more, or not yet, is told by its hint. */
export function recordsOf(wanted: readonly Wanted[], findings: readonly Finding[]): DnsRecord[] {
  return wanted.map(({ hint, ...record }) => {
    const seen = findings.find(it => it.what === record.what && it.name === record.name)
    const unseen = { state: 'unchecked' as RecordState, says: hint, found: [] }
    return { ...record, ...(seen ? { state: seen.state, says: seen.says, found: seen.found } : unseen) }
  })
}

const NAMED: Readonly<Record<RecordKind, string>> = {
  ownership: 'the proof that the domain is yours',
  dkim: 'the DKIM key',
  spf: 'the SPF record',
  dmarc: 'the DMARC record',
  'return-path': 'the MX record of the return path',
  'return-path-spf': 'the SPF record of the return path',
  ptr: 'the name of the sending address (PTR)',
  tls: 'encryption',
  'tls-report': 'the record for reports about encryption',
  'one-click': 'the way out by one click',
}

/** What is missing, in one sentence; for whoever is told that nothing may leave. */
export function whatIsMissing(domain: string, findings: readonly Finding[]): string {
  const open = findings.filter(({ needed, state }) => needed && state !== 'found')
  const names = [
    ...new Set(
      (open.length > 0 ? open : ([{ what: 'dkim' }, { what: 'spf' }, { what: 'dmarc' }] as const)).map(
        it => NAMED[it.what],
      ),
    ),
  ]
  const list = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names[0]
  return `Publish ${list} of ${domain}, as Settings, Sending shows them; then check again.`
}

/** Names that nobody can own (RFC 2606, RFC 6761): no public DNS can say anything of them. */
export const isReserved = (domain: string): boolean =>
  /(?:^|\.)(?:test|example|invalid|localhost|local|example\.(?:com|net|org))$/.test(domain)
