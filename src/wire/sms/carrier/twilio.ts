/** Twilio, Programmable Messaging, 2010-04-01. */

import { createHash, createHmac } from 'node:crypto'
import { member, textOf } from '../../provider/verdict.ts'
import { isSame } from '../../told/proof.ts'
import type { SmsState } from '../states.ts'
import { basic, fieldsOf, jsonOf, refusalOf, stateOf } from './reading.ts'
import type { CarrierSpeaker, SmsCall } from './types.ts'

const STATES: Readonly<Record<string, SmsState>> = {
  accepted: 'queued',
  scheduled: 'queued',
  queued: 'queued',
  sending: 'queued',
  sent: 'sent',
  delivered: 'delivered',
  read: 'delivered',
  partially_delivered: 'undelivered',
  undelivered: 'undelivered',
  failed: 'rejected',
  canceled: 'rejected',
}

export const TWILIO: CarrierSpeaker<'twilio'> = {
  ask: ({ accountSid, authToken, messagingServiceSid }, { from, to, text, callback, validForSeconds }) => ({
    host: 'api.twilio.com',
    method: 'POST',
    path: `/2010-04-01/Accounts/${encodeURIComponent(accountSid)}/Messages.json`,
    headers: { authorization: basic(accountSid, authToken), 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      To: to,
      ...(messagingServiceSid === undefined ? { From: from } : { MessagingServiceSid: messagingServiceSid }),
      Body: text,
      StatusCallback: callback,
      SmartEncoded: 'false', // What it says is what was screened.
      ...(validForSeconds !== undefined && { ValidityPeriod: String(Math.min(36_000, Math.max(1, validForSeconds))) }),
    }).toString(),
  }),
  judge: answer => {
    const [id, code] = [textOf(member(answer.json, 'sid')), textOf(member(answer.json, 'code'))]
    const parts = Number(textOf(member(answer.json, 'num_segments')))
    if (answer.status === 201 && id !== '') return { is: 'accepted', id, parts: parts > 0 ? parts : undefined }
    return refusalOf('twilio', code, answer, `${answer.status} ${textOf(member(answer.json, 'message'))}`)
  },
  isOwn: ({ authToken }, call) => isTwilios(authToken, call),
  read: call => {
    const { MessageSid = '', MessageStatus = '', ErrorCode = '', From = '', To = '', Body } = fieldsOf(call)
    if (MessageStatus === '' && Body !== undefined && MessageSid !== '')
      return [{ is: 'inbound', key: MessageSid, from: From, to: To, text: Body }]
    return stateOf('twilio', STATES, { id: MessageSid, url: call.url, word: MessageStatus, code: ErrorCode })
  },
}

/**
 * HMAC-SHA1 under the token, over the address and each field's name and values in order, a value that comes twice once
 * (their `webhooks.js`). With or without the port, as proxies in between have it. JSON is named by its hash in the address.
 */
function isTwilios(token: string, call: SmsCall): boolean {
  const given = call.headers['x-twilio-signature'] ?? ''
  const asserted = new URL(call.url).searchParams.get('bodySHA256')
  const isJson = asserted !== null && jsonOf(call) !== undefined
  if (isJson && !isSame(asserted.toLowerCase(), createHash('sha256').update(call.body).digest('hex'))) return false
  const fields = isJson || call.method === 'GET' ? '' : sorted(new URLSearchParams(call.body.toString('utf8')))
  return bothWays(call.url).some(url =>
    isSame(
      given,
      createHmac('sha1', token)
        .update(url + fields)
        .digest('base64'),
    ),
  )
}

function sorted(params: URLSearchParams): string {
  const names = [...new Set(params.keys())].toSorted()
  return names
    .map(name =>
      [...new Set(params.getAll(name))]
        .toSorted()
        .map(value => name + value)
        .join(''),
    )
    .join('')
}

function bothWays(url: string): readonly string[] {
  const { protocol, host, hostname, port } = new URL(url)
  const usual = protocol === 'https:' ? '443' : '80'
  const start = `${protocol}//`
  const rest = url.slice(url.indexOf(host, start.length) + host.length)
  const written = url.slice(start.length).startsWith(`${hostname}:`) ? rest.replace(/^:\d+/, '') : rest
  return [url, `${start}${hostname}${written}`, `${start}${hostname}:${port || usual}${written}`]
}
