/**
 * Tape archives (POSIX.1-2017 pax, its plain ustar part): the same bytes for the same files, one file behind another, so
 * that an archive can be made in parts, packed in parts and read as it comes. The reader takes nothing but plain files.
 */

import { must } from '#base/bug.ts'
import { TAR_FILE_MAX_BYTES } from '#base/limits.ts'
import { type Bytes, concat, fromLatin1, latin1Of } from './bytes.ts'
import { isBundlePath } from './zip.ts'

export type TarFile = { readonly path: string; readonly bytes: Bytes }

const BLOCK = 512
const NAME_BYTES = 100
const PREFIX_BYTES = 155
const SUM_AT = 148

const padded = (size: number) => Math.ceil(size / BLOCK) * BLOCK

/** These files, without the end of the archive. */
export const tarOf = (files: Iterable<TarFile>): Bytes =>
  concat(
    [...files].flatMap(({ path, bytes }) => [
      head(path, bytes.length),
      bytes,
      new Uint8Array(padded(bytes.length) - bytes.length),
    ]),
  )

/** What stands behind the last file. */
export const TAR_END: Bytes = new Uint8Array(2 * BLOCK)

function head(path: string, size: number): Bytes {
  const [prefix, name] = splitOf(path)
  const octal = (value: number, digits: number) => `${value.toString(8).padStart(digits, '0')}\0`
  const text = (value: string, bytes: number) => value.padEnd(bytes, '\0')
  const before = `${text(name, NAME_BYTES)}${octal(0o644, 7)}${octal(0, 7)}${octal(0, 7)}${octal(size, 11)}${octal(0, 11)}`
  const behind = `0${text('', 100)}ustar\x0000${text('', 64)}${octal(0, 7)}${octal(0, 7)}${text(prefix, PREFIX_BYTES)}`
  return fromLatin1(`${before}${octal(sumOf(before, behind), 6)} ${behind}`.padEnd(BLOCK, '\0'))
}

/** Of all bytes of the head, its own place taken as eight blanks. */
function sumOf(before: string, behind: string): number {
  let sum = 8 * 32
  for (const text of [before, behind]) for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i)
  return sum
}

/** A path beyond a hundred characters is divided at a slash. */
function splitOf(path: string): readonly [prefix: string, name: string] {
  must(isBundlePath(path), 'a file of an archive has a plain path')
  if (path.length <= NAME_BYTES) return ['', path]
  const at = path.indexOf('/', path.length - NAME_BYTES - 1)
  must(at > 0 && at <= PREFIX_BYTES, 'a path can be divided')
  return [path.slice(0, at), path.slice(at + 1)]
}

/** Thrown by the reader: this is no archive of ours. */
export class TarBroken extends Error {}

/** The files of an archive as it comes, in their order; what is more than one file is not kept. @throws TarBroken */
export async function* readTar(source: AsyncIterable<Bytes>): AsyncGenerator<TarFile> {
  const from = new Window(source)
  for (;;) {
    const block = await from.take(BLOCK)
    if (block === undefined) throw new TarBroken('it ends too early')
    if (block.every(byte => byte === 0)) break
    const { path, size } = read(block)
    const bytes = await from.take(padded(size))
    if (bytes === undefined) throw new TarBroken(`${path} ends too early`)
    yield { path, bytes: bytes.slice(0, size) }
  }
  const end = await from.take(BLOCK)
  if (end === undefined || !end.every(byte => byte === 0) || (await from.take(1)) !== undefined)
    throw new TarBroken('something follows the end of the archive')
}

function read(block: Bytes): { readonly path: string; readonly size: number } {
  const text = latin1Of(block)
  const field = (at: number, bytes: number) => text.slice(at, at + bytes).split('\0', 1)[0] ?? ''
  const number = (at: number, bytes: number) => Number.parseInt(field(at, bytes).trim(), 8)
  const prefix = field(345, PREFIX_BYTES)
  const path = prefix === '' ? field(0, NAME_BYTES) : `${prefix}/${field(0, NAME_BYTES)}`
  const size = number(124, 12)
  if (number(SUM_AT, 8) !== sumOf(text.slice(0, SUM_AT), text.slice(SUM_AT + 8)))
    throw new TarBroken('a head is damaged')
  if (text[156] !== '0' || field(257, 6) !== 'ustar') throw new TarBroken('it has something else than plain files')
  if (!isBundlePath(path)) throw new TarBroken(`it has a name that no archive of ours has: ${JSON.stringify(path)}`)
  if (!(size >= 0 && size <= TAR_FILE_MAX_BYTES)) throw new TarBroken(`${path} is larger than a file may be`)
  return { path, size }
}

/** What has come and was not taken. */
class Window {
  readonly #source: AsyncIterator<Bytes>
  #parts: Bytes[] = []
  #length = 0

  constructor(source: AsyncIterable<Bytes>) {
    this.#source = source[Symbol.asyncIterator]()
  }

  /** So many bytes; undefined when fewer come. */
  async take(count: number): Promise<Bytes | undefined> {
    while (this.#length < count) {
      const next = await this.#source.next()
      if (next.done) return undefined
      this.#parts.push(next.value)
      this.#length += next.value.length
    }
    const all = this.#parts.length === 1 ? (this.#parts[0] ?? new Uint8Array()) : concat(this.#parts)
    this.#parts = [all.subarray(count)]
    this.#length -= count
    return all.subarray(0, count)
  }
}
