/**
 * The bundle: from what was gathered to its files (reference A1–A10, D1–D9). The same events, checkpoint, language,
 * purpose and redactions give the same bytes: nothing in here knows when it is asked.
 */

import { sure } from '#base/bug.ts'
import { timeOf } from '#base/clock.ts'
import { toBase64, toBase64Url } from '#wire/base64.ts'
import { byBytes, type Bytes, utf8 } from '#wire/bytes.ts'
import * as format from '#wire/bundle/format.ts'
import { lineOf } from '#wire/bundle/line.ts'
import { sha256Hex } from '#wire/crypto.ts'
import { digestOf, type DisclosureName, disclosureOf, type Envelope } from '#wire/envelope.ts'
import { foldChain } from '#wire/fold.ts'
import type { Locale } from '#wire/form-definition.ts'
import { canonical, type Json } from '#wire/jcs.ts'
import { signNote } from '#wire/note.ts'
import { tlogProof } from '#wire/tlog-proof.ts'
import type { Anchored, Dossier, Proven } from './gathering.ts'

export type Wanted = {
  readonly locale: Locale
  /** Why it is handed out. */
  readonly purpose: string
  readonly redact: ReadonlySet<DisclosureName>
}

/** What is withheld: it would tell a stranger which public leaf was the account's event before (C8). */
const AUDITORS_ONLY: readonly DisclosureName[] = ['journal']

/**
 * A mail repeats these, and so do the words of whoever took it, and what somebody signed; a file is listed in
 * `attachments`. With any of them withheld, the file stays out.
 */
