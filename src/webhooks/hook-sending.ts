/**
 * Telling hooks: several messages at once, in no promised order. A message counts as taken when the server answers with a 2xx; until
 * then it is told again under the same id, for three days. Between the turns the house talks to the world.
 */

import { randomInt } from 'node:crypto'
import { HOOK_ANSWER_MAX_CHARS, HOOK_AT_ONCE, HOOK_LEASE_MS, HOOK_LOG_MAX, HOOK_SHARE_MS } from '#base/limits.ts'
import { askHook, type HookAnswer } from '#outside/hook.ts'
import type { House } from '#store/house.ts'
import { SYSTEM, takeTurn, type Turn } from '#store/turn.ts'
import { pauseMs } from '#wire/webhook.ts'
import { bodyOf } from './hook-body.ts'
import { againAt, isFailing, shownAnswer, type Verdict, verdictOf, wasOutage } from './hook-rules.ts'
import * as store from './hook-store.ts'
import { endLease, extendLease, lease } from './lease-store.ts'
import { secretsOf } from '#store/webhook-secrets.ts'

const CHANCES = 1_000
const chance = () => randomInt(CHANCES) / CHANCES

/** Until nothing is due any more, or its share of the time is over, or its server does not take it. */
export async function tellHookOf(house: House, { account, hook }: store.HookKey): Promise<void> {
  const inTurn = <T>(work: (turn: Turn) => Promise<T>) => takeTurn(house, { account, actor: SYSTEM }, work)
  const leased = { of: 'hook', id: hook } as const
  const until = () => new Date(house.clock.nowMs() + HOOK_LEASE_MS)
  if (!(await inTurn(turn => lease(turn, leased, until())))) return
  const end = performance.now() + HOOK_SHARE_MS
  try {
    for (;;) {
      const ready = await inTurn(async turn => {
        await extendLease(turn, leased, until())
        return prepare(turn, hook)
      })
      if (!ready) return
      const told = await Promise.all(ready.letters.map(it => send(house, ready.hook, account, it)))
      const goesOn = await inTurn(turn => settle(turn, hook, told))
      if (!goesOn || performance.now() > end) return
    }
  } finally {
    await inTurn(turn => endLease(turn, leased))
  }
}

type Letter = { readonly row: store.Due; readonly body: Buffer; readonly address: string }
type Ready = { readonly hook: store.HookRow; readonly letters: readonly Letter[] }

/** What leaves is written down as tried before it leaves: from then on it may have arrived. A server that was away is asked with one. */
async function prepare(turn: Turn, id: string): Promise<Ready | undefined> {
  const hook = await store.findHook(turn, id)
  if (hook?.state !== 'active') return undefined
  const due = await store.dueMessages(turn, id, hook.failures > 0 ? 1 : HOOK_AT_ONCE)
  if (due.length === 0) return undefined
  const letters: Letter[] = []
  for (const row of due) {
    const made = await bodyOf(turn, row)
    if (made) letters.push({ row, body: Buffer.from(made.body), address: made.address })
    else await store.forgetMessage(turn, id, row.id)
  }
  if (letters.length === 0) return prepare(turn, id) // What is not told any more is in nobody's way.
  const unsaid = new Date(turn.nowMs + HOOK_LEASE_MS) // Nobody knows by then: whoever told it has died.
  await store.setTried(
    turn,
    id,
    letters.map(({ row }) => ({ id: row.id, next: unsaid })),
  )
  return { hook, letters }
}

type Sent = Letter & { readonly answer: HookAnswer; readonly tookMs: number }

async function send(house: House, hook: store.HookRow, account: string, letter: Letter): Promise<Sent> {
  const { url, reach } = hook
  const [secrets, atMs, began] = [secretsOf(house, hook, account), house.clock.nowMs(), performance.now()]
  const answer = await askHook(house.outside, { url, reach, secrets, id: letter.row.id, atMs, body: letter.body })
  return { ...letter, answer, tookMs: Math.round(performance.now() - began) }
}

/** True when there may be more for it at once. */
async function settle(turn: Turn, id: string, told: readonly Sent[]): Promise<boolean> {
  const hook = await store.findHook(turn, id, 'wait')
  if (!hook) return false // Removed meanwhile.
  const settled = told.map(it => settledOf(turn, it))
  await store.settle(turn, id, settled)
  const health = healthAfter(turn, hook, told)
  await store.setHealth(turn, id, health)
  if (health.failures === 0 && wasOutage(hook.failures)) await store.bringForward(turn, id)
  if (settled.some(it => it.state !== 'waiting')) await store.trimLog(turn, id, HOOK_LOG_MAX)
  return health.state === 'active' && health.notBefore === null
}

function settledOf(turn: Turn, { row, answer, address, tookMs }: Sent): store.Settled {
  const verdict = verdictOf(answer.status)
  const again = againAt(row.round + 1, (row.roundAt ?? turn.now).getTime(), turn.nowMs, chance())
  const { status, bytes, failed } = answer
  const tried = {
    at: turn.now.toISOString(),
    tookMs,
    status,
    error: failed?.error ?? null,
    answer: shownAnswer(bytes, [address], HOOK_ANSWER_MAX_CHARS),
  }
  const next = new Date(again ?? turn.nowMs)
  const isOpen = again !== undefined || verdict === 'gone'
  if (verdict === 'taken') return { id: row.id, state: 'taken', fault: null, next, tried }
  return { id: row.id, state: isOpen ? 'waiting' : 'given-up', fault: FAULTS[verdict], next, tried }
}

const FAULTS: Readonly<Record<Exclude<Verdict, 'taken'>, 'hook' | 'message'>> = {
  hook: 'hook',
  gone: 'hook',
  message: 'message',
}

/** How the hook stands after these answers. One that was taken, or that it did not want, shows that its server is there. */
function healthAfter(turn: Turn, hook: store.HookRow, told: readonly Sent[]): store.Health {
  const of = (wanted: Verdict) => told.filter(({ answer }) => verdictOf(answer.status) === wanted)
  const hasTaken = of('taken').length > 0
  const [away] = of('hook')
  const failures = away && !hasTaken ? hook.failures + 1 : 0
  const asked = away?.answer.failed?.retryAfterSeconds
  const rests = failures > 0 || asked !== undefined
  const lastError = told.flatMap(({ answer }) => answer.failed?.error ?? []).at(-1) ?? null
  const unwellSince = hasTaken || lastError === null ? null : (hook.unwellSince ?? turn.now)
  return {
    state: of('gone').length > 0 ? 'gone' : isFailing(unwellSince, turn.nowMs) ? 'failing' : 'active',
    failures,
    notBefore: rests ? new Date(turn.nowMs + pauseMs(Math.max(failures, 1), chance(), asked)) : null,
    lastError,
    unwellSince,
    hasTaken,
  }
}
