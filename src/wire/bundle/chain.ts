/**
 * Step 8: the events are one unbroken chain, in the order of the log, and the operator signed which one is the last
 * (reference A4, A5, A8, B8, C9). Across an erased event the chain goes on, as far as a neighbour or the erasure names it.
 */

import { fromBase64Url, toBase64Url } from '../base64.ts'
import { sameBytes, type Bytes } from '../bytes.ts'
import type { CheckpointText } from '../checkpoint.ts'
import { HASH_BYTES } from '../crypto.ts'
import type { Envelope } from '../envelope.ts'
import { foldChain } from '../fold.ts'
import { EMPTY_ROOT, verifyConsistency } from '../merkle.ts'
import { isSignedBy } from '../note.ts'
import type { Files } from '../zip.ts'
import type { AllDisclosed } from './disclosures.ts'
import { chainNoteText, PATHS } from './format.ts'
import { type AnyEvent, readable, type ReadErased, type ReadEvent, type ReadEvidence } from './open.ts'
import type { Findings } from './report.ts'
import { keysAt, noteIn, type Trust } from './trust.ts'
import { hashesIn } from './witnessed.ts'

type Said = ReadEvent & { readonly said: Envelope }

export function checkChain(
  evidence: ReadEvidence,
  disclosed: AllDisclosed,
  common: CheckpointText | undefined,
  found: Findings,
): void {
  for (const event of evidence.events) found.holds(8, flawOfPlace(event, evidence.events), event.at)
  for (const event of evidence.events) {
    if (event.erased && found.holds(8, flawOfErased(event, evidence), event.at))
      found.skip(
        8,
        'It was erased: the link across it is not shown, nor whether the chain is complete below.',
        event.at,
      )
  }
  const said = readable(evidence.events)
  checkOrder(said, found)
  checkJournalOrder([...said, ...readable(evidence.context)], found)
  checkImports(said, evidence, found)
  checkAddresses(said, disclosed, found)
  checkJournal([...said, ...readable(evidence.context)], disclosed, found)
  checkConfirmed(said, found)
  if (common) checkAfter(evidence, common, found)
}

/** Numbered from 0 without a gap, each citing the one before it, each later in the log than that. */
function flawOfPlace(event: AnyEvent, events: readonly AnyEvent[]): string | undefined {
  const { at, index } = event
  const before = events[at - 1]
  const n = event.erased ? event.erased.n : event.envelope.ok ? event.envelope.value.n : at
  if (n !== at) return `it says that it is number ${n ?? 'none'} of its chain, and stands as number ${at}`
  if (before?.index !== undefined && index !== undefined && index <= before.index)
    return 'it stands before its predecessor in the log'
  if (event.erased || !event.envelope.ok) return undefined
  const { prev } = event.envelope.value
  return prev === (before ? toBase64Url(before.c) : null) ? undefined : 'it does not cite the event before it'
}

/** A neighbour behind it, or the erasure, has to name what is no longer there. */
function flawOfErased({ at, c, erased }: ReadErased, { events, context }: ReadEvidence): string | undefined {
  const after = events[at + 1]
  const cited = after && !after.erased && after.envelope.ok && after.envelope.value.prev === erased.c
  const by = readable([...events, ...context]).find(it => toBase64Url(it.c) === erased.erased)
  if (by && (by.said.type !== 'erase' || !by.said.cites?.includes(toBase64Url(c))))
    return 'the event that erased it does not cite it'
  return cited || by ? undefined : 'it was erased, and nothing in the bundle cites it'
}

/** Neither time nor the checkpoint that an event was written after ever falls (B8). */
function checkOrder(said: readonly Said[], found: Findings): void {
  for (const [i, { said: it, at, index }] of said.entries()) {
    const before = said[i - 1]?.said
    if (before && it.time < before.time) found.fail(8, 'it is dated before its predecessor', at)
    if (before && it.after.size < before.after.size)
      found.fail(8, 'it follows an older checkpoint than its predecessor', at)
    if (index !== undefined && it.after.size > index) found.fail(8, 'it follows a checkpoint that already has it', at)
  }
}

/** Events of one account, in the order of the log: what holds of a chain holds of its journal (B8). */
function checkJournalOrder(all: readonly Said[], found: Findings): void {
  for (const own of Map.groupBy(all, it => it.said.tenant).values()) {
    const sorted = own.toSorted((a, b) => (a.index ?? 0) - (b.index ?? 0))
    for (const [i, { said, index }] of sorted.entries()) {
      const before = sorted[i - 1]?.said
      if (before && (said.time < before.time || said.after.size < before.after.size))
        found.fail(8, `the event at ${index ?? '–'} is older than one of its account that stands before it in the log`)
    }
  }
}

