/**
 * Canaries: the first sendings of an account, and the first to people whom an import brought, go to a small random part
 * and are watched. What is small, how long is long enough and what stops it is data here; all of it is pure [EN-03].
 */

import type { Demand } from '#policy/demands.ts'
import type { CanaryFigures } from './canary-types.ts'
import type { SignalKind } from './signal-types.ts'

const HOUR_MS = 3_600_000

export const CANARY = {
  /** So many sendings of an account are watched before it is known. */
  first: 3,
  /** An audience below this is small enough as it is. */
  least: 500,
  share: 0.02,
  min: 100,
  max: 1_000,
  watchMs: HOUR_MS,
  /** Of the part, so many are to be settled before anything is judged; if they are not, somebody looks again later. */
  settled: 0.8,
  againMs: HOUR_MS / 6,
  /** Nothing came of it for so long: it does not go on. */
  giveUpMs: 24 * HOUR_MS,
} as const

/** How many of an audience make the part; 0 where all of it is small enough. */
export const sizeOf = (audience: number): number =>
  audience < CANARY.least ? 0 : Math.min(CANARY.max, Math.max(CANARY.min, Math.ceil(audience * CANARY.share)))

type Stop = {
  readonly stop: SignalKind
  readonly demand: Demand
  /** Fewer are chance. */
  readonly least: number
  /** Of what was settled. */
  readonly share: number
  readonly says: (n: number, of: number) => string
}

/** What stops it: a part is small, so the rate decides and not its interval, and fewer than a few are chance. */
export const STOPS: readonly Stop[] = [
  {
    stop: 'trap',
    demand: 'EN-03',
    least: 1,
    share: 0,
    says: (n, of) => `Of the first ${of} messages, ${n} went to addresses that nobody ever gave.`,
  },
  {
    stop: 'complaint',
    demand: 'EN-03',
    least: 2,
    share: 0.003,
    says: (n, of) => `Of the first ${of} messages, ${n} were called spam.`,
  },
  {
    stop: 'hard-bounce',
    demand: 'EN-03',
    least: 4,
    share: 0.04,
    says: (n, of) => `Of the first ${of} messages, ${n} went to addresses that do not exist.`,
  },
  {
    stop: 'blocked',
    demand: 'EN-03',
    least: 4,
    share: 0.05,
    says: (n, of) => `Of the first ${of} messages, ${n} were refused by the servers.`,
  },
  {
    stop: 'unsubscribe',
    demand: 'EN-03',
    least: 5,
    share: 0.05,
    says: (n, of) => `Of the first ${of} messages, ${n} made their readers leave.`,
  },
]

export type CanaryVerdict =
  | { readonly is: 'wait' }
  | { readonly is: 'continue'; readonly says: string }
  | { readonly is: 'stop'; readonly says: string; readonly demand?: Demand }

/** Whether the rest goes. `sinceMs`: how long it has been watched. */
export function verdictOnPart({ size, settled, counts }: CanaryFigures, sinceMs: number): CanaryVerdict {
  const broken = STOPS.find(({ stop, least, share }) => {
    const n = counts[stop] ?? 0
    return n >= least && n >= share * settled
  })
  if (broken) {
    const says = `${broken.says(counts[broken.stop] ?? 0, settled)} The rest was not sent.`
    return { is: 'stop', demand: broken.demand, says }
  }
  if (settled >= size * CANARY.settled)
    return { is: 'continue', says: `The first ${settled} messages were received well. The rest follows.` }
  if (sinceMs < CANARY.giveUpMs) return { is: 'wait' }
  return {
    is: 'stop',
    says: `After a day servers have answered for ${settled} of ${size} messages. The rest was not sent.`,
  }
}
