/** Whether a call is the provider's own: by its signature, or by a secret that only it was given. Compared in constant time. */

import { createHash, createHmac, createPublicKey, timingSafeEqual, verify, X509Certificate } from 'node:crypto'
import { SNS_TOLERANCE_MS } from '#base/limits.ts'
import { member, textOf } from '../provider/verdict.ts'
import { isSigned, WEBHOOK_TOLERANCE_SECONDS } from '../webhook.ts'

type Headers = Readonly<Record<string, string | undefined>>
export type Call = { readonly headers: Headers; readonly body: Uint8Array; readonly nowMs: number }

export const isFresh = (seconds: string, nowMs: number): boolean =>
  /^\d{1,12}$/.test(seconds) && Math.abs(nowMs / 1_000 - Number(seconds)) <= WEBHOOK_TOLERANCE_SECONDS

/** Of whatever lengths: their hashes are compared. */
export const isSame = (given: string, wanted: string): boolean =>
  wanted !== '' &&
  timingSafeEqual(createHash('sha256').update(given).digest(), createHash('sha256').update(wanted).digest())

/** ECDSA on P-256 over time and body. `key`: as SendGrid shows it, in base64. */
export function isOfSendGrid({ headers, body, nowMs }: Call, key: string): boolean {
  const at = headers['x-twilio-email-event-webhook-timestamp'] ?? ''
  const signature = headers['x-twilio-email-event-webhook-signature'] ?? ''
  const known = sendGridKey(key)
  if (!known || !isFresh(at, nowMs)) return false
  return verify('sha256', Buffer.concat([Buffer.from(at), body]), known, Buffer.from(signature, 'base64'))
}

export function sendGridKey(text: string) {
  try {
    const key = createPublicKey({ key: Buffer.from(text, 'base64'), format: 'der', type: 'spki' })
    return key.asymmetricKeyDetails?.namedCurve === 'prime256v1' ? key : undefined
  } catch {
    return undefined
  }
}

/** HMAC-SHA-256 over time and token, in the body. */
export function isOfMailgun({ nowMs }: Call, json: unknown, key: string): boolean {
  const signature = member(json, 'signature')
  const [at, token, given] = ['timestamp', 'token', 'signature'].map(name => textOf(member(signature, name)))
  if (!isFresh(at ?? '', nowMs) || !token) return false
  return isSame(given ?? '', createHmac('sha256', key).update(`${at}${token}`).digest('hex'))
}

/** A password of Basic authentication (RFC 7617), a bearer's (RFC 6750), or a header of its own. */
export function hasSecret({ headers }: Call, secret: string): boolean {
  const [scheme = '', given = ''] = (headers['authorization'] ?? '').split(' ', 2)
  const basic = Buffer.from(given, 'base64').toString('utf8')
  const told = /^basic$/i.test(scheme)
    ? basic.slice(basic.indexOf(':') + 1)
    : /^bearer$/i.test(scheme)
      ? given
      : (headers['x-optimail-secret'] ?? '')
  return isSame(told, secret)
}

export const isOfGeneric = ({ headers, body, nowMs }: Call, secret: string): boolean =>
  isSigned(
    secret,
    {
      'webhook-id': headers['webhook-id'] ?? '',
      'webhook-timestamp': headers['webhook-timestamp'] ?? '',
      'webhook-signature': headers['webhook-signature'] ?? '',
    },
    body,
    nowMs,
  )

// Amazon SNS ----------------------------------------------------------------------------------------------------------

export const TOPIC = /^arn:aws(?:-cn)?:sns:([a-z]{2,3}(?:-[a-z]{2,12}){1,3}-\d{1,2}):\d{12}:[A-Za-z0-9_-]{1,256}$/
const SNS_HOST = /^sns\.[a-zA-Z0-9-]{3,}\.amazonaws\.com(?:\.cn)?$/
const SIGNED = {
  Notification: ['Message', 'MessageId', 'Subject', 'Timestamp', 'TopicArn', 'Type'],
  SubscriptionConfirmation: ['Message', 'MessageId', 'SubscribeURL', 'Timestamp', 'Token', 'TopicArn', 'Type'],
  UnsubscribeConfirmation: ['Message', 'MessageId', 'SubscribeURL', 'Timestamp', 'Token', 'TopicArn', 'Type'],
} as const

/**
 * An address of SNS itself, in the region of this topic. The region too: a bucket may be called `sns`, and be reached
 * under a name of Amazon's that looks like one of SNS.
 */
export function isOfSns(address: string, topic: string): boolean {
  const region = TOPIC.exec(topic)?.[1]
  if (region === undefined || !URL.canParse(address)) return false
  const { protocol, hostname, port, username, password } = new URL(address)
  const isPlain = protocol === 'https:' && port === '' && username === '' && password === ''
  return isPlain && SNS_HOST.test(hostname) && hostname.split('.')[1] === region
}

export const certificateUrl = (json: unknown, topic: string): string | undefined => {
  const url = textOf(member(json, 'SigningCertURL'))
  return isOfSns(url, topic) && new URL(url).pathname.endsWith('.pem') ? url : undefined
}

/** Version 1 is SHA-1 and version 2 SHA-256, by the key of the certificate, over the members in their order. */
export function isSignedBySns(json: unknown, pem: string, topic: string, nowMs: number): boolean {
  const type = textOf(member(json, 'Type'))
  if (!Object.hasOwn(SIGNED, type) || textOf(member(json, 'TopicArn')) !== topic) return false
  const age = nowMs - Date.parse(textOf(member(json, 'Timestamp')))
  if (!(age > -WEBHOOK_TOLERANCE_SECONDS * 1_000 && age < SNS_TOLERANCE_MS)) return false
  const names = SIGNED[type as keyof typeof SIGNED] // As just seen.
  const text = names
    .flatMap(name => (member(json, name) === undefined ? [] : [`${name}\n${textOf(member(json, name))}\n`]))
    .join('')
  const version = textOf(member(json, 'SignatureVersion'))
  const hash = version === '2' ? 'sha256' : version === '1' ? 'sha1' : undefined
  const key = certifiedKey(pem, nowMs)
  return (
    hash !== undefined &&
    key !== undefined &&
    verify(hash, Buffer.from(text), key, Buffer.from(textOf(member(json, 'Signature')), 'base64'))
  )
}

function certifiedKey(pem: string, nowMs: number) {
  try {
    const { publicKey, validFrom, validTo } = new X509Certificate(pem)
    return Date.parse(validFrom) <= nowMs && nowMs <= Date.parse(validTo) ? publicKey : undefined
  } catch {
    return undefined
  }
}
