/** The product as people have it: real processes, real ports, and commands typed at it. */

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { freePort } from './ports.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
/** The first start builds the console. */
export const READY_MS = 180_000
/** No port that anybody else may have. */
export async function anyPorts(): Promise<readonly string[]> {
  const [own, sandbox] = [await freePort(), await freePort()]
  return ['--port', String(own), '--mx-port', '0', '--sandbox-port', String(sandbox), '--log', 'error']
}

export type Run = { readonly process: ChildProcess; readonly said: () => string; readonly code: Promise<number | null> }
type Env = Readonly<Record<string, string>>

/** Of the environment only what a person's terminal has. */
function run(program: string, args: readonly string[], env: Env = {}): Run {
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(program, args, { cwd: ROOT, env: { PATH, HOME, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', part => (text += String(part)))
  return { process: child, said: () => text, code: once(child, 'close').then(([code]) => code as number | null) } // As Node gives it.
}

export const start = (args: readonly string[], env?: Env): Run =>
  run(process.execPath, ['scripts/run.mjs', 'node', 'src/main.ts', ...args], env)
/** As `npm start` does it. */
export const startByNpm = (args: readonly string[], env?: Env): Run =>
  run('npm', ['start', '--silent', '--', ...args], env)
export const cli = (args: readonly string[], env?: Env): Run =>
  run(process.execPath, ['scripts/optimail.mjs', ...args], env)

/** Its address, as it says when it is ready. */
export async function ready(it: Run): Promise<string> {
  const deadline = performance.now() + READY_MS
  for (;;) {
    const url = /^ready (http:\S+)$/m.exec(it.said())?.[1]
    if (url) return url
    if (it.process.exitCode !== null || performance.now() > deadline) throw new Error(`not ready: ${it.said()}`)
    await Promise.race([once(it.process.stdout ?? it.process, 'data'), it.code])
  }
}

/** Ctrl-C, and until everything is down. */
export async function stop(it: Run): Promise<number | null> {
  it.process.kill('SIGINT')
  return it.code
}
