/**
 * The drill: an installation is backed up while it runs, goes on, is lost, and is brought back from the two files. What
 * the backup holds is there again to the byte; what came later is missing, and so nothing is signed before somebody says
 * that it may be.
 */

import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { contactOfSubject, requestErasure, withdrawFor } from '#audience/audience.ts'
import { sure } from '#base/bug.ts'
import { project } from '#consent/consent.ts'
import { holdRestored, logStatus, openLog, proofOf, resumeLog, startSequencer } from '#ledger/ledger.ts'
import type { SubjectId } from '#ledger/types.ts'
import { backUp, LEFT_BEHIND } from '#store/backup.ts'
import type { Connect } from '#store/db.ts'
import { type House, openHouse } from '#store/house.ts'
import { bringBack, checkBackup } from '#store/restore.ts'
import { SYSTEM, takeTurn } from '#store/turn.ts'
import { started } from '../campaign.ts'
import { asOwner, within } from '../database.ts'
import { openTestHouse, type TestHouse } from '../house.ts'
import { crowd } from '../people.ts'
import { type Published, publishedForm, subscribed } from '../sign-up.ts'

const SECRET = Buffer.alloc(32, 7) // That of the test's house.

let it: TestHouse
let form: Published
let folder: string
const databases: string[] = []

beforeAll(async () => {
  it = await openTestHouse()
  folder = mkdtempSync(join(tmpdir(), 'optimail-backup-'))
  form = await publishedForm(it, (await it.account()).account)
})
afterAll(async () => {
  await it.close()
  for (const name of databases)
    await asOwner(sure(inject('database'), 'a database').connect, owner =>
      owner.query(`drop database if exists ${name} with (force)`),
    )
  rmSync(folder, { recursive: true, force: true })
})

let nth = 0
async function backedUp(): Promise<{ data: string; keys: string }> {
  const data = join(folder, `${nth++}.backup`)
  const keys = `${data}.keys`
  await backUp(it.connect, {
    data,
    keys,
    secret: SECRET.toString('hex'),
    id: randomBytes(16).toString('hex'),
    nowMs: it.clock.nowMs(),
  })
  return { data, keys }
}

async function emptyDatabase(): Promise<Connect> {
  const given = sure(inject('database'), 'a database')
  const name = `${given.prefix}_restored_${randomBytes(4).toString('hex')}`
  databases.push(name)
  await asOwner(given.connect, owner => owner.query(`create database ${name}`))
  return within(given.connect, name)
}

async function broughtBack(
  data: string,
  keys: string,
): Promise<{ connect: Connect; jobs: readonly { name: string }[] }> {
  const connect = await emptyDatabase()
  const client = new pg.Client(connect)
  await client.connect()
  const jobs = await bringBack(client, data, keys, await checkBackup(data, keys)).finally(() => client.end())
  return { connect, jobs }
}

async function houseOn(connect: Connect): Promise<House> {
  const dataDir = mkdtempSync(join(folder, 'house-'))
  const house = await openHouse({
    connect,
    dataDir,
    clock: it.clock,
    secret: SECRET,
    publicUrl: it.house.publicUrl,
    poolMax: 4,
  })
  await holdRestored(house)
  await openLog(house)
  return house
}

const proofIn = (house: House, subject: SubjectId) =>
  takeTurn(house, { account: form.account, actor: SYSTEM }, turn =>
    proofOf(turn, { subject, channel: 'email', contact: 'con_1', format: 'zip', redact: [] }),
  )

/** Every row of every table, as the database writes it. */
async function rowsIn(connect: Connect): Promise<Map<string, string[]>> {
  return asOwner(connect, async owner => {
    const tables = await owner.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
    )
    const all = new Map<string, string[]>()
    for (const { name } of tables.rows.filter(table => !LEFT_BEHIND.includes(table.name) && table.name !== 'run')) {
      const { rows } = await owner.query<{ row: string }>(`select t::text as row from "${name}" t order by 1`)
      all.set(
        name,
        rows.map(({ row }) => row),
      )
    }
    return all
  })
}

