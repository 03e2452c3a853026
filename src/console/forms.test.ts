import type { Browser, Page } from 'playwright-core'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  createPurpose,
  listForms,
  listPurposes,
  publishPurpose,
  readForm,
  readPurpose,
  saveForm,
} from '#consent/consent.ts'
import { sure } from '#base/bug.ts'
import type { FormId, PurposeId } from '#consent/types.ts'
import type { AccountId, Turn } from '#store/turn.ts'
import { expectGood, listening, openBrowser, type Visitor, visitor, logIn } from '../../test/browser.ts'
import { until } from '../../test/campaign.ts'
import { checkHouse } from '../../test/check-house.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import { freePort } from '../../test/ports.ts'

let it: TestHouse
let app: FastifyInstance
let browser: Browser
let me: Visitor
let account: AccountId
beforeAll(async () => {
  it = await openTestHouse({ publicUrl: `http://127.0.0.1:${await freePort()}` })
  app = await listening(it.house)
  browser = await openBrowser()
  me = await visitor(browser, it.house.publicUrl)
  account = (await it.account()).account
  await logIn(me, 'owner0@bakery0.example')
  await heading('Overview').waitFor()
})
afterAll(async () => {
  await browser?.close()
  await app?.close()
  await it?.close()
})

const go = (path: string) => me.page.goto(`/app${path}`)
const heading = (name: string | RegExp) => me.page.getByRole('heading', { level: 1, name })
const press = (name: string | RegExp) => me.page.getByRole('button', { name }).first().click()
const section = (name: string) => me.page.getByRole('region', { name, exact: true })
const saved = () => me.page.getByText('Saved', { exact: true }).waitFor()
async function expectSame() {
  await me.page.getByText('Nothing has changed since version 1.').waitFor()
  expect(await me.page.getByRole('button', { name: 'Publish', exact: true }).isDisabled()).toBe(true)
}
async function onlyForm() {
  const [form] = await it.turn(account, async turn => listForms(turn))
  return sure(form, 'the form that was made first')
}
const idIn = (page: Page) => new URL(page.url()).pathname.split('/').at(-1) ?? ''

test('a purpose is made from its name, what it is about and how often [AS-06]', async () => {
  await go('/purposes')
  await me.page.getByRole('heading', { name: 'No purposes yet' }).waitFor()
  await expectGood(me)
  await press('New purpose')
  await me.page.getByRole('textbox', { name: 'Name' }).fill('Crème & crumbs')
  await expect.poll(() => me.page.getByRole('textbox', { name: 'Slug' }).inputValue()).toBe('creme-crumbs')
  await me.page.getByRole('textbox', { name: 'Which messages' }).fill('New breads, recipes and offers from our bakery')
  await me.page.getByLabel('per').selectOption('month')
  await expectGood(me)
  await press('Make it')
  await heading('Crème & crumbs').waitFor()
  await expect
    .poll(() => me.page.getByRole('textbox', { name: 'How often, in words' }).inputValue())
    .toBe('At most once a month.')
  expect(await me.page.getByText('Not written').count(), 'the other five are missed').toBe(5)
  await expectGood(me)
})

test('what does not belong to a purpose is quoted at its field, and a sentence is proposed [AS-06] [AS-07]', async () => {
  const about = me.page.getByRole('textbox', { name: 'Which messages' })
  await about.fill('News of our bakery, and you accept our terms of service')
  await me.page.getByText(/“[^”]*terms of service[^”]*” does not belong/).waitFor()
  await me.page.getByRole('textbox', { name: 'How often, in words' }).fill('Now and then')
  await press('Use this: At most once a month.')
  await press('Publish')
  await me.page.getByText('Mend these first:').waitFor()
  await expectGood(me)
  await me.page.keyboard.press('Escape')
  await about.fill('New breads, recipes and offers from our bakery')
  await me.page.getByText('does not belong').waitFor({ state: 'detached' })
  await saved()
  await press('Publish')
  await press('Publish version 1')
  await me.page.getByText('Version 1 is published.').waitFor()
  await me.page.getByText('People agreed to version 1, and to nothing else').waitFor()
  await expectSame()
  expect(await me.page.getByRole('textbox', { name: 'Slug' }).getAttribute('readonly'), 'it stands in proofs').toBe('')
  await expectGood(me)
})

test('archiving needs no question, for it can be taken back [AS-06]', async () => {
  const id = idIn(me.page) as PurposeId // From the address.
  const stateNow = () => it.turn(account, async turn => readPurpose(turn, id))
  await press('Archive')
  await me.page.getByText('This purpose is archived.').waitFor()
  expect(await stateNow()).toMatchObject({ value: { state: 'archived' } })
  await expectGood(me)
  await press('Undo')
  await me.page.getByText('This purpose is archived.').waitFor({ state: 'detached' })
  expect(await stateNow()).toMatchObject({ value: { state: 'published', version: 1 } })
})

