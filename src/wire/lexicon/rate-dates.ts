/**
 * Days that a rhythm names, and how often they come round: `the first and third Tuesday of the month`, `on the 1st and the 15th`, `every
 * other Sunday`, `at each new moon`, `twice in December`. Patterns as in entry.ts.
 */

import type { Locale } from '../form-definition.ts'
import type { Patterns } from './entry.ts'
import type { Span } from './fold.ts'
import { countWords, matches, textOf, wholeOf, type Reading } from './match.ts'

type DateWords = {
  /** `First`, `last`: before a day. */
  readonly ordinal: string
  /** `The 15`: a date, its article with it. */
  readonly date: string
  readonly and: string
  /** `Of each month`. */
  readonly ofEach: string
  readonly month: string
  readonly in: string
  /** Morning and evening: when in a day, and not how often. */
  readonly partOfDay: Patterns
  /** One of two weeks. */
  readonly alternate: Patterns
  /** What comes round by itself, by its number in a year. */
  readonly turns: readonly (readonly [Patterns, number])[]
}

const DATES: Readonly<Record<Locale, DateWords>> = {
  en: {
    ordinal:
      'first|second|third|fourth|fifth|last|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\w+teenth|twentieth|\\d{1,2}(?:st|nd|rd|th)',
    date: '(?:on )?(?:the|day|days) \\d{1,2}',
    and: '(?: ?,| and| or| &)+ (?:on )?(?:the )?',
    ofEach: '(?:of|in) (?:the|each|every|any|a) (?:calendar )?(?:month|quarter|year)',
    month: 'january|february|march|april|may|june|july|august|september|october|november|december|advent|lent',
    in: 'in',
    partOfDay: ['mornings?', 'evenings?'],
    alternate: [
      '(?:one|a) (?:mon|tues|wednes|thurs|fri|satur|sun)day (?:in|out of) (?:two|every two)',
      'alternate (?:weeks|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)',
      'one week in two',
    ],
    turns: [
      [['solstices?'], 2],
      [['midsummer(?: day| eve)?'], 1],
      [['midwinter(?: day)?'], 1],
      [['equinox(?:es)?'], 2],
      [['new moons?'], 13],
      [['full moons?'], 13],
      [['(?:each|every|a|per) (?:school )?term', 'termly'], 3],
      [['(?:each|every|per) half term', '(?:once )?a half term'], 6],
      [['(?:each|every|a|per) semester'], 2],
      [['fridays?,? (?:the )?13(?:th)?', 'fridays?,? the thirteenth'], 3],
    ],
  },
  fr: {
    ordinal: 'premiere?s?|deuxieme|seconde?|troisieme|quatrieme|cinquieme|derniere?s?',
    date: '(?:le|les) (?:1 ?er|\\d{1,2})',
    and: '(?: ?,| et| ou)+ (?:le |la |les )?',
    ofEach: '(?:du|de la|de l|de chaque|de tous les|chaque) (?:mois|trimestre|annee)',
    month: 'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre',
    in: '(?:en|au mois de|pour|pendant)',
    partOfDay: ['matins?', 'soirs?'],
    alternate: ['une? (?:semaine|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche) sur deux'],
    turns: [
      [['solstices?'], 2],
      [['equinoxes?'], 2],
      [['nouvelles? lunes?'], 13],
      [['pleines? lunes?'], 13],
      [['(?:par|chaque) semestre'], 2],
      [['vendredis? (?:13|treize)'], 3],
    ],
  },
  de: {
    ordinal:
      'ersten?|zweiten?|dritten?|vierten?|funften?|letzten?|sechsten?|siebten?|achten?|neunten?|zehnten?|elften?|zwolften?|\\w+zehnten?|\\w+zigsten?',
    date: '(?:(?:am|zum|jeden|jedem|den|der) )?\\d{1,2}\\.',
    and: '(?: ?,| und| oder| &)+ (?:am |den |zum |im )?',
    ofEach:
      '(?:im|des|jedes|eines(?: jeden)?|in jedem|pro|jeden) (?:monats?|quartals?|vierteljahr(?:e?s)?|jahr(?:e?s)?)',
    month: 'januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|advent',
    in: '(?:im|in der|zum)',
    partOfDay: ['morgens', 'abends', 'morgen'],
    alternate: [
      'jede[nrs]? (?:zweite[nrs]?|andere[nrs]?) (?:woche|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend)',
      'alle zwei (?:mon|diens|donners|frei|sams|sonn)tage',
    ],
    turns: [
      [['\\w*sonnenwenden?'], 2],
      [['\\w*tagundnachtgleichen?', 'tag und nacht gleichen?'], 2],
      [['quartals(?:beginn|anfang|ende|wechsel)'], 4],
      [['neumonde?n?'], 13],
      [['vollmonde?n?'], 13],
      [['(?:je|pro|jedes|im|jedem|in jedem) (?:schulhalbjahr|halbjahr|semester)'], 2],
      [['jede[nm] (?:abend|morgen|mittag)'], 365],
      [['freitage?n?,? (?:den |der |dem )?(?:13|dreizehnten?)'], 3],
    ],
  },
  es: {
    ordinal: 'primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|ultim[oa]',
    date: '(?:(?:el |los )?dias?|el) \\d{1,2}',
    and: '(?: ?,| y| e| o)+ (?:el |la |los )?',
    ofEach: '(?:del|de cada|de todos los) (?:mes(?:es)?|trimestre|ano)',
    month: 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|adviento',
    in: '(?:en|durante el mes de)',
    partOfDay: ['mananas?', 'noches?'],
    alternate: [
      'un (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo) (?:si,? (?:y )?(?:el )?otro no|de cada dos)',
      'una semana (?:si,? (?:y )?(?:la )?otra no|de cada dos)',
      '(?:lunes|martes|miercoles|jueves|viernes|sabados|domingos|semanas) alternos',
    ],
    turns: [
      [['solsticios?'], 2],
      [['equinoccios?'], 2],
      [['lunas? nuevas?'], 13],
      [['lunas? llenas?'], 13],
      [['(?:por|cada) (?:semestre|cuatrimestre)'], 3],
      [['(?:viernes|martes) (?:y )?(?:13|trece)'], 3],
    ],
  },
  it: {
    ordinal: 'prim[oa]|second[oa]|terz[oa]|quart[oa]|quint[oa]|ultim[oa]',
    date: '(?:il|i giorni|il giorno|l) \\d{1,2} ?(?:°|o)?',
    and: '(?: ?,| e| o)+ (?:il |la |l |i )?',
    ofEach: '(?:del|dell|di ogni|d ogni|di ciascun) ?(?:mese|trimestre|anno)',
    month:
      'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|avvento|quaresima',
    in: '(?:in|a|ad|nel mese di|per)',
    partOfDay: ['mattin[ae]', 'ser[ae]'],
    alternate: [
      'un[a ] ?(?:lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|settimana) (?:su due|si,? (?:e )?(?:uno|una|l altr[oa]) no)',
      '(?:lunedi|martedi|mercoledi|giovedi|venerdi|sabati|domeniche|settimane) altern[ie]',
      'a settimane alterne',
    ],
    turns: [
      [['solstizi[o]?'], 2],
      [['equinozi[o]?'], 2],
      [['lun[ae] nuov[ae]', 'noviluni[o]?'], 13],
      [['lun[ae] pien[ae]', 'pleniluni[o]?'], 13],
      [['(?:a|per|ogni) (?:semestre|quadrimestre)'], 3],
      [['venerdi (?:13|tredici|17|diciassette)'], 3],
    ],
  },
  pt: {
    ordinal: 'primeir[oa]|segund[oa](?! feira)|terceir[oa]|quart[oa](?! feira)|quint[oa](?! feira)|ultim[oa]',
    date: '(?:(?:n?os? )?dias?|no|a) \\d{1,2}',
    and: '(?: ?,| e| ou)+ (?:n?[ao]s? )?',
    ofEach: '(?:do|de cada|de todos os) (?:mes(?:es)?|trimestre|ano)',
    month: 'janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|advento|quaresma',
    in: '(?:em|no mes de|durante)',
    partOfDay: ['manhas?', 'noites?'],
    alternate: [
      '(?:segunda|terca|quarta|quinta|sexta)(?: feira)? sim,? (?:e )?(?:(?:segunda|terca|quarta|quinta|sexta)(?: feira)?|outra|a outra) nao',
      'uma? (?:sabado|domingo|semana|(?:segunda|terca|quarta|quinta|sexta)(?: feira)?) (?:sim,? (?:e )?(?:o |a )?outr[oa] nao|em cada du?[oa]i?s)',
      '(?:sabados|domingos) alternados|(?:semanas|segundas|tercas|quartas|quintas|sextas)(?: feiras)? alternadas',
    ],
    turns: [
      [['solsticios?'], 2],
      [['equinocios?'], 2],
      [['luas? novas?'], 13],
      [['luas? cheias?'], 13],
      [['(?:por|cada) (?:semestre|periodo letivo)'], 3],
      [['sextas?(?: feiras?)?,? (?:13|treze)'], 3],
    ],
  },
}

