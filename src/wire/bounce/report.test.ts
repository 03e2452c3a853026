import { expect, test } from 'vitest'
import { reportOf } from './report.ts'

const mail = (headers: string, body: string) => Buffer.from(`${headers}\n\n${body}\n`.replaceAll('\n', '\r\n'))
const DAEMON = 'Return-Path: <>\nFrom: Mail Delivery Subsystem <MAILER-DAEMON@mx.example>\nTo: news@bakery.example'
const COPY =
  'Received: from a.example by b.example; Thu, 1 Jan 2026 00:00:00 +0000\nMessage-ID: <1@bakery.example>\nFrom: news@bakery.example\nTo: anna@inbox.example\nSubject: Bread'

type Row = readonly [
  name: string,
  bytes: Buffer,
  kind: string,
  failures: readonly (readonly [address: string, reason: string])[],
]
/** The habits of programs that report, each made up by hand. */
const MAILS: readonly Row[] = [
  [
    'qmail',
    mail(
      `${DAEMON}\nSubject: failure notice`,
      `Hi. This is the qmail-send program at mx.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\n\n<anna@inbox.example>:\n192.0.2.7 does not like recipient.\nRemote host said: 550 no such user here\nGiving up on 192.0.2.7.\n\n--- Below this line is a copy of the message.\n\n${COPY}`,
    ),
    'bounce',
    [['anna@inbox.example', 'userunknown']],
  ],
  [
    'Exim, with two recipients',
    mail(
      `${DAEMON}\nX-Failed-Recipients: anna@inbox.example,\n bert@inbox.example\nSubject: Mail delivery failed: returning message to sender`,
      `A message that you sent could not be delivered to one or more of its recipients.\n\n  anna@inbox.example\n    SMTP error from remote mail server after RCPT TO:<anna@inbox.example>:\n    550 5.1.1 User unknown\n  bert@inbox.example\n    SMTP error from remote mail server after RCPT TO:<bert@inbox.example>:\n    552 5.2.2 Mailbox full\n\n------ This is a copy of the message, including all the headers. ------\n\n${COPY}`,
    ),
    'bounce',
    [
      ['anna@inbox.example', 'userunknown'],
      ['bert@inbox.example', 'mailboxfull'],
    ],
  ],
  [
    'Sendmail, an old one',
    mail(
      `${DAEMON}\nSubject: Returned mail: User unknown`,
      `   ----- Transcript of session follows -----\nWhile talking to mx.inbox.example:\n>>> RCPT To:<anna@inbox.example>\n<<< 550 <anna@inbox.example>... User unknown\n550 <anna@inbox.example>... User unknown\n\n   ----- Unsent message follows -----\n${COPY}`,
    ),
    'bounce',
    [['anna@inbox.example', 'userunknown']],
  ],
  [
    'Exchange 2003, in German',
    mail(
      `${DAEMON}\nSubject: Unzustellbar: Brot\nContent-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable`,
      'Ihre Nachricht hat einige oder alle Empf=E4nger nicht erreicht.\n\nFolgende(r) Empf=E4nger kann nicht erreicht werden:\n\n      anna@inbox.example am 01.01.2026 00:00\n            Das E-Mail-Konto ist nicht vorhanden. Der Empf=E4nger ist unbekannt.',
    ),
    'bounce',
    [['anna@inbox.example', 'userunknown']],
  ],
  [
    'a report whose boundary is not the one it names',
    mail(
      `${DAEMON}\nSubject: Undelivered Mail Returned to Sender\nContent-Type: multipart/report; report-type=delivery-status; boundary="lost"`,
      '--found\nContent-Type: text/plain\n\nIt was not delivered.\n\n--found\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; anna@inbox.example\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 User unknown\n--found--',
    ),
    'bounce',
    [['anna@inbox.example', 'userunknown']],
  ],
  [
    'a delivery status in base64, of three recipients with three fates',
    mail(
      `${DAEMON}\nSubject: Delivery Status Notification\nContent-Type: multipart/report; report-type=delivery-status; boundary=b`,
      `--b\nContent-Type: message/delivery-status\nContent-Transfer-Encoding: base64\n\n${Buffer.from('Reporting-MTA: dns; mx.example\r\n\r\nFinal-Recipient: rfc822; anna@inbox.example\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\nFinal-Recipient: rfc822; bert@inbox.example\r\nAction: delayed\r\nStatus: 4.4.1\r\n\r\nFinal-Recipient: rfc822; cleo@inbox.example\r\nAction: relayed\r\nStatus: 2.1.9\r\n').toString('base64')}\n--b--`,
    ),
    'bounce',
    [
      ['anna@inbox.example', 'userunknown'],
      ['bert@inbox.example', 'expired'],
      ['cleo@inbox.example', 'delivered'],
    ],
  ],
  [
    'all alphabets (RFC 6533)',
    mail(
      `${DAEMON}\nSubject: Undeliverable\nContent-Type: multipart/report; report-type=delivery-status; boundary=b`,
      '--b\nContent-Type: message/global-delivery-status\n\nReporting-MTA: dns; mx.example\n\nFinal-Recipient: utf-8; пётр@inbox.example\nAction: failed\nStatus: 5.1.1\n--b--',
    ),
    'bounce',
    [['пётр@inbox.example', 'userunknown']],
  ],
  [
    'a receipt',
    mail(
      `${DAEMON}\nSubject: Successful Mail Delivery Report\nContent-Type: multipart/report; report-type=delivery-status; boundary=b`,
      '--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; anna@inbox.example\nAction: delivered\nStatus: 2.0.0\n--b--',
    ),
    'receipt',
    [['anna@inbox.example', 'delivered']],
  ],
  [
    'a vacation',
    mail(
      'From: Anna <anna@inbox.example>\nSubject: Automatic reply: Bread\nAuto-Submitted: auto-replied',
      'I am away. Mail to bert@inbox.example may bounce: user unknown.',
    ),
    'auto-reply',
    [['anna@inbox.example', 'vacation']],
  ],
  [
    'an absence in French, without the header that says so',
    mail('From: Anna <anna@inbox.example>\nSubject: Réponse automatique : Pain', 'Je suis absente.'),
    'auto-reply',
    [['anna@inbox.example', 'vacation']],
  ],
  [
    'a person who asks about a bounce',
    mail(
      'From: Anna <anna@inbox.example>\nSubject: Re: Undelivered Mail Returned to Sender\nIn-Reply-To: <1@x.example>',
      'What does this mean?\n> <bert@inbox.example>: 550 5.1.1 User unknown\n> could not be delivered',
    ),
    'other',
    [],
  ],
  [
    'a newsletter about bounces',
    mail(
      'From: Tips <tips@letters.example>\nSubject: Why delivery failed: 550 5.1.1 explained\nList-Unsubscribe: <https://letters.example/u>',
      'User unknown means that the mailbox does not exist. Messages could not be delivered.',
    ),
    'other',
    [],
  ],
  [
    'a read receipt',
    mail(
      'From: anna@inbox.example\nSubject: Read: Bread\nContent-Type: multipart/report; report-type=disposition-notification; boundary=b',
      '--b\nContent-Type: text/plain\n\nRead.\n--b\nContent-Type: message/disposition-notification\n\nFinal-Recipient: rfc822; anna@inbox.example\nDisposition: manual-action/MDN-sent-manually; displayed\n--b--',
    ),
    'other',
    [],
  ],
  [
    'an answer to an invitation',
    mail(
      'From: anna@inbox.example\nSubject: Accepted: Bread tasting\nContent-Type: text/calendar; method=REPLY',
      'BEGIN:VCALENDAR\nEND:VCALENDAR',
    ),
    'other',
    [],
  ],
  [
    'a list that lets somebody wait',
    mail(
      'From: talk-owner@lists.example\nSubject: Your message to Talk awaits moderator approval\nPrecedence: bulk\nList-Id: <talk.lists.example>',
      'Your mail is held until the moderator can review it.',
    ),
    'other',
    [],
  ],
  [
    'a challenge',
    mail(
      'From: Anna <anna@inbox.example>\nSubject: Please confirm your message',
      'I only get mail from people I know. Click here and your message is delivered.',
    ),
    'other',
    [],
  ],
  [
    'a wish to hear no more',
    mail('From: anna@inbox.example\nSubject: unsubscribe', ''),
    'unsubscribe',
    [['anna@inbox.example', 'unsubscribe']],
  ],
  [
    'a wish to hear no more, by Apple’s program',
    mail(
      'From: anna@inbox.example\nSubject: Bread',
      'Apple Mail sent this email to unsubscribe from the message “Bread”.',
    ),
    'unsubscribe',
    [['anna@inbox.example', 'unsubscribe']],
  ],
  [
    'a question whether a person wrote',
    mail(
      'From: Anna <anna@inbox.example>\nSubject: Re: Bread',
      'Please confirm that you are human to deliver your mail: https://filter.example/c/1',
    ),
    'auto-reply',
    [['anna@inbox.example', 'challenge']],
  ],
  [
    'the same by BoxTrapper',
    mail(
      'From: Anna <anna@inbox.example>\nSubject: Your email requires verification verify#Zx81',
      'The message you sent requires that you verify that you are a real live human being and not a spam source.',
    ),
    'auto-reply',
    [['anna@inbox.example', 'challenge']],
  ],
  [
    'the same in German',
    mail(
      'From: Anna <anna@inbox.example>\nSubject: Ihre Nachricht\nAuto-Submitted: auto-replied',
      'Bitte bestätigen Sie, dass Sie ein Mensch sind, dann wird Ihre Nachricht zugestellt.',
    ),
    'auto-reply',
    [['anna@inbox.example', 'challenge']],
  ],
  [
    'an absence that speaks of a human being',
    mail(
      'From: Anna <anna@inbox.example>\nSubject: Out of office',
      'I am away. If you are human and in a hurry, call Bert.',
    ),
    'auto-reply',
    [['anna@inbox.example', 'vacation']],
  ],
]

