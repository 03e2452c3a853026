/** Runs a template for the values of one reader, within a budget of steps and characters. */

import { MERGE_ITEMS_MAX, MERGE_OUTPUT_MAX_CHARS, MERGE_STEPS_MAX, MERGE_VALUE_MAX_CHARS } from '#base/limits.ts'
import { no, yes, type Result } from '#base/result.ts'
import { FILTERS, type Surroundings } from './filters.ts'
import { Stop } from './stop.ts'
import type { Expr, Loop, MergeStop, MergeStopCode, Node, Operator } from './types.ts'
import {
  asNumber,
  BLANK,
  contains,
  EMPTY,
  isLess,
  isLessOrSame,
  isSame,
  isTrue,
  itemsOf,
  member,
  print,
} from './value.ts'

/** How a value is escaped for its place. */
export type Escape<As extends string> = (as: As, value: string) => string

/** So many characters of a value cost as much as one step. */
const CHARS_PER_STEP = 64

/** What all templates of one message may cost together. */
export class Budget {
  #steps = MERGE_STEPS_MAX
  #chars = MERGE_OUTPUT_MAX_CHARS

  step(steps = 1): void {
    this.#steps -= steps
    if (this.#steps < 0) throw new Stop('too-many-steps')
  }

  put(chars: number): void {
    this.#chars -= chars
    if (this.#chars < 0) throw new Stop('output-too-long')
  }

  /** Both at once; false, and nothing is spent, where that is too much. */
  affords(steps: number, chars: number): boolean {
    if (this.#steps < steps || this.#chars < chars) return false
    this.#steps -= steps
    this.#chars -= chars
    return true
  }
}

/**
 * One template part, run piece by piece: what an earlier piece assigns, a later one sees. Names are looked up among
 * the loops around, then among what was assigned, then among the given values.
 */
export class Scope<As extends string> {
  readonly #values: Readonly<Record<string, unknown>>
  readonly #around: Surroundings
  readonly #escape: Escape<As>
  readonly #budget: Budget
  readonly #assigned = new Map<string, unknown>()
  readonly #loops: { readonly name: string; item: unknown; forloop: unknown }[] = []
  /** Where the run is: told when it has to be stopped. */
  #at = 0

  constructor(values: Readonly<Record<string, unknown>>, around: Surroundings, escape: Escape<As>, budget: Budget) {
    this.#values = values
    this.#around = around
    this.#escape = escape
    this.#budget = budget
  }

  /** What the nodes print. */
  run(nodes: readonly Node<As>[]): Result<string, MergeStop> {
    try {
      return yes(this.#text(nodes))
    } catch (stop) {
      if (stop instanceof Stop) return no({ code: stop.code, at: this.#at })
      throw stop
    }
  }

  #text(nodes: readonly Node<As>[]): string {
    let text = ''
    for (const node of nodes) {
      const piece = typeof node === 'string' ? node : this.#piece(node)
      if (typeof node === 'string' || node.is === 'output') this.#budget.put(piece.length)
      text += piece
    }
    return text
  }

  #piece(node: Exclude<Node<As>, string>): string {
    this.#at = node.at
    this.#budget.step()
    switch (node.is) {
      case 'output':
        return this.#escape(node.as, print(this.#value(node.of)))
      case 'whole':
        return this.#escape(node.as, this.#text(node.parts))
      case 'assign':
        this.#assigned.set(node.name, this.#value(node.of))
        return ''
      case 'if':
        return this.#text(node.branches.find(({ when }) => isTrue(this.#value(when)))?.body ?? node.otherwise)
      case 'case':
        return this.#case(node)
      case 'for':
        return this.#loop(node)
    }
  }

  /** Every `when` that holds, in order, as in Liquid; what one assigns the next one sees. */
  #case({ of, whens, otherwise }: Extract<Node<As>, { is: 'case' }>): string {
    const sought = plain(this.#value(of))
    let text: string | undefined
    for (const { values, body } of whens)
      if (values.some(value => isSame(sought, this.#value(value)))) text = (text ?? '') + this.#text(body)
    return text ?? this.#text(otherwise)
  }

  #loop(node: Extract<Node<As>, { is: 'for' }>): string {
    const items = this.#items(node)
    if (items === undefined) return this.#text(node.otherwise)
    const { length } = items
    const loop = { name: node.name, item: undefined as unknown, forloop: undefined as unknown }
    this.#loops.push(loop)
    let text = ''
    for (const [i, item] of items.entries()) {
      this.#budget.step()
      loop.item = item
      loop.forloop = {
        index: i + 1,
        index0: i,
        rindex: length - i,
        rindex0: length - i - 1,
        first: i === 0,
        last: i === length - 1,
        length,
      }
      text += this.#text(node.body)
    }
    this.#loops.pop()
    return text
  }

  /** Offset first, then limit, then the order; undefined when there was nothing to begin with. */
  #items(loop: Loop): readonly unknown[] | undefined {
    const all = loop.in.is === 'range' ? this.#range(loop.in, loop) : itemsOf(this.#value(loop.in))
    if (all.length === 0) return undefined
    const from = loop.offset ? Math.trunc(asNumber(this.#value(loop.offset))) : 0
    const rest = from === 0 ? all : all.slice(from)
    const some = loop.limit ? rest.slice(0, Math.trunc(asNumber(this.#value(loop.limit)))) : rest
    return held(loop.reversed ? some.toReversed() : some)
  }

  #range({ from, to }: Extract<Expr, { is: 'range' }>, loop?: Loop): readonly number[] {
    const low = Math.trunc(asNumber(this.#value(from)))
    const high = Math.trunc(asNumber(this.#value(to)))
    // A loop over the first items of a long range needs only those.
    const most =
      loop?.limit && !loop.offset
        ? Math.min(high, low + Math.max(1, Math.trunc(asNumber(this.#value(loop.limit)))) - 1)
        : high
    if (most - low >= MERGE_ITEMS_MAX) throw new Stop('too-many-items')
    return Array.from({ length: Math.max(0, most - low + 1) }, (_, i) => low + i)
  }

  #value(expr: Expr): unknown {
    this.#budget.step()
    switch (expr.is) {
      case 'value':
        return expr.value
      case 'empty':
        return EMPTY
      case 'blank':
        return BLANK
      case 'path':
        return this.#path(expr.path)
      case 'range':
        return this.#range(expr)
      case 'not':
        return !isTrue(this.#value(expr.of))
      case 'compare':
        return this.#compare(expr.op, expr.left, expr.right)
      case 'filter':
        return this.#filter(expr)
    }
  }

  #path([root, ...keys]: readonly [string, ...(string | number | Expr)[]]): unknown {
    let value = this.#root(root)
    for (const key of keys) value = member(value, typeof key === 'object' ? this.#value(key) : key)
    return value
  }

  #root(name: string): unknown {
    const loop = this.#loops.findLast(each => each.name === name)
    if (loop) return loop.item
    if (name === 'forloop' && this.#loops.length > 0) return this.#loops.at(-1)?.forloop
    return this.#assigned.has(name) ? this.#assigned.get(name) : member(this.#values, name)
  }

  #compare(op: Operator, left: Expr, right: Expr): boolean {
    return COMPARISONS[op](this.#value(left), this.#value(right))
  }

  #filter({ of, name, args }: Extract<Expr, { is: 'filter' }>): unknown {
    const value = this.#value(of)
    const filter = FILTERS[name]
    if (!filter) return value
    const given = args.map(arg => plain(this.#value(arg)))
    this.#budget.step(costOf(value))
    return held(filter.make(plain(value), given, this.#around))
  }
}

const COMPARISONS: Readonly<Record<Operator, (left: unknown, right: unknown) => boolean>> = {
  '==': isSame,
  '!=': (left, right) => !isSame(left, right),
  '<': isLess,
  '<=': isLessOrSame,
  '>': (left, right) => isLess(right, left),
  '>=': (left, right) => isLessOrSame(right, left),
  contains,
  and: (left, right) => isTrue(left) && isTrue(right),
  or: (left, right) => isTrue(left) || isTrue(right),
}

/** Outside of comparisons `empty` and `blank` are the empty text. */
const plain = (value: unknown) => (typeof value === 'symbol' ? '' : value)

const costOf = (value: unknown) =>
  typeof value === 'string' || Array.isArray(value) ? Math.ceil(value.length / CHARS_PER_STEP) : 1

function held<T>(value: T): T {
  const tooMuch = (code: MergeStopCode) => {
    throw new Stop(code)
  }
  if (typeof value === 'string' && value.length > MERGE_VALUE_MAX_CHARS) tooMuch('value-too-long')
  if (Array.isArray(value) && value.length > MERGE_ITEMS_MAX) tooMuch('too-many-items')
  return value
}
