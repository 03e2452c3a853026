/**
 * Mails that come back, made: the habits of programs, each as a function of what a server said. The rows of the `.txt`
 * beside it say which habit, which reason is meant, and the words.
 */

const FROM = 'news@bakery.example'
export const TO = 'anna@inbox.example'
const HOST = 'mx.inbox.example'
const ID = '<20260101.4711@bakery.example>'
const COPY = `Received: from out.bakery.example by relay.bakery.example with ESMTP id 4711; Thu, 1 Jan 2026 00:00:00 +0000\nReturn-Path: <${FROM}>\nMessage-ID: ${ID}\nFrom: ${FROM}\nTo: ${TO}\nSubject: Bread\nDate: Thu, 1 Jan 2026 00:00:00 +0000\nMIME-Version: 1.0\n\nDear reader, bread.\n`

type Row = { readonly style: string; readonly reason: string; readonly said: string }

const enhancedIn = (said: string) => /(?<![\d.])([45]\.\d{1,3}\.\d{1,3})(?![.\d])/.exec(said)?.[1]
const statusOf = (said: string) => enhancedIn(said) ?? (/^4/.test(said) ? '4.0.0' : '5.0.0')
const actionOf = (said: string) => (/^\+/.test(said) ? 'delayed' : 'failed')

const mail = (from: string, subject: string, type: string, body: string, more = '') =>
  `Return-Path: <>\nFrom: ${from}\nTo: ${FROM}\nSubject: ${subject}\nDate: Thu, 1 Jan 2026 00:00:00 +0000\n${more}MIME-Version: 1.0\nContent-Type: ${type}\n\n${body}`

const report = (from: string, subject: string, text: string, fields: string, more = '') =>
  mail(
    from,
    subject,
    'multipart/report; report-type=delivery-status; boundary="=_b"',
    `--=_b\nContent-Type: text/plain; charset=utf-8\n\n${text}\n\n--=_b\nContent-Type: message/delivery-status\n\n${fields}\n--=_b\nContent-Type: message/rfc822\n\n${COPY}\n--=_b--\n`,
    more,
  )

const fields = (said: string, diagnostic: string, status = statusOf(said), remote = `Remote-MTA: dns; ${HOST}\n`) =>
  `Reporting-MTA: dns; relay.bakery.example\nArrival-Date: Thu, 1 Jan 2026 00:00:00 +0000\n\nFinal-Recipient: rfc822; ${TO}\nOriginal-Recipient: rfc822;${TO}\nAction: ${actionOf(said)}\nStatus: ${status}\n${remote}Diagnostic-Code: ${diagnostic}\n`

const DAEMON = 'MAILER-DAEMON@relay.bakery.example (Mail Delivery System)'

const postfix = (at: string) => (said: string) => {
  const words =
    at === '' ? `<${TO}>: ${said}` : `<${TO}>: host ${HOST}[192.0.2.7] said: ${said} (in reply to ${at} command)`
  return report(
    DAEMON,
    'Undelivered Mail Returned to Sender',
    `This is the mail system at host relay.bakery.example.\n\nI'm sorry to have to inform you that your message could not\nbe delivered to one or more recipients. It's attached below.\n\nFor further assistance, please send mail to postmaster.\n\n                   The mail system\n\n${words}`,
    fields(said, at === '' ? `X-Postfix; ${said}` : `smtp; ${said}`),
  )
}
const postfixDoor = (said: string) =>
  report(
    DAEMON,
    'Undelivered Mail Returned to Sender',
    `This is the mail system at host relay.bakery.example.\n\n<${TO}>: host ${HOST}[192.0.2.7] refused to talk to me: ${said}`,
    fields(said, `smtp; ${said}`),
  )

const qmail = (before: string) => (said: string) =>
  mail(
    'MAILER-DAEMON@relay.bakery.example',
    'failure notice',
    'text/plain',
    `Hi. This is the qmail-send program at relay.bakery.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n<${TO}>:\n${before === '' ? said : `${before}\nRemote host said: ${said}\nGiving up on 192.0.2.7.`}\n\n--- Below this line is a copy of the message.\n\n${COPY}`,
  )

