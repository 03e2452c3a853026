/** Providers' codes: why a message was refused or did not arrive, as data with its source. */

import type { About, RefusalKind } from '../smpp/statuses.ts'
import type { Carrier, Why } from './types.ts'

export type CodeRow = {
  readonly carrier: Carrier
  readonly codes: readonly string[]
  readonly why: Why
  readonly kind: RefusalKind
  readonly source: string
}

/** Who or what is at fault, by why. */
export const ABOUT: Readonly<Record<Why, About>> = {
  'opted-out': 'recipient',
  'no-such-number': 'recipient',
  'no-handset': 'recipient',
  unreachable: 'recipient',
  blocked: 'recipient',
  content: 'message',
  sender: 'sender',
  'too-fast': 'server',
  route: 'route',
  network: 'server',
  expired: 'recipient',
}

const TWILIO = 'Twilio, Error and Warning Dictionary'
const VONAGE = 'Vonage, SMS API: error codes of the answer (known)'
const VONAGE_RECEIPT = 'Vonage, SMS API: delivery receipts, err-code (known)'
const PLIVO = 'Plivo, Messaging API, error codes (known)'
const SINCH = 'Sinch, SMS API, delivery receipt error codes (known)'
const BIRD = 'Bird (MessageBird), REST API errors and status reasons (known)'
const row = (carrier: Carrier, codes: string, why: Why, kind: RefusalKind, source: string): CodeRow => ({
  carrier,
  codes: codes.split(' '),
  why,
  kind,
  source,
})

export const CODES: readonly CodeRow[] = [
  row('twilio', '21610', 'opted-out', 'permanent', TWILIO),
  row('twilio', '21211 21217 21265 30005', 'no-such-number', 'permanent', TWILIO),
  row('twilio', '21614 30006', 'no-handset', 'permanent', TWILIO),
  row('twilio', '30003', 'unreachable', 'retry', TWILIO),
  row('twilio', '30004', 'blocked', 'permanent', TWILIO),
  row('twilio', '21602 21617 21619 30007 30022 30038', 'content', 'permanent', TWILIO),
  row('twilio', '21212 21603 21606 21659 21660 30024 30032 30034', 'sender', 'permanent', TWILIO),
  row('twilio', '20429 14107 21611 30001', 'too-fast', 'throttled', TWILIO),
  row('twilio', '20003 20404 21408 21612 30002 30018', 'route', 'permanent', TWILIO),
  row('twilio', '30008 30010 30017', 'network', 'retry', TWILIO),
  row('twilio', '30036', 'expired', 'retry', TWILIO),
  row('vonage', 'answer/1', 'too-fast', 'throttled', VONAGE),
  row('vonage', 'answer/5', 'network', 'retry', VONAGE),
  row('vonage', 'answer/2 answer/3 answer/6 answer/12', 'content', 'permanent', VONAGE),
  row('vonage', 'answer/7', 'blocked', 'permanent', VONAGE),
  row(
    'vonage',
    'answer/4 answer/8 answer/9 answer/10 answer/11 answer/14 answer/29 answer/32',
    'route',
    'permanent',
    VONAGE,
  ),
  row('vonage', 'answer/15', 'sender', 'permanent', VONAGE),
  row('vonage', 'answer/22', 'no-such-number', 'permanent', VONAGE),
  row('vonage', '2 7 12', 'unreachable', 'retry', VONAGE_RECEIPT),
  row('vonage', '3 9 11', 'no-such-number', 'permanent', VONAGE_RECEIPT),
  row('vonage', '4 13 14', 'blocked', 'permanent', VONAGE_RECEIPT),
  row('vonage', '6 10', 'content', 'permanent', VONAGE_RECEIPT),
  row('vonage', '5 8 15', 'network', 'retry', VONAGE_RECEIPT),
  row('plivo', '10', 'content', 'permanent', PLIVO),
  row('plivo', '20', 'network', 'retry', PLIVO),
  row('plivo', '30', 'content', 'permanent', PLIVO),
  row('plivo', '40', 'no-such-number', 'permanent', PLIVO),
  row('plivo', '50 60 70', 'route', 'permanent', PLIVO),
  row('plivo', '80', 'unreachable', 'retry', PLIVO),
  row('plivo', '90 100 110', 'content', 'permanent', PLIVO),
  row('plivo', '200', 'opted-out', 'permanent', PLIVO),
  row('plivo', '420', 'expired', 'retry', PLIVO),
  row('plivo', '450', 'sender', 'permanent', PLIVO),
  row('plivo', '451', 'too-fast', 'throttled', PLIVO),
  row('sinch', '401 402', 'network', 'retry', SINCH),
  row('sinch', '403 406 407 408', 'content', 'permanent', SINCH),
  row('sinch', '404', 'no-such-number', 'permanent', SINCH),
  row('sinch', '405', 'unreachable', 'retry', SINCH),
  row('sinch', '410', 'route', 'permanent', SINCH),
  row('sinch', '411 412', 'opted-out', 'permanent', SINCH),
  row('bird', '2 25', 'route', 'permanent', BIRD),
  row('bird', '9 10', 'content', 'permanent', BIRD),
  row('bird', '21', 'route', 'permanent', BIRD),
  row('bird', '101 103', 'unreachable', 'retry', BIRD),
  row('bird', '1 104', 'no-such-number', 'permanent', BIRD),
]

const BY_CODE = new Map(CODES.flatMap(it => it.codes.map(code => [`${it.carrier} ${code}`, it] as const)))

export const codeRow = (carrier: Carrier, code: string): CodeRow | undefined => BY_CODE.get(`${carrier} ${code}`)
