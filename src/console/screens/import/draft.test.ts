import { expect, test } from 'vitest'
import { draftOf, mappingOf, ready } from './draft.ts'
import type { Import } from './words.ts'

const PURPOSES = [
  { slug: 'opens', kind: 'tracking', version: 1, channels: ['email'] },
  { slug: 'alerts', kind: 'service', version: 1, channels: ['sms'] },
  { slug: 'letter', kind: 'newsletter', version: 2, channels: ['email', 'sms'] },
]
const file = (...as: readonly string[]) =>
  ({
    columns: { names: as, proposed: as.map((it, column) => ({ column, as: it })) },
    wordings: [],
  }) as unknown as Import // All that a draft reads of it.

test.each([
  [['email', 'name'], 'letter', 'email'],
  [['email', 'phone'], 'letter', 'email'],
  [['phone', 'name'], '', 'sms'],
  [[], 'letter', 'email'],
])(
  'a file with %j is first taken to be for “%s”, by %s: among several a person chooses, and nobody is taken to be measured [AS-08]',
  (as, purpose, channel) => {
    expect(draftOf(file(...as), PURPOSES)).toMatchObject({ purpose, channel })
  },
)

test('where no purpose is for its channel none is chosen, and what is chosen is what is sent [AS-08]', () => {
  const only = PURPOSES.filter(({ slug }) => slug === 'alerts')
  const draft = draftOf(file('email'), only)
  expect(draft.purpose).toBe('')
  expect(ready(draft)).toContain('purpose')
  expect(mappingOf({ ...draft, purpose: 'alerts' }, only).all).toMatchObject({ channel: 'sms' })
})
