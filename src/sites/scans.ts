/**
 * Scans of an account's sites: asked for in a turn, looked at between turns by a browser of the house, kept with what is wrong
 * since when. What the registry does not know is put before whoever keeps it. What stands on a customer's own pages is shown to
 * them and has no consequence; what stands on pages that we render for them is a signal [CK-15].
 */

import { reachOf } from '#accounts/accounts.ts'
import { newId } from '#base/id.ts'
import {
  DAY_MS,
  SCAN_FINDINGS_EACH,
  SCAN_MAX_MS,
  SCAN_PAGES_DEFAULT,
  SCAN_PAGES_MAX,
  SCANS_KEPT,
  URL_MAX_CHARS,
} from '#base/limits.ts'
import { no, yes, type Result } from '#base/result.ts'
import { SCAN_STATES, type ScanAsking } from '#base/scanning.ts'
import { signal } from '#conduct/conduct.ts'
import type { House } from '#store/house.ts'
import { type AccountId, SYSTEM, takeTurn, type Turn } from '#store/turn.ts'
import type { Registry } from '#wire/cookie/registry.ts'
import { entriesOf } from './composing-rules.ts'
import { placeIn } from './drafting.ts'
import { propose } from './proposing.ts'
import { errorsIn, reportOf } from './scan-rules.ts'
import type { Every, ScanFinding, ScanId, ScanRow, SealedReport } from './scan-types.ts'
import * as store from './scans-store.ts'
import { ownSite, siteOf } from './serving.ts'
import { findSite } from './store.ts'
import { OWN_SITE, type SiteId } from './types.ts'

export type ScanWish = { readonly pages?: readonly string[] | undefined; readonly pagesMax?: number | undefined }
type StartRefusal = 'absent' | 'archived' | 'under-way' | 'other-page'

/** What it finds stands in the scan a while later. */
export async function startScan(turn: Turn, site: SiteId, wish: ScanWish = {}): Promise<Result<ScanRow, StartRefusal>> {
  const row = await findSite(turn, site)
  if (!row) return no('absent')
  if (row.archivedAt) return no('archived')
  return begin(turn, site, row.origin, wish)
}

/** A page of ours that belongs to the account: whoever calls has seen that it does. */
export const startHostedScan = (turn: Turn, path: string): Promise<Result<ScanRow, StartRefusal>> =>
  begin(turn, OWN_SITE, new URL(turn.house.publicUrl).origin, { pages: [`${turn.house.publicUrl}${path}`] })

async function begin(
  turn: Turn,
  site: SiteId,
  origin: string,
  { pages = [], pagesMax = SCAN_PAGES_DEFAULT }: ScanWish,
): Promise<Result<ScanRow, StartRefusal>> {
  if (pages.some(it => URL.parse(it)?.origin !== origin || it.length > URL_MAX_CHARS)) return no('other-page')
  if (await store.isUnderWay(turn, site)) return no('under-way')
  const id: ScanId = newId('scn', turn.nowMs)
  await store.addScan(turn, { id, site, pages: pages.slice(0, SCAN_PAGES_MAX), pagesMax })
  turn.emit('scan.run', { scan: id })
  const row = await store.findScan(turn, id)
  return row ? yes(row) : no('absent')
}

export type OpenScan = ScanRow & { readonly report: SealedReport | undefined }

export async function readScan(turn: Turn, id: string): Promise<Result<OpenScan, 'absent'>> {
  const row = await store.findScan(turn, id)
  return row ? yes({ ...row, report: await store.reportIn(turn, row.id) }) : no('absent')
}

export type SiteScans = {
  readonly scans: readonly ScanRow[]
  readonly schedule: Awaited<ReturnType<typeof store.scheduleOf>>
  readonly findings: readonly store.FindingRow[]
}

export async function listScans(turn: Turn, site: SiteId): Promise<Result<SiteScans, 'absent'>> {
  if (site !== OWN_SITE && !(await findSite(turn, site))) return no('absent')
  return yes({
    scans: await store.listScans(turn, site, SCANS_KEPT),
    schedule: await store.scheduleOf(turn, site),
    findings: await store.openFindings(turn, site, SCAN_FINDINGS_EACH),
  })
}

const DAYS = { daily: 1, weekly: 7 } as const satisfies Record<Every, number>
const nextAt = (nowMs: number, every: Every) => new Date(nowMs + DAYS[every] * DAY_MS)

export async function scheduleScans(
  turn: Turn,
  site: SiteId,
  every: Every | null,
): Promise<Result<Record<never, never>, 'absent'>> {
  if (!(await findSite(turn, site))) return no('absent')
  await store.setSchedule(turn, site, every, nextAt(turn.nowMs, every ?? 'daily'))
  return yes({})
}

