/**
 * Telling a partner, in the order in which things happened. A message counts as taken when the partner's server answers
 * with a 2xx; until then it is told again, however long that takes. Between the turns the house talks to the world.
 */

import { randomInt } from 'node:crypto'
import {
  PARTNER_ANSWER_MAX_BYTES,
  PARTNER_ANSWER_MS,
  PARTNER_ERROR_MAX_CHARS,
  PARTNER_LEASE_MS,
  PARTNER_MESSAGES_AT_ONCE,
} from '#base/limits.ts'
import type { Fetched, FetchRefusal } from '#base/outside.ts'
import type { Result } from '#base/result.ts'
import type { House } from '#store/house.ts'
import { unseal } from '#store/seal.ts'
import { SYSTEM, takeTurn, type Turn } from '#store/turn.ts'
import { signWebhook } from '#wire/webhook.ts'
import { pauseMs } from './rules.ts'
import * as store from './store.ts'
import { bodyOf } from './telling.ts'

const CHANCES = 1_000

/** `more`: there is more to be told at once. `later`: not now, or not by us. */
export async function tell(house: House, { account, partner }: store.PartnerKey): Promise<'done' | 'more' | 'later'> {
  const inTurn = <T>(work: (turn: Turn) => Promise<T>) => takeTurn(house, { account, actor: SYSTEM }, work)
  const until = new Date(house.clock.nowMs() + PARTNER_LEASE_MS)
  if (!(await inTurn(turn => store.lease(turn, partner, until)))) return 'later'
  try {
    for (let told = 0; told < PARTNER_MESSAGES_AT_ONCE; told++) {
      const next = await inTurn(turn => prepare(turn, partner))
      if (next === 'nothing') return 'done'
      if (next !== 'dropped' && !(await send(house, account, inTurn, next))) return 'later'
    }
    return 'more'
  } finally {
    await inTurn(turn => store.endLease(turn, partner))
  }
}

type Ready = {
  readonly partner: store.PartnerRow
  readonly row: store.MessageRow
  readonly url: string
  readonly body: Buffer
}

/** What leaves is written down as tried before it leaves: from then on it may have arrived. */
async function prepare(turn: Turn, id: string): Promise<Ready | 'dropped' | 'nothing'> {
  const partner = await store.findPartner(turn, id)
  const url = partner?.url
  if (!partner || !url) return 'nothing'
  const [row] = await store.waitingMessages(turn, id, { limit: 1, isPaused: partner.state !== 'active' })
  if (!row) return 'nothing'
  const body = await bodyOf(turn, partner, row)
  if (body === undefined) return (await store.drop(turn, id, row.number), 'dropped')
  await store.setTried(turn, id, [row.number])
  return { partner, row, url, body: Buffer.from(body) }
}

type InTurn = <T>(work: (turn: Turn) => Promise<T>) => Promise<T>

async function send(
  house: House,
  account: string,
  inTurn: InTurn,
  { partner, row, url, body }: Ready,
): Promise<boolean> {
  const stamp = { id: `${partner.id}.${row.number}`, atMs: house.clock.nowMs(), body }
  const signed = signWebhook(secretsOf(house, partner, account), stamp)
  const answer = await house.outside.fetch(url, {
    method: 'POST',
    body,
    reach: partner.reach,
    maxBytes: PARTNER_ANSWER_MAX_BYTES,
    timeoutMs: PARTNER_ANSWER_MS,
    headers: { 'content-type': 'application/json', ...signed },
  })
  const failed = failureOf(answer)
  await inTurn(turn =>
    failed ? fail(turn, partner, row.number, failed) : store.setTaken(turn, partner.id, [row.number]),
  )
  return !failed
}

export function secretsOf(
  house: House,
  { secret, formerSecret, formerUntil }: store.PartnerRow,
  account: string,
): string[] {
  const key = house.keys.key('account', account)
  const both =
    formerSecret && formerUntil && formerUntil.getTime() > house.clock.nowMs() ? [secret, formerSecret] : [secret]
  return both.map(it => unseal(key, it).toString())
}

type Failure = { readonly error: string; readonly isGone: boolean; readonly retryAfterSeconds?: number }

const UNREACHED: Readonly<Record<FetchRefusal, string>> = {
  'bad-address': 'The address is no web address.',
  port: 'No web site listens on that port.',
  'not-public': 'The address leads into a private network.',
  'no-such-host': 'There is no server of that name.',
  offline: 'This machine does not reach the internet.',
  unreachable: 'The server did not answer.',
  'no-certificate': 'The server could not prove who it is: its certificate is not valid.',
  'too-slow': 'The server took too long.',
  'too-large': 'The server’s answer was too large.',
  'too-many-redirects': 'The server sends elsewhere. Enter the address where it really is.',
  downgrade: 'The server sends to an address without encryption.',
  garbled: 'The server’s answer was no HTTP.',
}

/** A redirect is a failure: who is told is who was entered. A body that was too long to read was an answer all the same. */
function failureOf(answer: Result<Fetched, FetchRefusal>): Failure | undefined {
  if (!answer.ok) return { error: UNREACHED[answer.refusal], isGone: false }
  const { status, headers } = answer.value
  if (status >= 200 && status < 300) return undefined
  const after = Number(headers['retry-after'])
  const error = `The server answered ${status}.`.slice(0, PARTNER_ERROR_MAX_CHARS)
  return { error, isGone: status === 410, ...(Number.isFinite(after) && after > 0 && { retryAfterSeconds: after }) }
}

async function fail(turn: Turn, { id, failures }: store.PartnerRow, number: number, it: Failure): Promise<void> {
  const pause = pauseMs(failures + 1, randomInt(CHANCES) / CHANCES, it.retryAfterSeconds)
  await store.setFailed(turn, id, {
    number,
    error: it.error,
    isGone: it.isGone,
    notBefore: new Date(turn.nowMs + pause),
  })
}
