/** Who may be handed to a partner, and where it may be told. Pure. */

import type { Demand } from '#policy/demands.ts'
import { flawOfHookUrl, HOOK_FLAWS } from '#wire/webhook.ts'
import type { PartnerSettings, Standing } from './types.ts'

type Named = Pick<PartnerSettings, 'name' | 'policyUrl'>
type Barrier = { readonly bars: string; readonly demand: Demand; readonly stands: (it: Standing, as: Named) => boolean }

/** A contact is given to a partner when none of these stands in the way. */
export const BARRIERS: readonly Barrier[] = [
  { bars: 'no-consent', demand: 'AS-09', stands: it => it.state !== 'given' },
  { bars: 'taken-back', demand: 'AS-03', stands: it => it.blocked },
  { bars: 'suppressed', demand: 'AS-01', stands: it => it.suppressed },
  { bars: 'not-enough-evidence', demand: 'AS-04', stands: it => !it.enough },
  { bars: 'rehearsed', demand: 'AS-03', stands: it => it.rehearsed },
  { bars: 'purpose-changed', demand: 'AS-06', stands: it => !it.isCurrent },
  { bars: 'named-otherwise', demand: 'AS-09', stands: (it, as) => !isNamed(it.shown, as) },
]

/** The form named this partner by this name and this policy: nobody else steps into its place. */
const isNamed = (shown: Named | null, { name, policyUrl }: Named) =>
  shown !== null && shown.name.trim() === name.trim() && shown.policyUrl.trim() === policyUrl.trim()

/** What keeps the contact from the partner, or undefined. */
export const barrierOf = (it: Standing, as: Named): string | undefined =>
  BARRIERS.find(({ stands }) => stands(it, as))?.bars

export const SETTINGS_REFUSALS = [...HOOK_FLAWS, 'no-url', 'url-of-a-feed'] as const
export type SettingsRefusal = (typeof SETTINGS_REFUSALS)[number]

/** What is wrong with where a partner's contacts are to go. */
export function flawOfSettings({ way, url }: PartnerSettings): SettingsRefusal | undefined {
  if (way === 'feed') return url === null ? undefined : 'url-of-a-feed'
  return url === null ? 'no-url' : flawOfHookUrl(url)
}
