/** Consents that were given elsewhere: what they must say, and everything that they may not do. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DAY_MS, HOUR_MS } from '#base/limits.ts'
import { sure } from '#base/bug.ts'
import { closeForm, confirm, reopenForm, statesOf, suppress, unsuppress, withdraw } from '#consent/consent.ts'
import { chainOf, findSubject, logPolicy } from '#ledger/ledger.ts'
import { verifyBundle } from '#wire/bundle/verify.ts'
import { parsePolicy } from '#wire/policy-file.ts'
import { checkHouse } from '../../test/check-house.ts'
import { type Ask, browserOf, programOf } from '../../test/client.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
import {
  confirmationToken,
  lastGrant,
  type Published,
  publishedForm,
  VISITOR,
  withNumbers,
} from '../../test/sign-up.ts'
import { contactOfSubject, proofOfContact } from './audience.ts'

let it: TestHouse
let owned: Owned
let form: Published
let ask: Ask
let good: Record<string, unknown>

const boxOf = (channel: string, slug = 0) =>
  sure(
    form.draft.items.find(box => box.channel === channel && box.purpose === form.purposes[slug]),
    'each way has its box',
  ).id
const ago = (ms: number) => new Date(it.clock.nowMs() - ms).toISOString()

beforeAll(async () => {
  it = await openTestHouse()
  owned = await it.account()
  form = await publishedForm(it, owned.account, ['news', 'offers'], withNumbers, ['email', 'sms'])
  ask = await browserOf(await it.app(), owned)
  it.clock.move(DAY_MS)
  good = {
    form_id: form.form,
    form_version: 1,
    locale: 'en',
    ticked: [boxOf('email')],
    given_at: ago(HOUR_MS),
    place: 'Counter at 1 Mill Lane',
    method: 'paper',
    entered_by: 'Bea Baker',
  }
})
afterAll(() => it.close())

const enter = (over: object) => ask('POST /consents', { ...good, ...over })
const answered = async (over: object) => {
  const { status, body } = await enter(over)
  const {
    code,
    demand,
    errors = [],
  } = body as { code?: string; demand?: string; errors?: { pointer: string; code: string }[] }
  return [status, code, demand, ...errors.map(it => `${it.pointer} ${it.code}`)]
}
const subjectFor = async (email: string) =>
  sure(await it.turn(owned.account, turn => findSubject(turn, 'email', email)), 'it was said')
const wordsOf = async (email: string) => {
  await it.settle()
  const subject = await subjectFor(email)
  const states = await it.turn(owned.account, turn => statesOf(turn, subject))
  return Object.fromEntries(states.map(it => [it.purpose, `${it.word} ${it.evidence ?? ''}`.trim()]))
}

test('what was ticked on paper is entered at E2, waits for its mailbox, and counts once that answers [AS-04]', async () => {
  const { status, body } = await enter({ email: 'ana@example.org', name: 'Ana' })
  expect([status, body]).toMatchObject([200, { evidence: 'E2', asked: true, is_new: true }])
  expect(await wordsOf('ana@example.org')).toEqual({ news: 'pending E2', offers: 'refused' })
  const subject = await subjectFor('ana@example.org')
  const [event] = await it.turn(owned.account, turn => chainOf(turn, subject, 'email'))
  expect(event).toMatchObject({
    type: 'grant',
    said: { evidence: 'E2', via: 'operator', form: { id: form.form, version: 1, locale: 'en' } },
    disclosed: {
      address: 'ana@example.org',
      name: 'Ana',
      geo: 'Counter at 1 Mill Lane',
      submitted_at: good['given_at'],
    },
  })
  const token = await confirmationToken(it, owned.account, await lastGrant(it, owned.account, subject))
  expect(await confirm(it.house, token, VISITOR)).toMatchObject({ ok: true })
  expect(await wordsOf('ana@example.org')).toEqual({ news: 'active E5', offers: 'refused' })
  await checkHouse(it)
})

describe('without its evidence it is refused, with the demand and with what to send [AS-04]', () => {
  const without = (member: string) => Object.fromEntries(Object.entries(good).filter(([name]) => name !== member))
  test.each([
    ['ticked', '/ticked nothing-ticked'],
    ['form_id', '/form_id missing'],
    ['form_version', '/form_version missing'],
    ['locale', '/locale missing'],
    ['given_at', '/given_at missing'],
    ['place', '/place missing'],
    ['method', '/method missing'],
    ['entered_by', '/entered_by missing'],
  ])('%s', async (member, flaw) => {
    const { status, body } = await ask('POST /consents', { email: 'no@example.org', ...without(member) })
    expect([status, body]).toMatchObject([422, { code: 'not-evidence', demand: 'AS-04' }])
    expect((body as { errors: { pointer: string; code: string }[] }).errors.map(e => `${e.pointer} ${e.code}`)).toEqual(
      [flaw],
    )
  })
  test('all of it', async () => {
    const { status, body } = await ask('POST /consents', {})
    expect(status).toBe(422)
    expect((body as { errors: object[] }).errors).toHaveLength(8)
  })
  test.each([
    ['nothing ticked', { ticked: [] }, '/ticked nothing-ticked'],
    ['a time without a zone', { given_at: '2026-11-26T10:00:00' }, '/given_at no-zone'],
    ['a day that was not', { given_at: '2026-02-30T10:00:00Z' }, '/given_at no-zone'],
    ['a place of dots', { place: '...' }, '/place missing'],
  ])('%s', async (_what, over, flaw) => {
    expect(await answered({ email: 'no@example.org', ...over })).toEqual([422, 'not-evidence', 'AS-04', flaw])
  })
  test('tomorrow', async () => {
    const over = { email: 'no@example.org', given_at: ago(-DAY_MS) }
    expect(await answered(over)).toEqual([422, 'not-evidence', 'AS-04', '/given_at in-the-future'])
  })
  test('a day before its wording was published', async () => {
    const over = { email: 'no@example.org', given_at: ago(10 * DAY_MS) }
    expect(await answered(over)).toEqual([422, 'not-evidence', 'AS-04', '/given_at before-the-form'])
  })
  test('a box that this version has not [AS-05]', async () => {
    const over = { email: 'no@example.org', ticked: ['everything'] }
    expect(await answered(over)).toEqual([422, 'not-evidence', 'AS-05', '/ticked box-not-shown'])
  })
  test('a box for text messages without a number [AS-08]', async () => {
    const over = { email: 'no@example.org', ticked: [boxOf('sms')] }
    expect(await answered(over)).toEqual([422, 'not-evidence', 'AS-08', '/phone missing'])
  })
  test('of none of these was anything kept', async () => {
    expect(await it.turn(owned.account, turn => findSubject(turn, 'email', 'no@example.org'))).toBeUndefined()
  })
})

test('a wording that was never shown, of nobody, of another account, is none [AS-04]', async () => {
  const other = await it.account()
  const theirs = await publishedForm(it, other.account, ['news'])
  it.clock.move(HOUR_MS)
  const over = { email: 'cem@example.org', given_at: ago(0) }
  for (const wrong of [{ form_version: 2 }, { locale: 'de' }, { form_id: theirs.form }, { form_id: 'frm_0' }])
    expect(await answered({ ...over, ...wrong })).toEqual([404, 'no-such-wording', 'AS-04'])
})

test('a closed form takes nothing, until it is opened again [AS-04]', async () => {
  await it.turn(owned.account, turn => closeForm(turn, form.form))
  expect(await answered({ email: 'dan@example.org' })).toEqual([409, 'form-closed', 'AS-04'])
  await it.turn(owned.account, turn => reopenForm(turn, form.form))
  expect((await enter({ email: 'dan@example.org' })).status).toBe(200)
})

test('a withdrawal that is newer than the paper wins, and an older one does not [AS-03]', async () => {
  await enter({ email: 'eve@example.org', given_at: ago(3 * HOUR_MS) })
  const subject = await subjectFor('eve@example.org')
  const all = { subject, channel: 'email', purposes: 'all', via: 'preference-centre' } as const
  await it.turn(owned.account, turn => withdraw(turn, all))
  const late = { email: 'eve@example.org', given_at: ago(2 * HOUR_MS) }
  expect(await answered(late)).toEqual([409, 'withdrawn-since', 'AS-03']) // it waits for the log
  await it.settle()
  expect(await answered(late)).toEqual([409, 'withdrawn-since', 'AS-03'])
  expect((await enter({ ...late, ticked: [boxOf('email', 1)] })).status).toBe(200) // of offers nothing was taken back
  expect(await wordsOf('eve@example.org')).toMatchObject({ news: 'refused', offers: 'pending E2' })
  it.clock.move(HOUR_MS)
  expect((await enter({ email: 'eve@example.org', given_at: ago(0) })).status).toBe(200)
  expect(await wordsOf('eve@example.org')).toMatchObject({ news: 'pending E2' })
})

test('a suppression is not ended by what somebody says, and says nothing new [AS-03]', async () => {
  const whose = { kind: 'email', address: 'fay@example.org' } as const
  await it.turn(owned.account, turn => suppress(turn, { ...whose, reason: 'operator' }))
  expect(await answered({ email: 'Fay@example.org' })).toEqual([409, 'suppressed', 'AS-03'])
  await it.turn(owned.account, turn => unsuppress(turn, whose))
  expect((await enter({ email: 'fay@example.org' })).status).toBe(200)
  const number = { kind: 'phone', address: '+41791112233' } as const
  await it.turn(owned.account, turn => suppress(turn, { ...number, reason: 'complaint' }))
  const over = { email: 'gus@example.org', phone: '+41 79 111 22 33', ticked: [boxOf('sms')] }
  expect(await answered(over)).toEqual([409, 'suppressed', 'AS-03'])
})

test('what is sent twice is one consent, whatever key it came under [AS-04]', async () => {
  const first = await enter({ email: 'hal@example.org' })
  const again = await enter({ email: 'hal@example.org' })
  expect(again.body).toMatchObject({ is_new: false, asked: false })
  const events = (answer: typeof first) =>
    (answer.body as { consents: { event_id: string }[] }).consents.map(c => c.event_id)
  expect(events(again)).toEqual(events(first))
})

const PDF = Buffer.from('%PDF-1.7\n1 0 obj << >> endobj\ntrailer << >>\n%%EOF\n')
const scan = (bytes: Buffer, media = 'application/pdf') => ({ document: { media, base64: bytes.toString('base64') } })

test('the signed paper, or the person’s own connection, makes it E3 and no more [AS-04]', async () => {
  expect((await enter({ email: 'ida@example.org', ...scan(PDF) })).body).toMatchObject({ evidence: 'E3' })
  const visitor = { visitor: { ip: '2001:db8::7', user_agent: 'Mozilla/5.0' } }
  const page = { email: 'jan@example.org', method: 'api', place: 'https://shop.example/checkout', ...visitor }
  expect((await enter(page)).body).toMatchObject({ evidence: 'E3' })
  expect(await wordsOf('jan@example.org')).toMatchObject({ news: 'pending E3' })
  const no = { email: 'kim@example.org' }
  expect(await answered({ ...no, ...scan(Buffer.from('PK\u0003\u0004bomb')) })).toEqual([
    422,
    'not-evidence',
    'AS-04',
    '/document not-a-scan',
  ])
  expect(await answered({ ...no, ...scan(PDF, 'image/png') })).toContain('/document not-a-scan')
  const large = Buffer.concat([PDF, Buffer.alloc(700 * 1024)])
  expect(await answered({ ...no, ...scan(large) })).toContain('/document too-large')
})

test('a stranger’s program takes the proof, and finds the paper and who keyed it in [AS-10]', async () => {
  await enter({
    email: 'lea@example.org',
    phone: '079 444 55 66',
    ticked: [boxOf('email'), boxOf('sms')],
    ...scan(PDF),
  })
  await it.settle()
  const subject = await subjectFor('lea@example.org')
  const contact = sure(await it.turn(owned.account, turn => contactOfSubject(turn, subject)), 'a contact was made')
  const policy = parsePolicy(await logPolicy(it.house))
  for (const channel of ['email', 'sms'] as const) {
    const proof = await it.turn(owned.account, turn =>
      proofOfContact(turn, contact, { format: 'zip', channel, redact: [] }),
    )
    if (!proof.ok) throw new Error(JSON.stringify(proof.refusal))
    const read = verifyBundle(proof.value.bytes, { pinned: policy.ok ? policy.value : undefined })
    if (!read.ok) throw new Error(read.refusal)
    expect(read.value.steps.filter(step => step.result === 'fail')).toEqual([])
    expect(read.value.exit).toBe(0)
    const text = Buffer.from(proof.value.bytes).toString('latin1')
    expect(text).toMatch(/import\/0\/entry\.json/)
    expect(text).toContain('"entered_by":"Bea Baker"')
    expect(text).toMatch(/import\/0\/paper\.pdf/)
  }
})

test('of many rows each is taken or refused by itself, in their order [AS-04]', async () => {
  const rows = [
    { ...good, email: 'zoe@example.org' },
    { ...good, email: 'mia@example.org', ticked: [] },
    { ...good, email: 'nobody.example.org' },
    { ...good, email: 'zoe@example.org' },
  ]
  const { status, body } = await ask('POST /consents/batch', { rows })
  expect([status, body]).toMatchObject([
    200,
    {
      entered: 2,
      refused: 2,
      rows: [
        { row: 0, ok: true, is_new: true },
        { row: 1, ok: false, code: 'not-evidence', demand: 'AS-04', errors: [{ pointer: '/ticked' }] },
        { row: 2, ok: false, errors: [{ pointer: '/email', code: 'no-at-sign' }] },
        { row: 3, ok: true, is_new: false },
      ],
    },
  ])
  expect((await ask('POST /consents/batch', { rows: Array(501).fill(rows[0]) })).status).toBe(422)
  await checkHouse(it)
})

test('an Idempotency-Key gives the stored answer, and no second question', async () => {
  const headers = { 'idempotency-key': 'counter-1' }
  const first = await ask('POST /consents', { ...good, email: 'nia@example.org' }, headers)
  const again = await ask('POST /consents', { ...good, email: 'nia@example.org' }, headers)
  expect(again.text).toBe(first.text)
})

test('a test key asks nobody, and its own sandbox cannot answer for a mailbox [AS-04]', async () => {
  const program = await programOf(it, owned, undefined, 'test')
  const { status, body } = await program('POST /consents', {
    ...good,
    email: 'pia@example.org',
    method: 'api',
    entered_by: undefined,
  })
  expect([status, body]).toMatchObject([200, { asked: false }])
  expect(await wordsOf('pia@example.org')).toMatchObject({ news: 'pending E2' })
  const subject = await subjectFor('pia@example.org')
  const mails = await it.house.platform
    .selectFrom('service_message')
    .selectAll()
    .where('subject_id', '=', subject)
    .execute()
  expect(mails).toEqual([])
})
