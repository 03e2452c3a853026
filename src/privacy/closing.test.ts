import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkHouse } from '../../test/check-house.ts'
import { type Ask, browserOf, programOf } from '../../test/client.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
import { type Published, publishedForm, subscribed } from '../../test/sign-up.ts'
import { contactOfSubject } from '#audience/audience.ts'
import { DAY_MS } from '#base/limits.ts'
import { formPage } from '#consent/consent.ts'
import { logPolicy } from '#ledger/ledger.ts'
import { verifyBundle } from '#wire/bundle/verify.ts'
import { parsePolicy } from '#wire/policy-file.ts'
import { HANDLERS } from '../handlers.ts'

let it: TestHouse
let owned: Owned
let form: Published
let ask: Ask
let program: Ask
let contact: string
beforeAll(async () => {
  it = await openTestHouse()
  owned = await it.account({ name: 'Old bakery' })
  form = await publishedForm(it, owned.account)
  const { subject } = await subscribed(it, form, 'anna@example.org')
  await it.settle()
  contact = (await it.turn(owned.account, turn => contactOfSubject(turn, subject)))?.id ?? ''
  ask = await browserOf(await it.app(), owned)
  program = await programOf(it, owned)
})
afterAll(() => it.close())

const codeOf = async (answer: ReturnType<Ask>) => (await answer).body['code']

test('an account is closed by its name, by a person, and once', async () => {
  expect(await codeOf(ask('POST /account/close', { name: 'New bakery' }))).toBe('another-name')
  expect((await program('POST /account/close', { name: 'Old bakery' })).status).toBe(403)
  expect((await ask('POST /account/close', { name: 'Old bakery' })).status).toBe(200)
  expect(await codeOf(ask('POST /account/close', { name: 'Old bakery' }))).toBe('account-closing')
})

test('then nothing is sent, asked or changed, and people still have what is theirs [AS-10]', async () => {
  expect(await formPage(it.house, form.form, {})).toMatchObject({ ok: false, refusal: 'closed' })
  for (const who of [ask, program])
    expect(await codeOf(who(`PATCH /contacts/${contact}`, { name: 'Other' }))).toBe('account-closing')
  const { rows } = await it.house.platformPool.query(
    'select from revocation where account_id = $1 and subject_id is null and run_id is null',
    [owned.account],
  )
  expect(rows.length, 'workers are told').toBe(1)
  expect((await ask(`GET /contacts/${contact}`)).status).toBe(200)
  expect((await ask(`GET /contacts/${contact}/access?format=json`)).status).toBe(200)
  expect((await ask(`POST /contacts/${contact}/withdraw`, { purposes: 'all' })).status).toBe(200)
  await checkHouse(it)
})

test('the proof of a contact of a closed account verifies [AS-10]', async () => {
  const { bytes } = await ask(`GET /contacts/${contact}/proof`)
  const policy = parsePolicy(await logPolicy(it.house))
  const verdict = verifyBundle(bytes, policy.ok ? { pinned: policy.value } : {})
  const failed = verdict.ok ? verdict.value.steps.filter(step => step.result === 'fail') : expect.fail(verdict.refusal)
  expect(failed).toEqual([])
})

test('its owner may call it off for thirty days, and not later', async () => {
  expect((await ask('POST /account/reopen', {})).status).toBe(200)
  expect((await formPage(it.house, form.form, {})).ok).toBe(true)
  expect((await ask('POST /account/close', { name: 'Old bakery' })).status).toBe(200)
  it.clock.move(30 * DAY_MS)
  ask = await browserOf(await it.app(), owned)
  expect(await codeOf(ask('POST /account/reopen', {}))).toBe('closed')
  expect((await program(`GET /contacts/${contact}`)).status).toBe(200)
  for (const { event, run } of HANDLERS)
    if (event === 'house.tidy') await run(it.house, { id: 'x', account: '', body: {} })
  expect((await program(`GET /contacts/${contact}`)).status, 'programs are shut out when it is over').toBe(401)
  expect((await ask(`GET /contacts/${contact}/proof`)).status).toBe(200)
})
