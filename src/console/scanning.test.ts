/** A real site on another origin, scanned by a real browser, asked for in the console by whoever runs the installation. */

import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openOutside } from '#outside/outside.ts'
import { expectGood, listening, logIn, openBrowser, photograph, visitor } from '../../test/browser.ts'
import { until } from '../../test/campaign.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import { freePort } from '../../test/ports.ts'

const outside = openOutside({ chromium: process.env['CHROMIUM'] ?? '' })
let it: TestHouse
let app: FastifyInstance
let browser: Browser
let shop: Server
let origin: string

beforeAll(async () => {
  shop = createServer((_request, reply) => {
    reply.setHeader('content-type', 'text/html').setHeader('set-cookie', 'sid=abc; Path=/; HttpOnly')
    reply.end(`<!doctype html><title>Shop</title><h1>Shop</h1><script>localStorage.setItem('seen', '1')</script>`)
  })
  await new Promise<void>(done => shop.listen(0, '127.0.0.1', done))
  origin = `http://127.0.0.1:${(shop.address() as AddressInfo).port}` // Of TCP, as it listens on a port.
  it = await openTestHouse({ publicUrl: `http://127.0.0.1:${await freePort()}`, nowMs: Date.now(), outside })
  app = await listening(it.house)
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await app?.close()
  await it?.close()
  await outside.browser.close()
  shop.closeAllConnections()
  shop.close()
})

test('a site on this machine is scanned from the console, and what it keeps can be declared with one click [CK-01] [CK-03]', async () => {
  const operator = await it.account()
  const keeper = await visitor(browser, it.house.publicUrl)
  const { page } = keeper
  await logIn(keeper, operator.email, '/app/websites')
  await page.getByRole('button', { name: 'New website' }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Name').fill('Shop')
  await dialog.getByLabel('Address').fill(origin)
  await dialog.getByRole('button', { name: 'Start it' }).click()
  await page.getByRole('tab', { name: 'Found' }).click()
  await page.getByRole('button', { name: 'Scan now' }).click()
  await until('the scan ended', async () => {
    await it.settle()
    return (await page.getByRole('link', { name: 'Save the report' }).count()) > 0
  })
  for (const name of ['sid', 'seen']) await page.getByText(name, { exact: true }).first().waitFor()
  await expectGood(keeper)
  await photograph(keeper, 'website-scanned')
  const [report] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Save the report' }).click(),
  ])
  const text = readFileSync(await report.path(), 'utf8')
  expect(text).toContain('seen')
  expect(text).not.toMatch(/<script/i)
  await keeper.context.close()
})
