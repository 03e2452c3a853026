/** Whether a text names whoever has this address. */

const LOCAL_CHAR = String.raw`[\p{L}\p{N}.!#$%&'*+/=?^_\x60{|}~@-]`
const NUMBER = /\+?\d(?:[\s\u00A0./()-]{0,3}\d)+/gu
/** Shorter ones are dates, prices and extensions. */
const NUMBER_MIN_DIGITS = 7

/** A mail address as a whole, not as a part of another one; a number however it is spaced, also as its country writes it. */
export function isNamedIn(text: string, address: string): boolean {
  if (address.startsWith('+')) return numbersIn(text).some(digits => isNumber(digits, address.slice(1)))
  const literal = address.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&')
  return new RegExp(`(?<!${LOCAL_CHAR})${literal}(?![\\p{L}\\p{N}@-]|\\.[\\p{L}\\p{N}])`, 'iu').test(text)
}

const numbersIn = (text: string): string[] =>
  [...text.matchAll(NUMBER)]
    .map(([written]) => written.replaceAll(/\D/g, ''))
    .filter(it => it.length >= NUMBER_MIN_DIGITS)

function isNumber(digits: string, whole: string): boolean {
  const national = digits.replace(/^0+/, '')
  return digits === whole || national === whole || (national.length >= NUMBER_MIN_DIGITS && whole.endsWith(national))
}