test('what was backed up is there again, and its proofs are the same to the byte [AS-10]', async () => {
  const { subject } = await subscribed(it, form, 'ada@example.org')
  await it.settle()
  const before = await proofIn(it.house, subject)
  const { data, keys } = await backedUp()
  const rows = await rowsIn(it.connect)
  await subscribed(it, form, 'later@example.org')
  await it.settle()
  const { connect } = await broughtBack(data, keys)
  expect(await rowsIn(connect)).toEqual(rows)
  const house = await houseOn(connect)
  const after = await proofIn(house, subject)
  expect(before.ok && after.ok && Buffer.compare(Buffer.from(before.value.bytes), Buffer.from(after.value.bytes))).toBe(
    0,
  )
  await house.close()
})

test('the log of what was brought back is not signed until somebody says that it may be; withdrawals count at once [AS-03]', async () => {
  const { subject } = await subscribed(it, form, 'bea@example.org')
  await it.settle()
  const { data, keys } = await backedUp()
  const house = await houseOn((await broughtBack(data, keys)).connect)
  const sequencer = await startSequencer(house, [project])
  const { size } = await logStatus(house)
  const leave = () =>
    takeTurn(house, { account: form.account, actor: SYSTEM }, async turn => {
      const contact = sure(await contactOfSubject(turn, subject), 'she is there')
      return withdrawFor(turn, contact, 'email', 'all')
    })
  expect(await leave()).toEqual(['news'])
  await waitFor(async () => (await logStatus(house)).hold !== null)
  expect(await logStatus(house)).toMatchObject({ size, waiting: 1, hold: { reason: 'restored' } })
  const blocked = await takeTurn(house, { account: form.account, actor: SYSTEM }, ({ db }) =>
    db.selectFrom('consent_state').select('blocked_at').where('subject_id', '=', subject).execute(),
  )
  expect(blocked.map(({ blocked_at }) => blocked_at !== null)).toEqual([true])
  expect(await resumeLog(house)).toEqual({ ok: true, value: undefined })
  await sequencer.settle()
  expect((await logStatus(house)).size).toBe(size + 1)
  await sequencer.stop()
  await house.close()
})

async function waitFor(isSo: () => Promise<boolean>): Promise<void> {
  for (let i = 0; i < 600; i++) {
    if (await isSo()) return
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  throw new Error('it never came about')
}

test('a run that was being sent is paused, because nobody knows whom it has reached since', async () => {
  await crowd(it, form.account, { count: 3, purpose: 'letters' })
  const run = await started(it, form.account)
  const { data, keys } = await backedUp()
  const { connect } = await broughtBack(data, keys)
  const found = await asOwner(connect, owner => owner.query('select status from run where run_id = $1', [run]))
  expect(found.rows).toEqual([{ status: 'paused' }])
})

test('whoever was erased is not in the backup’s keys, and cannot be read in it [AS-10]', async () => {
  const { subject } = await subscribed(it, form, 'eve@example.org')
  await it.settle()
  await it.turn(form.account, async turn => {
    const contact = sure(await contactOfSubject(turn, subject), 'she is there')
    await requestErasure(turn, contact, { via: 'operator' })
  })
  await it.settle()
  const { data, keys } = await backedUp()
  expect(gunzipSync(readFileSync(keys)).includes(subject)).toBe(false)
  expect(gunzipSync(readFileSync(data)).includes('eve@example.org')).toBe(false)
})

describe('what is no whole backup is refused before anything is written', () => {
  test('files of two backups, or in the wrong places', async () => {
    const [one, two] = [await backedUp(), await backedUp()]
    await expect(checkBackup(one.data, two.keys)).rejects.toThrow('do not belong to one backup')
    await expect(checkBackup(one.keys, one.data)).rejects.toThrow('holds keys and not the data')
  })

  test('a file that is cut off, damaged, or something else', async () => {
    const { data, keys } = await backedUp()
    const bytes = readFileSync(data)
    const bent = join(folder, 'bent')
    for (const wrong of [
      bytes.subarray(0, -20),
      Buffer.from('hello'),
      gzipSync('hello'),
      gzipSync(gunzipSync(bytes).subarray(0, -50)),
    ]) {
      writeFileSync(bent, wrong)
      await expect(checkBackup(bent, keys)).rejects.toThrow(/no whole backup/)
    }
  })

  test('into a database that holds something', async () => {
    const { data, keys } = await backedUp()
    const { connect } = await broughtBack(data, keys)
    const client = new pg.Client(connect)
    await client.connect()
    const again = bringBack(client, data, keys, await checkBackup(data, keys)).finally(() => client.end())
    await expect(again).rejects.toThrow('there is a database already')
  })
})
