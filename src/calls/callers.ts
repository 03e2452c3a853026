/** Callers: who calls in the account's name, and where they are told that somebody must not be called any more. */

import { reachOf } from '#accounts/accounts.ts'
import { newId } from '#base/id.ts'
import { CALLERS_MAX } from '#base/limits.ts'
import { no, type Result, yes } from '#base/result.ts'
import type { Turn } from '#store/turn.ts'
import { newSecret, successor } from '#store/webhook-secrets.ts'
import { flawOfHookUrl, type HookFlaw } from '#wire/webhook.ts'
import * as store from './caller-store.ts'
import type { CallerId, CallMessage } from './types.ts'

type Done = Record<never, never>
type Refused = HookFlaw | 'not-with-a-test-key'

export const listCallers = store.callers

export async function readCaller(turn: Turn, id: string): Promise<Result<store.Counted, 'absent'>> {
  const found = await store.findCaller(turn, id)
  return found ? yes(found) : no('absent')
}

const flawOf = (turn: Turn, url: string | null): Refused | undefined =>
  turn.actor.test ? 'not-with-a-test-key' : url === null ? undefined : flawOfHookUrl(url)

type Settings = { readonly name: string; readonly url: string | null }

/** The secret is shown once: by it the caller knows that a message is from here. */
export async function addCaller(
  turn: Turn,
  { name, url }: Settings,
): Promise<Result<{ readonly id: CallerId; readonly secret: string }, Refused | 'too-many'>> {
  const flaw = flawOf(turn, url)
  if (flaw) return no(flaw)
  if ((await store.callers(turn)).length >= CALLERS_MAX) return no('too-many')
  const [id, { secret, sealed }] = [newId('clr', turn.nowMs), newSecret(turn)]
  await store.addCaller(turn, { id, name, url, reach: await reachOf(turn), secret: sealed })
  return yes({ id, secret })
}

export async function saveCaller(
  turn: Turn,
  id: string,
  {
    rev,
    name,
    url,
  }: { readonly rev: number; readonly name?: string | undefined; readonly url?: string | null | undefined },
): Promise<Result<Done, Refused | 'absent' | 'changed'>> {
  const before = await store.findCaller(turn, id, 'lock')
  if (!before) return no('absent')
  if (before.rev !== rev) return no('changed')
  const after = { ...before, name: name ?? before.name, url: url === undefined ? before.url : url }
  const flaw = flawOf(turn, after.url)
  if (flaw) return no(flaw)
  await store.saveCaller(turn, { ...after, reach: await reachOf(turn) })
  return yes({})
}

/** The old secret signs beside the new one for a day. */
export async function renewSecret(
  turn: Turn,
  id: string,
): Promise<Result<{ readonly secret: string }, 'absent' | 'not-with-a-test-key'>> {
  if (turn.actor.test) return no('not-with-a-test-key')
  const before = await store.findCaller(turn, id, 'lock')
  if (!before) return no('absent')
  const { secret, sealed } = newSecret(turn)
  await store.saveCaller(turn, { ...before, ...successor(turn, before, sealed) })
  return yes({ secret })
}

export async function testCaller(
  turn: Turn,
  id: string,
): Promise<Result<Done, 'absent' | 'not-with-a-test-key' | 'no-url'>> {
  if (turn.actor.test) return no('not-with-a-test-key')
  const found = await store.findCaller(turn, id, 'lock')
  if (!found) return no('absent')
  if (found.url === null) return no('no-url')
  await store.addTest(turn, id)
  return yes({})
}

/** Not while a list names it: who would tell it of withdrawals then? */
export async function removeCaller(turn: Turn, id: string): Promise<Result<Done, 'absent' | 'has-lists'>> {
  if (!(await store.findCaller(turn, id, 'lock'))) return no('absent')
  return (await store.removeCaller(turn, id)) ? yes({}) : no('has-lists')
}

export async function messagesTo(
  turn: Turn,
  id: string,
  page: { readonly before: number | undefined; readonly limit: number },
): Promise<Result<readonly CallMessage[], 'absent'>> {
  if (!(await store.findCaller(turn, id))) return no('absent')
  return yes(await store.pageOfMessages(turn, id, page.before ?? Number.MAX_SAFE_INTEGER, page.limit))
}
