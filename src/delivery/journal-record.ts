/**
 * The lines of a journal: CRC-32 of what follows, a blank, and one record as JSON. A line that was torn by a crash does
 * not have its sum, and neither has one that a disk has damaged.
 */

import { crc32 } from 'node:zlib'
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

export function lineOf(record: JournalRecord): string {
  const text = JSON.stringify(record)
  return `${sumOf(text)} ${text}\n`
}

const sumOf = (text: string) => crc32(text).toString(16).padStart(8, '0')

function recordOf(line: string): JournalRecord | undefined {
  const text = line.slice(9)
  return line[8] === ' ' && line.slice(0, 8) === sumOf(text) ? (JSON.parse(text) as JournalRecord) : undefined // As the sum says.
}

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

/** Reads what a worker left. The last line may be torn, for it was being written; another one may not. */
export function readJournal(text: string): Leftovers {
  const told = new Map<number, Told>()
  const lines = text.split('\n')
  let isDamaged = false
  for (const [i, line] of lines.entries()) {
    if (line === '' && i === lines.length - 1) continue
    const record = recordOf(line)
    if (record) tell(told, record)
    else isDamaged ||= i < lines.length - 1
  }
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
