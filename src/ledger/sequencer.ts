/**
 * The one who writes the log. Elected by a lock of the database that a session holds, fenced by an epoch in the head:
 * whoever lost the lock without knowing it cannot commit. After any stumble it lets go of everything and is elected anew,
 * so that what it knows is what the database holds.
 */

import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import {
  LEDGER_HELD_MS,
  LEDGER_LINGER_MS,
  LEDGER_POLL_MS,
  LEDGER_ROWS_MAX,
  LEDGER_SETTLE_POLL_MS,
  LEDGER_STUMBLE_MS,
} from '#base/limits.ts'
import { type Db, kyselyOver } from '#store/db.ts'
import type { House } from '#store/house.ts'
import { reasonOf, Unwritable, writeBatch } from './batch.ts'
import { Memo } from './memory.ts'
import { openSigners } from './notes.ts'
import * as sequencerStore from './sequencer-store.ts'
import type { Chance, Projector } from './types.ts'
import { keepRounds, maySign } from './witnessing.ts'

export type Parts = {
  readonly house: House
  readonly projectors: readonly Projector[]
  readonly chance: Chance
  /** A session of the sequencer's role, to be held as long as the reign lasts. A test's may break. */
  readonly connect: () => Promise<pg.PoolClient>
}

export class Election {
  readonly #parts: Parts
  readonly #end = new AbortController()
  #heard = false
  #hurried = 0
  /** Keys have changed, or somebody has seen another log: what was read at the beginning of the reign is old. */
  #isStale = false
  readonly #rounds = new Set<Promise<void>>()
  /** How many rows are still to be written one by one, since one of so many broke the batch. */
  #narrow = 0
  #wroteMs = -Infinity
  #wake = () => {}

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** Until it is ended. Never throws: whatever happens, it tries again. */
  async run(): Promise<void> {
    while (!this.#end.signal.aborted) {
      this.#heard = false
      const came = await this.#stand().catch((cause: unknown) => {
        this.#parts.house.log.warn({ cause: reasonOf(cause) }, 'the sequencer stumbled and stands for election again')
        return 'not elected' as const
      })
      if (came === 'held') await this.#pause(LEDGER_HELD_MS)
      if (came === 'not elected') await this.#nap(this.#hurried > 0 ? LEDGER_SETTLE_POLL_MS : LEDGER_STUMBLE_MS)
    }
    await Promise.all(this.#rounds)
  }

  end(): void {
    this.#end.abort()
    this.hear()
  }

  /** Something waits. */
  hear(): void {
    this.#heard = true
    this.#wake()
  }

  /** While `work` runs nobody lingers for more to come. */
  async hurry(work: () => Promise<void>): Promise<void> {
    this.#hurried++
    this.hear()
    await work().finally(() => this.#hurried--)
  }

  /** `held`: elected, and the log must not be signed. */
  async #stand(): Promise<'reigned' | 'not elected' | 'held'> {
    const client = await this.#parts.connect()
    this.#isStale = false
    try {
      const db = kyselyOver(client)
      if (!(await sequencerStore.tryReign(db))) return 'not elected'
      client.on('notification', ({ channel }) => this.#hearOf(channel))
      await sequencerStore.listenForNews(db)
      if (!(await maySign(this.#parts.house))) return 'held'
      await this.#reignAsked(db)
      return 'reigned'
    } finally {
      client.release(true) // The session ends, and the lock with it.
    }
  }

  #hearOf(channel: string): void {
    this.#isStale ||= channel === sequencerStore.KEYS_CHANNEL
    this.hear()
  }

  /** While it reigns, witnesses are asked; it ends when one of them has seen another log. */
  async #reignAsked(db: Db): Promise<void> {
    const { house } = this.#parts
    const end = new AbortController()
    const memo = new Memo(house)
    const rounds = keepRounds(house, end.signal, () => this.#hearOf(sequencerStore.KEYS_CHANNEL))
    this.#rounds.add(rounds)
    void rounds.finally(() => this.#rounds.delete(rounds)) // One that is still asking holds up no election.
    try {
      await this.#reign(db, memo)
    } finally {
      end.abort()
      await memo.flush()
    }
  }

  async #reign(db: Db, memo: Memo): Promise<void> {
    let head = await sequencerStore.takeHead(db) // First: keys that are exchanged after it end this epoch.
    const works = { ...this.#parts, ...(await openSigners(this.#parts.house, db)) }
    memo.note(head)
    while (!this.#end.signal.aborted && !this.#isStale) {
      this.#heard = false
      try {
        const next = await writeBatch(db, works, head, this.#narrow > 0 ? 1 : LEDGER_ROWS_MAX)
        this.#narrow = Math.max(0, this.#narrow - 1)
        if (next) {
          memo.note((head = next))
          this.#wroteMs = performance.now()
        } else await this.#rest()
      } catch (cause) {
        if (!(cause instanceof Unwritable)) throw cause
        this.#narrow = cause.rows
      }
    }
  }

  /**
   * Until something waits; and where something was written just before, a moment longer: what comes in a stream is written
   * together, and whoever comes alone waits for nobody.
   */
  async #rest(): Promise<void> {
    await this.#nap(LEDGER_POLL_MS)
    const lingerMs = this.#wroteMs + LEDGER_LINGER_MS - performance.now()
    if (this.#heard && this.#hurried === 0 && lingerMs > 0) await this.#pause(lingerMs)
  }

  /** However loudly somebody calls. */
  readonly #pause = (ms: number): Promise<void> => pause(ms, undefined, { signal: this.#end.signal }).catch(() => {})

  async #nap(ms: number): Promise<void> {
    if (this.#heard) return
    await new Promise<void>(resolve => {
      const timer = setTimeout(resolve, ms)
      this.#wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }
}
