/** What stood beside the box, read as the linter reads a label: a wording that joins consent to something else proves none [AS-07]. */

import { WORDING_BOXES_ASKED_MAX, WORDING_READ_MAX_CHARS } from '#base/limits.ts'
import type { Demand } from '#policy/demands.ts'
import { LOCALES } from '#wire/form-definition.ts'
import { type PageWords, pageWords } from '#wire/page-words.ts'
import { asksForMessages, bundlingIn, consentBySubmitting, turnedIn } from '#wire/lexicon.ts'
import { type Drawn, drawnIn } from '#wire/ticking.ts'

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
  if (isTicked(label, isLabel, page))
    return { code: 'ticked', detail: 'A box in it is ticked before anybody ticks it.', demand: 'AS-05' }
  if (!isLabel) return undefined
  for (const locale of LOCALES.filter(it => asksForMessages(label, it))) {
    const [bundled] = bundlingIn(label, locale)
    if (bundled) return flaw('bundled', bundled, it => `${it} joins the consent to something else.`, 'AS-07')
    const [submitting] = consentBySubmitting(label, locale)
    if (submitting)
      return flaw('by-submitting', submitting, it => `${it} makes a consent of something else than a tick.`, 'AS-04')
    const [turned] = turnedIn(label, locale)
    if (turned) return flaw('turned-round', turned, it => `${it} makes a tick of a no, or a no of a tick.`, 'AS-04')
  }
  return undefined
}

/** By its source, by a script, or by a sign that is drawn. Of a label every box counts, of more those for messages. */
function isTicked(label: string, isLabel: boolean, page: PageWords | undefined): boolean {
  const drawn = drawnIn(label)
  const isForMessages = firstAsked()
  const asks = (beside: string) => isLabel || isForMessages(beside)
  const waits = [...(page?.waiting ?? []), ...drawn.filter(it => it.sign === 'waits').map(it => it.beside)]
  const begins = (it: Drawn) => it === drawn[0] && !/^[\p{L}\p{N}]/u.test(label)
  const means = (it: Drawn) => begins(it) || isForMessages(it.beside)
  const ticks = drawn.filter(it => it.sign === 'tick')
  return (
    (page?.ticked.some(asks) ?? false) ||
    (page?.chosen.some(it => isForMessages(it.words) || (AGREES.test(it.words) && asks(it.asked))) ?? false) ||
    (isLabel && (page?.isTicking ?? false) && waits.length > 0) ||
    drawn.some(it => it.sign === 'ticked' && asks(it.beside)) ||
    ticks.some(it => AGREES.test(it.beside)) ||
    (ticks.some(means) && !waits.some(isForMessages))
  )
}

/** Whether words ask for messages: of the first WORDING_BOXES_ASKED_MAX that differ; of those after them nobody knows it. */
function firstAsked(): (text: string) => boolean {
  const asked = new Map<string, boolean>()
  return text => {
    const known = asked.get(text)
    if (known !== undefined || asked.size === WORDING_BOXES_ASKED_MAX) return known ?? false
    const isFor = LOCALES.some(it => asksForMessages(text, it))
    asked.set(text, isFor)
    return isFor
  }
}

/** How a yes begins that is chosen among several, or stands beside a tick. */
const AGREES =
  /^\P{L}*(?:yes|yeah|sure|ok|i (?:agree|consent|accept|want|would)|agreed?|subscribe|sign me up|ja|gerne?|ich (?:stimme|willige|m[öo]chte)|einverstanden|oui|d['’ ]accord|j['’ ](?:accepte|aimerais)|je (?:veux|souhaite|consens)|s[ií]|acepto|de acuerdo|quiero|deseo|s[iì]|accetto|acconsento|voglio|desidero|sim|aceito|concordo|quero|desejo)(?!\p{L})/iu

const flaw = (code: string, words: string, does: (it: string) => string, demand: Demand): WordingFlaw => ({
  code,
  detail: does(`“${words.slice(0, 100)}”`),
  demand,
})
