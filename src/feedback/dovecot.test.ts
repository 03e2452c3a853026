/** The same mailbox as somebody else's server keeps it: what ours makes of Dovecot's encryption, marks, folders and broken lines. */

import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { DAY_MS, IMAP_LOOK_MAILS_MAX, MINUTE_MS } from '#base/limits.ts'
import { suppressionOf } from '#consent/consent.ts'
import { messageToken } from '#wire/token.ts'
import { checkHouse } from '../../test/check-house.ts'
import { type Dovecot, DOVECOT_USER, startBreaking, startDovecot } from '../../test/dovecot.ts'
import { TEST_CA } from '../../test/hostile-smtp.ts'
import { finishedRun } from '../../test/finished-run.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
import { crowd, type Person } from '../../test/people.ts'
import { addMailbox, listMailboxes, lookIntoDue, type MailboxSettings, removeMailbox } from './mailboxes.ts'

const RUN = 'run_0123456789abcdefghjkmnpqr'
const PEOPLE = 12
let it: TestHouse
let mine: Owned
let dovecot: Dovecot
let people: Person[]
let mailbox: string | undefined
const trusted = getCACertificates('default')

beforeAll(async () => {
  setDefaultCACertificates([...trusted, TEST_CA])
  dovecot = await startDovecot()
  it = await openTestHouse()
  mine = await it.account()
  people = await crowd(it, mine.account, { count: PEOPLE, purpose: 'letters' })
  await finishedRun(it, mine.account, RUN, people)
})
afterAll(async () => {
  setDefaultCACertificates(trusted)
  await it?.close()
  await dovecot?.stop()
})
beforeEach(() => dovecot.empty())
afterEach(async () => {
  const id = mailbox
  mailbox = undefined
  if (id !== undefined) await it.turn(mine.account, turn => removeMailbox(turn, id))
})

async function watch(change: Partial<MailboxSettings> = {}): Promise<void> {
  const settings: MailboxSettings = {
    host: 'localhost',
    port: dovecot.tlsPort,
    tls: 'implicit',
    username: DOVECOT_USER,
    password: dovecot.password,
    folder: 'INBOX',
    doneFolder: null,
    everyMinutes: 10,
    ...change,
  }
  const added = await it.turn(mine.account, turn => addMailbox(turn, settings))
  if (!added.ok) throw new Error(added.refusal)
  mailbox = added.value
}
const only = async () => (await it.turn(mine.account, listMailboxes))[0]! // Each test watches one.
const nth = (n: number) => people[n]! // There are as many as PEOPLE.
const suppressed = async (n: number) =>
  (await it.turn(mine.account, turn => suppressionOf(turn, { kind: 'email', subject: nth(n).subject })))?.reason ?? null
/** How often something was told, over all messages. */
const told = () =>
  it.turn(mine.account, async turn => {
    const { rows } = await sql<{ times: number }>`
      select coalesce(sum(times), 0)::int as times from returned where account_id = ${mine.account}`.execute(turn.db)
    return rows[0]?.times ?? 0
  })

async function bounceOf(n: number): Promise<string> {
  const { number } = await it.house.platform.selectFrom('run').select('number').executeTakeFirstOrThrow()
  const token = messageToken(it.house.keys.key('link'), { kind: 'run', run: number, seq: n + 1 })
  return [
    'Return-Path: <>',
    'From: MAILER-DAEMON@mx.inbox.example',
    `To: b.${token}@bakery0.example`,
    'Subject: Undelivered Mail Returned to Sender',
    '',
    `<${nth(n).email}>: host mx.inbox.example[192.0.2.7] said: 550 5.1.1 User unknown (in reply to RCPT TO command)`,
    '',
  ].join('\r\n')
}
const CHAT = 'From: Anna <anna@inbox.example>\r\nSubject: Hello\r\n\r\nNothing of yours.\r\n'

