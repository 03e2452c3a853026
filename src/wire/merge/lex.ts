/** From source to marks: liquidjs finds the tags and reads the expressions, we keep of them what the subset allows. */

import { defaultOptions, Token, TokenKind, Tokenizer, TypeGuards, type TagToken } from 'liquidjs'
import { MERGE_MARKS_MAX, MERGE_TAG_MAX_CHARS } from '#base/limits.ts'
import { expressionOf, filteredOf, isName, valueOf } from './expression.ts'
import { Wrong, wrong } from './flaw.ts'
import type { Block, Expr, Loop, Mark, MergeFlaw, Text } from './types.ts'

type Unplaced = Mark extends infer M ? (M extends Mark ? Omit<M, 'at' | 'end'> : never) : never
type Delimited = Pick<TagToken, 'trimLeft' | 'trimRight' | 'contentRange'>
type Lexed = { readonly items: readonly (Text | Mark)[]; readonly flaws: readonly MergeFlaw[] }

const NOTHING: Expr = { is: 'value', value: null }

/**
 * Reads the whole source. What cannot be read is a flaw and a mark of no effect, so that one slip hides no other.
 * `reserved` are the names that an author may not take for a variable: they belong to the values that are given.
 */
export function lex(source: string, reserved: ReadonlySet<string>): Lexed {
  const { tokens, flaws } = tokensOf(source)
  const items: (Text | Mark)[] = []
  let marks = 0
  let raw = false
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token) break
    if (token.kind === TokenKind.HTML) {
      const text = textOf(tokens, i)
      if (text.text !== '') items.push(text)
      continue
    }
    const span = { at: token.begin, end: token.end }
    if (++marks > MERGE_MARKS_MAX) {
      flaws.push({
        ...span,
        code: 'merge-too-many',
        says: `There are more than ${MERGE_MARKS_MAX} merge tags.`,
      })
      break
    }
    if (isTag(token) && token.name === 'comment') {
      const close = endOfComment(tokens, i)
      if (close < 0) flaws.push({ ...span, ...unclosed('comment') })
      i = close < 0 ? tokens.length : close
      continue
    }
    if (isTag(token) && (token.name === 'raw' || (token.name === 'endraw' && raw))) {
      raw = token.name === 'raw'
      continue
    }
    items.push({ ...readMark(token, reserved, flaws), ...span } as Mark) // A union spread over its members.
  }
  return { items, flaws }
}

/** What a block that is opened and never closed is called. */
export const unclosed = (block: Block | 'comment') =>
  ({ code: 'merge-block-not-closed', says: `{% ${block} %} has no {% end${block} %}.` }) as const

function tokensOf(source: string): { tokens: Token[]; flaws: MergeFlaw[] } {
  const tokenizer = new Tokenizer(source)
  const tokens: Token[] = []
  const flaws: MergeFlaw[] = []
  while (tokenizer.p < tokenizer.N) {
    const at = tokenizer.p
    const words = wordsAt(source, at, tokens.at(-1))
    try {
      tokens.push(words ?? tokenizer.readTopLevelToken(defaultOptions))
      if (words) tokenizer.p = words.end
    } catch {
      flaws.push(unclosedRaw(tokens.at(-1)) ?? flawOfOpening(source, at))
      return { tokens, flaws }
    }
  }
  const flaw = unclosedRaw(tokens.at(-1))
  return { tokens, flaws: flaw ? [flaw] : [] }
}

class Words extends Token {
  constructor(source: string, begin: number, end: number) {
    super(TokenKind.HTML, source, begin, end)
  }
}

