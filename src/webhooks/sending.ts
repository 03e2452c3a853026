/**
 * Telling a partner, in the order in which things happened. A message counts as taken when the partner's server answers
 * with a 2xx; until then it is told again, however long that takes. Between the turns the house talks to the world.
 */

import { randomInt } from 'node:crypto'
import { PARTNER_LEASE_MS, PARTNER_MESSAGES_AT_ONCE } from '#base/limits.ts'
import { type HookFailure, tellHook } from '#outside/hook.ts'
import type { House } from '#store/house.ts'
import { SYSTEM, takeTurn, type Turn } from '#store/turn.ts'
import { pauseMs } from '#wire/webhook.ts'
import { endLease, lease } from './lease-store.ts'
import { secretsOf } from '#store/webhook-secrets.ts'
import * as store from './store.ts'
import { bodyOf } from './telling.ts'

const CHANCES = 1_000

/** `more`: there is more to be told at once. `later`: not now, or not by us. */
export async function tell(house: House, { account, partner }: store.PartnerKey): Promise<'done' | 'more' | 'later'> {
  const inTurn = <T>(work: (turn: Turn) => Promise<T>) => takeTurn(house, { account, actor: SYSTEM }, work)
  const leased = { of: 'partner', id: partner } as const
  const until = new Date(house.clock.nowMs() + PARTNER_LEASE_MS)
  if (!(await inTurn(turn => lease(turn, leased, until)))) return 'later'
  try {
    for (let told = 0; told < PARTNER_MESSAGES_AT_ONCE; told++) {
      const next = await inTurn(turn => prepare(turn, partner))
      if (next === 'nothing') return 'done'
      if (next !== 'dropped' && !(await send(house, account, inTurn, next))) return 'later'
    }
    return 'more'
  } finally {
    await inTurn(turn => endLease(turn, leased))
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
  const { reach } = partner
  const [secrets, id, atMs] = [secretsOf(house, partner, account), `${partner.id}.${row.number}`, house.clock.nowMs()]
  const failed = await tellHook(house.outside, { url, reach, secrets, id, atMs, body })
  await inTurn(turn =>
    failed ? fail(turn, partner, row.number, failed) : store.setTaken(turn, partner.id, [row.number]),
  )
  return !failed
}

async function fail(turn: Turn, { id, failures }: store.PartnerRow, number: number, it: HookFailure): Promise<void> {
  const pause = pauseMs(failures + 1, randomInt(CHANCES) / CHANCES, it.retryAfterSeconds)
  await store.setFailed(turn, id, {
    number,
    error: it.error,
    isGone: it.isGone,
    notBefore: new Date(turn.nowMs + pause),
  })
}
