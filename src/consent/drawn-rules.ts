/**
 * How the words of a consent stand on the page when a browser has drawn it: wide and narrow, by day and by night
 * [F11]. What a style sheet promises is judged by its colours alone; this is what came of it.
 */

import { CONTRAST_MIN } from '#base/color.ts'
import type { Measure } from '#base/outside.ts'
import { consentName } from '#wire/form-definition.ts'
import type { DrawnView } from './types.ts'
import { drawnOf } from './unlooked-rules.ts'
import type { Place, Rule, View } from './view.ts'

export const FONT_MIN_PX = 12
export const FONT_SHARE_MIN = 0.8
/** Of a label: where less of it is seen, something lies over it, or it is cut off. */
const SEEN_MIN = 0.9

/** What is measured: the boxes, their labels, and all else that is part of what people agree to. */
export const LABELS = 'label[for^="consent."]'
export const BOXES = 'input[name^="consent."]'
const WORDS = ['.box .note', '.about', '.often', 'fieldset>legend', '.rule', '.after p', 'footer p', 'footer address']
export const SELECTORS: readonly string[] = [BOXES, LABELS, ...WORDS]

/** A label or box belongs to its item; other words to the page. */
function placeIn({ boxes }: View, { id }: Measure): string {
  return boxes.find(({ defined }) => id === consentName(defined.id))?.at ?? ''
}

const lookOf = ({ viewport, dark }: DrawnView) => `${viewport.width} px wide, ${dark ? 'by night' : 'by day'}`
const isText = ({ selector }: Measure) => selector !== BOXES
const isLabel = ({ selector }: Measure) => selector === LABELS
const isWritten = ({ text }: Measure) => text.trim() !== ''

/** Each place once, by the first look in which something is wrong with it. */
const inViews =
  (wrong: (it: Measure, view: DrawnView) => string | undefined): Rule['broken'] =>
  view => {
    const drawn = drawnOf(view)
    if (!drawn || 'refusal' in drawn) return []
    const found = new Map<string, Place>()
    for (const seen of drawn.views)
      for (const it of seen.measures) {
        const about = wrong(it, seen)
        const key = `${it.selector} ${it.nth}`
        if (about === undefined || found.has(key)) continue
        const words = isWritten(it) ? [it.text.trim().slice(0, 80)] : []
        found.set(key, { at: placeIn(view, it), words, about: `${about} (${lookOf(seen)})` })
      }
    return [...found.values()]
  }

const boxOf = (it: Measure, { measures }: DrawnView) =>
  measures.find(({ selector, id }) => selector === BOXES && id === it.id)

export const DRAWN_RULES: readonly Rule[] = [
  {
    rule: 'F01',
    demand: 'AS-05',
    flaw: 'ticked-as-drawn',
    says: () => 'When the page is drawn, this box is ticked.',
    broken: inViews(it => (it.checked ? 'ticked' : undefined)),
  },
  {
    rule: 'F11',
    demand: 'AS-06',
    flaw: 'faint',
    says: ({ about }) => `These words do not stand out from what is behind them: ${about}; it takes ${CONTRAST_MIN}.`,
    broken: inViews(it =>
      isText(it) && isWritten(it) && it.contrast < CONTRAST_MIN - 0.01
        ? `the contrast is ${it.contrast.toFixed(1)}`
        : undefined,
    ),
  },
  {
    rule: 'F11',
    demand: 'AS-06',
    flaw: 'small',
    says: ({ about }) =>
      `These words are smaller than people read: ${about}; it takes ${FONT_MIN_PX} px, and ${FONT_SHARE_MIN} of the page’s own letters.`,
    broken: inViews((it, { bodyFontPx }) =>
      isText(it) && isWritten(it) && (it.fontPx < FONT_MIN_PX || it.fontPx < FONT_SHARE_MIN * bodyFontPx)
        ? `${it.fontPx} px`
        : undefined,
    ),
  },
  {
    rule: 'F11',
    demand: 'AS-06',
    flaw: 'unseen',
    says: ({ about }) => `This cannot be seen where it stands: ${about}.`,
    broken: inViews(it =>
      (isText(it) ? isWritten(it) : true) && it.seen < SEEN_MIN
        ? `${Math.round(it.seen * 100)} % of it is seen`
        : undefined,
    ),
  },
  {
    rule: 'F11',
    demand: 'AS-06',
    flaw: 'apart',
    says: ({ about }) => `The words are not where their box is: ${about}. Both have to be seen at once.`,
    broken: inViews((it, view) => {
      const box = isLabel(it) ? boxOf(it, view) : undefined
      if (!isLabel(it)) return undefined
      if (!box) return 'it has no box'
      const top = Math.min(it.top, box.top)
      const bottom = Math.max(it.top + it.height, box.top + box.height)
      return bottom - top > view.viewport.height || it.left > view.viewport.width ? 'one is off the screen' : undefined
    }),
  },
  {
    rule: 'F11',
    demand: 'AS-06',
    flaw: 'in-an-image',
    once: true,
    says: () => 'The page has a picture beside the logo. What people agree to is written, and not drawn.',
    broken: ({ page: { pictures } }) => (pictures > 0 ? [{ at: '/theme/logo' }] : []),
  },
]
