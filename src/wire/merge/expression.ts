/** liquidjs's expression tokens as our expressions. It reads leniently; what it would pass over is refused here. */

import { TypeGuards, type Token, type Tokenizer, type ValueToken } from 'liquidjs'
import { MERGE_FILTERS_MAX } from '#base/limits.ts'
import { FILTERS } from './filters.ts'
import { wrong } from './flaw.ts'
import type { Expr, Operator } from './types.ts'

const NAME = /^[A-Za-z_][A-Za-z0-9_-]*$/
/** `a`, `a.b`, `a.0`, `a[0]`, `a["b c"]`, `a[b.c]`: and nothing that liquidjs would skip on its way. */
const PATH = /^[A-Za-z_][\w-]*(?:\.[\w-]+|\[\s*(?:-?\d+|"[^"\\]*"|'[^'\\]*'|[A-Za-z_][\w-]*(?:\.[\w-]+)*)\s*\])*$/

/** Names that lead out of the values into the machine. No object here has them; that somebody tries is worth saying. */
const FORBIDDEN = /^(?:__.*|constructor|prototype)$/

const LITERALS: Readonly<Record<string, Expr>> = {
  true: { is: 'value', value: true },
  false: { is: 'value', value: false },
  nil: { is: 'value', value: null },
  null: { is: 'value', value: null },
  empty: { is: 'empty' },
  blank: { is: 'blank' },
}

export const isName = (text: string): boolean =>
  NAME.test(text) && !FORBIDDEN.test(text) && !Object.hasOwn(LITERALS, text)

/** A value with its filters, up to the end of the tag. */
export function filteredOf(tokens: Tokenizer): Expr {
  const text = tokens.remaining()
  if (text.trim() === '') throw wrong('merge-not-understood', 'There is nothing in this merge tag.')
  if (/\|\s*$/.test(text)) throw wrong('merge-not-understood', 'Behind the | there is no filter.')
  const { initial, filters } = tokens.readFilteredValue()
  if (filters.length > MERGE_FILTERS_MAX)
    throw wrong('merge-too-long', `A value takes at most ${MERGE_FILTERS_MAX} filters.`)
  tokens.skipBlank()
  if (!tokens.end()) throw wrong('merge-not-understood', `“${tokens.remaining().slice(0, 40)}” does not belong here.`)
  return filters.reduce<Expr>((of, { name, args, begin }) => {
    checkFilter(name, args.length)
    return { is: 'filter', of, name, args: args.map(positional), at: begin }
  }, condition(initial.postfix))
}

/** One value, without operators and filters. */
export function valueOf(tokens: Tokenizer): Expr {
  const token = tokens.readValue()
  if (!token) throw wrong('merge-not-understood', 'A value is missing here.')
  return expressionOf(token)
}

/** From reverse Polish notation; exactly one value may remain. */
function condition(postfix: readonly Token[]): Expr {
  const stack: Expr[] = []
  const pop = () => {
    const top = stack.pop()
    if (!top) throw wrong('merge-not-understood', 'A comparison lacks one of its sides.')
    return top
  }
  for (const token of postfix) {
    if (!TypeGuards.isOperatorToken(token)) stack.push(expressionOf(token))
    else if (token.operator === 'not') stack.push({ is: 'not', of: pop() })
    else {
      const right = pop()
      stack.push({ is: 'compare', op: token.operator satisfies Operator, left: pop(), right })
    }
  }
  const value = pop()
  if (stack.length > 0)
    throw wrong('merge-not-understood', 'Two values stand side by side: an operator or a | is missing between them.')
  return value
}

export function expressionOf(token: Token): Expr {
  if (TypeGuards.isQuotedToken(token) || TypeGuards.isNumberToken(token)) return { is: 'value', value: token.content }
  if (TypeGuards.isLiteralToken(token)) return LITERALS[token.getText()] ?? refuse(token)
  if (TypeGuards.isRangeToken(token))
    return {
      is: 'range',
      from: expressionOf(token.lhs),
      to: expressionOf(token.rhs),
      at: token.begin,
    }
  if (TypeGuards.isPropertyAccessToken(token) && !token.variable && PATH.test(token.getText())) {
    const [root, ...rest] = token.props.map(segment)
    if (typeof root === 'string') return { is: 'path', path: [root, ...rest], at: token.begin }
  }
  return refuse(token)
}

function segment(token: Token | ValueToken): string | number | Expr {
  if (TypeGuards.isNumberToken(token)) return token.content
  if (TypeGuards.isPropertyAccessToken(token)) return expressionOf(token)
  const name = TypeGuards.isQuotedToken(token) ? token.content : token.getText()
  if (FORBIDDEN.test(name)) throw wrong('merge-forbidden-name', `“${name.slice(0, 40)}” is not a value of anybody.`)
  return name
}

function refuse(token: Token): never {
  throw wrong('merge-not-understood', `“${token.getText().slice(0, 40)}” is not understood.`)
}

function positional(arg: ValueToken | [string?, ValueToken?]): Expr {
  if (Array.isArray(arg))
    throw wrong('merge-not-understood', `Filters here take no named values such as “${(arg[0] ?? '').slice(0, 40)}:”.`)
  return expressionOf(arg)
}

function checkFilter(name: string, given: number): void {
  const filter = Object.hasOwn(FILTERS, name) ? FILTERS[name] : undefined
  if (!filter) {
    const why =
      name === 'raw'
        ? 'Values are always escaped: HTML from a value would be anybody’s HTML.'
        : `The filters are ${Object.keys(FILTERS).join(', ')}.`
    throw wrong('merge-unknown-filter', `There is no filter “${name.slice(0, 40)}”. ${why}`)
  }
  const [least, most] = filter.takes
  if (given >= least && given <= most) return
  const wants = least === most ? `${least}` : `${least} to ${most}`
  throw wrong('merge-not-understood', `The filter ${name} takes ${wants} values, and here are ${given}.`)
}
