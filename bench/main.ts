/**
 * `npm run bench -- NAME [--json]`: both sides in one run. Each figure is a line of JSON on standard output,
 * `{bench, against, ours, theirs, ratio, unit, machine}`; without `--json` a sentence on standard error says it for people.
 */

import { readLine } from '#cli/arguments.ts'

type Numbers = Readonly<Record<string, number>>
type Bench = {
  readonly run: (io: { readonly print: (line: string) => void }, numbers: Numbers) => Promise<void>
  /** What can be measured in other numbers than usual, as `--rate 5000`. */
  readonly NUMBERS?: Numbers
}
type Figure = { readonly [member in 'bench' | 'against' | 'unit']: string } & {
  readonly [member in 'ours' | 'theirs' | 'ratio']: number
}

const BENCHES: Readonly<Record<string, () => Promise<Bench>>> = {
  back: () => import('./back.ts'),
  banner: () => import('./banner.ts'),
  consent: () => import('./consent.ts'),
  hits: () => import('./hits.ts'),
  import: () => import('./import.ts'),
  ledger: () => import('./ledger.ts'),
  proof: () => import('./proof.ts'),
  screening: () => import('./screening.ts'),
  segments: () => import('./segments.ts'),
  send: () => import('./send.ts'),
  sms: () => import('./sms.ts'),
}

const { words, flags } = readLine(process.argv.slice(2), ['json'])
const [name = '', ...more] = words
const bench = Object.hasOwn(BENCHES, name) ? await BENCHES[name]?.() : undefined
const { json, ...given } = flags
const wrong = [...more, ...Object.entries(given).flatMap(([flag, value]) => (fits(flag, value) ? [] : [`--${flag}`]))]
if (!bench || wrong.length > 0) {
  const said = bench
    ? `“${wrong[0]}” is not understood`
    : name === ''
      ? 'say which bench'
      : `there is no bench “${name}”`
  process.stderr.write(`optimail: ${said}. npm run bench -- ${Object.keys(BENCHES).join('|')} [--json]\n`)
  process.exitCode = 2
} else {
  const numbers = Object.fromEntries(Object.entries(given).map(([flag, value]) => [flag, Number(value)]))
  await bench.run({ print: json === undefined ? tell : write }, { ...bench.NUMBERS, ...numbers })
}
process.stdout.write('', () => process.exit()) // All is told; what a library still holds open keeps nobody waiting.

function fits(flag: string, value: string): boolean {
  return Object.hasOwn(bench?.NUMBERS ?? {}, flag) && /^[1-9]\d{0,6}$/.test(value)
}

function write(line: string): void {
  process.stdout.write(`${line}\n`)
}

function tell(line: string): void {
  const { against, ours, theirs, ratio, unit } = JSON.parse(line) as Figure // What each bench prints.
  process.stderr.write(`${name}: ${ours} ${unit}, against ${against}: ${theirs}; ${ratio} times better\n`)
  write(line)
}
