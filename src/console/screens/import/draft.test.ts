import { expect, test } from 'vitest'
import { draftOf, mappingOf } from './draft.ts'
import type { Import } from './words.ts'

const PURPOSES = [
  { slug: 'alerts', version: 1, channels: ['sms'] },
  { slug: 'letter', version: 2, channels: ['email', 'sms'] },
]
const file = (...as: readonly string[]) =>
  ({
    columns: { names: as, proposed: as.map((it, column) => ({ column, as: it })) },
    wordings: [],
  }) as unknown as Import // All that a draft reads of it.

test.each([
  [['email', 'name'], 'letter', 'email'],
  [['email', 'phone'], 'letter', 'email'],
  [['phone', 'name'], 'alerts', 'sms'],
  [[], 'letter', 'email'],
])('a file with %j is first taken to be for %s, by %s [AS-08]', (as, purpose, channel) => {
  expect(draftOf(file(...as), PURPOSES)).toMatchObject({ purpose, channel })
})

test('where no purpose is for its channel, the first is shown, and what is shown is what is sent [AS-08]', () => {
  const [alerts] = PURPOSES
  const only = alerts ? [alerts] : []
  const draft = draftOf(file('email'), only)
  expect(draft.purpose).toBe('alerts')
  expect(mappingOf(draft, only).all).toMatchObject({ channel: 'sms' })
})
