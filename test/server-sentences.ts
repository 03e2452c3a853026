/** What the server says to whoever uses the console: the sentences that stand in its source, with their values as `{0}`, `{1}`. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type ESTree, parseSync } from 'vite'
import { DEMANDS } from '#policy/demands.ts'

const SOURCE = fileURLToPath(new URL('../src/', import.meta.url))
/** Rooms whose sentences are read in the console. The others speak to whoever starts, verifies or visits, or have words of their own in each language. */
const ROOMS = [
  ...['accounts', 'audience', 'base', 'calls', 'campaigns', 'conduct', 'consent', 'content', 'delivery', 'embeddings'],
  ...[
    'exports',
    'feedback',
    'http',
    'imports',
    'ledger',
    'outside',
    'privacy',
    'reports',
    'review',
    'sandbox',
    'sites',
  ],
  ...['texting', 'transactional', 'webhooks', 'wire/merge', 'wire/table'],
]
/** Words of tables and choices that are put into sentences: what stands in these declarations and members is said by itself. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  'audience/strangers.ts': ['kind'],
  'audience/words.ts': ['VIA'],
  'campaigns/shape.ts': ['detail'],
  'campaigns/text-rules.ts': ['STOPS', 'named', 'more'],
  'conduct/signal-words.ts': ['WORDS'],
  'consent/box-rules.ts': ['about'],
  'consent/drawn-rules.ts': ['lookOf', 'broken'],
  'consent/notice-rules.ts': ['WHY', 'about'],
  'consent/phone-rules.ts': ['MISSING', 'wanted'],
  'consent/word-rules.ts': ['LANGUAGES'],
  'content/compile.ts': ['missing', 'about'],
  'content/ending.ts': ['why'],
  'content/footer.ts': ['about'],
  'delivery/domain-rules.ts': ['NAMED'],
  'delivery/rules.ts': ['BY'],
  'http/schema-words.ts': ['KINDS', 'kindOf', 'UNITS'],
  'http/standing.ts': ['NAMED'],
  'reports/bulk-rules.ts': ['shows'],
  'sites/scan-measure-rules.ts': ['CLASS', 'KINDS'],
  'sites/snippets/snippets.ts': ['leaves'],
}
/** What speaks six languages itself, is sent to people, is read by programs, or stands on a terminal. */
const OWN_WORDS =
  /^(?:content\/(?:placeholder-rules|compiled\/.*)|conduct\/notice-words\/.*|ledger\/(?:readme|page\/.*)|http\/openapi|outside\/scan.*|sites\/scan-(?:text|words|html)-rules|sites\/snippets\/(?!snippets\.).*|webhooks\/telling|calls\/telling|imports\/looking|delivery\/sms\/routes)\.ts$/
/** What is said to whoever reads the documentation or the log, and no sentence of an answer. */
const UNSAID_MEMBERS = new Set([
  'does',
  'shows',
  'preheader',
  'example',
  'examples',
  'description',
  'en',
  'fr',
  'de',
  'es',
  'it',
  'pt',
])
const UNSAID_CALLS = new Set(['describe', 'must', 'sure', 'fault', 'log', 'error', 'warn', 'info', 'debug'])

export type ServerSentence = { readonly sentence: string; readonly values: readonly string[]; readonly at: string }

/** What the policies demand, in few words. */
const ofPolicy = Object.values(DEMANDS).map(sentence => ({ sentence, values: [], at: 'policy/demands.ts' }))

export function serverSentences(): ServerSentence[] {
  const found = ROOMS.flatMap(room =>
    readdirSync(join(SOURCE, room), { recursive: true, encoding: 'utf8' })
      .filter(path => path.endsWith('.ts') && !path.includes('.test.') && !OWN_WORDS.test(`${room}/${path}`))
      .toSorted()
      .flatMap(path => spokenIn(readFileSync(join(SOURCE, room, path), 'utf8'), `${room}/${path}`)),
  )
  return [...new Map([...found, ...ofPolicy].map(it => [it.sentence, it])).values()]
}

/** One way in which an expression can come out. */
type Text = { readonly text: string; readonly values: readonly string[] }

/** Those of one file; what is chosen by a condition or a table is said in each way, so that none is forgotten. */
export function spokenIn(source: string, at: string): ServerSentence[] {
  const file = new File(source, parseSync(at, source).program)
  const own = file.expressions().flatMap(it => spoken(file.waysOf(it)).filter(({ text }) => isSentence(text)))
  const words = (WORDS[at] ?? []).flatMap(name => {
    const found = file.named(name).flatMap(it => file.waysOf(it).filter(({ text }) => hasWords(text)))
    if (found.length === 0) throw new Error(`${at} has no words in “${name}”.`)
    return found
  })
  const value = at === 'content/problem.ts' ? /\u0000|\*/g : /\u0000/g
  return [...own, ...words].map(({ text, values }) => {
    let nth = 0
    return { sentence: text.replaceAll(value, () => `{${nth++}}`), values, at }
  })
}

