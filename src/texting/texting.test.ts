/** What people text us, from the moment in which it is written down to the one answer. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import { sure } from '#base/bug.ts'
import { DAY_MS, MINUTE_MS, SECOND_MS } from '#base/limits.ts'
import { impose, openCase } from '#conduct/conduct.ts'
import { statesOf, suppressionOf } from '#consent/consent.ts'
import { chainOf, subjectOf } from '#ledger/ledger.ts'
import type { SubjectId } from '#ledger/types.ts'
import { readKeyword } from '#wire/sms/keyword.ts'
import { checkHouse } from '../../test/check-house.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
import { publishedForm, type Published, withNumbers } from '../../test/sign-up.ts'
import { answersTo, texted } from '../../test/texted.ts'
import { FROM, phones, textSender } from '../../test/texts.ts'
import { listTexts, setKeyword } from './texting.ts'

let it: TestHouse
let mine: Owned
let form: Published
const OTHER = '+41795550001' // For the program “offers” alone.

beforeAll(async () => {
  it = await openTestHouse()
  mine = await it.account()
  form = await publishedForm(it, mine.account, ['news', 'offers'], withNumbers, ['email', 'sms', 'call'])
  const id = await textSender(it, mine.account)
  await textSender(it, mine.account, { value: OTHER, name: 'Offers of Bakery', programs: ['offers'] })
  await it.turn(mine.account, turn => setKeyword(turn, id, { keyword: 'BAKERY', form: form.form }))
})
afterAll(async () => {
  await checkHouse(it)
  await it.close()
})

let nth = 0
/** British ones, who are answered in English. */
const PREFIX = '+44790'
const numbered = (first: number) => `${PREFIX}${String(first).padStart(7, '0')}`
/** Somebody who agreed to these programs by text. */
async function reader(...purposes: string[]): Promise<{ phone: string; subject: SubjectId }> {
  const first = (nth += 1)
  const phone = numbered(first)
  const subject = await it.turn(mine.account, turn => subjectOf(turn, 'phone', phone))
  for (const purpose of purposes) await joined(first, purpose)
  return { phone, subject }
}
/** The same number, again for another program: the contact is there already. */
async function joined(first: number, purpose: string): Promise<void> {
  await it.turn(mine.account, async turn => {
    await turn.db.deleteFrom('contact').where('phone', '=', numbered(first)).execute()
  })
  await phones(it, mine.account, { count: 1, first, purpose, prefix: PREFIX })
}

const saying = (text: string, from: string, to = FROM) => texted(it, mine.account, { from, to, text })
const activeOf = (subject: SubjectId) =>
  it.turn(mine.account, async turn =>
    (await statesOf(turn, subject, 'sms')).filter(({ word }) => word === 'active').map(({ purpose }) => purpose),
  )
const kinds = async (phone: string) => (await answersTo(it, mine.account, phone)).map(({ kind }) => kind)

const STOPS = [
  'STOP',
  'stop',
  'Please stop texting me!',
  'stpo',
  'arrêtez de m’envoyer des SMS',
  'Bitte keine SMS mehr',
  'BAJA',
  'no me envíen más mensajes',
  'non voglio più ricevere messaggi',
  'SAIR',
  'não quero receber mais mensagens',
  'DÉSABONNEMENT',
]

test.each(STOPS)('“%s” is withdrawn in the turn in which it is heard, and answered once [AS-03]', async words => {
  const { phone, subject } = await reader('news')
  expect(await activeOf(subject)).toEqual(['news'])
  expect(readKeyword(words).is).toBe('stop')
  await saying(words, phone)
  // Nothing has settled yet: it is the turn itself that ended it.
  expect(await activeOf(subject)).toEqual([])
  const [answer, ...others] = await answersTo(it, mine.account, phone)
  expect([answer?.kind, answer?.from, others]).toEqual(['stopped', FROM, []])
  expect(answer?.text).toMatch(/^Bakery 0: /)
  expect(answer!.expiresAt.getTime() - it.clock.nowMs()).toBeLessThanOrEqual(5 * MINUTE_MS) // One was queued.
  const last = (await it.turn(mine.account, turn => chainOf(turn, subject, 'sms'))).at(-1)
  expect([last?.type, last?.said.via, last?.disclosed['sms.sender'], last?.disclosed['sms.keyword']]).toEqual([
    'withdraw',
    'mo-stop',
    FROM,
    words,
  ])
})

