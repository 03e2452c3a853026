/**
 * Links as most are: an address that stands, with a plain value or two of the reader in it. Their template comes to putting
 * these together, so that is all that is done; whatever else a value holds takes the whole way.
 */

import { LINK_VALUE_PLAIN_MAX_CHARS } from '#base/limits.ts'
import type { Budget } from '#wire/merge/run.ts'
import type { Node } from '#wire/merge/types.ts'
import { member } from '#wire/merge/value.ts'
import type { Place } from './types.ts'

/** `before value after value … after`. */
export type PlainLink = {
  readonly as: Place
  readonly words: readonly string[]
  readonly paths: readonly (readonly string[])[]
  /** Whether escaping leaves it as it is, whatever plain values are in it. */
  readonly stays: boolean
}

type Escape = (as: Place, value: string) => string
type Nodes = readonly Node<Place>[]

/** Signs that no place in a link would touch, or none at all. */
const PLAIN = new RegExp(`^[A-Za-z0-9._~-]{0,${String(LINK_VALUE_PLAIN_MAX_CHARS)}}$`)
const BEGINS = /^https?:\/\/./

/** Undefined for anything else; and where a piece of the part assigns, for then a name may be another value's. */
export function plainLinkOf(nodes: Nodes, ofPart: readonly Nodes[], escape: Escape): PlainLink | undefined {
  const [node] = nodes
  if (nodes.length !== 1 || typeof node !== 'object' || node.is !== 'whole' || ofPart.some(assigns)) return undefined
  const words = ['']
  const paths: string[][] = []
  for (const piece of node.parts) {
    if (typeof piece === 'string') words.push((words.pop() ?? '') + piece)
    else if (piece.is !== 'output' || piece.as !== 'url-part' || piece.of.is !== 'path') return undefined
    else if (!piece.of.path.every(key => typeof key === 'string') || piece.of.path[0] === 'forloop') return undefined
    else {
      paths.push(piece.of.path.map(String))
      words.push('')
    }
  }
  if (paths.length === 0 || !BEGINS.test(words[0] ?? '')) return undefined
  const stays = node.as === 'text-url' && ['x', ''].every(it => escape(node.as, words.join(it)) === words.join(it))
  return { as: node.as, words, paths, stays }
}

/** The same of each step of a part. */
export function plainLinksOf(steps: readonly { readonly nodes: Nodes }[], escape: Escape): (PlainLink | undefined)[] {
  const ofPart = steps.map(({ nodes }) => nodes)
  return ofPart.map(nodes => plainLinkOf(nodes, ofPart, escape))
}

/** Any tag at all may hold one that assigns. */
const assigns = (nodes: Nodes): boolean =>
  nodes.some(node => typeof node === 'object' && node.is !== 'output' && node.is !== 'whole')

/** As the template would print it, and at the same price; undefined when a value is not plain. */
export function writeLink(
  { as, words, paths, stays }: PlainLink,
  values: unknown,
  escape: Escape,
  budget: Budget,
): string | undefined {
  const pieces = [words[0]]
  for (const [i, path] of paths.entries()) {
    const value = path.reduce(member, values) ?? '' // What is not there prints nothing.
    if (typeof value !== 'string' || !PLAIN.test(value)) return undefined
    pieces.push(value, words[i + 1])
  }
  const link = pieces.join('') // In one piece: it is read letter by letter next.
  if (!budget.affords(1 + 2 * paths.length, link.length)) return undefined
  return stays ? link : escape(as, link)
}
