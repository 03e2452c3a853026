/** Runs one program in our place: its input, output, signals and exit code are ours. Plain JavaScript for Node 18. */

import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { delimiter, join } from 'node:path'
import { ROOT } from './node.mjs'

const PARENT_POLL_MS = 500
/** Where Node keeps what it compiled, by what it was made of: the second start does not do it again. */
const COMPILED = join(ROOT, 'build', 'compiled')
/** Of glibc: each thread would have memory of its own that nobody else may use when it is done; 20 to 30 MiB in all. Others do not read it. */
const ARENAS = '2'

/**
 * The program also holds a channel to us, so that it learns when we are gone, however that came about; and when npm,
 * which called us, is gone, then so are we.
 */
export function runAs(program, args, { cwd, path }) {
  const env = {
    NODE_COMPILE_CACHE: COMPILED,
    MALLOC_ARENA_MAX: ARENAS,
    ...process.env,
    PATH: [...path, process.env.PATH].join(delimiter),
  }
  const child = spawn(program, args, { cwd, env, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGQUIT']) process.on(signal, () => child.kill(signal))
  child.once('error', cause => {
    process.stderr.write(`optimail: ${program} cannot be run: ${cause.message}\n`)
    process.exit(1)
  })
  child.once('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 1)))
  if (process.env.npm_lifecycle_event !== undefined) followParent(process.ppid, child)
}

function followParent(parent, child) {
  setInterval(() => {
    if (process.ppid !== parent) child.kill('SIGTERM')
  }, PARENT_POLL_MS).unref()
}
