/** What can be taken out of a text so that a demand is not kept any more: a row of a table, or words by which it is kept. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'
import { KEPT_BY_CONSTRUCTION } from '#policy/kept.ts'

/** A row in the text of a file, with the comma after it; or words, and what stands there instead. */
export type Cut = {
  readonly file: string
  readonly line: number
  readonly from: number
  readonly to: number
  readonly instead?: string
  /** The names in the row: a test that says one of them is likely to miss it. */
  readonly names: readonly string[]
  /** The row is the sentence and the status of a refusal, which the types miss before a test can. */
  readonly isSaid: boolean
}

const NAME_MIN_CHARS = 4

/** What does something comes first, and what says something after it. */
export const cutsFor = (root: string, demand: string): Cut[] =>
  [...rowCutsFor(root, demand), ...builtCutsFor(root, demand)].toSorted((a, b) => Number(a.isSaid) - Number(b.isSaid))

function rowCutsFor(root: string, demand: string): Cut[] {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    path => path.endsWith('.ts') && !path.includes('.test.') && !path.startsWith('policy/'),
  )
  return files.toSorted().flatMap(path => cutsIn(join(root, path), readFileSync(join(root, path), 'utf8'), demand))
}

/** The rows of this text that name the demand: members of a list or of a record. A row that stands alone cannot be cut. */
export function cutsIn(file: string, text: string, demand: string): Cut[] {
  if (!text.includes(`demand: '${demand}'`)) return []
  const rows: [row: Node, cut: Node][] = []
  walk(parseSync(file, text).program, undefined, (row, parent) => {
    if (!isRowOf(row, demand)) return
    if (parent?.type === 'ArrayExpression') rows.push([row, row])
    if (parent?.type === 'Property') rows.push([row, parent])
  })
  return rows.map(([row, { start, end }]) => ({
    file,
    line: text.slice(0, start).split('\n').length,
    from: start,
    to: end + (/^\s*,/.exec(text.slice(end))?.[0].length ?? 0),
    names: namesIn(text.slice(start, end), demand),
    isSaid: membersOf(row).some(({ key }) => key === 'status'),
  }))
}

/** What keeps it by construction: words that stand once in their file. @throws Error where they do not stand there any more. */
function builtCutsFor(root: string, demand: string): Cut[] {
  return KEPT_BY_CONSTRUCTION.filter(it => it.demand === demand).flatMap(({ by, without }) => {
    if (without === undefined) return []
    const [path = '', name = ''] = by.split(' ')
    const [is, instead] = without
    const file = join(root, path)
    const [before = '', after, ...more] = readFileSync(file, 'utf8').split(is)
    if (after === undefined || more.length > 0) throw new Error(`${file} does not say “${is}” once`)
    const [from, line] = [before.length, before.split('\n').length]
    return [{ file, line, from, to: from + is.length, instead, names: [name], isSaid: false }]
  })
}

/** Whatever stands in quotation marks without a blank, and the name of the row; those of several words where there are any. */
function namesIn(row: string, demand: string): string[] {
  const said = [...row.matchAll(/'([\w-]+)'|^'?([\w-]+)'?:/g)]
    .map(([, quoted, key]) => quoted ?? key ?? '')
    .filter(name => name !== demand && name.length >= NAME_MIN_CHARS)
  const telling = said.filter(name => /[-_]/.test(name))
  return [...new Set(telling.length > 0 ? telling : said)]
}

type Node = { readonly type: string; readonly start: number; readonly end: number; readonly [member: string]: unknown }

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

function walk(node: unknown, parent: Node | undefined, see: (node: Node, parent: Node | undefined) => void): void {
  if (Array.isArray(node)) for (const each of node) walk(each, parent, see)
  if (!isNode(node)) return
  see(node, parent)
  for (const member of Object.values(node)) if (typeof member === 'object') walk(member, node, see)
}

const isRowOf = (node: Node, demand: string): boolean =>
  membersOf(node).some(({ key, value }) => key === 'demand' && value === demand)

function membersOf(node: Node): { readonly key: unknown; readonly value: unknown }[] {
  if (node.type !== 'ObjectExpression' || !Array.isArray(node['properties'])) return []
  return node['properties'].flatMap(it =>
    isNode(it) && isNode(it['key']) && isNode(it['value'])
      ? [{ key: it['key']['name'], value: it['value']['value'] }]
      : [],
  )
}
