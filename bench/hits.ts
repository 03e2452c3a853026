/**
 * `npm run bench -- hits [--seconds N] [--rounds N] [--paths N] [--days N]`: how many beacons a second our web server takes, judged, read, folded and all,
 * against a bare node:http handler that reads nothing and counts requests; the same load, in turns, from the same machine. Then
 * what the memory of a process holds after so many invented paths; and how long the report of a year takes, with 5,000 paths, by
 * the operation itself. To lay a year out takes minutes; `--days 1` skips nothing but that.
 */

import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { Fault } from '#base/fault.ts'
import { trackerFiles } from '#embed/tracker-serve.ts'
import { makeServer } from '#http/server.ts'
import { readVisits } from '#reports/website-api.ts'
import { addOwnSite, flushHits, OWN_ACCOUNT } from '#sites/sites.ts'
import { OWN_SITE } from '#sites/types.ts'
import { startEmbedded } from '#store/embedded.ts'
import { type House, openHouse } from '#store/house.ts'
import { migrate } from '#store/migrate.ts'
import { SYSTEM, takeTurn } from '#store/turn.ts'
import { weekOf, writeChoice } from '#wire/cookie/choice.ts'
import { type BenchIo, median, tell } from './figure.ts'

export const NUMBERS = { seconds: 2, rounds: 9, paths: 100_000, days: 365 }

const CONNECTIONS = 32
const TARGET_RATIO = 0.6
const TARGET_MS = 200
const TARGET_MIB = 256
const USER_AGENT =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36'

