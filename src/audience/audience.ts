/** The people: those who signed up. Their address stands here, and what they agreed to is asked of consent. */

import { parseEmail } from '#base/address.ts'
import { newId } from '#base/id.ts'
import { NAME_MAX_CHARS } from '#base/limits.ts'
import { no, yes, type Result } from '#base/result.ts'
import * as consent from '#consent/consent.ts'
import type { AnswerRefusal, FormId, Post, Sender, Submitted, Suppression, SuppressionReason } from '#consent/types.ts'
import { subjectOf } from '#ledger/ledger.ts'
import type { House } from '#store/house.ts'
import { takeTurn, type Turn } from '#store/turn.ts'
import type { Channel } from '#wire/form-definition.ts'
import { audienceSql } from './filter-sql.ts'
import * as store from './store.ts'
import type { Attributes, Contact, ContactId, Filter, Reach } from './types.ts'

export { audienceSql } from './filter-sql.ts'
export { consentsOf, timelineOf } from './history.ts'
export { listContacts } from './listing.ts'
export { evidenceOfContact, proofOfContact } from './proof.ts'
export { FilterShape } from './shape.ts'

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

async function keep(turn: Turn, { subject, address, locale, fields }: Submitted): Promise<void> {
  const {
    name = [fields['first_name'], fields['last_name']].filter(part => part !== undefined).join(' '),
    ...attributes
  } = fields
  const contact = { id: newId('con', turn.nowMs), email: address, subject, locale, attributes }
  await store.keepContact(turn, { ...contact, name: name.slice(0, NAME_MAX_CHARS) })
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
  readonly name?: string | undefined
  readonly locale?: Contact['locale'] | undefined
  readonly attributes?: Attributes | undefined
}
type NotChanged = 'absent' | 'changed' | 'not-an-address' | 'taken'

/** Another address is another subject, who has agreed to nothing: consents stay with the address that gave them [AS-03]. */
export async function changeContact(turn: Turn, id: ContactId, changes: Changes): Promise<Result<Contact, NotChanged>> {
  const before = await store.lockContact(turn, id)
  if (!before) return no('absent')
  if (changes.rev !== undefined && changes.rev !== before.rev) return no('changed')
  const address = changes.email === undefined ? undefined : parseEmail(changes.email.trim())
  if (address?.ok === false) return no('not-an-address')
  const email = address?.value.canonical ?? before.email
  const subject = email === before.email ? before.subject : await subjectOf(turn, 'email', email)
  const { name = before.name, locale = before.locale, attributes = before.attributes } = changes
  const after = { ...before, email, subject, name, locale, attributes, rev: before.rev + 1, updatedAt: turn.now }
  return (await store.setContact(turn, after)) ? yes(after) : no('taken')
}

/** By somebody who works for the account, or by a program of theirs. */
export const withdrawFor = (
  turn: Turn,
  { subject }: Contact,
  channel: Channel,
  purposes: readonly string[] | 'all',
): Promise<readonly string[]> =>
  consent.withdraw(turn, { subject, channel, purposes, via: turn.actor.kind === 'key' ? 'api' : 'operator' })

const whoseOf = ({ subject }: Contact) => ({ kind: 'email', subject }) as const

export const suppressContact = (
  turn: Turn,
  contact: Contact,
  reason: SuppressionReason,
  detail?: string,
): Promise<void> => consent.suppress(turn, { ...whoseOf(contact), reason, detail })

export const liftSuppression = (turn: Turn, contact: Contact) => consent.unsuppress(turn, whoseOf(contact))

export async function suppressionOf(
  turn: Turn,
  contact: Contact,
): Promise<(Suppression & { readonly liftable: boolean }) | null> {
  const found = await consent.suppressionOf(turn, whoseOf(contact))
  return found ? { ...found, liftable: consent.mayLift(found.reason) } : null
}

/** Whom a purpose, by its slug, reaches by email in this moment. */
export const countReachable = (turn: Turn, purpose: string, filter: Filter): Promise<Reach> =>
  filter.all.length === 0
    ? store.countAllReach(turn, purpose, 'email')
    : store.countReach(turn, purpose, 'email', audienceSql(filter))
