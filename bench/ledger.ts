/**
 * `npm run bench -- ledger`: how many events a second become evidence, with 1.5 KB each, from a verb's turn until they
 * are durable leaves of the log; against plain batched inserts of the rows that are then there (events, entries, evidence,
 * tiles, checkpoints), in the order of the log, into tables of the same shape with the same indexes, in as many transactions
 * as ours were, each of which waits for the disk. What only passes through (the intake) is on our side alone. And how long
 * one visitor's event takes until it is in the log, which is two transactions, against the one of its bare rows.
 * Both sides take turns on one server, so that whatever else the machine does, it does to both; each begins with a clean
 * heap, for the rows that the one inserts are the other's garbage.
 */

import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import pg from 'pg'
import { must } from '#base/bug.ts'
import { TILE_HASHES } from '#base/limits.ts'
import { append, openLog, startSequencerBeside, subjectsOf } from '#ledger/ledger.ts'
import type { Draft, Sequencer, SubjectId } from '#ledger/types.ts'
import { startEmbedded } from '#store/embedded.ts'
import { type House, openHouse } from '#store/house.ts'
import { migrate } from '#store/migrate.ts'
import { SYSTEM, takeTurn } from '#store/turn.ts'

export type BenchIo = { readonly print: (line: string) => void }

const ROUNDS = 3
const EVENTS = 16_384
/** Of one turn. */
const BATCH = 512
const TURNS_AT_ONCE = 4
/** One at a time, as visitors come. */
const VISITORS = 200
const LATEST = 0.99
const ACCOUNT = 'acc_bench'

