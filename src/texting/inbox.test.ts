/** Answers by hand, what receipts teach, and the box that a keyword confirms. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { requestErasure } from '#audience/audience.ts'
import { DAY_MS } from '#base/limits.ts'
import { statesOf, suppressionOf } from '#consent/consent.ts'
import { takeReceipts } from '#delivery/delivery.ts'
import { queueText } from '#delivery/sms/queue.ts'
import type { SubjectId } from '#ledger/types.ts'
import { checkHouse } from '../../test/check-house.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
import { publishedForm, type Published, signUp, withNumbers } from '../../test/sign-up.ts'
import { answersTo, ROUTE, texted } from '../../test/texted.ts'
import { FROM, phones, textSender } from '../../test/texts.ts'
import { answerTo, type Asking, localeFor, mayBeKeyword, mayReply, readText, type Replying } from './rules.ts'
import { listTexts, replyToText, setKeyword } from './texting.ts'

describe('the rules', () => {
  const replying: Replying = {
    hasNumber: true,
    answered: false,
    asked: 'other',
    stoppedSince: false,
    suppressed: false,
    ageMs: 7 * DAY_MS,
    policiesAccepted: true,
    maySend: true,
    advertises: false,
  }
  test.each([
    [{}, undefined],
    [{ hasNumber: false }, 'nobody'],
    [{ asked: 'stop' }, 'said-stop'],
    [{ stoppedSince: true }, 'said-stop'],
    [{ suppressed: true }, 'suppressed'],
    [{ answered: true }, 'answered'],
    [{ ageMs: 7 * DAY_MS + 1 }, 'too-old'],
    [{ policiesAccepted: false }, 'policies-first'],
    [{ maySend: false }, 'restricted'],
    [{ advertises: true }, 'advertises'],
  ] as const)('an answer by hand with %j: %s [AS-03]', (over, why) => {
    expect(mayReply({ ...replying, ...over })).toBe(why)
  })

  const asking: Asking = {
    asked: 'stop',
    ended: true,
    confirmed: false,
    hasForm: true,
    isMachine: false,
    stoppedToday: 3,
    answersToday: 0,
    maySend: true,
  }
  test.each([
    [{}, 'stopped'],
    [{ ended: false }, undefined],
    [{ ended: false, stoppedToday: 0 }, 'stopped'],
    [{ isMachine: true }, undefined],
    [{ maySend: false }, 'stopped'],
    [{ answersToday: 99 }, 'stopped'],
    [{ asked: 'help' }, 'help'],
    [{ asked: 'help', maySend: false }, 'help'],
    [{ asked: 'help', answersToday: 5 }, undefined],
    [{ asked: 'start' }, 'join'],
    [{ asked: 'start', hasForm: false }, 'help'],
    [{ asked: 'start', confirmed: true }, 'joined'],
    [{ asked: 'join', maySend: false }, undefined],
    [{ asked: 'other', confirmed: true }, undefined],
    [{ asked: 'code' }, undefined],
  ] as const)('the answer to %j is %s [AS-04]', (over, answer) => {
    expect(answerTo({ ...asking, ...over })).toBe(answer)
  })

  test('a keyword is none that means something to everybody [AS-04]', () => {
    expect(['BAKERY', 'RYE 24', 'BROT'].every(mayBeKeyword)).toBe(true)
    expect(
      ['STOP', 'QUIT', 'HELP', 'START', 'YES', 'STOP BAKERY', 'bakery', 'A-B', '', 'BAJA', 'SAIR'].some(mayBeKeyword),
    ).toBe(false)
    expect(readText('stop bakery', ['BAKERY']).asked).toBe('stop')
    expect(readText('“Bakery”!', ['BAKERY'])).toMatchObject({ asked: 'join', keyword: 'BAKERY' })
    expect(readText('bakery opening hours', ['BAKERY']).asked).toBe('other')
  })

  test('somebody is answered in their language, or in that of their number', () => {
    expect(localeFor('it', 'DE')).toBe('it')
    expect([undefined, 'xx'].map(known => localeFor(known, 'BR'))).toEqual(['pt', 'pt'])
    expect(localeFor(undefined, undefined)).toBe('en')
  })
})

describe('in a house', () => {
  let it: TestHouse
  let mine: Owned
  let form: Published
  beforeAll(async () => {
    it = await openTestHouse()
    mine = await it.account()
    form = await publishedForm(it, mine.account, ['news'], withNumbers, ['email', 'sms'])
    const id = await textSender(it, mine.account)
    await it.turn(mine.account, turn => setKeyword(turn, id, { keyword: 'BAKERY', form: form.form }))
  })
  afterAll(async () => {
    await checkHouse(it)
    await it.close()
  })
  let nth = 0
  const reader = async () => (await phones(it, mine.account, { count: 1, first: (nth += 1), purpose: 'news' }))[0]!
  const said = async (from: string, text: string) => {
    const id = await texted(it, mine.account, { from, to: FROM, text })
    await it.settle()
    return id!
  }
  const reply = (id: string, text: string) => it.turn(mine.account, turn => replyToText(turn, id, text))
  const words = async (subject: SubjectId) =>
    (await it.turn(mine.account, turn => statesOf(turn, subject, 'sms'))).map(({ word }) => word)

  test('a question is answered by hand, once, from the number that it went to', async () => {
    const { phone } = await reader()
    const id = await said(phone, 'Do you have rye on Monday?')
    expect(await reply(id, 'Yes, from eight.')).toMatchObject({ ok: true })
    expect(await reply(id, 'And wheat.')).toMatchObject({ refusal: 'answered' })
    expect(await answersTo(it, mine.account, phone)).toMatchObject([
      { kind: 'reply', from: FROM, text: 'Yes, from eight.' },
    ])
    const { texts } = await it.turn(mine.account, turn => listTexts(turn, { limit: 1, asked: 'other' }))
    expect([texts[0]?.reply?.text, texts[0]?.readAt === null]).toEqual(['Yes, from eight.', false])
  })

  test('what advertises is no answer, and neither is what the policy does not accept [AS-03]', async () => {
    const { phone } = await reader()
    const id = await said(phone, 'Hello?')
    expect(await reply(id, 'Big sale today: 50 % discount on everything!')).toMatchObject({ refusal: 'advertises' })
    expect(await reply(id, 'Fake Rolex and Omega watches, 1:1 mirror copies, 90 euros each.')).toMatchObject({
      refusal: 'not-cleared',
    })
    expect(await answersTo(it, mine.account, phone)).toEqual([])
  })

  test('a STOP after the question ends the answer as well [AS-03]', async () => {
    const { phone } = await reader()
    const id = await said(phone, 'When do you open?')
    const stop = await said(phone, 'Oh, stop')
    expect(await reply(id, 'At eight.')).toMatchObject({ refusal: 'said-stop' })
    expect(await reply(stop, 'We are sorry.')).toMatchObject({ refusal: 'said-stop' })
  })

  test('a box that was ticked and waits for its handset is confirmed by the keyword [AS-04]', async () => {
    const box = form.draft.items.find(item => item.channel === 'sms')!
    const done = await signUp(it, form, 'ana@example.org', [], {
      [`consent.${box.id}`]: 'yes',
      'field.phone': '+447911123456',
    })
    const subject = done.ok ? done.value.phone!.subject : undefined
    await it.settle()
    expect(await words(subject!)).toEqual(['pending'])
    await said('+447911123456', 'JOIN BAKERY')
    await it.settle()
    expect(await words(subject!)).toEqual(['active'])
    const texts = await answersTo(it, mine.account, '+447911123456')
    expect(texts.filter(({ kind }) => kind === 'join').map(({ text }) => text)).toEqual([
      expect.stringMatching(/your number is confirmed.*STOP/),
    ])
  })

  test.each([
    ['no-such-number', 'hard-bounce', 'suppressed'],
    ['no-handset', 'hard-bounce', 'suppressed'],
    ['opted-out', undefined, 'withdrawn'],
    ['unreachable', undefined, 'active'],
    ['content', undefined, 'active'],
  ] as const)('a receipt that says %s: %s, and %s [AS-03]', async (why, reason, word) => {
    const { phone, subject } = await reader()
    const sent = await it.turn(mine.account, turn =>
      queueText(turn, { kind: 'help', to: phone, from: FROM, text: 'Help', subject, expiresInMs: DAY_MS }),
    )
    const ref = `m${sent.ok ? sent.value : ''}`
    await it.turn(mine.account, turn =>
      takeReceipts(turn, ROUTE, [
        { key: `${ref} ${why}`, ids: [], ref, reference: undefined, to: phone, state: 'undelivered', code: '1', why },
      ]),
    )
    await it.settle()
    const known = await it.turn(mine.account, turn => suppressionOf(turn, { kind: 'phone', subject }))
    expect([known?.reason, await words(subject)]).toEqual([reason, [word]])
  })

  test('whoever is erased takes their texts with them', async () => {
    const { phone, subject, contact } = await reader()
    await said(phone, 'My name is Ana')
    await it.turn(mine.account, turn => requestErasure(turn, { id: contact }, { via: 'operator' }))
    await it.settle()
    const { texts } = await it.turn(mine.account, turn => listTexts(turn, { subject, limit: 5 }))
    expect(texts).toEqual([])
  })
})