test('a form is made in three clicks, and its box is empty and cannot be ticked [AS-04] [AS-05]', async () => {
  await go('/forms')
  await me.page.getByRole('heading', { name: 'No forms yet' }).waitFor()
  await expectGood(me)
  await press('New form')
  await me.page.getByLabel(/^Crème & crumbs/).check()
  await me.page.getByLabel('Privacy notice').fill('https://bakery.example/privacy')
  await expectGood(me)
  await press('Make the form')
  await heading('Website').waitFor()
  const boxes = section('Boxes')
  await boxes.getByText('there is no way to tick one beforehand').waitFor()
  expect(await boxes.getByRole('checkbox').count(), 'a picture of a box is no box').toBe(0)
  await me.page.getByText('Nothing keeps this form from being published.').waitFor()
  const frame = me.page.frameLocator('iframe')
  await frame.getByRole('checkbox').waitFor()
  expect(await frame.getByRole('checkbox').isChecked()).toBe(false)
  expect(await me.page.locator('iframe').getAttribute('sandbox')).not.toMatch(/allow-(?:scripts|forms|same-origin)/)
  await expectGood(me)
})

test('what comes after the form is seen before anybody else sees it: the thanks, the mail, the question and the end [AS-04]', async () => {
  const shown = me.page.frameLocator('iframe')
  const look = (name: string) => me.page.getByLabel('What to look at').selectOption({ label: name })
  await look('Thank-you page')
  await shown.getByText('name@example.org').waitFor()
  await look('Confirmation page')
  await shown.getByText('Crème & crumbs').first().waitFor()
  await shown.getByRole('button', { name: 'Yes, it was me' }).waitFor()
  await expectGood(me)
  await look('After confirming')
  await shown.getByRole('status').first().waitFor()
  await look('Page')
  await shown.getByRole('checkbox').waitFor()
})

test('a label that bundles terms is refused with its words, and the proposal mends it [AS-07]', async () => {
  const label = section('Boxes').getByRole('textbox', { name: 'Label' })
  const good = await label.inputValue()
  await label.fill('Yes, send me “Crème & crumbs” by email and I accept the terms of service.')
  await section('Rules')
    .getByText(/“[^”]*terms of service[^”]*”/)
    .waitFor()
  await press('Publish')
  await me.page.getByText('Mend these first:').waitFor()
  await expectGood(me)
  await me.page.keyboard.press('Escape')
  const form = idIn(me.page)
  const no = await me.page.request.post(`/v1/forms/${form}/publish`, {
    data: {},
    headers: { origin: it.house.publicUrl },
  })
  expect(no.status()).toBe(422)
  expect(await no.json()).toMatchObject({
    code: 'flawed',
    errors: [{ pointer: '/draft/items/0/label/en', demand: 'AS-07' }],
  })
  await section('Rules').getByRole('button', { name: 'Go there' }).first().click()
  expect(await label.evaluate(it => it === document.activeElement), 'the finding leads to its field').toBe(true)
  await section('Boxes')
    .getByRole('button', { name: /^Use this/ })
    .click()
  await expect.poll(() => label.inputValue()).toBe(good)
  await me.page.getByText('Nothing keeps this form from being published.').waitFor()
})

test('a language is added with words of its own; a colour that cannot be read is found by its figure [AS-06]', async () => {
  await press('Français')
  const title = section('Texts').getByRole('group', { name: 'Title' }).getByRole('textbox', { name: 'Français' })
  await until('the French title is written', async () => (await title.inputValue()) === 'Restons en contact')
  await me.page.getByText('Français: ').first().waitFor()
  await expectGood(me)
  await press('Français')
  await me.page.getByLabel('Ink', { exact: true }).fill('#cccccc')
  await section('Look').getByText('1.6 against the paper').waitFor()
  await section('Look')
    .getByRole('button', { name: /^Use this/ })
    .click()
  await me.page.getByText('Nothing keeps this form from being published.').waitFor()
  await saved()
})

test('what somebody else saved meanwhile is not overwritten [AS-06]', async () => {
  const id = idIn(me.page) as FormId // From the address.
  await it.turn(account, async turn => {
    const read = await readForm(turn, id)
    if (read.ok) await saveForm(turn, id, read.value.rev, 'Theirs', read.value.draft)
  })
  await section('Texts').getByRole('textbox', { name: 'Title' }).fill('Mine')
  await me.page.getByText('Changed by somebody else').waitFor()
  await press('Load their version')
  await heading('Theirs').waitFor()
  await saved()
})

test('publishing says what will happen, and the page is there, empty boxes and all [AS-05] [AS-06]', async () => {
  await press('Publish')
  const dialog = me.page.getByRole('dialog')
  await dialog.getByText('shows this version at once, to everybody.').waitFor()
  await expectGood(me)
  await dialog.getByRole('button', { name: 'Publish version 1' }).click()
  const link = me.page.getByRole('link', { name: /\/f\/frm_/ })
  await link.waitFor()
  const page = await me.context.newPage()
  await page.goto((await link.getAttribute('href')) ?? '')
  expect(await page.getByRole('checkbox').isChecked()).toBe(false)
  await page.close()
  await me.page.getByText('Versions', { exact: true }).first().click()
  await press('Show the page')
  await me.page.frameLocator('iframe[title="The page of Version 1"]').getByText('Stay in touch').waitFor()
  await expectGood(me)
  await me.page.keyboard.press('Escape')
  await it.settle()
  await checkHouse(it)
  await expectSame()
})

