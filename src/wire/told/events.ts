/** What each provider's body says, in one shape. Whatever it holds, something is read of it; nothing throws. */

import { listOf, member, textOf } from '../provider/verdict.ts'
import type { Teller, Told, ToldKind } from './types.ts'

type Kinds = Readonly<Record<string, ToldKind>>
const kindIn = (kinds: Kinds, word: string): ToldKind =>
  Object.hasOwn(kinds, word) ? (kinds[word] ?? 'unknown') : 'unknown'
const at = (value: unknown, ...path: string[]): unknown => path.reduce(member, value)
const words = (value: unknown, ...path: string[]): string => textOf(at(value, ...path))
const headerIn = (headers: unknown, name: string) =>
  words(
    listOf(headers).find(it => words(it, 'name').toLowerCase() === name),
    'value',
  )
const bare = (id: string) => id.trim().replace(/^<|>$/g, '')
const status = (text: string) => /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(text)?.[0] ?? ''

const SES: Kinds = {
  Bounce: 'bounced',
  Complaint: 'complaint',
  Delivery: 'delivered',
  DeliveryDelay: 'deferred',
  Reject: 'bounced',
  Subscription: 'unsubscribed',
  Send: 'ignored',
  Open: 'ignored',
  Click: 'ignored',
  'Rendering Failure': 'ignored',
}

/** `key`: of the notification that carried it. */
function ofSes(json: unknown, key: string): Told[] {
  const word = words(json, 'eventType') || words(json, 'notificationType')
  const headers = at(json, 'mail', 'headers')
  const one = {
    kind: kindIn(SES, word),
    token: textOf(listOf(at(json, 'mail', 'tags', 'optimail'))[0]) || headerIn(headers, 'x-optimail-message'),
    messageId: '', // SES writes its own.
  }
  const told = (it: unknown, i: number, type: string): Told => {
    const text = words(it, 'diagnosticCode')
    return {
      ...one,
      key: `${key} ${i}`,
      address: words(it, 'emailAddress') || textOf(it),
      type,
      status: words(it, 'status') || status(text),
      text,
    }
  }
  const type =
    word === 'Reject'
      ? `Reject/${words(json, 'reject', 'reason')}`
      : `${words(json, 'bounce', 'bounceType')}/${words(json, 'bounce', 'bounceSubType')}`
  const people = [
    ...listOf(at(json, 'bounce', 'bouncedRecipients')),
    ...listOf(at(json, 'complaint', 'complainedRecipients')),
    ...listOf(at(json, 'delivery', 'recipients')),
    ...listOf(at(json, 'deliveryDelay', 'delayedRecipients')),
  ]
  return (people.length > 0 ? people : [undefined]).map((it, i) => told(it, i, type))
}

const SENDGRID: Kinds = {
  processed: 'ignored',
  delivered: 'delivered',
  deferred: 'deferred',
  bounce: 'bounced',
  dropped: 'bounced',
  spamreport: 'complaint',
  unsubscribe: 'unsubscribed',
  group_unsubscribe: 'unsubscribed',
  group_resubscribe: 'ignored',
  open: 'ignored',
  click: 'ignored',
}
const ofSendGrid = (json: unknown): Told[] =>
  listOf(json).map(it => {
    const word = words(it, 'event')
    const said = words(it, 'reason') || words(it, 'response')
    const drop = word === 'dropped'
    const type = drop ? `dropped/${said}` : `${words(it, 'type') || word}/${words(it, 'bounce_classification')}`
    return {
      kind: kindIn(SENDGRID, word),
      key:
        words(it, 'sg_event_id') ||
        `${words(it, 'sg_message_id')} ${word} ${words(it, 'timestamp')} ${words(it, 'email')}`,
      token: words(it, 'optimail'),
      messageId: bare(words(it, 'smtp-id')),
      address: words(it, 'email'),
      type,
      status: words(it, 'status') || status(said),
      text: drop ? '' : said,
    }
  })

