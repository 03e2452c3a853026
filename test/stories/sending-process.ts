/** A process of the house that sends and does nothing else: what a story kills. Reads its settings from the command line. */

import { openHouse, type HouseOptions } from '#store/house.ts'
import { startDelivery } from '#delivery/delivery.ts'

export type Settings = {
  readonly house: Pick<HouseOptions, 'connect' | 'publicUrl' | 'dataDir' | 'sandboxPort'>
  readonly secret: string
  /** How far the clock of the story is ahead. */
  readonly aheadMs: number
  readonly senders: number
  readonly connections: number
}

const { house: options, secret, aheadMs, senders, connections } = JSON.parse(process.argv[2] ?? '') as Settings // Given by the story.
const clock = { nowMs: () => Date.now() + aheadMs }
const house = await openHouse({ ...options, secret: Buffer.from(secret, 'hex'), clock, poolMax: 3 })
await startDelivery(house, { senders, connections })
process.stdout.write('sending\n')
