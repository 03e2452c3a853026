/** Whether a text names whoever has this address. */

import { inPattern } from '#base/escape.ts'

/** Within a line, and without the zero that is left out abroad. */
const NUMBER = /\+?\d(?:[ \u00A0./()-]{0,3}\d)+/gu
/** Shorter ones are dates, prices and extensions. */
const NUMBER_MIN_DIGITS = 7
const GROUPS_MAX = 30

/** A mail address as a whole, not as a part of another one; a number however it is spaced, also as its country writes it. */
export function isNamedIn(text: string, address: string): boolean {
  if (address.startsWith('+')) return numbersIn(text).some(digits => isNumber(digits, address.slice(1)))
  const literal = inPattern(address).replace('@', '(?:@|%40)')
  return new RegExp(`(?<![\\p{L}\\p{N}.+_-])${literal}(?![\\p{L}\\p{N}-]|\\.[\\p{L}\\p{N}])`, 'iu').test(text)
}

/** Numbers that stand side by side are read apart, and as one. */
const numbersIn = (text: string): string[] =>
  [...text.replaceAll('(0)', ' ').matchAll(NUMBER)].flatMap(([written]) => {
    const groups = written.split(/\D+/).filter(Boolean).slice(0, GROUPS_MAX)
    return groups.flatMap((_, from) =>
      groups.slice(from).flatMap((__, more) => {
        const digits = groups.slice(from, from + more + 1).join('')
        return digits.length >= NUMBER_MIN_DIGITS ? [digits] : []
      }),
    )
  })

function isNumber(digits: string, whole: string): boolean {
  const national = digits.replace(/^0+/, '')
  return national === whole || (national.length >= NUMBER_MIN_DIGITS && digits !== national && whole.endsWith(national))
}

const MAIL = /[\p{L}\p{N}.!#$&'*+/=?^_`{|}~-]+(?:@|%40)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu

/** Whether a text shows an address that is neither this person's nor at the house's own domain. */
export function namesOthers(text: string, own: string, houses: readonly string[]): boolean {
  const isHouse = (domain: string) => houses.some(house => domain === house || domain.endsWith(`.${house}`))
  return [...text.matchAll(MAIL)].some(([written]) => {
    const domain = written
      .slice(written.search(/@|%40/))
      .replace(/^(?:@|%40)/, '')
      .toLowerCase()
    return !isNamedIn(written, own) && !isHouse(domain)
  })
}
