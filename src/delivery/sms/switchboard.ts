/**
 * The switchboard: keeps a line for each active route, in one process of all at a time. Which one it is, a lock of the
 * database says that a session holds; when its process dies the lock is free, and another takes over. Whoever has not heard
 * of its session lately sends nothing.
 */

import type pg from 'pg'
import { SWITCHBOARD_FRESH_MS, SWITCHBOARD_GONE_MS, SWITCHBOARD_POLL_MS } from '#base/limits.ts'
import { Nap } from '#base/waiting.ts'
import type { House } from '#store/house.ts'
import { SYSTEM, takeTurn } from '#store/turn.ts'
import { textExitOfRoute } from './exits.ts'
import { openKept } from './line-kept.ts'
import * as routeStore from './route-store.ts'
import { Heard } from './line-heard.ts'
import * as store from './switchboard-store.ts'
import type { Kept } from './line-kept.ts'
import type { Source, Switchboard, TextExit } from './types.ts'

export type SwitchboardOptions = {
  /** For tests that are in a hurry. */
  readonly pollMs?: number
}

export function startSwitchboard(
  house: House,
  sources: readonly Source[],
  options: SwitchboardOptions = {},
): Switchboard {
  const board = new Board(house, options.pollMs ?? SWITCHBOARD_POLL_MS)
  for (const source of sources) board.add(source)
  board.start()
  return board
}

class Board implements Switchboard {
  readonly #house: House
  readonly #pollMs: number
  readonly #heard: Heard
  readonly #sources: Source[] = []
  readonly #lines = new Map<string, Kept>()
  /** Lines that are being closed. */
  readonly #closing = new Set<Promise<void>>()
  readonly #nap = new Nap()
  #session: pg.Client | undefined
  #crowned = false
  #heardAtMs = -Infinity
  #isStopping = false
  #running: Promise<void> = Promise.resolve()

  constructor(house: House, pollMs: number) {
    this.#house = house
    this.#pollMs = pollMs
    this.#heard = new Heard(house)
  }

  start(): void {
    this.#running = this.#run()
  }

  add(source: Source): void {
    this.#sources.push(source)
    if (this.#crowned) void source.onCrown?.()
  }

  get isCrowned(): boolean {
    return this.#crowned && performance.now() - this.#heardAtMs <= SWITCHBOARD_FRESH_MS
  }

  wake(exit: TextExit): boolean {
    if (!this.isCrowned || this.#isStopping) return false
    const line = this.#lines.get(exit.key) ?? (exit.by.is === 'sandbox' ? this.#open(exit) : undefined)
    line?.wake()
    return line !== undefined
  }

  async stop(): Promise<void> {
    this.#isStopping = true
    this.#nap.rouse()
    await this.#running
  }

  async #run(): Promise<void> {
    while (!this.#isStopping) {
      try {
        await this.#round()
      } catch (cause) {
        this.#house.log.warn(
          { cause: cause instanceof Error ? cause.stack : String(cause) },
          'the switchboard stumbled',
        )
        await this.#fall(true)
      }
      if (!this.#isStopping) await this.#nap.take(this.#pollMs)
    }
    await this.#fall(false)
    await Promise.all(this.#closing)
  }

  async #round(): Promise<void> {
    this.#session ??= await this.#connect()
    if (!this.#crowned) {
      if (!(await store.tryLock(this.#session))) return
      this.#heardAtMs = performance.now()
      this.#crowned = true
      for (const source of this.#sources) await source.onCrown?.()
    }
    await store.isThere(this.#session)
    this.#heardAtMs = performance.now()
    await this.#arrange()
    for (const source of this.#sources) source.onNews?.()
  }

  async #connect(): Promise<pg.Client> {
    const session = store.newSession(this.#house.connect, SWITCHBOARD_GONE_MS)
    session.on('error', () => this.#nap.rouse()) // The next question over it fails, and all ends.
    session.on('notification', () => this.#nap.rouse())
    await store.open(session)
    return session
  }

  /** Lines for the routes as they are now: those of settings that changed are closed, and opened again. */
  async #arrange(): Promise<void> {
    const wanted = await routeStore.routesWithLines(this.#house)
    const keys = new Set(wanted.map(({ route, version }) => `${route} ${version}`))
    for (const [key, kept] of this.#lines) if (kept.exit.route !== undefined && !keys.has(key)) this.#close(kept, false)
    for (const { account, route, version } of wanted) {
      if (this.#lines.has(`${route} ${version}`)) continue
      const exit = await takeTurn(this.#house, { account, actor: SYSTEM }, turn => textExitOfRoute(turn, route))
      if (exit?.key === `${route} ${version}`) this.#open(exit)
    }
  }

  #open(exit: TextExit): Kept {
    const kept = openKept(this.#house, exit, {
      sources: this.#sources,
      heard: this.#heard,
      isFresh: () => this.isCrowned,
    })
    this.#lines.set(exit.key, kept)
    return kept
  }

  #close(kept: Kept, now: boolean): void {
    this.#lines.delete(kept.exit.key)
    for (const source of this.#sources) source.onGone?.(kept.exit)
    const closing = kept.stop(now).finally(() => this.#closing.delete(closing))
    this.#closing.add(closing)
  }

  /** `now`: the lock may be gone already. What is under way is settled before the sources are told. */
  async #fall(now: boolean): Promise<void> {
    const was = this.#crowned
    if (now) this.#crowned = false
    for (const kept of [...this.#lines.values()]) this.#close(kept, now)
    await Promise.all(this.#closing)
    this.#crowned = false
    if (was) for (const source of this.#sources) await source.onFall?.()
    const session = this.#session
    this.#session = undefined
    await session?.end().catch(() => {}) // The lock goes with it.
  }
}
