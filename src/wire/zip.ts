/**
 * ZIP archives (APPNOTE.TXT 6.3.10, the part of it that bundles use). The writer gives the same bytes for the same files
 * (reference D4). The reader trusts nothing (D11): every byte of the archive belongs to exactly one entry, what an entry
 * says of itself twice is the same twice, and nothing is unpacked beyond its bound.
 */

import { must } from '#base/bug.ts'
import { BUNDLE_ENTRIES_MAX, BUNDLE_MAX_BYTES, BUNDLE_NAME_MAX_CHARS } from '#base/limits.ts'
import { no, yes, type Result } from '#base/result.ts'
import { byBytes, concat, fromLatin1, latin1Of, sameBytes, type Bytes } from './bytes.ts'
import { crc32, unpackRaw } from './unpack.ts'

export type Files = ReadonlyMap<string, Bytes>

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const LOCAL_BYTES = 30
const CENTRAL_BYTES = 46
const END_BYTES = 22
const STORED = 0
const DEFLATED = 8

const ENCRYPTED = 0x0001
/** How hard it was packed (bits 1 and 2), and that the name is UTF-8, which ASCII is too (bit 11). */
const HARMLESS = 0x0806
const DOS_FOLDER = 0x10

const NEEDED = 20
const MADE_BY = 0x0314 // Unix, version 2.0
const MODE = 0o100644
const DOS_DATE = 0x0021 // 1980-01-01
const NAME = /^[A-Za-z0-9._/-]+$/
const NOTHING: Bytes = new Uint8Array()

/** Whether a path may stand in a bundle: relative, without `..`, without empty parts (D4, D11). */
export function isBundlePath(name: string): boolean {
  if (!NAME.test(name) || name.length > BUNDLE_NAME_MAX_CHARS) return false
  return name.split('/').every(part => part !== '' && part !== '.' && part !== '..')
}

/** The archive of these files: sorted by name, stored, without a time. */
export function writeZip(files: Files): Bytes {
  const names = [...files.keys()].toSorted(byBytes)
  must(names.every(isBundlePath) && names.length <= BUNDLE_ENTRIES_MAX, 'a bundle has plain names, and not too many')
  const locals: Bytes[] = []
  const centrals: Bytes[] = []
  let offset = 0
  for (const name of names) {
    const data = files.get(name) ?? NOTHING
    const fields = fieldsOf(name, data)
    const local = concat([uint32(LOCAL), fields, fromLatin1(name)])
    locals.push(local, data)
    centrals.push(uint32(CENTRAL), uint16(MADE_BY), fields, placeOf(offset), fromLatin1(name))
    offset += local.length + data.length
  }
  const central = concat(centrals)
  must(offset + central.length <= BUNDLE_MAX_BYTES, 'a bundle is not larger than its readers read')
  const end = [
    uint32(END),
    uint32(0),
    uint16(names.length),
    uint16(names.length),
    uint32(central.length),
    uint32(offset),
  ]
  return concat([...locals, central, ...end, uint16(0)])
}

const uint16 = (value: number): Bytes => Uint8Array.of(value & 0xff, value >> 8)
const uint32 = (value: number): Bytes => Uint8Array.of(value, value >> 8, value >> 16, value >>> 24)

/** What a local and a central header have in common, from the version needed to the length of extra fields. */
function fieldsOf(name: string, data: Bytes): Bytes {
  const head = [uint16(NEEDED), uint16(0), uint16(STORED), uint16(0), uint16(DOS_DATE), uint32(crc32(data))]
  return concat([...head, uint32(data.length), uint32(data.length), uint16(name.length), uint16(0)])
}

/** Comment, disk, internal and external attributes, and where the local header is. */
const placeOf = (offset: number): Bytes => concat([uint32(0), uint16(0), uint32(MODE * 0x10000), uint32(offset)])

/** An archive's files, and the first thing about it that D11 forbids although it can be read. */
export type ZipRead = { readonly files: Files; readonly flaw: string | undefined }

type Entry = {
  readonly name: string
  readonly fields: Bytes
  readonly flags: number
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly unpacked: number
  readonly attributes: number
  readonly offset: number
}

/** Thrown and caught in this file: what cannot be read at all. */
class Unreadable extends Error {}
const readable: (holds: boolean, why: string) => asserts holds = (holds, why) => {
  if (!holds) throw new Unreadable(why)
}

/** Reads all files of an archive; a refusal says why it cannot be read. */
export function readZip(archive: Bytes): Result<ZipRead, string> {
  try {
    return yes(readAll(new Reader(archive)))
  } catch (stop) {
    if (stop instanceof Unreadable) return no(stop.message)
    throw stop
  }
}

