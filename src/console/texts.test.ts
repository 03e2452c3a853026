import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectGood, listening, logIn, openBrowser, photograph, type Visitor, visitor } from '../../test/browser.ts'
import { type Ask, browserOf } from '../../test/client.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
import { publishedForm, withNumbers } from '../../test/sign-up.ts'
import { type SmppSimulator, startSmpp } from '../../test/smpp.ts'
import { keepLines, phones, textSender, textsThrough } from '../../test/texts.ts'
import { freePort } from '../../test/ports.ts'

let it: TestHouse
let app: FastifyInstance
let browser: Browser
let owner: Owned
let ask: Ask
let writer: Visitor
let smsc: SmppSimulator
let lines: ReturnType<typeof keepLines>
let page: Page

beforeAll(async () => {
  it = await openTestHouse({ publicUrl: `http://127.0.0.1:${await freePort()}` })
  app = await listening(it.house)
  browser = await openBrowser()
  owner = await it.account()
  await publishedForm(it, owner.account, ['letters'], withNumbers, ['email', 'sms'])
  await phones(it, owner.account, { count: 30 })
  await phones(it, owner.account, { count: 8, prefix: '+49151' })
  await textSender(it, owner.account)
  smsc = await startSmpp()
  lines = keepLines(it.house)
  await textsThrough(it, owner.account, smsc.port, { countries: ['CH'] })
  ask = await browserOf(app, owner)
  writer = await visitor(browser, it.house.publicUrl)
  page = writer.page
  await logIn(writer, owner.email, '/app/campaigns')
})
afterAll(async () => {
  await browser?.close()
  await lines?.stop()
  await smsc?.close()
  await app?.close()
  await it?.close()
})

type Draft = {
  channel: string
  text: string
  sender_id: string | null
  other_sites: object[]
  measure_links: boolean
}
const draftNow = async () => {
  const [first] = (await ask('GET /campaigns')).body['data'] as { campaign_id: string }[]
  return (await ask(`GET /campaigns/${first?.campaign_id}`)).body['draft'] as Draft
}
const type = (text: string) => page.getByRole('textbox', { name: 'Text', exact: true }).fill(text)
const phone = () => page.locator('.om-bubble')

test('a text is begun where campaigns are, and is seen on a phone while it is typed', async () => {
  await page.getByRole('button', { name: 'New campaign' }).first().click()
  await page.getByRole('textbox', { name: 'Name' }).fill('Rye is back')
  await page.getByText('Text message', { exact: true }).click()
  await page.getByRole('button', { name: 'Write it' }).click()
  await page.getByLabel('Purpose').selectOption({ label: 'Our letters' })
  await page.getByLabel('Sender').selectOption({ label: 'Bakery 0 · +41795550000' })
  await type('Hi {{ contact.first_name }}, rye is back.')
  await expect.poll(() => phone().innerText()).toBe('Bakery 0: Hi Anna, rye is back.\nReply STOP to opt out')
  await page.getByText('In between').click()
  await expect.poll(() => phone().innerText()).toBe('Bakery 0: Hi Anna, rye is back.')
  await page.getByText('The first', { exact: true }).click()
  await expect.poll(draftNow).toMatchObject({ channel: 'sms', text: 'Hi {{ contact.first_name }}, rye is back.' })
})

test('the character that makes it dear is shown, and one press takes its place', async () => {
  const long = 'It’s rye day – come early, the dark loaf goes first and nobody wants to go home without it.'
  await type(long)
  await page.getByText('2 messages').first().waitFor()
  await page.getByRole('button', { name: "Replace ’ by '" }).waitFor()
  await photograph(writer, 'texts-dear')
  await page.getByRole('button', { name: 'Replace all' }).click()
  await page.getByText('1 message', { exact: true }).first().waitFor()
  await expect.poll(async () => (await draftNow()).text).toBe(long.replace('’', "'").replace('–', '-'))
})

