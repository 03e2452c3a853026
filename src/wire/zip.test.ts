import { crc32, deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hexOf, utf8, type Bytes } from './bytes.ts'
import { isBundlePath, readZip, writeZip } from './zip.ts'

const FILES = new Map<string, Bytes>([
  ['policy.txt', utf8('quorum none\n')],
  ['events/0.tlog-proof', utf8('proof')],
  ['empty.txt', utf8('')],
])
const good = () => Buffer.from(writeZip(FILES))

type Part = {
  readonly name: string
  readonly data: Bytes
  readonly method?: number
  readonly packed?: Bytes
  readonly flags?: number
  readonly mode?: number
  readonly localName?: string
  readonly extra?: string
  readonly crc?: number
  readonly size?: number
}
const u16 = (value: number) => Buffer.of(value & 255, value >> 8)
const u32 = (value: number) => Buffer.of(value & 255, (value >> 8) & 255, (value >> 16) & 255, value >>> 24)

/** A ZIP that says whatever it is told to say. */
function anyZip(parts: readonly Part[], { before = '', between = '', comment = '', after = '' } = {}): Buffer {
  const locals: Buffer[] = [Buffer.from(before)]
  const centrals: Buffer[] = []
  let offset = before.length
  for (const part of parts) {
    const { name, data, method = 0, flags = 0, mode = 0o100644, extra = '', localName = name } = part
    const packed = Buffer.from(part.packed ?? data)
    const [crc, size] = [part.crc ?? crc32(data), part.size ?? data.length]
    const fields = (named: string) =>
      Buffer.concat([
        u16(20),
        u16(flags),
        u16(method),
        u16(0),
        u16(33),
        u32(crc),
        u32(packed.length),
        u32(size),
        u16(named.length),
        u16(extra.length),
      ])
    const local = Buffer.concat([u32(0x04034b50), fields(localName), Buffer.from(localName + extra, 'latin1'), packed])
    locals.push(local)
    centrals.push(
      Buffer.concat([
        u32(0x02014b50),
        u16(0x0314),
        fields(name),
        u32(0),
        u16(0),
        u32((mode << 16) >>> 0),
        u32(offset),
        Buffer.from(name + extra, 'latin1'),
      ]),
    )
    offset += local.length
  }
  const central = Buffer.concat(centrals)
  const end = Buffer.concat([
    u32(0x06054b50),
    u32(0),
    u16(parts.length),
    u16(parts.length),
    u32(central.length),
    u32(offset + between.length),
    u16(comment.length),
  ])
  return Buffer.concat([...locals, Buffer.from(between), central, end, Buffer.from(comment), Buffer.from(after)])
}
const part = (over: Partial<Part> = {}): Part => ({ name: 'a.txt', data: utf8('hello hello hello'), ...over })
const deflated = (over: Partial<Part> = {}): Part =>
  part({ method: 8, packed: deflateRawSync(part(over).data), ...over })
const flawOf = (zip: Bytes) => {
  const read = readZip(zip)
  return read.ok ? read.value.flaw : `unreadable: ${read.refusal}`
}

describe('written', () => {
  test('the bytes depend on nothing but the files', () => {
    const other = new Map([...FILES].toReversed())
    expect(hexOf(writeZip(other))).toBe(hexOf(writeZip(FILES)))
    expect(hexOf(good().subarray(0, 44))).toBe(
      '504b0304140000000000000021000000000000000000000000000900000' + '0656d7074792e747874504b03041' + '4',
    )
  })

  test('as any other program would write it, so any can read it', () => {
    const parts = [...FILES].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, data]) => ({ name, data }))
    expect(hexOf(writeZip(FILES))).toBe(hexOf(anyZip(parts)))
  })

  test('law: what was written is read', () => {
    const name = fc.stringMatching(/^[a-z0-9][A-Za-z0-9._-]{0,20}$/)
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(name, fc.uint8Array({ maxLength: 200 })), { selector: ([it]) => it.toLowerCase() }),
        list => {
          const read = readZip(writeZip(new Map(list)))
          expect(read.ok && read.value.flaw).toBeUndefined()
          expect(read.ok && [...read.value.files].map(([it, data]) => [it, hexOf(data)]).toSorted()).toEqual(
            list.map(([it, data]) => [it, hexOf(data)]).toSorted(),
          )
        },
      ),
    )
  })
})

