/** Ports for servers whose address is needed before they listen. */

import { createServer } from 'node:net'
import { threadId } from 'node:worker_threads'

/**
 * Below those that a system hands out itself (Linux: from 32,768; macOS, BSD and Windows: from 49,152), so that no
 * connection of a test that runs beside this one takes a port between its choice and its use.
 */
const FIRST = 12_000
const LANES = 100
const LANE = 200

/** Each thread of each process has a lane of its own. */
const lane = FIRST + ((process.pid * 7 + threadId) % LANES) * LANE
let asked = 0

/** A port of this thread's, which nobody listens at, and which it is not given again for a long time. */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < LANE; tries++) {
    const port = lane + (asked++ % LANE)
    if (await isFree(port)) return port
  }
  throw new Error(`all ports from ${lane} to ${lane + LANE - 1} are taken`)
}

function isFree(port: number): Promise<boolean> {
  const probe = createServer()
  return new Promise(done => {
    probe.once('error', () => done(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => done(true)))
  })
}
