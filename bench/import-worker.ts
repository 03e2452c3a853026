/**
 * The worker of `npm run bench -- import`: a process of its own, so that its memory is that of the work and not of the bench. It
 * does the jobs of imports until none waits, and says how long that took and how much memory it had. Another process reigns over
 * the log meanwhile.
 */

import { performance } from 'node:perf_hooks'
import { HANDLERS } from '#imports/jobs.ts'
import { openHouse } from '#store/house.ts'
import { drainJobs } from '#store/jobs.ts'
import type { Told, Work } from './import.ts'

const { connect, folder, secret, aheadMs } = JSON.parse(process.argv[2] ?? '') as Work // As import.ts gives it.

const clock = { nowMs: () => Date.now() + aheadMs }
const house = await openHouse({
  connect,
  dataDir: folder,
  secret: Buffer.from(secret, 'hex'),
  clock,
  publicUrl: 'http://127.0.0.1:8080',
})
const from = performance.now()
await drainJobs(house, HANDLERS)
const told: Told = { seconds: (performance.now() - from) / 1_000, memoryMib: process.resourceUsage().maxRSS / 1_024 }
await house.close()
process.stdout.write(JSON.stringify(told), () => process.exit())
