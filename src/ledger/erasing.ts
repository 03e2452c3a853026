/**
 * Erasing a person (reference §2.6, A8). What the log committed to stays committed to; what opens it is destroyed: the
 * secret of the subject's key goes in the very transaction that writes the erasure into the log, neither before nor after.
 */

import { CITES_MAX } from '#base/limits.ts'
import type { Turn } from '#store/turn.ts'
import { toBase64Url } from '#wire/base64.ts'
import type { Via } from '#wire/envelope.ts'
import { CHANNELS, type Channel } from '#wire/form-definition.ts'
import { machineChance } from './chance.ts'
import { take } from './intake.ts'
import { waitingChain } from './reading.ts'
import * as store from './store.ts'
import type { Draft, Said, SubjectId } from './types.ts'

export type Erasure = { readonly via: Via; readonly controller: NonNullable<Said['controller']> }

/** `gone`: it is done. `said`: it is done once the log has it. `not-yet`: something else still waits for the log; ask again. */
export type Erasing = 'gone' | 'said' | 'not-yet'

/** Nobody says anything about them until the turn ends; whoever is about to has said it before this returns. */
export const holdSubjects = (turn: Turn, subjects: readonly SubjectId[]): Promise<void> =>
  store.holdSubjects(turn, subjects)

/**
 * From now on nothing more is said about this subject, and whoever comes with the same address is somebody new. The first
 * step of an erasure; {@link eraseSubject} is the next. A withdrawal that is to stand in the chain is said before it.
 */
export const letGo = (turn: Turn, subject: SubjectId): Promise<void> => store.forgetHash(turn, subject)

/**
 * Says that everything about this subject is erased, citing each of its events; their contents go when the log has it.
 * To be called again until it answers `gone`: twice is once, and whoever dies in between has lost nothing.
 */
export async function eraseSubject(turn: Turn, subject: SubjectId, why: Erasure): Promise<Erasing> {
  const row = (await store.lockSubjects(turn, [subject])).get(subject)
  if (!row?.dek) return 'gone'
  const waiting = await waitingTypes(turn, subject)
  if (waiting.length > 0) return waiting.includes('erase') ? 'said' : 'not-yet'
  await letGo(turn, subject)
  const drafts = (await store.commitmentsOf(turn.db, turn.account, subject)).flatMap(it => draftsOf(subject, it, why))
  if (drafts.length > 0) await take(turn, drafts, machineChance())
  else await store.destroyUnsaid(turn, subject) // Nothing was ever said: there is nothing to cite.
  return drafts.length > 0 ? 'said' : 'gone'
}

async function waitingTypes(turn: Turn, subject: SubjectId): Promise<string[]> {
  const chains = []
  for (const channel of CHANNELS) chains.push(...(await waitingChain(turn, subject, channel)))
  return chains.map(it => it.type)
}

/** One for each channel, and of a very long chain several, for each can cite so many. */
function draftsOf(
  subject: SubjectId,
  { channel, cs }: { readonly channel: Channel; readonly cs: readonly Buffer[] },
  { via, controller }: Erasure,
): Draft[] {
  const cites = cs.map(toBase64Url)
  return Array.from({ length: Math.ceil(cites.length / CITES_MAX) }, (_, i) => ({
    type: 'erase',
    subject,
    channel,
    via,
    controller,
    cites: cites.slice(i * CITES_MAX, (i + 1) * CITES_MAX),
    disclosures: {},
  }))
}

/** Whether nothing of theirs opens any more. */
export const isErased = async ({ db, account }: Turn, subject: SubjectId): Promise<boolean> =>
  (await store.dekOf(db, account, subject)) === null
