import type { Browser, Locator } from 'playwright-core'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bearSession, expectGood, listening, logIn, openBrowser, type Visitor, visitor } from '../../test/browser.ts'
import { until } from '../../test/campaign.ts'
import { checkHouse } from '../../test/check-house.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import { csv, HEADER, importer, type Importer, people, person, WORDING } from '../../test/imports.ts'
import { freePort } from '../../test/ports.ts'
import { colleagueOf } from '../../test/trust.ts'

let it: TestHouse
let by: Importer
let app: FastifyInstance
let browser: Browser
let me: Visitor
beforeAll(async () => {
  it = await openTestHouse({ publicUrl: `http://127.0.0.1:${await freePort()}` })
  by = await importer(it)
  app = await listening(it.house)
  browser = await openBrowser()
  me = await visitor(browser, it.house.publicUrl)
  await signIn(me)
})
afterAll(async () => {
  await browser?.close()
  await app?.close()
  await it?.close()
})

/** With the cookie of a log-in that showed its second factor. */
const signIn = (who: Visitor) => bearSession(who, by.ask.cookie, it.house.publicUrl)

const press = (name: string | RegExp) => me.page.getByRole('button', { name }).first().click()
const heading = (name: string | RegExp) => me.page.getByRole('heading', { level: 1, name })
/** What happens later happens when the test says so, and a click may still be on its way to the server. */
const comes = (what: Locator) =>
  until(`${what} comes`, async () => {
    await it.settle()
    return what.isVisible()
  })
const text = (says: string | RegExp) => me.page.getByText(says).first().waitFor()

/** Two dozen good people, and everything that a file can do to whoever reads it. */
const HOSTILE = [
  csv(HEADER, ...people(24)),
  '"never closed,x,2026-03-02T10:00:00Z,https://bakery.example,checkbox,FR,\r\n',
  `${person('=HYPERLINK("http://evil.example")')}\r\n`,
  `${person('nobody')}\r\n`,
  `${person('late@inbox.example', { when: '2030-01-01T00:00:00Z' })}\r\n`,
  `${person('box@inbox.example', { how: 'pre-ticked' })}\r\n`,
  `${'x'.repeat(300_000)}\r\n`,
  'zero\0byte@inbox.example,,,,,,\r\n',
  `${person('<img src=x onerror=alert(1)>@inbox.example')}\r\n`,
].join('')

async function begin(name: string, body: string): Promise<void> {
  await me.page.goto('/app/imports/new')
  await heading('Bring a list along').waitFor()
  await me.page.setInputFiles('input[type=file]', { name, mimeType: 'text/csv', buffer: Buffer.from(body) })
  await text(name)
}

test('whoever brings a list is told at the beginning that a second factor is asked for at the end [AS-11]', async () => {
  await me.page.goto('/app/imports/new')
  await text('At the end you answer for the list by name, with a code of your authenticator.')
  const { owned } = await colleagueOf(it, by, 'ben', 'editor')
  const other = await visitor(browser, it.house.publicUrl)
  await logIn(other, owned.email, '/app/imports/new')
  await other.page.getByText('You have none yet.').waitFor()
  await expectGood(other)
  await other.page.getByRole('link', { name: /Set it up now/ }).click()
  await other.page.waitForURL('**/app/settings/security')
})

test('a list of connections at a professional network ends before it begins [HA-13]', async () => {
  await me.page.goto('/app/imports')
  await me.page.getByRole('heading', { name: 'Nothing was imported yet' }).waitFor()
  await expectGood(me)
  await begin(
    'Connections.csv',
    csv('First Name,Last Name,URL,Email Address,Company,Position,Connected On', 'A,B,x,a@x.example,C,D,1 May'),
  )
  await press('Look at its columns')
  await text(/Connected On/)
  await me.page.getByText('HA-13').first().waitFor()
  await expectGood(me)
})

test('a file is dropped, its columns are proposed, and the words beside the box are added [AS-11]', async () => {
  await begin('spring-fair.csv', HOSTILE)
  await me.page.getByRole('radio', { name: /Our stand at an event/ }).check()
  await me.page.getByLabel('In your own words').fill('Our stand at the spring fair in Lyon')
  await me.page.getByText('What is not taken, whatever stands in the list').click()
  await expectGood(me)
  await press('Look at its columns')
  await heading('spring-fair').waitFor()
  await text('Read as UTF-8, with commas between the cells.')
  await expect.poll(() => me.page.getByLabel('What “when” is').inputValue()).toBe('consented_at')
  await expect.poll(() => me.page.getByLabel('What “email” is').inputValue()).toBe('email')
  expect(await me.page.getByRole('button', { name: 'Try it' }).isDisabled()).toBe(true)
  await text(/Still missing: the words beside the box/)
  await expectGood(me)
  await me.page
    .locator('input[type=file]')
    .setInputFiles({ name: 'tablet.txt', mimeType: 'text/plain', buffer: Buffer.from(WORDING) })
  await me.page.getByLabel('Every row', { exact: true }).waitFor()
  await expectGood(me)
})

test('the trial says of each row why, and nothing that stands in a file is more than text [AS-04] [AS-11]', async () => {
  await press('Try it')
  await text('Being tried')
  await comes(me.page.getByText('What the trial found').first())
  await text(/This is not an email address/)
  await text(/still to come/)
  await text(/It does not say that the person ticked a box/)
  await text(/cannot be read/)
  await expectGood(me)
  const file = await me.page.request.get(
    (await me.page.getByRole('link', { name: 'Rejected rows as a file' }).getAttribute('href')) ?? '',
  )
  expect(await file.text()).not.toMatch(/(^|,)"?=HYPERLINK/m)
  await me.page
    .getByRole('row', { name: /not an email address/ })
    .getByRole('link')
    .click()
  await heading('Rows').waitFor()
  await text(/Because: This is not an email address/)
  await expectGood(me)
  await me.page.goBack()
  await text('What the trial found')
})

test('somebody answers for it with a code, a sample is backed, and waves begin [AS-11]', async () => {
  await me.page.getByLabel('I have read this').check()
  await me.page.getByLabel('Code').fill('000000')
  await press('Answer for the list')
  await text(/This code is wrong/)
  await me.page.getByLabel('Code').fill(by.key.code())
  await press('Answer for the list')
  await comes(me.page.getByText('Documents for a sample').first())
  await text(/days left/)
  await expectGood(me)
  await press(/Release the first/)
  await text(/Some rows of the sample have no document yet/)
  const record = people(24).join('\n')
  await me.page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'record.txt', mimeType: 'text/plain', buffer: Buffer.from(record) })
  await text(/20 of them are backed/)
  await expectGood(me)
  await press(/Release the first/)
  await comes(me.page.getByRole('table', { name: 'Waves' }))
  await expectGood(me)
})

test('every count leads to its rows, and every screen is good in the dark and at 390 pixels', async () => {
  await me.page.getByRole('link', { name: /^Released/ }).click()
  await until('the address says which', () => me.page.url().includes('state=released'))
  await me.page.getByRole('link', { name: /@/ }).first().waitFor()
  const at = new URL(me.page.url()).pathname.replace('/rows', '')
  for (const look of [{ dark: true }, { width: 390 }]) {
    const other = await visitor(browser, it.house.publicUrl, look)
    await signIn(other)
    for (const path of ['/app/imports', '/app/imports/new', at, `${at}/rows`]) {
      await other.page.goto(path)
      await other.page.locator('h1').waitFor()
      await other.page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' })
      await expectGood(other)
    }
    await other.context.close()
  }
  await checkHouse(it)
})
