import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { HOOK_AGAIN_MS, HOOK_FAILING_MS, HOOK_OVERLAP_MS, HOOK_TOLD_FOR_MS } from '#base/limits.ts'
import { begunAt, moved, placeOf } from './hook-cursor-rules.ts'
import { HOOK_EVENTS } from './hook-events.ts'
import { againAt, isFailing, shownAnswer, verdictOf } from './hook-rules.ts'
import { type Cursor, HOOK_TYPES } from './hook-types.ts'

test.each([
  [null, 'hook'],
  [200, 'taken'],
  [299, 'taken'],
  [302, 'message'],
  [400, 'message'],
  [404, 'message'],
  [408, 'hook'],
  [410, 'gone'],
  [422, 'message'],
  [429, 'hook'],
  [500, 'hook'],
  [599, 'hook'],
] as const)('an answer of %s is about %s', (status, verdict) => expect(verdictOf(status)).toBe(verdict))

describe('a message that is not taken', () => {
  test('is told again later and later, and given up three days after the first time', () => {
    let now = 0
    const pauses: number[] = []
    for (let round = 1; ; round++) {
      const next = againAt(round, 0, now, 0)
      if (next === undefined) break
      pauses.push(next - now)
      now = next
    }
    expect(pauses).toEqual([...HOOK_AGAIN_MS, HOOK_AGAIN_MS.at(-1)])
    expect(now).toBeLessThanOrEqual(HOOK_TOLD_FOR_MS)
    expect(now).toBeGreaterThan(0.9 * HOOK_TOLD_FOR_MS)
  })

  test('is never told again at once, nor beyond its time, whenever it is asked', () =>
    fc.assert(
      fc.property(
        fc.nat(400),
        fc.nat(HOOK_TOLD_FOR_MS),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (round, age, chance) => {
          const next = againAt(round + 1, 0, age, chance)
          expect(next === undefined || (next >= age + HOOK_AGAIN_MS[0] && next <= HOOK_TOLD_FOR_MS)).toBe(true)
        },
      ),
    ))
})

test('a hook is failing when it has taken nothing for five days, and not a moment before', () => {
  expect(isFailing(null, HOOK_FAILING_MS * 2)).toBe(false)
  expect(isFailing(new Date(0), HOOK_FAILING_MS - 1)).toBe(false)
  expect(isFailing(new Date(0), HOOK_FAILING_MS)).toBe(true)
})

test('what is kept of an answer holds no address, in whatever form the server gives it back [AS-10]', () => {
  const kept = (text: string) => shownAnswer(Buffer.from(text), ['odd local@part', '+41 79 555 10 00'], 100)
  expect(kept('{"error":"unknown reader@example.org"}')).toBe('{"error":"unknown …"}')
  expect(kept('no odd local@part here')).toBe('no … here')
  expect(kept('number +41795551000\nis bad, 0041 79 555 10 00 too')).toBe('number … is bad, … too')
  expect(kept(`${'x'.repeat(200)}`)).toHaveLength(100)
  expect(kept('bad signature (code 17)')).toBe('bad signature (code 17)')
})

test('each event has a sentence and an example', () => {
  expect(Object.keys(HOOK_EVENTS)).toEqual([...HOOK_TYPES, 'hook.test'])
  for (const { says } of Object.values(HOOK_EVENTS)) expect(says).toMatch(/^[A-Z].*\.$/)
})

describe('looking', () => {
  type Event = { readonly id: string; readonly at: number; readonly seenFrom: number }
  const time = (ms: number) => new Date(ms).toISOString().replace('Z', '000Z') // As the database writes it.

  /** One look, as the database answers it: what is visible by then, after the cursor, in order. */
  function look(cursor: Cursor, events: readonly Event[], nowMs: number, limit: number) {
    const place = placeOf(cursor)
    const rows = events
      .filter(it => it.seenFrom <= nowMs)
      .map(({ id, at }) => ({ id, at: time(at), seq: null }))
      .filter(it => it.at > time(Date.parse(place.at)) || (it.at === time(Date.parse(place.at)) && it.id > place.id))
      .toSorted((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1))
      .slice(0, limit)
    return { rows, after: moved(cursor, rows.at(-1), rows.length === limit, new Date(nowMs)) }
  }

  test('finds each thing that happens, however late it is seen within ten minutes, and nothing of before', () =>
    fc.assert(
      fc.property(
        fc.array(fc.record({ at: fc.nat(3_600_000), late: fc.nat(HOOK_OVERLAP_MS - 1) }), { maxLength: 60 }),
        fc.array(fc.integer({ min: 1, max: 400_000 }), { maxLength: 40 }),
        fc.integer({ min: 1, max: 7 }),
        (things, pauses, limit) => {
          const begin = 1_000_000_000_000
          const events = things.map(({ at, late }, i) => ({
            id: `e${i}`,
            at: begin - 600_000 + at,
            seenFrom: begin - 600_000 + at + late,
          }))
          let cursor: Cursor = begunAt(new Date(begin))
          let now = begin
          const found = new Set<string>()
          for (const pause of [...pauses, 8_000_000, ...Array.from({ length: 2 * things.length + 2 }, () => 1)]) {
            now += pause
            const { rows, after } = look(cursor, events, now, limit)
            for (const { id } of rows) found.add(id)
            cursor = after
          }
          expect([...found].toSorted()).toEqual(
            events
              .filter(({ at }) => at >= begin)
              .map(({ id }) => id)
              .toSorted(),
          )
        },
      ),
    ))

  test('in the log goes on from the number, and stays where nothing follows', () => {
    const now = new Date(0)
    expect(moved({ seq: 7 }, undefined, false, now)).toEqual({ seq: 7 })
    expect(moved({ seq: 7 }, { seq: 12, at: '', id: 'evt' }, true, now)).toEqual({ seq: 12 })
  })
})
