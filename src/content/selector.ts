/** Selectors that can be decided when a message is compiled: no states of a pointer, nothing that is not an element. */

import { attributeOf, isElement, type Element } from './tree.ts'

type Test = (element: Element) => boolean
/** The tests of one compound, and how it stands to the one before it. */
type Compound = { readonly tests: readonly Test[]; readonly after: ' ' | '>' | '+' | '~' | undefined }

export type Selector = {
  /** From left to right. */
  readonly compounds: readonly Compound[]
  /** Ids, then classes and attributes, then types, as one number. */
  readonly specificity: number
  /** What an element needs at least, to look rules up by: `#id`, `.class`, `type`, or `*`. */
  readonly key: string
}

const IDENT = String.raw`-?(?:[A-Za-z_\u0080-\uffff]|\\.)(?:[\w\u0080-\uffff-]|\\.)*`
const SIMPLE = new RegExp(
  String.raw`(?<type>${IDENT}|\*)|#(?<id>${IDENT})|\.(?<class>${IDENT})|\[\s*(?<attr>${IDENT})\s*(?:(?<op>[~|^$*]?=)\s*(?<val>"[^"\\]*"|'[^'\\]*'|[^\s\]"']+)\s*(?<flag>[is])?\s*)?\]|:(?<pseudo>first-child|last-child|only-child|root|nth-child\(\s*(?<nth>odd|even|\d+)\s*\))(?![\w-])`,
  'iuy',
)
const COMBINATOR = /\s*([>+~])\s*|\s+/y
const [ID, CLASS, TYPE] = [10_000, 100, 1]
const COMPOUNDS_MAX = 16

/** Undefined for a selector beyond this subset. */
export function selectorOf(text: string): Selector | undefined {
  const compounds: Compound[] = []
  let specificity = 0
  let after: Compound['after']
  let key = '*'
  for (let at = 0; at < text.length;) {
    const tests: Test[] = []
    key = '*'
    for (let next = simpleAt(text, at); next; next = simpleAt(text, at)) {
      if (next.weight === TYPE && tests.length > 0) return undefined
      tests.push(next.test)
      if (next.key !== undefined && rankOf(next.key) >= rankOf(key)) key = next.key
      specificity += next.weight
      at = next.end
    }
    if (tests.length === 0 || compounds.length === COMPOUNDS_MAX) return undefined
    compounds.push({ tests, after })
    if (at >= text.length) break
    COMBINATOR.lastIndex = at
    const combinator = COMBINATOR.exec(text)
    if (!combinator) return undefined
    after = (combinator[1] as Compound['after']) ?? ' ' // One of > + ~, as the pattern says.
    at += combinator[0].length
    if (at >= text.length) return undefined
  }
  return compounds.length > 0 ? { compounds, specificity, key } : undefined
}

/** Whether the element is what the selector describes; `step` is told of each look at an element. */
export function isMatch({ compounds }: Pick<Selector, 'compounds'>, element: Element, step: () => void): boolean {
  return outcomeAt(compounds, compounds.length - 1, element, step) === 'match'
}

/** How far a no reaches: to this element, to all of its parent's children before it, or to whatever is around them as well. */
type Outcome = 'match' | 'not-here' | 'no-sibling' | 'nowhere'
type Combinator = NonNullable<Compound['after']>

/** After which outcomes there is no use in looking at the next candidate. */
const ENDS = {
  ' ': ['match', 'nowhere'],
  '>': ['match', 'nowhere', 'no-sibling', 'not-here'],
  '+': ['match', 'nowhere', 'no-sibling', 'not-here'],
  '~': ['match', 'nowhere', 'no-sibling'],
} as const satisfies Record<Combinator, readonly Outcome[]>
/** When no candidate is left. */
const NONE = { ' ': 'nowhere', '>': 'nowhere', '+': 'no-sibling', '~': 'no-sibling' } as const satisfies Record<
  Combinator,
  Outcome
>

/**
 * From the end of the selector outwards. Where all ancestors were looked at in vain, an ancestor of fewer need not be
 * asked: the steps grow with the depth of the page and the length of the selector, and not with a power of them.
 */
function outcomeAt(compounds: Selector['compounds'], last: number, element: Element, step: () => void): Outcome {
  step()
  const compound = compounds[last]
  if (!compound || !compound.tests.every(test => test(element))) return 'not-here'
  if (last === 0 || compound.after === undefined) return 'match'
  const ends: readonly Outcome[] = ENDS[compound.after]
  for (const candidate of candidatesFor(compound.after, element)) {
    const outcome = outcomeAt(compounds, last - 1, candidate, step)
    if (ends.includes(outcome)) return outcome
  }
  return NONE[compound.after]
}

