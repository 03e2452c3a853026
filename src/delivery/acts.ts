/** The queue of messages that belong to an act: past the second gate, and no other way. */

import { acceptedPolicies } from '#accounts/accounts.ts'
import type { EmailAddress } from '#base/address.ts'
import { newId } from '#base/id.ts'
import { ACT_AHEAD_MS, ACT_MESSAGES_A_DAY_MAX, DAY_MS } from '#base/limits.ts'
import { no, type Result, yes } from '#base/result.ts'
import { suppressionOf } from '#consent/consent.ts'
import { mayUse, standingOf } from '#conduct/conduct.ts'
import type { SubjectId } from '#ledger/types.ts'
import { clear } from '#review/review.ts'
import type { ToClear } from '#review/types.ts'
import type { Turn } from '#store/turn.ts'
import { type ActCheck, actGate, type ActPass } from './act-rules.ts'
import { ownSender } from './domains.ts'
import { makeReady, sealReady } from './service-mail.ts'
import * as store from './service-store.ts'
import type { ActFacts, ActName, MessageId, ServiceMail } from './types.ts'

export type ActMail = {
  readonly to: { readonly address: EmailAddress; readonly subject: SubjectId }
  readonly template: { readonly id: string; readonly version: number; readonly act: ActName }
  readonly act: ActFacts['act']
  /** The message as its recipient reads it, and as a reviewer may. */
  readonly words: Pick<ToClear, 'text' | 'readings' | 'shown' | 'hash'>
  /** The words by which the message advertises, looked for in all of it. */
  readonly promotes: readonly string[]
  readonly mail: Omit<ServiceMail, 'from'>
}
export type ActRefused = ActCheck | 'no-sender'

export async function sendAct(turn: Turn, it: ActMail): Promise<Result<{ readonly id: MessageId }, ActRefused>> {
  const sender = await ownSender(turn)
  if (!sender) return no('no-sender')
  const pass = actGate(it.to.address.mailbox, await factsOf(turn, it, sender))
  if (!pass.ok) return no(pass.refusal.check)
  return yes({ id: await queue(turn, pass.value, it, sender) })
}

async function factsOf(
  turn: Turn,
  { to, template, act, promotes, words }: ActMail,
  { address }: Sender,
): Promise<ActFacts> {
  return {
    barred: !mayUse(await standingOf(turn), 'transactional', address.domain),
    policiesAccepted: (await acceptedPolicies(turn)) !== undefined,
    suppressed: (await suppressionOf(turn, { kind: 'email', subject: to.subject })) !== undefined,
    registered: template.act,
    act,
    today: await store.countActMessages(turn, to.subject, new Date(turn.nowMs - DAY_MS)),
    todayMax: ACT_MESSAGES_A_DAY_MAX,
    nowMs: turn.nowMs,
    aheadMs: ACT_AHEAD_MS,
    contentCleared: (await clear(turn, { lane: 'transactional', about: template.id, once: true, ...words })).ok,
    promotes,
  }
}

type Sender = NonNullable<Awaited<ReturnType<typeof ownSender>>>

async function queue(turn: Turn, pass: ActPass, { to, template, mail }: ActMail, sender: Sender): Promise<MessageId> {
  const id = newId('msg', turn.nowMs)
  const from = { name: sender.name, address: sender.address.mailbox }
  const ready = makeReady(turn, id, sender, { mailbox: pass.to, isAutomatic: true }, { ...mail, from })
  await store.addMessage(turn, {
    message_id: id,
    kind: 'transactional',
    subject_id: to.subject,
    template_id: template.id,
    template_version: template.version,
    act: template.act,
    test: turn.actor.test ?? false,
    sealed: sealReady(turn, ready),
  })
  turn.emit('message.queued', { message: id })
  return id
}
