/**
 * Many proofs in one archive. Each stands in a folder of its own and is a bundle like any other, but for the files that
 * others have as well: those are kept once, in `shared/`, under their hashes, and its manifest says which they are.
 *
 *     manifest.json, manifest.note        hashes of the parts; signed by the installation
 *     README.txt
 *     shared/<sha256>                     forms, keys, policy, notices, the page that verifies
 *     proofs/000001/manifest.json         names and hashes of the manifests in this part
 *     proofs/000001/<name>/manifest.json  and the rest of one proof
 */

import {
  BUNDLE_NAME_MAX_CHARS,
  BULK_PART_PROOFS,
  BULK_PARTS_MAX,
  LEDGER_TEXT_MAX_CHARS,
  NAME_MAX_CHARS,
} from '#base/limits.ts'
import { sha256Hex } from '../crypto.ts'
import { CHANNELS, type Channel } from '../form-definition.ts'
import type { Bytes } from '../bytes.ts'
import * as shape from '../shape.ts'

export const BULK_VERSION = 'optimail.bulk/1'
export const BULK = {
  manifest: 'manifest.json',
  note: 'manifest.note',
  readMe: 'README.txt',
  /** Where the keys are that signed the manifest: as in a bundle, under their hashes. */
  shared: (hex: string) => `shared/${hex}`,
  partManifest: (part: string) => `proofs/${part}/manifest.json`,
  proof: (part: string, name: string, path: string) => `proofs/${part}/${name}/${path}`,
} as const

/** `000001`: in the order in which they stand. */
export const partName = (part: number): string => String(part).padStart(6, '0')

/** Files that proofs have in common. */
const SHARED = /^(?:policy\.txt|keys\.json|keys\.note|README\.txt|verify\.html|(?:context|form|notice)\/.+)$/
export const isShared = (path: string): boolean => SHARED.test(path)

export type BulkManifest = {
  readonly as_of: string
  readonly channel: Channel
  readonly generator: string
  readonly log: string
  /** Hashes of the three files that say who may have signed this. */
  readonly keys: { readonly 'keys.json': string; readonly 'keys.note': string; readonly 'policy.txt': string }
  /** The hash of each part's manifest. */
  readonly parts: Readonly<Record<string, string>>
  readonly proofs: number
  readonly purpose: string
  readonly tenant: string
  readonly v: typeof BULK_VERSION
}
/** The hash of each proof's manifest, by the name of its folder. */
export type PartManifest = Readonly<Record<string, string>>

export const bulkNoteText = (origin: string, manifest: Bytes | string): string =>
  `${BULK_VERSION}\n${origin}\nsha256:${sha256Hex(manifest)}\n`

const HEX = shape.text(/^[0-9a-f]{64}$/, '64 hexadecimal digits')
const LONG = shape.words(LEDGER_TEXT_MAX_CHARS)
const NAMED = shape.someWords(NAME_MAX_CHARS)

export const BULK_MANIFEST: shape.Shape = shape.object({
  as_of: shape.time,
  channel: shape.one(...CHANNELS),
  generator: NAMED,
  keys: shape.object({ 'keys.json': HEX, 'keys.note': HEX, 'policy.txt': HEX }),
  log: shape.someWords(500),
  parts: shape.record(/^\d{6}$/, HEX, BULK_PARTS_MAX),
  proofs: shape.integer(),
  purpose: LONG,
  tenant: NAMED,
  v: shape.one(BULK_VERSION),
})

export const PART_MANIFEST: shape.Shape = shape.record(
  new RegExp(`^[A-Za-z0-9._-]{1,${BUNDLE_NAME_MAX_CHARS / 2}}$`),
  HEX,
  BULK_PART_PROOFS,
)
