import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { EventType, Level, PurposeState } from './envelope.ts'
import { foldChain, type FoldedEvent } from './fold.ts'

type Says = readonly [type: EventType, state: PurposeState, evidence?: Level, v?: number]
const event = ([type, state, evidence, v = 1]: Says, index: number): FoldedEvent => ({
  index,
  envelope: { type, purposes: [{ channel: 'email', id: 'news', state, v }], ...(evidence && { evidence }) },
})
const fold = (...says: readonly Says[]) =>
  foldChain(says.map(event)).map(it => `${it.state} ${it.evidence ?? '-'} v${it.v} @${it.index}`)

test.each<[string, readonly Says[], string]>([
  ['ticked', [['grant', 'granted', 'E4']], 'given E4 v1 @0'],
  [
    'ticked and confirmed',
    [
      ['grant', 'granted', 'E4'],
      ['confirm', 'granted', 'E5'],
    ],
    'given E5 v1 @1',
  ],
  [
    'confirmed, ticked again: the level stays',
    [
      ['confirm', 'granted', 'E5'],
      ['grant', 'granted', 'E4'],
    ],
    'given E5 v1 @1',
  ],
  [
    'a wider version is the one that counts',
    [
      ['grant', 'granted', 'E4'],
      ['grant', 'granted', 'E4', 2],
    ],
    'given E4 v2 @1',
  ],
  ['left unticked', [['refuse', 'refused']], 'refused - v1 @0'],
  [
    'left unticked later: what was given stays [AS-03]',
    [
      ['grant', 'granted', 'E4'],
      ['refuse', 'refused'],
    ],
    'given E4 v1 @0',
  ],
  [
    'withdrawn',
    [
      ['grant', 'granted', 'E5'],
      ['withdraw', 'withdrawn'],
    ],
    'withdrawn - v1 @1',
  ],
  ['withdrawn without having been given', [['withdraw', 'withdrawn']], 'withdrawn - v1 @0'],
  [
    'withdrawn, then left unticked',
    [
      ['withdraw', 'withdrawn'],
      ['refuse', 'refused'],
    ],
    'refused - v1 @1',
  ],
  [
    'given anew: the level begins anew',
    [
      ['confirm', 'granted', 'E5'],
      ['withdraw', 'withdrawn'],
      ['grant', 'granted', 'E4'],
    ],
    'given E4 v1 @2',
  ],
  [
    'expired',
    [
      ['grant', 'granted', 'E4'],
      ['expire', 'expired'],
    ],
    'expired - v1 @1',
  ],
  [
    'invalidated',
    [
      ['grant', 'granted', 'E4'],
      ['invalidate', 'invalidated'],
    ],
    'invalidated - v1 @1',
  ],
])('%s', (_, says, row) => {
  expect(fold(...says)).toEqual([row])
})

test('a request alone is no state', () => {
  expect(fold(['request', 'requested', 'E2'])).toEqual([])
})

test('an erasure ends everything before it, and nothing after it', () => {
  const erase: FoldedEvent = { index: 1, envelope: { type: 'erase' } }
  expect(foldChain([event(['grant', 'granted', 'E5'], 0), erase]).map(it => it.state)).toEqual(['terminated'])
  expect(foldChain([erase, event(['grant', 'granted', 'E5'], 2)]).map(it => it.state)).toEqual(['given'])
})

test('rows are sorted, and purposes do not touch each other', () => {
  const purposes = ['offers', 'news'].map(id => ({ channel: 'email' as const, id, v: 1 }))
  const grant = {
    index: 0,
    envelope: {
      type: 'grant' as const,
      evidence: 'E4' as const,
      purposes: purposes.map(it => ({ ...it, state: 'granted' as const })),
    },
  }
  const withdraw = {
    index: 1,
    envelope: {
      type: 'withdraw' as const,
      purposes: purposes.slice(0, 1).map(it => ({ ...it, state: 'withdrawn' as const })),
    },
  }
  expect(foldChain([grant, withdraw]).map(it => [it.id, it.state])).toEqual([
    ['news', 'given'],
    ['offers', 'withdrawn'],
  ])
})

const says = fc.constantFrom<Says>(
  ['grant', 'granted', 'E4'],
  ['confirm', 'granted', 'E5'],
  ['refuse', 'refused'],
  ['withdraw', 'withdrawn'],
  ['expire', 'expired'],
  ['request', 'requested', 'E2'],
)

test('law: nobody is reached after a withdrawal until they give consent again [AS-03]', () => {
  fc.assert(
    fc.property(fc.array(says), fc.array(says), (before, after) => {
      const given = foldChain([...before, ['withdraw', 'withdrawn'] as const, ...after].map(event)).some(
        it => it.state === 'given',
      )
      if (given) expect(after.some(([, state]) => state === 'granted')).toBe(true)
    }),
  )
})
