/** A web server of the house and nothing else: what a story takes its database from, and kills. Reads its settings from the command line. */

import { makeServer } from '#http/server.ts'
import { pages } from '#pages/pages.ts'
import { openHouse, type HouseOptions } from '#store/house.ts'

type Settings = {
  readonly house: Pick<HouseOptions, 'connect' | 'publicUrl' | 'dataDir'>
  readonly secret: string
  /** How far the clock of the story is ahead. */
  readonly aheadMs: number
}

const { house: options, secret, aheadMs } = JSON.parse(process.argv[2] ?? '') as Settings // Given by the story.
const clock = { nowMs: () => Date.now() + aheadMs }
const house = await openHouse({ ...options, secret: Buffer.from(secret, 'hex'), clock, poolMax: 3 })
const app = await makeServer(house, [pages(house)])
await app.listen({ host: '127.0.0.1', port: 0 })
const address = app.server.address()
process.stdout.write(`${typeof address === 'object' && address ? String(address.port) : ''}\n`)
