import { describe, expect, test } from 'vitest'
import { zipSync } from 'fflate'
import { must } from '#base/bug.ts'
import { TABLE_SLICE_ROWS, XLSX_MAX_BYTES } from '#base/limits.ts'
import { row, workbook, type WorkbookParts } from '../../../test/workbook.ts'
import { TableBroken } from './broken.ts'
import { readTable } from './table.ts'
import type { Row, TableOptions } from './types.ts'

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

async function read(bytes: Uint8Array, options: TableOptions = {}) {
  const table = await readTable(once(bytes), options)
  must(table.ok, 'it is a table')
  const rows: Row[] = []
  for await (const slice of table.value.rows) rows.push(...slice)
  return { names: table.value.names, rows, reading: table.value.reading() }
}
const refusalOf = async (bytes: Uint8Array, options: TableOptions = {}) => {
  const table = await readTable(once(bytes), options)
  return table.ok ? undefined : table.refusal
}
const sheet = (data: string, more: Omit<WorkbookParts, 'sheets'> = {}) =>
  workbook({ sheets: { People: data }, ...more })
const HEAD = row('email', 'value')
/** What stands in the second cell of the second row. */
const valueOf = async (cell: string, more: Omit<WorkbookParts, 'sheets'> = {}) =>
  (await read(sheet(`${HEAD}<row r="2"><c r="A2" t="str"><v>a@x.example</v></c>${cell}</row>`, more))).rows[0]?.cells[1]

describe('a cell', () => {
  test.each([
    ['a text of its own', '<c r="B2" t="inlineStr"><is><t>Zoë</t></is></c>', 'Zoë'],
    ['in several styles', '<c r="B2" t="inlineStr"><is><r><t>Zo</t></r><r><t>ë</t></r></is></c>', 'Zoë'],
    ['and not how it sounds', '<c r="B2" t="inlineStr"><is><t>東京</t><rPh><t>トウキョウ</t></rPh></is></c>', '東京'],
    ['shared', '<c r="B2" t="s"><v>1</v></c>', 'two & more'],
    ['shared and not there', '<c r="B2" t="s"><v>99</v></c>', ''],
    ['what a formula came to', '<c r="B2" t="str"><f>1+1</f><v>two</v></c>', 'two'],
    ['a formula that is text', '<c r="B2" t="inlineStr"><is><t>=1+1</t></is></c>', '=1+1'],
    ['true', '<c r="B2" t="b"><v>1</v></c>', 'TRUE'],
    ['an error', '<c r="B2" t="e"><v>#REF!</v></c>', ''],
    ['a date as ISO has it', '<c r="B2" t="d"><v>2026-05-01T10:00:00</v></c>', '2026-05-01T10:00:00'],
    ['a telephone number', '<c r="B2"><v>33612345678</v></c>', '33612345678'],
    ['one with an exponent', '<c r="B2"><v>3.3612345678E10</v></c>', '33612345678'],
    ['a fraction', '<c r="B2"><v>0.5</v></c>', '0.5'],
    ['a very small one', '<c r="B2"><v>1e-7</v></c>', '0.0000001'],
    ['without its place', '<c t="inlineStr"><is><t>next</t></is></c>', 'next'],
    ['a carriage return as XML writes it', '<c r="B2" t="inlineStr"><is><t>a_x0041_b</t></is></c>', 'aAb'],
  ])('%s', async (_, cell, value) => {
    const shared = ['<t>one</t>', '<t>two &amp; more</t>']
    expect(await valueOf(cell, { shared })).toBe(value)
  })

  const moment = (serial: number | string) => `<c r="B2" s="1"><v>${serial}</v></c>`
  test.each([
    ['dd/mm/yyyy', 45_778, false, '2025-05-01'],
    ['yyyy-mm-dd hh:mm', 45_778.5, false, '2025-05-01T12:00:00'],
    ['yyyy-mm-dd', 45_778.75, false, '2025-05-01T18:00:00'],
    ['[$-407]d. mmmm yyyy', 1, false, '1900-01-01'],
    ['d.m.yy', 59, false, '1900-02-28'],
    ['d.m.yy', 61, false, '1900-03-01'],
    ['d.m.yy', 0, true, '1904-01-01'],
    ['d.m.yy', 44_316, true, '2025-05-01'],
    ['h:mm', 0.25, false, '06:00:00'],
    ['0000000000', 612_345_678, false, '0612345678'],
    ['#,##0.00', 1_234.5, false, '1234.5'],
    ['"days" 0', 5, false, '5'],
    ['[Red]0', 5, false, '5'],
    ['General', 45_778, false, '45778'],
    ['dd/mm/yyyy', -5, false, '-5'],
    ['dd/mm/yyyy', 99_999_999, false, '99999999'],
  ])('shown as %s, %d is %4$s (1904: %s)', async (code, serial, since1904, value) => {
    expect(await valueOf(moment(serial), { formats: [code], since1904 })).toBe(value)
  })

  test('of the formats that every workbook has', async () => {
    const styles = (id: number) =>
      `<styleSheet xmlns="x"><cellXfs><xf numFmtId="0"/><xf numFmtId="${id}"/></cellXfs></styleSheet>`
    const shown = (id: number) => valueOf(moment(45_778.5), { more: { 'xl/styles.xml': styles(id) } })
    expect(await Promise.all([14, 22, 1, 49].map(shown))).toEqual([
      '2025-05-01T12:00:00',
      '2025-05-01T12:00:00',
      '45778.5',
      '45778.5',
    ])
  })

  test('with what is no text costs its row', async () => {
    const { rows } = await read(sheet(`${HEAD}${row('a@x.example', '_x0000_')}${row('b@x.example', 'b')}`))
    expect(rows.map(({ trouble }) => trouble)).toEqual(['not-text', undefined])
  })
})