/** Sites whose time has come, and scans that nobody took. */
export async function wakeScans(house: House, limit: number): Promise<void> {
  for (const { account, site, every } of await store.dueSchedules(house, limit))
    await takeTurn(house, { account, actor: SYSTEM }, async turn => {
      await store.setSchedule(turn, site, every, nextAt(turn.nowMs, every))
      await startScan(turn, site) // One that is under way, or a site that is archived, is no reason to wait.
    })
  await wakeNext(house, limit)
}

async function wakeNext(house: House, limit: number): Promise<void> {
  for (const { account, scan } of await store.waitingScans(house, staleAt(house), limit))
    await takeTurn(house, { account, actor: SYSTEM }, async turn => turn.emit('scan.run', { scan }))
}

const staleAt = (house: House) => new Date(house.clock.nowMs() - 2 * SCAN_MAX_MS)

/** The job: twice is the same as once, and where the browser is taken it waits for its turn. */
export async function runScan(house: House, account: AccountId, id: string): Promise<void> {
  const who = { account, actor: SYSTEM }
  const task = await takeTurn(house, who, turn => taskOf(turn, id))
  if (!task) return
  const scanned = await house.outside.browser.scan(task.asking)
  await takeTurn(house, who, async turn => {
    if (!scanned.ok && scanned.refusal === 'busy') return store.putBack(turn, task.row.id)
    if (!scanned.ok) return store.fail(turn, task.row.id, scanned.refusal)
    const wanted = task.asking.states
    const report = reportOf(scanned.value, task.registry, { at: turn.now.toISOString(), wanted })
    await keep(turn, task.row, report)
  })
  if (scanned.ok || scanned.refusal !== 'busy') await wakeNext(house, 1)
}

type Task = { readonly row: ScanRow; readonly registry: Registry; readonly asking: ScanAsking }

async function taskOf(turn: Turn, id: string): Promise<Task | undefined> {
  const row = await store.findScan(turn, id)
  if (!row || !(await store.claim(turn, row.id, staleAt(turn.house)))) return undefined
  const registry = await registryOf(turn, row.site)
  if (!registry) {
    await store.fail(turn, row.id, 'absent')
    return undefined
  }
  const isOwn = row.site === OWN_SITE
  const pages = row.pages.length > 0 ? { pages: row.pages } : {}
  const asking: ScanAsking = {
    url: row.pages[0] ?? `${registry.site.origin}/`,
    states: SCAN_STATES,
    pagesMax: row.pagesMax,
    timeoutMs: SCAN_MAX_MS,
    version: Math.max(1, registry.version),
    ...pages,
    ...(isOwn ? { also: [hostAndPortOf(turn.house.publicUrl)] } : { reach: await reachOf(turn) }),
  }
  return { row, registry, asking }
}

function hostAndPortOf(url: string): string {
  const { hostname, port, protocol } = new URL(url)
  return `${hostname}:${port || (protocol === 'https:' ? 443 : 80)}`
}

/** What is in force; before the first publication, what is drafted. */
async function registryOf(turn: Turn, site: SiteId): Promise<Registry | undefined> {
  if (site === OWN_SITE) return (await ownSite(turn.house)).registry
  const row = await findSite(turn, site)
  if (!row) return undefined
  const published = row.version === undefined ? undefined : await siteOf(turn.house, site)
  const drafted: Registry = {
    version: 0,
    since: 0,
    site: { name: row.name, origin: row.origin },
    entries: entriesOf(row.draft, placeIn(turn, row)),
  }
  return published?.registry ?? drafted
}

async function keep(turn: Turn, row: ScanRow, report: SealedReport): Promise<void> {
  const errors = errorsIn(report)
  await store.finish(turn, row.id, report, errors.length)
  await store.noteFindings(turn, row.site, row.id, report.findings)
  if (report.complete && !report.cut && row.pages.length === 0) await store.markGone(turn, row.site, row.id)
  await store.forgetScans(turn, row.site, SCANS_KEPT)
  if (row.site !== OWN_SITE) await propose(turn, row.site, errors.flatMap(proposed))
  else if (errors.length > 0)
    await signal(turn, { kind: 'form-finding', service: 'forms', n: 1, evidence: { scan: row.id, hash: report.hash } })
}

const WHY_MAX_CHARS = 500
const proposed = ({ proposal, says }: ScanFinding) =>
  proposal.is === 'declare' ? [{ entry: proposal.entry, why: `${says} ${proposal.why}`.slice(0, WHY_MAX_CHARS) }] : []
