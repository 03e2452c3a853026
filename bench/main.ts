/**
 * `npm run bench -- NAME [--json]`: both sides in one run. Each figure is a line of JSON on standard output,
 * `{bench, against, ours, theirs, ratio, unit, machine}`; without `--json` a sentence on standard error says it for people.
 */

import { readLine } from '#cli/arguments.ts'

type Bench = { readonly run: (io: { readonly print: (line: string) => void }) => Promise<void> }
type Figure = { readonly [member in 'bench' | 'against' | 'unit']: string } & {
  readonly [member in 'ours' | 'theirs' | 'ratio']: number
}

const BENCHES: Readonly<Record<string, () => Promise<Bench>>> = {
  ledger: () => import('./ledger.ts'),
  send: () => import('./send.ts'),
}

const { words, flags } = readLine(process.argv.slice(2), ['json'])
const [name = '', ...more] = words
const wrong = [...more, ...Object.keys(flags).filter(flag => flag !== 'json')]
const bench = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined
if (!bench || wrong.length > 0) {
  const said = wrong.length > 0 && bench ? `“${wrong[0]}” is not understood` : `there is no bench “${name}”`
  process.stderr.write(`optimail: ${said}. npm run bench -- ${Object.keys(BENCHES).join('|')} [--json]\n`)
  process.exitCode = 2
} else await (await bench()).run({ print: flags['json'] === undefined ? tell : write })

function write(line: string): void {
  process.stdout.write(`${line}\n`)
}

function tell(line: string): void {
  const { against, ours, theirs, ratio, unit } = JSON.parse(line) as Figure // What each bench prints.
  process.stderr.write(`${name}: ${ours} ${unit}, against ${against}: ${theirs}; ${ratio} times better\n`)
  write(line)
}
