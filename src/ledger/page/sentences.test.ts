import { expect, test } from 'vitest'
import { build } from '../../../test/bundle-builder.ts'
import { DAMAGES, VALID } from '../../../test/bundle-damages.ts'
import { LOCALES } from '#wire/form-definition.ts'
import { parsePolicy } from '#wire/policy-file.ts'
import { verifyBundle } from '#wire/bundle/verify.ts'
import { sentenceIn } from './sentences.ts'
import { SAID } from './sentence-words.ts'

/** All that the verifier says of whole bundles and of damaged ones, but what failed. */
function said(): ReadonlySet<string> {
  const { policy } = build()
  const read = parsePolicy(policy)
  const bundles = [
    build(),
    ...VALID.map(([, damage]) => build(damage)),
    ...DAMAGES.map(([, , damage]) => build(damage)),
  ]
  const verdicts = bundles.flatMap(({ archive }) => [
    verifyBundle(archive),
    verifyBundle(archive, { pinned: read.ok ? read.value : undefined }),
  ])
  return new Set(
    verdicts.flatMap(it =>
      it.ok
        ? [
            ...it.value.claims.map(({ text }) => text),
            ...it.value.steps.filter(({ result }) => result !== 'fail').map(({ text }) => text),
          ]
        : [],
    ),
  )
}

test('every claim, and what passed, is withheld or is to be noted, is said in each language [AS-10]', () => {
  const all = said()
  expect(all.size).toBeGreaterThan(30)
  for (const locale of LOCALES)
    expect(
      [...all].filter(text => sentenceIn(text, locale) === undefined),
      locale,
    ).toEqual([])
})

test('what stands in a sentence stays in it', () => {
  const values = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).toSorted()
  for (const [english, spoken] of Object.entries(SAID))
    for (const text of Object.values(spoken)) expect(values(text), text).toEqual(values(english))
  expect(sentenceIn('The events were recorded about a.b@example.org. 2 events withhold it.', 'de')).toBe(
    'Die Ereignisse wurden zu a.b@example.org aufgezeichnet. 2 Ereignisse teilen sie nicht mit.',
  )
  expect(sentenceIn('After the events shown: newsletter by email: given (E5), offers by email: refused.', 'fr')).toBe(
    'Après les événements montrés : newsletter (e-mail): donné (E5), offers (e-mail): refusé.',
  )
  expect(sentenceIn('a sentence that nobody knows', 'de')).toBeUndefined()
})
