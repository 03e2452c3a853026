import { parse as oracle } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { TABLE_QUOTED_LINES_MAX, TABLE_ROW_MAX_CHARS, TABLE_SLICE_ROWS } from '#base/limits.ts'
import { must } from '#base/bug.ts'
import { readTable } from './table.ts'
import type { Reading, Row, TableOptions } from './types.ts'
import { csvLine } from './write.ts'

async function* inParts(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

type Read = { readonly names: readonly string[]; readonly rows: readonly Row[]; readonly reading: Reading }

async function read(file: string | Uint8Array, options: TableOptions = {}, size = 7): Promise<Read> {
  const bytes = typeof file === 'string' ? Buffer.from(file) : file
  const table = await readTable(inParts(bytes, size), options)
  must(table.ok, 'it is a table')
  const rows: Row[] = []
  for await (const slice of table.value.rows) rows.push(...slice)
  return { names: table.value.names, rows, reading: table.value.reading() }
}
const cellsOf = async (file: string | Uint8Array, options?: TableOptions) =>
  (await read(file, options)).rows.map(({ cells }) => cells)
const refusalOf = async (file: string | Uint8Array) => {
  const table = await readTable(inParts(Buffer.from(file), 1_000))
  return table.ok ? undefined : table.refusal
}
/** The same bytes each time, all of them as often. */
const chance = (length: number) => {
  let state = 7
  return Uint8Array.from({ length }, () => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) >>> 24)
}
/** Line and trouble of each row. */
const troubles = async (file: string | Uint8Array) =>
  (await read(file)).rows.map(({ line, trouble }) => [line, trouble] as const)