/** What is before the address that failed, as programs write it; and what was sent to, where the report's copy says so. */
const PASSED_ON: readonly (readonly [name: string, fields: string, words: string, to?: string])[] = [
  ['Postfix', 'Original-Recipient: rfc822;anna@inbox.example\nFinal-Recipient: rfc822; anna@private.example', ''],
  ['Exchange', 'Final-Recipient: rfc822;anna@private.example\nOriginal-Recipient: rfc822;Anna@inbox.example', ''],
  ['Sendmail', 'Final-Recipient: RFC822; anna@inbox.example\nX-Actual-Recipient: RFC822; anna@private.example', ''],
  ['Sendmail, to a program', 'Final-Recipient: RFC822; anna@inbox.example\nX-Actual-Recipient: X-Unix; |/bin/x', ''],
  ['brackets', 'Final-Recipient: rfc822; anna@private.example', '\n    (expanded from: <anna@inbox.example>)'],
  [
    'twice passed on',
    'Original-Recipient: rfc822;team@inbox.example\nFinal-Recipient: rfc822; anna@private.example',
    ' (expanded from <anna@inbox.example>)',
    'anna@inbox.example',
  ],
  [
    'a plus left as a number',
    'Original-Recipient: rfc822;anna+2Bb@inbox.example\nFinal-Recipient: rfc822; b@b.example',
    '',
    'anna+b@inbox.example',
  ],
]
test.each(PASSED_ON)('%s: a report is of whom it was for before it was passed on [EN-03]', (_, fields, words, to) => {
  const report = mail(
    `${DAEMON}\nSubject: Undelivered Mail\nContent-Type: multipart/report; report-type=delivery-status; boundary=b`,
    `--b\nContent-Type: text/plain\n\n<anna@private.example>${words}: 550 5.1.1 User unknown\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.inbox.example\n\n${fields}\nAction: failed\nStatus: 5.1.1\n--b\nContent-Type: text/rfc822-headers\n\n${to === undefined ? 'Subject: Bread' : COPY.replace('anna@inbox.example', to)}\n--b--`,
  )
  const [first, ...more] = reportOf(report).judged
  expect([first?.address.toLowerCase(), first?.kind, more.length]).toEqual([to ?? 'anna@inbox.example', 'hard', 0])
  expect(first?.addresses).toContain(first?.address)
})

