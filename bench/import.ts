/**
 * `npm run bench -- import [--rows N]`: a list with evidence in each row, from the attestation until every row is a contact in
 * quarantine with its request in the log, durable; against a bare COPY of the very rows that it wrote (people, contacts and
 * what finds them, evidence, events, entries, tiles, rows of the import) into tables of the same shape with the same indexes. The file lies
 * in the database on our side; on the other there is nothing to read, check, hash, seal or chain. On one server, in one run.
 * Beside it the most memory that the worker had, in the trial or after it: a process of its own; this one reigns over the log.
 */

import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import pg from 'pg'
import { signUp } from '#accounts/accounts.ts'
import { confirmFactor, proposeFactor } from '#accounts/factor.ts'
import { codeAt } from '#accounts/totp.ts'
import { must } from '#base/bug.ts'
import { CODE_STEP_MS } from '#base/limits.ts'
import type { Result } from '#base/result.ts'
import { createPurpose, publishPurpose } from '#consent/consent.ts'
import { addWording, attest, createImport, finishUpload, mapImport, putPart, stayingImport } from '#imports/imports.ts'
import type { ImportId } from '#imports/types.ts'
import { openLog, startSequencerBeside } from '#ledger/ledger.ts'
import type { Sequencer } from '#ledger/types.ts'
import type { Connect } from '#store/db.ts'
import { startEmbedded } from '#store/embedded.ts'
import { type House, openHouse } from '#store/house.ts'
import { migrate } from '#store/migrate.ts'
import { type AccountId, takeTurn, type Turn } from '#store/turn.ts'
import { Secret } from 'otpauth'
import { type BenchIo, tell } from './figure.ts'

export const NUMBERS = { rows: 1_000_000 }

/** Where consents stand is written with what they follow from. */
const CONSENT = { module: new URL('../src/consent/consent.ts', import.meta.url).href, name: 'project' } as const
const MEMORY_MAX_MIB = 300
const PART_BYTES = 8 * 1_024 * 1_024
const PASSWORD = 'four unrelated words here'
/** What an import writes, in an order in which it could be read in again. */
const TABLES = [
  'subject',
  'contact',
  'contact_facet',
  'evidence',
  'ledger_entry',
  'ledger_event',
  'ledger_tile',
  'import_row',
] as const

