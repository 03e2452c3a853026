import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { subscribe } from '#audience/audience.ts'
import { DAY_MS, HOUR_MS } from '#base/limits.ts'
import { chainOf } from '#ledger/ledger.ts'
import type { SubjectId } from '#ledger/types.ts'
import { checkHouse } from '../../test/check-house.ts'
import { asOwner } from '../../test/database.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import {
  confirmationToken,
  lastGrant,
  openedPage,
  type Published,
  publishedForm,
  signUp,
  subscribed,
  VISITOR,
} from '../../test/sign-up.ts'
import {
  confirm,
  confirmationOf,
  formPage,
  pendingMail,
  readForm,
  statesOf,
  suppress,
  suppressionOf,
  unsuppress,
  withdraw,
} from './consent.ts'

let it: TestHouse
let form: Published

beforeAll(async () => {
  it = await openTestHouse()
  const { account } = await it.account()
  form = await publishedForm(it, account, ['news', 'offers'])
})
afterAll(() => it.close())

const accepted = async (email: string, ticked?: readonly number[]): Promise<SubjectId> => {
  const done = await signUp(it, form, email, ticked)
  if (!done.ok) throw new Error(done.refusal.code)
  return done.value.subject
}
const wordsOf = async (subject: SubjectId) => {
  await it.settle()
  const states = await it.turn(form.account, turn => statesOf(turn, subject))
  return Object.fromEntries(states.map(({ purpose, word }) => [purpose, word]))
}
const chainFor = (subject: SubjectId) => it.turn(form.account, turn => chainOf(turn, subject, 'email'))
const tokenFor = async (subject: SubjectId) =>
  confirmationToken(it, form.account, await lastGrant(it, form.account, subject))
const mailFor = async (subject: SubjectId) => {
  const grant = await lastGrant(it, form.account, subject)
  return it.turn(form.account, turn => pendingMail(turn, { grant }))
}
const withdrawAll = (subject: SubjectId) =>
  it.turn(form.account, turn =>
    withdraw(turn, { subject, channel: 'email', purposes: 'all', via: 'preference-centre' }),
  )

test('a tick is pending, an answer makes it active, and what was left stays left [AS-04] [AS-08]', async () => {
  const subject = await accepted('ana@example.org')
  expect(await wordsOf(subject)).toEqual({ news: 'pending', offers: 'refused' })
  expect(await confirm(it.house, await tokenFor(subject), VISITOR)).toMatchObject({ ok: true })
  expect(await wordsOf(subject)).toEqual({ news: 'active', offers: 'refused' })
  await checkHouse(it)
})

test('the event says everything that was shown and sent [AS-10]', async () => {
  const subject = await accepted('Bea@Example.org', [1])
  const [grant] = await chainFor(subject)
  expect(grant).toMatchObject({
    type: 'grant',
    said: {
      evidence: 'E4',
      form: { id: form.form, version: 1, locale: 'en', snapshot: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) },
      purposes: [
        { id: 'news', state: 'refused', v: 1, channel: 'email' },
        { id: 'offers', state: 'granted', v: 1, channel: 'email' },
      ],
    },
    disclosed: {
      address: 'bea@example.org',
      address_typed: 'Bea@Example.org',
      ip: VISITOR.ip,
      user_agent: VISITOR.userAgent,
      url: VISITOR.url,
      dwell_ms: 5_000,
      bot_check: expect.stringContaining('passed'),
      render_token: expect.stringMatching(/^[0-9a-f]{64}$/),
    },
  })
})

test('the mail asks in the words of the box, and says until when [AS-03] [AS-06]', async () => {
  const mail = await mailFor(await accepted('cleo@example.org'))
  const label = form.draft.items.find(box => box.purpose === form.purposes[0])?.label.en
  expect(mail).toMatchObject({
    address: 'cleo@example.org',
    locale: 'en',
    url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:8080\/c\/[A-Za-z0-9_-]{43}$/),
  })
  expect(mail?.boxes.map(box => box.label)).toEqual([label])
})

