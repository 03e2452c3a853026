/** What one person was sent, on every channel, and what they did with it where they had agreed that this is measured. */

import { openContact } from '#audience/audience.ts'
import { CONTACT_MESSAGES_MAX } from '#base/limits.ts'
import { sure } from '#base/bug.ts'
import { type Result, yes } from '#base/result.ts'
import { revisionNames } from '#campaigns/campaigns.ts'
import { messagesTo, type SentMessage } from '#delivery/delivery.ts'
import { measuredOf } from '#feedback/feedback.ts'
import type { Turn } from '#store/turn.ts'

type Measured = Awaited<ReturnType<typeof measuredOf>>[number]
export type MessageToContact = SentMessage & { readonly name: string; readonly did: readonly Measured[] }

/** Newest first. Whoever was frozen into a run and got nothing is in it too: the reason says why. */
export async function messagesOfContact(
  turn: Turn,
  id: string,
): Promise<Result<readonly MessageToContact[], 'absent'>> {
  const contact = await openContact(turn, id)
  if (!contact.ok) return contact
  const sent = await messagesTo(turn, contact.value.id, CONTACT_MESSAGES_MAX)
  const { subject } = contact.value
  const measured = Map.groupBy(
    subject === null ? [] : await measuredOf(turn, subject, CONTACT_MESSAGES_MAX * 10),
    it => it.run_id,
  )
  const names = await revisionNames(turn, sent)
  const nameOf = (it: SentMessage) => sure(names.get(`${it.campaign} ${it.revision}`), 'what was sent has a revision')
  return yes(sent.map(it => ({ ...it, name: nameOf(it), did: measured.get(it.run) ?? [] })))
}
