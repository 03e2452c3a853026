/** From a ticked box to a confirmed handset, as a person without scripts does it, and as somebody would who wants another's. */

import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { contactOfSubject, proofOfContact } from '#audience/audience.ts'
import { sure } from '#base/bug.ts'
import { DAY_MS, HANDSET_AGAIN_MS, HANDSET_CODE_MS, HANDSET_TRIES, SIGN_UP_TEXTS_PER_NUMBER } from '#base/limits.ts'
import { confirm, confirmByKeyword, handsetLink, statesOf, suppress, withdraw } from '#consent/consent.ts'
import type { Post } from '#consent/types.ts'
import { codeText } from '#content/content.ts'
import { chainOf, logPolicy } from '#ledger/ledger.ts'
import type { SubjectId } from '#ledger/types.ts'
import { verifyBundle } from '#wire/bundle/verify.ts'
import { type Channel, LOCALES } from '#wire/form-definition.ts'
import { parsePolicy } from '#wire/policy-file.ts'
import { planOf } from '#wire/sms/segment.ts'
import { personToken } from '#wire/token.ts'
import { readZip } from '#wire/zip.ts'
import { checkHouse } from '../../test/check-house.ts'
import { codesTo, lastCodeTo, takeCode } from '../../test/handset.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import { securityOf } from '../../test/policies.ts'
import {
  confirmationToken,
  lastGrant,
  openedPage,
  type Published,
  publishedForm,
  signUp,
  VISITOR,
  withNumbers,
} from '../../test/sign-up.ts'
import { HANDSET_WORDS } from './handset-words.ts'

let it: TestHouse
let app: FastifyInstance
let form: Published
let people = 0

beforeAll(async () => {
  it = await openTestHouse()
  const { account } = await it.account()
  app = await it.app()
  form = await publishedForm(it, account, ['news', 'offers'], withNumbers, ['email', 'sms', 'call'])
})
afterAll(() => it.close())
/** Whoever signs up from one network is counted by the day. */
beforeEach(() => it.clock.move(2 * DAY_MS))

const page = (url: string) => app.inject({ url, headers: { accept: 'text/html' } })
const post = (url: string, body: Readonly<Record<string, string>>) =>
  app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' },
    payload: new URLSearchParams(body).toString(),
  })
const boxFor = (slug: 0 | 1, channel: Channel) =>
  sure(
    form.draft.items.find(box => box.purpose === form.purposes[slug] && box.channel === channel),
    'each way has its box',
  ).id

type Signed = { readonly number: string; readonly subject: SubjectId; readonly email: SubjectId; readonly at: string }

const newNumber = () => `+4179300${String((people += 1)).padStart(4, '0')}`

async function signedUp(number = newNumber(), ticked: readonly Channel[] = ['sms']): Promise<Signed> {
  const boxes = Object.fromEntries(ticked.map(channel => [`consent.${boxFor(0, channel)}`, 'yes']))
  const answer: Post = { ...boxes, 'field.phone': number }
  const done = await signUp(it, form, `p${(people += 1)}@example.org`, [], answer)
  if (!done.ok) throw new Error(JSON.stringify(done.refusal))
  await it.settle()
  const { phone, handset, subject: email } = done.value
  return { number, subject: sure(phone, 'a number was given').subject, email, at: `/h/${sure(handset, 'it is asked')}` }
}

const standOf = async (subject: SubjectId) => {
  await it.settle()
  const stands = await it.turn(form.account, turn => statesOf(turn, subject))
  return Object.fromEntries(stands.map(s => [`${s.purpose} ${s.channel}`, s.word]))
}
const chain = (subject: SubjectId, channel: Channel) =>
  it.turn(form.account, async turn => (await chainOf(turn, subject, channel)).filter(e => e.type !== 'doi.sent'))
const rehearsed = async (subject: SubjectId) =>
  (
    await it.turn(form.account, turn =>
      turn.db
        .selectFrom('consent_rehearsed')
        .select(['channel', 'purpose'])
        .where('subject_id', '=', subject)
        .execute(),
    )
  ).map(row => `${row.purpose} ${row.channel}`)
const keyword = (phone: string, over: Partial<Parameters<typeof confirmByKeyword>[1]> = {}) =>
  it.turn(form.account, turn =>
    confirmByKeyword(turn, {
      phone,
      keyword: 'JOIN',
      to: '+41795550000',
      messageId: 'mo-1',
      atMs: turn.nowMs,
      rehearsed: false,
      ...over,
    }),
  )
