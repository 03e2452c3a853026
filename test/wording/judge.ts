/** What the rules on wording say of one text, as names of flaws. */

import type { Locale } from '#wire/form-definition.ts'
import {
  bundlingIn,
  buttonFlaw,
  consentBySubmitting,
  hiddenIn,
  isTimeLeftOpen,
  mandatoryIn,
  turnedIn,
  withdrawalGaps,
} from '#wire/lexicon.ts'
import { isSilent, kindsJoined, unnamedPartners, waysBeside } from '#wire/lexicon/joining.ts'
import { strangerIn } from '#wire/lexicon/language.ts'
import { openEnds } from '#wire/lexicon/vague.ts'

const FOR_LABELS = {
  bundled: (text: string, locale: Locale) => bundlingIn(text, locale).length > 0,
  ways: (text: string, locale: Locale) => waysBeside(text, locale, 'email').length > 0,
  kinds: (text: string, locale: Locale) => kindsJoined(text, locale, '').length > 0,
  partners: (text: string, locale: Locale) => unnamedPartners(text, locale).length > 0,
  turned: (text: string, locale: Locale) => turnedIn(text, locale).length > 0,
  mandatory: (text: string, locale: Locale) => mandatoryIn(text, locale).length > 0,
  bySubmitting: (text: string, locale: Locale) => consentBySubmitting(text, locale).length > 0,
  silent: isSilent,
  open: (text: string, locale: Locale) => openEnds(text, locale).length > 0,
  hidden: (text: string) => hiddenIn(text).length > 0,
  stranger: (text: string, locale: Locale) => strangerIn(text, locale) !== undefined,
} as const satisfies Record<string, (text: string, locale: Locale) => boolean>

export type LabelFlaw = keyof typeof FOR_LABELS

/** Everything that is wrong with a text as the label of a box for messages by email. */
export const flawsOfLabel = (text: string, locale: Locale): readonly LabelFlaw[] =>
  Object.entries(FOR_LABELS).flatMap(([name, finds]) => (finds(text, locale) ? [name as LabelFlaw] : [])) // Its own keys.

/** The rules that hold for every text of a form, wherever it stands. */
export const flawsOfText = (text: string, locale: Locale): readonly LabelFlaw[] =>
  flawsOfLabel(text, locale).filter(flaw =>
    ['bySubmitting', 'hidden', 'stranger', 'partners', 'mandatory'].includes(flaw),
  )

export const isButton = (text: string, locale: Locale): boolean => buttonFlaw(text, locale, []) === undefined
export { isTimeLeftOpen }
export const isWithdrawal = (text: string, locale: Locale): boolean => withdrawalGaps(text, locale).length === 0
