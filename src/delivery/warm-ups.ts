/** Warming up: what a new way out, or a new domain, may send today. */

import { DAY_MS } from '#base/limits.ts'
import { no, type Result, yes } from '#base/result.ts'
import type { Turn } from '#store/turn.ts'
import { findRoute } from './route-store.ts'
import { senderFor } from './domains.ts'
import type { RationSpec } from './ration.ts'
import { PROVIDERS, type Provider } from './sites.ts'
import { warmUpDay, warmUpEnds, warmUpMost, type WarmUpPlan } from './warm-up-rules.ts'
import * as store from './warm-up-store.ts'

export type WarmUp = {
  readonly kind: store.WarmUpKind
  readonly name: string
  readonly plan: WarmUpPlan
  readonly beganOn: Date
  readonly day: number
  readonly days: number
  /** To each provider today; null when the plan is over. */
  readonly most: number | null
  /** Of today's, taken for messages already. */
  readonly today: readonly { readonly provider: Provider; readonly used: number }[]
}

type Done = Record<never, never>

/** Begins today, or goes on from the day given. */
export async function beginWarmUp(
  turn: Turn,
  kind: store.WarmUpKind,
  name: string,
  plan: WarmUpPlan,
  day: number,
): Promise<Result<Done, 'absent'>> {
  const found = kind === 'route' ? await findRoute(turn, name) : await senderFor(turn, `news@${name}`)
  if (!found) return no('absent')
  await store.setWarmUp(turn, { kind, name, plan, beganOn: new Date(turn.nowMs - (day - 1) * DAY_MS) })
  return yes({})
}

export async function endWarmUp(turn: Turn, kind: store.WarmUpKind, name: string): Promise<Result<Done, 'absent'>> {
  return (await store.removeWarmUp(turn, kind, name)) ? yes({}) : no('absent')
}

export async function listWarmUps(turn: Turn): Promise<readonly WarmUp[]> {
  const rows = await store.warmUps(turn)
  const asked = rows.flatMap(row =>
    PROVIDERS.map(provider => ({ row, provider, bucket: bucketOf(turn, row, provider) })),
  )
  const levels = await store.levelsOf(
    turn,
    asked.map(({ bucket }) => bucket),
  )
  return rows.map(row => {
    const day = warmUpDay(row.beganOn.getTime(), turn.nowMs)
    const most = warmUpMost(row.plan, day) ?? null
    const today = asked.flatMap(it => {
      const level = it.row === row ? levels.get(it.bucket) : undefined
      return level === undefined || most === null ? [] : [{ provider: it.provider, used: Math.max(0, most - level) }]
    })
    return { ...row, day, days: warmUpEnds(row.plan), most, today }
  })
}

/** Of an address, by whom it is seen; of a domain, by its name, which is one account's. With the day, for that ends it. */
function bucketOf(turn: Turn, { kind, name }: Pick<store.WarmUpRow, 'kind' | 'name'>, provider: Provider): string {
  const day = turn.now.toISOString().slice(0, 10)
  return `warm-up ${turn.account} ${kind} ${name} ${provider} ${day}`
}

/** What each message to this provider needs, by this route and from this domain. */
export async function warmUpRations(
  turn: Turn,
  route: string | undefined,
  domain: string,
): Promise<(provider: Provider) => RationSpec[]> {
  const rows = (await store.warmUps(turn)).filter(({ kind, name }) => name === (kind === 'route' ? route : domain))
  const capped = rows.flatMap(row => {
    const perDay = warmUpMost(row.plan, warmUpDay(row.beganOn.getTime(), turn.nowMs))
    return perDay === undefined ? [] : [{ row, perDay }]
  })
  return provider =>
    capped.map(({ row, perDay }) => ({ bucket: bucketOf(turn, row, provider), why: 'warm-up', perDay }))
}