describe('a page answers once, in time, and not too fast', () => {
  const send = (token: string, over = {}) => {
    const [box] = form.draft.items
    return subscribe(
      it.house,
      form.form,
      { render_token: token, 'field.email': 'dora@example.org', [`consent.${box?.id}`]: 'yes', ...over },
      VISITOR,
    )
  }
  const codeOf = async (sent: ReturnType<typeof send>) => {
    const done = await sent
    return done.ok ? 'taken' : done.refusal.code
  }

  test('twice the same page is once the same event', async () => {
    const token = await openedPage(it, form.form)
    it.clock.move(5_000)
    const codes = await Promise.all([codeOf(send(token)), codeOf(send(token))])
    expect(codes.toSorted()).toEqual(['taken', 'token-used'])
    expect(await codeOf(send(token))).toBe('token-used')
  })
  test('an answer within two seconds is a program’s', async () => {
    const token = await openedPage(it, form.form)
    it.clock.move(1_999)
    expect(await codeOf(send(token))).toBe('too-fast')
    it.clock.move(1)
    expect(await codeOf(send(token))).toBe('taken')
  })
  test('a refusal does not use the page up: what is mended can be sent', async () => {
    const token = await openedPage(it, form.form)
    it.clock.move(5_000)
    expect(await codeOf(send(token, { 'field.email': 'nobody' }))).toBe('flawed')
    expect(await codeOf(send(token, { 'consent.never-shown': 'yes' }))).toBe('box-not-shown')
    expect(await codeOf(send(token))).toBe('taken')
  })
  test('a page of yesterday, a foreign page, another form’s page', async () => {
    const token = await openedPage(it, form.form)
    it.clock.move(DAY_MS + 1)
    expect(await codeOf(send(token))).toBe('token-expired')
    expect(await codeOf(send('made-up'))).toBe('no-token')
    const other = await publishedForm(it, (await it.account()).account)
    const foreign = await openedPage(it, other.form)
    it.clock.move(5_000)
    expect(await codeOf(send(foreign))).toBe('no-token')
    expect(await codeOf(send([token, token] as unknown as string))).toBe('no-token')
  })
})

describe('a form is no mail bomb', () => {
  const mails = async (address: string) => {
    const found = await it.house.platform
      .selectFrom('confirmation')
      .select('created_at')
      .where('subject_id', '=', await subjectAt(address))
      .execute()
    return found.length
  }
  const subjectAt = async (address: string) => {
    const done = await signUp(it, form, address)
    return done.ok ? done.value.subject : ''
  }
  test('three mails to one address in a day, and every answer looks the same', async () => {
    const answers = []
    for (let i = 0; i < 6; i++) answers.push((await signUp(it, form, 'eve@example.org')).ok)
    expect(new Set(answers)).toEqual(new Set([true]))
    expect(await mails('eve@example.org')).toBe(3)
    it.clock.move(DAY_MS)
    expect(await mails('eve@example.org')).toBe(4)
  })
  test('whoever is subscribed gets no mail, and looks the same from outside', async () => {
    const { subject } = await subscribed(it, form, 'fay@example.org')
    const again = await signUp(it, form, 'fay@example.org')
    expect(again).toMatchObject({ ok: true, value: { subject } })
    await it.settle()
    expect(await mailFor(subject)).toBeUndefined()
    expect(await wordsOf(subject)).toMatchObject({ news: 'active' })
  })
  test('twenty answers for one address in a day, with its aliases, and no more', async () => {
    it.clock.move(DAY_MS)
    const codes = []
    for (let i = 0; i < 21; i++) {
      const done = await signUp(it, form, `gil+${i}@example.org`)
      codes.push(done.ok ? 'taken' : done.refusal.code)
    }
    expect(codes.filter(code => code === 'taken')).toHaveLength(20)
    expect(codes.at(-1)).toBe('too-many')
    it.clock.move(HOUR_MS)
  })
})

