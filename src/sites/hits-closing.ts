/** What happens to visits later: a day ends, counts grow old, a site goes. */

import { HIT_DAY_GRACE_MS, HIT_KEPT_MONTHS, HIT_ROWS_AT_ONCE } from '#base/limits.ts'
import type { House } from '#store/house.ts'
import { SYSTEM, takeTurn, type Turn } from '#store/turn.ts'
import { dayOf, hashesOf } from './hits.ts'
import * as store from './hits-store.ts'
import type { Row } from './hits-store.ts'
import type { SiteId } from './types.ts'

/** Closes the days that have ended: what has a name gets its remainder, what has none is forgotten. Twice is as once. */
export async function closeDays(house: House): Promise<void> {
  const before = dayOf(house.clock.nowMs() - HIT_DAY_GRACE_MS)
  for (const { account, site, day } of await store.openDaysBefore(house, before))
    await takeTurn(house, { account, actor: SYSTEM }, async turn => {
      if (await store.openDay(turn, site, day)) return
      await addRemainders(turn, site, day)
      await store.closeDay(turn, site, day)
    })
}

async function addRemainders(turn: Turn, site: SiteId, day: string): Promise<void> {
  const hashOf = hashesOf(turn, site, day, await store.saltOf(turn, site, day, Buffer.alloc(32)))
  let after: Row | undefined
  for (;;) {
    const cells = await store.cellsAfter(turn, site, day, after, HIT_ROWS_AT_ONCE)
    if (cells.length === 0) return
    after = cells.at(-1)
    const byHash = new Map(cells.map(cell => [hashOf(cell).toString('latin1'), cell]))
    const waiting = await store.waitingOf(
      turn,
      site,
      day,
      [...byHash.keys()].map(hash => Buffer.from(hash, 'latin1')),
    )
    const more = waiting.flatMap(({ hash, n }) => {
      const cell = byHash.get(hash.toString('latin1'))
      return cell ? [{ ...cell, n }] : []
    })
    if (more.length > 0) await store.addCells(turn, site, day, more)
  }
}

/** The first day of the oldest month of which more is kept than totals. */
export function keptSince(nowMs: number): string {
  const now = new Date(nowMs)
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - HIT_KEPT_MONTHS + 1, 1)).toISOString().slice(0, 10)
}

/** Counts older than 25 months go; totals by month stay. */
export const forgetOldHits = (house: House): Promise<void> => store.forgetBefore(house, keptSince(house.clock.nowMs()))

/** All counts of a site: of visitors there is nothing that would be left. */
export async function eraseHits(turn: Turn, site: SiteId): Promise<boolean> {
  const isThere = await store.isSite(turn, site)
  if (isThere) await store.forgetSite(turn, site)
  return isThere
}
