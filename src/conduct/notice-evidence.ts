/** What shows it, in words: a figure as a sentence, each other kind of evidence by its name in the reader's language. Pure. */

import { NOTICE_EVIDENCE_MAX, NOTICE_LINE_MAX_CHARS } from '#base/limits.ts'
import type { TextLocale } from '#policy/texts/shape.ts'
import type { Json, JsonObject } from '#wire/jcs.ts'
import type { NoticeWords } from './notice-words/shape.ts'

export const dayOf = (at: Date, locale: TextLocale): string =>
  `${at.toLocaleString(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })} UTC`
export const percentOf = (share: number, locale: TextLocale): string =>
  share.toLocaleString(locale, { style: 'percent', maximumFractionDigits: 2 })

/** Of a figure these are in its sentence, or say to a machine what the sentence says to people. */
const IN_SENTENCE: ReadonlySet<string> = new Set([
  'threshold',
  'signal',
  'events',
  'of',
  'rate',
  'low',
  'high',
  'line',
  'step',
])

export function evidenceLines(evidence: JsonObject, say: NoticeWords, locale: TextLocale): string[] {
  const figure = figureLine(evidence, say, locale)
  const { seen, ...rest } = evidence
  const facts = Object.entries({ ...rest, ...(isObject(seen) ? seen : {}) })
  const others = figure === undefined ? facts : facts.filter(([name]) => !IN_SENTENCE.has(name))
  const lines = others.map(([name, value]) => factLine(name, value, say, locale))
  return [...(figure === undefined ? [] : [figure]), ...lines]
    .slice(0, NOTICE_EVIDENCE_MAX)
    .map(line => line.slice(0, NOTICE_LINE_MAX_CHARS))
}

export const isObject = (it: Json | undefined): it is JsonObject =>
  typeof it === 'object' && it !== null && !Array.isArray(it)

/** Whether a table of words has it: what somebody else named is no key of ours, whatever it is called. */
const has = <Words extends object>(words: Words, name: string): name is Extract<keyof Words, string> =>
  Object.hasOwn(words, name)

function figureLine(
  { signal, events, of, line }: JsonObject,
  say: NoticeWords,
  locale: TextLocale,
): string | undefined {
  if (typeof signal !== 'string' || !has(say.signals, signal)) return undefined
  if (typeof events !== 'number' || typeof of !== 'number') return undefined
  const count = (n: number) => n.toLocaleString(locale)
  const what = say.signals[signal]
  return of > 0
    ? `${what}: ${say.figure(count(events), count(of), percentOf(Number(line), locale))}`
    : `${what}: ${say.counted(count(events), count(Number(line)))}`
}

function factLine(name: string, value: Json, say: NoticeWords, locale: TextLocale): string {
  const label = has(say.facts, name) ? say.facts[name] : has(say.signals, name) ? say.signals[name] : name
  const isTime = name === 'since' && typeof value === 'string' && !Number.isNaN(Date.parse(value))
  return `${label}: ${isTime ? dayOf(new Date(value), locale) : wordsOf(value, say, locale)}`
}

function wordsOf(value: Json, say: NoticeWords, locale: TextLocale): string {
  if (typeof value === 'number') return value.toLocaleString(locale)
  if (typeof value === 'string')
    return has(say.values, value) ? say.values[value] : has(say.services, value) ? say.services[value] : value
  if (Array.isArray(value)) return value.map(it => wordsOf(it, say, locale)).join('; ')
  if (!isObject(value)) return JSON.stringify(value)
  return Object.values(value)
    .map(it => wordsOf(it, say, locale))
    .filter(it => it !== '')
    .join(': ')
}