const exim = (after: string) => (said: string) =>
  mail(
    'Mail Delivery System <Mailer-Daemon@relay.bakery.example>',
    'Mail delivery failed: returning message to sender',
    'text/plain',
    `This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  ${TO}\n    ${after === '' ? said : `SMTP error from remote mail server after ${after}:\n    host ${HOST} [192.0.2.7]: ${said}`}\n\n------ This is a copy of the message, including all the headers. ------\n\n${COPY}`,
    `X-Failed-Recipients: ${TO}\nAuto-Submitted: auto-replied\n`,
  )

const sendmail = (command: string) => (said: string) =>
  report(
    'Mail Delivery Subsystem <MAILER-DAEMON@relay.bakery.example>',
    'Returned mail: see transcript for details',
    `The original message was received at Thu, 1 Jan 2026 00:00:00 GMT\nfrom localhost [127.0.0.1]\n\n   ----- The following addresses had permanent fatal errors -----\n<${TO}>\n    (reason: ${said})\n\n   ----- Transcript of session follows -----\n${command === '' ? said : `... while talking to ${HOST}.:\n>>> ${command}\n<<< ${said}`}`,
    fields(said, `SMTP; ${said}`),
  )

const oldSendmail = (said: string) =>
  mail(
    'Mail Delivery Subsystem <MAILER-DAEMON@relay.bakery.example>',
    `Returned mail: ${said.replace(/^[\d. ]+/, '').slice(0, 40)}`,
    'text/plain',
    `The original message was received at Thu, 1 Jan 2026 00:00:00 GMT\nfrom localhost [127.0.0.1]\n\n   ----- The following addresses had delivery problems -----\n<${TO}>  (unrecoverable error)\n\n   ----- Transcript of session follows -----\n... while talking to ${HOST}.:\n>>> RCPT To:<${TO}>\n<<< ${said}\n\n   ----- Original message follows -----\n${COPY}`,
  )

const exchange = (said: string) =>
  report(
    'postmaster@inbox.example',
    'Undeliverable: Bread',
    `Delivery has failed to these recipients or groups:\n\n${TO}<mailto:${TO}>\nYour message wasn't delivered.\n\nDiagnostic information for administrators:\n\nGenerating server: EX01.inbox.example\n\n${TO}\nRemote Server returned '${said}'\n\nOriginal message headers:\n\n${COPY}`,
    fields(said, `smtp;${said}`, statusOf(said), ''),
  )

const exchange2003 = (said: string) =>
  mail(
    'System Administrator <postmaster@inbox.example>',
    'Undeliverable: Bread',
    'text/plain',
    `Your message\n\n  To:      ${TO}\n  Subject: Bread\n  Sent:    Thu, 1 Jan 2026 00:00:00 -0000\n\ndid not reach the following recipient(s):\n\n${TO} on Thu, 1 Jan 2026 00:00:01 -0000\n    ${said}\n    MSEXCH:IMS:BAKERY:EX:EX01 0 (000C05A6) ${said}\n`,
  )

const gmail = (said: string) =>
  mail(
    'Mail Delivery Subsystem <mailer-daemon@googlemail.com>',
    'Delivery Status Notification (Failure)',
    'text/plain; charset=ISO-8859-1',
    `Delivery to the following recipient failed permanently:\n\n     ${TO}\n\nTechnical details of permanent failure: \nGoogle tried to deliver your message, but it was rejected by the server for the recipient domain inbox.example by ${HOST}. [192.0.2.7].\n\nThe error that the other server returned was:\n${said}\n\n----- Original message -----\n\n${COPY}`,
    `X-Failed-Recipients: ${TO}\n`,
  )