test('Exim says in brackets whom a mail was for; what only looks like it, names nobody [EN-03]', () => {
  const exim = (line: string) =>
    reportOf(
      mail(
        `${DAEMON}\nX-Failed-Recipients: anna@private.example\nSubject: Mail delivery failed: returning message to sender`,
        `A message that you sent could not be delivered to one or more of its recipients.\n\n  anna@private.example\n    ${line}\n    550 5.1.1 User unknown`,
      ),
    ).judged.map(({ address, addresses }) => [address, addresses.length])
  expect(exim('(ultimately generated from anna@inbox.example)')).toEqual([['anna@inbox.example', 2]])
  expect(exim('(generated from anna@inbox.example)')).toEqual([['anna@inbox.example', 2]])
  expect(exim('this was generated from a form')).toEqual([['anna@private.example', 1]])
})

for (const [name, bytes, kind, failures] of MAILS)
  test(`${name} is read as what it is [EN-03]`, () => {
    const report = reportOf(bytes)
    expect(report.kind).toBe(kind)
    expect(report.judged.map(({ address, reason }) => [address, reason])).toEqual(failures)
  })

test('a complaint without an address is known by the token in the message behind it, wherever that stands [AS-03]', () => {
  const token = `r${'0'.repeat(32)}`
  for (const header of [
    `List-Unsubscribe: <mailto:u.${token}@bakery.example>`,
    `Return-Path: <b.${token.toUpperCase()}@bakery.example>`,
    `X-Link: https://bakery.example/u/${token}`,
  ]) {
    const bytes = mail(
      'From: staff@hotmail.com\nSubject: complaint about message from 192.0.2.7\nContent-Type: multipart/mixed; boundary=b',
      `--b\nContent-Type: message/rfc822\n\n${header}\nSubject: Bread\n\nx\n--b--`,
    )
    const report = reportOf(bytes)
    expect(report).toMatchObject({ kind: 'feedback', feedback: { type: 'abuse' }, tokens: [token] })
  }
})

