/** Where a phone may be: by its number, and by what its owner said of where they live. Each of these counts. Pure. */

import { countriesOf, parsePhone } from '#base/phone.ts'
import { places, zonesIn } from '#base/places.ts'
import { wallMs } from '#base/zones.ts'
import { stateOfNumber } from '#wire/sms/area-codes.ts'
import type { Whereabouts } from '../types.ts'

type Known = { readonly phone: string; readonly attributes: Readonly<Record<string, unknown>> }

/**
 * @example whereaboutsOf({ phone: '+41791234567', attributes: { country: 'US', state: 'FL' } }) → regions CH and US-FL: an
 * hour has to be right in both
 */
export function whereaboutsOf({ phone, attributes }: Known): Pick<Whereabouts, 'regions' | 'zone'> {
  const [state, said] = [stateOfNumber(phone), regionSaid(attributes)]
  const ofNumber = state === undefined ? countriesOf(phone) : [state]
  const isSaidOfSeveral = ofNumber.length > 1 && said !== undefined && ofNumber.includes(said.slice(0, 2))
  const regions = [...(isSaidOfSeveral ? [] : ofNumber), said].filter(it => it !== undefined)
  const isMoreKnown = (region: string) => regions.some(it => it.startsWith(`${region}-`))
  return {
    regions: [...new Set(regions.filter(it => !isMoreKnown(it)))],
    zone: zoneWithin(zoneOf(attributes), countryOf(phone) ?? said),
  }
}

/** In winter and in summer: clocks are put forward in some places and not in others. */
const SEASONS = [Date.UTC(2026, 0, 15), Date.UTC(2026, 6, 15)] as const

/**
 * A zone says where in its country a number is, and moves no number out of it: whoever keeps the contacts wrote it there,
 * and noon elsewhere is no reason to text somebody at night [AS-01].
 */
function zoneWithin(zone: string | undefined, region: string | undefined): string | undefined {
  const place = places().countries[region?.slice(0, 2) ?? '']
  if (zone === undefined || place === undefined) return undefined
  const isInside = SEASONS.every(at => {
    const walls = zonesIn(place).map(its => wallMs(its, at))
    const wall = wallMs(zone, at)
    return wall >= Math.min(...walls) && wall <= Math.max(...walls)
  })
  return isInside ? zone : undefined
}

/** ISO 3166-1 of the number; undefined where it belongs to several countries or to none. */
export function countryOf(phone: string): string | undefined {
  const read = parsePhone(phone)
  return read.ok ? read.value.country : undefined
}

const text = (it: unknown): string | undefined => (typeof it === 'string' && it.trim() !== '' ? it.trim() : undefined)

/** As `US-FL` where the part of the country is said in its letters; else the country. */
function regionSaid({ country, state, region }: Known['attributes']): string | undefined {
  const its = text(country)?.toUpperCase()
  if (its === undefined || places().countries[its] === undefined) return undefined
  const part = (text(state) ?? text(region))?.toUpperCase().replace(`${its}-`, '')
  return part !== undefined && /^[A-Z0-9]{1,3}$/.test(part) ? `${its}-${part}` : its
}

/** One zone, as the person named it: a country of several is no zone. */
function zoneOf({ timezone, time_zone: timeZone }: Known['attributes']): string | undefined {
  const name = text(timezone) ?? text(timeZone)
  return name && places().zones[name.toLowerCase()]
}