describe('whatever it is written in, it is read', () => {
  const TEXT = 'email;name\nzoë@müller.example;Zoë Müller\nada@x.example;Ängström “quoted” – €'
  const ROWS = [
    ['zoë@müller.example', 'Zoë Müller'],
    ['ada@x.example', 'Ängström “quoted” – €'],
  ]
  const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16()
  const windows = (text: string) =>
    Buffer.from(
      text.replaceAll('“', '\x93').replaceAll('”', '\x94').replaceAll('–', '\x96').replaceAll('€', '\x80'),
      'latin1',
    )
  test.each([
    ['UTF-8', Buffer.from(TEXT), 'utf-8', 'seen'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`), 'utf-8', 'marked'],
    ['UTF-16 LE with a mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le'), 'utf-16le', 'marked'],
    ['UTF-16 BE with a mark', utf16be(`\ufeff${TEXT}`), 'utf-16be', 'marked'],
    ['UTF-16 LE without', Buffer.from(TEXT, 'utf16le'), 'utf-16le', 'seen'],
    ['UTF-16 BE without', utf16be(TEXT), 'utf-16be', 'seen'],
    ['Windows-1252', windows(TEXT), 'windows-1252', 'assumed'],
    ['Latin-1', Buffer.from(TEXT.replaceAll(/[“”–€]/g, 'ÿ'), 'latin1'), 'windows-1252', 'assumed'],
  ])('%s, and it is said what was assumed', async (name, bytes, encoding, because) => {
    const { names, rows, reading } = await read(bytes)
    expect(names).toEqual(['email', 'name'])
    const expected = name === 'Latin-1' ? ROWS.map(row => row.map(cell => cell.replaceAll(/[“”–€]/g, 'ÿ'))) : ROWS
    expect(rows.map(({ cells }) => cells)).toEqual(expected)
    expect(reading).toMatchObject({ kind: 'csv', encoding, because, delimiter: ';', hasHeader: true })
  })

  test('a file that begins in plain letters shows its encoding late', async () => {
    const plain = `email,name\n${'ada@x.example,Ada\n'.repeat(10_000)}`
    for (const [bytes, encoding] of [
      [Buffer.from(`${plain}z@x.example,Zoë\n`, 'latin1'), 'windows-1252'],
      [Buffer.from(`${plain}z@x.example,Zoë\n`), 'utf-8'],
    ] as const) {
      const { rows, reading } = await read(bytes, {}, 1_000)
      expect([rows.at(-1)?.cells[1], reading.encoding]).toEqual(['Zoë', encoding])
    }
  })

  test('letters that its encoding does not have cost their own row, and are not guessed', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`email,name\na@x.example,Zoë\n${'b@x.example,Bé\n'.repeat(9_000)}`),
      Buffer.from('c@x.example,Zo\xeb\n', 'latin1'),
      Buffer.from('d@x.example,Dé\n'),
    ])
    const { rows } = await read(bytes, {}, 1_000)
    expect(rows.filter(({ trouble }) => trouble).map(({ line, trouble }) => [line, trouble])).toEqual([
      [9_003, 'not-text'],
    ])
    expect(rows.at(-1)?.cells).toEqual(['d@x.example', 'Dé'])
  })

  test('zeros in a row cost that row', async () => {
    expect(await troubles('email,name\na@x.example,A\0B\nb@x.example,B\n')).toEqual([
      [2, 'not-text'],
      [3, undefined],
    ])
  })

  test('who knows better says so', async () => {
    const { rows, reading } = await read(Buffer.from('name|x\nZoë|1', 'utf8'), { encoding: 'windows-1252' })
    expect([rows[0]?.cells[0], reading.because]).toEqual(['ZoÃ«', 'chosen'])
  })
})

describe('what stands between the cells', () => {
  test.each([
    [',', 'a,b\n1,2'],
    [';', 'a;b\n1;2'],
    ['\t', 'a\tb\n1\t2'],
    ['|', 'a|b\n1|2'],
    [';', 'a;b\n"1,2,3";"x,y"\n"4,5";z'],
    [',', 'name,note\n"A;B;C",x\n"D;E",y'],
    [';', 'sep=;\na;b\n1;2'],
    [',', 'email\nada@x.example'],
    [',', 'amount,name\n1;5,A\n2;5,B'],
  ])('is %j in %j', async (delimiter, text) => expect((await read(text)).reading.delimiter).toBe(delimiter))

  test('Excel’s own line that says it is no row, and is counted', async () => {
    const { names, rows } = await read('sep=|\r\nemail|name\r\na@x.example|A\r\n')
    expect([names, rows]).toEqual([['email', 'name'], [{ line: 3, cells: ['a@x.example', 'A'] }]])
  })

  test.each(['\n', '\r\n', '\r'])('lines end with %j, also inside of quotes', async end => {
    const text = ['email,note', 'a@x.example,"one', 'two"', 'b@x.example,three', ''].join(end)
    expect((await read(text)).rows).toEqual([
      { line: 2, cells: ['a@x.example', `one${end}two`] },
      { line: 4, cells: ['b@x.example', 'three'] },
    ])
  })
})

describe('quotation marks', () => {
  test.each([
    ['doubled inside', 'a,b\n"say ""hi""",2', [['say "hi"', '2']]],
    ['empty', 'a,b\n"",2', [['', '2']]],
    [
      'around the whole row',
      'a,b\n"1","2"\n"3","4"',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['around a delimiter', 'a,b\n"1,1","2"', [['1,1', '2']]],
    ['in the middle of a cell that does not begin with one', 'a,b\n5" disk,2', [['5" disk', '2']]],
    ['at the end of the file', 'a,b\n1,"2"', [['1', '2']]],
  ])('%s', async (_, text, rows) => expect(await cellsOf(text)).toEqual(rows))

  test.each([
    ['one that is never closed', '"1,2'],
    ['one that closes in the middle', '"1"x,2'],
    ['one at the end alone', '1,"'],
    ['three of them', '"""1,2'],
  ])('%s costs its own line, and the next ones are read', async (_, line) => {
    const { rows } = await read(`a,b\n1,2\n${line}\n3,4\n"5","6"\n7,8\n`)
    expect(rows.map(({ line: at, trouble }) => [at, trouble])).toEqual([
      [2, undefined],
      [3, 'wrong-quotes'],
      [4, undefined],
      [5, undefined],
      [6, undefined],
    ])
    expect(rows.slice(2).map(({ cells }) => cells)).toEqual([
      ['3', '4'],
      ['5', '6'],
      ['7', '8'],
    ])
  })

  test('a cell goes over so many lines and no more', async () => {
    const over = (lines: number) => `a,b\n"${'x\n'.repeat(lines - 1)}x",2\n3,4\n`
    expect((await read(over(TABLE_QUOTED_LINES_MAX))).rows.map(it => it.line)).toEqual([2, TABLE_QUOTED_LINES_MAX + 2])
    expect((await troubles(over(TABLE_QUOTED_LINES_MAX + 1)))[0]).toEqual([2, 'wrong-quotes'])
  })

  test('many that are never closed cost no more than their lines', async () => {
    const text = `a,b\n${'"x\n'.repeat(20_000)}1,2\n`
    const { rows } = await read(text, {}, 10_000)
    expect([rows.length, rows.at(-1)]).toEqual([20_001, { line: 20_002, cells: ['1', '2'] }])
  })
})

describe('bounds', () => {
  test('a line of ten million letters is refused by its number, and the next is read', async () => {
    const text = `a,b\n1,2\n${'x'.repeat(10_000_000)}\n3,4\n`
    const { rows } = await read(text, {}, 65_536)
    expect(rows.map(({ line, trouble }) => [line, trouble])).toEqual([
      [2, undefined],
      [3, 'too-long'],
      [4, undefined],
    ])
    expect(rows[1]?.cells.join('').length).toBeLessThan(1_000)
  })

  test('so long and no longer', async () => {
    const line = (length: number) => `a,b\n1,${'x'.repeat(length - 2)}\n`
    expect(await troubles(line(TABLE_ROW_MAX_CHARS))).toEqual([[2, undefined]])
    expect(await troubles(line(TABLE_ROW_MAX_CHARS + 1))).toEqual([[2, 'too-long']])
  })

  test('ten million letters in quotes, closed or not', async () => {
    for (const end of ['"', '']) {
      const { rows } = await read(`a,b\n"${'x'.repeat(10_000_000)}${end},1\n3,4\n`, {}, 65_536)
      expect(rows.map(({ line, trouble }) => [line, trouble])).toEqual([
        [2, 'too-long'],
        [3, undefined],
      ])
    }
  })

  test('five hundred columns, and not one more', async () => {
    const wide = (count: number) => Array.from({ length: count }, (_, i) => `c${i}`).join(',')
    expect(await refusalOf(wide(500))).toBeUndefined()
    expect(await refusalOf(wide(501))).toBe('too-many-columns')
  })

  test('a million times the same row is read in slices, and none is kept', async () => {
    const block = Buffer.from('dup@x.example,Dup\n'.repeat(10_000))
    async function* many() {
      yield Buffer.from('email,name\n')
      for (let i = 0; i < 100; i++) yield block
    }
    const table = await readTable(many())
    must(table.ok, 'it is a table')
    let count = 0
    let largest = 0
    for await (const slice of table.value.rows) {
      count += slice.length
      largest = Math.max(largest, slice.length)
    }
    expect([count, largest]).toEqual([1_000_000, TABLE_SLICE_ROWS])
  })
})

