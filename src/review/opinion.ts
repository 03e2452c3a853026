/**
 * A second opinion of any server that speaks as OpenAI’s does, a local one too. Off unless the operator names one. Asked only of
 * what screening leaves to people, between turns, and never on the way out. What goes wrong is no opinion: people look either way.
 */

import { randomBytes } from 'node:crypto'
import type { Adviser, Fetch, FetchRefusal } from '#base/outside.ts'
import { no, yes, type Result } from '#base/result.ts'
import type { Text } from '#screening/types.ts'
import { type Opinion, opinionIn, requestOf, sentOf } from './opinion-shape.ts'

export type NoOpinion = 'no-answer' | FetchRefusal

const TIMEOUT_MS = 10_000
const ANSWER_MAX_BYTES = 64 * 1024
const MARK_BYTES = 12

export async function askOpinion(
  fetch: Fetch,
  { url, model, key }: Adviser,
  text: Text,
): Promise<Result<Opinion, NoOpinion>> {
  const sent = sentOf(text)
  const mark = `=====${randomBytes(MARK_BYTES).toString('hex')}=====`
  const answer = await fetch(`${url.replace(/\/+$/, '')}/chat/completions`, {
    method: 'POST',
    reach: 'own', // The operator named it, and may name a machine of their own.
    maxBytes: ANSWER_MAX_BYTES,
    timeoutMs: TIMEOUT_MS,
    accept: 'application/json',
    body: requestOf({ model, mark, sent }),
    headers: { 'content-type': 'application/json', ...(key === '' ? {} : { authorization: `Bearer ${key}` }) },
  })
  if (!answer.ok) return no(answer.refusal)
  const opinion =
    answer.value.status === 200 ? opinionIn(Buffer.from(answer.value.bytes).toString('utf8'), sent) : undefined
  return opinion === undefined ? no('no-answer') : yes(opinion)
}
