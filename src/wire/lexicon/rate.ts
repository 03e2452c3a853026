/** How often a sentence says that messages come. */

import type { Locale, Period, Rate } from '#wire/form-definition.ts'
import type { Unit } from './entry.ts'
import type { Span } from './fold.ts'
import {
  countWords,
  LEXICONS,
  matches,
  overlaps,
  reading,
  segmentAt,
  textOf,
  wholeOf,
  wordsOf,
  type Reading,
} from './match.ts'
import {
  alternates,
  busyMonths,
  datesIn,
  isDated,
  isOrdinal,
  isToldDay,
  monthsOf,
  turnsIn,
  type Dates,
} from './rate-dates.ts'
import { RATE_WORDS } from './rate-words.ts'

const PER_YEAR: Readonly<Record<Unit, number>> = {
  day: 365,
  week: 52,
  month: 12,
  quarter: 4,
  year: 1,
}
/** A number further than this many words from its unit belongs to something else. */
const REACH_WORDS = 8

export const perYear = (rate: Rate): number => rate.count * PER_YEAR[rate.per satisfies Period]

/** The most messages in a year that the sentence lets its reader expect, or undefined when it names no rhythm. */
export function mostPerYear(sentence: string, locale: Locale): number | undefined {
  const read = reading(sentence, locale)
  const rhythms = read.lexicon.rhythms.filter(
    ([pattern]) => matches(read, patternOf(pattern), wholeOf(read)).length > 0,
  )
  const weekly = Math.max(weeklyIn(read), alternates(read) ? PER_YEAR.week / 2 : 0)
  if (rhythms.length > 0 || weekly > 0) return Math.max(weekly, ...rhythms.map(([, times]) => times))
  const days = matches(read, read.lexicon.weekdays, wholeOf(read)).filter(day => !isDated(read, day))
  const monthly = matches(read, read.lexicon.units.month, wholeOf(read)).length > 0
  if (days.length > 1 && !monthly) return days.length * PER_YEAR.week
  const dates = datesIn(read)
  // The first Monday of the month is no weekly rhythm.
  const all = unitsIn(read)
  const apart = all.filter(unit => !dates.some(date => overlaps(date, unit)))
  const units = apart
    .filter(unit => !monthly || !days.some(day => overlaps(day, unit)))
    .filter(unit => !isOneDay(read, unit, all))
  if (units.length === 0 && dates.length === 0) return turnsIn(read) ?? occasionsIn(read)
  return Math.max(
    ...dates.map(date => timesOfDates(date, all)),
    ...units.map((unit, i) =>
      days.some(day => overlaps(day, unit)) && isOrdinal(read, unit)
        ? PER_YEAR.month // `The first Tuesday, except in August`.
        : timesOf(read, unit, units[i - 1]?.end ?? 0, units[i + 1]?.start),
    ),
    monthly ? Math.max(0, ...busyMonths(read).flatMap(span => numbersIn(read, span))) * PER_YEAR.month : 0,
  )
}

/**
 * The same of its busiest month, week or year: `monthly; in December a second issue`, `once a year, and a reminder`, `in May and June,
 * two`. Behind a comma stands what comes besides, in the rhythm that was named before.
 */
export function busiestPerYear(sentence: string, locale: Locale): number | undefined {
  const times = mostPerYear(sentence, locale)
  if (times === undefined) return undefined
  const read = reading(sentence, locale)
  const per = [PER_YEAR.day, PER_YEAR.week, PER_YEAR.month, PER_YEAR.quarter].find(each => times >= each) ?? 1
  const [, ...parts] = clausesOf(read)
  const besides = parts.map((part, i) => {
    const isApart = unitsIn(read).some(unit => !isDay(unit) && overlaps(unit, part) && !isInSeason(read, unit))
    const number = Math.max(0, ...countsIn(read, part))
    if (isApart) return 0
    if (number === 1 && isOnceThen(read, part)) return times + per
    if (saysMore(read, part)) return times + Math.min(Math.max(1, number), BESIDES_MAX) * per
    const isBusy = [part, parts[i - 1]].some(it => it && isSeason(read, it))
    return isBusy && number > 1 ? Math.min(number, BESIDES_MAX) * per : 0
  })
  return Math.max(times, ...besides)
}
/** `Monthly, one at Christmas`: one on top, at a time of its own. */
const isOnceThen = (read: Reading, part: Span) =>
  countWords(textOf(read, part)) <= ONCE_WORDS && matches(read, RATE_WORDS[read.locale].occasions, part).length > 0
const ONCE_WORDS = 5

