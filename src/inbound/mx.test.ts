import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from 'kysely'
import { MX_MESSAGE_MAX_BYTES } from '#base/limits.ts'
import { statesOf, suppressionOf } from '#consent/consent.ts'
import type { SubjectId } from '#ledger/types.ts'
import { post } from '#wire/smtp/post.ts'
import type { Outcome } from '#wire/smtp/types.ts'
import { messageToken } from '#wire/token.ts'
import { checkHouse } from '../../test/check-house.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
import { crowd, type Person } from '../../test/people.ts'
import { publishedForm, signUp } from '../../test/sign-up.ts'
import type { MailServer } from './inbound.ts'
import { startMx } from './mx.ts'

let it: TestHouse
let mine: Owned
let mx: MailServer
let people: Person[]
beforeAll(async () => {
  it = await openTestHouse()
  mine = await it.account()
  mx = await startMx(it.house, 0, '127.0.0.1')
  people = await crowd(it, mine.account, { count: 20, purpose: 'letters' })
  await it.turn(mine.account, turn =>
    sql`insert into run (account_id, run_id, campaign_id, revision, status, plan, purpose, purpose_v, channel, test, started_at, expires_at)
        values (${mine.account}, 'run_0123456789abcdefghjkmnpqr', 'cmp_1', 1, 'finished', '{}', 'letters', 1, 'email', false, now(), now())`.execute(
      turn.db,
    ),
  )
  await it.turn(mine.account, turn =>
    sql`insert into recipient (account_id, run_id, seq, contact_id, subject_id, consent_seq)
        select ${mine.account}, 'run_0123456789abcdefghjkmnpqr', row_number() over (), contact_id, email_subject, 0
        from unnest(${people.map(({ contact }) => contact)}::text[], ${people.map(({ subject }) => subject)}::text[]) as t(contact_id, email_subject)`.execute(
      turn.db,
    ),
  )
  await it.turn(mine.account, turn =>
    sql`insert into outcome (account_id, run_id, seq, attempt, result, reason, at)
        select account_id, run_id, seq, 1, case when seq = 10 then 'gated' else 'held' end, 'x', now()
        from recipient where account_id = ${mine.account} and seq in (10, 18)`.execute(turn.db),
  )
  await it.turn(mine.account, turn =>
    sql`insert into run_total (account_id, run_id, minute, result, reason, count)
        select account_id, run_id, date_trunc('minute', min(at)), result, reason, count(*) from outcome
        where account_id = ${mine.account} group by account_id, run_id, result, reason`.execute(turn.db),
  )
  await it.turn(mine.account, turn =>
    sql`insert into chunk (account_id, run_id, chunk, lo, hi, state, epoch, route, domain)
        values (${mine.account}, 'run_0123456789abcdefghjkmnpqr', 1, 1, 100, 'done', 1, 'relay.example:587', 'bakery0.example')`.execute(
      turn.db,
    ),
  )
})
afterAll(async () => {
  await mx?.stop()
  await it?.close()
})

const runNumber = async () => {
  const row = await it.house.platform.selectFrom('run').select('number').executeTakeFirstOrThrow()
  return row.number
}
/** The token of the message that the nth of the people got. */
const tokenOf = async (n: number) =>
  messageToken(it.house.keys.key('link'), { kind: 'run', run: await runNumber(), seq: n + 1 })
const nth = (n: number) => people[n]! // There are twenty.

