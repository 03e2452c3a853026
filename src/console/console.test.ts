import type { Browser } from 'playwright-core'
import { gzipSync } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accountOf } from '#accounts/accounts.ts'
import { changeDraft, listCampaigns } from '#campaigns/campaigns.ts'
import { type Delivery, startDelivery } from '#delivery/delivery.ts'
import { type MailServer, startSandbox } from '#inbound/inbound.ts'
import type { AccountId } from '#store/turn.ts'
import { expectGood, listening, openBrowser, photograph, type Visitor, visitor } from '../../test/browser.ts'
import { until } from '../../test/campaign.ts'
import { checkHouse } from '../../test/check-house.ts'
import { openTestHouse, PASSWORD, type TestHouse } from '../../test/house.ts'
import { crowd } from '../../test/people.ts'
import { publishedForm } from '../../test/sign-up.ts'
import { freePort } from '../../test/ports.ts'

const EMAIL = 'ada@bakery0.example'
let it: TestHouse
let app: FastifyInstance
let sandbox: MailServer
let delivery: Delivery
let browser: Browser
let me: Visitor
let account: AccountId
beforeAll(async () => {
  it = await openTestHouse({ publicUrl: `http://127.0.0.1:${await freePort()}`, sandboxPort: await freePort() })
  sandbox = await startSandbox(it.house, it.house.sandboxPort)
  delivery = await startDelivery(it.house, { senders: 1, where: 'here', connections: 2 })
  app = await listening(it.house)
  browser = await openBrowser()
  me = await visitor(browser, it.house.publicUrl)
})
afterAll(async () => {
  await browser?.close()
  await app?.close()
  await delivery?.stop()
  await sandbox?.stop()
  await it?.close()
})

const go = (path: string) => me.page.goto(`/app${path}`)
const heading = (name: string | RegExp) => me.page.getByRole('heading', { level: 1, name })

test('the first visit sets no cookie and opens an account; the second knows who it is [CK-04] [CK-05]', async () => {
  await go('/')
  await heading('Welcome').waitFor()
  expect(await me.context.cookies(), 'before anything was done').toEqual([])
  await expectGood(me)
  await me.page.getByLabel('Organisation').fill('Bakery 0')
  await me.page.getByLabel('Your name').fill('Ada Baker')
  await me.page.getByLabel('Email').fill(EMAIL)
  await me.page.getByLabel('Password', { exact: false }).first().fill('short')
  await me.page.getByRole('button', { name: 'Open the account' }).click()
  await me.page.getByText('Choose a password of 12 characters or more.').last().waitFor()
  expect(await me.page.getByText('Choose a password of 12').count(), 'above, and at the field').toBe(2)
  await expectGood(me)
  await me.page.getByLabel('Password', { exact: false }).first().fill(PASSWORD)
  await me.page.getByRole('button', { name: 'Open the account' }).click()
  await heading('Overview').waitFor()
  const [cookie, ...others] = await me.context.cookies()
  expect(others).toEqual([])
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', value: expect.stringMatching(/^[A-Za-z0-9_-]{43}$/) })
  const { account_id } = await it.house.platform.selectFrom('account').select('account_id').executeTakeFirstOrThrow()
  account = account_id as AccountId // Made by signing up.
  await me.page.reload()
  await heading('Overview').waitFor()
  await expectGood(me)
})

