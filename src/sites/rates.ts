/** How often each class was allowed and refused, by week and version of the banner: sums of what was counted, nothing else. */

import { sure } from '#base/bug.ts'
import { no, yes, type Result } from '#base/result.ts'
import type { Turn } from '#store/turn.ts'
import { OPTIONAL, type Optional } from '#wire/cookie/classes.ts'
import { WEEK_MS, weekOf } from '#wire/cookie/choice.ts'
import { type WeekRow, weeksOf } from './rates-store.ts'
import * as store from './store.ts'
import type { SiteId } from './types.ts'

export type Rate = {
  readonly week: number
  readonly beginsMs: number
  readonly version: number
  readonly banner: string
  readonly choices: number
  /** Nothing allowed, everything allowed, and something of both. */
  readonly refused: number
  readonly accepted: number
  readonly chosen: number
  readonly allowed: Readonly<Record<Optional, number>>
}

export async function ratesOf(
  turn: Turn,
  id: SiteId,
  { weeks, toMs }: { readonly weeks: number; readonly toMs: number },
): Promise<Result<readonly Rate[], 'absent'>> {
  if (!(await store.findSite(turn, id))) return no('absent')
  const to = weekOf(toMs)
  const rows = await weeksOf(turn, id, to - weeks + 1, to)
  return yes([...Map.groupBy(rows, ({ week, version }) => `${week} ${version}`).values()].map(rateOf))
}

function rateOf(rows: readonly WeekRow[]): Rate {
  const { week, version, banner } = sure(rows[0], 'a group has a first')
  const sum = (of: (row: WeekRow) => boolean) => rows.reduce((all, row) => all + (of(row) ? row.n : 0), 0)
  const choices = sum(() => true)
  const refused = sum(({ grant }) => grant === '')
  const accepted = sum(({ grant }) => grant === 'pftx')
  const allowed = OPTIONAL.map(letter => [letter, sum(({ grant }) => (grant as string).includes(letter))] as const)
  return {
    week,
    beginsMs: week * WEEK_MS,
    version,
    banner,
    choices,
    refused,
    accepted,
    chosen: choices - refused - accepted,
    allowed: Object.fromEntries(allowed) as Rate['allowed'], // One for each letter.
  }
}