function mailTo(to: string, data: Buffer): Promise<Outcome> {
  const relay = { host: '127.0.0.1', port: mx.port, tls: 'none', helo: 'mail.inbox.example', reach: 'any' } as const
  return post(relay, { from: '', to, data, utf8: false, mayLeave: () => true, attempted: () => {}, settle: () => {} })
}
type Report = {
  readonly of: string
  readonly status?: string
  readonly action?: string
  readonly says?: string
  readonly type?: string
}
const reportOf = ({
  of,
  status = '5.1.1',
  action = 'failed',
  says = `smtp; 550 ${status} No such user`,
  type = 'message/delivery-status',
}: Report) =>
  Buffer.from(
    [
      'From: MAILER-DAEMON@mail.inbox.example',
      'Subject: Undelivered Mail Returned to Sender',
      'Auto-Submitted: auto-replied',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status; boundary="B"',
      '',
      '--B',
      'Content-Type: text/plain',
      '',
      'I could not deliver your message.',
      '--B',
      `Content-Type: ${type}`,
      '',
      'Reporting-MTA: dns; mail.inbox.example',
      '',
      `Final-Recipient: rfc822; ${of}`,
      `Action: ${action}`,
      `Status: ${status}`,
      `Diagnostic-Code: ${says}`,
      '',
      '--B',
      'Content-Type: message/rfc822',
      '',
      'Subject: What we sent',
      '',
      'Dear reader',
      '--B--',
      '',
    ].join('\r\n'),
  )
const suppressed = async (subject: SubjectId) =>
  (await it.turn(mine.account, turn => suppressionOf(turn, { kind: 'email', subject })))?.reason ?? null
const PLAIN = Buffer.from('Subject: Stop\r\n\r\nPlease.\r\n')

test('mail is taken for our own tokens alone, whatever the case and the domain, and nothing is passed on [AS-08]', async () => {
  const token = await tokenOf(0)
  const forged = `${token.slice(0, -1)}${token.endsWith('0') ? '1' : '0'}`
  const rows: [string, string][] = [
    [`b.${token}@bakery0.example`, 'accepted'],
    [`B.${token.toUpperCase()}@MX.example`, 'accepted'],
    [`b.${forged}@bakery0.example`, 'refused'],
    [`u.${forged}@bakery0.example`, 'refused'],
    [`x.${token}@bakery0.example`, 'refused'],
    [`${token}@bakery0.example`, 'refused'],
    ['postmaster@bakery0.example', 'refused'],
    ['somebody@elsewhere.example', 'refused'],
  ]
  for (const [to, is] of rows) expect((await mailTo(to, PLAIN)).is, to).toBe(is)
  await it.settle()
  expect(await suppressed(nth(0).subject)).toBeNull()
})

test('a report that there is no such mailbox suppresses the address, and no other report does [AS-01]', async () => {
  type Row = [n: number, report: Partial<Report>, counts: boolean]
  const rows: Row[] = [
    [1, {}, true],
    [2, { status: '4.2.2', action: 'delayed' }, false],
    [3, { status: '5.7.1', says: 'smtp; 550 5.7.1 Blocked' }, false],
    [4, { status: '2.0.0', action: 'delivered' }, false],
    [5, { status: '5.2.2', says: 'smtp; 552 5.2.2 Full' }, false],
    [6, { of: 'elsewhere@forward.example' }, false],
    [7, { of: `<READER8@INBOX.example>` }, true],
    [8, { type: 'message/global-delivery-status' }, true],
    [9, {}, false], // It never left: nobody can have sent it back.
    [10, { action: 'expanded' }, false],
    [11, { type: 'text/plain' }, true],
  ]
  for (const [n, report] of rows) {
    const of = report.of ?? nth(n).email
    expect(await mailTo(`b.${await tokenOf(n)}@bakery0.example`, reportOf({ ...report, of })), String(n)).toMatchObject(
      { is: 'accepted' },
    )
  }
  await it.settle()
  for (const [n, report, counts] of rows)
    expect(await suppressed(nth(n).subject), JSON.stringify(report)).toBe(counts ? 'hard-bounce' : null)
  const { rows: kept } = await it.house.platformPool.query<{ detail: string }>('select detail from suppression')
  expect(kept.every(({ detail }) => !detail.includes('@'))).toBe(true)
  await checkHouse(it)
})

