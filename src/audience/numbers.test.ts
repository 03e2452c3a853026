/** People who are known by a number alone: from a form that asks for nothing else, from an entry, until they are erased. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import { sure } from '#base/bug.ts'
import { DAY_MS } from '#base/limits.ts'
import { confirmByCode, statesOf, suppressionOf } from '#consent/consent.ts'
import { logPolicy } from '#ledger/ledger.ts'
import type { SubjectId } from '#ledger/types.ts'
import { verifyBundle } from '#wire/bundle/verify.ts'
import { parsePolicy } from '#wire/policy-file.ts'
import { checkHouse } from '../../test/check-house.ts'
import { lastCodeTo, takeCode } from '../../test/handset.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import { openedPage, type Published, publishedForm, VISITOR, withNumbers } from '../../test/sign-up.ts'
import {
  changeContact,
  contactOfSubject,
  eventsOf,
  listContacts,
  proofOfContact,
  requestErasure,
  subscribe,
  timelineOf,
} from './audience.ts'
import { enterConsent } from './entering.ts'
import { shownContact } from './shape.ts'
import type { Contact } from './types.ts'

let it: TestHouse
let form: Published

beforeAll(async () => {
  it = await openTestHouse()
  const { account } = await it.account()
  form = await publishedForm(it, account, ['news'], withNumbers, ['sms', 'call'])
})
afterAll(() => it.close())

const box = () =>
  sure(
    form.draft.items.find(item => item.channel === 'sms'),
    'a box for texts',
  ).id
async function answer(number: string, over: Readonly<Record<string, string>> = {}) {
  it.clock.move(2 * DAY_MS)
  const render_token = await openedPage(it, form.form)
  it.clock.move(5_000)
  return subscribe(
    it.house,
    form.form,
    { render_token, 'field.phone': number, [`consent.${box()}`]: 'yes', ...over },
    VISITOR,
  )
}
const contactOf = async (subject: SubjectId): Promise<Contact> =>
  sure(await it.turn(form.account, turn => contactOfSubject(turn, subject)), 'who answered is a contact')

async function confirmed(number: string) {
  const done = await answer(number)
  if (!done.ok) throw new Error(JSON.stringify(done.refusal))
  const text = await lastCodeTo(it, form.account, number)
  await takeCode(it, form.account, text)
  const answered = await confirmByCode(it.house, sure(done.value.handset, 'it is asked'), text.code, VISITOR)
  if (!answered.ok) throw new Error(JSON.stringify(answered.refusal))
  await it.settle()
  return contactOf(done.value.subject)
}

test('of a number it is told what its numbering plan says: its kind, its country, and where it was given out', async () => {
  const contact = await confirmed('+41791234560')
  const told = (phone: string | null) => shownContact({ ...contact, phone }, null, null).phone_is
  expect(told(contact.phone)).toEqual({ kind: 'mobile', country: 'CH', region: 'CH' })
  expect(told('+442079460000')).toEqual({ kind: 'landline', country: 'GB', region: 'GB' })
  expect(told('+12125550123')).toEqual({ kind: 'either', country: 'US', region: 'US-NY' })
  expect(told('+883510000000099'), 'of several countries').toMatchObject({ country: null, region: null })
  expect(told(null)).toBeNull()
})

test('a form for texts alone asks for a number and no address, and whoever answers is a contact [AS-08]', async () => {
  const app = await it.app()
  const { body } = await app.inject({ url: `/f/${form.form}`, headers: { accept: 'text/html' } })
  expect(body).not.toContain('name="field.email"')
  expect(body).toMatch(/name="field\.phone"[^>]* required/)
  const contact = await confirmed('+41794440001')
  expect(contact).toMatchObject({ email: null, subject: null, phone: '+41794440001' })
  const subject = sure(contact.phoneSubject, 'it is theirs')
  expect((await it.turn(form.account, turn => statesOf(turn, subject))).map(s => `${s.channel} ${s.word}`)).toEqual([
    'call refused',
    'sms active',
  ])
  await checkHouse(it)
})

test('a number is wanted, and an address that is given all the same has to be one [AS-04]', async () => {
  expect(await answer('')).toMatchObject({ ok: false, refusal: { flaws: [{ trouble: 'phone-missing' }] } })
  expect(await answer('+41794440002', { 'field.email': 'nobody' })).toMatchObject({
    ok: false,
    refusal: { flaws: [{ trouble: 'address-wrong' }] },
  })
  const both = await answer('+41794440003', { 'field.email': 'fay@example.org' })
  expect(both.ok && (await contactOf(both.value.subject))).toMatchObject({
    email: 'fay@example.org',
    phone: '+41794440003',
  })
})

test('they are found, their story is told, and a stranger’s program verifies it [AS-10]', async () => {
  const contact = await confirmed('+41794440004')
  const list = (search: string) =>
    it.turn(form.account, turn => listContacts(turn, { search, channel: 'sms', limit: 10 }))
  const found = await list('+41794440004')
  expect(found.ok && found.value.contacts).toMatchObject([{ email: null, phone: '+41794440004' }])
  const standing = await it.turn(form.account, turn =>
    listContacts(turn, { search: '', purpose: 'news', channel: 'sms', state: 'active', limit: 10 }),
  )
  expect(standing.ok && standing.value.contacts.map(c => c.id)).toContain(contact.id)
  const told = await it.turn(form.account, turn => timelineOf(turn, contact, 'sms'))
  expect(told.map(entry => entry.type)).toEqual(['confirm', 'grant'])
  expect(told[0]?.says).toContain('from this phone')
  expect(await it.turn(form.account, turn => timelineOf(turn, contact, 'email'))).toEqual([])
  const proof = await it.turn(form.account, turn =>
    proofOfContact(turn, contact, { format: 'zip', channel: 'sms', redact: [] }),
  )
  const policy = parsePolicy(await logPolicy(it.house))
  const verdict = proof.ok && verifyBundle(proof.value.bytes, { pinned: policy.ok ? policy.value : undefined })
  expect(verdict && verdict.ok && verdict.value.exit).toBe(0)
  expect(await it.turn(form.account, turn => eventsOf(turn, contact.id, 10))).toEqual([])
})

test('the same number again is the same contact, and fills gaps alone [AS-03]', async () => {
  const contact = await confirmed('+41794440005')
  await it.turn(form.account, turn => changeContact(turn, contact.id, { name: 'Ana' }))
  const again = await answer('+41 79 444 00 05')
  expect(again.ok && (await contactOf(again.value.subject))).toMatchObject({ id: contact.id, name: 'Ana' })
})

test('an address can be added, and what is left can be reached [AS-03]', async () => {
  const contact = await confirmed('+41794440006')
  const gone = await it.turn(form.account, turn => changeContact(turn, contact.id, { phone: null }))
  expect(gone).toEqual({ ok: false, refusal: 'nothing-left' })
  const added = await it.turn(form.account, turn => changeContact(turn, contact.id, { email: 'six@example.org' }))
  expect(added).toMatchObject({ ok: true, value: { email: 'six@example.org', phone: '+41794440006' } })
  const without = await it.turn(form.account, turn => changeContact(turn, contact.id, { phone: null }))
  expect(without).toMatchObject({ ok: true, value: { phone: null } })
  await checkHouse(it)
})

test('a consent that is entered for a number asks the handset, with the way to the page in the text [AS-04]', async () => {
  const number = '+41794440007'
  const entry = {
    phone: number,
    form: form.form,
    version: 1,
    locale: 'en',
    ticked: [box()],
    givenAt: new Date(it.clock.nowMs()).toISOString(),
    place: 'Counter at 1 Mill Lane',
    method: 'paper',
    enteredBy: 'Bea Baker',
  } as const
  const done = await it.turn(form.account, turn => enterConsent(turn, entry))
  expect(done).toMatchObject({ ok: true, value: { asked: true, isNew: true } })
  const text = await lastCodeTo(it, form.account, number)
  const page = sure(/\/h\/([A-Za-z0-9_-]{22})/.exec(text.text)?.[1], 'it says where')
  expect(await confirmByCode(it.house, page, text.code, VISITOR)).toMatchObject({ ok: true })
  const neither = await it.turn(form.account, turn => enterConsent(turn, { ...entry, phone: undefined }))
  expect(neither).toMatchObject({ ok: false, refusal: { code: 'not-evidence', errors: [{ pointer: '/email' }] } })
})

test('erased they are gone, and their number is suppressed [AS-03]', async () => {
  const contact = await confirmed('+41794440008')
  const subject = sure(contact.phoneSubject, 'theirs')
  const done = await it.turn(form.account, turn => requestErasure(turn, contact, { via: 'operator' }))
  expect(done).toMatchObject({ ok: true })
  await it.settle()
  expect(await it.turn(form.account, turn => contactOfSubject(turn, subject))).toBeUndefined()
  const whose = { kind: 'phone', address: '+41794440008' } as const
  expect(await it.turn(form.account, turn => suppressionOf(turn, whose))).toMatchObject({ reason: 'erasure' })
  await checkHouse(it)
})
