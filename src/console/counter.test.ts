/** The counter in a real browser: somebody ticks in the registered words, and it is recorded as what it is [AS-04]. */

import type { FastifyInstance } from 'fastify'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { consentsOf, contactOfSubject } from '#audience/audience.ts'
import { sure } from '#base/bug.ts'
import { DAY_MS } from '#base/limits.ts'
import { chainOf, findSubject } from '#ledger/ledger.ts'
import {
  bearSession,
  expectGood,
  listening,
  openBrowser,
  photograph,
  type Visitor,
  visitor,
} from '../../test/browser.ts'
import { checkHouse } from '../../test/check-house.ts'
import { browserOf } from '../../test/client.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
import { publishedForm, withNumbers } from '../../test/sign-up.ts'
import { freePort } from '../../test/ports.ts'

let it: TestHouse
let owned: Owned
let app: FastifyInstance
let browser: Browser
let me: Visitor
beforeAll(async () => {
  it = await openTestHouse({ publicUrl: `http://127.0.0.1:${await freePort()}` })
  owned = await it.account()
  await publishedForm(it, owned.account, ['news', 'offers'], withNumbers, ['email', 'sms'])
  it.clock.move(DAY_MS)
  app = await listening(it.house)
  browser = await openBrowser()
  me = await enter({ width: 390 })
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
const NEWS = 'Yes, please send me “Our news” by email.'
const SMS = 'Yes, please send me “Our news” by SMS.'
const record = () => me.page.getByRole('button', { name: 'Record what was ticked' })
/** What the field for a moment takes, on the clock of the house. */
const minute = (ms: number) => new Date(it.clock.nowMs() - ms).toISOString().slice(0, 16)

test('nothing is ticked until the person ticks, and without a tick there is nothing to record [AS-05]', async () => {
  await me.page.goto('/app/counter')
  await me.page.getByLabel(NEWS).waitFor()
  for (const box of await me.page.getByRole('checkbox').all()) expect(await box.isChecked()).toBe(false)
  expect(await record().isDisabled()).toBe(true)
  await expectGood(me)
  await me.page.getByRole('button', { name: 'Read the whole form' }).click()
  await me.page.getByTitle('The form as published, version 1').waitFor()
  await expectGood(me)
  await me.page.keyboard.press('Escape')
})

test('what is missing is said where it is missing, and the ticks stay [AS-04] [AS-08]', async () => {
  await me.page.getByLabel(NEWS).check()
  await me.page.getByLabel(SMS).check()
  await me.page.getByLabel('Email address').fill('ana@example.org')
  await me.page.getByLabel('When it was ticked').fill(minute(-DAY_MS))
  await me.page.getByLabel('Place').fill('Counter at 1 Mill Lane')
  await record().click()
  await me.page.getByText('This has not been yet').first().waitFor()
  await me.page.getByText('send the number as “phone”').first().waitFor()
  expect(await me.page.getByLabel(NEWS).isChecked()).toBe(true)
  await expectGood(me)
})

test('it is recorded with the paper, the place and who keyed it in, and the next slip is empty [AS-04]', async () => {
  await me.page.getByLabel('Phone number').fill('+41 79 555 66 77')
  await me.page.getByLabel('When it was ticked').fill(minute(60_000))
  const paper = { name: 'paper.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n%%EOF\n') }
  await me.page.locator('input[type=file]').setInputFiles(paper)
  await me.page.getByText('application/pdf').waitFor()
  await record().click()
  await me.page.getByText('Recorded for ana@example.org.').waitFor()
  await expectGood(me)
  for (const box of await me.page.getByRole('checkbox').all()) expect(await box.isChecked()).toBe(false)
  await expect.poll(() => me.page.getByLabel('Email address').inputValue()).toBe('')
  await expect.poll(() => me.page.getByLabel('Place').inputValue()).toBe('Counter at 1 Mill Lane')
  await it.settle()
  await it.turn(owned.account, async turn => {
    const subject = sure(await findSubject(turn, 'email', 'ana@example.org'), 'it was recorded')
    expect((await contactOfSubject(turn, subject))?.phone).toBe('+41795556677')
    const [event] = await chainOf(turn, subject, 'email')
    expect(event).toMatchObject({ type: 'grant', said: { evidence: 'E3', via: 'operator' } })
    expect(JSON.stringify(event?.disclosed['attachments'])).toContain('import/0/paper.pdf')
  })
  await checkHouse(it)
})

test('the contact shows the number, its channels and the proof of each [AS-08] [AS-10]', async () => {
  await me.page.getByRole('link', { name: 'See the contact' }).click()
  await me.page.getByLabel('Phone number').waitFor()
  await expect.poll(() => me.page.getByLabel('Phone number').inputValue()).toBe('+41795556677')
  await me.page.getByText('Text messages', { exact: true }).first().click()
  await me.page.getByText('Ticked “Our news” on a form, and left “Our offers” empty.').waitFor()
  await expectGood(me)
  await me.page.getByRole('button', { name: 'Withdraw “Our news”' }).nth(1).click() // The one by SMS.
  const question = me.page.getByRole('dialog', { name: 'Withdraw “Our news” (Text messages)?' })
  await question.getByText('only the person can agree again').waitFor()
  await expectGood(me)
  await photograph(me, 'contact-withdraw')
  await question.getByRole('button', { name: 'Keep' }).click()
  await question.waitFor({ state: 'detached' })
  await me.page.getByRole('button', { name: 'Withdraw “Our news”' }).nth(1).click()
  await question.getByRole('button', { name: 'Withdraw', exact: true }).click()
  await me.page.getByText('Withdrawn: news.').waitFor()
  await it.settle()
  const stands = await it.turn(owned.account, async turn => {
    const subject = sure(await findSubject(turn, 'email', 'ana@example.org'), 'it was recorded')
    return consentsOf(turn, sure(await contactOfSubject(turn, subject), 'it was recorded'))
  })
  const news = stands.filter(stand => stand.purpose === 'news').map(stand => `${stand.channel} ${stand.state}`)
  expect(news).toEqual(['email pending', 'sms withdrawn'])
})

test('it is good by night and on a wide screen, too', async () => {
  const night = await enter({ dark: true })
  await night.page.goto('/app/counter')
  await night.page.getByLabel(NEWS).waitFor()
  await expectGood(night)
  await night.context.close()
})
