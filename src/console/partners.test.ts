import type { FastifyInstance } from 'fastify'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contactOfSubject, withdrawFor } from '#audience/audience.ts'
import { NOTHING_OUTSIDE } from '#base/outside.ts'
import { withExamples } from '#outside/example.ts'
import { fetchPublic } from '#outside/fetch.ts'
import { tellPartners } from '#webhooks/webhooks.ts'
import { expectGood, listening, openBrowser, visitor, type Visitor, logIn } from '../../test/browser.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
import { formWithPartner, openPartnerServer, type PartnerServer } from '../../test/partner.ts'
import { subscribed } from '../../test/sign-up.ts'
import { freePort } from '../../test/ports.ts'

let it: TestHouse
let app: FastifyInstance
let browser: Browser
let server: PartnerServer
let owned: Owned
let me: Visitor

beforeAll(async () => {
  const outside = withExamples({ ...NOTHING_OUTSIDE, fetch: fetchPublic })
  it = await openTestHouse({ publicUrl: `http://127.0.0.1:${await freePort()}`, outside })
  owned = await it.account()
  app = await listening(it.house)
  server = await openPartnerServer()
  browser = await openBrowser()
  me = await visitor(browser, it.house.publicUrl)
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
  await app?.close()
  await it?.close()
})

test('a partner of a form is connected, is given who ticked its box, and its refusals are shown [AS-09]', async () => {
  const form = await formWithPartner(it, owned.account)
  const { page } = me
  await logIn(me, owned.email, '/app/partners')
  await page.getByText('No partner is connected').waitFor()
  await expectGood(me)
  await page.getByRole('button', { name: 'Connect a partner' }).click()
  await page.getByLabel('Its address').fill('http://partner.example/hook')
  await page.getByRole('button', { name: 'Connect', exact: true }).click()
  await page.getByText('Addresses and proofs travel encrypted only.').first().waitFor()
  await page.getByLabel('Its address').fill(server.url)
  await expectGood(me)
  await page.getByRole('button', { name: 'Connect', exact: true }).click()
  await page.getByText('It is shown once').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Mills & Millers Ltd' }).click()

  const { subject } = await subscribed(it, form, 'reader@example.org', [0, 1])
  await it.settle()
  await tellPartners(it.house)
  await page.getByText('Contact given').waitFor()
  server.answer = { status: 503 }
  await it.turn(owned.account, async turn => {
    const contact = await contactOfSubject(turn, subject)
    if (contact) await withdrawFor(turn, contact, 'email', ['partner.mills'])
  })
  await it.settle()
  await tellPartners(it.house)
  await page.getByText('The server answered 503.').first().waitFor()
  await page.getByText('1 withdrawal', { exact: true }).waitFor()
  await expectGood(me)
  await page.getByRole('button', { name: 'Remove' }).click()
  await page.getByText('was not told of a withdrawal yet').waitFor()
  server.answer = { status: 204 }
  it.clock.move(60_000)
  await tellPartners(it.house)
  await page.getByText('1 withdrawal', { exact: true }).waitFor({ state: 'detached' })
  await page.getByText('Consent ended').waitFor()
  await expectGood(me)
  await page.setViewportSize({ width: 390, height: 900 })
  await expectGood(me)
  expect(server.heard).toHaveLength(3)
})
