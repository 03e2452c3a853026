/** Story: whatever a sender does to hide what they write from machines, it is caught and explained, and nothing of it leaves. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DEMANDS, type Demand } from '#policy/demands.ts'
import { checkHouse } from '../check-house.ts'
import { EVASIONS, evaded } from '../evasions.ts'
import { openTestHouse } from '../house.ts'
import {
  closePost,
  hasArrived,
  openPost,
  type Post,
  reasonsIn,
  sent,
  type Words,
  type Writer,
  writer,
  wrongs,
} from '../writer.ts'

const PITCHES: readonly (readonly [Demand, Words])[] = [
  [
    'PC-02',
    {
      subject: 'Tonight',
      text: 'Cocaine, 70 euros a gram, delivered to your door tonight. Write us on Signal to order.',
    },
  ],
  [
    'HA-10',
    {
      subject: 'For new players',
      text: 'Our online casino gives you fifty free spins. Bet now and win real money today.',
    },
  ],
  [
    'PC-03',
    {
      subject: 'New in',
      text: 'Replica watches and counterfeit handbags, you cannot tell them from the originals. Order yours today.',
    },
  ],
]

let post: Post
beforeAll(async () => {
  post = await openPost(await openTestHouse())
})
afterAll(() => post && closePost(post))

type Span = { readonly part: keyof Words; readonly start: number; readonly end: number; readonly demand: string }
type Found = {
  readonly verdict: string
  readonly categories: readonly { readonly id: Demand; readonly demand: string; readonly verdict: string }[]
  readonly spans: readonly Span[]
  readonly evidence: Readonly<Record<string, number>>
}

/** Marked is what was written, and not what somebody made of it. */
function expectWithin(spans: readonly Span[], words: Readonly<Record<string, unknown>>): void {
  for (const { part, start: from, end } of spans) {
    const source = String(words[part] ?? '')
    expect(from).toBeLessThan(end)
    expect(end, part).toBeLessThanOrEqual(source.length)
    expect(source.slice(from, end).trim()).not.toBe('')
  }
}

describe.each(PITCHES)('what breaks %s', (demand, pitch) => {
  let by: Writer
  beforeAll(async () => {
    by = await writer(post)
  })

  test.each(Object.keys(EVASIONS))(`hidden by %s is caught, explained and held [PC-08] [${demand}]`, async kind => {
    const hidden = evaded(pitch, kind, kind.length)
    const found = (await by.ask('POST /screening/check', hidden)).body as Found
    expect(found.verdict).not.toBe('allow')
    const category = found.categories.find(it => it.id === demand)
    expect(category, JSON.stringify(found)).toMatchObject({ demand: DEMANDS[demand] })
    expect(found.spans.some(span => span.demand === demand)).toBe(true)
    expectWithin(found.spans, hidden)
    const answer = await sent(by, hidden)
    expect(answer).toMatchObject({ status: 422, body: { code: 'not-ready' } })
    for (const review of reasonsIn(answer))
      expect((await by.ask(`GET /screening/reviews/${review}`)).body).toMatchObject({
        automated: true,
        reason: expect.stringContaining('.'),
        breaks: expect.arrayContaining([expect.objectContaining({ says: expect.any(String) })]),
      })
    expect(wrongs(answer)).not.toEqual([])
    expect(hasArrived(post, by)).toBe(false)
  })

  test('and whoever tries so often is slowed down by it [EN-03]', async () => {
    const { body } = await by.ask('GET /standing')
    expect(JSON.stringify(body)).toContain('refused-content')
    expect((await by.ask('GET /cases')).body['data']).toMatchObject([{ kind: 'over-threshold', demand: 'EN-03' }])
    await checkHouse(post.it)
  })
})
