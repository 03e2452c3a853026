/** When a witness cosigns, and what it answers else (C2SP tlog-witness). Values in, values out. */

import { no, yes, type Result } from '#base/result.ts'
import { parseSubmission, SIZE_MEDIA, type Submission } from '#wire/add-checkpoint.ts'
import { sameBytes, type Bytes } from '#wire/bytes.ts'
import { type CheckpointText, parseAnyCheckpoint } from '#wire/checkpoint.ts'
import { EMPTY_ROOT, verifyConsistency } from '#wire/merkle.ts'
import { isSignedBy, type Note, type Vkey } from '#wire/note.ts'

/** A log whose checkpoints are cosigned. Several keys while it changes them. */
export type KnownLog = { readonly origin: string; readonly keys: readonly Vkey[] }

export type Answer = { readonly status: number; readonly media: string; readonly body: string }
const PLAIN = 'text/plain; charset=utf-8'
export const answer = (status: number, says: string): Answer => ({ status, media: PLAIN, body: `${says}\n` })

/** A request that is well formed, from a log that is known. */
export type Asked = Submission & { readonly signed: Note; readonly checkpoint: CheckpointText }

/** What can be said without knowing what was cosigned before: 400, 404, 403. */
export function asked(body: Bytes, logs: readonly KnownLog[]): Result<Asked, Answer> {
  const read = parseSubmission(body)
  if (!read.ok) return no(answer(400, read.refusal))
  const { signed, old } = read.value
  const checkpoint = parseAnyCheckpoint(signed.text)
  if (!checkpoint) return no(answer(400, 'the note is no checkpoint'))
  const log = logs.find(it => it.origin === checkpoint.origin)
  if (!log) return no(answer(404, 'this witness does not know the log'))
  if (!log.keys.some(key => isSignedBy(signed, key))) return no(answer(403, 'no key of the log signed the checkpoint'))
  if (old > checkpoint.size) return no(answer(400, 'the old size is larger than the checkpoint’s'))
  return yes({ ...read.value, checkpoint })
}

export type Last = { readonly size: number; readonly root: Bytes }
export const NEVER: Last = { size: 0, root: EMPTY_ROOT }

/** Whether the checkpoint continues the last one that was cosigned: undefined, or the answer 409 or 422. */
export function flawOf({ old, proof, checkpoint }: Asked, last: Last): Answer | undefined {
  if (old !== last.size) return sizeIs(last)
  if (old === checkpoint.size && !sameBytes(checkpoint.root, last.root)) return sizeIs(last)
  const continues = verifyConsistency(old, checkpoint.size, last.root, checkpoint.root, proof)
  return continues ? undefined : answer(422, 'the proof does not lead from the old size to the checkpoint')
}

const sizeIs = ({ size }: Last): Answer => ({ status: 409, media: SIZE_MEDIA, body: `${size}\n` })