/** More than these are no few besides. */
const BESIDES_MAX = 6

/** What stands between commas, semicolons and dashes. */
function clausesOf(read: Reading): readonly Span[] {
  const { text } = read.folded
  return [...text.matchAll(/(?:[^,;.:()-]|(?<=\p{L})-(?=\p{L}))+/gu)]
    .filter(([words]) => words.trim() !== '')
    .map(({ 0: words, index }) => ({ start: index, end: index + words.length }))
}

const saysMore = (read: Reading, span: Span) => matches(read, RATE_WORDS[read.locale].besides, span).length > 0
/** `In panto season`: a time of the year, and no quarter of one. */
const isInSeason = (read: Reading, unit: UnitSpan) =>
  isSeason(read, unit) ||
  (unit.is === 'quarter' &&
    matches(read, RATE_WORDS[read.locale].occasions, wholeOf(read)).some(span => overlaps(span, unit)))
const isSeason = (read: Reading, span: Span) =>
  [monthsOf(read.locale), RATE_WORDS[read.locale].occasions].some(list => matches(read, list, span).length > 0)

/** Numbers that are no dates. */
const countsIn = (read: Reading, span: Span): readonly number[] =>
  numbersIn(read, { start: span.start, end: span.end }, Infinity)

const isDay = ({ is }: UnitSpan) => is === 'day' || is === 'week'

/** A day that is told beside the rhythm, or that is none without its turn: `monthly, on the last working day`. */
const isOneDay = (read: Reading, unit: UnitSpan, all: readonly UnitSpan[]): boolean =>
  isDay(unit) &&
  (isDated(read, unit) ||
    (all.some(other => !isDay(other)) &&
      isToldDay(read, unit) &&
      matches(read, read.lexicon.every, { start: 0, end: unit.start }).at(-1)?.end !== unit.start - 1))

/** As many in each month, or in each quarter, as days of it are named. */
const timesOfDates = (date: Dates, all: readonly UnitSpan[]): number =>
  date.days * PER_YEAR[all.find(unit => overlaps(unit, date) && !isDay(unit))?.is ?? 'month']

/** `Every Tuesday`, `weekly`, `twice a month`: a rhythm in so many words, and no day, season or week that is only named. */
export function saysRhythm(sentence: string, locale: Locale): boolean {
  const read = reading(sentence, locale)
  const { rhythms, every } = read.lexicon
  if (rhythms.some(([pattern]) => matches(read, patternOf(pattern), wholeOf(read)).length > 0)) return true
  return unitsIn(read).some(unit => {
    if (DAILY.test(textOf(read, unit))) return true
    const before = { start: segmentAt(read, unit.start).start, end: unit.start }
    const round = matches(read, every, before).at(-1) ?? matches(read, every, unit)[0]
    if (round && countWords(textOf(read, { start: round.end, end: Math.max(round.end, unit.start) })) <= EVERY_WORDS)
      return true
    const apart = textOf(read, before).trimEnd().lastIndexOf(' ') // `One week-end` is a week-end, `one a week` a rhythm.
    return apart > 0 && numbersIn(read, { ...before, end: before.start + apart }, NUMBER_WORDS).length > 0
  })
}
const NUMBER_WORDS = 3
const DAILY = /^(?:daily|taglich|quotidiennement|diariamente|giornalmente|quotidianamente)$/u

/** `On Fridays`, `às sextas`, where something comes. */
export function namesDays(sentence: string, locale: Locale): boolean {
  const read = reading(sentence, locale)
  return matches(read, RATE_WORDS[locale].onDays, wholeOf(read)).some(day => SEVERAL.test(textOf(read, day)))
}
const SEVERAL = /^(?:los|les) |^(?:as|aos) .*s(?: |$)|^\p{L}+s$/u

/** `Every Monday from March to October, monthly in winter`: a day that is said to come round, and those named with it, are one a week. */
function weeklyIn(read: Reading): number {
  const { weekdays, every } = read.lexicon
  const { ofMonth } = RATE_WORDS[read.locale]
  const days = matches(read, weekdays, wholeOf(read)).filter(
    day =>
      !isDated(read, day) &&
      matches(read, ofMonth, { start: day.end, end: day.end + OF_MONTH_CHARS })[0]?.start !== day.end + 1,
  )
  const leadOf = ({ start }: Span) => {
    const round = matches(read, every, { start: 0, end: start }).at(-1)
    return round === undefined ? '-' : textOf(read, { start: round.end, end: start }).trim()
  }
  const [first, last] = days
  if (first && last && RANGE.test(textOf(read, { start: first.end, end: last.start }))) return WORKDAYS * PER_YEAR.week
  if (days.some(day => leadOf(day) === '')) return days.length * PER_YEAR.week
  const inSeason = daysOfSeason(read)
  if (inSeason > 0) return inSeason * PER_YEAR.week
  return days.some(day => EVERY_OTHER.test(leadOf(day))) ? PER_YEAR.week / 2 : 0
}

