import type { FastifyInstance } from 'fastify'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectGood, listening, openBrowser, visitor, type Visitor, logIn } from '../../test/browser.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
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
  await expectGood(me)
  await page.setViewportSize({ width: 390, height: 900 })
  await expectGood(me)
  const rows = await it.turn(owned.account, ({ db }) => db.selectFrom('template_version').select('version').execute())
  expect(rows).toEqual([{ version: 1 }])
})