function* candidatesFor(after: Compound['after'], element: Element): Generator<Element> {
  const parent = element.parentNode
  if (after === '>' || after === ' ') {
    for (let at = parent; at && isElement(at); at = at.parentNode) {
      yield at
      if (after === '>') return
    }
    return
  }
  const before = siblingsOf(element)
  for (let i = before.indexOf(element) - 1; i >= 0; i--) {
    const sibling = before[i]
    if (sibling) yield sibling
    if (after === '+') return
  }
}

const siblingsOf = (element: Element) => (element.parentNode?.childNodes ?? []).filter(isElement)

type Simple = { readonly test: Test; readonly weight: number; readonly end: number; readonly key?: string }
/** What narrows most ranks highest. */
const rankOf = (key: string) => (key === '*' ? 0 : key.startsWith('#') ? 3 : key.startsWith('.') ? 2 : 1)

function simpleAt(text: string, at: number): Simple | undefined {
  SIMPLE.lastIndex = at
  const match = SIMPLE.exec(text)
  const { type, id, class: name, attr, op, val, flag, pseudo, nth } = match?.groups ?? {}
  const end = at + (match?.[0].length ?? 0)
  if (type === '*') return { test: () => true, weight: 0, end }
  if (type !== undefined) return named(typeIs, unescape(type).toLowerCase(), '', TYPE, end)
  if (id !== undefined) return named(hasId, unescape(id), '#', ID, end)
  if (name !== undefined) return named(hasClass, unescape(name), '.', CLASS, end)
  if (attr !== undefined) {
    const [bare, wanted] = [unescape(attr).toLowerCase(), (val ?? '').replace(/^(["'])([^]*)\1$/, '$2')]
    return { test: attributeTest(bare, op, wanted, flag?.toLowerCase() === 'i'), weight: CLASS, end }
  }
  return pseudo === undefined
    ? undefined
    : { test: pseudoTest(pseudo.toLowerCase(), nth?.toLowerCase()), weight: CLASS, end }
}

const unescape = (ident: string) => ident.replace(/\\(.)/gu, '$1')
function named(test: (name: string) => Test, name: string, sign: string, weight: number, end: number): Simple {
  return { test: test(name), weight, end, key: sign + name }
}
const typeIs =
  (name: string): Test =>
  element =>
    element.tagName === name
const hasId =
  (id: string): Test =>
  element =>
    attributeOf(element, 'id') === id
const hasClass =
  (name: string): Test =>
  element =>
    classesOf(element).includes(name)
export const classesOf = (element: Element): readonly string[] =>
  attributeOf(element, 'class')?.split(/[\t\n\f\r ]+/) ?? []

const OPERATORS: Readonly<Record<string, (value: string, wanted: string) => boolean>> = {
  '=': (value, wanted) => value === wanted,
  '~=': (value, wanted) => wanted !== '' && value.split(/[\t\n\f\r ]+/).includes(wanted),
  '|=': (value, wanted) => value === wanted || value.startsWith(`${wanted}-`),
  '^=': (value, wanted) => wanted !== '' && value.startsWith(wanted),
  '$=': (value, wanted) => wanted !== '' && value.endsWith(wanted),
  '*=': (value, wanted) => wanted !== '' && value.includes(wanted),
}

function attributeTest(name: string, op: string | undefined, wanted: string, ignoreCase: boolean): Test {
  const compare = op === undefined ? () => true : OPERATORS[op]
  const fold = (text: string) => (ignoreCase ? text.toLowerCase() : text)
  return element => {
    const value = attributeOf(element, name)
    return value !== undefined && (compare?.(fold(value), fold(wanted)) ?? false)
  }
}

function pseudoTest(pseudo: string, nth: string | undefined): Test {
  if (pseudo === 'root') return element => element.tagName === 'html'
  return element => {
    const siblings = siblingsOf(element)
    const place = siblings.indexOf(element) + 1
    if (nth !== undefined)
      return nth === 'odd' ? place % 2 === 1 : nth === 'even' ? place % 2 === 0 : place === Number(nth)
    const [first, last] = [place === 1, place === siblings.length]
    return pseudo === 'first-child' ? first : pseudo === 'last-child' ? last : first && last
  }
}
