import { expect, test } from 'vitest'
import { reportOf } from './report.ts'

/** What is rare, and what only looks like a bounce. Names, kinds, and the addresses that are meant; undefined where it does not matter. */
const TOKEN = `s${'1'.repeat(39)}`
const DAEMON = 'Return-Path: <>\nFrom: MAILER-DAEMON@mx.example\n'
const mail = (head: string, body: string) => Buffer.from(`${head}\n\n${body}`)
const status = (fields: string) =>
  mail(
    `${DAEMON}To: news@bakery.example\nSubject: Undelivered Mail\nContent-Type: multipart/report; report-type=delivery-status; boundary=b`,
    `--b\nContent-Type: text/plain\n\nFailed.\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\n${fields}\nAction: failed\nStatus: 5.1.1\n--b--`,
  )
const notice = (text: string) => mail(`${DAEMON}To: news@bakery.example\nSubject: failure notice`, text)

type Row = readonly [name: string, bytes: Buffer, kinds: string, addresses?: readonly string[] | undefined]
const ODD: readonly Row[] = [
  [
    'xtext orig',
    status('Original-Recipient: rfc822;anna+2Bbread@inbox.example\nFinal-Recipient: rfc822;anna+bread@inbox.example'),
    'bounce',
    ['anna+bread@inbox.example'],
  ],
  ['quoted local', status('Final-Recipient: rfc822; "anna b"@inbox.example'), 'bounce', ['"anna b"@inbox.example']],
  ['angle', status('Final-Recipient: rfc822; <anna@inbox.example>'), 'bounce', ['anna@inbox.example']],
  ['no type', status('Final-Recipient: anna@inbox.example'), 'bounce', ['anna@inbox.example']],
  [
    'whoever keeps servers writes of an evening without them',
    mail(
      'Return-Path: <postmaster@school.example>\nFrom: Postmaster <postmaster@school.example>\nTo: news@bakery.example\nSubject: Mail will be away on Friday evening',
      'Between eight and ten we mend the machines. What arrives then may be rejected with\n451 4.3.2 and comes again by itself.',
    ),
    'other',
    [],
  ],
  ...[
    'Your mailbox anna@inbox.example is 96% full.',
    'Ihr Postfach anna@inbox.example ist fast voll.',
    'Su buzón anna@inbox.example está casi lleno.',
  ].map((text): Row => [
    `of one’s own mailbox: ${text}`,
    mail(
      'Return-Path: <postmaster@inbox.example>\nFrom: Mail System <postmaster@inbox.example>\nTo: news@bakery.example\nSubject: Quota\nAuto-Submitted: auto-generated',
      `${text}\nWhen the quota is exceeded, messages cannot be delivered.`,
    ),
    'other',
  ]),
  [
    'whose mailbox is full is told to whoever wrote to it',
    notice('<anna@inbox.example>: 552 5.2.2 The recipient’s mailbox is full; your message could not be delivered'),
    'bounce',
    ['anna@inbox.example'],
  ],
  ...['I', 'R', 'VB', 'ODP', '转发'].map((before): Row => [
    `passed on by somebody: ${before}`,
    mail(
      `Return-Path: <maria@shop.example>\nFrom: Maria <maria@shop.example>\nTo: news@bakery.example\nSubject: =?utf-8?B?${Buffer.from(`${before}: Delivery Status Notification (Failure)`).toString('base64')}?=\nContent-Type: multipart/mixed; boundary=o`,
      '--o\nContent-Type: text/plain\n\nWhat is this?\n--o\nContent-Type: message/rfc822\n\nReturn-Path: <>\nFrom: postmaster@shop.example\nSubject: Delivery Status Notification (Failure)\nContent-Type: multipart/report; report-type=delivery-status; boundary=i\n\n--i\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; client@else.example\nAction: failed\nStatus: 5.1.1\n--i--\n--o--',
    ),
    'other',
  ]),
  [
    'certified mail of Italy says so in a field of its own',
    mail(
      'Return-Path: <posta-certificata@pec.example>\nFrom: "Per conto di: posta-certificata@pec.example" <posta-certificata@pec.example>\nTo: news@bakery.example\nSubject: AVVISO DI MANCATA CONSEGNA: Notizie\nX-Ricevuta: errore-consegna',
      'Il messaggio destinato all’utente "anna@inbox.example"\nnon può essere consegnato: errore 5.1.1 - indirizzo non valido.',
    ),
    'bounce',
    ['anna@inbox.example'],
  ],
  ...['X-OTRS-Loop: yes', 'X-Zendesk-From-Account-Id: 5', 'RT-Ticket: shop.example #81'].map((field): Row => [
    `a request is kept: ${field}`,
    mail(
      `Return-Path: <help@shop.example>\nFrom: Help <help@shop.example>\nTo: news@bakery.example\nSubject: [#8104] What is new\nAuto-Submitted: auto-generated\n${field}`,
      'Thank you, we have your request and will look at it.',
    ),
    'auto-reply',
  ]),
  ['utf8 esc', status('Final-Recipient: utf-8; p\\x{F8}l@inbox.example'), 'bounce', ['pøl@inbox.example']],
  ['comment', status('Final-Recipient: rfc822; anna@inbox.example (Anna)'), 'bounce', ['anna@inbox.example']],
  [
    'X.400 final, orig ok',
    status('Original-Recipient: rfc822;anna@inbox.example\nFinal-Recipient: x400; /C=de/S=anna/'),
    'bounce',
    ['anna@inbox.example'],
  ],
  [
    'final local only',
    status('Original-Recipient: rfc822;anna@inbox.example\nFinal-Recipient: rfc822; anna'),
    'bounce',
    ['anna@inbox.example'],
  ],
  [
    'system:',
    status('Final-Recipient: LOCAL;<>\nOriginal-Recipient: rfc822;anna@inbox.example'),
    'bounce',
    ['anna@inbox.example'],
  ],
  [
    'qmail 2',
    notice(
      'Hi. This is the qmail-send program at x.\n\n<anna@inbox.example>:\nno mailbox here by that name. (#5.1.1)\n\n<bert@inbox.example>:\nno mailbox here by that name. (#5.1.1)\n\n--- Below this line is a copy of the message.\n\nReturn-Path: <news@bakery.example>\n',
    ),
    'bounce',
    ['anna@inbox.example', 'bert@inbox.example'],
  ],
  [
    'within a sentence, in brackets as wide as letters',
    notice(
      '收件人邮件地址（anna@inbox.example）不存在，邮件无法送达。\nhost mx.inbox.example said: 550 5.1.1 Mailbox not found',
    ),
    'bounce',
    ['anna@inbox.example'],
  ],
  [
    'qmail quoted',
    notice(
      'Hi. This is the qmail-send program at x.\n\n<"anna b"@inbox.example>:\nno mailbox here by that name. (#5.1.1)\n',
    ),
    'bounce',
    ['"anna b"@inbox.example'],
  ],
  [
    'qmail utf8',
    notice(
      'Hi. This is the qmail-send program at x.\n\n<пётр@почта.example>:\nno mailbox here by that name. (#5.1.1)\n',
    ),
    'bounce',
    ['пётр@почта.example'],
  ],
  [
    'only To of copy',
    notice(
      'This message could not be delivered. User unknown.\n\n--- Original message follows ---\nReceived: from x\nMessage-ID: <1@x>\nFrom: news@bakery.example\nTo: Anna <anna@inbox.example>\nSubject: x\n',
    ),
    'bounce',
    ['anna@inbox.example'],
  ],
  [
    'xfailed 3',
    mail(
      DAEMON +
        'X-Failed-Recipients: anna@inbox.example, bert@inbox.example,\n cleo@inbox.example\nSubject: Mail delivery failed',
      'It failed.',
    ),
    'bounce',
    ['anna@inbox.example', 'bert@inbox.example', 'cleo@inbox.example'],
  ],
  [
    'to: line',
    notice('Delivery failed\n\nTo: anna@inbox.example\nReason: unknown user\n'),
    'bounce',
    ['anna@inbox.example'],
  ],
  [
    'mailto html',
    mail(
      DAEMON + 'To: news@bakery.example\nSubject: Undeliverable: x\nContent-Type: text/html',
      '<p>Delivery has failed to these recipients:</p><p><a href="mailto:anna@inbox.example">anna@inbox.example</a><br>The email address wasn&#39;t found. 550 5.1.1</p>',
    ),
    'bounce',
    ['anna@inbox.example'],
  ],
  [
    '3 sendmail',
    notice(
      '   ----- The following addresses had permanent fatal errors -----\n<anna@inbox.example>\n    (reason: 550 User unknown)\n<bert@inbox.example>\n    (reason: 550 User unknown)\n\n   ----- Transcript of session follows -----\n550 5.1.1 <anna@inbox.example>... User unknown\n',
    ),
    'bounce',
    ['anna@inbox.example', 'bert@inbox.example'],
  ],
  [
    'delay',
    mail(
      DAEMON + 'To: a@b.example\nSubject: Warning: could not send message for past 4 hours',
      '    **********************************************\n    **      THIS IS A WARNING MESSAGE ONLY      **\n    **  YOU DO NOT NEED TO RESEND YOUR MESSAGE  **\n\n   ----- The following addresses had transient non-fatal errors -----\n<anna@inbox.example>\n\n   ----- Transcript of session follows -----\n<anna@inbox.example>... Deferred: Connection timed out\nWarning: message still undelivered after 4 hours\n',
    ),
    'bounce',
    ['anna@inbox.example'],
  ],
  [
    'fwd person',
    mail(
      'From: Bert <bert@bakery.example>\nTo: help@bakery.example\nSubject: Fwd: Undelivered Mail Returned to Sender\nContent-Type: multipart/mixed; boundary=b',
      '--b\nContent-Type: text/plain\n\nwhat is this?\n\n--b\nContent-Type: message/rfc822\n\nFrom: MAILER-DAEMON@x\nSubject: Undelivered Mail\n\n<anna@inbox.example>: 550 5.1.1 unknown\n--b--',
    ),
    'other',
    [],
  ],
  [
    'fw outlook',
    mail(
      'From: Bert <bert@bakery.example>\nTo: help@bakery.example\nSubject: FW: Undeliverable: Bread\nIn-Reply-To: <1@x>',
      'From: postmaster@x\nDelivery has failed to these recipients or groups: anna@inbox.example 550 5.1.1 user unknown',
    ),
    'other',
    [],
  ],
  [
    'fwd report inside itself',
    mail(
      'From: Bert <bert@bakery.example>\nTo: help@bakery.example\nSubject: Fwd: Undelivered Mail Returned to Sender\nContent-Type: multipart/mixed; boundary=b',
      '--b\nContent-Type: text/plain\n\nwhat is this?\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; anna@inbox.example\nAction: failed\nStatus: 5.1.1\n--b--',
    ),
    'other',
    [],
  ],
  [
    'attached by machine',
    mail(
      DAEMON + 'To: a@b.example\nSubject: Undeliverable mail\nContent-Type: multipart/mixed; boundary=b',
      '--b\nContent-Type: text/plain\n\nYour message could not be delivered to anna@inbox.example\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; anna@inbox.example\nAction: failed\nStatus: 5.1.1\n--b--',
    ),
    'bounce',
    ['anna@inbox.example'],
  ],
  [
    'newsletter',
    mail(
      'From: tips@letters.example\nTo: a@b.example\nSubject: Delivery failed? Why mail bounces\nList-Id: <tips.letters.example>',
      '550 5.1.1 user unknown: your message could not be delivered to <bert@inbox.example>',
    ),
    'other',
    [],
  ],
  [
    'newsletter w/o list',
    mail(
      'From: Tips <tips@letters.example>\nTo: a@b.example\nSubject: Undeliverable mail and what to do\nPrecedence: bulk',
      'Learn about 550 5.1.1 user unknown; could not be delivered to the following address.',
    ),
    'other',
    [],
  ],
  [
    'challenge',
    mail(
      'From: Anna <anna@inbox.example>\nSubject: Your message to anna was not delivered yet - please verify\nAuto-Submitted: auto-replied',
      'I use a challenge-response filter. Please click the link to have your message delivered.',
    ),
    'other|auto-reply',
  ],
  [
    'spamarrest',
    mail(
      'From: anna@inbox.example\nSubject: Re: Bread (verification)\n',
      'Your message has not been delivered: please confirm that you are a person.',
    ),
    'other|auto-reply',
  ],
  [
    'moderation',
    mail(
      'From: talk-bounces@lists.example\nSubject: Your message to Talk awaits moderator approval\nX-Mailman-Version: 2.1',
      'Your mail to Talk with the subject Bread is being held until the list moderator can review it.',
    ),
    'other',
  ],
  [
    'mdn deleted',
    mail(
      'From: anna@inbox.example\nSubject: Not read: Bread\nContent-Type: multipart/report; report-type=disposition-notification; boundary=b',
      '--b\nContent-Type: text/plain\n\nYour message was deleted without being read. It could not be delivered\n--b\nContent-Type: message/disposition-notification\n\nFinal-Recipient: rfc822; anna@inbox.example\nDisposition: automatic-action/MDN-sent-automatically; deleted\n--b--',
    ),
    'other',
  ],
  ...(
    [
      ['Automatic reply: Bread'],
      ['Out of Office: Bread'],
      ['Automatische Antwort: Brot'],
      ['Abwesenheitsnotiz: Brot'],
      ['Réponse automatique : Pain'],
      ['Respuesta automática: Pan'],
      ['Risposta automatica: Pane'],
      ['Resposta automática: Pão'],
      ['Automatisch antwoord: Brood'],
      ['Autosvar: Bröd'],
      ['Automatisk svar: Brød'],
      ['Automaattinen vastaus: Leipä'],
      ['Odpowiedź automatyczna: Chleb'],
      ['Автоответ: хлеб'],
      ['自動返信: パン'],
      ['自动回复: 面包'],
      ['Otomatik yanıt: Ekmek'],
      ['Automatická odpověď: Chléb'],
      ['자동 회신: 빵'],
      ['Automatikus válasz: kenyér'],
      ['Frånvaro: Bröd'],
      ['I am out of the office until Monday'],
      ['Vacation reply'],
      ['Re: Bread (auto-reply)'],
    ] as const
  ).map(([s]): Row => [
    `auto ${s}`,
    mail(
      `From: Anna <anna@inbox.example>\nTo: a@b.example\nSubject: =?utf-8?B?${Buffer.from(s).toString('base64')}?=`,
      'I am away until Monday.',
    ),
    'auto-reply',
  ]),
  [
    'auto by header',
    mail('From: Anna <anna@inbox.example>\nSubject: Bread\nAuto-Submitted: auto-replied', 'thanks'),
    'auto-reply',
  ],
  [
    'auto x-autoreply',
    mail('From: Anna <anna@inbox.example>\nSubject: Re: Bread\nX-Autoreply: yes\nPrecedence: junk', 'thanks'),
    'auto-reply',
  ],
  [
    'auto null sender vacation',
    mail(
      'Return-Path: <>\nFrom: Anna <anna@inbox.example>\nSubject: Re: Bread\nAuto-Submitted: auto-replied (vacation)',
      'I am away; urgent mail cannot be delivered to me',
    ),
    'auto-reply',
  ],
  [
    'an answer that speaks of bounces',
    mail(
      'Return-Path: <ap@inbox.example>\nFrom: Accounts <ap@inbox.example>\nSubject: Undeliverable from May on: automatic reply\nAuto-Submitted: auto-replied\nIn-Reply-To: <1@bakery.example>',
      'Your message was received. From May on, mail to this address will be returned as undeliverable with the error 550 5.1.1 user unknown.',
    ),
    'auto-reply',
  ],
  [
    'bait in the clothes of a report',
    mail(
      'Return-Path: <no@lure.example>\nFrom: Mail Delivery System <no@lure.example>\nTo: news@bakery.example\nSubject: Undelivered mail: 4 messages',
      '4 incoming messages could not be delivered to your inbox, it is 98% full (452 4.2.2). Sign in: http://lure.example/',
    ),
    'other',
  ],
  [
    'a report on a mailbox that is full, and what its own text advises',
    notice(
      '<anna@inbox.example>: 552 5.2.2 mailbox full. The recipient has new messages waiting and cannot take yours.',
    ),
    'bounce',
    ['anna@inbox.example'],
  ],
  [
    'cells of a table stand apart',
    mail(
      `${DAEMON}To: news@bakery.example\nSubject: 系统退信\nContent-Type: text/html; charset=utf-8`,
      '<table><tr><td>收件人</td><td>anna@inbox.example</td></tr></table><div>550 Mailbox not found</div>',
    ),
    'bounce',
    ['anna@inbox.example'],
  ],
]