describe('confirming', () => {
  test('looking confirms nothing [AS-04]', async () => {
    const subject = await accepted('hal@example.org')
    const token = await tokenFor(subject)
    for (let i = 0; i < 3; i++)
      expect(await confirmationOf(it.house, token)).toMatchObject({ ok: true, value: { address: 'hal@example.org' } })
    expect(await wordsOf(subject)).toMatchObject({ news: 'pending' })
  })
  test('of two at once one confirms, and the other learns that it was done', async () => {
    const subject = await accepted('ida@example.org')
    const token = await tokenFor(subject)
    const done = await Promise.all([1, 2, 3].map(() => confirm(it.house, token, VISITOR)))
    expect(done.filter(it => it.ok)).toHaveLength(1)
    expect(done.flatMap(it => (it.ok ? [] : [it.refusal.code]))).toEqual(['used', 'used'])
    await it.settle()
    expect((await chainFor(subject)).map(it => it.type).filter(type => type === 'confirm')).toHaveLength(1)
  })
  test('the event names the token by its hash, in a file of its own [AS-10]', async () => {
    const { subject } = await subscribed(it, form, 'jan@example.org')
    await it.settle()
    const event = (await chainFor(subject)).findLast(it => it.type === 'confirm')
    const hash = event?.disclosed['doi.token_sha256']
    expect(event?.said.evidence).toBe('E5')
    expect(event?.disclosed.attachments).toMatchObject([
      { path: expect.stringMatching(/^doi\/\d+\/confirm\.json$/), media: 'application/json' },
    ])
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
  })
  test('after a week a link has ended, and a made-up one never was', async () => {
    const subject = await accepted('kim@example.org')
    const token = await tokenFor(subject)
    it.clock.move(7 * DAY_MS)
    expect(await confirm(it.house, token, VISITOR)).toMatchObject({ ok: false, refusal: { code: 'expired' } })
    for (const foreign of [
      '',
      'x',
      token.slice(1),
      `${token}x`,
      token.replace(/^./, token.startsWith('A') ? 'B' : 'A'),
    ])
      expect(await confirm(it.house, foreign, VISITOR)).toMatchObject({ ok: false, refusal: { code: 'absent' } })
    expect(await wordsOf(subject)).toMatchObject({ news: 'pending' })
  })
  test('what was withdrawn before it was confirmed stays withdrawn [AS-03]', async () => {
    const subject = await accepted('leo@example.org', [0, 1])
    const token = await tokenFor(subject)
    await it.turn(form.account, turn => withdraw(turn, { subject, channel: 'email', purposes: ['news'], via: 'api' }))
    expect(await confirm(it.house, token, VISITOR)).toMatchObject({ ok: true })
    expect(await wordsOf(subject)).toEqual({ news: 'withdrawn', offers: 'active' })
    const other = await accepted('lea@example.org')
    const stale = await tokenFor(other)
    await withdrawAll(other)
    expect(await confirm(it.house, stale, VISITOR)).toMatchObject({ ok: false, refusal: { code: 'withdrawn' } })
    await checkHouse(it)
  })
})

describe('taking back', () => {
  test('it is in force before the log knows of it [AS-03]', async () => {
    const { subject } = await subscribed(it, form, 'mia@example.org', [0, 1])
    await it.settle()
    const [stands, feed] = await it.turn(form.account, async turn => {
      await withdraw(turn, { subject, channel: 'email', purposes: 'all', via: 'list-unsubscribe-post' })
      const feed = await turn.db.selectFrom('revocation').selectAll().where('subject_id', '=', subject).execute()
      return [await statesOf(turn, subject), feed] as const
    })
    expect(stands.map(it => it.word)).toEqual(['withdrawn', 'withdrawn'])
    expect(feed).toMatchObject([{ channel: 'email', purpose: null }])
    expect(await wordsOf(subject)).toEqual({ news: 'withdrawn', offers: 'withdrawn' })
    await checkHouse(it)
  })
  test('twice is once', async () => {
    const { subject } = await subscribed(it, form, 'ned@example.org')
    expect(await withdrawAll(subject)).toEqual(['news'])
    expect(await withdrawAll(subject)).toEqual([])
    await it.settle()
    expect(await withdrawAll(subject)).toEqual([])
    expect((await chainFor(subject)).filter(it => it.type === 'withdraw')).toHaveLength(1)
  })
  test('a withdrawal and a confirmation at the same moment come to one of the two orders, and the log agrees [AS-03]', async () => {
    for (let i = 0; i < 5; i++) {
      const subject = await accepted(`race.${i}@example.org`)
      const token = await tokenFor(subject)
      const [left] = await Promise.all([withdrawAll(subject), confirm(it.house, token, VISITOR), withdrawAll(subject)])
      expect(left.length).toBeLessThanOrEqual(1)
      expect(await wordsOf(subject)).toMatchObject({ news: 'withdrawn' })
    }
    await checkHouse(it)
  })
  test('one purpose leaves the others', async () => {
    const { subject } = await subscribed(it, form, 'oda@example.org', [0, 1])
    await it.turn(form.account, turn =>
      withdraw(turn, { subject, channel: 'email', purposes: ['offers', 'unheard-of'], via: 'api' }),
    )
    expect(await wordsOf(subject)).toEqual({ news: 'active', offers: 'withdrawn' })
  })
  test('only a new tick and a new answer bring it back [AS-04]', async () => {
    const { subject } = await subscribed(it, form, 'pia@example.org')
    const old = await tokenFor(subject)
    await withdrawAll(subject)
    expect(await confirm(it.house, old, VISITOR)).toMatchObject({ ok: false })
    await accepted('pia@example.org')
    expect(await wordsOf(subject)).toMatchObject({ news: 'pending' })
    expect(await confirm(it.house, await tokenFor(subject), VISITOR)).toMatchObject({ ok: true })
    expect(await wordsOf(subject)).toMatchObject({ news: 'active' })
    await checkHouse(it)
  })
  test('a block ends with the withdrawal that made it, not with an earlier one', async () => {
    const { subject } = await subscribed(it, form, 'quy@example.org')
    await it.settle()
    await withdrawAll(subject)
    const again = await signUp(it, form, 'quy@example.org')
    expect(again.ok).toBe(true)
    await confirm(it.house, await tokenFor(subject), VISITOR)
    await withdrawAll(subject)
    expect(await wordsOf(subject)).toMatchObject({ news: 'withdrawn' })
    await checkHouse(it)
  })
})

