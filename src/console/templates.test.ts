import type { FastifyInstance } from 'fastify'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectGood, listening, openBrowser, visitor, type Visitor, logIn } from '../../test/browser.ts'
import { TEMPLATE_EXAMPLE } from '#transactional/api.ts'
import { browserOf } from '../../test/client.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
import { colleagueOf } from '../../test/trust.ts'
import { freePort } from '../../test/ports.ts'

let it: TestHouse
let app: FastifyInstance
let browser: Browser
let owned: Owned
let me: Visitor

beforeAll(async () => {
  it = await openTestHouse({ publicUrl: `http://127.0.0.1:${await freePort()}` })
  owned = await it.account()
  app = await listening(it.house)
  browser = await openBrowser()
  me = await visitor(browser, it.house.publicUrl)
})
afterAll(async () => {
  await browser?.close()
  await app?.close()
  await it?.close()
})

test('a template is written, told what advertises in it, and registered when nothing does [AS-03]', async () => {
  const { page } = me
  await logIn(me, owned.email, '/app/templates')
  await page.getByText('No templates').waitFor()
  await expectGood(me)
  await page.getByRole('button', { name: 'New template' }).click()
  await page.getByLabel('Name').fill('Order confirmed')
  await page.getByRole('button', { name: 'Make it' }).click()
  await page.getByLabel('Subject').fill('Your order {{ reference }}')
  await page.getByLabel('Paragraphs').fill('Dear {{ name }},\n\nit is on its way. Enjoy 20% off your next order!')
  await page.getByRole('button', { name: 'Add a value' }).click()
  await page.getByLabel('Name', { exact: true }).fill('name')
  await page.getByLabel('Sample').fill('Ada Baker')
  await page.getByText('20% off', { exact: true }).waitFor()
  await expectGood(me)
  await page.getByRole('button', { name: 'Register' }).click()
  await page.getByText('This cannot go out without a consent.').waitFor()
  await page.getByLabel('Paragraphs').fill('Dear {{ name }},\n\nit is on its way.')
  await page.getByText('Nothing keeps it from being registered.').waitFor()
  await page.frameLocator('iframe').getByText('Dear Ada Baker,').waitFor()
  await page.getByRole('button', { name: 'Register' }).click()
  await page.getByText('Version 1 is registered.').waitFor()
  const { template_id } = await it.turn(owned.account, ({ db }) =>
    db.selectFrom('template').select('template_id').executeTakeFirstOrThrow(),
  )
  await page.getByText(`curl '${it.house.publicUrl}/v1/messages'`).filter({ hasText: template_id }).waitFor()
  await page.getByRole('button', { name: 'Send me a test' }).click()
  await page.getByText(`A test is on its way to ${owned.email}.`).waitFor()
  const { owned: ben } = await colleagueOf(it, { owned, ask: await browserOf(app, owned) }, 'ben')
  await page.reload()
  await page.getByRole('button', { name: 'Send a test to a colleague' }).click()
  await page.getByRole('menuitem', { name: ben.email }).click()
  await page.getByText(`A test is on its way to ${ben.email}.`).waitFor()
  await expectGood(me)
  await page.setViewportSize({ width: 390, height: 900 })
  await expectGood(me)
  const rows = await it.turn(owned.account, ({ db }) => db.selectFrom('template_version').select('version').execute())
  expect(rows).toEqual([{ version: 1 }])
})

test('what was sent is listed with whom it went to, found by that and by how it stands, and told step by step', async () => {
  const { page } = me
  const ask = await browserOf(app, owned)
  const made = await ask('POST /templates', TEMPLATE_EXAMPLE)
  const { template_id } = made.body as { template_id: string } // As the operation gives it.
  await ask(`POST /templates/${template_id}/register`, {})
  const [{ sample: name }, { sample: day }, { sample: items }, { sample: link }] = TEMPLATE_EXAMPLE.draft.values
  for (const to of ['ada@inbox.example', 'ben@inbox.example'])
    await ask('POST /messages', {
      template_id,
      to,
      act: { reference: to, at: new Date(it.clock.nowMs() - 1_000).toISOString() },
      values: { name, day, items, link },
    })
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(`${it.house.publicUrl}/app/templates`)
  await page.getByRole('link', { name: 'ben@inbox.example' }).waitFor()
  await page.getByText('Your order {{ reference }}').first().waitFor()
  await expectGood(me)
  await page.getByLabel('State', { exact: true }).selectOption('Called spam')
  await page.getByText('Nothing fits').waitFor()
  await page.getByRole('button', { name: 'Clear the filters' }).click()
  await page.getByLabel('The whole address of a recipient').fill('ada@inbox.example')
  await page.getByRole('link', { name: 'ben@inbox.example' }).waitFor({ state: 'detached' })
  await page.getByRole('link', { name: 'ada@inbox.example' }).click()
  await page.getByRole('heading', { name: 'ada@inbox.example' }).waitFor()
  await page.getByText('Taken from you').waitFor()
  await expectGood(me)
  await page.setViewportSize({ width: 390, height: 900 })
  await expectGood(me)
})