/** What came with an import names the event of the account that says where it came from (A10, C3). */
function checkImports(said: readonly Said[], { context }: ReadEvidence, found: Findings): void {
  const imports = new Set(readable(context).flatMap(it => (it.said.type === 'import' ? [toBase64Url(it.c)] : [])))
  for (const { said: it, at } of said)
    if (it.import && !imports.has(it.import.batch))
      found.fail(8, 'the import that it names is not beside the chain', at)
}

/** A chain is about one address. */
function checkAddresses(said: readonly Said[], disclosed: AllDisclosed, found: Findings): void {
  const [first, ...others] = said.flatMap(it => {
    const address = disclosed.get(it.c)?.values.get('address')
    return address === undefined ? [] : [{ at: it.at, address }]
  })
  for (const it of others)
    if (it.address !== first?.address) found.fail(8, 'it is about another address than the events before it', it.at)
}

type Journal = { readonly tseq: number; readonly tprev: string | null }

/** Where an auditor was given the account's journal, it grows with the log, and neighbours cite each other. */
function checkJournal(said: readonly Said[], disclosed: AllDisclosed, found: Findings): void {
  const known = said
    .flatMap(it => {
      const journal = disclosed.get(it.c)?.values.get('journal') as Journal | undefined // As its shape says.
      return journal ? [{ it, journal }] : []
    })
    .toSorted((a, b) => (a.it.index ?? 0) - (b.it.index ?? 0))
  for (const { it, journal } of known) {
    if ((journal.tseq === 0) !== (journal.tprev === null))
      found.fail(8, 'its journal begins elsewhere than at 0', it.at)
    const before = known
      .filter(other => other.it.said.tenant === it.said.tenant && (other.it.index ?? 0) < (it.index ?? 0))
      .at(-1)
    if (before && !follows(journal, before.journal, before.it.c))
      found.fail(8, 'its place in the journal does not follow', it.at)
  }
}

function follows({ tseq, tprev }: Journal, before: Journal, c: Bytes): boolean {
  return tseq > before.tseq && (tseq === before.tseq + 1) === (tprev === toBase64Url(c))
}

/** Only what is given can be confirmed, in the version that was given (C9). Across erased events this cannot be seen. */
function checkConfirmed(said: readonly Said[], found: Findings): void {
  for (const [i, { said: it, at }] of said.entries()) {
    if (it.type !== 'confirm' || at !== i) continue
    const rows = foldChain(said.slice(0, i).map(before => ({ index: before.index ?? 0, envelope: before.said })))
    const given = (id: string, v: number) => rows.some(row => row.id === id && row.v === v && row.state === 'given')
    const other = it.purposes?.find(({ id, v }) => !given(id, v))
    if (other) found.fail(8, `it confirms ${other.id}, version ${other.v}, which was not given`, at)
  }
}

/** The checkpoint that each event was written after is continued by the common one (A5). */
function checkAfter({ events, context }: ReadEvidence, common: CheckpointText, found: Findings): void {
  for (const [list, isChain] of [
    [events, true],
    [context, false],
  ] as const)
    for (const event of readable(list)) found.holds(8, flawOfAfter(event, common), isChain ? event.at : undefined)
}

function flawOfAfter({ said, written }: Said, common: CheckpointText): string | undefined {
  const root = fromBase64Url(said.after.root, HASH_BYTES)
  const proof = hashesIn(written['after_proof'])
  if (!proof || !root) return 'after_proof is missing, or no list of hashes'
  const { size } = said.after
  if (size === 0 && !sameBytes(root, EMPTY_ROOT)) return 'the checkpoint it was written after is none'
  return verifyConsistency(size, common.size, root, common.root, proof)
    ? undefined
    : 'the common checkpoint does not continue the one it was written after'
}

/** The operator signed that this is the last event, as of the common checkpoint (A4). */
export function checkLast(
  files: Files,
  evidence: ReadEvidence,
  common: CheckpointText,
  trust: Trust,
  asOfMs: number,
  found: Findings,
): void {
  const note = noteIn(files, PATHS.chainNote)
  const last = evidence.events.at(-1)
  if (!note) return found.fail(8, 'chain.note is missing, or no note')
  if (!last || note.text !== chainNoteText(evidence.log, { ...common, n: last.at, c: last.c }))
    return found.fail(8, 'chain.note names another checkpoint, or another event as the last')
  if (!trust.listed) return found.skip(8, 'The signature of chain.note cannot be checked without keys.')
  if (!keysAt(trust, 'instance', asOfMs).some(key => isSignedBy(note, key)))
    return found.fail(8, 'chain.note is not signed by a key of the exporter')
  return undefined
}
