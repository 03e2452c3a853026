/**
 * `npm run demands`: for each demand of the two policies, the code that keeps it and the tests that try to break it. It
 * fails when one has code without a test, a test without code, or a test that fails, and lists those not yet built.
 * `--json` prints rows; `--mutate AS-05` takes each of its rows out of a copy and expects its tests to go red,
 * `--mutate all` one row of each demand.
 */

import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { readLine } from '#cli/arguments.ts'
import { DEMANDS, type Demand } from '#policy/demands.ts'
import { type Kept, keptIn } from './kept.ts'
import { mutate } from './mutate.ts'
import { type Tried, triedByName, triedInRun } from './tried.ts'

export type Row = {
  readonly demand: Demand
  readonly says: string
  readonly state: 'kept' | 'not-built' | 'code-without-test' | 'test-without-code' | 'test-fails'
  readonly code: readonly string[]
  readonly tests: readonly { readonly test: string; readonly file: string; readonly status: string }[]
}

const SIGN = {
  kept: '✓',
  'not-built': '·',
  'code-without-test': '✗',
  'test-without-code': '✗',
  'test-fails': '✗',
} as const satisfies Record<Row['state'], string>
const SAYS_WIDTH = 62

export function rowsOf(kept: readonly Kept[], tried: readonly Tried[]): Row[] {
  return (Object.keys(DEMANDS) as Demand[]).map(demand => {
    const code = kept.filter(it => it.demand === demand).map(it => it.where)
    const tests = tried.filter(it => it.demand === demand).map(({ test, file, status }) => ({ test, file, status }))
    return { demand, says: DEMANDS[demand], state: stateOf(code, tests), code, tests }
  })
}

function stateOf(code: Row['code'], tests: Row['tests']): Row['state'] {
  if (code.length === 0) return tests.length === 0 ? 'not-built' : 'test-without-code'
  if (tests.length === 0) return 'code-without-test'
  return tests.every(({ status }) => status === 'passed' || status === 'listed') ? 'kept' : 'test-fails'
}

export const isBroken = ({ state }: Row) => SIGN[state] === '✗'

/**
 * Whether code and tests belong together, by the names that tests had in the last whole run; without one by those in their files,
 * where a name that a table gives cannot be read. Whether they pass is `npm test`'s to say.
 */
export async function demandRows(): Promise<Row[]> {
  const tried = (await triedInRun())?.map(it => ({ ...it, status: 'listed' }))
  return rowsOf(await keptIn(resolve('src')), tried ?? (await triedByName()))
}

/** By the last whole run of the tests, which is made here when none was. */
async function rowsAfterRun(): Promise<Row[]> {
  if ((await triedInRun()) === undefined) {
    process.stderr.write('No report of a whole test run: running the tests first …\n')
    spawnSync(process.execPath, ['scripts/test.mjs'], { stdio: ['ignore', 2, 2] })
  }
  return rowsOf(await keptIn(resolve('src')), (await triedInRun()) ?? [])
}

function lineOf({ demand, says, state, code, tests }: Row): string {
  const passed = tests.filter(it => it.status === 'passed').length
  const about = says.length > SAYS_WIDTH ? `${says.slice(0, SAYS_WIDTH - 1)}…` : says
  const count = state === 'not-built' ? 'not yet built' : `code ${code.length}, tests ${tests.length}, passed ${passed}`
  return `${SIGN[state]} ${demand}  ${about.padEnd(SAYS_WIDTH)}  ${count}${isBroken({ state } as Row) ? `  ← ${state.replaceAll('-', ' ')}` : ''}`
}

function show(rows: readonly Row[], asJson: boolean): void {
  if (asJson) return void process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`)
  for (const row of rows) process.stdout.write(`${lineOf(row)}\n`)
  const count = (state: Row['state']) => rows.filter(row => row.state === state).length
  process.stdout.write(
    `${count('kept')} kept, ${rows.filter(isBroken).length} broken, ${count('not-built')} not yet built\n`,
  )
}

if (import.meta.main) {
  const { flags } = readLine(process.argv.slice(2), ['json'])
  if (flags['mutate'] !== undefined) process.exitCode = await mutate(flags['mutate'])
  else {
    const rows = await rowsAfterRun()
    show(rows, flags['json'] !== undefined)
    process.exitCode = rows.some(isBroken) ? 1 : 0
  }
}
