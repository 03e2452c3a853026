/**
 * Phone numbers: what may be one, and the one form in which a number is compared, hashed and put into the ledger: E.164.
 *
 * Accepted is what people write and contact books paste: with the plus sign and the country's code, or in local form
 * where a country is known; with blanks, dots, dashes, brackets and slashes between the digits; in the digits of any
 * script. Whether a number of the right length is assigned is not asked: ranges are opened every month, our table is
 * older, and only the handset can confirm that it is there. Refused is what costs whoever calls it, what is a service
 * and no person, and what stands behind a switchboard.
 */

import {
  getCountries,
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
  type PhoneNumberType,
  validatePhoneNumberLength,
  type ValidatePhoneNumberLengthResult,
} from 'libphonenumber-js/max'
import { PHONE_TYPED_MAX_CHARS } from './limits.ts'
import { no, yes, type Result } from './result.ts'

export const PHONE_KINDS = ['mobile', 'landline', 'either', 'internet', 'unknown'] as const
export type PhoneKind = (typeof PHONE_KINDS)[number]

export type PhoneNumber = {
  /** `+41791234567`: the form that is hashed and that the ledger discloses. */
  readonly e164: string
  /** ISO 3166-1; absent where the number belongs to several countries or to none. */
  readonly country?: string
  readonly kind: PhoneKind
}

/** Each with what there is to say to whoever typed it. */
export const PHONE_REFUSALS = {
  empty: 'There is no number.',
  'control-character': 'There are signs in it that no number has: a line break or its kin.',
  'invisible-character': 'There are signs in it that nobody sees and that change how it reads. Type it again.',
  letters: 'There are letters in it. Write the digits that they stand for.',
  extension: 'A number behind a switchboard cannot be reached by itself. Leave the extension out.',
  'forbidden-character': 'There are signs in it that no phone number has.',
  'no-country': 'Begin with + and the code of the country, such as +41 79 123 45 67.',
  'no-such-country': 'No country has this code. Begin with + and the code of the country.',
  'too-short': 'This is too short. Emergency and other short numbers are nobody’s own.',
  'too-long': 'This is too long to be a phone number.',
  'wrong-length': 'Numbers of this country have another length.',
  premium: 'Whoever calls this number pays extra for it. It is not taken.',
  'service-number': 'This is the number of a service, not of a person.',
} as const
export type PhoneRefusal = keyof typeof PHONE_REFUSALS

/** What each range of a numbering plan is to us. */
const KINDS: Readonly<Record<PhoneNumberType, PhoneKind | PhoneRefusal>> = {
  MOBILE: 'mobile',
  FIXED_LINE: 'landline',
  FIXED_LINE_OR_MOBILE: 'either', // North America tells them apart no more.
  VOIP: 'internet',
  PERSONAL_NUMBER: 'either', // It follows its owner.
  PREMIUM_RATE: 'premium',
  SHARED_COST: 'premium',
  TOLL_FREE: 'service-number',
  UAN: 'service-number',
  VOICEMAIL: 'service-number',
  PAGER: 'service-number',
}
const isKind = (it: PhoneKind | PhoneRefusal): it is PhoneKind => (PHONE_KINDS as readonly string[]).includes(it)

