/**
 * What receivers report of mail in the name of a domain (DMARC): taken from mails and files, like reports about encryption, kept as sums by day, source and
 * result. A report counts once. It is the word of whoever sent it, and shown as that: nothing is decided by it.
 */

import PostalMime from 'postal-mime'
import { DAY_MS, DMARC_KEPT_MS, DMARC_REPORTS_PER_DAY, DMARC_SOURCES_SHOWN } from '#base/limits.ts'
import { no, type Result, yes } from '#base/result.ts'
import { listDomains, ownerOf } from '#delivery/delivery.ts'
import type { House } from '#store/house.ts'
import { type AccountId, SYSTEM, takeTurn, type Turn } from '#store/turn.ts'
import { isAligned } from '#wire/dmarc/organisation.ts'
import { unpackReport } from '#wire/dmarc/packed.ts'
import { type DmarcReport, readReport, type ReportFlaw } from '#wire/dmarc/report.ts'
import { readTlsReport, type TlsReportFlaw } from '#wire/tls-report/report.ts'
import * as store from './dmarc-store.ts'
import { forgetTlsBefore } from './tls-report-store.ts'
import { keepTls } from './tls-reports.ts'
import type { ReportTaken, ReportVia } from './types.ts'

export type TakeRefusal = ReportFlaw | TlsReportFlaw | 'not-unpacked' | 'not-yours' | 'too-many'
type Kept = Result<ReportTaken, 'not-yours' | 'too-many'>
type Read = { readonly domain: string; readonly keep: (turn: Turn, via: ReportVia) => Promise<Kept> }

/** One file, packed or not: XML about names (DMARC), or JSON about encryption (TLSRPT). */
export async function takeReport(
  turn: Turn,
  bytes: Uint8Array,
  via: ReportVia,
): Promise<Result<ReportTaken, TakeRefusal>> {
  const report = reportIn(bytes)
  return report.ok ? report.value.keep(turn, via) : report
}

function reportIn(bytes: Uint8Array): Result<Read, ReportFlaw | TlsReportFlaw | 'not-unpacked'> {
  const text = unpackReport(bytes)
  if (text === undefined) return no('not-unpacked')
  if (text.trimStart().startsWith('{')) {
    const read = readTlsReport(text)
    return read.ok ? yes({ domain: read.value.domain, keep: (turn, via) => keepTls(turn, read.value, via) }) : read
  }
  const read = readReport(text)
  return read.ok ? yes({ domain: read.value.domain, keep: (turn, via) => keep(turn, read.value, via) }) : read
}

async function keep(turn: Turn, report: DmarcReport, via: ReportVia): Promise<Kept> {
  const domain = await domainOf(turn, report)
  if (domain === undefined) return no('not-yours')
  const messages = report.rows.reduce((sum, { count }) => sum + count, 0)
  const taken = { kind: 'dmarc', domain, org: report.org, id: report.id, messages } as const
  const lately = await store.reportsSince(turn, domain, new Date(turn.nowMs - DAY_MS))
  if (lately >= DMARC_REPORTS_PER_DAY) return no('too-many')
  if (!(await store.addReport(turn, report, { domain, via, messages }))) return yes({ ...taken, isNew: false })
  await store.addRows(turn, domain, dayOf(report), report.rows)
  return yes({ ...taken, isNew: true })
}

/** Reports are about the domain that has the record, which may be the organisation's: it is kept under the account's own name for it. */
async function domainOf(turn: Turn, { domain }: DmarcReport): Promise<string | undefined> {
  const own = (await listDomains(turn)).filter(({ ownedAt }) => ownedAt !== null).map(it => it.domain)
  if (own.includes(domain)) return domain
  return own.find(it => it.endsWith(`.${domain}`) && isAligned(it, domain, 'r'))
}

/** Most reports cover a day of UTC; of others the middle says which. */
const dayOf = ({ beginMs, endMs }: DmarcReport): string => new Date((beginMs + endMs) / 2).toISOString().slice(0, 10)