test('who we are is said, and the policies are read before they are accepted [AS-02] [AS-06]', async () => {
  await go('/settings')
  await me.page.getByLabel('Postal address').fill('1 Mill Lane, Lyon')
  await me.page.getByLabel('Country').selectOption('FR')
  const trade = me.page.getByLabel('What your organisation does')
  await trade.selectOption({ label: 'Adult entertainment and escorts' })
  await me.page.getByRole('button', { name: 'Save', exact: true }).click()
  await me.page.getByText('What this organisation does is not accepted here.').waitFor()
  await expectGood(me)
  await trade.selectOption({ label: 'Food, bakeries and groceries' })
  await me.page.getByRole('button', { name: 'Save', exact: true }).click()
  await me.page.getByText('Saved. New forms').waitFor()
  await photograph(me, 'who-you-are')
  expect((await it.turn(account, accountOf)).industry).toBe('food')
  await me.page.getByRole('link', { name: 'Read the policies' }).click()
  const accept = me.page.getByRole('button', { name: 'Accept' })
  const box = me.page.getByLabel('I have read the three policies')
  expect(await box.isChecked()).toBe(false)
  expect(await accept.isDisabled()).toBe(true)
  await box.check()
  await accept.click()
  await me.page.getByText('Accepted in the version in force.').waitFor()
  await expectGood(me)
})

test('a campaign is written, saves itself, and says what keeps it from being sent [AS-03] [AS-06]', async () => {
  await publishedForm(it, account)
  await crowd(it, account, { count: 4, purpose: 'news' })
  await go('/campaigns')
  await me.page.getByRole('heading', { name: 'No campaigns yet' }).waitFor()
  await expectGood(me)
  await me.page.getByRole('button', { name: 'New campaign' }).first().click()
  await me.page.getByRole('textbox', { name: 'Name' }).fill('Bread in May')
  await me.page.getByRole('radio', { name: /Letter/ }).click()
  await me.page.getByRole('button', { name: 'Write it' }).click()
  await heading('Bread in May').waitFor()
  await me.page.getByText('Choose what this message is for').first().waitFor()
  await me.page.getByRole('button', { name: 'Review and send' }).click()
  await me.page.getByText('Mend these first:').waitFor()
  await me.page.getByRole('button', { name: 'Close', exact: true }).click()
  await me.page.getByRole('button', { name: 'Show: Choose what this message is for' }).click()
  expect(await me.page.evaluate('document.activeElement.labels[0].textContent')).toContain('Purpose')
  await me.page.getByLabel('Purpose').selectOption({ label: 'Our news' })
  await me.page.getByText('4 people will get it').first().waitFor()
  await me.page.getByLabel('Subject').fill('Rye is back, {{ contact.first_name }}')
  await me.page.getByText('Rye is back, Reader', { exact: true }).waitFor()
  await me.page.getByText(/As Reader \d will get it/).waitFor()
  await me.page.getByText('Nothing keeps this from being sent.').waitFor()
  expect(await me.page.getByText('what your organisation does').count(), 'it was said').toBe(0)
  await expectGood(me)
  await me.page.reload()
  await expect.poll(() => me.page.getByLabel('Subject').inputValue()).toBe('Rye is back, {{ contact.first_name }}')
})

test('it is read as somebody else would, and without pictures; the audience is narrowed by form [AS-03]', async () => {
  await me.page.getByRole('button', { name: 'Read it as somebody else' }).click()
  await me.page.getByLabel('Beginning of an address or a name').fill('reader2@')
  await me.page.getByRole('button', { name: 'reader2@inbox.example' }).click()
  await me.page.getByText('As Reader 2 will get it').waitFor()
  await me.page.getByText('No pictures', { exact: true }).click()
  const images = () => me.page.locator('iframe').getAttribute('srcdoc')
  await until('no picture is asked for', async () => (await images())?.includes("img-src 'none'") === true)
  await expectGood(me)
  await me.page.getByRole('button', { name: 'As somebody who gets it' }).click()
  await me.page.getByRole('button', { name: 'Narrow it down' }).click()
  await me.page.getByLabel('What is asked').selectOption({ label: 'Signed up on' })
  await me.page.getByText('Website', { exact: true }).first().waitFor()
  await me.page.getByText('Saved', { exact: true }).waitFor()
  await expectGood(me)
  await me.page.getByRole('button', { name: 'Remove this condition' }).click()
  await me.page.getByText('Everybody who agreed').waitFor()
  await me.page.getByText('Saved', { exact: true }).waitFor()
})