/** Contact books put these around a number, so that it reads from left to right everywhere: it then reads as it is. */
const LEFT_TO_RIGHT = /^[\u200e\u202a\u202d\u2066]+|[\u200e\u202c\u2069]+$/g
const EXTENSION = /(?:;?\s*(?:ext(?:ension)?|extn|poste|anexo|interno|durchwahl|dw)\b\.?:?|[x#*])\s*=?\s*\d+\s*$/iu

const UNSEEN: readonly (readonly [RegExp, PhoneRefusal])[] = [
  [/\p{Cc}|\p{Zl}|\p{Zp}/u, 'control-character'],
  [/\p{C}/u, 'invisible-character'],
]
/** After NFKC, which makes full-width signs plain. A plus sign stands at the beginning or nowhere. */
const WRITTEN: readonly (readonly [RegExp, PhoneRefusal])[] = [
  [EXTENSION, 'extension'],
  [/\p{L}/u, 'letters'],
  [/[^+\d\s().\-/\u2010-\u2015\u2212]|(?!^)\+|^\D*$/u, 'forbidden-character'],
]

/** Mexico's mobiles had a 1 behind the code of the country, and 044 or 045 at home. Since 2019 they have neither; people and carriers still write them. */
function withoutMobileSign(text: string, home: string | undefined): string {
  const [, abroad, atHome] = /^(?:(?:\+|00)521(\d{10})|04[45](\d{10}))$/.exec(text.replaceAll(/[^+\d]/g, '')) ?? []
  if (abroad !== undefined) return `+52${abroad}`
  return home === 'MX' && atHome !== undefined ? atHome : text
}

/**
 * The same handset as others write it. Argentina's mobiles have a 9 behind the code of the country where they are called from abroad, and none
 * where they are written to: whoever typed the one may answer from the other.
 */
export function otherFormsOf(e164: string): readonly string[] {
  const [, sign, rest] = /^\+54(9?)(\d{10})$/.exec(e164) ?? []
  return rest === undefined ? [] : [`+54${sign === '9' ? '' : '9'}${rest}`]
}

const BY_CODE = Map.groupBy(getCountries(), country => getCountryCallingCode(country) as string)

/**
 * Where a number may be: its country; of a range that is in no table yet, each country that has its code. None of what is dialled
 * by no country. In North America new ranges are opened by the two large ones; an island has its own, which is known.
 */
export function countriesOf(e164: string): readonly string[] {
  const read = parsePhone(e164)
  if (!read.ok) return []
  if (read.value.country !== undefined) return [read.value.country]
  const code = [1, 2, 3].map(length => e164.slice(1, 1 + length)).find(it => BY_CODE.has(it)) ?? ''
  return code === '1' ? ['US', 'CA'] : (BY_CODE.get(code) ?? [])
}

/** Reads what somebody typed or a file holds; `country` is for local form (ISO 3166-1, such as CH). Never throws. */
export function parsePhone(typed: string, country?: string): Result<PhoneNumber, PhoneRefusal> {
  if (typed.trim() === '') return no('empty')
  if (typed.length > PHONE_TYPED_MAX_CHARS) return no('too-long')
  const bare = typed.replace(LEFT_TO_RIGHT, '')
  for (const [sign, refusal] of UNSEEN) if (sign.test(bare)) return no(refusal)
  const text = inPlainDigits(bare.normalize('NFKC')).trim()
  for (const [sign, refusal] of WRITTEN) if (sign.test(text)) return no(refusal)
  return read(text, country?.toUpperCase())
}

/** A digit of any script as the digit that it is: each script has its ten in a row, from nought (Unicode §4.6). */
const inPlainDigits = (text: string) => text.replaceAll(/\p{Nd}/gu, digit => String(digitsBelow(digit) % 10))

function digitsBelow(digit: string): number {
  const code = digit.codePointAt(0) ?? 0
  let below = 0
  while (below < code && /\p{Nd}/u.test(String.fromCodePoint(code - below - 1))) below += 1
  return below
}

const LENGTH_FLAWS = {
  INVALID_COUNTRY: 'no-such-country',
  NOT_A_NUMBER: 'too-short', // A plus sign and nothing behind it.
  TOO_SHORT: 'too-short',
  TOO_LONG: 'too-long',
  INVALID_LENGTH: 'wrong-length',
} as const satisfies Record<ValidatePhoneNumberLengthResult, PhoneRefusal>

function read(text: string, country: string | undefined): Result<PhoneNumber, PhoneRefusal> {
  const home = country !== undefined && isSupportedCountry(country) ? country : undefined
  const typed = home ? text : text.replace(/^0\s?0/, '+') // 00 is the plus sign of half the world, and begins no number.
  const full = withoutMobileSign(typed, home)
  if (!home && !full.startsWith('+')) return no('no-country')
  const flaw = validatePhoneNumberLength(full, home)
  const found = parsePhoneNumberFromString(full, { ...(home && { defaultCountry: home }), extract: false })
  if (flaw || !found?.isPossible()) return no(LENGTH_FLAWS[flaw ?? 'INVALID_LENGTH'])
  const type = found.getType()
  const kind = type === undefined ? 'unknown' : KINDS[type]
  return isKind(kind) ? yes({ e164: found.number, ...(found.country && { country: found.country }), kind }) : no(kind)
}
