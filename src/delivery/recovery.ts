/**
 * What a dead worker leaves: a journal, and chunks that nobody else may touch. Whoever gets its lock knows that it is
 * dead. What its journal says becomes outcomes; whoever was attempted and never answered for is held, for nobody knows
 * whether their message went (RFC 1047); everybody else is still open and goes back to the lanes.
 */

import { setTimeout as pause } from 'node:timers/promises'
import { FEED_FRESH_MS, HOST_LOST_MS } from '#base/limits.ts'
import { type Db, kyselyOver } from '#store/db.ts'
import type { House } from '#store/house.ts'
import { SYSTEM, takeTurn, type Turn } from '#store/turn.ts'
import { freeChunksOf, letGo, live, settle, staleClaims } from './claim-store.ts'
import { journaledWorkers, readLeftovers, removeJournal } from './journal.ts'
import type { Leftover, Leftovers } from './journal-record.ts'
import { openSeqs } from './run-store.ts'
import { hear } from './settling.ts'
import { nameUncertain } from './sms/sent.ts'
import type { Outcome, WorkerId } from './types.ts'

/** Looks at each journal in this installation's folder. Returns whose were recovered; those that live keep theirs. */
export async function recoverDead(house: House): Promise<WorkerId[]> {
  const recovered: WorkerId[] = []
  for (const worker of journaledWorkers(house.dataDir)) if (await recover(house, worker)) recovered.push(worker)
  return recovered
}

/**
 * Chunks of workers that are dead and whose journal is nowhere to be read: their host is gone with its disk. Whoever is
 * open in them is held, for nobody knows who was attempted. Only a long time after the lease has ended, for the host
 * may come back.
 */
export async function holdLost(house: House): Promise<void> {
  const here = new Set<string>(journaledWorkers(house.dataDir))
  const stale = await staleClaims(house.platform, new Date(house.clock.nowMs() - HOST_LOST_MS))
  for (const { worker, ...claim } of stale)
    if (!here.has(worker))
      await asHeir(house, worker, () =>
        takeTurn(house, { account: claim.account, actor: SYSTEM }, async turn => {
          const open = await openSeqs(turn, claim)
          const held = open.map((seq): Outcome => ({ seq, result: 'held', reason: 'journal-lost', atMs: turn.nowMs }))
          await settle(turn, claim, held, { state: 'ready', notBefore: null, isRetry: false })
          turn.notify('lane')
        }),
      )
}

function recover(house: House, worker: WorkerId): Promise<boolean> {
  return asHeir(house, worker, async db => {
    // A worker that lost its lock and does not know it yet stops by itself within this time, see feed.ts.
    await pause(2 * FEED_FRESH_MS)
    const left = readLeftovers(house.dataDir, worker)
    if (!left) return
    await settleLeftovers(house, worker, left)
    await freeChunksOf(db, worker)
    removeJournal(house.dataDir, worker)
  })
}

/** Does the work while holding the lock of a worker who is dead. False when the worker lives, or has another heir. */
async function asHeir(house: House, worker: string, work: (db: Db) => Promise<void>): Promise<boolean> {
  const client = await house.platformPool.connect()
  try {
    const db = kyselyOver(client)
    if (!(await live(db, worker))) return false
    await work(db).finally(() => letGo(db, worker))
    return true
  } finally {
    client.release()
  }
}

async function settleLeftovers(house: House, worker: WorkerId, { open, isDamaged }: Leftovers): Promise<void> {
  for (const leftover of open) {
    const { claim } = leftover
    const held = await takeTurn(house, { account: claim.account, actor: SYSTEM }, turn =>
      settleOne(turn, leftover, isDamaged),
    )
    house.log.warn({ worker, run: claim.run, chunk: claim.chunk, held }, 'a worker died, and its journal was read')
  }
}

/** Returns how many are held. Where the chunk was closed before the crash, the database knows everything already. */
async function settleOne(turn: Turn, { claim, outcomes, uncertain }: Leftover, isDamaged: boolean): Promise<number> {
  const unknown = isDamaged ? await openSeqs(turn, claim) : uncertain
  const known = new Set(outcomes.map(({ seq }) => seq))
  const held = unknown
    .filter(seq => !known.has(seq))
    .map((seq): Outcome => ({
      seq,
      result: 'held',
      reason: isDamaged ? 'journal-damaged' : 'worker-died',
      atMs: turn.nowMs,
    }))
  const named = await nameUncertain(turn, claim, held)
  const told = await settle(turn, claim, [...outcomes, ...named], { state: 'ready', notBefore: null, isRetry: false })
  if (!told) return 0
  await hear(turn, claim, [...outcomes, ...named], told)
  turn.notify('lane')
  return held.length
}
