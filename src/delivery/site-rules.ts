/** Which row of sites.ts is whose, and what a server's words ask of us: values in, values out. */

import {
  BREAKER_FIRST_MS,
  BREAKER_MAX_MS,
  DAY_MS,
  HOUR_MS,
  MINUTE_MS,
  SECOND_MS,
  SITE_REST_FIRST_MS,
  SITE_REST_LEAST_MS,
  SITE_REST_MAX_MS,
} from '#base/limits.ts'
import type { Reply, Step } from '#wire/smtp/types.ts'
import { OTHER_SITE, type Provider, REPLY_ROWS, type ReplyRow, type SiteLimits, SITES } from './sites.ts'

/** Whose servers these are. All of them have to be the provider's: one name among others would speak for a stranger. */
export function providerOf(hosts: readonly string[]): Provider {
  const row = SITES.find(({ mx }) => hosts.length > 0 && hosts.every(host => mx.some(end => isUnder(host, end))))
  return row?.provider ?? 'other'
}

const isUnder = (host: string, end: string) => host === end || host.endsWith(`.${end}`)

export const limitsOf = (provider: Provider): SiteLimits => SITES.find(row => row.provider === provider) ?? OTHER_SITE

export type Reaction = Pick<ReplyRow, 'does' | 'why'> & {
  /** How long, where that is known: as its own words say, or as the row does. */
  readonly restMs?: number
}

const NOTHING: Reaction = { does: 'nothing', why: '' }

/** What is asked of all our mail to a site, by what it said to one message or connection. */
export function reactionOf(provider: Provider, at: Step, { code, enhanced, text }: Reply): Reaction {
  const row = REPLY_ROWS.find(
    it =>
      (it.providers?.includes(provider) ?? true) &&
      (it.at?.includes(at) ?? true) &&
      (it.code?.test(String(code)) ?? true) &&
      (it.enhanced?.test(enhanced) ?? true) &&
      (it.text?.test(`${enhanced} ${text}`) ?? true),
  )
  if (!row || row.does === 'nothing') return NOTHING
  const restMs = hintMs(text) ?? row.restMs
  const does = row.does === 'slow' && hintMs(text) !== undefined ? 'rest' : row.does
  return { does, why: row.why, ...(restMs !== undefined && { restMs }) }
}

const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^s/i, SECOND_MS],
  [/^m/i, MINUTE_MS],
  [/^h/i, HOUR_MS],
  [/^d/i, DAY_MS],
]
const HINT =
  /(?:try|retry|again|wait|after|resume|come back)\b[^.;\d]{0,40}?(\d{1,5})\s*(seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d)\b/i

/** “Try again in 5 minutes”: within bounds, for a server may say anything. Undefined where it names no time. */
export function hintMs(text: string): number | undefined {
  const [, amount, unit = ''] = HINT.exec(text) ?? []
  const ms = amount === undefined ? undefined : UNITS.find(([is]) => is.test(unit))?.[1]
  return ms && Math.min(SITE_REST_MAX_MS, Math.max(SITE_REST_LEAST_MS, Number(amount) * ms))
}

/** Half to all of a bound that doubles with each failure in a row. `chance` is in [0, 1). */
const backoff = (firstMs: number, mostMs: number) => (failures: number, chance: number) =>
  Math.round(Math.min(mostMs, firstMs * 2 ** Math.min(failures, 16)) * (0.5 + chance / 2))

export const siteRestMs = backoff(SITE_REST_FIRST_MS, HOUR_MS)
/** The circuit breaker of a route. */
export const routeRestMs = backoff(BREAKER_FIRST_MS, BREAKER_MAX_MS)
