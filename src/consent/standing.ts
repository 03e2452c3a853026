/** Where a person stands for a purpose on a channel: the fold of what was said, and the word for it. Pure. */

import type { Said } from '#ledger/types.ts'
import type { EventType, PurposeEntry } from '#wire/envelope.ts'
import { isEnough, type Origin, originOf } from './level-rules.ts'
import type { ConsentState, EvidenceLevel, Folded } from './types.ts'

/** What the fold sees of an event. */
export type Heard = {
  readonly type: EventType
  readonly said: Pick<Said, 'evidence' | 'import' | 'purposes' | 'via'>
}

/** By purpose. */
export type Standings = ReadonlyMap<string, Folded>

const rank = (level: EvidenceLevel | null | undefined) => (level ? Number(level.slice(1)) : -1)

type Evidence = { readonly level: EvidenceLevel | null; readonly origin: Origin }
type Step = (before: Folded | undefined, entry: PurposeEntry, evidence: Evidence) => Folded | undefined

/** What counts stands above what does not; then the better evidence. */
const standsAbove = (a: Folded, b: Folded) =>
  a.enough !== b.enough ? a.enough === true : rank(a.evidence) > rank(b.evidence)

const ended =
  (state: Folded['state']): Step =>
  (_before, { v }) => ({ state, v, evidence: null })

/** What a purpose's entry in an event does: as wire/fold has it (A9) but for the level (docs/decisions/0007). */
const STEPS: Readonly<Record<PurposeEntry['state'], Step>> = {
  // The level is the highest for this version: a confirmation of one wording says nothing about a wider one [AS-06].
  granted: (before, { v, channel }, { level, origin }) => {
    const now: Folded = { state: 'given', v, evidence: level, enough: isEnough(origin, channel, level) }
    return before?.state === 'given' && before.v === v && standsAbove(before, now) ? before : now
  },
  refused: (before, { v }) => (before?.state === 'given' ? before : { state: 'refused', v, evidence: null }),
  withdrawn: ended('withdrawn'),
  expired: ended('expired'),
  invalidated: ended('invalidated'),
  requested: before => before,
}

/** What one event makes of the standings; those that it does not move are the same objects as before. */
export function afterEvent(before: Standings, { type, said }: Heard): Map<string, Folded> {
  const after = new Map(before)
  if (type === 'erase') for (const [id, { v }] of before) after.set(id, { state: 'terminated', v, evidence: null })
  if (type === 'erase' || type === 'doi.sent') return after
  for (const entry of said.purposes ?? []) {
    const next = STEPS[entry.state](before.get(entry.id), entry, {
      level: said.evidence ?? null,
      origin: originOf(said),
    })
    if (next) after.set(entry.id, next)
  }
  return after
}

/** The standings after a whole chain, in its order. */
export const standingsAfter = (chain: readonly Heard[]): Standings => chain.reduce<Standings>(afterEvent, new Map())

/** The level at which a consent that a form asked for counts: the box was ticked, and the address answered. */
export const CONFIRMED: EvidenceLevel = 'E5'

type Where = { readonly folded: Folded | undefined; readonly blocked: boolean; readonly suppressed: boolean }

/** The house's word. A suppression wins over everything, and a withdrawal over whatever waits for the log. */
export function wordOf({ folded, blocked, suppressed }: Where): ConsentState {
  if (suppressed) return 'suppressed'
  if (blocked) return 'withdrawn'
  switch (folded?.state) {
    case 'given':
      return folded.enough === true ? 'active' : 'pending'
    case 'refused':
    case 'withdrawn':
    case 'expired':
      return folded.state
    case 'invalidated':
      return 'expired'
    case 'terminated':
    case undefined:
      return 'none'
  }
}
