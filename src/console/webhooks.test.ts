import type { FastifyInstance } from 'fastify'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contactOfSubject, suppressContact } from '#audience/audience.ts'
import { NOTHING_OUTSIDE } from '#base/outside.ts'
import { withExamples } from '#outside/example.ts'
import { fetchPublic } from '#outside/fetch.ts'
import { tellHooks } from '#webhooks/webhooks.ts'
import { expectGood, listening, logIn, openBrowser, photograph, visitor } from '../../test/browser.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
import { openPartnerServer, type PartnerServer } from '../../test/partner.ts'
import { crowd } from '../../test/people.ts'
import { freePort } from '../../test/ports.ts'

let it: TestHouse
let app: FastifyInstance
let browser: Browser
let server: PartnerServer
let owned: Owned
beforeAll(async () => {
  const outside = withExamples({ ...NOTHING_OUTSIDE, fetch: fetchPublic })
  it = await openTestHouse({ publicUrl: `http://127.0.0.1:${await freePort()}`, outside })
  owned = await it.account()
  app = await listening(it.house)
  server = await openPartnerServer()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
  await app?.close()
  await it?.close()
})

test('a webhook is added, shows its secret once, what it was told, why not, and tells it again', async () => {
  const me = await visitor(browser, it.house.publicUrl)
  const { page } = me
  await logIn(me, owned.email, '/app/settings/webhooks')
  await page.getByText('No webhooks').waitFor()
  await expectGood(me)
  await page.getByRole('button', { name: 'Add a webhook' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Name').fill('Our shop')
  await dialog.getByLabel('Its address').fill('http://shop.example/hook')
  await dialog.getByLabel('suppression.added').check()
  await dialog.getByRole('button', { name: 'Add it' }).click()
  await dialog.getByText('What is told names people.').first().waitFor()
  await dialog.getByLabel('Its address').fill(server.url)
  await expectGood(me)
  await photograph(me, 'webhook-add')
  await dialog.getByRole('button', { name: 'Add it' }).click()
  await dialog.getByText('it is shown once').waitFor()
  await expectGood(me)
  await photograph(me, 'webhook-secret')
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Our shop' }).click()
  await page.getByText('Nothing yet').waitFor()

  server.answer = { status: 503, body: 'we are away' }
  const [person] = await crowd(it, owned.account, { count: 1, purpose: 'letters' })
  await it.turn(owned.account, async turn => {
    const contact = person && (await contactOfSubject(turn, person.subject))
    if (contact) await suppressContact(turn, contact, { kind: 'email', reason: 'operator' })
  })
  await tellHooks(it.house)
  await page.getByText('The server answered 503.').first().waitFor()
  await expectGood(me)
  await photograph(me, 'webhook')
  await page.getByRole('link', { name: 'suppression.added' }).click()
  await page.getByText('"address": "reader1@inbox.example"').waitFor()
  await page.getByText('we are away').waitFor()
  await expectGood(me)
  await photograph(me, 'webhook-message')
  server.answer = { status: 204 }
  it.clock.move(60_000)
  await page.getByRole('button', { name: 'Replay' }).click()
  await expect.poll(() => tellHooks(it.house).then(() => server.heard.length)).toBe(2)
  await page.getByText('Taken', { exact: true }).waitFor()
  const [first, second] = server.heard.map(({ headers }) => headers['webhook-id'])
  expect(first).toBe(second)

  await page.getByRole('link', { name: 'What it was told' }).click()
  await page.getByRole('button', { name: 'New secret' }).click()
  await page.getByText('For a day the former secret signs beside it').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Replay' }).click()
  await page.getByLabel('Since').fill('2026-11-01T00:00')
  await page.getByLabel('Which').selectOption('all')
  await expectGood(me)
  await page.getByRole('dialog').getByRole('button', { name: 'Replay' }).click()
  await page.getByText('1 message is told again').waitFor()
  await page.getByRole('button', { name: 'Pause' }).click()
  await page.getByText('When it is resumed it hears what it missed').waitFor()
  await expectGood(me)
  for (const look of [{ dark: true }, { width: 390 }]) {
    const other = await visitor(browser, it.house.publicUrl, look)
    const name = look.dark ? 'dark' : '390'
    await logIn(other, owned.email, '/app/settings/webhooks')
    await other.page.getByText('Our shop').waitFor()
    await expectGood(other)
    await photograph(other, `webhooks-${name}`)
    await other.page.getByRole('link', { name: 'Our shop' }).click()
    await other.page.getByText('suppression.added').last().waitFor()
    await expectGood(other)
    await photograph(other, `webhook-${name}`)
  }
  await page.getByRole('button', { name: 'Remove' }).click()
  await expectGood(me)
  await page.getByRole('dialog', { name: 'Remove “Our shop”?' }).getByRole('button', { name: 'Remove' }).click()
  await page.getByText('No webhooks').waitFor()
})
