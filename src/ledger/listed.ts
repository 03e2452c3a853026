/**
 * Many people of one list at once, each with one thing to be said: their subjects are made, or found and locked, in one
 * statement, and what is said of them is sealed with the keys at hand. The same rows as {@link take} writes, for less.
 */

import { setImmediate as breath } from 'node:timers/promises'
import { must, sure } from '#base/bug.ts'
import { newId } from '#base/id.ts'
import type { Turn } from '#store/turn.ts'
import type { Bytes } from '#wire/bytes.ts'
import { takeFor } from './intake.ts'
import { newSubjectSecret, subjectKey } from './keys.ts'
import * as store from './store.ts'
import { type AddressKind, type Chance, type Draft, KIND_OF, type SubjectId } from './types.ts'

/** Each with the hash of the canonical address that the draft discloses (`addressHashOf`). A draft is asked for once, when its turn has come. */
export type ListedPeople = {
  readonly hashes: readonly Buffer[]
  readonly draftOf: (i: number) => Omit<Draft, 'subject'>
}
export type ListedSubject = { readonly id: SubjectId; readonly isNew: boolean }

/**
 * `meanwhile` is sent to the database first, which works on it while the events are sealed.
 * In the order of the people; two rows of one person have one subject. Nobody who is being erased is among them.
 */
export async function takeListed(
  turn: Turn,
  kind: AddressKind,
  { hashes, draftOf }: ListedPeople,
  meanwhile: (subjects: readonly ListedSubject[]) => Promise<void>,
  chance: Chance,
): Promise<readonly ListedSubject[]> {
  if (hashes.length === 0) return []
  const names = hashes.map(hash => hash.toString('latin1'))
  const people = new Map(hashes.map((hash, i) => [sure(names[i], 'each has one'), hash]))
  const subjects = await subjectsFor(turn, kind, people, chance)
  const those = names.map(name => sure(subjects.get(name), 'a subject was made or was there'))
  const sayingOf = (i: number) => {
    const { id: subject, secret } = sure(those[i], 'each has one')
    const draft: Draft = { ...draftOf(i), subject }
    must(draft.channel !== undefined && KIND_OF[draft.channel] === kind, 'a channel fits its subject')
    return { draft, key: subjectKey(turn.house, turn.account, secret) } // A key is let go of when it has sealed: the collector visits each that lives.
  }
  const say = () => takeFor(turn, hashes.length, sayingOf, chance)
  await both(meanwhile(those), breath().then(say))
  return those
}

/** The turn ends when neither says anything more to the database, also where one of them fails. */
async function both(...works: readonly Promise<unknown>[]): Promise<void> {
  for (const done of await Promise.allSettled(works)) if (done.status === 'rejected') throw done.reason
}

type Listed = ListedSubject & { readonly secret: Bytes }

async function subjectsFor(
  turn: Turn,
  kind: AddressKind,
  hashes: ReadonlyMap<string, Buffer>,
  chance: Chance,
): Promise<ReadonlyMap<string, Listed>> {
  const made = [...hashes].map(([name, hash]) => ({
    name,
    hash,
    id: newId('sub', turn.nowMs),
    dek: newSubjectSecret(chance),
  }))
  const fresh = new Set(await store.makeNewSubjects(turn, kind, made))
  const subjects = new Map<string, Listed>()
  for (const { name, id, dek } of made) if (fresh.has(id)) subjects.set(name, { id, isNew: true, secret: dek })
  const others = made.filter(it => !fresh.has(it.id)).map(it => it.hash)
  for (const { id, hash, dek } of others.length > 0 ? await store.lockSubjectsByHash(turn, kind, others) : []) {
    must(dek && hash, 'nothing is said about whoever was erased')
    subjects.set(hash.toString('latin1'), { id, isNew: false, secret: dek })
  }
  return subjects
}
