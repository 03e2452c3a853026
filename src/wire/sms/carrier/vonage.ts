/** Vonage, SMS API (rest.nexmo.com). */

import { createHash, createHmac } from 'node:crypto'
import { listOf, member, textOf } from '../../provider/verdict.ts'
import { isFresh, isSame } from '../../told/proof.ts'
import { planOf } from '../segment.ts'
import type { SmsState } from '../states.ts'
import { fieldsOf, plussed, refusalOf, stateOf } from './reading.ts'
import type { AccountOf, CarrierSpeaker } from './types.ts'

const STATES: Readonly<Record<string, SmsState>> = {
  accepted: 'sent',
  buffered: 'sent',
  submitted: 'sent',
  delivered: 'delivered',
  expired: 'expired',
  failed: 'undelivered',
  rejected: 'rejected',
  unknown: 'unknown',
}

export const VONAGE: CarrierSpeaker<'vonage'> = {
  ask: ({ key, secret }, { from, to, text, reference, callback, validForSeconds }) => ({
    host: 'rest.nexmo.com',
    method: 'POST',
    path: '/sms/json',
    headers: {
      authorization: `Basic ${Buffer.from(`${key}:${secret}`).toString('base64')}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({
      from: from.replace(/^\+/, ''),
      to: to.replace(/^\+/, ''),
      text,
      type: planOf(text).encoding === 'gsm7' ? 'text' : 'unicode',
      'status-report-req': true,
      'client-ref': reference,
      callback,
      ...(validForSeconds !== undefined && { ttl: Math.min(604_800, Math.max(20, validForSeconds)) * 1_000 }),
    }),
  }),
  /** One row for each part: the whole is taken when all are. */
  judge: answer => {
    const rows = listOf(member(answer.json, 'messages'))
    const bad = rows.find(it => textOf(member(it, 'status')) !== '0')
    const id = textOf(member(rows[0], 'message-id'))
    if (answer.status === 200 && rows.length > 0 && !bad && id !== '') return { is: 'accepted', id, parts: rows.length }
    const isPartly = rows.length > 1 && rows.some(it => textOf(member(it, 'status')) === '0')
    if (isPartly) return { is: 'uncertain', text: 'some parts were taken' }
    return refusalOf('vonage', `answer/${textOf(member(bad, 'status'))}`, answer, textOf(member(bad, 'error-text')))
  },
  isOwn: ({ signatureSecret, signs }, call) => {
    const { sig = '', ...fields } = fieldsOf(call)
    return (
      isFresh(fields['timestamp'] ?? '', call.nowMs) &&
      isSame(sig.toLowerCase(), signatureOf(fields, signatureSecret, signs))
    )
  },
  read: call => {
    const fields = fieldsOf(call)
    const id = fields['messageId'] ?? fields['message-id'] ?? ''
    const word = fields['status'] ?? ''
    if (word === '' && fields['text'] !== undefined && id !== '')
      return [
        {
          is: 'inbound',
          key: id,
          from: plussed(fields['msisdn'] ?? ''),
          to: plussed(fields['to'] ?? ''),
          text: fields['text'],
        },
      ]
    const reference = fields['client-ref']
    const said = { id, url: call.url, word, code: fields['err-code'] ?? '' }
    return stateOf('vonage', STATES, { ...said, ...(reference !== undefined && { reference }) })
  },
}

/** `&name=value` by name, with & and = in values as _; then MD5 with the secret behind it, or an HMAC under it; in hex. */
function signatureOf(
  fields: Readonly<Record<string, string>>,
  secret: string,
  signs: AccountOf<'vonage'>['signs'],
): string {
  const text = Object.keys(fields)
    .toSorted()
    .map(name => `&${name}=${(fields[name] ?? '').replaceAll(/[&=]/g, '_')}`)
    .join('')
  if (signs === 'md5hash')
    return createHash('md5')
      .update(text + secret)
      .digest('hex')
  return createHmac(signs, secret).update(text).digest('hex')
}