/** What is put together of several sentences is heard sentence by sentence; what stands as it is, as a whole. */
function spoken(ways: readonly Text[]): readonly Text[] {
  if (ways.length === 1 && ways.every(({ text }) => !text.split(BETWEEN).some(part => part === VALUE))) return ways
  return ways.flatMap(({ text, values }) => {
    let before = 0
    return text.split(BETWEEN).map(part => {
      const from = before
      before += part.split(VALUE).length - 1
      return { text: part, values: values.slice(from, before) }
    })
  })
}
const BETWEEN = /(?<=[.!?])\s(?=[\p{Lu}\d“(\u0000])|(?<=\u0000)\s(?=\p{Lu})/u

const isNode = (it: unknown): it is ESTree.Node =>
  typeof it === 'object' && it !== null && 'type' in it && typeof it.type === 'string'
const childrenOf = (node: ESTree.Node): ESTree.Node[] => Object.values(node).flat().filter(isNode)
const nameOf = (node: ESTree.Node): string =>
  node.type === 'Identifier' ? node.name : node.type === 'Literal' ? String(node.value) : ''

class File {
  readonly #source: string
  readonly #program: ESTree.Program
  /** By name, in the order of the source: a name may be taken in several functions. */
  readonly #consts = new Map<string, { readonly from: number; readonly is: ESTree.Node | undefined }[]>()

  constructor(source: string, program: ESTree.Program) {
    this.#source = source
    this.#program = program
    this.#note(program)
  }

  #note(node: ESTree.Node): void {
    if (node.type === 'VariableDeclarator' && node.init) this.#take(nameOf(node.id), node.start, bare(node.init))
    if ('params' in node && Array.isArray(node.params)) for (const it of node.params.filter(isNode)) this.#hide(it)
    for (const child of childrenOf(node)) this.#note(child)
  }

  /** What is given to a function is known to its caller only. */
  #hide(node: ESTree.Node): void {
    if (node.type === 'Identifier') this.#take(node.name, node.start, undefined)
    for (const child of childrenOf(node)) this.#hide(child)
  }

  #take(name: string, from: number, is: ESTree.Node | undefined): void {
    this.#consts.set(name, [...(this.#consts.get(name) ?? []), { from, is }])
  }

  /** Literals and templates that may be said; one that stands within another is looked at by itself as well. */
  expressions(): ESTree.Node[] {
    const found: ESTree.Node[] = []
    const look = (node: ESTree.Node): void => {
      if (isUnsaid(node)) return
      if (isText(node)) found.push(node)
      for (const child of childrenOf(node)) look(child)
    }
    look(this.#program)
    return found
  }

  /** What is declared, or is a member, by this name. */
  named(name: string): ESTree.Node[] {
    const found: ESTree.Node[] = []
    const collect = (node: ESTree.Node): void => {
      if (isText(node)) found.push(node)
      else if (!isAsked(node))
        for (const child of node.type === 'Property' ? [node.value] : childrenOf(node)) collect(child)
    }
    const look = (node: ESTree.Node): void => {
      if (node.type === 'VariableDeclarator' && nameOf(node.id) === name && node.init) collect(node.init)
      else if (node.type === 'Property' && nameOf(node.key) === name) collect(node.value)
      else if (!isUnsaid(node)) for (const child of childrenOf(node)) look(child)
    }
    look(this.#program)
    return found
  }

  waysOf(node: ESTree.Node, depth = 0): readonly Text[] {
    const known = depth > DEPTH_MAX ? undefined : this.#known(node, depth)
    return known ?? [{ text: VALUE, values: [this.#source.slice(node.start, node.end)] }]
  }

  #known(node: ESTree.Node, depth: number): readonly Text[] | undefined {
    switch (node.type) {
      case 'Literal':
        return typeof node.value === 'string' ? [{ text: node.value, values: [] }] : undefined
      case 'TemplateLiteral':
        return this.#template(node, depth)
      case 'ConditionalExpression':
        return [...this.waysOf(node.consequent, depth), ...this.waysOf(node.alternate, depth)]
      case 'LogicalExpression':
        return node.operator === '&&'
          ? [{ text: '', values: [] }, ...this.waysOf(node.right, depth)]
          : [...this.waysOf(node.left, depth), ...this.waysOf(node.right, depth)]
      case 'CallExpression':
        return this.#chosen(node.callee, depth)
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'ParenthesizedExpression':
        return this.#known(node.expression, depth)
      case 'Identifier':
        return this.#const(node, depth)
      case 'MemberExpression':
        return this.#row(node, depth)
      default:
        return undefined
    }
  }

  #template(node: ESTree.TemplateLiteral, depth: number): readonly Text[] {
    return node.expressions.reduce<readonly Text[]>(
      (before, expression, i) => {
        const ways = this.#within(expression, depth + 1)
        const after = node.quasis[i + 1]?.value.cooked ?? ''
        return before.flatMap(a =>
          ways.map(b => ({ text: `${a.text}${b.text}${after}`, values: [...a.values, ...b.values] })),
        )
      },
      [{ text: node.quasis[0]?.value.cooked ?? '', values: [] }],
    )
  }

  /** Of many ways each is said by itself, and is a value of what it stands in; so is what has no words. */
  #within(node: ESTree.Node, depth: number): readonly Text[] {
    const ways = this.waysOf(node, depth)
    const isFew = ways.length <= WAYS_MAX && ways.some(({ text }) => /\p{L}/u.test(text.replaceAll(VALUE, '')))
    return isFew ? ways : [{ text: VALUE, values: [this.#source.slice(node.start, node.end)] }]
  }

  #const(node: ESTree.Node & { readonly type: 'Identifier' }, depth: number): readonly Text[] | undefined {
    const named = this.#consts.get(nameOf(node)) ?? []
    const nearest = named.findLast(({ from }) => from < node.start) ?? named[0]
    return nearest?.is && this.#known(nearest.is, depth + 1)
  }

  /** By a function that chooses: `n => (n === 1 ? 'a day' : `${n} days`)`. */
  #chosen(callee: ESTree.Node, depth: number): readonly Text[] | undefined {
    const called = this.#consts.get(nameOf(callee))?.[0]?.is
    if (called?.type !== 'ArrowFunctionExpression') return undefined
    const body = bare(called.body)
    return body.type === 'ConditionalExpression' ? this.#known(body, depth + 1) : undefined
  }

  /** `TABLE[one]`, where each row is a text. */
  #row(node: ESTree.MemberExpression, depth: number): readonly Text[] | undefined {
    const rows = this.#consts.get(nameOf(node.object))?.[0]?.is
    if (rows?.type !== 'ObjectExpression' || !node.computed) return undefined
    const values = rows.properties.map(it => (it.type === 'Property' ? this.#known(it.value, depth + 1) : undefined))
    return values.every(it => it !== undefined) ? values.flat() : undefined
  }
}
const DEPTH_MAX = 4
const WAYS_MAX = 4
/** Stands for a value while ways are put together: a sign that no sentence has. */
const VALUE = '\u0000'

const bare = (node: ESTree.Node): ESTree.Node =>
  node.type === 'TSAsExpression' || node.type === 'TSSatisfiesExpression' || node.type === 'ParenthesizedExpression'
    ? bare(node.expression)
    : node
const isText = (node: ESTree.Node) =>
  node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string')

function isUnsaid(node: ESTree.Node): boolean {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'TaggedTemplateExpression':
      return true
    case 'NewExpression':
      return /Error|Fault/.test(nameOf(node.callee))
    case 'Property':
      return UNSAID_MEMBERS.has(nameOf(node.key))
    case 'CallExpression':
      return UNSAID_CALLS.has(nameOf(node.callee.type === 'MemberExpression' ? node.callee.property : node.callee))
    default:
      return node.type.startsWith('TS') && node.type !== 'TSAsExpression' && node.type !== 'TSSatisfiesExpression'
  }
}

/** What is compared, or stands between what is joined, is not said. */
const isAsked = (node: ESTree.Node) =>
  node.type === 'BinaryExpression' ||
  (node.type === 'CallExpression' && node.callee.type === 'MemberExpression' && nameOf(node.callee.property) === 'join')
const hasWords = (text: string) => /^[^/]*\p{L}{3}/u.test(text.replaceAll(VALUE, ''))

/** It has words, and ends as a sentence does. */
const isSentence = (text: string) =>
  /^(?:[\p{Lu}“*<]|\u0000 \p{L}|\{%)/u.test(text) &&
  /[.!?”]$/.test(text) &&
  /\p{L}[^ ]* \p{L}/u.test(text.replaceAll(VALUE, 'x'))
