/** The words of a scan: what it found, by which demand that is wrong, what shows it, and what to do. */

import type { Id } from '#base/id.ts'
import type { Reached, ScanState } from '#base/scanning.ts'
import type { Demand } from '#policy/demands.ts'
import type { Entry, Kind } from '#wire/cookie/registry.ts'
import type { SiteId } from './types.ts'

export type ScanId = Id<'scn'>

export const FLAWS = [
  'undeclared-cookie',
  'undeclared-storage',
  'undeclared-worker',
  'undeclared-origin',
  'undeclared-connection', // a connection over which nothing was asked
  'too-early', // declared, and its class was not allowed
  'unasked', // necessary, and nobody had done anything yet
  'too-long', // longer than declared
  'over-13-months',
  'personal', // a necessary value by which somebody could be told
  'leads-away', // by itself
  'peer', // a connection to peers, or to who tells their addresses
  'no-choice',
  'no-refusal',
  'no-class', // a class cannot be allowed alone
  'more-actions',
  'unequal-size',
  'unequal-look',
  'covered',
  'hidden',
  'pre-ticked',
  'no-way-back',
  'asked-again',
] as const
export type Flaw = (typeof FLAWS)[number]

/** `remove`, `change`: what whoever runs the site should do. `declare`: an entry for the registry, if somebody takes it. */
export type Proposal =
  | { readonly is: 'declare'; readonly entry: Entry; readonly why: string; readonly known: boolean }
  | { readonly is: 'remove' | 'change'; readonly says: string }

export type ScanFinding = {
  readonly flaw: Flaw
  readonly demand: Demand
  /** A warning is told and fails nothing. */
  readonly severity: 'error' | 'warning'
  /** What it is about. */
  readonly what: { readonly kind: Kind | 'file' | 'bucket' | 'banner' | 'page' | 'peer'; readonly name: string }
  readonly states: readonly ScanState[]
  readonly pages: readonly string[]
  readonly says: string
  /** What shows it; no value of a cookie or key is in it. */
  readonly evidence: readonly string[]
  readonly proposal: Proposal
}

/** What one look showed; many of them are one finding. */
export type Sighting = Omit<ScanFinding, 'states' | 'pages' | 'evidence'> & {
  readonly state: ScanState
  readonly page: string
  readonly shows: string
}

export type StateTold = {
  readonly state: ScanState
  readonly reached: Reached | null
  readonly why: string | null
  readonly actions: number
  readonly views: number
  readonly missed: readonly { readonly url: string; readonly why: string }[]
}

export const REPORT_VERSION = 'optimail.scan/1'

export type Report = {
  readonly v: typeof REPORT_VERSION
  readonly asked: string
  readonly origin: string
  readonly at: string
  /** The version of the registry that it was compared with; 0 for one that nobody published. */
  readonly registry: number
  readonly pages: readonly string[]
  readonly pages_left: number
  readonly states: readonly StateTold[]
  readonly findings: readonly ScanFinding[]
  /** What the browser stopped, by directive and origin: it went nowhere. */
  readonly stopped: readonly { readonly directive: string; readonly origin: string; readonly n: number }[]
  /** More was found than a report holds. */
  readonly cut: boolean
  /** Each state that was wanted was looked at, on each page. */
  readonly complete: boolean
}
/** `hash`: SHA-256 of the rest in canonical JSON (RFC 8785), in hex. */
export type SealedReport = Report & { readonly hash: string }

export const SCAN_STAGES = ['waiting', 'running', 'done', 'failed'] as const
export const EVERY = ['daily', 'weekly'] as const
export type Every = (typeof EVERY)[number]

export type ScanRow = {
  readonly id: ScanId
  readonly site: SiteId
  readonly state: (typeof SCAN_STAGES)[number]
  readonly pages: readonly string[]
  readonly pagesMax: number
  readonly askedAt: Date
  readonly askedBy: string
  readonly startedAt: Date | null
  readonly finishedAt: Date | null
  readonly refusal: string | null
  readonly errors: number | null
}
