import { expect, test } from 'vitest'
import { GRANTABLE } from '#accounts/rules.ts'
import { OPERATIONS } from '#operations.ts'
import { GROUPS, type Preset, PRESETS, scopesOf } from './scopes.ts'

test('each right that a key can have stands in one group, and nothing else stands there', () => {
  const shown = GROUPS.flatMap(group => scopesOf(group, GRANTABLE))
  expect(shown.toSorted()).toEqual([...GRANTABLE].toSorted())
})

test('what a maker may not grant is not offered', () => {
  expect(scopesOf('messages', ['campaigns.read'])).toEqual(['campaigns.read'])
})

test.each<[Preset, (keyof typeof OPERATIONS)[]]>([
  ['transactional', ['messages.send', 'messages.list', 'templates.list']],
  ['reports', ['campaigns.list', 'campaigns.report', 'deliverability.read', 'visits.read']],
  ['contacts', ['contacts.list', 'contacts.change', 'contacts.withdraw', 'purposes.list']],
])('a key that begins with “%s” can do what it is for', (preset, operations) => {
  for (const name of operations) expect(PRESETS[preset], name).toContain(OPERATIONS[name].needs)
})
