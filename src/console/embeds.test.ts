import { createServer, type Server } from 'node:http'
import type { FastifyInstance } from 'fastify'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { factsOfDraft, publishForm, readForm, saveForm } from '#consent/consent.ts'
import { withExamples } from '#outside/example.ts'
import { openOutside } from '#outside/outside.ts'
import { expectGood, listening, openBrowser, type Visitor, visitor, logIn } from '../../test/browser.ts'
import { until } from '../../test/campaign.ts'
import { checkHouse } from '../../test/check-house.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
import { type Published, publishedForm, subscribed } from '../../test/sign-up.ts'
import { freePort } from '../../test/ports.ts'

let it: TestHouse
let app: FastifyInstance
let browser: Browser
let me: Visitor
let owned: Owned
let form: Published
let web: Server
let host: string
let html = ''

beforeAll(async () => {
  const outside = openOutside({ chromium: process.env['CHROMIUM'] ?? '' })
  it = await openTestHouse({ publicUrl: `http://127.0.0.1:${await freePort()}`, outside: withExamples(outside) })
  app = await listening(it.house)
  browser = await openBrowser()
  const port = await freePort()
  web = createServer((_, reply) => reply.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html))
  await new Promise<void>(done => web.listen(port, 'localhost', done))
  host = `http://localhost:${port}/news`
  owned = await it.account()
  form = await publishedForm(it, owned.account)
  me = await visitor(browser, it.house.publicUrl)
  await logIn(me, owned.email)
  await me.page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor()
})
afterAll(async () => {
  await browser?.close()
  await it?.house.outside.browser.close()
  web?.closeAllConnections()
  web?.close()
  await app?.close()
  await it?.close()
})

const go = (path: string) => me.page.goto(`/app${path}`)
const press = (name: string | RegExp) => me.page.getByRole('button', { name }).first().click()
const dialog = () => me.page.getByRole('dialog')
const page = (body: string) =>
  `<!doctype html><html lang="en"><title>Bakery</title><main><h1>Bakery</h1>${body}</main></html>`

test('a page is named, and what to copy into it stands there [AS-05]', async () => {
  await go(`/forms/${form.form}?tab=embed`)
  await me.page.getByRole('heading', { name: 'On no page yet' }).waitFor()
  await expectGood(me)
  await me.page.getByRole('textbox', { name: 'Page' }).fill('ftp://bakery')
  await press('Name the page')
  await me.page.getByText('This is not the address of a page on the web').waitFor()
  await me.page.getByRole('textbox', { name: 'Page' }).fill(host)
  await press('Name the page')
  const snippet = dialog().getByRole('region', { name: 'Copy this into the page' })
  await snippet.waitFor()
  const line = await snippet.innerText()
  expect(line).toContain(`data-form="${form.form}"`)
  await expectGood(me)
  html = page(`<div style="opacity:0">${line}</div>`)
  await it.settle()
  await dialog().getByText('The form cannot be seen as it is.').waitFor()
  await dialog().getByText('transparent').waitFor()
  await expectGood(me)
})

test('what tampers with the form leads to a case that says what was seen, and ends when it is mended [AS-05] [AS-06]', async () => {
  await dialog().getByRole('link', { name: 'Open the case' }).click()
  await me.page.getByRole('heading', { level: 1, name: 'A page tampers with a form' }).waitFor()
  await me.page.getByText(host).waitFor()
  await me.page.getByText('transparent').waitFor()
  await expectGood(me)
  await me.page.getByRole('link', { name: 'Open the form' }).click()
  html = html.replace('opacity:0', '')
  await press(`Open ${host}`)
  await press('It is mended: look, and open it again')
  await until('it was looked at again', async () => {
    await it.settle()
    return (await dialog().getByText('all in order').count()) > 0
  })
  await me.page.keyboard.press('Escape')
  await go('/cases')
  await me.page.getByRole('heading', { name: 'No cases' }).waitFor()
  await expectGood(me)
  await me.page.getByText('Closed', { exact: true }).click()
  await me.page.getByRole('link', { name: /A page tampers/ }).click()
  await me.page.getByText('A look at the page found it in order').waitFor()
  await expectGood(me)
})

test('pasted lines are another way, in each language of the form [AS-05]', async () => {
  await go(`/forms/${form.form}?tab=embed`)
  await me.page.getByText('An address field that leads to it').first().click()
  await me.page.getByRole('textbox', { name: 'Page' }).fill(`${host}/paste`)
  await press('Name the page')
  await dialog().getByText('On the next page you choose what you want to receive.').waitFor()
  await press('Take it off the list')
  await dialog().waitFor({ state: 'detached' })
  await until('it is gone', async () => (await me.page.getByText(`${host}/paste`).count()) === 0)
})

