/**
 * Everything that a proof is made of, read together: the chain, what it relies on outside of itself (reference A10), the
 * files that were committed to, the keys, and where all of it stands under one checkpoint.
 */

import { setTimeout as pause } from 'node:timers/promises'
import { PROOF_POLL_MS } from '#base/limits.ts'
import type { Turn } from '#store/turn.ts'
import { unseal } from '#store/seal.ts'
import { fromBase64Url } from '#wire/base64.ts'
import type { Bytes } from '#wire/bytes.ts'
import type { Envelope } from '#wire/envelope.ts'
import type { Channel, FormDefinition } from '#wire/form-definition.ts'
import { subjectKey } from './keys.ts'
import { proofSigners, type ProofSigners } from './notes.ts'
import { pathAt } from './place.ts'
import { prove } from './tree-proofs.ts'
import { type Written, waitingChain, writtenChain, writtenOf } from './reading.ts'
import { dkimNamesIn } from './rules.ts'
import { anchorsOf, type Covering, servedCheckpoint } from './served.ts'
import * as store from './store.ts'
import { INSTALLATION, type SubjectId } from './types.ts'
import { policyWith } from './witness-rules.ts'

/** An event with its proofs to the common checkpoint: that it is in the log, and that the log continues its `after`. */
export type Proven = {
  readonly written: Written
  /** Undefined once it was erased. */
  readonly envelope: Envelope | undefined
  readonly path: readonly Bytes[]
  readonly after: readonly Bytes[]
  /** Cosigned checkpoints between which it came into the log, where there are such (A1). */
  readonly first: Anchored | undefined
  readonly floor: Anchored | undefined
}

/** A checkpoint of before, and that the common one continues it. */
export type Anchored = { readonly note: string; readonly path: readonly Bytes[] }

export type Dossier = {
  readonly channel: Channel
  readonly tenant: string
  readonly checkpoint: Covering
  readonly chain: readonly Proven[]
  readonly context: readonly Proven[]
  /** By their paths in the bundle: what artefacts and evidence hold. */
  readonly files: ReadonlyMap<string, Bytes>
  readonly signers: ProofSigners
  readonly policy: string
}

/** Waits so long for a served checkpoint that covers all that was said (B2). Undefined when none came. */
export async function coveredChain(
  turn: Turn,
  subject: SubjectId,
  channel: Channel,
  waitMs: number,
): Promise<{ readonly chain: readonly Written[]; readonly checkpoint: Covering } | undefined> {
  for (let waitedMs = 0; waitedMs <= waitMs; waitedMs += PROOF_POLL_MS) {
    if (waitedMs > 0) await pause(PROOF_POLL_MS)
    if ((await waitingChain(turn, subject, channel)).length > 0) continue
    const checkpoint = await servedCheckpoint(turn.house) // Before the chain, so that the chain is complete under it.
    const chain = await writtenChain(turn.house, turn.db, turn.account, subject, channel)
    if (chain.every(it => it.seq < checkpoint.size)) return { chain, checkpoint }
  }
  return undefined
}

export async function gather(
  turn: Turn,
  subject: SubjectId,
  channel: Channel,
  { chain, checkpoint }: { readonly chain: readonly Written[]; readonly checkpoint: Covering },
): Promise<Dossier> {
  const signers = await proofSigners(turn.house, checkpoint)
  const evidence = await evidenceFiles(turn, subject, chain)
  const dkim = [...evidence.values()].flatMap(dkimNamesIn)
  const context = await contextOf(turn, chain.map(envelopeOf), [
    ...signers.keys.map(key => key.vkey),
    ...signers.witnesses.map(it => it.vkey),
    ...dkim,
  ])
  const covered = context.filter(it => it.seq < checkpoint.size)
  const proven = await proveAll(turn, [...chain, ...covered], checkpoint.size)
  return {
    channel,
    tenant: turn.account,
    checkpoint,
    chain: proven.slice(0, chain.length),
    context: proven.slice(chain.length),
    files: new Map([...(await artefactFiles(turn, chain.map(envelopeOf))), ...evidence]),
    signers,
    policy: policyWith([signers.logVkey], signers.witnesses),
  }
}

const envelopeOf = ({ envelope }: Written): Envelope | undefined =>
  envelope === undefined ? undefined : (JSON.parse(envelope) as Envelope) // As place.ts wrote it.

async function proveAll({ house }: Turn, events: readonly Written[], size: number): Promise<Proven[]> {
  const envelopes = events.map(envelopeOf)
  const paths = await prove(
    house.platform,
    events.map(({ seq }) => ({ index: seq, size })),
  )
  const afters = await prove(
    house.platform,
    envelopes.map(it => ({ from: it?.after.size ?? 0, size })),
  )
  const anchored = await anchoredAll(house, envelopes, events, size)
  return events.map((written, i) => ({
    written,
    envelope: envelopes[i],
    path: paths[i] ?? [],
    after: afters[i] ?? [],
    first: anchored[i]?.first,
    floor: anchored[i]?.floor,
  }))
}

