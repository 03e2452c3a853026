/** Hooks: an account's own systems, what they want to hear, and what they were told. */

import { reachOf } from '#accounts/accounts.ts'
import { newId } from '#base/id.ts'
import { HOOK_FORGOTTEN_AT_ONCE, HOOK_KEPT_MS, HOOK_REPLAYED_AT_ONCE, HOOKS_KEPT_MAX } from '#base/limits.ts'
import { no, type Result, yes } from '#base/result.ts'
import type { House } from '#store/house.ts'
import type { Turn } from '#store/turn.ts'
import { flawOfHookUrl, type HookFlaw } from '#wire/webhook.ts'
import { bodyOf } from './hook-body.ts'
import { cursorsFor } from './hook-source-store.ts'
import * as store from './hook-store.ts'
import {
  HOOK_TYPES,
  type Hook,
  type HookId,
  type HookMessage,
  type HookMessageId,
  type HookMessageState,
  type HookSettings,
  type HookType,
} from './hook-types.ts'
import { newSecret, successor } from '#store/webhook-secrets.ts'

type Done = Record<never, never>
type Refused = HookFlaw | 'not-with-a-test-key'

export const listHooks = (turn: Turn): Promise<readonly Hook[]> => store.hooks(turn)

export async function readHook(turn: Turn, id: string): Promise<Result<Hook, 'absent'>> {
  const found = await store.findHook(turn, id)
  return found ? yes(found) : no('absent')
}

const flawOf = (turn: Turn, url: string): Refused | undefined =>
  turn.actor.test ? 'not-with-a-test-key' : flawOfHookUrl(url)

/** Each once, in our order. */
const sorted = (types: readonly HookType[]): HookType[] => HOOK_TYPES.filter(it => types.includes(it))

/** It hears of what happens from now on. The secret is shown once. */
export async function addHook(
  turn: Turn,
  { name, url, types }: HookSettings,
): Promise<Result<{ readonly id: HookId; readonly secret: string }, Refused | 'too-many'>> {
  const flaw = flawOf(turn, url)
  if (flaw) return no(flaw)
  if ((await store.hooks(turn)).length >= HOOKS_KEPT_MAX) return no('too-many')
  const [id, { secret, sealed }] = [newId('whk', turn.nowMs), newSecret(turn)]
  const wanted = { name, url, types: sorted(types) }
  const cursors = await cursorsFor(turn, wanted.types, {})
  await store.addHook(turn, { ...wanted, id, reach: await reachOf(turn), secret: sealed, cursors })
  return yes({ id, secret })
}

export type HookChanges = {
  readonly rev: number
  readonly name?: string | undefined
  readonly url?: string | undefined
  readonly types?: readonly HookType[] | undefined
  readonly state?: 'active' | 'paused' | undefined
}

/** What it wants more than before it hears from now on. One that is resumed hears what it missed, as far back as its log goes. */
export async function changeHook(
  turn: Turn,
  id: string,
  { rev, ...it }: HookChanges,
): Promise<Result<Done, Refused | 'absent' | 'changed'>> {
  const before = await store.findHook(turn, id, 'wait')
  if (!before) return no('absent')
  if (before.rev !== rev) return no('changed')
  const { name = before.name, url = before.url, state = before.state } = it
  const flaw = flawOf(turn, url)
  if (flaw) return no(flaw)
  const types = sorted(it.types ?? before.types)
  const cursors = await cursorsFor(turn, types, before.cursors)
  await store.saveHook(turn, id, { name, url, types, state, cursors, reach: await reachOf(turn) })
  return yes({})
}

/** The old secret signs beside the new one for a day. */
export async function renewSecret(
  turn: Turn,
  id: string,
): Promise<Result<{ readonly secret: string }, 'absent' | 'not-with-a-test-key'>> {
  if (turn.actor.test) return no('not-with-a-test-key')
  const before = await store.findHook(turn, id, 'wait')
  if (!before) return no('absent')
  const { secret, sealed } = newSecret(turn)
  await store.saveSecrets(turn, id, successor(turn, before, sealed))
  return yes({ secret })
}

export async function removeHook(turn: Turn, id: string): Promise<Result<Done, 'absent'>> {
  if (!(await store.findHook(turn, id, 'wait'))) return no('absent')
  await store.removeHook(turn, id)
  return yes({})
}

export async function testHook(
  turn: Turn,
  id: string,
): Promise<Result<{ readonly message: HookMessageId }, 'absent' | 'not-with-a-test-key' | 'not-active'>> {
  if (turn.actor.test) return no('not-with-a-test-key')
  const found = await store.findHook(turn, id)
  if (!found) return no('absent')
  if (found.state !== 'active') return no('not-active')
  const message = newId('whm', turn.nowMs)
  const it = { id: message, type: 'hook.test', key: `hook.test/${message}`, subject: null, facts: {} } as const
  await store.addMessages(turn, id, [{ ...it, happened: turn.now }])
  await store.hurry(turn, id)
  return yes({ message })
}

export async function hookMessages(
  turn: Turn,
  id: string,
  asked: store.Asked,
): Promise<Result<readonly HookMessage[], 'absent'>> {
  if (!(await store.findHook(turn, id))) return no('absent')
  return yes(await store.pageOfMessages(turn, id, asked))
}

/** With the body as it would be told now. */
export async function readHookMessage(
  turn: Turn,
  id: string,
  message: string,
): Promise<Result<HookMessage & { readonly body: string }, 'absent'>> {
  const found = await store.findMessage(turn, id, message)
  const made = found && (await bodyOf(turn, found))
  return made ? yes({ ...found, ...made }) : no('absent')
}

const SETTLED: readonly HookMessageState[] = ['taken', 'given-up']

/** Told again under its own id, whether it was taken or not. */
export async function replayOne(
  turn: Turn,
  id: string,
  message: string,
): Promise<Result<Done, 'absent' | 'not-with-a-test-key'>> {
  if (turn.actor.test) return no('not-with-a-test-key')
  const hook = await store.findHook(turn, id, 'wait') // First, as whoever tells it: or one would wait for the other.
  if (!hook || !(await store.findMessage(turn, id, message))) return no('absent')
  await store.replay(turn, id, { id: message, states: [...SETTLED, 'waiting'], limit: 1 })
  await store.hurry(turn, id)
  return yes({})
}

/** What happened since then, the oldest first; `more`: there are further ones, and who asks again gets them. */
export async function replaySince(
  turn: Turn,
  id: string,
  { since, state }: { readonly since: Date; readonly state: 'taken' | 'given-up' | undefined },
): Promise<Result<{ readonly count: number; readonly more: boolean }, 'absent' | 'not-with-a-test-key'>> {
  if (turn.actor.test) return no('not-with-a-test-key')
  if (!(await store.findHook(turn, id, 'wait'))) return no('absent')
  const states = state === undefined ? SETTLED : [state]
  const count = await store.replay(turn, id, { since, states, limit: HOOK_REPLAYED_AT_ONCE })
  await store.hurry(turn, id)
  return yes({ count, more: count === HOOK_REPLAYED_AT_ONCE })
}

/** Whatever the log has kept for long enough goes, told or not. */
export async function forgetOldMessages(house: House): Promise<void> {
  const before = new Date(house.clock.nowMs() - HOOK_KEPT_MS)
  while ((await store.forgetMessages(house, before, HOOK_FORGOTTEN_AT_ONCE)) === HOOK_FORGOTTEN_AT_ONCE);
}
