/** A database server that runs: asking it, ending it, and clearing what one has left whose house was killed. */

import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { Fault } from '#base/fault.ts'
import { HOUSE_LEAVES_MS, POSTGRES_POLL_MS, POSTGRES_STOP_MS } from '#base/limits.ts'

export const PORT = 5_432 // Part of the socket's name; nothing listens on the network.
export const USER = 'optimail'

/** Undefined while it does not answer. */
export async function connectTo(folder: string, database: string, port = PORT): Promise<pg.Client | undefined> {
  const client = new pg.Client({ host: folder, port, user: USER, database, application_name: 'optimail keeper' })
  client.on('error', () => {}) // A lost connection is told by the next question.
  return client.connect().then(
    () => client,
    () => undefined,
  )
}

/** Fast shutdown first, which ends transactions and writes a checkpoint; the hard way when that takes too long. */
export async function endServer(signal: (name: NodeJS.Signals) => unknown, hasEnded: () => boolean): Promise<void> {
  for (const name of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    signal(name)
    if (await within(POSTGRES_STOP_MS, async () => hasEnded())) return
  }
  throw new Fault('the database server does not end', true)
}

/** Asks again and again; false when the time is over. */
export async function within(ms: number, isSo: () => Promise<boolean>): Promise<boolean> {
  for (let waitedMs = 0; waitedMs < ms; waitedMs += POSTGRES_POLL_MS) {
    if (await isSo()) return true
    await pause(POSTGRES_POLL_MS)
  }
  return isSo()
}

/**
 * Ends the server of a house that is gone. One whose house lives stays untouched: a house that is just stopping gets a
 * moment, then it is an error to start a second one.
 * @throws Fault when another house uses the folder.
 */
export async function clearLeftBehind(dataDir: string, patienceMs = HOUSE_LEAVES_MS): Promise<void> {
  const left = leftIn(dataDir)
  if (!left) return
  const isGone = () => !isServerOf(left.pid, dataDir)
  const isFree = async () => isGone() || !(await hasHouse(left.folder, left.port))
  if (!(await within(patienceMs, isFree)))
    throw new Fault(
      `another OptiMail is running on ${dataDir}. Stop it, or start this one with another --data folder.`,
      false,
    )
  if (!isGone()) await endServer(name => kill(left.pid, name), isGone)
  rmSync(join(dataDir, 'postmaster.pid'), { force: true }) // Its number may belong to somebody else by now.
}

/** Where the server of this folder can be reached, if one runs. */
export function runningOn(
  dataDir: string,
): { readonly host: string; readonly port: number; readonly user: string; readonly database: string } | undefined {
  const left = leftIn(dataDir)
  return left && isServerOf(left.pid, dataDir)
    ? { host: left.folder, port: left.port, user: USER, database: USER }
    : undefined
}

/** postmaster.pid: process id, data folder, start, port, socket folder, one to a line. */
function leftIn(dataDir: string): { pid: number; port: number; folder: string } | undefined {
  try {
    const [pid, , , port, folder = ''] = readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(pid), port: Number(port), folder }
  } catch {
    return undefined
  }
}

export function isServerOf(pid: number, dataDir: string): boolean {
  return pid > 0 && commandOf(pid).includes(dataDir)
}

function commandOf(pid: number): string {
  if (process.platform !== 'linux')
    return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? ''
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}

/** Whether anybody but us is connected: a house keeps a connection as long as it lives. */
async function hasHouse(folder: string, port: number): Promise<boolean> {
  const client = await connectTo(folder, 'postgres', port)
  if (!client) return false
  const text = `select count(*)::int as others from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`
  try {
    const { rows } = await client.query<{ others: number }>(text)
    return (rows[0]?.others ?? 0) > 0
  } catch {
    return true // It was just going, and took our question with it: whoever asks again finds it gone.
  } finally {
    await client.end()
  }
}

function kill(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ESRCH')
      throw new Fault(
        `the old database server (process ${pid}) cannot be ended: run as the user who started it`,
        false,
        cause,
      )
  }
}
