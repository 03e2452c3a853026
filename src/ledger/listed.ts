/**
 * Many people of one list at once, each with one thing to be said: their subjects are made, or found and locked, in one
 * statement, and what is said of them is sealed with the keys at hand. The same rows as {@link take} writes, for less.
 */

import { setImmediate as breath } from 'node:timers/promises'
import { must, sure } from '#base/bug.ts'
import { newId } from '#base/id.ts'
import { allDone } from '#base/waiting.ts'
import type { Turn } from '#store/turn.ts'
import type { Bytes } from '#wire/bytes.ts'
import { Alike, makeReady, type Ready, takeFor } from './intake.ts'
import { newSubjectSecret, subjectKey } from './keys.ts'
import * as store from './store.ts'
import { type AddressKind, type Chance, type Draft, KIND_OF, type SubjectId } from './types.ts'

export type ListedDraft = Omit<Draft, 'subject'>

/** What is to be said of somebody, sealed before the turn that says it: for a person who is not known by then. */
export type SaidAhead = { readonly subject: SubjectId; readonly secret: Bytes; readonly ready: Ready }

/**
 * Each with the hash of the canonical address that the draft discloses (`addressHashOf`). A draft is asked for once, when
 * its turn has come, and not at all where the same was said ahead and nobody with that address was there.
 */
export type ListedPeople = {
  readonly hashes: readonly Buffer[]
  readonly draftOf: (i: number) => ListedDraft
  readonly aheadOf?: (i: number) => SaidAhead | undefined
}
export type ListedSubject = { readonly id: SubjectId; readonly isNew: boolean }

/**
 * `meanwhile` is sent to the database first, which works on it while the events are sealed.
 * In the order of the people; two rows of one person have one subject. Nobody who is being erased is among them.
 */
export async function takeListed(
  turn: Turn,
  kind: AddressKind,
  { hashes, draftOf, aheadOf = () => undefined }: ListedPeople,
  meanwhile: (subjects: readonly ListedSubject[]) => Promise<void>,
  chance: Chance,
): Promise<readonly ListedSubject[]> {
  if (hashes.length === 0) return []
  const names = hashes.map(hash => hash.toString('latin1'))
  const people = new Map<string, number>()
  for (const [i, name] of names.entries()) people.set(name, i)
  const made = [...people].map(([name, i]): Made => {
    const ahead = aheadOf(i)
    const hash = sure(hashes[i], 'each has one')
    return {
      name,
      hash,
      id: ahead?.subject ?? newId('sub', turn.nowMs),
      dek: ahead?.secret ?? newSubjectSecret(chance),
    }
  })
  const subjects = await subjectsFor(turn, kind, made)
  const those = names.map(name => sure(subjects.get(name), 'a subject was made or was there'))
  const sayingOf = (i: number) => {
    const { id: subject, secret } = sure(those[i], 'each has one')
    const ahead = aheadOf(i)
    const said = ahead?.subject === subject ? ahead.ready : { ...draftOf(i), subject }
    must(said.channel !== undefined && KIND_OF[said.channel] === kind, 'a channel fits its subject')
    if ('own' in said) return said
    return { draft: said, key: subjectKey(turn.house, turn.account, secret) } // A key is let go of when it has sealed: the collector visits each that lives.
  }
  const say = () => takeFor(turn, hashes.length, sayingOf, chance)
  await allDone([meanwhile(those), breath().then(say)])
  return those
}

/**
 * Seals for people of one list before their turn. Each gets a subject that is made if nobody with the address is there by
 * then; where somebody is, what was said ahead is forgotten, and said anew under the key of that one.
 */
export function sayingAhead(
  { house, account }: Pick<Turn, 'house' | 'account'>,
  chance: Chance,
): (draft: ListedDraft) => SaidAhead {
  const alike = new Alike()
  return draft => {
    const nowMs = house.clock.nowMs()
    const subject = newId('sub', nowMs, chance(ID_BYTES))
    const secret = newSubjectSecret(chance)
    const saying = { draft: { ...draft, subject }, key: subjectKey(house, account, secret) }
    return { subject, secret, ready: makeReady({ account, nowMs }, saying, alike, chance) }
  }
}
const ID_BYTES = 16

type Listed = ListedSubject & { readonly secret: Bytes }
type Made = { readonly name: string; readonly hash: Buffer; readonly id: SubjectId; readonly dek: Bytes }

async function subjectsFor(turn: Turn, kind: AddressKind, made: readonly Made[]): Promise<ReadonlyMap<string, Listed>> {
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