test('compressed entries are read', () => {
  const read = readZip(
    anyZip([deflated(), deflated({ name: 'b.txt', data: utf8('') }), part({ name: 'c.txt', flags: 0x0800 })]),
  )
  expect(read.ok && read.value.flaw).toBeUndefined()
  expect(read.ok && Buffer.from(read.value.files.get('a.txt') ?? []).toString()).toBe('hello hello hello')
})

describe('what can be read and should not be', () => {
  test.each<[string, Buffer]>([
    ['something before', anyZip([part()], { before: 'MZ' })],
    ['something before the directory', anyZip([part()], { between: 'x' })],
    ['a comment', anyZip([part()], { comment: 'hi' })],
    ['something behind', anyZip([part()], { after: 'x' })],
    ['another archive behind', Buffer.concat([good(), good()])],
    ['a name twice', anyZip([part(), part()])],
    ['a name twice, in other letters', anyZip([part(), part({ name: 'A.TXT' })])],
    ['a name in its header that the directory does not have', anyZip([part({ localName: 'b.txt' })])],
    ['an extra field', anyZip([part({ extra: 'xx\0\0' })])],
    ['a link', anyZip([part({ mode: 0o120777 })])],
    ['a folder', anyZip([part({ mode: 0o040755 })])],
    ['a folder by name', anyZip([part({ name: 'a/', data: utf8('') })])],
    ['a descriptor', anyZip([part({ flags: 8 })])],
    ['another checksum', anyZip([part({ crc: 1 })])],
    ['another length than it unpacks to', anyZip([deflated({ size: 16 })])],
    ['a bomb that says it is small', anyZip([deflated({ data: Buffer.alloc(1_000_000), size: 10 })])],
    ['a broken stream', anyZip([deflated({ packed: utf8('xxxxxxxx') })])],
    [
      'something behind the stream',
      anyZip([deflated({ packed: Buffer.concat([deflateRawSync(part().data), utf8('x')]) })]),
    ],
    ...['/etc/passwd', '../a', 'a/../b', './a', 'a//b', 'a\\b', 'c:a', 'a\nb', 'a b', 'ä', 'a'.repeat(201)].map(
      (name): [string, Buffer] => [`the name ${JSON.stringify(name.slice(0, 20))}`, anyZip([part({ name })])],
    ),
  ])('%s', (_, zip) => {
    expect(flawOf(zip)).toEqual(expect.not.stringContaining('unreadable'))
  })

  test('local and central headers that differ in any byte', () => {
    const zip = anyZip([part()])
    const central = zip.indexOf(u32(0x02014b50))
    for (let i = 4; i < 30; i++) {
      const other = Buffer.from(zip)
      other[i] = (other[i] ?? 0) ^ 1
      expect(flawOf(other)).toEqual(expect.any(String))
      const back = Buffer.from(zip)
      back[central + 2 + i] = (back[central + 2 + i] ?? 0) ^ 1
      expect(flawOf(back)).toEqual(expect.any(String))
    }
  })
})

describe('what cannot be read', () => {
  test.each<[string, Bytes]>([
    ['nothing', utf8('')],
    ['a text', utf8('this is not an archive, though it is long enough to be one')],
    ['an archive cut short', good().subarray(0, -30)],
    ['an encrypted entry', anyZip([part({ flags: 1 })])],
    ['another method', anyZip([part({ method: 14 })])],
    ['more than the cap', anyZip([part({ size: 0x1fff_ffff })])],
    [
      'more entries than the cap',
      anyZip(Array.from({ length: 10_001 }, (_, i) => part({ name: `${i}`, data: utf8('') }))),
    ],
  ])('%s', (_, zip) => {
    expect(flawOf(zip)).toMatch(/^unreadable/)
  })

  test('law: no bytes make the reader stumble, and no changed byte goes unseen', () => {
    const zip = good()
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), bytes => !readZip(bytes).ok))
    fc.assert(
      fc.property(fc.nat(zip.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const other = Buffer.from(zip)
        other[at] = (other[at] ?? 0) ^ by
        const read = readZip(other)
        if (read.ok && read.value.flaw === undefined) expect(sameFiles(read.value.files)).toBe(true) // Versions, times, modes.
      }),
    )
  })
})

const sameFiles = (files: ReadonlyMap<string, Bytes>) =>
  files.size === FILES.size && [...files].every(([name, data]) => hexOf(FILES.get(name) ?? utf8('?')) === hexOf(data))

test.each([
  ['a', true],
  ['form/ab.css', true],
  ['', false],
  ['/', false],
  ['..', false],
  ['a/.', false],
])('path %j: %s', (name, holds) => {
  expect(isBundlePath(name)).toBe(holds)
})
