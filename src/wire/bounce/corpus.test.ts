import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { mailOf, rowsIn, TO } from '../../../test/bounces/styles.ts'
import { REASONS } from './reasons.ts'
import { reportOf } from './report.ts'
import { REASON_NAMES } from './types.ts'

const rowsOf = (name: string) =>
  rowsIn(readFileSync(new URL(`../../../test/bounces/${name}.txt`, import.meta.url), 'utf8'))
const ROWS = ['first', 'second'].flatMap(rowsOf)

/** A code that begins with a 4 is for now, whatever the words say. */
const isForNow = (said: string) => (/(?<![\d.])([45])\.\d{1,3}\.\d{1,3}(?![.\d])/.exec(said)?.[1] ?? said[0]) === '4'

test('in the habits of two dozen programs, what a server said means the same [EN-03]', () => {
  const wrong = ROWS.flatMap(row => {
    const [first, ...more] = reportOf(mailOf(row)).judged
    const hard = REASONS[first?.reason ?? 'undefined'].kind === 'hard' && !isForNow(row.said)
    const isRight = first?.reason === row.reason && (first.kind === 'hard') === hard && more.length === 0
    return isRight ? [] : [`${row.style} ${row.said}: ${first?.reason ?? 'nothing'}, not ${row.reason}`]
  })
  expect(wrong).toEqual([])
})

test('each of them is a bounce, and of the one address that it names [AS-01]', () => {
  const wrong = ROWS.filter(row => {
    const { kind, judged } = reportOf(mailOf(row))
    const local = TO.split('@')[0] ?? ''
    return kind !== 'bounce' || judged.length !== 1 || !judged[0]?.address.startsWith(`${local}@`)
  })
  expect(wrong).toEqual([])
})

test('the rows speak of nearly every reason there is, so that none of them goes by unseen', () => {
  const seen = new Set(ROWS.map(({ reason }) => reason))
  const never = REASON_NAMES.filter(it => !seen.has(it))
  expect(never).toEqual(['undefined', 'delivered', 'feedback', 'vacation'])
})
