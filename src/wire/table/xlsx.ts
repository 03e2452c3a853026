/**
 * XLSX (ECMA-376 Part 1 §18), read as it is unpacked: of a workbook only the packed bytes and the shared strings are
 * kept. Formulas are not evaluated (what they came to when they were saved is their value), links and macros are not
 * looked at, and what would unpack to far more than a list of people has is not unpacked.
 */

import { TABLE_COLUMNS_MAX, TABLE_ROW_MAX_CHARS } from '#base/limits.ts'
import { no, type Result, yes } from '#base/result.ts'
import { TableBroken } from './broken.ts'
import { columnOf, numberText, unescaped } from './cell.ts'
import { sliced } from './csv.ts'
import { NOT_TEXT } from './encoding.ts'
import { columnNames, namesColumns, widthOf } from './header.ts'
import { openPackage, type Package } from './package.ts'
import type { Reading, Row, RowTrouble, Table, TableOptions, TableRefusal } from './types.ts'
import { sharedStrings, type Style, stylesOf, type Workbook, workbookOf } from './workbook.ts'
import { type Attributes, type Listener, parse } from './xml.ts'

/** @throws TableBroken while its rows are read, where it is damaged further on. */
export async function readXlsx(
  source: AsyncIterable<Uint8Array>,
  options: TableOptions = {},
): Promise<Result<Table, TableRefusal>> {
  const opened = await openPackage(source)
  if (!opened.ok) return opened
  try {
    return await begin(opened.value, options)
  } catch (cause) {
    return no(cause instanceof TableBroken ? cause.refusal : 'damaged')
  }
}

async function begin(file: Package, options: TableOptions): Promise<Result<Table, TableRefusal>> {
  const workbook = await workbookOf(file)
  const { sheets } = workbook
  const sheet =
    options.sheet === undefined
      ? (sheets.find(({ isHidden }) => !isHidden) ?? sheets[0])
      : sheets.find(({ name }) => name === options.sheet)
  if (!sheet) return no(options.sheet === undefined ? 'empty' : 'no-such-sheet')
  const shared = await sharedStrings(file, workbook.sharedPart)
  const styles = await stylesOf(file, workbook.stylesPart)
  const batches = rowsIn(file, sheet.part, new SheetReader(workbook, shared, styles))
  const top = await batches.next()
  const [header, ...others] = top.done ? [] : top.value
  if (!header) return no('empty')
  const isHeader = options.hasHeader ?? namesColumns(header.cells)
  const width = isHeader ? widthOf(header.cells) : header.cells.length
  if (header.trouble === 'too-many-cells' || width > TABLE_COLUMNS_MAX) return no('too-many-columns')
  const names = columnNames(header.cells.slice(0, width), isHeader)
  const reading = (): Reading => ({
    kind: 'xlsx',
    encoding: 'utf-8',
    because: 'marked',
    sheet: sheet.name,
    sheets: sheets.map(({ name }) => name),
    hasHeader: isHeader,
  })
  return yes({ names, reading, rows: sliced(isHeader ? others : [header, ...others], batches, width) })
}

/** None of the batches is empty. */
async function* rowsIn(file: Package, part: string, reader: SheetReader): AsyncGenerator<readonly Row[]> {
  try {
    for await (const _ of parse(file.read(part), reader)) {
      const rows = reader.taken()
      if (rows.length > 0) yield rows
    }
  } catch (cause) {
    throw cause instanceof TableBroken ? cause : new TableBroken('damaged')
  }
  const rest = reader.taken()
  if (rest.length > 0) yield rest
}

/** Hears a sheet and makes its rows. */
class SheetReader implements Listener {
  readonly #since1904: boolean
  readonly #shared: readonly string[]
  readonly #styles: readonly (Style | undefined)[]
  #rows: Row[] = []
  #line = 0
  #cells: string[] = []
  #chars = 0
  #trouble: RowTrouble | undefined
  #column = -1
  #cell: Attributes = {}
  #text = ''
  #isText = false
  #sounds = false

  constructor(workbook: Workbook, shared: readonly string[], styles: readonly (Style | undefined)[]) {
    this.#since1904 = workbook.since1904
    this.#shared = shared
    this.#styles = styles
  }

  taken(): readonly Row[] {
    const rows = this.#rows
    this.#rows = []
    return rows
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'row') this.#beginRow(attributes)
    else if (name === 'c') this.#beginCell(attributes)
    else if (name === 'rPh') this.#sounds = true
    this.#isText = name === 'v' || (name === 't' && !this.#sounds)
  }

  text(more: string): void {
    if (this.#isText && this.#chars + this.#text.length <= TABLE_ROW_MAX_CHARS) this.#text += more
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.#isText = false
    else if (name === 'rPh') this.#sounds = false
    else if (name === 'c') this.#endCell()
    else if (name === 'row') this.#endRow()
  }

  #beginRow({ r }: Attributes): void {
    const said = Number(r)
    this.#line = Number.isSafeInteger(said) && said > this.#line ? said : this.#line + 1
    this.#cells = []
    this.#chars = 0
    this.#trouble = undefined
    this.#column = -1
  }

  #beginCell(attributes: Attributes): void {
    this.#cell = attributes
    this.#text = ''
    this.#column = columnOf(attributes['r'] ?? '') ?? this.#column + 1
  }

  #endCell(): void {
    const value = this.#valueOf(this.#cell['t'] ?? 'n')
    if (value === '') return
    this.#chars += value.length
    if (this.#chars > TABLE_ROW_MAX_CHARS) this.#trouble = 'too-long'
    else if (this.#column > TABLE_COLUMNS_MAX) this.#trouble = 'too-many-cells'
    else {
      while (this.#cells.length < this.#column) this.#cells.push('')
      this.#cells[this.#column] = value
      if (NOT_TEXT.test(value)) this.#trouble = 'not-text'
    }
  }

  /** By its type (§18.18.11): an error says nothing. */
  #valueOf(type: string): string {
    const text = this.#text
    if (type === 's') return unescaped(this.#shared[Number(text)] ?? '')
    if (type === 'n') return numberText(text, this.#styles[Number(this.#cell['s'] ?? -1)], this.#since1904)
    if (type === 'b') return text === '1' ? 'TRUE' : 'FALSE'
    return type === 'e' ? '' : unescaped(text)
  }

  #endRow(): void {
    if (this.#cells.length === 0 && !this.#trouble) return
    const row = { line: this.#line, cells: this.#cells }
    this.#rows.push(this.#trouble ? { ...row, trouble: this.#trouble } : row)
  }
}
