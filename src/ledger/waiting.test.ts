import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { EventId, Said, SubjectId } from './types.ts'
import { packable, Packing, unpackWaiting, type Waiting } from './waiting.ts'

const controller = { name: 'Bakery', contact: 'ada@bakery.example' }
const SHARED: readonly Said[] = [{ controller, evidence: 'E3' }, { controller, evidence: 'E1' }, {}]

const event = fc.record({
  as: fc.nat({ max: SHARED.length - 1 }),
  row: fc.option(fc.nat()),
  payload: fc.option(fc.record({ method: fc.string({ unit: 'grapheme' }) })),
  subject: fc.option(fc.nat({ max: 3 })),
  digests: fc.array(fc.constantFrom('aa', 'bb'), { maxLength: 3 }),
})
type Made = { readonly waiting: Waiting; readonly shared: Said }

const made = (events: readonly (typeof event extends fc.Arbitrary<infer T> ? T : never)[]): Made[] =>
  events.map(({ as, row, payload, subject, digests }, i) => {
    const shared = SHARED[as] ?? {}
    const said = { ...shared, ...(payload && { payload }), ...(row !== null && { import: { batch: 'c', row } }) }
    const about = subject === null ? {} : { subject: `sub_${subject}` as SubjectId, channel: 'email' as const }
    return {
      shared,
      waiting: { event: `evt_${i}` as EventId, tenant: 'acc_1', type: 'request', said, digests, ...about },
    }
  })

test('what waits is what was said, whatever it had in common with the event before [AS-11]', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 12 }), events => {
      const packing = new Packing()
      const all = made(events)
      for (const { waiting, shared } of all) packing.add(packable(waiting, shared))
      expect(packing.events).toBe(all.length)
      expect(unpackWaiting(packing.text())).toEqual(all.map(it => it.waiting))
    }),
  )
})

test('what many say in the same words is written once, also when others speak in between [AS-11]', () => {
  const packing = new Packing()
  const saying = (as: number) => ({ as, row: 7, payload: null, subject: 1, digests: [] })
  for (const { waiting, shared } of made([0, 1, 0, 1, 0].map(saying))) packing.add(packable(waiting, shared))
  expect(packing.text().match(/ada@bakery\.example/g)).toHaveLength(2)
})
