/**
 * Messages to one person that belong to no run: confirmations, test sends, notices. Each is composed and kept before
 * anything leaves, and sent at least once: a second copy has the same Message-ID, and mailboxes know it for the same.
 */

import { acceptedPolicies } from '#accounts/accounts.ts'
import { parseEmail } from '#base/address.ts'
import { must } from '#base/bug.ts'
import { newId } from '#base/id.ts'
import { SERVICE_EXPIRES_MS, SERVICE_PATIENCE_MS, SERVICE_PAUSES_MS, SECOND_MS } from '#base/limits.ts'
import { no, type Result, yes } from '#base/result.ts'
import { confirmationSent, pendingMail } from '#consent/consent.ts'
import { confirmationMail } from '#content/content.ts'
import type { EventId } from '#ledger/types.ts'
import type { House } from '#store/house.ts'
import { type AccountId, SYSTEM, takeTurn, type Turn } from '#store/turn.ts'
import { tryRelay, type Trial } from '#wire/smtp/post.ts'
import type { Outcome, Relay, Reply } from '#wire/smtp/types.ts'
import { sayConfirmationSent } from './confirmation-sent.ts'
import { senderFor } from './domains.ts'
import { meaningOf, withoutAddresses } from './replies.ts'
import { relayFor } from './routes.ts'
import { makeReady, type Ready, sealReady, unsealReady } from './service-mail.ts'
import * as store from './service-store.ts'
import type { MessageId, ServiceKind, ServiceMail } from './types.ts'

export type Service = {
  readonly kind: Exclude<ServiceKind, 'confirmation'>
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

/** The question whether somebody signed up. Once for each grant, however often this is asked for. */
export async function queueConfirmation(turn: Turn, grant: EventId): Promise<void> {
  const asked = await pendingMail(turn, { grant })
  const to = asked && parseEmail(asked.address)
  if (!asked || !to?.ok) return
  const { controller, boxes, locale, url, expiresAt, subject, tokenSha256 } = asked
  const sender = await senderFor(turn, controller.contact)
  if (!sender)
    return turn.house.log.error({ grant }, 'a confirmation has no sender: save a contact address for the account')
  const words = confirmationMail({
    locale,
    sender: { name: controller.name, contact: controller.contact, address: controller.address ?? '' },
    asked: boxes.map(({ label }) => label),
    url,
    expiresAtMs: expiresAt.getTime(),
  })
  const id = newId('msg', turn.nowMs)
  const from = { name: controller.name, address: controller.contact }
  const ready = {
    ...makeReady(turn, id, sender, { mailbox: to.value.mailbox, isAutomatic: true }, { ...words, from }),
    tokenSha256,
  }
  const row = { message_id: id, kind: 'confirmation', subject_id: subject, grant_event: grant } as const
  if (await store.addMessage(turn, { ...row, test: false, sealed: sealReady(turn, ready) }))
    turn.emit('message.queued', { message: id })
}

type Conversation = { readonly relay: Relay; readonly ready: Ready }

/** One conversation about one message. What did not come to an end comes again later, until it is too late. */
export async function deliverService(house: House, account: AccountId, id: string): Promise<void> {
  const who = { account, actor: SYSTEM }
  const begun = await takeTurn(house, who, turn => begin(turn, id))
  if (!begun) return
  const { relay, ready } = begun
  const { from, to, utf8, data } = ready
  const attempted = () => takeTurn(house, who, turn => store.setState(turn, id, { state: 'attempted' }))
  const message = { from, to, utf8, data, mayLeave: () => true, attempted, settle: () => {} }
  const trial = await tryRelay(relay, message, SERVICE_PATIENCE_MS)
  const pauseMs = await takeTurn(house, who, turn => end(turn, id, begun, trial))
  if (pauseMs !== undefined)
    await house.boss.send(
      'message.queued',
      { account, body: { message: id } },
      { startAfter: Math.ceil(pauseMs / SECOND_MS) },
    )
}

/** What is to be sent, if there still is a reason to. */
async function begin(turn: Turn, id: string): Promise<Conversation | undefined> {
  const row = await store.lockMessage(turn, id)
  if (!row || (row.state !== 'queued' && row.state !== 'attempted')) return undefined
  const drop = async (detail: string) => void (await store.setState(turn, id, { state: 'dropped', detail }))
  if (turn.nowMs - row.created_at.getTime() > SERVICE_EXPIRES_MS) return drop('too-late')
  if (!(await acceptedPolicies(turn))) return drop('policies-not-accepted') // [AS-02]
  if (row.grant_event !== null && !(await pendingMail(turn, { grant: row.grant_event })))
    return drop('nothing-to-confirm')
  const relay = await relayFor(turn, { test: row.test })
  if (!relay) return drop('no-route')
  await store.setState(turn, id, { state: row.state, attempts: row.attempts + 1 })
  return { relay, ready: unsealReady(turn, row.sealed) }
}

/** Returns how long to wait before it is tried again. A no to the sender is for the account to mend: there is time for that. */
async function end(
  turn: Turn,
  id: string,
  { relay, ready }: Conversation,
  { outcome, encrypted }: Trial,
): Promise<number | undefined> {
  const row = await store.lockMessage(turn, id)
  if (!row || (row.state !== 'queued' && row.state !== 'attempted')) return undefined
  if (outcome?.is === 'accepted') {
    await store.setState(turn, id, { state: 'accepted', ...replied(outcome.reply) })
    if (row.subject_id !== null && row.grant_event !== null) {
      await confirmationSent(turn, { grant: row.grant_event })
      await sayConfirmationSent(turn, row.subject_id, ready, { host: relay.host, encrypted, reply: outcome.reply })
    }
    return undefined
  }
  if (outcome?.is === 'refused' && outcome.permanent && outcome.at !== 'mail') {
    await store.setState(turn, id, { state: 'failed', ...replied(outcome.reply) })
    sayBounce(turn, row, outcome)
    return undefined
  }
  await store.setState(turn, id, {
    state: 'queued',
    ...(outcome?.is === 'refused' ? replied(outcome.reply) : { detail: whyOf(outcome) }),
  })
  return SERVICE_PAUSES_MS[Math.min(row.attempts, SERVICE_PAUSES_MS.length) - 1]
}

const replied = ({ code, enhanced, text }: Reply) => ({ code, detail: withoutAddresses(`${enhanced} ${text}`.trim()) })
const whyOf = (outcome: Outcome | undefined) =>
  outcome && 'trouble' in outcome ? `${outcome.trouble.why} at ${outcome.trouble.at}` : 'not sent'

/** Only a no to the address itself counts against the address. */
function sayBounce(turn: Turn, row: store.ServiceRow, { at, reply }: Extract<Outcome, { is: 'refused' }>): void {
  const { reason, isAddress } = meaningOf(at, reply)
  if (!isAddress || row.subject_id === null) return
  const said = {
    subject: row.subject_id,
    message: row.message_id,
    reason,
    code: reply.code,
    detail: withoutAddresses(reply.text),
  }
  turn.emit('outcome.hard-bounce', said)
}