test('a report about a confirmation counts as well [AS-01]', async () => {
  const published = await publishedForm(it, mine.account)
  const email = 'nobody@inbox.example'
  const done = await signUp(it, published, email)
  if (!done.ok) throw new Error(done.refusal.code)
  await it.settle()
  const row = await it.house.platform.selectFrom('service_message').select('message_id').executeTakeFirstOrThrow()
  const token = messageToken(it.house.keys.key('link'), { kind: 'service', message: row.message_id as `msg_${string}` })
  await mailTo(`b.${token}@bakery0.example`, reportOf({ of: email }))
  await it.settle()
  expect(await suppressed(done.value.subject)).toBe('hard-bounce')
})

test('a mail to the unsubscribe address withdraws, before it is answered [AS-03]', async () => {
  const { subject } = nth(12)
  const states = () =>
    it.turn(mine.account, async turn => (await statesOf(turn, subject, 'email')).map(({ word }) => word))
  expect(await states()).toEqual(['active'])
  expect(await mailTo(`u.${await tokenOf(12)}@bakery0.example`, PLAIN)).toMatchObject({ is: 'accepted' })
  expect(await states()).toEqual(['withdrawn'])
  await it.settle()
  await checkHouse(it)
})

/** A complaint in RFC 5965's form, without the address, about the message with this token. */
const complaintOf = (token: string, type = 'abuse', subject = 'FW: What we sent') =>
  Buffer.from(
    [
      'From: feedback@provider.example',
      `Subject: ${subject}`,
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=feedback-report; boundary="B"',
      '',
      '--B',
      'Content-Type: text/plain',
      '',
      'This is an abuse report.',
      '--B',
      'Content-Type: message/feedback-report',
      '',
      `Feedback-Type: ${type}`,
      'User-Agent: Loop/1.0',
      'Version: 1',
      '',
      '--B',
      'Content-Type: message/rfc822',
      '',
      'From: bakery@bakery0.example',
      'To: redacted@provider.example',
      'Subject: What we sent',
      `List-Unsubscribe: <https://news.bakery0.example/u/${token}>, <mailto:u.${token}@bakery0.example>`,
      '',
      'Dear reader',
      '--B--',
      '',
    ].join('\r\n'),
  )
const signals = async () => {
  const { rows } = await it.house.platformPool.query<{ kind: string; n: string }>(
    'select kind, sum(n) as n from conduct_signal where account_id = $1 group by kind',
    [mine.account],
  )
  return Object.fromEntries(rows.map(({ kind, n }) => [kind, Number(n)]))
}

test('a complaint silences by the token in it, once, and tells of whoever sent it [AS-03]', async () => {
  const before = await signals()
  const token = await tokenOf(13)
  for (let i = 0; i < 3; i++) await mailTo('fbl@bakery0.example', complaintOf(token))
  await it.settle()
  expect(await suppressed(nth(13).subject)).toBe('complaint')
  expect((await signals())['complaint'] ?? 0).toBe((before['complaint'] ?? 0) + 1)
  await checkHouse(it)
})

test('a complaint does nothing with a token that we did not make, of what never left, or that takes one back [EN-03]', async () => {
  const before = await signals()
  const good = await tokenOf(14)
  const rows: [string, Buffer][] = [
    ['forged', complaintOf(`${good.slice(0, -1)}${good.endsWith('0') ? '1' : '0'}`)],
    ['never left', complaintOf(await tokenOf(9))],
    ['taken back', complaintOf(good, 'not-spam')],
    ['about a signature', complaintOf(good, 'auth-failure')],
    ['no message of ours', complaintOf('', 'abuse')],
  ]
  for (const [, mail] of rows) expect(await mailTo('fbl@bakery0.example', mail)).toMatchObject({ is: 'accepted' })
  await it.settle()
  expect(await signals()).toEqual(before)
  for (const n of [9, 14]) expect(await suppressed(nth(n).subject)).toBeNull()
})

