/** What stood beside the box, read as the linter reads a label: a wording that joins consent to something else proves none [AS-07]. */

import { WORDING_READ_MAX_CHARS } from '#base/limits.ts'
import type { Demand } from '#policy/demands.ts'
import { LOCALES } from '#wire/form-definition.ts'
import { pageWords } from '#wire/page-words.ts'
import { asksForMessages, bundlingIn, consentBySubmitting, turnedIn } from '#wire/lexicon.ts'

export type WordingFlaw = { readonly code: string; readonly detail: string; readonly demand: Demand }

/**
 * A whole page, a picture, a PDF is kept as it is: what in it is the label, only a person can say. Of a page it is read
 * whether a box for messages was ticked; and its words, where they are no more than a label has.
 */
export function flawOfWording(media: string, text: string | undefined): WordingFlaw | undefined {
  if (text === undefined || (media !== 'text/plain' && media !== 'text/html')) return undefined
  const page = media === 'text/html' ? pageWords(text) : undefined
  const label = (page?.words ?? text).trim()
  if (!/\p{L}{2}/u.test(label)) return { code: 'says-nothing', detail: 'There are no words in it.', demand: 'AS-06' }
  const isLabel = label.length <= WORDING_READ_MAX_CHARS
  const asks = (beside: string) => isLabel || LOCALES.some(it => asksForMessages(beside, it))
  const isChosen = page?.chosen.some(beside => LOCALES.some(it => asksForMessages(beside, it)))
  if (page?.ticked.some(asks) || isChosen || (isLabel && TICKED.test(label)))
    return { code: 'ticked', detail: 'A box in it is ticked before anybody ticks it.', demand: 'AS-05' }
  if (!isLabel) return undefined
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

/** As a text shows a ticked box. */
const TICKED = /^\s*(?:[☑☒✅✓✔🗹]|\[\s*x\s*\])/iu

const flaw = (code: string, words: string, does: string, demand: Demand): WordingFlaw => ({
  code,
  detail: `“${words.slice(0, 100)}” ${does}.`,
  demand,
})
