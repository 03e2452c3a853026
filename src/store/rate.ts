/**
 * Counting attempts: log-ins, sign-ups, requests for mail. Written outside any turn, so that a refused attempt still
 * counts. What is counted is a keyed hash: the table says nothing about whom.
 */

import { sql } from 'kysely'
import type { House } from './house.ts'

const windowOf = (house: House, windowMs: number) => {
  const nowMs = house.clock.nowMs()
  return new Date(nowMs - (nowMs % windowMs))
}

/** Counts one more, or so many, for `what` in the present window and returns how many there are in it now. */
export async function countTry(house: House, what: string, windowMs: number, times = 1): Promise<number> {
  const windowAt = windowOf(house, windowMs)
  const key = house.keys.mac('rate', '', what)
  const { rows } = await sql<{ count: number }>`
    insert into rate (key, window_at, count) values (${key}, ${windowAt}, ${times})
    on conflict (key, window_at) do update set count = rate.count + excluded.count
    returning count`.execute(house.platform)
  return rows[0]?.count ?? 0
}

/** Takes one back: it was no attempt at anything, but somebody who may. */
export async function forgiveTry(house: House, what: string, windowMs: number): Promise<void> {
  const key = house.keys.mac('rate', '', what)
  await sql`update rate set count = count - 1 where key = ${key} and window_at = ${windowOf(house, windowMs)}`.execute(
    house.platform,
  )
}

/** How long the present window lasts: what to tell whoever has used it up. */
export function windowLeftSeconds(house: House, windowMs: number): number {
  return Math.ceil((windowMs - (house.clock.nowMs() % windowMs)) / 1_000)
}

/** Forgets windows that ended before `before`. */
export async function forgetTries(house: House, before: Date): Promise<void> {
  await house.platform.deleteFrom('rate').where('window_at', '<', before).execute()
}
