/** Visits, counted: exactly what was counted comes out of it, by name what came k times, and nothing else is anywhere. */

import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Bug, sure } from '#base/bug.ts'
import { DAY_MS, HIT_DAY_GRACE_MS, HIT_SOURCES_MAX } from '#base/limits.ts'
import { backUp } from '#store/backup.ts'
import { asOwner } from '../../test/database.ts'
import { checkHouse } from '../../test/check-house.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
import { closeDays, forgetOldHits } from './hits-closing.ts'
import { Fold } from './hits-fold.ts'
import { readerOf, readHit } from './hits-rules.ts'
import { Hits, type Measured } from './hits.ts'
import { createSite } from './sites.ts'
import type { SiteId } from './types.ts'

let it: TestHouse
let owned: Owned
const logged: string[] = []
const SECRET = Buffer.alloc(32, 7) // That of the test's house.

beforeAll(async () => {
  it = await openTestHouse({ log: pino({ level: 'trace' }, { write: line => void logged.push(line) }) })
  owned = await it.account()
})
afterAll(() => it.close())

let nth = 0
async function aSite(k = 5): Promise<Measured> {
  const origin = `https://shop${(nth += 1)}.example`
  const made = await it.turn(owned.account, turn => createSite(turn, { name: 'Shop', origin }))
  const site: SiteId = sure(made.ok ? made.value : undefined, 'a site').id
  const settings = { k, routes: ['/shop/:id'], funnels: [{ id: 'buy', name: 'Buy', steps: ['/cart', '/pay'] }] }
  const reader = readerOf(new URL(origin).hostname, settings)
  return { account: owned.account, site, origin, versions: { since: 1, current: 1 }, k, reader, steps: {} }
}

type Told = {
  readonly path: string
  readonly from: string | false
  readonly host: string
  readonly tag: string
  readonly device: number
}
const textOf = ({ path, from, host, tag, device }: Told) =>
  JSON.stringify([
    path,
    from,
    host,
    tag === '' ? null : [`utm_campaign=${tag}`],
    'true',
    device,
    false,
    [true, false, false],
    1,
    0,
    2,
    null,
  ])
const view = (path: string, over: Partial<Told> = {}) =>
  textOf({ path, from: false, host: '', tag: '', device: 2, ...over })

const rowsOf = (table: string, { site }: Measured) =>
  asOwner(it.connect, async owner => {
    const { rows } = await owner.query<{ key: string; n: number }>(
      `select concat_ws('|', ${table === 'hit_cell' ? 'day' : 'month'}, dim, key_a, key_b) as key, n::int as n from ${table} where site_id = $1`,
      [site],
    )
    return Object.fromEntries(rows.map(({ key, n }) => [key, n]))
  })
const named = (rows: Record<string, number>) =>
  Object.fromEntries(Object.entries(rows).filter(([key]) => !/\|(?:total|dropped)\|/.test(key)))

async function endDay(): Promise<void> {
  it.clock.move(DAY_MS + HIT_DAY_GRACE_MS)
  await closeDays(it.house)
}

/** Counted once more, in the simplest way: every view by everything that it has. */
function bruteForce(day: string, views: readonly Told[]): Record<string, number> {
  const all: string[] = []
  for (const { path: raw, from: before, host, tag, device: at } of views) {
    const routed = (it: string) => (/^\/shop\/[^/]+$/.test(it) ? '/shop/:id' : it)
    const [path, device, source] = [routed(raw), ['phone', 'tablet', 'desktop'][at] ?? '', host || '(direct)']
    all.push(`page|${path}|`, `device|${device}|`, `page-device|${path}|${device}`)
    all.push(`load|<0.5s|`, `page-load|${path}|<0.5s`)
    if (before !== false) {
      const from = routed(before)
      all.push(`flow|${from}|${path}`, `onward|${from}|`, `second|${from}|`, `time|<30s|`, `page-time|${from}|<30s`)
      continue
    }
    all.push(`entry|${path}|`, `visit-device|${device}|`, `source|${source}|`)
    all.push(`entry-device|${path}|${device}`, `source-entry|${source}|${path}`, `source-device|${source}|${device}`)
    if (tag !== '')
      all.push(
        `campaign|${tag}|`,
        `campaign-entry|${tag}|${path}`,
        `campaign-device|${tag}|${device}`,
        `campaign-source|${tag}|${source}`,
      )
  }
  const counts: Record<string, number> = {}
  for (const key of all) counts[`${day}|${key}`] = (counts[`${day}|${key}`] ?? 0) + 1
  return counts
}

