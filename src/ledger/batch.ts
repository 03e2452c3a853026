/**
 * One batch: everything that waits, up to 2,048 events, gets its place in the log, and all that follows from it commits
 * in one transaction under the epoch of whoever reigns. A row that cannot be written is parked and stops nobody else.
 */

import type { KeyObject } from 'node:crypto'
import { Bug } from '#base/bug.ts'
import { Fault } from '#base/fault.ts'
import { LEDGER_BATCH_MAX } from '#base/limits.ts'
import type { Db } from '#store/db.ts'
import type { House } from '#store/house.ts'
import { NONCE_BYTES, seal, unseal } from '#store/seal.ts'
import { concat } from '#wire/bytes.ts'
import { accountKey, subjectKey } from './keys.ts'
import { notifyHead } from './log-store.ts'
import { chainName, type Last, type Opening, openingOf, place, type Placed } from './place.ts'
import { aboutOf } from './rules.ts'
import * as sequencerStore from './sequencer-store.ts'
import { grow, rootOf } from './tree.ts'
import type { Chance, Projector, Sequenced } from './types.ts'
import { unpackWaiting, type Waiting } from './waiting.ts'

/** What one reign works with. `sign` makes the note of a checkpoint. */
export type Works = {
  readonly house: House
  readonly origin: string
  readonly sign: (size: number, root: Uint8Array) => string
  readonly projectors: readonly Projector[]
  readonly chance: Chance
}

type Opened = { readonly row: sequencerStore.TakenRow; readonly waiting: readonly Waiting[] }
type Parked = { readonly intake: number; readonly reason: string }
type Read = {
  readonly opened: readonly Opened[]
  readonly ends: { readonly chains: Map<string, Last>; readonly journals: Map<string, Last> }
  readonly chains: ReadonlyMap<string, sequencerStore.ChainStand>
}

/**
 * Writes one batch and answers with the head after it; undefined when nothing waits. When it is the rows that break it,
 * a single one is parked, and of several it is said how many are to be tried one by one.
 */
export async function writeBatch(
  db: Db,
  works: Works,
  head: sequencerStore.Head,
  rowsMax: number,
): Promise<sequencerStore.Head | undefined> {
  const rows = await sequencerStore.takeWaiting(db, rowsMax, LEDGER_BATCH_MAX)
  const [first] = rows
  if (!first) return undefined
  try {
    return await writeRows(db, works, head, rows)
  } catch (cause) {
    if (!isOfRows(cause)) throw cause
    if (rows.length > 1) throw new Unwritable(rows.length, cause)
    await parkAll(db, works.house, [{ intake: first.intake, reason: `cannot be written: ${reasonOf(cause)}` }])
    return head
  }
}

async function writeRows(
  db: Db,
  works: Works,
  head: sequencerStore.Head,
  rows: readonly sequencerStore.TakenRow[],
): Promise<sequencerStore.Head> {
  const parked: Parked[] = []
  const read = await readFor(db, openAll(works.house, rows, parked))
  const nowMs = works.house.clock.nowMs()
  const placed = placeAll(works, read, openingOf({ origin: works.origin, nowMs, after: head }), head.size, parked)
  const done = rows.filter(row => !parked.some(it => it.intake === row.intake)).map(row => row.intake)
  const next = await db.transaction().execute(async tx => {
    await parkAll(tx, works.house, parked)
    if (placed.length === 0) return head
    const grown = await write(tx, works, head, placed, new Date(nowMs))
    if ((await sequencerStore.removeWaiting(tx, done)) !== done.length)
      throw new Fault('what waited for the log was taken by another', true)
    return grown
  })
  if (next !== head) await notifyHead(db, next.size) // Afterwards, as a turn does: nobody's commit waits for this one's disk.
  return next
}

async function parkAll(db: Db, house: House, parked: readonly Parked[]): Promise<void> {
  for (const { intake, reason } of parked) {
    house.log.error({ intake, reason }, 'what waits for the log cannot be written, and was parked')
    await sequencerStore.park(db, intake, reason)
  }
}

function openAll(house: House, rows: readonly sequencerStore.TakenRow[], parked: Parked[]): Opened[] {
  return rows.flatMap(row => {
    try {
      return [{ row, waiting: unpackWaiting(unseal(accountKey(house, row.account), row.drafts).toString()) }]
    } catch (cause) {
      parked.push({ intake: row.intake, reason: `cannot be opened: ${reasonOf(cause)}` })
      return []
    }
  })
}

async function readFor(db: Db, opened: readonly Opened[]): Promise<Read> {
  const all = opened.flatMap(it => it.waiting)
  const keys = new Map<string, sequencerStore.ChainKey>()
  for (const { tenant: account, subject, channel } of all)
    if (subject && channel) keys.set(chainName(account, subject, channel), { account, subject, channel })
  const chains = await sequencerStore.readChains(db, [...keys.values()])
  const journals = await sequencerStore.readJournals(db, [...new Set(all.map(it => it.tenant))])
  const begun = [...chains].flatMap(([name, { last }]): [string, Last][] => (last ? [[name, last]] : []))
  return { opened, ends: { chains: new Map(begun), journals }, chains }
}

