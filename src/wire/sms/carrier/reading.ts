/** What answers and calls of providers have in common. */

import { SMPP_TEXT_MAX_CHARS } from '#base/limits.ts'
import { plain } from '../../provider/verdict.ts'
import type { Answer } from '../../provider/types.ts'
import type { SmsState } from '../states.ts'
import { ABOUT, codeRow } from './codes.ts'
import type { Carrier, SmsCall, SmsTold, SmsVerdict } from './types.ts'

/** The fields of a call: of its body, as form or as a JSON object of one level, or of its address. The last of a name counts. */
export function fieldsOf(call: SmsCall): Readonly<Record<string, string>> {
  const json = call.method === 'POST' ? jsonOf(call) : undefined // What is signed of a GET is its address.
  if (typeof json === 'object' && json !== null)
    return Object.fromEntries(
      Object.entries(json).flatMap(([name, value]) =>
        typeof value === 'string' || typeof value === 'number' ? [[name, String(value)]] : [],
      ),
    )
  return Object.fromEntries(paramsOf(call))
}

const paramsOf = ({ method, url, body }: SmsCall): URLSearchParams =>
  method === 'POST' ? new URLSearchParams(body.toString('utf8')) : new URL(url).searchParams

export function jsonOf({ body }: Pick<SmsCall, 'body'>): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return undefined // It is none.
  }
}

/** Which of ours it is about: it stands in the address that we gave. */
export const referenceIn = (url: string): string =>
  URL.canParse(url) ? (new URL(url).searchParams.get('r') ?? '').slice(0, 100) : ''

/** A no, by its code if there is a row for it, and by its status (RFC 9110 §15) if there is none. */
export function refusalOf(
  carrier: Carrier,
  code: string,
  { status }: Pick<Answer, 'status'>,
  text: string,
): SmsVerdict {
  const row = codeRow(carrier, code)
  const said = plain(text).slice(0, SMPP_TEXT_MAX_CHARS)
  if (row) return { is: 'refused', code, kind: row.kind, about: ABOUT[row.why], text: said }
  if (status >= 500 || status < 300) return { is: 'uncertain', text: said }
  if (status === 429) return { is: 'refused', code, kind: 'throttled', about: 'server', text: said }
  const isOfRoute = [401, 402, 403, 404, 405].includes(status) || status < 400
  return { is: 'refused', code, kind: 'permanent', about: isOfRoute ? 'route' : 'message', text: said }
}

type Said = {
  readonly id: string
  readonly url: string
  readonly word: string
  readonly code: string
  readonly reference?: string
}

/** One event; none where its word says nothing, or it is of no message. */
export function stateOf(carrier: Carrier, words: Readonly<Record<string, SmsState>>, said: Said): readonly SmsTold[] {
  const state = Object.hasOwn(words, said.word) ? words[said.word] : undefined
  if (state === undefined || said.id === '') return []
  const code = ['', '0'].includes(said.code) ? '' : said.code
  return [
    {
      is: 'state',
      key: `${said.id} ${said.word} ${code}`,
      id: said.id,
      reference: said.reference ?? referenceIn(said.url),
      state,
      code,
      why: codeRow(carrier, code)?.why,
    },
  ]
}

/** A number as these providers write it, with or without its plus; letters and short codes as they are. */
export const plussed = (number: string): string => (/^\d{8,15}$/.test(number) ? `+${number}` : number)

export const basic = (user: string, password: string): string =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
