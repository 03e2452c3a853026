import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DAY_MS, MINUTE_MS } from '#base/limits.ts'
import { suppressionOf } from '#consent/consent.ts'
import { messageToken } from '#wire/token.ts'
import { checkHouse } from '../../test/check-house.ts'
import { FAULTS_CA, type Shows, TEST_CA } from '../../test/hostile-smtp.ts'
import { finishedRun } from '../../test/finished-run.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
import { type ImapServer, startImap } from '../../test/imap.ts'
import { crowd, type Person } from '../../test/people.ts'
import { addMailbox, listMailboxes, lookIntoDue, type MailboxSettings, removeMailbox } from './mailboxes.ts'
import { countSoft } from './returning.ts'

let it: TestHouse
let mine: Owned
let imap: ImapServer
let people: Person[]
const RUN = 'run_0123456789abcdefghjkmnpqr'
beforeAll(async () => {
  it = await openTestHouse()
  mine = await it.account()
  imap = await startImap()
  people = await crowd(it, mine.account, { count: 6, purpose: 'letters' })
  await finishedRun(it, mine.account, RUN, people)
})
afterAll(async () => {
  await imap?.stop()
  await it?.close()
})

const nth = (n: number) => people[n]! // There are six.
const settings = (): MailboxSettings => ({
  host: '127.0.0.1',
  port: imap.port,
  tls: 'none',
  username: 'bounces',
  password: imap.password,
  folder: 'INBOX',
  doneFolder: null,
  everyMinutes: 10,
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
const suppressed = async (n: number) =>
  (await it.turn(mine.account, turn => suppressionOf(turn, { kind: 'email', subject: nth(n).subject })))?.reason ?? null
const only = async () => (await it.turn(mine.account, listMailboxes))[0]! // Each test makes one.
async function withBox(change: Partial<MailboxSettings>, work: () => Promise<void>): Promise<void> {
  const added = await it.turn(mine.account, turn => addMailbox(turn, { ...settings(), ...change }))
  if (!added.ok) throw new Error(added.refusal)
  try {
    await work()
  } finally {
    await it.turn(mine.account, turn => removeMailbox(turn, added.value))
  }
}

test('what comes back to a mailbox counts, once, and is marked as seen [AS-01]', async () => {
  imap.empty()
  imap.put(await bounceOf(0))
  imap.put('Subject: Hello\r\n\r\nNot for you.\r\n')
  await withBox({}, async () => {
    expect(await lookIntoDue(it.house)).toBe(1)
    expect(await suppressed(0)).toBe('hard-bounce')
    expect(imap.mails.map(({ seen }) => seen)).toEqual([true, true])
    expect(await only()).toMatchObject({ taken: 1, problem: null, last_uid: 2 })
    expect(await lookIntoDue(it.house), 'its time has not come').toBe(0)
    it.clock.move(10 * MINUTE_MS)
    imap.put(await bounceOf(1))
    await lookIntoDue(it.house)
    expect(await suppressed(1)).toBe('hard-bounce')
    expect(await only()).toMatchObject({ taken: 2, last_uid: 3 })
  })
  await checkHouse(it)
})

test('what was read is moved where there is a folder for it, and a folder made anew is read anew', async () => {
  imap.empty()
  imap.put(await bounceOf(0))
  imap.put(await bounceOf(1))
  await withBox({ doneFolder: 'Done' }, async () => {
    await lookIntoDue(it.house)
    expect(imap.mails.every(({ folder }) => folder === 'Done')).toBe(true)
    imap.validity++
    for (const mail of imap.mails) mail.folder = 'INBOX'
    it.clock.move(10 * MINUTE_MS)
    await lookIntoDue(it.house)
    expect(imap.mails.every(({ folder }) => folder === 'Done')).toBe(true)
  })
})

test('trouble is told and asked about less and less often; what was not put away is seen again', async () => {
  await withBox({ password: 'wrong' }, async () => {
    await lookIntoDue(it.house)
    expect(await only()).toMatchObject({ problem: 'login', failures: 1 })
    it.clock.move(10 * MINUTE_MS)
    await lookIntoDue(it.house)
    expect(await only()).toMatchObject({ failures: 2 })
    it.clock.move(10 * MINUTE_MS)
    expect(await lookIntoDue(it.house), 'twice as long').toBe(0)
  })
  await withBox({ folder: 'Nowhere' }, async () => {
    await lookIntoDue(it.house)
    expect(await only()).toMatchObject({ problem: 'no-folder' })
  })
  imap.put(await bounceOf(2))
  imap.dropsAfter = 5
  await withBox({}, async () => {
    await lookIntoDue(it.house)
    imap.dropsAfter = undefined
    it.clock.move(DAY_MS)
    await lookIntoDue(it.house)
    expect(await suppressed(2)).toBe('hard-bounce')
  })
})

test('a password goes over no open line, and into no network of somebody else', async () => {
  const refusal = async (change: Partial<MailboxSettings>, account = mine.account) => {
    const added = await it.turn(account, turn => addMailbox(turn, { ...settings(), ...change }))
    return added.ok ? null : added.refusal
  }
  expect(await refusal({ host: 'imap.example.org' })).toBe('in-clear')
  const other = await it.account()
  expect(await refusal({}, other.account)).toBe('in-clear')
  expect(await refusal({ tls: 'implicit' }, other.account)).toBe('not-public')
  expect(await refusal({ tls: 'implicit', host: 'localhost' }, other.account)).toBe('not-public')
})

test('an address that cannot be reached is left alone after so many in so long, and not before [EN-03]', async () => {
  const full = () => it.turn(mine.account, turn => countSoft(turn, nth(3).subject, 'mailboxfull'))
  for (let i = 0; i < 4; i++) {
    await full()
    it.clock.move(4 * DAY_MS)
  }
  expect(await suppressed(3), 'four in twelve days').toBeNull()
  await full()
  expect(await suppressed(3), 'five in sixteen').toBe('soft-bounce')
  for (let i = 0; i < 9; i++) await it.turn(mine.account, turn => countSoft(turn, nth(4).subject, 'mailboxfull'))
  expect(await suppressed(4), 'nine in a day').toBeNull()
  for (let i = 0; i < 9; i++) {
    await it.turn(mine.account, turn => countSoft(turn, nth(5).subject, 'blocked'))
    it.clock.move(4 * DAY_MS)
  }
  expect(await suppressed(5), 'ours to mend').toBeNull()
  await checkHouse(it)
})

/** Whom a look trusts besides whom it always does. */
async function trusting(authorities: readonly string[], work: () => Promise<void>): Promise<void> {
  const before = getCACertificates('default')
  setDefaultCACertificates([...before, ...authorities])
  try {
    await work()
  } finally {
    setDefaultCACertificates(before)
  }
}
const CERTIFICATES: readonly [what: string, shows: Shows, trusts: readonly string[], problem: string | null][] = [
  ['whom we trust', 'localhost', [TEST_CA], null],
  ['whom nobody trusts', 'localhost', [], 'certificate'],
  ['whose time is over', 'faults-expired', [FAULTS_CA], 'certificate'],
  ['who is somebody else', 'faults-other', [FAULTS_CA], 'certificate'],
]
const KINDS = ['implicit', 'starttls'] as const
test.each(KINDS.flatMap(tls => CERTIFICATES.map(it => [tls, ...it] as const)))(
  'by %s encryption with a server %s: only the first is told the password, and read',
  async (tls, _, shows, trusts, problem) => {
    const server = await startImap({ tls, shows })
    server.put('Subject: Hello\r\n\r\nNothing of ours.\r\n')
    await trusting(trusts, () =>
      withBox({ tls, port: server.port, password: server.password }, async () => {
        await lookIntoDue(it.house)
        expect(await only()).toMatchObject({ problem })
      }),
    )
    expect(server.mails.map(({ seen }) => seen)).toEqual([problem === null])
    expect(server.logins.length).toBe(problem === null ? 1 : 0)
    await server.stop()
  },
)

test('where encryption is asked for and not offered, the password is not sent', async () => {
  imap.logins.length = 0
  await withBox({ tls: 'starttls' }, async () => {
    await lookIntoDue(it.house)
    expect((await only()).problem).toBe('no-tls')
  })
  expect(imap.logins).toEqual([])
})