export async function run(io: BenchIo, { rows = NUMBERS.rows }: Readonly<Record<string, number>>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'optimail-bench-'))
  const server = await startEmbedded({ dataDir: join(folder, 'postgres') })
  let aheadMs = 0
  const clock = { nowMs: () => Date.now() + aheadMs, move: (ms: number) => void (aheadMs += ms) }
  try {
    const { stop: _, ...connect } = server
    const owner = new pg.Client(connect)
    await owner.connect()
    await migrate(owner)
    const secret = Buffer.alloc(32, 7)
    const house = await openHouse({ connect, dataDir: folder, secret, clock, publicUrl: 'http://127.0.0.1:8080' })
    await openLog(house)
    const sequencer = await startSequencerBeside(house, [CONSENT])
    try {
      await compare(io, { house, owner, sequencer, connect, secret, clock, folder, rows })
    } finally {
      await sequencer.stop()
      await house.close()
      await owner.end()
    }
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

type Bench = {
  readonly house: House
  readonly owner: pg.Client
  readonly sequencer: Sequencer
  readonly connect: Connect
  readonly secret: Buffer
  readonly clock: { nowMs(): number; move(ms: number): void }
  readonly folder: string
  readonly rows: number
}

async function compare(io: BenchIo, it: Bench): Promise<void> {
  const { owner, rows } = it
  const importer = await ready(it)
  const trial = await work(it)
  const empty = await sizesOf(owner)
  await importer.attest()
  await owner.query('checkpoint')
  const { seconds: mine, ...quarantine } = await work(it)
  const memoryMib = Math.max(trial.memoryMib, quarantine.memoryMib)
  const state = await importer.state()
  must(
    state.counts.quarantined === rows,
    `all ${rows} rows are in quarantine: ${JSON.stringify([state.state, state.counts, state.trial?.reasons])}`,
  )
  const theirs = await copyAll(it, empty)
  tell(io, 'import', 'bare COPY', rows / mine, rows / theirs, 'rows/s', rows / mine / (rows / theirs))
  tell(
    io,
    'import, memory',
    `${MEMORY_MAX_MIB} MiB`,
    memoryMib,
    MEMORY_MAX_MIB,
    'MiB at most',
    MEMORY_MAX_MIB / memoryMib,
  )
}

const secondsOf = async (work: () => Promise<void>) => {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1_000
}

/** What the worker is given, and what it tells. */
export type Work = {
  readonly connect: Connect
  readonly folder: string
  readonly secret: string
  readonly aheadMs: number
}
export type Told = { readonly seconds: number; readonly memoryMib: number }

/** In a process of its own, as an installation has it whose workers are apart. */
async function work({ sequencer, connect, folder, secret, clock }: Bench): Promise<Told> {
  const given: Work = { connect, folder, secret: secret.toString('hex'), aheadMs: clock.nowMs() - Date.now() }
  const { stdout } = await start(process.execPath, [...AS_STARTED, WORKER, JSON.stringify(given)])
  const told = JSON.parse(stdout) as Told // As import-worker.ts writes it.
  const settled = await secondsOf(() => sequencer.settle())
  return { ...told, seconds: told.seconds + settled }
}
const WORKER = fileURLToPath(new URL('./import-worker.ts', import.meta.url))
/** As `npm start` has it: what a slice leaves behind is cleared away before the next ones have piled up on it. */
const AS_STARTED = ['--max-semi-space-size=4', '--heap-growing-percent=70'] as const
const start = promisify(execFile)

// Ours -------------------------------------------------------------------------------------------------------------

const value = <T, No>(done: Result<T, No>): T => {
  if (done.ok) return done.value
  throw new Error(`refused: ${JSON.stringify(done.refusal)}`)
}

/** The list is there, mapped, and somebody can answer for it. */
async function ready({ house, clock, rows }: Bench) {
  const { account, user } = value(
    await signUp(house, {
      email: 'ada@bakery.example',
      password: PASSWORD,
      name: 'Ada',
      accountName: 'Bakery',
      locale: 'en',
    }),
  )
  const as = <T>(work: (turn: Turn) => Promise<T>) =>
    takeTurn(house, { account, actor: { kind: 'user', id: user } }, work)
  const texts = { en: { name: 'Our news', description: 'What is new in our shop', frequency: 'At most once a week' } }
  const maxFrequency = { count: 1, per: 'week' } as const
  const purpose = value(
    await as(turn =>
      createPurpose(turn, { slug: 'news', kind: 'marketing', channels: ['email'], maxFrequency, texts }),
    ),
  )
  value(await as(turn => publishPurpose(turn, purpose.id)))
  const code = await authenticator(house, clock, account, user)
  const { id } = value(
    await as(turn =>
      createImport(turn, { name: 'List', source: 'own-form', sourceNote: '', fileName: 'list.csv', media: 'text/csv' }),
    ),
  )
  let parts = 0
  for (const part of partsOf(rows)) value(await as(turn => putPart(turn, id, parts++, part)))
  value(await as(turn => finishUpload(turn, id, parts, {})))
  const words = Buffer.from('I would like to receive the newsletter of Bakery by email.')
  const hash = value(await as(turn => addWording(turn, id, { name: 'box.txt', media: 'text/plain', bytes: words })))
  const columns = (['email', 'name', 'consented_at', 'place', 'method', 'country', 'ip'] as const).map(
    (field, column) => ({ column, as: field }),
  )
  value(
    await as(turn =>
      mapImport(turn, id, {
        columns,
        all: { channel: 'email' },
        purposes: [{ slug: 'news', v: 1 }],
        purposeValues: {},
        wordings: { '': hash },
      }),
    ),
  )
  return {
    attest: async () => void value(await as(turn => attest(turn, id, '2026-11', code()))),
    state: () => as(turn => stayingImport(turn, id satisfies ImportId)),
  }
}

async function authenticator(
  house: House,
  clock: Bench['clock'],
  account: AccountId,
  user: string,
): Promise<() => string> {
  const as = <T>(work: (turn: Turn) => Promise<T>) =>
    takeTurn(house, { account, actor: { kind: 'user', id: user } }, work)
  const shown = value(await as(turn => proposeFactor(turn, PASSWORD)))
  const { bytes } = Secret.fromBase32(shown.secret)
  value(await as(turn => confirmFactor(turn, codeAt(bytes, clock.nowMs()))))
  clock.move(2 * CODE_STEP_MS)
  return () => codeAt(bytes, clock.nowMs())
}

const NAMES = ['Ana', 'Bruno', 'Chloé', 'Dario', 'Elena', 'Félix', 'Gaëlle', 'Hugo', 'Inês', 'Jonas']
const SURNAMES = ['Lima', 'Moreau', 'Nunes', 'Olsen', 'Petit', 'Quint', 'Rossi', 'Silva', 'Thomas', 'Urban', 'Vidal']
const at = <T>(list: readonly T[], i: number) => list[i % list.length] as T // There is one at each.
const plain = (name: string) => name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** As an export of a shop looks: an address, a name, when, where, how, which country, from which network. */
function lineOf(i: number): string {
  const [name, surname] = [at(NAMES, i * 7), at(SURNAMES, i * 13)]
  const when = new Date(Date.UTC(2025, 5, 1) + i * 31_000 + (i % 17) * 1_000).toISOString()
  return `${plain(name)}.${plain(surname)}${i}@host${i % 997}.example,${name} ${surname},${when},https://bakery.example/join?p=${i % 50},checkbox,${at(['FR', 'IT', 'ES', 'PT'], i)},10.${i % 250}.${(i >> 8) % 250}.${(i >> 16) % 250}\r\n`
}

function* partsOf(rows: number): Generator<Buffer> {
  let text = 'email,name,when,where,how,country,ip\r\n'
  for (let i = 0; i < rows; i++) {
    text += lineOf(i)
    if (text.length < PART_BYTES * 0.9) continue
    yield Buffer.from(text)
    text = ''
  }
  if (text !== '') yield Buffer.from(text)
}

// Theirs -----------------------------------------------------------------------------------------------------------

const sizesOf = async (owner: pg.Client): Promise<number> =>
  (await owner.query('select size from ledger_head')).rows[0].size

/** What our side has just written, from files into empty tables with the same indexes: a transaction for each, as COPY is used. */
async function copyAll({ owner, folder }: Bench, from: number): Promise<number> {
  await owner.query('create schema rival')
  for (const table of TABLES) {
    const rows =
      table === 'ledger_entry' || table === 'ledger_event'
        ? `(select * from ${table} where seq >= ${from} order by seq)`
        : table
    await owner.query(`copy ${rows} to '${join(folder, table)}' (format binary)`)
    await owner.query(`create table rival.${table} (like public.${table} including all)`)
  }
  await owner.query('checkpoint')
  return secondsOf(async () => {
    for (const table of TABLES) {
      const columns = await columnsOf(owner, table)
      await owner.query(`copy rival.${table} (${columns}) from '${join(folder, table)}' (format binary)`)
    }
  })
}

/** A column that the database makes itself is not copied. */
async function columnsOf(owner: pg.Client, table: string): Promise<string> {
  const { rows } = await owner.query<{ name: string }>(
    `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`,
    [`public.${table}`],
  )
  return rows.map(row => row.name).join(', ')
}