describe('the first row', () => {
  test.each([
    ['email,name', ['email', 'name']],
    ['Email,email,EMAIL', ['Email', 'email (2)', 'EMAIL (3)']],
    ['email,,  ,name', ['email', 'Column 2', 'Column 3', 'name']],
    ['email,name,,,', ['email', 'name']],
    ['"E-mail\naddress",x', ['E-mail address', 'x']],
    ['a,a,a (2)', ['a', 'a (2)', 'a (2) (2)']],
  ])('%j names %j', async (header, names) => expect((await read(`${header}\n1,2,3,4\n`)).names).toEqual(names))

  test.each([
    ['ada@x.example,Ada\n', ['Column 1', 'Column 2']],
    ['+33612345678,Ada\n', ['Column 1', 'Column 2']],
    ['Ada,2026-05-01\n', ['Column 1', 'Column 2']],
  ])('%j is a row like the others', async (text, names) => {
    const { names: found, rows, reading } = await read(text)
    expect([found, rows.length, reading.hasHeader]).toEqual([names, 1, false])
  })

  test('is what a person says it is', async () => {
    expect((await read('a@x.example,b\n', { hasHeader: true })).rows).toEqual([])
    expect((await read('email,b\n', { hasHeader: false })).rows).toHaveLength(1)
  })

  test('short rows are filled, long ones are refused, empty ones are left out', async () => {
    expect((await read('a,b\n1\n\n,\n1,2,3\n1,2,,\n')).rows).toEqual([
      { line: 2, cells: ['1', ''] },
      { line: 5, cells: ['1', '2'], trouble: 'too-many-cells' },
      { line: 6, cells: ['1', '2'] },
    ])
  })
})