const proof = async (subject: SubjectId, channel: Channel) => {
  const contact = sure(await it.turn(form.account, turn => contactOfSubject(turn, subject)), 'a contact')
  const made = await it.turn(form.account, turn =>
    proofOfContact(turn, contact, { format: 'zip', channel, redact: [] }),
  )
  if (!made.ok) throw new Error(JSON.stringify(made.refusal))
  const policy = parsePolicy(await logPolicy(it.house))
  const verdict = verifyBundle(made.value.bytes, {
    pinned: policy.ok ? policy.value : undefined,
    required: { purpose: 'news', channel },
  })
  if (!verdict.ok) throw new Error(verdict.refusal)
  return { verdict: verdict.value, bytes: made.value.bytes }
}
const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

test('ticked, texted, typed: the number is confirmed at E5, and a stranger’s program verifies how [AS-04] [AS-08] [AS-10]', async () => {
  const number = newNumber()
  const render_token = await openedPage(it, form.form)
  it.clock.move(5_000)
  const answer = {
    render_token,
    'field.email': 'story@example.org',
    'field.phone': number,
    [`consent.${boxFor(0, 'sms')}`]: 'yes',
  }
  const thanks = await post(`/f/${form.form}`, answer)
  expect(thanks.statusCode).toBe(200)
  const at = sure(/action="(\/h\/[A-Za-z0-9_-]{22})"/.exec(thanks.body)?.[1], 'the page has the field')
  expect(thanks.body).toContain('autocomplete="one-time-code"')

  const text = await lastCodeTo(it, form.account, number)
  expect(text.text).toMatch(/^[^:]+: \d{6} is your code/)
  await takeCode(it, form.account, text, { id: 'smsc-4711' })

  const looked = await page(at)
  expect(looked.statusCode).toBe(200)
  expect(securityOf(looked.headers)).toContain("default-src 'none'")
  const done = await post(at, { code: ` ${text.code.slice(0, 3)} ${text.code.slice(3)} ` })
  expect(done.statusCode).toBe(200)
  expect(done.body).toContain(HANDSET_WORDS.en.done)
  expect(done.body).toContain('by SMS')
  expect(done.body).not.toContain('by email')

  const subject = sure(
    (
      await it.turn(form.account, turn =>
        turn.db.selectFrom('contact').select('phone_subject').where('phone', '=', number).executeTakeFirst(),
      )
    )?.phone_subject,
    'kept',
  ) as SubjectId
  expect(await standOf(subject)).toMatchObject({
    'news sms': 'active',
    'offers sms': 'refused',
    'news call': 'refused',
  })
  expect(await rehearsed(subject)).toEqual([])
  const confirmed = (await chain(subject, 'sms')).at(-1)
  expect(confirmed).toMatchObject({
    type: 'confirm',
    said: { evidence: 'E5' },
    disclosed: { address: number, 'sms.message_id': 'smsc-4711' },
  })
  const { verdict, bytes } = await proof(subject, 'sms')
  expect(verdict.steps.filter(step => step.result === 'fail')).toEqual([])
  expect(verdict.exit).toBe(0)
  expect(verdict.claims.find(claim => claim.id === 'confirmed')).toMatchObject({ verdict: 'STATED BY SENDER' })
  const files = readZip(bytes)
  const note = files.ok ? files.value.files.get('sms/1/opt-in.json') : undefined
  const written = Buffer.from(sure(note, 'the bundle says how the handset answered')).toString()
  expect(JSON.parse(written)).toMatchObject({ method: 'code', tries: 1 })
  expect(written).not.toContain(number)
  expect(written).not.toContain(text.code)
  await checkHouse(it)
})

test('wrong codes are bounded, and then the right one is none either [AS-03]', async () => {
  const { at, number, subject } = await signedUp()
  const text = await lastCodeTo(it, form.account, number)
  await takeCode(it, form.account, text)
  for (let tried = 1; tried < HANDSET_TRIES; tried++) {
    const answered = await post(at, { code: wrong(text.code) })
    expect(answered.statusCode).toBe(422)
    expect(answered.body).toContain(HANDSET_WORDS.en.wrong(HANDSET_TRIES - tried))
  }
  for (const typed of ['', 'abcdef', '12345', '1234567', '１２'.repeat(40)])
    expect((await post(at, { code: typed })).statusCode).toBe(422) // No guess, and counted as none.
  expect((await post(at, { code: wrong(text.code) })).statusCode).toBe(429)
  expect((await post(at, { code: text.code })).statusCode).toBe(429)
  expect(await standOf(subject)).toMatchObject({ 'news sms': 'pending' })
})

