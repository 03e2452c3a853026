/**
 * The letter of whoever did not agree to be measured. A value of theirs in a link would tell who followed it, by way of
 * whatever site it leads to [CK-03]. So a link carries of a reader only what many share: attributes stay in it that a
 * handful of others have as well, and everything else of the contact is left out of it, in the page and in the text.
 * A message whose links hold no such value is the very same message.
 */

import { LINK_SHARED_MIN } from '#base/limits.ts'
import { mapExpr } from '#wire/merge/map.ts'
import type { Expr, Node } from '#wire/merge/types.ts'
import { SHARED } from './rules.ts'
import type { Compiled, Place } from './types.ts'

type PageNode = Node<Place>
type Piece = Compiled['html' | 'text'][number]

/** The attributes that stand in links: who gets which is decided by how many have the same of all of them. */
export type Quiet = { readonly content: Compiled; readonly attributes: readonly string[] }

export function quietFrom(compiled: Compiled): Quiet {
  const made = new Quieting(compiled)
  const html = made.pieces(compiled.html) as Compiled['html'] // The same pieces, by other names.
  const text = made.pieces(compiled.text) as Compiled['text']
  const programs = compiled.programs.map(it => ({
    ...it,
    steps: it.steps.map(step => ({ ...step, nodes: step.nodes.map(node => made.node(node)) })),
  }))
  return made.isChanged
    ? {
        content: { ...compiled, html, text, programs, paths: { ...compiled.paths, ...made.paths } },
        attributes: [...made.attributes],
      }
    : { content: compiled, attributes: [] }
}

/** In a language, and nothing else of a contact, many read alike. */
const SPEAKS = 'locale'
const IN_URL: ReadonlySet<string> = new Set(['url-part', 'html-url', 'text-url'])
/** Text that ends in an address, so that what follows is a part of it. */
const ENDS_IN_URL = /https?:\/\/[^\s<>"]*$/i
const GOES_ON = /^[^\s<>"]*$/

class Quieting {
  readonly attributes = new Set<string>()
  readonly paths: Record<string, readonly string[]> = {}
  isChanged = false
  readonly #compiled: Compiled

  constructor(compiled: Compiled) {
    this.#compiled = compiled
  }

  pieces(pieces: readonly Piece[]): readonly Piece[] {
    let isInUrl = false
    return pieces.map(piece => {
      if (typeof piece === 'string') {
        isInUrl = ENDS_IN_URL.test(piece) || (isInUrl && GOES_ON.test(piece))
        return piece
      }
      const path = this.#compiled.paths[piece.slot]
      const quiet = path && (isInUrl || IN_URL.has(piece.as)) ? this.#quiet(path) : undefined
      if (!quiet) return piece
      const slot = quiet.join('.')
      this.paths[slot] = quiet as readonly string[] // Of names, as those of slots are.
      return { ...piece, slot }
    })
  }

  node(node: PageNode, isInUrl = false): PageNode {
    if (typeof node === 'string') return node
    switch (node.is) {
      case 'output':
        return isInUrl || IN_URL.has(node.as) ? { ...node, of: this.#expr(node.of) } : node
      case 'whole':
        return { ...node, parts: this.#nodes(node.parts, !isAddressed(node.parts)) }
      case 'if': {
        const branches = node.branches.map(it => ({ ...it, body: this.#nodes(it.body, isInUrl) }))
        return { ...node, branches, otherwise: this.#nodes(node.otherwise, isInUrl) }
      }
      case 'case': {
        const whens = node.whens.map(it => ({ ...it, body: this.#nodes(it.body, isInUrl) }))
        return { ...node, whens, otherwise: this.#nodes(node.otherwise, isInUrl) }
      }
      case 'for':
        return {
          ...node,
          ...(isInUrl && { in: this.#expr(node.in) }),
          body: this.#nodes(node.body, isInUrl),
          otherwise: this.#nodes(node.otherwise, isInUrl),
        }
      case 'assign':
        return node
    }
  }

  /** Text before a value can make an address of it, here too. */
  #nodes(nodes: readonly PageNode[], isInUrl: boolean): readonly PageNode[] {
    let goesOn = isInUrl
    return nodes.map(node => {
      if (typeof node !== 'string') return this.node(node, isInUrl || goesOn)
      goesOn = ENDS_IN_URL.test(node) || (goesOn && GOES_ON.test(node))
      return node
    })
  }

  #expr(expr: Expr): Expr {
    return mapExpr(expr, it => {
      const quiet = it.is === 'path' ? this.#quiet(it.path) : undefined
      return it.is === 'path' && quiet ? { ...it, path: quiet } : it
    })
  }

  #quiet(path: readonly (string | number | Expr)[]): [string, ...(string | number | Expr)[]] | undefined {
    const [root, member, name] = path
    if (root !== 'contact' || member === SPEAKS) return undefined
    if (member === 'attributes' && typeof name === 'string') this.attributes.add(name)
    this.isChanged = true
    return [SHARED, ...path.slice(1)]
  }
}

/** Mail and calls tell nobody who reads. */
const isAddressed = ([first]: readonly PageNode[]) =>
  typeof first === 'string' && /^\s*(?:mailto|tel|sms):/i.test(first)

type Attributed = { readonly attributes: Readonly<Record<string, unknown>> }

/** What may stand in the links of each of many readers: the named attributes, where enough of the others have the same of all of them. */
export function sharedAmong(
  readers: readonly Attributed[],
  names: readonly string[],
): (reader: Attributed) => Readonly<Record<string, unknown>> {
  if (names.length === 0) return () => ({})
  const sameOf = ({ attributes }: Attributed) => JSON.stringify(names.map(name => attributes[name] ?? null))
  const counts = new Map<string, number>()
  for (const reader of readers) counts.set(sameOf(reader), (counts.get(sameOf(reader)) ?? 0) + 1)
  return reader =>
    (counts.get(sameOf(reader)) ?? 0) >= LINK_SHARED_MIN
      ? Object.fromEntries(names.map(name => [name, reader.attributes[name]]))
      : {}
}
