/** The page of preferences as a person without scripts uses it, and as somebody uses it to whom its link was forwarded. */

import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { consentsOf, contactOfSubject } from '#audience/audience.ts'
import { sure } from '#base/bug.ts'
import { DAY_MS, HOUR_MS } from '#base/limits.ts'
import { createPurpose, publishPurpose, statesOf } from '#consent/consent.ts'
import { chainOf } from '#ledger/ledger.ts'
import type { SubjectId } from '#ledger/types.ts'
import type { Turn } from '#store/turn.ts'
import { readZip } from '#wire/zip.ts'
import { LOCALES } from '#wire/form-definition.ts'
import { personToken } from '#wire/token.ts'
import { checkHouse } from '../../test/check-house.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import { formWithPartner } from '../../test/partner.ts'
import { securityOf } from '../../test/policies.ts'
import { type Published, publishedForm, signUp, subscribed, withNumbers } from '../../test/sign-up.ts'
import { OWN_WORDS } from './own-words.ts'

let it: TestHouse
let app: FastifyInstance
let form: Published

beforeAll(async () => {
  it = await openTestHouse()
  const { account } = await it.account()
  app = await it.app()
  form = await publishedForm(it, account, ['news', 'offers'], withNumbers, ['email', 'sms'])
  await it.turn(account, async turn => {
    const made = await createPurpose(turn, {
      slug: 'measuring',
      kind: 'tracking',
      channels: ['email'],
      maxFrequency: { count: 1, per: 'day' },
      texts: {
        en: {
          name: 'Opens and clicks',
          description: 'We measure opens and clicks in our emails',
          frequency: 'At most once a day',
        },
      },
    })
    if (!made.ok) throw new Error(JSON.stringify(made.refusal))
    const published = await publishPurpose(turn, made.value.id)
    if (!published.ok) throw new Error(JSON.stringify(published.refusal))
  })
})
afterAll(() => it.close())

const get = (url: string) => app.inject({ url, headers: { accept: 'text/html' } })
const post = (url: string, body: Readonly<Record<string, string>>) =>
  app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' },
    payload: new URLSearchParams(body).toString(),
  })
const pageOf = (subject: SubjectId) =>
  `/p/${personToken(it.house.keys.key('link'), { account: form.account, subject })}`
const wordsOf = async (subject: SubjectId) => {
  await it.settle()
  const states = await it.turn(form.account, turn => statesOf(turn, subject))
  return Object.fromEntries(states.map(it => [`${it.purpose} ${it.channel}`, it.word]))
}
const boxFor = (channel: string) =>
  sure(
    form.draft.items.find(box => box.channel === channel),
    'there is one',
  ).id
const withNumber = async (email: string, phone: string) => {
  const ticked = { 'field.phone': phone, [`consent.${boxFor('sms')}`]: 'yes' }
  const done = await signUp(it, form, email, [0], ticked)
  if (!done.ok) throw new Error(JSON.stringify(done.refusal))
  await it.settle()
  return done.value
}

test('each consent stands there with its day, its words, and the form as it was shown [AS-10]', async () => {
  const { subject } = await subscribed(it, form, 'ana@example.org', [0])
  await it.settle()
  const { body } = await get(pageOf(subject))
  expect(body).toContain('<h3>Our news</h3>')
  expect(body).toContain('<blockquote>Yes, please send me “Our news” by email.</blockquote>')
  expect(body.indexOf('Switch everything off')).toBeLessThan(body.indexOf('<h3>'))
  const link = sure(/href="(\/p\/[^"]+\/form\?of=email%20news)"/.exec(body)?.[1], 'there is a link to the form')
  const shown = await get(link)
  expect(shown.body).toContain('Yes, please send me “Our news” by email.')
  expect(securityOf(shown.headers)).toContain('sandbox')
  expect(shown.body).toContain('Nothing can be filled in or sent from here.')
  expect(shown.body).toMatch(/<button disabled type="submit"/)
  expect(shown.body).not.toMatch(/<(?:input|select|textarea|button) (?!disabled)/)
  expect(securityOf(shown.headers)).toContain(`form-action 'none'`)
  expect((await get(link.replace('news', 'gold'))).statusCode).toBe(404)
})

