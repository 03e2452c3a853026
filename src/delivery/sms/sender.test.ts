/** The life of the worker of texts: there is one while the lines are here, whatever breaks meanwhile. */

import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SENDER_AGAIN_MS } from '#base/limits.ts'
import { until } from '../../../test/campaign.ts'
import { asOwner } from '../../../test/database.ts'
import { openTestHouse, type TestHouse } from '../../../test/house.ts'
import { journaledWorkers } from '../journal.ts'
import { TextRuns } from './sender.ts'

let it: TestHouse
beforeAll(async () => {
  it = await openTestHouse()
})
afterAll(() => it?.close())

const living = () => journaledWorkers(it.house.dataDir)

/** Its lock goes with its session. */
const cutOff = (worker: string) =>
  asOwner(it.connect, owner =>
    owner.query(
      `select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and
         (classid::bigint << 32) | objid::bigint = hashtextextended($1, 0)`,
      [worker],
    ),
  )

test('a worker that broke is replaced by one, also where the lines went and came back meanwhile', async () => {
  const runs = new TextRuns(it.house, { wake: () => true })
  await runs.onCrown()
  const [first = ''] = living()
  await cutOff(first)
  await until('it ended', () => living().length === 0)
  await runs.onFall()
  await runs.onCrown()
  const [second = ''] = living()
  await pause(2 * SENDER_AGAIN_MS)
  expect(living(), 'who claims chunks that no line asks for').toEqual([second])

  await cutOff(second)
  await until('it is replaced', () => living().length === 1 && living()[0] !== second)
  await runs.onFall()
  expect(living()).toEqual([])
})