/** Between which cosigned checkpoints each event stands; nothing of what was erased. */
async function anchoredAll(
  house: Turn['house'],
  envelopes: readonly (Envelope | undefined)[],
  events: readonly Written[],
  size: number,
): Promise<Pick<Proven, 'first' | 'floor'>[]> {
  const found = await anchorsOf(
    house,
    events.map(({ seq }, i) => ({ index: seq, after: envelopes[i]?.after.size ?? 0 })),
  )
  const known = new Map(found.flatMap(it => [it.first ?? [], it.floor ?? []].flat()).map(it => [it.size, it]))
  const paths = await prove(
    house.platform,
    [...known.keys()].map(from => ({ from, size })),
  )
  const anchored = new Map([...known.values()].map(({ size: at, note }, i) => [at, { note, path: paths[i] ?? [] }]))
  const of = (it: Covering | undefined) => it && anchored.get(it.size)
  return found.map(it => ({ first: of(it.first), floor: of(it.floor) }))
}

/** Events outside the chain that it relies on, in the order of the log. */
async function contextOf(
  turn: Turn,
  chain: readonly (Envelope | undefined)[],
  keys: readonly string[],
): Promise<Written[]> {
  const { db, house, account } = turn
  const named = (pick: (it: Envelope) => string | undefined) => [
    ...new Set(chain.flatMap(it => (it && pick(it)) ?? [])),
  ]
  const batches = named(it => it.import?.batch).flatMap(c => fromBase64Url(c) ?? [])
  const rows = [
    ...(await store.eventsAbout(
      db,
      account,
      'form.publish',
      named(it => it.form?.snapshot),
    )),
    ...(await store.eventsAbout(
      db,
      account,
      'notice.publish',
      named(it => it.notice),
    )),
    ...(await store.eventsByC(db, account, batches, ['import'])),
  ]
  const rotations = await store.eventsAbout(house.platform, INSTALLATION, 'key.rotate', keys)
  return [...writtenOf(house, account, rows), ...writtenOf(house, INSTALLATION, rotations)].toSorted(
    (a, b) => a.seq - b.seq,
  )
}

/** The forms that were answered, as they were shown, and the notices of that day; each under its own hash (D6). */
async function artefactFiles({ db }: Turn, chain: readonly (Envelope | undefined)[]): Promise<Map<string, Bytes>> {
  const hashes = (pick: (it: Envelope) => string | undefined) => [
    ...new Set(chain.flatMap(it => (it && pick(it)) ?? [])),
  ]
  const forms = await artefacts(
    db,
    'form',
    hashes(it => it.form?.snapshot),
  )
  const renderings = [...forms.values()].flatMap(bytes => {
    const { render } = JSON.parse(Buffer.from(bytes).toString()) as FormDefinition // Kept under the hash that a form.publish event names.
    return Object.values(render)
  })
  return new Map([
    ...forms,
    ...(await artefacts(db, 'form', renderings)),
    ...(await artefacts(
      db,
      'notice',
      hashes(it => it.notice),
    )),
  ])
}

const EXTENSIONS: Readonly<Record<string, string>> = {
  'application/json': 'json',
  'text/html': 'html',
  'text/css': 'css',
  'text/plain': 'txt',
  'image/png': 'png',
  'application/pdf': 'pdf',
}

async function artefacts(db: Turn['db'], folder: string, hashes: readonly string[]): Promise<Map<string, Bytes>> {
  if (hashes.length === 0) return new Map()
  const found = await store.findArtefacts(
    db,
    hashes.map(hash => Buffer.from(hash.replace('sha256:', ''), 'hex')),
  )
  return new Map(
    found.map(({ sha256, media, bytes }) => [
      `${folder}/${sha256.toString('hex')}.${EXTENSIONS[media.split(';', 1)[0] ?? ''] ?? 'bin'}`,
      bytes,
    ]),
  )
}

/** What the events' own attachments hold, where the subject's key still opens it. */
async function evidenceFiles(turn: Turn, subject: SubjectId, chain: readonly Written[]): Promise<Map<string, Bytes>> {
  const { db, house, account } = turn
  const dek = await store.dekOf(db, account, subject)
  if (!dek) return new Map()
  const key = subjectKey(house, account, dek)
  const places = new Map(chain.map(it => [it.event, it.n]))
  const rows = await store.filesOf(db, account, [...places.keys()])
  return new Map(rows.map(({ event, path, sealed }) => [pathAt(path, places.get(event)), unseal(key, sealed)]))
}
