import type { FastifyInstance } from 'fastify'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectGood, listening, logIn, openBrowser, visitor, type Visitor } from '../../test/browser.ts'
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

test('a key begins with what it is for, each right in words, and gets what was chosen', async () => {
  const { page } = me
  await logIn(me, owned.email, '/app/settings/keys')
  await page.getByRole('button', { name: 'Make a key' }).click()
  await page.getByLabel('Name').fill('The shop')
  await page.getByRole('button', { name: 'Everything' }).click()
  expect(await page.getByRole('checkbox', { checked: false }).count()).toBe(0)
  await page.getByRole('button', { name: 'Send transactional messages' }).click()
  expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(2)
  await page.getByRole('group', { name: 'People' }).getByLabel('Read contacts').check()
  await expectGood(me)
  await page.setViewportSize({ width: 390, height: 900 })
  await expectGood(me)
  await page.getByRole('button', { name: 'Make the key' }).click()
  await page.getByText('Copy the key now').waitFor()
  const kept = await it.turn(owned.account, ({ db }) => db.selectFrom('api_key').select('scopes').execute())
  expect(kept.map(({ scopes }) => scopes.toSorted())).toEqual([['campaigns.read', 'campaigns.send', 'contacts.read']])
})