/** `account`: as the address says to which it came; without, the one that has proven the domain. Returns how many were new. */
export async function takeReportMail(
  house: House,
  raw: Uint8Array,
  via: ReportVia,
  account?: AccountId,
): Promise<number> {
  let count = 0
  for (const bytes of await filesIn(raw)) {
    const report = reportIn(bytes)
    if (!report.ok) continue
    const owner = account ?? (await ownerOf(house.platform, report.value.domain))
    if (owner === undefined) continue
    const who = { account: owner as AccountId, actor: SYSTEM } // As it is kept.
    const taken = await takeTurn(house, who, turn => report.value.keep(turn, via))
    if (taken.ok && taken.value.isNew) count += 1
  }
  return count
}

const PACKED =
  /^(?:application\/(?:gzip|x-gzip|zip|x-zip-compressed|octet-stream|xml|json|tlsrpt\+gzip|tlsrpt\+json)|text\/xml)$/i
const FILES_MAX = 5

/** Whether a mail looks like one that brings reports, and what is in it. Some have the file as their only part. */
async function filesIn(raw: Uint8Array): Promise<Uint8Array[]> {
  const mail = await PostalMime.parse(raw)
  const files = mail.attachments.filter(({ mimeType }) => PACKED.test(mimeType)).slice(0, FILES_MAX)
  return files.map(({ content }) => (typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content)))
}

// Reading -----------------------------------------------------------------------------------------------------------

export type DmarcView = {
  readonly days: readonly store.DmarcDay[]
  readonly sources: readonly DmarcSource[]
  readonly reporters: readonly store.Reporter[]
}
export type DmarcSource = store.SourceRow & {
  /** `ours`: our signature held on mail from there. `authorised`: it passes, by somebody else's hand. `forwarded`: a signature of the domain survived. */
  readonly who: 'ours' | 'authorised' | 'forwarded' | 'unknown'
  readonly says: string
}

/** What was reported of a domain within the last days. */
export async function reportedOf(turn: Turn, domain: string, days: number): Promise<DmarcView | undefined> {
  const known = (await listDomains(turn)).find(it => it.domain === domain)
  if (!known) return undefined
  const since = new Date(turn.nowMs - (days - 1) * DAY_MS).toISOString().slice(0, 10)
  const sources = await store.sourcesSince(turn, domain, since, DMARC_SOURCES_SHOWN)
  return {
    days: await store.daysSince(turn, domain, since),
    sources: sources.map(row => ({ ...row, ...whoIs(row, domain) })),
    reporters: await store.reportersSince(turn, domain, since),
  }
}

/** Who stands behind an address, as far as the results tell. */
export function whoIs(row: store.SourceRow, domain: string): Pick<DmarcSource, 'who' | 'says'> {
  const own = row.signedBy.find(it => isAligned(it, domain, 'r'))
  const envelope = row.passedFor.find(it => isAligned(it, domain, 'r'))
  const others = [...new Set([...row.signedBy, ...row.passedFor])].filter(it => !isAligned(it, domain, 'r'))
  const names = others.slice(0, 3).join(', ')
  if (own !== undefined && envelope !== undefined)
    return { who: 'ours', says: `Signed for ${own} and allowed by its SPF record.` }
  if (own !== undefined)
    return {
      who: 'forwarded',
      says: `Signed for ${own}, but sent by somebody else${names && ` (${names})`}: most likely forwarded, or by a provider without your return path.`,
    }
  if (envelope !== undefined)
    return {
      who: 'authorised',
      says: `Allowed by the SPF record of ${envelope}, but not signed: find out who sends there, and sign it.`,
    }
  return {
    who: 'unknown',
    says: names
      ? `Neither signed nor allowed for your domain, but for ${names}: a service of yours that is not set up, or somebody who uses your name.`
      : 'Neither signed nor allowed by anybody: a machine of yours that was forgotten, or somebody who uses your name.',
  }
}

/** Reports that are older than anybody needs. */
export async function forgetReports(house: House): Promise<void> {
  const before = new Date(house.clock.nowMs() - DMARC_KEPT_MS)
  await store.forgetBefore(house.platform, before)
  await forgetTlsBefore(house.platform, before)
}
