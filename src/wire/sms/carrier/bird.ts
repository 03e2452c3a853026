/** Bird, formerly MessageBird: REST API (rest.messagebird.com). */

import { createHash, createHmac } from 'node:crypto'
import { listOf, member, textOf } from '../../provider/verdict.ts'
import { isSame } from '../../told/proof.ts'
import { planOf } from '../segment.ts'
import type { SmsState } from '../states.ts'
import { fieldsOf, plussed, refusalOf, stateOf } from './reading.ts'
import type { CarrierSpeaker, SmsCall } from './types.ts'

const STATES: Readonly<Record<string, SmsState>> = {
  scheduled: 'queued',
  buffered: 'queued',
  sent: 'sent',
  delivered: 'delivered',
  expired: 'expired',
  delivery_failed: 'undelivered',
}

export const BIRD: CarrierSpeaker<'bird'> = {
  ask: ({ accessKey }, { from, to, text, reference, callback, validForSeconds }) => ({
    host: 'rest.messagebird.com',
    method: 'POST',
    path: '/messages',
    headers: { authorization: `AccessKey ${accessKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      originator: from.replace(/^\+/, ''),
      recipients: [to.replace(/^\+/, '')],
      body: text,
      reference,
      reportUrl: callback,
      datacoding: planOf(text).encoding === 'gsm7' ? 'plain' : 'unicode',
      ...(validForSeconds !== undefined && { validity: validForSeconds }),
    }),
  }),
  judge: answer => {
    const id = textOf(member(answer.json, 'id'))
    if (answer.status === 201 && id !== '') return { is: 'accepted', id, parts: undefined }
    const [first] = listOf(member(answer.json, 'errors'))
    return refusalOf('bird', textOf(member(first, 'code')), answer, textOf(member(first, 'description')))
  },
  isOwn: ({ signingKey }, call) => isSignedByJwt(signingKey, call),
  read: call => {
    const fields = { ...Object.fromEntries(new URL(call.url).searchParams), ...fieldsOf(call) }
    const {
      id = '',
      status = '',
      statusErrorCode = '',
      reference,
      originator = '',
      recipient = '',
      body,
      payload,
    } = fields
    const text = body ?? payload
    if (status === '' && text !== undefined && id !== '')
      return [{ is: 'inbound', key: id, from: plussed(originator), to: plussed(recipient), text }]
    return stateOf('bird', STATES, {
      id,
      url: call.url,
      word: status,
      code: statusErrorCode,
      ...(reference !== undefined && { reference }),
    })
  },
}

/** A token of HS256 alone (RFC 7519): from MessageBird, for now, over the hash of the address and of what was sent. */
function isSignedByJwt(key: string, { url, headers, body, nowMs }: SmsCall): boolean {
  const [head = '', claims = '', signature = '', ...more] = (headers['messagebird-signature-jwt'] ?? '').split('.')
  const wanted = createHmac('sha256', key).update(`${head}.${claims}`).digest('base64url')
  if (more.length > 0 || !isSame(signature, wanted) || member(decoded(head), 'alg') !== 'HS256') return false
  const said = decoded(claims)
  const seconds = nowMs / 1_000
  const isNow = Number(member(said, 'nbf') ?? 0) <= seconds + 1 && Number(member(said, 'exp')) > seconds - 1
  const hash = textOf(member(said, 'payload_hash'))
  const isWhole = body.length === 0 ? hash === '' : isSame(hash, sha256(body))
  return (
    isNow && isWhole && member(said, 'iss') === 'MessageBird' && isSame(textOf(member(said, 'url_hash')), sha256(url))
  )
}

const sha256 = (what: string | Buffer) => createHash('sha256').update(what).digest('hex')

function decoded(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
  } catch {
    return undefined // It is none.
  }
}
