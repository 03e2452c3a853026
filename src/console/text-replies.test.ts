import type { Browser } from 'playwright-core'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
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
import { answersTo, texted } from '../../test/texted.ts'
import { FROM, phones, textSender } from '../../test/texts.ts'
import { freePort } from '../../test/ports.ts'

let it: TestHouse
let owned: Owned
let app: FastifyInstance
let browser: Browser

beforeAll(async () => {
  it = await openTestHouse({ publicUrl: `http://127.0.0.1:${await freePort()}` })
  owned = await it.account()
  await publishedForm(it, owned.account, ['news', 'offers'], withNumbers, ['email', 'sms'])
  await textSender(it, owned.account)
  await phones(it, owned.account, { count: 2, purpose: 'news' })
  await texted(it, owned.account, { from: '+41790000001', to: FROM, text: 'Please stop texting me' })
  await texted(it, owned.account, { from: '+41790000002', to: FROM, text: 'Are you open on Sunday?' })
  await it.settle()
  app = await listening(it.house)
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await app?.close()
  if (it) await checkHouse(it)
  await it?.close()
})

async function enter(look: Parameters<typeof visitor>[2]): Promise<Visitor> {
  const who = await visitor(browser, it.house.publicUrl, look)
  await bearSession(who, (await browserOf(await it.app(), owned)).cookie, it.house.publicUrl)
  return who
}

test('what people texted is listed with what happened; what waits for a person is answered, once [AS-01]', async () => {
  const me = await enter({})
  await me.page.goto('/app/texts')
  await me.page.getByText('Ended news').filter({ visible: true }).waitFor()
  await expectGood(me)
  await photograph(me, 'texts')
  await me.page.getByRole('link', { name: /Are you open on Sunday/ }).click()
  await me.page.getByLabel('Your answer').fill('Big sale: 50 % off everything today!')
  await me.page.getByRole('button', { name: 'Send' }).click()
  await me.page.getByText('An answer to somebody does not advertise.').waitFor()
  await me.page.getByLabel('Your answer').fill('Yes, from eight to noon.')
  await me.page.getByRole('button', { name: 'Send' }).click()
  await me.page.getByRole('region', { name: 'You answered' }).waitFor()
  await expectGood(me)
  await photograph(me, 'text')
  expect((await answersTo(it, owned.account, '+41790000002')).map(({ kind, text }) => [kind, text])).toEqual([
    ['reply', 'Yes, from eight to noon.'],
  ])
})

test('a sender is added, told what it may not be, and a word leads from one to a form [PC-08]', async () => {
  const me = await enter({})
  await me.page.goto('/app/texts/senders')
  await me.page.getByRole('button', { name: 'Add a sender' }).click()
  await me.page.getByLabel('Number, short code or letters').fill('Bakery')
  await me.page.getByLabel('Who speaks').fill('Bakery 50% off')
  await me.page.getByLabel('For help').fill('help@bakery.example')
  await me.page.getByLabel('Countries').fill('FR, CH')
  await me.page.getByRole('button', { name: 'Save' }).click()
  await me.page.getByText('This is more than a name', { exact: false }).first().waitFor()
  await photograph(me, 'text-sender-form')
  await me.page.getByLabel('Who speaks').fill('Bakery')
  await me.page.getByLabel('How people leave').selectOption('link')
  await me.page.getByRole('button', { name: 'Save' }).click()
  await me.page.getByText('An operator has to see its registration', { exact: false }).waitFor()
  await me.page.getByLabel(`Word: ${FROM}`).fill('rye')
  await me.page.getByLabel(`Form: ${FROM}`).selectOption({ label: 'Website' })
  await me.page.getByRole('button', { name: 'Add', exact: true }).click()
  await me.page.getByText('→ Website').waitFor()
  await me.page.getByRole('dialog').waitFor({ state: 'detached' })
  await expectGood(me)
  await photograph(me, 'text-senders')
})

test.each([
  ['narrow', { width: 390 }],
  ['dark', { dark: true }],
] as const)('both are readable: %s', async (name, look) => {
  const me = await enter(look)
  await me.page.goto('/app/texts')
  await me.page.getByText('Are you open on Sunday?').waitFor()
  await expectGood(me)
  await photograph(me, `texts-${name}`)
  await me.page.goto('/app/texts/senders')
  await me.page.getByText(FROM, { exact: false }).first().waitFor()
  await expectGood(me)
  await photograph(me, `text-senders-${name}`)
})
