/** Why a consent that somebody was handed over by does not hold any more: what whoever holds them is told. Pure. */

/** Why a contact leaves the hands of a partner, or a number those of a caller. */
export const ENDINGS = ['withdrawn', 'expired', 'erased', 'suppressed', 'superseded'] as const
export type Ending = (typeof ENDINGS)[number]

/** Where somebody stands for a purpose on a channel. */
export type Held = {
  /** As the fold of the log has it. */
  readonly state: string
  /** As much evidence as the channel asks for. */
  readonly enough: boolean
  /** Taken back by a turn whose event is still on its way into the log. */
  readonly blocked: boolean
  readonly suppressed: boolean
}

const ENDING_OF: Readonly<Record<string, Ending>> = {
  expired: 'expired',
  terminated: 'erased',
  given: 'superseded',
}

/** Undefined while the consent stands by which they were handed over. */
export function endingOf({ state, enough, blocked, suppressed }: Held): Ending | undefined {
  if (suppressed) return 'suppressed'
  if (blocked) return 'withdrawn'
  if (state !== 'given') return ENDING_OF[state] ?? 'withdrawn'
  return enough ? undefined : 'superseded'
}