const workspace = (said: string) =>
  report(
    'Mail Delivery Subsystem <mailer-daemon@googlemail.com>',
    'Delivery Status Notification (Failure)',
    `** Message not delivered **\n\nThere was a problem delivering your message to ${TO}. See the technical details below.\n\nThe response from the remote server was:\n${said}`,
    fields(
      said,
      `smtp; ${said}`,
      statusOf(said),
      `Remote-MTA: dns; ${HOST}. (192.0.2.7, the server for the domain inbox.example.)\n`,
    ),
  )

const gmx = (said: string) =>
  mail(
    'GMX Mailer Daemon <mailer-daemon@gmx.net>',
    'Mail delivery failed: returning message to sender',
    'text/plain',
    `This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of\nits recipients. This is a permanent error. The following address\nfailed:\n\n"${TO}":\nSMTP error from remote server after RCPT command:\nhost: ${HOST}\n${said}\n\n\n--- The header of the original message is following. ---\n\n${COPY}`,
  )

const ionos = (said: string) =>
  mail(
    'mailer-daemon@kundenserver.de',
    'Mail delivery failed: returning message to sender',
    'text/plain',
    `This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of\nits recipients. This is a permanent error.\n\nThe following address failed:\n\n${TO}\n\nFor the following reason:\n\n${said}\n\n--- The header of the original message is following. ---\n\n${COPY}`,
  )

const yahoo = (said: string) =>
  mail(
    'MAILER-DAEMON@yahoo.com',
    'Failure Notice',
    'text/plain',
    `Sorry, we were unable to deliver your message to the following address.\n\n<${TO}>:\nRemote host said:\n${said}\n [RCPT_TO]\n\n--- Below this line is a copy of the message.\n\n${COPY}`,
  )

const opensmtpd = (said: string) =>
  mail(
    'Mailer Daemon <MAILER-DAEMON@relay.bakery.example>',
    'Delivery status notification: error',
    'text/plain; charset=us-ascii',
    `Hi!\n\nThis is the MAILER-DAEMON, please DO NOT REPLY to this e-mail.\n\nAn error has occurred while attempting to deliver a message for\nthe following list of recipients:\n\n${TO}: ${said}\n\nBelow is a copy of the original message:\n\n${COPY}`,
  )

const dragonfly = (said: string) =>
  mail(
    'MAILER-DAEMON@relay.bakery.example',
    'Mail delivery failed',
    'text/plain',
    `This is the DragonFly Mail Agent v0.13 at relay.bakery.example.\n\nThere was an error delivering your mail to <${TO}>.\n\n${HOST} [192.0.2.7] did not like our RCPT TO:\n${said}\n\nMessage headers follow.\n\n${COPY}`,
  )

const courier = (said: string) =>
  report(
    'Mail system at relay.bakery.example <MAILER-DAEMON@relay.bakery.example>',
    'NOTICE: mail delivery status.',
    `This is a delivery status notification from relay.bakery.example,\nrunning the Courier mail server, version 0.65.2.\n\n                           UNDELIVERABLE MAIL\n\nYour message to the following recipients cannot be delivered:\n\n<${TO}>:\n    ${HOST} [192.0.2.7]:\n>>> RCPT TO:<${TO}>\n<<< ${said}`,
    fields(said, `smtp; ${said}`),
  )

const messagingServer = (said: string) =>
  report(
    'Internet Mail Delivery <postmaster@bakery.example>',
    'Delivery Notification: Delivery has failed',
    `This report relates to a message you sent with the following header fields:\n\n  Message-id: ${ID}\n  From: ${FROM}\n  To: ${TO}\n  Subject: Bread\n\nYour message cannot be delivered to the following recipients:\n\n  Recipient address: ${TO}\n  Reason: Remote SMTP server has rejected address\n  Diagnostic code: smtp;${said}\n  Remote system: dns;${HOST} (TCP|192.0.2.1|42|192.0.2.7|25)`,
    fields(said, `smtp;${said}`),
  )

const powerMta = (said: string) =>
  report(
    DAEMON.replace('Mail Delivery System', 'PowerMTA'),
    'Delivery report',
    `Hello, this is the mail server on relay.bakery.example.\n\nI am sending you this message to inform you on the delivery status of a\nmessage you previously sent.\n\n<${TO}> delivery failed; will not continue trying`,
    fields(said, `smtp;${said}`),
  )

