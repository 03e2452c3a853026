import type { FastifyInstance } from 'fastify'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectGood, listening, logIn, openBrowser, photograph, visitor } from '../../test/browser.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import { freePort } from '../../test/ports.ts'

let it: TestHouse
let app: FastifyInstance
let browser: Browser
beforeAll(async () => {
  it = await openTestHouse({ publicUrl: `http://127.0.0.1:${await freePort()}` })
  app = await listening(it.house)
  browser = await openBrowser()
  await it.account()
})
afterAll(async () => {
  await browser?.close()
  await app?.close()
  await it?.close()
})

test('a provider’s route and the address that it tells are made by hand, and shown by day, by night and on a telephone', async () => {
  const who = await visitor(browser, it.house.publicUrl)
  const { page } = who
  await logIn(who, 'owner0@bakery0.example', '/app/settings/sending')
  await page.getByRole('button', { name: 'Add a route', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Name').first().fill('Our SES')
  await dialog.getByLabel('How it goes').selectOption('ses')
  await dialog.getByLabel('Access key ID').fill('AKIDEXAMPLE')
  await dialog.getByLabel('Secret access key').first().fill('a secret')
  await dialog.getByLabel('Region').fill('eu-west-1')
  await photograph(who, 'provider-route-form')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Our SES').waitFor()
  await page.getByRole('button', { name: 'Add an address' }).click()
  await page.getByRole('dialog').getByLabel('Provider').selectOption('postmark')
  await page.getByRole('button', { name: 'Make the address' }).click()
  await page.getByText('/hooks/postmark/').waitFor()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Add a mailbox' }).click()
  const box = page.getByRole('dialog')
  await box.getByLabel('Server').fill('localhost')
  await box.getByLabel('Encryption').selectOption('starttls')
  expect(await box.getByLabel('Port').inputValue()).toBe('143')
  await box.getByLabel('User name').fill('bounces')
  await box.getByLabel('Password').first().fill('a long password')
  await photograph(who, 'mailbox-form')
  await box.getByRole('button', { name: 'Look into it' }).click()
  await page.getByText('bounces @ localhost').waitFor()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await expectGood(who)
  await photograph(who, 'provider-hooks')
  for (const look of [{ dark: true }, { width: 390 }]) {
    const other = await visitor(browser, it.house.publicUrl, look)
    await logIn(other, 'owner0@bakery0.example', '/app/settings/sending')
    await other.page.getByText('/hooks/postmark/').waitFor()
    await expectGood(other)
    await photograph(other, look.dark ? 'provider-hooks-dark' : 'provider-hooks-390')
  }
  expect(page.url()).toContain('/settings/sending')
})
