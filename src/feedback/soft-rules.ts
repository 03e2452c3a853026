/** How often an address may be out of reach before it is left alone: a table, and nothing for what is ours to mend. */

import { DAY_MS } from '#base/limits.ts'
import type { Reason } from '#wire/bounce/types.ts'

type Patience = {
  readonly reasons: readonly Reason[]
  /** So many messages in a row came back … */
  readonly count: number
  /** … over at least so long. Both must hold: a busy week is not a dead mailbox. */
  readonly overMs: number
  readonly why: string
  readonly demand: 'EN-03'
}

export const PATIENCE: readonly Patience[] = [
  {
    reasons: ['hostunknown', 'notaccept'],
    count: 2,
    overMs: 3 * DAY_MS,
    why: 'Name servers fail for a day, not for three.',
    demand: 'EN-03',
  },
  {
    reasons: ['suspend'],
    count: 3,
    overMs: 7 * DAY_MS,
    why: 'Providers close what nobody opens, and make traps of it later.',
    demand: 'EN-03',
  },
  {
    reasons: ['mailboxfull', 'exceedlimit'],
    count: 5,
    overMs: 14 * DAY_MS,
    why: 'People clear a mailbox that they use.',
    demand: 'EN-03',
  },
  {
    reasons: ['filtered'],
    count: 5,
    overMs: 14 * DAY_MS,
    why: 'They have a rule against us, or are gone.',
    demand: 'EN-03',
  },
  {
    reasons: [
      'expired',
      'networkerror',
      'systemerror',
      'mailererror',
      'onhold',
      'undefined',
      'userunknown',
      'hasmoved',
    ],
    count: 5,
    overMs: 14 * DAY_MS,
    why: 'Servers are mended within two weeks.',
    demand: 'EN-03',
  },
]

export type Streak = { readonly reason: Reason; readonly count: number; readonly firstAt: Date; readonly lastAt: Date }

/** Whether this reason counts against an address at all. */
export const counts = (reason: Reason): boolean => PATIENCE.some(({ reasons }) => reasons.includes(reason))

/** Whether it was enough, by the row of the last reason. */
export function isEnough({ reason, count, firstAt, lastAt }: Streak): boolean {
  const row = PATIENCE.find(({ reasons }) => reasons.includes(reason))
  return row !== undefined && count >= row.count && lastAt.getTime() - firstAt.getTime() >= row.overMs
}
