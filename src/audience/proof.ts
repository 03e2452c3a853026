/** The proof of a contact's opt-in, made by the ledger for a reader outside [AS-10]. */

import { no, type Result, yes } from '#base/result.ts'
import * as ledger from '#ledger/ledger.ts'
import type { FileAnswer } from '#store/operation.ts'
import type { Turn } from '#store/turn.ts'
import type { Channel, Locale } from '#wire/form-definition.ts'
import { erasedContact } from './erasure-store.ts'
import { subjectOn } from './history.ts'
import { findContact } from './store.ts'
import type { Contact } from './types.ts'

export type Asked = {
  readonly format: 'json' | 'zip' | 'pdf'
  readonly channel: Channel
  readonly locale?: Locale | undefined
  readonly redact: readonly string[]
}

export async function proofOfContact(
  turn: Turn,
  contact: Pick<Contact, 'id' | 'subject' | 'phoneSubject'>,
  asked: Asked,
): Promise<Result<FileAnswer, ledger.ProofRefusal>> {
  const subject = subjectOn(contact, asked.channel)
  return subject ? ledger.proofOf(turn, { ...asked, contact: contact.id, subject }) : no('nothing-to-prove')
}

type Provable = Pick<Contact, 'id' | 'subject' | 'phoneSubject'>

/** A contact, or whoever was one until they were erased: of those the proof shows that there was something, and no more. */
export async function provableOf(turn: Turn, id: string): Promise<Result<Provable, 'absent'>> {
  const contact = await findContact(turn, id)
  if (contact) return yes(contact)
  const erased = await erasedContact(turn, id)
  const by = (kind: 'email' | 'phone') => erased?.people.find(it => it.kind === kind)?.subject ?? null
  const subject = by('email')
  const phoneSubject = by('phone')
  return erased && (subject || phoneSubject) ? yes({ id: erased.id, subject, phoneSubject }) : no('absent')
}

/** One file of what happened, to be looked at by itself: the mail that asked, what the server said to it [AS-10]. */
export async function evidenceOfContact(
  turn: Turn,
  { subject, phoneSubject }: Contact,
  event: string,
  path: string,
): Promise<Result<FileAnswer, 'no-such-file'>> {
  for (const whose of [subject, phoneSubject]) {
    const file = whose && (await ledger.fileOf(turn, whose, event, path))
    if (file) return yes(file)
  }
  return no('no-such-file')
}
