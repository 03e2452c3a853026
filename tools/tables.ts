/** `node tools/tables.ts`: migrates a scratch database and prints from it src/store/tables.ts and src/store/schema.sql. */

import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { schemaSql } from './schema.ts'
import { type Scratch, withScratch } from './scratch.ts'

const run = promisify(execFile)
const TYPES = { int8: 'number', jsonb: 'unknown', bytea: 'Buffer' }

/** The two files as they should be, by path. */
export async function storeFiles(): Promise<ReadonlyMap<string, string>> {
  return withScratch(
    async scratch =>
      new Map([
        ['src/store/tables.ts', await tablesTs(scratch)],
        ['src/store/schema.sql', await schemaSql(scratch.owner)],
      ]),
  )
}

async function tablesTs({ url, folder }: Scratch): Promise<string> {
  const file = join(folder, 'tables.ts')
  const how = [
    '--dialect',
    'postgres',
    '--url',
    url,
    '--default-schema',
    'public',
    '--include-pattern',
    'public.*',
    '--type-mapping',
    JSON.stringify(TYPES),
    '--out-file',
    file,
  ]
  await run(process.execPath, ['node_modules/kysely-codegen/dist/cli/bin.js', ...how])
  return readFile(file, 'utf8')
}

if (import.meta.main)
  for (const [path, text] of await storeFiles()) {
    await writeFile(path, text)
    process.stdout.write(`${path}\n`)
  }
