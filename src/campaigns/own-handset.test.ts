/** A test of a text on the handset of a user: asked by a code, answered on the phone, and never anybody else's. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import { sure } from '#base/bug.ts'
import { DAY_MS, HANDSET_AGAIN_MS, HANDSET_CODE_MS } from '#base/limits.ts'
import { suppress } from '#consent/consent.ts'
import { until as soon } from '../../test/campaign.ts'
import { checkHouse } from '../../test/check-house.ts'
import { type Ask, browserOf, programOf } from '../../test/client.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
import { publishedForm, withNumbers } from '../../test/sign-up.ts'
import { type SmppSimulator, startSmpp } from '../../test/smpp.ts'
import { texted } from '../../test/texted.ts'
import { FROM, keepLines, phones, textSender, textsThrough } from '../../test/texts.ts'

const until = (what: string, isSo: () => Promise<boolean> | boolean) => soon(what, isSo, 20_000)

let it: TestHouse
let owner: Owned
let ask: Ask
let smsc: SmppSimulator
let lines: ReturnType<typeof keepLines>
let campaign: string
const MINE = '+41797654321'

beforeAll(async () => {
  it = await openTestHouse()
  owner = await it.account()
  const { purposes } = await publishedForm(it, owner.account, ['letters'], withNumbers, ['email', 'sms'])
  const sender = await textSender(it, owner.account)
  smsc = await startSmpp()
  lines = keepLines(it.house)
  ask = await browserOf(await it.app(), owner)
  const draft = { name: 'Rye', channel: 'sms', text: 'Rye is back.', purpose_id: purposes[0], sender_id: sender }
  campaign = ((await ask('POST /campaigns', draft)).body as { campaign_id: string }).campaign_id
})
afterAll(async () => {
  await lines?.stop()
  await smsc?.close()
  await checkHouse(it)
  await it?.close()
})

const refusalOf = (answer: { body: Record<string, unknown> }) => answer.body['code']
const own = async () =>
  ((await ask('GET /own-handset')).body as { handset: { number: string; state: string } | null }).handset
/** Another minute: a code is not asked for twice in one. */
const asked = async (number = MINE) => {
  it.clock.move(HANDSET_AGAIN_MS)
  return ask('POST /own-handset', { number })
}
const left = () => smsc.taken.map(({ fields }) => `+${fields.destination_addr}`)
/** What leaves here is of letters that GSM-7 and ASCII have in the same places. */
const wordsTo = (number: string) =>
  smsc.taken.findLast(({ fields }) => `+${fields.destination_addr}` === number)?.fields.short_message.toString('latin1')
async function textTo(number: string): Promise<string> {
  await until(`a text to ${number} has left`, () => wordsTo(number) !== undefined)
  return sure(wordsTo(number), 'it was waited for')
}
async function sandboxText(number: string, having: RegExp): Promise<string> {
  let found: string | undefined
  await until(`a text to ${number} lies in the sandbox`, async () => {
    const { data } = (await ask('GET /sandbox/texts')).body as { data: { to: string; text: string }[] }
    found = data.find(({ to, text }) => to === number && having.test(text))?.text
    return found !== undefined
  })
  return sure(found, 'it was waited for')
}
const codeIn = (text: string) => /\b\d{6}\b/.exec(text)?.[0] ?? ''
const tested = async (body: object = {}) => (await ask(`POST /campaigns/${campaign}/test`, body)).body

test('a code that was read in the sandbox shows nothing of a phone: tests stay there [AS-03] [AS-04]', async () => {
  expect(await own()).toBeNull()
  expect((await asked()).body).toMatchObject({ number: MINE, state: 'asked' })
  const text = await sandboxText(MINE, /OptiMail Pro/)
  expect(text).toMatch(/^Bakery 0: \d{6} is your code to confirm this number\. .*Not you\? Do nothing\.$/)
  const done = await ask('POST /own-handset/confirm', { code: codeIn(text) })
  expect(done.body).toMatchObject({ number: MINE, state: 'rehearsed' })
  expect(await tested()).toMatchObject({ to: MINE, reaches: 'sandbox' })
  await sandboxText(MINE, /Rye is back/)
})

test('not even when texts begin to leave: what was rehearsed is not proven [AS-03]', async () => {
  await textsThrough(it, owner.account, smsc.port)
  expect(await tested()).toMatchObject({ to: MINE, reaches: 'sandbox' })
  expect(left()).toEqual([])
})

test('a number whose code has not come back gets the code and nothing else [AS-03]', async () => {
  expect((await asked()).status).toBe(200)
  expect(await textTo(MINE)).toMatch(/^Bakery 0: \d{6} is your code/)
  expect(await tested()).toMatchObject({ reaches: 'sandbox' })
  expect(refusalOf(await ask('POST /own-handset/confirm', { code: '12345' }))).toBe('wrong-code')
  expect(refusalOf(await ask('POST /own-handset', { number: MINE }))).toBe('too-soon')
})

