/**
 * Step 4: the checkpoint that everything hangs on, who signed it, and between which times each event came into the log
 * (reference A1, B3). Time comes from witnesses; without any, nothing is shown about it.
 */

import { PROOF_HASHES_MAX, TIME_TOLERANCE_MS } from '#base/limits.ts'
import { no, yes, type Result } from '#base/result.ts'
import { timeOf } from '#base/clock.ts'
import { fromBase64 } from '../base64.ts'
import type { Bytes } from '../bytes.ts'
import { type CheckpointText, cosignedAtMs, isOrigin, parseCheckpoint } from '../checkpoint.ts'
import { HASH_BYTES } from '../crypto.ts'
import type { Json } from '../jcs.ts'
import { verifyConsistency } from '../merkle.ts'
import { isSignedBy, type Note, parseNote, signaturesBy, type Vkey } from '../note.ts'
import { type Policy, quorumAtMs } from '../policy-file.ts'
import * as shape from '../shape.ts'
import type { Anchor } from './format.ts'
import { type AnyEvent, readable, type ReadEvidence } from './open.ts'
import type { Findings } from './report.ts'
import { isRetired, keysAt, type Trust } from './trust.ts'

/** A checkpoint that holds under the policy. `quorumMs` is when its quorum was complete, where there is one. */
export type Witnessed = { readonly checkpoint: CheckpointText; readonly quorumMs: number | undefined }

/** Times between which an event came into the log, as witnesses saw it; `fromMs` is undefined when none was there before it. */
export type Window = { readonly fromMs: number | undefined; readonly untilMs: number }

/** The newest time at which a witness of the policy cosigned; undefined when none did. */
export function newestCosignature(note: Note, policy: Policy): number | undefined {
  const times = policy.witnesses.flatMap(it => cosignedAtMs(note, it.key) ?? [])
  return times.length === 0 ? undefined : Math.max(...times)
}

/** Judges one signed checkpoint. `asOfMs` is the time that decides which keys count, where nobody cosigned. */
export function judge(written: string, trust: Trust, asOfMs: number, isOld: boolean): Result<Witnessed, string> {
  const note = parseNote(written)
  const checkpoint = note && parseCheckpoint(note.text)
  if (!note || !checkpoint) return no('is no signed checkpoint of three lines')
  if (checkpoint.origin !== trust.origin || !isOrigin(checkpoint.origin))
    return no(`is of another log: ${checkpoint.origin}`)
  if (!trust.policy) return no('cannot be judged without a policy')
  const atMs = newestCosignature(note, trust.policy) ?? asOfMs
  const signed = flawOfSignatures(note, trust, atMs, isOld)
  if (signed !== undefined) return no(signed)
  for (const policy of [trust.own, trust.policy]) {
    if (policy?.quorum !== undefined && quorumOf(note, trust, policy, atMs) === undefined)
      return no(`is not cosigned by the quorum “${policy.quorum}”`)
  }
  return yes({ checkpoint, quorumMs: quorumOf(note, trust, trust.policy, atMs) })
}

const quorumOf = (note: Note, trust: Trust, policy: Policy, atMs: number): number | undefined =>
  quorumAtMs(policy, ({ key }) => (isRetired(trust, key, atMs) ? undefined : cosignedAtMs(note, key)))

/** A signature of the log has to hold, and none of a known key may be false. Those of others say nothing. */
function flawOfSignatures(note: Note, trust: Trust, atMs: number, isOld: boolean): string | undefined {
  const logs = (trust.policy?.logs ?? []).map(it => it.key)
  const known = isOld ? [...logs, ...keysAt(trust, 'log', atMs)] : logs
  const claims = (key: Vkey) => signaturesBy(note, key).length > 0
  if (known.some(key => claims(key) && !isSignedBy(note, key))) return 'has a false signature of the log'
  if (!known.some(key => isSignedBy(note, key))) return 'is not signed by the log'
  const witnesses = (trust.policy?.witnesses ?? []).map(it => it.key)
  const bad = witnesses.find(key => claims(key) && cosignedAtMs(note, key) === undefined)
  return bad && `has a false cosignature of ${bad.name}`
}

const ANCHOR = shape.object({
  note: shape.text(/^/, 'a note'),
  proof: shape.list(shape.text(/^[A-Za-z0-9+/]{43}=$/, '32 bytes in base64'), PROOF_HASHES_MAX),
})

/** Hashes of a proof in standard base64; undefined when one is none, or when it is no list. */
export function hashesIn(value: Json | undefined): Bytes[] | undefined {
  if (!Array.isArray(value) || value.length > PROOF_HASHES_MAX) return undefined
  const hashes = (value as readonly Json[]).map(it => (typeof it === 'string' ? fromBase64(it, HASH_BYTES) : undefined))
  return hashes.every(it => it !== undefined) ? hashes : undefined
}