describe('a suppression', () => {
  const whose = (subject: SubjectId) => ({ kind: 'email', subject }) as const
  test('wins over a consent, and over one that comes later [AS-03]', async () => {
    const { subject } = await subscribed(it, form, 'rob@example.org')
    await it.turn(form.account, turn =>
      suppress(turn, { ...whose(subject), reason: 'hard-bounce', detail: '550 5.1.1' }),
    )
    expect(await wordsOf(subject)).toMatchObject({ news: 'suppressed' })
    await accepted('rob@example.org')
    expect(await wordsOf(subject)).toMatchObject({ news: 'suppressed' })
    expect(await it.turn(form.account, turn => unsuppress(turn, whose(subject)))).toEqual({ ok: true, value: {} })
    expect(await wordsOf(subject)).toMatchObject({ news: 'active' })
  })
  test('for a complaint withdraws as well, outweighs a bounce, and nobody lifts it', async () => {
    const { subject } = await subscribed(it, form, 'sue@example.org')
    await it.turn(form.account, turn => suppress(turn, { ...whose(subject), reason: 'complaint' }))
    await it.turn(form.account, turn => suppress(turn, { ...whose(subject), reason: 'hard-bounce' }))
    expect(await it.turn(form.account, turn => suppressionOf(turn, whose(subject)))).toMatchObject({
      reason: 'complaint',
    })
    expect(await it.turn(form.account, turn => unsuppress(turn, whose(subject)))).toEqual({
      ok: false,
      refusal: 'for-good',
    })
    await it.settle()
    expect((await chainFor(subject)).at(-1)).toMatchObject({ type: 'withdraw' })
    await checkHouse(it)
  })
  test('can come before anybody signed up', async () => {
    const at = { kind: 'email', address: 'tea@example.org' } as const
    await it.turn(form.account, turn => suppress(turn, { ...at, reason: 'request' }))
    const subject = await accepted('tea@example.org')
    expect(await wordsOf(subject)).toMatchObject({ news: 'suppressed' })
    expect(
      await it.house.platform.selectFrom('confirmation').selectAll().where('subject_id', '=', subject).execute(),
    ).toEqual([])
  })
})

test('a form that says what the policy does not accept is neither shown nor answered, and its owner reads why [PC-02] [F18]', async () => {
  const { account } = await it.account()
  const other = await publishedForm(it, account, ['news'])
  const withheld = async () => {
    const read = await it.turn(account, turn => readForm(turn, other.form))
    return read.ok ? read.value.withheld : read
  }
  expect(await withheld()).toBeUndefined()
  const token = await openedPage(it, other.form)
  await asOwner(it.connect, owner =>
    owner.query(`update form_version set definition = replace(definition::text, $1, $2)::jsonb where form_id = $3`, [
      '"button": "',
      '"button": "Cocaine, 70 a gram, delivered tonight. ',
      other.form,
    ]),
  )
  expect(await formPage(it.house, other.form, {})).toEqual({ ok: false, refusal: 'flawed' })
  it.clock.move(5_000)
  const late = await subscribe(it.house, other.form, { render_token: token, 'field.email': 'x@example.org' }, VISITOR)
  expect(late).toMatchObject({ ok: false, refusal: { code: 'closed' } })
  expect(await withheld()).toMatchObject({
    why: 'words',
    demands: expect.arrayContaining(['PC-02']),
    review: expect.stringMatching(/^rev_/),
    waits: false,
  })
})
