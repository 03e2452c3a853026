/** The archive of an export: its parts, each of which stands by itself, and what stands before them (wire/bulk/). */

import { gunzipSync, gzipSync } from 'node:zlib'
import { byBytes, type Bytes, utf8 } from '#wire/bytes.ts'
import { BULK, type BulkManifest, isShared, type PartManifest, partName } from '#wire/bulk/format.ts'
import { sha256, sha256Hex } from '#wire/crypto.ts'
import { canonical, type Json } from '#wire/jcs.ts'
import { TAR_END, type TarFile, tarOf } from '#wire/tar.ts'
import type { Files } from '#wire/zip.ts'

export type NamedProof = { readonly name: string; readonly files: Files }
export type MadePart = {
  readonly packed: Buffer
  /** Of its manifest. */
  readonly sha256: Bytes
  /** By their hashes, in hexadecimal. */
  readonly shared: ReadonlyMap<string, Bytes>
}

const json = (value: object): Bytes => utf8(canonical(value as Json)) // Hashes by names.

/** Concatenated members are one file (RFC 1952 §2.2): so an archive is as packed as it is made, in parts. */
export const packed = (bytes: Bytes): Buffer => gzipSync(bytes, { level: 6 })
export const unpacked = (bytes: Bytes): Buffer => gunzipSync(bytes)
export const ARCHIVE_END: Buffer = packed(TAR_END)

/** One part: the proofs of so many people. What they share is left out, and handed back. */
export function partOf(part: number, proofs: readonly NamedProof[]): MadePart {
  const name = partName(part)
  const shared = new Map<string, Bytes>()
  const own: TarFile[] = []
  const listed: Record<string, string> = {}
  for (const proof of proofs.toSorted((a, b) => byBytes(a.name, b.name))) {
    for (const [path, bytes] of [...proof.files].toSorted(([a], [b]) => byBytes(a, b))) {
      if (isShared(path)) shared.set(sha256Hex(bytes), bytes)
      else own.push({ path: BULK.proof(name, proof.name, path), bytes })
      if (path === BULK.manifest) listed[proof.name] = sha256Hex(bytes)
    }
  }
  const manifest = json(listed satisfies PartManifest)
  const files = [{ path: BULK.partManifest(name), bytes: manifest }, ...own]
  return { packed: packed(tarOf(files)), sha256: sha256(manifest), shared }
}

export type Head = {
  readonly manifest: BulkManifest
  readonly sign: (manifest: Bytes) => string
  readonly shared: readonly { readonly hex: string; readonly bytes: Bytes }[]
}

/** What stands before the proofs. */
export function headOf({ manifest, sign, shared }: Head): Buffer {
  const bytes = json(manifest)
  return packed(
    tarOf([
      { path: BULK.manifest, bytes },
      { path: BULK.note, bytes: utf8(sign(bytes)) },
      { path: BULK.readMe, bytes: utf8(readMe(manifest)) },
      ...shared.map(it => ({ path: BULK.shared(it.hex), bytes: it.bytes })),
    ]),
  )
}

const readMe = ({ log, as_of, proofs }: BulkManifest) => `PROOFS OF OPT-IN
================

${proofs} proofs, written by the log
  ${log}
as of ${as_of}. Nobody has to be asked to check them:

  npx optimail verify --bulk --policy policy-that-you-pinned.txt THIS-FILE.tar.gz

or, once it is unpacked, with its folder in place of the file. To hand out one of them alone, as a bundle that
verifies by itself:

  npx optimail verify --bulk --take NAME --out NAME.optin.zip THIS-FILE.tar.gz

manifest.json names the parts; proofs/PART/manifest.json the proofs in each; proofs/PART/NAME/manifest.json the files of
one, with their hashes. A file that is not in its folder stands in shared/, under its hash: forms, keys, notices, the page
that verifies. manifest.note is the installation's signature over manifest.json.
`
