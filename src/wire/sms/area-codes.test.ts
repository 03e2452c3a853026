import { expect, test } from 'vitest'
import { parsePhone } from '#base/phone.ts'
import { stateOfNumber } from './area-codes.ts'
import { windowAt } from './windows.ts'
import { zonesOfState } from './windows-rows.ts'

const CODES = Array.from({ length: 800 }, (_, i) => String(200 + i))
const numberOf = (code: string) => `+1${code}5550123`

test.each([
  ['+12125550100', 'US-NY'],
  ['+19075550100', 'US-AK'],
  ['+18085550100', 'US-HI'],
  ['+17135550100', 'US-TX'],
  ['+14165550100', undefined], // Toronto.
  ['+17875550100', undefined], // Puerto Rico has a country's code of its own.
  ['+18005550100', undefined], // Nobody's place.
  ['+41791234567', undefined],
  ['+1212555010', undefined],
  ['', undefined],
] as const)('%s is in %s', (number, state) => {
  expect(stateOfNumber(number)).toBe(state)
})

test('a code that has a state belongs to a number of the US, and every state has clocks', () => {
  for (const code of CODES) {
    const state = stateOfNumber(numberOf(code))
    if (state === undefined) continue
    const read = parsePhone(numberOf(code))
    if (read.ok && read.value.country !== undefined) expect(`${code} ${read.value.country}`).toBe(`${code} US`)
    expect(zonesOfState(state), state).not.toEqual([])
  }
  expect(new Set(CODES.flatMap(code => stateOfNumber(numberOf(code)) ?? [])).size).toBe(51)
})

test('a number of Honolulu is not reached by the clock of New York [AS-01]', () => {
  const morningInNewYork = Date.parse('2026-11-25T15:00:00Z') // 10:00 there, 5:00 in Honolulu.
  expect(windowAt([stateOfNumber('+12125550100') ?? ''], morningInNewYork).is).toBe('open')
  expect(windowAt([stateOfNumber('+18085550100') ?? ''], morningInNewYork).is).toBe('closed')
  expect(windowAt(['US'], morningInNewYork).is, 'of whom no state is known').toBe('closed')
})
