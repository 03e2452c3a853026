/** One consent's whole way in a browser, on the product as it is started: from nothing to a proof that a stranger verifies. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sure } from '#base/bug.ts'
import { expectGood, openBrowser, type Visitor, visitor } from '../browser.ts'
import { until } from '../campaign.ts'
import { anyPorts, cli, ready, type Run, start, stop } from '../product.ts'

const READS_MS = 2_200 // Nobody fills in a form faster than in two seconds.
const READER = 'anna@reader.example'

let folder: string
let product: Run
let url: string
let browser: Browser
/** Whoever writes, and whoever reads, on a telephone. */
let owner: Visitor
let reader: Visitor

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'optimail-thread-'))
  product = start([...(await anyPorts()), '--data', join(folder, 'data')])
  url = await ready(product)
  browser = await openBrowser()
  owner = await visitor(browser, url)
  reader = await visitor(browser, url, { width: 390 })
}, 300_000)
afterAll(async () => {
  await browser?.close()
  await stop(product)
  rmSync(folder, { recursive: true, force: true })
})

const go = (path: string) => owner.page.goto(`/app${path}`)
const press = (name: string | RegExp, page: Page = owner.page) => page.getByRole('button', { name }).first().click()
const heading = (name: string | RegExp, page: Page = owner.page) =>
  page.getByRole('heading', { level: 1, name }).waitFor()

/** The text of the newest message to the reader with this subject, from the owner's mailbox, once it is there. */
async function mailSaying(subject: RegExp): Promise<string> {
  let id: string | undefined
  await until('the mail is in the mailbox', async () => {
    const answer = await owner.page.request.get('/v1/sandbox/mail')
    const { data } = (await answer.json()) as { data: { mail_id: string; to: string; subject: string }[] } // As the operation gives it.
    id = data.find(mail => mail.to === READER && subject.test(mail.subject))?.mail_id
    return id !== undefined
  })
  await go(`/mailbox/${id}`)
  await owner.page.getByText('Text', { exact: true }).click()
  await until('the text is shown', () => owner.page.url().includes('view=text'))
  return owner.page.locator('main').innerText()
}
const linkIn = (text: string, path: string) =>
  sure(new RegExp(`${url}${path}[\\w-]+`).exec(text)?.[0], `a link to ${path} is in the mail`)

test('an account is opened, says who it is, and accepts the policies [AS-02]', async () => {
  await go('/')
  await heading('Welcome')
  await owner.page.getByLabel('Organisation').fill('Your Bakery')
  await owner.page.getByLabel('Your name').fill('Ada Baker')
  await owner.page.getByLabel('Email').fill('you@bakery.example')
  await owner.page.getByLabel('Password').first().fill('four unrelated words here')
  await press('Open the account')
  await heading('Overview')
  await go('/settings')
  await owner.page.getByLabel('Postal address').fill('1 Mill Lane, Lyon')
  await owner.page.getByLabel('Country').selectOption('FR')
  await press('Save')
  await owner.page.getByText('Saved. New forms').waitFor()
  await owner.page.getByRole('link', { name: 'Read the policies' }).click()
  await owner.page.getByLabel('I have read the three policies').check()
  await press('Accept')
  await owner.page.getByText('Accepted in the version in force.').waitFor()
}, 300_000)

test('a purpose is written and published, and a form that asks for it [AS-05] [AS-06] [AS-08]', async () => {
  await go('/purposes')
  await press('New purpose')
  await owner.page.getByRole('textbox', { name: 'Name' }).fill('Bread letter')
  await owner.page.getByRole('textbox', { name: 'Which messages' }).fill('What comes out of the oven this week')
  await press('Make it')
  await heading('Bread letter')
  await press('Publish')
  await press('Publish version 1')
  await owner.page.getByText('Version 1 is published.').waitFor()
  await go('/forms')
  await press('New form')
  await owner.page.getByLabel(/^Bread letter/).check()
  await owner.page.getByLabel('Privacy notice').fill('https://bakery.example/privacy')
  await press('Make the form')
  await heading('Website')
  await owner.page.getByText('Nothing keeps this form from being published.').waitFor()
  await press('Publish')
  await press('Publish version 1')
  await owner.page.getByText('Version 1 is published.').waitFor()
}, 300_000)