test.each(['Don’t stop!', 'Thanks, see you at the bus stop', 'Is the shop open on Sunday?'])(
  '“%s” stops nothing, and waits to be read',
  async words => {
    const { phone, subject } = await reader('news')
    await saying(words, phone)
    expect(await kinds(phone)).toEqual([])
    expect(await activeOf(subject)).toEqual(['news'])
    const { texts } = await it.turn(mine.account, turn => listTexts(turn, { subject, unread: true, limit: 1 }))
    expect([texts[0]?.text, texts[0]?.asked, texts[0]?.from]).toEqual([words, 'other', phone])
  },
)

test('a message that the carrier tells again is the same, and answered no second time [AS-03]', async () => {
  const { phone } = await reader('news')
  const said = { from: phone, to: FROM, text: 'STOP', key: 'told again' }
  expect(await texted(it, mine.account, said)).toBeDefined()
  expect(await texted(it, mine.account, said)).toBeUndefined()
  await it.settle()
  expect(await texted(it, mine.account, said)).toBeUndefined()
  expect(await kinds(phone)).toEqual(['stopped'])
})

test('whoever left by a STOP is counted among those who left, once [EN-03]', async () => {
  const left = async () => {
    const { rows } = await it.house.platformPool.query(
      `select coalesce(sum(n), 0)::int as n from conduct_signal where account_id = $1 and kind = 'unsubscribe' and service = 'sms'`,
      [mine.account],
    )
    return (rows as { n: number }[])[0]?.n ?? 0
  }
  const before = await left()
  const { phone } = await reader('news')
  for (let i = 0; i < 3; i++) await saying('STOP', phone)
  await it.settle()
  expect(await left()).toBe(before + 1)
})

test('who writes from a number without its plus sign is the same person', async () => {
  const { phone, subject } = await reader('news')
  await saying('stop', phone.slice(1), FROM.slice(1))
  expect(await activeOf(subject)).toEqual([])
  expect(await kinds(phone)).toEqual(['stopped'])
})

test.each([
  ['as it is dialled at home', '+4179', (it: string) => `0${it.slice(3)}`],
  ['with the sign of a mobile that Mexico has given up', '+52551', (it: string) => it.replace('+52', '521')],
  ['with the 9 of a mobile of Argentina, kept without it', '+54112', (it: string) => it.replace('+54', '549')],
  ['without the 9, kept with it', '+549112', (it: string) => it.replace('+549', '+54')],
] as const)('a STOP from a number written %s ends what that handset got [AS-03]', async (_, prefix, written) => {
  const made = await phones(it, mine.account, { count: 1, first: (nth += 1), purpose: 'news', prefix })
  const { phone, subject } = sure(made[0], 'one was made')
  expect(await activeOf(subject)).toEqual(['news'])
  await saying('STOP', written(phone))
  expect(await activeOf(subject)).toEqual([])
  await it.settle()
  const { texts } = await it.turn(mine.account, turn => listTexts(turn, { subject, limit: 1 }))
  expect(texts[0]?.asked).toBe('stop')
})

test('a STOP to a short code from a number as it is dialled at home ends what that handset got [AS-03]', async () => {
  await textSender(it, mine.account, { value: '40404', name: 'Bakery 0', countries: ['CH'] })
  const made = await phones(it, mine.account, { count: 1, first: (nth += 1), purpose: 'news', prefix: '+4179' })
  const { phone, subject } = sure(made[0], 'one was made')
  await saying('STOP', `0${phone.slice(3)}`, '40404')
  expect(await activeOf(subject)).toEqual([])
  expect(await kinds(phone)).toEqual(['stopped'])
})

test('a STOP to a sender of several programs ends all of them, and calls and mail stay [AS-03]', async () => {
  const { phone, subject } = await reader('news', 'offers')
  await saying('STOP', phone)
  expect(await activeOf(subject)).toEqual([])
})

