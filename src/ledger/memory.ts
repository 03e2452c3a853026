/**
 * What this machine remembers of the log outside of the database: a file with its newest size and root, noted now and
 * then. A database that is older than its note was restored from a backup, also where no witness could tell.
 */

import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LEDGER_MARK_MS } from '#base/limits.ts'
import type { House } from '#store/house.ts'
import { toBase64 } from '#wire/base64.ts'
import * as logStore from './log-store.ts'
import type { Checkpoint } from './types.ts'

const placeIn = ({ dataDir }: House) => join(dataDir, 'log-head')

/** The log is known by its first key: another log in the same place is no other state of this one. */
async function logName(house: House): Promise<string> {
  const keys = await logStore.readKeys(house.platform)
  return keys.findLast(it => it.use === 'log')?.vkey ?? ''
}

export type Memory = 'none' | 'agrees' | 'ahead' | 'other'

/** Whether the database's log goes on from what was noted. */
export async function recall(house: House, size: number): Promise<Memory> {
  const text = await readFile(placeIn(house), 'utf8').catch(() => '')
  const [, name, digits = '', root] = /^(\S+)\n(\d{1,16}) (\S+)\n$/.exec(text) ?? []
  if (name === undefined || name !== (await logName(house))) return 'none'
  if (Number(digits) > size) return 'ahead'
  const kept = await logStore.readCheckpoint(house.platform, Number(digits))
  return kept && toBase64(kept.root) === root ? 'agrees' : 'other'
}

/** Notes the newest head, once in a while, and never keeps anybody waiting. */
export class Memo {
  readonly #house: House
  #name: string | undefined
  #writing: Promise<void> | undefined
  #next: Checkpoint | undefined
  #wroteMs = 0

  constructor(house: House) {
    this.#house = house
  }

  note(head: Checkpoint): void {
    this.#next = head
    if (this.#writing || performance.now() - this.#wroteMs < LEDGER_MARK_MS) return
    this.#writing = this.#write().finally(() => (this.#writing = undefined))
  }

  /** What is not noted yet, at the end of a reign. */
  async flush(): Promise<void> {
    await this.#writing
    await this.#write()
  }

  async #write(): Promise<void> {
    const head = this.#next
    if (!head) return
    this.#next = undefined
    this.#wroteMs = performance.now()
    try {
      this.#name ??= await logName(this.#house)
      const path = placeIn(this.#house)
      await writeFile(`${path}.next`, `${this.#name}\n${head.size} ${toBase64(head.root)}\n`, { mode: 0o600 })
      await rename(`${path}.next`, path)
    } catch (cause) {
      this.#house.log.warn({ cause: String(cause) }, 'the head of the log could not be noted beside the database')
    }
  }
}
