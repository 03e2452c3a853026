/**
 * `npm run bench -- ledger`: how many events a second become evidence, with 1.5 KB each, from a verb's turn until they
 * are durable leaves of the log; against plain batched inserts of the same rows into tables of the same shape. Both
 * sides take turns on one server, so that whatever else the machine does, it does to both.
 */

import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import pg from 'pg'
import { must } from '#base/bug.ts'
import { append, openLog, startSequencer, subjectsOf } from '#ledger/ledger.ts'
import type { Draft, Sequencer, SubjectId } from '#ledger/types.ts'
import { startEmbedded } from '#store/embedded.ts'
import { type House, openHouse } from '#store/house.ts'
import { migrate } from '#store/migrate.ts'
import { SYSTEM, takeTurn } from '#store/turn.ts'

export type BenchIo = { readonly print: (line: string) => void }

const ROUNDS = 5
const EVENTS = 8_192
const EVENTS_IN_A_TURN = 512
const TURNS_AT_ONCE = 4
const RAW_BATCH = 1_024
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
  const sequencer = await startSequencer(house, [])
  const people = Array.from({ length: EVENTS }, (_, i) => `person${i}@example.org`)
  const subjects = await takeTurn(house, { account: ACCOUNT, actor: SYSTEM }, turn => subjectsOf(turn, 'email', people))
  await makeRivalTables(owner)
  const [ours, theirs]: [number[], number[]] = [[], []]
  for (let round = 0; round <= ROUNDS; round++) {
    const from = await sizeOf(owner)
    const mine = EVENTS / (await secondsOf(() => sayAll(house, sequencer, subjects)))
    const rows = await rowsFrom(owner, from)
    must(rows.ledger_event.length === EVENTS && rows.evidence.length === EVENTS, 'all that was said is in the log')
    const raw = EVENTS / (await secondsOf(() => insertAll(owner, rows)))
    if (round === 0) continue // Plans are made, code is warm.
    ours.push(mine)
    theirs.push(raw)
  }
  await sequencer.stop()
  const figures = { ours: Math.round(medianOf(ours)), theirs: Math.round(medianOf(theirs)) }
  const ratio = Number((figures.ours / figures.theirs).toFixed(2))
  io.print(
    JSON.stringify({
      bench: 'ledger',
      against: 'raw batched inserts',
      ...figures,
      ratio,
      unit: 'durable events/s',
      machine: machine(),
    }),
  )
}

const secondsOf = async (work: () => Promise<void>) => {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1_000
}
const medianOf = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const machine = () => `${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}`

// Ours -------------------------------------------------------------------------------------------------------------

/** As an import or a busy form would: turns of many events, several at a time, until the log has them all. */
async function sayAll(house: House, sequencer: Sequencer, subjects: ReadonlyMap<string, SubjectId>): Promise<void> {
  const drafts = [...subjects].map(([address, subject]) => grant(subject, address))
  const turns = Array.from({ length: EVENTS / EVENTS_IN_A_TURN }, (_, i) =>
    drafts.slice(i * EVENTS_IN_A_TURN, (i + 1) * EVENTS_IN_A_TURN),
  )
  const talk = async () => {
    for (let these = turns.shift(); these; these = turns.shift()) {
      const said = these
      await takeTurn(house, { account: ACCOUNT, actor: SYSTEM }, turn => append(turn, said))
    }
  }
  await Promise.all(Array.from({ length: TURNS_AT_ONCE }, talk))
  await sequencer.settle()
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

const TABLES = ['ledger_entry', 'ledger_event', 'evidence'] as const
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
  }
}

/** One transaction for each batch, one statement with many rows for each table. */
async function insertAll(owner: pg.Client, rows: Rows): Promise<void> {
  for (let at = 0; at < rows.ledger_event.length; at += RAW_BATCH) {
    await owner.query('begin')
    for (const table of TABLES) await insert(owner, table, rows[table].slice(at, at + RAW_BATCH))
    await owner.query('commit')
  }
}

async function insert(owner: pg.Client, table: string, rows: readonly Record<string, unknown>[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
  const lines = rows.map((_, i) => `(${columns.map((__, j) => `$${i * columns.length + j + 1}`).join(',')})`)
  const values = rows.flatMap(row => columns.map(column => row[column]))
  await owner.query({
    name: `${table} ${rows.length}`,
    text: `insert into rival.${table} (${columns.join(',')}) values ${lines.join(',')}`,
    values,
  })
}
