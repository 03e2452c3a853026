/**
 * The letter of somebody who agreed that opens and clicks are measured: the same page, whose links lead by way of us and
 * which ends with one picture. Everything else is as in the letter of whoever did not agree. Links are numbered from 1
 * in the order of the page; where each leads is taken from here again when somebody follows it, and never from the
 * link, so that a link leads nowhere but to where the author's does. What a link of another place for each reader
 * leads to travels in it, sealed.
 */

import { must } from '#base/bug.ts'
import type { HtmlSlot } from '#wire/mail/slot.ts'
import type { Node } from '#wire/merge/types.ts'
import { hrefsIn } from './href.ts'
import { MEASURED } from './rules.ts'
import { textTargets } from './text-link-rules.ts'
import type { Compiled, Place, Step } from './types.ts'

type Piece = string | HtmlSlot
type PageNode = Node<Place>

export type MeasuredContent = {
  readonly content: Compiled
  /** In the order of the links' numbers: where each leads; null where that is another place for each reader. */
  readonly targets: readonly (string | null)[]
}

/**
 * `publicUrl`: where our own pages are; the links to these are ways out, and are never measured. Of several texts of one
 * run, links are numbered on from those of the texts `before`: so a number leads to one place, whichever text somebody got.
 */
export function measuredFrom(compiled: Compiled, publicUrl: string, before: readonly Compiled[] = []): MeasuredContent {
  const made = new Measuring(compiled, publicUrl, targetsIn(before, publicUrl).length)
  const html = made.page(compiled.html)
  return { content: made.contentWith(html), targets: made.targets }
}

/** What each link of a run leads to, without a letter: for whoever follows one, and for the report. `contents`: its texts, its own first. */
export const targetsIn = (contents: readonly Compiled[], publicUrl: string): MeasuredContent['targets'] =>
  targetsTogether(contents, publicUrl).flat()

/** The same, by what links stand together in one letter. Those of several texts for phones are numbered as one. */
export const targetsTogether = (
  contents: readonly Compiled[],
  publicUrl: string,
): readonly MeasuredContent['targets'][] =>
  contents[0]?.channel === 'sms'
    ? [textTargets(contents, publicUrl)]
    : contents.map(it => measuredFrom(it, publicUrl).targets)

class Measuring {
  readonly targets: (string | null)[] = []
  readonly #compiled: Compiled
  readonly #publicUrl: string
  readonly #steps = new Map<string, Step>()
  readonly #added: Step[] = []
  readonly #before: number

  constructor(compiled: Compiled, publicUrl: string, before: number) {
    this.#compiled = compiled
    this.#publicUrl = publicUrl
    this.#before = before
    for (const { part, steps } of compiled.programs)
      if (part === 'html') for (const step of steps) if (step.slot !== null) this.#steps.set(step.slot, step)
  }

  page(html: readonly Piece[]): readonly Piece[] {
    const pieces = hrefsIn<HtmlSlot>(html).flatMap((it): readonly Piece[] => {
      if ('text' in it) return [it.text]
      if ('href' in it) return this.#link(it.href)
      if (it.thing.as === 'html') this.#block(it.thing.slot)
      return [it.thing]
    })
    return withPicture(pieces, `${this.#publicUrl}/o/`)
  }

  contentWith(html: readonly Piece[]): Compiled {
    const { paths, programs } = this.#compiled
    const measured = programs.map(it =>
      it.part === 'html'
        ? { ...it, steps: it.steps.map(step => (step.slot === null ? step : (this.#steps.get(step.slot) ?? step))) }
        : it,
    )
    return {
      ...this.#compiled,
      html,
      paths: { ...paths, [MEASURED]: [MEASURED] },
      programs: this.#added.length > 0 ? [...measured, { part: 'html', steps: this.#added }] : measured,
    }
  }

  /** A block that is made for each reader: its links are written by its own program. */
  #block(slot: string): void {
    const step = this.#steps.get(slot)
    if (step) this.#steps.set(slot, { ...step, nodes: this.#nodes(step.nodes) })
  }

  #link(parts: readonly Piece[]): readonly Piece[] {
    if (parts.every(part => typeof part === 'string')) {
      const number = this.#number(unescaped(parts.join('')))
      return number === undefined
        ? parts
        : [`${this.#publicUrl}/c/`, { slot: MEASURED, as: 'url-part' }, `/${String(number)}`]
    }
    const nodes = this.#nodesOf(parts)
    if (nodes === undefined) return parts
    const number = this.#nth(null)
    const slot = `@link.${String(number)}`
    this.#added.push({ slot, nodes: [{ is: 'whole', parts: nodes, as: `link:${number}`, at: 0 }] })
    return [{ slot, as: 'html' }]
  }

  /** A target in pieces as a template again; undefined where it is a way out, or no link of the web. */
  #nodesOf(parts: readonly Piece[]): readonly PageNode[] | undefined {
    const nodes = parts.flatMap((part): readonly PageNode[] => {
      if (typeof part === 'string') return [unescaped(part)]
      const path = this.#compiled.paths[part.slot]
      if (!path) return this.#wholeBehind(part.slot)
      const [root = '', ...rest] = path
      return [{ is: 'output', of: { is: 'path', path: [root, ...rest], at: 0 }, as: placeOf(part), at: 0 }]
    })
    return isOutward(nodes) ? nodes : undefined
  }

  /** What a program makes of a whole target. */
  #wholeBehind(slot: string): readonly PageNode[] {
    const [only] = this.#steps.get(slot)?.nodes ?? []
    return typeof only === 'object' && only.is === 'whole' ? only.parts : []
  }

