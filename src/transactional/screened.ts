/** What a template says and what a message made of it says, for whoever screens them. */

import type { Text } from '#screening/types.ts'
import { LOCALES } from '#wire/form-definition.ts'
import { type ActSaid, type Sender, textOf, write, type Written } from './letter.ts'
import type { Registered } from './types.ts'

/** The message as its recipient reads it. */
export const messageText = (it: Written, sender: Sender): Text => ({
  channel: 'email',
  subject: it.subject,
  text: textOf(it),
  sender: sender.name,
  links: it.link === undefined ? [] : [it.link],
  lang: it.locale,
})

/** How a template reads with its samples, in each of its languages: nothing in it is known of a recipient. */
export function sampleTexts(registered: Registered, act: ActSaid, sender: Sender): readonly Text[] {
  const { draft } = registered
  const values = Object.fromEntries(draft.values.map(({ name, sample }) => [name, sample]))
  const spoken = LOCALES.filter(locale => draft.letters[locale] !== undefined)
  return spoken.map(locale => messageText(write(registered, locale, values, act, sender), sender))
}
