/**
 * Somebody's own data, taken or erased by themselves. The link in a message opens the page of preferences, and messages
 * are forwarded: so that page gives nothing away and destroys nothing. It sends a second link to the mailbox that all of
 * it is about, which works for an hour (docs/decisions/0015).
 */

import { timingSafeEqual } from 'node:crypto'
import { contactOfSubject, erasedAt, requestErasure } from '#audience/audience.ts'
import type { Contact } from '#audience/types.ts'
import { DAY_MS, HOUR_MS, OWN_DATA_PER_HOUR, OWN_KEY_MS, OWN_KEYS_PER_DAY } from '#base/limits.ts'
import { no, yes, type Result } from '#base/result.ts'
import { ownDataMail } from '#content/content.ts'
import { sendToSelf } from '#delivery/delivery.ts'
import { asAddressee, isNumberTheirs, personIn } from '#feedback/feedback.ts'
import type { Person } from '#feedback/types.ts'
import type { SubjectId } from '#ledger/types.ts'
import type { House } from '#store/house.ts'
import type { FileAnswer } from '#store/operation.ts'
import { countTry } from '#store/rate.ts'
import { type AccountId, takeTurn, type Turn } from '#store/turn.ts'
import { accessFile } from './access.ts'
import { noteAnswered } from './requests.ts'

/** Sends the key to the mailbox of whom the link is for. False where it cannot be sent, or was sent too often. */
export async function askForKey(house: House, token: string): Promise<boolean> {
  const sent = await asAddressee(house, token, async (turn, { subject }) => {
    const contact = await contactOfSubject(turn, subject)
    const tries = await countTry(turn.house, `own key ${turn.account} ${subject}`, DAY_MS)
    return isMailed(contact) && contact.subject === subject && tries <= OWN_KEYS_PER_DAY && sendKey(turn, contact)
  })
  return sent.ok && sent.value
}

/** A key goes to a mailbox: whoever is known by a number alone asks the account, which has the same two for them. */
type Mailed = Contact & { readonly subject: SubjectId; readonly email: string }
const isMailed = (contact: Contact | undefined): contact is Mailed =>
  contact !== undefined && contact.subject !== null && contact.email !== null

async function sendKey(turn: Turn, contact: Mailed): Promise<boolean> {
  const { controller, locale } = await personIn(turn, contact.subject, contact)
  const url = `${turn.house.publicUrl}/own/${keyOf(turn, contact.subject)}`
  const words = ownDataMail({ locale, sender: controller, url })
  return sendToSelf(turn, { subject: contact.subject, address: contact.email, controller, words })
}

/** `account.subject.end.mac`, the end in base 36. Nobody but this installation makes one. */
function keyOf({ house, account, nowMs }: Turn, subject: SubjectId): string {
  const end = (nowMs + OWN_KEY_MS).toString(36)
  return `${account}.${subject}.${end}.${macOf(house, account, subject, end)}`
}

const macOf = (house: House, account: AccountId, subject: SubjectId, end: string) =>
  house.keys.mac('link', account, `own ${subject} ${end}`).toString('base64url')

const KEY = /^(acc_[0-9a-z]{25})\.(sub_[0-9a-z]{25})\.([0-9a-z]{1,10})\.([\w-]{43})$/

/** `ended`: it was one of ours; an erasure, where there is nothing left that it could open. */
export type NoKey = 'unknown' | 'ended' | Gone
export type Gone = Person & { readonly erasedAt: Date }

async function withKey<T, No>(
  house: House,
  key: string,
  work: (turn: Turn, contact: Mailed) => Promise<Result<T, No>>,
): Promise<Result<T, No | NoKey>> {
  const [, account, subject, end = '', mac = ''] = KEY.exec(key) ?? []
  if (!account || !subject) return no('unknown')
  const who = { account: account as AccountId, subject: subject as SubjectId } // As the pattern says.
  if (!timingSafeEqual(Buffer.from(macOf(house, who.account, who.subject, end)), Buffer.from(mac))) return no('unknown')
  if (Number.parseInt(end, 36) < house.clock.nowMs()) return no('ended')
  return takeTurn(house, { account: who.account, actor: { kind: 'contact', id: 'addressee' } }, async turn => {
    const contact = await contactOfSubject(turn, who.subject)
    if (isMailed(contact) && contact.subject === who.subject) return work(turn, contact)
    const at = await erasedAt(turn, who.subject)
    return no(at ? { ...(await personIn(turn, who.subject)), erasedAt: at } : 'unknown')
  })
}

export type OwnData = Person & { readonly address: string }

/** What the key opens. Looking changes nothing. */
export const ownDataOf = (house: House, key: string): Promise<Result<OwnData, NoKey>> =>
  withKey(house, key, async (turn, contact) =>
    yes({ ...(await personIn(turn, contact.subject, contact)), address: contact.email }),
  )

/** Whoever typed somebody else’s number beside their own address neither reads nor erases what was said under it [AS-08]. */
async function withoutOthers(turn: Turn, contact: Mailed): Promise<Mailed> {
  const { subject, phoneSubject } = contact
  if (phoneSubject === null || (await isNumberTheirs(turn, subject, phoneSubject))) return contact
  return { ...contact, phone: null, phoneSubject: null }
}

/** All of it, with the proofs [AS-10]. */
export const takeOwnData = (house: House, key: string): Promise<Result<FileAnswer, NoKey | 'too-often'>> =>
  withKey(house, key, async (turn, contact) => {
    const tries = await countTry(turn.house, `own data ${turn.account} ${contact.subject}`, HOUR_MS)
    if (tries > OWN_DATA_PER_HOUR) return no('too-often')
    await noteAnswered(turn, { kind: 'access', channel: 'preference-page', contact: contact.id })
    return yes(await accessFile(turn, await withoutOthers(turn, contact), 'zip'))
  })

/** At once: nothing is sent any more, and whoever they were is forgotten. */
export const eraseOwn = (house: House, key: string): Promise<Result<Person, NoKey>> =>
  withKey(house, key, async (turn, contact) => {
    const person = await personIn(turn, contact.subject, contact)
    const { phoneSubject } = await withoutOthers(turn, contact)
    const spares = phoneSubject === null ? (contact.phoneSubject ?? undefined) : undefined
    const done = await requestErasure(turn, contact, { via: 'preference-centre', spares })
    if (!done.ok) return no('unknown')
    await noteAnswered(turn, { kind: 'erase', channel: 'preference-page', contact: contact.id })
    return yes(person)
  })