type Made = {
  readonly ordinals: Patterns
  readonly dates: Patterns
  readonly each: Patterns
  readonly months: Patterns
  readonly named: Patterns
}

const made = new Map<Locale, Made>()
/** The lists of a language, made once, so that each is compiled once. */
function madeOf(locale: Locale): Made {
  const known = made.get(locale)
  if (known) return known
  const { ordinal, date, and, ofEach, month, in: within } = DATES[locale]
  const one = `(?:${ordinal}|${date}|\\d{1,2}\\.?)`
  const lists = {
    ordinals: [ordinal],
    dates: [
      `(?:${ordinal})(?:${and}(?:${ordinal}))*(?: \\w+){0,2} ${ofEach}`,
      `${date}(?:${and}${one})* ${ofEach}`,
      `(?:${ordinal}) ${ofEach}`,
    ],
    named: [`(?:${month})s?`],
    each: [ordinal, '\\d{1,2}(?: ?er|°|\\.)?'],
    months: [`\\p{L}+(?: \\w+)? ${within} (?:${month})`, `${within} (?:${month})(?: \\w+)? \\p{L}+`],
  }
  made.set(locale, lists)
  return lists
}

/** The months by their names. */
export const monthsOf = (locale: Locale): Patterns => madeOf(locale).named

