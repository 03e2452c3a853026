/** A demand without its rules: each row that keeps it is taken out of a copy of the tree, and its tests must go red. */

import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseSync } from 'vite'
import { DEMANDS } from '#policy/demands.ts'

/** A row in the text of a file, with the comma after it. */
export type Cut = { readonly file: string; readonly line: number; readonly from: number; readonly to: number }

const COPIED = [
  'src',
  'test',
  'tools',
  'scripts',
  'docs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vitest.config.ts',
  '.npmrc',
  'README.md',
]

/** Exit code: 0 when each cut makes a test fail. */
export async function mutate(demand: string): Promise<number> {
  if (!(demand in DEMANDS)) return say(`there is no demand ${demand}`, 2)
  const cuts = cutsFor('src', demand)
  if (cuts.length === 0) return say(`no row of a table keeps ${demand}: there is nothing to take out`, 1)
  const copy = copyOfTree()
  try {
    if (testsOf(copy, demand) !== 0) return say(`the tests of ${demand} do not pass as it is`, 1)
    const survivors = cuts.filter(cut => !isMissed(copy, cut, demand))
    return say(
      `${demand}: ${cuts.length - survivors.length} of ${cuts.length} rows are missed by a test when they are gone`,
      survivors.length === 0 ? 0 : 1,
    )
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

export function cutsFor(root: string, demand: string): Cut[] {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    path => path.endsWith('.ts') && !path.includes('.test.') && !path.startsWith('policy/'),
  )
  return files.toSorted().flatMap(path => cutsIn(join(root, path), readFileSync(join(root, path), 'utf8'), demand))
}

/** The rows of this text that name the demand: members of a list or of a record. A row that stands alone cannot be cut. */
export function cutsIn(file: string, text: string, demand: string): Cut[] {
  if (!text.includes(`demand: '${demand}'`)) return []
  const rows: [number, number][] = []
  walk(parseSync(file, text).program, undefined, (row, parent) => {
    if (!isRowOf(row, demand)) return
    if (parent?.type === 'ArrayExpression') rows.push([row.start, row.end])
    if (parent?.type === 'Property') rows.push([parent.start, parent.end])
  })
  return rows.map(([from, end]) => ({
    file,
    line: text.slice(0, from).split('\n').length,
    from,
    to: end + (/^\s*,/.exec(text.slice(end))?.[0].length ?? 0),
  }))
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

function isRowOf(node: Node, demand: string): boolean {
  if (node.type !== 'ObjectExpression' || !Array.isArray(node['properties'])) return false
  return node['properties'].some(
    it =>
      isNode(it) &&
      isNode(it['key']) &&
      it['key']['name'] === 'demand' &&
      isNode(it['value']) &&
      it['value']['value'] === demand,
  )
}

function copyOfTree(): string {
  const copy = mkdtempSync(join(tmpdir(), 'optimail-without-'))
  for (const name of COPIED) cpSync(name, join(copy, name), { recursive: true })
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'))
  return copy
}

function isMissed(copy: string, cut: Cut, demand: string): boolean {
  const path = join(copy, cut.file)
  const whole = readFileSync(path, 'utf8')
  writeFileSync(path, whole.slice(0, cut.from) + whole.slice(cut.to))
  const isRed = testsOf(copy, demand) !== 0
  writeFileSync(path, whole)
  say(`${isRed ? '✓ a test misses' : '✗ nobody misses'} ${cut.file}:${cut.line}`)
  return isRed
}

/** The exit code of the tests that are marked with the demand. */
function testsOf(copy: string, demand: string): number {
  const args = ['scripts/test.mjs', ...testFilesFor(copy, demand), '-t', `\\[${demand}\\]`]
  return spawnSync(process.execPath, args, { cwd: copy, stdio: 'ignore' }).status ?? 1
}

function testFilesFor(copy: string, demand: string): string[] {
  const files = ['src', 'test'].flatMap(root =>
    readdirSync(join(copy, root), { recursive: true, encoding: 'utf8' }).map(path => join(root, path)),
  )
  return files.filter(
    path => path.endsWith('.test.ts') && readFileSync(join(copy, path), 'utf8').includes(`[${demand}]`),
  )
}

function say(line: string, code = 0): number {
  process.stdout.write(`${line}\n`)
  return code
}
