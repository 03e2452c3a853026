/**
 * Everything that a proof is made of, read together: the chain, what it relies on outside of itself (reference A10), the
 * files that were committed to, the keys, and where all of it stands under one checkpoint.
 */

import { setTimeout as pause } from 'node:timers/promises'
import { sure } from '#base/bug.ts'
import { LOG_FLAWS_MAX, PROOF_POLL_MS } from '#base/limits.ts'
import type { Turn } from '#store/turn.ts'
import { fromBase64Url, toBase64Url } from '#wire/base64.ts'
import type { Bytes } from '#wire/bytes.ts'
import type { Envelope } from '#wire/envelope.ts'
import type { Channel } from '#wire/form-definition.ts'
import { artefactFiles, evidenceFiles } from './gathered-files.ts'
import { proofSigners, type ProofSigners } from './notes.ts'
import { prove } from './tree-proofs.ts'
import { type Written, waitingChain, writtenChain, writtenOf } from './reading.ts'
import { aboutOf, dkimNamesIn } from './rules.ts'
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

export type Person = { readonly subject: SubjectId; readonly chain: readonly Written[] }

export async function gather(
  turn: Turn,
  subject: SubjectId,
  channel: Channel,
  { chain, checkpoint }: { readonly chain: readonly Written[]; readonly checkpoint: Covering },
): Promise<Dossier> {
  const [dossier] = await gatherAll(turn, channel, checkpoint, [{ subject, chain }])
  return sure(dossier, 'one for each person')
}

/**
 * The same of many people at once: what they share is read once, and so are the tiles that prove it.
 * What is missing, or cannot be opened, is left out and told of: whoever verifies the proof finds it out, and so do we.
 */
export async function gatherAll(
  turn: Turn,
  channel: Channel,
  checkpoint: Covering,
  people: readonly Person[],
): Promise<Dossier[]> {
  const signers = await proofSigners(turn.house, checkpoint)
  const keys = [...signers.keys, ...signers.witnesses].map(it => it.vkey)
  const evidence = await evidenceFiles(turn, people)
  const relies = people.map(({ chain }, i) => reliesOn(chain, keys, evidence.files[i] ?? new Map()))
  const context = (await contextOf(turn, relies)).filter(it => it.seq < checkpoint.size)
  const all = [...people.flatMap(it => it.chain), ...context]
  const proven = new Map((await proveAll(turn, all, checkpoint.size)).map(it => [it.written, it]))
  const provenOf = (events: readonly Written[]) => events.map(it => sure(proven.get(it), 'every event was proved'))
  const beside = relies.map(own => contextIn(own, context))
  const named = relies.map((own, i) => withStatements(own, beside[i] ?? []))
  const shown = await artefactFiles(turn, named)
  const broken = [...evidence.broken, ...shown.missing]
  if (broken.length > 0) turn.emit('proof.broken', { broken: broken.slice(0, LOG_FLAWS_MAX) })
  const policy = policyWith([signers.logVkey], signers.witnesses)
  return people.map(({ chain }, i) => {
    const own = sure(named[i], 'one for each person')
    return {
      channel,
      tenant: turn.account,
      checkpoint,
      chain: provenOf(chain),
      context: provenOf(beside[i] ?? []),
      files: new Map([...shown.of(own), ...(evidence.files[i] ?? [])]),
      signers,
      policy,
    }
  })
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

/** What a chain relies on outside of itself (A10), by the names under which it is found. */
export type Relied = {
  readonly forms: ReadonlySet<string>
  readonly notices: ReadonlySet<string>
  readonly keys: ReadonlySet<string>
  /** Imports, by their C. */
  readonly imports: ReadonlySet<string>
}

function reliesOn(chain: readonly Written[], keys: readonly string[], files: ReadonlyMap<string, Bytes>): Relied {
  const envelopes = chain.flatMap(it => envelopeOf(it) ?? [])
  const named = (pick: (it: Envelope) => string | undefined) => new Set(envelopes.flatMap(it => pick(it) ?? []))
  return {
    forms: named(it => it.form?.snapshot),
    notices: named(it => it.notice),
    keys: new Set([...keys, ...[...files.values()].flatMap(dkimNamesIn)]),
    imports: named(it => it.import?.batch),
  }
}

/** With the words that were signed by whoever answered for an import. */
function withStatements(own: Relied, beside: readonly Written[]): Relied {
  const statements = beside.flatMap(it => envelopeOf(it)?.notice ?? [])
  return { ...own, notices: new Set([...own.notices, ...statements]) }
}

const union = (relies: readonly Relied[], of: keyof Relied) => [...new Set(relies.flatMap(it => [...it[of]]))]

/** Events outside the chains that these rely on, in the order of the log. */
async function contextOf({ db, house, account }: Turn, relies: readonly Relied[]): Promise<Written[]> {
  const imports = union(relies, 'imports').flatMap(c => fromBase64Url(c) ?? [])
  const brought = await store.eventsByC(db, account, imports, ['import'])
  const answeredFor = [...new Set(writtenOf(house, account, brought).flatMap(fileIn))]
  const rows = [
    ...(await store.eventsAbout(db, account, 'form.publish', union(relies, 'forms'))),
    ...(await store.eventsAbout(db, account, 'notice.publish', union(relies, 'notices'))),
    ...brought,
    ...(await store.eventsAbout(db, account, 'attest', answeredFor)),
  ]
  const rotations = await store.eventsAbout(house.platform, INSTALLATION, 'key.rotate', union(relies, 'keys'))
  return [...writtenOf(house, account, rows), ...writtenOf(house, INSTALLATION, rotations)].toSorted(
    (a, b) => a.seq - b.seq,
  )
}

/** The file that an import was read from, by its hash. */
function fileIn(written: Written): string[] {
  const envelope = envelopeOf(written)
  const file = envelope?.type === 'import' ? envelope.payload?.['file'] : undefined
  return typeof file === 'string' ? [file] : []
}

/** What a chain relies on, and who answered for the file that it came in. */
function contextIn(own: Relied, context: readonly Written[]): Written[] {
  const direct = new Set(context.filter(it => isIn(own, it)))
  const files = new Set([...direct].flatMap(fileIn))
  const answers = (it: Written) => {
    const envelope = envelopeOf(it)
    return envelope?.type === 'attest' && files.has(String(envelope.payload?.['file']))
  }
  return context.filter(it => direct.has(it) || answers(it))
}

/** Whether the event beside the chain is one of those that it relies on. */
function isIn({ forms, notices, keys, imports }: Relied, written: Written): boolean {
  const envelope = envelopeOf(written)
  const about = envelope && aboutOf({ type: envelope.type, said: envelope })
  if (about === undefined) return imports.has(toBase64Url(written.c))
  return forms.has(about) || notices.has(about) || keys.has(about)
}