test('what is on stands first, and of a box that was left empty nothing is “again” [AS-10]', async () => {
  const { subject } = await subscribed(it, form, 'abe@example.org', [1])
  await it.settle()
  const { body } = await get(pageOf(subject))
  expect(body.indexOf('value="email offers"')).toBeLessThan(body.indexOf('<h3>Our news</h3>'))
  expect(body).toMatch(/Off: the box was left empty<\/span>\s*<span class="note">on \d/)
  expect(body).toContain('>To get “Our news”, tick its box on the form</a>')
  expect(body).not.toContain('To get “Our news” again')
})

describe('a switch goes one way [AS-04]', () => {
  test('off, at once; and on again by the form alone', async () => {
    const { subject } = await subscribed(it, form, 'bea@example.org', [0])
    await it.settle()
    const off = await post(pageOf(subject), { off: 'email news' })
    expect(off.body).toContain('Done. This is in force now.')
    expect(off.body).not.toContain('Switch everything off')
    expect(off.body).toContain(`<a href="/f/${form.form}">To get “Our news” again, tick its box on the form</a>`)
    expect(await wordsOf(subject)).toMatchObject({ 'news email': 'withdrawn' })
    await checkHouse(it)
  })
  test.each([
    { on: 'email news' },
    { off: '', on: 'all' },
    { 'consent.news-email': 'yes' },
    { off: 'email gold' },
    { often: '9 day', of: 'email offers' },
    { state: 'active' },
  ])('nothing that is posted to it grants anything: %j', async body => {
    const email = `cem${JSON.stringify(body).length}@example.org`
    const { subject } = await subscribed(it, form, email, [0])
    await it.settle()
    const before = await it.turn(form.account, turn => chainOf(turn, subject, 'email'))
    const answered = await post(pageOf(subject), body as Record<string, string>)
    expect(answered.statusCode).toBe(200)
    expect(answered.body).not.toContain('Done. This is in force now.')
    await it.settle()
    expect(await it.turn(form.account, turn => chainOf(turn, subject, 'email'))).toHaveLength(before.length)
  })
})

test('how often a partner writes is not ours to promise: it can be switched off, and that is all [AS-09]', async () => {
  const { account } = await it.account()
  const its = await formWithPartner(it, account)
  const { subject } = await subscribed(it, its, 'pia@example.org', [0, 1])
  await it.settle()
  const url = `/p/${personToken(it.house.keys.key('link'), { account, subject })}`
  const page = (await get(url)).body
  expect(page).toContain('value="email partner.mills"')
  expect(page.match(/name="often"/g)).toHaveLength(1) // For our own news.
  await post(url, { of: 'email partner.mills', often: '1 year' })
  expect(await it.turn(account, turn => chosenBy(turn, subject))).toEqual([])
})

/** What somebody chose, as their contact's page shows it. */
const chosenBy = async (turn: Turn, subject: SubjectId) =>
  (await consentsOf(turn, { subject })).flatMap(({ channel, purpose, chosen }) =>
    chosen ? [{ channel, purpose, ...chosen }] : [],
  )

test('how often can be chosen below what was announced, and not above [AS-06]', async () => {
  const { subject } = await subscribed(it, form, 'dan@example.org', [0])
  await it.settle()
  const chosen = () => it.turn(form.account, turn => chosenBy(turn, subject))
  const page = await get(pageOf(subject))
  expect(page.body).toContain('<option value="declared">As announced</option>')
  expect(page.body).toMatch(/<option value="1 month"\s*>\s*At most once a month\s*</)
  expect(page.body).not.toContain('value="1 day"')
  expect((await post(pageOf(subject), { of: 'email news', often: '1 month' })).body).toMatch(
    /<option value="1 month"\s+selected\s*>/,
  )
  expect(await chosen()).toEqual([{ channel: 'email', purpose: 'news', count: 1, per: 'month' }])
  for (const often of ['1 day', '1 week', '0 month', '1e3 year', '5 century'])
    await post(pageOf(subject), { of: 'email news', often })
  await post(pageOf(subject), { of: 'email offers', often: '1 month' }) // was never on
  expect((await chosen()).map(it => it.purpose)).not.toContain('offers')
  await post(pageOf(subject), { of: 'email news', often: 'declared' })
  expect(await chosen()).toEqual([])
})

