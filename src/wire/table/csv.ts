/**
 * CSV (RFC 4180), as it is found: any of four delimiters and encodings, line ends of all three kinds, quoted cells over
 * several lines. Memory does not grow with the file. A row that cannot be read is said with its line, and reading goes
 * on with the next line: a quote that somebody forgot to close costs its own row and none of the others.
 */

import {
  TABLE_COLUMNS_MAX,
  TABLE_HEAD_BYTES,
  TABLE_QUOTED_LINES_MAX,
  TABLE_ROW_MAX_CHARS,
  TABLE_SLICE_ROWS,
} from '#base/limits.ts'
import { ownText } from '#base/own-text.ts'
import { no, type Result, yes } from '#base/result.ts'
import { delimiterOf, saidDelimiter } from './delimiter.ts'
import { Letters, NOT_TEXT } from './encoding.ts'
import { columnNames, namesColumns, widthOf } from './header.ts'
import type { Delimiter, Reading, Row, RowTrouble, Table, TableOptions, TableRefusal } from './types.ts'

const QUOTE = '"'
const LF = '\n'
const CR = '\r'

/** What the lines of a text are cut into. `undefined` where more has to come before it can be said. */
type Cut = {
  readonly cells: readonly string[]
  readonly trouble?: RowTrouble
  readonly next: number
  readonly lines: number
}

/** Cuts text into rows. It keeps what is not yet a whole row, at most one row's worth of it. */
class Cutter {
  readonly #delimiter: Delimiter
  readonly #end: string
  #text = ''
  #line: number
  /** How much of the text came since it was looked at: a long row that comes in small parts is not looked at for each. */
  #unseen = 0
  /** In a line that is too long: nothing is kept of it until it ends. */
  #skips = false

  constructor(delimiter: Delimiter, end: string, line: number) {
    this.#delimiter = delimiter
    this.#end = end
    this.#line = line
  }

