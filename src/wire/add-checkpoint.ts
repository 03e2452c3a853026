/**
 * What a log says to a witness, and what the witness answers (C2SP tlog-witness, `add-checkpoint`):
 *
 *   old 20852014
 *   PlRNCrwHpqhGrupue0L7gxbjbMiKA9temvuZZDDpkaw=
 *                                                 (an empty line, and then the signed checkpoint)
 *
 * The answer is the witness's cosignature, or the size of the newest checkpoint that it has cosigned.
 */

import { ADD_CHECKPOINT_MAX_BYTES, PROOF_HASHES_MAX } from '#base/limits.ts'
import { no, yes, type Result } from '#base/result.ts'
import { fromBase64, toBase64 } from './base64.ts'
import { textOf, type Bytes } from './bytes.ts'
import { HASH_BYTES } from './crypto.ts'
import { parseNote, type Note } from './note.ts'

export const ADD_CHECKPOINT = 'add-checkpoint'
export const SIZE_MEDIA = 'text/x.tlog.size'

/** `old` is the size of the newest checkpoint that the witness is known to have cosigned; `proof` leads from there. */
export type Submission = { readonly old: number; readonly proof: readonly Bytes[]; readonly note: string }

export const submissionText = ({ old, proof, note }: Submission): string =>
  `old ${old}\n${proof.map(hash => `${toBase64(hash)}\n`).join('')}\n${note}`

/** Reads exactly that; otherwise the sentence says what is wrong. Neither proof nor signatures are believed yet. */
export function parseSubmission(body: Bytes): Result<Submission & { readonly signed: Note }, string> {
  if (body.length > ADD_CHECKPOINT_MAX_BYTES) return no('the request is too long')
  const text = textOf(body)
  const split = text?.indexOf('\n\n') ?? -1
  if (text === undefined || split < 0) return no('a request is lines of text, an empty line and a checkpoint')
  const [first = '', ...hashes] = text.slice(0, split).split('\n')
  const old = sizeIn(/^old (.+)$/.exec(first)?.[1])
  if (old === undefined) return no('the first line is not “old”, a blank and a size')
  if (hashes.length > PROOF_HASHES_MAX) return no(`a proof has at most ${PROOF_HASHES_MAX} lines`)
  const proof = hashes.map(hash => fromBase64(hash, HASH_BYTES))
  if (!proof.every(it => it !== undefined)) return no('a line of the proof is not 32 bytes in base64')
  const note = text.slice(split + 2)
  const signed = parseNote(note)
  return signed ? yes({ old, proof, note, signed }) : no('what follows the empty line is no signed note')
}

/** A decimal number as the protocol writes it: no sign, no leading zeroes. */
export function sizeIn(text: string | undefined): number | undefined {
  if (text === undefined || !/^(?:0|[1-9]\d{0,15})$/.test(text)) return undefined
  return Number.isSafeInteger(Number(text)) ? Number(text) : undefined
}
