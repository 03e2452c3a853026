import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CALL_EXPORTS_MAX, CALL_LISTS_PER_NUMBER_MAX, CALL_LISTS_WITHIN_MS, DAY_MS } from '#base/limits.ts'
import { changesCsv, listCsv } from './file-rules.ts'
import { expiryOf, heldUntil, keepsFrom, stateOf } from './rules.ts'

const NOW_MS = Date.UTC(2026, 10, 27, 9)
const at = (ms: number) => new Date(NOW_MS + ms)
const GOOD = { closedAt: null, expiresAt: at(1), exports: 0 }

describe('a list is fetched', () => {
  test.each([
    ['up to the moment in which it expires [AS-08]', GOOD, undefined],
    ['and not in that moment [AS-08]', { ...GOOD, expiresAt: at(0) }, 'gone'],
    ['not when it was closed, whatever its date [AS-08]', { ...GOOD, closedAt: at(-1) }, 'closed'],
    ['as often as it may be, less once [AS-08]', { ...GOOD, exports: CALL_EXPORTS_MAX - 1 }, undefined],
    ['no more often [AS-08]', { ...GOOD, exports: CALL_EXPORTS_MAX }, 'too-often'],
  ])('%s', (_, list, refusal) => expect(keepsFrom(list, NOW_MS)).toBe(refusal))

  test('within the days that it is valid, from its washing', () => {
    expect(stateOf({ closedAt: null, expiresAt: new Date(expiryOf(NOW_MS, 7)) }, NOW_MS + 7 * DAY_MS - 1)).toBe('live')
    expect(stateOf({ closedAt: null, expiresAt: new Date(expiryOf(NOW_MS, 7)) }, NOW_MS + 7 * DAY_MS)).toBe('expired')
  })
})

test('a number waits when so many lists have held it, until the earliest of them is long enough ago, and no longer [AS-01]', () => {
  const days = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 8 })
  fc.assert(
    fc.property(days, ago => {
      const left = ago.map(it => NOW_MS - it * DAY_MS)
      const within = left.filter(it => it > NOW_MS - CALL_LISTS_WITHIN_MS)
      const until = heldUntil(left, NOW_MS)
      expect(until !== null).toBe(within.length >= CALL_LISTS_PER_NUMBER_MAX)
      if (until === null) return
      expect(until).toBeGreaterThan(NOW_MS)
      expect(heldUntil(left, until)).toBeNull()
      expect(heldUntil(left, until - 1)).not.toBeNull()
    }),
  )
})

const LINE = {
  reference: '1.1',
  number: '+41791234567',
  name: 'Ada',
  language: 'en',
  hours: 'Mon-Sun 09:00-20:00 Europe/Zurich',
  useUntil: '2026-12-04T09:00:00.000Z',
  purpose: 'offers',
  proof: 'log.example/consent#7',
  contact: 'con_1',
  event: 'cle_1',
}

test('whatever somebody is called, the file has one line for them and no cell that is a formula', () => {
  const hostile = fc.oneof(
    fc.string(),
    fc.constantFrom('=1+1', '@SUM(A1)', '-2', '\t=x', 'a,b', 'a"b', 'a\r\nb', '＝1', '%0A'),
  )
  fc.assert(
    fc.property(hostile, name => {
      const csv = listCsv([{ ...LINE, name }])
      const cell = csv.split('\r\n').slice(1).join('\r\n').slice('1.1,+41791234567,'.length)
      expect(/^"?[=@＝%\t-]/.test(cell)).toBe(false)
      expect(
        csv.startsWith('reference,number,name,language,call_hours,use_until,purpose,proof,contact_id,event_id\r\n'),
      ).toBe(true)
    }),
  )
})

test('who was erased stands in changes.csv by a reference alone [AS-08]', () => {
  const change = { round: 2, row: 14, number: null, endedAt: at(0), endedBy: 'erased' } as const
  expect(changesCsv([change])).toBe(
    'reference,number,reason,ended_at,says\r\n2.14,,erased,2026-11-27T09:00:00.000Z,This person asked to be erased. Delete everything that you hold by this reference.\r\n',
  )
})
