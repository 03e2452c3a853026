/** Plivo, Messaging API, v1. */

import { createHmac } from 'node:crypto'
import { listOf, member, textOf } from '../../provider/verdict.ts'
import { isSame } from '../../told/proof.ts'
import type { SmsState } from '../states.ts'
import { basic, fieldsOf, plussed, refusalOf, stateOf } from './reading.ts'
import type { CarrierSpeaker, SmsCall } from './types.ts'

const STATES: Readonly<Record<string, SmsState>> = {
  queued: 'queued',
  sent: 'sent',
  delivered: 'delivered',
  undelivered: 'undelivered',
  failed: 'rejected',
  rejected: 'rejected',
}

export const PLIVO: CarrierSpeaker<'plivo'> = {
  ask: ({ authId, authToken }, { from, to, text, callback }) => ({
    host: 'api.plivo.com',
    method: 'POST',
    path: `/v1/Account/${encodeURIComponent(authId)}/Message/`,
    headers: { authorization: basic(authId, authToken), 'content-type': 'application/json' },
    body: JSON.stringify({
      src: from.replace(/^\+/, ''),
      dst: to.replace(/^\+/, ''),
      text,
      url: callback,
      method: 'POST',
      log: 'false',
    }),
  }),
  judge: answer => {
    const id = textOf(listOf(member(answer.json, 'message_uuid'))[0])
    if (answer.status === 202 && id !== '') return { is: 'accepted', id, parts: undefined }
    return refusalOf('plivo', textOf(member(answer.json, 'error_code')), answer, textOf(member(answer.json, 'error')))
  },
  isOwn: ({ authToken }, call) => {
    const { 'x-plivo-signature-v3': given = '', 'x-plivo-signature-v3-nonce': nonce = '' } = call.headers
    const wanted = createHmac('sha256', authToken)
      .update(`${signedBy(call)}.${nonce}`)
      .digest('base64')
    return nonce !== '' && given.split(',').some(it => isSame(it.trim(), wanted)) // Several while a token is being changed.
  },
  read: call => {
    const { MessageUUID: id = '', Status = '', ErrorCode = '', From = '', To = '', Text } = fieldsOf(call)
    if (Status === '' && Text !== undefined && id !== '')
      return [{ is: 'inbound', key: id, from: plussed(From), to: plussed(To), text: Text }]
    return stateOf('plivo', STATES, { id, url: call.url, word: Status, code: ErrorCode })
  },
}

/** The address with its query in order, a dot behind that if there is one, and the names and values of the body in order. */
function signedBy({ method, url, body }: SmsCall): string {
  const { origin, pathname, searchParams } = new URL(url)
  const query = ordered(searchParams)
    .map(([name, value]) => `${name}=${value}`)
    .join('&')
  const fields = method === 'POST' ? ordered(new URLSearchParams(body.toString('utf8'))) : []
  const whole = fields.map(([name, value]) => name + value).join('')
  if (query === '' && whole === '') return origin + pathname
  return `${origin}${pathname}?${query}${query !== '' && whole !== '' ? '.' : ''}${whole}`
}

const ordered = (params: URLSearchParams) =>
  [...params].toSorted(([a, x], [b, y]) => (a === b ? (x < y ? -1 : 1) : a < b ? -1 : 1))
