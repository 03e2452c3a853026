/** Story: the same forbidden words on every way on which words reach people. None of them lets them through. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import { DAY_MS } from '#base/limits.ts'
import { OPERATIONS } from '#operations.ts'
import { TEMPLATE_EXAMPLE } from '#transactional/api.ts'
import { until } from '../campaign.ts'
import { checkHouse } from '../check-house.ts'
import type { Asked } from '../client.ts'
import { openTestHouse } from '../house.ts'
import { closePost, hasArrived, openPost, type Post, sent, start, type Writer, writer, written } from '../writer.ts'

const FORBIDDEN = 'Cocaine, 70 euros a gram, delivered tonight'
const BREAD = { subject: 'Rye is back', text: 'The rye comes out of the oven at half past seven on Thursdays.' }

let post: Post
beforeAll(async () => {
  post = await openPost(await openTestHouse())
})
afterAll(() => post && closePost(post))

type Draft = typeof TEMPLATE_EXAMPLE.draft
const idOf = (answer: Asked, name: string): string => {
  expect(answer.status, answer.text).toBe(200)
  return String(answer.body[name])
}

async function registered({ ask }: Writer, draft: object): Promise<Asked> {
  const id = idOf(await ask('POST /templates', { name: 'Order', draft }), 'template_id')
  const answer = await ask(`POST /templates/${id}/register`, {})
  return { ...answer, body: { ...answer.body, template_id: id } }
}
const templateSaying = (words: string): object => {
  const draft: Draft = TEMPLATE_EXAMPLE.draft
  const [first, second] = draft.letters.en.paragraphs
  return { ...draft, letters: { en: { ...draft.letters.en, paragraphs: [first, second, words] } } }
}

async function message(by: Writer, over: object): Promise<Asked> {
  const template_id = idOf(await registered(by, TEMPLATE_EXAMPLE.draft), 'template_id')
  const samples = Object.fromEntries(TEMPLATE_EXAMPLE.draft.values.map(({ name, sample }) => [name, sample]))
  const act = { reference: 'B-77', at: new Date(by.it.clock.nowMs() - DAY_MS).toISOString() }
  return by.ask('POST /messages', { template_id, to: by.people[0]?.email, act, values: { ...samples, ...over } })
}

/** A form of which one part says the forbidden words. */
async function formSaying(by: Writer, change: (draft: FormJson) => FormJson): Promise<Asked> {
  const privacy_url = 'https://bakery.example/privacy'
  const starter = await by.ask('POST /forms', {
    name: 'A',
    locales: ['en'],
    purpose_ids: by.form.purposes,
    privacy_url,
  })
  const draft = change(starter.body['draft'] as FormJson)
  return by.ask(`POST /forms/${idOf(await by.ask('POST /forms', { name: 'B', draft }), 'form_id')}/publish`, {})
}
type FormJson = Readonly<Record<string, unknown>> & {
  readonly texts: { readonly en: Readonly<Record<string, string>> }
  readonly items: readonly { readonly label: { readonly en: string } }[]
  readonly controller: Readonly<Record<string, string>>
}
const formText = (name: string) => (by: Writer) =>
  formSaying(by, ({ texts: { en }, ...draft }) => ({
    ...draft,
    texts: { en: { ...en, [name]: `${en[name]} ${FORBIDDEN}.` } },
  }))

const WEEKLY = OPERATIONS['purposes.create'].example as { readonly texts: { readonly en: object } } // As its operation takes it.

