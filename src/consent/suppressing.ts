/**
 * Keeping quiet: nothing goes to a suppressed address, whatever is agreed to under it. Kept by the keyed hash of the
 * address and by nothing else of it, so that it outlasts the contact, an erasure and every import (reference R07).
 */

import { audit } from '#accounts/accounts.ts'
import { no, yes, type Result } from '#base/result.ts'
import { addressHashOf, findSubject, hashOfSubject } from '#ledger/ledger.ts'
import { type AddressKind, KIND_OF, type SubjectId } from '#ledger/types.ts'
import type { Turn } from '#store/turn.ts'
import type { Via } from '#wire/envelope.ts'
import { CHANNELS } from '#wire/form-definition.ts'
import * as answers from './answers-store.ts'
import * as store from './suppression-store.ts'
import { type LiftReason, SUPPRESSION_REASONS, type SuppressionReason } from './types.ts'
import { withdraw } from './withdrawal.ts'

type Suppresses = {
  /** Whether a user may lift it: not where it is the person's own word. */
  readonly liftable: boolean
  /** The person has said no, so that their consents end as well. */
  readonly withdraws: boolean
  /** Whether the person ends it by signing up anew and confirming that from the address. */
  readonly yields: boolean
}

/** From the lightest to the heaviest: a heavier reason takes the place of a lighter one (docs/decisions/0012). */
const SUPPRESSES: Readonly<Record<SuppressionReason, Suppresses>> = {
  'soft-bounce': { liftable: true, withdraws: false, yields: true }, // Nothing arrived for too long; whoever confirms from the address shows that it does.
  stop: { liftable: false, withdraws: false, yields: true }, // Texted by a number of which nothing is known: it keeps others from bringing it along.
  'hard-bounce': { liftable: true, withdraws: false, yields: false }, // The address does not exist; it may again.
  operator: { liftable: true, withdraws: false, yields: false },
  request: { liftable: false, withdraws: true, yields: false },
  erasure: { liftable: false, withdraws: true, yields: true }, // It keeps others from bringing them back, not themselves.
  complaint: { liftable: false, withdraws: true, yields: false },
}

export const mayLift = (reason: SuppressionReason): boolean => SUPPRESSES[reason].liftable

/** Somebody's address, by the address itself in canonical form or by the subject that it is. */
export type Whose = { readonly kind: AddressKind } & ({ readonly address: string } | { readonly subject: SubjectId })
export type ToSuppress = Whose & {
  readonly reason: SuppressionReason
  readonly detail?: string | undefined
  /** By what the person said so; by a user or a program of the account where it is not given. */
  readonly via?: Via | undefined
}

/**
 * From now on nothing goes to this address, whatever is agreed to later; only lifting it ends that. True when it was not
 * so before, for this reason or a heavier one. Twice is once.
 */
export async function suppress(turn: Turn, it: ToSuppress): Promise<boolean> {
  const hash = await hashBehind(turn, it)
  if (!hash) return false // Nobody is behind it any more: whoever was erased was suppressed when they were.
  const detail = it.detail === undefined ? null : withoutAddresses(it.detail)
  const row = { kind: it.kind, hash, reason: it.reason, detail, by: byOf(turn) }
  if (!(await store.putSuppression(turn, row, lighterThan(it.reason)))) return false
  const subject = await subjectBehind(turn, it)
  await audit(turn, 'address.suppress', { reason: it.reason, ...(subject && { subject_id: subject }) })
  if (subject) await silence(turn, it.kind, subject, it)
  return true
}

async function silence(
  turn: Turn,
  kind: AddressKind,
  subject: SubjectId,
  { reason, via }: Pick<ToSuppress, 'reason' | 'via'>,
): Promise<void> {
  if (SUPPRESSES[reason].withdraws)
    for (const channel of CHANNELS.filter(it => KIND_OF[it] === kind))
      await withdraw(turn, { subject, channel, purposes: 'all', via: via ?? viaOf(turn) })
  await answers.addRevocations(turn, subject, null, [null])
  turn.notify('revocation')
}

const viaOf = ({ actor }: Turn): Via => (actor.kind === 'user' ? 'operator' : 'api')

