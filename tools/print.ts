/**
 * What can be printed from code is printed: `node tools/print.ts` writes it, `--check` fails where a file differs from
 * what the code says now.
 */

import { readFile, writeFile } from 'node:fs/promises'
import { CONFIG } from '#base/config.ts'
import { OPERATIONS, VISITS } from '#operations.ts'
import type { Operation, Visit } from '#store/operation.ts'
import { storeFiles } from './tables.ts'
import { webhooks } from './webhooks.ts'

type Any = Operation | Visit
type Setting = {
  readonly env: string
  readonly flag?: string
  readonly fallback: string
  readonly unit: string
  readonly says: string
}

const ALL = Object.entries({
  ...(VISITS as Record<string, Visit>),
  ...(OPERATIONS as Record<string, Operation>),
}).toSorted(([a], [b]) => (a < b ? -1 : 1))
const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
const row = (...cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [row(...head), row(...head.map(() => '---')), ...rows.map(cells => row(...cells))].join('\n')

function configuration(): string {
  const rows = Object.values(CONFIG as Record<string, Setting>).map(it => [
    `\`${it.env}\``,
    it.flag === undefined ? '' : `\`--${it.flag}\``,
    it.fallback === '' ? '' : `\`${it.fallback}\``,
    it.unit,
    it.says,
  ])
  return `# Configuration

Printed from \`src/base/config.ts\`. Every setting is an environment variable, and most are a flag of \`npm start\` as well, which then wins:
\`npm start -- --port 9000\`. A value that does not fit stops the start with a sentence and exit code 2.

${table(['variable', 'flag', 'default', 'unit', 'what it is'], rows)}
`
}

function operations(): string {
  return `# Operations

Printed from \`src/operations.ts\`. Each is an HTTP route below \`/v1\`, a command of \`optimail\`, and an entry of \`/v1/openapi.json\`. A refusal is
answered as RFC 9457 problem details with its code; where a policy is the reason, it names the demand. A POST with an \`Idempotency-Key\` (1 to
255 printable characters) is done once: sent again with the same bytes it has the same answer for a day, and with others it is refused.

${ALL.map(([name, it]) => sectionOf(name, it)).join('\n\n')}
`
}

function sectionOf(name: string, it: Any): string {
  const refusals = Object.entries(it.refuses).map(([code, { status, says, demand }]) => [
    `\`${code}\``,
    String(status),
    demand ?? '',
    says,
  ])
  const refused = refusals.length === 0 ? '' : `\n\n${table(['refusal', 'status', 'demand', 'says'], refusals)}`
  return `## ${name}

${it.does} \`${it.at}\`${it.needs === 'nothing' ? '' : `, needs \`${it.needs}\``}.${refused}`
}

async function printed(): Promise<ReadonlyMap<string, string>> {
  return new Map([
    ['docs/configuration.md', configuration()],
    ['docs/operations.md', operations()],
    ['docs/webhooks.md', webhooks()],
    ...(await storeFiles()),
  ])
}

/** The files that are not as the code says. */
export async function stale(): Promise<readonly string[]> {
  const paths: string[] = []
  for (const [path, text] of await printed())
    if ((await readFile(path, 'utf8').catch(() => '')) !== text) paths.push(path)
  return paths
}

if (import.meta.main) {
  if (process.argv.includes('--check')) {
    const paths = await stale()
    for (const path of paths) process.stderr.write(`${path} is out of date: node tools/print.ts\n`)
    process.exitCode = paths.length === 0 ? 0 : 1
  } else for (const [path, text] of await printed()) await writeFile(path, text)
}