test('many guesses at once are no more than one after the other [AS-03]', async () => {
  const { at, number } = await signedUp()
  const { code } = await lastCodeTo(it, form.account, number)
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, i) =>
      post(at, { code: String((Number(code) + 1 + i) % 1_000_000).padStart(6, '0') }),
    ),
  )
  expect(answers.filter(answer => answer.statusCode === 422)).toHaveLength(HANDSET_TRIES - 1)
  expect((await post(at, { code })).statusCode).toBe(429)
})

test('over all pages that ask one number there are so many guesses in a day [AS-03]', async () => {
  const number = newNumber()
  const pages = [await signedUp(number), await signedUp(number), await signedUp(number), await signedUp(number)]
  const codes = await codesTo(it, form.account, number)
  expect(codes).toHaveLength(SIGN_UP_TEXTS_PER_NUMBER)
  for (const { at } of pages.slice(0, 3))
    for (let i = 0; i < HANDSET_TRIES; i++) await post(at, { code: wrong(wrong(sure(codes[0], 'there').code)) })
  const fresh = await post(sure(pages[3], 'four').at, { code: '000000' })
  expect(fresh.statusCode).toBe(429)
})

test('an old code, the code of another number, and one that was typed before confirm nothing [AS-03]', async () => {
  const ana = await signedUp()
  const bea = await signedUp()
  const toAna = await lastCodeTo(it, form.account, ana.number)
  const toBea = await lastCodeTo(it, form.account, bea.number)
  if (toAna.code !== toBea.code) expect((await post(ana.at, { code: toBea.code })).statusCode).toBe(422)
  expect((await post(ana.at, { code: toAna.code })).statusCode).toBe(200)
  expect((await post(ana.at, { code: toAna.code })).statusCode).toBe(409)
  it.clock.move(HANDSET_CODE_MS)
  expect((await post(bea.at, { code: toBea.code })).statusCode).toBe(410)
  expect(await standOf(bea.subject)).toMatchObject({ 'news sms': 'pending' })
  expect((await page('/h/AAAAAAAAAAAAAAAAAAAAAA')).statusCode).toBe(404)
})

test('another code takes the place of the first, after a while and not without end [AS-03]', async () => {
  const { at, number, subject } = await signedUp()
  const first = await lastCodeTo(it, form.account, number)
  await post(at, { again: 'yes' })
  expect(await codesTo(it, form.account, number)).toHaveLength(1)
  it.clock.move(HANDSET_AGAIN_MS)
  const asked = await post(at, { again: 'yes' })
  expect(asked.body).toContain(HANDSET_WORDS.en.asked)
  const second = await lastCodeTo(it, form.account, number)
  if (first.code !== second.code) expect((await post(at, { code: first.code })).statusCode).toBe(422)
  await takeCode(it, form.account, second)
  expect((await post(at, { code: second.code })).statusCode).toBe(200)
  expect(await standOf(subject)).toMatchObject({ 'news sms': 'active' })
  for (let i = 0; i < 5; i++) {
    it.clock.move(HANDSET_AGAIN_MS)
    await post(at, { again: 'yes' })
  }
  expect((await codesTo(it, form.account, number)).length).toBeLessThanOrEqual(2)
})

test('what was taken back after the text stays so, also when it is given anew meanwhile [AS-03]', async () => {
  const { at, number, subject } = await signedUp()
  const { code } = await lastCodeTo(it, form.account, number)
  await it.turn(form.account, turn => withdraw(turn, { subject, channel: 'sms', purposes: 'all', via: 'mo-stop' }))
  expect((await post(at, { code })).statusCode).toBe(410)
  const anew = await signedUp(number)
  expect((await post(at, { code })).statusCode).toBe(410)
  expect(await standOf(subject)).toMatchObject({ 'news sms': 'pending' })
  const next = await lastCodeTo(it, form.account, number)
  expect((await post(anew.at, { code: next.code })).statusCode).toBe(200)
  expect(await standOf(subject)).toMatchObject({ 'news sms': 'active' })
})

test('the same number typed into form after form is no text bomb, and its pages look alike [AS-03]', async () => {
  const number = newNumber()
  const pages: Signed[] = []
  for (let i = 0; i < SIGN_UP_TEXTS_PER_NUMBER + 3; i++) pages.push(await signedUp(number))
  expect(await codesTo(it, form.account, number)).toHaveLength(SIGN_UP_TEXTS_PER_NUMBER)
  const [asked, unasked] = [sure(pages[0], 'first'), sure(pages.at(-1), 'last')]
  const tokens = [asked, unasked].map(({ at }) => at.slice('/h/'.length))
  const bare = (body: string) =>
    tokens.reduce((text, token) => text.replaceAll(token, ''), body).replaceAll(/\d\d:\d\d/g, '')
  expect(bare((await page(unasked.at)).body)).toBe(bare((await page(asked.at)).body))
  const { code } = sure((await codesTo(it, form.account, number))[0], 'the first')
  const guesses = await Promise.all([asked, unasked].map(({ at }) => post(at, { code: wrong(code) })))
  expect(guesses.map(it => it.statusCode)).toEqual([422, 422])
  expect(bare(guesses[0]?.body ?? '')).toBe(bare(guesses[1]?.body ?? ''))
})