describe('what is no table', () => {
  test.each([
    ['', 'empty'],
    ['\ufeff', 'empty'],
    ['\n\n\n', 'empty'],
    [chance(20_000), 'not-a-table'],
    [Buffer.alloc(4_096), 'not-a-table'],
    [Buffer.concat([Buffer.from('email,name\n'), chance(20_000)]), 'not-a-table'],
    ['%PDF-1.7\n', 'not-a-table'],
    [Buffer.from('\x1f\x8b\x08\0', 'latin1'), 'not-a-table'],
    [Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 Workbook', 'latin1'), 'old-excel'],
    [
      Buffer.concat([
        Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
      'encrypted',
    ],
    [Buffer.from('PK\x03\x04 and then nothing', 'latin1'), 'damaged'],
  ])('%j is refused: %s', async (file, refusal) => expect(await refusalOf(file)).toBe(refusal))
})

describe('formulas', () => {
  test.each(['=1+1', '=HYPERLINK("http://evil.example")', '+1+1', '-1+1', '@SUM(A1)', '\t=1', '＝1', '|cmd'])(
    '%j stays text when it is read, and is none when it is written',
    async text => {
      const file = `email,note\na@x.example,"${text.replaceAll('"', '""')}"\n`
      expect((await cellsOf(file))[0]?.[1]).toBe(text)
      const [, written = ''] = (await cellsOf(csvLine(['email', 'note']) + csvLine(['a@x.example', text])))[0] ?? []
      expect(written).toBe(`'${text}`)
    },
  )

  test('a telephone number is written as it is', () =>
    expect(csvLine(['+33612345678', '-1'])).toBe("+33612345678,'-1\r\n"))
})

describe('laws', () => {
  const cell = fc.string({ unit: fc.constantFrom(...'ab,;\t|"\n\r =é€𝒳'), maxLength: 12 })
  const harmless = (text: string) => !/^\s*[=|]/.test(text)

  test('what is written is read again, in parts of any size', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell.filter(harmless), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 1, max: 40 }),
        async (rows, size) => {
          const text = csvLine(['a', 'b', 'c']) + rows.map(csvLine).join('')
          const found = (await read(text, { delimiter: ',', hasHeader: true }, size)).rows.map(({ cells }) => cells)
          expect(found).toEqual(rows.filter(row => row.some(it => it.trim() !== '')))
        },
      ),
    )
  })

  test('well-formed text is read as csv-parse reads it', async () => {
    const quoted = fc
      .tuple(cell, fc.boolean())
      .map(([text, wants]) => (wants || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text))
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(quoted, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 40 }),
        async (rows, size) => {
          const text = `h1,h2,h3,h4\n${rows.map(row => row.join(',')).join('\n')}\n`
          const theirs = oracle(text, { relax_column_count: true, record_delimiter: '\n' }) as string[][] // Without columns.
          const ours = (await read(text, { delimiter: ',', hasHeader: true }, size)).rows.map(({ cells }) => cells)
          const padded = theirs.slice(1).map(row => [...row, '', '', ''].slice(0, 4))
          expect(ours).toEqual(padded.filter(row => row.some(it => it.trim() !== '')))
        },
      ),
    )
  })

  test('any bytes are read to their end or refused, and how they came makes no difference', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 300 }),
          cell.map(text => Buffer.from(text.repeat(9))),
        ),
        fc.integer({ min: 1, max: 50 }),
        async (bytes, size) => {
          const outcome = async (parts: number) => {
            const table = await readTable(inParts(bytes, parts))
            if (!table.ok) return table.refusal
            const rows: Row[] = []
            for await (const slice of table.value.rows) rows.push(...slice)
            return { names: table.value.names, rows, reading: table.value.reading() }
          }
          expect(await outcome(size)).toEqual(await outcome(1_000))
        },
      ),
    )
  })
})
