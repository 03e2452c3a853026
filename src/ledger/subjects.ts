/** Whom events are about: a keyed hash of the address and a key of their own. The address itself is with the contact. */

import { sure } from '#base/bug.ts'
import { newId } from '#base/id.ts'
import type { Turn } from '#store/turn.ts'
import { addressHash, newSubjectSecret } from './keys.ts'
import * as store from './store.ts'
import type { AddressKind, Chance, SubjectId } from './types.ts'

/** By canonical address; those that were not there are made. */
export async function subjectsAt(
  turn: Turn,
  kind: AddressKind,
  addresses: readonly string[],
  chance: Chance,
): Promise<Map<string, SubjectId>> {
  const hashes = new Map(addresses.map(address => [address, addressHash(turn.house, turn.account, kind, address)]))
  const known = await found(turn, kind, [...hashes.values()], true)
  const missing = [...hashes.values()].filter(hash => !known.has(hash.toString('hex')))
  if (missing.length > 0) {
    const made = missing.map(hash => ({
      id: newId('sub', turn.nowMs),
      hash,
      dek: newSubjectSecret(chance),
    }))
    await store.makeSubjects(turn, kind, made)
    for (const [hex, id] of await found(turn, kind, missing)) known.set(hex, id)
  }
  return new Map(
    [...hashes].map(([address, hash]) => [
      address,
      sure(known.get(hash.toString('hex')), 'a subject was made or was there'),
    ]),
  )
}

/** Never makes one. */
export async function subjectAt(turn: Turn, kind: AddressKind, address: string): Promise<SubjectId | undefined> {
  const hash = addressHash(turn.house, turn.account, kind, address)
  return (await found(turn, kind, [hash])).get(hash.toString('hex'))
}

async function found(
  turn: Turn,
  kind: AddressKind,
  hashes: readonly Buffer[],
  held = false,
): Promise<Map<string, SubjectId>> {
  const rows = await store.subjectsByHash(turn, kind, hashes, held)
  return new Map(rows.map(row => [row.hash.toString('hex'), row.id]))
}
