/** Texts of a form that say two things: a rhythm above the boxes and another in them, nothing for sale and offers below. */

import { announcedBeside } from '#wire/lexicon/announced.ts'
import { isPraised, rhythmsSent, unsoldIn, type Rhythm } from '#wire/lexicon/contrary.ts'
import { offersIn } from '#wire/lexicon/joining.ts'
import { busiestPerYear, isBound, mostPerYear } from '#wire/lexicon/rate.ts'
import type { Locale } from '#wire/form-definition.ts'
import { inTexts, isLead, quoted, type Place, type Rule, type View } from './view.ts'

/** Sentences are not that exact: a month has four weeks and a bit. */
const NEAR = 1.35

export const CONTRARY_RULES: readonly Rule[] = [
  {
    rule: 'F06',
    demand: 'AS-06',
    flaw: 'another-rhythm',
    says: place => `${quoted(place)} says another rhythm than the boxes do. Say the same in both places.`,
    broken: view => {
      const names = view.boxes.map(({ defined }) => defined.name)
      const look = (isAfter: boolean) => (text: string) =>
        rhythmsSent(text, view.locale, names, isAfter)
          .filter(rhythm => !isOfBoxes(rhythm, view))
          .filter(({ asThings, ...it }) => asThings === undefined || !isOfBoxes({ ...it, times: asThings }, view))
          .map(({ words }) => words)
      return [...inTexts(look(false), isLead)(view), ...inTexts(look(true), isThanks)(view)]
    },
  },
  {
    rule: 'F02',
    demand: 'AS-08',
    flaw: 'announced-beside',
    says: place => `${quoted(place)} announces messages that no box asked for. Say what was ticked, and no more.`,
    broken: view => {
      const asked = view.boxes.map(({ defined: { label, name, kind } }) => `${label}. ${name}. ${kind}`).join('. ')
      return inTexts((text, locale) => announcedBeside(text, locale, asked), isThanks)(view)
    },
  },
  {
    rule: 'F06',
    demand: 'AS-06',
    flaw: 'offers-denied',
    says: place => `${quoted(place)} says that nothing is offered, and the messages bring offers.`,
    broken: (view): readonly Place[] =>
      view.boxes.length > 0 && view.boxes.every(({ defined: { name, kind } }) => sells(`${name}. ${kind}`, view.locale))
        ? inTexts(unsoldIn, isLead)(view)
        : [],
  },
]

const isThanks = (at: string) => at.endsWith('/thanks')

const sells = (text: string, locale: Locale) => offersIn(text, locale) || isPraised(text, locale)

/**
 * One of the house's own boxes, or somewhere between the rarest and all of them together. Without a rhythm of theirs nothing is
 * contrary; a partner speaks for itself. A bound, such as `never more than two in a week`, is held against the busiest times of theirs.
 */
function isOfBoxes({ words, times, isComing }: Omit<Rhythm, 'asThings'>, { boxes, locale }: View): boolean {
  const own = boxes.filter(({ partner }) => !partner)
  const theirs = own.flatMap(({ defined }) => mostPerYear(defined.frequency, locale) ?? [])
  if (theirs.length < own.length || own.length === 0) return true
  const most = isBound(words, locale)
    ? own.flatMap(({ defined }) => busiestPerYear(defined.frequency, locale) ?? [])
    : theirs
  const all = most.reduce((sum, each) => sum + each, 0)
  return times <= all * NEAR && (!isComing || times * NEAR >= Math.min(...theirs))
}
