/**
 * The file that a backup is: parts one behind another, each a line of JSON that names it and its bytes in chunks, all of
 * it packed with gzip. The last part carries the hash of everything before it, so that half a backup is known for one.
 *
 *   file  = gzip( "optimail.backup/1" LF  part*  end )
 *   part  = JSON LF  ( uint32 length, bytes )*  uint32 0
 *   end   = {"part":"end","sha256":…} LF  uint32 0
 */

import { createHash, type Hash } from 'node:crypto'
import { Fault } from '#base/fault.ts'
import { BACKUP_CHUNK_MAX_BYTES, BACKUP_HEAD_MAX_BYTES, BACKUP_PARTS_MAX } from '#base/limits.ts'

const MAGIC = 'optimail.backup/1\n'
const LENGTH_BYTES = 4
const LF = 0x0a

export type Part = { readonly head: Readonly<Record<string, unknown>>; readonly chunks: AsyncIterable<Uint8Array> }

/** What is to be packed and written, in order. */
export async function* written(parts: AsyncIterable<Part>): AsyncGenerator<Buffer> {
  const hash = createHash('sha256')
  for await (const bytes of plain(parts)) {
    hash.update(bytes)
    yield bytes
  }
  yield line({ part: 'end', sha256: hash.digest('hex') })
  yield lengthOf(0)
}

async function* plain(parts: AsyncIterable<Part>): AsyncGenerator<Buffer> {
  yield Buffer.from(MAGIC)
  for await (const { head, chunks } of parts) {
    yield line(head)
    for await (const chunk of chunks)
      for (let at = 0; at < chunk.length; at += BACKUP_CHUNK_MAX_BYTES) {
        const piece = chunk.subarray(at, at + BACKUP_CHUNK_MAX_BYTES)
        yield lengthOf(piece.length)
        yield Buffer.from(piece)
      }
    yield lengthOf(0)
  }
}

const line = (head: object) => Buffer.from(`${JSON.stringify(head)}\n`)

function lengthOf(length: number): Buffer {
  const bytes = Buffer.alloc(LENGTH_BYTES)
  bytes.writeUInt32BE(length)
  return bytes
}

/** Whatever is wrong with the file is one fault: it is damaged, cut off, or no backup. */
const damaged = (how: string) => new Fault(`this file is no whole backup: ${how}. Take another one.`, false)

/**
 * The parts of a file that is unpacked already. Each part's chunks are read before the next part is asked for; the last
 * one is checked and not shown.
 *
 * @throws Fault when the file is damaged or cut off; never before the end is it certain that it is whole.
 */
export async function* read(source: AsyncIterable<Uint8Array>): AsyncGenerator<Part> {
  const reader = new Reader(source)
  if ((await reader.line()) !== MAGIC.trimEnd()) throw damaged('it does not begin like one')
  for (let nth = 0; nth < BACKUP_PARTS_MAX; nth++) {
    const before = reader.digest()
    const head = headOf(await reader.line())
    if (head['part'] === 'end') return end(head, before, reader)
    let isRead = false
    const chunks = (async function* () {
      for (let bytes = await reader.chunk(); bytes.length > 0; bytes = await reader.chunk()) yield bytes
      isRead = true
    })()
    yield { head, chunks }
    if (!isRead) for await (const _ of chunks);
  }
  throw damaged('it has too many parts')
}

async function end(head: Part['head'], before: string, reader: Reader): Promise<void> {
  if (head['sha256'] !== before) throw damaged('its hash is another one')
  await reader.chunk()
  if (!(await reader.isOver())) throw damaged('something follows its end')
}

function headOf(text: string): Part['head'] {
  try {
    const head: unknown = JSON.parse(text)
    if (typeof head === 'object' && head !== null && 'part' in head) return head as Part['head'] // An object, as just seen.
  } catch {
    // Told below.
  }
  throw damaged('a part has no name')
}

/** Takes from a stream what is asked for, and hashes what was taken. */
class Reader {
  readonly #source: AsyncIterator<Uint8Array>
  readonly #hash: Hash = createHash('sha256')
  #held = Buffer.alloc(0)

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]()
  }

  digest(): string {
    return this.#hash.copy().digest('hex')
  }

  async line(): Promise<string> {
    for (;;) {
      const at = this.#held.indexOf(LF)
      if (at >= 0) return this.#take(at + 1).toString('utf8', 0, at)
      if (this.#held.length > BACKUP_HEAD_MAX_BYTES) throw damaged('a name is too long')
      await this.#more()
    }
  }

  /** Empty at the end of a part. */
  async chunk(): Promise<Buffer> {
    while (this.#held.length < LENGTH_BYTES) await this.#more()
    const length = this.#take(LENGTH_BYTES).readUInt32BE()
    if (length > BACKUP_CHUNK_MAX_BYTES) throw damaged('a piece is too large')
    while (this.#held.length < length) await this.#more()
    return this.#take(length)
  }

  async isOver(): Promise<boolean> {
    return this.#held.length === 0 && (await this.#next()) === undefined
  }

  async #more(): Promise<void> {
    const bytes = await this.#next()
    if (!bytes) throw damaged('it ends too early')
    this.#held = Buffer.concat([this.#held, bytes])
  }

  async #next(): Promise<Uint8Array | undefined> {
    try {
      const { value, done } = await this.#source.next()
      return done === true ? undefined : value
    } catch (cause) {
      throw damaged(cause instanceof Error ? cause.message : String(cause))
    }
  }

  #take(length: number): Buffer {
    const taken = this.#held.subarray(0, length)
    this.#held = this.#held.subarray(length)
    this.#hash.update(taken)
    return taken
  }
}
