import { afterAll, beforeAll, expect, test } from 'vitest'
import { compileContent } from '#content/content.ts'
import { TEMPLATE_EXAMPLE } from '#transactional/api.ts'
import { contentOf } from '#delivery/content-of.ts'
import type { MailPlan } from '#delivery/types.ts'
import { ValueScreen } from '#delivery/value-screen.ts'
import { checkHouse } from '../../test/check-house.ts'
import { type Ask, browserOf } from '../../test/client.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import { SENDER } from '../../test/campaign.ts'

const FORBIDDEN = 'Cocaine, 70 a gram, delivered tonight.'

let it: TestHouse
let ask: Ask
beforeAll(async () => {
  it = await openTestHouse()
  ask = await browserOf(await it.app(), await it.account())
})
afterAll(async () => {
  await checkHouse(it)
  await it.close()
})

const codesIn = (body: object) => JSON.stringify(body)

test('a campaign with it is told so while it is written, does not start, and is not sent as a test [PC-02]', async () => {
  const draft = {
    name: 'x',
    starter: 'letter',
    subject: 'Hello',
    html: `<p>${FORBIDDEN}</p>`,
    from: { name: 'A', address: SENDER },
  }
  const { campaign_id } = (await ask('POST /campaigns', draft)).body
  const preflight = (await ask(`GET /campaigns/${String(campaign_id)}/preflight`)).body
  const { findings } = preflight as unknown as {
    findings: { code: string; place: string; offset: number; length: number }[]
  }
  const refused = findings.find(({ code }) => code === 'content-refused')
  expect(refused?.place).toBe('html')
  expect(draft.html.slice(refused?.offset).slice(0, refused?.length), 'as it was written').toMatch(/^Cocaine/)
  expect(codesIn((await ask(`POST /campaigns/${String(campaign_id)}/start`)).body)).toContain('content-refused')
  expect((await ask(`POST /campaigns/${String(campaign_id)}/test`)).body).toMatchObject({ code: 'not-cleared' })
})

test('a short letter that shares its frame with one that was refused is no edit of it [PC-10]', async () => {
  const made = async (words: string) => {
    const draft = {
      name: words,
      starter: 'letter',
      subject: 'Hello',
      html: `<p>${words}</p>`,
      from: { name: 'A', address: SENDER },
    }
    return String((await ask('POST /campaigns', draft)).body['campaign_id'])
  }
  for (const words of [
    'Casino bonus tonight: 200 % on your first deposit. Play now.',
    'Our casino doubles your deposit. Bet now, win real money.',
  ])
    expect(codesIn((await ask(`POST /campaigns/${await made(words)}/start`)).body)).toContain('content-refused')
  for (const words of [
    'We are closed on Monday.',
    'The wine museum shows presses from 1780 until Sunday.',
    'Dear all, the shop opens at seven on the 24th.',
  ])
    expect(codesIn((await ask(`GET /campaigns/${await made(words)}/preflight`)).body), words).not.toMatch(
      /content-(?:refused|to-review)/,
    )
  const edited = await made('Our cazino doubles your depozit. Bet now, win real money.')
  expect(codesIn((await ask(`GET /campaigns/${edited}/preflight`)).body)).toMatch(/content-(?:refused|to-review)/)
})

test('a template with it is not registered [PC-02]', async () => {
  const { draft } = TEMPLATE_EXAMPLE
  const en = { ...draft.letters.en, paragraphs: ['Dear {{ name }}, {{ day }}', FORBIDDEN] }
  const { template_id } = (await ask('POST /templates', { name: 'x', draft: { ...draft, letters: { en } } })).body
  expect((await ask(`POST /templates/${String(template_id)}/register`)).body).toMatchObject({
    code: 'not-cleared',
    demand: 'PC-10',
  })
})

