/** What stood beside the box, read as the linter reads a label: a wording that joins consent to something else proves none [AS-07]. */

import { WORDING_READ_MAX_CHARS } from '#base/limits.ts'
import type { Demand } from '#policy/demands.ts'
import { LOCALES } from '#wire/form-definition.ts'
import { asksForMessages, bundlingIn, consentBySubmitting, turnedIn } from '#wire/lexicon.ts'
import { pageTextOf } from './page-text.ts'

export type WordingFlaw = { readonly code: string; readonly detail: string; readonly demand: Demand }

/**
 * A whole page, a picture, a PDF is kept as it is: what in it is the label, only a person can say. Of a page it is read
 * whether its box was ticked; and its words, where they are no more than a label has.
 */
export function flawOfWording(media: string, text: string | undefined): WordingFlaw | undefined {
  if (text === undefined || (media !== 'text/plain' && media !== 'text/html')) return undefined
  const page = media === 'text/html' ? pageTextOf(text) : undefined
  const label = (page?.words ?? text).trim()
  if (!/\p{L}{2}/u.test(label)) return { code: 'says-nothing', detail: 'There are no words in it.', demand: 'AS-06' }
  if (page?.isTicked)
    return { code: 'ticked', detail: 'A box in it is ticked before anybody ticks it.', demand: 'AS-05' }
  if (label.length > WORDING_READ_MAX_CHARS) return undefined
  for (const locale of LOCALES.filter(it => asksForMessages(label, it))) {
    const [bundled] = bundlingIn(label, locale)
    if (bundled) return flaw('bundled', bundled, 'joins the consent to something else', 'AS-07')
    const [submitting] = consentBySubmitting(label, locale)
    if (submitting) return flaw('by-submitting', submitting, 'makes a consent of something else than a tick', 'AS-04')
    const [turned] = turnedIn(label, locale)
    if (turned) return flaw('turned-round', turned, 'makes a tick of a no, or a no of a tick', 'AS-04')
  }
  return undefined
}

const flaw = (code: string, words: string, does: string, demand: Demand): WordingFlaw => ({
  code,
  detail: `“${words.slice(0, 100)}” ${does}.`,
  demand,
})
