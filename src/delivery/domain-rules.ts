/** The DNS records of a sender domain: what should stand there, and what was found in its place. */

import { parseEmail } from '#base/address.ts'
import type { DkimAlgorithm, DnsRecord, RecordState } from './types.ts'

/** How each record was found at the last check. */
export type Checked = readonly Pick<DnsRecord, 'what' | 'state' | 'says'>[]

type Key = {
  readonly domain: string
  readonly selector: string
  readonly algorithm: DkimAlgorithm
  readonly public_key: string
}

const KIND: Readonly<Record<DkimAlgorithm, string>> = { 'rsa-sha256': 'rsa', 'ed25519-sha256': 'ed25519' }
/** Stands for what only the provider can name; a name that nobody can own (RFC 2606 §2). */
const PROVIDER = 'spf.your-provider.example'
const UNCHECKED: Readonly<Record<DnsRecord['what'], string>> = {
  dkim: 'Not looked up yet.',
  spf: `Not looked up yet. In place of ${PROVIDER} goes the name that your provider tells you.`,
}

/** The domain of an address as measures and signals know it: in one writing, whatever somebody typed. */
export function senderDomainOf(address: string): string {
  const parsed = parseEmail(address)
  return (parsed.ok ? parsed.value.canonical : address).split('@').at(-1)?.toLowerCase() ?? ''
}

export const dkimNameOf = ({ selector, domain }: Pick<Key, 'selector' | 'domain'>): string =>
  `${selector}._domainkey.${domain}`

export function recordsOf(key: Key, checked: Checked): DnsRecord[] {
  const found = (what: DnsRecord['what']) =>
    checked.find(it => it.what === what) ?? { what, state: 'unchecked' as const, says: UNCHECKED[what] }
  return [
    { name: dkimNameOf(key), value: `v=DKIM1; k=${KIND[key.algorithm]}; p=${key.public_key}`, ...found('dkim') },
    { name: key.domain, value: `v=spf1 include:${PROVIDER} ~all`, ...found('spf') },
  ]
}

/** The texts of TXT records; `failed` where nobody answered. */
export type Answer = readonly string[] | 'failed'
type Verdict = { readonly state: RecordState; readonly says: string }

const NO_ANSWER: Verdict = { state: 'no-answer', says: 'The DNS did not answer. Try again in a while.' }

/** RFC 6376 §3.6.1: the tags of a key record. One record with our key is enough. */
export function dkimVerdict(answer: Answer, key: Key): Verdict {
  if (answer === 'failed') return NO_ANSWER
  const keys = answer.map(tagsOf).filter(tags => tags.has('p'))
  if (keys.length === 0)
    return { state: 'missing', says: 'There is no such record yet. New records may take hours to appear.' }
  const matches = keys.some(
    tags => tags.get('p')?.replace(/\s/g, '') === key.public_key && (tags.get('k') ?? 'rsa') === KIND[key.algorithm],
  )
  return matches
    ? { state: 'found', says: 'The key is published.' }
    : { state: 'different', says: 'There is a record, but with another key. Copy the value again.' }
}

function tagsOf(record: string): Map<string, string> {
  return new Map(
    record.split(';').flatMap(tag => {
      const at = tag.indexOf('=')
      return at < 0 ? [] : [[tag.slice(0, at).trim().toLowerCase(), tag.slice(at + 1).trim()] as const]
    }),
  )
}

/** RFC 7208 §3.2, §4.5: exactly one record. Whom it has to name depends on the route, so that is left to people. */
export function spfVerdict(answer: Answer): Verdict {
  if (answer === 'failed') return NO_ANSWER
  const policies = answer.filter(record => /^v=spf1(?: |$)/i.test(record))
  const [policy] = policies
  if (policy === undefined)
    return {
      state: 'missing',
      says: 'The domain says nothing about who may send for it. Your provider tells you what to include.',
    }
  if (policies.length > 1)
    return { state: 'different', says: 'There are several such records, which counts as none. Join them into one.' }
  if (policy.toLowerCase().includes(PROVIDER))
    return { state: 'different', says: `In place of ${PROVIDER} goes the name that your provider tells you.` }
  if (/\s\+?all$/i.test(policy))
    return { state: 'different', says: 'The record lets everybody send for this domain. End it with ~all or -all.' }
  return { state: 'found', says: `Found: ${policy.slice(0, 300)}` }
}
