/**
 * A worker's journal: an append-only file that says what is about to leave before it leaves. Many attempts share one
 * write, which is on the disk when it returns (O_DSYNC); while it is under way, the next ones gather. After a crash it
 * is all that is known of what had not reached the database; recovery.ts reads it.
 */

import { constants, fsyncSync, mkdirSync, openSync, closeSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { Fault } from '#base/fault.ts'
import { JOURNAL_FULL_BYTES } from '#base/limits.ts'
import type { Claim } from './claim-store.ts'
import { type JournalRecord, type Leftovers, lineOf, readJournal } from './journal-record.ts'
import type { Outcome, WorkerId } from './types.ts'

const SUFFIX = '.journal'
const { O_APPEND, O_CREAT, O_DSYNC, O_EXCL, O_WRONLY } = constants

const folderOf = (dataDir: string) => join(dataDir, 'journal')
const pathOf = (dataDir: string, worker: string) => join(folderOf(dataDir), `${worker}${SUFFIX}`)

export class Journal {
  readonly #file: FileHandle
  readonly #path: string
  #lines: string[] = []
  #waiting: PromiseWithResolvers<void> | undefined
  #writing: Promise<void> | undefined
  #bytes = 0
  #claims = 0
  readonly #open = new Set<number>()
  #broken: Fault | undefined

  private constructor(file: FileHandle, path: string) {
    this.#file = file
    this.#path = path
  }

  /** A new file, whose name is on the disk before anything is written into it. */
  static async create(dataDir: string, worker: WorkerId): Promise<Journal> {
    mkdirSync(folderOf(dataDir), { recursive: true, mode: 0o700 })
    const path = pathOf(dataDir, worker)
    const file = await open(path, O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_DSYNC, 0o600)
    const folder = openSync(folderOf(dataDir), 'r')
    fsyncSync(folder)
    closeSync(folder)
    return new Journal(file, path)
  }

  /** True when no chunk should be begun until all that are under way have ended: then the file is emptied. */
  get isFull(): boolean {
    return this.#bytes > JOURNAL_FULL_BYTES
  }

  /** Durable with the first attempt of the chunk. Returns its number. */
  begin(claim: Claim): number {
    const nth = ++this.#claims
    this.#open.add(nth)
    this.#say(['open', nth, claim])
    return nth
  }

  /** Resolves when the attempt is on the disk. */
  attempt(nth: number, seq: number): Promise<void> {
    this.#say(['attempt', nth, seq])
    return this.#durable()
  }

  unsent(nth: number, seq: number): void {
    this.#say(['unsent', nth, seq])
  }

  /** Goes to the disk with the next write; until then, a crash makes it uncertain and not wrong. */
  reply(nth: number, outcome: Outcome): void {
    this.#say(['reply', nth, outcome])
  }

  /** Everything about the chunk is in the database. */
  end(nth: number): void {
    this.#say(['close', nth, null])
    this.#open.delete(nth)
  }

  /** The end of it. `isTold`: the database knows all that it says, and nobody needs to read it. */
  async close(isTold: boolean): Promise<void> {
    await this.#durable().catch(() => {})
    await this.#file.close()
    if (isTold) rmSync(this.#path, { force: true })
  }

  #say(record: JournalRecord): void {
    if (this.#broken) return
    this.#lines.push(lineOf(record))
    this.#writing ??= this.#write()
  }

  #durable(): Promise<void> {
    if (this.#broken) return Promise.reject(this.#broken)
    if (this.#lines.length === 0) return this.#writing ?? Promise.resolve()
    this.#waiting ??= Promise.withResolvers<void>()
    return this.#waiting.promise
  }

  /** One write after another, each with all that has gathered since the last one began. */
  async #write(): Promise<void> {
    await new Promise(setImmediate) // What comes in the same tick goes in the same write.
    while (this.#lines.length > 0 && !this.#broken) {
      const text = this.#lines.join('')
      const waiting = this.#waiting
      this.#lines = []
      this.#waiting = undefined
      try {
        await this.#put(text)
        waiting?.resolve()
      } catch (cause) {
        this.#broken = new Fault('the journal cannot be written', true, cause)
        for (const it of [waiting, this.#waiting]) it?.reject(this.#broken)
      }
    }
    this.#writing = undefined
  }

  async #put(text: string): Promise<void> {
    const { bytesWritten } = await this.#file.write(text)
    this.#bytes += bytesWritten
    if (bytesWritten < Buffer.byteLength(text)) throw new Fault('the disk took a part of a record only', true)
    if (!this.isFull || this.#open.size > 0 || this.#lines.length > 0) return
    await this.#file.truncate(0)
    this.#bytes = 0
  }
}

/** The workers that have a journal in this folder: those that live, and those that died. */
export function journaledWorkers(dataDir: string): WorkerId[] {
  mkdirSync(folderOf(dataDir), { recursive: true, mode: 0o700 })
  const files = readdirSync(folderOf(dataDir)).filter(file => /^wrk_[0-9a-z]{25}\.journal$/.test(file))
  return files.map(file => file.slice(0, -SUFFIX.length) as WorkerId) // As the pattern says.
}

/** Undefined when its worker left in order meanwhile, and took it away. */
export function readLeftovers(dataDir: string, worker: WorkerId): Leftovers | undefined {
  try {
    return readJournal(readFileSync(pathOf(dataDir, worker), 'utf8'))
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new Fault('a journal cannot be read', true, cause)
  }
}

/** After everything that it says is in the database. A worker that broke and its heir may both get that far. */
export const removeJournal = (dataDir: string, worker: WorkerId): void =>
  rmSync(pathOf(dataDir, worker), { force: true })
