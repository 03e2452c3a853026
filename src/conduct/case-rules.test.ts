import { expect, test } from 'vitest'
import { isOver } from './case-rules.ts'
import type { Measure, MeasureId } from './measure-types.ts'

const MADE_MS = 1_000
const NOW_MS = 5_000
const own: MeasureId = 'msr_own'

const measureOf = (over: Partial<Measure> = {}): Measure => ({
  id: own,
  case: 'cas_1',
  step: 'restrict',
  services: ['email'],
  domain: null,
  share: null,
  automated: false,
  imposedBy: 'usr_1',
  imposedAt: new Date(0),
  until: null,
  liftedAt: null,
  liftedBy: null,
  reason: null,
  ...over,
})
const gone = measureOf({ until: new Date(2_000) })
const other = (over: Partial<Measure>) => measureOf({ id: 'msr_other', ...over })
const later = new Date(3_000)

test.each([
  ['it holds', false, [measureOf()]],
  ['its time is over', true, [gone]],
  ['it was lifted', true, [measureOf({ liftedAt: later })]],
  ['somebody imposed another afterwards', true, [gone, other({ imposedAt: later })]],
  ['figures had imposed another before', true, [gone, other({ automated: true })]],
  ['it was eased', false, [gone, other({ automated: true, imposedAt: later, step: 'throttle' })]],
  ['what it was eased to is over', true, [gone, other({ automated: true, imposedAt: later, until: new Date(4_000) })]],
] as const)('an appeal against a measure, and %s: over is %s [EN-04]', (_, over, measures) => {
  expect(isOver({ measures: [own], madeAt: new Date(MADE_MS) }, measures, NOW_MS)).toBe(over)
})

test('an appeal against the case itself is not over while the case is open [EN-04]', () => {
  expect(isOver({ measures: [], madeAt: new Date(MADE_MS) }, [], NOW_MS)).toBe(false)
})
