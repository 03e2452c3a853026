/** Taking back, and keeping quiet: always accepted, and in force before the answer is written. */

import { audit } from '#accounts/accounts.ts'
import { must, sure } from '#base/bug.ts'
import { no, yes, type Result } from '#base/result.ts'
import { append, chainOf, findSubject, subjectOf, type Told } from '#ledger/ledger.ts'
import { type AddressKind, KIND_OF, type SubjectId } from '#ledger/types.ts'
import type { Turn } from '#store/turn.ts'
import type { Via } from '#wire/envelope.ts'
import { CHANNELS, type Channel } from '#wire/form-definition.ts'
import * as store from './answers-store.ts'
import { senderOf } from './disclosed.ts'
import { standingsAfter } from './standing.ts'
import type { Sender, Suppression, SuppressionReason } from './types.ts'

export type Withdrawal = {
  readonly subject: SubjectId
  readonly channel: Channel
  /** Slugs, or everything on this channel. */
  readonly purposes: readonly string[] | 'all'
  readonly via: Via
  readonly sender?: Sender | undefined
}

/**
 * Withdraws what is given, pending confirmations among it, and answers with what that was. In one turn the event, the
 * block, and the word to every worker: nothing waits for the log [AS-03]. Twice is once.
 */
export async function withdraw(
  turn: Turn,
  { subject, channel, purposes, via, sender }: Withdrawal,
): Promise<readonly string[]> {
  await store.lockPerson(turn, subject)
  await store.narrowConfirmations(turn, subject, channel, purposes === 'all' ? null : purposes)
  const chain = await chainOf(turn, subject, channel)
  const given = [...standingsAfter(chain)].filter(
    ([id, { state }]) => state === 'given' && (purposes === 'all' || purposes.includes(id)),
  )
  if (given.length === 0) return []
  const entries = given.map(([id, { v }]) => ({ id, v, channel, state: 'withdrawn' as const }))
  const disclosures = { address: addressIn(chain), ...(sender && senderOf(sender)) }
  const [event] = await append(turn, [{ type: 'withdraw', subject, channel, via, purposes: entries, disclosures }])
  const slugs = given.map(([id]) => id)
  await store.block(turn, subject, channel, slugs, sure(event, 'one draft makes one event'))
  await store.addRevocations(turn, subject, channel, purposes === 'all' ? [null] : slugs)
  turn.notify('revocation')
  return slugs
}

/** Every event of a chain discloses the address that the chain is about, until it is erased. */
export function addressIn(chain: readonly Told[]): string {
  const address = chain.map(it => it.disclosed.address).find(it => typeof it === 'string')
  must(typeof address === 'string', 'what is given was given from an address')
  return address
}

// Suppressions ------------------------------------------------------------------------------------------------------

type Suppresses = {
  /** Who keeps this reason up: a user may lift only what is not the person's own word. */
  readonly liftable: boolean
  /** The person has said no, so that their consents end as well. */
  readonly withdraws: boolean
}

/** From the lightest to the heaviest: a heavier reason takes the place of a lighter one. */
const WEIGHT: readonly SuppressionReason[] = ['hard-bounce', 'operator', 'request', 'complaint']
const SUPPRESSES: Readonly<Record<SuppressionReason, Suppresses>> = {
  'hard-bounce': { liftable: true, withdraws: false }, // The address does not exist; it may again.
  operator: { liftable: true, withdraws: false },
  request: { liftable: false, withdraws: true },
  complaint: { liftable: false, withdraws: true },
}

export const mayLift = (reason: SuppressionReason): boolean => SUPPRESSES[reason].liftable

/** Somebody's address, by the address itself in canonical form or by the subject that it is. */
export type Whose = { readonly kind: AddressKind } & ({ readonly address: string } | { readonly subject: SubjectId })
export type ToSuppress = Whose & { readonly reason: SuppressionReason; readonly detail?: string | undefined }

/** From now on nothing goes to this address, whatever is agreed to later; only lifting it ends that. Twice is once. */
export async function suppress(turn: Turn, it: ToSuppress): Promise<void> {
  const subject = 'subject' in it ? it.subject : await subjectOf(turn, it.kind, it.address)
  const lighter = WEIGHT.slice(0, WEIGHT.indexOf(it.reason))
  if (!(await store.putSuppression(turn, { subject, reason: it.reason, detail: it.detail ?? null }, lighter))) return
  await audit(turn, 'address.suppress', { reason: it.reason, subject_id: subject })
  if (SUPPRESSES[it.reason].withdraws) await withdrawEverywhere(turn, it.kind, subject)
  await store.addRevocations(turn, subject, null, [null])
  turn.notify('revocation')
}

async function withdrawEverywhere(turn: Turn, kind: AddressKind, subject: SubjectId): Promise<void> {
  for (const channel of CHANNELS.filter(it => KIND_OF[it] === kind))
    await withdraw(turn, { subject, channel, purposes: 'all', via: turn.actor.kind === 'user' ? 'operator' : 'api' })
}

/** The address may be written to again, as far as its consents go. */
export async function unsuppress(
  turn: Turn,
  whose: Whose,
): Promise<Result<Record<never, never>, 'not-suppressed' | 'for-good'>> {
  const subject = await subjectBehind(turn, whose)
  const known = subject && (await store.findSuppression(turn, subject))
  if (!subject || !known) return no('not-suppressed')
  if (!mayLift(known.reason)) return no('for-good')
  await store.removeSuppression(turn, subject)
  await audit(turn, 'address.unsuppress', { reason: known.reason, subject_id: subject })
  return yes({})
}

export async function suppressionOf(turn: Turn, whose: Whose): Promise<Suppression | undefined> {
  const subject = await subjectBehind(turn, whose)
  return subject && store.findSuppression(turn, subject)
}

const subjectBehind = async (turn: Turn, whose: Whose) =>
  'subject' in whose ? whose.subject : findSubject(turn, whose.kind, whose.address)
