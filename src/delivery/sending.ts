/** Sending, as a process does it: its workers, and the sweep that looks after what dead ones left. */

import { availableParallelism } from 'node:os'
import { DAY_MS, SENDERS_MAX, SHAPING_KEPT_MS, SWEEP_EVERY_MS } from '#base/limits.ts'
import type { House } from '#store/house.ts'
import { SYSTEM, takeTurn } from '#store/turn.ts'
import { unfinishedRuns } from './claim-store.ts'
import { lookAtCanaries } from './canary-watch.ts'
import { Crew, type CrewOptions } from './crew.ts'
import { lookAtExperiments } from './experiments.ts'
import { holdLost, recoverDead } from './recovery.ts'
import { endRun } from './settling.ts'
import { forgetShaping } from './shape-store.ts'
import { startTexts } from './sms/switchboard-texts.ts'
import type { Switchboard } from './sms/types.ts'

export type Delivery = {
  /** Resolves when all workers have begun. Messages leave before that, too. */
  readonly ready: Promise<void>
  /** Keeps the lines of texts, unless another process does. */
  readonly texts: Switchboard
  stop(): Promise<void>
}

/** `senders`: how many workers; 0 means one for each processor core. */
export async function startDelivery(house: House, options: CrewOptions): Promise<Delivery> {
  const senders = Math.min(options.senders || availableParallelism(), SENDERS_MAX)
  const crew = new Crew(house, { ...options, senders })
  const texts = startTexts(house)
  const sweep = new Sweep(house)
  return {
    ready: crew.up,
    texts,
    async stop() {
      await sweep.stop()
      await Promise.all([crew.stop(), texts.stop()])
    },
  }
}

/** Every two seconds: reads the journals of the dead, and ends runs whose last worker died before it could. */
class Sweep {
  readonly #house: House
  readonly #timer: NodeJS.Timeout
  #sweeping: Promise<void> | undefined
  #nth = 0

  constructor(house: House) {
    this.#house = house
    this.#timer = setInterval(() => this.#begin(), SWEEP_EVERY_MS)
    this.#begin()
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer)
    await this.#sweeping
  }

  #begin(): void {
    this.#nth += 1
    const isFirstOfDay = this.#nth % Math.round(DAY_MS / SWEEP_EVERY_MS) === 1
    this.#sweeping ??= (isFirstOfDay ? cleanOnce(this.#house) : sweepOnce(this.#house))
      .catch((cause: Error) => this.#house.log.error({ cause: cause.stack }, 'the sweep after dead workers stumbled'))
      .finally(() => {
        this.#sweeping = undefined
      })
  }
}

/** What nobody has touched for days says nothing any more. */
async function cleanOnce(house: House): Promise<void> {
  await forgetShaping(house.platform, new Date(house.clock.nowMs() - SHAPING_KEPT_MS))
  await sweepOnce(house)
}

/** Once, for whoever does not want to wait for the next sweep. */
export async function sweepOnce(house: House): Promise<void> {
  await recoverDead(house)
  await holdLost(house)
  await lookAtCanaries(house)
  await lookAtExperiments(house)
  for (const { account, run } of await unfinishedRuns(house.platform))
    await takeTurn(house, { account, actor: SYSTEM }, turn => endRun(turn, run))
}
