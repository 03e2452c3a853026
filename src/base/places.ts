/**
 * Where in the day somebody is, by what is known of them: the zones of a country, of the beginning of a phone number, of
 * the region in a locale. A country of several zones is all of them at once, so that an hour is right in each, written
 * with a plus between them: `America/Los_Angeles+America/New_York`.
 */

import { getCountries, getCountryCallingCode } from 'libphonenumber-js/max'
import { HOUR_MS, PLACE_SPREAD_MS } from './limits.ts'
import { wallMs } from './zones.ts'

/** Of countries that are wider than a working day, or have far islands: where nearly all people live. */
const MOSTLY: Readonly<Record<string, readonly string[]>> = {
  AU: ['Australia/Perth', 'Australia/Sydney'],
  BR: ['America/Manaus', 'America/Sao_Paulo'],
  CA: ['America/Toronto', 'America/Vancouver'],
  CL: ['America/Santiago'],
  EC: ['America/Guayaquil'],
  ES: ['Europe/Madrid'],
  FR: ['Europe/Paris'],
  ID: ['Asia/Jakarta', 'Asia/Jayapura'],
  MX: ['America/Mexico_City', 'America/Tijuana'],
  NZ: ['Pacific/Auckland'],
  PT: ['Europe/Lisbon'],
  RU: ['Europe/Moscow', 'Asia/Yekaterinburg'],
  US: ['America/Los_Angeles', 'America/New_York'],
}

export type Places = {
  /** Names as people write them, in small letters → the zone. */
  readonly zones: Readonly<Record<string, string>>
  /** ISO 3166-1 → place. */
  readonly countries: Readonly<Record<string, string>>
  /** The digits behind the plus → place, where they belong to one country. */
  readonly callingCodes: Readonly<Record<string, string>>
}

let made: Places | undefined

/** Made once: it asks this runtime for each country. */
export const places = (): Places => (made ??= makePlaces())

function makePlaces(): Places {
  const codes = getCountries()
  const of = codes.map(country => [country, zonesOf(country)] as const)
  const named = [...Intl.supportedValuesOf('timeZone'), ...of.flatMap(([, zones]) => zones), 'UTC']
  const countries = of.flatMap(([country, zones]) => (zones.length > 0 ? [[country, placeOf(country, zones)]] : []))
  return {
    zones: Object.fromEntries(named.map(zone => [zone.toLowerCase(), zone])),
    countries: Object.fromEntries(countries.filter(([, place]) => place !== undefined)) as Record<string, string>, // None is undefined.
    callingCodes: callingCodesOf(codes, Object.fromEntries(countries) as Record<string, string | undefined>), // As above, of each.
  }
}

/** The types of the language are older than the runtime. */
type Region = { getTimeZones(): string[] | undefined }
const zonesOf = (country: string): readonly string[] =>
  (new Intl.Locale(`und-${country}`) as unknown as Region).getTimeZones() ?? []

/** The first and the last of its zones; undefined where they lie too far apart for one hour to be right in all. */
function placeOf(country: string, zones: readonly string[]): string | undefined {
  const mostly = MOSTLY[country]
  if (mostly) return mostly.join('+')
  const ahead = zones.map(zone => ({ zone, ms: wallMs(zone, WINTER) - WINTER })).toSorted((a, b) => a.ms - b.ms)
  const [first, last] = [ahead[0], ahead.at(-1)]
  if (!first || !last || last.ms - first.ms > PLACE_SPREAD_MS) return undefined
  return last.ms - first.ms < HOUR_MS / 2 ? first.zone : `${first.zone}+${last.zone}`
}
const WINTER = Date.UTC(2026, 0, 15, 12)

/** What several countries share (the one of North America, for one) says nothing of the hour. */
function callingCodesOf(
  codes: ReturnType<typeof getCountries>,
  countries: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const byCode = Map.groupBy(codes, country => String(getCountryCallingCode(country)))
  const single = [...byCode].flatMap(([code, those]) => {
    const found = new Set(those.map(country => countries[country]))
    const [place] = found
    return found.size === 1 && place !== undefined ? [[code, place] as const] : []
  })
  return Object.fromEntries(single)
}

export const zonesIn = (place: string): readonly string[] => place.split('+')
