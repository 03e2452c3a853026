/**
 * A person who asks to be erased (reference R08). At once, in the turn that asks: nothing is sent any more, the address is
 * suppressed as a keyed hash, the contact is gone, and whoever comes with the address is somebody new. Moments later the
 * ledger destroys what opens their evidence, and each room lets go of what it has of them (docs/ways/erasure.md).
 */

import { setTimeout as pause } from 'node:timers/promises'
import { accountOf, audit } from '#accounts/accounts.ts'
import { Fault } from '#base/fault.ts'
import { newId } from '#base/id.ts'
import { ERASURE_POLL_MS, ERASURE_WAIT_MS } from '#base/limits.ts'
import { no, yes, type Result } from '#base/result.ts'
import { fallSilent, suppress } from '#consent/consent.ts'
import { eraseSubject, holdSubjects, letGo } from '#ledger/ledger.ts'
import type { SubjectId } from '#ledger/types.ts'
import { forgetMailTo, forgetTextsWith } from '#sandbox/sandbox.ts'
import type { House } from '#store/house.ts'
import { seal, unseal } from '#store/seal.ts'
import { type AccountId, SYSTEM, takeTurn, type Turn } from '#store/turn.ts'
import * as store from './erasure-store.ts'
import { removeEventsOf } from './event-store.ts'
import type { Contact, ContactId, Erased, ErasureAsked, ErasureMode, ErasureSaid } from './types.ts'

/** Who is to be erased: a contact, or somebody who never became one. */
export type ToErase = {
  readonly contact: ContactId | null
  readonly people: readonly {
    readonly kind: 'email' | 'phone'
    readonly subject: SubjectId
    readonly address?: string
  }[]
}

/** Erases a contact. It has happened to everybody but the ledger when this turn commits. */
export async function requestErasure(
  turn: Turn,
  { id }: Pick<Contact, 'id'>,
  asked: ErasureAsked,
): Promise<Result<Erased, 'absent'>> {
  const seen = await store.peopleOf(turn, id)
  await holdSubjects(
    turn,
    seen.map(it => it.subject),
  )
  const people = await store.peopleOf(turn, id) // Under the lock: an address may have been changed while we waited.
  if (people.length === 0) return no('absent')
  if (people.some(it => !seen.some(known => known.subject === it.subject)))
    throw new Fault('a contact was changed while it was erased', true)
  const own = people.filter(it => it.subject !== asked.spares)
  return yes(await erase(turn, { contact: id, people: own }, asked))
}

/** {@link requestErasure} of people who are held already, contact or not. */
export async function erase(
  turn: Turn,
  { contact, people }: ToErase,
  { via, why = 'request' }: ErasureAsked,
): Promise<Erased> {
  const mode = why === 'request' ? await store.erasureMode(turn) : 'erase'
  if (why === 'request') for (const it of people) await suppress(turn, { ...it, reason: 'erasure', via }) // First, and at once.
  const subjects = people.map(it => it.subject)
  for (const subject of subjects) await fallSilent(turn, subject)
  if (contact) await store.removeContact(turn, contact)
  if (contact) await removeEventsOf(turn, contact)
  if (mode === 'erase') for (const subject of subjects) await letGo(turn, subject)
  const erasure = newId('era', turn.nowMs)
  const addresses = sealed(
    turn,
    people.flatMap(it => it.address ?? []),
  )
  await store.addErasure(turn, { erasure, contact, subjects, mode, why, via, addresses })
  await audit(turn, 'contact.erase', { erasure_id: erasure, mode, why, ...(contact && { contact_id: contact }) })
  turn.emit('erasure.asked', { erasure, contact, subjects, via, why } satisfies ErasureSaid)
  return { erasure, mode, ...ANSWERS[mode] }
}

const ANSWERS: Readonly<Record<ErasureMode, Pick<Erased, 'removed' | 'kept'>>> = {
  erase: { removed: ['profile', 'messages', 'evidence'], kept: ['suppression', 'log'] },
  archive: { removed: ['profile', 'messages'], kept: ['suppression', 'evidence', 'log'] },
}

/** What is left to do once the turn has committed, until all of it is done. Twice is once, from wherever it broke off. */
export async function carryOut(house: House, account: AccountId, erasure: string): Promise<void> {
  for (let waitedMs = 0; waitedMs <= ERASURE_WAIT_MS; waitedMs += ERASURE_POLL_MS) {
    if (waitedMs > 0) await pause(ERASURE_POLL_MS)
    if (await takeTurn(house, { account, actor: SYSTEM }, turn => step(turn, erasure))) return
  }
  throw new Fault('the log has not taken an erasure yet', true)
}

/** True when nothing is left. */
async function step(turn: Turn, id: string): Promise<boolean> {
  const it = await store.lockErasure(turn, id)
  if (!it || it.done) return true
  if (it.mode === 'erase' && !(await areGone(turn, it))) return false
  await forgetMailTo(turn, opened(turn, it.addresses))
  await forgetTextsWith(turn, opened(turn, it.addresses))
  await store.setDone(turn, id)
  return true
}

async function areGone(turn: Turn, { subjects, via }: store.ErasureRow): Promise<boolean> {
  const { controller } = await accountOf(turn)
  const { name, contact } = controller
  let gone = true
  for (const subject of subjects) {
    const is = await eraseSubject(turn, subject, { via, controller: { name, contact } })
    gone &&= is === 'gone'
  }
  return gone
}

const keyOf = ({ house, account }: Turn) => house.keys.key('account', account)
const sealed = (turn: Turn, addresses: readonly string[]): Buffer =>
  seal(keyOf(turn), Buffer.from(JSON.stringify(addresses)))
const opened = (turn: Turn, bytes: Buffer | null): readonly string[] =>
  bytes ? (JSON.parse(unseal(keyOf(turn), bytes).toString()) as string[]) : [] // As sealed above.

/** Of whom an erasure was: by the contact that they were. Undefined where nobody of that id was erased. */
export const erasedContact = store.erasedContact

/** Of somebody who is no contact (any more): when they were erased. */
export const erasedAt = store.erasedAt
