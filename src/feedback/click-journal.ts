/**
 * One clicks that were promised and that no database has: a file of this process (store/group-file.ts). As long as one
 * holds anything, nothing leaves from this machine (delivery/untold.ts). Whoever does not live to tell leaves it to the
 * next process, which gives it a name of its own first: whoever still writes into it finds that out before it answers,
 * and writes again.
 */

import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { machineClock } from '#base/clock.ts'
import { Fault } from '#base/fault.ts'
import { newId } from '#base/id.ts'
import { untoldFiles, untoldPath } from '#delivery/delivery.ts'
import { GroupFile, readRecords } from '#store/group-file.ts'
import type { House } from '#store/house.ts'

/** As it came, signed by us: whose message it was may be more than can be known by then. */
export type Posted = {
  readonly number: number
  readonly seq: number
  readonly ip: string
  readonly userAgent: string
  readonly atMs: number
}

type Named = { readonly file: GroupFile; readonly path: string }

export class ClickJournal {
  readonly #house: House
  #current: Promise<Named> | undefined
  /** All that are ours, and hold what is not told or is being written. */
  readonly #paths = new Set<string>()
  readonly #untold = new Set<Posted>()

  constructor(house: House) {
    this.#house = house
  }

  /** They are on the disk when it returns; where that cannot be had, nothing is promised. */
  async keep(clicks: readonly Posted[]): Promise<void> {
    for (const click of clicks) this.#untold.add(click)
    const current = (this.#current ??= this.#create())
    try {
      const { file, path } = await current
      file.say(clicks.map(lineOf)) // One record: they are promised together.
      await file.durable()
      if (!existsSync(path)) throw new Fault('somebody else took the journal up', true)
    } catch (cause) {
      this.#leave(current)
      this.told(clicks)
      throw new Fault('a one click could not be kept', true, cause)
    }
  }

  /** They are in the database, or have to come again. */
  told(clicks: readonly Posted[]): void {
    for (const click of clicks) this.#untold.delete(click)
    if (this.#untold.size === 0 && this.#paths.size > 0) this.#empty()
  }

  /** Those that other processes left `leftMs` ago, or longer, in files that are ours from now on; the oldest first. */
  takeUp(leftMs: number): readonly Posted[] {
    const since = machineClock.nowMs() - leftMs // As its files have it.
    const left = untoldFiles(this.#house.dataDir).filter(it => !this.#paths.has(it.path) && it.atMs <= since)
    const found = left.flatMap(({ path }) => this.#adopt(path))
    for (const click of found) this.#untold.add(click)
    if (this.#untold.size === 0) this.#empty()
    return found.toSorted((a, b) => a.atMs - b.atMs)
  }

  async close(): Promise<void> {
    const current = this.#current
    this.#current = undefined
    await current?.then(({ file }) => file.close()).catch(() => {})
    if (this.#untold.size === 0) for (const path of this.#paths) this.#remove(path)
  }

  async #create(): Promise<Named> {
    const path = this.#newPath()
    return { path, file: await GroupFile.create(path, { mayEmpty: () => this.#untold.size === 0, isGathered: true }) }
  }

  /** Nothing more is written there; what is in it stays until it is told. */
  #leave(current: Promise<Named>): void {
    if (this.#current !== current) return
    this.#current = undefined
    current.then(({ file }) => file.close()).catch(() => {})
  }

  #newPath(): string {
    const path = untoldPath(this.#house.dataDir, newId('clk', this.#house.clock.nowMs()))
    this.#paths.add(path)
    return path
  }

  #adopt(path: string): readonly Posted[] {
    const own = this.#newPath()
    try {
      renameSync(path, own)
    } catch {
      this.#paths.delete(own) // Somebody else was first.
      return []
    }
    const { records, isDamaged } = readRecords(readFileSync(own, 'utf8'))
    if (isDamaged) this.#house.log.error({ path: own }, 'a line of a journal of one clicks is damaged')
    return (records as readonly (readonly Line[])[]).flat().map(([number, seq, ip, userAgent, atMs]) => ({
      // As `keep` wrote them.
      number,
      seq,
      ip,
      userAgent,
      atMs,
    }))
  }

  /** The one that is written into is emptied, all others go. */
  #empty(): void {
    const current = this.#current
    const others = [...this.#paths]
    if (!current) for (const path of others) this.#remove(path)
    current
      ?.then(({ file, path }) => {
        file.look()
        if (this.#untold.size === 0) for (const it of others) if (it !== path) this.#remove(it)
      })
      .catch(() => {}) // It could not be made: whoever wanted it has heard.
  }

  #remove(path: string): void {
    this.#paths.delete(path)
    rmSync(path, { force: true })
  }
}

const lineOf = ({ number, seq, ip, userAgent, atMs }: Posted): Line => [number, seq, ip, userAgent, atMs]
type Line = readonly [number: number, seq: number, ip: string, userAgent: string, atMs: number]
