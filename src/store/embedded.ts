/**
 * The database server that comes along: made on the first start, then started and stopped with the house, reached over
 * a socket in a folder that nobody else may enter. It is a process of its own session, so that a Ctrl-C in the terminal
 * reaches the house first; and whatever a killed house left behind, the next start puts in order.
 */

import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  closeSync,
  existsSync,
  lchownSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { totalmem } from 'node:os'
import { dirname, join } from 'node:path'
import type pg from 'pg'
import { Fault } from '#base/fault.ts'
import { POSTGRES_LOG_MAX_BYTES, POSTGRES_START_MS } from '#base/limits.ts'
import { commandFor, findPrograms, ownFolder, type Programs } from './postgres.ts'
import { clearLeftBehind, connectTo, endServer, PORT, USER, within } from './postmaster.ts'

export type Embedded = {
  readonly host: string
  readonly port: number
  readonly user: string
  readonly database: string
  stop(): Promise<void>
}

export type EmbeddedOptions = {
  readonly dataDir: string
  /** False for a database that is thrown away after use. */
  readonly durable?: boolean
  /** Where the machine offers several ways to run it. */
  readonly programs?: Programs
}

/** A socket's path has room for 103 characters on macOS and 107 on Linux, `/.s.PGSQL.5432` included. */
const SOCKET_FOLDER_MAX_CHARS = 80
/** PostgreSQL takes a list of folders here, with its own idea of commas, quotes and spaces. */
const PLAIN_PATH = /^[A-Za-z0-9_./-]+$/
const MIB = 1024 * 1024

/** @throws Fault with a sentence when it cannot be made or started, or when another house uses the folder. */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const { dataDir } = options
  await clearLeftBehind(dataDir)
  const programs = options.programs ?? findPrograms()
  openWay(dataDir, programs.owner)
  if (!existsSync(join(dataDir, 'PG_VERSION'))) make(dataDir, programs)
  hand(dataDir, programs.owner)
  const folder = socketFolder(dataDir, programs.owner)
  const server = launch(options, programs, folder)
  const keeper = await firstConnection(server, folder, dataDir).catch((fault: unknown) => {
    server.kill('SIGQUIT')
    throw fault
  })
  return { host: folder, port: PORT, user: USER, database: USER, stop: stopping(server, keeper) }
}

/** Complete or not at all: it gets its name when it is. */
function make(dataDir: string, programs: Programs): void {
  const fresh = `${dataDir}.new`
  rmSync(fresh, { recursive: true, force: true })
  mkdirSync(fresh, { recursive: true, mode: 0o700 })
  hand(fresh, programs.owner)
  const how = [
    '-D',
    fresh,
    '-U',
    USER,
    '-A',
    'trust',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
  ]
  const [program, args] = commandFor(programs, 'initdb', how)
  const done = spawnSync(program, args, { ...as(programs), encoding: 'utf8', env: environment(fresh), cwd: '/' })
  if (done.status !== 0)
    throw new Fault(
      `the database could not be made in ${dataDir}: ${(done.stderr || done.error?.message || '').trim().slice(-500)}`,
      false,
    )
  writeFileSync(join(fresh, 'pg_hba.conf'), 'local all all trust\n') // Whoever may enter the socket's folder.
  if (existsSync(dataDir) && readdirSync(dataDir).length > 0)
    throw new Fault(`${dataDir} holds something else than a database. Choose another --data folder.`, false)
  renameSync(fresh, dataDir)
}

const as = ({ uid }: Programs) => (uid === undefined ? {} : { uid, gid: uid })
const environment = (dataDir: string) => ({ PATH: process.env['PATH'], HOME: dataDir, LC_ALL: 'C', TZ: 'UTC' })

/** Whoever it runs as must be able to walk through the folder above, which is the house's own. */
function openWay(dataDir: string, owner: number): void {
  const above = dirname(dataDir)
  if (owner !== process.getuid?.()) chmodSync(above, statSync(above).mode | 0o011)
}

/** PostgreSQL wants its folder to belong to whom it runs as. Only root can be in a position to change that. */
function hand(folder: string, owner: number): void {
  if (process.getuid?.() !== 0 || statSync(folder).uid === owner) return
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    lchownSync(join(folder, name), owner, owner)
  lchownSync(folder, owner, owner)
}

