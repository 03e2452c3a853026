/** Story: a sender who was refused tries again: with a few letters changed, in another account, in another language, as a picture. */

import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { until } from '../campaign.ts'
import { checkHouse } from '../check-house.ts'
import { type Ask, browserOf } from '../client.ts'
import { openTestHouse } from '../house.ts'
import { openTrust, type Trust } from '../trust.ts'
import {
  closePost,
  hasArrived,
  openPost,
  type Post,
  reasonsIn,
  sent,
  start,
  type Words,
  type Writer,
  writer,
  written,
  wrongs,
} from '../writer.ts'

const NEIGHBOURS =
  'Dear neighbours, the bread is warm at half past seven, and the rye comes on Thursdays. See you at the counter.'
const PITCH = 'Cocaine, 70 euros a gram, delivered tonight.'
const REFUSED: Words = { subject: 'From the mill', text: `${NEIGHBOURS}\n${PITCH}` }
const CASINO: Words = {
  subject: 'From the mill',
  text: `${NEIGHBOURS}\nOnline casino: 50 free spins for new players, bet now and win real money.`,
}

let post: Post
let trust: Trust
let by: Writer
let nth = 0
beforeAll(async () => {
  const it = await openTestHouse()
  trust = await openTrust(it)
  post = await openPost(it)
})
beforeEach(async () => {
  by = await writer(post, { host: `${nth++}.example` }) // What others got is no sign of what these did.
})
afterAll(() => post && closePost(post))

const draftOf = (text: string) => ({ html: text.replace(/.+/g, line => `<p>${line}</p>`), text })

describe('with three letters changed', () => {
  test('the same draft is known for what it was [PC-02]', async () => {
    const id = await written(by, REFUSED)
    const first = await start(by, id)
    expect(wrongs(first)).toContainEqual(expect.objectContaining({ code: 'content-refused', demand: 'PC-02' }))
    const { rev } = (await by.ask(`GET /campaigns/${id}`)).body
    const edited = REFUSED.text.replace('Cocaine, 70 euros a gram', 'Cokaynne, 70 euros a qram')
    expect((await by.ask(`PATCH /campaigns/${id}`, { rev, ...draftOf(edited) })).status).toBe(200)
    const [review = 'none'] = reasonsIn(await start(by, id))
    expect((await by.ask(`GET /screening/reviews/${review}`)).body).toMatchObject({ is_edit_of_refused: true })
    expect(hasArrived(post, by)).toBe(false)
  })

  test('wherever they are [PC-02]', async () => {
    expect((await sent(by, REFUSED)).status).toBe(422)
    const change = fc.record({
      at: fc.integer({ min: 0, max: PITCH.length - 1 }),
      by: fc.constantFrom('x', 'q', 'z', '7', '.', ''),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 3, maxLength: 3 }), async changes => {
        const letters = [...PITCH]
        for (const { at, by: other } of changes) letters[at] = other
        const id = await written(by, { ...REFUSED, ...draftOf(`${NEIGHBOURS}\n${letters.join('')}`) })
        const { findings } = (await by.ask(`GET /campaigns/${id}/preflight`)).body as { findings: { code: string }[] }
        expect(findings.map(({ code }) => code).filter(code => code.startsWith('content-'))).not.toEqual([])
      }),
      { numRuns: 12 },
    )
  })

  test('mended, it goes [PC-02]', async () => {
    expect((await sent(by, REFUSED)).status).toBe(422)
    expect((await sent(by, { ...REFUSED, text: NEIGHBOURS })).status).toBe(200)
    await until('they have it', () => by.people.every(({ email }) => post.sink.taken.has(email)))
  })
})

test('what people approved for one account is not approved for another [HA-10]', async () => {
  const [review = ''] = reasonsIn(await sent(by, CASINO))
  await by.ask(`POST /screening/reviews/${review}/ask`)
  expect((await trust.lead.ask(`POST /review/cases/${review}/decide`, { decision: 'approve' })).body).toMatchObject({
    state: 'approved',
  })
  const other = await writer(post)
  expect((await sent(other, CASINO)).status).toBe(422)
  expect((await sent(by, CASINO)).status).toBe(200)
  expect((await sent(by, { ...CASINO, text: `${CASINO.text} Bet more.` })).status, 'other bytes').toBe(422)
})

test('one person in two browsers is one person [PC-10]', async () => {
  const [review = ''] = reasonsIn(await sent(by, REFUSED))
  await by.ask(`POST /screening/reviews/${review}/ask`)
  const again: Ask = await browserOf(await post.it.app(), trust.lead.owned)
  const approve = (who: Ask) => who(`POST /review/cases/${review}/decide`, { decision: 'approve' })
  expect((await approve(trust.lead.ask)).body).toMatchObject({ state: 'second' })
  expect((await approve(again)).body).toMatchObject({ code: 'same-person', demand: 'PC-10' })
  expect((await approve(by.ask)).status, 'whoever wrote it').toBe(403)
  expect((await sent(by, REFUSED)).status).toBe(422)
})

/** What screening cannot judge is for people. */
const UNCLEAR: readonly (readonly [how: string, words: Words])[] = [
  [
    'in letters that are none of ours',
    {
      subject: 'Новости',
      text: 'Дорогие соседи, хлеб выходит из печи в половине восьмого, а ржаной бывает по четвергам. Ждём вас у прилавка.',
    },
  ],
  [
    'as a picture',
    {
      subject: 'News',
      text: 'See the picture.',
      html: '<p><a href="https://bakery.example/"><img src="https://bakery.example/a.png" alt="" width="600"></a></p>',
    },
  ],
]
test.each(UNCLEAR)('%s, it waits for a person [PC-08] [PC-10]', async (_, words) => {
  const answer = await sent(by, words)
  expect(answer.status, answer.text).toBe(422)
  const [review = ''] = reasonsIn(answer)
  expect((await by.ask(`GET /screening/reviews/${review}`)).body).toMatchObject({
    state: 'open',
    reasons: [expect.any(String)],
  })
  expect(hasArrived(post, by)).toBe(false)
})

test('at the end of a page that is longer than anybody reads, it is caught all the same [PC-02]', async () => {
  const filler = `<p>${'The swans slept, the tower struck four, and we turned back for tea. '.repeat(3_000)}</p>`
  const answer = await sent(by, { ...REFUSED, html: `${filler}<p>${PITCH}</p>` })
  expect(answer.status, answer.text).toBe(422)
  const tooLong = await by.ask('POST /campaigns', { name: 'x', html: 'x'.repeat(1_000_000) })
  expect(tooLong.status).toBe(422)
})

test('and the house is as it must be', () => checkHouse(post.it))
