/**
 * Canonical JSON (RFC 8785) for the subset that the ledger uses: well-formed strings, integers of at most 2^53−1,
 * booleans, null, arrays and objects, nested at most 64 deep. The reader is our own, because JSON.parse keeps the last
 * of two equal names, turns long numbers into other numbers, and lets a lone surrogate pass.
 */

import { must } from '#base/bug.ts'
import { JSON_DEPTH_MAX } from '#base/limits.ts'
import { no, yes, type Result } from '#base/result.ts'

export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export type JsonObject = { readonly [name: string]: Json }

export const JSON_REFUSALS = [
  'not-json', // the grammar of RFC 8259
  'duplicate-name', // one object has the same name twice
  'lone-surrogate', // half of a character, as such or as \u escape
  'not-an-integer', // a fraction, an exponent, −0, or more than 2^53−1
  'too-deep',
] as const
export type JsonRefusal = (typeof JSON_REFUSALS)[number]

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Reads any JSON of the subset, canonical or not. Objects have no prototype, so every name is only a name. */
export function parseJson(text: string): Result<Json, JsonRefusal> {
  try {
    return yes(new Reader(text).whole())
  } catch (stop) {
    if (stop instanceof Stop) return no(stop.refusal)
    throw stop
  }
}

/** Reads JSON that is the canonical text of its value, and nothing else. */
export function parseCanonical(text: string): Result<Json, JsonRefusal | 'not-canonical'> {
  const read = parseJson(text)
  return read.ok && canonical(read.value) !== text ? no('not-canonical') : read
}

/** The one canonical text of a value. A value outside of the subset is a bug. */
export function canonical(value: Json): string {
  return inOrder(value, 1) ? JSON.stringify(value) : write(value)
}

/** Names sort by UTF-16 code units, which is how JavaScript compares strings. */
function write(value: Json): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  let text = ''
  if (isList(value)) {
    for (const item of value) text += text === '' ? write(item) : `,${write(item)}`
    return `[${text}]`
  }
  for (const name of Object.keys(value).toSorted()) {
    const member = `${JSON.stringify(name)}:${write(value[name] as Json)}` // Its own keys.
    text += text === '' ? member : `,${member}`
  }
  return `{${text}}`
}
const isList = (value: Json): value is readonly Json[] => Array.isArray(value)

/** Promises that the value is of the subset; true when every object already has its names in order. */
function inOrder(value: Json, depth: number): boolean {
  switch (typeof value) {
    case 'string':
      must(value.isWellFormed(), 'canonical JSON holds whole characters')
      return true
    case 'number':
      must(Number.isSafeInteger(value) && !Object.is(value, -0), 'canonical JSON holds integers')
      return true
    case 'boolean':
      return true
    case 'object':
      break
    default:
      must(false, 'canonical JSON holds no undefined, function or bigint')
  }
  if (value === null) return true
  must(depth <= JSON_DEPTH_MAX, 'canonical JSON is at most 64 deep')
  let sorted = true
  if (Array.isArray(value)) {
    for (const item of value as readonly Json[]) sorted = inOrder(item, depth + 1) && sorted
    return sorted
  }
  let before: string | undefined
  for (const name of Object.keys(value)) {
    must(name.isWellFormed(), 'canonical JSON has whole characters in names')
    if (before !== undefined && before > name) sorted = false
    before = name
    sorted = inOrder((value as JsonObject)[name] as Json, depth + 1) && sorted // Its own keys.
  }
  return sorted
}

class Stop extends Error {
  readonly refusal: JsonRefusal
  constructor(refusal: JsonRefusal) {
    super(refusal)
    this.refusal = refusal
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
}
const WORDS = [
  ['true', true],
  ['false', false],
  ['null', null],
] as const

class Reader {
  readonly #text: string
  #at = 0
  readonly #blank = /[ \t\n\r]*/y
  // oxlint-disable-next-line no-control-regex -- RFC 8259 §7: these must be escaped.
  readonly #plain = /[^"\\\u0000-\u001f]*/y
  readonly #number = /-?(?:0|[1-9]\d*)(?:[.eE]?)/y
  readonly #hex = /[0-9a-fA-F]{4}/y

  constructor(text: string) {
    this.#text = text
  }

  whole(): Json {
    const value = this.#value(1)
    this.#skip()
    if (this.#at !== this.#text.length) throw new Stop('not-json')
    return value
  }

  #value(depth: number): Json {
    this.#skip()
    const char = this.#text[this.#at]
    if (char === '"') return this.#string()
    if (char === '{') return this.#object(depth)
    if (char === '[') return this.#array(depth)
    for (const [word, value] of WORDS) if (this.#text.startsWith(word, this.#at)) return this.#pass(word.length, value)
    return this.#integer()
  }

  #object(depth: number): JsonObject {
    const members: Record<string, Json> = Object.create(null)
    if (this.#opens('}', depth)) return members
    do {
      this.#skip()
      if (this.#text[this.#at] !== '"') throw new Stop('not-json')
      const name = this.#string()
      if (name in members) throw new Stop('duplicate-name')
      this.#skip()
      this.#expect(':')
      members[name] = this.#value(depth + 1)
    } while (this.#goesOn('}'))
    return members
  }

  #array(depth: number): readonly Json[] {
    const items: Json[] = []
    if (this.#opens(']', depth)) return items
    do items.push(this.#value(depth + 1))
    while (this.#goesOn(']'))
    return items
  }

  /** Past the opening bracket; true when the closing one follows at once. */
  #opens(close: string, depth: number): boolean {
    if (depth > JSON_DEPTH_MAX) throw new Stop('too-deep')
    this.#at++
    this.#skip()
    return this.#text[this.#at] === close && this.#pass(1, true)
  }

  /** True after a comma, false after the closing bracket. */
  #goesOn(close: string): boolean {
    this.#skip()
    if (this.#text[this.#at] === ',') return this.#pass(1, true)
    this.#expect(close)
    return false
  }

  #string(): string {
    this.#at++
    let text = ''
    for (;;) {
      text += this.#take(this.#plain)
      const char = this.#text[this.#at++]
      if (char === '"') break
      if (char !== '\\') throw new Stop('not-json')
      text += this.#escape()
    }
    if (!text.isWellFormed()) throw new Stop('lone-surrogate')
    return text
  }

  #escape(): string {
    const char = this.#text[this.#at++] ?? ''
    if (char !== 'u') {
      const plain = Object.hasOwn(ESCAPES, char) ? ESCAPES[char] : undefined
      if (plain === undefined) throw new Stop('not-json')
      return plain
    }
    const digits = this.#take(this.#hex)
    if (digits === '') throw new Stop('not-json')
    return String.fromCharCode(Number.parseInt(digits, 16))
  }

  #integer(): number {
    const digits = this.#take(this.#number)
    if (digits === '') throw new Stop('not-json')
    const value = Number(digits)
    if (digits === '-0' || !/\d$/.test(digits) || !Number.isSafeInteger(value)) throw new Stop('not-an-integer')
    return value
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#text)?.[0] ?? ''
    this.#at += found.length
    return found
  }

  #skip(): void {
    this.#take(this.#blank)
  }

  #expect(char: string): void {
    if (this.#text[this.#at] !== char) throw new Stop('not-json')
    this.#at++
  }

  #pass<T>(length: number, value: T): T {
    this.#at += length
    return value
  }
}