function socketFolder(dataDir: string, owner: number): string {
  if (dataDir.length <= SOCKET_FOLDER_MAX_CHARS && PLAIN_PATH.test(dataDir)) return dataDir
  const folder = ownFolder(`optimail-${createHash('sha256').update(dataDir).digest('hex').slice(0, 16)}`, 0o700)
  chmodSync(folder, 0o700)
  hand(folder, owner)
  return folder
}

function launch(options: EmbeddedOptions, programs: Programs, folder: string): ChildProcess {
  const { dataDir } = options
  const settings = Object.entries({ ...settingsFor(totalmem()), ...(options.durable === false ? THROWN_AWAY : {}) })
  const how = [
    '-D',
    dataDir,
    '-k',
    folder,
    '-p',
    String(PORT),
    ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]
  const [program, args] = commandFor(programs, 'postgres', how)
  const log = openLog(logOf(dataDir))
  try {
    return spawn(program, args, {
      ...as(programs),
      env: environment(dataDir),
      cwd: '/',
      detached: true,
      stdio: ['ignore', log, log],
    })
  } finally {
    closeSync(log)
  }
}

/** Full durability, and memory for a small machine as well as for one with 24 GiB. */
export function settingsFor(memoryBytes: number): Readonly<Record<string, string>> {
  const sharedMib = Math.min(512, Math.max(64, Math.floor(memoryBytes / MIB / 16)))
  return {
    listen_addresses: '',
    unix_socket_permissions: '0700',
    max_connections: '200',
    shared_buffers: `${sharedMib}MB`,
    effective_cache_size: `${Math.max(128, Math.floor(memoryBytes / MIB / 3))}MB`,
    work_mem: '8MB',
    maintenance_work_mem: `${Math.max(32, Math.floor(sharedMib / 4))}MB`,
    max_wal_size: '2GB',
    wal_compression: 'off', // Keys by chance and sealed bytes do not get smaller: it took five times the CPU for a twentieth of the log.
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_min_messages: 'warning',
    log_checkpoints: 'off',
  }
}

const THROWN_AWAY = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', autovacuum: 'off' }

const logOf = (dataDir: string) => `${dataDir}.log`

/** Two files at most: this one and the one before. */
function openLog(path: string): number {
  if (existsSync(path) && statSync(path).size > POSTGRES_LOG_MAX_BYTES) renameSync(path, `${path}.1`)
  return openSync(path, 'a', 0o600)
}

function lastWords(dataDir: string): string {
  const lines = readFileSync(logOf(dataDir), 'utf8').trim().split('\n').slice(-5).join(' | ')
  return `${logOf(dataDir)} says: ${lines.slice(-600)}`
}

/** Held as long as the house lives: by it the next house sees that this one does. */
async function firstConnection(server: ChildProcess, folder: string, dataDir: string): Promise<pg.Client> {
  let keeper: pg.Client | undefined
  let broken: Error | undefined
  server.once('error', cause => (broken = cause))
  const isEnough = async () =>
    broken !== undefined || hasEnded(server) || (keeper = await connectTo(folder, 'postgres')) !== undefined
  await within(POSTGRES_START_MS, isEnough)
  if (!keeper) throw new Fault(`the database server did not start. ${broken?.message ?? lastWords(dataDir)}`, true)
  await makeDatabase(keeper)
  return keeper
}

const hasEnded = (server: ChildProcess) => server.exitCode !== null || server.signalCode !== null

async function makeDatabase(keeper: pg.Client): Promise<void> {
  const { rowCount } = await keeper.query('select from pg_database where datname = $1', [USER])
  if (rowCount === 0) await keeper.query(`create database ${USER}`)
}

function stopping(server: ChildProcess, keeper: pg.Client): () => Promise<void> {
  const last = () => void server.kill('SIGINT') // The house goes without stopping us: then we go with it.
  process.once('exit', last)
  return async () => {
    await keeper.end()
    await endServer(
      name => server.kill(name),
      () => hasEnded(server),
    )
    process.off('exit', last)
  }
}
