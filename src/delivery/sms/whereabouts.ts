/** Where a phone may be: by its number, and by what its owner said of where they live. Each of these counts. Pure. */

import { parsePhone } from '#base/phone.ts'
import { places } from '#base/places.ts'
import type { Whereabouts } from '../types.ts'

type Known = { readonly phone: string; readonly attributes: Readonly<Record<string, unknown>> }

/**
 * @example whereaboutsOf({ phone: '+41791234567', attributes: { country: 'US', state: 'FL' } }) → regions CH and US-FL: an
 * hour has to be right in both
 */
export function whereaboutsOf({ phone, attributes }: Known): Pick<Whereabouts, 'regions' | 'zone'> {
  const said = regionSaid(attributes)
  const ofNumber = countryOf(phone)
  const regions = [ofNumber, said].filter(it => it !== undefined)
  const isInside = said !== undefined && ofNumber === said.slice(0, 2)
  return { regions: isInside ? [said] : [...new Set(regions)], zone: zoneOf(attributes) }
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