  #nodes(nodes: readonly PageNode[]): readonly PageNode[] {
    return hrefsIn<Exclude<PageNode, string>>(nodes).flatMap((it): readonly PageNode[] => {
      if ('text' in it) return [it.text]
      return 'href' in it ? this.#linkOf(it.href) : [this.#within(it.thing)]
    })
  }

  #linkOf(parts: readonly PageNode[]): readonly PageNode[] {
    if (parts.every(part => typeof part === 'string')) {
      const number = this.#number(unescaped(parts.join('')))
      if (number === undefined) return parts
      const token: PageNode = { is: 'output', of: { is: 'path', path: [MEASURED], at: 0 }, as: 'url-part', at: 0 }
      return [`${this.#publicUrl}/c/`, token, `/${String(number)}`]
    }
    const [only] = parts
    if (typeof only !== 'object' || only.is !== 'whole' || !isOutward(only.parts)) return parts
    return [{ ...only, as: `link:${this.#nth(null)}` }]
  }

  /** Each branch of a block holds whole elements. In the order of the page, so that numbers are, too. */
  #within(node: Exclude<PageNode, string>): PageNode {
    if (node.is === 'if') {
      const branches = node.branches.map(it => ({ ...it, body: this.#nodes(it.body) }))
      return { ...node, branches, otherwise: this.#nodes(node.otherwise) }
    }
    if (node.is === 'case') {
      const whens = node.whens.map(it => ({ ...it, body: this.#nodes(it.body) }))
      return { ...node, whens, otherwise: this.#nodes(node.otherwise) }
    }
    return node.is === 'for' ? { ...node, body: this.#nodes(node.body), otherwise: this.#nodes(node.otherwise) } : node
  }

  #number(target: string): number | undefined {
    const isOwn = target === this.#publicUrl || target.startsWith(`${this.#publicUrl}/`)
    return /^https?:\/\//i.test(target.trim()) && !isOwn ? this.#nth(target.trim()) : undefined
  }

  /** The number of a link that leads there. */
  #nth(target: string | null): number {
    return this.#before + this.targets.push(target)
  }
}

/** Neither one of our own ways out, nor written with a scheme that is not the web's. */
function isOutward(nodes: readonly PageNode[]): boolean {
  const [first] = nodes
  if (first === undefined || (typeof first === 'string' && !/^\s*(?:https?:|$)/i.test(first))) return false
  return !nodes.some(
    node =>
      typeof node === 'object' && node.is === 'output' && node.of.is === 'path' && String(node.of.path[0]) === 'links',
  )
}

/** Slots in targets are parts of an address, or all of it. */
const placeOf = ({ as }: HtmlSlot): Place => (as === 'html-url' ? 'bare' : as === 'html' ? 'bare' : as)

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': '\u00a0',
}
const unescaped = (text: string) => text.replace(/&(?:amp|quot|#39|lt|gt|nbsp);/g, entity => ENTITIES[entity] ?? entity)

/** At the very end, where a mail program that cuts a long message off leaves it out, and no layout is moved by it. */
function withPicture(pieces: readonly Piece[], address: string): readonly Piece[] {
  const picture: readonly Piece[] = [
    `<img src="${address}`,
    { slot: MEASURED, as: 'url-part' },
    '" width="1" height="1" alt="">',
  ]
  const last = pieces.findLastIndex(piece => typeof piece === 'string' && piece.includes('</body>'))
  const piece = pieces[last]
  if (typeof piece !== 'string') return [...pieces, ...picture]
  const at = piece.lastIndexOf('</body>')
  must(at >= 0, 'the body ends where it was found to end')
  return [...pieces.slice(0, last), piece.slice(0, at), ...picture, piece.slice(at), ...pieces.slice(last + 1)]
}
