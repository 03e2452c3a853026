/**
 * Whether the log may be signed (reference §2.6). Whoever signs behind what somebody outside has seen forks the log for
 * ever: so a later log that a witness or this machine remembers stops it, and so does a log of which nobody can say.
 */

import type { HoldReason, WitnessState } from './types.ts'

export type Known = {
  /** How large the log is that the database holds. */
  readonly size: number
  /** As they just answered. Those that never cosigned are not in the policy, and may know all the same. */
  readonly witnesses: readonly {
    readonly name: string
    readonly state: WitnessState
    readonly says: string
    readonly isInPolicy: boolean
  }[]
  /** What this machine noted of the log when it last signed it. */
  readonly memory: 'none' | 'agrees' | 'ahead' | 'other'
  readonly hold: { readonly reason: HoldReason; readonly accepted: number | null } | undefined
}

export type Hold = { readonly reason: HoldReason; readonly says: string }

/** Undefined when it may be signed. */
export function holdOf(it: Known): Hold | undefined {
  return ROWS.map(row => row(it)).find(hold => hold !== undefined)
}

const RESTORE = 'Restore a newer backup of the database.'
const isAccepted = ({ hold, size }: Known) => hold?.accepted === size

const ROWS: readonly ((it: Known) => Hold | undefined)[] = [
  ({ witnesses, size }) => {
    const other = witnesses.find(({ state }) => state === 'ahead' || state === 'forked')
    return (
      other && {
        reason: 'witness',
        says: `The witness ${other.name} knows a log that this database (size ${size}) does not continue. ${other.says} ${RESTORE} If the witness is wrong, remove it.`,
      }
    )
  },
  it =>
    it.memory === 'ahead' || it.memory === 'other'
      ? accepting(
          it,
          'memory',
          `This machine has signed a ${it.memory === 'ahead' ? 'later' : 'different'} log than the database holds (size ${it.size}). ${RESTORE}`,
        )
      : undefined,
  it =>
    it.hold?.reason === 'restored' && !it.witnesses.some(({ state }) => state === 'well')
      ? accepting(
          it,
          'restored',
          `The database was restored (size ${it.size}), and no witness could say whether the log was ever larger.`,
        )
      : undefined,
  it =>
    it.memory === 'none' &&
    it.size > 0 &&
    it.witnesses.some(({ isInPolicy }) => isInPolicy) &&
    !it.witnesses.some(({ state }) => state === 'well')
      ? accepting(
          it,
          'unseen',
          `This machine has never signed the log (size ${it.size}), and no witness could be asked whether it was ever larger.`,
        )
      : undefined,
]

function accepting(it: Known, reason: HoldReason, says: string): Hold | undefined {
  if (isAccepted(it)) return undefined
  return {
    reason,
    says: `${says} If nothing later was ever shown to anybody, accept the loss: optimail log resume --accept-loss (on the machine itself; with --data, where what it keeps is not in ./data)`,
  }
}
