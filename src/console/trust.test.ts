import { installationOf } from '#accounts/accounts.ts'
import type { FastifyInstance } from 'fastify'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { canaryOf, judgeCanary, openCaseAbout, standingOf } from '#conduct/conduct.ts'
import { clear } from '#review/review.ts'
import { until } from '../../test/campaign.ts'
import { expectGood, listening, logIn, openBrowser, type Visitor, visitor, photograph } from '../../test/browser.ts'
import { checkHouse } from '../../test/check-house.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
import { freePort } from '../../test/ports.ts'

let it: TestHouse
let app: FastifyInstance
let browser: Browser
let lead: Visitor
let shop: Visitor
let owned: Owned

beforeAll(async () => {
  it = await openTestHouse({ publicUrl: `http://127.0.0.1:${await freePort()}` })
  app = await listening(it.house)
  browser = await openBrowser()
  await it.account() // Whoever signs up first operates the installation.
  owned = await it.account()
  lead = await entered('owner0@bakery0.example', '/app/trust/cases', 'Cases and appeals')
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
const measures = async () =>
  (await it.turn(owned.account, standingOf)).measures.map(({ step, services }) => [step, services])

test('an administrator makes somebody a reviewer and takes it back, and nobody changes their own role [EN-04]', async () => {
  const { page } = lead
  await page.getByRole('link', { name: 'Operators', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Operators' }).waitFor()
  const people = page.getByRole('table', { name: 'Operators' })
  await people.getByText('Administrator').waitFor()
  expect(await people.getByRole('button').count()).toBe(0) // Only they themselves stand there.
  await page.getByRole('textbox', { name: 'Email' }).fill('nobody@nowhere.example')
  await page.getByRole('button', { name: 'Give the role' }).click()
  await page.getByText('Nobody here has this address').waitFor()
  await page.getByRole('textbox', { name: 'Email' }).fill('owner1@bakery1.example')
  await page.getByRole('combobox', { name: 'Role' }).selectOption('reviewer')
  await page.getByRole('button', { name: 'Give the role' }).click()
  await people.getByText('Reviewer').waitFor()
  await expectGood(lead)
  await photograph(lead, 'trust-operators')
  await people.getByRole('button', { name: /^Take the role away from / }).click()
  await people.getByText('Reviewer').waitFor({ state: 'detached' })
  const door = page.getByRole('switch', { name: /may open an account/ })
  const was = await door.isChecked()
  await door.click()
  await expect.poll(async () => (await installationOf(it.house)).open).toBe(!was)
  await door.click()
  await expect.poll(async () => (await installationOf(it.house)).open).toBe(was)
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: 'Cases and appeals' }).waitFor()
})

test('an operator opens a case by hand, and what follows is felt at once [EN-01] [EN-04]', async () => {
  const { page } = lead
  await page.getByRole('link', { name: 'Open a case' }).click()
  await page.getByRole('combobox', { name: 'Account' }).fill('ery 1') // A part of its name.
  await page.getByRole('option', { name: 'Bakery 1' }).click()
  await page.getByRole('textbox', { name: 'About' }).fill('The March letter')
  await page
    .getByLabel('What was seen')
    .fill('The form says “updates”, and what was sent were offers of another company.')
  await page.getByLabel('What to do').fill('Say on the form what will be sent, and by whom.')
  await page.getByRole('combobox', { name: 'Measure' }).click()
  await page.getByRole('option', { name: 'Restricted' }).click()
  await expectGood(lead)
  await photograph(lead, 'trust-new')
  await page.getByRole('button', { name: 'Open the case' }).click()
  await page.getByRole('heading', { level: 1, name: 'Somebody saw it' }).waitFor()
  await page.getByText('Measure imposed').waitFor()
  expect(await measures()).toEqual([['restrict', ['email']]])
  await expectGood(lead)
  await photograph(lead, 'trust-case')
})

test('the account sees what holds and why, replies, and appeals [EN-02] [EN-04]', async () => {
  shop = await entered(owned.email, '/app/cases', 'Cases')
  const { page } = shop
  const [{ case_id: id } = { case_id: '' }] = (
    await it.house.platform.selectFrom('conduct_case').select('case_id').execute()
  ).slice(0, 1)
  for (const at of ['/app/', '/app/campaigns', '/app/forms', '/app/imports']) {
    await page.goto(at)
    await page.getByText('This cannot be used. The case says why').waitFor()
    await expectGood(shop)
  }
  await page.getByRole('link', { name: 'Open the case' }).click()
  await page.waitForURL(`**/app/cases/${id}`)
  expect(await page.getByText('This cannot be used.').count()).toBe(0)
  await page.goto('/app/cases')
  await page.getByRole('link', { name: /Somebody saw it/ }).click()
  await page.getByText('Restricted').first().waitFor()
  await page.getByText('decided by a person').waitFor()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Send a file along' }).click()
  await (
    await chooser
  ).setFiles({ name: 'form.txt', mimeType: 'text/plain', buffer: Buffer.from('The box said: offers.') })
  await page.getByRole('link', { name: 'form.txt' }).waitFor()
  await page.getByLabel('Your words').fill('The offers were ours. The picture of the form is attached.')
  await page.getByRole('button', { name: 'Reply' }).click()
  await page.getByText('Replied').waitFor()
  await page
    .getByLabel('Why it is wrong, or is over')
    .fill('The form names offers since January, as its versions show.')
  await page.getByRole('button', { name: 'Appeal' }).click()
  await page.getByText('Somebody else decides by').waitFor()
  await expectGood(shop)
  await photograph(shop, 'case-appealed')
})

test('whoever imposed it does not decide the appeal: the screen says so, and nothing changes [EN-04]', async () => {
  const { page } = lead
  await page.reload()
  await page.getByRole('heading', { name: 'Decide the appeal' }).waitFor()
  const card = page.getByRole('region', { name: 'Decide the appeal' })
  await card.getByLabel('Reason').fill('They are right.')
  await card.getByRole('button', { name: 'Decide the appeal' }).click()
  await card.getByRole('alert').waitFor()
  expect(await measures()).toEqual([['restrict', ['email']]])
  await expectGood(lead)
})

test('a measure by hand wants a reason, may have an end, and both stand in the case [EN-04]', async () => {
  const { page } = lead
  const card = page.getByRole('region', { name: 'Impose a measure' })
  const impose = card.getByRole('button', { name: 'Impose' })
  await card.getByLabel('Until (optional)').fill('2099-01-31T12:00')
  expect(await impose.isDisabled()).toBe(true)
  await card.getByLabel('Reason').fill('The page still shows the other company.')
  await impose.click()
  await page.getByText('Why: The page still shows the other company.').waitFor()
  await page
    .getByText(/31 Jan 2099/)
    .first()
    .waitFor()
  await expectGood(lead)
  await photograph(lead, 'trust-imposed')
})

test('appeals that wait are found by their clock [EN-04]', async () => {
  const { page } = lead
  await page.goto('/app/trust/cases?show=appeals')
  await page.getByRole('link', { name: /Somebody saw it/ }).waitFor()
  await expectGood(lead)
  await photograph(lead, 'trust-cases')
})

test('the rest of a stopped campaign is let go by a button, and its sender reads why and can go on or end it [EN-03] [EN-04]', async () => {
  const { run, id } = await it.turn(owned.account, async turn => {
    const at = { account_id: owned.account, opened_at: turn.now }
    await turn.db
      .insertInto('canary')
      .values({
        ...at,
        run_id: 'run_1',
        why: 'import',
        about: 'imp_1',
        state: 'watching',
        size: 100,
        look_at: turn.now,
      })
      .execute()
    await judgeCanary(turn, 'run_1', { settled: 98, counts: { 'hard-bounce': 40 } })
    return { run: 'run_1', id: (await openCaseAbout(turn, 'part-stopped', 'run_1')) ?? '' }
  })
  await shop.page.goto(`/app/cases/${id}`)
  await shop.page.getByText('It is held back until somebody').waitFor()
  await shop.page.getByRole('region', { name: 'Appeal' }).waitFor()
  await expectGood(shop)
  await photograph(shop, 'case-rest')
  const { page } = lead
  await page.goto(`/app/trust/cases/${owned.account}/${id}`)
  const card = page.getByRole('region', { name: 'Let the rest go' })
  await card.getByLabel('Reason').fill('Those addresses were closed by their provider.')
  await expectGood(lead)
  await photograph(lead, 'trust-rest')
  await card.getByRole('button', { name: 'Let the rest go' }).click()
  await page.getByText('The rest was let go', { exact: true }).waitFor()
  await card.waitFor({ state: 'detached' })
  await expectGood(lead)
  expect(await it.turn(owned.account, turn => canaryOf(turn, run))).toMatchObject({ state: 'continued' })
  await shop.page.reload()
  await shop.page.getByText('It was let go. Each message passes the gate').waitFor()
  await shop.page.getByText('Those addresses were closed by their provider.').first().waitFor()
  await expectGood(shop)
})

test('a case of refused texts is called what it is: its figure in words, and the text to open, for both sides [EN-04]', async () => {
  for (const [nth, drug] of ['Replica Rolex, mirror quality', 'Fake Omega watches', 'Replica Breitling'].entries()) {
    const text = {
      channel: 'email' as const,
      subject: drug,
      text: 'Fake Rolex and Omega, 1:1 mirror copies, 90 euros each. Order today, sent discreetly to your door.',
    }
    const done = await it.turn(owned.account, turn =>
      clear(turn, { lane: 'campaign', about: `cmp_${nth}`, text, audience: 9 }),
    )
    if (done.ok) throw new Error('the text was to be refused')
  }
  await it.settle()
  const { page } = shop
  await page.goto('/app/cases')
  await page
    .getByRole('link', { name: /Too many texts were refused/ })
    .first()
    .click()
  await page.getByText(/^texts refused: 3; the threshold is/).waitFor()
  expect(await page.getByText('low 3.0').count()).toBe(0)
  await expectGood(shop)
  await photograph(shop, 'case-figures')
  const id = new URL(page.url()).pathname.split('/').at(-1)
  await page.getByRole('link', { name: 'Open the text' }).click()
  await page.getByText('What it would break').waitFor()
  await lead.page.goto(`/app/trust/cases/${owned.account}/${id}`)
  await lead.page.getByRole('link', { name: 'Open the text' }).click()
  await lead.page.getByRole('heading', { level: 1, name: /^Campaign of/ }).waitFor()
  await lead.page.locator('mark.om-found').first().waitFor()
  await lead.page.getByRole('link', { name: 'Open a case' }).click()
  await lead.page.getByRole('textbox', { name: 'About' }).waitFor()
  expect(await lead.page.getByRole('textbox', { name: 'About' }).inputValue()).toMatch(/^cmp_\d$/)
  await until(
    'its account is chosen',
    async () => (await lead.page.getByRole('combobox', { name: 'Account' }).inputValue()) === 'Bakery 1',
  )
  await expectGood(lead)
})

test('each of these screens is good in the dark and at 390 pixels, too [CK-15]', async () => {
  for (const [name, look] of [
    ['dark', { dark: true }],
    ['narrow', { width: 390 }],
  ] as const) {
    const who = await entered('owner0@bakery0.example', '/app/trust/cases?show=appeals', 'Cases and appeals', look)
    await expectGood(who)
    await who.page.getByRole('link', { name: /Somebody saw it/ }).click()
    await who.page.getByText('What happened').waitFor()
    await expectGood(who)
    await photograph(who, `trust-${name}`)
    await who.context.close()
    const theirs = await entered(owned.email, '/app/cases', 'Cases', look)
    await theirs.page.getByRole('link', { name: /Somebody saw it/ }).click()
    await theirs.page.getByText('Somebody else decides by').waitFor()
    await theirs.page.getByText('by the operator').first().waitFor()
    await expectGood(theirs)
    await photograph(theirs, `case-${name}`)
    await theirs.context.close()
  }
})

test('the house is in order after it', async () => {
  await checkHouse(it)
})