test('what is measured stands apart and is off, for whoever was never asked as well [AS-06]', async () => {
  const { subject } = await subscribed(it, form, 'eve@example.org', [0])
  await it.settle()
  const { body } = await get(pageOf(subject))
  expect(body.indexOf('<h2>Measuring</h2>')).toBeGreaterThan(body.indexOf('<h2>Messages</h2>'))
  expect(body).toContain('“Opens and clicks”: off. You have never agreed to it.')
})

test('a language that was chosen is remembered, for the page and for messages [CK-02]', async () => {
  const { subject } = await subscribed(it, form, 'fay@example.org', [0])
  const page = await post(pageOf(subject), { language: 'de' })
  expect(page.body).toContain('<html lang="de"')
  expect((await get(pageOf(subject))).body).toContain('<html lang="de"')
  expect(await it.turn(form.account, turn => contactOfSubject(turn, subject))).toMatchObject({ locale: 'de' })
  await post(pageOf(subject), { language: 'xx' })
  expect((await get(pageOf(subject))).body).toContain('<html lang="de"')
  for (const locale of LOCALES)
    expect((await get(`${pageOf(subject)}?lang=${locale}`)).body).toContain(OWN_WORDS[locale].sendLink)
})

describe('a number on the page of an address [AS-08]', () => {
  test('is shown where one form proves that they belong together, masked, and goes off with all of it', async () => {
    const { subject, phone } = await withNumber('gus@example.org', '+41 79 300 00 01')
    const { body } = await get(pageOf(subject))
    expect(body).toContain('By text message for the number +41 … 01')
    expect(body).not.toContain('793000001')
    await post(pageOf(subject), { off: 'all' })
    expect(await wordsOf(sure(phone, 'a number').subject)).toMatchObject({ 'news sms': 'withdrawn' })
    expect(await wordsOf(subject)).toMatchObject({ 'news email': 'withdrawn' })
  })
  test('is not shown, nor switched off, to whoever only typed it', async () => {
    const victim = sure((await withNumber('hal@example.org', '+41 79 300 00 02')).phone, 'a number').subject
    const { account } = form
    await it.turn(account, async turn => {
      const hal = sure(await contactOfSubject(turn, victim), 'there')
      await turn.db
        .updateTable('contact')
        .set({ phone: null, phone_subject: null })
        .where('contact_id', '=', hal.id)
        .execute()
    })
    const done = await signUp(it, form, 'ivo@example.org', [0], { 'field.phone': '+41793000002' })
    const other = await signUp(it, form, 'ivo@example.org', [0])
    expect([done.ok, other.ok]).toEqual([true, true])
    const mallory = done.ok ? done.value.subject : undefined
    await it.settle()
    const { body } = await get(pageOf(sure(mallory, 'signed up')))
    expect(body).toContain('By text message') // what they themselves left empty
    expect(body).not.toContain('name="off" value="sms offers"')
    await post(pageOf(sure(mallory, 'signed up')), { off: 'sms gold' })
    expect(await wordsOf(victim)).toMatchObject({ 'news sms': 'pending' })
  })
})

