/**
 * A demand without its rules: each row that keeps it is taken out of a copy of the tree, and what keeps it by construction
 * is undone there (policy/kept.ts); its tests must go red. What says a refusal may be missed by the types instead: a refusal
 * without a row cannot be said. The tests that cost least, and know the names in the row, are run first.
 * Files of tests are run whole, for the tests of a story build on each other; only those of the demand count.
 */

import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { DEMANDS } from '#policy/demands.ts'
import { cutsFor, type Cut } from './cuts.ts'
import { type Rerun, withRerun } from './rerun.ts'

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

/** What a file of tests needs decides when it is run: the quickest first, until one of them is red. */
const NEEDS_BROWSER = /\/(?:browser|product)\.ts'/
const NEEDS_HOUSE = /\/(?:house|bare-log|database)\.ts'/
/** Which tests are run first: those that say a name of the row, and of these those that need little. */
const COST = { browser: 4, house: 2, unnamed: 6, elsewhere: 1, said: 12 } as const
/** Rows that are taken out of one demand of several, at most, until a test misses one. */
const TRIES_MAX = 4
const BUILT = Object.keys(DEMANDS)

/**
 * Every rule of one demand; or of each demand, `all` or those that begin so (`AS`), one rule, with a table at the end.
 * Exit code: 0 when what was taken out makes a test fail.
 */
export async function mutate(asked: string): Promise<number> {
  const demands = BUILT.filter(id => asked === 'all' || id === asked || id.startsWith(`${asked}-`))
  if (demands.length === 0) return say(`there is no demand ${asked}`, 2)
  const copy = copyOfTree()
  try {
    return await withRerun(copy, rerun => {
      const bench: Bench = { copy, rerun, tests: testsIn(copy), redBefore: new Map() }
      return BUILT.includes(asked) ? mutateWhole(bench, asked) : mutateEach(bench, demands)
    })
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

async function mutateWhole(bench: Bench, demand: string): Promise<number> {
  const cuts = cutsFor('src', demand)
  if (cuts.length === 0) return say(`nothing that could be taken out keeps ${demand}`, 1)
  let missed = 0
  for (const cut of cuts) if ((await missedBy(bench, cut, demand)) !== undefined) missed += 1
  say(`${demand}: ${missed} of ${cuts.length} rules are missed when they are gone`)
  return missed === cuts.length ? say('its tests went red') : say('its tests did not all go red', 1)
}

async function mutateEach(bench: Bench, demands: readonly string[]): Promise<number> {
  const lines: string[] = []
  let kept = 0
  for (const demand of demands) {
    const red = await firstOf(cheapest(bench, demand), cut => missedBy(bench, cut, demand))
    if (red !== undefined) kept += 1
    lines.push(`${red === undefined ? '✗' : '✓'} ${demand}  ${red ?? 'nobody misses what was taken out'}`)
  }
  const told = `${kept} of ${demands.length} demands are missed by a test when a rule is gone`
  return say(`\n${lines.join('\n')}\n${told}`, kept === demands.length ? 0 : 1)
}

/** The rules of a demand whose first tests cost least. */
function cheapest({ tests }: Bench, demand: string): Cut[] {
  const costOf = (cut: Cut) => Math.min(...namingOf(tests, demand).map(file => costFor(file, cut)))
  const known = cutsFor('src', demand).map(cut => ({ cut, cost: costOf(cut) + (cut.isSaid ? COST.said : 0) }))
  return known
    .toSorted((a, b) => a.cost - b.cost)
    .slice(0, TRIES_MAX)
    .map(({ cut }) => cut)
}

function copyOfTree(): string {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'optimail-without-')))
  for (const name of [...COPIED, ...consoleBuilds()]) cpSync(name, join(copy, name), { recursive: true })
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'))
  return copy
}

const consoleBuilds = (): string[] =>
  existsSync('build')
    ? readdirSync('build').flatMap(name => (/^console-\w+$/.test(name) ? [join('build', name)] : []))
    : []

