import type { FastifyInstance } from 'fastify'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { HANDLERS } from '#exports/jobs.ts'
import { drainJobs } from '#store/jobs.ts'
import { answered } from '../../test/answered.ts'
import { expectGood, listening, openBrowser, type Visitor, visitor, logIn, photograph } from '../../test/browser.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import { allowing } from '../../test/own-site.ts'
import { crowd, type Person } from '../../test/people.ts'
import { freePort } from '../../test/ports.ts'

let it: TestHouse
let app: FastifyInstance
let browser: Browser
let people: Person[]
beforeAll(async () => {
  it = await openTestHouse({ publicUrl: `http://127.0.0.1:${await freePort()}` })
  app = await listening(it.house)
  browser = await openBrowser()
  const { account } = await it.account()
  const first = await answered(it, account, 'alice@example.org')
  people = await crowd(it, account, { count: 3, purpose: 'news', asked: first.asked })
})
afterAll(async () => {
  await browser?.close()
  await app?.close()
  await it?.close()
})

async function entered(at: string, look: Parameters<typeof visitor>[2] = {}): Promise<Visitor> {
  const who = await visitor(browser, it.house.publicUrl, look)
  await logIn(who, 'owner0@bakery0.example', at)
  return who
}

test('proofs of everybody are asked for, made meanwhile, and fetched [AS-10]', async () => {
  const me = await entered('/app/exports')
  await me.page.getByRole('heading', { level: 1, name: 'Proofs' }).waitFor()
  await me.page.getByText('No archive has been made').waitFor()
  await expectGood(me)
  await me.page.getByLabel('What they are handed out for').fill('A request of the authority')
  await me.page.getByRole('button', { name: 'Language and fields' }).click()
  await me.page.getByLabel('IP address').check()
  await me.page.getByRole('button', { name: 'Make the archive' }).click()
  await me.page.getByText('Waiting for the log').waitFor()
  await expectGood(me)
  await drainJobs(it.house, HANDLERS)
  await me.page.getByText('3 proofs').waitFor()
  const [download] = await Promise.all([
    me.page.waitForEvent('download'),
    me.page.getByRole('link', { name: 'Fetch' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^proofs\.exp_.*\.tar\.gz$/)
  await photograph(me, 'exports')
  await expectGood(me)
  await me.context.close()
})

test('on a telephone, in the dark, nothing runs off', async () => {
  const me = await entered('/app/exports?purpose=news', { width: 390, dark: true })
  await me.page.getByText('3 proofs').waitFor()
  await photograph(me, 'exports-narrow')
  await expectGood(me)
  await me.context.close()
})

test('one contact’s proof is one click, in the form that was chosen last, where that may be remembered [CK-11]', async () => {
  const me = await entered(`/app/contacts/${people[0]?.contact}`)
  const proof = me.page.getByRole('link', { name: 'Proof of opt-in' })
  await proof.waitFor()
  expect(await proof.getAttribute('href')).toContain('format=zip')
  await me.page.getByRole('button', { name: 'Choose the form of the proof' }).click()
  const form = me.page.getByRole('dialog', { name: 'Choose the form of the proof' })
  await form.getByLabel('Form', { exact: true }).selectOption('pdf')
  await form.getByLabel('Language').selectOption('de')
  await form.getByLabel('Browser').check()
  await photograph(me, 'proof')
  await expectGood(me)
  await me.page.reload()
  await proof.waitFor()
  expect(await proof.getAttribute('href')).toContain('format=zip')
  await allowing(me, it.house, 'f')
  await me.page.reload()
  await me.page.getByRole('button', { name: 'Choose the form of the proof' }).click()
  await form.getByLabel('Form', { exact: true }).selectOption('pdf')
  await form.getByLabel('Language').selectOption('de')
  await form.getByLabel('Browser').check()
  await me.page.reload()
  await proof.waitFor()
  expect(await proof.getAttribute('href')).toMatch(/format=pdf.*locale=de.*redact=user_agent/)
  const [download] = await Promise.all([me.page.waitForEvent('download'), proof.click()])
  expect(download.suggestedFilename()).toMatch(/\.email\.\d{8}\.pdf$/)
  await me.context.close()
})
