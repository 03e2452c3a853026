/** Senders of texts as a room above delivery sees them: what their names say, and the words that lead to forms. */

import { no, type Result, yes } from '#base/result.ts'
import { TEXT_KEYWORDS_MAX } from '#base/limits.ts'
import { objectionToActing } from '#conduct/conduct.ts'
import { openForms } from '#consent/consent.ts'
import type { FormId } from '#consent/types.ts'
import {
  createTextSender,
  decideTextSender,
  listTextSenders,
  removeTextSender,
  restoreTextSender,
  saveTextSender,
  textSenderFor,
  waitingTextSenders,
} from '#delivery/delivery.ts'
import type { SenderFlaw } from '#delivery/sms/from-rules.ts'
import type { TextSenderId, TextSenderSettings } from '#delivery/sms/from-types.ts'
import type { Turn } from '#store/turn.ts'
import { advertises } from './advertising.ts'
import { mayBeKeyword } from './rules.ts'
import * as store from './store.ts'

type Done = Record<never, never>

export const listSenders = listTextSenders
export const removeSender = removeTextSender
export const restoreSender = restoreTextSender
export const waitingSenders = waitingTextSenders
export const keywordsOf = (turn: Turn) => store.keywords(turn)

/** Its name stands in the answer to a STOP, which does not advertise. */
export const addSender = async (
  turn: Turn,
  typed: string,
  it: TextSenderSettings,
): Promise<Result<TextSenderId, SenderFlaw | 'too-many' | 'known'>> =>
  advertises(it.name) ? no('name-says-more') : createTextSender(turn, typed, it)

export const saveSender = async (
  turn: Turn,
  id: string,
  it: TextSenderSettings,
): Promise<Result<Done, SenderFlaw | 'absent'>> =>
  advertises(it.name) ? no('name-says-more') : saveTextSender(turn, id, it)

/** By an operator, about an account for which they never worked: nobody proves what they send from themselves [EN-04]. */
export const decideSender = async (
  turn: Turn,
  id: string,
  decision: Parameters<typeof decideTextSender>[2],
): Promise<Result<Done, 'absent' | 'own-account'>> =>
  (await objectionToActing(turn, { demand: 'PC-08' })) ? no('own-account') : decideTextSender(turn, id, decision)

type KeywordRefusal = 'absent' | 'deaf' | 'not-a-keyword' | 'form-closed' | 'too-many'

/** A word that is texted to it is answered by the way to this form, where the box is [AS-04]. */
export async function setKeyword(
  turn: Turn,
  id: string,
  { keyword, form }: { readonly keyword: string; readonly form: FormId },
): Promise<Result<Done, KeywordRefusal>> {
  const sender = await textSenderFor(turn, id)
  if (!sender) return no('absent')
  if (sender.kind === 'letters') return no('deaf')
  if (!mayBeKeyword(keyword)) return no('not-a-keyword')
  if (!(await openForms(turn, [form])).has(form)) return no('form-closed')
  const known = await store.keywords(turn, sender.id)
  if (known.length >= TEXT_KEYWORDS_MAX && !known.some(it => it.keyword === keyword)) return no('too-many')
  await store.putKeyword(turn, { sender: sender.id, keyword, form })
  return yes({})
}

export async function dropKeyword(turn: Turn, id: string, keyword: string): Promise<Result<Done, 'absent'>> {
  const sender = await textSenderFor(turn, id)
  return sender && (await store.dropKeyword(turn, { sender: sender.id, keyword })) ? yes({}) : no('absent')
}