const HIDING: readonly (readonly [where: string, bytes: Buffer])[] = [
  ['to verp', mail(`From: MAILER-DAEMON@x\nTo: b.${TOKEN}@bakery.example\nSubject: failure notice`, 'x')],
  [
    'delivered-to',
    mail(`Delivered-To: b.${TOKEN}@bakery.example\nFrom: MAILER-DAEMON@x\nSubject: failure notice`, 'x'),
  ],
  ['x-original-to', mail(`X-Original-To: b.${TOKEN}@bakery.example\nFrom: x@x\nSubject: hi`, 'x')],
  ['envelope-to', mail(`Envelope-To: b.${TOKEN}@bakery.example\nFrom: x@x\nSubject: hi`, 'x')],
  ['received for', mail(`Received: from x by y for <b.${TOKEN}@bakery.example>; Thu\nFrom: x@x\nSubject: hi`, 'x')],
  [
    'listunsub copy',
    notice(
      `<anna@inbox.example>:\n550 no\n\n--- Below this line is a copy of the message.\n\nReceived: x\nMessage-ID: <1@x>\nFrom: n@x.example\nList-Unsubscribe: <https://x.example/u/${TOKEN}>,\n <mailto:u.${TOKEN}@x.example>\n`,
    ),
  ],
  [
    'qp copy b64',
    mail(
      DAEMON + 'Subject: failure\nContent-Type: multipart/mixed; boundary=b',
      `--b\nContent-Type: text/plain\n\nfailed\n--b\nContent-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n${Buffer.from(
        `From: x@x\nReturn-Path: <b.${TOKEN}@x.example>\n\nhi`,
      )
        .toString('base64')
        .replace(/(.{60})/g, '$1\n')}\n--b--`,
    ),
  ],
  [
    'html body link',
    mail(
      DAEMON + 'Subject: failure\nContent-Type: multipart/mixed; boundary=b',
      `--b\nContent-Type: text/plain\n\nfailed\n--b\nContent-Type: message/rfc822\n\nFrom: x@x\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\n${Buffer.from(
        `<a href="https://x.example/u/${TOKEN}">`,
      )
        .toString('base64')
        .replace(/(.{60})/g, '$1\n')}\n--b--`,
    ),
  ],
  [
    'in attachment headers',
    mail(
      DAEMON + 'Subject: failure\nContent-Type: multipart/mixed; boundary=b',
      `--b\nContent-Type: text/plain\n\nfailed\n--b\nContent-Type: application/octet-stream; name=x.eml\n\nReturn-Path: <b.${TOKEN}@x.example>\n\nhi\n--b--`,
    ),
  ],
  [
    'att as text',
    mail(
      DAEMON + 'Subject: failure\nContent-Type: multipart/mixed; boundary=b',
      `--b\nContent-Type: text/plain\n\nfailed\n--b\nContent-Type: text/rfc822-headers\n\nReturn-Path: <b.${TOKEN}@x.example>\nFeedback-ID: x:${TOKEN}\n--b--`,
    ),
  ],
  [
    'second text part',
    mail(
      DAEMON + 'Subject: failure\nContent-Type: multipart/mixed; boundary=b',
      `--b\nContent-Type: text/plain\n\nfailed\n--b\nContent-Type: text/html\n\n<p>b.${TOKEN}@x.example</p>\n--b--`,
    ),
  ],
  [
    'quoted copy',
    notice(`<anna@inbox.example>: 550 no\n\n> From: n@x.example\n> List-Unsubscribe: <mailto:u.${TOKEN}@x.example>\n`),
  ],
]

