/**
 * How far it was looked. The log has one order, so that a number in it is enough. Everything else bears the time at which its turn
 * began, and may be seen only later: each pass goes on from a while before the last one began, row by row, and what it meets twice
 * is told once (the key of the event). Pure.
 */

import { HOOK_OVERLAP_MS } from '#base/limits.ts'
import type { Cursor } from './hook-types.ts'

/** From now on, and nothing of the past. */
export const begunAt = (now: Date): Cursor => ({ since: now.toISOString(), from: now.toISOString() })

/** Whether it is a hook's to hear. */
export const isHeard = (cursor: Cursor, happened: Date): boolean =>
  'seq' in cursor || happened.getTime() >= Date.parse(cursor.since)

/** The last row of a slice: its time to the microsecond, as the database writes it. */
export type Place = { readonly seq: number | null; readonly at: string; readonly id: string }

/** Where a slice begins: after this row. */
export function placeOf(cursor: Cursor): Place {
  if ('seq' in cursor) return { seq: cursor.seq, at: '', id: '' }
  const { at, id } = cursor.pass ?? { at: cursor.from, id: '' }
  return { seq: null, at, id }
}

/** After a slice. `isFull`: there may be more of it. */
export function moved(cursor: Cursor, last: Place | undefined, isFull: boolean, now: Date): Cursor {
  if ('seq' in cursor) return typeof last?.seq === 'number' ? { seq: last.seq } : cursor
  const began = cursor.pass?.began ?? now.toISOString()
  if (isFull && last) return { ...cursor, pass: { began, at: last.at, id: last.id } }
  const next = new Date(Date.parse(began) - HOOK_OVERLAP_MS).toISOString()
  return { since: cursor.since, from: next > cursor.from ? next : cursor.from }
}