describe('a sheet', () => {
  const two = workbook({
    sheets: { Notes: row('x'), People: HEAD + row('a@x.example', '1'), More: row('name') + row('Ada') },
    hidden: ['Notes'],
  })

  test('is the first that is shown, or the one that is named', async () => {
    expect((await read(two)).reading).toMatchObject({
      kind: 'xlsx',
      sheet: 'People',
      sheets: ['Notes', 'People', 'More'],
    })
    expect((await read(two, { sheet: 'More' })).rows[0]?.cells).toEqual(['Ada'])
    expect(await refusalOf(two, { sheet: 'Else' })).toBe('no-such-sheet')
  })

  test('keeps its lines, with empty rows and cells between', async () => {
    const data = `${HEAD}<row r="5"><c r="B5" t="str"><v>later</v></c></row><row r="6"/><row><c t="str"><v>x</v></c></row>`
    expect((await read(sheet(data))).rows).toEqual([
      { line: 5, cells: ['', 'later'] },
      { line: 7, cells: ['x', ''] },
    ])
  })

  test('of many rows comes in slices', async () => {
    const data = HEAD + Array.from({ length: 2_500 }, (_, i) => row(`a${i}@x.example`, `${i}`)).join('')
    const table = await readTable(once(sheet(data)))
    must(table.ok, 'it is a table')
    const sizes: number[] = []
    for await (const slice of table.value.rows) sizes.push(slice.length)
    expect(sizes).toEqual([TABLE_SLICE_ROWS, TABLE_SLICE_ROWS, 500])
  })

  test('a cell far to the right costs its row, and no memory', async () => {
    const data = `${HEAD}<row r="2"><c r="XFD2" t="str"><v>far</v></c></row>${row('b@x.example', 'b')}`
    expect((await read(sheet(data))).rows.map(({ trouble }) => trouble)).toEqual(['too-many-cells', undefined])
  })

  test('a cell of a million letters costs its row', async () => {
    const data = `${HEAD}${row('a@x.example', crypto.randomUUID().repeat(30_000))}${row('b@x.example', 'b')}`
    expect((await read(sheet(data))).rows.map(({ trouble }) => trouble)).toEqual(['too-long', undefined])
  })
})