/** Row by row: one that breaks leaves the ends as they were before it. */
function placeAll(
  works: Works,
  { opened, ends, chains }: Read,
  opening: Opening,
  from: number,
  parked: Parked[],
): sequencerStore.PlacedRow[] {
  const placed: sequencerStore.PlacedRow[] = []
  for (const { row, waiting } of opened) {
    const trial = { chains: new Layer(ends.chains), journals: new Layer(ends.journals) }
    try {
      const first = from + placed.length
      const these = waiting.map((it, i) => sealed(works, chains, place(it, first + i, opening, trial, works.chance)))
      for (const [name, last] of trial.chains.own) ends.chains.set(name, last)
      for (const [name, last] of trial.journals.own) ends.journals.set(name, last)
      placed.push(...these)
    } catch (cause) {
      parked.push({ intake: row.intake, reason: `cannot be placed: ${reasonOf(cause)}` })
    }
  }
  return placed
}

/** A map over another one: what is set stays in the layer. */
class Layer<K, V> {
  readonly own = new Map<K, V>()
  readonly #below: ReadonlyMap<K, V>
  constructor(below: ReadonlyMap<K, V>) {
    this.#below = below
  }
  get(key: K): V | undefined {
    return this.own.get(key) ?? this.#below.get(key)
  }
  set(key: K, value: V): void {
    this.own.set(key, value)
  }
}

/**
 * Under the subject's key, but for an erasure, which outlasts that; of whoever was erased meanwhile nothing is kept but the
 * commitment. What is sealed is let go of: a batch holds what it writes and nothing else.
 */
function sealed({ house, chance }: Works, chains: Read['chains'], placed: Placed): sequencerStore.PlacedRow {
  const { waiting, envelope, disclosed, seq, tseq, n, atMs, c, entry } = placed
  const { event, tenant, type, said, subject, channel } = waiting
  const key = type === 'erase' ? accountKey(house, tenant) : keyOf(house, chains, waiting)
  const plain = Buffer.from(`${envelope}\n${disclosed.join('\n')}`)
  const bytes = key && seal(key, plain, chance(NONCE_BYTES))
  return {
    event,
    tenant,
    type,
    said,
    subject,
    channel,
    seq,
    tseq,
    n,
    atMs,
    c,
    entry,
    about: aboutOf(waiting),
    sealed: bytes,
  }
}

function keyOf(house: House, chains: Read['chains'], { tenant, subject, channel }: Waiting): KeyObject | undefined {
  if (!subject || !channel) return accountKey(house, tenant)
  const chain = chains.get(chainName(tenant, subject, channel))
  if (!chain) throw new Fault('its subject is not there', false)
  return chain.dek === null ? undefined : subjectKey(house, tenant, chain.dek)
}

async function write(
  tx: Db,
  works: Works,
  head: sequencerStore.Head,
  placed: readonly sequencerStore.PlacedRow[],
  at: Date,
): Promise<sequencerStore.Head> {
  const { tree, tiles } = grow(
    head.tree,
    placed.map(it => it.entry),
  )
  const root = rootOf(tree)
  const to = { size: tree.size, root, note: works.sign(tree.size, root), range: concat(tree.range) }
  if (!(await sequencerStore.moveHead(tx, head, to, at))) throw new Deposed('another sequencer reigns')
  await sequencerStore.addEntries(
    tx,
    head.size,
    placed.map(it => it.entry),
  )
  await sequencerStore.addEvents(tx, placed)
  await sequencerStore.destroy(tx, placed)
  await sequencerStore.putTiles(tx, tiles)
  await sequencerStore.moveJournals(tx, placed)
  const events = placed.map(sequencedOf)
  for (const project of works.projectors) await project(tx, events)
  return { ...to, epoch: head.epoch, tree }
}

function sequencedOf({
  tenant,
  event,
  type,
  said,
  subject,
  channel,
  seq,
  tseq,
  n,
  c,
  atMs,
}: sequencerStore.PlacedRow): Sequenced {
  const sequenced = { seq, account: tenant, event, type, tseq, c, atMs, said }
  return {
    ...sequenced,
    ...(subject !== undefined && { subject }),
    ...(channel !== undefined && { channel }),
    ...(n !== undefined && { n }),
  }
}

/** Somebody else has been elected: what this one holds is old. */
class Deposed extends Error {
  override readonly name = 'Deposed'
}

/** One of so many rows breaks the batch. */
export class Unwritable extends Error {
  override readonly name = 'Unwritable'
  readonly rows: number

  constructor(rows: number, cause: unknown) {
    super(`one of ${rows} rows cannot be written`, { cause })
    this.rows = rows
  }
}

/** Whether it is what was said that broke, and would break again; anything else is the world's, and passes. */
function isOfRows(cause: unknown): boolean {
  if (cause instanceof Fault) return !cause.mayRetry
  if (cause instanceof Bug || cause instanceof TypeError || cause instanceof RangeError || cause instanceof SyntaxError)
    return true
  return /^2[23]/.test(String(Object(cause).code)) // SQLSTATE: data exception, integrity constraint violation.
}

export const reasonOf = (cause: unknown) => (cause instanceof Error ? cause.message : String(cause)).slice(0, 500)