test('words that the policy does not accept are marked where they stand, and go with what is typed over them [PC-02]', async () => {
  const editor = me.page.locator('.cm-content').first()
  const marks = editor.locator('.om-mark-error')
  const written = async () => (await editor.innerText()).replaceAll(/\s+/g, ' ').trim().slice(0, 100) // More of it is not drawn before one goes there.
  await editor.click()
  await me.page.keyboard.press('Control+Home')
  const before = await written()
  await me.page.keyboard.press('Control+End')
  await me.page.keyboard.type(' <p>Cocaine, 70 a gram, delivered tonight.</p>')
  await marks.first().waitFor()
  expect((await marks.allInnerTexts()).join(' ')).toContain('Cocaine')
  await expectGood(me)
  await me.page.keyboard.press('Control+A')
  await me.page.keyboard.type('Bread is warm.', { delay: 20 })
  await heading('Bread in May').waitFor()
  await marks.first().waitFor({ state: 'detached' })
  await me.page.getByText('Illegal drugs.').first().waitFor({ state: 'detached' })
  for (let undone = 0; undone < 40; undone++) await me.page.keyboard.press('Control+Z')
  await me.page.keyboard.press('Control+Home')
  await expect.poll(written).toBe(before)
  await me.page.getByText('Nothing keeps this from being sent.').waitFor()
  await me.page.getByText('Saved', { exact: true }).waitFor()
})

test('what somebody else saved meanwhile is not overwritten', async () => {
  await it.turn(account, async turn => {
    const [written] = await listCampaigns(turn, { search: '', limit: 1 })
    await changeDraft(turn, written?.id ?? '', written?.rev ?? 0, undefined, { preheader: 'Theirs' })
  })
  await me.page.getByLabel('Preview text').fill('Mine')
  await me.page.getByText('Changed by somebody else').waitFor()
  await me.page.getByRole('button', { name: 'Load their version' }).click()
  await me.page.getByText('Saved', { exact: true }).waitFor()
  await expect.poll(() => me.page.getByLabel('Preview text').inputValue()).toBe('Theirs')
})

test('Ctrl Enter sends a test to oneself, and the sandbox mailbox shows it in a frame that can do nothing [AS-03]', async () => {
  await me.page.getByLabel('Subject').focus()
  await me.page.keyboard.press('Control+Enter')
  await me.page.getByText(`A test is on its way to ${EMAIL}.`).waitFor()
  await it.settle()
  await go('/mailbox')
  await me.page
    .getByRole('link', { name: /Rye is back/ })
    .first()
    .click()
  await heading(/Rye is back, Ada/).waitFor()
  expect(await me.page.locator('iframe').getAttribute('sandbox')).toBe('allow-popups allow-popups-to-escape-sandbox')
  await expectGood(me)
  for (const view of ['Dark', 'Text', 'Headers', 'Source']) {
    await me.page.getByText(view, { exact: true }).click()
    await until(`the address says ${view}`, () => me.page.url().includes(`view=${view.toLowerCase()}`))
    await expectGood(me)
  }
  expect(await me.page.locator('main').innerText()).toContain('DKIM-Signature:')
})

test('sending is watched as it happens, and the report adds up [AS-03]', async () => {
  await go('/campaigns')
  await me.page.getByRole('link', { name: /Bread in May/ }).waitFor()
  await me.page.keyboard.press('j')
  await me.page.keyboard.press('Enter')
  await heading('Bread in May').waitFor()
  await me.page.getByRole('button', { name: 'Review and send' }).click()
  await me.page.getByRole('button', { name: 'Send to 4 people now' }).click()
  await me.page.getByRole('link', { name: 'See the recipients' }).or(me.page.getByText('Recipients')).first().waitFor()
  await it.settle()
  await me.page.getByText('Sent', { exact: true }).first().waitFor()
  await me.page.getByText('4 messages of 4 taken').waitFor()
  await expectGood(me)
  await me.page.getByLabel('Beginning of an address or a name').fill('reader2@')
  await me.page.getByRole('button', { name: 'reader2@inbox.example' }).click()
  await me.page
    .getByText('The person ticked the box, and it is evidenced as well as the channel and the region demand.')
    .waitFor()
  await expectGood(me)
  await me.page.getByRole('button', { name: 'Show as table' }).click()
  await expectGood(me)
  await me.page.getByRole('link', { name: '4', exact: true }).first().click()
  await me.page.getByText('reader3@inbox.example').waitFor()
  await expectGood(me)
  await checkHouse(it)
})

