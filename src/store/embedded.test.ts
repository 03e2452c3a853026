import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Embedded, type EmbeddedOptions, settingsFor, startEmbedded } from './embedded.ts'
import { waysHere } from './postgres.ts'
import { clearLeftBehind, isServerOf } from './postmaster.ts'

const MIB = 1024 * 1024
const HOUSE = new URL('../../test/keep-database.ts', import.meta.url).pathname

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'optimail-embedded-'))
  chmodSync(folder, 0o755)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const running: Embedded[] = []
const houses: ChildProcess[] = []
afterEach(async () => {
  for (const it of running.splice(0)) await it.stop()
  for (const it of houses.splice(0)) it.kill('SIGKILL')
})

async function start(options: EmbeddedOptions): Promise<Embedded> {
  const it = await startEmbedded({ durable: false, ...options })
  running.push(it)
  return it
}

/** Another process that keeps a database, as a house does. */
async function houseOn(dataDir: string): Promise<ChildProcess> {
  const house = spawn(process.execPath, [HOUSE, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] })
  houses.push(house)
  await once(house.stdout ?? house, 'data')
  return house
}

async function ask<T extends object>(it: Embedded, text: string): Promise<T[]> {
  const { host, port, user, database } = it
  const client = new pg.Client({ host, port, user, database })
  await client.connect()
  const { rows } = await client.query<T>(text).finally(() => client.end())
  return rows
}

const serverOf = (dataDir: string) => Number(readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n')[0])

describe.each(
  [...waysHere()].map((programs, nth) => ({
    nth,
    how: programs.wrap.join(' ') || `uid ${programs.uid ?? 'ours'}`,
    programs,
  })),
)('run by $how', ({ nth, programs }) => {
  test('it is made once, and keeps what it was told', async () => {
    const dataDir = join(folder, `way ${nth}, “a”`)
    await ask(await start({ dataDir, programs }), 'create table kept as select 7 as it')
    await running.pop()?.stop()
    expect(await ask(await start({ dataDir, programs }), 'select it from kept')).toEqual([{ it: 7 }])
  })
})

describe('a database', () => {
  let dataDir: string
  beforeAll(async () => {
    dataDir = join(folder, 'postgres')
    await (await startEmbedded({ dataDir, durable: false })).stop()
  })

  test('cannot be reached over the network, nor by anybody else on the machine', async () => {
    const it = await start({ dataDir })
    expect(await ask(it, 'show listen_addresses')).toEqual([{ listen_addresses: '' }])
    expect(statSync(it.host).mode & 0o077).toBe(0)
  })

  test('sorts and folds letters of every language, and does so alike on each machine', async () => {
    const it = await start({ dataDir })
    expect(
      await ask(it, `select lower('ÉÀØΣЖ') as low, 'Z' < 'a' as bytes, current_setting('timezone') as zone`),
    ).toEqual([{ low: 'éàøσж', bytes: true, zone: 'UTC' }])
  })

  test('survives the death of its house, and the next one takes over', async () => {
    const house = await houseOn(dataDir)
    const orphan = serverOf(dataDir)
    house.kill('SIGKILL')
    await once(house, 'exit')
    const it = await start({ dataDir })
    expect(serverOf(dataDir)).not.toBe(orphan)
    expect(isServerOf(orphan, dataDir)).toBe(false)
    expect(await ask(it, 'select 1 as it')).toEqual([{ it: 1 }])
  })

  test('of a house that lives is left alone', async () => {
    await houseOn(dataDir)
    const server = serverOf(dataDir)
    await expect(clearLeftBehind(dataDir, 100)).rejects.toThrow('another OptiMail is running')
    expect(serverOf(dataDir)).toBe(server)
  })

  test('of a house that is just stopping is waited for', async () => {
    const house = await houseOn(dataDir)
    house.kill('SIGTERM')
    const it = await start({ dataDir })
    expect(await ask(it, 'select 1 as it')).toEqual([{ it: 1 }])
  })

  test('starts where its old number belongs to another process by now', async () => {
    writeFileSync(join(dataDir, 'postmaster.pid'), `${process.pid}\n${dataDir}\n1\n5432\n${dataDir}\n\n`)
    const it = await start({ dataDir })
    expect(serverOf(dataDir)).not.toBe(process.pid)
    expect(await ask(it, 'select 1 as it')).toEqual([{ it: 1 }])
  })

  test('is not reached by a Ctrl-C in the terminal: it leads a session of its own', async () => {
    await start({ dataDir })
    const session = readFileSync(`/proc/${serverOf(dataDir)}/stat`, 'utf8')
      .split(') ')[1]
      ?.split(' ')[3]
    expect(Number(session)).toBe(serverOf(dataDir))
  })

  test('that does not start says why', async () => {
    const broken = join(folder, 'broken')
    await (await startEmbedded({ dataDir: broken, durable: false })).stop()
    rmSync(join(broken, 'global', 'pg_control'))
    await expect(start({ dataDir: broken })).rejects.toThrow(/did not start\..*pg_control/)
  })
})

test('a making that was cut off is made again', async () => {
  const dataDir = join(folder, 'cut-off')
  mkdirSync(`${dataDir}.new`)
  writeFileSync(join(`${dataDir}.new`, 'PG_VERSION'), '18\n')
  expect(await ask(await start({ dataDir }), 'select 1 as it')).toEqual([{ it: 1 }])
})

test('a folder that holds something else is not touched', async () => {
  const dataDir = join(folder, 'photographs')
  mkdirSync(dataDir)
  writeFileSync(join(dataDir, 'cat.jpg'), 'miaow')
  await expect(start({ dataDir })).rejects.toThrow('holds something else than a database')
  expect(readFileSync(join(dataDir, 'cat.jpg'), 'utf8')).toBe('miaow')
})

test('a path too long for a socket gets one elsewhere', async () => {
  const dataDir = join(folder, 'a-long-way-down'.repeat(8), 'postgres')
  mkdirSync(join(dataDir, '..'))
  const it = await start({ dataDir })
  expect(it.host.length).toBeLessThan(90)
  expect(await ask(it, 'select 1 as it')).toEqual([{ it: 1 }])
})

test.each([
  [512 * MIB, '64MB'],
  [4_096 * MIB, '256MB'],
  [24_576 * MIB, '512MB'],
])('a machine with %i bytes gives it %s', (bytes, shared) => {
  const settings = settingsFor(bytes)
  expect(settings['shared_buffers']).toBe(shared)
  expect(Object.keys(settings)).not.toContain('fsync')
})
