import type { FastifyInstance } from 'fastify'
import type { Browser } from 'playwright-core'
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contactOfSubject, withdrawFor } from '#audience/audience.ts'
import { tellCallers } from '#calls/calls.ts'
import { DAY_MS } from '#base/limits.ts'
import { NOTHING_OUTSIDE } from '#base/outside.ts'
import { withExamples } from '#outside/example.ts'
import { fetchPublic } from '#outside/fetch.ts'
import { expectGood, listening, logIn, openBrowser, photograph, visitor, type Visitor } from '../../test/browser.ts'
import { callees, purposeOfCalls } from '../../test/callees.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
import { openPartnerServer, type PartnerServer } from '../../test/partner.ts'
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

test('a list is made, fetched, followed by a withdrawal, and washed anew when it has expired [AS-08]', async () => {
  await purposeOfCalls(it, owned.account)
  const [ada, ben] = await callees(it, owned.account, ['+41791234567', '+41791234568'], { purpose: 'offers' })
  await callees(it, owned.account, ['+41791234569'], { purpose: 'offers', confirmed: false })
  const { page } = me
  await logIn(me, owned.email, '/app/calls')
  await page.getByText('No list has been made').waitFor()
  await expectGood(me)
  await photograph(me, 'calls-empty')
  await page.getByRole('link', { name: 'Callers', exact: true }).click()
  await page.getByRole('button', { name: 'Add a caller' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Name').fill('Ring Ring')
  await dialog.getByLabel('Webhook').fill('http://ring.example/hook')
  await dialog.getByRole('button', { name: 'Add a caller' }).click()
  await dialog.getByText('Numbers travel encrypted only.').waitFor()
  await dialog.getByLabel('Webhook').fill(server.url)
  await dialog.getByRole('button', { name: 'Add a caller' }).click()
  await dialog.getByText('It is shown once').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Ring Ring' }).waitFor()
  await expectGood(me)
  await photograph(me, 'calls-callers')

  await page.goto(`${it.house.publicUrl}/app/calls`)
  await page.getByRole('button', { name: 'Make a list' }).click()
  await dialog.getByLabel('Name').fill('Spring')
  await dialog.getByLabel('What the calls are about').fill('We call our regular customers about the new opening hours.')
  await expectGood(me)
  await photograph(me, 'calls-make')
  await dialog.getByRole('button', { name: 'Make a list' }).click()
  await page.getByText('Left out by the gate').waitFor()
  await page.getByText('its evidence is less than the channel').waitFor()
  await expectGood(me)
  await photograph(me, 'calls-list')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Fetch the numbers' }).click(),
  ])
  const csv = await readFile(await download.path(), 'utf8')
  expect(csv).toContain(ada?.number)
  expect(csv).toContain(ben?.number)
  expect(csv).not.toContain('+41791234569')
  await page.getByText('fetched once').waitFor()

  await it.turn(owned.account, async turn => {
    const contact = ada && (await contactOfSubject(turn, ada.subject))
    if (contact) await withdrawFor(turn, contact, 'call', 'all')
  })
  await tellCallers(it.house)
  await page.getByText('Taken back').waitFor()
  await expectGood(me)
  await photograph(me, 'calls-left')
  await page.getByRole('link', { name: 'Ada Caller' }).first().click()
  await page.getByRole('heading', { name: 'On call lists' }).waitFor()
  await expectGood(me)
  await photograph(me, 'calls-contact')
  await page.goBack()
  await page.getByRole('link', { name: 'Ring Ring' }).click()
  await page.getByText('Consent ended').waitFor()
  await expectGood(me)
  await photograph(me, 'calls-caller')
  await page.setViewportSize({ width: 390, height: 900 })
  await expectGood(me)
  await photograph(me, 'calls-caller-small')
  await page.goBack()
  await page.getByRole('heading', { name: 'Who is on it' }).waitFor()
  await expectGood(me)
  await photograph(me, 'calls-list-small')

  await page.getByRole('button', { name: 'Close', exact: true }).first().click()
  await page.getByText('Nobody may be called by it any more').waitFor()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('button', { name: 'Fetch the numbers' }).waitFor()

  it.clock.move(8 * DAY_MS)
  await page.reload()
  await page.getByText('Have it washed anew').first().waitFor()
  await page.getByRole('button', { name: 'Wash anew' }).click()
  await page.getByText('not fetched yet').waitFor()
  await expectGood(me)
  await photograph(me, 'calls-washed')
})
