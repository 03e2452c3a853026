import { expect, test } from 'vitest'
import { VERDICTS_MAX } from '#base/limits.ts'
import { SAMPLE as asked } from '../../test/forms/sample.ts'
import type { Asked } from './snapshot.ts'
import type { Finding } from './types.ts'
import { Verdicts } from './verdicts.ts'

function counting() {
  const seen: string[] = []
  const judge = ({ version }: Asked, locale: string): readonly Finding[] => {
    seen.push(`${version} ${locale}`)
    return []
  }
  return { seen, verdicts: new Verdicts(judge) }
}

test('a version is judged once, and again in another language, with other words or against other lists [AS-05]', () => {
  const { seen, verdicts } = counting()
  for (let i = 0; i < 3; i++) verdicts.errorsOf(asked, 'en')
  expect(seen).toHaveLength(1)
  verdicts.errorsOf(asked, 'fr')
  verdicts.errorsOf({ ...asked, version: asked.version + 1 }, 'en')
  verdicts.errorsOf({ ...asked, draft: { ...asked.draft, items: asked.draft.items.slice(1) } }, 'en')
  verdicts.errorsOf({ ...asked, purposes: [] }, 'en')
  verdicts.errorsOf(asked, 'en', 'the next lists')
  expect(seen).toHaveLength(6)
  verdicts.errorsOf(asked, 'en')
  verdicts.errorsOf(asked, 'en', 'the next lists')
  expect(seen).toHaveLength(6)
})

test('verdicts take no more room than they may', () => {
  const { seen, verdicts } = counting()
  for (let version = 0; version <= VERDICTS_MAX; version++) verdicts.errorsOf({ ...asked, version }, 'en')
  verdicts.errorsOf({ ...asked, version: VERDICTS_MAX }, 'en')
  expect(seen).toHaveLength(VERDICTS_MAX + 1)
  verdicts.errorsOf({ ...asked, version: 0 }, 'en')
  expect(seen).toHaveLength(VERDICTS_MAX + 2)
})

test('what the linter stops stays stopped, however often it is asked [AS-05]', () => {
  const verdicts = new Verdicts()
  const { items } = asked.draft
  const bundled = items.map(item => ({
    ...item,
    label: { en: 'I accept the terms of service and want the newsletter' },
  }))
  const flawed = { ...asked, draft: { ...asked.draft, items: bundled } }
  for (let i = 0; i < 2; i++) expect(verdicts.errorsOf(flawed, 'en')).not.toEqual([])
  for (let i = 0; i < 2; i++) expect(verdicts.errorsOf(asked, 'en')).toEqual([])
})
