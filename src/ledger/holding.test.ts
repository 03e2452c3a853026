import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type BareLog, grant, openBareLog, sayOf } from '../../test/bare-log.ts'
import { type Watching, watch } from '../../test/witnesses.ts'
import { type Known, holdOf } from './hold-rules.ts'
import { checkpointOf, dismissWitness, holdRestored, logStatus, resumeLog } from './ledger.ts'
import { start } from './running.ts'
import type { Sequencer } from './types.ts'
import { witnessRound } from './witnessing.ts'

const seen = (state: Known['witnesses'][number]['state'], isInPolicy = true) => ({
  name: 'w',
  state,
  says: '',
  isInPolicy,
})
const KNOWN: Known = { size: 10, witnesses: [], memory: 'agrees', hold: undefined }

describe('whether the log may be signed', () => {
  test.each<[string, Partial<Known>, string | undefined]>([
    ['a machine that remembers it', {}, undefined],
    ['a new machine, and no witness', { memory: 'none' }, undefined],
    ['a new machine, and a witness that cosigns', { memory: 'none', witnesses: [seen('well')] }, undefined],
    ['a new machine, and a witness that is away', { memory: 'none', witnesses: [seen('silent')] }, 'unseen'],
    ['a new machine, and one of two away', { memory: 'none', witnesses: [seen('silent'), seen('well')] }, undefined],
    [
      'a new machine, and one that never cosigned away',
      { memory: 'none', witnesses: [seen('silent', false)] },
      undefined,
    ],
    ['a new log, and a witness that is away', { memory: 'none', size: 0, witnesses: [seen('silent')] }, undefined],
    ['a machine that remembers it, all witnesses away', { witnesses: [seen('silent')] }, undefined],
    ['a witness that is ahead', { witnesses: [seen('well'), seen('ahead')] }, 'witness'],
    ['one that is ahead and never cosigned for this database', { witnesses: [seen('ahead', false)] }, 'witness'],
    ['a witness of another log', { witnesses: [seen('forked')] }, 'witness'],
    ['a witness that lies', { witnesses: [seen('false')] }, undefined],
    ['a machine that was further', { memory: 'ahead' }, 'memory'],
    ['a machine that signed another', { memory: 'other', witnesses: [seen('well')] }, 'memory'],
    ['a restored database', { hold: { reason: 'restored', accepted: null } }, 'restored'],
    [
      'a restored database, and a witness that knows no more',
      { hold: { reason: 'restored', accepted: null }, witnesses: [seen('well')] },
      undefined,
    ],
    ['a loss that was accepted', { memory: 'ahead', hold: { reason: 'memory', accepted: 10 } }, undefined],
    [
      'a loss that was accepted of another size',
      { memory: 'ahead', hold: { reason: 'memory', accepted: 9 } },
      'memory',
    ],
    [
      'a loss that was accepted, and a witness ahead',
      { witnesses: [seen('ahead')], hold: { reason: 'memory', accepted: 10 } },
      'witness',
    ],
  ])('%s: %#', (_, over, reason) => {
    expect(holdOf({ ...KNOWN, ...over })?.reason).toBe(reason)
  })
})

describe('a database that was restored', () => {
  let log: BareLog
  let sequencer: Sequencer | undefined
  let witness: Watching | undefined
  beforeEach(async () => {
    log = await openBareLog('https://mail.bakery.example')
  })
  afterEach(async () => {
    await sequencer?.stop()
    await witness?.stop()
    witness = undefined
    await log.close()
  })

  const run = async () => void (sequencer = await start(log.house, []))
  const halt = async () => {
    await sequencer?.stop()
    sequencer = undefined
  }
  /** The log has this much more in it, as far as anybody may see. */
  async function grow(...people: readonly string[]): Promise<number> {
    await run()
    await sayOf(
      log.house,
      'acc_one',
      people.map(it => `${it}@example.org`),
      grant,
    )
    await sequencer?.settle()
    await witnessRound(log.house, true)
    await halt()
    return (await logStatus(log.house)).size
  }
  const held = async () => (await logStatus(log.house)).hold?.reason
  const forget = () => rmSync(join(log.house.dataDir, 'log-head'), { force: true })
  const signs = async () => {
    await expect.poll(held, { timeout: 60_000 }).toBe(undefined)
    await sequencer?.settle()
    return (await logStatus(log.house)).size
  }

  test('is not signed where a witness has seen more; what is said waits, and is lost nowhere [AS-10]', async () => {
    await grow('a')
    witness = await watch(log, 'w.example')
    const kept = await grow('b')
    await log.backUp()
    expect(await grow('c', 'd')).toBeGreaterThan(kept)
    await log.restore()
    forget() // Another machine: it remembers nothing.
    await sayOf(log.house, 'acc_one', ['e@example.org'], grant)
    await run()
    await expect.poll(held, { timeout: 60_000 }).toBe('witness')
    const { size, waiting, hold } = await logStatus(log.house)
    expect({ size, waiting }).toEqual({ size: kept, waiting: 1 })
    expect(hold?.says).toMatch(
      /w\.example knows a log that this database \(size \d+\) does not continue.*Restore a newer backup/,
    )
    expect(await resumeLog(log.house)).toEqual({ ok: false, refusal: 'witness-disagrees' })
    expect((await checkpointOf(log.house)).size).toBe(kept)
    await halt()
    expect(await dismissWitness(log.house, 'w.example')).toMatchObject({ ok: true })
    await run()
    expect(await signs()).toBe(kept + 1)
  })

  test('is not signed where this machine has signed more, also without any witness', async () => {
    const kept = await grow('a')
    await log.backUp()
    await grow('b')
    await log.restore()
    await run()
    await expect.poll(held, { timeout: 60_000 }).toBe('memory')
    expect((await logStatus(log.house)).size).toBe(kept)
    expect(await resumeLog(log.house)).toMatchObject({ ok: true })
    await halt()
    await run()
    expect(await signs()).toBe(kept)
    expect(await resumeLog(log.house)).toEqual({ ok: false, refusal: 'not-held' })
  })

  test('on a new machine waits for a witness that could know, and goes on when it says so', async () => {
    await grow('a')
    witness = await watch(log, 'w.example')
    const kept = await grow('b')
    await witness.away()
    forget()
    await run()
    await expect.poll(held, { timeout: 60_000 }).toBe('unseen')
    await halt()
    await witness.back()
    await run()
    expect(await signs()).toBe(kept)
  })

  test('that went on all the same is of another history for whoever saw the first', async () => {
    await grow('a')
    witness = await watch(log, 'w.example')
    await grow('b')
    await log.backUp()
    await grow('c', 'd')
    await log.restore()
    forget()
    await witness.away()
    await run()
    await expect.poll(held, { timeout: 60_000 }).toBe('unseen')
    await resumeLog(log.house) // Whoever does this was told not to.
    await halt()
    await grow('x', 'y', 'z')
    await witness.back()
    forget()
    await run()
    await expect.poll(held, { timeout: 60_000 }).toBe('witness')
    expect((await logStatus(log.house)).hold?.says).toMatch(/another log of size/)
  })

  test('by the command for it is not signed before a witness has spoken', async () => {
    await grow('a')
    witness = await watch(log, 'w.example')
    const kept = await grow('b')
    await holdRestored(log.house)
    await witness.away()
    await run()
    await expect
      .poll(async () => (await logStatus(log.house)).hold?.says, { timeout: 60_000 })
      .toMatch(/no witness could say/)
    await halt()
    await witness.back()
    await run()
    expect(await signs()).toBe(kept)
  })
})
