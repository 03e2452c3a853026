/** A slice of rows held against the mapping, and then against what the account knows of the same people, which wins. */

import { setImmediate as breath } from 'node:timers/promises'
import { sure } from '#base/bug.ts'
import { addressHashOf, type SaidAhead } from '#ledger/ledger.ts'
import { KIND_OF } from '#ledger/types.ts'
import type { Turn } from '#store/turn.ts'
import { CHANNELS } from '#wire/form-definition.ts'
import type { Plan } from './mapping-rules.ts'
import type { FileRow } from './reading.ts'
import { ROW_REASON_ROWS } from './row-reasons.ts'
import { checkRow, isBad, type ReadRow, type Statement } from './row-rules.ts'
import * as rowStore from './row-store.ts'
import type { ImportId, RowReason, RowState } from './types.ts'

export type JudgedRow = {
  readonly from: FileRow
  /** Undefined where the row says nothing that could be kept. */
  readonly read: ReadRow | undefined
  readonly hash: Buffer | undefined
  readonly state: RowState
  readonly reason: RowReason | undefined
  /** What stands where the trouble is. */
  readonly value: string
  /** What will be said of the person, if nobody knows them by then. */
  readonly ahead?: SaidAhead | undefined
}

/** Statements that rows name by number; new ones are added at the end. */
export class Statements {
  readonly all: Statement[]
  readonly #numbers: Map<string, number>
  /** Numbers of those that came last, the newest first: most rows say what one of the few before them has said. */
  readonly #recent: number[] = []

  constructor(known: readonly Statement[]) {
    this.all = [...known]
    this.#numbers = new Map(known.map((it, i) => [nameOf(it), i]))
  }