describe('the link may have been forwarded: data goes through the mailbox [AS-10]', () => {
  const keyIn = async () => {
    await it.settle()
    const rows = await it.house.platform.selectFrom('service_message').selectAll().orderBy('created_at').execute()
    return rows.filter(row => row.kind === 'notice').length
  }
  const keyOf = (subject: SubjectId) => {
    const end = (it.clock.nowMs() + HOUR_MS).toString(36)
    const mac = it.house.keys.mac('link', form.account, `own ${subject} ${end}`).toString('base64url')
    return `/own/${form.account}.${subject}.${end}.${mac}`
  }

  test('the page shows no address, and sends a link to the mailbox, three times a day', async () => {
    const { subject } = await subscribed(it, form, 'jan@example.org', [0])
    await it.settle()
    const page = await get(pageOf(subject))
    expect(page.body).not.toContain('jan@example.org')
    const before = await keyIn()
    for (let i = 0; i < 3; i++)
      expect((await post(pageOf(subject), { key: 'yes' })).body).toContain('A message is on its way to j…@example.org')
    expect((await post(pageOf(subject), { key: 'yes' })).body).toContain('No link can be sent just now.')
    expect(await keyIn()).toBe(before + 3)
  })

  test('the link takes the data with its proofs, for an hour', async () => {
    const { subject } = await subscribed(it, form, 'kim@example.org', [0])
    await it.settle()
    const key = keyOf(subject)
    expect((await get(key)).body).toContain('kim@example.org')
    const file = await post(key, { take: 'zip' })
    expect(file.headers['content-type']).toBe('application/zip')
    const read = readZip(file.rawPayload)
    expect(read.ok && [...read.value.files.keys()]).toContain('proof/email.optin.zip')
    for (let i = 0; i < 4; i++) await post(key, { take: 'zip' })
    expect((await post(key, { take: 'zip' })).statusCode).toBe(429)
    it.clock.move(HOUR_MS + 1)
    expect((await get(key)).statusCode).toBe(410)
    expect((await post(key, { take: 'zip' })).statusCode).toBe(410)
  })

  test('nobody makes such a link, and one for somebody else is none', async () => {
    const { subject } = await subscribed(it, form, 'lea@example.org', [0])
    const other = await subscribed(it, form, 'mia@example.org', [0])
    const key = keyOf(subject)
    expect((await get(key.replace(subject, other.subject))).statusCode).toBe(404)
    expect((await get(key.replace(/.$/, c => (c === 'A' ? 'B' : 'A')))).statusCode).toBe(404)
    expect((await get('/own/x')).statusCode).toBe(404)
  })

  test('neither reads nor erases what was said under a number that its owner only typed [AS-08]', async () => {
    const victim = sure((await withNumber('olga@example.org', '+41 79 300 00 03')).phone, 'a number').subject
    await it.turn(form.account, async turn => {
      const olga = sure(await contactOfSubject(turn, victim), 'there')
      await turn.db
        .updateTable('contact')
        .set({ phone: null, phone_subject: null })
        .where('contact_id', '=', olga.id)
        .execute()
    })
    const done = await signUp(it, form, 'mallory@example.org', [0], { 'field.phone': '+41793000003' })
    const mallory = sure(done.ok ? done.value.subject : undefined, 'signed up')
    await it.settle()
    const read = readZip((await post(keyOf(mallory), { take: 'zip' })).rawPayload)
    const data = read.ok ? Buffer.from(read.value.files.get('data.json') ?? []).toString() : ''
    expect(data).toContain('mallory@example.org')
    expect(data).not.toContain('41793000003')
    expect(read.ok && [...read.value.files.keys()].filter(name => /sms|call/.test(name))).toEqual([])
    await post(keyOf(mallory), { erase: 'sure' })
    await it.settle()
    expect(await wordsOf(victim)).toMatchObject({ 'news sms': 'pending' })
    expect(await it.turn(form.account, turn => contactOfSubject(turn, mallory))).toBeUndefined()
  })

  test('it erases after it asked once more, and then it opens nothing', async () => {
    const { subject } = await subscribed(it, form, 'nia@example.org', [0])
    await it.settle()
    const key = keyOf(subject)
    const asked = await post(key, { erase: 'ask' })
    expect(asked.body).toContain('Nobody can undo this.')
    expect(await wordsOf(subject)).toMatchObject({ 'news email': 'active' })
    expect((await post(key, { erase: 'sure' })).body).toContain('You are erased')
    await it.settle()
    expect(await it.turn(form.account, turn => contactOfSubject(turn, subject))).toBeUndefined()
    const day = /You were erased on \d+ \w+ \d{4} at \d\d:\d\d UTC/
    for (const url of [key, pageOf(subject), pageOf(subject).replace('/p/', '/why/')]) {
      const page = await get(url)
      expect([page.statusCode, page.body]).toEqual([410, expect.stringMatching(day)])
      expect(page.body).not.toContain('may send to')
    }
    expect((await post(pageOf(subject), { language: 'de' })).body).not.toContain('Das gilt ab jetzt')
    expect((await get(key.replace(/.$/, c => (c === 'A' ? 'B' : 'A')))).statusCode).toBe(404)
    it.clock.move(DAY_MS)
    await checkHouse(it)
  })
})