test('ten partners stand on a form by name; an eleventh is refused [AS-09]', async () => {
  const mills = await it.turn(account, async turn => partnerPurposes(turn, 11))
  const form = await onlyForm()
  await it.turn(account, async turn => withPartners(turn, form.id, mills.slice(0, 9)))
  await go(`/forms/${form.id}`)
  const partners = section('Partners')
  await partners.getByText('9 of 10').waitFor()
  await press('Add a partner')
  await me.page.getByRole('menuitem', { name: /mill9$/ }).click()
  await partners.getByText('10 partners at most.').waitFor()
  expect(await me.page.getByRole('button', { name: 'Add a partner' }).count()).toBe(0)
  await partners.getByLabel('Name of the partner').last().fill('Old Mill Ltd')
  await partners.getByLabel('Its privacy policy').last().fill('https://mill.example/privacy')
  await press('Use this: Yes, Old Mill Ltd may send me “Flours” by email.')
  await me.page.getByText('Nothing keeps this form from being published.').waitFor()
  await press('Remove Old Mill Ltd')
  await partners.getByText('9 of 10').waitFor()
  await press('Undo')
  await partners.getByText('10 of 10').waitFor()
  await saved()
  await expectGood(me)
  await it.turn(account, async turn => withPartners(turn, form.id, mills))
  await me.page.reload()
  await press('Publish')
  const dialog = me.page.getByRole('dialog')
  await dialog.getByText('Mend these first:').waitFor()
  expect(await dialog.getByRole('listitem').allInnerTexts()).toEqual([expect.stringMatching(/10 partners.*AS-09/s)])
  await expectGood(me)
})

async function partnerPurposes(turn: Turn, count: number): Promise<readonly PurposeId[]> {
  const made: PurposeId[] = []
  for (let i = 0; i < count; i++) {
    const texts = { name: 'Flours', description: 'New flours and offers of the mill', frequency: 'At most once a week' }
    const purpose = await createPurpose(turn, {
      slug: `partner.mill${i}`,
      kind: 'partner',
      channels: ['email'],
      maxFrequency: { count: 1, per: 'week' },
      texts: { en: texts },
    })
    if (!purpose.ok) throw new Error(`no purpose for a partner: ${purpose.refusal}`)
    await publishPurpose(turn, purpose.value.id)
    made.push(purpose.value.id)
  }
  return made
}

/** What the console does not let anybody write can still be sent. */
async function withPartners(turn: Turn, id: FormId, purposes: readonly PurposeId[]): Promise<void> {
  const read = await readForm(turn, id)
  if (!read.ok) throw new Error('the form is there')
  const partners = purposes.map((purpose, i) => ({
    id: `mill${i}`,
    name: `Mill ${i} Ltd`,
    policyUrl: 'https://mill.example/privacy',
    label: { en: `Yes, Mill ${i} Ltd may send me “Flours” by email.` },
    purpose,
    purposeVersion: 1,
    channel: 'email' as const,
  }))
  await saveForm(turn, id, read.value.rev, read.value.name, { ...read.value.draft, partners })
}

test('each of these screens is good in the dark and at 390 pixels, too [CK-15]', async () => {
  const form = await onlyForm()
  const [purpose] = await it.turn(account, async turn => listPurposes(turn))
  const places = [
    '/purposes',
    `/purposes/${purpose?.id ?? ''}`,
    '/forms',
    `/forms/${form.id}`,
    `/forms/${form.id}?tab=versions`,
  ]
  for (const look of [{ dark: true }, { width: 390 }]) {
    const other = await visitor(browser, it.house.publicUrl, look)
    await other.context.addCookies(await me.context.cookies())
    for (const path of places) {
      await other.page.goto(`/app${path}`)
      await other.page.locator('h1').waitFor()
      await other.page.locator('main [aria-busy="true"]').first().waitFor({ state: 'detached' })
      await expectGood(other)
    }
    await other.context.close()
  }
})

test('a closed form says so; opening it again is one click [AS-06]', async () => {
  await go('/forms')
  await me.page
    .getByRole('button', { name: /^Actions for/ })
    .first()
    .click()
  await me.page.getByRole('menuitem', { name: 'Close' }).click()
  await me.page.getByText('Closed', { exact: true }).waitFor()
  const form = await onlyForm()
  expect((await fetch(form.url)).status).toBe(410)
  await expectGood(me)
  await press('Undo')
  await me.page.getByText('Closed', { exact: true }).waitFor({ state: 'detached' })
  expect((await fetch(form.url)).status).toBe(200)
})
