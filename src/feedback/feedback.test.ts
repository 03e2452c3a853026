import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { statesOf, suppressionOf } from '#consent/consent.ts'
import type { HardBounce } from '#delivery/types.ts'
import type { SubjectId } from '#ledger/types.ts'
import { messageToken, personToken } from '#wire/token.ts'
import { checkHouse } from '../../test/check-house.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import { type Published, publishedForm, subscribed, VISITOR } from '../../test/sign-up.ts'
import { preferencesOf, switchOff, unsubscribe, unsubscribing, whyOf } from './feedback.ts'
import { hintOf, firstSpoken } from './rules.ts'

let it: TestHouse
let form: Published

beforeAll(async () => {
  it = await openTestHouse()
  form = await publishedForm(it, (await it.account()).account, ['news', 'offers'])
})
afterAll(() => it.close())

const joined = async (email: string) => {
  const { subject } = await subscribed(it, form, email, [0, 1])
  await it.settle()
  return subject
}
const wordsOf = async (subject: SubjectId) =>
  Object.fromEntries(
    (await it.turn(form.account, turn => statesOf(turn, subject))).map(({ purpose, word }) => [purpose, word]),
  )

let runs = 0
/** A run for the purpose that reached this one subject: its number is in the token. */
async function sentTo(subject: SubjectId, purpose = 'news'): Promise<string> {
  const run_id = `run_${runs++}`
  const number = await it.turn(form.account, async turn => {
    const row = {
      account_id: turn.account,
      run_id,
      campaign_id: 'cmp_1',
      revision: 1,
      status: 'sending',
      plan: '{}',
      purpose,
      purpose_v: 1,
      channel: 'email',
      test: false,
    }
    const made = await turn.db
      .insertInto('run')
      .values({ ...row, started_at: turn.now, expires_at: turn.now })
      .returning('number')
      .executeTakeFirstOrThrow()
    const [state] = await statesOf(turn, subject, 'email')
    await turn.db
      .insertInto('recipient')
      .values({
        account_id: turn.account,
        run_id,
        seq: 1,
        contact_id: 'con_1',
        subject_id: subject,
        consent_seq: state?.seq ?? 0,
      })
      .execute()
    return made.number
  })
  return messageToken(it.house.keys.key('link'), { kind: 'run', run: number, seq: 1 })
}
const linkOf = (subject: SubjectId, account = form.account) =>
  personToken(it.house.keys.key('link'), { account, subject })

describe('leaving', () => {
  test('by a message’s link leaves what it was sent for, and nothing else [AS-03]', async () => {
    const subject = await joined('ana@example.org')
    const token = await sentTo(subject)
    expect(await unsubscribing(it.house, token)).toMatchObject({
      ok: true,
      value: { left: [{ purpose: 'news', state: 'active' }] },
    })
    expect(await unsubscribe(it.house, token, VISITOR)).toMatchObject({
      ok: true,
      value: { left: [{ purpose: 'news', state: 'withdrawn' }] },
    })
    expect(await wordsOf(subject)).toEqual({ news: 'withdrawn', offers: 'active' })
    await checkHouse(it)
  })
  test('by a link of no message leaves everything', async () => {
    const subject = await joined('bea@example.org')
    expect(await unsubscribe(it.house, linkOf(subject), VISITOR)).toMatchObject({ ok: true })
    expect(await wordsOf(subject)).toEqual({ news: 'withdrawn', offers: 'withdrawn' })
  })
  test('twenty times at once is once', async () => {
    const subject = await joined('cea@example.org')
    const token = await sentTo(subject)
    const done = await Promise.all(Array.from({ length: 20 }, () => unsubscribe(it.house, token, VISITOR)))
    expect(done.every(it => it.ok)).toBe(true)
    await checkHouse(it)
    const events = await it.house.platform
      .selectFrom('ledger_event')
      .select('type')
      .where('subject_id', '=', subject)
      .where('type', '=', 'withdraw')
      .execute()
    expect(events).toHaveLength(1)
  })
  test('switching one off on the page of preferences leaves the other on [AS-03]', async () => {
    const subject = await joined('dea@example.org')
    const token = await sentTo(subject, 'offers')
    await switchOff(it.house, token, { channel: 'email', purpose: 'offers' }, VISITOR)
    expect(await wordsOf(subject)).toEqual({ news: 'active', offers: 'withdrawn' })
    expect(await preferencesOf(it.house, token)).toMatchObject({
      ok: true,
      value: { hint: 'd…@example.org', consents: [{ purpose: 'news' }, { purpose: 'offers' }] },
    })
  })
})

