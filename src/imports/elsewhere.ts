/**
 * Whether a list is one that other senders of this installation have brought along as well. Each of their accounts is asked in a
 * turn of its own, by its own keyed hashes, and answers how many it knows; who they are and whose list it was is told to nobody [AS-11].
 */

import { IMPORT_ELSEWHERE_ACCOUNTS_MAX, IMPORT_ELSEWHERE_LEAST, IMPORT_ELSEWHERE_PEOPLE } from '#base/limits.ts'
import { addressHashOf } from '#ledger/ledger.ts'
import { ADDRESS_KINDS, type AddressKind } from '#ledger/types.ts'
import type { House } from '#store/house.ts'
import { type AccountId, SYSTEM, takeTurn, type Turn } from '#store/turn.ts'
import * as rowStore from './row-store.ts'
import * as store from './store.ts'

type Somebody = { readonly kind: AddressKind; readonly address: string }

/** Of a list a fair few: those with the smallest hashes, under a key that nobody has who brings it. Each person once. */
export class Few {
  #kept = new Map<number, Somebody>()
  #below = Infinity

  see(hash: Buffer, somebody: Somebody): void {
    const rank = hash.readUIntBE(0, 6)
    if (rank >= this.#below) return
    this.#kept.set(rank, somebody)
    if (this.#kept.size >= 2 * IMPORT_ELSEWHERE_PEOPLE) this.#below = this.#cut()
  }

  get people(): readonly Somebody[] {
    this.#cut()
    return [...this.#kept.values()]
  }

  #cut(): number {
    const smallest = [...this.#kept].toSorted(([a], [b]) => a - b).slice(0, IMPORT_ELSEWHERE_PEOPLE)
    this.#kept = new Map(smallest)
    return smallest.at(-1)?.[0] ?? Infinity
  }
}

/**
 * Which part of the few stand in lists of others, from 0 to 1. A handful that a list has in common with another is no list:
 * and whoever brings a dozen known people in a second account does not learn of one more person whether somebody has them.
 */
export async function shareElsewhere(house: House, own: AccountId, few: Few): Promise<number> {
  const { people } = few
  if (people.length < IMPORT_ELSEWHERE_LEAST) return 0
  const found = new Set<Somebody>()
  for (const account of await store.othersWhoImport(house.platform, own, IMPORT_ELSEWHERE_ACCOUNTS_MAX)) {
    const known = await takeTurn(house, { account, actor: SYSTEM }, turn => listedAmong(turn, people))
    if (known.length >= IMPORT_ELSEWHERE_LEAST) for (const somebody of known) found.add(somebody)
  }
  return found.size / people.length
}

async function listedAmong(turn: Turn, people: readonly Somebody[]): Promise<Somebody[]> {
  const known: Somebody[] = []
  for (const kind of ADDRESS_KINDS) {
    const hashed = people
      .filter(it => it.kind === kind)
      .map(it => ({ it, hash: addressHashOf(turn, kind, it.address, true) }))
    if (hashed.length === 0) continue
    const hashes = hashed.map(({ hash }) => hash)
    const listed = new Set((await rowStore.listedOf(turn, kind, hashes)).map(hash => hash.toString('latin1')))
    known.push(...hashed.flatMap(({ it, hash }) => (listed.has(hash.toString('latin1')) ? [it] : [])))
  }
  return known
}
