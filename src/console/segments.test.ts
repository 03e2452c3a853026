import type { FastifyInstance } from 'fastify'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from 'kysely'
import { createPurpose, publishPurpose } from '#consent/consent.ts'
import { expectGood, listening, logIn, openBrowser, photograph, visitor, type Visitor } from '../../test/browser.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
import { crowd } from '../../test/people.ts'
import { freePort } from '../../test/ports.ts'

let it: TestHouse
let app: FastifyInstance
let browser: Browser
let owned: Owned
let me: Visitor

beforeAll(async () => {
  it = await openTestHouse({ publicUrl: `http://127.0.0.1:${await freePort()}` })
  owned = await it.account()
  await it.turn(owned.account, async turn => {
    const texts = { en: { name: 'Newsletter', description: 'News of our bakery', frequency: 'At most once a week' } }
    const alerts = await createPurpose(turn, {
      slug: 'alerts',
      kind: 'marketing',
      channels: ['sms'],
      maxFrequency: { count: 1, per: 'week' },
      texts: { en: { name: 'Alerts', description: 'When bread is warm', frequency: 'At most once a week' } },
    })
    if (alerts.ok) await publishPurpose(turn, alerts.value.id)
    const made = await createPurpose(turn, {
      slug: 'newsletter',
      kind: 'marketing',
      channels: ['email'],
      maxFrequency: { count: 1, per: 'week' },
      texts,
    })
    if (made.ok) await publishPurpose(turn, made.value.id)
  })
  await crowd(it, owned.account, { count: 12, purpose: 'newsletter' })
  await it.turn(owned.account, async ({ db }) => {
    await sql`update contact set attributes = '{"country":"CH"}' where email ~ 'reader[1-4]@'`.execute(db)
    await sql`update contact set locale = 'fr' where email ~ 'reader[12]@'`.execute(db)
  })
  app = await listening(it.house)
  browser = await openBrowser()
  me = await visitor(browser, it.house.publicUrl)
})
afterAll(async () => {
  await browser?.close()
  await app?.close()
  await it?.close()
})

test('a segment is built as a sentence, counted while one chooses, and its people are a list [AS-03]', async () => {
  const { page } = me
  await logIn(me, owned.email, '/app/segments')
  await page.getByText('No segments yet').waitFor()
  await expectGood(me)
  await page.getByRole('link', { name: 'New segment' }).click()
  await page.getByText('12 people').waitFor()
  const through = page.getByLabel('Reached by email through').locator('option')
  expect(await through.allTextContents(), 'nobody is reached by email through texts').toEqual(['Newsletter'])
  await page.getByLabel('Name').fill('Readers in Switzerland')
  await page.getByRole('button', { name: 'Narrow it down' }).click()
  await page.getByLabel('What is asked').selectOption({ label: 'What they told you' })
  await page.locator('input[aria-label="Which answer"]').fill('country')
  await page.getByLabel('Value', { exact: true }).fill('CH')
  await page.getByText('People who live in CH.').waitFor()
  await page.getByText('4 people').waitFor()
  await page.getByRole('button', { name: 'Leave some out' }).click()
  await page.getByText('People who live in CH, but not those who read English.').waitFor()
  await page.getByText('2 people').waitFor()
  await page.getByText('of 12 who agreed to it and confirmed').waitFor()
  await expectGood(me)
  await photograph(me, 'segment')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('link', { name: 'See them all' }).click()
  await page.waitForURL(/\/app\/contacts/) // Some of them are shown beside the sentence, too.
  await expect.poll(() => page.getByRole('link', { name: /@inbox\.example/ }).count()).toBe(2)
  await expectGood(me)
  await page.goBack()
  await page.getByText('Nothing uses it.').waitFor()
  await page.setViewportSize({ width: 390, height: 900 })
  await expectGood(me)
  await photograph(me, 'segment-narrow')
  await page.goto(`${it.house.publicUrl}/app/segments`)
  await page.getByRole('link', { name: /Readers in Switzerland/ }).waitFor()
  await expectGood(me)
})

test('one whose name or question sorts people by their politics is refused with the sentence of the policy [NA-04]', async () => {
  const { page } = me
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(`${it.house.publicUrl}/app/segments/new`)
  await page.getByLabel('Name').fill('Likely voters')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('nobody is sorted by their party').waitFor()
  await expectGood(me)
})

test('an address of the settings that is none shows the first of them', async () => {
  const { page } = me
  await page.goto(`${it.house.publicUrl}/app/settings/nowhere`)
  await page.getByRole('tab', { name: 'Who you are', selected: true }).waitFor()
})

test('it is removed and brought back, and is dark where the reader is', async () => {
  const dark = await visitor(browser, it.house.publicUrl, { dark: true })
  await logIn(dark, owned.email, '/app/segments')
  const { page } = dark
  await page.getByRole('link', { name: /Readers in Switzerland/ }).click()
  await page.getByText('2 people').waitFor()
  await expectGood(dark)
  await photograph(dark, 'segment-dark')
  await page.getByRole('button', { name: 'Remove', exact: true }).click()
  await page.getByText('No segments yet').waitFor()
  await page.getByRole('button', { name: 'Bring it back' }).click()
  await page.getByRole('link', { name: /Readers in Switzerland/ }).waitFor()
})

test('what it is counted through stays chosen when it is saved, and a list says how many it has, by the names of purposes', async () => {
  await it.turn(owned.account, async turn => {
    const texts = { en: { name: 'Our courses', description: 'Baking with us', frequency: 'At most once a week' } }
    const channels = ['email'] as const
    const made = await createPurpose(turn, {
      slug: 'courses',
      kind: 'marketing',
      channels,
      maxFrequency: { count: 1, per: 'week' },
      texts,
    })
    if (made.ok) await publishPurpose(turn, made.value.id)
  })
  const { page } = me
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(`${it.house.publicUrl}/app/segments/new`)
  const through = page.getByLabel('Reached by email through')
  await through.locator('option').nth(1).waitFor({ state: 'attached' })
  const first = await through.inputValue()
  const other = first === 'courses' ? 'newsletter' : 'courses'
  await through.selectOption(other)
  await page.getByLabel('Name').fill('Of the other purpose')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.waitForURL(/segments\/seg_/)
  await page.getByText('Nothing uses it.').waitFor()
  expect(await through.inputValue()).toBe(other)
  await page.getByLabel('Name').fill('Of the other')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('heading', { level: 1, name: 'Of the other', exact: true }).waitFor()
  expect(await through.inputValue()).toBe(other)
  await page.goto(`${it.house.publicUrl}/app/contacts`)
  await page.getByText('12 contacts').waitFor()
  await page.getByRole('table').getByText('Newsletter', { exact: true }).locator('visible=true').first().waitFor()
  await expectGood(me)
  await page.getByLabel('Search by address, name or number').fill('reader1')
  await page.getByText('12 contacts').waitFor({ state: 'detached' })
})
