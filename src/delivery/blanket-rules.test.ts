import { describe, expect, test } from 'vitest'
import { blanketOf } from './blanket-rules.ts'

const fine = { channel: 'email', policiesAccepted: true, barred: false, senderProven: true } as const

describe('what stands against all of a chunk', () => {
  test('is nothing, where nothing does, or nobody is in it', () => {
    expect(blanketOf([fine, fine])).toBeUndefined()
    expect(blanketOf([])).toBeUndefined()
  })

  test.each([
    ['policies that nobody accepted [AS-02]', { policiesAccepted: false }, 'policies-not-accepted'],
    ['a measure [EN-02]', { barred: true }, 'restricted'],
    ['a domain that is not proven [PC-08]', { senderProven: false }, 'domain-unproven'],
  ])('%s: they wait, and the gate says no to none of them for good', (_, over, why) => {
    expect(blanketOf([fine, { ...fine, ...over }])).toBe(why)
  })

  test('a sender of texts is proven country by country: the gate says it of each', () => {
    expect(blanketOf([fine, { ...fine, channel: 'sms', senderProven: false }])).toBeUndefined()
  })
})