test('a suppressed number is not written to [AS-03]', async () => {
  const { number, subject } = await signedUp()
  await it.turn(form.account, turn => suppress(turn, { kind: 'phone', subject, reason: 'complaint' }))
  const before = (await codesTo(it, form.account, number)).length
  await signedUp(number)
  expect(await codesTo(it, form.account, number)).toHaveLength(before)
})

test('texts, calls and mail are three: what answers for one says nothing about another [AS-08]', async () => {
  const { at, number, subject, email } = await signedUp(newNumber(), ['email', 'sms'])
  const grant = await lastGrant(it, form.account, email)
  await confirm(it.house, await confirmationToken(it, form.account, grant), VISITOR)
  expect(await standOf(subject)).toMatchObject({ 'news sms': 'pending', 'news call': 'refused' })
  const { code } = await lastCodeTo(it, form.account, number)
  await post(at, { code })
  expect(await standOf(subject)).toMatchObject({ 'news sms': 'active', 'news call': 'refused' })
  expect(await chain(subject, 'call')).toHaveLength(1)

  const both = await signedUp(newNumber(), ['sms', 'call'])
  const one = await lastCodeTo(it, form.account, both.number)
  await post(both.at, { code: one.code })
  expect(await standOf(both.subject)).toMatchObject({ 'news sms': 'active', 'news call': 'active' })
  expect((await proof(both.subject, 'call')).verdict.exit).toBe(0)

  const mailOnly = await signedUp(newNumber(), ['sms'])
  await post(mailOnly.at, { code: (await lastCodeTo(it, form.account, mailOnly.number)).code })
  expect(await standOf(mailOnly.email)).toMatchObject({ 'news email': 'refused' })
})

describe('a keyword from the handset', () => {
  test('proves the handset of a ticked box for texts, with the carrier’s number of it, and of no other box [AS-04] [AS-08]', async () => {
    const { number, subject } = await signedUp(newNumber(), ['sms', 'call'])
    expect(await keyword(number)).toBe('confirmed')
    expect(await standOf(subject)).toMatchObject({
      'news sms': 'active',
      'news call': 'pending',
      'offers sms': 'refused',
    })
    expect((await chain(subject, 'sms')).at(-1)?.disclosed).toMatchObject({
      'sms.keyword': 'JOIN',
      'sms.sender': '+41795550000',
      'sms.message_id': 'mo-1',
    })
    const { verdict } = await proof(subject, 'sms')
    expect(verdict.steps.filter(step => step.result === 'fail')).toEqual([])
    expect(verdict.exit).toBe(0)
    expect(await keyword(number)).toBe('nothing-waits')
  })

  test('is no consent: without a ticked box it gives nothing, and from a number that nobody knows neither [AS-04]', async () => {
    const { number, subject } = await signedUp(newNumber(), ['call'])
    expect(await keyword(number)).toBe('nothing-waits')
    expect(await standOf(subject)).toMatchObject({ 'news sms': 'refused', 'news call': 'pending' })
    expect(await keyword('+41790009999')).toBe('nothing-waits')
  })

  test('from the handset inside the product counts there alone, and takes nothing from what counts [AS-04]', async () => {
    const { at, number, subject } = await signedUp()
    expect(await keyword(number, { rehearsed: true })).toBe('confirmed')
    expect(await rehearsed(subject)).toEqual(['news sms'])
    expect((await page(at)).statusCode).toBe(409)
    const again = await signedUp(number)
    const text = await lastCodeTo(it, form.account, number)
    await takeCode(it, form.account, text)
    await post(again.at, { code: text.code })
    expect(await rehearsed(subject)).toEqual([])
  })
})

