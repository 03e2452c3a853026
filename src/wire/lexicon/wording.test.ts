/** The word lists against sentences of real forms, in every language in which a form can ask. */

import { describe, expect, test } from 'vitest'
import { LOCALES, type Locale } from '#wire/form-definition.ts'
import { DE } from '../../../test/wording/de.ts'
import { EN } from '../../../test/wording/en.ts'
import { ES } from '../../../test/wording/es.ts'
import { FR } from '../../../test/wording/fr.ts'
import { IT } from '../../../test/wording/it.ts'
import {
  flawsOfLabel,
  flawsOfText,
  isButton,
  isTimeLeftOpen,
  isWithdrawal,
  type LabelFlaw,
} from '../../../test/wording/judge.ts'
import { laterCases } from '../../../test/wording/later.ts'
import { PT } from '../../../test/wording/pt.ts'
import type { Wording } from '../../../test/wording/wording.ts'
import { mostPerYear } from './rate.ts'

const WORDINGS = { en: EN, fr: FR, de: DE, es: ES, it: IT, pt: PT } as const satisfies Record<Locale, Wording>

/** Those of the texts with which something is not as it should be; a test shows them all at once. */
const wrongOf = (texts: readonly string[], isRight: (text: string) => boolean) => texts.filter(text => !isRight(text))

describe.each(LOCALES)('in %s', locale => {
  const words: Wording = WORDINGS[locale]
  const finds = (flaw: LabelFlaw) => (text: string) => flawsOfLabel(text, locale).includes(flaw)

  test('a label that asks for one kind of messages by email is let pass [AS-06]', () => {
    const wrong = words.good.map(text => [text, flawsOfLabel(text, locale)]).filter(([, flaws]) => flaws?.length !== 0)
    expect(wrong).toEqual([])
  })

  test('a label that also accepts terms, declares an age or enters a contest is found [AS-07]', () => {
    expect(wrongOf(words.bundled, finds('bundled'))).toEqual([])
  })

  test('a label for email that is also about texts, calls or letters is found [AS-08]', () => {
    expect(wrongOf(words.ways, finds('ways'))).toEqual([])
  })

  test('a label that joins two purposes is found [AS-07]', () => {
    expect(wrongOf(words.kinds, finds('kinds'))).toEqual([])
  })

  test('a label that speaks of partners without their names is found [AS-09]', () => {
    expect(wrongOf(words.partners, finds('partners'))).toEqual([])
  })

  test('an opt-out dressed as an opt-in is found, and so are two negations [AS-05]', () => {
    expect(wrongOf(words.turned, finds('turned'))).toEqual([])
  })

  test('a consent that is made a duty is found [AS-04]', () => {
    expect(wrongOf(words.mandatory, finds('mandatory'))).toEqual([])
  })

  test('a sentence that takes sending the form for consent is found [AS-04]', () => {
    expect(wrongOf(words.bySubmitting, finds('bySubmitting'))).toEqual([])
  })

  test('a label that says nothing about what will come is found [AS-06]', () => {
    expect(wrongOf(words.silent, finds('silent'))).toEqual([])
  })

  test('a withdrawal sentence says that one can, at any time, and how [PC-08]', () => {
    expect(wrongOf(words.withdrawal.good, text => isWithdrawal(text, locale))).toEqual([])
    expect(wrongOf(words.withdrawal.bad, text => !isWithdrawal(text, locale))).toEqual([])
    expect(wrongOf(words.withdrawal.inHand, text => isWithdrawal(text, locale))).toEqual([])
    expect(wrongOf(words.withdrawal.inHand, text => isTimeLeftOpen(text, locale))).toEqual([])
    expect(wrongOf(words.withdrawal.good, text => !isTimeLeftOpen(text, locale))).toEqual([])
  })

  test('a button names the act of subscribing, and no other act [AS-04]', () => {
    expect(wrongOf(words.button.good, text => isButton(text, locale))).toEqual([])
    expect(wrongOf(words.button.bad, text => !isButton(text, locale))).toEqual([])
  })

  test('a sentence about frequency is understood as a number, or as none [AS-06]', () => {
    const read = words.frequency.map(([text]) => [text, mostPerYear(text, locale)])
    expect(read).toEqual(words.frequency)
    expect(wrongOf(words.noFrequency, text => mostPerYear(text, locale) === undefined)).toEqual([])
  })

  test('what else stands on a form is let pass', () => {
    const wrong = words.around.map(text => [text, flawsOfText(text, locale)]).filter(([, flaws]) => flaws?.length !== 0)
    expect(wrong).toEqual([])
  })

  test('sentences that were written after the lists are judged as by a person [AS-06] [AS-07] [AS-08] [AS-09]', () => {
    const wrong = laterCases(locale).filter(({ text, flaws, isLabel }) => {
      const found = isLabel ? flawsOfLabel(text, locale) : flawsOfText(text, locale)
      return flaws.length === 0 ? found.length > 0 : !flaws.some(flaw => found.includes(flaw))
    })
    expect(wrong).toEqual([])
  })

  test('a label of another language is found, when it is long enough to be one', () => {
    const others = LOCALES.filter(other => other !== locale).flatMap(other => WORDINGS[other].good)
    const long = others.filter(text => text.split(/\s+/).length >= 10)
    const missed = wrongOf(long, finds('stranger'))
    expect(missed.length / long.length).toBeLessThan(0.05)
  })
})
