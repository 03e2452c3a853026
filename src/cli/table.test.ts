import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tableOf } from './table.ts'

const ROWS = [
  { id: 'cam_1', name: 'Rye is back', frozen: 1_200, started_at: null, tags: ['a'] },
  { id: 'cam_2', name: 'Opening\nhours', frozen: 3, started_at: '2026-11-26T12:00:00.000Z', tags: [] },
]

test('a list is read in columns, numbers under each other, and what is no plain value is named', () => {
  const { lines, left } = tableOf(ROWS, 80)
  expect(lines).toEqual([
    'ID     NAME           FROZEN  STARTED_AT',
    'cam_1  Rye is back      1200  –',
    'cam_2  Opening hours       3  2026-11-26T12:00:00.000Z',
  ])
  expect(left).toEqual(['tags'])
})

test('where the terminal is narrow whole columns are left out, and said', () => {
  const { lines, left } = tableOf(ROWS, 30)
  expect(lines[0]).toBe('ID     NAME           FROZEN')
  expect(left).toEqual(['started_at', 'tags'])
})

test('no line is wider than the terminal, and nothing in a row breaks its line or moves the cursor', () => {
  const letter = fc.constantFrom('a', 'é', '😀', '\n', '\u001b', '\u009b', '\u202e')
  const row = fc.record({ id: fc.string({ minLength: 1 }), name: fc.string({ unit: letter, maxLength: 90 }) })
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), fc.integer({ min: 20, max: 120 }), (rows, width) => {
      const { lines } = tableOf(rows, width)
      return lines.every(line => [...line].length <= width && !/\p{C}/u.test(line))
    }),
  )
})
