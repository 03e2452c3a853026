/** A worker in a thread: it opens a house of its own, for it shares nothing with the thread that made it. */

import { parentPort, workerData } from 'node:worker_threads'
import { pino } from 'pino'
import { machineClock } from '#base/clock.ts'
import { sure } from '#base/bug.ts'
import { SENDER_BEAT_MS, SENDER_STOP_MS } from '#base/limits.ts'
import { openNames } from '#outside/outside.ts'
import { type HouseOptions, openHouse } from '#store/house.ts'
import { Sender } from './sender.ts'
import { readRulesNow } from './value-screen.ts'

/** Plain data: it crosses from one thread to the other. */
export type ThreadData = {
  readonly house: HouseOptions
  readonly connections: number
  /** How far the clock of the house is ahead of the machine's. */
  readonly aheadMs: number
  readonly logLevel: string
}

const POOL_MAX = 3

const { house: options, connections, aheadMs, logLevel } = workerData as ThreadData // Given by crew.ts.
const port = sure(parentPort, 'this file is the start of a thread')
const log = pino({ level: logLevel }, pino.destination({ dest: 2, sync: true }))
const clock = { nowMs: () => machineClock.nowMs() + aheadMs }

let beat: NodeJS.Timeout | undefined
const outside = openNames(options.names ?? {})
const house = await openHouse({ ...options, outside, clock, log, poolMax: POOL_MAX })
try {
  readRulesNow() // Once the feed is followed, whoever does nothing else for so long has lost it.
  const sender = await Sender.start(house, { connections })
  port.postMessage('alive')
  beat = setInterval(() => port.postMessage('alive'), SENDER_BEAT_MS)
  port.on('message', () => void sender.stop().catch(() => {})) // How it ended is told below.
  await sender.done
} finally {
  clearInterval(beat)
  port.removeAllListeners()
  // A database that neither answers nor hangs up does not keep a thread that is done: another one takes its post.
  setTimeout(() => process.exit(1), SENDER_STOP_MS).unref()
  await house.close()
  port.close()
}