const zoho = (said: string) =>
  mail(
    'mailer-daemon@mail.zoho.com',
    'Undelivered Mail Returned to Sender',
    'text/plain',
    `This message was created automatically by mail delivery software.\n A message that you sent could not be delivered to one or more of its recipients. This is a permanent error.\n\n${TO} Invalid Address, ERROR_CODE :${said.slice(0, 3)}, ERROR_CODE :${enhancedIn(said) ?? ''} ${said.replace(/^\d{3} (?:\d\.\d+\.\d+ )?/, '')}\n\n\nReceived:from out.bakery.example by mail.zoho.com; Thu, 1 Jan 2026 00:00:00 GMT\nMessage-ID:${ID}\nSubject:Bread\n`,
    'X-MailID: 4711\n',
  )

const ses = (said: string) =>
  report(
    'MAILER-DAEMON@eu-west-1.amazonses.com',
    'Delivery Status Notification (Failure)',
    `An error occurred while trying to deliver the mail to the following recipients:\n${TO}`,
    `Reporting-MTA: dns; eu-west-1.amazonses.com\n\nAction: failed\nFinal-Recipient: rfc822; ${TO}\nDiagnostic-Code: smtp; ${said}\nStatus: ${statusOf(said)}\n`,
  )

const james = (said: string) =>
  mail(
    'postmaster@bakery.example',
    'Re:Bread',
    'multipart/mixed; boundary="=_j"',
    `--=_j\nContent-Type: text/plain; charset=us-ascii\n\nHi. This is the James mail server at relay.bakery.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.  Below\nI include the list of recipients and the reason why I was unable to deliver\nyour message.\n\nFailed recipient(s):\n${TO}\n\nError message:\n${said}\n\n--=_j\nContent-Type: message/rfc822\n\n${COPY}\n--=_j--\n`,
  )

const domino = (said: string) =>
  report(
    'postmaster@inbox.example',
    `DELIVERY FAILURE: ${said}`,
    `Your message\n\n  Subject: Bread\n\nwas not delivered to:\n\n  ${TO}\n\nbecause:\n\n  ${said}`,
    fields(said, `X-Notes; ${said}`, '5.0.0', ''),
  )

const groupWise = (said: string) =>
  mail(
    'Mail Delivery Subsystem <postmaster@inbox.example>',
    'Message status - undeliverable',
    'text/plain; charset=utf-8',
    `The message that you sent was undeliverable to the following:\n\t${TO} (${said})\n\n\nPossibly truncated original message follows:\n\n${COPY}`,
  )

const plain = (said: string) =>
  mail(
    DAEMON,
    'Undeliverable mail',
    'text/plain; charset=utf-8',
    `Your message could not be delivered.\n\nRecipient: <${TO}>\nReason:    ${said}\n\n--- Original message follows. ---\n${COPY}`,
  )

const dsn = (said: string) =>
  report(
    DAEMON,
    'Delivery Status Notification (Failure)',
    'This is an automatically generated Delivery Status Notification.',
    fields(said, `smtp; ${said}`),
  )

const relaxed = (said: string) =>
  mail('postmaster@inbox.example', 'Delivery failed', 'text/plain', `Delivery to ${TO} failed:\n${said}\n`)

const mimecast = (said: string) =>
  mail(
    'Postmaster <postmaster@inbox.example>',
    '[Postmaster] Email Delivery Failure',
    'text/plain; charset=utf-8',
    `This is a delivery failure notification message indicating that\nan email you addressed to email address :\n-- ${TO}\n\ncould not be delivered. The problem appears to be :\n-- Recipient email server rejected the message\n\nAdditional information follows :\n-- ${said}\n\nThis condition occurred after 1 attempt(s) to deliver over\na period of 0 hour(s).\n`,
  )

