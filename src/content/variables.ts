/** Which values a template asks for, and which of them nobody has. */

import type { Expr, Mark, Text } from '#wire/merge/types.ts'
import type { Found } from './problem.ts'
import { ROOTS, VARIABLES } from './rules.ts'

type Items = readonly (Text | Mark)[]
type Path = Extract<Expr, { is: 'path' }>

const KNOWN: ReadonlySet<string> = new Set(VARIABLES)
const ATTRIBUTES = 'contact.attributes'
const LONGEST_GUESS = 60

/** The given values that are used, by their names; an attribute with its own name. */
export function namesIn(items: Items): readonly string[] {
  return pathsIn(items).flatMap(path => (ROOTS.has(path.path[0]) && path.path[0] !== 'forloop' ? [nameOf(path)] : []))
}

/** Values that nobody has: most likely typing errors. `attributes` are those that the account's contacts have. */
export function unknownNames(items: Items, source: string, attributes?: readonly string[]): readonly Found[] {
  const own = new Set(
    items.flatMap(item => (item.is === 'assign' || (item.is === 'open' && item.block === 'for') ? [item.name] : [])),
  )
  const known = attributes ? [...VARIABLES, ...attributes.map(name => `${ATTRIBUTES}.${name}`)] : VARIABLES
  return pathsIn(items).flatMap(path => {
    const name = nameOf(path)
    const [root] = path.path
    if (own.has(root) || root === 'forloop' || isKnown(name, attributes)) return []
    const isLiteral = source.startsWith(name, path.at)
    const guess = nearest(name, [...known, ...own])
    return [
      {
        code: 'unknown-variable',
        at: path.at,
        end: path.at + (isLiteral ? name.length : root.length),
        about: name,
        ...(guess && isLiteral ? { fix: guess } : {}),
      },
    ]
  })
}

function isKnown(name: string, attributes: readonly string[] | undefined): boolean {
  if (!name.startsWith(`${ATTRIBUTES}.`))
    return KNOWN.has(name.replace(/\.(?:size|first|last)$/, '')) || KNOWN.has(name)
  return !attributes || attributes.some(attribute => `${name}.`.startsWith(`${ATTRIBUTES}.${attribute}.`))
}

/** As far as it is written out: `contact.attributes.items`, not which of them. */
function nameOf({ path }: Path): string {
  const end = path.findIndex(key => typeof key !== 'string')
  return (end < 0 ? path : path.slice(0, end)).join('.')
}

function pathsIn(items: Items): readonly Path[] {
  return items.flatMap(item => (item.is === 'text' ? [] : expressionsOf(item))).flatMap(pathsOf)
}

function expressionsOf(mark: Mark): readonly Expr[] {
  switch (mark.is) {
    case 'output':
    case 'assign':
      return [mark.of]
    case 'open':
      return mark.block === 'for' ? [mark.in, ...[mark.limit, mark.offset].filter(it => it !== undefined)] : [mark.of]
    case 'branch':
      return mark.tag === 'elsif' ? [mark.of] : mark.tag === 'when' ? mark.values : []
    case 'close':
      return []
  }
}

function pathsOf(of: Expr): readonly Path[] {
  switch (of.is) {
    case 'path':
      return [of, ...of.path.flatMap(key => (typeof key === 'object' ? pathsOf(key) : []))]
    case 'range':
      return [of.from, of.to].flatMap(pathsOf)
    case 'compare':
      return [of.left, of.right].flatMap(pathsOf)
    case 'not':
      return pathsOf(of.of)
    case 'filter':
      return [of.of, ...of.args].flatMap(pathsOf)
    default:
      return []
  }
}

/** The known name that takes the fewest changes, by itself or by its last word; none when it takes too many. */
function nearest(name: string, known: readonly string[]): string | undefined {
  if (name.length > LONGEST_GUESS) return undefined
  const last = (text: string) => text.slice(text.lastIndexOf('.') + 1)
  const cost = (candidate: string) =>
    Math.min(distance(name, candidate), distance(last(name), last(candidate)) + (name.includes('.') ? 1.5 : 0.5))
  const [best] = known.map(candidate => ({ candidate, cost: cost(candidate) })).toSorted((a, b) => a.cost - b.cost)
  return best && best.cost <= Math.max(2, name.length / 4) ? best.candidate : undefined
}

/** Levenshtein. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (const [i, x] of Array.from(a).entries()) {
    const next = [i + 1]
    for (const [j, y] of Array.from(b).entries())
      next.push(Math.min((row[j] ?? 0) + (x === y ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    row = next
  }
  return row[b.length] ?? 0
}
