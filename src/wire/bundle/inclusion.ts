/** Step 7: each event is in the log that the common checkpoint signs (reference D3). */

import { textOf } from '../bytes.ts'
import type { CheckpointText } from '../checkpoint.ts'
import { verifyInclusion } from '../merkle.ts'
import { parseTlogProof, type TlogProof } from '../tlog-proof.ts'
import type { Files } from '../zip.ts'
import { contextProofPath, eventProofPath } from './format.ts'
import type { AnyEvent, ReadEvidence } from './open.ts'
import type { Findings } from './report.ts'

export type Proofs = ReadonlyMap<string, TlogProof | undefined>

const PROOF = /\.tlog-proof$/

/** Every proof in the bundle, by its path; undefined when it is none. */
export function readProofs(files: Files): Proofs {
  const paths = [...files.keys()].filter(path => PROOF.test(path))
  return new Map(paths.map(path => [path, proofIn(files, path)]))
}

function proofIn(files: Files, path: string): TlogProof | undefined {
  const bytes = files.get(path)
  const text = bytes && textOf(bytes)
  return text === undefined ? undefined : parseTlogProof(text)
}

/** The checkpoint that the proofs share: that of most of them, so that one exchanged proof does not speak for all. */
export function commonCheckpoint(proofs: Proofs): string | undefined {
  const counts = new Map<string, number>()
  for (const proof of proofs.values()) if (proof) counts.set(proof.checkpoint, (counts.get(proof.checkpoint) ?? 0) + 1)
  const [first] = [...counts].toSorted(([, a], [, b]) => b - a)
  return first?.[0]
}

export function checkInclusion(
  evidence: ReadEvidence,
  proofs: Proofs,
  common: { readonly note: string; readonly checkpoint: CheckpointText | undefined },
  found: Findings,
): void {
  const used = new Set<string>()
  const check = (event: AnyEvent, path: string, at: number | undefined) => {
    used.add(path)
    found.holds(7, flawOfProof(event, proofs.get(path), path, common), at)
  }
  for (const event of evidence.events) check(event, eventProofPath(event.erased ? event.erased.n : event.at), event.at)
  for (const event of evidence.context) check(event, contextProofPath(event.index ?? -1), undefined)
  const indices = [...evidence.events, ...evidence.context].flatMap(it => it.index ?? [])
  if (new Set(indices).size < indices.length) found.fail(7, 'two events stand at one index of the log')
  for (const path of proofs.keys()) if (!used.has(path)) found.fail(7, `${path} belongs to no event`)
  found.pass(7, 'Every event is in the log, at its index, under one checkpoint.')
}

function flawOfProof(
  { index, leaf }: AnyEvent,
  proof: TlogProof | undefined,
  path: string,
  { note, checkpoint }: { readonly note: string; readonly checkpoint: CheckpointText | undefined },
): string | undefined {
  if (!proof) return `${path} is missing, or no proof`
  if (proof.checkpoint !== note) return `${path} embeds another checkpoint than the others`
  if (index === undefined || proof.index !== index)
    return `${path} is of index ${proof.index}, the event of ${index ?? 'none'}`
  if (!checkpoint) return `${path} has no checkpoint to lead to`
  const holds = verifyInclusion(index, checkpoint.size, leaf, proof.path, checkpoint.root)
  return holds ? undefined : `${path} does not lead from the event to the root`
}