test('a STOP to a sender of one program ends that one [AS-06]', async () => {
  const { phone, subject } = await reader('news', 'offers')
  await saying('STOP', phone, OTHER)
  expect(await activeOf(subject)).toEqual(['news'])
  await saying('STOP', phone, OTHER)
  expect(await activeOf(subject)).toEqual(['news'])
})

test('a STOP to a sender from which they get nothing ends what they get from others [AS-03]', async () => {
  const { phone, subject } = await reader('news')
  await saying('STOP', phone, OTHER)
  expect(await activeOf(subject)).toEqual([])
})

test('a STOP to a number that is none of ours any more ends everything [AS-03]', async () => {
  const { phone, subject } = await reader('news', 'offers')
  await saying('STOP', phone, '+41795559999')
  expect(await activeOf(subject)).toEqual([])
})

test.each([
  ['STOP Our offers', ['news'], /unsubscribed from Our offers/],
  ['Stop my news', ['offers'], /unsubscribed from Our news/],
  ['STOP Bakery 0', [], /no more texts from us/],
  ['STOP something else', [], /no more texts from us/],
] as const)('“%s” leaves %j [AS-03]', async (words, left, says) => {
  const { phone, subject } = await reader('news', 'offers')
  await saying(words, phone)
  expect(await activeOf(subject)).toEqual(left)
  const [answer] = await answersTo(it, mine.account, phone)
  expect(answer?.text).toMatch(says)
})

test('a STOP of somebody who gets nothing is confirmed once a day, so that two machines fall silent', async () => {
  const { phone } = await reader()
  for (let i = 0; i < 5; i++) {
    await saying('STOP', phone)
    await it.settle()
  }
  expect(await kinds(phone)).toEqual(['stopped'])
  it.clock.move(2 * DAY_MS)
  await saying('STOP', phone)
  expect(await kinds(phone)).toEqual(['stopped', 'stopped'])
})

test('a STOP of a number of which nothing is known holds whoever brings it along later [AS-03] [AS-11]', async () => {
  const first = (nth += 1)
  await saying('stop', numbered(first))
  await it.settle()
  await joined(first, 'offers')
  const subject = await it.turn(mine.account, turn => subjectOf(turn, 'phone', numbered(first)))
  expect(await activeOf(subject)).toEqual([])
  const near = await reader('offers')
  expect(await activeOf(near.subject)).toEqual(['offers'])
})

test('START gives nothing back that nobody ticked again: it is answered by the way to the form [AS-04]', async () => {
  const { phone, subject } = await reader('news')
  await saying('STOP', phone)
  await it.settle()
  it.clock.move(SECOND_MS) // What two answers have in common is no order.
  await saying('START', phone)
  const answers = await answersTo(it, mine.account, phone)
  expect(answers.map(({ kind }) => kind)).toEqual(['stopped', 'join'])
  expect(answers[1]?.text).toContain(`/f/${form.form}`)
  await it.settle()
  expect(await activeOf(subject)).toEqual([])
})

test.each(['JOIN BAKERY', 'bakery', 'Join bakery please'])(
  '“%s” without a box that was ticked is answered by the form, and grants nothing [AS-04]',
  async words => {
    const { phone, subject } = await reader()
    await saying(words, phone)
    expect((await answersTo(it, mine.account, phone)).map(({ kind, text }) => [kind, text.includes('/f/')])).toEqual([
      ['join', true],
    ])
    expect(await it.turn(mine.account, turn => chainOf(turn, subject, 'sms'))).toEqual([])
  },
)

test('HELP says who it is, whom to ask, and how to leave', async () => {
  const { phone, subject } = await reader('news')
  await saying('HELP', phone)
  const [answer] = await answersTo(it, mine.account, phone)
  expect(answer?.text).toMatch(/^Bakery 0: .*help@bakery0\.example.*STOP/)
  expect(await activeOf(subject)).toEqual(['news'])
})

test('a program that asks for help forever is helped a few times', async () => {
  const { phone } = await reader()
  for (let i = 0; i < 12; i++) {
    await saying(i % 2 ? 'HELP' : 'JOIN BAKERY', phone)
    await it.settle()
  }
  expect((await kinds(phone)).length).toBe(5)
})

