import { expect, test } from 'vitest'
import { isBroken, type Row, rowsOf } from './demands.ts'
import { DEMANDS } from '#policy/demands.ts'
import { cutsFor, cutsIn } from './cuts.ts'
import { marksIn } from './tried.ts'

const code = [{ demand: 'AS-05', where: 'consent/rules.ts LINTER.F05' }] as const
const tried = (status: string) =>
  [{ demand: 'AS-05', test: 'no box is ticked [AS-05]', file: 'a.test.ts', status }] as const
const stateOf = (rows: readonly Row[]) => rows.find(({ demand }) => demand === 'AS-05')?.state

test.each([
  ['kept', code, tried('passed')],
  ['test-fails', code, tried('failed')],
  ['test-fails', code, tried('skipped')],
  ['test-fails', code, [...tried('passed'), ...tried('failed')]],
  ['code-without-test', code, []],
  ['test-without-code', [], tried('passed')],
  ['not-built', [], []],
] as const)('a demand is %s', (state, kept, tries) => {
  expect(stateOf(rowsOf(kept, tries))).toBe(state)
})

test('what is not yet built is listed and breaks nothing', () => {
  const rows = rowsOf([], [])
  expect(rows.filter(isBroken)).toEqual([])
  expect(rows.length).toBeGreaterThan(50)
})

test('a test may name several demands, and none that is not there', () => {
  expect(marksIn('an unsubscribe wins [AS-03] [EN-01]')).toEqual(['AS-03', 'EN-01'])
  expect(marksIn('the limit is ten [RFC 5321] [as-09]')).toEqual([])
  expect(() => marksIn('an unsubscribe wins [AS-99]')).toThrow('AS-99')
})

const TABLE = `export const RULES = [
  { demand: 'AS-05', flaw: 'ticked' },
  { demand: 'AS-09', flaw: 'too-many', broken: (it: Form) => it.partners.length > 10 },
]
export const REFUSES = { ticked: { status: 422, demand: 'AS-05' }, taken: { status: 409 } }
export const ALONE = { demand: 'AS-05' }
`

test('each row is cut with its comma, and what is left can be read', () => {
  const cuts = cutsIn('rules.ts', TABLE, 'AS-05')
  expect(cuts.map(({ line }) => line)).toEqual([2, 5])
  const left = cuts.map(({ from, to }) => TABLE.slice(0, from) + TABLE.slice(to))
  expect(left[0]).not.toContain(`flaw: 'ticked'`)
  expect(left[1]).toContain('REFUSES = {  taken')
})

test.each(Object.keys(DEMANDS).filter(it => it.startsWith('CK-')))(
  '%s is kept by something that can be taken out',
  id => {
    expect(cutsFor('src', id)).not.toEqual([])
  },
)
