/** Forms that the lists of words were not made from, judged as a person judges them. */

import { describe, expect, test } from 'vitest'
import { LOCALES } from '#wire/form-definition.ts'
import { KNOWN } from '../../test/forms/sample.ts'
import { isOfPurpose, withText, writtenIn } from '../../test/forms/written.ts'
import { lint, purposeFindings } from './rules.ts'

describe.each(LOCALES)('in %s', locale => {
  const judged = writtenIn(locale).map(written => {
    const asked = withText(written, locale)
    const [purpose] = asked.purposes
    const ofPurpose = isOfPurpose(written) && purpose ? purposeFindings(purpose) : []
    const found = [...lint(asked, KNOWN, [locale]).findings, ...ofPurpose].filter(
      ({ flaw }) => written.place !== 'leaving' || flaw !== 'any-time-not-said',
    )
    return { ...written, found: found.map(({ rule }) => rule) }
  })

  test('what a form may not say is found, wherever it says it [AS-04] [AS-05] [AS-06] [AS-07] [AS-08] [AS-09]', () => {
    const bent = judged.filter(({ rules }) => rules.length > 0)
    expect(bent.length).toBeGreaterThan(25)
    expect(bent.filter(({ rules, found }) => !rules.some(rule => found.some(it => it === rule)))).toEqual([])
  })

  test('what comes close to it, and is in order, is let pass [AS-06]', () => {
    const inOrder = judged.filter(({ rules }) => rules.length === 0)
    expect(inOrder.length).toBeGreaterThan(5)
    expect(inOrder.filter(({ found }) => found.length > 0)).toEqual([])
  })
})
