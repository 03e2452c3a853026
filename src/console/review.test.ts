import type { FastifyInstance } from 'fastify'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { clear } from '#review/review.ts'
import type { AccountId } from '#store/turn.ts'
import { expectGood, listening, logIn, openBrowser, type Visitor, visitor, photograph } from '../../test/browser.ts'
import { checkHouse } from '../../test/check-house.ts'
import { until } from '../../test/campaign.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import { textSender } from '../../test/texts.ts'
import { freePort } from '../../test/ports.ts'

let it: TestHouse
let app: FastifyInstance
let browser: Browser
let me: Visitor
let shop: AccountId

const WATCHES = {
  channel: 'email' as const,
  subject: 'Replica Rolex, mirror quality',
  text: 'Fake Rolex and Omega, 1:1 mirror copies, 90 euros each. Order today, sent discreetly to your door.',
  html: '<p>Fake <b>Rolex</b> and Omega, 1:1 mirror copies, 90 euros each.</p><p>Order today, sent discreetly to your door.</p>',
  sender: 'Time for You',
}

beforeAll(async () => {
  it = await openTestHouse({ publicUrl: `http://127.0.0.1:${await freePort()}` })
  app = await listening(it.house)
  browser = await openBrowser()
  await it.account() // Whoever signs up first operates the installation.
  shop = (await it.account()).account
  for (const city of ['Lyon', 'Porto', 'Graz']) {
    const text = { ...WATCHES, subject: `${WATCHES.subject} for ${city}` }
    const done = await it.turn(shop, turn =>
      clear(turn, { lane: 'campaign', about: `cmp_${city}`, text, audience: 900 }),
    )
    if (done.ok) throw new Error('the text was to be held')
  }
  await it.house.platformPool.query(`update review set state = 'open', asked_at = now() where account_id = $1`, [shop])
  me = await entered({})
})
afterAll(async () => {
  await browser?.close()
  await app?.close()
  await it?.close()
})

async function entered(look: Parameters<typeof visitor>[2]): Promise<Visitor> {
  const who = await visitor(browser, it.house.publicUrl, look)
  await logIn(who, 'owner0@bakery0.example', '/app/review')
  await who.page.getByRole('heading', { level: 1, name: 'Review queue' }).waitFor()
  return who
}
const stateOf = async () =>
  (
    await it.house.platformPool.query<{ state: string }>(
      'select state from review where account_id = $1 order by state',
      [shop],
    )
  ).rows.map(({ state }) => state)

test('operators see what waits of all accounts, with the demand, and others do not see the place [PC-03]', async () => {
  await me.page.locator('a.om-open').nth(2).waitFor()
  expect(await me.page.getByRole('row').count()).toBe(4)
  for (const city of ['Lyon', 'Porto', 'Graz'])
    await me.page.getByRole('link', { name: new RegExp(`for ${city}`) }).waitFor()
  await me.page.getByText('PC-03').first().waitFor()
  await expectGood(me)
  await photograph(me, 'review-queue')
  const other = await visitor(browser, it.house.publicUrl)
  await logIn(other, 'owner1@bakery1.example', '/app/')
  await other.page.getByRole('link', { name: 'Campaigns', exact: true }).waitFor()
  expect(await other.page.getByRole('link', { name: 'Review queue' }).count()).toBe(0)
  await other.context.close()
})

test('a case shows the words that gave offence where they stand, and the message as people would see it [PC-03]', async () => {
  await me.page.keyboard.press('j')
  await me.page.keyboard.press('Enter')
  await me.page.locator('mark.om-found').first().waitFor()
  await expectGood(me)
  await photograph(me, 'review-case')
  await me.page.getByText('As people see it').click()
  await me.page.frameLocator('iframe').getByText('Order today').waitFor()
  await expectGood(me)
})

