import { expect, test } from 'vitest'
import { noSuch } from './remote.ts'

test('a wrong command is answered with what there is instead, as near as the words came', () => {
  expect(noSuch(['nonsense'])).toBe('there is no command “nonsense”. “optimail help” lists them.')
  expect(noSuch(['policies'])).toBe(
    '“policies” wants a second word: accept, read. “optimail help policies” says what each of them does.',
  )
  expect(noSuch(['policies', 'refuse'])).toMatch(/^“policies” cannot “refuse”: accept, read\. /)
})