describe('in the sandbox', () => {
  test('a code that never left the house confirms for the house alone [AS-03]', async () => {
    const { at, number, subject } = await signedUp()
    const text = await lastCodeTo(it, form.account, number)
    await takeCode(it, form.account, text, { live: false })
    expect((await post(at, { code: text.code })).statusCode).toBe(200)
    expect(await rehearsed(subject)).toEqual(['news sms'])
  })

  test('whoever types faster than the line answers is confirmed when it does, if the text left [AS-03]', async () => {
    const left = await signedUp()
    const stayed = await signedUp()
    for (const [{ at, number, subject }, live] of [
      [left, true],
      [stayed, false],
    ] as const) {
      const text = await lastCodeTo(it, form.account, number)
      await post(at, { code: text.code })
      expect(await rehearsed(subject)).toEqual(['news sms'])
      await takeCode(it, form.account, text, { live })
      expect(await rehearsed(subject)).toEqual(live ? [] : ['news sms'])
    }
  })
})

test('a short link opens the preferences of the number, and says nothing of a mailbox [AS-03]', async () => {
  const { number, subject } = await signedUp(newNumber(), ['email', 'sms'])
  const link = new URL(await it.turn(form.account, turn => handsetLink(turn, subject)))
  expect(link.pathname).toMatch(/^\/n\/[A-Za-z0-9_-]{12}$/)
  expect(await it.turn(form.account, turn => handsetLink(turn, subject))).toBe(link.href)
  const opened = await page(link.pathname)
  expect(opened.statusCode).toBe(303)
  const at = new URL(String(opened.headers.location)).pathname
  const shown = await page(at)
  expect(shown.statusCode).toBe(200)
  expect(shown.body).toContain(number.slice(-2))
  expect(shown.body).not.toContain('example.org')
  expect((await post(at, { off: 'all' })).statusCode).toBe(200)
  expect(await standOf(subject)).toMatchObject({ 'news sms': 'withdrawn' })
  expect((await page('/n/AAAAAAAAAAAA')).statusCode).toBe(404)
  expect(shown.body).not.toContain('Send me the link')
  const why = await page(at.replace('/p/', '/why/'))
  expect(why.body).toContain('by SMS')
  expect(why.body).not.toContain('example.org')
})

test('by the link of a number one leaves texts and calls, and by that of a mailbox neither [AS-08]', async () => {
  const { number, subject, email } = await signedUp(newNumber(), ['email', 'sms', 'call'])
  await post((await signedUp(number, ['sms', 'call'])).at, { code: (await lastCodeTo(it, form.account, number)).code })
  const linkOf = async (whose: SubjectId) =>
    `/u/${personToken(it.house.keys.key('link'), { account: form.account, subject: whose })}`
  expect((await post(await linkOf(email), { by: 'page' })).statusCode).toBe(200)
  expect(await standOf(subject)).toMatchObject({ 'news sms': 'active', 'news call': 'active' })
  expect(await standOf(email)).toMatchObject({ 'news email': 'withdrawn' })
  const asked = await page(await linkOf(subject))
  expect(asked.body).toContain('Our news')
  expect(await standOf(subject)).toMatchObject({ 'news sms': 'active' })
  expect((await post(await linkOf(subject), { by: 'page' })).statusCode).toBe(200)
  expect(await standOf(subject)).toMatchObject({ 'news sms': 'withdrawn', 'news call': 'withdrawn' })
})

test('the text with a code is one part in each language, and has nothing in it that is not ours [AS-03]', () => {
  for (const locale of LOCALES) {
    const asked = { locale, sender: 'The Bakery at Mill Lane', code: '123456' }
    for (const text of [codeText(asked), codeText({ ...asked, sender: 'x'.repeat(200) })])
      expect(planOf(text).pieces, text).toHaveLength(1)
    expect(codeText({ ...asked, sender: 'Bakery\r\nBuy now' })).not.toContain('\n')
  }
})

test('what is said after a form fits what was ticked: a mail, a code, or both [AS-08]', async () => {
  const said = async (answer: Readonly<Record<string, string>>) => {
    const render_token = await openedPage(it, form.form)
    it.clock.move(5_000)
    const { body } = await app.inject({
      method: 'POST',
      url: `/f/${form.form}`,
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
      payload: new URLSearchParams({ ...answer, render_token }).toString(),
    })
    return (JSON.parse(body) as { says: string }).says
  }
  const mail = { 'field.email': 'said@example.org', [`consent.${boxFor(0, 'email')}`]: 'yes' }
  const phone = { 'field.phone': newNumber(), [`consent.${boxFor(0, 'sms')}`]: 'yes' }
  const [byMail, byText] = [/Open the link in it to confirm/, /a code of six digits is on its way there/]
  expect(await said(mail)).toMatch(byMail)
  expect(await said(mail)).not.toMatch(byText)
  expect(await said(phone)).toMatch(byText)
  expect(await said(phone)).not.toMatch(byMail)
  const both = await said({ ...mail, ...phone })
  expect(both).toMatch(byMail)
  expect(both).toMatch(byText)
})
