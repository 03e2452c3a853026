/** The filters: a fixed list, each a function of values. What one makes is bounded before it is made. */

import { MERGE_VALUE_MAX_CHARS } from '#base/limits.ts'
import { Stop } from './stop.ts'
import { formatDate, momentOf } from './strftime.ts'
import { asList, asNumber, isTrue, print } from './value.ts'

/** What filters may know besides their values. */
export type Surroundings = {
  readonly nowMs: number
  /** Of the names of months and days: a BCP 47 tag. */
  readonly locale: string
}
type Filter = {
  /** How many values behind the colon, at least and at most. */
  readonly takes: readonly [number, number]
  readonly make: (value: unknown, args: readonly unknown[], around: Surroundings) => unknown
}

const text =
  (make: (text: string) => unknown): Filter['make'] =>
  value =>
    make(print(value))
const number =
  (make: (a: number, b: number) => number): Filter['make'] =>
  (value, [arg]) =>
    made(make(asNumber(value), asNumber(arg)))
/** A result that is no number is nothing, so that `default` can say something in its place. */
const made = (result: number) => (Number.isFinite(result) ? result : null)

export const FILTERS: Readonly<Record<string, Filter>> = {
  default: {
    takes: [1, 1],
    make: (value, [other]) => (isTrue(value) && !isEmpty(value) ? value : other),
  },

  upcase: { takes: [0, 0], make: text(it => it.toUpperCase()) },
  downcase: { takes: [0, 0], make: text(it => it.toLowerCase()) },
  capitalize: {
    takes: [0, 0],
    make: text(it => it.charAt(0).toUpperCase() + it.slice(1).toLowerCase()),
  },
  strip: { takes: [0, 0], make: text(it => it.trim()) },
  lstrip: { takes: [0, 0], make: text(it => it.trimStart()) },
  rstrip: { takes: [0, 0], make: text(it => it.trimEnd()) },
  strip_newlines: { takes: [0, 0], make: text(it => it.replace(/\r?\n/g, '')) },
  escape: { takes: [0, 0], make: text(escapeText) },
  url_encode: {
    takes: [0, 0],
    make: text(it => encodeURIComponent(it.toWellFormed()).replaceAll('%20', '+')),
  },
  append: { takes: [1, 1], make: (value, [more]) => joined([print(value), print(more)], '') },
  prepend: { takes: [1, 1], make: (value, [more]) => joined([print(more), print(value)], '') },
  replace: {
    takes: [2, 2],
    make: (value, [from, to]) => joined(print(value).split(print(from)), print(to)),
  },
  replace_first: {
    takes: [2, 2],
    make: (value, [from, to]) => print(value).replace(print(from), () => print(to)),
  },
  remove: { takes: [1, 1], make: (value, [what]) => joined(print(value).split(print(what)), '') },
  remove_first: { takes: [1, 1], make: (value, [what]) => print(value).replace(print(what), '') },
  truncate: {
    takes: [0, 2],
    make: (value, [most = 50, end = '...']) => truncate(value, asNumber(most), print(end)),
  },
  truncatewords: {
    takes: [0, 2],
    make: (value, [most = 15, end = '...']) => truncateWords(print(value), asNumber(most), print(end)),
  },
  split: { takes: [1, 1], make: (value, [at]) => split(print(value), print(at)) },
  slice: {
    takes: [1, 2],
    make: (value, [begin, length = 1]) => slice(value, asNumber(begin), asNumber(length)),
  },

  size: {
    takes: [0, 0],
    make: value => (typeof value === 'string' || Array.isArray(value) ? value.length : 0),
  },
  first: { takes: [0, 0], make: value => endOf(value, 0) },
  last: { takes: [0, 0], make: value => endOf(value, -1) },
  join: {
    takes: [0, 1],
    make: (value, [between = ' ']) => joined(asList(value).map(print), print(between)),
  },
  reverse: { takes: [0, 0], make: value => asList(value).toReversed() },
  uniq: { takes: [0, 0], make: value => [...new Set(asList(value))] },
  compact: {
    takes: [0, 0],
    make: value => asList(value).filter(item => item !== null && item !== undefined),
  },

  plus: { takes: [1, 1], make: number((a, b) => a + b) },
  minus: { takes: [1, 1], make: number((a, b) => a - b) },
  times: { takes: [1, 1], make: number((a, b) => a * b) },
  divided_by: { takes: [1, 1], make: number((a, b) => a / b) },
  modulo: { takes: [1, 1], make: number((a, b) => ((a % b) + b) % b) },
  at_least: { takes: [1, 1], make: number(Math.max) },
  at_most: { takes: [1, 1], make: number(Math.min) },
  abs: { takes: [0, 0], make: number(a => Math.abs(a)) },
  ceil: { takes: [0, 0], make: number(a => Math.ceil(a)) },
  floor: { takes: [0, 0], make: number(a => Math.floor(a)) },
  round: { takes: [0, 1], make: number(round) },

  date: {
    takes: [0, 1],
    make: (value, [format = '%-d %B %Y'], { nowMs, locale }) => {
      const moment = momentOf(value, nowMs)
      return moment === undefined ? value : formatDate(moment, print(format), locale)
    },
  },
}

const endOf = (value: unknown, at: 0 | -1) =>
  Array.isArray(value) || (typeof value === 'string' && value !== '') ? value.at(at) : ''
const isEmpty = (value: unknown) => (typeof value === 'string' || Array.isArray(value)) && value.length === 0

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
}
function escapeText(it: string): string {
  return it.replace(/[&<>"']/g, char => ENTITIES[char] ?? char)
}

/** The length is known before the text is made. */
function joined(parts: readonly string[], between: string): string {
  const chars = parts.reduce((sum, part) => sum + part.length, between.length * Math.max(0, parts.length - 1))
  if (chars > MERGE_VALUE_MAX_CHARS) throw new Stop('value-too-long')
  return parts.join(between)
}

/** Lengths are in characters, a pair of surrogates being one. */
function truncate(value: unknown, most: number, end: string): unknown {
  const chars = Array.from(print(value))
  if (chars.length <= most) return value
  return chars.slice(0, Math.max(0, Math.trunc(most) - Array.from(end).length)).join('') + end
}

function truncateWords(it: string, most: number, end: string): string {
  const words = it.trimStart().split(/\s+/)
  const kept = Math.max(1, Math.trunc(most))
  return words.slice(0, kept).join(' ') + (words.length >= kept ? end : '')
}

/** As Ruby does: empty parts at the end are dropped. */
function split(it: string, at: string): readonly string[] {
  const parts = it.split(at)
  while (parts.at(-1) === '') parts.pop()
  return parts
}

function slice(value: unknown, begin: number, length: number): unknown {
  if (value === undefined || value === null) return []
  const items = Array.isArray(value) ? value : Array.from(print(value))
  const from = begin < 0 ? items.length + begin : begin
  const part = from < 0 || length < 0 ? [] : items.slice(from, from + length)
  return Array.isArray(value) ? part : part.join('')
}

/** By decimals, as people do: 1.005 to two places is 1.01. */
function round(value: number, places: number): number {
  const scaled = shift(Math.abs(value), places)
  if (!(scaled <= Number.MAX_SAFE_INTEGER)) return value
  const rounded = shift(Math.round(scaled), -places)
  return value < 0 ? -rounded : rounded
}

function shift(value: number, places: number): number {
  const [mantissa, power = '0'] = String(value).split('e')
  return Number(`${mantissa}e${Number(power) + places}`)
}
