/** `optimail doctor`: what this machine has and lacks, and what to do about it. */

import { execFile } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { type Config, readConfig } from '#base/config.ts'
import { commandFor, findPrograms } from '#store/postgres.ts'
import { readLine } from './arguments.ts'
import type { Io } from './io.ts'
import { call } from './server.ts'

/** `ok`: as it should be; `note`: fine, if you know it; `no`: does not work like this. */
type Finding = readonly [grade: 'ok' | 'note' | 'no', says: string]
type Look = { readonly at: string; readonly find: (config: Config, io: Io) => Promise<Finding> }

const SIGN = { ok: '✓', note: '·', no: '✗' } as const
const POSTGRES_OLDEST = 170_000
const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const HELP = `optimail doctor [--data DIR] [--port N] [--mx-port N] [--sandbox-port N]

Says what this machine has and lacks.

Exit codes: 0 it can be started, 1 something is missing, 2 a wrong call`

const LOOKS: readonly Look[] = [
  { at: 'node', find: async () => ['ok', process.version.slice(1)] },
  { at: 'data folder', find: async ({ data }) => dataFolder(resolve(data)) },
  { at: 'postgres', find: async ({ databaseUrl }) => (databaseUrl === '' ? embedded() : ownServer(databaseUrl)) },
  { at: 'web port', find: async ({ host, port }) => portFree(host, Number(port), true) },
  { at: 'mail port', find: async ({ mxPort }) => portFree('127.0.0.1', Number(mxPort), false) },
  { at: 'sandbox port', find: async ({ sandboxPort }) => portFree('127.0.0.1', Number(sandboxPort), false) },
  { at: 'chromium', find: async (_, { env }) => browser(env) },
]

export async function doctor(args: readonly string[], io: Io): Promise<number> {
  const { help, ...flags } = readLine(args, []).flags
  if (help) return (io.print(HELP), 0)
  const config = readConfig(io.env, flags)
  if (!config.ok) return io.wrong(config.refusal.join('; '))
  let worst = 0
  for (const { at, find } of LOOKS) {
    const [grade, says] = await find(config.value, io).catch((cause: Error): Finding => ['no', cause.message])
    io.print(`${SIGN[grade]} ${at.padEnd(12)}  ${says}`)
    if (grade === 'no') worst = 1
  }
  return worst
}

function dataFolder(path: string): Finding {
  const there = existsSync(path)
  try {
    accessSync(there ? path : dirname(path), constants.W_OK)
    return ['ok', there ? path : `${path} will be made`]
  } catch {
    return ['no', `${path} cannot be written: set OPTIMAIL_DATA or --data to a folder that can.`]
  }
}

async function embedded(): Promise<Finding> {
  const programs = findPrograms()
  const { uid } = programs
  const [program, args] = commandFor(programs, 'postgres', ['--version'])
  const { stdout } = await promisify(execFile)(program, args, uid === undefined ? {} : { uid, gid: uid })
  return ['ok', `${stdout.trim()}, brought along`]
}

async function ownServer(connectionString: string): Promise<Finding> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  const { rows } = await client.query<{ number: string; version: string }>(
    `select current_setting('server_version_num') as number, version()`,
  )
  await client.end()
  const says = rows[0]?.version ?? ''
  return Number(rows[0]?.number) >= POSTGRES_OLDEST
    ? ['ok', says]
    : ['no', `${says}: PostgreSQL 17 or newer is needed.`]
}

async function portFree(host: string, port: number, isWeb: boolean): Promise<Finding> {
  const probe = createServer()
  const taken = await new Promise<NodeJS.ErrnoException | undefined>(done => {
    probe.once('error', done).listen(port, host, () => done(undefined))
  })
  await new Promise(done => probe.close(done))
  if (!taken) return ['ok', `${host}:${port} is free`]
  if (taken.code === 'EACCES')
    return ['no', `${host}:${port} needs rights that you do not have: take a port above 1023.`]
  if (isWeb && (await isOptimail(host, port))) return ['note', `OptiMail is running on ${host}:${port}`]
  return ['note', `${host}:${port} is taken: by OptiMail, if it is running; else choose another port`]
}

const isOptimail = (host: string, port: number) =>
  call(new URL(`http://${host}:${port}/v1/installation`), {}).then(
    answer => answer.ok,
    () => false,
  )

async function browser(env: Io['env']): Promise<Finding> {
  const places = (env['PATH'] ?? '').split(':').flatMap(folder => BROWSERS.map(name => join(folder, name)))
  const path = [env['CHROMIUM'] ?? '', ...places].find(place => place !== '' && existsSync(place))
  return path === undefined ? ['note', 'not found: only “npm test” needs it'] : ['ok', path]
}
