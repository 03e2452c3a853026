/** Whether one more message or call would be too many where somebody is, and until when. Pure. */

import type { Channel } from '#wire/form-definition.ts'
import type { Whereabouts } from '../types.ts'
import { CAP_ROWS, type CapRow } from './caps-rows.ts'

/** So far back it matters when somebody was written to or called. */
export const CAPS_LOOK_MS = Math.max(...CAP_ROWS.map(({ withinMs }) => withinMs))

/** Each row that holds for somebody who may be in any of these places: the strictest decides. */
export const capsFor = (channel: Channel, regions: readonly string[]): readonly CapRow[] =>
  CAP_ROWS.filter(
    row =>
      row.channel === channel &&
      (row.region === '*' || regions.some(region => region === row.region || region.slice(0, 2) === row.region)),
  )

/**
 * When the first of the moments in which one more is allowed comes; null: it has come.
 * @example with three an hour ago, and three a day: in 23 hours
 */
export function cappedUntil(
  channel: Channel,
  { regions, sentAtMs }: Pick<Whereabouts, 'regions' | 'sentAtMs'>,
  nowMs: number,
): number | null {
  const until = Math.max(0, ...capsFor(channel, regions).map(row => freeAgainMs(row, sentAtMs, nowMs)))
  return until > nowMs ? until : null
}

/** When of the last so many the earliest is long enough ago; 0 where there are not as many. */
function freeAgainMs({ count, withinMs }: CapRow, sentAtMs: readonly number[], nowMs: number): number {
  const within = sentAtMs.filter(it => it > nowMs - withinMs).toSorted((a, b) => b - a)
  const decides = within[count - 1]
  return decides === undefined ? 0 : decides + withinMs
}