test.each([
  ['encrypted from the first byte', 'implicit', 0],
  ['encrypted by STARTTLS', 'starttls', 1],
] as const)('%s, what came back counts, is marked, and is not looked at again [AS-01]', async (_, tls, n) => {
  dovecot.put(await bounceOf(n))
  dovecot.put(CHAT)
  await watch({ tls, port: tls === 'implicit' ? dovecot.tlsPort : dovecot.port })
  await lookIntoDue(it.house)
  expect(await suppressed(n)).toBe('hard-bounce')
  expect(await only()).toMatchObject({ taken: 1, problem: null, last_uid: 2 })
  expect(dovecot.state()['INBOX']).toEqual({ mails: 2, seen: 2 })
  it.clock.move(10 * MINUTE_MS)
  await lookIntoDue(it.house)
  expect(await only()).toMatchObject({ taken: 1, last_uid: 2 })
})

test('what was taken is moved away, and a password that is wrong or a folder that is not is said', async () => {
  dovecot.put(await bounceOf(2))
  dovecot.put(CHAT)
  await watch({ doneFolder: 'Done' })
  await lookIntoDue(it.house)
  expect(dovecot.state()).toMatchObject({ INBOX: { mails: 0 }, Done: { mails: 2 } })
  await it.turn(mine.account, turn => removeMailbox(turn, mailbox ?? ''))
  await watch({ password: 'wrong' })
  await lookIntoDue(it.house)
  expect(await only()).toMatchObject({ problem: 'login' })
  await it.turn(mine.account, turn => removeMailbox(turn, mailbox ?? ''))
  await watch({ folder: 'Nowhere' })
  await lookIntoDue(it.house)
  expect(await only()).toMatchObject({ problem: 'no-folder' })
})

test('a folder with more than one look can take is read in several, each mail once [AS-01]', async () => {
  const all = IMAP_LOOK_MAILS_MAX * 2 + 30
  for (let i = 0; i < all; i++) dovecot.put(i % 100 === 99 ? await bounceOf(3 + Math.floor(i / 100)) : CHAT)
  await watch()
  for (const uid of [IMAP_LOOK_MAILS_MAX, IMAP_LOOK_MAILS_MAX * 2, all]) {
    await lookIntoDue(it.house)
    expect(await only()).toMatchObject({ last_uid: uid, problem: null })
  }
  expect(await only()).toMatchObject({ taken: 4 })
  expect(dovecot.state()['INBOX']).toEqual({ mails: all, seen: all })
  for (const n of [3, 4, 5, 6]) expect(await suppressed(n)).toBe('hard-bounce')
})

test.each([
  ['marked', null],
  ['moved', 'Done'],
] as const)(
  'a line that breaks in the middle, where mails are %s, loses nothing and counts nothing twice [AS-01]',
  async (_, doneFolder) => {
    const first = doneFolder === null ? 7 : 9
    const before = await told()
    for (let i = 0; i < 40; i++) dovecot.put(i === 3 || i === 35 ? await bounceOf(first + (i === 3 ? 0 : 1)) : CHAT)
    const line = await startBreaking(dovecot.tlsPort, 12_000)
    try {
      await watch({ port: line.port, doneFolder })
      await lookIntoDue(it.house)
      const broken = await only()
      expect(broken).toMatchObject({ problem: 'unreachable', failures: 1 })
      expect(broken.last_uid, 'it broke in the middle').toBeGreaterThan(3)
      expect(broken.last_uid).toBeLessThan(35)
      it.clock.move(DAY_MS)
      await lookIntoDue(it.house)
      expect(await only()).toMatchObject({ problem: null, failures: 0, taken: 2, last_uid: 40 })
    } finally {
      await line.stop()
    }
    for (const n of [first, first + 1]) expect(await suppressed(n)).toBe('hard-bounce')
    expect(await told()).toBe(before + 2)
    const where = dovecot.state()
    expect(doneFolder === null ? where['INBOX'] : where['Done']).toMatchObject({ mails: 40 })
    await checkHouse(it)
  },
)