test('what may not be said is said while it is typed: a shortener, a site of others, words of the policy [PC-08]', async () => {
  await type('Rye is back: bit.ly/rye')
  await page.getByText('bit.ly hides where the link leads').waitFor()
  await type('Rye is back: https://market.example/rye')
  await page.getByText('market.example is none of your sites').waitFor()
  await page.getByRole('button', { name: 'Sites of others' }).click()
  await page.getByLabel('Site', { exact: true }).fill('market.example')
  await page.getByLabel('Why it leads there').fill('Our stall stands there on Saturdays')
  await page.getByText('Nothing keeps this from being sent.').waitFor()
  await expect.poll(async () => (await draftNow()).other_sites.length).toBe(1)
})

test('links are measured where a switch says so, and what both kinds of readers get is counted and shown [CK-03]', async () => {
  await page.getByRole('switch', { name: 'Measure links' }).click()
  await page.getByText('With short links:').waitFor()
  await page.getByText('Short links', { exact: true }).click()
  await expect.poll(() => phone().innerText()).toMatch(/Rye is back: http:\/\/127\.0\.0\.1:\d+\/t\/\w{10}\nReply STOP/)
  await photograph(writer, 'texts-measured')
  await page.getByText('The first', { exact: true }).click()
  await expect.poll(() => phone().innerText()).toContain('https://market.example/rye')
  await page.getByText('nobody has agreed to that by text').waitFor()
  await expect.poll(async () => (await draftNow()).measure_links).toBe(true)
})

test('what it costs is said country by country, and where it cannot go', async () => {
  const cost = page.getByRole('table', { name: 'What it costs' })
  await cost.getByRole('row', { name: /Switzerland 30 30 0\.05 1\.50 EUR/ }).waitFor()
  await cost.getByRole('row', { name: /Germany 8 no route/ }).waitFor()
  await page.getByText('30 messages · 1.50 EUR').waitFor()
})

test('it is good to look at and to reach, light and dark, wide and narrow', async () => {
  await photograph(writer, 'texts')
  await expectGood(writer)
  await page.getByText('Dark', { exact: true }).click()
  await page.locator('.om-phone[data-shade=dark]').waitFor()
  await page.emulateMedia({ colorScheme: 'dark' })
  await photograph(writer, 'texts-dark')
  await expectGood(writer)
  await page.setViewportSize({ width: 390, height: 844 })
  await photograph(writer, 'texts-narrow')
  await expectGood(writer)
  await page.setViewportSize({ width: 300, height: 844 })
  const cost = page.getByRole('group', { name: 'What it costs' }) // Wider than there is room: the arrow keys move it.
  await cost.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => cost.evaluate(it => (it as HTMLElement).scrollLeft)).toBeGreaterThan(0)
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 1280, height: 900 })
  await cost.waitFor({ state: 'detached' }) // All of it is seen: no stop of the Tab key.
})

test('who has no first name is counted while it is written, for they would read “rye is back, .” [AS-03]', async () => {
  await it.turn(owner.account, turn =>
    sql`update contact set name = '' where account_id = ${turn.account} and phone like '+49151%'`.execute(turn.db),
  )
  await type('Rye is back, {{ contact.first_name }}.')
  await page.getByText('8 of 38 have no first name, and read nothing in its place.').waitFor()
  await photograph(writer, 'texts-blank')
  await type('Rye is back, {{ contact.first_name | default: "neighbour" }}.')
  await page.getByText('have no first name').waitFor({ state: 'detached' })
})

test('a test goes to the handset of the sandbox, and the last look shows the words [AS-03]', async () => {
  await page.getByRole('button', { name: 'Send me a test' }).click()
  await page.getByText('A test is on its way to the handset of the sandbox.').waitFor()
  await page.getByRole('button', { name: 'Review and send' }).click()
  await page.getByRole('button', { name: 'Send to 38 people now' }).waitFor()
  await photograph(writer, 'texts-send')
  await page.keyboard.press('Escape')
})

