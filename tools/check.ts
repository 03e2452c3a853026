/** `npm run check`: all that a machine can see without running the product. Each says what it finds; 0 when nobody finds anything. */

import { spawn } from 'node:child_process'
import { demandRows, isBroken } from './demands.ts'
import { faultsIn, filesUnder } from './floors.ts'

/** Answers with what is wrong, one line each. */
type Check = () => Promise<readonly string[]>

const CHECKS: Readonly<Record<string, Check>> = {
  types: program('typescript/bin/tsc', '--noEmit'),
  lint: program('oxlint/bin/oxlint', '--type-aware', '--deny-warnings'),
  format: program('oxfmt/bin/oxfmt', '--check'),
  unused: program('knip/bin/knip.js', '--no-progress'),
  floors: async () => faultsIn(filesUnder('src')),
  demands: async () =>
    (await demandRows()).filter(isBroken).map(({ demand, state }) => `${demand}: ${state.replaceAll('-', ' ')}`),
  printed: async () =>
    (await (await import('./print.ts')).stale()).map(path => `${path} is out of date: node tools/print.ts`),
}

/** A package's own program, under this very Node. */
function program(path: string, ...args: readonly string[]): Check {
  return () =>
    new Promise(resolve => {
      const child = spawn(process.execPath, [`node_modules/${path}`, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
      const parts: Buffer[] = []
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => parts.push(part))
      child.once('close', code => {
        const lines = Buffer.concat(parts).toString().trim().split('\n')
        resolve(code === 0 ? [] : lines)
      })
    })
}

let broken = 0
for (const [name, check] of Object.entries(CHECKS)) {
  const startedAt = performance.now()
  const found = await check().catch((cause: unknown) => [
    cause instanceof Error ? (cause.stack ?? cause.message) : String(cause),
  ])
  const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1)
  process.stdout.write(`${found.length === 0 ? '✓' : '✗'} ${name} (${seconds} s)\n`)
  for (const line of found) process.stderr.write(`  ${line}\n`)
  if (found.length > 0) broken += 1
}
process.exitCode = broken === 0 ? 0 : 1
