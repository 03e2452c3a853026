import type { FastifyInstance } from 'fastify'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Delivery, startDelivery } from '#delivery/delivery.ts'
import { expectGood, listening, logIn, openBrowser, photograph, type Visitor, visitor } from '../../test/browser.ts'
import { sendThrough } from '../../test/campaign.ts'
import { type Ask, browserOf } from '../../test/client.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
import { crowd } from '../../test/people.ts'
import { publishedForm } from '../../test/sign-up.ts'
import { openSink, type Sink } from '../../test/sink.ts'
import { freePort } from '../../test/ports.ts'

let it: TestHouse
let app: FastifyInstance
let browser: Browser
let owner: Owned
let ask: Ask
let sink: Sink
let sending: Delivery
let writer: Visitor
let page: Page
let campaign: string

beforeAll(async () => {
  it = await openTestHouse({ publicUrl: `http://127.0.0.1:${await freePort()}` })
  app = await listening(it.house)
  browser = await openBrowser()
  owner = await it.account()
  const [purpose = ''] = (await publishedForm(it, owner.account, ['news'])).purposes
  await crowd(it, owner.account, { count: 40, purpose: 'news' })
  sink = await openSink()
  await sendThrough(it, owner.account, sink.port)
  ask = await browserOf(app, owner)
  const made = await ask('POST /campaigns', {
    name: 'Rye bread in winter',
    subject: 'Rye bread from Thursday on',
    preheader: 'Baked at night',
    html: '<p>There is <a href="https://bakery0.example/bread">rye bread</a> again.</p>',
    purpose_id: purpose,
  })
  campaign = String(made.body['campaign_id'])
  sending = await startDelivery(it.house, { senders: 1, where: 'here' })
  writer = await visitor(browser, it.house.publicUrl)
  page = writer.page
  await logIn(writer, owner.email, `/app/campaigns/${campaign}`)
})
afterAll(async () => {
  await sending?.stop()
  await sink?.close()
  await browser?.close()
  await app?.close()
  await it?.close()
})

type Draft = {
  format: string
  html: string
  sending: { per_hour: number | null; window: object | null; experiment: { others: object[] } | null }
}
const draftNow = async () => (await ask(`GET /campaigns/${campaign}`)).body['draft'] as Draft
const statusNow = async () => (await ask(`GET /campaigns/${campaign}`)).body['status']

test('what is written is turned into another format, and back by a press', async () => {
  const was = await draftNow()
  const written = async () => {
    const { format, html } = await draftNow()
    return [format, html]
  }
  const formats = page.getByRole('radiogroup', { name: 'Written in' })
  const preview = page.frameLocator('iframe').first()
  await formats.getByText('Markdown', { exact: true }).click()
  await page.getByText('It is Markdown now: the words are kept, their design is not.').waitFor()
  await expect.poll(written).toEqual(['markdown', 'There is [rye bread](https://bakery0.example/bread) again.\n'])
  await preview.getByText('There is rye bread again.').waitFor()
  await photograph(writer, 'composer-markdown')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(written).toEqual(['html', was.html])
  await formats.getByText('MJML', { exact: true }).click()
  await expect
    .poll(written)
    .toEqual(['mjml', expect.stringContaining('<p>There is <a href="https://bakery0.example/bread">')])
  await preview.getByText('There is rye bread again.').waitFor()
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await expect.poll(written).toEqual(['html', was.html])
  await page
    .getByRole('textbox', { name: 'HTML' })
    .fill('<table>{% if contact.name %}<tr><td>A</td></tr>{% endif %}</table>')
  await formats.getByText('Markdown', { exact: true }).click()
  await page.getByText(/^It was left as it is\. A tag such as/).waitFor()
  await expect.poll(written).toEqual(['html', expect.stringContaining('{% if')])
  await page.getByRole('textbox', { name: 'HTML' }).fill(was.html)
  await expect.poll(written).toEqual(['html', was.html])
})

test('how a campaign is sent is chosen where it is written, and kept', async () => {
  await page.getByRole('heading', { name: 'How it is sent' }).waitFor()
  await page.getByLabel('Messages an hour').fill('36000')
  await page.getByRole('switch', { name: 'Only at certain hours' }).check()
  await page.getByLabel('Until', { exact: true }).fill('23:59')
  await page.getByLabel('From', { exact: true }).and(page.locator('[type=time]')).fill('00:00')
  for (const day of ['Sat', 'Sun']) await page.getByRole('checkbox', { name: day }).check()
  await page.getByRole('switch', { name: 'Compare texts first' }).check()
  await page.getByLabel('B · Subject').fill('Rye, and nothing but rye')
  await page.getByRole('button', { name: 'Another text' }).click()
  await page.getByText('Text C is the same as A: write another subject, sender name or preview text.').first().waitFor()
  await page.getByLabel('C · Subject').fill('A loaf of rye')
  await page.getByLabel('Decided by').selectOption('person')
  await expect.poll(async () => (await draftNow()).sending.experiment?.others.length).toBe(2)
  await expect
    .poll(async () => (await draftNow()).sending)
    .toMatchObject({
      per_hour: 36_000,
      window: { from: '00:00', to: '23:59', days: [1, 2, 3, 4, 5, 6, 7] },
      experiment: {
        decides: 'person',
        others: [{ subject: 'Rye, and nothing but rye' }, { subject: 'A loaf of rye' }],
      },
    })
  await photograph(writer, 'composer-sending')
  await expectGood(writer)
})