test('the code comes back, and a test goes to that handset, as it would be sent', async () => {
  const code = codeIn(await textTo(MINE))
  await it.settle()
  expect((await ask('POST /own-handset/confirm', { code: `${code.slice(0, 3)} ${code.slice(3)}` })).body).toMatchObject(
    {
      state: 'proven',
    },
  )
  expect(await tested()).toMatchObject({ to: MINE, reaches: 'handset' })
  await until('it has left', () => left().length === 2)
  expect(await textTo(MINE)).toBe('Bakery 0: Rye is back.\nReply STOP to opt out')
})

test('a program sends a test to a handset that a user has proven, and to no other [AS-03]', async () => {
  const program = await programOf(it, owner, ['campaigns.send', 'campaigns.read'])
  expect(refusalOf(await program('POST /own-handset', { number: MINE }))).toBe('a-person')
  const send = async (to: string) => (await program(`POST /campaigns/${campaign}/test`, { to })).body
  const before = left().length
  expect(await send('+41 79 765 43 21')).toMatchObject({ to: MINE, reaches: 'handset' })
  const [reader] = await phones(it, owner.account, { count: 1 }) // Agreed to texts for a purpose; a test is none.
  expect(await send(reader!.phone)).toMatchObject({ reaches: 'sandbox' })
  expect(await send('+41790000077')).toMatchObject({ reaches: 'sandbox' })
  await until('one has left', () => left().length === before + 1)
  expect(left().slice(before)).toEqual([MINE])
})

test('a route is tried on that handset as well, and on nobody else’s [AS-03]', async () => {
  const { data } = (await ask('GET /text-routes')).body as { data: { text_route_id: string; active: boolean }[] }
  const route = data.find(({ active }) => active)?.text_route_id ?? ''
  const tryOn = (to: string) => ask(`POST /text-routes/${route}/test`, { to })
  const before = left().length
  expect(refusalOf(await tryOn('+41790000001'))).toBe('not-yours') // Who agreed to texts, but to none like this.
  expect(refusalOf(await tryOn('+41790000077'))).toBe('not-yours')
  expect(refusalOf(await tryOn('nobody'))).toBe('not-a-number')
  expect((await tryOn('0041 79 765 43 21')).status).toBe(200)
  await until('it has left', () => left().length === before + 1)
  expect(left().slice(before)).toEqual([MINE])
})

test('another account does not have it', async () => {
  const other = await it.account()
  const theirs = await browserOf(await it.app(), other)
  expect((await theirs('GET /own-handset')).body).toEqual({ handset: null })
})

test('another number begins anew, and five wrong codes end it', async () => {
  expect((await asked('+41 79 765 43 99')).body).toMatchObject({ number: '+41797654399', state: 'asked' })
  const code = codeIn(await textTo('+41797654399'))
  expect(await tested()).toMatchObject({ reaches: 'sandbox' })
  const wrong = code === '000000' ? '000001' : '000000'
  for (let i = 0; i < 5; i++) await ask('POST /own-handset/confirm', { code: wrong })
  expect(refusalOf(await ask('POST /own-handset/confirm', { code }))).toBe('too-many-tries')
  it.clock.move(DAY_MS)
  expect((await asked()).status).toBe(200)
  it.clock.move(HANDSET_CODE_MS)
  expect(refusalOf(await ask('POST /own-handset/confirm', { code }))).toBe('too-late')
})

test('a number is asked three times in a day, whoever asks; one that is suppressed never [AS-03]', async () => {
  it.clock.move(DAY_MS)
  for (let i = 0; i < 3; i++) expect((await asked('+41797654355')).status).toBe(200)
  expect(refusalOf(await asked('+41797654355'))).toBe('too-many')
  await it.turn(owner.account, turn => suppress(turn, { kind: 'phone', address: '+41797654366', reason: 'stop' }))
  expect(refusalOf(await asked('+41797654366'))).toBe('suppressed')
  for (const number of ['+1 900 555 1234', '112', 'me@bakery.example'])
    expect(refusalOf(await asked(number))).toBe('not-a-number')
})

test('a STOP from there ends the tests as well [AS-03]', async () => {
  it.clock.move(DAY_MS)
  const before = left().length
  await asked()
  await until('the code has left', () => left().length > before)
  await it.settle()
  const code = codeIn(await textTo(MINE))
  expect((await ask('POST /own-handset/confirm', { code })).body).toMatchObject({ state: 'proven' })
  await texted(it, owner.account, { from: MINE, to: FROM, text: 'STOP' })
  expect(await own()).toBeNull()
  expect(await tested({ to: MINE })).toMatchObject({ reaches: 'sandbox' })
  expect(refusalOf(await asked())).toBe('suppressed')
})

test('it is forgotten when somebody says so, and with whoever leaves the account', async () => {
  expect((await asked('+41797654377')).status).toBe(200)
  expect((await ask('DELETE /own-handset')).status).toBe(200)
  expect(refusalOf(await ask('DELETE /own-handset'))).toBe('not-asked')
  expect((await asked('+41797654378')).status).toBe(200)
  await it.house.platformPool.query('delete from membership where account_id = $1', [owner.account])
  const { rows } = await it.house.platformPool.query('select 1 from own_handset')
  expect(rows).toEqual([])
})
