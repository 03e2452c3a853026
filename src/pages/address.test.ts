import { expect, test } from 'vitest'
import { shownAddress } from './address.ts'

test.each([
  ['wälker@xn--exmple-cua.example', 'wälker@exämple.example'],
  ['ana@example.org', 'ana@example.org'],
  ['xn--a@example.org', 'xn--a@example.org'],
  ['a@xn--\u0000.example', 'a@xn--\u0000.example'], // What is no name stays as it is.
])('people read their own address as they wrote it: %s', (address, shown) => {
  expect(shownAddress(address)).toBe(shown)
})
