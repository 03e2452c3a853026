/** The words of conduct. A case is one breach from sight to close; measures and appeals stand on it later. */

import type { Id } from '#base/id.ts'
import type { Demand } from '#policy/demands.ts'
import type { JsonObject } from '#wire/jcs.ts'

export type CaseId = Id<'cas'>

export const CASE_STATES = ['open', 'closed'] as const
export type CaseState = (typeof CASE_STATES)[number]

/** What can be wrong, each with the thing that `about` names. */
export const CASE_KINDS = [
  'embedding-tampered', // a page has a box of ours ticked, hidden or in other words: about the embedding
  'import-untrue', // what was attested of an import does not hold: about the import
  'over-threshold', // too many of one kind of signal: about the kind, the service, and the domain or route where it was seen
  'part-stopped', // the first part of a sending was received badly, and the rest did not go: about the run
  'by-hand', // an operator saw it: about what they named
] as const
export type CaseKind = (typeof CASE_KINDS)[number]

/** What a room has seen. While a case of this kind about this thing is open, the same again is no second case. */
export type Breach = {
  readonly kind: CaseKind
  readonly demand: Demand
  /** The id of a thing of the account: `emb_…`. */
  readonly about: string
  /** One or two sentences for the people of the account: what was seen, and what to do. */
  readonly says: string
  /** What shows it. It may hold nothing about any contact: it stays when they are erased. */
  readonly evidence: JsonObject
  /** What the account should do, in the words of whoever opened it; without, the words of its kind say it. */
  readonly todo?: string | undefined
}

/** Of these kinds the case itself holds something back while it is open, and so can be appealed against. */
export const HOLDING: ReadonlySet<CaseKind> = new Set(['import-untrue', 'part-stopped'])
/** What the account may end itself, by mending it. All others are ended by whoever decides, and by nobody for themselves. */
export const MENDED_BY_ACCOUNT: ReadonlySet<CaseKind> = new Set(['embedding-tampered'])

export type Case = Breach & {
  readonly id: CaseId
  readonly state: CaseState
  /** By when it should be mended. */
  readonly dueAt: Date
  readonly openedAt: Date
  readonly closedAt: Date | null
  readonly closedBy: string | null
  readonly note: string | null
}
