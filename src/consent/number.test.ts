/** A form that asks for a number: one event for each channel, one chain for each address, and nothing by accident [AS-08]. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import { changeContact, contactOfSubject, consentsOf, listContacts, proofOfContact } from '#audience/audience.ts'
import type { Contact } from '#audience/types.ts'
import { sure } from '#base/bug.ts'
import { chainOf, logPolicy } from '#ledger/ledger.ts'
import type { SubjectId } from '#ledger/types.ts'
import { verifyBundle } from '#wire/bundle/verify.ts'
import type { Channel } from '#wire/form-definition.ts'
import { parsePolicy } from '#wire/policy-file.ts'
import { checkHouse } from '../../test/check-house.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import {
  confirmationToken,
  lastGrant,
  type Published,
  publishedForm,
  signUp,
  VISITOR,
  withNumbers,
} from '../../test/sign-up.ts'
import { confirm, suppress, withdraw } from './consent.ts'
import type { Post } from './types.ts'

let it: TestHouse
let form: Published

beforeAll(async () => {
  it = await openTestHouse()
  const { account } = await it.account()
  form = await publishedForm(it, account, ['news', 'offers'], withNumbers, ['email', 'sms', 'call'])
})
afterAll(() => it.close())

const boxFor = (slug: 0 | 1, channel: Channel) =>
  sure(
    form.draft.items.find(box => box.purpose === form.purposes[slug] && box.channel === channel),
    'each way has its box',
  ).id

/** The boxes by channel that were ticked for “news”. */
async function answer(email: string, phone: string, ticked: readonly Channel[]) {
  const boxes = Object.fromEntries(ticked.map(channel => [`consent.${boxFor(0, channel)}`, 'yes']))
  const post: Post = { ...boxes, ...(phone !== '' && { 'field.phone': phone }) }
  const done = await signUp(it, form, email, [], post)
  if (!done.ok) throw new Error(JSON.stringify(done.refusal))
  await it.settle()
  return done.value
}
const renumber = (contact: Contact, phone: string) =>
  it.turn(form.account, turn => changeContact(turn, contact.id, { phone }))
const told = async (subject: SubjectId | undefined, channel: Channel) =>
  subject ? it.turn(form.account, turn => chainOf(turn, subject, channel)) : []
const contactOf = async (subject: SubjectId): Promise<Contact> =>
  sure(await it.turn(form.account, turn => contactOfSubject(turn, subject)), 'who answered is a contact')
const standOf = async (contact: Contact) =>
  Object.fromEntries(
    (await it.turn(form.account, turn => consentsOf(turn, contact))).map(c => [`${c.purpose} ${c.channel}`, c.state]),
  )

test('an answer for three channels is three events with one token, each in the chain of its address [AS-08]', async () => {
  const done = await answer('ana@example.org', '+41 79 123 45 67', ['email', 'sms'])
  const [mail, sms, call] = await Promise.all([
    told(done.subject, 'email'),
    told(done.phone?.subject, 'sms'),
    told(done.phone?.subject, 'call'),
  ])
  expect([mail, sms, call].map(chain => chain.filter(e => e.type !== 'doi.sent').map(e => e.type))).toEqual([
    ['grant'],
    ['grant'],
    ['refuse'],
  ])
  const tokens = [mail, sms, call].map(chain => chain[0]?.disclosed['render_token'])
  expect(new Set(tokens).size).toBe(1)
  expect([mail, sms, call].map(chain => chain[0]?.disclosed['address'])).toEqual([
    'ana@example.org',
    '+41791234567',
    '+41791234567',
  ])
  expect(sms[0]?.disclosed['address_typed']).toBe('+41 79 123 45 67')
  expect(await standOf(await contactOf(done.subject))).toEqual({
    'news email': 'pending',
    'offers email': 'refused',
    'news sms': 'pending',
    'offers sms': 'refused',
    'news call': 'refused',
    'offers call': 'refused',
  })
  await checkHouse(it)
})

test('each consent is told in the words of its own box [AS-08] [AS-10]', async () => {
  const done = await answer('ann@example.org', '+41792000010', ['email', 'sms', 'call'])
  const contact = await contactOf(done.subject)
  const consents = await it.turn(form.account, turn => consentsOf(turn, contact))
  expect(Object.fromEntries(consents.filter(c => c.purpose === 'news').map(c => [c.channel, c.label]))).toEqual({
    email: 'Yes, please send me “Our news” by email.',
    sms: 'Yes, please send me “Our news” by SMS.',
    call: 'Yes, you may call me about “Our news”.',
  })
})

test('a number waits for its handset: that the mailbox answers confirms nothing about it [AS-08]', async () => {
  const done = await answer('bea@example.org', '+41 79 200 00 01', ['email', 'sms'])
  const grant = await lastGrant(it, form.account, done.subject)
  expect(await confirm(it.house, await confirmationToken(it, form.account, grant), VISITOR)).toMatchObject({ ok: true })
  await it.settle()
  expect(await standOf(await contactOf(done.subject))).toMatchObject({ 'news email': 'active', 'news sms': 'pending' })
})