test('a token is found in the address, in the envelope’s id and in a link that was broken for the way [AS-01]', () => {
  const token = `s${'1'.repeat(39)}`
  const places = [
    mail(
      `${DAEMON.replace('news@', `b.${token}@`)}\nSubject: failure notice`,
      '<anna@inbox.example>:\n550 5.1.1 no such user',
    ),
    mail(
      `${DAEMON}\nSubject: failure notice\nContent-Type: multipart/report; report-type=delivery-status; boundary=b`,
      `--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\nOriginal-Envelope-Id: ${token}\n\nFinal-Recipient: rfc822; anna@inbox.example\nAction: failed\nStatus: 5.1.1\n--b--`,
    ),
    mail(
      `${DAEMON}\nSubject: failure notice`,
      `<anna@inbox.example>:\n550 5.1.1 no such user\n\n--- Below this line is a copy of the message.\n\n${COPY}\n\nhttps://bakery.example/u/${token.slice(0, 20)}=\n${token.slice(20)}`,
    ),
  ]
  for (const bytes of places) expect(reportOf(bytes).tokens).toEqual([token])
})

test('of several recipients, none is given the code or the command of another [AS-01]', () => {
  const exim = reportOf(
    mail(
      `${DAEMON}\nX-Failed-Recipients: anna@inbox.example,\n bert@other.example\nSubject: Mail delivery failed: returning message to sender`,
      `A message that you sent could not be delivered to one or more of its recipients.\n\n  anna@inbox.example\n    all relevant MX records point to non-existent hosts\n  bert@other.example\n    LMTP error from remote mail server after end of data:\n    452 4.2.2 Quota exceeded`,
    ),
  )
  expect(exim.judged.map(({ reason, kind }) => [reason, kind])).toEqual([
    ['hostunknown', 'hard'],
    ['mailboxfull', 'soft'],
  ])
  const courier = reportOf(
    mail(
      `${DAEMON}\nSubject: NOTICE: mail delivery status.\nContent-Type: multipart/report; report-type=delivery-status; boundary=b`,
      `--b\nContent-Type: text/plain\n\n<anna@inbox.example>:\n>>> MAIL FROM:<news@bakery.example>\n<<< 450 4.7.1 Client host rejected: cannot find your reverse hostname\n\n<bert@other.example>:\n    550 5.1.1 User unknown.\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; anna@inbox.example\nAction: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; 450 4.7.1 Client host rejected: cannot find your reverse hostname\n\nFinal-Recipient: rfc822; bert@other.example\nAction: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; 550 5.1.1 User unknown.\n--b--`,
    ),
  )
  expect(courier.judged.map(({ reason, kind }) => [reason, kind])).toEqual([
    ['requireptr', 'soft'],
    ['userunknown', 'hard'],
  ])
})

test('an address that Postfix was only asked about, and that takes mail, has not failed', () => {
  const bytes = mail(
    `${DAEMON}\nSubject: Mail Delivery Status Report\nContent-Type: multipart/report; report-type=delivery-status; boundary=b`,
    `--b\nContent-Type: text/plain\n\n<anna@inbox.example>: delivery via mx.inbox.example[192.0.2.25]:25: 250 2.1.5 Ok\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; anna@inbox.example\nAction: deliverable\nStatus: 2.1.5\nDiagnostic-Code: smtp; 250 2.1.5 Ok\n--b--`,
  )
  expect(reportOf(bytes).judged.map(({ reason, kind }) => [reason, kind])).toEqual([['delivered', 'none']])
})

test.each([
  ['unsubscribe', '', 'unsubscribe', false],
  ['Re: Bread', 'Confirm that you are human to deliver your mail.', 'challenge', false],
  ['Out of office', 'I am away.', 'auto-reply', false],
])('“%s” is no complaint and nothing that fails for good, but %s%s', (subject, body, its, isHard) => {
  const [first] = reportOf(mail(`From: anna@inbox.example\nSubject: ${subject}`, body)).judged
  expect([first?.class, first?.kind === 'hard']).toEqual([its, isHard])
  expect(first?.source).not.toBe('')
})
