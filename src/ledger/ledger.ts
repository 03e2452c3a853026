/**
 * The door of the ledger: everything that must be provable. A verb says what happened in its own turn; the sequencer
 * gives it its place in the log moments later, and what was said together is written together (docs/decisions/0001).
 */

import { sure } from '#base/bug.ts'
import type { Result } from '#base/result.ts'
import type { Db } from '#store/db.ts'
import type { House } from '#store/house.ts'
import type { FileAnswer } from '#store/operation.ts'
import type { Turn } from '#store/turn.ts'
import { toBase64Url } from '#wire/base64.ts'
import { hexOf } from '#wire/bytes.ts'
import { sha256 } from '#wire/crypto.ts'
import type { EventType } from '#wire/envelope.ts'
import type { Channel } from '#wire/form-definition.ts'
import { startBeside } from './beside.ts'
import { machineChance } from './chance.ts'
import { take } from './intake.ts'
import { journalLines } from './journal.ts'
import { addressHash } from './keys.ts'
import {
  type ListedDraft,
  type ListedPeople,
  type ListedSubject,
  type SaidAhead,
  sayingAhead,
  takeListed,
} from './listed.ts'
import { makeLogOnce } from './opening.ts'
import { inWords, waitingChain, writtenChain, writtenOf } from './reading.ts'
import { type ProofAsked, proofFile, type ProofRefusal } from './proof.ts'
import { start } from './running.ts'
import * as served from './served.ts'
import * as store from './store.ts'
import { subjectAt, subjectsAt } from './subjects.ts'
import type { ProjectorAt } from './thread.ts'
import { type Act, trailOf } from './trail.ts'
import type { AddressKind, Draft, EventId, Projector, Sequencer, SubjectId, Told } from './types.ts'

export type { Told }
export type { ListedDraft, ListedSubject, SaidAhead }

/** The end of what is known about a person; the log and everybody else's proofs go on (docs/ways/erasure.md). */
export { eraseSubject, type Erasing, holdSubjects, letGo } from './erasing.ts'
export { eraseFields, type FieldsErased } from './fields.ts'

/** Makes the log, its keys and its empty checkpoint; later starts find them there. */
export const openLog = (house: House): Promise<void> => makeLogOnce(house)

/** In each process that works. One of them writes the log, and the projections in the same transaction. */
export const startSequencer = (house: House, projectors: readonly Projector[]): Promise<Sequencer> =>
  start(house, projectors)

/** The same in a thread of its own, which loads its projectors itself: so that who serves people need not wait for it. */
export const startSequencerBeside = (house: House, projectors: readonly ProjectorAt[]): Promise<Sequencer> =>
  startBeside(house, projectors)

/** Says what happened. It counts once it is in the log, which is moments after this turn has committed. */
export async function append(turn: Turn, drafts: readonly Draft[]): Promise<EventId[]> {
  return drafts.length === 0 ? [] : take(turn, drafts, machineChance())
}

/** The subject that this canonical address stands for in this account, made if it is not there. */
export async function subjectOf(turn: Turn, kind: AddressKind, address: string): Promise<SubjectId> {
  return sure((await subjectsOf(turn, kind, [address])).get(address), 'each address has its subject')
}

/** {@link subjectOf} for many, by address. */
export async function subjectsOf(
  turn: Turn,
  kind: AddressKind,
  addresses: readonly string[],
): Promise<Map<string, SubjectId>> {
  return addresses.length === 0 ? new Map() : subjectsAt(turn, kind, addresses, machineChance())
}

/** Of each person of a list one thing at once: {@link subjectsOf} and {@link append} for less, in one order. `meanwhile`: what else the database does for them while they are sealed for. */
export const appendListed = (
  turn: Turn,
  kind: AddressKind,
  people: ListedPeople,
  meanwhile: (subjects: readonly ListedSubject[]) => Promise<void> = async () => {},
): Promise<readonly ListedSubject[]> => takeListed(turn, kind, people, meanwhile, machineChance())

/** For {@link appendListed}, before its turn: each draft sealed for somebody who is not known by then, while the database does other work. */
export const sayAhead = (who: Pick<Turn, 'house' | 'account'>): ((draft: ListedDraft) => SaidAhead) =>
  sayingAhead(who, machineChance())

/** Never makes one: undefined when nothing was ever said about this address. */
export const findSubject = (turn: Turn, kind: AddressKind, address: string): Promise<SubjectId | undefined> =>
  subjectAt(turn, kind, address)

/** How an address is kept where it may not stand in clear: under a key of the account. `address` is in canonical form; `isRead` by whoever has just made it so. */
export const addressHashOf = (
  { house, account }: Pick<Turn, 'house' | 'account'>,
  kind: AddressKind,
  address: string,
  isRead = false,
): Buffer => addressHash(house, account, kind, address, isRead)

