/** A line to a server that shares nothing with us: the example server of Net::SMPP, which calls every message 123456789. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import { until } from '../../../test/campaign.ts'
import { checkHouse } from '../../../test/check-house.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../../test/house.ts'
import { startNetSmpp } from '../../../test/smpp-peers.ts'
import { becameOf, FROM, provenFrom, routes, routeTo, smpp, TO } from '../../../test/text-routes.ts'
import { queueText } from './queue.ts'
import { ServiceTexts } from './queue-source.ts'
import { askForTextTest, listTextRoutes } from './routes.ts'
import { startSwitchboard } from './switchboard.ts'
import type { Switchboard } from './types.ts'

let it: TestHouse
let mine: Owned
let peer: Awaited<ReturnType<typeof startNetSmpp>>
let board: Switchboard
beforeAll(async () => {
  peer = await startNetSmpp()
  it = await openTestHouse()
  mine = await it.account()
  await it.turn(mine.account, turn => provenFrom(turn, FROM))
  board = startSwitchboard(it.house, [], { pollMs: 20 })
  board.add(new ServiceTexts(it.house, board))
})
afterAll(async () => {
  await board?.stop()
  await it?.close()
  await peer?.stop()
})

test('a route to it is tried, and takes short texts and long ones [AS-01]', async () => {
  const [route] = await routes(it, mine.account, routeTo(smpp(peer.port)))
  await it.turn(mine.account, turn => askForTextTest(turn, route ?? '', undefined))
  await it.settle()
  const shown = (await it.turn(mine.account, turn => listTextRoutes(turn))).find(({ id }) => id === route)
  expect(shown?.test).toMatchObject({ ok: true })
  const texts = ['Bakery: open till six', 'Bäckerei 🥐 '.repeat(20)]
  const ids = []
  for (const text of texts) {
    const done = await it.turn(mine.account, turn =>
      queueText(turn, { kind: 'help', to: TO, from: FROM, text, expiresInMs: 3_600_000 }),
    )
    ids.push(done.ok ? done.value : '')
  }
  for (const id of ids) await until('it is taken', async () => (await becameOf(it, id)).state === 'accepted')
  const became = await Promise.all(ids.map(id => becameOf(it, id)))
  expect(became.map(it => it.ids.includes('123456789'))).toEqual([true, true])
  await checkHouse(it)
})