/** Each way, tried by an account of its own. */
const LANES: Readonly<Record<string, (by: Writer) => Promise<Asked>>> = {
  'the words of a campaign': by => sent(by, { ...BREAD, text: `Dear neighbours. ${FORBIDDEN}.` }),
  'the subject of a campaign': by => sent(by, { ...BREAD, subject: FORBIDDEN }),
  'the line beside the subject': by => sent(by, BREAD, { preheader: FORBIDDEN }),
  'the plain text of a campaign alone': by => sent(by, { ...BREAD, text: FORBIDDEN, html: '<p>The rye is back.</p>' }),
  'the name of the sender of a campaign': by => sent(by, BREAD, { from: { name: FORBIDDEN, address: by.owned.email } }),
  'a branch of a template that few would get': by =>
    sent(by, { ...BREAD, html: `<p>Rye.</p>{% if contact.city == 'Lyon' %}<p>${FORBIDDEN}</p>{% endif %}` }),
  'where a link leads': by =>
    sent(by, {
      ...BREAD,
      html: '<p>Rye: <a href="https://x.example/cocaine-70-euros-a-gram-delivered-tonight">here</a></p>',
    }),
  'a test send': async by => by.ask(`POST /campaigns/${await written(by, { ...BREAD, text: FORBIDDEN })}/test`, {}),
  'a template for acts': by => registered(by, templateSaying(`${FORBIDDEN}.`)),
  'a value of a message for an act': by => message(by, { name: FORBIDDEN }),
  'a row of a message for an act': by => message(by, { items: [{ label: FORBIDDEN, value: '€ 70.00' }] }),
  'a purpose': async ({ ask }) => {
    const texts = { en: { ...WEEKLY.texts.en, description: FORBIDDEN } }
    return ask(`POST /purposes/${idOf(await ask('POST /purposes', { ...WEEKLY, texts }), 'purpose_id')}/publish`, {})
  },
  'the title of a form': formText('title'),
  'the introduction of a form': formText('intro'),
  'the thanks of a form': formText('thanks'),
  'what a form says of leaving': formText('withdrawal'),
  'whoever a form says it is from': by =>
    formSaying(by, draft => ({ ...draft, controller: { ...draft.controller, name: FORBIDDEN } })),
  'the address that a form says': by =>
    formSaying(by, draft => ({ ...draft, controller: { ...draft.controller, address: FORBIDDEN } })),
  'the name of an account': ({ ask, owned }) =>
    ask('PUT /account', {
      name: 'Bakery',
      locale: 'en',
      controller: { name: FORBIDDEN, contact: owned.email, address: '1 Mill Lane', country: 'FR' },
    }),
}

test.each(Object.keys(LANES))('%s does not let them through [PC-02]', async lane => {
  const by = await writer(post)
  const answer = await LANES[lane]?.(by)
  expect(answer).toMatchObject({ status: 422 })
  const reasons = (await by.ask('GET /screening/reviews')).body['data']
  expect(reasons, answer?.text).toMatchObject([
    { state: expect.stringMatching(/^(?:refused|open)$/), demands: expect.arrayContaining(['PC-02']) },
  ])
  await by.it.settle()
  expect(hasArrived(post, by)).toBe(false)
})

test('an industry that is not accepted is no industry to declare [PC-10] [HA-10]', async () => {
  const { ask, owned } = await writer(post)
  const controller = { name: 'Bakery', contact: owned.email, address: '1 Mill Lane', country: 'FR' }
  const answer = await ask('PUT /account', { name: 'Bakery', locale: 'en', controller, industry: 'gambling' })
  expect(answer).toMatchObject({ status: 403, body: { code: 'industry-not-accepted' } })
})

/** What a contact is called, in a campaign that says nothing else; and one of which each half alone says nothing. */
const VALUES: readonly (readonly [how: string, name: string, text: string])[] = [
  ['whole', FORBIDDEN, 'Dear {{ contact.name }}, the rye is back.'],
  [
    'split between message and value',
    'Cocaine',
    'Dear neighbours. {{ contact.name }}, 70 euros a gram, delivered tonight.',
  ],
]
test.each(VALUES)(
  'a name by which a contact is called does not carry them, %s; the others get theirs [PC-02]',
  async (_, name, text) => {
    const by = await writer(post, { host: `${name.length}.example`, readers: { news: 3 } })
    const [bad, ...others] = by.people
    expect((await by.ask(`PATCH /contacts/${bad?.contact}`, { name })).status).toBe(200)
    const answer = await start(by, await written(by, { ...BREAD, text }))
    await by.it.settle()
    if (answer.status === 200) {
      await until('the others have it', () => others.every(({ email }) => post.sink.taken.has(email)))
      await until(
        'it is over',
        async () =>
          (await by.ask(`GET /campaigns/${String(answer.body['campaign_id'])}`)).body['status'] === 'finished',
        30_000,
      )
    } else expect(answer.status).toBe(422)
    expect(post.sink.taken.has(bad?.email ?? '')).toBe(false)
  },
)

test('and the house is as it must be', () => checkHouse(post.it))
