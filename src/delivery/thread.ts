/** A worker in a thread: it opens a house of its own, for it shares nothing with the thread that made it. */

import { parentPort, workerData } from 'node:worker_threads'
import { pino } from 'pino'
import { machineClock } from '#base/clock.ts'
import { sure } from '#base/bug.ts'
import { SENDER_BEAT_MS, SENDER_STOP_MS } from '#base/limits.ts'
import { openNames } from '#outside/outside.ts'
import { type EngineTables, takeTables } from '#review/review.ts'
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

/** What it is told: the rules of screening, which it reads itself where nobody has; and that it is to end. */
export type Order = { readonly rules: EngineTables | undefined } | 'stop'

const POOL_MAX = 3

const { house: options, connections, aheadMs, logLevel } = workerData as ThreadData // Given by crew.ts.
const port = sure(parentPort, 'this file is the start of a thread')
const log = pino({ level: logLevel }, pino.destination({ dest: 2, sync: true }))
const clock = { nowMs: () => machineClock.nowMs() + aheadMs }

let beat: NodeJS.Timeout | undefined
let sender: Sender | undefined
let isStopping = false
const rules = Promise.withResolvers<EngineTables | undefined>()
port.on('message', (order: Order) => {
  if (order !== 'stop') return rules.resolve(order.rules)
  isStopping = true
  rules.resolve(undefined)
  void sender?.stop().catch(() => {}) // How it ended is told below.
})
const outside = openNames(options.names ?? {})
const house = await openHouse({ ...options, outside, clock, log, poolMax: POOL_MAX })
try {
  const read = await rules.promise
  if (read) takeTables(read)
  else if (!isStopping) readRulesNow() // Once the feed is followed, whoever does nothing else for so long has lost it.
  sender = await Sender.start(house, { connections })
  if (isStopping) await sender.stop()
  port.postMessage('alive')
  beat = setInterval(() => port.postMessage('alive'), SENDER_BEAT_MS)
  await sender.done
} finally {
  clearInterval(beat)
  port.removeAllListeners()
  // A database that neither answers nor hangs up does not keep a thread that is done: another one takes its post.
  setTimeout(() => process.exit(1), SENDER_STOP_MS).unref()
  await house.close()
  port.close()
}
