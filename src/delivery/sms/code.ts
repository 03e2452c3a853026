/** The text that asks a handset whether it is somebody's, and what becomes of it. What it says is screened as a confirmation by mail is. */

import { parsePhone } from '#base/phone.ts'
import { codeSent, type CodeText, codeToSend, noteCodeText } from '#consent/consent.ts'
import type { HandsetQuestionId } from '#consent/types.ts'
import { codeText } from '#content/content.ts'
import { clear } from '#review/review.ts'
import type { ToClear } from '#review/types.ts'
import type { Turn } from '#store/turn.ts'
import { listTextSenders, mayUseFrom } from './from.ts'
import { queueText } from './queue.ts'
import type { TextSettled } from './types.ts'

/** Said by consent as `handset.asked`: which question, and its how manyth text. */
export type HandsetAsked = { readonly question: HandsetQuestionId; readonly nth: number }

/** Once for each text that is asked for, however often this is called. `held`: its words are not cleared yet. */
export async function queueCode(turn: Turn, asked: HandsetAsked): Promise<'held' | undefined> {
  const it = await codeToSend(turn, asked)
  if (!it) return undefined
  if (!(await clear(turn, wordsOf(it))).ok) return 'held'
  const text = textOf(it, it.code)
  const sender = await senderTo(turn, it.number)
  const queued = await queueText(turn, {
    kind: 'code',
    to: it.number,
    from: sender,
    text,
    subject: it.subject,
    expiresInMs: it.codeUntil.getTime() - turn.nowMs,
    about: it.question,
  })
  if (queued.ok) await noteCodeText(turn, asked, { message: queued.value, sender: sender ?? null, text })
  else turn.house.log.warn({ question: it.question, why: queued.refusal }, 'a number cannot be asked by text')
  return undefined
}

/** The first of the account's that may be used there; without one whoever sends it decides. */
async function senderTo(turn: Turn, number: string): Promise<string | undefined> {
  const to = parsePhone(number)
  const country = (to.ok && to.value.country) || ''
  return (await listTextSenders(turn)).find(it => mayUseFrom(it, country).ok)?.value
}

const textOf = ({ locale, controller, isEntered, url }: CodeText, code: string) =>
  codeText({ locale, sender: controller.name, code, ...(isEntered && { url }) })

/** What is the same for all who are asked: who asks. The code and the rest are ours. */
const wordsOf = (it: CodeText): ToClear => ({
  lane: 'confirmation',
  about: it.form,
  within: it.form,
  text: {
    channel: 'sms',
    subject: '',
    text: codeText({ locale: it.locale, sender: it.controller.name, code: '000000' }),
    sender: it.controller.name,
    lang: it.locale,
  },
})

/** What was taken, or may have been: a handset that answers has got it. */
export async function settleCode(turn: Turn, { kind, message, result, ids, live }: TextSettled): Promise<void> {
  if (kind !== 'code' || (result !== 'accepted' && result !== 'uncertain')) return
  await codeSent(turn, { message, providerId: ids[0] ?? null, rehearsed: !live })
}
