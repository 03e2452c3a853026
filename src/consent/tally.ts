/**
 * How often a form was seen and begun: folded in memory, written in batches, a number for each version, language and day.
 * No row, no line and no order tells one visitor from another. What a crash loses is a few seconds of counting.
 */

import { TALLY_EVERY_MS } from '#base/limits.ts'
import type { House } from '#store/house.ts'
import * as store from './funnel-store.ts'
import { readRenderToken } from './render-token.ts'
import { findForm, type ShownForm } from './asking.ts'
import type { FormId } from './types.ts'

type Place = Pick<ShownForm, 'account' | 'form' | 'version' | 'locale'>

export class Tallies {
  readonly #house: House
  #sums = new Map<string, store.Tally>()
  #timer: NodeJS.Timeout | undefined
  #writing: Promise<void> = Promise.resolve()

  constructor(house: House) {
    this.#house = house
  }

  seen(place: Place): void {
    this.#add(place, { seen: 1, started: 0 })
  }

  /** By the token of the page that was begun: nobody can begin what was not shown. Nothing of the token is kept. */
  async started(form: string, token: string): Promise<void> {
    const read = readRenderToken(this.#house, form as FormId, token) // Where it is none, its token is not ours.
    const whose = read.ok && (await findForm(this.#house, form))
    if (read.ok && whose) this.#add({ ...read.value, ...whose }, { seen: 0, started: 1 })
  }

  /** Somebody came from a pasted form: they have begun already. */
  begun(place: Place): void {
    this.#add(place, { seen: 1, started: 1 })
  }

  #add({ account, form, version, locale }: Place, by: { readonly seen: number; readonly started: number }): void {
    const day = new Date(this.#house.clock.nowMs()).toISOString().slice(0, 10)
    const key = `${form} ${version} ${locale} ${day}`
    const was = this.#sums.get(key) ?? { account, form, version, locale, day, seen: 0, started: 0 }
    this.#sums.set(key, { ...was, seen: was.seen + by.seen, started: was.started + by.started })
    this.#timer ??= setTimeout(() => void this.flush(), TALLY_EVERY_MS).unref()
  }

  /** Writes what was counted so far. What cannot be written is counted on. */
  flush(): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    const sums = [...this.#sums.values()]
    this.#sums = new Map()
    if (sums.length === 0) return this.#writing
    this.#writing = this.#writing
      .then(() => store.addTallies(this.#house, sums))
      .catch((cause: Error) => {
        this.#house.log.warn({ cause: cause.message }, 'counts of forms could not be written')
      })
    return this.#writing
  }
}
