import type { FastifyInstance } from 'fastify'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listTextRoutes, queueText } from '#delivery/delivery.ts'
import { startTexts } from '#delivery/sms/switchboard-texts.ts'
import type { Switchboard } from '#delivery/sms/types.ts'
import { expectGood, listening, logIn, openBrowser, photograph, visitor } from '../../test/browser.ts'
import { until } from '../../test/campaign.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
import { type SmppSimulator, startSmpp } from '../../test/smpp.ts'
import { FROM, provenFrom, TO } from '../../test/text-routes.ts'
import { freePort } from '../../test/ports.ts'

let it: TestHouse
let owned: Owned
let app: FastifyInstance
let browser: Browser
let smsc: SmppSimulator
let board: Switchboard
beforeAll(async () => {
  it = await openTestHouse({ publicUrl: `http://127.0.0.1:${await freePort()}` })
  app = await listening(it.house)
  browser = await openBrowser()
  owned = await it.account()
  smsc = await startSmpp()
  await it.turn(owned.account, turn => provenFrom(turn, FROM))
  board = startTexts(it.house, { pollMs: 50 })
})
afterAll(async () => {
  await browser?.close()
  await board?.stop()
  await smsc?.close()
  await app?.close()
  await it?.close()
})

test('a text stays on the handset of the sandbox; somebody answers as it, and is heard as a rehearsal [AS-04]', async () => {
  const queued = await it.turn(owned.account, turn =>
    queueText(turn, {
      kind: 'help',
      to: TO,
      from: FROM,
      text: 'Bakery: write to help@bakery.example',
      expiresInMs: 3_600_000,
    }),
  )
  expect(queued.ok).toBe(true)
  const me = await visitor(browser, it.house.publicUrl)
  const { page } = me
  await logIn(me, owned.email, '/app/handset')
  await page.getByRole('log').getByText('Bakery: write to help@bakery.example').first().waitFor()
  await page.getByRole('textbox', { name: 'Text', exact: true }).fill('What is this?')
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await page.getByRole('log').getByText('What is this?').first().waitFor()
  await expectGood(me)
  await photograph(me, 'handset')
  await me.context.close()
})

test('a route for texts is added, tried, used and taken out of use by what the screen says [AS-01]', async () => {
  const me = await visitor(browser, it.house.publicUrl)
  const { page } = me
  await logIn(me, owned.email, '/app/settings/sending')
  await page.getByRole('button', { name: 'Add a route for texts' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Name').fill('Operator')
  await dialog.getByLabel('Server').fill('127.0.0.1')
  await dialog.getByRole('textbox', { name: 'Port' }).fill(String(smsc.port))
  await dialog.getByLabel('Encryption').selectOption('none')
  await dialog.getByLabel('System ID').fill('bakery')
  await dialog.getByRole('textbox', { name: 'Password' }).fill('secret')
  await dialog.getByLabel('Currency').fill('eur')
  await dialog.getByLabel('Senders').fill('Bakery, +41790000000')
  await dialog.getByLabel('Turkish').check()
  await dialog.getByText('What few operators ask for').click()
  await dialog.getByLabel('Service type').fill('BULK')
  await dialog.getByLabel('Certificate authority').fill('-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----')
  await dialog.getByLabel('Prices and paces').fill('CH 0.0541 20\nDE 0.075 -')
  await expectGood(me)
  await photograph(me, 'text-route-form')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Not encrypted: the password and every text can be read on the way.').waitFor()
  await page.getByRole('button', { name: 'Test: Operator' }).click()
  await until('the test is asked for', async () =>
    (await it.turn(owned.account, turn => listTextRoutes(turn))).some(({ testing }) => testing),
  )
  await it.settle()
  await page.getByText('Works: The server answers and lets us in.').waitFor()
  await page.getByRole('button', { name: 'Use it: Operator' }).click()
  await page.getByText('Takes texts').waitFor()
  await page.getByRole('button', { name: 'Try it on my phone' }).click()
  await dialog.getByLabel('Your number').fill('+41 79 765 43 21')
  await dialog.getByRole('button', { name: 'Text me a code' }).click()
  const taken = () =>
    smsc.taken.flatMap(({ fields }) =>
      fields.destination_addr === '41797654321' ? [fields.short_message.toString('latin1')] : [],
    )
  await until('the code is taken', () => taken().length === 1)
  await it.settle()
  await dialog.getByLabel('Code').fill(/\d{6}/.exec(taken()[0] ?? '')?.[0] ?? '')
  await dialog.getByRole('button', { name: 'Confirm' }).click()
  await dialog.getByText('Tests of texts go there.').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Send a test to +41797654321' }).click()
  await until('the test text is taken', () => taken().length === 2)
  await expectGood(me)
  await photograph(me, 'text-routes')
  await me.context.close()
  const [, route] = await it.turn(owned.account, turn => listTextRoutes(turn))
  expect(route).toMatchObject({
    active: true,
    by: { serviceType: 'BULK', ca: '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----' },
    senders: ['Bakery', '+41790000000'],
    languages: ['tr'],
    currency: 'EUR',
    terms: [
      { country: 'CH', perPart: '0.0541', perSecond: 20 },
      { country: 'DE', perPart: '0.075', perSecond: null },
    ],
  })
})