  numberOf(it: Statement): number {
    for (const number of this.#recent) if (isSame(it, this.all[number])) return number
    const number = this.#find(it)
    this.#recent.unshift(number)
    if (this.#recent.length > RECENT_MAX) this.#recent.pop()
    return number
  }

  #find(it: Statement): number {
    const name = nameOf(it)
    const known = this.#numbers.get(name)
    if (known !== undefined) return known
    this.#numbers.set(name, this.all.length)
    return this.all.push(it) - 1
  }
}
const RECENT_MAX = 16

const isSame = (a: Statement, b: Statement | undefined) =>
  b !== undefined &&
  a.purposes === b.purposes &&
  a.country === b.country &&
  a.method === b.method &&
  a.wording === b.wording &&
  a.place === b.place &&
  a.channel === b.channel

const nameOf = ({ channel, purposes, method, wording, country, place }: Statement) =>
  `${channel} ${purposes.map(({ slug, v }) => `${slug}@${v}`).join(',')} ${method} ${wording ?? '-'} ${country ?? '-'} ${place ?? ''}`

export type Crowded = (atMs: number) => boolean

type Reader = Pick<Turn, 'house' | 'account'>

/** What is said of a row's person before anything is known of them; nothing where it has to wait for that. */
export type SayAhead = (row: JudgedRow) => SaidAhead | undefined

/**
 * Each slice held against the mapping, a slice ahead of whoever takes them: while the database works on one, the next is
 * read, a few rows at a time, so that its answers are heard between them.
 */
export async function* readAhead(
  who: Reader,
  plan: Plan,
  slices: AsyncIterable<readonly FileRow[]>,
  sayAhead?: SayAhead,
): AsyncGenerator<readonly JudgedRow[]> {
  const read = readSlices(who, plan, slices, sayAhead)
  let coming = read.next()
  try {
    for (let slice = await coming; !slice.done; slice = await coming) {
      coming = read.next()
      coming.catch(() => {}) // Whoever takes the next slice hears of it.
      yield slice.value
    }
  } finally {
    await read.return(undefined)
  }
}

async function* readSlices(
  who: Reader,
  plan: Plan,
  slices: AsyncIterable<readonly FileRow[]>,
  sayAhead: SayAhead = () => undefined,
): AsyncGenerator<readonly JudgedRow[]> {
  for await (const rows of slices) {
    const read: JudgedRow[] = []
    for (const row of rows) {
      if (read.length % ROWS_AT_ONCE === 0) await breath()
      const it = readOne(who, plan, row)
      const ahead = sayAhead(it)
      read.push(ahead ? withAhead(it, ahead) : it)
    }
    yield read
  }
}
/** Member by member: an object made of the members of another costs more than they do. */
const withAhead = ({ from, read, hash, state, reason, value }: JudgedRow, ahead: SaidAhead): JudgedRow => ({
  from,
  read,
  hash,
  state,
  reason,
  value,
  ahead,
})
/** A millisecond of work: the database waits no longer for its next statement. */
const ROWS_AT_ONCE = 16

/** In the order of the file. `id`: the import in whose earlier rows doubles are looked for. */
export async function judge(
  turn: Turn,
  id: ImportId,
  read: readonly JudgedRow[],
  statements: Statements,
  isCrowded: Crowded,
): Promise<JudgedRow[]> {
  const known = await knownOf(turn, id, read)
  const seen = new Set<string>()
  return read.map(it => {
    if (!it.read || !it.hash) return it
    const name = nameIn(it.read, it.hash)
    return decide(it, it.read, name, known.get(name), statements, seen, isCrowded)
  })
}

function readOne(who: Reader, plan: Plan, from: FileRow): JudgedRow {
  const nothing = { from, read: undefined, hash: undefined, state: 'rejected' } as const
  if (from.trouble !== undefined)
    return { ...nothing, reason: 'unreadable', value: (from.cells[0] ?? '').slice(0, 100) }
  const checked = checkRow(plan, from.cells, who.house.clock.nowMs())
  if (isBad(checked)) return { ...nothing, reason: checked.reason, value: checked.value.slice(0, 100) }
  const hash = addressHashOf(who, KIND_OF[checked.statement.channel], checked.address, true)
  return { from, read: checked, hash, state: 'quarantined', reason: undefined, value: checked.address }
}

const nameIn = ({ statement }: ReadRow, hash: Buffer) => `${statement.channel} ${hash.toString('latin1')}`

type KnownBy = ReadonlyMap<string, rowStore.Known>

async function knownOf(turn: Turn, id: ImportId, rows: readonly JudgedRow[]): Promise<KnownBy> {
  const found = new Map<string, rowStore.Known>()
  for (const channel of CHANNELS) {
    const hashes = rows.flatMap(({ read, hash }) => (read?.statement.channel === channel && hash ? [hash] : []))
    if (hashes.length === 0) continue
    for (const it of await rowStore.knownOf(turn, id, KIND_OF[channel], channel, hashes))
      found.set(`${channel} ${it.hash.toString('latin1')}`, it)
  }
  return found
}

function decide(
  it: JudgedRow,
  read: ReadRow,
  who: string,
  known: rowStore.Known | undefined,
  statements: Statements,
  seen: Set<string>,
  isCrowded: Crowded,
): JudgedRow {
  const reason =
    said(read, known) ?? doubled(read, who, known, statements, seen) ?? read.withheld ?? crowded(read, isCrowded)
  return reason === undefined ? it : { ...it, reason, state: ROW_REASON_ROWS[reason].state }
}

/** What the people have said themselves wins over any file [AS-03]. */
function said(read: ReadRow, known: rowStore.Known | undefined): RowReason | undefined {
  if (read.hasLeft) return 'unsubscribed'
  if (known?.suppressed) return 'suppressed'
  if (known?.erased) return 'erased'
  if (known?.stopped) return 'import-stopped'
  const states = known?.states
  if (!states) return undefined
  const about = read.statement.purposes.map(({ slug }) => states.find(it => it.purpose === slug))
  if (about.some(it => it !== undefined && (it.state !== 'given' || it.blocked))) return 'withdrawn'
  return about.length > 0 && about.every(it => it?.enough === true) ? 'already-given' : undefined
}

/** The same person for the same purposes, in an earlier row. */
function doubled(
  read: ReadRow,
  who: string,
  known: rowStore.Known | undefined,
  statements: Statements,
  seen: Set<string>,
): RowReason | undefined {
  const about = purposesIn(read.statement)
  const name = `${who} ${about}`
  const before = known?.statements?.some(number => {
    const statement = statements.all[number]
    return statement !== undefined && statement.channel === read.statement.channel && purposesIn(statement) === about
  })
  if (before === true || seen.has(name)) return 'duplicate'
  seen.add(name)
  return undefined
}

const purposesIn = ({ purposes }: Statement) =>
  purposes.length === 1
    ? sure(purposes[0], 'it is one').slug
    : purposes
        .map(it => it.slug)
        .toSorted()
        .join(',')

export const crowded = ({ consentedAtMs }: ReadRow, isCrowded: Crowded): RowReason | undefined =>
  consentedAtMs !== undefined && isCrowded(consentedAtMs) ? 'same-second' : undefined
