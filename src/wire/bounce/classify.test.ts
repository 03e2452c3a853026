import { expect, test } from 'vitest'
import type { Step } from '../smtp/types.ts'
import { classify } from './classify.ts'
import { ENHANCED, REPLY_CODES } from './codes.ts'
import { PHRASES } from './phrases.ts'
import { PROVIDERS } from './providers.ts'
import { REASONS } from './reasons.ts'
import { REASON_NAMES, type Kind, type Reason } from './types.ts'

type Row = readonly [said: string, reason: Reason, kind: Kind, step?: Step | undefined, hosts?: string]

/** As servers say it: code, enhanced code where there is one, words. Names and addresses are made up. */
const SAID: Readonly<Record<string, readonly Row[]>> = {
  'Gmail and Google Workspace': [
    [
      '550 5.1.1 The email account that you tried to reach does not exist. Please try double-checking the recipient’s email address for typos or unnecessary spaces. https://support.google.com/mail/?p=NoSuchUser - gsmtp',
      'userunknown',
      'hard',
      'rcpt',
    ],
    [
      '550 5.2.1 The email account that you tried to reach is disabled. https://support.google.com/mail/?p=DisabledUser - gsmtp',
      'suspend',
      'soft',
      'rcpt',
    ],
    [
      '552 5.2.2 The recipient’s inbox is out of storage space. https://support.google.com/mail/?p=OverQuotaPerm - gsmtp',
      'mailboxfull',
      'soft',
      'rcpt',
    ],
    [
      '452 4.2.2 The email account that you tried to reach is over quota. Please direct the recipient to https://support.google.com/mail/?p=OverQuotaTemp',
      'mailboxfull',
      'soft',
      'rcpt',
    ],
    [
      '450 4.2.1 The user you are trying to contact is receiving email at a rate that prevents additional messages from being delivered.',
      'speeding',
      'soft',
      'rcpt',
    ],
    [
      '450 4.2.1 The user you are trying to contact is receiving mail too quickly. Please resend your message at a later time.',
      'speeding',
      'soft',
      'rcpt',
    ],
    [
      '550 5.7.26 This mail has been blocked because the sender is unauthenticated. Gmail requires all senders to authenticate with either SPF or DKIM.',
      'authfailure',
      'soft',
      'dot',
    ],
    [
      '550 5.7.25 The IP address sending this message does not have a PTR record setup, or the corresponding forward DNS entry does not point to the sending IP.',
      'requireptr',
      'soft',
      'dot',
    ],
    [
      '421 4.7.28 Gmail has detected an unusual rate of unsolicited mail originating from your IP address. To protect our users from spam, mail sent from your IP address has been temporarily rate limited.',
      'speeding',
      'soft',
      'dot',
    ],
    [
      '550 5.7.1 Gmail has detected that this message is likely unsolicited mail. To reduce the amount of spam sent to Gmail, this message has been blocked.',
      'spamdetected',
      'soft',
      'dot',
    ],
    [
      '421 4.7.0 This message does not meet IPv6 sending guidelines regarding PTR records and authentication.',
      'requireptr',
      'soft',
      'dot',
    ],
    [
      '552 5.7.0 This message was blocked because its content presents a potential security issue. Please visit https://support.google.com/mail/?p=BlockedMessage',
      'virusdetected',
      'soft',
      'dot',
    ],
    [
      '552 5.3.4 Your message exceeded Google’s message size limits. Please visit https://support.google.com/mail/?p=MaxSizeError',
      'mesgtoobig',
      'soft',
      'dot',
    ],
    ['550 5.4.5 Daily SMTP relay limit exceeded for customer.', 'speeding', 'soft', 'dot'],
  ],
  'Microsoft 365 and Outlook.com': [
    [
      '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient anna@example.com not found by SMTP address lookup',
      'userunknown',
      'hard',
    ],
    [
      '550 5.4.1 Recipient address rejected: Access denied. AS(201806281) [DB5EUR01FT044.eop-EUR01.prod.protection.outlook.com]',
      'userunknown',
      'hard',
      'rcpt',
    ],
    ['550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302).', 'userunknown', 'hard', 'rcpt'],
    [
      '550-Requested action not taken: mailbox unavailable 550-Reject due to policy restrictions. 550 For explanation visit https://postmaster.gmx.com/',
      'policyviolation',
      'soft',
    ],
    [
      '550 Requested action not taken: mailbox unavailable 550 Sender address has bad reputation',
      'badreputation',
      'soft',
    ],
    [
      '550 5.7.1 Requested action not taken: mailbox unavailable or not local; your IP is on our list',
      'filtered',
      'soft',
    ],
    [
      '554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded',
      'mailboxfull',
      'soft',
    ],
    [
      '550 5.7.1 Unfortunately, messages from [192.0.2.7] weren’t sent. Please contact your Internet service provider since part of their network is on our block list (S3140).',
      'blocked',
      'soft',
      'mail',
    ],
    [
      '550 5.7.606 Access denied, banned sending IP [192.0.2.7]. To request removal from this list please visit https://sender.office.com/',
      'blocked',
      'soft',
      'rcpt',
    ],
    [
      '550 5.7.515 Access denied, sending domain NEWS.EXAMPLE does not meet the required authentication level.',
      'authfailure',
      'soft',
      'dot',
    ],
    [
      '550 5.7.509 Access denied, sending domain news.example does not pass DMARC verification and has a DMARC policy of reject.',
      'authfailure',
      'soft',
      'dot',
    ],
    [
      '550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required; Delivery restriction check failed because the sender was not authenticated when sending to this group',
      'securityerror',
      'soft',
    ],
    [
      '550 5.7.124 RESOLVER.RST.SenderNotInAllowedList; not authorized; sender not in allowed-senders list',
      'securityerror',
      'soft',
    ],
    [
      '451 4.7.650 The mail server [192.0.2.7] has been temporarily rate limited due to IP reputation.',
      'badreputation',
      'soft',
      'mail',
    ],
    ['432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded', 'speeding', 'soft'],
    [
      '550 5.2.121 RESOLVER.RST.RecipientLimit; recipient’s per hour message receive limit from specific sender exceeded',
      'speeding',
      'soft',
    ],
    ['550 5.4.300 Message expired', 'expired', 'soft'],
    ['550 5.4.14 Hop count exceeded - possible mail loop ATTR34', 'networkerror', 'soft'],
    ['550 5.2.3 RESOLVER.RST.RecipSizeLimit; message too large for this recipient', 'exceedlimit', 'soft'],
    ['530 5.7.57 Client not authenticated to send mail.', 'securityerror', 'soft', 'mail'],
    ['550 5.7.708 Service unavailable. Access denied, traffic not accepted from this IP.', 'blocked', 'soft', 'rcpt'],
    ['550 5.1.351 Remote server returned unknown recipient or mailbox unavailable', 'userunknown', 'hard'],
  ],
  'Yahoo, AOL, Verizon': [
    [
      '421 4.7.0 [TSS04] Messages from 192.0.2.7 temporarily deferred due to unexpected volume or user complaints - 4.16.55.1',
      'badreputation',
      'soft',
      'rcpt',
    ],
    [
      '553 5.7.1 [BL21] Connections will not be accepted from 192.0.2.7, because the ip is in Spamhaus’s list',
      'blocked',
      'soft',
      'connect',
    ],
    [
      '554 delivery error: dd This user doesn’t have a yahoo.com account (anna@yahoo.com) [0] - mta1.mail.yahoo.example',
      'userunknown',
      'hard',
      'dot',
    ],
    [
      '554 delivery error: dd This account has been temporarily suspended. Please try again later. [#100]',
      'suspend',
      'soft',
      'dot',
    ],
    ['552 1 Requested mail action aborted, mailbox not found', 'userunknown', 'hard', 'rcpt'],
    [
      '554 5.7.9 Message not accepted for policy reasons. See https://senders.yahooinc.com/error-codes',
      'policyviolation',
      'soft',
      'dot',
    ],
    [
      '550 5.7.9 This mail has been blocked because the sender is unauthenticated. Yahoo requires all senders to authenticate with either SPF or DKIM.',
      'authfailure',
      'soft',
      'dot',
    ],
  ],
  iCloud: [
    ['550 5.1.1 <anna@icloud.com>: user does not exist', 'userunknown', 'hard', 'rcpt'],
    ['552 5.2.2 <anna@icloud.com>: user is over quota', 'mailboxfull', 'soft', 'rcpt'],
    [
      '550 5.7.1 [CS01] Message rejected due to local policy. Please visit https://support.apple.com/en-us/HT204137',
      'policyviolation',
      'soft',
      'dot',
    ],
    ['554 5.7.1 [HM08] Message rejected due to local policy.', 'blocked', 'soft', 'connect'],
  ],
  'Germany: GMX, WEB.DE, T-Online, 1&1': [
    [
      '550 Requested action not taken: mailbox unavailable For explanation visit https://postmaster.gmx.net/en/error-messages?ip=192.0.2.7&c=uu',
      'userunknown',
      'hard',
      'rcpt',
    ],
    [
      '554-gmx.net (mxgmx016) Nemesis ESMTP Service not available 554-No SMTP service 554 IP address is black listed.',
      'blocked',
      'soft',
      'connect',
    ],
    [
      '554-web.de (mxweb004) Nemesis ESMTP Service not available 554 Bad DNS PTR resource record.',
      'requireptr',
      'soft',
      'connect',
    ],
    [
      '552 Requested mail action aborted: exceeded storage allocation For explanation visit https://postmaster.web.de',
      'mailboxfull',
      'soft',
      'rcpt',
    ],
    ['550 5.1.1 Unbekannter Empfänger', 'userunknown', 'hard', 'rcpt'],
    [
      '554 IP=192.0.2.7 - A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.de to clarify.)',
      'blocked',
      'soft',
      'connect',
    ],
    ['550 5.1.1 Die Adresse existiert nicht', 'userunknown', 'hard'],
    ['Das Postfach des Empfängers ist voll.', 'mailboxfull', 'soft'],
  ],
  'France: Orange, SFR, La Poste, Free': [
    [
      '550 5.1.1 Adresse d au moins un destinataire invalide. Invalid recipient. OFR_416 [416]',
      'userunknown',
      'hard',
      'rcpt',
    ],
    ['552 5.1.1 Boite du destinataire pleine. Recipient overquota. OFR_417 [417]', 'mailboxfull', 'soft', 'rcpt'],
    ['550 5.2.0 Mail rejete. Mail rejected. OFR_506 [506]', 'spamdetected', 'soft', 'dot'],
    [
      '421 4.7.0 mwinf5c26 ME Trop de connexions, veuillez verifier votre configuration. Too many connections, slow down. OFR004_104 [104]',
      'toomanyconn',
      'soft',
      'connect',
    ],
    ['550 5.5.0 Boite du destinataire archivee. Archived recipient. LPN007_420', 'suspend', 'soft', 'rcpt'],
    ['501 5.1.0 Emetteur invalide. Invalid Sender. OFR004_405 [405]', 'rejected', 'soft', 'mail'],
    ['550 5.7.1 Spam detecte. Service refuse. Votre adresse IP est bloquee', 'blocked', 'soft', 'connect'],
    ['550 Le compte du destinataire est désactivé', 'suspend', 'soft', 'rcpt'],
    ['550 L’utilisateur demandé n’existe pas', 'userunknown', 'hard', 'rcpt'],
  ],
  'Italy, Spain, Portugal, Brazil': [
    ['550 <anna@libero.example> casella inesistente', 'userunknown', 'hard', 'rcpt'],
    ['552 La casella di posta è piena', 'mailboxfull', 'soft', 'rcpt'],
    ['550 Usuario desconocido', 'userunknown', 'hard', 'rcpt'],
    ['552 El buzón del destinatario está lleno', 'mailboxfull', 'soft', 'rcpt'],
    ['550 Usuário não existe', 'userunknown', 'hard', 'rcpt'],
    ['552 A caixa de correio do destinatário está cheia', 'mailboxfull', 'soft', 'rcpt'],
    [
      '450 4.7.1 <anna@terra.example>: Recipient address rejected: Greylisted, try again later',
      'onhold',
      'soft',
      'rcpt',
    ],
  ],
  'Netherlands, Poland, Sweden': [
    ['550 Onbekende gebruiker: adres bestaat niet', 'userunknown', 'hard', 'rcpt'],
    ['550 Użytkownik nie istnieje', 'userunknown', 'hard', 'rcpt'],
    ['552 Skrzynka odbiorcy jest przepełniona', 'mailboxfull', 'soft', 'rcpt'],
    ['550 Mottagaren finns inte', 'userunknown', 'hard', 'rcpt'],
  ],
  'Russia: Mail.ru, Yandex': [
    [
      '550 Message was not accepted -- invalid mailbox. Local mailbox anna@mail.ru is unavailable: user not found',
      'userunknown',
      'hard',
      'dot',
    ],
    [
      '550 spam message rejected. Please visit http://help.mail.ru/notspam-support/id?c=x or report details',
      'spamdetected',
      'soft',
      'dot',
    ],
    ['550 5.7.1 No such user!', 'userunknown', 'hard', 'rcpt'],
    ['554 5.7.1 [2] Message rejected under suspicion of SPAM; https://ya.cc/1IrBc', 'spamdetected', 'soft', 'dot'],
    ['550 5.1.1 Почтовый ящик не существует', 'userunknown', 'hard'],
    ['552 Ящик получателя переполнен', 'mailboxfull', 'soft', 'rcpt'],
    ['550 Аккаунт заблокирован', 'suspend', 'soft', 'rcpt'],
  ],
  'China, Korea, Japan': [
    [
      '550 Mailbox not found. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022',
      'userunknown',
      'hard',
      'rcpt',
    ],
    [
      '550 Ip frequency limited [Ky3TTgEA7Ls= IP: 192.0.2.7]. https://service.mail.qq.com/',
      'speeding',
      'soft',
      'connect',
    ],
    ['554 DT:SPM 163 mx12, please see http://mail.163.com/help/help_spam_16.htm', 'spamdetected', 'soft', 'dot'],
    ['550 User not found: anna@163.com', 'userunknown', 'hard', 'rcpt'],
    ['550 5.1.1 收件人不存在', 'userunknown', 'hard'],
    ['552 收件人邮箱空间不足', 'mailboxfull', 'soft', 'rcpt'],
    ['550 Unknown user anna@docomo.ne.jp', 'filtered', 'soft', 'dot', 'docomo.ne.jp'],
    ['550 5.1.1 Unknown user anna@docomo.ne.jp', 'userunknown', 'hard', 'rcpt', 'docomo.ne.jp'],
    ['550 : User unknown', 'filtered', 'soft', undefined, 'lsean.ezweb.ne.jp'],
    ['550 <anna@ezweb.ne.jp>: User unknown', 'userunknown', 'hard', undefined, 'lsean.ezweb.ne.jp'],
    ['550 宛先のメールアドレスは存在しません', 'userunknown', 'hard', 'rcpt'],
  ],
  'Facebook, Cox, Comcast, GoDaddy': [
    [
      '550 5.1.1 RCP-P1 http://postmaster.facebook.com/response_codes?ip=192.0.2.7#RCP-P1',
      'userunknown',
      'hard',
      'rcpt',
    ],
    [
      '554 5.7.1 POL-P4 http://postmaster.facebook.com/response_codes?ip=192.0.2.7#POL-P4',
      'spamdetected',
      'soft',
      'dot',
    ],
    ['421 4.7.0 CON-T1 http://postmaster.facebook.com/response_codes', 'toomanyconn', 'soft', 'connect'],
    ['554 IMP - CXBL found - 192.0.2.7 blocked. Refer to Error Codes section', 'blocked', 'soft', 'connect'],
    ['421 imp CXTHRT - too many messages', 'speeding', 'soft', 'mail'],
    [
      '554 resimta-po-17v.sys.comcast.net comcast 192.0.2.7 Comcast block for spam. Please see https://postmaster.comcast.net/smtp-error-codes.php#BL000000',
      'blocked',
      'soft',
      'connect',
    ],
    ['550 5.1.1 <anna@godaddy.example> Account not found', 'userunknown', 'hard', 'rcpt'],
  ],
  Gateways: [
    ['550 5.7.0 Local Policy Violation', 'policyviolation', 'soft', 'dot'],
    [
      '554 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/192.0.2.7',
      'blocked',
      'soft',
      'rcpt',
    ],
    [
      '554 Your access to this mail system has been rejected due to the sending MTA’s poor reputation. If you believe that this failure is in error, please contact the intended recipient via alternate means.',
      'badreputation',
      'soft',
      'connect',
    ],
    [
      '550 5.7.1 Service unavailable; client [192.0.2.7] blocked using barracudanetworks.com/reputation',
      'blocked',
      'soft',
      'mail',
    ],
    [
      '554 Email rejected due to security policies - https://community.mimecast.com/docs/DOC-1369#554 [abc]',
      'virusdetected',
      'soft',
      'dot',
    ],
    ['550 Invalid Recipient - https://community.mimecast.com/docs/DOC-1369#550 [abc]', 'userunknown', 'hard', 'rcpt'],
    ['550 5.7.1 Message contains a URL listed on multi.surbl.org', 'spamdetected', 'soft', 'dot'],
    ['550 #5.1.0 Address rejected.', 'userunknown', 'hard', 'rcpt'],
    ['550 #5.7.1 Your access to submit messages to this e-mail system has been rejected.', 'blocked', 'soft', 'mail'],
    ['552 5.7.0 Our system detected an illegal attachment on your message.', 'virusdetected', 'soft', 'dot'],
    ['550 permanent failure for one or more recipients (anna@example.com:blocked)', 'policyviolation', 'soft', 'dot'],
  ],
  'Postfix, Exim, Sendmail, qmail': [
    [
      '550 5.1.1 <anna@example.com>: Recipient address rejected: User unknown in local recipient table',
      'userunknown',
      'hard',
      'rcpt',
    ],
    [
      '550 <anna@example.com>: Recipient address rejected: User unknown in virtual alias table',
      'userunknown',
      'hard',
      'rcpt',
    ],
    [
      '450 4.1.1 <anna@example.com>: Recipient address rejected: unverified address: Address verification in progress',
      'onhold',
      'soft',
      'rcpt',
    ],
    ['554 5.7.1 <anna@example.com>: Relay access denied', 'norelaying', 'soft', 'rcpt'],
    ['553 sorry, that domain isn’t in my list of allowed rcpthosts (#5.7.1)', 'norelaying', 'soft', 'rcpt'],
    ['450 4.7.25 Client host rejected: cannot find your hostname, [192.0.2.7]', 'requireptr', 'soft', 'rcpt'],
    ['450 4.1.8 <b@news.example>: Sender address rejected: Domain not found', 'rejected', 'soft', 'mail'],
    ['452 4.3.1 Insufficient system storage', 'systemfull', 'soft', 'mail'],
    ['552 5.3.4 Message size exceeds fixed limit', 'mesgtoobig', 'soft', 'mail'],
    ['421 4.7.0 mail.example Error: too many errors', 'speeding', 'soft', 'rcpt'],
    ['421 too many concurrent SMTP connections; please try again later.', 'toomanyconn', 'soft', 'connect'],
    ['550 5.4.6 Too many hops 27 (25 max)', 'networkerror', 'soft', 'dot'],
    ['550 Unrouteable address', 'userunknown', 'hard', 'rcpt'],
    ['550 Verification failed for <b@news.example> 550 Sender verify failed', 'rejected', 'soft', 'mail'],
    ['550 5.7.1 Command rejected', 'securityerror', 'soft', 'dot'],
    ['511 sorry, no mailbox here by that name (#5.1.1 - chkuser)', 'userunknown', 'hard', 'rcpt'],
    ['550 anna... User unknown', 'userunknown', 'hard'],
    ['550 <anna@inbox.example>... User unknown', 'filtered', 'soft'],
    ['unknown user: "anna"', 'userunknown', 'hard'],
    ['Non-Delivery-Diagnostic-Code:  0 (unrecognised-OR-name)', 'userunknown', 'hard'],
    ['Your message was not delivered because the destination computer was not found.', 'hostunknown', 'hard'],
    ['450 4.0.0 DNS Error: lookup of nowhere.example responded with code NXDOMAIN', 'networkerror', 'soft'],
    ['450 4.4.3 Host not found, try again', 'networkerror', 'soft'],
    ['552 Requested mail action aborted: exceeded storage allocation', 'mailboxfull', 'soft', 'rcpt'],
    ['550 5.2.1 <anna@example.com>... Mailbox disabled for this recipient', 'suspend', 'soft', 'rcpt'],
    ['551 5.1.6 User has moved; please try <anna@elsewhere.example>', 'hasmoved', 'hard', 'rcpt'],
    ['556 5.1.10 Recipient address has null MX', 'notaccept', 'hard', 'rcpt'],
    [
      'Host or domain name not found. Name service error for name=nowhere.example type=MX: Host not found',
      'hostunknown',
      'hard',
    ],
    ['connect to mx.example.com[192.0.2.7]:25: Connection timed out', 'expired', 'soft'],
    ['451 4.3.0 Temporary lookup failure', 'networkerror', 'soft', 'rcpt'],
    ['530 5.7.0 Must issue a STARTTLS command first', 'failedstarttls', 'soft', 'mail'],
    ['554 5.6.0 Message contains bare LF', 'notcompliantrfc', 'soft', 'dot'],
    ['503 5.5.1 Error: need MAIL command', 'syntaxerror', 'soft', 'rcpt'],
    ['550 5.7.23 SPF validation failed', 'authfailure', 'soft', 'mail'],
    ['550 DKIM signature verification failed', 'authfailure', 'soft', 'dot'],
    ['550 no such user here', 'userunknown', 'hard', 'rcpt'],
    ['550 no such user here', 'filtered', 'soft', 'dot'],
    ['550 5.1.1 no such user here', 'userunknown', 'hard', 'dot'],
    ['421 Service not available, closing transmission channel', 'blocked', 'soft', 'connect'],
    ['550 Mail from 192.0.2.1 blocked', 'blocked', 'soft', 'rcpt'],
    ['550 go away', 'blocked', 'soft', 'mail'],
    ['553 5.6.7 SMTPUTF8 is needed', 'contenterror', 'soft', 'offer'],
    ['550', 'userunknown', 'hard', 'rcpt'],
    ['554 Transaction failed', 'policyviolation', 'soft', 'dot'],
    ['', 'undefined', 'soft'],
  ],
}

function evidenceOf([said, , , step, hosts]: Row) {
  const [, code = '0', enhanced = ''] = /^(\d{3})[ -](?:#?([245]\.\d+\.\d+) )?/.exec(`${said} `) ?? []
  return { code: Number(code), enhanced, text: said, step, hosts }
}

for (const [who, rows] of Object.entries(SAID))
  for (const row of rows)
    test(`${who}: “${row[0]}” means ${row[1]}, ${row[2]} [EN-03]`, () => {
      const { reason, kind } = classify(evidenceOf(row))
      expect({ reason, kind }).toEqual({ reason: row[1], kind: row[2] })
    })

const TABLES = [...PROVIDERS, ...PHRASES, ...ENHANCED, ...REPLY_CODES]

test('each row of the tables has a name of its own and says where it is from', () => {
  expect(new Set(TABLES.map(({ id }) => id)).size).toBe(TABLES.length)
  expect(TABLES.filter(({ source }) => source.length < 5)).toEqual([])
})

test('only what is said of an address or its domain is hard, and of what is ours to mend nothing is [EN-03]', () => {
  for (const name of REASON_NAMES)
    if (REASONS[name].kind === 'hard') expect(['address', 'domain'], name).toContain(REASONS[name].scope)
})
