/** Somebody in quarantine takes back what nobody has given yet: no release gives it afterwards. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import { sure } from '#base/bug.ts'
import { checkHouse } from '../check-house.ts'
import { openTestHouse, type TestHouse } from '../house.ts'
import { backed, csv, HEADER, importer, people, quarantined } from '../imports.ts'

let it: TestHouse
beforeAll(async () => {
  it = await openTestHouse()
})
afterAll(() => it.close())

test('whoever takes back in quarantine is not released, and everybody else is [AS-03] [AS-11]', async () => {
  const by = await importer(it)
  const { id } = await quarantined(by, csv(HEADER, ...people(25)))
  const rows = async () =>
    (await by.ask(`GET /imports/${id}/rows?limit=200`)).body['data'] as readonly {
      contact_id: string
      state: string
    }[]
  const { contact_id: gone } = sure((await rows())[0], 'there are rows')
  const withdrawn = () => by.ask(`POST /contacts/${gone}/withdraw`, { purposes: 'all' })
  expect((await withdrawn()).body).toEqual({ withdrawn: ['news'] })
  await it.settle()
  expect((await withdrawn()).body, 'twice is once').toEqual({ withdrawn: [] })
  await backed(by, id)
  expect((await by.ask(`POST /imports/${id}/release`, {})).status).toBe(200)
  await it.settle()
  const released = (await rows()).filter(row => row.state === 'released').map(row => row.contact_id)
  expect(released).not.toContain(gone)
  expect(released).toHaveLength(24)
  await checkHouse(it)
})
