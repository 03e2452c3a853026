import { expect, test } from 'vitest'
import { ownEngine } from './engine.ts'
import { MATRIX } from './matrix.ts'
import { faultsOfRules } from './rule-faults.ts'

test('no line of the lexicons is left out', () => {
  expect(ownEngine().flaws).toEqual([])
})

test.each(MATRIX.filter(it => it.list !== 'umbrella').map(it => it.demand))(
  'each rule of %s fires on its hit, and its near miss passes',
  demand => expect(faultsOfRules(ownEngine(), demand)).toEqual([]),
)
