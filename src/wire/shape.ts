/**
 * What a value read from a stranger's JSON has to look like. Closed: a member that no shape names is a flaw. A flaw is
 * said in words, with the place where it is: `purposes/0/id is not …`.
 */

import { isObject, type Json } from './jcs.ts'

/** The flaw of a value that stands at this place; undefined when it has none. */
export type Shape = (value: Json | undefined, at: string) => string | undefined
export type Shapes = Readonly<Record<string, Shape>>

const inside = (at: string, name: string | number) => (at === '' ? String(name) : `${at}/${name}`)
const place = (at: string) => (at === '' ? 'it' : at)

export const text =
  (holds: RegExp | ((text: string) => boolean), what: string): Shape =>
  (value, at) => {
    const fits = typeof value === 'string' && (holds instanceof RegExp ? holds.test(value) : holds(value))
    return fits ? undefined : `${place(at)} is not ${what}`
  }

export const integer =
  (min = 0): Shape =>
  (value, at) =>
    typeof value === 'number' && value >= min ? undefined : `${place(at)} is not a whole number from ${min} on`

export const one =
  (...of: readonly Json[]): Shape =>
  (value, at) =>
    of.some(it => it === value) ? undefined : `${place(at)} is not ${of.map(it => JSON.stringify(it)).join(' or ')}`

export const orNull =
  (shape: Shape): Shape =>
  (value, at) =>
    value === null ? undefined : shape(value, at)

export const anything: Shape = (value, at) => (value === undefined ? `${place(at)} is missing` : undefined)

export const anyObject: Shape = (value, at) => (isObject(value) ? undefined : `${place(at)} is not an object`)

export const list =
  (item: Shape, max: number, min = 0): Shape =>
  (value, at) => {
    if (!Array.isArray(value)) return `${place(at)} is not a list`
    if (value.length < min || value.length > max) return `${place(at)} has not ${min} to ${max} items`
    for (const [i, it] of (value as readonly Json[]).entries()) {
      const flaw = item(it, inside(at, i))
      if (flaw !== undefined) return flaw
    }
    return undefined
  }

/** An object with these members and no others. */
export const object = (required: Shapes, optional: Shapes = {}): Shape => {
  const members = Object.entries(required)
  return (value, at) => {
    if (!isObject(value)) return `${place(at)} is not an object`
    for (const [name, shape] of members) {
      const flaw = name in value ? shape(value[name], inside(at, name)) : `${inside(at, name)} is missing`
      if (flaw !== undefined) return flaw
    }
    return flawOfOthers(value, required, optional, at)
  }
}

/** An object with these members, whatever else it has. */
export const open =
  (required: Shapes, optional: Shapes = {}): Shape =>
  (value, at) => {
    if (!isObject(value)) return `${place(at)} is not an object`
    const known = Object.entries(value).filter(
      ([name]) => Object.hasOwn(required, name) || Object.hasOwn(optional, name),
    )
    return object(required, optional)(Object.fromEntries(known), at)
  }

function flawOfOthers(value: Readonly<Record<string, Json>>, required: Shapes, optional: Shapes, at: string) {
  for (const name of Object.keys(value)) {
    if (Object.hasOwn(required, name)) continue
    const shape = Object.hasOwn(optional, name) ? optional[name] : undefined
    if (shape === undefined) return `${inside(at, name)} is not known here`
    const flaw = shape(value[name], inside(at, name))
    if (flaw !== undefined) return flaw
  }
  return undefined
}

/** An object with any names of this kind, each with a value of that. */
export const record =
  (names: RegExp, member: Shape, max: number): Shape =>
  (value, at) => {
    if (!isObject(value)) return `${place(at)} is not an object`
    const entries = Object.entries(value)
    if (entries.length > max) return `${place(at)} has more than ${max} members`
    for (const [name, it] of entries) {
      const flaw = names.test(name)
        ? member(it, inside(at, name))
        : `${inside(at, name)} is no name that may stand here`
      if (flaw !== undefined) return flaw
    }
    return undefined
  }

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/
/** On a day that every month has: nothing need be computed. */
const PLAIN_TIME = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/
const isTime = (value: string) => {
  if (PLAIN_TIME.test(value)) return true
  const ms = TIME.test(value) ? Date.parse(value) : Number.NaN
  return !Number.isNaN(ms) && new Date(ms).toISOString() === value
}

/** RFC 3339, UTC, milliseconds. */
export const time = text(isTime, 'a time like 2026-11-23T20:48:38.123Z')
/** 32 bytes in base64url without padding: a C, a root, a nonce, a salt, a digest. */
export const hash32 = text(/^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/, '32 bytes in base64url')
export const fileHash = text(/^sha256:[0-9a-f]{64}$/, 'sha256: and 64 hexadecimal digits')
export const words = (max: number) => text(it => it.length <= max, `a text of at most ${max} characters`)
export const someWords = (max: number) =>
  text(it => it.length > 0 && it.length <= max, `a text of 1 to ${max} characters`)
