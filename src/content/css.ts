/**
 * Style sheets, read as CSS Syntax Level 3 says, as far as mail needs it: rules that can be written into elements, and
 * the rest (media queries, fonts, states of links), which stays in <style> as it is written.
 */

import { sure } from '#base/bug.ts'
import { CSS_RULES_MAX } from '#base/limits.ts'
import { selectorOf, type Selector } from './selector.ts'

export type Declaration = { readonly name: string; readonly value: string; readonly important: boolean }
/** One selector with its declarations; a list of selectors makes several. */
export type Rule = {
  readonly selector: Selector
  readonly declarations: readonly Declaration[]
  /** It holds in the dark alone, where colours are others. */
  readonly dark?: true
  /** It begins at something that a mail program puts around the message. */
  readonly foreign?: true
}

export type Sheet = {
  /** Unconditional rules, in order. */
  readonly rules: readonly (Rule & { readonly source: string })[]
  /** What holds only sometimes: inside @media and the like. */
  readonly conditional: readonly Rule[]
  /** Everything that cannot be written into elements, as it was written. */
  readonly kept: string
  readonly tooMany: boolean
}

/** Reads a style sheet. What is broken in it ends with its block, as in a browser. */
export function sheetOf(css: string, depth = 0): Sheet {
  const rules: (Rule & { source: string })[] = []
  const conditional: Rule[] = []
  const kept: string[] = []
  for (const { prelude, block, source } of statementsOf(css)) {
    if (rules.length + conditional.length > CSS_RULES_MAX)
      return { rules, conditional, kept: kept.join('\n'), tooMany: true }
    const at = /^@([\w-]+)/.exec(prelude)?.[1]?.toLowerCase()
    if (at === undefined) {
      const { known, unknown } = selectorsOf(prelude)
      const declarations = block.includes('{') ? [] : declarationsOf(block)
      for (const { selector, text } of known) rules.push({ selector, declarations, source: `${text}{${block.trim()}}` })
      if (block.includes('{')) {
        kept.push(source)
        conditional.push({ selector: ANY, declarations: declarationsOf(block.replace(/[{}]/g, ';')) })
      } else if (unknown !== '') {
        kept.push(`${unknown}{${block.trim()}}`)
        conditional.push(...statesOf(unknown, declarations))
      }
    } else if (NESTING.has(at) && depth < DEPTH_MAX) {
      const sheet = sheetOf(block, depth + 1)
      if (sheet.tooMany) return { rules, conditional, kept: kept.join('\n'), tooMany: true }
      kept.push(source)
      conditional.push(...inner(sheet, DARK.test(prelude)))
    } else if (HARMLESS.has(at)) kept.push(source)
  }
  return { rules, conditional, kept: kept.join('\n'), tooMany: false }
}
const DEPTH_MAX = 8
/** What is neither one of these nor looked into is not sent: nobody knows what it would hide. */
const HARMLESS = new Set([
  'font-face',
  'keyframes',
  '-webkit-keyframes',
  '-moz-keyframes',
  'page',
  'viewport',
  '-ms-viewport',
  'counter-style',
])
const DARK = /^@media\s+(?:(?:only\s+)?screen\s+and\s+)?\(\s*prefers-color-scheme\s*:\s*dark\s*\)$/i
const NESTING = new Set([
  'media',
  'supports',
  'layer',
  'container',
  'scope',
  'document',
  '-moz-document',
  'starting-style',
])

function inner({ rules, conditional }: Sheet, isDark: boolean): readonly Rule[] {
  const all = [
    ...rules.map(({ source, ...rule }): Rule => (FOREIGN.test(source) ? { ...rule, foreign: true } : rule)),
    ...conditional,
  ]
  return isDark ? all.map(rule => ({ ...rule, dark: true })) : all
}

