/** The file of an import, part by part out of the database: web and workers may be different machines, and either may restart. */

import { createHash } from 'node:crypto'
import { Fault } from '#base/fault.ts'
import { IMPORT_PIECE_BYTES, IMPORT_ROWS_MAX } from '#base/limits.ts'
import { type Result, yes } from '#base/result.ts'
import type { House } from '#store/house.ts'
import { seal, unseal } from '#store/seal.ts'
import { type AccountId, SYSTEM, takeTurn, type Turn } from '#store/turn.ts'
import { readTable } from '#wire/table/table.ts'
import { unguarded } from '#wire/table/write.ts'
import type { Reading, Row, Table, TableOptions, TableRefusal } from '#wire/table/types.ts'
import * as store from './store.ts'
import type { ImportId } from './types.ts'

/** A row of the file, numbered from 1 without the header. */
export type FileRow = Row & { readonly row: number }
/** `within`: a turn that reads it itself. */
export type FileAt = {
  readonly house: House
  readonly account: AccountId
  readonly id: ImportId
  readonly within?: Turn
}

const keyOf = (house: House, account: AccountId) => house.keys.key('account', account)

export const sealFile = (house: House, account: AccountId, bytes: Uint8Array): Buffer =>
  seal(keyOf(house, account), bytes)

/** In pieces: whoever reads a file of gigabytes holds one of them at a time. */
export const sealPieces = (house: House, account: AccountId, bytes: Uint8Array) =>
  Array.from({ length: Math.ceil(bytes.length / IMPORT_PIECE_BYTES) }, (_, i) => {
    const piece = bytes.subarray(i * IMPORT_PIECE_BYTES, (i + 1) * IMPORT_PIECE_BYTES)
    return { sizeBytes: piece.length, sealed: sealFile(house, account, piece) }
  })

/** What a row that was not taken said, for whoever mends it. */
export const sealCells = (house: House, account: AccountId, cells: readonly string[]): Buffer =>
  seal(keyOf(house, account), Buffer.from(JSON.stringify(cells)))

export const openCells = (house: House, account: AccountId, sealed: Buffer): string[] =>
  JSON.parse(unseal(keyOf(house, account), sealed).toString()) as string[] // As sealCells wrote it.

type Hear = (part: Uint8Array) => void

/** Each piece in a turn of its own: nothing is held open while rows are worked on. */
async function* bytesOf({ house, account, id, within }: FileAt, hear: Hear): AsyncIterable<Uint8Array> {
  const read = (part: number, piece: number) => (turn: Turn) => store.readPiece(turn, id, part, piece)
  for (let part = 0, piece = 0; ;) {
    const reading = read(part, piece)
    const sealed = await (within ? reading(within) : takeTurn(house, { account, actor: SYSTEM }, reading))
    if (!sealed && piece === 0) return
    if (!sealed) {
      part++
      piece = 0
      continue
    }
    piece++
    const bytes = unseal(keyOf(house, account), sealed)
    hear(bytes)
    yield bytes
  }
}

export type Head = { readonly table: Table; readonly rows: readonly Row[] }

/** The columns and the first rows, to be looked at. */
export async function headOf(file: FileAt, options: TableOptions, rows: number): Promise<Result<Head, TableRefusal>> {
  const read = await readTable(
    bytesOf(file, () => {}),
    options,
  )
  if (!read.ok) return read
  for await (const slice of read.value.rows) return yes({ table: read.value, rows: slice.slice(0, rows).map(plain) })
  return yes({ table: read.value, rows: [] })
}

/** Rows in slices, behind the first `after` of them, read as the head was. */
export async function* rowsOf(
  file: FileAt,
  how: Reading,
  after = 0,
  hear: Hear = () => {},
): AsyncIterable<readonly FileRow[]> {
  const read = await readTable(bytesOf(file, hear), optionsOf(how))
  if (!read.ok) throw new Fault(`a file that was read is none any more: ${read.refusal}`, false)
  let row = 0
  for await (const slice of read.value.rows) {
    const first = row + 1
    row += slice.length
    if (row > IMPORT_ROWS_MAX) throw new Fault(`a list has at most ${IMPORT_ROWS_MAX} rows`, false)
    if (row > after)
      yield slice.map((it, i): FileRow => ({ ...plain(it), row: first + i })).filter(it => it.row > after)
  }
}

/** Rows that were handed out to be mended come back with what made them safe for a spreadsheet. */
const plain = (row: Row): Row =>
  row.cells.some(cell => cell.startsWith("'")) ? { ...row, cells: row.cells.map(unguarded) } : row

/** An encoding that was assumed from the head may show itself further on; what was chosen or marked stays. */
const optionsOf = ({ encoding, because, delimiter, sheet, hasHeader }: Reading): TableOptions => ({
  ...(because === 'chosen' && { encoding }),
  delimiter,
  sheet,
  hasHeader,
})

/** SHA-256 of all parts as they come by. */
export function listener(): { readonly hear: Hear; readonly hash: () => Buffer } {
  const hash = createHash('sha256')
  return { hear: part => void hash.update(part), hash: () => hash.digest() }
}
