/** What each answer of the DNS means, in words for whoever keeps the records. */

import { SPF_LOOKUPS_MAX } from '#base/limits.ts'
import type { DnsAnswer, Mx } from '#base/dns.ts'
import { isDmarc, parseDmarc } from '#wire/dmarc/policy.ts'
import { readDkimRecord } from '#wire/mail/dkim-record.ts'
import type { SpfAnswer } from '#wire/spf/evaluate.ts'
import { isSpf } from '#wire/spf/record.ts'
import { isTlsReporting, tlsReportsTo } from '#wire/tls-report/record.ts'
import { type Key, PROVIDER } from './domain-rules.ts'
import type { Finding } from './domain-types.ts'

export type Verdict = Pick<Finding, 'state' | 'says' | 'found'>

const SHOWN_MAX = 5
const SHOWN_MAX_CHARS = 500
const shown = (values: readonly string[]) => values.slice(0, SHOWN_MAX).map(it => it.slice(0, SHOWN_MAX_CHARS))
const of = (state: Finding['state'], says: string, values: readonly string[] = []): Verdict => ({
  state,
  says,
  found: shown(values),
})

const noAnswer = () => of('no-answer', 'The DNS did not answer. It is asked again by itself.')
const SOON = 'There is no such record yet. New records may take hours to appear.'
const textsOf = (answer: DnsAnswer<string>) => (answer.is === 'found' ? answer.values : [])

/** RFC 6376 §3.6.1. One record with our key is enough; several are undefined, and verifiers take any of them. */
export function dkimVerdict(
  answer: DnsAnswer<string>,
  key: Pick<Key, 'algorithm' | 'public_key'>,
  alias?: string,
): Verdict {
  if (answer.is === 'no-answer') return noAnswer()
  const texts = textsOf(answer)
  const records = texts.flatMap(text => readDkimRecord(text) ?? [])
  const [first] = records
  if (first === undefined) {
    if (alias !== undefined)
      return of('missing', `The name leads to ${alias}, where no key stands.`, [`CNAME ${alias}`])
    return texts.length > 0
      ? of('different', 'What stands there is no key. Copy the value again.', texts)
      : of('missing', SOON)
  }
  const kind = key.algorithm.split('-', 1)[0]
  const ours = records.find(it => it.key === key.public_key && it.kind === kind)
  if (!ours && records.every(it => it.key === ''))
    return of('different', 'The key was taken back: its record is empty. Copy the value again.', texts)
  if (!ours) return of('different', 'There is a record, but with another key. Copy the value again.', texts)
  if (!ours.fits)
    return of('different', 'The record allows this key for something else than mail. Copy the value again.', texts)
  if (records.length > 1)
    return of('different', 'There are several records; some receivers take the wrong one. Keep ours.', texts)
  if (ours.testing) return of('found', 'The key is published, but marked as a test (t=y): take that away.', texts)
  return of('found', 'The key is published.', texts)
}

export function ownershipVerdict(answer: DnsAnswer<string>, token: string): Verdict {
  if (answer.is === 'no-answer') return noAnswer()
  const texts = textsOf(answer)
  if (texts.some(text => text.trim() === token)) return of('found', 'The domain is proven to be yours.', texts)
  return of('missing', 'Only needed while no signing key is published.', texts)
}

/** What an SPF record has to do. `allows`: for each address that we send from ourselves, what receivers would say. */
export type SpfSeen = {
  readonly texts: DnsAnswer<string>
  readonly walk: SpfAnswer
  readonly allows: readonly { readonly ip: string; readonly answer: SpfAnswer }[]
  /** Servers that take our mail: whether the record names one of their addresses. */
  readonly relays: readonly { readonly host: string; readonly isNamed: boolean }[]
}

/** RFC 7208: one record, that can be read, within ten look-ups, that does not let everybody in, and that names whoever sends. */
export function spfVerdict({ texts, walk, allows, relays }: SpfSeen): Verdict {
  if (texts.is === 'no-answer') return noAnswer()
  const policies = textsOf(texts).filter(isSpf)
  const [policy] = policies
  if (policy === undefined)
    return of('missing', 'The domain says nothing about who may send for it. Your provider tells you what to include.')
  const said = (state: Finding['state'], says: string) => of(state, says, policies)
  if (policies.length > 1)
    return said('different', 'There are several such records, which counts as none. Join them into one.')
  if (policy.toLowerCase().includes(PROVIDER))
    return said('different', `In place of ${PROVIDER} goes the name that your provider tells you.`)
  if (/\s\+?all\b/i.test(policy))
    return said('different', 'The record lets everybody send for this domain. End it with ~all or -all.')
  if (walk.lookups > SPF_LOOKUPS_MAX)
    return said(
      'different',
      `It takes ${walk.lookups} look-ups to read this record, and receivers stop at ${SPF_LOOKUPS_MAX}: then nothing of it counts. Take includes away that you do not need.`,
    )
  if (walk.result === 'permerror') return said('different', `Receivers cannot read this record: ${walk.because}.`)
  if (walk.result === 'temperror') return said('no-answer', `Part of it could not be looked up: ${walk.because}.`)
  const barred = allows.find(({ answer }) => answer.result !== 'pass')
  if (barred)
    return said(
      'different',
      `It does not allow ${barred.ip}, from which your mail leaves (${barred.answer.result}). Add ${barred.ip.includes(':') ? 'ip6' : 'ip4'}:${barred.ip} to it.`,
    )
  const unnamed = relays.find(({ isNamed }) => !isNamed)
  const voids = walk.voids > 0 ? ` ${walk.voids} of its names lead nowhere.` : ''
  const provider = unnamed
    ? ` It does not name ${unnamed.host} itself; make sure that it includes what your provider tells you.`
    : ''
  return said('found', `Found, with ${walk.lookups} of ${SPF_LOOKUPS_MAX} look-ups.${voids}${provider}`)
}

