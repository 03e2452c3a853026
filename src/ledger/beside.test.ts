import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BareLog, grant, openBareLog, sayOf, withdraw } from '../../test/bare-log.ts'
import { check as checkTree } from '../../test/check-house/ledger.ts'
import { check as checkEvents } from '../../test/check-house/ledger-events.ts'
import { asOwner } from '../../test/database.ts'
import { FALLEN } from '../../test/projectors.ts'
import { startBeside } from './beside.ts'
import { watch } from '../../test/witnesses.ts'
import { checkpointOf, logPolicy, logStatus } from './ledger.ts'

const MODULE = new URL('../../test/projectors.ts', import.meta.url).href

let log: BareLog
beforeAll(async () => {
  log = await openBareLog()
})
afterAll(() => log.close())

async function checkLog(): Promise<void> {
  await checkTree(log)
  await checkEvents(log)
  await asOwner(log.connect, async owner => {
    const { rows } = await owner.query('select count(*) = (select size from ledger_head) as all from artefact')
    expect(rows, 'projections were told of each event once').toEqual([{ all: true }])
  })
}

test('a sequencer in its own thread writes what is said, under the clock of the house', async () => {
  const sequencer = await startBeside(log.house, [{ module: MODULE, name: 'witness' }])
  await sayOf(log.house, 'acc_one', ['a@example.org', 'b@example.org'], grant)
  await sayOf(log.house, 'acc_one', ['a@example.org'], withdraw)
  await sequencer.settle()
  const { size, at } = await logStatus(log.house)
  expect(size).toBeGreaterThanOrEqual(3)
  expect(Math.abs(at.getTime() - log.clock.nowMs())).toBeLessThan(60_000)
  await sequencer.stop()
  await checkLog()
})

test('a thread that ends in the middle of a batch is replaced, and nothing is lost or written twice', async () => {
  const path = join(log.house.dataDir, 'fallen')
  process.env[FALLEN] = path // Threads begin with a copy of it.
  const sequencer = await startBeside(log.house, [{ module: MODULE, name: 'fallOnce' }])
  await sayOf(log.house, 'acc_two', ['a@example.org', 'b@example.org'], grant)
  await expect(sequencer.settle()).rejects.toThrow('the thread of the sequencer has ended')
  expect(existsSync(path)).toBe(true)
  const settled = () =>
    sequencer.settle().then(
      () => true,
      () => false,
    )
  await expect.poll(settled, { timeout: 60_000 }).toBe(true)
  await sequencer.stop()
  await checkLog()
})

test('a witness cosigns what the thread writes, by itself', async () => {
  const sequencer = await startBeside(log.house, [{ module: MODULE, name: 'witness' }])
  const watching = await watch(log, 'w.example')
  await sayOf(log.house, 'acc_one', ['c@example.org'], grant)
  await sequencer.settle()
  await expect.poll(() => logPolicy(log.house), { timeout: 60_000 }).toContain('w.example')
  await expect
    .poll(async () => (await checkpointOf(log.house)).size, { timeout: 60_000 })
    .toBe((await logStatus(log.house)).size)
  await sequencer.stop()
  await watching.stop()
  await checkLog()
})

test('a projector that is not there is found out at the start', async () => {
  await expect(startBeside(log.house, [{ module: MODULE, name: 'nobody' }])).rejects.toThrow('has ended')
})
