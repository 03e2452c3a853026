import { describe, expect, test } from 'vitest'
import { sha256Hex } from '#wire/crypto.ts'
import { canonical, type Json } from '#wire/jcs.ts'
import { DEMANDS, type Demand } from './demands.ts'
import { NUMBERS, printed } from './printed.ts'
import { PROCESS } from './clocks.ts'
import { ANTI_SPAM, COOKIES, DEMANDS_OF, sentenceOf, TERMS } from './texts.ts'
import { TEXT_LOCALES, type TextLocale } from './texts/shape.ts'
import { FORMER } from './texts/version-2026-11.ts'
import { FORMER_VERSIONS, POLICIES } from './versions.ts'

const TEXTS = { 'anti-spam': ANTI_SPAM, cookies: COOKIES, terms: TERMS } as const
const ALL = Object.keys(DEMANDS) as Demand[]

/** What is printed of the texts, by version. Another hash of the newest one: a version of its own is wanted. */
const PUBLISHED = {
  '2026-11': '2af504f02f1f4227a44a976b774bcc10a239dc636a56c7d2d83f217daec4962e',
  '2026-11-26': '25bafe1c976018c2e676ea9cea3e6c49d9471341879d752c675cacceafc104bf',
} as const

const stringsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : []
const hashOf = (value: unknown) => sha256Hex(Buffer.from(canonical(value as Json)))
const current = () =>
  TEXT_LOCALES.map(locale => Object.values(TEXTS).map(it => stringsIn(it[locale]).map(text => printed(text, locale))))

test('what was published stays as it was, numbers included: whoever changes it makes a new version, which asks again [AS-02] [CK-01]', () => {
  expect(hashOf(FORMER)).toBe(PUBLISHED['2026-11'])
  expect(hashOf(current())).toBe(PUBLISHED[POLICIES.terms.version])
  expect(FORMER_VERSIONS.map(({ version }) => version)).toEqual(Object.keys(PUBLISHED).slice(0, -1).toReversed())
})

test('each demand stands in one section of its policy, and in no other [CK-01] [EN-04]', () => {
  const named = [...Object.values(DEMANDS_OF['anti-spam']), ...Object.values(DEMANDS_OF.cookies)].flat()
  expect(named.toSorted()).toEqual(ALL.toSorted())
})

describe.each(TEXT_LOCALES)('in %s', locale => {
  test('each demand has a sentence of its own [CK-01] [EN-04]', () => {
    const sentences = ALL.map(it => sentenceOf(it, locale))
    expect(new Set(sentences).size).toBe(ALL.length)
    for (const sentence of sentences) expect(sentence).toMatch(/^\p{L}.*[.»”]$|\)\.$/su)
  })

  test('the same numbers are printed as the code uses, and nothing is left to fill in [EN-04]', () => {
    const names = (of: TextLocale) =>
      Object.values(TEXTS).map(it =>
        stringsIn(it[of])
          .flatMap(text => text.match(/\{\w+\}/g) ?? [])
          .toSorted(),
      )
    expect(names(locale)).toEqual(names('en'))
    expect(
      new Set(
        names(locale)
          .flat()
          .map(name => name.slice(1, -1)),
      ),
    ).toEqual(new Set(Object.keys(NUMBERS)))
    for (const text of Object.values(TEXTS).flatMap(it => stringsIn(it[locale])))
      expect(printed(text, locale)).not.toMatch(/[{}]/)
  })

  test('no sentence was left in another language', () => {
    if (locale === 'en') return
    for (const it of Object.values(TEXTS)) {
      const english = new Set(stringsIn(it.en).filter(text => text.length > 25))
      expect(stringsIn(it[locale]).filter(text => english.has(text))).toEqual([])
    }
  })
})

test('the clocks of the process are days and hours that the terms name [EN-04]', () => {
  const appeal = printed(TERMS.en.sections.appeal.says.join(' '), 'en')
  expect(appeal).toContain(`within ${PROCESS.appealWithinMs / 86_400_000} days`)
  expect(printed('{complaints} %', 'de')).toBe('0,1 %')
  expect(printed('{complaints} %', 'en')).toBe('0.1 %')
})
