/**
 * A demand without its rules: each row that keeps it is taken out of a copy of the tree, and what keeps it by construction
 * is undone there (policy/kept.ts); its tests must go red. Only what says a refusal, which no test gets to see, may be missed by the types instead.
 * Files of tests are run whole, for the tests of a story build on each other; only those of the demand count.
 */

import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { parseSync } from 'vite'
import { MINUTE_MS } from '#base/limits.ts'
import { DEMANDS } from '#policy/demands.ts'
import { KEPT_BY_CONSTRUCTION } from '#policy/kept.ts'
import type { Report } from './tried.ts'

/** A row in the text of a file, with the comma after it; or words, and what stands there instead. */
export type Cut = {
  readonly file: string
  readonly line: number
  readonly from: number
  readonly to: number
  readonly instead?: string
}

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

const RUN_MAX_MS = 15 * MINUTE_MS
/** What a file of tests needs decides when it is run: the quickest first, until one of them is red. */
const NEEDS_BROWSER = /\/(?:browser|product)\.ts'/
const NEEDS_HOUSE = /\/(?:house|bare-log|database)\.ts'/

/** Exit code: 0 when each cut makes a test fail. */
export async function mutate(demand: string): Promise<number> {
  if (!(demand in DEMANDS)) return say(`there is no demand ${demand}`, 2)
  const cuts = [...cutsFor('src', demand), ...builtCutsFor('src', demand)]
  if (cuts.length === 0) return say(`nothing that could be taken out keeps ${demand}`, 1)
  const copy = copyOfTree()
  try {
    const tests = testsOf(copy, demand)
    const survivors = cuts.filter(cut => !isMissed(copy, cut, tests, demand))
    say(`${demand}: ${cuts.length - survivors.length} of ${cuts.length} rules are missed by a test when they are gone`)
    return survivors.length === 0 ? say('its tests went red') : say('its tests did not all go red', 1)
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

/** What keeps it by construction: words that stand once in their file. @throws Error where they do not stand there any more. */
export function builtCutsFor(root: string, demand: string): Cut[] {
  return KEPT_BY_CONSTRUCTION.filter(it => it.demand === demand).flatMap(({ by, without }) => {
    if (without === undefined) return []
    const [is, instead] = without
    const file = join(root, by.split(' ')[0] ?? '')
    const [before = '', after, ...more] = readFileSync(file, 'utf8').split(is)
    if (after === undefined || more.length > 0) throw new Error(`${file} does not say “${is}” once`)
    return [{ file, line: before.split('\n').length, from: before.length, to: before.length + is.length, instead }]
  })
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
  for (const name of [...COPIED, ...consoleBuilds()]) cpSync(name, join(copy, name), { recursive: true })
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'))
  return copy
}

const consoleBuilds = (): string[] =>
  existsSync('build')
    ? readdirSync('build').flatMap(name => (/^console-\w+$/.test(name) ? [join('build', name)] : []))
    : []

/** Files of tests that are run together, and which of their tests were red before anything was cut: asked once, when needed. */
type Batch = { readonly files: readonly string[]; readonly before: () => readonly string[] }

function isMissed(copy: string, cut: Cut, tests: Tests, demand: string): boolean {
  const path = join(copy, cut.file)
  const whole = readFileSync(path, 'utf8')
  const without = <T>(look: () => T): T => {
    writeFileSync(path, whole.slice(0, cut.from) + (cut.instead ?? '') + whole.slice(cut.to))
    const seen = look()
    writeFileSync(path, whole)
    return seen
  }
  const first = firstRed(tests(cut.file), batch => {
    const red = without(() => redIn(copy, batch.files, demand))
    return red.length === 0 ? [] : red.filter(name => !batch.before().includes(name))
  })
  const missed = first ?? (without(() => isBroken(copy)) ? 'it does not compile without' : undefined)
  say(
    missed === undefined ? `✗ nobody misses ${cut.file}:${cut.line}` : `✓ ${cut.file}:${cut.line} is missed: ${missed}`,
  )
  return missed !== undefined
}

/** The words of a refusal, and its status, are missed by the types: a refusal that has no row cannot be said. */
const isBroken = (copy: string): boolean =>
  spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '--noEmit'], { cwd: copy, stdio: 'ignore' })
    .status !== 0

function firstRed(batches: readonly Batch[], redOf: (batch: Batch) => readonly string[]): string | undefined {
  for (const batch of batches) {
    const [first] = redOf(batch)
    if (first !== undefined) return first
  }
  return undefined
}

/** The tests of the demand that fail in these files; a file that cannot be loaded is one. */
function redIn(copy: string, files: readonly string[], demand: string): string[] {
  if (files.length === 0) return []
  const report = join(copy, 'report.json')
  rmSync(report, { force: true })
  const env = { ...process.env, OPTIMAIL_TEST_REPORT: report }
  const { status } = spawnSync(process.execPath, ['scripts/test.mjs', ...files], {
    cwd: copy,
    env,
    stdio: 'ignore',
    timeout: RUN_MAX_MS,
  })
  if (!existsSync(report)) return [`the tests did not come to an end (${status ?? 'stopped'})`]
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report // vitest's own format.
  return testResults.flatMap(({ name, status, assertionResults }) =>
    status === 'failed' && assertionResults.length === 0
      ? [`${relative(copy, name)} cannot be loaded`]
      : assertionResults
          .filter(it => it.status === 'failed' && it.fullName.includes(`[${demand}]`))
          .map(({ fullName }) => fullName),
  )
}

/** Which batches could miss a row of this file. */
type Tests = (file: string) => readonly Batch[]

/** The tests beside the row come first, then those that need no database, one, a browser or the whole product. */
function testsOf(copy: string, demand: string): Tests {
  const files = ['src', 'test'].flatMap(root =>
    readdirSync(join(copy, root), { recursive: true, encoding: 'utf8' }).map(path => join(root, path)),
  )
  const naming = files
    .filter(path => path.endsWith('.test.ts'))
    .map(file => ({ file, text: readFileSync(join(copy, file), 'utf8') }))
    .filter(({ text }) => text.includes(demand)) // A table may put it into the names of its tests.
  const known = new Map<string, Batch>()
  const batchOf = (batch: readonly string[]): Batch => {
    const key = batch.join('\n')
    const made = known.get(key) ?? { files: batch, before: once(() => redIn(copy, batch, demand)) }
    known.set(key, made)
    return made
  }
  return cut => {
    const isBeside = (file: string) => dirname(file) === dirname(cut)
    const nearness = ({ file, text }: { file: string; text: string }) =>
      (NEEDS_BROWSER.test(text) ? 4 : NEEDS_HOUSE.test(text) ? 2 : 0) + (isBeside(file) ? 0 : 1)
    const tiers = Map.groupBy(naming, nearness)
    return [...tiers].toSorted(([a], [b]) => a - b).map(([, tier]) => batchOf(tier.map(({ file }) => file)))
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined
  return () => (made ??= { it: make() }).it
}

function say(line: string, code = 0): number {
  process.stdout.write(`${line}\n`)
  return code
}
