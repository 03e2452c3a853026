/** The words of tables: rows in slices, each with its line, and what is wrong with it. */

/** Why one row cannot be read. The rows after it can. */
export const ROW_TROUBLES = {
  'wrong-quotes': 'A quotation mark is opened and not closed, or closed in the middle of a cell.',
  'too-long': 'This row is longer than any that could be a person’s.',
  'too-many-cells': 'This row has more cells than there are columns.',
  'not-text': 'There are characters here that no text has; the file may be damaged, or in another encoding.',
} as const
export type RowTrouble = keyof typeof ROW_TROUBLES

export type Row = {
  /** Where it begins in the file: the header is on line 1. */
  readonly line: number
  /** As many as there are columns; empty where the row ends before. Of a row that cannot be read, what can. */
  readonly cells: readonly string[]
  readonly trouble?: RowTrouble
}

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const
export type Encoding = (typeof ENCODINGS)[number]

/** What was assumed about a file, so that a person can say it is otherwise. */
export type Reading = {
  readonly kind: 'csv' | 'xlsx'
  /** `marked` by its first bytes, `seen` in all of it so far, `assumed` because it can be nothing else that we read. */
  readonly encoding: Encoding
  readonly because: 'marked' | 'seen' | 'assumed' | 'chosen'
  readonly delimiter?: Delimiter
  readonly sheet?: string
  readonly sheets?: readonly string[]
  readonly hasHeader: boolean
}

export const DELIMITERS = [',', ';', '\t', '|'] as const
export type Delimiter = (typeof DELIMITERS)[number]

export type TableOptions = {
  readonly encoding?: Encoding | undefined
  readonly delimiter?: Delimiter | undefined
  /** The name of a sheet; the first visible one where none is named. */
  readonly sheet?: string | undefined
  /** Whether the first row names the columns; found out where it is not said. */
  readonly hasHeader?: boolean | undefined
}

export type Table = {
  /** One for each column, no two alike, none empty. */
  readonly names: readonly string[]
  /** As it is known by now: the encoding of a file that begins in plain letters shows later. */
  reading(): Reading
  /** Once. At most a thousand rows in each slice; empty rows are left out. @throws TableBroken where a workbook is damaged further on */
  readonly rows: AsyncIterable<readonly Row[]>
}

/** Why a file is no table to us, with what to do. */
export const TABLE_REFUSALS = {
  empty: 'There are no rows in this file.',
  'not-a-table': 'This is neither CSV nor XLSX. Save the list as one of the two and bring that.',
  archive: 'This is an archive. Unpack it and bring each list in it by itself.',
  'old-excel': 'This is Excel’s old or binary format (xls, xlsb). Save it as XLSX or CSV and bring that.',
  encrypted: 'This workbook is protected by a password. Take the password off, or save it as CSV, and bring that.',
  opendocument: 'This is an OpenDocument table. Save it as XLSX or CSV and bring that.',
  'no-such-sheet': 'There is no sheet of that name in this workbook.',
  'too-large': 'This workbook is too large to be read as one. Save it as CSV, which has no such bound.',
  bomb: 'This workbook unpacks to far more than a list of people has. It is not read.',
  damaged: 'This workbook is damaged. Open it, save it again and bring that, or save it as CSV.',
  'too-many-columns': 'There are more than 500 columns. Leave out those that say nothing about a person’s consent.',
} as const
export type TableRefusal = keyof typeof TABLE_REFUSALS
