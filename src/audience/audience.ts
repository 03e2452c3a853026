/** The people: those who signed up. Their address stands here, and what they agreed to is asked of consent. */

import { accountOf } from '#accounts/accounts.ts'
import { parseEmail } from '#base/address.ts'
import { newId } from '#base/id.ts'
import { NAME_MAX_CHARS } from '#base/limits.ts'
import { parsePhone, PHONE_REFUSALS, type PhoneRefusal } from '#base/phone.ts'
import { no, yes, type Result } from '#base/result.ts'
import * as consent from '#consent/consent.ts'
import type { AnswerRefusal, FormId, Post, Sender, Submitted, Suppression, SuppressionReason } from '#consent/types.ts'
import { subjectOf } from '#ledger/ledger.ts'
import type { AddressKind } from '#ledger/types.ts'
import type { House } from '#store/house.ts'
import type { Detailed } from '#store/operation.ts'
import { takeTurn, type Turn } from '#store/turn.ts'
import type { Channel } from '#wire/form-definition.ts'
import { subjectOn } from './history.ts'
import * as store from './store.ts'
import type { Attributes, Contact, ContactId } from './types.ts'

export { countReachable, countWithout, isEverybody } from './counting.ts'
export { eventsOf } from './events.ts'
export { audienceSql } from './filter-sql.ts'
export { createSegment, resolved as resolvedFilter } from './segments.ts'
export { consentsOf, timelineOf } from './history.ts'
export { erase, erasedAt, erasedContact, requestErasure, type ToErase } from './erasing.ts'
export { listContacts } from './listing.ts'
export { evidenceOfContact, proofOfContact, provableOf } from './proof.ts'
export { FilterShape } from './shape.ts'
export { countEverybody as countAll, everybody, planEach } from './store.ts'

/** A form comes back: the answer becomes evidence and its sender a contact, in one turn. No address enters otherwise [AS-08]. */
export async function subscribe(
  house: House,
  form: FormId,
  post: Post,
  sender: Sender,
): Promise<Result<Submitted, AnswerRefusal>> {
  const found = await consent.findForm(house, form)
  if (!found) return no({ code: 'absent' })
  return takeTurn(house, { account: found.account, actor: { kind: 'contact', id: 'visitor' } }, async turn => {
    const done = await consent.submit(turn, form, post, sender)
    if (done.ok) await keep(turn, done.value)
    return done
  })
}

/** Whom an answer is from: what stands in a contact. Whoever gave a number alone is reached by it. */
export type Kept = Pick<Submitted, 'subject' | 'address' | 'phone' | 'locale' | 'fields'>

export async function keep(turn: Turn, { subject, address, phone, locale, fields }: Kept): Promise<ContactId> {
  const {
    name = [fields['first_name'], fields['last_name']].filter(part => part !== undefined).join(' '),
    ...attributes
  } = fields
  const number = { phone: phone?.address ?? null, phoneSubject: phone?.subject ?? null }
  const mail = phone?.subject === subject ? { email: null, subject: null } : { email: address, subject }
  const contact = { id: newId('con', turn.nowMs), ...mail, ...number, locale, attributes }
  return store.keepContact(turn, { ...contact, name: name.slice(0, NAME_MAX_CHARS) })
}

export const readContact = (turn: Turn, id: string): Promise<Contact | undefined> => store.findContact(turn, id)
export async function openContact(turn: Turn, id: string): Promise<Result<Contact, 'absent'>> {
  const contact = await store.findContact(turn, id)
  return contact ? yes(contact) : no('absent')
}
export const contactOfSubject = store.contactOfSubject
/** Names of attributes that can be merged and filtered by. */
export const attributesKnown = store.attributeNames
/** Addresses of contacts, by id; whoever is not there is absent. */
export const addressesOf = store.emailsOf

export type Changes = {
  readonly rev?: number | undefined
  readonly email?: string | undefined
  /** With the plus sign, or in local form where the account's own country is meant; null takes it away. */
  readonly phone?: string | null | undefined
  readonly name?: string | undefined
  readonly locale?: Contact['locale'] | undefined
  readonly attributes?: Attributes | undefined
}
type NotChanged = 'absent' | 'changed' | 'not-an-address' | 'nothing-left' | Detailed<'not-a-number'> | 'taken'

/**
 * Another address is another subject, who has agreed to nothing: consents stay with the address that gave them [AS-03].
 * So it is with a number [AS-08].
 */