/** Selectors for what mail programs put around a message; nothing in the message itself matches them. */
export const FOREIGN =
  /\[(?:data-og|x-apple|class\*?=)|#(?:outlook|MessageView|MessageWebView)|\.(?:ExternalClass|gmail|yshortcuts|moz-|x_|rps_)|u\s*[+~]|\[owa\]/i

const ANY = sure(selectorOf('*'), 'a star is a selector')
/** What they are of is no part of the message's text. */
const BESIDE = /::?(?:before|after|marker|selection|placeholder|backdrop|-webkit-[\w-]+|-moz-[\w-]+)\s*$/i

/** A state such as `:hover`, taken as if it were always there; a selector that nobody here understands may mean anything. */
function statesOf(selectors: string, declarations: readonly Declaration[]): readonly Rule[] {
  return splitOutside(selectors, ',')
    .filter(text => !BESIDE.test(text))
    .map(text => ({ selector: selectorOf(withoutStates(text).trim()) ?? ANY, declarations }))
}

/** From the innermost brackets outwards: `a:not(:is(b))` is `a`. */
function withoutStates(text: string): string {
  let bare = text
  for (let i = 0, before = ''; i < DEPTH_MAX && bare !== before; i++) {
    before = bare
    bare = bare.replace(/::?[\w-]+\([^()]*\)/g, '')
  }
  return bare.replace(/::?[\w-]+/g, '')
}

function selectorsOf(prelude: string) {
  const known: { selector: Selector; text: string }[] = []
  const unknown: string[] = []
  for (const text of splitOutside(prelude, ',').map(part => part.trim())) {
    const selector = selectorOf(text)
    if (selector) known.push({ selector, text })
    else if (text !== '') unknown.push(text)
  }
  return { known, unknown: unknown.join(',') }
}

/** `color: red; margin: 0 !important`. */
export function declarationsOf(block: string): readonly Declaration[] {
  const texts = PLAIN.test(block) ? block.split(';') : splitOutside(withoutComments(block), ';')
  return texts.flatMap(text => {
    const colon = text.indexOf(':')
    const name = text.slice(0, colon).trim()
    const written = text.slice(colon + 1).trim()
    if (colon < 0 || written === '' || !NAME.test(name)) return []
    const value = written.includes('!') ? written.replace(/!\s*important$/i, '').trimEnd() : written
    return value === ''
      ? []
      : [{ name: name.startsWith('--') ? name : name.toLowerCase(), value, important: value !== written }]
  })
}
const NAME = /^-{0,2}[a-z_][\w-]*$/i
/** Nothing in it could hide a semicolon. */
const PLAIN = /^[^"'()[\]{}\\/]*$/

type Statement = { readonly prelude: string; readonly block: string; readonly source: string }

function statementsOf(css: string): readonly Statement[] {
  const text = withoutComments(css).replace(/<!--|-->/g, '')
  const statements: Statement[] = []
  for (let at = 0; at < text.length;) {
    const stop = indexOutside(text, at, text[at] === '@' ? '{;' : '{')
    if (stop >= text.length) break
    const end = text[stop] === '{' ? closeOf(text, stop) : stop
    const prelude = text.slice(at, stop).trim()
    if (prelude !== '')
      statements.push({ prelude, block: text.slice(stop + 1, end), source: text.slice(at, end + 1).trim() })
    at = end + 1
    while (at < text.length && /[\s}]/.test(text[at] ?? '')) at++
  }
  return statements
}

const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' }

/** The first of these characters outside of strings and brackets; the length where there is none. */
function indexOutside(text: string, from: number, sought: string): number {
  const closers: string[] = []
  for (let i = from; i < text.length; i++) {
    const char = text[i] ?? ''
    if (char === '\\') i++
    else if (char === '"' || char === "'") i = endOfString(text, i)
    else if (closers.length === 0 && sought.includes(char)) return i
    else if (char === closers.at(-1)) closers.pop()
    else if (CLOSERS[char] !== undefined && closers.length < 64) closers.push(CLOSERS[char])
  }
  return text.length
}

const closeOf = (text: string, open: number) => indexOutside(text, open + 1, '}')

function endOfString(text: string, open: number): number {
  for (let i = open + 1; i < text.length; i++) {
    if (text[i] === '\\') i++
    else if (text[i] === text[open] || text[i] === '\n') return i
  }
  return text.length
}

function splitOutside(text: string, separator: string): readonly string[] {
  const parts: string[] = []
  for (let at = 0; at <= text.length;) {
    const end = indexOutside(text, at, separator)
    parts.push(text.slice(at, end))
    at = end + 1
  }
  return parts
}

/** Comments may stand anywhere but in strings. */
function withoutComments(css: string): string {
  if (!css.includes('/*')) return css
  return css.replace(/"(?:\\[^]|[^"\\\n])*"|'(?:\\[^]|[^'\\\n])*'|\/\*[^]*?(?:\*\/|$)/g, match =>
    match.startsWith('/*') ? ' ' : match,
  )
}
