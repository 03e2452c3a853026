/** What large receivers ask of whoever writes to many, and whether it is met: values in, values out. */

import type { RecordKind, RecordState, SenderDomain } from '#delivery/domain-types.ts'
import type { ProviderName } from '#delivery/delivery.ts'

export type RuleState = 'met' | 'broken' | 'unknown'
export type Judged = {
  readonly rule: string
  readonly providers: readonly ProviderName[]
  readonly says: string
  readonly state: RuleState
  readonly shows: string
  readonly source: string
}

/** What is known: of the domains that mail may come from, and of what people said to mail that they got. */
export type Known = {
  readonly domains: readonly Pick<SenderDomain, 'domain' | 'state' | 'records'>[]
  /** Accepted, and complained about, by provider. */
  readonly sums: ReadonlyMap<string, { readonly accepted: number; readonly complaints: number }>
}

type Row = Omit<Judged, 'state' | 'shows'> & { readonly judge: (known: Known) => Pick<Judged, 'state' | 'shows'> }

const GOOGLE = 'support.google.com/mail/answer/81126'
const YAHOO = 'senders.yahooinc.com/best-practices'
const MICROSOFT = 'techcommunity.microsoft.com: requirements for high-volume senders, in force since 2025-05-05'
const ALL = `${GOOGLE}; ${YAHOO}; ${MICROSOFT}`
const THREE = ['google', 'yahoo', 'microsoft'] as const

/** Spam rates as the receivers count them: complaints among what reached the inbox. We see those that are told to us. */
const WARN = 0.001
const STOP = 0.003
/** Below so many a single complaint says little. */
const ENOUGH = 1_000

export const BULK_RULES: readonly Row[] = [
  {
    rule: 'dkim',
    providers: THREE,
    says: 'Messages are signed by DKIM.',
    source: ALL,
    judge: known => ofRecord(known, 'dkim'),
  },
  {
    rule: 'spf',
    providers: THREE,
    says: 'SPF allows whoever sends.',
    source: ALL,
    judge: known => ofRecord(known, 'spf'),
  },
  {
    rule: 'dmarc',
    providers: THREE,
    says: 'The domain has a DMARC record, and what is signed is in its name.',
    source: ALL,
    judge: known => ofRecord(known, 'dmarc'),
  },
  {
    rule: 'ptr',
    providers: ['google', 'yahoo'],
    says: 'The sending address has a name that leads back to it.',
    source: `${GOOGLE}; ${YAHOO}`,
    judge: known => ofRecord(known, 'ptr'),
  },
  {
    rule: 'tls',
    providers: ['google'],
    says: 'Mail is handed over encrypted.',
    source: GOOGLE,
    judge: known => ofRecord(known, 'tls'),
  },
  {
    rule: 'one-click',
    providers: THREE,
    says: 'People leave by one click, and it is heeded within two days. Here it is at once.',
    source: ALL,
    judge: () => ({ state: 'met', shows: 'Built in' }),
  },
  {
    rule: 'spam-rate',
    providers: ['google', 'yahoo'],
    says: 'Fewer than 0.1 % say that it is spam, and never 0.3 %.',
    source: `${GOOGLE}; ${YAHOO}`,
    judge: ofComplaints,
  },
]

export const judgeRules = (known: Known): readonly Judged[] =>
  BULK_RULES.map(({ judge, ...row }) => ({ ...row, ...judge(known) }))

const STATE: Readonly<Record<RecordState, RuleState>> = {
  found: 'met',
  missing: 'broken',
  different: 'broken',
  unchecked: 'unknown',
  'no-answer': 'unknown',
}

/** The worst of the domains is what counts: it is named. */
function ofRecord({ domains }: Known, what: RecordKind): Pick<Judged, 'state' | 'shows'> {
  const seen = domains.flatMap(({ domain, records }) => {
    const own = records.filter(it => it.what === what && (it.needed || what === 'tls'))
    return own.map(it => ({ domain, state: STATE[it.state] }))
  })
  const broken = seen.filter(({ state }) => state === 'broken').map(({ domain }) => domain)
  if (broken.length > 0) return { state: 'broken', shows: [...new Set(broken)].slice(0, 3).join(', ') }
  if (seen.length === 0) return { state: 'unknown', shows: what === 'ptr' ? 'Up to your provider' : 'No domain yet' }
  const open = seen.filter(({ state }) => state === 'unknown').map(({ domain }) => domain)
  return open.length > 0
    ? { state: 'unknown', shows: [...new Set(open)].slice(0, 3).join(', ') }
    : { state: 'met', shows: `${new Set(seen.map(({ domain }) => domain)).size} of ${domains.length} domains` }
}

const percent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 2 })

function ofComplaints({ sums }: Known): Pick<Judged, 'state' | 'shows'> {
  let [accepted, complaints] = [0, 0]
  for (const it of sums.values()) {
    accepted += it.accepted
    complaints += it.complaints
  }
  if (accepted === 0) return { state: 'unknown', shows: 'Nothing was sent' }
  const share = complaints / accepted
  const shows = `${percent.format(share)} (${complaints} of ${accepted})`
  if (share >= STOP && complaints > 1) return { state: 'broken', shows }
  if (accepted < ENOUGH) return { state: 'unknown', shows }
  return { state: share < WARN ? 'met' : 'broken', shows }
}