const MAILGUN: Kinds = {
  accepted: 'ignored',
  delivered: 'delivered',
  failed: 'bounced',
  rejected: 'bounced',
  complained: 'complaint',
  unsubscribed: 'unsubscribed',
  opened: 'ignored',
  clicked: 'ignored',
  stored: 'ignored',
}
function ofMailgun(json: unknown): Told[] {
  const it = at(json, 'event-data')
  const word = words(it, 'event')
  const said =
    `${words(it, 'delivery-status', 'code')} ${words(it, 'delivery-status', 'message') || words(it, 'delivery-status', 'description')}`.trim()
  const severity = words(it, 'severity')
  // Of a temporary failure it tries again by itself, and tells in the end.
  const kind = word === 'failed' && severity === 'temporary' ? 'deferred' : kindIn(MAILGUN, word)
  return [
    {
      kind,
      key: words(it, 'id') || words(json, 'signature', 'token'),
      token: words(it, 'user-variables', 'optimail'),
      messageId: bare(words(it, 'message', 'headers', 'message-id')),
      address: words(it, 'recipient'),
      type: `${severity || word}/${words(it, 'reason')}`,
      status: words(it, 'delivery-status', 'enhanced-code') || status(said),
      text: said,
    },
  ]
}

const POSTMARK: Kinds = {
  Delivery: 'delivered',
  Bounce: 'bounced',
  SpamComplaint: 'complaint',
  SubscriptionChange: 'unsubscribed',
  Open: 'ignored',
  Click: 'ignored',
}
function ofPostmark(json: unknown): Told[] {
  const word = words(json, 'RecordType')
  const type = words(json, 'Type')
  const isTheirs = words(json, 'Origin') === 'Recipient' && at(json, 'SuppressSending') === true
  const still = word === 'Bounce' && type === 'Transient'
  const kind = still ? 'deferred' : word === 'SubscriptionChange' && !isTheirs ? 'ignored' : kindIn(POSTMARK, word)
  const said = words(json, 'Details') || words(json, 'Description')
  return [
    {
      kind,
      key: `${word} ${words(json, 'ID') || words(json, 'MessageID')} ${words(json, 'ChangedAt')}`,
      token: words(json, 'Metadata', 'optimail'),
      messageId: '',
      address: words(json, 'Email') || words(json, 'Recipient'),
      type,
      status: status(said),
      text: words(json, 'Details'),
    },
  ]
}

const BREVO: Kinds = {
  request: 'ignored',
  sent: 'ignored',
  delivered: 'delivered',
  deferred: 'deferred',
  hard_bounce: 'bounced',
  soft_bounce: 'bounced',
  invalid_email: 'bounced',
  blocked: 'bounced',
  error: 'ignored',
  spam: 'complaint',
  complaint: 'complaint',
  unsubscribed: 'unsubscribed',
  opened: 'ignored',
  unique_opened: 'ignored',
  proxy_open: 'ignored',
  unique_proxy_open: 'ignored',
  click: 'ignored',
}
const ofBrevo = (json: unknown): Told[] =>
  (Array.isArray(json) ? json : [json]).map((it: unknown) => {
    const word = words(it, 'event')
    const messageId = bare(words(it, 'message-id'))
    const said = words(it, 'reason')
    const key = `${word} ${messageId} ${words(it, 'email')} ${words(it, 'ts_event') || words(it, 'ts_epoch') || words(it, 'date')}`
    const token = words(it, 'X-Mailin-custom')
    return {
      kind: kindIn(BREVO, word),
      key,
      token,
      messageId,
      address: words(it, 'email'),
      type: word,
      status: status(said),
      text: said,
    }
  })

const GENERIC: Kinds = {
  delivered: 'delivered',
  deferred: 'deferred',
  bounced: 'bounced',
  complaint: 'complaint',
  unsubscribed: 'unsubscribed',
  opened: 'ignored',
  clicked: 'ignored',
}
/** `{events: [{event, token or message_id, address, severity, status, text}]}`, or one of them. */
function ofGeneric(json: unknown, key: string): Told[] {
  const all = Array.isArray(at(json, 'events')) ? listOf(at(json, 'events')) : [json]
  return all.map((it, i) => ({
    kind: kindIn(GENERIC, words(it, 'event')),
    key: words(it, 'id') || `${key} ${i}`,
    token: words(it, 'token'),
    messageId: bare(words(it, 'message_id')),
    address: words(it, 'address'),
    type: words(it, 'severity'),
    status: words(it, 'status'),
    text: words(it, 'text'),
  }))
}

const READERS: Readonly<Record<Teller, (json: unknown, key: string) => Told[]>> = {
  ses: ofSes,
  sendgrid: ofSendGrid,
  mailgun: ofMailgun,
  postmark: ofPostmark,
  brevo: ofBrevo,
  generic: ofGeneric,
}

/** `key` names the call, for providers whose events have no name of their own. */
export const eventsIn = (teller: Teller, json: unknown, key: string): readonly Told[] => READERS[teller](json, key)