test('a number given without a tick is known, and grants nothing [AS-08]', async () => {
  const done = await answer('cem@example.org', '+41792000002', ['email'])
  const contact = await contactOf(done.subject)
  expect(contact.phone).toBe('+41792000002')
  expect(contact.attributes).toEqual({})
  expect(await standOf(contact)).toMatchObject({ 'news sms': 'refused', 'news call': 'refused' })
})

test('what is taken back on one channel stays on the others [AS-08]', async () => {
  const done = await answer('dan@example.org', '+41792000003', ['email', 'sms', 'call'])
  const subject = sure(done.phone, 'a number was given').subject
  await it.turn(form.account, turn => withdraw(turn, { subject, channel: 'sms', purposes: 'all', via: 'mo-stop' }))
  await it.settle()
  const stands = await standOf(await contactOf(done.subject))
  expect(stands).toMatchObject({ 'news sms': 'withdrawn', 'news call': 'pending', 'news email': 'pending' })
  await it.turn(form.account, turn => suppress(turn, { kind: 'phone', subject, reason: 'complaint' }))
  await it.settle()
  const after = await standOf(await contactOf(done.subject))
  expect(after).toMatchObject({ 'news sms': 'suppressed', 'news call': 'suppressed', 'news email': 'pending' })
})

test('another number inherits nothing, and the old one keeps what it said [AS-03] [AS-08]', async () => {
  const done = await answer('eve@example.org', '+41792000004', ['sms'])
  const before = await contactOf(done.subject)
  const changed = await renumber(before, '+41 79 200 00 99')
  expect(changed).toMatchObject({ ok: true, value: { phone: '+41792000099' } })
  expect(changed.ok && Object.keys(await standOf(changed.value))).toEqual(['news email', 'offers email'])
  const back = await renumber(before, '+41792000004')
  expect(back.ok && (await standOf(back.value))).toMatchObject({ 'news sms': 'pending' })
  const refused = await renumber(before, '12ab')
  expect(refused).toMatchObject({ ok: false, refusal: { code: 'not-a-number', errors: [{ code: 'letters' }] } })
})

test('whoever gives somebody else’s number does not become them [AS-03]', async () => {
  const first = await answer('fay@example.org', '+41792000005', ['sms'])
  const second = await answer('gus@example.org', '+41792000005', ['email'])
  expect(await contactOf(sure(first.phone, 'a number').subject)).toMatchObject({ email: 'fay@example.org' })
  expect(await contactOf(second.subject)).toMatchObject({ email: 'gus@example.org', phone: null })
  const taken = await it.turn(form.account, async turn => {
    const gus = sure(await contactOfSubject(turn, second.subject), 'there')
    return changeContact(turn, gus.id, { phone: '+41 79 200 00 05' })
  })
  expect(taken).toEqual({ ok: false, refusal: 'taken' })
  await checkHouse(it)
})

test('people are found by the beginning of their number, and listed by where it stands [AS-08]', async () => {
  const all = { channel: 'sms', limit: 10 } as const
  const found = await it.turn(form.account, turn => listContacts(turn, { ...all, search: '+4179200000' }))
  expect(found.ok && found.value.contacts.map(c => c.phone)).toEqual([
    '+41792000001',
    '+41792000002',
    '+41792000003',
    '+41792000004',
    '+41792000005',
  ])
  const pending = await it.turn(form.account, turn =>
    listContacts(turn, { ...all, search: '', purpose: 'news', state: 'pending' }),
  )
  expect(pending.ok && pending.value.contacts.map(c => c.email).toSorted()).toEqual([
    'ana@example.org',
    'ann@example.org',
    'bea@example.org',
    'eve@example.org',
    'fay@example.org',
  ])
})

test('a stranger’s program takes the proof of a number’s chain [AS-10]', async () => {
  const done = await answer('hal@example.org', '+41792000006', ['sms'])
  const contact = await contactOf(done.subject)
  const asked = { format: 'zip', channel: 'sms', redact: [] } as const
  const proof = await it.turn(form.account, turn => proofOfContact(turn, contact, asked))
  if (!proof.ok) throw new Error(JSON.stringify(proof.refusal))
  expect(proof.value.name).toMatch(/^con_[0-9a-z]+\.sms\.\d{8}\.optin\.zip$/)
  const policy = parsePolicy(await logPolicy(it.house))
  const read = verifyBundle(proof.value.bytes, { pinned: policy.ok ? policy.value : undefined })
  if (!read.ok) throw new Error(read.refusal)
  expect(read.value.steps.filter(step => step.result === 'fail')).toEqual([])
  expect(read.value.exit).toBe(0)
  expect(read.value.claims.find(claim => claim.id === 'confirmed')?.verdict).toBe('NOT SHOWN')
})
