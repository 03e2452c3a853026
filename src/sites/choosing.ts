/**
 * A choice, from the click to its receipt (docs/ways/cookies.md). What is kept of it is one more in the counter of its
 * week: nothing of the visitor reaches this file [CK-05].
 */

import { CHOICES_FLUSHED_MAX } from '#base/limits.ts'
import { no, yes, type Result } from '#base/result.ts'
import type { House } from '#store/house.ts'
import { type Choice, weekOf } from '#wire/cookie/choice.ts'
import { writeReceipt } from '#wire/cookie/receipt.ts'
import { addChoices, type Counted } from './published-store.ts'
import { addOwnSite } from './serving.ts'
import { receiptSigner } from './signing.ts'
import { type Chosen, OWN_SITE, type Published, type Shown } from './types.ts'

export type ChooseRefusal = 'stale' // a version that was never shown, or that something material has changed since

type Counter = Map<string, Counted>
const counters = new WeakMap<House, Counter>()

/** Counts it and answers the receipt, the same for all who chose alike that week. */
export function choose(
  house: House,
  site: Published,
  { grant, r, surface, nowMs }: Chosen,
): Result<{ readonly choice: Choice; readonly receipt: string }, ChooseRefusal> {
  const shown = site.shown.get(r)
  if (shown === undefined) return no('stale')
  const choice = { r, grant, week: weekOf(nowMs) }
  const { account, id } = site
  count(house, { account, site: id, week: choice.week, version: r, banner: shown.hash, grant, surface, n: 1 })
  return yes({ choice, receipt: receiptOf(house, site, choice, shown) })
}

export type Again = { readonly receipt: string; readonly vkey: string }

/** The receipt of a choice that was made before, the same bytes as then, and the key for it: for whoever has only the cookie. */
export function receiptAgain(house: House, site: Published, choice: Choice): Again | undefined {
  const shown = site.shown.get(choice.r)
  if (shown === undefined) return undefined
  return { receipt: receiptOf(house, site, choice, shown), vkey: receiptSigner(house, site.id, shown.key).vkey }
}

const receiptOf = (house: House, { id, registry }: Published, choice: Choice, { hash, key }: Shown): string =>
  writeReceipt(receiptSigner(house, id, key), { site: id, origin: registry.site.origin, banner: hash, ...choice })

function count(house: House, one: Counted): void {
  const counter = counterOf(house)
  const key = [one.site, one.week, one.version, one.grant, one.surface].join(' ')
  counter.set(key, { ...one, n: (counter.get(key)?.n ?? 0) + one.n })
}

function counterOf(house: House): Counter {
  const counter = counters.get(house) ?? new Map<string, Counted>()
  counters.set(house, counter)
  return counter
}

/** Writes what was counted since. What could not be written is counted on. */
export async function flushChoices(house: House): Promise<void> {
  const counted = [...counterOf(house).values()]
  counterOf(house).clear()
  for (let at = 0; at < counted.length; at += CHOICES_FLUSHED_MAX) {
    try {
      if (at === 0 && counted.some(({ site }) => site === OWN_SITE)) await addOwnSite(house)
      await addChoices(house.platform, counted.slice(at, at + CHOICES_FLUSHED_MAX))
    } catch (fault) {
      for (const one of counted.slice(at)) count(house, one)
      throw fault
    }
  }
}
