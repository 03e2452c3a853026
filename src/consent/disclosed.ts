/** What a request says about itself, as disclosures of an event (reference C6). What is unknown is not there. */

import { CONTEXT_MAX_CHARS } from '#base/limits.ts'
import type { DisclosureName } from '#wire/envelope.ts'
import type { Sender } from './types.ts'

type Said = Readonly<Partial<Record<DisclosureName, string>>>

/** Whoever writes such a header decides what is in it: it is cut, and cannot break what it is written into. */
const said = (name: DisclosureName, value: string | undefined): Said => {
  const text = (value ?? '').toWellFormed().slice(0, CONTEXT_MAX_CHARS).trim()
  return text === '' ? {} : { [name]: text.toWellFormed() }
}

export const senderOf = ({ ip, userAgent, url, referrer }: Sender): Said => ({
  ...said('ip', ip),
  ...said('user_agent', userAgent),
  ...said('url', url),
  ...said('referrer', referrer),
})

/** A text message from the person, to a number of the account's; `message` is what it is called. */
export type TextSaid = { readonly to: string; readonly words: string; readonly message: string }

export const textOf = ({ to, words, message }: TextSaid): Said => ({
  ...said('sms.sender', to),
  ...said('sms.keyword', words),
  ...said('sms.message_id', message),
})
