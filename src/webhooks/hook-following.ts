/**
 * What has happened that a hook wants to hear of. It is read where it stands; whatever made it happen knows nothing of hooks. What
 * waits already bounds what is looked for: the rest waits where it stands, and nothing of it is lost.
 */

import { newId } from '#base/id.ts'
import { HOOK_KEPT_MS, HOOK_SLICE, HOOK_WAITING_MAX } from '#base/limits.ts'
import type { Turn } from '#store/turn.ts'
import { isHeard, moved, placeOf } from './hook-cursor-rules.ts'
import { happenedSince, type Happened, typeOf } from './hook-source-store.ts'
import * as store from './hook-store.ts'
import type { Cursor } from './hook-types.ts'

/** True when there may be more to look at. Whoever else looks for this hook just now does it for us. */
export async function followFor(turn: Turn, id: string): Promise<boolean> {
  const hook = await store.findHook(turn, id, 'skip')
  if (hook?.state !== 'active' || hook.waiting >= HOOK_WAITING_MAX) return false
  const looks = Object.entries(hook.cursors).map(([follower, cursor]) => ({ follower, from: placeOf(cursor) }))
  const found = Map.groupBy(await happenedSince(turn, looks, HOOK_SLICE), it => it.follower)
  await store.addMessages(turn, id, messagesOf(turn, hook.cursors, [...found.values()].flat()))
  const after = Object.entries(hook.cursors).map(([follower, cursor]) => [
    follower,
    movedBy(turn, cursor, found.get(follower) ?? []),
  ])
  await store.setCursors(turn, id, Object.fromEntries(after) as Record<string, Cursor>) // By the names that it had.
  return [...found.values()].some(rows => rows.length === HOOK_SLICE)
}

const movedBy = (turn: Turn, cursor: Cursor, rows: readonly Happened[]): Cursor =>
  moved(cursor, rows.at(-1), rows.length === HOOK_SLICE, turn.now)

/** In the order in which it happened; what is older than the log keeps was missed by a hook that was not there. */
function messagesOf(turn: Turn, cursors: store.HookRow['cursors'], rows: readonly Happened[]): store.NewMessage[] {
  const isTold = ({ follower, happened }: Happened) => {
    const cursor = cursors[follower]
    return cursor !== undefined && isHeard(cursor, happened) && turn.nowMs - happened.getTime() < HOOK_KEPT_MS
  }
  const inOrder = rows
    .filter(isTold)
    .toSorted((a, b) => a.happened.getTime() - b.happened.getTime() || (a.seq ?? 0) - (b.seq ?? 0))
  const ids = inOrder.map(() => newId('whm', turn.nowMs)).toSorted()
  return inOrder.flatMap(({ follower, key, subject, facts, happened }, i) => {
    const [type, id] = [typeOf(follower), ids[i]]
    return type && id ? [{ id, type, key, subject, facts, happened }] : []
  })
}
