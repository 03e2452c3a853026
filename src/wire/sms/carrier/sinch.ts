/** Sinch, SMS API (xms), v1. */

import { createHmac } from 'node:crypto'
import { member, textOf } from '../../provider/verdict.ts'
import { isFresh, isSame } from '../../told/proof.ts'
import type { SmsState } from '../states.ts'
import { fieldsOf, plussed, refusalOf, stateOf } from './reading.ts'
import type { CarrierSpeaker } from './types.ts'

const STATES: Readonly<Record<string, SmsState>> = {
  Queued: 'queued',
  Dispatched: 'sent',
  Delivered: 'delivered',
  Aborted: 'rejected',
  Rejected: 'rejected',
  Cancelled: 'rejected',
  Deleted: 'undelivered',
  Failed: 'undelivered',
  Expired: 'expired',
  Unknown: 'unknown',
}

export const SINCH: CarrierSpeaker<'sinch'> = {
  ask: ({ region, planId, token }, { from, to, text, reference, callback }) => ({
    host: `${region}.sms.api.sinch.com`,
    method: 'POST',
    path: `/xms/v1/${encodeURIComponent(planId)}/batches`,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      from: from.replace(/^\+/, ''),
      to: [to.replace(/^\+/, '')],
      body: text,
      delivery_report: 'per_recipient',
      callback_url: callback,
      client_reference: reference,
    }),
  }),
  judge: answer => {
    const id = textOf(member(answer.json, 'id'))
    if (answer.status === 201 && id !== '') return { is: 'accepted', id, parts: undefined }
    return refusalOf('sinch', textOf(member(answer.json, 'code')), answer, textOf(member(answer.json, 'text')))
  },
  isOwn: ({ hookSecret }, { headers, body, nowMs }) => {
    const name = (part: string) => headers[`x-sinch-webhook-signature${part}`] ?? ''
    const [nonce, at] = [name('-nonce'), name('-timestamp')]
    const wanted = createHmac('sha256', hookSecret).update(body).update(`.${nonce}.${at}`).digest('base64')
    return nonce !== '' && isFresh(at, nowMs) && isSame(name(''), wanted)
  },
  read: call => {
    const {
      type = '',
      id = '',
      batch_id: batch = '',
      from = '',
      to = '',
      body,
      status = '',
      code = '',
      client_reference: reference,
    } = fieldsOf(call)
    if (type === 'mo_text' && body !== undefined && id !== '')
      return [{ is: 'inbound', key: id, from: plussed(from), to: plussed(to), text: body }]
    return stateOf('sinch', STATES, {
      id: batch,
      url: call.url,
      word: status,
      code,
      ...(reference !== undefined && { reference }),
    })
  },
}
