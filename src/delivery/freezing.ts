/**
 * Freezing an audience, slice by slice: the first thousand are on their way while the others are still being numbered.
 * Each slice is a turn. The slices go through the subjects in order, so nobody can be in two of them, and whoever begins
 * anew after a crash goes on behind the last one. A filter is asked of everybody once, and the slices are cut from whom it
 * found: what a recipient costs does not depend on how many it does not fit (docs/decisions/0049). Who leaves meanwhile
 * is not frozen any more or is kept back by the gate.
 */

import { audienceSql, isEverybody } from '#audience/audience.ts'
import { sure } from '#base/bug.ts'
import { canaryOf, drawnCanary } from '#conduct/conduct.ts'
import { CHUNK_RECIPIENTS, FREEZE_GROWTH, FREEZE_LOOK, FREEZE_SLICE_MAX } from '#base/limits.ts'
import type { House } from '#store/house.ts'
import { type AccountId, SYSTEM, takeTurn, type Turn } from '#store/turn.ts'
import * as store from './freeze-store.ts'
import { isGrouped, openGroups } from './grouping-store.ts'
import { lockRun, readRun } from './run-store.ts'
import { endRun } from './settling.ts'
import type { Run, RunStatus } from './types.ts'

/** Freezes what is not yet frozen of the audience of a run that was started; however often it is asked. */
export async function freeze(house: House, account: AccountId, id: string): Promise<void> {
  let isMore = true
  while (isMore) isMore = await takeTurn(house, { account, actor: SYSTEM }, turn => freezeSlice(turn, id))
}

/** False when nothing is left to freeze, or somebody else does it. */
export async function freezeSlice(turn: Turn, id: string): Promise<boolean> {
  if (!(await store.mayFreeze(turn, id))) return false
  const run = await readRun(turn, id)
  if (!run || run.isFrozen || run.status === 'cancelled') return false
  const canary = await canaryOf(turn, id)
  if (canary?.state === 'open' && canary.size === null && run.frozen === 0) return drawPart(turn, run)
  const part = canary?.size ?? 0
  if (isEverybody(run.plan.filter)) {
    const wanted = sliceAfter(run.frozen - part)
    return keepFound(turn, run, await store.freezeRecipients(turn, run, { is: 'all' }, wanted, part), wanted)
  }
  return freezeFitting(turn, run, part)
}

/**
 * Some of the first who agreed are looked at by themselves, so that their messages need not wait for the others; then the
 * filter is asked of all behind them. A crash may lose whom it found; the run knows how far it came.
 */
async function freezeFitting(turn: Turn, run: Run, part: number): Promise<boolean> {
  const filter = audienceSql(run.plan.filter, askedBy(turn, run))
  if (run.frozen === part) {
    const among = { is: 'first', look: FREEZE_LOOK, filter } as const
    const found = await store.freezeRecipients(turn, run, among, CHUNK_RECIPIENTS, part)
    if (found > 0) return keepFound(turn, run, found)
  }
  const next = (await store.nextSlice(turn, run)) ?? (await findSlices(turn, run, filter, part))
  if (!next) return keepFound(turn, run, 0, 1)
  const among = { is: 'found', slice: next.slice } as const
  const found = await store.freezeRecipients(turn, run, among, FREEZE_SLICE_MAX, part)
  await store.dropSlices(turn, run.id, next.slice)
  return keepFound(turn, run, found, next.isLast ? Infinity : 0)
}

async function findSlices(turn: Turn, run: Run, filter: ReturnType<typeof audienceSql>, part: number) {
  await store.findAudience(turn, run, filter, SLICES, part)
  return store.nextSlice(turn, run)
}

/** As of the start of the run, for its own purpose. */
const askedBy = (turn: Turn, { startedAt, plan }: Run) => ({
  account: turn.account,
  now: startedAt,
  purpose: plan.purpose.slug,
})

/** Fewer than were wanted: there are no more. */
async function keepFound(turn: Turn, run: Run, found: number, wanted = 0): Promise<boolean> {
  const frozen = run.frozen + found
  if (found > 0)
    await (isGrouped(run) ? openGroups(turn, run, run.frozen, frozen) : store.openChunks(turn, run, frozen))
  if (run.frozen === 0 && found > 0) await store.openLane(turn, run.plan.channel)
  return keepSlice(turn, run.id, frozen, found < wanted)
}

/** The part that goes first is drawn by chance out of the whole audience, and is a chunk of its own [EN-03]. */
async function drawPart(turn: Turn, run: Run): Promise<boolean> {
  const size = await store.freezePart(turn, run, audienceSql(run.plan.filter, askedBy(turn, run)))
  await drawnCanary(turn, run.id, size)
  if (size === 0) return true
  await (isGrouped(run) ? openGroups(turn, run, 0, size) : store.openPart(turn, run, size))
  await store.openLane(turn, run.plan.channel)
  return keepSlice(turn, run.id, size, false)
}

async function keepSlice(turn: Turn, id: string, frozen: number, isAll: boolean): Promise<boolean> {
  const { status } = sure(await lockRun(turn, id), 'a run stays')
  await store.markFrozen(turn, id, { frozen, isAll, status: nextStatus(status, frozen, isAll) })
  if (isAll) await endRun(turn, id) // Its last chunk may be done already.
  turn.notify('lane')
  turn.notify('run', id)
  return !isAll
}

/** One chunk first, then more and more: the first message waits for a thousand, and not for all. Whole chunks always. */
const sliceAfter = (frozen: number) => Math.min(FREEZE_SLICE_MAX, Math.max(CHUNK_RECIPIENTS, frozen * FREEZE_GROWTH))

/** The sizes of the slices behind the first chunk, up to the largest. */
const SLICES = slicesFrom(CHUNK_RECIPIENTS)
function slicesFrom(frozen: number): readonly number[] {
  const size = sliceAfter(frozen)
  return size === FREEZE_SLICE_MAX ? [size] : [size, ...slicesFrom(frozen + size)]
}

const nextStatus = (status: RunStatus, frozen: number, isAll: boolean): RunStatus => {
  if (status !== 'freezing') return status
  return frozen > 0 ? 'sending' : isAll ? 'finished' : 'freezing'
}