test('how far visitors come is drawn, with a table behind it, and counts nobody [AS-06]', async () => {
  await go(`/forms/${form.form}?tab=numbers`)
  await me.page
    .getByRole('heading', { name: 'Nobody has seen it yet' })
    .or(me.page.getByRole('heading', { name: 'From seen to confirmed' }))
    .waitFor()
  await fetch(`${it.house.publicUrl}/f/${form.form}`)
  await subscribed(it, form, 'anna@reader.example')
  await it.settle()
  await until('it is counted', async () => {
    await me.page.reload()
    await me.page.locator('main h2').first().waitFor()
    return (await me.page.getByText(/Seen once, sent once/).count()) > 0
  })
  await expectGood(me)
  await me.page.getByRole('button', { name: 'Show as table' }).first().click()
  const rows = await me.page.getByRole('table', { name: 'From seen to confirmed' }).getByRole('row').allInnerTexts()
  expect(rows.map(row => row.replaceAll(/\s+/g, ' ').trim())).toEqual([
    'Step Count',
    'Seen 1',
    'Begun 0',
    'Sent 1',
    'Confirmed 1',
  ])
  await me.page.getByLabel('Time').selectOption('90d')
  expect(me.page.url()).toContain('time=90d')
})

test('what changed between two versions is shown word by word, and both pages side by side [AS-06]', async () => {
  await it.turn(owned.account, async turn => {
    const read = await readForm(turn, form.form)
    if (!read.ok) throw new Error('the form is there')
    const { draft, rev, name } = read.value
    const en = draft.texts.en && { ...draft.texts.en, title: 'Stay close to us' }
    await saveForm(turn, form.form, rev, name, {
      ...draft,
      texts: { ...draft.texts, en },
      theme: { ...draft.theme, accent: '#7c2d12' },
    })
  })
  await it.turn(owned.account, async turn => publishForm(turn, form.form, await factsOfDraft(turn, form.form)))
  await go(`/forms/${form.form}?tab=versions`)
  const changed = me.page.getByRole('region', { name: 'What has changed' })
  await changed.getByText('2 differences').waitFor()
  expect(await changed.locator('del').allInnerTexts()).toEqual(
    expect.arrayContaining([expect.stringContaining('in touch')]),
  )
  expect(await changed.locator('ins').allInnerTexts()).toEqual(
    expect.arrayContaining([expect.stringContaining('close to us')]),
  )
  await changed.frameLocator('iframe').first().getByText('Stay in touch').waitFor()
  await changed.frameLocator('iframe').last().getByText('Stay close to us').waitFor()
  await expectGood(me)
})

test('the mail that asks for the confirmation can be seen beforehand, and a form goes out as a file and comes back [AS-05]', async () => {
  await go(`/forms/${form.form}?preview=mail`)
  await me.page.getByText('Please confirm your sign-up with').waitFor()
  await me.page.frameLocator('iframe').getByText('Was this you?').waitFor()
  await expectGood(me)
  const file = await me.page.request.get(`/v1/forms/${form.form}/file`)
  await go('/forms')
  const chooser = me.page.waitForEvent('filechooser')
  await press('Take in a file')
  const text = await file.text()
  await (await chooser).setFiles({ name: 'form.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  await me.page.getByText('came in as a draft').waitFor()
  await expectGood(me)
  await go('/forms')
  const ticked = me.page.waitForEvent('filechooser')
  await press('Take in a file')
  const bad = text.replace('"channel":"email"', '"checked":true,"channel":"email"')
  expect(bad).not.toBe(text)
  await (await ticked).setFiles({ name: 'form.json', mimeType: 'application/json', buffer: Buffer.from(bad) })
  await me.page.getByRole('alert').getByText(/AS-05/).first().waitFor()
})

test('each of these screens is good in the dark and at 390 pixels, too [CK-15]', async () => {
  const tabs = ['embed', 'numbers', 'versions'].map(tab => `/forms/${form.form}?tab=${tab}`)
  for (const look of [{ dark: true }, { width: 390 }]) {
    const other = await visitor(browser, it.house.publicUrl, look)
    await other.context.addCookies(await me.context.cookies())
    for (const path of [...tabs, '/cases?state=all']) {
      await other.page.goto(`/app${path}`)
      await other.page.locator('h1').waitFor()
      await other.page.locator('main [aria-busy="true"]').first().waitFor({ state: 'detached' })
      const shots = process.env['SHOTS']
      if (shots)
        await other.page.screenshot({
          path: `${shots}/${'dark' in look ? 'dark' : '390'}-${path.replaceAll(/\W+/g, '-')}.png`,
          fullPage: true,
        })
      await expectGood(other)
    }
    await other.context.close()
  }
  await checkHouse(it)
})
