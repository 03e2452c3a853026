/** From a template to what wire/mail composes: text that stands for all, and slots; with the programs that fill them. */

import type { HeaderPart } from '#wire/mail/header-plan.ts'
import type { HtmlSlot, TextSlot } from '#wire/mail/slot.ts'
import type { Expr, Node } from '#wire/merge/types.ts'
import { escapeFor, ROOTS } from './rules.ts'
import type { Part, Place, Step } from './types.ts'

type Nodes = readonly Node<Place>[]
type Piece = string | { readonly slot: string; readonly as: string }

/** Where the preview text goes in a page. */
export const ROOM = '\ufdd3'

/** Gathers the slots of all parts. Values that are the same for all readers become text at once. */
export class Slots {
  readonly paths: Record<string, readonly string[]> = {}
  readonly programs: { part: Part; steps: Step[] }[] = []
  readonly #constants: Readonly<Record<string, string>>
  #made = 0

  constructor(constants: Readonly<Record<string, string>>) {
    this.#constants = constants
  }

  header(part: 'subject' | 'from', nodes: Nodes): readonly HeaderPart[] {
    return joined(this.#pieces(part, nodes, 'bare')).map(piece =>
      typeof piece === 'string' ? piece : { slot: piece.slot },
    )
  }

  /** The preview text is a template of its own, and goes where the page has left room for it. */
  html(nodes: Nodes, preheader: Nodes): readonly (string | HtmlSlot)[] {
    const preview = this.#pieces('preheader', preheader, 'html')
    const pieces = this.#pieces('html', nodes, 'html').flatMap(piece => {
      if (typeof piece !== 'string' || !piece.includes(ROOM)) return [piece]
      const [before = '', after = ''] = piece.split(ROOM)
      return [before, ...preview, after]
    })
    return joined(pieces) as readonly (string | HtmlSlot)[] // All places in HTML are kinds of slots there.
  }

  /** `part` is where the templates were written: a text part may be made from the HTML. */
  text(part: 'text' | 'html', nodes: Nodes): readonly (string | TextSlot)[] {
    return joined(this.#pieces(part, nodes, 'plain')) as readonly (string | TextSlot)[] // And in text they are plain.
  }

  /** `made` is how a piece is written that a program has escaped already. */
  #pieces(part: Part, nodes: Nodes, made: string): readonly Piece[] {
    const steps: Step[] = []
    const program = (node: Exclude<Node<Place>, string>, as: string): Piece => {
      const slot = `${part}.${this.#made++}`
      steps.push({ slot, nodes: [node] })
      return { slot, as }
    }
    const pieces = nodes.flatMap((node): readonly Piece[] => {
      if (typeof node === 'string') return [node]
      if (node.is === 'assign') {
        steps.push({ slot: null, nodes: [node] })
        return []
      }
      if (node.is === 'output')
        return [this.#value(node.of, node.as) ?? program({ ...node, as: 'bare' }, node.as === 'bare' ? made : node.as)]
      return (node.is === 'whole' ? this.#address(node.parts, node.as) : undefined) ?? [program(node, made)]
    })
    if (steps.length > 0) this.programs.push({ part, steps })
    return pieces
  }

  /** A value that is found by its path alone. */
  #value(of: Expr, as: Place): Piece | undefined {
    const path = pathOf(of)
    if (!path) return undefined
    const slot = path.join('.')
    const constant = Object.hasOwn(this.#constants, slot) ? this.#constants[slot] : undefined
    if (constant !== undefined) return escapeFor(as, constant)
    this.paths[slot] = path
    return { slot, as }
  }

  /** An address that is one value, or one that begins with text and goes on with parts. */
  #address(parts: Nodes, as: Place): readonly Piece[] | undefined {
    const [first, ...rest] = parts
    if (first === undefined || as !== 'html-url') return undefined
    if (typeof first === 'object') {
      const isValue = first.is === 'output' && rest.length === 0
      const value = isValue ? this.#value(first.of, 'html-url') : undefined
      return value === undefined ? undefined : [value]
    }
    const simple = parts.every(part =>
      typeof part === 'string' ? !/\s/.test(part) : part.is === 'output' && part.as === 'url-part' && pathOf(part.of),
    )
    if (!simple || !/^https?:\/\/./i.test(first)) return undefined
    return parts.flatMap((part): readonly Piece[] => {
      if (typeof part === 'string')
        return [
          part === first ? escapeFor('html-url', part) : escapeFor('html-url', SCHEME + part).slice(SCHEME.length),
        ]
      const value = part.is === 'output' ? this.#value(part.of, 'url-part') : undefined
      return value === undefined ? [] : [value]
    })
  }
}
const SCHEME = 'https://'

/** Of names only, below one of the given values; a name with a dot in it would be two. */
function pathOf(of: Expr): readonly string[] | undefined {
  if (of.is !== 'path' || !ROOTS.has(of.path[0]) || of.path[0] === 'forloop') return undefined
  const names = of.path.filter(key => typeof key === 'string' && /^[\w-]+$/.test(key)) as string[] // As the test says.
  return names.length === of.path.length ? names : undefined
}

function joined(pieces: readonly Piece[]): readonly Piece[] {
  const out: Piece[] = []
  for (const piece of pieces) {
    const last = out.at(-1)
    if (typeof piece === 'string' && typeof last === 'string') out[out.length - 1] = last + piece
    else if (piece !== '') out.push(piece)
  }
  return out
}
