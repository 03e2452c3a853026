/** What a template says and what a message made of it says, for whoever screens them. */

import { together } from '#review/review.ts'
import type { ToClear } from '#review/types.ts'
import type { Text } from '#screening/types.ts'
import { LOCALES } from '#wire/form-definition.ts'
import { type ActSaid, type Sender, textOf, write, type Written } from './letter.ts'
import type { Registered } from './types.ts'

/** The message as its recipient reads it. */
const messageText = (it: Written, sender: Sender): Text => ({
  channel: 'email',
  subject: it.subject,
  text: textOf(it),
  sender: sender.name,
  links: it.link === undefined ? [] : [it.link],
  lang: it.locale,
})

/**
 * What of it the account says: without the lines that stand in each such message. Those are ours, speak of something that its
 * reader did, and would vouch for what stands above them.
 */
const ownText = (it: Written, sender: Sender): Text => messageText({ ...it, reason: '', from: '' }, sender)

/** A message as it is screened: as it is read, and what of it is the account's. */
export const readingsOf = (
  it: Written,
  sender: Sender,
  files: readonly string[] = [],
): { readonly text: Text; readonly readings: readonly Text[] } => ({
  text: messageText(it, sender),
  readings: [ownText(it, sender), ...files.map(text => ({ ...ownText(it, sender), subject: '', text }))],
})

/** How a template reads with its samples, in each of its languages: nothing in it is known of a recipient. */
export function sampleReadings(
  registered: Registered,
  act: ActSaid,
  sender: Sender,
): Pick<ToClear, 'text' | 'readings'> {
  const { draft } = registered
  const values = Object.fromEntries(draft.values.map(({ name, sample }) => [name, sample]))
  const spoken = LOCALES.filter(locale => draft.letters[locale] !== undefined)
  const written = spoken.map(locale => write(registered, locale, values, act, sender))
  const whole = together(written.map(it => messageText(it, sender)))
  return { ...whole, readings: [...(whole.readings ?? []), ...written.map(it => ownText(it, sender))] }
}
