import { describe, expect, test } from 'vitest'
import { sha256Hex } from '#wire/crypto.ts'
import { canonical, type Json } from '#wire/jcs.ts'
import { DEMANDS, type Demand } from './demands.ts'
import { NUMBERS, printed } from './printed.ts'
import { PROCESS } from './clocks.ts'
import { ANTI_SPAM, COOKIES, DEMANDS_OF, FORMER_COOKIES, sentenceOf, TERMS } from './texts.ts'
import { TEXT_LOCALES, type TextLocale } from './texts/shape.ts'
import { FORMER } from './texts/version-2026-11.ts'
import { FORMER_VERSIONS, POLICIES, type PolicyName } from './versions.ts'

const TEXTS = { 'anti-spam': ANTI_SPAM, cookies: COOKIES, terms: TERMS } as const
const ALL = Object.keys(DEMANDS) as Demand[]

/** What is printed of each text, by version. Another hash of the newest one: a version of its own is wanted. */
const PUBLISHED = {
  'anti-spam': {
    '2026-11': '9b4a02600e815933a9e03ba03fb94b577098ca79734f33367bf52989eb621ffa',
    '2026-11-26': '2af5425d2a864a7e17393e19bca98c2c40e3ff0c00fdc044749c02b67074c64b',
  },
  cookies: {
    '2026-11': 'e4489f1702c0c50e678aa0c5a530203e6611f5be93b80a5aeb878d4ca781e5ac',
    '2026-11-26': 'feaf8e345e927ceee6a797104cc7b60c6444cef60088521a144304e219a40ae5',
    '2026-11-27': '4cf926ed3835295b796ab6639a41c520e3e4cfec1f30662b6b7d62dbee99f940',
  },
  terms: {
    '2026-11': '66d23d9c9a96b079f3e1fffcaffac0d5ba4e1ede25b993d0c5c7bac7aac6c057',
    '2026-11-26': '6b4881072d2f56411f532365ba6c7f0017d5b44326a4a6fd94756d8a8956a5b2',
  },
} as const satisfies Record<PolicyName, Readonly<Record<string, string>>>
const NAMES = Object.keys(PUBLISHED) as PolicyName[] // The keys of the table itself.

const stringsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : []
const hashOf = (value: unknown) => sha256Hex(Buffer.from(canonical(value as Json)))
const printedOf = (text: Readonly<Record<TextLocale, unknown>>) =>
  TEXT_LOCALES.map(locale => stringsIn(text[locale]).map(it => printed(it, locale)))

/** As it is kept today. */
function textOf(name: PolicyName, version: string): unknown {
  if (version === POLICIES[name].version) return printedOf(TEXTS[name])
  const later = name === 'cookies' ? FORMER_COOKIES[version] : undefined
  return later ? printedOf(later) : FORMER[name]
}

test.each(NAMES)(
  '%s: what was published stays as it was, numbers included: whoever changes it makes a new version, which asks again [AS-02] [CK-01]',
  name => {
    const versions = Object.keys(PUBLISHED[name])
    expect([POLICIES[name].version, ...FORMER_VERSIONS[name].map(({ version }) => version)]).toEqual(
      versions.toReversed(),
    )
    expect(Object.fromEntries(versions.map(it => [it, hashOf(textOf(name, it))]))).toEqual(PUBLISHED[name])
  },
)

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