const mailEnable = (said: string) =>
  mail(
    '"Postmaster" <postmaster@inbox.example>',
    'Message Delivery Failure',
    'text/plain; charset=us-ascii',
    `MailEnable: Message Delivery Failure.\n\nThe following recipient(s) could not be reached:\n\n\tRecipient: [SMTP:${TO}]\n\tReason: ${said}\n\n\nMessage headers follow:\n\n${COPY}`,
  )

const mailbox = (said: string) =>
  report(
    'Mail Delivery Subsystem <MAILER-DAEMON@inbox.example>',
    'Returned mail: see transcript for details',
    `The original message was received at Thu, 1 Jan 2026 00:00:00 GMT\nfrom localhost [127.0.0.1]\n\n   ----- The following addresses had permanent fatal errors -----\n<${TO}>\n\n   ----- Transcript of session follows -----\n${said.replace(/^.*?; /, '')}`,
    fields(said, `X-Unix; ${said.replace(/^\S+ (\d+); .*$/s, '$1')}`),
  )

const carrier = (host: string) => (said: string) =>
  mail(
    `Mail Administrator <Postmaster@${host}>`,
    'Mail System Error - Returned Mail',
    'text/plain; charset=utf-8',
    `次のあて先へのメッセージはエラーのため送信できませんでした。\n\n<${TO.replace('inbox.example', host)}>:\n${said.replaceAll(TO, TO.replace('inbox.example', host))}\n\n--- Original message follows ---\n${COPY.replaceAll('inbox.example', host)}`,
  )

export const STYLES: Readonly<Record<string, (said: string) => string>> = {
  'pf.c': postfixDoor,
  'pf.h': postfix('HELO'),
  'pf.m': postfix('MAIL FROM'),
  'pf.r': postfix('RCPT TO'),
  'pf.d': postfix('DATA'),
  'pf.e': postfix('end of DATA'),
  pf: postfix(''),
  'qm.r': qmail('192.0.2.7 does not like recipient.'),
  'qm.m': qmail('Connected to 192.0.2.7 but sender was rejected.'),
  'qm.c': qmail('Connected to 192.0.2.7 but greeting failed.'),
  'qm.e': qmail('192.0.2.7 failed after I sent the message.'),
  qm: qmail(''),
  'ex.c': exim('initial connection'),
  'ex.m': exim(`MAIL FROM:<${FROM}> SIZE=2222`),
  'ex.r': exim(`RCPT TO:<${TO}>`),
  'ex.e': exim('end of data'),
  ex: exim(''),
  'sm.m': sendmail(`MAIL From:<${FROM}> SIZE=2222`),
  'sm.r': sendmail(`RCPT To:<${TO}>`),
  'sm.e': sendmail('DATA'),
  sm: sendmail(''),
  v5: oldSendmail,
  o365: exchange,
  ex03: exchange2003,
  gm: gmail,
  gws: workspace,
  gmx,
  ion: ionos,
  yh: yahoo,
  os: opensmtpd,
  df: dragonfly,
  cou: courier,
  ims: messagingServer,
  pmta: powerMta,
  zoho,
  ses,
  jms: james,
  dom: domino,
  gw: groupWise,
  txt: plain,
  dsn,
  rel: relaxed,
  mc: mimecast,
  me: mailEnable,
  unix: mailbox,
  ezweb: carrier('ezweb.ne.jp'),
  docomo: carrier('docomo.ne.jp'),
}

/** `style | reason | words`; words may break lines with `⏎`. */
export const rowsIn = (text: string): Row[] =>
  text
    .split('\n')
    .filter(line => line.trim() !== '' && !line.startsWith('#'))
    .map(line => {
      const [style = '', reason = '', ...said] = line.split(' | ')
      return {
        style: style.trim(),
        reason: reason.trim(),
        said: said.join(' | ').replaceAll('⏎', '\n').replaceAll('@@', TO),
      }
    })

export const mailOf = ({ style, said }: Row): Buffer => {
  const make = STYLES[style]
  if (!make) throw new Error(`no style ${style}`)
  return Buffer.from(make(said))
}
