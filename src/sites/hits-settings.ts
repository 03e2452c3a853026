/** How a site's visits are counted: from how many on a count has a name, which routes stand for many paths, which ways lead somewhere. */

import { HIT_FUNNEL_STEPS_MAX, HIT_FUNNELS_MAX, HIT_K_MAX, HIT_K_MIN, HIT_ROUTES_MAX } from '#base/limits.ts'
import { no, yes, type Result } from '#base/result.ts'
import type { Turn } from '#store/turn.ts'
import { isRoute } from './hits-rules.ts'
import * as store from './hits-store.ts'
import type { HitSettings } from './hits-types.ts'
import type { SiteId } from './types.ts'

export type SettingsFlaw = { readonly pointer: string; readonly code: string; readonly detail: string }
export type Saved = HitSettings & { readonly rev: number }

export async function hitSettings(turn: Turn, site: SiteId): Promise<Result<Saved, 'absent'>> {
  return (await store.isSite(turn, site)) ? yes(await store.settingsOf(turn, site)) : no('absent')
}

export async function saveHitSettings(
  turn: Turn,
  site: SiteId,
  settings: Saved,
): Promise<Result<Saved, 'absent' | 'changed' | { readonly flaws: readonly SettingsFlaw[] }>> {
  if (!(await store.isSite(turn, site))) return no('absent')
  const flaws = flawsIn(settings)
  if (flaws.length > 0) return no({ flaws })
  if (!(await store.saveSettings(turn, site, settings))) return no('changed')
  return yes(await store.settingsOf(turn, site))
}

const ID = /^[a-z][a-z0-9-]{0,19}$/
const isOutside = (it: number, min: number, max: number) => !Number.isInteger(it) || it < min || it > max

export function flawsIn({ k, routes, funnels }: HitSettings): SettingsFlaw[] {
  const flaws: SettingsFlaw[] = []
  const flaw = (pointer: string, code: string, detail: string) => void flaws.push({ pointer, code, detail })
  if (isOutside(k, HIT_K_MIN, HIT_K_MAX))
    flaw(
      '/k',
      'too-few',
      `A count of fewer than ${HIT_K_MIN} could be about one visitor: from ${HIT_K_MIN} to ${HIT_K_MAX}.`,
    )
  if (routes.length > HIT_ROUTES_MAX) flaw('/routes', 'too-many', `${HIT_ROUTES_MAX} routes at most.`)
  routes.forEach((route, i) => {
    if (!isRoute(route)) flaw(`/routes/${i}`, 'no-route', 'A route is a path such as /shop/:id or /docs/*.')
    else if (routes.indexOf(route) < i) flaw(`/routes/${i}`, 'twice', 'This route is there already.')
  })
  if (funnels.length > HIT_FUNNELS_MAX) flaw('/funnels', 'too-many', `${HIT_FUNNELS_MAX} funnels at most.`)
  funnels.forEach(({ id, steps }, i) => {
    if (!ID.test(id)) flaw(`/funnels/${i}/id`, 'no-id', 'An id has small letters, digits and hyphens, 20 at most.')
    if (funnels.findIndex(it => it.id === id) < i) flaw(`/funnels/${i}/id`, 'twice', 'Another funnel has this id.')
    if (isOutside(steps.length, 2, HIT_FUNNEL_STEPS_MAX))
      flaw(`/funnels/${i}/steps`, 'steps', `A funnel has 2 to ${HIT_FUNNEL_STEPS_MAX} steps.`)
    steps.forEach((step, j) => {
      if (!isRoute(step)) flaw(`/funnels/${i}/steps/${j}`, 'no-route', 'A step is a path such as /cart or /shop/:id.')
    })
  })
  return flaws
}