test('every screen is good in the dark and at 390 pixels, and asks no other origin for anything [CK-15]', async () => {
  const places = [
    '/',
    '/campaigns',
    '/mailbox',
    '/settings/account',
    '/settings/policies',
    '/settings/sending',
    '/settings/users',
    '/settings/keys',
  ]
  for (const look of [{ dark: true }, { width: 390 }]) {
    const other = await visitor(browser, it.house.publicUrl, look)
    await other.context.addCookies(await me.context.cookies())
    for (const path of places) {
      await other.page.goto(`/app${path}`)
      await other.page.locator('h1').waitFor()
      await other.page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' })
      await expectGood(other)
    }
    await other.context.close()
  }
})

test('one goes anywhere by keyboard, and typing in a field stays typing', async () => {
  await go('/')
  await heading('Overview').waitFor()
  await me.page.keyboard.press('g')
  await me.page.keyboard.press('m')
  await heading('Campaigns').waitFor()
  await me.page.keyboard.press('/')
  await me.page.getByRole('combobox').fill('mailb')
  await expectGood(me)
  await me.page.keyboard.press('Enter')
  await heading('Sandbox mailbox').waitFor()
  for (const [letters, found] of [
    ['Our n', 'Purpose'],
    ['Websi', 'Form'],
    ['API k', 'Screen'],
  ] as const) {
    await me.page.keyboard.press('Control+k')
    await me.page.getByRole('combobox').fill(letters)
    await me.page
      .getByRole('option', { name: `${found}` })
      .first()
      .waitFor()
  }
  await me.page.keyboard.press('Enter')
  await me.page.getByRole('button', { name: 'Make a key' }).first().waitFor()
  await go('/campaigns')
  await me.page.getByLabel('Search by name').fill('g m ? / j')
  await expect.poll(() => me.page.getByLabel('Search by name').inputValue()).toBe('g m ? / j')
  await me.page.getByRole('heading', { name: 'Nothing fits' }).waitFor()
  await until('the address has the search', () => me.page.url().includes('search='))
})

test('with cookies blocked the door still opens and says what is wrong [CK-06]', async () => {
  const other = await visitor(browser, it.house.publicUrl)
  await other.page.route('**/v1/log-in', async route => {
    const headers = { 'content-type': 'application/json', origin: it.house.publicUrl }
    const answer = await fetch(route.request().url(), { method: 'POST', headers, body: route.request().postData() })
    await route.fulfill({ status: answer.status, contentType: 'application/json', body: await answer.text() })
  })
  await other.page.goto('/app/')
  await other.page.getByLabel('Email').fill(EMAIL)
  await other.page.getByLabel('Password', { exact: false }).first().fill(PASSWORD)
  await other.page.getByRole('button', { name: 'Log in' }).click()
  await other.page.getByText('Your browser did not keep the cookie').waitFor()
  await expectGood(other)
  await other.context.close()
})

test('a first load is at most 225 KB of scripts; the editor and the plots come when they are needed', async () => {
  const other = await visitor(browser, it.house.publicUrl)
  await other.context.addCookies(await me.context.cookies())
  const sizes: Promise<number>[] = []
  other.page.on('response', answer => {
    if (/\/(?!chart-)[^/]+\.js$/.test(answer.url())) sizes.push(answer.body().then(body => gzipSync(body).byteLength))
  })
  await other.page.goto('/app/')
  await other.page.locator('h1').waitFor()
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
  expect(bytes).toBeLessThanOrEqual(225 * 1_024)
  expect(bytes, 'the scripts were counted').toBeGreaterThan(100 * 1_024)
  await other.context.close()
})