/** Undefined once the subject stands for no address any more. */
export const hashOfSubject = (turn: Turn, subject: SubjectId): Promise<Buffer | undefined> =>
  store.hashOf(turn, subject)

/** All that was said about a subject on one channel, in order: what is in the log, and then what waits for it. */
export async function chainOf(turn: Turn, subject: SubjectId, channel: Channel): Promise<readonly Told[]> {
  const waiting = await waitingChain(turn, subject, channel) // First, for the sequencer may write it meanwhile.
  const written = (await writtenChain(turn.house, turn.db, turn.account, subject, channel)).map(inWords)
  const known = new Set(written.map(it => it.event))
  return [...written, ...waiting.filter(it => !known.has(it.event))]
}

/** What was said in these events of persons, in the order of the log. */
export { toldOf } from './reading.ts'

/** The account's own events of these types, newest first; `before` is a place in the log. Those of persons are in their chains. */
export async function eventsOf(
  turn: Turn,
  types: readonly EventType[],
  page: { readonly before?: number | undefined; readonly limit: number },
): Promise<readonly Told[]> {
  const rows = await store.pageOfEvents(
    turn.db,
    turn.account,
    types,
    page.before ?? Number.MAX_SAFE_INTEGER,
    page.limit,
  )
  return writtenOf(turn.house, turn.account, rows).map(inWords)
}

/** What the log committed to with this event of the account's (base64url); undefined until the log has it. */
export const commitmentOf = async ({ db, account }: Turn, event: string): Promise<string | undefined> => {
  const c = await store.commitment(db, account, event)
  return c && toBase64Url(c)
}

/**
 * An event of the account's that belongs to no person, as it was written: the envelope is what its leaf commits to. Undefined
 * until the log has it.
 */
export async function entryOf(
  turn: Turn,
  type: EventType,
  event: string,
): Promise<{ readonly seq: number; readonly c: Buffer; readonly envelope: string } | undefined> {
  const c = await store.commitment(turn.db, turn.account, event)
  const rows = c ? await store.eventsByC(turn.db, turn.account, [c], [type]) : []
  const [found] = writtenOf(turn.house, turn.account, rows)
  return found?.envelope === undefined ? undefined : { seq: found.seq, c: found.c, envelope: found.envelope }
}

/** How many turns' events wait for the log, counted up to `max`: whoever brings many waits while they are many. */
export const howMuchWaits = (house: House, max: number): Promise<number> => store.countWaiting(house.platform, max)

/** Keeps bytes that say nothing about anybody (a form as shown, a notice) under their SHA-256, which is the answer. */
export async function keepArtefact(turn: Turn, media: string, bytes: Uint8Array): Promise<string> {
  const hash = sha256(bytes)
  await store.addArtefact(turn, hash, media, bytes)
  return hexOf(hash)
}

export async function readArtefact(
  db: Db,
  hex: string,
): Promise<{ readonly media: string; readonly bytes: Buffer } | undefined> {
  const [found] = await store.findArtefacts(db, [Buffer.from(hex, 'hex')])
  return found && { media: found.media, bytes: found.bytes }
}

/** A file of an event of this subject, by its path, as it was kept; undefined once it was erased. */
export { fileOf } from './evidence.ts'

export type { ProofAsked, ProofRefusal }

/** The proof of opt-in of one subject on one channel, as JSON, ZIP or PDF. Waits up to 15 s until the log covers it [AS-10]. */
export const proofOf = (turn: Turn, asked: ProofAsked): Promise<Result<FileAnswer, ProofRefusal>> =>
  proofFile(turn, asked)

/** Who did what in this account, newest first. */
export const auditTrail = (
  turn: Turn,
  page: { readonly before?: number | undefined; readonly limit: number },
): Promise<readonly Act[]> => trailOf(turn, page.before, page.limit)

/** NDJSON: what an account hands to its auditor. */
export const journalOf = (turn: Turn, from: number, max: number): Promise<string> => journalLines(turn, from, max)

// What the operator does, and what is verified because somebody asks.
export { dismissWitness, holdRestored, nameWitness, resumeLog } from './operating.ts'
export { endOldKey as endOldLogKey, rotateKey } from './rotation.ts'
export { listLogKeys, listWitnesses } from './operated.ts'
export { askCheck, callOffCheck, checksOf } from './checks.ts'
export { checkTree } from './checking.ts'
export { entryNamed, findEntries, type FoundEntry } from './finding.ts'

// What anybody may read of the log.
export const logStatus = served.statusOf
export const logPolicy = served.policyOf
export const checkpointOf = served.servedCheckpoint
export const tileOf = served.tileAt
export const entriesOf = served.entriesAt
export const inclusionOf = served.inclusionAt
export const consistencyOf = served.consistencyAt

export { verifyPage } from './verify-page.ts'
export { bulkSigner, coveringAccount, proofsUnder } from './bulk.ts'
export { GENERATOR } from './proof.ts'
export type { Covering } from './served.ts'
