/** What came in, for people to read, and what they answer by hand. */

import { acceptedPolicies } from '#accounts/accounts.ts'
import { no, type Result, yes } from '#base/result.ts'
import { mayUse, standingOf } from '#conduct/conduct.ts'
import { suppressionOf } from '#consent/consent.ts'
import { mayUseFrom, queueText, senderOfNumber, textSenderFor } from '#delivery/delivery.ts'
import { numberOf } from '#delivery/sms/stop-rules.ts'
import { HOUR_MS } from '#base/limits.ts'
import { parsePhone } from '#base/phone.ts'
import { clear } from '#review/review.ts'
import type { Turn } from '#store/turn.ts'
import { advertises } from './advertising.ts'
import { mayReply, type ReplyRefusal } from './rules.ts'
import { sealWords, unsealWords } from './sealing.ts'
import * as store from './store.ts'
import type { Heard } from './types.ts'

type Done = Record<never, never>

export const listTexts = async (
  turn: Turn,
  page: store.Page,
): Promise<{ readonly texts: readonly Heard[]; readonly unread: number }> => ({
  texts: (await store.pageOfHeard(turn, page)).map(row => shown(turn, row)),
  unread: await store.countUnread(turn),
})

export async function openText(turn: Turn, id: string): Promise<Result<Heard, 'absent'>> {
  const row = await store.findHeard(turn, id)
  return row ? yes(shown(turn, row)) : no('absent')
}

const shown = (turn: Turn, { sealed, replySealed, replyId, repliedAt, repliedBy, ...row }: store.HeardRow): Heard => ({
  ...row,
  ...unsealWords(turn, sealed),
  reply:
    replySealed && replyId && repliedAt
      ? { text: unsealWords(turn, replySealed).text, at: repliedAt, by: repliedBy ?? '', id: replyId }
      : null,
})

export const markText = async (turn: Turn, id: string, isRead: boolean): Promise<Result<Done, 'absent'>> =>
  (await store.setRead(turn, id, isRead)) ? yes({}) : no('absent')

type NotSent = 'no-sender' | 'too-many' | 'too-long' | 'not-cleared'

/** One answer to what somebody wrote. It is looked at like everything that leaves, and may not advertise. */
export async function replyToText(
  turn: Turn,
  id: string,
  text: string,
): Promise<Result<Done, 'absent' | ReplyRefusal | NotSent>> {
  await store.lockHeard(turn, id)
  const found = await openText(turn, id)
  if (!found.ok) return found
  const heard = found.value
  const number = numberOf(heard.from, heard.to, (await senderOfNumber(turn, heard.to))?.countries)
  const refusal = mayReply(await factsOf(turn, heard, text))
  if (refusal || number === undefined) return no(refusal ?? 'nobody')
  const words = { channel: 'sms', text, subject: '' } as const
  if (!(await clear(turn, { lane: 'transactional', about: id, once: true, text: words })).ok) return no('not-cleared')
  const queued = await queueText(turn, {
    kind: 'reply',
    to: number,
    text,
    about: id,
    expiresInMs: HOUR_MS,
    ...(heard.subject && { subject: heard.subject }),
    ...(await fromFor(turn, heard, number)),
  })
  if (!queued.ok) return no(queued.refusal === 'not-a-number' ? 'nobody' : queued.refusal)
  const by = `${turn.actor.kind} ${turn.actor.id}`
  await store.setReply(turn, id, {
    message: queued.value,
    by,
    sealed: sealWords(turn, { from: heard.to, to: heard.from, text }),
  })
  return yes({})
}

async function factsOf(turn: Turn, heard: Heard, text: string) {
  const { subject, asked, at, reply } = heard
  return {
    hasNumber: subject !== null,
    answered: reply !== null,
    asked,
    stoppedSince: subject !== null && (await store.hasStoppedSince(turn, subject, at)),
    suppressed: subject !== null && (await suppressionOf(turn, { kind: 'phone', subject })) !== undefined,
    ageMs: turn.nowMs - at.getTime(),
    policiesAccepted: (await acceptedPolicies(turn)) !== undefined,
    maySend: mayUse(await standingOf(turn), 'sms'),
    advertises: advertises(text),
  }
}

/** What was typed at the handset of the product is answered there. */
async function fromFor(turn: Turn, { sender, isRehearsal }: Heard, number: string) {
  const own = sender === null ? undefined : await textSenderFor(turn, sender)
  const phone = parsePhone(number)
  const test = isRehearsal || (own !== undefined && !mayUseFrom(own, (phone.ok && phone.value.country) || '').ok)
  return { from: own?.value, ...(test && { test }) }
}
