/**
 * Any other provider: its request as data, its calls to us in one shape and signed by Standard Webhooks. A word of ours is put
 * into leaves of the body and nowhere else, so that no text can become a part of the request.
 */

import { JSON_DEPTH_MAX } from '#base/limits.ts'
import { listOf, member, textOf } from '../../provider/verdict.ts'
import { isOfGeneric } from '../../told/proof.ts'
import { SMS_STATES, type SmsState } from '../states.ts'
import { jsonOf, refusalOf, referenceIn } from './reading.ts'
import type { CarrierSpeaker, Letter, SmsCall, SmsTold } from './types.ts'

export const GENERIC: CarrierSpeaker<'generic'> & { judgeBy(idAt: string): CarrierSpeaker<'generic'>['judge'] } = {
  ask: ({ url, headers, as, body }, letter) => {
    const { host, pathname, search } = new URL(url)
    const filled = fill(body, letter, 0)
    const type = as === 'json' ? 'application/json' : 'application/x-www-form-urlencoded'
    return {
      host,
      method: 'POST',
      path: pathname + search,
      headers: { ...headers, 'content-type': type },
      body: as === 'json' ? JSON.stringify(filled) : new URLSearchParams(flat(filled)).toString(),
    }
  },
  judge: answer => GENERIC.judgeBy('id')(answer),
  judgeBy: idAt => answer => {
    const id = textOf(idAt.split('.').reduce(step, answer.json))
    if (answer.status >= 200 && answer.status < 300 && id !== '') return { is: 'accepted', id, parts: undefined }
    return refusalOf('generic', '', answer, String(answer.status))
  },
  isOwn: ({ hookSecret }, { headers, body, nowMs }) => isOfGeneric({ headers, body, nowMs }, hookSecret),
  read: call => eventsIn(call).flatMap(it => toldIn(it, call.url)),
  isWhole: call =>
    Array.isArray(member(jsonOf(call), 'events')) && eventsIn(call).every(it => toldIn(it, call.url).length > 0),
}

const eventsIn = (call: SmsCall) => listOf(member(jsonOf(call), 'events'))

const step = (value: unknown, name: string): unknown =>
  Array.isArray(value) ? value[Number(name)] : member(value, name)

function fill(body: unknown, letter: Letter, depth: number): unknown {
  if (depth > JSON_DEPTH_MAX) return null
  if (typeof body === 'string')
    return body.replaceAll(/\{(to|from|text|reference|callback)\}/g, (_, name: keyof Letter) => String(letter[name]))
  if (Array.isArray(body)) return body.map(it => fill(it, letter, depth + 1))
  if (typeof body !== 'object' || body === null) return body
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, fill(value, letter, depth + 1)]))
}

const flat = (body: unknown): Record<string, string> =>
  Object.fromEntries(Object.entries(body ?? {}).map(([name, value]) => [name, textOf(value)]))

const STATES: ReadonlySet<string> = new Set(SMS_STATES)

/** `{"state": "delivered", "id": "…", "reference": "…", "code": "…"}`, or `{"text": "STOP", "id": "…", "from": "+41…", "to": "…"}`. */
function toldIn(event: unknown, url: string): SmsTold[] {
  const [id, state, code] = ['id', 'state', 'code'].map(name => textOf(member(event, name))) as [string, string, string] // Three went in.
  const text = member(event, 'text')
  if (id === '') return []
  if (STATES.has(state)) {
    const reference = textOf(member(event, 'reference')) || referenceIn(url)
    return [
      { is: 'state', key: `${id} ${state} ${code}`, id, reference, state: state as SmsState, code, why: undefined },
    ] // As just seen.
  }
  if (typeof text !== 'string') return []
  return [{ is: 'inbound', key: id, from: textOf(member(event, 'from')), to: textOf(member(event, 'to')), text }]
}