test('a sender is not called so, and an industry that is not accepted is told why [PC-02] [PC-10]', async () => {
  const { name, controller, locale } = (await ask('GET /account')).body
  const named = { name, locale, controller: { ...Object(controller), name: FORBIDDEN } }
  expect((await ask('PUT /account', named)).body).toMatchObject({ code: 'not-cleared' })
  expect((await ask('PUT /account', { name, controller, locale, industry: 'gambling' })).body).toMatchObject({
    code: 'industry-not-accepted',
    errors: [{ demand: 'HA-10' }],
  })
  expect((await ask('PUT /account', { name, controller, locale, industry: 'food' })).status).toBe(200)
})

test('half of it in the template and half in a value is read together, and a name is only a name [PC-02]', () => {
  const compiled = compileContent(
    {
      subject: 'Hello',
      from: 'A',
      preheader: 'Fresh',
      html: '<p>{{ contact.name }}, 70 a gram, delivered tonight. Order now.</p>',
      text: null,
    },
    {
      locale: 'en',
      campaign: 'x',
      sender: { name: 'A', contact: SENDER, address: '1 Mill Lane' },
      purpose: { en: 'News' },
    },
  )
  if (!compiled.ok) throw new Error('it does not compile')
  const who = (name: string) => ({ name, locale: 'en', attributes: {}, facts: { address: 'ada@example.org' } })
  const values = new ValueScreen()
  expect(values.clears(compiled.value, who('Cocaine'), 0)).toBe(false)
  expect(values.clears(compiled.value, who('Zsófia'), 0)).toBe(true)
})

test('an address with it is a name as well: neither From nor Reply-To may say so [PC-02] [HA-10]', async () => {
  const draft = { name: 'x', starter: 'letter', subject: 'Hello', html: '<p>The bread is warm at seven.</p>' }
  const preflight = async (over: object) => {
    const { campaign_id } = (await ask('POST /campaigns', { ...draft, from: { name: 'A', address: SENDER }, ...over }))
      .body
    return codesIn((await ask(`GET /campaigns/${String(campaign_id)}/preflight`)).body)
  }
  expect(await preflight({})).not.toContain('content-')
  expect(await preflight({ reply_to: 'casino-free-spins@shop.example' })).toContain('content-refused')
  const from = { name: 'A', address: `viagra.sale.pills@${SENDER.split('@')[1]}` }
  expect(await preflight({ from })).toContain('content-refused')
})

test('words that were changed after they were cleared are other words, and do not leave [PC-02] [PC-10]', async () => {
  const { account } = await it.account()
  const frame = {
    locale: 'en',
    campaign: 'x',
    sender: { name: 'A', contact: SENDER, address: '1 Mill Lane' },
    purpose: { en: 'News' },
  } as const
  const words = {
    subject: 'Hello',
    from: 'A',
    preheader: '',
    html: '<p>The bread is warm at seven, and the rye comes on Thursdays.</p>',
    text: null,
  }
  const compiled = compileContent(words, frame)
  if (!compiled.ok) throw new Error('it does not compile')
  const stored = { campaign: 'cmp_1', from: { address: SENDER }, content: compiled.value } as const
  const leaves = (plan: object) =>
    it.turn(account, async turn => {
      const run = { plan: { ...PLAN, ...plan } as unknown as MailPlan, frozen: 1 } // What a chunk reads of it is there.
      return (await contentOf(turn, run, new ValueScreen())).isCleared
    })
  expect(await leaves(stored)).toBe(true)
  const { content } = stored
  for (const changed of [
    { content: { ...content, subject: [FORBIDDEN] } },
    { content: { ...content, html: [...content.html, `<p>${FORBIDDEN}</p>`] } },
    { content: { ...content, text: [FORBIDDEN] } },
    { replyTo: 'cocaine.70-a-gram@post.example' },
  ])
    expect(await leaves({ ...stored, ...changed }), JSON.stringify(changed).slice(0, 80)).toBe(false)
})
const PLAN = { revision: 1, purpose: { slug: 'news', v: 1 }, channel: 'email', filter: { all: [] } }