/** RFC 7489 §6.6.3: the domain's own record, or that of its organisation. */
export function dmarcVerdict(
  own: DnsAnswer<string>,
  organisation: DnsAnswer<string>,
  reportsTo: string | null,
): Verdict {
  if (own.is === 'no-answer' || organisation.is === 'no-answer') return noAnswer()
  const isOwn = textsOf(own).some(isDmarc)
  const records = (isOwn ? textsOf(own) : textsOf(organisation)).filter(isDmarc)
  const [record] = records
  if (record === undefined) return of('missing', SOON)
  if (records.length > 1)
    return of('different', 'There are several such records, which counts as none. Keep one.', records)
  const policy = parseDmarc(record)
  if (!policy)
    return of('different', 'The record names no policy that is one: p=none, p=quarantine or p=reject.', records)
  const asks = isOwn ? policy.policy : policy.subdomains
  const from = isOwn ? '' : ' It is that of the organisation.'
  const isTold = reportsTo === null || policy.rua.includes(reportsTo.toLowerCase())
  const tell = isTold ? '' : ` To read reports here, add mailto:${reportsTo} to its rua.`
  return of('found', `Mail that only pretends to be yours ${ASKS[asks]}.${from}${tell}`, records)
}
const ASKS = { none: 'is let through (p=none)', quarantine: 'goes to the junk folder', reject: 'is refused' } as const

/** RFC 8460 §3: one record, or none counts. */
export function tlsReportVerdict(answer: DnsAnswer<string>, reportsTo: string | null): Verdict {
  if (answer.is === 'no-answer') return noAnswer()
  const records = textsOf(answer).filter(isTlsReporting)
  const [record] = records
  if (record === undefined)
    return textsOf(answer).length > 0
      ? of('different', 'What stands there is no such record. Copy the value again.', textsOf(answer))
      : of('missing', 'Without it, nobody tells you where the encryption of mail to you fails.')
  if (records.length > 1)
    return of('different', 'There are several such records, which counts as none. Keep one.', records)
  const told = tlsReportsTo(record)
  if (!told) return of('different', 'The record names nobody to tell: its rua is missing or no address.', records)
  const isTold = reportsTo === null || told.includes(reportsTo.toLowerCase())
  const tell = isTold ? '' : ` To read reports here, add mailto:${reportsTo} to its rua.`
  return of('found', `Senders tell where encryption fails.${tell}`, records)
}

export function returnVerdict(answer: DnsAnswer<Mx>, mxHost: string): Verdict {
  if (answer.is === 'no-answer') return noAnswer()
  const hosts = answer.is === 'found' ? answer.values.toSorted((a, b) => a.preference - b.preference) : []
  const texts = hosts.map(({ preference, host }) => `${preference} ${host || '.'}`)
  const [first] = hosts
  if (first === undefined)
    return of('missing', 'Without it, bounces come to the mail server of the domain itself and are not read here.')
  if (first.host === mxHost) return of('found', 'Bounces come back here.', texts)
  return of('different', `Bounces go to ${first.host || 'nobody'} first, and not to ${mxHost}.`, texts)
}

/** RFC 1912 §2.1: the name of an address leads back to it. Large receivers refuse mail from addresses without one. */
export function ptrVerdict(
  names: DnsAnswer<string>,
  backs: readonly { readonly name: string; readonly addresses: DnsAnswer<string> }[],
  ip: string,
): Verdict {
  if (names.is === 'no-answer') return noAnswer()
  const texts = textsOf(names)
  if (texts.length === 0)
    return of(
      'missing',
      `${ip} has no name. Whoever gave you the address sets it; Gmail and others refuse mail without one.`,
    )
  if (backs.some(({ addresses }) => textsOf(addresses).includes(ip)))
    return of('found', 'The name leads back to the address.', texts)
  if (backs.some(({ addresses }) => addresses.is === 'no-answer')) return noAnswer()
  return of(
    'different',
    `${texts[0]} does not lead back to ${ip}: give that name an ${ip.includes(':') ? 'AAAA' : 'A'} record.`,
    texts,
  )
}