test('why a message came names its purpose alone, and the consent that it relied on [AS-10]', async () => {
  const subject = await joined('eva@example.org')
  const why = await whyOf(it.house, await sentTo(subject))
  const [news] = await it.turn(form.account, turn => statesOf(turn, subject))
  expect(why).toMatchObject({
    ok: true,
    value: { consents: [{ purpose: 'news', state: 'active' }], sentFor: { consentSeq: news?.seq } },
  })
  expect(why.ok && why.value.history.map(entry => entry.type)).toEqual(expect.arrayContaining(['grant', 'confirm']))
})

describe('a link', () => {
  test('of another installation, another account, nobody, or a service message opens nothing', async () => {
    const subject = await joined('fay@example.org')
    const stranger = (await it.account()).account
    const nobody = `sub_${'0'.repeat(25)}` as const
    const key = it.house.keys.key('link')
    const tokens = [
      linkOf(subject, stranger),
      linkOf(nobody),
      personToken(it.house.keys.key('rate'), { account: form.account, subject }),
      messageToken(key, { kind: 'run', run: 1_000_000, seq: 1 }),
      messageToken(key, { kind: 'run', run: 1, seq: 999 }),
      messageToken(key, { kind: 'service', message: `msg_${'0'.repeat(25)}` }),
    ]
    for (const token of tokens)
      for (const open of [unsubscribing, preferencesOf, whyOf])
        expect(await open(it.house, token)).toEqual({ ok: false, refusal: 'unknown' })
    expect(await wordsOf(subject)).toEqual({ news: 'active', offers: 'active' })
  })
  test('keeps working for as long as somebody has it', async () => {
    const subject = await joined('gus@example.org')
    const token = await sentTo(subject)
    it.clock.move(5 * 365 * 86_400_000)
    expect(await unsubscribe(it.house, token, VISITOR)).toMatchObject({ ok: true })
    expect(await wordsOf(subject)).toMatchObject({ news: 'withdrawn' })
  })
})

test('an address that does not exist is suppressed, once, and its consents stand [AS-01]', async () => {
  const subject = await joined('hal@example.org')
  const bounce: HardBounce = {
    subject,
    run: 'run_x',
    seq: 1,
    reason: 'no-such-mailbox',
    code: 550,
    detail: '5.1.1 unknown user',
  }
  for (let i = 0; i < 2; i++) await it.turn(form.account, async turn => turn.emit('outcome.hard-bounce', bounce))
  await it.settle()
  expect(await it.turn(form.account, turn => suppressionOf(turn, { kind: 'email', subject }))).toMatchObject({
    reason: 'hard-bounce',
    detail: '550 no-such-mailbox 5.1.1 unknown user',
  })
  expect(await wordsOf(subject)).toEqual({ news: 'suppressed', offers: 'suppressed' })
  const feed = await it.house.platform.selectFrom('revocation').selectAll().where('subject_id', '=', subject).execute()
  expect(feed).toMatchObject([{ channel: null, purpose: null }])
  await checkHouse(it)
})

test.each([
  ['ana@example.org', 'a…@example.org'],
  ['ana.maria@example.org', 'a…a@example.org'],
  ['a@example.org', 'a…@example.org'],
  ['𝒶𝒷𝒸𝒹@example.org', '𝒶…𝒹@example.org'],
])('whoever is %s knows themself in %s', (address, hint) => expect(hintOf(address)).toBe(hint))

test('a hint never gives away more than two letters before the at sign', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z.]{1,30}$/), local => {
      expect(hintOf(`${local}@example.org`).split('…').join('').replace('@example.org', '').length).toBeLessThanOrEqual(
        2,
      )
    }),
  )
})

test('the first language that we speak is taken', () => {
  expect(firstSpoken(undefined, 'xx', 'pt', 'de')).toBe('pt')
  expect(firstSpoken()).toBe('en')
})