describe('macros, links and pictures are not looked at', () => {
  test('and the rows are read', async () => {
    const more = {
      'xl/vbaProject.bin': 'MZ',
      'xl/worksheets/_rels/sheet1.xml.rels':
        '<Relationships><Relationship Id="x" Type="t" TargetMode="External" Target="http://evil.example/"/></Relationships>',
      'xl/externalLinks/externalLink1.xml': '<externalLink/>',
    }
    expect((await read(sheet(HEAD + row('a@x.example', '1'), { more }))).rows).toHaveLength(1)
  })
})

describe('what is not read', () => {
  test('a bomb: one part, or many, that unpack to far more than a list has', async () => {
    const zeros = '0'.repeat(20_000_000)
    expect(await refusalOf(sheet(HEAD + row(zeros)))).toBe('bomb')
    const more = Object.fromEntries(Array.from({ length: 6_000 }, (_, i) => [`x/${i}`, '']))
    expect(await refusalOf(sheet(HEAD, { more }))).toBe('bomb')
  })

  test('one that lies about its size', async () => {
    const honest = sheet(
      HEAD + Array.from({ length: 300 }, (_, i) => row(`${crypto.randomUUID()}@x.example`, `${i}`)).join(''),
    )
    const at = honest.lastIndexOf('xl/worksheets/sheet1.xml') - 46 // The entry of the directory (APPNOTE §4.3.12).
    const lying = Buffer.from(honest)
    lying.writeUInt32LE(1_000, at + 24)
    const table = await readTable(once(lying))
    const reading = async () => {
      if (table.ok) for await (const _ of table.value.rows);
    }
    if (table.ok) await expect(reading()).rejects.toBeInstanceOf(TableBroken)
    else expect(table.refusal).toBe('damaged')
  })

  test('entities of its own, a billion laughs or a file of ours', async () => {
    const bomb =
      '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row><c t="str"><v>&b;&f;</v></c></row></sheetData></worksheet>'
    expect(await refusalOf(workbook({ sheets: { A: '' }, more: { 'xl/workbook.xml': bomb } }))).toBe('damaged')
  })

  test.each([
    ['a document of another program', { mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }, 'opendocument'],
    ['an archive of lists, as exports come', { 'subscribed.csv': 'email\nada@inbox.example' }, 'archive'],
    ['the binary kind', { 'xl/workbook.bin': 'x', '[Content_Types].xml': '<Types/>' }, 'old-excel'],
    ['a text document', { '[Content_Types].xml': '<Types/>', 'word/document.xml': '<x/>' }, 'not-a-table'],
  ])('%s', async (_, parts, refusal) => {
    const bytes = zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, Buffer.from(text)])))
    expect(await refusalOf(bytes)).toBe(refusal)
  })

  test('one whose parts are under a password', async () => {
    const bytes = sheet(HEAD)
    const at = bytes.lastIndexOf('xl/workbook.xml') - 46
    bytes.writeUInt16LE(bytes.readUInt16LE(at + 8) | 1, at + 8)
    expect(await refusalOf(bytes)).toBe('encrypted')
  })

  test('one that is cut off, and one whose text breaks off', async () => {
    const whole = sheet(HEAD + row('a@x.example', '1'))
    expect(await refusalOf(whole.subarray(0, whole.length - 30))).toBe('damaged')
    expect(await refusalOf(workbook({ sheets: { A: '<row><c>' } }))).toBe('damaged')
  })

  test('one of more than 64 MiB', async () => {
    async function* endless() {
      yield sheet(HEAD)
      for (let i = 0; i <= XLSX_MAX_BYTES; i += 1_048_576) yield Buffer.alloc(1_048_576)
    }
    const table = await readTable(endless())
    expect(table).toEqual({ ok: false, refusal: 'too-large' })
  })

  test('one with nothing in it', async () => expect(await refusalOf(sheet(''))).toBe('empty'))
})
