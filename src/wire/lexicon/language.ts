/** In which of our languages a text is, by its commonest words. */

import { LOCALES, type Locale } from '#wire/form-definition.ts'
import { fold } from './fold.ts'
import { LEXICONS } from './match.ts'

const plainOf = (locale: Locale) => {
  const { plain, vague, numbers } = LEXICONS[locale]
  const words = [...`${plain} ${vague} ${ALIKE[locale]}`.split(' '), ...Object.keys(numbers)]
  return new Set(words.map(word => fold(word).text))
}

/** Words of a language that are common ones of another: `tres al mes` is as good Spanish as it is not French. */
const ALIKE: Readonly<Record<Locale, string>> = {
  en: 'car son sea hay solo come dove due ton den hat',
  fr: 'or an content date general pieces stand mis mas fines sobre solo va fini belle dos bis mal',
  de: 'ton bon also los solo super',
  es: 'mes sur par as bien general material regular va resta vamos lindas apenas',
  it: 'ne case liste utile date bei cerca tanto onde passa material',
  pt: 'mes data material regular general cerca dia tanto saber solo resta vi va',
}
const PLAIN = {
  en: plainOf('en'),
  fr: plainOf('fr'),
  de: plainOf('de'),
  es: plainOf('es'),
  it: plainOf('it'),
  pt: plainOf('pt'),
} as const satisfies Record<Locale, ReadonlySet<string>>

/** Words of languages between ours, which none of ours has: a few of them are no accident. */
const BETWEEN = new Set(
  'amb els dels aquest aquesta aquests vull rebre vostre nostre seva cop setmana correu lliures unha dun nunha coa moi dins pels'.split(
    ' ',
  ),
)
const BETWEEN_MIN = 3

/** A word that many languages share says little. */
const weight = (word: string): number => {
  const owners = LOCALES.filter(locale => PLAIN[locale].has(word)).length
  return owners === 0 ? 0 : 1 / owners ** 2
}

/** A lead of this much is a language, less is chance; so is a text of a few words. */
const LEAD = 1.2
const WORDS_MIN = 4
const WORDS_SURE = 9

/** Words that every language has taken over, and addresses, tell of none. */
const NO_LANGUAGE = /https?:\/\/\S+|\S+@\S+|(?<!\p{L})(?:e-?mails?|newsletters?|sms)(?!\p{L})/giu

/** The language that the text is in, when that is surely not `locale`; `unknown` when it is in none of ours. */
export function strangerIn(text: string, locale: Locale): Locale | 'unknown' | undefined {
  const words = fold(text.replaceAll(NO_LANGUAGE, ' '))
    .text.split(/[^\p{L}]+/u)
    .filter(word => word !== '')
  if (words.length < WORDS_MIN) return undefined
  const said = [...new Set(words)] // “Tres bodegas, tres libretas” has one word that is French, and not two.
  if (said.filter(word => BETWEEN.has(word)).length >= BETWEEN_MIN) return 'unknown'
  const scores = LOCALES.map(is => ({
    is,
    score: said.reduce((sum, word) => sum + (PLAIN[is].has(word) ? weight(word) : 0), 0),
  }))
  const own = scores.find(score => score.is === locale)?.score ?? 0
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a))
  if (best.score >= own + LEAD) return best.is
  return own === 0 && best.score === 0 && words.length >= WORDS_SURE ? 'unknown' : undefined
}
