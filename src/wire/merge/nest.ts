/** From marks in a row to blocks within blocks. */

import { MERGE_DEPTH_MAX } from '#base/limits.ts'
import { unclosed } from './lex.ts'
import type { Block, Branch, Expr, Mark, MergeFlaw, MergeFlawCode, Node, Span, When } from './types.ts'

/** A mark together with the place that it stands in, as the caller sees it. */
export type Placed<As extends string> = { readonly mark: Mark; readonly as: As } | { readonly node: Node<As> } | string

/** The template, and what is wrong with its blocks: everywhere, not only at the first slip. */
export function nest<As extends string>(
  items: readonly Placed<As>[],
): { readonly nodes: readonly Node<As>[]; readonly flaws: readonly MergeFlaw[] } {
  const builder = new Builder<As>()
  for (const item of items) {
    if (typeof item === 'string') builder.add(item)
    else if ('node' in item) builder.add(item.node)
    else builder.take(item.mark, item.as)
  }
  return { nodes: builder.end(), flaws: builder.flaws }
}

type Frame<As extends string> = {
  readonly span: Span
  readonly block: Block
  /** Where the nodes at hand go: a branch, or between `case` and its first `when`, which prints nothing. */
  into: Node<As>[]
  otherwise: Node<As>[] | undefined
  branch(mark: Extract<Mark, { is: 'branch' }>): Node<As>[] | undefined
  done(): Node<As>
}

const NOT: (of: Expr) => Expr = of => ({ is: 'not', of })

class Builder<As extends string> {
  readonly flaws: MergeFlaw[] = []
  readonly #top: Node<As>[] = []
  readonly #open: Frame<As>[] = []

  add(node: Node<As>): void {
    ;(this.#open.at(-1)?.into ?? this.#top).push(node)
  }

  take(mark: Mark, as: As): void {
    const { at } = mark
    if (mark.is === 'output') this.add({ is: 'output', of: mark.of, as, at })
    else if (mark.is === 'assign') this.add({ is: 'assign', name: mark.name, of: mark.of, at })
    else if (mark.is === 'open') this.#enter(mark)
    else if (mark.is === 'branch') this.#branch(mark)
    else this.#leave(mark)
  }

  end(): readonly Node<As>[] {
    for (const { block, span } of this.#open) this.flaws.push({ at: span.at, end: span.end, ...unclosed(block) })
    while (this.#open.length > 0) this.#close()
    return this.#top
  }

  #enter(mark: Extract<Mark, { is: 'open' }>): void {
    if (this.#open.length === MERGE_DEPTH_MAX)
      this.#flaw(mark, 'merge-too-deep', `Blocks stand within each other ${MERGE_DEPTH_MAX} deep at most.`)
    this.#open.push(frameOf<As>(mark))
  }

  #branch(mark: Extract<Mark, { is: 'branch' }>): void {
    const frame = this.#open.at(-1)
    const into = frame && !frame.otherwise ? frame.branch(mark) : undefined
    if (frame && into) frame.into = into
    else
      this.#flaw(
        mark,
        'merge-out-of-place',
        `{% ${mark.tag} %} does not belong here${frame ? `, in {% ${frame.block} %}` : ''}.`,
      )
  }

  #leave(mark: Extract<Mark, { is: 'close' }>): void {
    const frame = this.#open.at(-1)
    if (frame?.block === mark.block) return this.#close()
    const says = frame
      ? `{% end${mark.block} %} stands where {% end${frame.block} %} was expected.`
      : `{% end${mark.block} %} closes nothing.`
    this.#flaw(mark, 'merge-out-of-place', says)
    const known = this.#open.findLastIndex(({ block }) => block === mark.block)
    if (known >= 0) while (this.#open.length > known) this.#close()
  }

  #close(): void {
    const frame = this.#open.pop()
    if (frame) this.add(frame.done())
  }

  #flaw(span: Span, code: MergeFlawCode, says: string): void {
    this.flaws.push({ at: span.at, end: span.end, code, says })
  }
}

function frameOf<As extends string>(mark: Extract<Mark, { is: 'open' }>): Frame<As> {
  if (mark.block === 'for') return loopFrame(mark)
  return mark.block === 'case' ? caseFrame(mark, mark.of) : ifFrame(mark, mark.block === 'if' ? mark.of : NOT(mark.of))
}

function ifFrame<As extends string>(mark: Extract<Mark, { is: 'open' }>, when: Expr): Frame<As> {
  const first: Node<As>[] = []
  const branches: Branch<As>[] = [{ when, body: first }]
  return {
    span: mark,
    block: mark.block,
    into: first,
    otherwise: undefined,
    branch(it) {
      if (it.tag === 'else') return (this.otherwise = [])
      if (it.tag !== 'elsif') return undefined
      const body: Node<As>[] = []
      branches.push({ when: it.of, body })
      return body
    },
    done() {
      return { is: 'if', branches, otherwise: this.otherwise ?? [], at: mark.at }
    },
  }
}

function caseFrame<As extends string>(mark: Extract<Mark, { is: 'open' }>, of: Expr): Frame<As> {
  const whens: When<As>[] = []
  return {
    span: mark,
    block: 'case',
    into: [],
    otherwise: undefined,
    branch(it) {
      if (it.tag === 'else') return (this.otherwise = [])
      if (it.tag !== 'when') return undefined
      const body: Node<As>[] = []
      whens.push({ values: it.values, body })
      return body
    },
    done() {
      return { is: 'case', of, whens, otherwise: this.otherwise ?? [], at: mark.at }
    },
  }
}

function loopFrame<As extends string>(mark: Extract<Mark, { block: 'for'; is: 'open' }>): Frame<As> {
  const body: Node<As>[] = []
  const { name, offset, limit, reversed } = mark
  const loop = {
    name,
    in: mark.in,
    reversed,
    ...(offset ? { offset } : {}),
    ...(limit ? { limit } : {}),
  }
  return {
    span: mark,
    block: 'for',
    into: body,
    otherwise: undefined,
    branch(it) {
      return it.tag === 'else' ? (this.otherwise = []) : undefined
    },
    done() {
      return { is: 'for', ...loop, body, otherwise: this.otherwise ?? [], at: mark.at }
    },
  }
}