export async function run(io: BenchIo): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'optimail-bench-'))
  const server = await startEmbedded({ dataDir: join(folder, 'postgres') })
  try {
    const { stop: _, ...connect } = server
    const owner = new pg.Client(connect)
    await owner.connect()
    await migrate(owner)
    const house = await openHouse({
      connect,
      dataDir: folder,
      secret: Buffer.alloc(32, 7),
      publicUrl: 'http://127.0.0.1:8080',
    })
    await compare(io, house, owner).finally(async () => {
      await house.close()
      await owner.end()
    })
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function compare(io: BenchIo, house: House, owner: pg.Client): Promise<void> {
  await openLog(house)
  const sequencer = await startSequencerBeside(house, [])
  const people = Array.from({ length: EVENTS }, (_, i) => `person${i}@example.org`)
  const subjects = await takeTurn(house, { account: ACCOUNT, actor: SYSTEM }, turn => subjectsOf(turn, 'email', people))
  await makeRivalTables(owner)
  const [ours, theirs]: [number[], number[]] = [[], []]
  for (let round = 0; round <= ROUNDS; round++) {
    const from = await sizeOf(owner)
    collectGarbage()
    const mine = EVENTS / (await secondsOf(() => sayAll(house, sequencer, subjects)))
    const rows = await rowsFrom(owner, from)
    must(rows.ledger_event.length === EVENTS && rows.evidence.length === EVENTS, 'all that was said is in the log')
    collectGarbage()
    const commits = EVENTS / BATCH + rows.ledger_checkpoint.length
    const raw = EVENTS / (await secondsOf(() => insertAll(owner, rows, commits)))
    if (round === 0) continue // Plans are made, code is warm.
    ours.push(mine)
    theirs.push(raw)
  }
  const waits = await waitOne(house, owner, [...subjects].slice(0, VISITORS))
  await sequencer.stop()
  tell(io, 'ledger, one event', waits.theirs / waits.ours, waits, 'ms until durable, 99th percentile')
  const rates = { ours: Math.round(medianOf(ours)), theirs: Math.round(medianOf(theirs)) }
  tell(io, 'ledger', rates.ours / rates.theirs, rates, 'durable events/s')
}

type Figures = { readonly ours: number; readonly theirs: number }

function tell(io: BenchIo, bench: string, ratio: number, figures: Figures, unit: string): void {
  const against = 'raw batched inserts'
  io.print(JSON.stringify({ bench, against, ...figures, ratio: Number(ratio.toFixed(2)), unit, machine: machine() }))
}

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

const secondsOf = async (work: () => Promise<void>) => {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1_000
}
const medianOf = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const latestOf = (values: readonly number[]) =>
  Number((values.toSorted((a, b) => a - b)[Math.floor(values.length * LATEST)] ?? 0).toFixed(1))
const machine = () => `${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}`

// Ours -------------------------------------------------------------------------------------------------------------

/** As an import or a busy form would: turns of many events, several at a time, until the log has them all. */
async function sayAll(house: House, sequencer: Sequencer, subjects: ReadonlyMap<string, SubjectId>): Promise<void> {
  const people = [...subjects]
  const turns = Array.from({ length: EVENTS / BATCH }, (_, i) => people.slice(i * BATCH, (i + 1) * BATCH))
  const talk = async () => {
    for (let these = turns.shift(); these; these = turns.shift()) {
      const said = these.map(([address, subject]) => grant(subject, address))
      await takeTurn(house, { account: ACCOUNT, actor: SYSTEM }, turn => append(turn, said))
    }
  }
  await Promise.all(Array.from({ length: TURNS_AT_ONCE }, talk))
  await sequencer.settle()
}

/** For one visitor after the other: the turn until its event is a leaf, and the transaction of the same rows. */
async function waitOne(
  house: House,
  owner: pg.Client,
  visitors: readonly (readonly [string, SubjectId])[],
): Promise<Figures> {
  const [ours, theirs]: [number[], number[]] = [[], []]
  let heard = Promise.withResolvers<void>()
  owner.on('notification', () => heard.resolve())
  await owner.query('listen ledger_head')
  for (const [address, subject] of visitors) {
    const from = await sizeOf(owner)
    heard = Promise.withResolvers()
    const mine = await secondsOf(async () => {
      await takeTurn(house, { account: ACCOUNT, actor: SYSTEM }, turn => append(turn, [grant(subject, address)]))
      await heard.promise
    })
    const rows = await rowsFrom(owner, from)
    must(rows.ledger_event.length === 1, 'what was said is in the log')
    ours.push(mine * 1_000)
    theirs.push((await secondsOf(() => insertAll(owner, rows, 1))) * 1_000)
  }
  return { ours: latestOf(ours), theirs: latestOf(theirs) }
}

/** About 1.5 KB of disclosures, as a form sign-up has them. */
const grant = (subject: SubjectId, address: string): Draft => ({
  type: 'grant',
  subject,
  channel: 'email',
  evidence: 'E4',
  controller: { name: 'Boulangerie Dupont SARL', contact: 'dpo@bakery.example', address: '1 Mill Lane, Lyon' },
  form: { id: 'frm_bench', version: 17, locale: 'fr', snapshot: `sha256:${'0'.repeat(64)}` },
  purposes: [
    { channel: 'email', id: 'newsletter', state: 'granted', v: 4 },
    { channel: 'email', id: 'offers', state: 'refused', v: 2 },
  ],
  disclosures: {
    address,
    name: 'Jeanne Martin',
    ip: '203.0.113.44',
    user_agent: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
    url: 'https://mail.bakery.example/f/frm_bench?utm_source=site',
    referrer: 'https://bakery.example/news/',
    rendered_at: '2026-11-23T20:48:30.000Z',
    submitted_at: '2026-11-23T20:48:38.123Z',
    dwell_ms: 8_123,
    fields: [
      { name: 'email', at_ms: 2_100 },
      { name: 'newsletter', at_ms: 6_400 },
    ],
    render_token: '8Q1yKb2mV0n3c4X5z6A7s8D9f0G1h2J3k4L5',
    bot_check: 'passed',
  },
})

// Theirs -----------------------------------------------------------------------------------------------------------

const TABLES = ['ledger_entry', 'ledger_event', 'evidence', 'ledger_tile', 'ledger_checkpoint'] as const
/** A tile that was not full is there already. */
const GROWS: ReadonlySet<string> = new Set(['ledger_tile'])
type Rows = Readonly<Record<(typeof TABLES)[number], readonly Record<string, unknown>[]>>

async function makeRivalTables(owner: pg.Client): Promise<void> {
  await owner.query('create schema rival')
  for (const table of TABLES) await owner.query(`create table rival.${table} (like public.${table} including all)`)
}

const sizeOf = async (owner: pg.Client): Promise<number> =>
  (await owner.query('select size from ledger_head')).rows[0].size

/** What our side has just written, to be written again by hand. */
async function rowsFrom(owner: pg.Client, from: number): Promise<Rows> {
  const all = async (query: string): Promise<Record<string, unknown>[]> => (await owner.query(query, [from])).rows
  return {
    ledger_entry: await all('select * from ledger_entry where seq >= $1 order by seq'),
    ledger_event: await all('select * from ledger_event where seq >= $1 order by seq'),
    evidence: await all(
      'select v.* from evidence v join ledger_event e using (account_id, event_id) where e.seq >= $1 order by e.seq',
    ),
    ledger_tile: await all(`select * from ledger_tile where (idx + 1) * ${TILE_HASHES} ^ (level + 1) > $1`),
    ledger_checkpoint: await all('select * from ledger_checkpoint where size > $1 order by size'),
  }
}

/** In each transaction a part of every table's rows, one statement with many rows for each. */
async function insertAll(owner: pg.Client, rows: Rows, commits: number): Promise<void> {
  for (let i = 0; i < commits; i++) {
    await owner.query('begin')
    for (const table of TABLES) {
      const all = rows[table]
      const at = (part: number) => Math.floor((all.length * part) / commits)
      const part = all.slice(at(i), at(i + 1))
      if (part.length > 0) await insert(owner, table, part)
    }
    await owner.query('commit')
  }
}

async function insert(owner: pg.Client, table: string, rows: readonly Record<string, unknown>[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
  const lines = rows.map((_, i) => `(${columns.map((__, j) => `$${i * columns.length + j + 1}`).join(',')})`)
  const values = rows.flatMap(row => columns.map(column => row[column]))
  await owner.query({
    name: `${table} ${rows.length}`,
    text: `insert into rival.${table} (${columns.join(',')}) values ${lines.join(',')} ${GROWS.has(table) ? 'on conflict do nothing' : ''}`,
    values,
  })
}
