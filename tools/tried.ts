/** Which tests try to break a demand, and how that went: from the report of the last whole run, or from what vitest lists. */

import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { promisify } from 'node:util'
import { DEMANDS, type Demand } from '#policy/demands.ts'

/** `status` of a test that was only listed is `listed`. */
export type Tried = { readonly demand: Demand; readonly test: string; readonly file: string; readonly status: string }

/** vitest's own: a file that could not be loaded has failed without a test. */
export type Report = {
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[]
  }[]
}
type Listed = readonly { readonly name: string; readonly file: string }[]

export const REPORT = 'build/tests.json'
const LIST_MAX_BYTES = 64 * 1024 * 1024
const MARK = /\[([A-Z]{2}-\d\d)\]/g

/** @throws Error naming a test whose mark is no demand. */
export function marksIn(name: string): Demand[] {
  return [...name.matchAll(MARK)].map(([, id = '']) => {
    if (!(id in DEMANDS)) throw new Error(`there is no demand ${id}: “${name}”`)
    return id as Demand // As just seen.
  })
}

/** Undefined when no whole run of these tests has left a report: one that lacks a file is of another day, or of another tree. */
export async function triedInRun(): Promise<readonly Tried[] | undefined> {
  const text = await readFile(REPORT, 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  const { testResults } = JSON.parse(text) as Report // vitest's own format.
  const ran = new Set(testResults.map(({ name }) => name))
  if (filesOfTests().some(file => !ran.has(resolve(file)))) return undefined
  return testResults.flatMap(({ name: file, assertionResults }) =>
    assertionResults.flatMap(it => triesOf(it.fullName, file, it.status)),
  )
}

const filesOfTests = (): string[] =>
  ['src', 'test', 'tools'].flatMap(root =>
    readdirSync(root, { recursive: true, encoding: 'utf8' }).flatMap(path =>
      path.endsWith('.test.ts') ? [join(root, path)] : [],
    ),
  )

const rowsIn = (text: string): readonly string[] =>
  Array.from(text.matchAll(/^\s+(?:\[\s*)?'([^'\n]*\[[A-Z]{2}-\d\d\][^'\n]*)',?$/gm), ([, row = '']) => row)

/** Without running them. */
export async function triedByName(): Promise<readonly Tried[]> {
  const { stdout } = await promisify(execFile)(process.execPath, ['node_modules/vitest/vitest.mjs', 'list', '--json'], {
    maxBuffer: LIST_MAX_BYTES,
  })
  const listed = JSON.parse(stdout.slice(stdout.indexOf('['))) as Listed // vitest's own format.
  const named = listed.flatMap(({ name, file }) => triesOf(name, file, 'listed'))
  const written = await Promise.all(filesOfTests().map(async file => [file, await readFile(file, 'utf8')] as const))
  // The names of a table's tests are listed as `%s`: they stand in its rows.
  return [
    ...named,
    ...written.flatMap(([file, text]) => rowsIn(text).flatMap(row => triesOf(row, resolve(file), 'listed'))),
  ]
}

const triesOf = (test: string, file: string, status: string): Tried[] =>
  marksIn(test).map(demand => ({ demand, test, file: relative(process.cwd(), file), status }))
