/** The sequencer's own thread (docs/decisions/0008): it opens a house of its own, for it shares nothing with the thread that made it. */

import { parentPort, workerData } from 'node:worker_threads'
import { pino } from 'pino'
import { machineClock } from '#base/clock.ts'
import { sure } from '#base/bug.ts'
import { type HouseOptions, openHouse } from '#store/house.ts'
import { reasonOf } from './batch.ts'
import { start } from './running.ts'
import type { Projector } from './types.ts'

/** A projector as a thread can get it: the module, and under which name it stands there. */
export type ProjectorAt = { readonly module: string; readonly name: string }

/** Plain data: it crosses from one thread to the other. */
export type ThreadData = {
  readonly house: HouseOptions
  readonly projectors: readonly ProjectorAt[]
  /** How far the clock of the house is ahead of the machine's. */
  readonly aheadMs: number
  readonly logLevel: string
}

/** `settle` is answered under its number. */
export type Asked = { readonly settle: number } | { readonly stop: true }
export type Answer = { readonly ready: true } | { readonly settled: number; readonly fault?: string }

const POOL_MAX = 2

const { house: options, projectors, aheadMs, logLevel } = workerData as ThreadData // Given by beside.ts.
const port = sure(parentPort, 'this file is the start of a thread')
const log = pino({ level: logLevel }, pino.destination({ dest: 2, sync: true }))
const clock = { nowMs: () => machineClock.nowMs() + aheadMs }
const answer = (it: Answer) => port.postMessage(it) // oxlint-disable-line unicorn/require-post-message-target-origin -- a thread is no window

const house = await openHouse({ ...options, clock, log, poolMax: POOL_MAX })
const sequencer = await start(house, await Promise.all(projectors.map(load)))
port.on('message', (asked: Asked) => void ('settle' in asked ? settle(asked.settle) : stop()))
answer({ ready: true })

async function load({ module, name }: ProjectorAt): Promise<Projector> {
  const found = (await import(module)) as Readonly<Record<string, Projector | undefined>> // Named by start.ts.
  return sure(found[name], `${module} has a projector ${name}`)
}

async function settle(number: number): Promise<void> {
  const fault = await sequencer.settle().then(() => undefined, reasonOf)
  answer({ settled: number, ...(fault !== undefined && { fault }) })
}

/** With its port closed and its sessions ended nothing holds the thread. */
async function stop(): Promise<void> {
  port.close()
  await sequencer.stop()
  await house.close()
}