for (const [name, bytes, kinds, addresses] of ODD)
  test(`${name}: ${kinds} [EN-03]`, () => {
    const { kind, judged } = reportOf(bytes)
    expect(kinds.split('|')).toContain(kind)
    if (addresses) expect(judged.map(({ address }) => address)).toEqual(addresses)
  })

test('wherever our token stands, it is found [AS-01]', () => {
  for (const [where, bytes] of HIDING) expect(reportOf(bytes).tokens, where).toContain(TOKEN)
})

test('whoever was told to come back later, and gave up, ran out of time; while it is tried, it is only put off', () => {
  const report = (action: string) =>
    mail(
      `${DAEMON}To: news@bakery.example\nSubject: Mail delivery\nContent-Type: multipart/report; report-type=delivery-status; boundary=b`,
      `--b\nContent-Type: text/plain\n\nSee below.\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; anna@inbox.example\nAction: ${action}\nStatus: 4.7.1\nDiagnostic-Code: smtp; 451 4.7.1 Greylisting in action, please come back in 00:04:59\n--b--`,
    )
  expect(reportOf(report('failed')).judged.map(({ reason }) => reason)).toEqual(['expired'])
  expect(reportOf(report('delayed')).judged.map(({ reason }) => reason)).toEqual(['onhold'])
})