  /** The rows that are whole by now. */
  take(more: string, isLast: boolean): Row[] {
    this.#text += more
    this.#unseen += more.length
    if (!isLast && this.#unseen * 8 < this.#text.length) return []
    this.#unseen = 0
    const rows: Row[] = []
    let at = this.#skips ? this.#skipped() : 0
    while (!this.#skips && at < this.#text.length) {
      const cut = this.#cut(at, isLast)
      if (!cut) break
      const { cells, trouble, next, lines } = cut
      if (trouble) rows.push({ line: this.#line, cells, trouble })
      else if (cells.length > 1 || cells[0] !== '') rows.push({ line: this.#line, cells })
      this.#line += lines
      at = next
    }
    this.#text = this.#text.slice(at)
    return rows
  }

  /** Behind the end of a line that is too long; at the end of the text where it has none yet. */
  #skipped(): number {
    const end = this.#text.indexOf(this.#end)
    if (end < 0) return this.#text.length
    this.#skips = false
    this.#line++
    return end + 1
  }

  #cut(at: number, isLast: boolean): Cut | undefined {
    const end = this.#text.indexOf(this.#end, at)
    const isWhole = end >= 0 || isLast
    const lineEnd = end < 0 ? this.#text.length : end
    if (lineEnd - at > TABLE_ROW_MAX_CHARS) return this.#tooLong(at, end)
    if (!isWhole) return undefined
    const line = this.#lineAt(at, lineEnd)
    if (line.includes(QUOTE)) return this.#quoted(at, lineEnd, isLast)
    return { cells: line.split(this.#delimiter), ...troubleIn(line), next: lineEnd + 1, lines: 1 }
  }

  #lineAt(at: number, end: number): string {
    const last = this.#end === LF && this.#text[end - 1] === CR && end > at ? end - 1 : end
    return ownText(this.#text.slice(at, last))
  }

  #tooLong(at: number, end: number): Cut {
    const cells = ownText(this.#text.slice(at, at + 200)).split(this.#delimiter)
    if (end >= 0) return { cells, trouble: 'too-long', next: end + 1, lines: 1 }
    this.#skips = true
    return { cells, trouble: 'too-long', next: this.#text.length, lines: 0 }
  }

  /** Cell by cell. A quoted one may go on behind the end of the line; where that comes to nothing, the line is refused. */
  #quoted(at: number, lineEnd: number, isLast: boolean): Cut | undefined {
    const cells: string[] = []
    const broken: Cut = {
      cells: this.#lineAt(at, lineEnd).split(this.#delimiter),
      trouble: 'wrong-quotes',
      next: lineEnd + 1,
      lines: 1,
    }
    let rowEnd = lineEnd
    let lines = 1
    for (let pos = at; ;) {
      if (this.#text[pos] !== QUOTE) {
        const end = this.#text.indexOf(this.#delimiter, pos)
        const isLastCell = end < 0 || end >= rowEnd
        const cell = isLastCell ? this.#lineAt(pos, rowEnd) : ownText(this.#text.slice(pos, end))
        cells.push(cell)
        if (isLastCell) break
        pos = end + 1
        continue
      }
      const closed = this.#closing(pos + 1)
      const isFar = closed < 0 || closed - at > TABLE_ROW_MAX_CHARS
      const over = isFar ? this.#text.length - at : 0
      if (closed < 0 && !isLast && over <= TABLE_ROW_MAX_CHARS && this.#fewLines(at)) return undefined
      if (isFar) return broken
      for (; rowEnd < closed && rowEnd >= 0; lines++) {
        const next = this.#text.indexOf(this.#end, rowEnd + 1)
        rowEnd = next < 0 ? this.#text.length : next
        if (next < 0 && !isLast && rowEnd >= closed) return undefined
      }
      if (lines > TABLE_QUOTED_LINES_MAX) return broken
      cells.push(ownText(this.#text.slice(pos + 1, closed)).replaceAll('""', QUOTE))
      const after = closed + 1
      if (after >= rowEnd || (this.#end === LF && this.#text[after] === CR && after + 1 === rowEnd)) break
      if (this.#text[after] !== this.#delimiter) return broken
      pos = after + 1
    }
    return { cells, ...troubleIn(this.#text.slice(at, rowEnd)), next: rowEnd + 1, lines }
  }

  #closing(from: number): number {
    for (let at = this.#text.indexOf(QUOTE, from); at >= 0; at = this.#text.indexOf(QUOTE, at + 2))
      if (this.#text[at + 1] !== QUOTE) return at
    return -1
  }

  #fewLines(at: number): boolean {
    let end = at
    for (let lines = 0; lines <= TABLE_QUOTED_LINES_MAX; lines++) {
      end = this.#text.indexOf(this.#end, end + 1)
      if (end < 0) return true
    }
    return false
  }
}

const troubleIn = (text: string): { trouble?: RowTrouble } => (NOT_TEXT.test(text) ? { trouble: 'not-text' } : {})

/** `head` are the first bytes of `source`, which begins with them. */
export async function readCsv(
  head: Uint8Array,
  source: AsyncIterable<Uint8Array>,
  options: TableOptions = {},
): Promise<Result<Table, TableRefusal>> {
  const letters = new Letters(head, options.encoding)
  const parts = textOf(source, letters)
  const first = await begin(parts)
  const sample = first.text.slice(0, TABLE_HEAD_BYTES)
  if (sample.trim() === '' && first.done) return no('empty')
  const end = !sample.includes(LF) && sample.includes(CR) ? CR : LF
  const firstLine = sample.split(/\r\n?|\n/, 1)[0] ?? ''
  const said = saidDelimiter(firstLine)
  const delimiter = options.delimiter ?? said ?? delimiterOf(sample)
  const text = said ? first.text.slice(first.text.indexOf(end) + 1) : first.text
  const cutter = new Cutter(delimiter, end, said ? 2 : 1)
  const batches = batchesOf(cutter, text, first.done, parts)
  const top = await batches.next()
  const [header, ...others] = top.done ? [] : top.value
  if (!header) return no('empty')
  const isHeader = options.hasHeader ?? (!header.trouble && namesColumns(header.cells))
  const width = isHeader ? widthOf(header.cells) : header.cells.length
  if (width > TABLE_COLUMNS_MAX) return no('too-many-columns')
  const reading = (): Reading => ({ kind: 'csv', ...letters.known, delimiter, hasHeader: isHeader })
  const names = columnNames(header.cells.slice(0, width), isHeader)
  return yes({ names, reading, rows: sliced(isHeader ? others : [header, ...others], batches, width) })
}

async function* textOf(source: AsyncIterable<Uint8Array>, letters: Letters): AsyncGenerator<string> {
  for await (const bytes of source) {
    for (let at = 0; at < bytes.length; at += TABLE_HEAD_BYTES)
      yield letters.take(bytes.subarray(at, at + TABLE_HEAD_BYTES))
  }
  yield letters.end()
}

/** Enough text to see what it is made of. */
async function begin(parts: AsyncGenerator<string>): Promise<{ text: string; done: boolean }> {
  let text = ''
  while (text.length < TABLE_HEAD_BYTES) {
    const { done, value } = await parts.next()
    if (done) return { text, done: true }
    text += value
  }
  return { text, done: false }
}

/** None of them is empty. */
async function* batchesOf(
  cutter: Cutter,
  head: string,
  isAll: boolean,
  parts: AsyncGenerator<string>,
): AsyncGenerator<readonly Row[]> {
  const rows = cutter.take(head, isAll)
  if (rows.length > 0) yield rows
  if (isAll) return
  for await (const text of parts) {
    const more = cutter.take(text, false)
    if (more.length > 0) yield more
  }
  const rest = cutter.take('', true)
  if (rest.length > 0) yield rest
}

/** Rows as wide as the table, a thousand at a time; those with nothing in them are left out. */
export async function* sliced(
  first: readonly Row[],
  batches: AsyncIterable<readonly Row[]>,
  width: number,
): AsyncGenerator<readonly Row[]> {
  let slice: Row[] = []
  for await (const batch of startingWith(first, batches))
    for (const row of batch) {
      const fit = fitted(row, width)
      if (!fit.trouble && fit.cells.every(cell => cell === '' || cell.trim() === '')) continue
      slice.push(fit)
      if (slice.length < TABLE_SLICE_ROWS) continue
      yield slice
      slice = []
    }
  if (slice.length > 0) yield slice
}

async function* startingWith<T>(first: T, rest: AsyncIterable<T>): AsyncGenerator<T> {
  yield first
  yield* rest
}

function fitted(row: Row, width: number): Row {
  const { cells } = row
  if (cells.length === width) return row
  if (cells.length < width) return { ...row, cells: [...cells, ...Array<string>(width - cells.length).fill('')] }
  const isOver = cells.slice(width).some(cell => cell.trim() !== '')
  const fit = { ...row, cells: cells.slice(0, width) }
  return isOver && !row.trouble ? { ...fit, trouble: 'too-many-cells' } : fit
}
