/**
 * What does not fit, in our own words: what is to be sent there, and what was. The schema library has words of its own, for whoever
 * knows it; a shape that says its own sentence keeps it. `code` is ours as well: it is what a program reads.
 */

import { z } from 'zod'

type Issue = z.core.$ZodIssue
type Raw = z.core.$ZodRawIssue

export const MISSING = 'This is missing.'

/** For `safeParse(input, { error: inOurWords })`. */
export const inOurWords = (issue: Raw): string => SAYS[issue.code]?.(issue as never) ?? 'This does not fit here.' // A row is for its own code.

const OURS: Readonly<Record<Issue['code'], string>> = {
  invalid_type: 'wrong-kind',
  invalid_value: 'not-one-of',
  invalid_format: 'wrong-form',
  invalid_union: 'none-fits',
  invalid_key: 'wrong-name',
  invalid_element: 'wrong-entry',
  too_small: 'too-little',
  too_big: 'too-much',
  not_multiple_of: 'wrong-step',
  unrecognized_keys: 'unknown-field',
  custom: 'unfit',
}
export const codeOf = ({ code }: Issue): string => OURS[code]

type Said<Code> = Extract<Issue, { code: Code }> & { readonly input?: unknown }
const SAYS: { readonly [Code in string]?: (issue: never) => string } = {
  invalid_type: ({ expected, input }: Said<'invalid_type'>) =>
    input === undefined ? MISSING : kindSays(kindOf(expected), input),
  invalid_value: ({ values, input }: Said<'invalid_value'>) =>
    input === undefined ? MISSING : `Send ${values.length > 1 ? 'one of: ' : ''}${values.map(String).join(', ')}.`,
  invalid_format: (issue: Said<'invalid_format'>) => formOf(issue),
  invalid_union: (issue: Said<'invalid_union'>) => unionOf(issue),
  invalid_key: ({ issues }: Said<'invalid_key'>) => `A name in here does not fit. ${issues[0]?.message ?? ''}`.trim(),
  invalid_element: ({ issues }: Said<'invalid_element'>) =>
    `An entry in here does not fit. ${issues[0]?.message ?? ''}`.trim(),
  too_small: ({ origin, minimum, inclusive = true, exact = false, input }: Said<'too_small'>) =>
    input === ''
      ? 'This is empty.'
      : bounded(origin, exact ? 'exactly' : inclusive ? 'at least' : 'more than', minimum),
  too_big: ({ origin, maximum, inclusive = true, exact = false }: Said<'too_big'>) =>
    bounded(origin, exact ? 'exactly' : inclusive ? 'at most' : 'less than', maximum),
  not_multiple_of: ({ divisor }: Said<'not_multiple_of'>) => `Send a multiple of ${divisor}.`,
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  bigint: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  set: 'a list',
  object: 'an object',
  record: 'an object',
  map: 'an object',
  date: 'a time',
  null: 'null',
  undefined: 'nothing',
  never: 'nothing',
}
const kindOf = (kind: string) => KINDS[kind] ?? 'another value'

/** Of a number that was made of a text, what was sent is not known any more. */
function kindSays(wanted: string, input: unknown): string {
  if (Number.isNaN(input)) return `Send ${wanted}.`
  if (typeof input === 'number' && !Number.isInteger(input)) return `Send ${wanted}; this is a number with a fraction.`
  const kind = input === null ? 'null' : Array.isArray(input) ? 'array' : typeof input
  return `Send ${wanted}; this is ${kindOf(kind)}.`
}

const UNITS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  string: ['character', 'characters'],
  array: ['entry', 'entries'],
  set: ['entry', 'entries'],
  map: ['entry', 'entries'],
  file: ['byte', 'bytes'],
}
type How = 'exactly' | 'at least' | 'more than' | 'at most' | 'less than'
const BOUNDED: Readonly<
  Record<How, readonly [of: (n: number | bigint, unit: string) => string, number: (n: number | bigint) => string]>
> = {
  exactly: [(n, unit) => `Send exactly ${n} ${unit}.`, n => `Send a number that is exactly ${n}.`],
  'at least': [(n, unit) => `Send at least ${n} ${unit}.`, n => `Send a number that is at least ${n}.`],
  'more than': [(n, unit) => `Send more than ${n} ${unit}.`, n => `Send a number that is more than ${n}.`],
  'at most': [(n, unit) => `Send at most ${n} ${unit}.`, n => `Send a number that is at most ${n}.`],
  'less than': [(n, unit) => `Send less than ${n} ${unit}.`, n => `Send a number that is less than ${n}.`],
}
function bounded(origin: string, how: How, bound: number | bigint): string {
  const unit = UNITS[origin]
  const [of, number] = BOUNDED[how]
  return unit ? of(bound, unit[Number(bound) === 1 ? 0 : 1]) : number(bound)
}

const FORMS: Readonly<Record<string, string>> = {
  datetime: 'Send a time, such as 2026-11-26T09:00:00Z.',
  date: 'Send a day, such as 2026-11-26.',
  time: 'Send a time of day, such as 09:00:00.',
  email: 'Send an e-mail address.',
  url: 'Send a web address, such as https://example.org.',
  base64: 'Send bytes as base64.',
}
function formOf({ format, pattern, ...issue }: Said<'invalid_format'>): string {
  if (format === 'starts_with') return `Send a text that begins with ${String(Object(issue).prefix)}.`
  const own = FORMS[format]
  if (own) return own
  const kind = /^\/?\^([a-z]{3})_\[0-9a-z\]\{25\}\$/.exec(pattern ?? '')?.[1]
  if (kind) return `Send an id of this kind: ${kind}_ and 25 characters, as it was given.`
  return pattern ? `Send a text in this form: ${bare(pattern)}` : 'This text is not in the form that is wanted here.'
}
const bare = (pattern: string) => pattern.replace(/^\/(.*)\/[a-z]*$/s, '$1')

/** What may be one thing or another: which things, where none of them is of its kind; else see `whereIn`. */
function unionOf({ errors, ...issue }: Said<'invalid_union'>): string {
  const { options, input } = issue as { options?: readonly unknown[]; input?: unknown }
  if (Array.isArray(options) && options.length > 0) return `Send one of: ${options.map(String).join(', ')}.`
  const kinds = errors.flatMap(own => own.filter(({ path }) => path.length === 0).map(({ message }) => message))
  if (input === undefined || kinds.includes(MISSING)) return MISSING
  const wanted = [...new Set(kinds.map(it => it.replace(/^Send /, '').replace(/;.*|\.$/gs, '')))]
  return wanted.length > 0 ? `Send ${wanted.join(', or ')}.` : 'This does not fit here.'
}

/** The issues to tell of: of what may be one thing or another, what is wrong with the one that was meant. */
export function whereIn(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const meant = issue.errors.filter(own => own.length > 0 && own.every(({ path }) => path.length > 0))
  const [best] = meant.toSorted((a, b) => a.length - b.length)
  if (!best) return [issue]
  return best.flatMap(it => whereIn({ ...it, path: [...issue.path, ...it.path] }))
}
