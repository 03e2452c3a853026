/**
 * Messages to one person that belong to no run: confirmations, test sends, notices. Each is composed and kept before
 * anything leaves, and sent at least once: a second copy has the same Message-ID, and mailboxes know it for the same.
 */

import { parseEmail } from '#base/address.ts'
import { must } from '#base/bug.ts'
import { newId } from '#base/id.ts'
import { no, type Result, yes } from '#base/result.ts'
import { pendingMail, type PendingMail } from '#consent/consent.ts'
import { confirmationMail } from '#content/content.ts'
import type { Controller } from '#consent/types.ts'
import type { EventId, SubjectId } from '#ledger/types.ts'
import { clear } from '#review/review.ts'
import type { ToClear } from '#review/types.ts'
import type { Turn } from '#store/turn.ts'
import { ownSender, senderFor } from './domains.ts'
import { makeReady, sealReady } from './service-mail.ts'
import * as store from './service-store.ts'
import type { MessageId, ServiceKind, ServiceMail } from './types.ts'

export type Service = {
  readonly kind: Exclude<ServiceKind, 'confirmation' | 'transactional'>
  readonly to: string
  readonly message: ServiceMail
}

/** Queues a message to a user of the account. Whoever calls makes sure that it is one [AS-03]. */
export async function sendService(turn: Turn, { kind, to, message }: Service): Promise<Result<MessageId, 'no-sender'>> {
  const address = parseEmail(to)
  must(address.ok, 'users of an account have addresses')
  const sender = await senderFor(turn, message.from.address)
  if (!sender) return no('no-sender')
  const id = newId('msg', turn.nowMs)
  const ready = makeReady(turn, id, sender, { mailbox: address.value.mailbox, isAutomatic: kind === 'notice' }, message)
  await store.addMessage(turn, { message_id: id, kind, test: turn.actor.test ?? false, sealed: sealReady(turn, ready) })
  turn.emit('message.queued', { message: id })
  return yes(id)
}

/** A notice of the installation to one of its users, once under this id. Whoever calls makes sure that it is one [AS-03]. */
export async function sendNotice(turn: Turn, id: MessageId, to: string, message: ServiceMail): Promise<void> {
  const [address, sender] = [parseEmail(to), await senderFor(turn, message.from.address)]
  if (!address.ok || !sender) return
  const ready = makeReady(turn, id, sender, { mailbox: address.value.mailbox, isAutomatic: true }, message)
  const row = { message_id: id, kind: 'notice', test: false, sealed: sealReady(turn, ready) } as const
  if (await store.addMessage(turn, row)) turn.emit('message.queued', { message: id })
}

export type ToSelf = {
  readonly subject: SubjectId
  readonly address: string
  readonly controller: Pick<Controller, 'name' | 'contact'>
  readonly words: { readonly subject: string; readonly html: string; readonly text: string }
}

/** What somebody asked for about themselves: to the address that it is about, and to no other. False where nothing can be sent. */
export async function sendToSelf(turn: Turn, { subject, address, controller, words }: ToSelf): Promise<boolean> {
  const to = parseEmail(address)
  const sender = (await senderFor(turn, controller.contact)) ?? (await ownSender(turn))
  if (!to.ok || !sender) return false
  const id = newId('msg', turn.nowMs)
  const from = { name: controller.name, address: sender.address.mailbox }
  const ready = makeReady(turn, id, sender, { mailbox: to.value.mailbox, isAutomatic: true }, { ...words, from })
  const row = { message_id: id, kind: 'notice', subject_id: subject, test: false } as const
  await store.addMessage(turn, { ...row, sealed: sealReady(turn, ready) })
  turn.emit('message.queued', { message: id })
  return true
}

/** The question whether somebody signed up. Once for each grant, however often this is asked for. `held`: its words are not cleared yet. */
export async function queueConfirmation(turn: Turn, grant: EventId): Promise<'held' | undefined> {
  const asked = await pendingMail(turn, { grant })
  const to = asked && parseEmail(asked.address)
  if (!asked || !to?.ok) return undefined
  if (!(await clear(turn, wordsOf(asked))).ok) return 'held'
  const { controller, boxes, locale, url, expiresAt, subject, tokenSha256 } = asked
  // A form may name a web page or a telephone to reach its controller by: then the account's own address asks.
  const sender = (await senderFor(turn, controller.contact)) ?? (await ownSender(turn))
  if (!sender) {
    turn.house.log.error({ grant }, 'a confirmation has no sender: save a contact address for the account')
    return undefined
  }
  const words = confirmationMail({
    locale,
    sender: { name: controller.name, contact: controller.contact, address: controller.address ?? '' },
    asked: boxes.map(({ label }) => label),
    url,
    expiresAtMs: expiresAt.getTime(),
  })
  const id = newId('msg', turn.nowMs)
  const from = { name: controller.name, address: sender.address.mailbox }
  const ready = {
    ...makeReady(turn, id, sender, { mailbox: to.value.mailbox, isAutomatic: true }, { ...words, from }),
    tokenSha256,
  }
  const row = { message_id: id, kind: 'confirmation', subject_id: subject, grant_event: grant } as const
  if (await store.addMessage(turn, { ...row, test: false, sealed: sealReady(turn, ready) }))
    turn.emit('message.queued', { message: id })
  return undefined
}

/** What is the same for all who are asked: the boxes in their words, and who asks. The rest of the message is ours. */
const wordsOf = ({ form, controller, boxes, locale }: PendingMail): ToClear => ({
  lane: 'confirmation',
  about: form,
  within: form,
  text: {
    channel: 'email',
    subject: controller.name,
    text: [...boxes.map(({ label }) => label), controller.contact, controller.address ?? ''].join('\n\n'),
    sender: controller.name,
    lang: locale,
  },
})
