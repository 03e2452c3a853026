/** The words of what people text us. */

import type { ContactId } from '#audience/types.ts'
import type { FormId } from '#consent/types.ts'
import type { InboundTextId } from '#delivery/sms/types.ts'
import type { TextSenderId } from '#delivery/sms/from-types.ts'
import type { MessageId } from '#delivery/types.ts'
import type { SubjectId } from '#ledger/types.ts'

export const ASKED = [
  'stop', // to be left alone
  'start', // to hear from us again, which takes a form [AS-04]
  'help',
  'join', // a keyword of a sender
  'code', // what shows that a number is the account's
  'other', // for a person to read
] as const
export type AskedFor = (typeof ASKED)[number]

export const ANSWERS = [
  'stopped', // once, within five minutes, and without marketing
  'help',
  'join', // the way to a form
  'joined', // the box was ticked, and this was its handset
] as const
export type AnswerKind = (typeof ANSWERS)[number]

/** A text that came in. */
export type Heard = {
  readonly id: InboundTextId
  /** Undefined where nobody is behind it: letters, a short code. */
  readonly subject: SubjectId | null
  readonly contact: ContactId | null
  readonly sender: TextSenderId | null
  readonly from: string
  readonly to: string
  readonly text: string
  readonly asked: AskedFor
  /** Of a STOP: a word of the list, a sentence that means it, or a word mistyped. */
  readonly by: 'word' | 'phrase' | 'typo' | null
  /** What ended by it. */
  readonly stopped: readonly string[]
  readonly isRehearsal: boolean
  readonly at: Date
  /** By itself. */
  readonly answer: AnswerKind | null
  readonly answerId: MessageId | null
  /** By hand. */
  readonly reply: { readonly text: string; readonly at: Date; readonly by: string; readonly id: MessageId } | null
  readonly readAt: Date | null
}

export type Keyword = { readonly sender: TextSenderId; readonly keyword: string; readonly form: FormId }
