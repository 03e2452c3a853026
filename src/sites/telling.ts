/** A week that is over is told to the log: how often which choice was made under which banner. Nothing in it is about one visitor. */

import { CHOICE_WEEK_GRACE_MS, CHOICE_WEEKS_PAGE } from '#base/limits.ts'
import { append } from '#ledger/ledger.ts'
import type { Draft } from '#ledger/types.ts'
import type { House } from '#store/house.ts'
import { type AccountId, SYSTEM, takeTurn, type Turn } from '#store/turn.ts'
import { weekOf } from '#wire/cookie/choice.ts'
import { closedWeeks, takeUntold, type WeekRow } from './rates-store.ts'
import { draftOf } from './saying.ts'
import type { SiteId } from './types.ts'

/** Called often; what was told is not told again, and what came too late is told by itself. */
export async function tellWeeks(house: House): Promise<void> {
  const current = weekOf(house.clock.nowMs() - CHOICE_WEEK_GRACE_MS)
  for (const { account, site, week } of await closedWeeks(house.platform, current, CHOICE_WEEKS_PAGE))
    await takeTurn(house, { account: account as AccountId, actor: SYSTEM }, turn => tell(turn, site, week)) // As it stands in its row.
}

async function tell(turn: Turn, site: SiteId, week: number): Promise<void> {
  const untold = await takeUntold(turn, site, week)
  if (untold.length > 0) await append(turn, [weekOfChoices(turn, site, week, untold)])
}

const weekOfChoices = (turn: Turn, site: SiteId, week: number, rows: readonly WeekRow[]): Draft =>
  draftOf(turn, 'counter.week', {
    site,
    week,
    counts: rows.map(({ version, banner, grant, surface, n }) => ({
      banner: `sha256:${banner}`,
      r: version,
      grant,
      surface,
      n,
    })),
  })
