/** What somebody means who asks to be left alone: one program, if they name one that they can mean; all, if it is not clear. */

import { otherFormsOf, parsePhone } from '#base/phone.ts'
import { plainWords } from '#wire/sms/keyword.ts'

export type Program = { readonly slug: string; readonly names: readonly string[] }

/** Words that stand in front of a name and are none of it, in six languages. */
const AROUND = new Set(
  'the from for to of my your our this these all program programme messages texts sms alerts le la les de du des d mes vos tes die der das den von vom zu meine eure ihre el los las del mis sus il lo gli i dei delle dai miei o a os as do da dos das meus programm programa programma list liste lista'.split(
    ' ',
  ),
)

/**
 * The programs that `rest` names, all of it and nothing else. None where it names nothing, the account itself, or what could
 * be several: whoever asks then means everything [AS-03].
 *
 * @example programsNamed('the weekly offers', [{ slug: 'offers', names: ['Weekly offers'] }], ['Bakery']) → ['offers']
 */
export function programsNamed(rest: string, programs: readonly Program[], senders: readonly string[]): string[] {
  const asked = bare(rest)
  if (asked === '' || senders.some(it => bare(it) === asked)) return []
  const found = programs.filter(({ slug, names }) =>
    [slug.replaceAll('-', ' '), ...names].some(it => bare(it) === asked),
  )
  return found.map(({ slug }) => slug)
}

function bare(text: string): string {
  const words = plainWords(text).split(' ')
  const first = words.findIndex(it => !AROUND.has(it))
  if (first < 0) return words.join(' ') // A name may be made of such words alone.
  return words.slice(first, words.findLastIndex(it => !AROUND.has(it)) + 1).join(' ')
}

/** Whoever says so is not the person who agreed: the number has gone to somebody else. */
const NOT_THEIRS =
  /\b(?:wrong (?:number|person)|falsche nummer|verwahlt|(?:mauvais|faux) numero|numero (?:equivocado|errado|sbagliato)|no longer (?:\w+ ){0,2}number)\b/

export const isWrongNumber = (text: string): boolean => NOT_THEIRS.test(plainWords(text))

/**
 * E.164 of a handset; carriers leave the plus sign out, and some write it as it is dialled at home: then it is of the country of
 * the number that it was sent to, or of the first of those in which a short code is used. Undefined of letters and short codes: nobody is behind them.
 */
export function numberOf(from: string, to = '', countries: readonly string[] = []): string | undefined {
  const typed = from.trim()
  if (/^\d{1,6}$/.test(typed)) return undefined
  const read = parsePhone(typed.startsWith('+') || typed.startsWith('00') ? typed : `+${typed}`)
  if (read.ok) return read.value.e164
  if (!/^0[1-9]/.test(typed)) return undefined
  const ours = parsePhone(to.startsWith('+') ? to : `+${to}`)
  const homes = ours.ok && ours.value.country !== undefined ? [ours.value.country] : countries
  const atHome = homes.map(country => parsePhone(typed, country)).find(it => it.ok)
  return atHome?.ok ? atHome.value.e164 : undefined
}

/** All forms in which this handset may have been kept; the one that was told first. None of what is no handset. */
export function formsOf(from: string, to: string, countries: readonly string[] = []): readonly string[] {
  const number = numberOf(from, to, countries)
  return number === undefined ? [] : [number, ...otherFormsOf(number)]
}
