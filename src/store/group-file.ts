/**
 * An append-only file for what must outlast a crash. Many share one write, which is on the disk when it returns
 * (O_DSYNC); while it is under way, the next ones gather. Each line has its sum: what a crash tore or a disk damaged is
 * not taken for something that was said.
 */

import { closeSync, constants, fsyncSync, mkdirSync, openSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { crc32 } from 'node:zlib'
import { Fault } from '#base/fault.ts'

const { O_APPEND, O_CREAT, O_DSYNC, O_EXCL, O_WRONLY } = constants

type Manner = {
  /** Whether a file of so many bytes holds nothing that anybody needs. Asked when nothing waits to be written. */
  readonly mayEmpty: (bytes: number) => boolean
  /** Whoever writes brings many together already: nobody waits for what else comes in the same tick. */
  readonly isGathered?: boolean
}

export class GroupFile {
  readonly #file: FileHandle
  readonly #manner: Manner
  #lines: string[] = []
  #waiting: PromiseWithResolvers<void> | undefined
  #writing: Promise<void> | undefined
  #bytes = 0
  #broken: Fault | undefined

  private constructor(file: FileHandle, manner: Manner) {
    this.#file = file
    this.#manner = manner
  }

  /** A new file, whose name is on the disk before anything is written into it. */
  static async create(path: string, manner: Manner): Promise<GroupFile> {
    const above = dirname(path)
    mkdirSync(above, { recursive: true, mode: 0o700 })
    const file = await open(path, O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_DSYNC, 0o600)
    const folder = openSync(above, 'r')
    fsyncSync(folder)
    closeSync(folder)
    return new GroupFile(file, manner)
  }

  get bytes(): number {
    return this.#bytes
  }

  /** Goes to the disk with the next write. After a write that failed nothing is taken any more. */
  say(record: unknown): void {
    if (this.#broken) return
    this.#lines.push(lineOf(record))
    this.#writing ??= this.#write()
  }

  /** Resolves when all that was said is on the disk. */
  durable(): Promise<void> {
    if (this.#broken) return Promise.reject(this.#broken)
    if (this.#lines.length === 0) return this.#writing ?? Promise.resolve()
    this.#waiting ??= Promise.withResolvers<void>()
    return this.#waiting.promise
  }

  /** Nobody needs what it holds any more: asks soon whether it may be emptied. */
  look(): void {
    this.#writing ??= this.#write()
  }

  async close(): Promise<void> {
    await this.durable().catch(() => {})
    await this.#writing
    await this.#file.close()
  }

  /** One write after another, each with all that has gathered since the last one began. */
  async #write(): Promise<void> {
    await (this.#manner.isGathered ? undefined : new Promise(setImmediate)) // What comes in the same tick goes in the same write.
    do {
      if (this.#lines.length > 0) await this.#writeOne()
      if (this.#lines.length === 0 && !this.#broken) await this.#empty()
    } while (this.#lines.length > 0 && !this.#broken)
    this.#writing = undefined
  }

  async #writeOne(): Promise<void> {
    const text = this.#lines.join('')
    const waiting = this.#waiting
    this.#lines = []
    this.#waiting = undefined
    try {
      const { bytesWritten } = await this.#file.write(text)
      this.#bytes += bytesWritten
      if (bytesWritten < Buffer.byteLength(text)) throw new Fault('the disk took a part of a record only', true)
      waiting?.resolve()
    } catch (cause) {
      this.#break(cause, waiting)
    }
  }

  async #empty(): Promise<void> {
    if (this.#bytes === 0 || !this.#manner.mayEmpty(this.#bytes)) return
    try {
      await this.#file.truncate(0)
      this.#bytes = 0
    } catch (cause) {
      this.#break(cause, undefined)
    }
  }

  #break(cause: unknown, waiting: PromiseWithResolvers<void> | undefined): void {
    this.#broken = new Fault('the journal cannot be written', true, cause)
    this.#lines = []
    for (const it of [waiting, this.#waiting]) it?.reject(this.#broken)
  }
}

/** CRC-32 of what follows, a blank, and one record as JSON. */
export function lineOf(record: unknown): string {
  const text = JSON.stringify(record)
  return `${sumOf(text)} ${text}\n`
}

const sumOf = (text: string) => crc32(text).toString(16).padStart(8, '0')

function recordOf(line: string): unknown {
  const text = line.slice(9)
  return line[8] === ' ' && line.slice(0, 8) === sumOf(text) ? JSON.parse(text) : undefined
}

export type Records = {
  /** As they were said: what has its sum is what somebody wrote. */
  readonly records: readonly unknown[]
  /** A line other than the last is damaged: what it said is not known. */
  readonly isDamaged: boolean
}

/** What a file says. The last line may be torn, for it was being written; another one may not. */
export function readRecords(text: string): Records {
  const lines = text.split('\n')
  const records: unknown[] = []
  let isDamaged = false
  for (const [i, line] of lines.entries()) {
    if (line === '' && i === lines.length - 1) continue
    const record = recordOf(line)
    if (record !== undefined) records.push(record)
    else isDamaged ||= i < lines.length - 1
  }
  return { records, isDamaged }
}