/** What a user noted may repeat the address; addresses stand in one table only. */
const withoutAddresses = (text: string): string =>
  text.replace(/[^\s<>()"',;:]+@[^\s<>()"',;]+|(?:\+|\b0)\d[\d\s().-]{5,}\d/g, '…')

/** An address in canonical form. */
export type Mailbox = { readonly kind: AddressKind; readonly address: string }

/** {@link suppress} of many, for one reason: how many were not so before. One entry in the audit trail for all of them. */
export async function suppressAll(
  turn: Turn,
  mailboxes: readonly Mailbox[],
  reason: SuppressionReason,
  detail?: string,
): Promise<number> {
  const hashed = new Map(mailboxes.map(it => [`${it.kind} ${it.address}`, hashedOf(turn, it)]))
  if (hashed.size === 0) return 0
  const row = { reason, detail: detail === undefined ? null : withoutAddresses(detail), by: byOf(turn) }
  const put = await store.putSuppressions(turn, [...hashed.values()], row, lighterThan(reason))
  for (const { kind, subject } of await store.subjectsUnder(turn, put)) await silence(turn, kind, subject, { reason })
  if (put.length > 0) await audit(turn, 'address.suppress', { reason, count: put.length })
  return put.length
}

const hashedOf = (turn: Turn, { kind, address }: Mailbox) => ({ kind, hash: addressHashOf(turn, kind, address) })
const lighterThan = (reason: SuppressionReason) => SUPPRESSION_REASONS.slice(0, SUPPRESSION_REASONS.indexOf(reason))
const byOf = ({ actor }: Turn) => `${actor.kind} ${actor.id}`

type Lifted = Result<Record<never, never>, 'not-suppressed' | 'for-good'>

/** The address may be written to again, as far as its consents go. */
export async function unsuppress(turn: Turn, whose: Whose, why?: LiftReason): Promise<Lifted> {
  const hash = await hashBehind(turn, whose)
  return hash ? liftHash(turn, whose.kind, hash, why) : no('not-suppressed')
}

/** {@link unsuppress} by what a list of suppressions shows of one. */
export async function liftHash(turn: Turn, kind: AddressKind, hash: Buffer, why?: LiftReason): Promise<Lifted> {
  const known = await store.findSuppression(turn, kind, hash)
  if (!known) return no('not-suppressed')
  if (!mayLift(known.reason)) return no('for-good')
  await store.removeSuppression(turn, kind, hash)
  await audit(turn, 'address.unsuppress', { reason: known.reason, kind, ...(why && { why }) })
  return yes({})
}

/** The person has come back by themselves, and confirmed it: that ends what they had asked for (docs/decisions/0012). */
export async function liftByConsent(turn: Turn, kind: AddressKind, subject: SubjectId): Promise<void> {
  const hash = await hashOfSubject(turn, subject)
  const known = hash && (await store.findSuppression(turn, kind, hash))
  if (!hash || !known || !SUPPRESSES[known.reason].yields) return
  await store.removeSuppression(turn, kind, hash)
  await audit(turn, 'address.unsuppress', { reason: known.reason, kind, why: 'own-consent' })
}

/** Whether not even the question may go there that asks to confirm a sign-up. */
export async function isMute(turn: Turn, kind: AddressKind, subject: SubjectId): Promise<boolean> {
  const known = await suppressionOf(turn, { kind, subject })
  return known !== undefined && !SUPPRESSES[known.reason].yields
}

export async function suppressionOf(turn: Turn, whose: Whose): Promise<store.SuppressionRow | undefined> {
  const hash = await hashBehind(turn, whose)
  return hash && store.findSuppression(turn, whose.kind, hash)
}

/** Newest first, from a place on. Nobody can read an address off them. */
export const suppressionsOf = store.pageOfSuppressions

const hashBehind = async (turn: Turn, whose: Whose) =>
  'subject' in whose ? hashOfSubject(turn, whose.subject) : addressHashOf(turn, whose.kind, whose.address)

const subjectBehind = async (turn: Turn, whose: Whose) =>
  'subject' in whose ? whose.subject : findSubject(turn, whose.kind, whose.address)
