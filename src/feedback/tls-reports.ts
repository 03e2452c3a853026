/**
 * What senders report of the encryption of mail to a domain (TLSRPT): kept as sums by day, result and server. A report counts
 * once. Like those about names it is the word of whoever sent it, and nothing is decided by it.
 */

import { DAY_MS, DMARC_REPORTS_PER_DAY, TLS_FAILURES_SHOWN } from '#base/limits.ts'
import { no, type Result, yes } from '#base/result.ts'
import { listDomains } from '#delivery/delivery.ts'
import type { Turn } from '#store/turn.ts'
import type { TlsFailure, TlsReport } from '#wire/tls-report/report.ts'
import * as store from './tls-report-store.ts'
import type { ReportTaken, ReportVia } from './types.ts'

export async function keepTls(
  turn: Turn,
  report: TlsReport,
  via: ReportVia,
): Promise<Result<ReportTaken, 'not-yours' | 'too-many'>> {
  const domain = await domainOf(turn, report)
  if (domain === undefined) return no('not-yours')
  const sessions = report.rows.reduce((sum, { count }) => sum + count, 0)
  const taken = { kind: 'tls', domain, org: report.org, id: report.id, messages: sessions } as const
  const lately = await store.tlsReportsSince(turn, domain, new Date(turn.nowMs - DAY_MS))
  if (lately >= DMARC_REPORTS_PER_DAY) return no('too-many')
  if (!(await store.addTlsReport(turn, report, { domain, via, sessions }))) return yes({ ...taken, isNew: false })
  const day = new Date((report.beginMs + report.endMs) / 2).toISOString().slice(0, 10)
  await store.addTlsRows(turn, domain, day, report.rows)
  return yes({ ...taken, isNew: true })
}

/** The domain itself, or the nearest one above it: our return path is below the domain that was proven. */
async function domainOf(turn: Turn, { domain }: TlsReport): Promise<string | undefined> {
  const own = (await listDomains(turn)).filter(({ ownedAt }) => ownedAt !== null).map(it => it.domain)
  const near = own.filter(it => it === domain || domain.endsWith(`.${it}`))
  return near.toSorted((a, b) => b.length - a.length)[0]
}

export type TlsView = {
  readonly days: readonly store.TlsDay[]
  readonly failures: readonly (store.TlsFailed & { readonly says: string })[]
  readonly reporters: readonly string[]
}

/** What was reported of mail to a domain within the last days. */
export async function tlsReportedOf(turn: Turn, domain: string, days: number): Promise<TlsView | undefined> {
  if (!(await listDomains(turn)).some(it => it.domain === domain)) return undefined
  const since = new Date(turn.nowMs - (days - 1) * DAY_MS).toISOString().slice(0, 10)
  const failures = await store.tlsFailuresSince(turn, domain, since, TLS_FAILURES_SHOWN)
  return {
    days: await store.tlsDaysSince(turn, domain, since),
    failures: failures.map(it => ({ ...it, says: SAYS[it.result] })),
    reporters: await store.tlsReportersSince(turn, domain, since),
  }
}

/** What it means, and what to do. */
const SAYS: Readonly<Record<TlsFailure, string>> = {
  'starttls-not-supported':
    'The server offered no encryption, or somebody in between took the offer away. Switch STARTTLS on.',
  'certificate-host-mismatch': 'Its certificate is for another name. Get one for the name in the MX record.',
  'certificate-expired': 'Its certificate is too old. Renew it, and see why that did not happen by itself.',
  'certificate-not-trusted': 'Nobody whom senders trust has signed its certificate, or the one in between is missing.',
  'validation-failure': 'The encryption could not be agreed on, for a reason that has no name of its own.',
  'tlsa-invalid': 'The TLSA record fits no certificate of the server. Renew both together.',
  'dnssec-invalid': 'The signatures in the DNS of the domain do not hold (DNSSEC).',
  'dane-required': 'The sender insists on DANE, and the server has no TLSA record that counts.',
  'sts-policy-fetch-error': 'The MTA-STS policy could not be fetched. Look at mta-sts. and its web server.',
  'sts-policy-invalid': 'The MTA-STS policy breaks the rules of RFC 8461.',
  'sts-webpki-invalid': 'The web server with the MTA-STS policy has a certificate that does not hold.',
  unnamed: 'The report counts them and does not say why.',
}
