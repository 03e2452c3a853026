/**
 * `optimail backup FILE`: everything that this installation holds, while it runs, in FILE, and the keys to it in
 * FILE.keys. `optimail restore FILE`: brought back into an empty folder, or an empty database.
 */

import { existsSync } from 'node:fs'
import { mkdir, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { type Config, readConfig } from '#base/config.ts'
import { BACKUP_KEYS_DAYS, DAY_MS } from '#base/limits.ts'
import { holdRestored } from '#ledger/ledger.ts'
import { backUp } from '#store/backup.ts'
import type { Connect } from '#store/db.ts'
import { startEmbedded } from '#store/embedded.ts'
import { openHouse } from '#store/house.ts'
import { bringBack, checkBackup, type Checked, type WaitingJob } from '#store/restore.ts'
import { secretIn } from '#store/secret.ts'
import { readLine } from './arguments.ts'
import { databaseHere } from './here.ts'
import type { Io } from './io.ts'

const keysBeside = (file: string) => `${file}.keys`

const BACKUP = `usage: optimail backup FILE [--data FOLDER]
Writes FILE and FILE.keys while the server runs. Keep them apart, and delete FILE.keys within ${BACKUP_KEYS_DAYS} days:
as long as it is there, whoever was erased since can be read in the backup.`

export async function backup(args: readonly string[], io: Io): Promise<number> {
  const { words, flags } = readLine(args, ['help'])
  if (flags['help']) return (io.print(BACKUP), 0)
  const [file, ...more] = words
  const unknown = Object.keys(flags).find(flag => flag !== 'data')
  if (file === undefined || more.length > 0 || unknown !== undefined) return io.wrong(BACKUP)
  if (!existsSync(dirname(file))) return io.wrong(`the folder ${dirname(file)} is not there.`)
  const config = readConfig(io.env, flags)
  if (!config.ok) return io.wrong(config.refusal.join('; '))
  const { data, secret } = config.value
  const connect = databaseHere(config.value)
  if (!connect) return io.later(`no server runs on ${resolve(data)}. Start it, or name its folder with --data.`)
  if (secret === '' && !existsSync(join(resolve(data), 'secret.key')))
    return io.later(`the key of the installation is not in ${resolve(data)}: name its folder with --data.`)
  if ([file, keysBeside(file)].some(existsSync))
    return io.wrong(`${file} or ${keysBeside(file)} is there already. Choose another name: nothing is overwritten.`)
  const made = await backUp(connect, {
    data: file,
    keys: keysBeside(file),
    secret: secretIn(resolve(data), secret).toString('hex'),
    id: randomBytes(16).toString('hex'),
    nowMs: Date.now(),
  })
  const size = (await stat(file)).size
  io.print(JSON.stringify({ file, keys: keysBeside(file), bytes: size, tables: made.tables, log: made.log }))
  io.say(`optimail: keep ${keysBeside(file)} apart from ${file}, and delete it within ${BACKUP_KEYS_DAYS} days.`)
  return 0
}

const RESTORE = `usage: optimail restore FILE [--keys FILE.keys] [--data FOLDER] [--check] [--old-keys]
Brings a backup back into an empty folder, or into the empty database that DATABASE_URL names. --check reads it through
and writes nothing. --old-keys takes keys that should have been deleted: whoever was erased since can be read again.`

export async function restore(args: readonly string[], io: Io): Promise<number> {
  const { words, flags } = readLine(args, ['help', 'check', 'old-keys'])
  if (flags['help']) return (io.print(RESTORE), 0)
  const [file, ...more] = words
  const { keys = keysBeside(file ?? ''), check, 'old-keys': old, data: _, ...unknown } = flags
  if (file === undefined || more.length > 0 || Object.keys(unknown).length > 0) return io.wrong(RESTORE)
  for (const path of [file, keys]) if (!existsSync(path)) return io.wrong(`there is no file ${path}.`)
  const config = readConfig(io.env, flags['data'] === undefined ? {} : { data: flags['data'] })
  if (!config.ok) return io.wrong(config.refusal.join('; '))
  const checked = await checkBackup(file, keys)
  const { madeAt, log } = checked.manifest
  if (check) return (io.print(JSON.stringify({ file, made_at: madeAt, log, whole: true })), 0)
  if (Date.now() - Date.parse(madeAt) > BACKUP_KEYS_DAYS * DAY_MS && !old) return tooOld(madeAt, io)
  const taken = await restoreInto(config.value, file, keys, checked, io)
  if (taken !== undefined) return io.wrong(taken)
  io.print(
    JSON.stringify({
      made_at: madeAt,
      log,
      into: config.value.databaseUrl === '' ? resolve(config.value.data) : 'DATABASE_URL',
    }),
  )
  io.say(
    `optimail: campaigns that were being sent are paused, and the log is not signed until it is known that nothing later was shown to anybody. Start the server, then ask: optimail log status --data ${resolve(config.value.data)}`,
  )
  return 0
}

function tooOld(madeAt: string, io: Io): number {
  io.say(
    `optimail: these keys are of ${madeAt.slice(0, 10)}, older than ${BACKUP_KEYS_DAYS} days. Whoever was erased since could be read again. If you must, call again with --old-keys, and erase them anew.`,
  )
  return 3
}

/** Undefined when it was done; else why not. */
async function restoreInto(
  config: Config,
  file: string,
  keys: string,
  checked: Checked,
  io: Io,
): Promise<string | undefined> {
  const folder = resolve(config.data)
  if (config.secret !== '' && config.secret !== checked.secret)
    return 'OPTIMAIL_SECRET is another one than that of the backup. Leave it away, or give the right one.'
  const path = join(folder, 'secret.key')
  if (existsSync(path) && secretIn(folder, '').toString('hex') !== checked.secret)
    return `${path} is the key of another installation. Choose an empty folder with --data.`
  if (config.databaseUrl !== '')
    return (await bring({ connectionString: config.databaseUrl }, folder, file, keys, checked), undefined)
  const postgres = join(folder, 'postgres')
  if (existsSync(postgres))
    return `${postgres} is there already. Choose an empty folder with --data: nothing is overwritten.`
  await mkdir(folder, { recursive: true })
  io.say('optimail: making the database …')
  const { stop, ...connect } = await startEmbedded({ dataDir: postgres })
  try {
    await bring(connect, folder, file, keys, checked)
  } catch (fault) {
    await stop()
    await rm(postgres, { recursive: true, force: true }) // Made here, a moment ago.
    throw fault
  }
  await stop()
  return undefined
}

async function bring(connect: Connect, folder: string, file: string, keys: string, checked: Checked): Promise<void> {
  const client = new pg.Client({ ...connect, application_name: 'optimail restore' })
  await client.connect()
  const jobs = await bringBack(client, file, keys, checked).finally(() => client.end())
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'secret.key'), `${checked.secret}\n`, { mode: 0o600 })
  await setUp(connect, folder, checked, jobs)
}

/** What waited is asked for again, and the log is held: nobody knows yet what was shown since. */
async function setUp(
  connect: Connect,
  folder: string,
  { secret }: Checked,
  jobs: readonly WaitingJob[],
): Promise<void> {
  const house = await openHouse({
    connect,
    dataDir: folder,
    secret: Buffer.from(secret, 'hex'),
    publicUrl: 'http://127.0.0.1:8080',
    poolMax: 2,
  })
  try {
    for (const [name, these] of Map.groupBy(jobs, job => job.name))
      await (
        await house.boss()
      ).insert(
        name,
        these.map(({ data, start_after }) => ({ data, startAfter: new Date(start_after) })),
      )
    await holdRestored(house)
  } finally {
    await house.close()
  }
}