/** Opens the form, reads for a while, ticks the box, and sends it. */
async function signUp(page: Page, address: string): Promise<void> {
  const answer = await owner.page.request.get('/v1/forms')
  const { data } = (await answer.json()) as { data: { url: string; version: number | null }[] } // As the operation gives it.
  await page.goto(sure(data.find(({ version }) => version === 1)?.url, 'a form is published'))
  const box = page.getByRole('checkbox')
  expect(await box.isChecked()).toBe(false)
  await page.getByLabel('Email address').fill(address)
  await box.check()
  await pause(READS_MS)
  await press('Subscribe', page)
  await heading('One more step', page)
}

test('a reader signs up and confirms from the mail; without a script it works as well [AS-03] [AS-04] [CK-04]', async () => {
  const plain = await visitor(browser, url, { scripts: false })
  await signUp(plain.page, 'otto@reader.example')
  await plain.context.close()
  await signUp(reader.page, READER)
  await expectGood(reader)
  await reader.page.goBack()
  await expectGood(reader)
  await reader.page.goto(linkIn(await mailSaying(/confirm/i), '/c/'))
  await expectGood(reader)
  await reader.page.getByRole('button').first().click()
  await expectGood(reader)
  await go('/contacts?purpose=bread-letter&state=active')
  await owner.page.getByRole('link', { name: READER }).waitFor()
  expect(await reader.context.cookies(), 'recipients get no cookie').toEqual([])
}, 300_000)

test('a campaign reaches the reader, who sees why, and leaves with two clicks [AS-03]', async () => {
  await go('/campaigns')
  await press('New campaign')
  await owner.page.getByRole('textbox', { name: 'Name' }).fill('Rye')
  await owner.page.getByRole('radio', { name: /Letter/ }).click()
  await press('Write it')
  await heading('Rye')
  await owner.page.getByLabel('Purpose').selectOption({ label: 'Bread letter' })
  await owner.page.getByLabel('Subject').fill('Rye is back')
  await owner.page.getByText('Nothing keeps this from being sent.').waitFor()
  await press('Review and send')
  await press('Send to 1 person now')
  await owner.page.getByText('1 message of 1 taken').waitFor({ timeout: 120_000 })
  const mail = await mailSaying(/Rye is back/)
  await reader.page.goto(linkIn(mail, '/why/'))
  await reader.page.getByText('What happened').waitFor()
  await expectGood(reader)
  await reader.page.goto(linkIn(mail, '/u/'))
  await expectGood(reader)
  await reader.page.getByRole('button').first().click()
  await expectGood(reader)
  await go('/contacts')
  await owner.page.getByRole('link', { name: READER }).click()
  await owner.page.getByText('Withdrawn').first().waitFor()
}, 300_000)

test('the proof is one click, and another program verifies it offline, after the withdrawal too [AS-10]', async () => {
  await expectGood(owner)
  const waiting = owner.page.waitForEvent('download')
  await owner.page.getByRole('link', { name: 'Proof of opt-in' }).click()
  const bundle = join(folder, 'anna.optin.zip')
  await (await waiting).saveAs(bundle)
  const policy = join(folder, 'policy.txt')
  writeFileSync(policy, await (await fetch(`${url}/consent/policy`)).text())
  const it = cli(['verify', '--policy', policy, bundle])
  expect({ code: await it.code, said: it.said() }).toMatchObject({ code: 0 })
  expect(it.said()).toContain('PROVED')
  await go('/audit')
  await owner.page.getByText('campaigns.start').waitFor()
  await expectGood(owner)
}, 300_000)
