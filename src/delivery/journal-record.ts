/** The records of a journal, as the lines of its file say them (store/group-file.ts), and what they come to. */

import { readRecords } from '#store/group-file.ts'
import type { Claim } from './claim-store.ts'
import type { Outcome } from './types.ts'

export type JournalRecord =
  /** A chunk was claimed; it has this number in the journal. */
  | readonly ['open', number, Claim]
  /** This recipient's message is about to leave. */
  | readonly ['attempt', number, number]
  /** It did not leave, or surely was not taken. */
  | readonly ['unsent', number, number]
  /** What became of it. */
  | readonly ['reply', number, Outcome]
  /** Everything about this chunk is in the database. */
  | readonly ['close', number, null]

/** What a journal says of one chunk that was still under way. */
export type Leftover = {
  readonly claim: Claim
  readonly outcomes: readonly Outcome[]
  /** Attempted, and nobody wrote what became of them. */
  readonly uncertain: readonly number[]
}
export type Leftovers = {
  readonly open: readonly Leftover[]
  /** A line other than the last is damaged: what it said is not known. */
  readonly isDamaged: boolean
}

type Told = { readonly claim: Claim; readonly attempted: Set<number>; readonly outcomes: Outcome[] }

/** Reads what a worker left. */
export function readJournal(text: string): Leftovers {
  const told = new Map<number, Told>()
  const { records, isDamaged } = readRecords(text)
  for (const record of records as readonly JournalRecord[]) tell(told, record) // As a journal wrote them.
  const open = [...told.values()].map(({ claim, attempted, outcomes }) => ({
    claim,
    outcomes,
    uncertain: [...attempted],
  }))
  return { open, isDamaged }
}

function tell(told: Map<number, Told>, [kind, nth, what]: JournalRecord): void {
  if (kind === 'open') told.set(nth, { claim: what, attempted: new Set(), outcomes: [] })
  const it = told.get(nth)
  if (kind === 'attempt') it?.attempted.add(what)
  if (kind === 'unsent') it?.attempted.delete(what)
  if (kind === 'reply') {
    it?.attempted.delete(what.seq)
    it?.outcomes.push(what)
  }
  if (kind === 'close') told.delete(nth)
}
