/** Forms that say one thing to the rules and another to their reader, or that make an advertisement of the mail that asks. */

import { expect, test } from 'vitest'
import { lint } from '#consent/rules.ts'
import type { FormDraft } from '#consent/types.ts'
import { KNOWN, SAMPLE, SAMPLE_DRAFT } from '../forms/sample.ts'

const errorsIn = (draft: FormDraft) =>
  lint({ ...SAMPLE, draft: { ...draft, locales: ['en'] } }, KNOWN, ['en'])
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ demand, flaw }) => `${demand} ${flaw}`)
const labelled = (label: string): FormDraft => ({
  ...SAMPLE_DRAFT,
  items: SAMPLE_DRAFT.items.map(it => ({ ...it, label: { en: label } })),
})
const named = (name: string): FormDraft => ({
  ...SAMPLE_DRAFT,
  controller: { ...SAMPLE_DRAFT.controller, name },
})
const introduced = (intro: string): FormDraft => ({
  ...SAMPLE_DRAFT,
  texts: { en: { ...SAMPLE_DRAFT.texts.en!, intro } }, // The sample speaks English.
})
const SAYS = 'Yes, send me “Weekly roasts” by email.'

const LABELS = [
  [`☑ ${SAYS}`, 'AS-05 drawn-tick'],
  [`✔ ${SAYS}`, 'AS-05 drawn-tick'],
  [`[x] ${SAYS}`, 'AS-05 drawn-tick'],
  [`☐ No. ${SAYS}`, 'AS-05 drawn-tick'],
  [`${SAYS} Look at https://casino.example/win`, 'AS-03 advertises'],
  [`${SAYS} www.casino.example`, 'AS-03 advertises'],
  [`${SAYS} I accept the t e r m s`, 'AS-07 hidden-words'],
  [`${SAYS} I accept the ⓣⓔⓡⓜⓢ`, 'AS-07 hidden-words'],
  [`${SAYS} I accept the &#116;erms`, 'AS-07 hidden-words'],
  [`${SAYS} I accept the ｔｅｒｍｓ`, 'AS-07 bundled'],
  [`${SAYS} \u202Esmret eht tpecca I`, 'AS-07 hidden-words'],
] as const
test.each(LABELS)('a label %j is refused: %s [AS-05] [AS-07]', (label, finds) => {
  expect(errorsIn(labelled(label))).toContain(finds)
})

test.each([
  SAYS,
  `${SAYS} Up to 10 % off.`,
  'Send me “Weekly roasts” & more of it by email.',
  'Weekly roasts (A, B and C) by email',
])('a label %j is none of these [AS-06]', label => {
  expect(errorsIn(labelled(label))).not.toContainEqual(expect.stringMatching(/drawn-tick|advertises|hidden-words/))
})

test.each([
  'Win 500 € now, Casino Ltd',
  'Pills 50% off',
  'Bay https://casino.example',
  'Bay www.casino.example',
  'Bay casino.example/win',
  'Bay\nBuy now',
  'Bay \u202E yaB',
])('whoever is called %j is not named, but advertised [AS-03]', name => {
  expect(errorsIn(named(name))).toContain('AS-03 more-than-a-name')
})

test.each(['Bay Street Coffee Ltd', 'Booking.com B.V.', '3M Company', 'Yahoo! Inc.', 'Müller & Söhne GmbH'])(
  'whoever is called %j is named [AS-06]',
  name => {
    expect(errorsIn(named(name))).toEqual([])
  },
)

test('partners do not hide in the name of whoever asks [AS-09]', () => {
  expect(errorsIn(named('Bay Street Coffee and our partners'))).toContain('AS-09 partners-in-name')
})

test('a box that is drawn ticked in another text is none either [AS-05]', () => {
  expect(errorsIn(introduced('☑ is chosen for you.'))).toContain('AS-05 drawn-tick')
  expect(errorsIn(introduced('Choose for yourself.'))).toEqual([])
})
