/** Watching who opens and clicks: a purpose of its own, which says so, in a box of its own [F15]. */

import { trackingIn } from '#wire/lexicon.ts'
import { besideNames } from '#wire/lexicon/names.ts'
import { inTexts, namesIn, quoted, type Rule } from './view.ts'

export const TRACKING_RULES: readonly Rule[] = [
  {
    rule: 'F15',
    demand: 'AS-08',
    flaw: 'tracking-within',
    says: place =>
      `${quoted(place)} is about watching what readers do. That is a purpose of its own, of the kind “tracking”, with a box of its own.`,
    broken: view =>
      view.boxes.flatMap(({ at, purpose, defined: { label, name, kind } }) => {
        if (purpose?.kind === 'tracking') return []
        const watched = (text: string) =>
          besideNames(text, namesIn(view), view.locale, it => trackingIn(it, view.locale))
        const inLabel = watched(label)
        const words = inLabel.length > 0 ? inLabel : watched(`${name}. ${kind}`)
        if (words.length === 0) return []
        return [{ at: inLabel.length > 0 ? `${at}/label/${view.locale}` : `${at}/purpose_id`, words }]
      }),
  },
  {
    rule: 'F15',
    demand: 'AS-08',
    flaw: 'tracking-beside',
    says: place =>
      `${quoted(place)} is about watching what readers do, and no box asks for it. Make it a purpose of its own, with a box, or leave it.`,
    broken: view =>
      view.boxes.some(({ purpose }) => purpose?.kind === 'tracking')
        ? []
        : inTexts(trackingIn, at => at.startsWith('/texts/'))(view),
  },
  {
    rule: 'F15',
    demand: 'AS-06',
    flaw: 'tracking-not-said',
    says: () => 'This box is for tracking, and its label does not say that opens and clicks are measured.',
    broken: view =>
      view.boxes.flatMap(({ at, purpose, defined: { label } }) =>
        purpose?.kind === 'tracking' && label.trim() !== '' && trackingIn(label, view.locale).length === 0
          ? [{ at: `${at}/label/${view.locale}`, words: [label] }]
          : [],
      ),
  },
]
