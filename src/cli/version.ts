/** `optimail --version`: by itself, so that nothing else is loaded for it. */

import { readFileSync } from 'node:fs'
import type { Io } from './io.ts'

export async function version(_: readonly string[], io: Io): Promise<number> {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  io.print((JSON.parse(text) as { version: string }).version) // Our own.
  return 0
}