/** Numbers with the lowest byte first. */
class Reader {
  readonly bytes: Bytes
  readonly #view: DataView
  constructor(bytes: Bytes) {
    this.bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  get length(): number {
    return this.bytes.length
  }
  uint16 = (at: number): number => this.#view.getUint16(at, true)
  uint32 = (at: number): number => this.#view.getUint32(at, true)
  part = (start: number, end: number): Bytes => this.bytes.subarray(start, end)
  text = (start: number, end: number): string => latin1Of(this.part(start, end))
}

function readAll(zip: Reader): ZipRead {
  readable(zip.length <= BUNDLE_MAX_BYTES, 'it is larger than a bundle may be')
  const end = endOf(zip)
  const central = zip.uint32(end + 16)
  const entries = entriesOf(zip, central, zip.uint16(end + 10))
  readable(
    entries.reduce((sum, it) => sum + it.unpacked, 0) <= BUNDLE_MAX_BYTES,
    'it unpacks to more than a bundle may be',
  )
  const flaws = [flawOfEnd(zip, end, central, entries), flawOfNames(entries), flawOfLayout(zip, central, entries)]
  const files = new Map<string, Bytes>()
  for (const entry of entries) {
    const content = contentOf(zip, entry)
    flaws.push(flawOfEntry(zip, entry), flawOfContent(entry, content))
    if (!files.has(entry.name)) files.set(entry.name, content)
  }
  return { files, flaw: flaws.find(it => it !== undefined) }
}

/** The end record is last; otherwise the last one is taken, and what follows it is a flaw. */
function endOf(zip: Reader): number {
  readable(zip.length >= END_BYTES, 'it is not a ZIP archive')
  const last = zip.length - END_BYTES
  for (let at = last; at >= 0; at--) if (zip.uint32(at) === END) return at
  throw new Unreadable('it is not a ZIP archive')
}

function entriesOf(zip: Reader, start: number, count: number): Entry[] {
  readable(count <= BUNDLE_ENTRIES_MAX, 'it has more entries than a bundle may have')
  const entries: Entry[] = []
  let at = start
  for (let i = 0; i < count; i++) {
    readable(at + CENTRAL_BYTES <= zip.length && zip.uint32(at) === CENTRAL, 'its directory is broken')
    const end = at + CENTRAL_BYTES + zip.uint16(at + 28)
    readable(end <= zip.length, 'its directory is broken')
    entries.push({
      name: zip.text(at + CENTRAL_BYTES, end),
      fields: zip.part(at + 6, at + 32),
      flags: zip.uint16(at + 8),
      method: zip.uint16(at + 10),
      crc: zip.uint32(at + 16),
      packed: zip.uint32(at + 20),
      unpacked: zip.uint32(at + 24),
      attributes: zip.uint32(at + 38),
      offset: zip.uint32(at + 42),
    })
    at = end + zip.uint16(at + 30) + zip.uint16(at + 32)
  }
  return entries
}

const startOfData = (zip: Reader, { offset }: Entry) =>
  offset + LOCAL_BYTES + zip.uint16(offset + 26) + zip.uint16(offset + 28)

/** The content, as far as it can be had; that it is not what the headers say is a flaw, and found by {@link flawOfContent}. */
function contentOf(zip: Reader, entry: Entry): Bytes {
  const { offset, method, packed, unpacked, flags, name } = entry
  readable(offset + LOCAL_BYTES <= zip.length && zip.uint32(offset) === LOCAL, `${name} is not where it should be`)
  readable((flags & ENCRYPTED) === 0, `${name} is encrypted`)
  readable(method === STORED || method === DEFLATED, `${name} is packed in a way that bundles do not use`)
  const start = startOfData(zip, entry)
  readable(start + packed <= zip.length, `${name} ends after the archive`)
  const data = zip.part(start, start + packed)
  return method === STORED ? data : (unpackRaw(data, unpacked) ?? NOTHING)
}

const flawOfContent = ({ name, unpacked, crc }: Entry, content: Bytes): string | undefined =>
  content.length === unpacked && crc32(content) === crc ? undefined : `${name} is damaged`

function flawOfEnd(zip: Reader, end: number, central: number, entries: readonly Entry[]): string | undefined {
  const size = zip.uint32(end + 12)
  if (end + END_BYTES !== zip.length || zip.uint16(end + 20) !== 0) return 'something follows the end of the archive'
  if (zip.uint32(end + 4) !== 0 || zip.uint16(end + 8) !== entries.length) return 'it is a part of an archive'
  const length = entries.reduce((sum, it) => sum + CENTRAL_BYTES + it.name.length, 0)
  if (size !== length || central + size !== end) return 'its directory is not all that stands before its end'
  return undefined
}

function flawOfNames(entries: readonly Entry[]): string | undefined {
  const seen = new Set<string>()
  for (const { name } of entries) {
    if (!isBundlePath(name)) return `it has a name that no bundle has: ${JSON.stringify(name)}`
    if (seen.has(name.toLowerCase())) return `it has ${name} twice`
    seen.add(name.toLowerCase())
  }
  return undefined
}

/** Entries stand one behind another from the first byte on, up to the directory. */
function flawOfLayout(zip: Reader, central: number, entries: readonly Entry[]): string | undefined {
  let at = 0
  for (const entry of entries.toSorted((a, b) => a.offset - b.offset)) {
    if (entry.offset !== at || entry.offset + LOCAL_BYTES > zip.length) return `something stands before ${entry.name}`
    at = startOfData(zip, entry) + entry.packed
  }
  return at === central ? undefined : 'something stands between its files and its directory'
}

/** What an entry says in its local header it says again in the directory, and it is a plain file. */
function flawOfEntry(zip: Reader, { name, fields, flags, offset, attributes }: Entry): string | undefined {
  const local = zip.part(offset + 4, offset + LOCAL_BYTES)
  const localName = zip.text(offset + LOCAL_BYTES, offset + LOCAL_BYTES + name.length)
  if (!sameBytes(local, fields) || localName !== name) return `${name} has two headers that differ`
  if ((flags & ~HARMLESS) !== 0) return `${name} has flags that no bundle has`
  const kind = (attributes >>> 16) & 0o170000
  const plain = (kind === 0 || kind === 0o100000) && (attributes & DOS_FOLDER) === 0
  return plain ? undefined : `${name} is a link or a folder`
}