type TestFile = { readonly file: string; readonly text: string }
type Bench = {
  readonly copy: string
  readonly rerun: Rerun
  readonly tests: readonly TestFile[]
  /** Batches in which a test of a demand was red before anything was cut: asked once, when needed. */
  readonly redBefore: Map<string, Promise<string | undefined>>
}

const testsIn = (copy: string): TestFile[] =>
  ['src', 'test', 'tools']
    .flatMap(root => readdirSync(join(copy, root), { recursive: true, encoding: 'utf8' }).map(path => join(root, path)))
    .filter(path => path.endsWith('.test.ts'))
    .map(file => ({ file, text: readFileSync(join(copy, file), 'utf8') }))

async function missedBy(bench: Bench, cut: Cut, demand: string): Promise<string | undefined> {
  const byTypes = () =>
    without(bench, cut, async () => (isBroken(bench.copy) ? 'it does not compile without' : undefined))
  const byTest = () => testMissing(bench, cut, demand)
  const missed = await firstOf(cut.isSaid ? [byTypes, byTest] : [byTest, byTypes], look => look())
  const where = `${cut.file}:${cut.line}`
  say(missed === undefined ? `✗ nobody misses ${where}` : `✓ ${where} is missed: ${missed}`)
  return missed
}

const testMissing = (bench: Bench, cut: Cut, demand: string): Promise<string | undefined> =>
  firstOf(batchesFor(bench.tests, cut, demand), async files => {
    const red = await without(bench, cut, () => bench.rerun.firstRed(files, demand))
    return red !== undefined && red !== (await redBefore(bench, files, demand)) ? red : undefined
  })

async function without<T>({ copy, rerun }: Bench, cut: Cut, look: () => Promise<T>): Promise<T> {
  const path = join(copy, cut.file)
  const whole = readFileSync(path, 'utf8')
  const put = (text: string) => {
    writeFileSync(path, text)
    rerun.changed(cut.file)
  }
  put(whole.slice(0, cut.from) + (cut.instead ?? '') + whole.slice(cut.to))
  return look().finally(() => put(whole))
}

/** The words of a refusal, and its status, are missed by the types: a refusal that has no row cannot be said. */
const isBroken = (copy: string): boolean =>
  spawnSync(
    process.execPath,
    ['node_modules/typescript/bin/tsc', '--noEmit', '--incremental', '--tsBuildInfoFile', join(copy, 'tsbuildinfo')],
    { cwd: copy, stdio: 'ignore' },
  ).status !== 0

function redBefore({ rerun, redBefore: known }: Bench, files: readonly string[], demand: string) {
  const key = [demand, ...files].join('\n')
  const made = known.get(key) ?? rerun.firstRed(files, demand)
  known.set(key, made)
  return made
}

/** Files of tests that are run together: those that name the demand, the cheapest and nearest first. */
function batchesFor(tests: readonly TestFile[], cut: Cut, demand: string): string[][] {
  const tiers = Map.groupBy(namingOf(tests, demand), file => costFor(file, cut))
  return [...tiers].toSorted(([a], [b]) => a - b).map(([, tier]) => tier.map(({ file }) => file))
}

/** A table may put it into the names of its tests. */
const namingOf = (tests: readonly TestFile[], demand: string) => tests.filter(({ text }) => text.includes(demand))

function costFor({ file, text }: TestFile, cut: Cut): number {
  const needs = NEEDS_BROWSER.test(text) ? COST.browser : NEEDS_HOUSE.test(text) ? COST.house : 0
  const isNamed = cut.names.some(name => text.includes(name))
  return needs + (isNamed ? 0 : COST.unnamed) + (dirname(file) === dirname(cut.file) ? 0 : COST.elsewhere)
}

async function firstOf<T, R>(all: readonly T[], find: (one: T) => Promise<R | undefined>): Promise<R | undefined> {
  for (const one of all) {
    const found = await find(one)
    if (found !== undefined) return found
  }
  return undefined
}

function say(line: string, code = 0): number {
  process.stdout.write(`${line}\n`)
  return code
}
