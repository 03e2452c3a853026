/** Who may be handed to a partner, who leaves its hands, and when it is told again. Pure. */

import { PARTNER_PAUSE_FIRST_MS, PARTNER_PAUSE_MAX_MS } from '#base/limits.ts'
import type { Demand } from '#policy/demands.ts'
import type { Ending, PartnerSettings, Standing } from './types.ts'

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

const ENDING_OF: Readonly<Record<string, Ending>> = {
  expired: 'expired',
  terminated: 'erased',
  given: 'superseded',
}

/**
 * Why a contact leaves the partner's hands; undefined while the consent that it was given by stands. That the partner
 * took another name, or its purpose another wording, ends nothing: what was agreed to then still is.
 */
export function endingOf(it: Standing): Ending | undefined {
  if (it.suppressed) return 'suppressed'
  if (it.blocked) return 'withdrawn'
  if (it.state !== 'given') return ENDING_OF[it.state] ?? 'withdrawn'
  return it.enough ? undefined : 'superseded'
}

/** After this many failures in a row: doubling, with full jitter (`chance` in [0, 1)); a server that says when is believed, within bounds. */
export function pauseMs(failures: number, chance: number, retryAfterSeconds?: number): number {
  const bound = Math.min(PARTNER_PAUSE_FIRST_MS * 2 ** Math.max(0, failures - 1), PARTNER_PAUSE_MAX_MS)
  const asked = Math.min((retryAfterSeconds ?? 0) * 1_000, PARTNER_PAUSE_MAX_MS)
  return Math.max(asked, Math.ceil(bound / 2 + (bound / 2) * chance))
}

export const SETTINGS_REFUSALS = ['not-a-url', 'not-https', 'url-with-login', 'no-url', 'url-of-a-feed'] as const
export type SettingsRefusal = (typeof SETTINGS_REFUSALS)[number]

/** What is wrong with where a partner's contacts are to go. Addresses and proofs travel encrypted, or inside one machine. */
export function flawOfSettings({ way, url }: PartnerSettings): SettingsRefusal | undefined {
  if (way === 'feed') return url === null ? undefined : 'url-of-a-feed'
  if (url === null) return 'no-url'
  if (!URL.canParse(url)) return 'not-a-url'
  const { protocol, hostname, username, password } = new URL(url)
  if (username !== '' || password !== '') return 'url-with-login'
  if (protocol === 'https:') return undefined
  return protocol === 'http:' && isLoopback(hostname) ? undefined : protocol === 'http:' ? 'not-https' : 'not-a-url'
}

const isLoopback = (host: string) => /^(?:localhost|\[::1\]|127(?:\.\d{1,3}){3})$/.test(host)