export async function changeContact(turn: Turn, id: ContactId, changes: Changes): Promise<Result<Contact, NotChanged>> {
  const before = await store.lockContact(turn, id)
  if (!before) return no('absent')
  if (changes.rev !== undefined && changes.rev !== before.rev) return no('changed')
  const address = changes.email === undefined ? undefined : parseEmail(changes.email.trim())
  if (address?.ok === false) return no('not-an-address')
  const email = address?.value.canonical ?? before.email
  const subject = email === before.email || email === null ? before.subject : await subjectOf(turn, 'email', email)
  const number = await numberAfter(turn, before, changes.phone)
  if (!number.ok) return number
  if (email === null && number.value.phone === null) return no('nothing-left')
  const { name = before.name, locale = before.locale, attributes = before.attributes } = changes
  const known = { ...before, email, subject, ...number.value, name, locale, attributes }
  const after = { ...known, rev: before.rev + 1, updatedAt: turn.now }
  if (!(await store.setContact(turn, after))) return no('taken')
  if (before.subject && subject !== before.subject) await consent.noteMoved(turn, 'email', before.subject)
  if (before.phoneSubject && after.phoneSubject !== before.phoneSubject)
    await consent.noteMoved(turn, 'phone', before.phoneSubject)
  return yes(after)
}

/** What another address would leave behind: said before it is changed. */
export async function effectsOfMoving(turn: Turn, id: string, kind: AddressKind) {
  const contact = await openContact(turn, id)
  if (!contact.ok) return contact
  const subject = kind === 'email' ? contact.value.subject : contact.value.phoneSubject
  return yes(subject ? await consent.leftBehind(turn, kind, subject) : [])
}

type Number = Pick<Contact, 'phone' | 'phoneSubject'>

async function numberAfter(
  turn: Turn,
  before: Number,
  typed: string | null | undefined,
): Promise<Result<Number, Detailed<'not-a-number'>>> {
  if (typed === undefined) return yes({ phone: before.phone, phoneSubject: before.phoneSubject })
  if (typed === null || typed.trim() === '') return yes({ phone: null, phoneSubject: null })
  const read = parsePhone(typed, (await accountOf(turn)).controller.country)
  if (!read.ok) return no(notANumber(read.refusal))
  const { e164: phone } = read.value
  return yes({
    phone,
    phoneSubject: phone === before.phone ? before.phoneSubject : await subjectOf(turn, 'phone', phone),
  })
}

export const notANumber = (refusal: PhoneRefusal): Detailed<'not-a-number'> => ({
  code: 'not-a-number',
  errors: [{ pointer: '/phone', code: refusal, detail: PHONE_REFUSALS[refusal] }],
})

/** By somebody who works for the account, or by a program of theirs. */
export async function withdrawFor(
  turn: Turn,
  contact: Contact,
  channel: Channel,
  purposes: readonly string[] | 'all',
): Promise<readonly string[]> {
  const subject = subjectOn(contact, channel)
  const via = turn.actor.kind === 'key' ? 'api' : 'operator'
  return subject ? consent.withdraw(turn, { subject, channel, purposes, via }) : []
}

/** Undefined where there is no such address. */
function whoseOf({ subject, phoneSubject }: Contact, kind: AddressKind): consent.Whose | undefined {
  const whose = kind === 'email' ? subject : phoneSubject
  return whose === null ? undefined : { kind, subject: whose }
}

export async function suppressContact(
  turn: Turn,
  contact: Contact,
  it: { readonly kind: AddressKind; readonly reason: SuppressionReason; readonly detail?: string | undefined },
): Promise<Result<Record<never, never>, 'no-such-address'>> {
  const whose = whoseOf(contact, it.kind)
  if (!whose) return no('no-such-address')
  await consent.suppress(turn, { ...whose, reason: it.reason, detail: it.detail })
  return yes({})
}

export async function liftSuppression(
  turn: Turn,
  contact: Contact,
  kind: AddressKind,
): Promise<Result<Record<never, never>, 'not-suppressed' | 'for-good'>> {
  const whose = whoseOf(contact, kind)
  return whose ? consent.unsuppress(turn, whose) : no('not-suppressed')
}

export async function suppressionOf(
  turn: Turn,
  contact: Contact,
  kind: AddressKind,
): Promise<(Suppression & { readonly liftable: boolean }) | null> {
  const whose = whoseOf(contact, kind)
  const found = whose && (await consent.suppressionOf(turn, whose))
  return found ? { ...found, liftable: consent.mayLift(found.reason) } : null
}
