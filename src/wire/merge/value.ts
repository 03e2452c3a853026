/** How values behave: as in Liquid, but an object is never asked to turn itself into something else. */

/** What `empty` and `blank` are while a template runs. */
export const EMPTY = Symbol('empty')
export const BLANK = Symbol('blank')

/** Null, false and what is not there count as no; zero and the empty string count as yes. */
export const isTrue = (value: unknown): boolean => value !== false && value !== undefined && value !== null

/** As printed. Lists are their items without anything between; objects, and numbers that are none, print nothing. */
export function print(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : ''
  if (typeof value === 'boolean') return String(value)
  return Array.isArray(value) ? value.map(print).join('') : ''
}

/** Text that is no number counts as 0, as in Liquid. */
export function asNumber(value: unknown): number {
  const given = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? Number(value) : 0
  return Number.isNaN(given) ? 0 : given
}

export function asList(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}

/** What a loop goes through: the items of a list, the pairs of an object, a text as its one item. */
export function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  if (typeof value === 'string') return value === '' ? [] : [value]
  return typeof value === 'object' && value !== null ? Object.entries(value) : []
}

/** A member that the value has itself; what it inherits does not exist. Lists and texts also have size, first and last. */
export function member(value: unknown, key: unknown): unknown {
  if (value === undefined || value === null || (typeof key !== 'string' && typeof key !== 'number')) return undefined
  if (Array.isArray(value) && typeof key === 'number') return value[key < 0 ? value.length + key : key]
  if (typeof value === 'object' && Object.hasOwn(value, key)) return (value as Record<string, unknown>)[key] // Just seen to be there.
  if (key === 'size') return sizeOf(value)
  if (key === 'first') return Array.isArray(value) ? value[0] : undefined
  if (key === 'last') return Array.isArray(value) ? value.at(-1) : undefined
  return undefined
}

function sizeOf(value: unknown): number | undefined {
  if (typeof value === 'string' || Array.isArray(value)) return value.length
  return typeof value === 'object' && value !== null ? Object.keys(value).length : undefined
}

export function isSame(left: unknown, right: unknown): boolean {
  if (typeof left === 'symbol') return typeof right !== 'symbol' && isEmpty(right, left === BLANK)
  if (typeof right === 'symbol') return isEmpty(left, right === BLANK)
  if (Array.isArray(left))
    return Array.isArray(right) && left.length === right.length && left.every((item, i) => isSame(item, right[i]))
  return (left ?? null) === (right ?? null)
}

function isEmpty(value: unknown, blankToo: boolean): boolean {
  if (blankToo && (value === false || value === undefined || value === null)) return true
  if (typeof value === 'string') return value === '' || (blankToo && value.trim() === '')
  if (Array.isArray(value)) return value.length === 0
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}

/** Numbers with numbers, texts with texts, a text that is a number with a number; anything else is neither more nor less. */
export function isLess(left: unknown, right: unknown): boolean {
  return isOrdered(left) && isOrdered(right) && left < right
}
export function isLessOrSame(left: unknown, right: unknown): boolean {
  return isOrdered(left) && isOrdered(right) && left <= right
}
const isOrdered = (value: unknown): value is number => typeof value === 'number' || typeof value === 'string' // JavaScript compares both.

export function contains(list: unknown, item: unknown): boolean {
  if (Array.isArray(list)) return list.some(each => isSame(each, item))
  return typeof list === 'string' && item !== undefined && item !== null && list.includes(print(item))
}
