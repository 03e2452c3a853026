/** What single providers say in codes of their own: a word that means nothing elsewhere. */

import type { Rule } from './types.ts'

const GOOGLE = 'Google Workspace Admin Help, SMTP error reference'
const MICROSOFT = 'Microsoft, Email non-delivery reports and SMTP errors in Exchange Online'
const OUTLOOK = 'Outlook.com Postmaster, Troubleshooting'
const YAHOO = 'Yahoo Sender Hub, SMTP error codes'
const APPLE = 'Apple, Postmaster information for iCloud Mail'
const FACEBOOK = 'Facebook Postmaster, Response codes'
const COX = 'Cox, Email error codes'
const GODADDY = 'GoDaddy, Email bounce messages'
const ORANGE = 'Orange, Codes d’erreur SMTP'
const GMX = 'postmaster.gmx.net and postmaster.1und1.de, SMTP error messages'
const TENCENT = 'QQ Mail, 退信原因'
const NETEASE = 'NetEase 163, 退信代码说明'
const MIMECAST = 'Mimecast Community, SMTP error codes'
const PROOFPOINT = 'Proofpoint, SMTP response codes'
const IRONPORT = 'Cisco Secure Email, Sender rejection'
const COMCAST = 'Comcast Postmaster, Error codes'
const DOCOMO =
  'NTT docomo, KDDI and SoftBank, notes on error mail: “User unknown” is also said of what a user’s filter refuses'
const SES = 'Amazon SES Developer Guide, Bounce object and suppression list'

const said = (id: string, text: RegExp, reason: Rule['reason'], source: string): Rule => ({ id, text, reason, source })

