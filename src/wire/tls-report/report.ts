/**
 * Reports about the encryption of mail to a domain (TLSRPT, RFC 8460 §4): how many sessions a sender opened, and how those
 * failed that did. They come from anybody: few levels, plain values, bounds. What cannot be counted is left out.
 */

import { z } from 'zod'
import {
  DMARC_COUNT_MAX,
  DMARC_SPAN_MAX_MS,
  TLS_REPORT_DEPTH_MAX,
  TLS_REPORT_MAX_CHARS,
  TLS_REPORT_ROWS_MAX,
  TLS_REPORT_TEXT_MAX_CHARS,
} from '#base/limits.ts'
import { no, type Result, yes } from '#base/result.ts'
import { isTime, nameOf, plain } from '../dmarc/report.ts'

/** RFC 8460 §4.3. */
export const TLS_FAILURES = [
  'starttls-not-supported', // the server offers no encryption
  'certificate-host-mismatch', // its certificate is for another name
  'certificate-expired',
  'certificate-not-trusted', // by nobody whom the sender trusts
  'validation-failure', // anything else about TLS
  'tlsa-invalid', // DANE: the record fits no certificate
  'dnssec-invalid',
  'dane-required', // the sender insists on DANE, and there is none
  'sts-policy-fetch-error', // MTA-STS: the policy could not be fetched
  'sts-policy-invalid',
  'sts-webpki-invalid', // the certificate of whoever serves the policy
  'unnamed', // counted in the sum, and not explained in a way that we know
] as const
export type TlsFailure = (typeof TLS_FAILURES)[number]

/** So many sessions that went alike. */
export type TlsRow = {
  readonly result: TlsFailure | 'succeeded'
  /** The server; empty where nobody says. */
  readonly mx: string
  readonly count: number
}
export type TlsReport = {
  readonly org: string
  readonly id: string
  readonly beginMs: number
  readonly endMs: number
  readonly domain: string
  readonly rows: readonly TlsRow[]
}
export type TlsReportFlaw = 'not-json' | 'too-deep' | 'too-many-rows' | 'not-a-report' | 'bad-time'

const Line = z.string().transform(text => plain(text.slice(0, TLS_REPORT_TEXT_MAX_CHARS)))
const Said = Line.pipe(z.string().min(1))
const Digits = z.string().regex(/^\d{1,12}$/)
/** Some write numbers as texts. */
const Count = z.union([z.number(), Digits.transform(Number)]).pipe(z.int().min(0).max(DMARC_COUNT_MAX))
const Moment = z.string().regex(/^\d{4}-\d\d-\d\dT.{1,30}$/)
const Time = Moment.transform(Date.parse)
const Report = z.object({
  'organization-name': Said,
  'report-id': Said,
  'date-range': z.object({ 'start-datetime': z.unknown(), 'end-datetime': z.unknown() }),
  policies: z.array(z.unknown()),
})
const Policy = z.object({
  policy: z.object({ 'policy-domain': z.string().transform(nameOf).pipe(z.string()) }),
  summary: z.object({ 'total-successful-session-count': Count, 'total-failure-session-count': Count }),
  'failure-details': z.array(z.unknown()).nullish(),
})
type Policy = z.infer<typeof Policy>
const Failure = z.object({
  'result-type': z.string(),
  // Of a policy that could not be fetched nobody says which server it was.
  'receiving-mx-hostname': z
    .unknown()
    .optional()
    .transform(it => (typeof it === 'string' ? nameOf(it) : undefined) ?? ''),
  'failed-session-count': Count,
})

/** Never throws. A report is about one domain (§4.1): that of its first policy; what it says of others is not read. */
export function readTlsReport(text: string): Result<TlsReport, TlsReportFlaw> {
  if (text.length > TLS_REPORT_MAX_CHARS) return no('too-many-rows')
  if (isTooDeep(text)) return no('too-deep')
  const json = parsed(text)
  if (json === undefined) return no('not-json')
  const report = Report.safeParse(json).data
  if (!report) return no('not-a-report')
  const told = report.policies.slice(0, TLS_REPORT_ROWS_MAX).flatMap(it => Policy.safeParse(it).data ?? [])
  const domain = told[0]?.policy['policy-domain']
  if (domain === undefined) return no('not-a-report')
  const own = told.filter(it => it.policy['policy-domain'] === domain)
  const details = own.reduce((sum, it) => sum + 1 + (it['failure-details']?.length ?? 0), 0)
  if (details > TLS_REPORT_ROWS_MAX || report.policies.length > TLS_REPORT_ROWS_MAX) return no('too-many-rows')
  const [beginMs, endMs] = (['start-datetime', 'end-datetime'] as const).map(it => msOf(report['date-range'][it]))
  if (!isTime(beginMs) || !isTime(endMs) || endMs < beginMs || endMs - beginMs > DMARC_SPAN_MAX_MS)
    return no('bad-time')
  return yes({
    org: report['organization-name'],
    id: report['report-id'],
    beginMs,
    endMs,
    domain,
    rows: own.flatMap(rowsOf),
  })
}

const msOf = (it: unknown): number | undefined => Time.safeParse(it).data

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** Each session once: those that failed without a word about how are told as that. */
function rowsOf({ summary, 'failure-details': details }: Policy): TlsRow[] {
  const failures = (details ?? []).flatMap(it => rowOf(it) ?? [])
  const explained = failures.reduce((sum, { count }) => sum + count, 0)
  const rows: TlsRow[] = [
    { result: 'succeeded', mx: '', count: summary['total-successful-session-count'] },
    ...failures,
    { result: 'unnamed', mx: '', count: summary['total-failure-session-count'] - explained },
  ]
  return rows.filter(({ count }) => count > 0)
}

function rowOf(detail: unknown): TlsRow | undefined {
  const it = Failure.safeParse(detail).data
  if (!it) return undefined
  const type = it['result-type'].toLowerCase()
  const result = TLS_FAILURES.find(known => known === type) ?? 'unnamed'
  return { result, mx: it['receiving-mx-hostname'], count: it['failed-session-count'] }
}

/** Told before it is parsed: levels cost more than the bytes that open them. */
function isTooDeep(text: string): boolean {
  let depth = 0
  let isQuoted = false
  for (let i = 0; i < text.length; i++) {
    const char = text[i]
    if (char === '"') isQuoted = !isQuoted
    else if (isQuoted && char === '\\') i++
    else if (!isQuoted && (char === '{' || char === '[')) depth++
    else if (!isQuoted && (char === '}' || char === ']')) depth--
    if (depth > TLS_REPORT_DEPTH_MAX) return true
  }
  return false
}