const toldArb = fc.record({
  path: fc.constantFrom('/', '/a', '/b', '/shop/1', '/shop/2', '/reset/Xy'),
  from: fc.constantFrom<string | false>(false, false, '/', '/a', '/shop/1'),
  host: fc.constantFrom('', '', 'search.example', 'www.news.example').map(host => host.replace('www.', '')),
  tag: fc.constantFrom('', '', '', 'spring'),
  device: fc.constantFrom(0, 2),
})
const actArb = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      is: fc.constant('view' as const),
      by: fc.nat(1),
      told: toldArb,
      times: fc.integer({ min: 1, max: 4 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ is: fc.constant('write' as const), by: fc.nat(1) }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('crash' as const), by: fc.nat(1) }) },
  { weight: 1, arbitrary: fc.constant({ is: 'next-day' as const }) },
)

test('several processes, crashes and days: what has a name is exact, it is all that came k times, and totals are what was written [CK-09]', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(actArb, { minLength: 10, maxLength: 60 }),
      fc.integer({ min: 3, max: 6 }),
      async (acts, k) => {
        const site = await aSite(k)
        const processes = [new Hits(it.house), new Hits(it.house)]
        const unwritten: Told[][] = [[], []]
        const written = new Map<string, Told[]>()
        const now = () => new Date(it.clock.nowMs()).toISOString().slice(0, 10)
        const write = async (by: number) => {
          await processes[by]?.flush()
          written.set(now(), [...(written.get(now()) ?? []), ...(unwritten[by] ?? [])])
          unwritten[by] = []
        }
        for (const act of acts) {
          if (act.is === 'view')
            for (let i = 0; i < act.times; i++) {
              processes[act.by]?.take(site, textOf(act.told))
              unwritten[act.by]?.push(act.told)
            }
          if (act.is === 'write') await write(act.by)
          if (act.is === 'crash') {
            processes[act.by] = new Hits(it.house) // What it had not written is lost: at most half a minute.
            unwritten[act.by] = []
          }
          if (act.is === 'next-day') {
            await write(0)
            await write(1)
            await endDay()
          }
        }
        await write(0)
        await write(1)
        await endDay()
        const cells = await rowsOf('hit_cell', site)
        const expected = [...written].map(([day, views]) => bruteForce(day, views))
        const kept = Object.entries(Object.assign({}, ...expected) as Record<string, number>).filter(([, n]) => n >= k)
        expect(withoutHours(named(cells))).toEqual(withoutHours(Object.fromEntries(kept)))
        for (const [day, views] of written) expect(cells[`${day}|total|views|`] ?? 0).toBe(views.length)
        const sums = (rows: Record<string, number>) => Object.values(rows).reduce((all, n) => all + n, 0)
        expect(sums(await rowsOf('hit_month', site))).toBe(sums(cells))
      },
    ),
    { numRuns: 12 },
  )
  await checkHouse(it)
})

/** The clock moves on in the course of a day here; hours are tried with the rest, through the server. */
const withoutHours = (rows: Record<string, number>) =>
  Object.fromEntries(Object.entries(rows).filter(([key]) => !/\|(?:visit-)?hour\|/.test(key)))

