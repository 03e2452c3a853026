/** From what a scan saw to what is wrong: each state held against the registry, sightings of one thing put together, and all of it sealed by its hash. */

import { SCAN_EVIDENCE_MAX, SCAN_FINDINGS_EACH, SCAN_STOPPED_MAX } from '#base/limits.ts'
import { SCAN_STATES, type Scanned, type ScanState, type StateSeen } from '#base/scanning.ts'
import { ACCEPTED, type Grant, REFUSED, underGpc } from '#wire/cookie/classes.ts'
import type { Registry } from '#wire/cookie/registry.ts'
import { sha256Hex } from '#wire/crypto.ts'
import { canonical, type Json } from '#wire/jcs.ts'
import { askingFlaws } from './scan-banner-rules.ts'
import { sightingsIn } from './scan-seen-rules.ts'
import { FLAWS, type Report, REPORT_VERSION, type ScanFinding, type SealedReport, type Sighting } from './scan-types.ts'

/** What a visitor in this state has allowed. */
const GRANT_OF: Readonly<Record<ScanState, Grant>> = {
  undecided: REFUSED,
  refused: REFUSED,
  second: REFUSED,
  p: 'p',
  f: 'f',
  t: 't',
  x: 'x',
  all: ACCEPTED,
  withdrawn: REFUSED,
  gpc: underGpc(ACCEPTED),
}

/** A registry of nothing, for a site of which nothing is known. */
export const emptyRegistry = (origin: string): Registry => ({
  version: 0,
  since: 0,
  site: { name: '', origin },
  entries: [],
})

export type Asked = { readonly at: string; readonly wanted: readonly ScanState[] }

export function reportOf(scanned: Scanned, registry: Registry, { at, wanted }: Asked): SealedReport {
  const self = scanned.origin
  const measured: Registry = { ...registry, site: { ...registry.site, origin: self } }
  const seen = scanned.states.flatMap(it => sightingsOf(it, measured, self))
  const asked = askingFlaws(scanned.states, measured, self, scanned.pages[0] ?? scanned.asked)
  const all = together([...seen, ...asked])
  const findings = bounded(all)
  const report: Report = {
    v: REPORT_VERSION,
    asked: scanned.asked,
    origin: self,
    at,
    registry: registry.version,
    pages: scanned.pages,
    pages_left: scanned.pagesLeft,
    states: scanned.states.map(it => ({
      state: it.state,
      reached: it.reached ?? null,
      why: it.why ?? null,
      actions: it.actions,
      views: it.views.length,
      missed: it.missed.map(({ url, why }) => ({ url, why })),
    })),
    findings,
    stopped: stoppedIn(scanned.states),
    cut: findings.length < all.length || scanned.states.some(it => it.views.some(view => view.cut)),
    complete: isComplete(scanned, wanted),
  }
  return { ...report, hash: hashOf(report) }
}

export const hashOf = ({ hash: _, ...report }: Report & { readonly hash?: string }): string =>
  sha256Hex(canonical(report as unknown as Json)) // Plain values, numbers whole.

/** Whether a report is as it was sealed. */
export const isSealed = (report: SealedReport): boolean => hashOf(report) === report.hash

const sightingsOf = (it: StateSeen, registry: Registry, self: string): readonly Sighting[] =>
  it.views.flatMap(view => {
    const isAllowed = it.reached === 'act' || it.reached === 'cookie'
    return sightingsIn(view, { registry, self, state: it.state, grant: isAllowed ? GRANT_OF[it.state] : REFUSED })
  })

/** The same thing, wrong in the same way, in however many states and on however many pages. */
function together(sightings: readonly Sighting[]): readonly ScanFinding[] {
  const groups = Map.groupBy(sightings, ({ flaw, demand, what }) => `${flaw} ${demand} ${what.kind} ${what.name}`)
  return [...groups.values()].flatMap(all => found(all)).toSorted(inOrder)
}

function found(all: readonly Sighting[]): ScanFinding[] {
  const [first] = all
  if (!first) return []
  const { state: _, page: __, shows: ___, ...rest } = first
  return [
    {
      ...rest,
      states: SCAN_STATES.filter(it => all.some(({ state }) => state === it)),
      pages: [...new Set(all.map(({ page }) => page.slice(0, 2_000)))].slice(0, SCAN_EVIDENCE_MAX),
      evidence: [...new Set(all.map(({ shows }) => shows))].filter(it => it !== '').slice(0, SCAN_EVIDENCE_MAX),
    },
  ]
}

const inOrder = (a: ScanFinding, b: ScanFinding) =>
  Number(a.severity === 'warning') - Number(b.severity === 'warning') ||
  FLAWS.indexOf(a.flaw) - FLAWS.indexOf(b.flaw) ||
  (a.what.name < b.what.name ? -1 : 1)

const bounded = (all: readonly ScanFinding[]): readonly ScanFinding[] =>
  [...Map.groupBy(all, ({ flaw }) => flaw).values()].flatMap(its => its.slice(0, SCAN_FINDINGS_EACH))

function stoppedIn(states: readonly StateSeen[]): Report['stopped'] {
  const all = states.flatMap(it => it.views.flatMap(view => view.violations))
  const groups = Map.groupBy(
    all.filter(it => !it.reportOnly),
    ({ directive, blocked }) => `${directive} ${URL.parse(blocked)?.origin ?? (blocked || 'inline')}`,
  )
  return [...groups]
    .map(([key, its]) => ({
      directive: key.split(' ')[0] ?? '',
      origin: key.split(' ').slice(1).join(' '),
      n: its.length,
    }))
    .slice(0, SCAN_STOPPED_MAX)
}

/** A state that there is no way to is no gap where nothing waits for it: that is a finding, or none. */
function isComplete({ states, pages }: Scanned, wanted: readonly ScanState[]): boolean {
  const isBroken = (it: StateSeen) => it.broken === true || it.missed.some(({ url }) => pages.includes(url))
  return pages.length > 0 && wanted.every(state => states.some(it => it.state === state)) && !states.some(isBroken)
}

export const errorsIn = ({ findings }: Report): readonly ScanFinding[] =>
  findings.filter(({ severity }) => severity === 'error')

/** 0: nothing wrong was found. 1: something was. 2: not all of it could be looked at. */
export const exitOf = (report: Report): 0 | 1 | 2 => (errorsIn(report).length > 0 ? 1 : report.complete ? 0 : 2)
