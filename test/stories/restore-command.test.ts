/** The same drill with the commands that an operator types, on the product as people have it. */

import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anyPorts, cli, ready, READY_MS, type Run, start, stop } from '../product.ts'

/** Two starts, and a command or two. */
const PATIENCE_MS = 3 * READY_MS
let folder: string
const running: Run[] = []
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'optimail-drill-'))
})
afterAll(async () => {
  for (const it of running) if (it.process.exitCode === null) await stop(it)
  rmSync(folder, { recursive: true, force: true })
})

const at = (name: string) => join(folder, name)

async function typed(
  args: readonly string[],
  env?: Readonly<Record<string, string>>,
): Promise<{ code: number | null; said: string }> {
  const it = cli(args, env)
  return { code: await it.code, said: it.said() }
}

async function started(data: string): Promise<{ run: Run; url: string }> {
  const run = start([...(await anyPorts()), '--data', data])
  running.push(run)
  return { run, url: await ready(run) }
}

test(
  'backup, restore, start: everything is there, and the log waits for the operator’s word',
  { timeout: PATIENCE_MS },
  async () => {
    const before = await started(at('first'))
    const made = await typed(['setup', '--email', 'ada@bakery.example', '--account', 'Bakery', '--accept-policies'], {
      OPTIMAIL_URL: before.url,
    })
    expect(made.code, made.said).toBe(0)
    const { api_key: key } = JSON.parse(made.said.split('\n').find(line => line.startsWith('{')) ?? '{}') as {
      api_key: string
    } // As setup prints it.
    const file = at('monday.backup')
    const saved = await typed(['backup', file, '--data', at('first')])
    expect(saved.code, saved.said).toBe(0)
    expect([file, `${file}.keys`].map(path => statSync(path).mode & 0o777)).toEqual([0o600, 0o600])
    expect((await typed(['backup', file, '--data', at('first')])).said).toContain('is there already')
    expect((await typed(['restore', file, '--data', at('first')])).said).toContain('nothing is overwritten')
    await stop(before.run)

    expect((await typed(['backup', at('x.backup'), '--data', at('first')])).code).toBe(75)
    expect((await typed(['restore', file, '--check'])).said).toContain('"whole":true')
    const brought = await typed(['restore', file, '--data', at('second')])
    expect(brought.code, brought.said).toBe(0)

    const after = await started(at('second'))
    const asked = { OPTIMAIL_URL: after.url, OPTIMAIL_KEY: key }
    expect((await typed(['account', 'read', '--json'], asked)).said).toContain('Bakery')
    expect((await typed(['log', 'status', '--json'], asked)).said).toContain('restored')
    const resumed = await typed(['log', 'resume', '--accept-loss', '--data', at('second')])
    expect(resumed.code, resumed.said).toBe(0)
    await stop(after.run)
  },
)
