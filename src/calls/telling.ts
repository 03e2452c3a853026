/**
 * What has changed for callers: it is looked where people stand and not what happened, so that nothing can be missed on the
 * way. Whoever has a webhook is told, in order, until their server takes it; the same stands in `changes.csv` [AS-08].
 */

import { randomInt } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { accountOf } from '#accounts/accounts.ts'
import {
  CALL_CLOSED_UNTOLD_MS,
  CALL_FOLLOWED_MS,
  CALL_LOOK_LATER_MS,
  CALL_MESSAGES_AT_ONCE,
  CALL_POLL_MS,
  CALL_SLICE,
  PARTNER_LEASE_MS,
} from '#base/limits.ts'
import { endingOf } from '#consent/ending-rules.ts'
import { type HookFailure, tellHook } from '#outside/hook.ts'
import type { House } from '#store/house.ts'
import { SYSTEM, takeTurn, type Turn } from '#store/turn.ts'
import { secretsOf } from '#store/webhook-secrets.ts'
import { pauseMs } from '#wire/webhook.ts'
import * as callers from './caller-store.ts'
import { ENDING_SAYS } from './file-rules.ts'
import * as leaving from './leaving-store.ts'
import { referenceOf } from './rules.ts'
import type { CallMessage } from './types.ts'

const ROUNDS_MAX = 200 // Bounds one look; the next one goes on.
const CHANCES = 1_000

/** True when there may be more. */
export async function follow(turn: Turn, list: string): Promise<boolean> {
  const changed = await leaving.changedRows(turn, list, CALL_SLICE)
  const ended = changed.map(({ round, row, state, isTheirs: _, ...it }) => ({
    round,
    row,
    by: state === null ? ('erased' as const) : (endingOf({ ...it, state }) ?? 'superseded'),
  }))
  if (ended.length > 0) await leaving.endRows(turn, list, ended)
  await leaving.sayOver(turn, list, new Date(turn.nowMs - CALL_CLOSED_UNTOLD_MS))
  await leaving.setLooked(turn, list)
  return changed.length === CALL_SLICE
}

/** One round for all accounts. What fails for one keeps nobody else waiting. */
export async function tellCallers(house: House): Promise<void> {
  const now = house.clock.nowMs()
  const [later, followed] = [new Date(now - CALL_LOOK_LATER_MS), new Date(now - CALL_FOLLOWED_MS)]
  for (const { account, list } of await leaving.listsToLookAt(house, { now: new Date(now), later, followed }))
    await guarded(house, { list }, () => takeTurn(house, { account, actor: SYSTEM }, turn => follow(turn, list)))
  for (const key of await callers.callersToTell(house))
    await guarded(house, { caller: key.caller }, async () => (await tell(house, key)) === 'more')
}

async function guarded(house: House, which: object, again: () => Promise<boolean>): Promise<void> {
  try {
    for (let round = 0; round < ROUNDS_MAX && (await again()); round++);
  } catch (cause) {
    const why = cause instanceof Error ? cause.stack : String(cause)
    house.log.warn({ ...which, cause: why }, 'a caller could not be told, and will be told later')
  }
}

async function tell(house: House, { account, caller }: callers.CallerKey): Promise<'done' | 'more'> {
  const inTurn = <T>(work: (turn: Turn) => Promise<T>) => takeTurn(house, { account, actor: SYSTEM }, work)
  const until = new Date(house.clock.nowMs() + PARTNER_LEASE_MS)
  if (!(await inTurn(turn => callers.lease(turn, caller, until)))) return 'done'
  try {
    for (let told = 0; told < CALL_MESSAGES_AT_ONCE; told++) {
      const ready = await inTurn(turn => prepare(turn, caller))
      if (!ready || !(await send(house, inTurn, ready))) return 'done'
    }
    return 'more'
  } finally {
    await inTurn(turn => callers.endLease(turn, caller))
  }
}

type Ready = {
  readonly caller: callers.CallerRow
  readonly url: string
  readonly message: CallMessage
  readonly body: Buffer
  readonly secrets: readonly string[]
}

/** What leaves is written down as tried before it leaves: from then on it may have arrived. */
async function prepare(turn: Turn, id: string): Promise<Ready | undefined> {
  const [caller, message] = [await callers.findCaller(turn, id), await callers.nextMessage(turn, id)]
  if (!caller?.url || !message) return undefined
  await callers.setTried(turn, id, message.number)
  const body = Buffer.from(JSON.stringify(await bodyOf(turn, message)))
  return { caller, url: caller.url, message, body, secrets: secretsOf(turn.house, caller, turn.account) }
}

const OVER_SAYS = 'This list must not be used any more. Delete its numbers; who is washed anew stands in a new file.'

async function bodyOf(turn: Turn, message: CallMessage) {
  const { name, contact } = (await accountOf(turn)).controller
  const from = { account: turn.account, name, contact }
  const its = await dataOf(turn, message)
  return {
    type: `call.${message.kind === 'ended' ? 'number.ended' : message.kind === 'over' ? 'list.over' : 'test'}`,
    timestamp: message.createdAt.toISOString(),
    data: { number: message.number, from, ...its },
  }
}

async function dataOf(turn: Turn, { kind, list, round, row }: CallMessage): Promise<object> {
  if (kind === 'test' || list === null || round === null) return { says: 'This is a test. It names nobody.' }
  if (row === null) return { list_id: list, round, says: OVER_SAYS }
  const [change] = await leaving.changesOf(turn, list, { round, row })
  const reference = referenceOf({ round, row })
  if (!change) return { list_id: list, reference, says: ENDING_SAYS.superseded }
  return {
    list_id: list,
    reference,
    ...(change.number !== null && { phone: change.number }),
    reason: change.endedBy,
    ended_at: change.endedAt.toISOString(),
    says: ENDING_SAYS[change.endedBy],
  }
}

type InTurn = <T>(work: (turn: Turn) => Promise<T>) => Promise<T>

async function send(house: House, inTurn: InTurn, { caller, url, message, body, secrets }: Ready): Promise<boolean> {
  const { id, reach } = caller
  const stamp = { id: `${id}.${message.number}`, atMs: house.clock.nowMs() }
  const failed = await tellHook(house.outside, { url, reach, secrets, body, ...stamp })
  await inTurn(turn => (failed ? fail(turn, caller, message, failed) : callers.setTaken(turn, id, message.number)))
  return !failed
}

async function fail(
  turn: Turn,
  { id, failures }: callers.CallerRow,
  { number }: CallMessage,
  it: HookFailure,
): Promise<void> {
  const rest = pauseMs(failures + 1, randomInt(CHANCES) / CHANCES, it.retryAfterSeconds)
  await callers.setFailed(turn, id, { number, error: it.error, notBefore: new Date(turn.nowMs + rest) })
}

/** In each process that works. */
export function startCallers(house: House): { stop(): Promise<void> } {
  const end = new AbortController()
  const running = (async () => {
    while (!end.signal.aborted) {
      await tellCallers(house).catch((cause: Error) =>
        house.log.error({ cause: cause.stack }, 'call lists could not be looked at, and will be later'),
      )
      await pause(CALL_POLL_MS, undefined, { signal: end.signal }).catch(() => {}) // Woken to stop.
    }
  })()
  return {
    async stop() {
      end.abort()
      await running
    },
  }
}
