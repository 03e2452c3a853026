import { expect, test } from 'vitest'
import { hasChanged } from './changed.ts'

const read = { has_changes: false, draft: { label: { de: 'Neues', en: 'News' }, items: ['a', 'b'] } }

test('what was written and taken back is no change, in whatever order it is kept', () => {
  expect(hasChanged(read, { items: ['a', 'b'], label: { en: 'News', de: 'Neues' } })).toBe(false)
  expect(hasChanged<object>(read, { ...read.draft, terms: undefined })).toBe(false)
})

test('another word, another order of a list, and what was changed before are changes', () => {
  expect(hasChanged(read, { ...read.draft, label: { de: 'Neu', en: 'News' } })).toBe(true)
  expect(hasChanged(read, { ...read.draft, items: ['b', 'a'] })).toBe(true)
  expect(hasChanged({ ...read, has_changes: true }, read.draft)).toBe(true)
})
