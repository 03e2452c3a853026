/** Starting the sequencer, waiting until it has nothing to do, and stopping it in order. */

import { setTimeout as pause } from 'node:timers/promises'
import { Fault } from '#base/fault.ts'
import { LEDGER_SETTLE_MAX_MS, LEDGER_SETTLE_POLL_MS } from '#base/limits.ts'
import { openDb, openPool } from '#store/db.ts'
import type { House } from '#store/house.ts'
import { machineChance } from './chance.ts'
import { Election } from './sequencer.ts'
import * as sequencerStore from './sequencer-store.ts'
import type { Projector, Sequencer } from './types.ts'

/** One session to reign with, one to look. */
const SESSIONS_MAX = 2

/** In each process that works; one of them reigns. Stops before the house is closed. */
export async function start(house: House, projectors: readonly Projector[]): Promise<Sequencer> {
  const pool = openPool(house.connect, 'optimail_sequencer', SESSIONS_MAX)
  const db = openDb(pool)
  const election = new Election({ house, projectors, chance: machineChance(), connect: () => pool.connect() })
  const running = election.run()
  return {
    settle: () =>
      election.hurry(async () => {
        for (let waitedMs = 0; (await sequencerStore.countWaiting(db)) > 0; waitedMs += LEDGER_SETTLE_POLL_MS) {
          if (waitedMs > LEDGER_SETTLE_MAX_MS) throw new Fault('the log does not keep up with what is said', true)
          election.hear()
          await pause(LEDGER_SETTLE_POLL_MS)
        }
      }),
    async stop() {
      election.end()
      await running
      await pool.end()
    },
  }
}
