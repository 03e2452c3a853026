import type { FastifyInstance } from 'fastify'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { signal } from '#conduct/conduct.ts'
import { clear } from '#review/review.ts'
import { expectGood, listening, logIn, openBrowser, type Visitor, visitor, photograph } from '../../test/browser.ts'
import { checkHouse } from '../../test/check-house.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
import { freePort } from '../../test/ports.ts'

let it: TestHouse
let app: FastifyInstance
let browser: Browser
let shop: Visitor
let owned: Owned

beforeAll(async () => {
  it = await openTestHouse({ publicUrl: `http://127.0.0.1:${await freePort()}` })
  app = await listening(it.house)
  browser = await openBrowser()
  await it.account() // Whoever signs up first operates the installation.
  owned = await it.account()
  await it.turn(owned.account, async turn => {
    await signal(turn, { kind: 'accepted', service: 'email', n: 40_000 })
    await signal(turn, { kind: 'hard-bounce', service: 'email', n: 1_200 })
    await signal(turn, { kind: 'complaint', service: 'email', n: 12 })
  })
  const text = {
    channel: 'email' as const,
    subject: 'Replica Rolex, mirror quality',
    text: 'Fake Rolex and Omega, 1:1 mirror copies, 90 euros each. Order today, sent discreetly to your door.',
  }
  const done = await it.turn(owned.account, turn =>
    clear(turn, { lane: 'campaign', about: 'cmp_march', text, audience: 9 }),
  )
  if (done.ok) throw new Error('the text was to be held')
  await it.settle()
  shop = await entered(owned.email, '/app/status', 'Policy status')
})
afterAll(async () => {
  await browser?.close()
  await app?.close()
  await it?.close()
})

async function entered(email: string, at: string, heading: string, look: Parameters<typeof visitor>[2] = {}) {
  const who = await visitor(browser, it.house.publicUrl, look)
  await logIn(who, email, at)
  await who.page.getByRole('heading', { level: 1, name: heading }).waitFor()
  return who
}

test('the account sees its figures against the lines, and what holds because of them [EN-03]', async () => {
  const { page } = shop
  await page
    .getByRole('img', { name: /^Addresses that do not exist: 2\.91%/ })
    .first()
    .waitFor()
  await page.getByText('Warning').first().waitFor()
  await page.getByText('decided by figures alone').first().waitFor()
  await page.getByRole('figure', { name: /Sent, and what came back/ }).waitFor()
  await expectGood(shop)
  await photograph(shop, 'status')
})

test('a text can be tried while it is written, and what gave offence is marked [PC-03]', async () => {
  const { page } = shop
  await page.getByRole('textbox', { name: 'Text' }).fill('Our bakery has new hours: from Monday on we open at seven.')
  await page.getByText('It would be allowed.').waitFor()
  await page
    .getByRole('textbox', { name: 'Text' })
    .fill('Replica Rolex, 1:1 mirror copies, 90 euros each, sent discreetly.')
  await page.getByText('It would be refused.').or(page.getByText('A person would look at it first.')).waitFor()
  await page.locator('mark.om-found').first().waitFor()
  await expectGood(shop)
})

test('why a text was refused stands there, and a person can be asked to look at it [EN-04]', async () => {
  const { page } = shop
  await page.getByRole('link', { name: 'Campaign', exact: true }).click()
  await page.getByRole('heading', { name: 'What was decided' }).waitFor()
  await page.getByText('Counterfeit products.').first().waitFor()
  await expectGood(shop)
  await photograph(shop, 'statement')
  await page.getByRole('button', { name: 'Ask for a person' }).click()
  await page.getByText('A person was asked to look at it.').waitFor()
})

test('operators see accounts by risk, and the same numbers in a list [EN-03]', async () => {
  const lead = await entered('owner0@bakery0.example', '/app/trust/accounts', 'Accounts by risk')
  await lead.page.getByRole('link', { name: /^Bakery 1: 40,000/ }).waitFor()
  expect(await lead.page.getByRole('row').count()).toBeGreaterThan(1)
  const lines = lead.page.getByRole('region', { name: 'Thresholds' })
  await lines.getByText('within 30 days').first().waitFor()
  await lines.getByText('0.3%, surely, of at least 2,000').first().waitFor()
  await expectGood(lead)
  await photograph(lead, 'risks')
  await lead.context.close()
})

test('each of these screens is good in the dark and at 390 pixels, too [CK-15]', async () => {
  for (const [name, look] of [
    ['dark', { dark: true }],
    ['narrow', { width: 390 }],
  ] as const) {
    const who = await entered(owned.email, '/app/status', 'Policy status', look)
    await who.page.getByText('decided by figures alone').first().waitFor()
    await expectGood(who)
    await photograph(who, `status-${name}`)
    await who.context.close()
    const lead = await entered('owner0@bakery0.example', '/app/trust/accounts', 'Accounts by risk', look)
    await lead.page.getByRole('row').first().waitFor()
    await expectGood(lead)
    await photograph(lead, `risks-${name}`)
    await lead.context.close()
  }
})

test('the house is in order after it', () => checkHouse(it))
