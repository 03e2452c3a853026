import type { Browser } from 'playwright-core'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { HANDLERS } from '#ledger/jobs.ts'
import { checkpointOf, logStatus } from '#ledger/ledger.ts'
import { witnessRound } from '#ledger/witnessing.ts'
import { drainJobs } from '#store/jobs.ts'
import type { AccountId } from '#store/turn.ts'
import { expectGood, listening, openBrowser, type Visitor, visitor, logIn, photograph } from '../../test/browser.ts'
import { until } from '../../test/campaign.ts'
import { checkHouse } from '../../test/check-house.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import { crowd } from '../../test/people.ts'
import { publishedForm } from '../../test/sign-up.ts'
import { type Watching, watch } from '../../test/witnesses.ts'
import { freePort } from '../../test/ports.ts'

let it: TestHouse
let app: FastifyInstance
let browser: Browser
let me: Visitor
let account: AccountId
let witness: Watching
beforeAll(async () => {
  it = await openTestHouse({ publicUrl: `http://127.0.0.1:${await freePort()}` })
  app = await listening(it.house)
  browser = await openBrowser()
  account = (await it.account()).account
  await publishedForm(it, account)
  await crowd(it, account, { count: 3, purpose: 'news' })
  await it.settle()
  witness = await watch(it, 'witness.example/w1', false)
  me = await entered({})
})
afterAll(async () => {
  await browser?.close()
  await app?.close()
  await witness?.stop()
  await it?.close()
})

async function entered(look: Parameters<typeof visitor>[2], email = 'owner0@bakery0.example'): Promise<Visitor> {
  const who = await visitor(browser, it.house.publicUrl, look)
  await logIn(who, email, '/app/ledger')
  await who.page.getByRole('heading', { level: 1, name: 'Consent ledger' }).waitFor()
  return who
}
const press = (name: string | RegExp) => me.page.getByRole('button', { name }).first().click()
const see = (text: string | RegExp) => me.page.getByText(text).first().waitFor()

test('how the log stands is seen, and nobody who witnesses it', async () => {
  await see('Nobody else has seen this log')
  await see('Shown to everybody')
  await me.page.getByText('Policy to pin').click()
  await see('quorum none')
  await expectGood(me)
  await photograph(me, 'ledger-unwitnessed')
})

test('an entry is found by address, place or commitment, and leads to the person [AS-10]', async () => {
  await me.page.getByRole('searchbox').fill('reader1@inbox.example')
  await me.page
    .getByRole('cell', { name: 'confirm' })
    .or(me.page.getByRole('cell', { name: 'grant' }))
    .first()
    .waitFor()
  expect(new URL(me.page.url()).searchParams.get('q')).toBe('reader1@inbox.example')
  await expectGood(me)
  const commitment = (await me.page.locator('td .om-mono').first().textContent()) ?? ''
  await me.page.getByRole('searchbox').fill(commitment)
  await expect.poll(() => me.page.getByRole('link', { name: 'Open' }).count()).toBe(1)
  await me.page.getByRole('link', { name: 'Open' }).click()
  await me.page.getByRole('heading', { level: 1, name: /Reader 1|reader1@/ }).waitFor()
  await me.page.goto('/app/ledger?q=nobody@inbox.example')
  await see('Nothing fits')
})

test('the server verifies its own log again when somebody asks, and says what it found [AS-10]', async () => {
  await me.page.goto('/app/ledger')
  await press('Verify this account')
  await me.page.getByRole('button', { name: 'Call off' }).waitFor()
  await expectGood(me)
  await drainJobs(it.house, HANDLERS)
  await see(/All \d+ entries hold/)
  await press('Verify everything')
  await me.page.getByRole('button', { name: 'Call off' }).click()
  await see('Called off')
  await expectGood(me)
})

test('an operator names a witness, sees that it cosigns, takes it away and takes that back', async () => {
  await press('Name a witness')
  await me.page.getByLabel('Its key').fill('nonsense')
  await me.page.getByLabel('Its address').fill(witness.url)
  await press('Name it')
  await see('This is no key of a witness')
  await expectGood(me)
  await me.page.getByLabel('Its key').fill(witness.it.vkey)
  await press('Name it')
  await see('witness.example/w1')
  await it.settle()
  await witnessRound(it.house, true)
  await see('Cosigns')
  await see('Seen by a witness')
  await expectGood(me)
  await photograph(me, 'ledger')
  await press('Remove witness.example/w1')
  await see('Nobody else has seen this log')
  await press('Take it back')
  await it.settle()
  await witnessRound(it.house, true)
  await see('Cosigns')
})

test('a key is exchanged, and it is said which witness does not know the new one', async () => {
  await press('Exchange a key')
  await expectGood(me)
  await press('Make a new key')
  await see('A key of the log is being exchanged')
  await it.settle()
  await witnessRound(it.house, true)
  await see(/Tell it to: witness\.example\/w1/)
  await press('End the old key now')
  await see('No witness has cosigned under the new key')
  await expectGood(me)
  await photograph(me, 'ledger-rotation')
})

test('who is no operator sees how witnesses stand, and nothing to change; also in the dark and on a phone', async () => {
  await it.account()
  const dark = await entered({ dark: true, width: 390 }, 'owner1@bakery1.example')
  await dark.page.getByText('Cosigns').waitFor()
  expect(await dark.page.getByRole('button', { name: /Name a witness|Remove|Exchange|everything/ }).count()).toBe(0)
  await expectGood(dark)
  await photograph(dark, 'ledger-dark-390')
  const narrow = await entered({ width: 390 })
  await narrow.page.getByText('Cosigns').waitFor()
  await narrow.page.getByText('A key of the log is being exchanged').waitFor()
  await expectGood(narrow)
  await photograph(narrow, 'ledger-390')
})

test('a log that must not be signed says so first, and why', async () => {
  await it.house.platform
    .insertInto('ledger_hold')
    .values({
      log_id: 0,
      reason: 'memory',
      says: 'This machine has signed a later log.',
      at: new Date(),
      accepted_size: null,
    })
    .execute()
  await me.page.reload()
  await me.page.getByRole('alert').getByText('The log is not being signed').waitFor()
  await expectGood(me)
  await photograph(me, 'ledger-held')
  await press('Go on, and accept the loss')
  await it.house.platform.deleteFrom('ledger_hold').execute()
  await me.page.reload()
  await see('Seen by a witness')
  expect(await me.page.getByRole('alert').getByText('The log is not being signed').count()).toBe(0)
})

test('after all that the house is as it must be', async () => {
  await it.settle()
  await until('the witness has seen all of it', async () => {
    await witnessRound(it.house, true)
    return (await checkpointOf(it.house)).size === (await logStatus(it.house)).size
  })
  await checkHouse(it)
})