const OPENING = /\{[{%]/g

/** The text up to the next tag. liquidjs would look at each character; what is raw it reads by itself. */
function wordsAt(source: string, at: number, before: Token | undefined): Words | undefined {
  if (before && isTag(before) && before.name === 'raw') return undefined
  OPENING.lastIndex = at
  const end = OPENING.exec(source)?.index ?? source.length
  return end > at ? new Words(source, at, end) : undefined
}

/** The tokenizer stops at a tag that never ends, or at one without a name. */
function flawOfOpening(source: string, at: number): MergeFlaw {
  const end = at + 2
  const opening = source.slice(at, end)
  const closing = opening === '{{' ? '}}' : '%}'
  if (opening === '{%' && source.includes('%}', end))
    return { at, end, code: 'merge-unknown-tag', says: 'This tag has no name.' }
  const says = `This ${opening} is never closed by ${closing}. A quotation mark inside it may be open.`
  return { at, end, code: 'merge-not-closed', says }
}

function unclosedRaw(last: Token | undefined): MergeFlaw | undefined {
  if (!last || !isTag(last) || last.name !== 'raw') return undefined
  return { at: last.begin, end: last.end, code: 'merge-block-not-closed', says: '{% raw %} has no {% endraw %}.' }
}

const isDelimited = (token: Token): token is Token & Delimited => TypeGuards.isDelimitedToken(token)
const isTag = (token: Token): token is TagToken => token.kind === TokenKind.Tag

/** Text without what `{%-` and `-%}` beside it trim; raw text stays as it is. */
function textOf(tokens: readonly Token[], i: number): Text {
  const token = tokens[i]
  const raw = token?.getText() ?? ''
  const trims = (neighbour: Token | undefined, side: 'trimLeft' | 'trimRight', inner: string) =>
    neighbour !== undefined &&
    isDelimited(neighbour) &&
    neighbour[side] &&
    !(isTag(neighbour) && neighbour.name === inner)
  const headless = trims(tokens[i - 1], 'trimRight', 'raw') ? raw.trimStart() : raw
  const text = trims(tokens[i + 1], 'trimLeft', 'endraw') ? headless.trimEnd() : headless
  return { is: 'text', text, at: (token?.begin ?? 0) + raw.length - headless.length }
}

function endOfComment(tokens: readonly Token[], from: number): number {
  return tokens.findIndex((token, i) => i > from && isTag(token) && token.name === 'endcomment')
}

function readMark(token: Token, reserved: ReadonlySet<string>, flaws: MergeFlaw[]): Unplaced {
  try {
    if (token.end - token.begin > MERGE_TAG_MAX_CHARS)
      throw wrong('merge-too-long', `A merge tag has at most ${MERGE_TAG_MAX_CHARS} characters.`)
    if (isTag(token)) return readTag(token, reserved)
    const [begin, end] = (token as TagToken).contentRange // An output is delimited as a tag is.
    return {
      is: 'output',
      of: filteredOf(new Tokenizer(token.input, undefined, undefined, [begin, end])),
    }
  } catch (problem) {
    const flaw = problem instanceof Wrong ? problem.flaw : NOT_UNDERSTOOD
    flaws.push({
      at: token.begin,
      end: token.end,
      ...flaw,
      says: withEntities(flaw.says, token.getText()),
    })
    return blankFor(token)
  }
}

const NOT_UNDERSTOOD = {
  code: 'merge-not-understood',
  says: 'This merge tag is not understood. It looks like {{ contact.first_name | default: "friend" }}.',
} as const

const withEntities = (says: string, text: string) =>
  /&(?:quot|amp|lt|gt|nbsp|#\d+);/.test(text)
    ? `${says} Inside a merge tag write the characters themselves, not &quot; or &gt;.`
    : says

/** Stands where a mark could not be read, so that blocks stay whole. */
function blankFor(token: Token): Unplaced {
  const name = isTag(token) ? token.name : ''
  if (name === 'if' || name === 'unless' || name === 'case') return { is: 'open', block: name, of: NOTHING }
  if (name === 'for') return { is: 'open', block: 'for', name: 'item', in: NOTHING, reversed: false }
  if (name === 'elsif') return { is: 'branch', tag: 'elsif', of: NOTHING }
  if (name === 'when') return { is: 'branch', tag: 'when', values: [] }
  return { is: 'output', of: NOTHING }
}

type Reader = (tag: Tokenizer, reserved: ReadonlySet<string>) => Unplaced

const opening =
  (block: 'if' | 'unless'): Reader =>
  tag => ({ is: 'open', block, of: filteredOf(tag) })
const closing =
  (block: Block): Reader =>
  tag =>
    ended(tag, { is: 'close', block })

const TAGS: Readonly<Record<string, Reader>> = {
  if: opening('if'),
  unless: opening('unless'),
  case: tag => ({ is: 'open', block: 'case', of: filteredOf(tag) }),
  for: (tag, reserved) => ({ is: 'open', block: 'for', ...readLoop(tag, reserved) }),
  elsif: tag => ({ is: 'branch', tag: 'elsif', of: filteredOf(tag) }),
  else: tag => ended(tag, { is: 'branch', tag: 'else' }),
  when: tag => ({ is: 'branch', tag: 'when', values: readValues(tag) }),
  assign: (tag, reserved) => {
    const name = newName(tag, reserved)
    tag.skipBlank()
    if (tag.read() !== '=')
      throw wrong('merge-not-understood', 'An assignment looks like {% assign greeting = "Dear" %}.')
    return { is: 'assign', name, of: filteredOf(tag) }
  },
  endif: closing('if'),
  endunless: closing('unless'),
  endcase: closing('case'),
  endfor: closing('for'),
}

function readTag(token: TagToken, reserved: ReadonlySet<string>): Unplaced {
  const read = Object.hasOwn(TAGS, token.name) ? TAGS[token.name] : undefined
  if (read) return read(token.tokenizer, reserved)
  if (token.name === 'endraw' || token.name === 'endcomment')
    throw wrong('merge-out-of-place', `{% ${token.name} %} closes nothing.`)
  const known = 'if, unless, case, for, assign, comment and raw'
  throw wrong('merge-unknown-tag', `There is no {% ${token.name.slice(0, 40)} %} here. The tags are ${known}.`)
}

function readLoop(tag: Tokenizer, reserved: ReadonlySet<string>): Loop {
  const name = newName(tag, reserved)
  if (tag.readIdentifier().getText() !== 'in')
    throw wrong('merge-not-understood', 'A loop looks like {% for item in contact.attributes.items %}.')
  const loop: { name: string; in: Expr; offset?: Expr; limit?: Expr; reversed: boolean } = {
    name,
    in: valueOf(tag),
    reversed: false,
  }
  for (const { name: modifier, value } of tag.readHashes()) {
    const word = modifier.getText()
    if (word === 'reversed' && !value) loop.reversed = true
    else if ((word === 'limit' || word === 'offset') && value) loop[word] = expressionOf(value)
    else
      throw wrong(
        'merge-not-understood',
        `A loop takes limit: 3, offset: 2 and reversed, but not “${word.slice(0, 40)}”.`,
      )
  }
  return ended(tag, loop)
}

function readValues(tag: Tokenizer): readonly Expr[] {
  const values = [valueOf(tag)]
  for (tag.skipBlank(); !tag.end(); tag.skipBlank()) {
    if (tag.peek() === ',') tag.advance()
    else if (tag.readIdentifier().getText() !== 'or')
      throw wrong('merge-not-understood', 'Values are separated by commas: {% when "de", "fr" %}.')
    values.push(valueOf(tag))
  }
  return values
}

function newName(tag: Tokenizer, reserved: ReadonlySet<string>): string {
  const name = tag.readIdentifier().getText()
  if (!isName(name)) throw wrong('merge-not-understood', 'A variable has a name of letters, digits and underscores.')
  if (reserved.has(name))
    throw wrong('merge-forbidden-name', `“${name}” has a meaning already. Choose another name for the variable.`)
  return name
}

function ended<T>(tag: Tokenizer, value: T): T {
  tag.skipBlank()
  if (!tag.end()) throw wrong('merge-not-understood', `“${tag.remaining().slice(0, 40)}” does not belong here.`)
  return value
}