/** Judges the common checkpoint, then the two between which each event stands. */
export class Witnesses {
  readonly #trust: Trust
  readonly #asOfMs: number
  readonly #known = new Map<string, Result<Witnessed, string>>()

  constructor(trust: Trust, asOfMs: number) {
    this.#trust = trust
    this.#asOfMs = asOfMs
  }

  /** Whether there is a quorum that could show times. */
  get showsTime(): boolean {
    return this.#trust.policy?.quorum !== undefined
  }

  /** Whether the common checkpoint holds. */
  holds(written: string, found: Findings): boolean {
    const seen = judge(written, this.#trust, this.#asOfMs, false)
    return found.holds(4, seen.ok ? undefined : `the checkpoint ${seen.refusal}`)
  }

  /** The window of each event of the evidence, by its C; without a quorum there are none. */
  windows(
    { events, context }: ReadEvidence,
    common: CheckpointText,
    found: Findings,
  ): ReadonlyMap<AnyEvent['c'], Window> {
    const windows = new Map<AnyEvent['c'], Window>()
    for (const [list, isChain] of [
      [events, true],
      [context, false],
    ] as const) {
      for (const event of readable(list)) {
        const window = this.#windowOf(event, common)
        const at = isChain ? event.at : undefined
        if (!window.ok) found.fail(4, window.refusal, at)
        else if (window.value) {
          windows.set(event.c, window.value)
          found.holds(4, flawOfTime(event.said.time, window.value), at)
        }
      }
    }
    return windows
  }

  #windowOf(event: ReturnType<typeof readable>[number], common: CheckpointText): Result<Window | undefined, string> {
    const { first, floor } = event.written
    if (!this.showsTime)
      return first === undefined && floor === undefined
        ? yes(undefined)
        : no('has times of witnesses, and there are none')
    const later = this.#anchor(first, common)
    if (!later.ok) return no(`its first checkpoint ${later.refusal}`)
    if (event.index === undefined || later.value.checkpoint.size <= event.index)
      return no('its first checkpoint does not cover it')
    if (later.value.quorumMs === undefined) return no('its first checkpoint has no time')
    if (floor === undefined && this.#isOlderThanWitnesses(event.said.after.size))
      return yes({ fromMs: undefined, untilMs: later.value.quorumMs })
    const earlier = this.#anchor(floor, common)
    if (!earlier.ok) return no(`its checkpoint before ${earlier.refusal}`)
    if (earlier.value.checkpoint.size > event.said.after.size)
      return no('its checkpoint before is younger than it says')
    const [fromMs, untilMs] = [earlier.value.quorumMs, later.value.quorumMs]
    if (fromMs === undefined || untilMs === undefined) return no('its checkpoints have no time')
    return yes({ fromMs, untilMs })
  }

  /**
   * Whether every witness came later: the log itself says, at an index that the event was written before, that this key
   * is a witness's from then on. Then there is no checkpoint before it that one of them could have cosigned.
   */
  #isOlderThanWitnesses(after: number): boolean {
    const { own, listed = [] } = this.#trust
    const witnesses = own?.witnesses ?? []
    const indexOf = (key: Vkey) => listed.find(it => it.as.use === 'witness' && it.key.text === key.text)?.as.index
    return witnesses.length > 0 && witnesses.every(({ key }) => (indexOf(key) ?? -1) >= after)
  }

  #anchor(value: Json | undefined, common: CheckpointText): Result<Witnessed, string> {
    if (value === undefined) return no('is missing')
    const flaw = ANCHOR(value, '')
    if (flaw !== undefined) return no(flaw)
    const { note, proof } = value as unknown as Anchor // Of that shape.
    const seen = this.#known.get(note) ?? judge(note, this.#trust, this.#asOfMs, true)
    this.#known.set(note, seen)
    if (!seen.ok) return seen
    const { size, root } = seen.value.checkpoint
    const path = hashesIn(proof)
    const continues = path !== undefined && verifyConsistency(size, common.size, root, common.root, path)
    return continues ? seen : no('is not continued by the common checkpoint')
  }
}

function flawOfTime(time: string, { fromMs, untilMs }: Window): string | undefined {
  const ms = Date.parse(time)
  if (fromMs !== undefined && ms < fromMs - TIME_TOLERANCE_MS)
    return `it says ${time}, and witnesses did not know it at ${timeOf(fromMs)}`
  return ms > untilMs + TIME_TOLERANCE_MS ? `it says ${time}, and witnesses knew it at ${timeOf(untilMs)}` : undefined
}