test('our own numbers, letters and short codes are never answered', async () => {
  for (const from of [OTHER, 'INFO', '12345'])
    for (const text of ['STOP', 'HELP', 'JOIN BAKERY']) await saying(text, from)
  await it.settle()
  const queued = await it.turn(mine.account, turn =>
    turn.db.selectFrom('text_message').select('message_id').where('account_id', '=', mine.account).execute(),
  )
  const before = queued.length
  expect(await kinds(OTHER)).toEqual([])
  await saying('HELP', 'INFO')
  await it.settle()
  const after = await it.turn(mine.account, turn =>
    turn.db.selectFrom('text_message').select('message_id').where('account_id', '=', mine.account).execute(),
  )
  expect(after.length).toBe(before)
})

test('a STOP that is heard late is in force, and confirmed no more after five minutes', async () => {
  const { phone, subject } = await reader('news')
  await saying('STOP', phone)
  it.clock.move(6 * MINUTE_MS)
  expect(await kinds(phone)).toEqual([])
  expect(await activeOf(subject)).toEqual([])
})

test.each([
  'STOP\u0000',
  '\u202eSTOP',
  'STOP\ud800',
  'S\u200bT\u200bO\u200bP',
  `STOP ${'x'.repeat(5_000)}`,
  '🛑 STOP 🛑',
])('whatever stands around it, %j is a STOP [AS-03]', async words => {
  const { phone, subject } = await reader('news')
  await saying(words, phone)
  expect(await activeOf(subject)).toEqual([])
  expect(await kinds(phone)).toEqual(['stopped'])
})

test('two lines that tell the same STOP at once are answered once [AS-03]', async () => {
  const { phone, subject } = await reader('news')
  await Promise.all([saying('STOP', phone), saying('STOP', phone)])
  expect(await activeOf(subject)).toEqual([])
  const stops = (await it.turn(mine.account, turn => chainOf(turn, subject, 'sms'))).filter(e => e.type === 'withdraw')
  expect(stops.length).toBe(1)
  expect(await kinds(phone)).toEqual(['stopped'])
})

test('a wrong number ends texts and calls, and is not written to until its owner says so themselves [AS-03]', async () => {
  const { phone, subject } = await reader('news', 'offers')
  await saying('Wrong number', phone, OTHER)
  expect(await activeOf(subject)).toEqual([])
  const known = await it.turn(mine.account, turn => suppressionOf(turn, { kind: 'phone', subject }))
  expect(known?.reason).toBe('soft-bounce')
})

test('at the handset of the sandbox it is a user who says so, and the answer stays in the house [AS-04]', async () => {
  const { phone, subject } = await reader('news')
  await texted(it, mine.account, { from: phone, to: FROM, text: 'STOP' }, null)
  const [answer] = await answersTo(it, mine.account, phone)
  expect([answer?.kind, answer?.test]).toEqual(['stopped', true])
  const last = (await it.turn(mine.account, turn => chainOf(turn, subject, 'sms'))).at(-1)
  expect([last?.type, last?.said.via]).toEqual(['withdraw', 'operator'])
})

test('an account that may not send texts confirms a STOP and helps; it invites nobody [EN-04]', async () => {
  const own = await it.account()
  await textSender(it, own.account, { value: '+41795552222' })
  await it.turn(own.account, async turn => {
    const about = { kind: 'embedding-tampered', demand: 'AS-05', about: 'x', says: 'x', evidence: {} } as const
    return impose(turn, { case: await openCase(turn, about), step: 'restrict', services: ['sms'], automated: false })
  })
  const ask = (text: string, from: string) => texted(it, own.account, { from, to: '+41795552222', text })
  await ask('STOP', '+447900090001')
  await ask('HELP', '+447900090002')
  await ask('START', '+447900090003')
  const kindsOf = async (phone: string) => (await answersTo(it, own.account, phone)).map(({ kind }) => kind)
  expect(await kindsOf('+447900090001')).toEqual(['stopped'])
  expect(await kindsOf('+447900090002')).toEqual(['help'])
  expect(await kindsOf('+447900090003')).toEqual([])
})