/** `On Fridays in season, monthly in winter`: each has its part of the year. `Monthly, on Fridays` says which days. */
function daysOfSeason(read: Reading): number {
  const clauses = clausesOf(read)
  const others = clauses.filter(clause => unitsIn(read).some(unit => unit.is === 'month' && overlaps(unit, clause)))
  const isApart = (clause: Span) =>
    !others.includes(clause) && [clause, ...others].some(each => isSeason(read, each)) && others.length > 0
  const counts = clauses
    .filter(isApart)
    .map(clause => matches(read, RATE_WORDS[read.locale].onDays, clause).filter(day => !isDated(read, day)).length)
  return Math.max(0, ...counts)
}
const OF_MONTH_CHARS = 20
/** `From Monday to Friday`: five, whichever they are. */
const RANGE = /^\s*(?:to|through|till|until|-|bis|au|a|al|ao|à)\s*(?:(?:le|la|el|o|il) )?$/u
const WORKDAYS = 5
/** `Every second Friday`. */
const EVERY_OTHER = /^(?:second|other|zweite[nrs]?|andere[nrs]?|segund[oa]s?|second[oia]+|deuxieme|dos|due)$/

/**
 * `One mail before Christmas and one before Easter`, `about five times each summer, ten at most`, `three between October and March`: what
 * comes round once a year. Without a number it comes as often as seasons and months are told off: `in spring and in autumn`.
 */
function occasionsIn(read: Reading): number | undefined {
  const { occasions, vague, seasons } = RATE_WORDS[read.locale]
  const whole = wholeOf(read)
  const found = matches(read, occasions, whole)
  const months = matches(read, monthsOf(read.locale), whole)
  if (found.length + months.length === 0) return undefined
  const isRange = months.some((month, i) => isUntil(read, months[i - 1], month))
  const named = Math.max(found.length, matches(read, seasons, whole).length, isRange ? 0 : months.length)
  const numbers = numbersOf(withoutDates(read), read.locale, Infinity)
  if (numbers.length > 0) return Math.max(found.length, isRange ? 0 : months.length, ...numbers)
  if (matches(read, vague, whole).length > 0 || isRange) return undefined
  return named > 1 || (named === 1 && matches(read, read.lexicon.every, whole).length > 0) ? named : undefined
}

/** `Between October and March`, `from June to August`: all that is between them. */
function isUntil(read: Reading, from: Span | undefined, to: Span): boolean {
  if (from === undefined) return false
  const between = textOf(read, { start: from.end, end: to.start })
  if (UNTIL.test(between)) return true
  return BETWEEN.test(textOf(read, { start: 0, end: from.start })) && countWords(between) <= 2
}
const UNTIL =
  /^ ?(?:-|to|till|until|through|à|a|au|jusqu (?:en|a|au)|bis(?: (?:zum|in den|ende|mitte|anfang))?|hasta(?: (?:el|finales de|mediados de))?|ao?|ate(?: (?:ao?|fins de))?|fino (?:a|ad|al)|ad?)(?: (?:early|mid|late|end of|fin|mi|debut))? ?$/u
const BETWEEN =
  /(?<!\p{L})(?:between|entre|zwischen|tra|fra)(?: (?:early|mid|late|the|le|el|o|il|mi|fin|finales de|debut|anfang|mitte|ende))* ?$/u

/** `Each 21 March`: the date is no number of messages. */
function withoutDates(read: Reading): string {
  const [month = ''] = monthsOf(read.locale)
  const day = String.raw`(?:[12]?\d|3[01])(?:\.| ?(?:st|nd|rd|th|er|º|°))?`
  return read.folded.text
    .replaceAll(new RegExp(String.raw`(?<!\p{N})${day}(?: (?:of|de|d|di|do|del))? (?=${month})`, 'gu'), ' ')
    .replaceAll(new RegExp(String.raw`(?<=${month}) (?:the )?${day}(?!\p{N})`, 'gu'), ' ')
}