describe('what has no name', () => {
  test('is in no file of the database, its log, ours or a backup; the near miss is [CK-09]', async () => {
    const site = await aSite()
    const hits = new Hits(it.house)
    const once = `/reset/${randomBytes(9).toString('hex')}`
    const mail = `/of/${randomBytes(6).toString('hex')}@host.example`
    const five = `/known/${randomBytes(9).toString('hex')}`
    const begun = await asOwner(
      it.connect,
      async owner => (await owner.query<{ lsn: string }>('select pg_current_wal_lsn()::text as lsn')).rows[0]?.lsn,
    )
    for (let i = 0; i < 4; i++) {
      hits.take(site, view(once, { host: 'search.example' }))
      hits.take(site, view('/', { from: mail }))
      hits.take(site, view(five))
      await hits.flush()
    }
    hits.take(site, view(five))
    hits.take(site, 'not a beacon')
    await hits.flush()
    const seen = async (...texts: string[]) => {
      const files = await filesWith(texts, sure(begun, 'a place in the log'))
      return Promise.all(texts.map(async (text, i) => [...(files[i] ?? []), ...(await backupWith(text))]))
    }
    expect(await seen(once, mail, five)).toEqual([[], [], ['files', 'log', 'backup']])
    await endDay()
    expect(await seen(once, mail)).toEqual([[], []])
    expect(logged.join('')).not.toMatch(/reset|host\.example\/|known|not a beacon/)
    expect((await rowsOf('hit_cell', site))[`${dayBefore()}|total|views|`]).toBe(13)
  })

  test('waits under a hash that nobody can make again when the day is over: its salt is gone [CK-09]', async () => {
    const site = await aSite()
    const hits = new Hits(it.house)
    for (const path of ['/once', '/twice', '/twice']) hits.take(site, view(path))
    await hits.flush()
    const left = () =>
      asOwner(it.connect, async owner => {
        const count = async (table: string) =>
          (await owner.query(`select from ${table} where site_id = $1`, [site.site])).rowCount
        return [await count('hit_waiting'), await count('hit_salt')]
      })
    expect((await left())[0]).toBeGreaterThan(2)
    await endDay()
    expect(await left()).toEqual([0, 0])
  })

  test('is lost with its salt when the database crashes: totals stay, names come when there are enough anew', async () => {
    const site = await aSite()
    const hits = new Hits(it.house)
    for (let i = 0; i < 4; i++) hits.take(site, view('/a'))
    await hits.flush()
    await asOwner(it.connect, owner => owner.query('truncate hit_waiting, hit_salt')) // What PostgreSQL does with them after a crash.
    for (let i = 0; i < 4; i++) hits.take(site, view('/a'))
    await hits.flush()
    await endDay()
    const cells = await rowsOf('hit_cell', site)
    expect(named(cells)).toEqual({})
    expect(cells[`${dayBefore()}|total|views|`]).toBe(8)
  })
})

const dayBefore = () => new Date(it.clock.nowMs() - DAY_MS - HIT_DAY_GRACE_MS).toISOString().slice(0, 10)

/**
 * Of this database, and what was written to the log of the server since then; read by the server itself. The log is looked
 * at first, and for all before any file is: a checkpoint lets go of what came before it.
 */
async function filesWith(texts: readonly string[], since: string): Promise<string[][]> {
  return asOwner(it.connect, async owner => {
    await owner.query('set synchronous_commit to on')
    await owner.query(`select pg_logical_emit_message(true, 'optimail', '')`) // Its commit is durable, and so is all before it.
    const has = async (files: string, text: string) =>
      (
        await owner.query(
          `select from (${files}) f where position($1::bytea in pg_read_binary_file(f.name, 0, 67108864, true)) > 0 limit 1`,
          [Buffer.from(text)],
        )
      ).rowCount === 1
    const own = `select 'base/' || oid || '/' || pg_ls_dir('base/' || oid) as name from pg_database where datname = current_database()`
    const log = `select 'pg_wal/' || name as name from pg_ls_waldir() where name ~ '^[0-9A-F]{24}$' and name between pg_walfile_name('${since}') and pg_walfile_name(pg_current_wal_lsn())`
    const logs: string[][] = []
    for (const text of texts) logs.push((await has(log, text)) ? ['log'] : [])
    await owner.query('checkpoint')
    const found: string[][] = []
    for (const [i, text] of texts.entries())
      found.push([...((await has(own, text)) ? ['files'] : []), ...(logs[i] ?? [])])
    return found
  })
}