test('its links say where visits come from once that is switched on: proposed, shown, and saved where it can be [CK-03]', async () => {
  const utmNow = async () => ((await ask(`GET /campaigns/${campaign}`)).body['draft'] as { utm: object | null }).utm
  const it = { source: 'newsletter', medium: 'email', campaign: 'rye-bread-in-winter', content: null, term: null }
  expect(await utmNow()).toBeNull()
  await page.getByRole('switch', { name: 'Tell our website where visits come from' }).check()
  await expect.poll(utmNow).toEqual(it)
  await page.getByLabel('Source').fill('{{ contact.email }}')
  await page.getByText('Something, without merge tags').waitFor()
  await page.getByLabel('Source').fill('letter & more')
  await page.getByText('https://bakery0.example/bread?utm_source=letter%20%26%20more&utm_medium=email').waitFor()
  await expect.poll(utmNow).toEqual({ ...it, source: 'letter & more' })
  await photograph(writer, 'composer-utm')
  await expectGood(writer)
  await page.setViewportSize({ width: 390, height: 844 })
  await photograph(writer, 'composer-utm-390')
  await expectGood(writer)
  await page.setViewportSize({ width: 1280, height: 900 })
})

test('it is scheduled, waits, moves, goes back to the draft, and begins when somebody says so', async () => {
  await page.getByRole('button', { name: 'Review and send' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('A, B and C go to 20 % first; after 4 hours one of you decides').waitFor()
  await dialog.getByText('From 00:00 to 23:59, every day, by the clock at each reader’s place.').waitFor()
  await dialog.getByText('At an hour of each reader').click()
  expect(await dialog.getByRole('button', { name: 'Schedule it' }).isDisabled(), 'no hour is no schedule').toBe(true)
  await dialog.getByLabel('Day and hour').fill('2035-03-01T09:30')
  await photograph(writer, 'send-later')
  await dialog.getByText('At a time', { exact: true }).click()
  const soon = new Date(it.clock.nowMs() + 5 * 86_400_000).toISOString().slice(0, 16)
  await dialog.getByLabel('Day and hour').fill(soon)
  await dialog.getByRole('button', { name: 'Schedule it' }).click()
  await page.getByRole('heading', { name: 'Begin at another time' }).waitFor()
  expect(await statusNow()).toBe('scheduled')
  await expectGood(writer)
  await photograph(writer, 'scheduled')
  await page.setViewportSize({ width: 390, height: 844 })
  await photograph(writer, 'scheduled-390')
  await page.setViewportSize({ width: 1280, height: 900 })

  const later = new Date(it.clock.nowMs() + 6 * 86_400_000).toISOString().slice(0, 16)
  await page.getByLabel('Day and hour').fill(later)
  await page.getByRole('button', { name: 'Schedule it' }).click()
  const begins = async () => ((await ask(`GET /campaigns/${campaign}`)).body['schedule'] as { at: string } | null)?.at
  await expect.poll(begins).toBe(`${later}:00.000Z`)

  await page.getByRole('button', { name: 'Back to the draft' }).click()
  await page.getByRole('heading', { name: 'How it is sent' }).waitFor()
  expect(await statusNow()).toBe('draft')
  expect((await ask(`PUT /campaigns/${campaign}/schedule`, { at: `${later}:00Z` })).status).toBe(200)
  await page.reload()
  await page.getByRole('button', { name: 'Begin now' }).click()
  await page.getByRole('heading', { name: 'Comparison of texts' }).waitFor()
  expect(['sending', 'paused']).toContain(await statusNow())
})

test('while it is sent its pace is changed, and each text is shown with what came of it', async () => {
  await it.settle() // Its audience is frozen.
  await expect.poll(() => sink.taken.size).toBeGreaterThan(0)
  await page.getByLabel('Messages an hour').fill('72000')
  await page.getByRole('button', { name: 'Set', exact: true }).click()
  await page.getByText('This holds on every worker within a second.').waitFor()
  await page.getByRole('cell', { name: /^B Rye, and nothing but rye/ }).waitFor()
  await page.getByText(/wait: it is not decided yet which text they get, until/).waitFor()
  await expectGood(writer)
  await photograph(writer, 'compared')
})