const taken = (at: string) =>
  smsc.taken
    .filter(({ fields }) => `+${fields.destination_addr}` === at)
    .map(it => it.fields.short_message.toString('latin1'))

test('to one’s own phone once its code was typed, and no more when it is forgotten [AS-03]', async () => {
  const mine = '+41797654321'
  await page.getByRole('button', { name: 'Tests to my phone' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Your number').fill('nonsense')
  await dialog.getByRole('button', { name: 'Text me a code' }).click()
  await dialog.getByText('This is no number of a person.').first().waitFor()
  await dialog.getByLabel('Your number').fill('+41 79 765 43 21')
  await dialog.getByRole('button', { name: 'Text me a code' }).click()
  await dialog.getByLabel('Code').waitFor()
  await expect.poll(() => taken(mine)).toHaveLength(1)
  await it.settle()
  await dialog.getByLabel('Code').fill('12')
  await dialog.getByRole('button', { name: 'Confirm' }).click()
  await dialog.getByText('This is not the code of the newest text.').first().waitFor()
  await photograph(writer, 'texts-code')
  await dialog.getByLabel('Code').fill(/\d{6}/.exec(taken(mine)[0] ?? '')?.[0] ?? '')
  await dialog.getByRole('button', { name: 'Confirm' }).click()
  await dialog.getByText('Tests of texts go there. A STOP from this phone ends that.').waitFor()
  await photograph(writer, 'texts-own-phone')
  await expectGood(writer)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: `Tests to ${mine}` }).waitFor()
  await page.getByRole('button', { name: 'Send me a test' }).click()
  await page.getByText(`A test is on its way to ${mine}.`).waitFor()
  await expect.poll(() => taken(mine).at(-1)).toMatch(/^Bakery 0: Rye is back, \w+\.\nReply STOP to opt out$/)
  await page.setViewportSize({ width: 390, height: 844 })
  await photograph(writer, 'texts-own-phone-narrow')
  await expectGood(writer)
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(`${it.house.publicUrl}/app/settings/security`)
  await page.getByText(mine).waitFor()
  await page.emulateMedia({ colorScheme: 'dark' })
  await photograph(writer, 'texts-own-phone-settings')
  await expectGood(writer)
  await page.emulateMedia({ colorScheme: 'light' })
  await page.getByRole('button', { name: 'Forget this number' }).click()
  await page.getByLabel('Your number').waitFor()
})

test('a sender that was removed comes back by a press, with its proof and its keywords, and what was written for it', async () => {
  await page.goto(`${it.house.publicUrl}/app/texts/senders`)
  const keyword = async () => {
    const { data } = (await ask('GET /text-senders')).body as {
      data: { state: string; keywords: { keyword: string }[] }[]
    }
    return data.map(sender => [sender.state, sender.keywords.map(word => word.keyword)])
  }
  await page.getByLabel('Word: +41795550000').fill('RYE')
  await page.getByLabel('Form: +41795550000').selectOption({ index: 1 }) // A draft, which nobody can answer, is not offered.
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect.poll(keyword).toEqual([['proven', ['RYE']]])
  await page.getByRole('button', { name: 'Remove: +41795550000' }).click()
  await expect.poll(keyword).toEqual([])
  await page.getByText('No sender yet').waitFor()
  await photograph(writer, 'texts-sender-removed')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(keyword).toEqual([['proven', ['RYE']]])
  await page.getByText('Bakery 0 · +41795550000').waitFor()
  await page.getByText('RYE').waitFor()
  await photograph(writer, 'texts-sender-back')
  await page.goto(`${it.house.publicUrl}/app/campaigns`)
  await page.getByRole('link', { name: 'Rye is back' }).first().click()
  await expect
    .poll(() => page.getByLabel('Sender').locator('option:checked').innerText())
    .toBe('Bakery 0 · +41795550000')
})
