/** The API as typed calls: names, inputs and answers come from the server's own table of operations. */

import { ROUTES } from 'virtual:operations'
import type { z } from 'zod'
import type { OperationName, Operations } from '#operations.ts'
import { forPeople } from './refused.ts'
import { spokenHere } from './written.ts'

export type Input<K extends OperationName> = z.input<Operations[K]['takes']>
export type Output<K extends OperationName> = z.output<Operations[K]['gives']>

export type FieldError = {
  readonly pointer: string
  readonly code: string
  readonly detail: string
  readonly demand?: string
}

/** A no from the server, in its words (RFC 9457). */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  readonly code: string
  readonly status: number
  readonly demand: string | undefined
  readonly errors: readonly FieldError[]
  readonly requestId: string | undefined

  constructor(body: {
    code?: string
    status?: number
    detail?: string
    demand?: string
    errors?: FieldError[]
    request_id?: string
  }) {
    super(forPeople(body.detail ?? 'The server did not answer as expected.'))
    this.code = body.code ?? 'unknown'
    this.status = body.status ?? 0
    this.demand = body.demand
    this.errors = body.errors ?? []
    this.requestId = body.request_id
  }
}

const OFFLINE = {
  code: 'offline',
  detail: 'The server does not answer. What you typed is kept; try again in a moment.',
}

/** JSON of the server, as whoever reads it speaks; what makes it so is fetched by whoever speaks another language than it. @throws SyntaxError */
export async function hear(json: string, operation: string, isRefusal = false): Promise<unknown> {
  if (spokenHere() === 'en') return JSON.parse(json)
  const { heard, isOursIn } = await import('./heard.ts')
  return heard(json, isRefusal || isOursIn(operation))
}

/** A refusal is the server's own words, whatever was asked. @throws ProblemError */
async function answerOf(name: string, answer: Response | undefined): Promise<unknown> {
  if (!answer) throw new ProblemError(OFFLINE)
  const value = await answer
    .text()
    .then(json => hear(json, name, !answer.ok))
    .catch(() => ({}))
  if (!answer.ok) throw new ProblemError(value as ConstructorParameters<typeof ProblemError>[0]) // As the server writes them (RFC 9457).
  return value
}

/** Undefined where nobody answers. */
function asking(name: string, input: Record<string, unknown>): Promise<Response | undefined> {
  const { url, method, body } = requestOf(name, input)
  const headers = body === undefined ? {} : { 'content-type': 'application/json' }
  return fetch(url, { method, headers, ...(body === undefined ? {} : { body }) }).catch(() => undefined)
}

/** @throws ProblemError for every answer that is not a yes. */
export async function call<K extends OperationName>(name: K, input: Input<K>): Promise<Output<K>> {
  const answer = await asking(name, input as Record<string, unknown>)
  return (await answerOf(name, answer)) as Output<K> // The server parses each answer by the same schema before it leaves.
}

type WithBytes = { readonly bytes: unknown }

/** Sends a file as it is: the other members of the input go into the address. @throws ProblemError */
export async function sendFile<K extends OperationName>(
  name: K,
  input: Omit<Input<K>, keyof WithBytes>,
  file: Blob,
  media = 'application/octet-stream',
): Promise<Output<K>> {
  const { url, method } = requestOf(name, input as Record<string, unknown>, 'query')
  const headers = { 'content-type': media }
  const answer = await fetch(url, { method, headers, body: file }).catch(() => undefined)
  return (await answerOf(name, answer)) as Output<K> // As in `call`.
}

/** Has a file made, and keeps it under the name that the server gives it. @throws ProblemError */
export async function keepFile<K extends OperationName>(name: K, input: Input<K>): Promise<void> {
  const answer = await asking(name, input as Record<string, unknown>)
  if (!answer?.ok) return void (await answerOf(name, answer)) // Which throws.
  const link = document.createElement('a')
  link.href = URL.createObjectURL(await answer.blob())
  link.download = /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? 'file'
  link.click()
  URL.revokeObjectURL(link.href)
}

/** The address of an answer that is a file, or a stream of events. */
export function addressOf<K extends OperationName>(name: K, input: Input<K>): string {
  return requestOf(name, input as Record<string, unknown>).url
}

function requestOf(
  name: string,
  input: Record<string, unknown>,
  rests: 'body' | 'query' = 'body',
): { url: string; method: string; body?: string } {
  const [method = 'GET', path = ''] = (ROUTES[name] ?? '').split(' ')
  const rest = { ...input }
  const place = path.replace(/:(\w+)/g, (_, member: string) => {
    const value = String(rest[member])
    delete rest[member]
    return encodeURIComponent(value)
  })
  if (method !== 'GET' && rests === 'body') return { url: `/v1${place}`, method, body: JSON.stringify(rest) }
  const pairs = Object.entries(rest).filter(([, value]) => value !== undefined && value !== '')
  const query = new URLSearchParams(pairs.map(([member, value]) => [member, String(value)])).toString()
  return { url: `/v1${place}${query ? `?${query}` : ''}`, method }
}