const SHOWS: readonly { readonly file: RegExp; readonly names: readonly DisclosureName[] }[] = [
  { file: /\/sent\.eml$/, names: ['address', 'address_typed', 'name', 'doi.message_id', 'doi.token_sha256'] },
  { file: /\/delivery\.json$/, names: ['address', 'address_typed', 'doi.message_id'] },
  { file: /\/confirm\.json$/, names: ['doi.token_sha256'] },
  { file: /^import\/\d+\/(?:paper|document-\d+)\./, names: ['address', 'address_typed', 'name'] },
  { file: /^(?:doi|sms|import)\//, names: ['attachments'] },
]

/** What evidence.json says, once more, for people and for other systems. The manifest alone covers it (A6). */
export type Derived = (stated: Stated) => Promise<ReadonlyMap<string, Bytes>>
export type Stated = {
  readonly evidence: format.Evidence
  readonly evidenceJson: Bytes
  readonly head: Omit<format.Manifest, 'files'>
  /** The files that are shown beside it. */
  readonly shown: ReadonlyMap<string, Bytes>
}

function evidenceOf(dossier: Dossier, wanted: Wanted): format.Evidence {
  const { channel, tenant, signers, chain, context } = dossier
  const events = chain.map(it => shownEvent(it, wanted, chain))
  const folded = chain.flatMap(({ envelope, written: { seq } }) => (envelope ? [{ index: seq, envelope }] : []))
  return {
    channel,
    context: context.map(it => shownEvent(it, wanted, chain)),
    events,
    log: signers.origin,
    state: foldChain(folded),
    tenant,
    v: format.EVIDENCE_VERSION,
  }
}

function shownEvent(
  it: Proven,
  { locale, redact }: Wanted,
  chain: readonly Proven[],
): format.WrittenEvent | format.ErasedEvent {
  const { seq, n, c, envelope, disclosures, erased } = it.written
  if (envelope === undefined || !it.envelope)
    return { c: toBase64Url(c), erased: eraserOf(toBase64Url(c), chain), index: seq, n: n ?? 0 }
  const named = disclosures.map(text => ({
    text,
    digest: digestOf(text),
    name: sure(disclosureOf(text), 'we disclosed it').name,
  }))
  const isShown = ({ name }: { name: DisclosureName }) => !redact.has(name) && !AUDITORS_ONLY.includes(name)
  return {
    after_proof: it.after.map(toBase64),
    disclosures: named
      .filter(isShown)
      .toSorted((a, b) => byBytes(a.digest, b.digest))
      .map(({ text }) => text),
    envelope,
    erased: erased.toSorted(byBytes),
    ...(it.first && { first: anchorOf(it.first) }),
    ...(it.floor && { floor: anchorOf(it.floor) }),
    index: seq,
    line: { lang: locale, text: lineOf(it.envelope, locale) },
    redacted: named
      .filter(named => !isShown(named))
      .map(({ name }) => name)
      .toSorted(byBytes),
  }
}

const anchorOf = ({ note, path }: Anchored): format.Anchor => ({ note, proof: path.map(toBase64) })

/** The erasure that cites this commitment (A8). */
function eraserOf(c: string, chain: readonly Proven[]): string {
  const eraser = chain.find(({ envelope }) => envelope?.type === 'erase' && envelope.cites?.includes(c))
  return toBase64Url(sure(eraser, 'what was erased is cited by its erasure').written.c)
}

/** When what is shown was last seen by somebody outside; unwitnessed, when the log signed it. */
const asOf = ({ checkpoint }: Dossier): string => timeOf(checkpoint.at.getTime())

export function statedIn(dossier: Dossier, wanted: Wanted, generator: string): Stated {
  const { name, contact } = custodianOf(dossier.chain)
  const evidence = evidenceOf(dossier, wanted)
  return {
    evidence,
    evidenceJson: json(evidence),
    head: {
      as_of: asOf(dossier),
      custodian: { name, contact },
      generator,
      purpose: wanted.purpose,
      v: format.BUNDLE_VERSION,
    },
    shown: new Map(shownFiles(dossier, wanted)),
  }
}

/** Whoever asked for the consent answers for the evidence of it. */
function custodianOf(chain: readonly Proven[]): NonNullable<Envelope['controller']> {
  return sure(chain.findLast(it => it.envelope?.controller)?.envelope?.controller, 'a chain says who asked')
}

/** All files of the bundle, by path. */
export async function bundleOf(dossier: Dossier, stated: Stated, derive: Derived): Promise<ReadonlyMap<string, Bytes>> {
  const { evidenceJson, head, shown } = stated
  const files = new Map<string, Bytes>([
    [format.PATHS.evidence, evidenceJson],
    [format.PATHS.policy, utf8(dossier.policy)],
    ...proofFiles(dossier),
    ...shown,
    ...keyFiles(dossier),
    ...(await derive(stated)),
  ])
  const hashes = Object.fromEntries([...files].map(([path, bytes]) => [path, sha256Hex(bytes)]))
  const manifest = json({ ...head, files: hashes } satisfies format.Manifest)
  const { origin, instance } = dossier.signers
  files.set(format.PATHS.manifest, manifest)
  files.set(format.PATHS.manifestNote, utf8(signNote(format.manifestNoteText(origin, manifest), [instance])))
  return files
}

const json = (value: object): Bytes => utf8(canonical(value as Json)) // The bundle's own types hold nothing else.

function proofFiles({ chain, context, checkpoint }: Dossier): [string, Bytes][] {
  const proof = ({ written, path }: Proven) =>
    utf8(tlogProof({ index: written.seq, path, checkpoint: checkpoint.note }))
  return [
    ...chain.map((it): [string, Bytes] => [format.eventProofPath(it.written.n ?? 0), proof(it)]),
    ...context.map((it): [string, Bytes] => [format.contextProofPath(it.written.seq), proof(it)]),
  ]
}

function shownFiles({ files }: Dossier, { redact }: Wanted): [string, Bytes][] {
  return [...files].filter(
    ([path]) => !SHOWS.some(({ file, names }) => file.test(path) && names.some(name => redact.has(name))),
  )
}

/** Which keys there are, signed by the log; and what the last event is, signed by the installation (A2, A4, D9). */
function keyFiles({ signers, context, chain, checkpoint }: Dossier): [string, Bytes][] {
  const { origin, log, instance } = signers
  const keys = json({ keys: keysOf(signers, context), v: format.KEYS_VERSION } satisfies format.KeysFile)
  const { written } = sure(chain.at(-1), 'a proof has events')
  const last = { size: checkpoint.size, root: checkpoint.root, n: written.n ?? 0, c: written.c }
  return [
    [format.PATHS.keys, keys],
    [format.PATHS.keysNote, utf8(signNote(format.keysNoteText(origin, keys), log))],
    [format.PATHS.chainNote, utf8(signNote(format.chainNoteText(origin, last), [instance]))],
  ]
}

function keysOf(
  { keys, witnesses }: Dossier['signers'],
  context: readonly Proven[],
): (format.NoteKey | format.DkimLogKey)[] {
  const rotations = context.flatMap(({ envelope, written }) =>
    envelope?.type === 'key.rotate' ? [{ ...envelope.payload, index: written.seq }] : [],
  )
  const indexOf = (vkey: string) => rotations.findLast(it => 'vkey' in it && it.vkey === vkey)?.index
  const seen = witnesses.flatMap(({ from, ...it }) => (from ? [{ ...it, from, use: 'witness' as const }] : []))
  const ours = [...keys, ...seen].map(({ use, vkey, from, until }): format.NoteKey => {
    const index = indexOf(vkey)
    const ended = until && { until: timeOf(until.getTime()) }
    return { from: timeOf(from.getTime()), ...(index !== undefined && { index }), ...ended, use, vkey }
  })
  const dkim = rotations.filter(it => 'use' in it && it.use === 'dkim') as unknown as format.DkimLogKey[] // As keyRotation writes them.
  return [...ours, ...dkim]
}
