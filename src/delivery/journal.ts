/**
 * A worker's journal: an append-only file (store/group-file.ts) that says what is about to leave before it leaves. After
 * a crash it is all that is known of what had not reached the database; recovery.ts reads it.
 */

import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Fault } from '#base/fault.ts'
import { JOURNAL_FULL_BYTES } from '#base/limits.ts'
import { GroupFile } from '#store/group-file.ts'
import type { Claim } from './claim-store.ts'
import { type JournalRecord, type Leftovers, readJournal } from './journal-record.ts'
import type { Outcome, WorkerId } from './types.ts'

const SUFFIX = '.journal'

const folderOf = (dataDir: string) => join(dataDir, 'journal')
const pathOf = (dataDir: string, worker: string) => join(folderOf(dataDir), `${worker}${SUFFIX}`)

export class Journal {
  readonly #file: GroupFile
  readonly #path: string
  readonly #open: Set<number>
  #claims = 0

  private constructor(file: GroupFile, path: string, open: Set<number>) {
    this.#file = file
    this.#path = path
    this.#open = open
  }

  /** A new file, whose name is on the disk before anything is written into it. */
  static async create(dataDir: string, worker: WorkerId): Promise<Journal> {
    const path = pathOf(dataDir, worker)
    const open = new Set<number>()
    const file = await GroupFile.create(path, { mayEmpty: bytes => bytes > JOURNAL_FULL_BYTES && open.size === 0 })
    return new Journal(file, path, open)
  }

  /** True when no chunk should be begun until all that are under way have ended: then the file is emptied. */
  get isFull(): boolean {
    return this.#file.bytes > JOURNAL_FULL_BYTES
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
    return this.#file.durable()
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
    await this.#file.close()
    if (isTold) rmSync(this.#path, { force: true })
  }

  #say(record: JournalRecord): void {
    this.#file.say(record)
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