async function backupWith(text: string): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'optimail-hits-'))
  try {
    const [data, keys] = [join(folder, 'data'), join(folder, 'keys')]
    const id = randomBytes(16).toString('hex')
    await backUp(it.connect, { data, keys, secret: SECRET.toString('hex'), id, nowMs: it.clock.nowMs() })
    const all = Buffer.concat([data, keys].map(path => gunzipSync(readFileSync(path))))
    return all.includes(text) ? ['backup'] : []
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

describe('a day', () => {
  test('that is not over tells of a name k at a time, so that nobody can be watched; closed, it is exact [CK-09]', async () => {
    const site = await aSite()
    const hits = new Hits(it.house)
    const count = async (day: string) => (await rowsOf('hit_cell', site))[`${day}|page|/a|`] ?? 0
    const today = new Date(it.clock.nowMs()).toISOString().slice(0, 10)
    const after: number[] = []
    for (let i = 0; i < 12; i++) {
      hits.take(site, view('/a'))
      await hits.flush()
      after.push(await count(today))
    }
    expect(after).toEqual([0, 0, 0, 0, 5, 5, 5, 5, 5, 10, 10, 10])
    await endDay()
    expect(await count(today)).toBe(12)
    await closeDays(it.house) // Twice is as once.
    expect(await count(today)).toBe(12)
  })

  test('that was closed takes nothing more: who comes late is counted today', async () => {
    const site = await aSite()
    const hits = new Hits(it.house)
    for (let i = 0; i < 5; i++) hits.take(site, view('/a'))
    await hits.flush()
    for (let i = 0; i < 5; i++) hits.take(site, view('/late')) // A process that stood still over midnight.
    await endDay()
    await hits.flush()
    const today = new Date(it.clock.nowMs()).toISOString().slice(0, 10)
    const cells = await rowsOf('hit_cell', site)
    expect([
      cells[`${dayBefore()}|total|views|`],
      cells[`${today}|total|views|`],
      cells[`${today}|page|/late|`],
    ]).toEqual([5, 5, 5])
    await endDay()
    await checkHouse(it)
  })

  test('older than 25 months is a part of the totals of its month, and that is all [CK-09]', async () => {
    const site = await aSite()
    const hits = new Hits(it.house)
    for (let i = 0; i < 5; i++) hits.take(site, view('/old'))
    await hits.flush()
    await endDay()
    await forgetOldHits(it.house)
    const month = `${dayBefore().slice(0, 7)}-01`
    expect(await rowsOf('hit_month', site)).toMatchObject({ [`${month}|page|/old|`]: 5, [`${month}|total|views|`]: 5 })
    it.clock.move(27 * 31 * DAY_MS)
    await forgetOldHits(it.house)
    expect(await rowsOf('hit_cell', site)).toEqual({})
    expect(await rowsOf('hit_month', site)).toEqual({
      [`${month}|total|views|`]: 5,
      [`${month}|total|visits|`]: 5,
      [`${month}|total|loads|`]: 5,
      [`${month}|total|new-day|`]: 5,
    })
  })
})

describe('a flood of invented paths', () => {
  const reader = readerOf('shop.example', { k: 5, routes: [], funnels: [] })
  const hitOf = (text: string) => {
    const hit = readHit(text, reader)
    if (typeof hit === 'string') throw new Bug(hit)
    return hit
  }

  test('takes up no more than so many; the total is exact, and pages that are known keep their names [CK-09]', () => {
    const fold = new Fold(100, ['/known'])
    for (let i = 0; i < 5_000; i++) fold.add(hitOf(view(`/invented/${i}`, { host: `host${i}.example` })), '00')
    for (let i = 0; i < 7; i++) fold.add(hitOf(view('/known')), '00')
    const cells = [...fold.cells()]
    expect(cells.filter(({ dim }) => dim === 'page')).toHaveLength(101)
    expect(cells.find(({ dim, a }) => dim === 'page' && a === '/known')?.n).toBe(7)
    expect(cells.find(({ dim, a }) => dim === 'device' && a === 'desktop')?.n).toBe(5_007)
    expect(fold.totals.get('views')).toBe(5_007)
    expect(HIT_SOURCES_MAX).toBeGreaterThan(5_000)
  })

  test('of names that objects have counts as any other', () => {
    const fold = new Fold(100)
    for (const path of ['/__proto__', '/constructor', '/__proto__'])
      fold.add(hitOf(view(path, { tag: '__proto__' })), '00')
    const cells = [...fold.cells()]
    expect(cells.find(({ dim, a }) => dim === 'page' && a === '/__proto__')?.n).toBe(2)
    expect(cells.find(({ dim, a }) => dim === 'campaign' && a === '__proto__')?.n).toBe(3)
  })
})
