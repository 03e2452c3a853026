/** A list in a file, whatever it is: CSV or XLSX by its first bytes, and never by its name. */

import { TABLE_HEAD_BYTES } from '#base/limits.ts'
import { no, type Result } from '#base/result.ts'
import { readCsv } from './csv.ts'
import { isNoText } from './encoding.ts'
import type { Table, TableOptions, TableRefusal } from './types.ts'
import { readXlsx } from './xlsx.ts'

const is = (head: Uint8Array, bytes: readonly number[]) => bytes.every((byte, i) => head[i] === byte)
const ZIP = [0x50, 0x4b, 0x03, 0x04] // PKWARE APPNOTE §4.3.7
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] // MS-CFB §2.2
/** What people take for a list: PDF, gzip, 7z, RAR, PNG, JPEG, GIF, an empty ZIP, SQLite. */
const OTHERS = [
  '%PDF',
  '\x1f\x8b',
  '7z\xbc\xaf',
  'Rar!',
  '\x89PNG',
  '\xff\xd8\xff',
  'GIF8',
  'PK\x05\x06',
  'SQLite format',
]
/** In its directory a protected workbook has this stream (MS-OFFCRYPTO §1.4). */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le')

/** Reads as far as the columns; the rows come when they are asked for. Memory does not grow with their number. */
export async function readTable(
  source: AsyncIterable<Uint8Array>,
  options: TableOptions = {},
): Promise<Result<Table, TableRefusal>> {
  const { head, whole } = await peek(source)
  if (head.length === 0) return no('empty')
  if (is(head, ZIP)) return readXlsx(whole, options)
  if (is(head, OLE)) return no(Buffer.from(head).includes(ENCRYPTED) ? 'encrypted' : 'old-excel')
  if (OTHERS.some(magic => is(head, [...Buffer.from(magic, 'latin1')]))) return no('not-a-table')
  if (options.encoding === undefined && isNoText(head)) return no('not-a-table') // In another encoding than was chosen it may be one.
  return readCsv(head, whole, options)
}

/** The first bytes, and everything again from the first byte on. */
async function peek(source: AsyncIterable<Uint8Array>) {
  const iterator = source[Symbol.asyncIterator]()
  const parts: Uint8Array[] = []
  let length = 0
  while (length < TABLE_HEAD_BYTES) {
    const { done, value } = await iterator.next()
    if (done) break
    parts.push(value)
    length += value.length
  }
  const head = Buffer.concat(parts)
  return { head, whole: again(head, iterator) }
}

async function* again(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}
