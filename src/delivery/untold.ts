/**
 * What was promised and the database has not heard. Whoever leaves in a crowd, or while the database is away, is answered
 * when they are in a file of their machine, and nobody knows yet whom that is. So as long as such a file holds anything,
 * nothing leaves from that machine; and in a crowd, nothing from any, for that is said in the database beforehand, by a
 * lock that ends with whoever said it [AS-03].
 */

import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { FEED_GONE_MS } from '#base/limits.ts'
import { kyselyOver } from '#store/db.ts'
import type { House } from '#store/house.ts'
import { endWhenSilent } from './claim-store.ts'
import { keepAwake, sayUntold, unsayUntold } from './untold-store.ts'

const SUFFIX = '.clicks'

const folderOf = (dataDir: string) => join(dataDir, 'one-click')

export const untoldPath = (dataDir: string, name: string): string => join(folderOf(dataDir), `${name}${SUFFIX}`)

/** Every file that there is, with its size and when something was last written into it. */
export function untoldFiles(dataDir: string): readonly { path: string; bytes: number; atMs: number }[] {
  const names = filesIn(folderOf(dataDir)).filter(name => name.endsWith(SUFFIX))
  return names.flatMap(name => {
    const path = join(folderOf(dataDir), name)
    const it = statSync(path, { throwIfNoEntry: false }) // Told and taken away this moment.
    return it ? [{ path, bytes: it.size, atMs: it.mtimeMs }] : []
  })
}

export const isAnythingUntold = (dataDir: string): boolean => untoldFiles(dataDir).some(({ bytes }) => bytes > 0)

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return [] // Nobody has promised anything yet.
    throw cause
  }
}

/** While somebody has it, no worker on any machine sends. It ends by itself when its process does, or is cut off. */
export class Untold {
  readonly #client: pg.PoolClient
  readonly #beat: NodeJS.Timeout
  #isSaid = true

  private constructor(client: pg.PoolClient) {
    this.#client = client
    this.#beat = setInterval(() => void keepAwake(kyselyOver(client)).catch(() => this.#lose()), FEED_GONE_MS / BEATS)
    client.on('error', () => this.#lose())
  }

  /** Undefined where it cannot be said: then nobody may rely on it. */
  static async say({ platformPool }: Pick<House, 'platformPool'>): Promise<Untold | undefined> {
    const client = await platformPool.connect()
    try {
      const db = kyselyOver(client)
      await endWhenSilent(db, FEED_GONE_MS)
      if (await sayUntold(db)) return new Untold(client)
    } catch (cause) {
      client.release(true)
      throw cause
    }
    client.release(true) // It has a setting of its own.
    return undefined
  }

  get isSaid(): boolean {
    return this.#isSaid
  }

  /** All of it is told. */
  async end(): Promise<void> {
    if (!this.#isSaid) return
    await unsayUntold(kyselyOver(this.#client)).catch(() => {}) // It ends with the session.
    this.#lose()
  }

  #lose(): void {
    if (!this.#isSaid) return
    this.#isSaid = false
    clearInterval(this.#beat)
    this.#client.release(true)
  }
}
const BEATS = 5
