import { expect, test } from 'vitest'
import { measuredIn } from './measured-rules.ts'
import type { Sum } from './types.ts'

const sum = (kind: Sum['kind'], link: number, persons: number, people = persons, machines = 0): Sum => ({
  kind,
  link,
  persons,
  people,
  machines,
  machineOnly: 0,
})

test('figures name what they are of, and each link of the message is there, also one that nobody followed [CK-03]', () => {
  const sums = [
    sum('measured', 0, 312),
    sum('opened', 0, 100, 130, 40),
    sum('clicked', 2, 7, 9),
    sum('clicked-any', 0, 7, 9),
  ]
  expect(measuredIn(sums, ['https://a.example/', null])).toEqual({
    agreed: 312,
    opened: { people: 100, times: 130, machines: 40 },
    clicked: { people: 7, times: 9, machines: 0 },
    links: [
      { link: 1, target: 'https://a.example/', people: 0, times: 0, machines: 0 },
      { link: 2, target: null, people: 7, times: 9, machines: 0 },
    ],
  })
})

test('where nobody agreed, nothing is known of anybody [CK-03]', () => {
  expect(measuredIn([], [])).toEqual({
    agreed: 0,
    opened: { people: 0, times: 0, machines: 0 },
    clicked: { people: 0, times: 0, machines: 0 },
    links: [],
  })
})
