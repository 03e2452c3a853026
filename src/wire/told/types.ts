/** What providers tell of messages afterwards: the words. Each event speaks of one message to one recipient. */

export const TELLERS = ['ses', 'sendgrid', 'mailgun', 'postmark', 'brevo', 'generic'] as const
export type Teller = (typeof TELLERS)[number]

export type ToldKind =
  | 'delivered' // the recipient's server took it
  | 'deferred' // it is still being tried
  | 'bounced' // it could not be delivered, or the provider did not try
  | 'complaint'
  | 'unsubscribed' // by the provider's own way out
  | 'ignored' // of no consequence here: opens and clicks are measured by consent alone
  | 'unknown'

export type Told = {
  readonly kind: ToldKind
  /** Names this event among all of the provider's: told again it is the same. */
  readonly key: string
  /** By which the message is found: our token, or the Message-ID that we gave it. */
  readonly token: string
  readonly messageId: string
  readonly address: string
  /** The provider's own word, such as `Permanent/NoEmail`. */
  readonly type: string
  /** `5.1.1`, or empty. */
  readonly status: string
  readonly text: string
}