export const PROVIDERS: readonly Rule[] = [
  // Google
  said('google/inactive', /the email account that you tried to reach is (?:disabled|inactive)/, 'suspend', GOOGLE),
  said(
    'google/over-quota',
    /(?:account that you tried to reach|recipient's inbox) is (?:over quota|out of storage)/,
    'mailboxfull',
    GOOGLE,
  ),
  said(
    'google/rate-user',
    /user you are trying to contact is receiving e?-?mail (?:at a rate|too quickly)/,
    'speeding',
    GOOGLE,
  ),
  said('google/ip-name', /ip address sending this message does not have a ptr/, 'requireptr', GOOGLE),
  said('google/ipv6', /does not meet ipv6 sending guidelines/, 'requireptr', GOOGLE),
  said(
    'google/from',
    /messages? (?:with multiple addresses in from|missing a valid address in (?:the )?from)|multiple addresses in from: header/,
    'notcompliantrfc',
    GOOGLE,
  ),
  said('google/unusual', /unusual rate of unsolicited mail/, 'speeding', GOOGLE),
  said('google/unsolicited', /likely unsolicited/, 'spamdetected', GOOGLE),
  said('google/low-reputation', /(?:very )?low reputation of the/, 'badreputation', GOOGLE),
  said('google/group', /(?:due to|because of) spam classification/, 'spamdetected', 'Google Groups Help'),
  said(
    'google/may-not-post',
    /may not have permission to post|you don.?t have permission to post|don't have permission to view or post/,
    'rejected',
    'Google Groups Help',
  ),
  said(
    'google/content',
    /message was blocked because its content presents a potential security/,
    'virusdetected',
    GOOGLE,
  ),
  said(
    'google/tls',
    /(?:tls required|starttls).{0,60}(?:negotiation|required|failed)|must issue a starttls|tls negotiation/,
    'failedstarttls',
    GOOGLE,
  ),

  said('google/as', /using the 'send mail as' feature/, 'rejected', 'Gmail Help, Send mail as'),
  said('google/not-found', /because the address couldn't be found/, 'userunknown', 'Gmail Help, bounced messages'),
  said(
    'google/no-domain',
    /because the domain \S{1,255} couldn't be found/,
    'hostunknown',
    'Gmail Help, bounced messages',
  ),
  said('google/full', /recipient's inbox is full/, 'mailboxfull', 'Gmail Help, bounced messages'),
  said('google/limit', /you have reached a limit for sending mail/, 'speeding', 'Gmail Help, sending limits'),
  said(
    'google/refused',
    /(?:the )?recipient server did not accept our requests to connect/,
    'expired',
    'Gmail Help, bounced messages',
  ),

  said('google/daily', /daily (?:\w+ ){0,3}limit/, 'speeding', GOOGLE),

  // Microsoft
  said(
    'microsoft/over-quota',
    /storedrv\.deliver; mailbox full|quotaexceeded|mapiexceptionshutoffquotaexceeded/,
    'mailboxfull',
    MICROSOFT,
  ),
  said('microsoft/size', /resolver\.rst\.recipsizelimit|resolver\.rst\.sendsizelimit/, 'exceedlimit', MICROSOFT),
  said(
    'microsoft/not-found',
    /resolver\.adr\.(?:recip(?:ient)?notfound|exrecipnotfound)|recipientnotfound|resolver\.adr\.invalidsmtp/,
    'userunknown',
    MICROSOFT,
  ),
  said(
    'microsoft/may-not',
    /resolver\.rst\.(?:authrequired|restrictedtorecipients)|restricted to (?:authenticated|accept)/,
    'securityerror',
    MICROSOFT,
  ),
  said('microsoft/not-you', /resolver\.rst\.notauthorized/, 'rejected', MICROSOFT),
  said('microsoft/rules', /transport\.rules\.reject/, 'policyviolation', MICROSOFT),
  said('microsoft/ambiguous', /resolver\.adr\.(?:ambiguous|badprimary|invalidinsmtp)/, 'systemerror', MICROSOFT),
  said('microsoft/many', /resolver\.adr\.recip(?:ient)?limit/, 'toomanyconn', MICROSOFT),
  said(
    'microsoft/limit',
    /resolver\.rst\.recipientlimit|storedrv.{0,30}thread limit exceeded|recipient thread limit/,
    'speeding',
    MICROSOFT,
  ),
  said('microsoft/disabled-box', /storedrv\.\w+\W{1,3}disabled mailbox/, 'suspend', MICROSOFT),
  said(
    'microsoft/store',
    /storedrv\.(?:deliver|submit)(?:.{0,40})(?:exception|disabled|permanent)/,
    'mailererror',
    MICROSOFT,
  ),
  said(
    'microsoft/disabled',
    /account (?:is )?disabled|mailbox (?:is )?disabled|storedrv\.deliver\.exception:accountdisabled/,
    'suspend',
    MICROSOFT,
  ),
  said(
    'microsoft/unknown',
    /recipient ?address ?rejected: access denied|5\.4\.1.{0,60}(?<!relay )access denied/,
    'userunknown',
    `${MICROSOFT}: directory-based edge blocking`,
  ),
  said(
    'microsoft/unavailable',
    /requested action not taken: ?mailbox unavailable(?!(?:(?!https?:).){0,300}(?:polic(?:y|ies)|reputation|spam|block|listed|\blist\b|rbl|\bip\b|unsolicited|junk|abuse|virus|malware|greylist|too many|quota|full|dmarc|spf|dkim))/,
    'userunknown',
    `${OUTLOOK}: the mailbox does not exist`,
  ),
  said('microsoft/loop', /hop count exceeded|routing loop|smtpsend\.dns\.mxloopback/, 'networkerror', MICROSOFT),
  said(
    'microsoft/domain',
    /domain is not reachable|infodomainnonexistent|(?<!sender )domain ?does ?not ?exist/,
    'hostunknown',
    MICROSOFT,
  ),
  said('microsoft/expired', /message expired|queue\.expired/, 'expired', MICROSOFT),
  said('outlook/sc', /\b(?:sc|dy|ou|ar)-00[1-9]\b|\bs3140\b|\bs3150\b/, 'blocked', OUTLOOK),
  said('outlook/rate', /rate limited due to ip reputation/, 'badreputation', MICROSOFT),
  said('outlook/rp', /\brp-00[1-9]\b|\bs77[567]b?\b|\bs777\d\d\b/, 'speeding', OUTLOOK),
  said(
    'outlook/as',
    /access denied, (?:banned|blocked|spam abuse|traffic not accepted)|\bas\(?(?:780|7\d\d)/,
    'blocked',
    MICROSOFT,
  ),
  said('outlook/dmarc', /access denied, sending domain .{0,80}(?:dmarc|authentication)/, 'authfailure', MICROSOFT),

  said('microsoft/group', /resolver\.rst\.sender\w+|delivery restriction check failed/, 'securityerror', MICROSOFT),

  // Yahoo, AOL
  said(
    'yahoo/reputation',
    /\[ts[s0][0-9]{1,2}\]|temporarily deferred due to (?:unexpected volume|user complaints|excessive)/,
    'badreputation',
    YAHOO,
  ),
  said('yahoo/blocked', /\[bl\d{2}\]|not accepted for policy reasons. bl\d|\[gl01\]/, 'blocked', YAHOO),
  said('yahoo/phishing', /\[p?h0[12]\]|\[ph0\d\]/, 'policyviolation', `${YAHOO}, ${APPLE}`),
  said(
    'yahoo/not-found',
    /requested mail action aborted, mailbox not found/,
    'userunknown',
    `${YAHOO}: said after the message, and meant`,
  ),
  said('yahoo/account', /this user doesn't have an? \S{1,60} account|not a yahoo! account/, 'userunknown', YAHOO),
  said(
    'yahoo/disabled',
    /this account has been (?:disabled|discontinued|temporarily suspended)|account is not active|mailbox is inactive/,
    'suspend',
    YAHOO,
  ),
  said('aol/dns', /(?:dns|dny|hvu|rly|dyn):[bsnltd]\d/, 'blocked', 'AOL Postmaster, SMTP errors'),

  // iCloud
  said('apple/policy', /\[cs0[12]\]|\[cs04\]/, 'policyviolation', APPLE),
  said('apple/door', /esmtp not accepting connections/, 'blocked', APPLE),
  said('apple/host', /\[(?:hm0\d|he0\d|bl0\d)\]/, 'blocked', APPLE),

  // Facebook
  said('facebook/unknown', /\brcp-p1\b/, 'userunknown', FACEBOOK),
  said('facebook/recipient', /\brcp-p[2-9]\b/, 'filtered', FACEBOOK),
  said('facebook/rate', /\b(?:rcp|msg)-t[1-9]\b|\bcon-t[1-9]\b/, 'toomanyconn', FACEBOOK),
  said('facebook/dns', /\bdns-p[12]\b/, 'rejected', FACEBOOK),
  said('facebook/ptr', /\bdns-p3\b/, 'requireptr', FACEBOOK),
  said('facebook/size', /\bmsg-p1\b/, 'mesgtoobig', FACEBOOK),
  said('facebook/form', /\bmsg-p2\b/, 'contenterror', FACEBOOK),
  said('facebook/host', /\bpol-p1\b/, 'blocked', FACEBOOK),
  said('facebook/content', /\bpol-p[234]\b/, 'spamdetected', FACEBOOK),
  said('facebook/dkim', /\bpol-p[567]\b/, 'authfailure', FACEBOOK),
  said('facebook/inside', /\bint-[pt]\d\b/, 'systemerror', FACEBOOK),

  // Cox, Comcast, GoDaddy
  said('cox/blocked', /\b(?:cxbl|cdrbl|ipbl\d{4}|cxdns-?bl)\b/, 'blocked', COX),
  said('cox/speed', /\bcxthrt\b/, 'speeding', COX),
  said('cox/many', /\bcx(?:mxrt|mxrcpt|cnct)\b/, 'toomanyconn', COX),
  said('cox/account', /\bcxmj\b/, 'securityerror', COX),
  said('cox/ptr', /\bcxdns\b/, 'requireptr', COX),
  said('cox/sender', /\bcxsndr\b/, 'rejected', COX),
  said('cox/url', /\burlbl\d*\b/, 'spamdetected', COX),
  said(
    'spectrum/speed',
    /\baup#(?:i-|out-)?13[0-4]0\b/,
    'speeding',
    'Charter Spectrum, refusals of a machine that has to wait',
  ),
  said('spectrum/host', /\baup#(?:i-)?(?:1000|1010|10[3-9]0|11\d\d|12\d\d)\b/, 'blocked', 'Charter Spectrum, refusals'),
  said('comcast/host', /\bbl(?:0{5}|1000)\d\b|\bpoll?icy block\b/, 'blocked', COMCAST),
  said('godaddy/many', /(?<!-)\bib(?:007|10[18])[a-d]?\b/, 'toomanyconn', GODADDY),
  said('godaddy/reputation', /(?<!-)\bib103[a-d]?\b/, 'badreputation', GODADDY),
  said('godaddy/speed', /\bib(?:504|50[5-7]|605|607)[a-d]?\b|mail rate exceeded/, 'speeding', GODADDY),
  said('godaddy/host', /\bib(?:10[4-7]|11\d|705|212)[a-d]?\b/, 'blocked', GODADDY),
  said('godaddy/content', /\bib(?:70[1-4]|510)[a-d]?\b/, 'spamdetected', GODADDY),

  // France: Orange, SFR, La Poste, Free
  said(
    'orange/unknown',
    /adresse d.{0,3}au moins un destinataire invalide|invalid recipient.{0,40}ofr_?416|\b(?:ofr|lpn)\w{0,6}_?41[68]\b/,
    'userunknown',
    ORANGE,
  ),
  said('orange/full', /bo[iî]te du destinataire pleine|\b(?:ofr|lpn)\w{0,6}_?417\b/, 'mailboxfull', ORANGE),
  said('orange/archived', /bo[iî]te du destinataire archiv|\b(?:ofr|lpn)\w{0,6}_?420\b/, 'suspend', ORANGE),
  said('orange/sender', /emetteur invalide|invalid sender|\b(?:ofr|lpn)\w{0,6}_?(?:40[235]|415)\b/, 'rejected', ORANGE),
  said('orange/system', /\bofr\w{0,6}_?5(?:0[0-57-9]|1[0-2])\b/, 'systemerror', ORANGE),
  said(
    'orange/many',
    /trop de connexions|too many connections, slow down|\b(?:ofr|lpn)\w{0,6}_?104\b/,
    'toomanyconn',
    ORANGE,
  ),
  said(
    'orange/host',
    /adresse ip source bloqu|mauvaise r[ée]putation|\b(?:ofr|lpn)\w{0,6}_?(?:10[0-35]|571)\b|service refus[eé]/,
    'blocked',
    ORANGE,
  ),
  said('orange/content', /mail rejet[eé]|\b(?:ofr|lpn)\w{0,6}_?50[6]\b/, 'spamdetected', ORANGE),

  said('laposte/policy', /\blpn\w{0,6}_?6[23]\d\b/, 'policyviolation', 'La Poste, Codes d’erreur'),

  // GMX, WEB.DE, 1&1, T-Online
  said('gmx/host', /bad dns ptr resource record|ip address is dynamic|no valid ptr(?: record)?/, 'requireptr', GMX),
  said('gmx/unavailable', /nemesis esmtp service not available/, 'blocked', GMX),
  said(
    'gmx/content',
    /for explanation visit https?:\/\/postmaster\.(?:1und1|gmx|web)\.\w{2,3}\/\S{0,60}(?:reject|spam|virus)/,
    'spamdetected',
    GMX,
  ),
  said(
    't-online/host',
    /contact tosa@rx\.t-online\.de|ip=[0-9.]+ - (?:dialup|a problem|none)/,
    'blocked',
    'T-Online Postmaster FAQ',
  ),

  // China, Korea
  said('tencent/dmarc', /(?:dmarc|spf|dkim) check failed/, 'authfailure', TENCENT),
  said(
    'tencent/rate',
    /(?:ip|domain|sending|connection) frequency limited|suspected bounce attacks/,
    'speeding',
    TENCENT,
  ),
  said('tencent/content', /suspected spam|mail content denied|content rejected/, 'spamdetected', TENCENT),
  said('tencent/unknown', /mailbox (?:unavailable or access denied|not found\. http)/, 'userunknown', TENCENT),
  said('netease/dt', /\bdt:spm\b/, 'spamdetected', NETEASE),
  said('netease/rp', /\b(?:rp:trl|rp:qrc|rp:rcl|rp:ced|rp:cel|mi:nhd|mi:imf)\b/, 'speeding', NETEASE),
  said('netease/mi', /\b(?:mi:spb|mi:spf|mi:dmc|hl:itc|hl:ihu)\b/, 'authfailure', NETEASE),

  // Russia
  said(
    'mailru/unknown',
    /local mailbox @? ?is unavailable: (?:user not found|account is disabled)/,
    'userunknown',
    'Mail.ru Postmaster, Коды ошибок',
  ),

  // Gateways
  said(
    'mimecast/virus',
    /mcspamsignature|mcvirus|email rejected due to security policies|anti-virus.{0,20}reject/,
    'virusdetected',
    MIMECAST,
  ),
  said('mimecast/recipient', /invalid recipient - https?:\/\/\S*mimecast/, 'userunknown', MIMECAST),
  said('mimecast/spoofing', /rejected by header based anti-spoofing/, 'policyviolation', MIMECAST),
  said('mimecast/host', /rejected by header based|local cnf|csi\.mimecast|ip found on rbl/, 'blocked', MIMECAST),
  said(
    'mimecast/sender',
    /sender (?:not|blocked).{0,40}mimecast|blocked sender address|envelope blocked|envelope rejected - block policy/,
    'policyviolation',
    MIMECAST,
  ),
  said('mimecast/greylist', /internal resources are temporarily unavailable/, 'speeding', MIMECAST),
  said(
    'proofpoint/host',
    /ip(?:check)?\.proofpoint\.com|blocked - see https?:\/\/ipcheck|pdr|dynamic reputation/,
    'blocked',
    PROOFPOINT,
  ),
  said('ironport/reputation', /senderbase|poor reputation|talosintelligence/, 'badreputation', IRONPORT),
  said(
    'barracuda/host',
    /barracudanetworks\.com\/reputation|barracudacentral/,
    'blocked',
    'Barracuda Central, Reputation',
  ),
  said(
    'barracuda/verdict',
    /permanent failure for one or more recipients \(@?\W{0,3}:?blocked\)/,
    'policyviolation',
    'Barracuda Email Security Gateway, SMTP error codes: the verdict behind each address, after DATA',
  ),
  said(
    'ses/suppressed',
    /(?:amazon ses|address) (?:has suppressed sending|is on (?:the|your) (?:account )?suppression list)/,
    'userunknown',
    SES,
  ),

  // Groups: whoever is no member is told that there may be no such group
  {
    id: 'google/groups',
    hosts: /\bgooglegroups\.com\b/,
    code: /^$/,
    reason: 'rejected',
    source: 'Google Groups Help, in forty languages',
  },
  {
    id: 'messagelabs/unknown',
    hosts: /\bmessagelabs\.com\b/,
    text: /no such user|user unknown|invalid recipient/,
    reason: 'userunknown',
    source: 'Symantec Email Security.cloud, Address registration',
  },
  said(
    'domino/unknown',
    /not listed in (?:the )?(?:domino directory|public name|\w+ address book)|domino ディレクトリには見つか/,
    'userunknown',
    'HCL Domino, router messages',
  ),
  said('domino/route', /cannot route mail to user/, 'filtered', 'HCL Domino, router messages'),
  said('ionos/unknown', /mailbox unknown or not accepting mail/, 'userunknown', GMX),
  said('sendmail/local', /mail\.local: unknown (?:user|name)/, 'userunknown', 'Sendmail, mail.local(8)'),
  said(
    'sendmail/own',
    /^(?:5\d\d )?[\w.+-]{1,64}\.\.\. user unknown/,
    'userunknown',
    'Sendmail, of its own mailboxes: a name without a host',
  ),
  said('postfix/own', /^unknown user: "[^"]{1,64}"/, 'userunknown', 'Postfix, local(8), of its own mailboxes'),
  said('x400/name', /unrecogni[sz]ed-or-name/, 'userunknown', 'ITU-T X.411 §8.3.1, non-delivery diagnostic codes'),
  said('intermail/host', /the destination computer was not found/, 'hostunknown', 'InterMail, undeliverable messages'),
  said('ses/identity', /email address is not verified/, 'norelaying', SES),
  said(
    'postfix/anonymous',
    /unauthenticated senders? not allowed/,
    'securityerror',
    'Postfix, smtpd_sender_restrictions',
  ),
  said('yahoo/header', /^header error|[.\d] header error/, 'policyviolation', YAHOO),
  said('yahoo/retries', /unable to deliver message after multiple retries/, 'systemerror', YAHOO),
  said(
    'qmail/blacklisted',
    /sending to\/from an address that has been blacklisted/,
    'rejected',
    'cPanel Exim configuration',
  ),

  said('au/rejected', /each of the following recipients was rejected by a remote mail server/, 'filtered', DOCOMO),

  // Japan: what “unknown” means there
  {
    id: 'japan/unknown',
    hosts: /\b(?:ezweb\.ne\.jp|au\.com|auone-net\.jp|dion\.ne\.jp)\b/,
    text: /<@>\W{0,3}(?:user unknown|recipient address rejected)/,
    reason: 'userunknown',
    source: `${DOCOMO}; with the address before it, it is meant`,
  },
  {
    id: 'japan/unknown-or-filter',
    hosts: /\b(?:docomo\.ne\.jp|ezweb\.ne\.jp|au\.com|softbank\.(?:ne\.)?jp|disney\.ne\.jp|i\.softbank\.jp)\b/,
    text: /unknown user|user unknown/,
    step: ['data', 'dot', 'unknown'],
    enhanced: /^(?:|[45]\.[027]\.0)$/,
    reason: 'filtered',
    source: DOCOMO,
  },
]
