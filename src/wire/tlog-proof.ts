/** One entry's proof as a file (C2SP tlog-proof): its index, the hashes up to the root, and the checkpoint with that root. */

import { PROOF_HASHES_MAX } from '#base/limits.ts'
import { fromBase64, toBase64 } from './base64.ts'
import type { Bytes } from './bytes.ts'
import { HASH_BYTES } from './crypto.ts'

export type TlogProof = { readonly index: number; readonly path: readonly Bytes[]; readonly checkpoint: string }

const HEAD = 'c2sp.org/tlog-proof@v1'

/** `checkpoint` is the complete signed note. No `extra` line (reference D3). */
export function tlogProof({ index, path, checkpoint }: TlogProof): string {
  return `${HEAD}\nindex ${index}\n${path.map(hash => `${toBase64(hash)}\n`).join('')}\n${checkpoint}`
}

/** Reads exactly that; undefined for anything else. Neither the hashes nor the note are believed yet. */
export function parseTlogProof(file: string): TlogProof | undefined {
  const split = file.indexOf('\n\n')
  const [head, second = '', ...hashes] = split < 0 ? [] : file.slice(0, split).split('\n')
  const [, digits = ''] = /^index (0|[1-9]\d{0,15})$/.exec(second) ?? []
  if (head !== HEAD || digits === '' || hashes.length > PROOF_HASHES_MAX) return undefined
  const path = hashes.map(hash => fromBase64(hash, HASH_BYTES))
  const index = Number(digits)
  if (!Number.isSafeInteger(index) || !path.every(it => it !== undefined)) return undefined
  return { index, path, checkpoint: file.slice(split + 2) }
}