test('a trap is a signal of its own, and an answer of a machine is none [EN-03]', async () => {
  const before = await signals()
  await mailTo('fbl@bakery0.example', complaintOf(await tokenOf(15), 'abuse', 'Spamtrap hit by 192.0.2.3'))
  const away = `From: ${nth(16).email}\r\nSubject: Out of office\r\nAuto-Submitted: auto-replied\r\n\r\nI am away; 550 5.1.1 was my room.\r\n`
  await mailTo(`b.${await tokenOf(16)}@bakery0.example`, Buffer.from(away))
  const answer = `From: ${nth(16).email}\r\nSubject: Re: What we sent\r\n\r\nMy friend's mail could not be delivered: user unknown.\r\n`
  await mailTo(`b.${await tokenOf(16)}@bakery0.example`, Buffer.from(answer))
  await it.settle()
  const after = await signals()
  expect(after['trap'] ?? 0).toBe((before['trap'] ?? 0) + 1)
  expect({ ...after, trap: 0 }).toEqual({ ...before, trap: 0 })
  expect(await suppressed(nth(16).subject)).toBeNull()
})

test('a report resolves a message of which nobody knew whether it arrived [PC-08]', async () => {
  await mailTo(`b.${await tokenOf(17)}@bakery0.example`, reportOf({ of: nth(17).email }))
  await it.settle()
  const { rows } = await it.turn(mine.account, turn =>
    sql`select became, evidence from held_resolution`.execute(turn.db),
  )
  expect(rows).toEqual([{ became: 'failed', evidence: 'bounce' }])
})

test('what is too large or has bare line ends is not taken, and a bare line feed ends no message [PC-08]', async () => {
  const to = `b.${await tokenOf(0)}@bakery0.example`
  const large = Buffer.from(
    `Subject: x\r\n\r\n${'x'
      .repeat(70)
      .concat('\r\n')
      .repeat(MX_MESSAGE_MAX_BYTES / 72 + 10)}`,
  )
  expect(await mailTo(to, large)).toMatchObject({ is: 'refused', permanent: true })
  expect(await mailTo(to, Buffer.from('Subject: x\r\n\r\na\nb\r\n'))).toMatchObject({
    is: 'refused',
    reply: { enhanced: '5.6.0' },
  })
  expect(await mailTo(to, Buffer.from('Subject: x\r\n\r\na\rb\r\n'))).toMatchObject({
    is: 'refused',
    reply: { enhanced: '5.6.0' },
  })
  for (const end of ['\n.\n', '\n.\r\n', '\r\n.\n', '\r.\r'])
    expect(
      await spoken(to, `Subject: x\r\n\r\na${end}MAIL FROM:<>\r\nRCPT TO:<u.${await tokenOf(0)}@x.example>\r\n.\r\n`),
      JSON.stringify(end),
    ).toEqual(['220', '250', '250', '250', '354', '554', '221'])
})

/** One thing after another, each when something was answered; returns the codes of the answers. */
async function spoken(to: string, data: string): Promise<string[]> {
  const socket = connect(mx.port, '127.0.0.1')
  let heard = ''
  socket.on('data', bytes => (heard += bytes.toString()))
  const closed = new Promise(resolve => socket.once('close', resolve))
  const hello = ['', 'EHLO x.example\r\n', 'MAIL FROM:<>\r\n', `RCPT TO:<${to}>\r\n`, 'DATA\r\n']
  for (const said of [...hello, data, 'QUIT\r\n']) {
    const before = heard.length
    if (said !== '') socket.write(said)
    while (heard.length === before && !socket.destroyed) await new Promise(resolve => setImmediate(resolve))
  }
  await closed
  return heard.split('\r\n').flatMap(line => /^(\d{3}) /.exec(line)?.[1] ?? [])
}

test('whoever sends too much is asked to wait', async () => {
  const { rows } = await it.house.platformPool.query('update rate set count = 10000 returning 1')
  expect(rows.length).toBeGreaterThan(0)
  expect(await mailTo(`b.${await tokenOf(0)}@bakery0.example`, PLAIN)).toMatchObject({
    is: 'refused',
    at: 'mail',
    permanent: false,
  })
})
