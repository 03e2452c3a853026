/**
 * A second opinion of any server that speaks as OpenAI’s does, a local one too. Off unless the operator names one. Asked only of
 * what screening leaves to people, between turns, and never on the way out. What goes wrong is no opinion: people look either way.
 */

import { randomBytes } from 'node:crypto'
import type { Fetch, FetchRefusal } from '#base/outside.ts'
import type { Reach } from '#base/reach.ts'
import { no, yes, type Result } from '#base/result.ts'
import { contentHash } from '#screening/screening.ts'
import type { Text, Verdict } from '#screening/types.ts'
import { isAsked, type Opinion, opinionIn, requestOf, sentOf } from './opinion-shape.ts'

export type Endpoint = {
  /** Up to `/v1`: `http://127.0.0.1:11434/v1`. */
  readonly url: string
  readonly model: string
  readonly key?: string | undefined
  readonly perDay: number
  /** The operator names it, and may name a machine of their own. */
  readonly reach: Reach
}

export type NoOpinion = 'off' | 'not-asked' | 'budget-spent' | 'no-answer' | FetchRefusal

export type Opinions = {
  /** @param at the turn’s reading of the clock: the budget is one of days. */
  ask(text: Text, verdict: Pick<Verdict, 'verdict'>, at: Date): Promise<Result<Opinion, NoOpinion>>
}

const TIMEOUT_MS = 10_000
const ANSWER_MAX_BYTES = 64 * 1024
const KEPT_MAX = 1_000
const MARK_BYTES = 12

/** @param endpoint undefined switches it off. */
export function openOpinions(fetch: Fetch, endpoint: Endpoint | undefined): Opinions {
  const kept = new Map<string, Opinion>()
  const spent = { day: '', count: 0 }
  return {
    async ask(text, verdict, at) {
      if (endpoint === undefined) return no('off')
      if (!isAsked(verdict)) return no('not-asked')
      const hash = contentHash(text)
      const known = kept.get(hash)
      if (known) return yes(known)
      if (!mayAsk(spent, at, endpoint.perDay)) return no('budget-spent')
      const answer = await askOne(fetch, endpoint, text)
      if (answer.ok) keep(kept, hash, answer.value)
      return answer
    },
  }
}

/** Counts what is asked, whatever comes of it. */
function mayAsk(spent: { day: string; count: number }, at: Date, perDay: number): boolean {
  const day = at.toISOString().slice(0, 10)
  if (spent.day !== day) Object.assign(spent, { day, count: 0 })
  return ++spent.count <= perDay
}

function keep(kept: Map<string, Opinion>, hash: string, opinion: Opinion): void {
  const [oldest] = kept.keys()
  if (kept.size >= KEPT_MAX && oldest !== undefined) kept.delete(oldest)
  kept.set(hash, opinion)
}

async function askOne(
  fetch: Fetch,
  { url, model, key, reach }: Endpoint,
  text: Text,
): Promise<Result<Opinion, NoOpinion>> {
  const sent = sentOf(text)
  const mark = `=====${randomBytes(MARK_BYTES).toString('hex')}=====`
  const answer = await fetch(`${url.replace(/\/+$/, '')}/chat/completions`, {
    method: 'POST',
    reach,
    maxBytes: ANSWER_MAX_BYTES,
    timeoutMs: TIMEOUT_MS,
    accept: 'application/json',
    body: requestOf({ model, mark, sent }),
    headers: { 'content-type': 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}) },
  })
  if (!answer.ok) return no(answer.refusal)
  const opinion =
    answer.value.status === 200 ? opinionIn(Buffer.from(answer.value.bytes).toString('utf8'), sent) : undefined
  return opinion === undefined ? no('no-answer') : yes(opinion)
}