export type Dates = Span & { readonly days: number }

/** `The first and third Tuesday of the month`: where it stands, and how many days it names. */
export const datesIn = (read: Reading): readonly Dates[] => {
  const { dates, each } = madeOf(read.locale)
  return matches(read, dates, wholeOf(read)).map(span => ({
    ...span,
    days: Math.max(1, matches(read, each, span).length),
  }))
}

/** `On the last working day`, `on Friday the 13th`, `el día 25`, `in the evening`: a day that is told, and does not come round by that. */
export function isToldDay(read: Reading, day: Span): boolean {
  return isOrdinal(read, day) || matches(read, DATES[read.locale].partOfDay, day).length > 0
}

/** `The first Tuesday`, `the last working day`. */
export function isOrdinal(read: Reading, day: Span): boolean {
  const ordinal = matches(read, madeOf(read.locale).ordinals, { start: 0, end: day.start }).at(-1)
  if (ordinal === undefined) return false
  return countWords(textOf(read, { start: ordinal.end, end: day.start })) <= 1 && isNear(read, ordinal, day)
}

const isNear = (read: Reading, { end }: Span, { start }: Span) =>
  !/[,.;]/.test(textOf(read, { start: end, end: start }))

/** A number right behind a day is its date: `día 25`, `Friday the 13th`. */
export const isDated = (read: Reading, day: Span): boolean =>
  (DAY.test(textOf(read, day)) ? DATE : THIRTEENTH).test(textOf(read, { start: day.end, end: read.folded.text.length }))
const DAY = /^(?:dias?|giorn[oi]|days?|jours?)$/u
const DATE =
  /^ (?:[12]?\d|3[01])(?![\p{L}\p{N}])(?! ?(?:mails?|e mails?|correos?|mensage|mensajes?|messages?|messaggi|sms))/u
const THIRTEENTH =
  /^,? (?:(?:the|der|den|dem|le|el|il|dia) )?(?:1[37](?:th|\.)?|thirteenth|dreizehnten?|treize|trece|tredici|treze)(?![\p{L}\p{N}])/u

/** One of two weeks. */
export const alternates = (read: Reading): boolean =>
  matches(read, DATES[read.locale].alternate, wholeOf(read)).length > 0

/** How often comes round what no calendar counts, all that is named together. */
export function turnsIn(read: Reading): number | undefined {
  const found = DATES[read.locale].turns.filter(([patterns]) => matches(read, patterns, wholeOf(read)).length > 0)
  return found.length === 0 ? undefined : found.reduce((sum, [, times]) => sum + times, 0)
}

/** `Monthly, two in December`: where a number stands beside the name of a month. */
export const busyMonths = (read: Reading): readonly Span[] => matches(read, madeOf(read.locale).months, wholeOf(read))