/** `A letter in spring, one in summer, one in autumn`: as many as are told off, each to its season. */
export function toldOff(sentence: string, locale: Locale): number | undefined {
  const read = reading(sentence, locale)
  const found = matches(read, RATE_WORDS[locale].occasions, wholeOf(read))
  const ones = numbersIn(read, wholeOf(read), Infinity).filter(number => number === 1)
  return found.length >= TOLD_OFF && ones.length >= found.length ? Math.max(found.length, ones.length) : undefined
}
const TOLD_OFF = 3

/**
 * What lets a rhythm stretch without a bound: `monthly, plus special editions`, `normally monthly, though when the list is lively …`. With
 * a number of its own, as in `plus two special issues a year`, or a most that is named, it is bound.
 */
export function elasticIn(sentence: string, locale: Locale): readonly string[] {
  const read = reading(sentence, locale)
  const { elastic, atMost } = RATE_WORDS[locale]
  const { not } = read.lexicon
  if (matches(read, atMost, wholeOf(read)).length > 0) return []
  return matches(read, elastic, wholeOf(read))
    .filter(({ start, end }) => {
      const segment = segmentAt(read, start)
      const comma = textOf(read, { start, end }).lastIndexOf(',') // Before it stands the rhythm that stretches.
      const added = { start: start + comma + 1, end: segment.end }
      const isCounted = numbersIn(read, added, Infinity).some(number => number > 1)
      const isDenied = matches(read, not, { start: segment.start, end: start }).length > 0
      return (
        !isCounted &&
        !isDenied &&
        !isWithinRange(read, { start, end }) &&
        !isOneOfSeason(read, added) &&
        !isRhythm(read, { start: end, end: segment.end })
      )
    })
    .map(span => wordsOf(read, span))
}

/** `Two or three a week, depending on rain`: whatever it depends on, three are told. */
function isWithinRange(read: Reading, found: Span): boolean {
  if (!DEPENDS.test(textOf(read, found))) return false
  const before = textOf(read, { start: segmentAt(read, found.start).start, end: found.start })
  return [...before.matchAll(TWO_NUMBERS)].some(([words]) => numbersOf(words, read.locale).length === 2)
}
const DEPENDS =
  /^(?:depending|selon|suivant|au gre|en fonction|au rythme|je nach|nach|segun|dependiendo|en funcion|a seconda|in base|secondo|conforme|consoante|segundo|dependendo|de acordo)/u
const TWO_NUMBERS =
  /(?<![\p{L}\p{N}])[\p{L}\p{N}]+ ?(?:-| (?:or|to|and|ou|a|et|oder|bis|o|u|e) ) ?[\p{L}\p{N}]+(?![\p{L}\p{N}])/gu

/** `An extra issue in December`: one, and when. `More often in December` says neither. */
function isOneOfSeason(read: Reading, added: Span): boolean {
  if (!saysMore(read, added) || OFTEN.test(textOf(read, added))) return false
  const clauses = clausesOf(read)
  const at = clauses.findIndex(clause => overlaps(clause, added))
  const before = clauses[at - 1]
  const units = before && unitsIn(read).filter(unit => overlaps(unit, before) && !isSeason(read, unit))
  return isSeason(read, added) || (units?.length === 0 && isSeason(read, before ?? added))
}
const OFTEN =
  /(?<!\p{L})(?:often|oftener|frequent\p{L}*|ofter|haufiger|souvent|davantage|frequemment|menudo|frecuen\p{L}+|spesso|frequen\p{L}+|vezes|several|mehrere|plusieurs|vari[oaei]s?|some|einige|quelques|algun[oa]s|alcun[ie]|algumas|issues|editions|numeros|ausgaben|numeri|\p{L}*nummern)(?!\p{L})/u

/** `About twelve times a year`: one more or less is what is said. */
export function isRough(sentence: string, locale: Locale): boolean {
  const read = reading(sentence, locale)
  return matches(read, RATE_WORDS[locale].about, wholeOf(read)).some(
    ({ start, end }) =>
      Math.max(
        ...numbersIn(read, { start: end, end: end + NEAR_CHARS }),
        ...numbersIn(read, { start: Math.max(0, start - NEAR_CHARS), end }),
      ) > 1,
  )
}

/** Whether the most that comes is what it says. */
export function isBound(sentence: string, locale: Locale): boolean {
  const read = reading(sentence, locale)
  return matches(read, RATE_WORDS[locale].atMost, wholeOf(read)).length > 0
}

/** `More often in December, weekly`: how often is said. */
const isRhythm = (read: Reading, span: Span) => mostPerYear(textOf(read, span), read.locale) !== undefined