export async function run(io: BenchIo, numbers: Readonly<Record<string, number>>): Promise<void> {
  const { seconds, rounds, paths, days } = { ...NUMBERS, ...numbers }
  const folder = mkdtempSync(join(tmpdir(), 'optimail-bench-'))
  const server = await startEmbedded({ dataDir: join(folder, 'postgres') })
  try {
    const { stop: _, ...connectTo } = server
    const owner = new pg.Client({ ...connectTo, options: '-c timezone=UTC' })
    await owner.connect()
    await migrate(owner)
    const house = await openHouse({
      connect: connectTo,
      dataDir: folder,
      secret: Buffer.alloc(32, 7),
      publicUrl: 'http://127.0.0.1:8080',
    })
    try {
      await takeBeacons(io, house, { seconds, rounds, paths })
      await readYear(io, house, owner, { rounds, days })
    } finally {
      await house.close()
      await owner.end()
    }
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

// Taking ----------------------------------------------------------------------------------------------------------------------------------

type Load = { readonly seconds: number; readonly rounds: number; readonly paths: number }
type Rate = { readonly perSecond: number; readonly cpuUs: number }
type Served = { readonly port: number; memory(): Promise<number>; stop(): Promise<void> }

async function takeBeacons(io: BenchIo, house: House, { seconds, rounds, paths }: Load): Promise<void> {
  const [ours, bare] = [await ourServer(house), await bareServer()]
  const popular = beacons(i => (i % 5 === 0 ? entry(i % 400) : onward(i % 400, (i * 7) % 400)))
  const pairs: (readonly [mine: Rate, theirs: Rate])[] = []
  for (let round = 0; round <= rounds; round++) {
    const pair = [await rateOf(ours.port, popular, seconds), await rateOf(bare.port, popular, seconds)] as const
    if (round > 0) pairs.push(pair) // Both are warm.
  }
  const [a, b] = [median(pairs.map(([mine]) => mine.perSecond)), median(pairs.map(([, theirs]) => theirs.perSecond))]
  const ratio = median(pairs.map(([mine, theirs]) => mine.perSecond / theirs.perSecond)) // Of turns side by side: the machine is not the same all the time.
  tell(
    io,
    'hits, beacons a second with a database behind them',
    'a bare node:http handler that only counts requests',
    a,
    b,
    '/s',
    ratio,
  )
  tell(io, 'hits, that ratio, at least', String(TARGET_RATIO), ratio, TARGET_RATIO, '', ratio / TARGET_RATIO)
  const [mineUs, theirUs] = [median(pairs.map(([mine]) => mine.cpuUs)), median(pairs.map(([, theirs]) => theirs.cpuUs))]
  tell(
    io,
    'hits, processor time of a beacon',
    'a bare node:http handler that only counts requests',
    mineUs,
    theirUs,
    'µs',
    theirUs / mineUs,
  )
  let nth = 0
  const grownBy = async () => {
    const before = await ours.memory()
    await sendAll(ours.port, paths, () => request(entry(`invented/${(nth += 1)}`)))
    return ((await ours.memory()) - before) / 2 ** 20
  }
  const first = await grownBy()
  tell(
    io,
    `hits, memory for ${paths} invented paths in one window`,
    `${TARGET_MIB} MiB`,
    first,
    TARGET_MIB,
    'MiB',
    TARGET_MIB / Math.max(first, 1),
  )
  const second = await grownBy()
  tell(
    io,
    `hits, memory for as many again: they are “other”`,
    'the first',
    second,
    first,
    'MiB',
    first / Math.max(second, 1),
  )
  await ours.stop()
  await bare.stop()
}

/** In this process, as the web server is in that of a house: the load comes from another. */
async function ourServer(house: House): Promise<Served> {
  const app = await makeServer(house, [trackerFiles(house, { perMinute: Infinity })])
  await app.listen({ host: '127.0.0.1', port: 0 })
  const address = app.server.address()
  if (typeof address !== 'object' || address === null) throw new Fault('a server has a port', false)
  return {
    port: address.port,
    memory: async () => {
      globalThis.gc?.()
      return process.memoryUsage().rss
    },
    stop: async () => {
      await flushHits(house)
      await app.close()
    },
  }
}

async function bareServer(): Promise<Served> {
  let count = 0
  const server = createServer((_request, response) => {
    count += 1
    response.writeHead(204).end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Fault('a server has a port', false)
  const stop = async () => {
    server.closeAllConnections()
    server.close()
    if (count === 0) throw new Fault('the bare handler heard nothing', false)
  }
  return { port: address.port, memory: async () => process.memoryUsage().rss, stop }
}

const entry = (path: number | string) => [
  `/page/${path}`,
  false,
  'search.example',
  null,
  null,
  2,
  false,
  [true, true, false],
  2,
  0,
  0,
  null,
]
const onward = (path: number, from: number) => [
  `/page/${path}`,
  `/page/${from}`,
  '',
  null,
  'true',
  1,
  false,
  [false, false, false],
  0,
  0,
  3,
  null,
]
const CHOICE = writeChoice({ r: 1, grant: 'p', week: weekOf(Date.now()) })

function request(told: readonly unknown[]): string {
  const body = JSON.stringify(told)
  return `POST /a HTTP/1.1\r\nHost: 127.0.0.1\r\nUser-Agent: ${USER_AGENT}\r\nCookie: om_consent=${CHOICE}\r\nContent-Type: text/plain;charset=UTF-8\r\nContent-Length: ${body.length}\r\n\r\n${body}`
}

const beacons = (of: (i: number) => readonly unknown[]) => Array.from({ length: 1_000 }, (_, i) => request(of(i)))

/** From another process: what makes the load takes nothing of the one that is measured but the machine. */
async function rateOf(port: number, requests: readonly string[], seconds: number): Promise<Rate> {
  const child = fork(fileURLToPath(import.meta.url), ['load'], { stdio: ['ignore', 2, 2, 'ipc'] })
  const before = process.cpuUsage()
  child.send({ port, requests, seconds })
  const [answered] = (await once(child, 'message')) as [number] // What the load below says.
  const { user, system } = process.cpuUsage(before) // Both servers are in this process, one at a time at work.
  await once(child, 'exit')
  return { perSecond: answered / seconds, cpuUs: (user + system) / answered }
}

if (process.argv[2] === 'load' && process.send !== undefined)
  process.once(
    'message',
    (it: { readonly port: number; readonly requests: readonly string[]; readonly seconds: number }) => {
      let [answered, nth] = [0, 0]
      const untilMs = performance.now() + it.seconds * 1_000
      void keepAsking(it.port, CONNECTIONS, () => {
        answered += 1
        return performance.now() < untilMs ? (it.requests[(nth += 1) % it.requests.length] ?? '') : undefined
      }).then(() => process.send?.(answered, () => process.exit()))
    },
  )

async function sendAll(port: number, count: number, next: () => string): Promise<void> {
  let left = count
  await keepAsking(port, CONNECTIONS, () => ((left -= 1) >= 0 ? next() : undefined))
}

/** Each connection asks when it was answered; until there is nothing more to ask. */
async function keepAsking(port: number, connections: number, next: () => string | undefined): Promise<void> {
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const socket = connect(port, '127.0.0.1').setNoDelay()
      let rest = ''
      const ask = () => {
        const text = next()
        if (text === undefined) socket.end()
        else socket.write(text)
      }
      socket.on('connect', ask).on('data', data => {
        rest += data.toString('latin1')
        if (!rest.endsWith('\r\n\r\n')) return
        rest = ''
        ask()
      })
      await once(socket, 'close')
    }),
  )
}

// Reading ---------------------------------------------------------------------------------------------------------------------------------

const yearOf = (days: number) => `
  insert into hit_cell (account_id, site_id, dim, day, key_a, key_b, n)
  select '${OWN_ACCOUNT}', '${OWN_SITE}', dim, day, key_a, key_b, n from generate_series(current_date - ${days - 1}, current_date, interval '1 day') day, lateral (
    select 'total' as dim, t as key_a, '' as key_b, n from (values ('views', 250000), ('visits', 90000), ('flows', 160000), ('seconds', 50000),
      ('loads', 200000), ('timed', 160000), ('errors', 900), ('tagged', 9000), ('new-day', 60000), ('new-week', 20000), ('new-month', 8000)) it (t, n)
    union all select dim, '/section-' || i % 40 || '/page-' || i, '', 5 + 200000 / (i + 50) / weight from generate_series(1, 5000) i,
      (values ('page', 1), ('entry', 3), ('second', 5), ('onward', 2)) d (dim, weight)
    union all select 'flow', '/section-' || i % 40 || '/page-' || i, '/section-' || (i * 7) % 40 || '/page-' || (i * 7) % 5000, 5 + 9000 / (i + 50) from generate_series(1, 1000) i
    union all select 'page-device', '/section-' || i % 40 || '/page-' || i, d, 5 + 90000 / (i + 50) from generate_series(1, 500) i, unnest(array['phone','desktop']) d
    union all select 'source', 'host' || i || '.example', '', 5 + 9000 / i from generate_series(1, 300) i
    union all select 'hour', lpad(i::text, 2, '0'), '', 10000 from generate_series(0, 23) i
    union all select 'device', d, '', 80000 from unnest(array['phone','tablet','desktop']) d) cells (dim, key_a, key_b, n)`

const MONTHS = `
  insert into hit_month (account_id, site_id, dim, month, key_a, key_b, n)
  select account_id, site_id, dim, date_trunc('month', day)::date, key_a, key_b, sum(n) from hit_cell where day < current_date group by 1, 2, 3, 4, 5, 6`

const PAGES = `
  insert into hit_page (account_id, site_id, span, since, path, views, entries, seconds, onward, errors)
  select account_id, site_id, span, since, key_a, coalesce(sum(n) filter (where dim = 'page'), 0), coalesce(sum(n) filter (where dim = 'entry'), 0),
    coalesce(sum(n) filter (where dim = 'second'), 0), coalesce(sum(n) filter (where dim = 'onward'), 0), 0
  from hit_cell, lateral (values ('day', day), ('month', date_trunc('month', day)::date)) it (span, since)
  where dim in ('page', 'entry', 'second', 'onward') and day < current_date group by 1, 2, 3, 4, 5`

const ASKED = [
  { name: 'a year', from: 364, over: {} },
  { name: 'a year of one page', from: 364, over: { path: '/section-7/page-7' } },
  { name: 'a year of one device', from: 364, over: { device: 'phone' } },
  { name: 'thirty days', from: 29, over: {} },
] as const

type Laid = { readonly rounds: number; readonly days: number }

async function readYear(io: BenchIo, house: House, owner: pg.Client, { rounds, days }: Laid): Promise<void> {
  await addOwnSite(house)
  await owner.query(`delete from hit_cell; delete from hit_day`)
  await owner.query(yearOf(days))
  await owner.query(MONTHS)
  await owner.query(PAGES)
  await owner.query(
    `insert into hit_day select '${OWN_ACCOUNT}', '${OWN_SITE}', day, day < current_date from generate_series(current_date - ${days - 1}, current_date, interval '1 day') day`,
  )
  await owner.query('vacuum analyze hit_cell, hit_month, hit_page, hit_day')
  const { rows } = await owner.query<{ cells: number }>('select count(*)::int as cells from hit_cell')
  const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10)
  for (const { name, from, over } of ASKED) {
    const input = readVisits.takes.parse({ site_id: OWN_SITE, from: day(from), to: day(0), ...over })
    const times: number[] = []
    for (let round = 0; round <= rounds; round++) {
      const at = performance.now()
      const read = await takeTurn(house, { account: OWN_ACCOUNT, actor: SYSTEM }, turn =>
        readVisits.run(turn, input, undefined),
      )
      if (!read.ok) throw new Fault(`the report was refused: ${JSON.stringify(read.refusal)}`, false)
      if (round > 0) times.push(performance.now() - at)
    }
    const ms = median(times)
    tell(
      io,
      `hits, report of ${name}, 5,000 paths, ${rows[0]?.cells} counts`,
      `${TARGET_MS} ms`,
      ms,
      TARGET_MS,
      'ms',
      TARGET_MS / ms,
    )
  }
}
