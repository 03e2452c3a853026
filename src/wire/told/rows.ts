/** Providers' own words for why: they decide where the receiver's reply, as far as it was passed on, says nothing. */

import type { Reason } from '../bounce/types.ts'
import type { Teller } from './types.ts'

type Row = { readonly teller: Teller; readonly type: RegExp; readonly reason: Reason; readonly source: string }

const SES = 'Amazon SES Developer Guide, Contents of notifications, Bounce types'
const SENDGRID = 'SendGrid, Event Webhook reference, bounce classifications and drop reasons'
const MAILGUN = 'Mailgun, Tracking failures'
const POSTMARK = 'Postmark, Bounce API, bounce types'
const BREVO = 'Brevo, Transactional webhooks'

const row = (teller: Teller, type: RegExp, reason: Reason, source: string): Row => ({ teller, type, reason, source })

export const TYPES: readonly Row[] = [
  row('ses', /^Permanent\/(?:NoEmail|General|Suppressed|OnAccountSuppressionList)$/, 'userunknown', SES),
  row('ses', /^Transient\/MailboxFull$/, 'mailboxfull', SES),
  row('ses', /^Transient\/MessageTooLarge$/, 'mesgtoobig', SES),
  row('ses', /^Transient\/(?:ContentRejected|AttachmentRejected)$/, 'spamdetected', SES),
  row('ses', /^Reject\//, 'virusdetected', SES),
  row('ses', /^(?:Transient|Undetermined)\//, 'onhold', SES),
  row('sendgrid', /^dropped\/(?:Bounced Address|Invalid)/i, 'userunknown', SENDGRID),
  row('sendgrid', /^dropped\//, 'filtered', SENDGRID),
  row('sendgrid', /^(?:bounce|blocked)\/Invalid Address$/i, 'userunknown', SENDGRID),
  row('sendgrid', /\/Mailbox Unavailable$/i, 'mailboxfull', SENDGRID),
  row('sendgrid', /\/Content$/i, 'spamdetected', SENDGRID),
  row('sendgrid', /\/(?:Reputation)$/i, 'badreputation', SENDGRID),
  row('sendgrid', /\/Frequency or Volume Too High$/i, 'speeding', SENDGRID),
  row('sendgrid', /^blocked\//, 'blocked', SENDGRID),
  row('sendgrid', /^bounce\/(?:Unclassified)?$/i, 'userunknown', SENDGRID),
  row('mailgun', /^permanent\/(?:bounce|suppress-bounce|old)$/, 'userunknown', MAILGUN),
  row('mailgun', /^permanent\/suppress-/, 'filtered', MAILGUN),
  row('mailgun', /^(?:permanent|rejected)\//, 'rejected', MAILGUN),
  row('mailgun', /^temporary\//, 'onhold', MAILGUN),
  row('postmark', /^(?:HardBounce|BadEmailAddress|ManuallyDeactivated)$/, 'userunknown', POSTMARK),
  row('postmark', /^(?:SpamNotification|VirusNotification)$/, 'spamdetected', POSTMARK),
  row('postmark', /^Blocked$/, 'blocked', POSTMARK),
  row('postmark', /^DMARCPolicy$/, 'authfailure', POSTMARK),
  row('postmark', /^(?:SoftBounce|DnsError|Undeliverable|Transient)$/, 'onhold', POSTMARK),
  row('brevo', /^(?:hard_bounce|invalid_email)$/, 'userunknown', BREVO),
  row('brevo', /^soft_bounce$/, 'onhold', BREVO),
  row('brevo', /^blocked$/, 'filtered', BREVO),
  row('generic', /^hard$/, 'userunknown', 'docs/ways/providers.md'),
  row('generic', /^soft$/, 'onhold', 'docs/ways/providers.md'),
]

export const reasonOfType = (
  teller: Teller,
  type: string,
): { readonly reason: Reason; readonly source: string } | undefined =>
  TYPES.find(it => it.teller === teller && it.type.test(type))
