import type { Browser } from 'playwright-core'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bearSession, expectGood, listening, openBrowser, type Visitor, visitor } from '../../test/browser.ts'
import { checkHouse } from '../../test/check-house.ts'
import { browserOf } from '../../test/client.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
import { publishedForm, signUp, subscribed } from '../../test/sign-up.ts'
import { DAY_MS } from '#base/limits.ts'
import { freePort } from '../../test/ports.ts'

let it: TestHouse
let owned: Owned
let app: FastifyInstance
let browser: Browser
let me: Visitor
beforeAll(async () => {
  it = await openTestHouse({ publicUrl: `http://127.0.0.1:${await freePort()}` })
  owned = await it.account()
  const form = await publishedForm(it, owned.account)
  await signUp(it, form, 'never@example.org')
  await it.settle()
  it.clock.move(31 * DAY_MS)
  for (const email of ['anna@example.org', 'bert@example.org']) await subscribed(it, form, email)
  await it.settle()
  app = await listening(it.house)
  browser = await openBrowser()
  me = await enter({})
})
afterAll(async () => {
  await browser?.close()
  await app?.close()
  await it?.close()
})

async function enter(look: Parameters<typeof visitor>[2]): Promise<Visitor> {
  const who = await visitor(browser, it.house.publicUrl, look)
  await bearSession(who, (await browserOf(await it.app(), owned)).cookie, it.house.publicUrl)
  return who
}
const go = (path: string, who = me) => who.page.goto(`/app${path}`)
const heading = (name: string | RegExp, who = me) => who.page.getByRole('heading', { level: 1, name }).waitFor()

test('a request is written down, answered, and opened again by a button instead of a question', async () => {
  await go('/requests')
  await me.page.getByText('Nobody waits for an answer').waitFor()
  await expectGood(me)
  await me.page.getByRole('button', { name: 'Write down a request' }).first().click()
  await me.page.getByLabel('What is asked for').selectOption('access')
  await me.page.getByLabel('Who asks').fill('Ada Reader, Lyon')
  await expectGood(me)
  await me.page.getByRole('button', { name: 'Write it down' }).click()
  await heading('To see what is held')
  await me.page.getByRole('textbox', { name: 'What they were answered' }).fill('Sent the export by mail')
  await expectGood(me)
  await me.page.getByRole('button', { name: 'Answered', exact: true }).click()
  await me.page.getByText('The request is closed.').waitFor()
  await me.page.getByRole('button', { name: 'Open it again' }).first().click()
  await me.page.getByRole('button', { name: 'Answered', exact: true }).waitFor()
  await go('/requests')
  await me.page.getByText('Ada Reader, Lyon').waitFor()
  await expectGood(me)
})

test('addresses are suppressed from what is pasted, and one is found by typing it [AS-03]', async () => {
  await go('/suppressions')
  await me.page.getByRole('button', { name: 'Suppress addresses' }).first().click()
  await me.page.getByLabel('Addresses and numbers').fill('one@example.org\nnot an address\ntwo@example.org')
  await expectGood(me)
  await me.page.getByRole('dialog').getByRole('button', { name: 'Suppress addresses' }).click()
  await me.page.getByText('2 addresses were suppressed.').waitFor()
  await me.page.getByText('1 line has no address').waitFor()
  await me.page.getByRole('dialog').getByText('Close', { exact: true }).click()
  await me.page.getByLabel('Email address or phone number').fill('TWO@example.org')
  await me.page.getByRole('button', { name: 'Look' }).click()
  await me.page.getByText('It is suppressed').waitFor()
  await expectGood(me)
  await me.page
    .getByRole('status')
    .getByLabel(/^Lift this/)
    .selectOption('mistake')
  await me.page.getByText('The suppression is lifted').waitFor()
  expect(await me.page.locator('body').innerText()).not.toContain('one@example.org')
})

test('a trial says what would go, and a rule is changed with a reason', async () => {
  await go('/retention')
  await heading('Retention')
  await me.page.getByRole('button', { name: 'Try it now' }).click()
  await me.page.getByText('Under way').first().waitFor()
  await it.settle()
  await me.page.getByText(/1 unconfirmed sign-ups/).waitFor()
  await me.page.getByRole('button', { name: 'Change R04' }).click()
  await me.page.getByLabel('Days').fill('90')
  await me.page.getByLabel('Why your account differs').fill('We need no more')
  await expectGood(me)
  await me.page.getByRole('button', { name: 'Save' }).click()
  await me.page.getByText('Chosen by this account: We need no more').waitFor()
  await expectGood(me)
})

test('what another address would leave behind is said before, and who asks is erased [AS-03]', async () => {
  await go('/contacts?search=anna')
  await me.page.getByRole('link', { name: 'anna@example.org' }).click()
  await me.page.getByRole('textbox', { name: 'Address', exact: true }).fill('anna.new@example.org')
  await me.page.getByText('1 consent stays with the old one').waitFor()
  await expectGood(me)
  await me.page.getByRole('button', { name: 'Erase…' }).click()
  await me.page.getByText('cannot be taken back').waitFor()
  await expectGood(me)
  await me.page.getByRole('button', { name: 'Erase for good' }).click()
  await heading('Contacts')
  await me.page.getByText('The person is erased').waitFor()
  await it.settle()
  await checkHouse(it)
})

test('an account is closed by its name, and called off', async () => {
  await go('/settings')
  await me.page.getByRole('button', { name: 'Close the account…' }).click()
  const confirm = me.page.getByRole('button', { name: 'Close it' })
  expect(await confirm.isDisabled()).toBe(true)
  await me.page.getByLabel(/^Type “/).fill('Bakery 0')
  await expectGood(me)
  await confirm.click()
  await me.page.getByText('This account is being closed').waitFor()
  await expectGood(me)
  await me.page.getByRole('button', { name: 'Call it off' }).click()
  await me.page.getByRole('button', { name: 'Close the account…' }).waitFor()
})

test.each([{ width: 390 }, { width: 390, dark: true }, { dark: true }])('every screen is good at %o', async look => {
  const who = await enter(look)
  for (const [path, title] of [
    ['/requests?show=open', 'Requests'],
    ['/suppressions', 'Suppressions'],
    ['/retention', 'Retention'],
  ] as const) {
    await go(path, who)
    await heading(title, who)
    await who.page.getByRole('table').last().waitFor()
    await expectGood(who)
  }
  await who.context.close()
})
