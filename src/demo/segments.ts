/** Readers that the bakery writes to apart. */

import { createSegment } from '#audience/audience.ts'
import type { Group } from '#audience/segment-types.ts'
import type { Turn } from '#store/turn.ts'
import type { Asking } from './asking.ts'
import { done } from './place.ts'

const SEGMENTS = ({ form }: Asking): Readonly<Record<string, Group>> => ({
  'Within reach of the shop': {
    all: [{ on: 'attribute', name: 'town', op: 'one-of', values: ['Whitby', 'Leith', 'Falmouth'] }],
  },
  'New this week': { all: [{ on: 'signed-up', op: 'last-days', days: 7 }] },
  'Readers in French and German': {
    all: [
      { on: 'locale', is: ['fr', 'de'] },
      { on: 'form', is: [form] },
    ],
  },
  'Read twice, never came to a course': {
    all: [{ on: 'reaction', kind: 'opened', times: 2 }],
    none: [{ on: 'consent', purpose: 'baking-courses', channel: 'email', is: ['active'] }],
  },
})

export async function keepSegments(turn: Turn, asking: Asking): Promise<void> {
  for (const [name, filter] of Object.entries(SEGMENTS(asking))) done(await createSegment(turn, name, filter), name)
}
