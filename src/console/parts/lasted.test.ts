import { expect, test } from 'vitest'
import { lasted } from './lasted.ts'

test.each([
  [0, '1 min'],
  [0.014, '1 min'],
  [0.5, '30 min'],
  [1, '1 hr'],
  [3.25, '3.3 hr'],
  [47.9, '47.9 hr'],
  [60, '2.5 days'],
])('%d hours are told as %s', (hours, told) => {
  expect(lasted(hours, 'en-US')).toBe(told)
})
