/** Rules on what a text may not be used for: to draw a tick, to advertise, to hide behind a name. In every language alike. */

import { hiddenIn } from '#wire/lexicon.ts'
import { partnersInName } from '#wire/lexicon/names.ts'
import { inTexts, quoted, type Rule } from './view.ts'

/** A box beside the box: the reader takes the drawn one for theirs. */
const DRAWN = /[\u2610-\u2612\u2705\u2713-\u2718\u2b1c\u{1f5f5}-\u{1f5f9}\u{1f78e}-\u{1f794}]|\[[xX ]\]/gu
const WEB = /(?:https?:\/\/|www\.)\S*|[\p{L}\p{N}-]+\.\p{L}{2,}\/\S*/giu
const PRICE = /[€$£¥]\s?\d[\d.,]*|\d[\d.,]*\s?[%€£¥$]/gu
const all = (text: string, pattern: RegExp): readonly string[] => text.match(pattern) ?? []

/** More than a name: it stands in the subject of the mail that asks, where nothing is advertised. */
const besideName = (name: string) => [
  ...all(name, WEB),
  ...all(name, PRICE),
  ...all(name, /[\n\r]/g).map(() => name),
  ...hiddenIn(name),
]

export const PLAIN_RULES: readonly Rule[] = [
  {
    rule: 'F01',
    demand: 'AS-05',
    flaw: 'drawn-tick',
    says: place =>
      `${quoted(place)} looks like a box, and is none. There is one box for each consent, and it is empty.`,
    broken: inTexts(
      text => all(text, DRAWN),
      at => !at.endsWith('/thanks'),
    ),
  },
  {
    rule: 'F06',
    demand: 'AS-03',
    flaw: 'advertises',
    says: place =>
      `${quoted(place)} advertises. The label is repeated in the mail that asks, which nobody has agreed to.`,
    broken: inTexts(
      text => all(text, WEB),
      at => /^\/(?:items|partners)\//.test(at),
    ),
  },
  {
    rule: 'F05',
    demand: 'AS-03',
    flaw: 'more-than-a-name',
    once: true,
    says: place => `${quoted(place)} is no part of a name. Who asks is named, and nothing is advertised with it.`,
    broken: ({ draft: { controller } }) => {
      const words = besideName(controller.name)
      return words.length === 0 ? [] : [{ at: '/controller/name', words }]
    },
  },
  {
    rule: 'F09',
    demand: 'AS-09',
    flaw: 'partners-in-name',
    says: place => `${quoted(place)} names nobody. Each partner stands on the form by name, with a box of its own.`,
    broken: ({ draft: { controller }, locale }) => {
      const words = partnersInName(controller.name, locale)
      return words.length === 0 ? [] : [{ at: '/controller/name', words }]
    },
  },
]