const patterns = new Map<string, readonly string[]>()
/** The same list for the same pattern, so that it is compiled once. */
function patternOf(pattern: string): readonly string[] {
  const known = patterns.get(pattern) ?? [pattern]
  patterns.set(pattern, known)
  return known
}

/**
 * A second rhythm behind `and`, with things of its own: `reminds me once a year of the service, and offers me used cars each month` is
 * two sendings, however they are named [AS-07]. `Monthly, and weekly in December` is one that comes more often.
 */
export function rhythmsApart(label: string, locale: Locale): readonly string[] {
  const read = reading(label, locale)
  return read.segments.flatMap(segment =>
    matches(read, read.lexicon.and, segment).flatMap(join => {
      if (!/\p{L}/u.test(textOf(read, join))) return []
      const [before, after] = [
        textOf(read, { start: segment.start, end: join.start }),
        textOf(read, { start: join.end, end: segment.end }),
      ]
      if (countWords(before) < SENDING_WORDS || countWords(after) < SENDING_WORDS) return []
      const [one, other] = [mostPerYear(before, locale), mostPerYear(after, locale)]
      // A day is as often no rhythm: `up to date`, `of the day`.
      const isTimes = (times: number | undefined) => times !== undefined && times !== PER_YEAR.day
      return isTimes(one) && isTimes(other) && one !== other ? [after.trim()] : []
    }),
  )
}
/** A rhythm takes two or three; what comes in it at least two more. */
const SENDING_WORDS = 5

type UnitSpan = Span & { readonly is: Unit }

function unitsIn(read: Reading): readonly UnitSpan[] {
  const kinds = Object.keys(PER_YEAR) as Unit[] // The keys of a closed record.
  const found = kinds.flatMap(is => matches(read, read.lexicon.units[is], wholeOf(read)).map(span => ({ ...span, is })))
  return found.sort((a, b) => a.start - b.start)
}

function timesOf(read: Reading, unit: UnitSpan, from: number, until = read.folded.text.length): number {
  const before = { start: from, end: unit.start }
  const every = matches(read, read.lexicon.every, before).at(-1)
  const numbers = numbersIn(read, before)
  // `Every two weeks` counts them; `with each release, six times a year` does not.
  const since = every && { start: every.end, end: unit.start }
  const between = since && countWords(textOf(read, since)) <= EVERY_WORDS ? numbersIn(read, since)[0] : undefined
  if (every && between !== undefined)
    return ((numbersIn(read, { start: from, end: every.start }).at(-1) ?? 1) * PER_YEAR[unit.is]) / between
  const last = numbers.at(-1) === 1 && IN_ONE.test(textOf(read, before)) ? numbers.at(-2) : undefined
  const count = last ?? numbers.at(-1) ?? numbersIn(read, { start: unit.end, end: until })[0] ?? 1
  return Math.max(count, mostAfter(read, { start: unit.end, end: until })) * PER_YEAR[unit.is]
}

/** `Four in one month`: one month, and four in it. */
const IN_ONE =
  /(?<!\p{L})(?:in|within|en|dans|em|num|nel|nell)(?: (?:any|the|a))? ?(?:single|one|un|une|una|uno|uma|einem|einer|um|sol[oa])?(?: ?(?:meme|mism[oa]|stess[oa]|mesm[oa]|selben|same))? $/u

/** `Five or six times a year, never more than eight`: what is told is eight. */
function mostAfter(read: Reading, rest: Span): number {
  const bound = matches(read, RATE_WORDS[read.locale].atMost, rest)[0]
  if (bound === undefined) return 0
  const near = {
    start: Math.max(rest.start, bound.start - NEAR_CHARS),
    end: Math.min(rest.end, bound.end + NEAR_CHARS),
  }
  return Math.max(0, ...numbersIn(read, near))
}
const NEAR_CHARS = 24
const EVERY_WORDS = 2

const numbersIn = (read: Reading, span: Span, reach = REACH_WORDS): readonly number[] =>
  numbersOf(textOf(read, span), read.locale, reach)

function numbersOf(text: string, locale: Locale, reach = REACH_WORDS): readonly number[] {
  const { numbers } = RATE_WORDS[locale]
  const listed = LEXICONS[locale].numbers
  const words = text.split(/[^\p{L}\p{N}]+/u).filter(word => word !== '')
  return words
    .slice(-reach)
    .map(word =>
      /^\d{1,4}x?$/.test(word)
        ? Number.parseInt(word, 10)
        : (listed[word] ?? numbers[word] ?? numbers[word.replace(/mal$/, '')] ?? 0),
    )
    .filter(number => number > 0)
}
