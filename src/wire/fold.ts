/**
 * Where a person stands after a chain of events: the fold that evidence.json states and that the verifier repeats
 * (reference A9), by channel and purpose, in chain order.
 */

import type { Channel } from './form-definition.ts'
import { type Envelope, type Level, LEVELS, type PurposeEntry } from './envelope.ts'

export const FOLDED = ['given', 'refused', 'withdrawn', 'expired', 'invalidated', 'terminated'] as const
export type FoldedState = (typeof FOLDED)[number]

/** One row of `state` in evidence.json. `evidence` is there while the consent is given; `index` is of the event that made it so. */
export type StateRow = {
  readonly channel: Channel
  readonly evidence?: Level
  readonly id: string
  readonly index: number
  readonly state: FoldedState
  readonly v: number
}

/** What the fold sees of an event: its envelope, and its place in the log. */
export type FoldedEvent = {
  readonly index: number
  readonly envelope: Pick<Envelope, 'type' | 'evidence' | 'purposes'>
}

const higher = (a: Level | undefined, b: Level | undefined): Level | undefined =>
  LEVELS.indexOf(a ?? 'E0') > LEVELS.indexOf(b ?? 'E0') ? a : b

type Step = (before: StateRow | undefined, after: Omit<StateRow, 'state'>) => StateRow | undefined

const ends =
  (state: FoldedState): Step =>
  (_, { evidence: _level, ...after }) => ({ ...after, state })

/** What an entry does. Only the last three, and erasure, end a consent that was given. */
const STEPS: Readonly<Record<PurposeEntry['state'], Step>> = {
  requested: before => before,
  granted(before, after) {
    const evidence = before?.state === 'given' ? higher(before.evidence, after.evidence) : after.evidence
    return { ...after, ...(evidence && { evidence }), state: 'given' }
  },
  refused: (before, after) => (before?.state === 'given' ? before : ends('refused')(before, after)),
  withdrawn: ends('withdrawn'),
  expired: ends('expired'),
  invalidated: ends('invalidated'),
}

/** The rows after these events, sorted by channel, then id. */
export function foldChain(events: readonly FoldedEvent[]): StateRow[] {
  const rows = new Map<string, StateRow>()
  for (const { index, envelope } of events) {
    if (envelope.type === 'erase') for (const [key, row] of rows) rows.set(key, terminated(row, index))
    for (const { channel, id, v, state } of envelope.purposes ?? []) {
      const key = `${channel} ${id}`
      const { evidence } = envelope
      const row = STEPS[state](rows.get(key), { channel, id, v, index, ...(evidence && { evidence }) })
      if (row) rows.set(key, row)
    }
  }
  return [...rows].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)
}

const terminated = ({ channel, id, v }: StateRow, index: number): StateRow => ({
  channel,
  id,
  v,
  index,
  state: 'terminated',
})
