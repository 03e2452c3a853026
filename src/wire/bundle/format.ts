/**
 * What stands in an evidence bundle (reference A1–A10, D1–D9): the JSON files, and the texts that are signed beside
 * them. Whoever exports writes these; the verifier reads them. All JSON is canonical.
 */

import {
  BUNDLE_ENTRIES_MAX,
  BUNDLE_KEYS_MAX,
  BUNDLE_NAME_MAX_CHARS,
  LEDGER_TEXT_MAX_CHARS,
  NAME_MAX_CHARS,
} from '#base/limits.ts'
import { no, yes, type Result } from '#base/result.ts'
import { toBase64 } from '../base64.ts'
import { textOf, type Bytes } from '../bytes.ts'
import { sha256Hex } from '../crypto.ts'
import { LEVELS } from '../envelope.ts'
import { FOLDED, type StateRow } from '../fold.ts'
import { CHANNELS, type Channel } from '../form-definition.ts'
import { type Json, parseCanonical } from '../jcs.ts'
import * as shape from '../shape.ts'

export const EVIDENCE_VERSION = 'optimail.evidence/1'
export const BUNDLE_VERSION = 'optimail.bundle/1'
export const KEYS_VERSION = 'optimail.keys/1'
export const CHAIN_VERSION = 'optimail.chain/1'
export const FORM_VERSION = 'optimail.form/1'

export const PATHS = {
  manifest: 'manifest.json',
  manifestNote: 'manifest.note',
  evidence: 'evidence.json',
  policy: 'policy.txt',
  keys: 'keys.json',
  keysNote: 'keys.note',
  chainNote: 'chain.note',
} as const
/** The proof of the event at this place in its chain, or of one beside the chain by its index in the log (A10, D3). */
export const eventProofPath = (n: number): string => `events/${n}.tlog-proof`
export const contextProofPath = (index: number): string => `context/${index}.tlog-proof`

/** A checkpoint that was cosigned before, and the proof that the common one continues it (A1). Hashes in base64. */
export type Anchor = { readonly note: string; readonly proof: readonly string[] }

export type WrittenEvent = {
  readonly after_proof: readonly string[]
  readonly disclosures: readonly string[]
  readonly envelope: string
  readonly erased: readonly string[]
  readonly first?: Anchor
  readonly floor?: Anchor
  readonly index: number
  readonly line: { readonly lang: string; readonly text: string }
  readonly redacted: readonly string[]
}
/** `c` and `erased` in base64url: the event's own C, and that of the event that erased it (A8). */
export type ErasedEvent = { readonly c: string; readonly erased: string; readonly index: number; readonly n: number }

export type Evidence = {
  readonly channel: Channel
  readonly context: readonly (WrittenEvent | ErasedEvent)[]
  readonly events: readonly (WrittenEvent | ErasedEvent)[]
  readonly log: string
  readonly state: readonly StateRow[]
  readonly tenant: string
  readonly v: typeof EVIDENCE_VERSION
}

export type Manifest = {
  readonly as_of: string
  readonly custodian: { readonly name: string; readonly contact: string }
  readonly files: Readonly<Record<string, string>>
  readonly generator: string
  readonly purpose: string
  readonly v: typeof BUNDLE_VERSION
}

/** A key of the log, of whoever exports, or of a witness, and when it was in use (D9). */
export type NoteKey = {
  readonly use: 'log' | 'instance' | 'witness'
  readonly vkey: string
  readonly from: string
  readonly until?: string
  readonly index?: number
}
/** A key that signs mail, as in the DNS, and the event that logged it (A10). */
export type DkimLogKey = {
  readonly use: 'dkim'
  readonly domain: string
  readonly selector: string
  readonly key: string
  readonly index: number
}
export type KeysFile = { readonly keys: readonly (NoteKey | DkimLogKey)[]; readonly v: typeof KEYS_VERSION }

export const keysNoteText = (origin: string, keysJson: Bytes | string): string =>
  `${KEYS_VERSION}\n${origin}\nsha256:${sha256Hex(keysJson)}\n`
export const manifestNoteText = (origin: string, manifestJson: Bytes | string): string =>
  `${BUNDLE_VERSION}\n${origin}\nsha256:${sha256Hex(manifestJson)}\n`

type Last = { readonly size: number; readonly root: Bytes; readonly n: number; readonly c: Bytes }
/** That event n is the last of its chain as of the checkpoint: the operator's word, and no proof (A4). */
export const chainNoteText = (origin: string, { size, root, n, c }: Last): string =>
  `${CHAIN_VERSION}\n${origin}\n${size} ${toBase64(root)}\n${n} ${toBase64(c)}\n`

// How they have to look -------------------------------------------------------------------------------------------

const NAMED = shape.someWords(NAME_MAX_CHARS)
const LONG = shape.words(LEDGER_TEXT_MAX_CHARS)
const index = shape.integer()
const channel = shape.one(...CHANNELS)

export const STATE: shape.Shape = shape.list(
  shape.object(
    { channel, id: NAMED, index, state: shape.one(...FOLDED, 'granted'), v: shape.integer() },
    { evidence: shape.orNull(shape.one(...LEVELS)) },
  ),
  BUNDLE_ENTRIES_MAX,
)

export const MANIFEST: shape.Shape = shape.object({
  as_of: shape.time,
  custodian: shape.object({ name: LONG, contact: LONG }),
  files: shape.record(
    new RegExp(`^[A-Za-z0-9._/-]{1,${BUNDLE_NAME_MAX_CHARS}}$`),
    shape.text(/^[0-9a-f]{64}$/, '64 hexadecimal digits'),
    BUNDLE_ENTRIES_MAX,
  ),
  generator: NAMED,
  purpose: LONG,
  v: shape.one(BUNDLE_VERSION),
})

const NOTE_KEY = shape.object(
  { use: shape.one('log', 'instance', 'witness'), vkey: LONG, from: shape.time },
  { until: shape.time, index },
)
const DKIM_KEY = shape.object(
  { use: shape.one('dkim'), domain: NAMED, selector: NAMED, key: LONG, index },
  { from: shape.time, until: shape.time },
)
const isDkim = (value: Json | undefined) => shape.open({ use: shape.one('dkim') })(value, '') === undefined

export const KEYS: shape.Shape = shape.object({
  v: shape.one(KEYS_VERSION),
  keys: shape.list((value, at) => (isDkim(value) ? DKIM_KEY : NOTE_KEY)(value, at), BUNDLE_KEYS_MAX, 1),
})

/** Reads a canonical JSON file of this shape. */
export function readJson<T>(bytes: Bytes | undefined, as: shape.Shape): Result<T, string> {
  const written = bytes && textOf(bytes)
  if (written === undefined) return no(bytes ? 'it is not UTF-8' : 'it is missing')
  const read = parseCanonical(written)
  if (!read.ok) return no(`it is ${read.refusal}`)
  const flaw = as(read.value, '')
  return flaw === undefined ? yes(read.value as T) : no(flaw) // Of that shape, as was just seen.
}