test('one key decides, it can be taken back, and the next one comes [PC-03]', async () => {
  const before = await me.page.getByRole('textbox').inputValue()
  expect(before.length).toBeGreaterThan(20)
  const first = me.page.url()
  expect(await me.page.getByRole('button', { name: /^(Approve|Refuse|Escalate|Ask for a change)/ }).count()).toBe(1)
  await me.page.getByText('As people see it').click() // The choice keeps the focus, and no key for itself.
  await me.page.keyboard.press('r')
  await me.page.getByRole('button', { name: 'Take back' }).click()
  await me.page.waitForURL(url => url.href !== first)
  expect(await stateOf()).toEqual(['open', 'open', 'open'])
  await me.page.locator('mark.om-found').first().waitFor()
  await me.page.keyboard.press('r')
  await until('one of them is decided', async () => (await stateOf()).filter(state => state !== 'open').length === 1)
})

test('how good the rules are stands in a table [PC-03]', async () => {
  await me.page.goto('/app/review/rules')
  await me.page.getByRole('heading', { level: 1, name: 'Rules of screening' }).waitFor()
  await expectGood(me)
  await photograph(me, 'review-rules')
})

test('each of these screens is good in the dark and at 390 pixels, too [CK-15]', async () => {
  for (const [name, look] of [
    ['dark', { dark: true }],
    ['narrow', { width: 390 }],
  ] as const) {
    const who = await entered(look)
    await expectGood(who)
    await who.page.locator('a.om-open').first().click()
    await who.page.locator('mark.om-found').first().waitFor()
    await expectGood(who)
    await photograph(who, `review-${name}`)
    await who.context.close()
  }
})

test('a row of them goes by keys, each once, and keys that go somewhere decide nothing [PC-03]', async () => {
  const { page } = me
  await page.goto('/app/review')
  // One has been decided about by this person, and waits for a second: it comes in front of nobody.
  await it.house.platformPool.query(`update review set urgency = 0 where account_id = $1 and state = 'second'`, [shop])
  const count = (await stateOf()).filter(state => state === 'open').length
  expect(count).toBe(2)
  await page.locator('a.om-open').first().click()
  await page.locator('mark.om-found').first().waitFor()
  await page.keyboard.press('g')
  await page.keyboard.press('a')
  await page.getByRole('heading', { level: 1, name: 'Audit log' }).waitFor()
  expect(await page.getByRole('button', { name: 'Take back' }).count()).toBe(0)
  await page.goBack()
  const seen = new Set<string>()
  for (let nth = 0; nth < count; nth++) {
    await page.locator('mark.om-found').first().waitFor()
    const here = page.url()
    seen.add(here)
    await page.keyboard.press('c')
    await page.waitForURL(url => url.href !== here)
  }
  expect(seen.size).toBe(count)
  expect(seen).not.toContain(page.url())
  await until('all are decided', async () => !(await stateOf()).includes('open'))
})

test('the house is in order after it', async () => {
  await checkHouse(it)
})

test('letters that wait are decided about by whoever saw their registration, and the account is told nothing else [PC-08]', async () => {
  await textSender(it, shop, {
    value: 'RyeShop',
    name: 'Rye Shop',
    wayOut: { by: 'link' },
    countries: ['FR'],
    proven: false,
  })
  const who = await visitor(browser, it.house.publicUrl, { width: 390 })
  await logIn(who, 'owner0@bakery0.example', '/app/review')
  await who.page.getByRole('link', { name: 'Senders of texts' }).click()
  await who.page.getByText('Rye Shop · RyeShop').waitFor()
  await expectGood(who)
  await photograph(who, 'review-senders')
  await who.page.getByRole('textbox', { name: /RyeShop/ }).fill('the registration was seen')
  await who.page.getByRole('button', { name: 'May be used: RyeShop' }).click()
  await who.page.getByText('No sender waits').waitFor()
  const { rows } = await it.house.platformPool.query('select state, decided_why from text_sender where value = $1', [
    'RyeShop',
  ])
  expect(rows).toEqual([{ state: 'proven', decided_why: 'the registration was seen' }])
})
