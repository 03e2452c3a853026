import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkHouse } from '../check-house.ts'
import { openTestHouse, type TestHouse } from '../house.ts'
import { crashes } from './crashes.ts'

const PEOPLE = 3_000
const KILLS = 3

let it: TestHouse
beforeAll(async () => {
  it = await openTestHouse()
})
afterAll(() => it.close())

test('after each kill, every recipient was taken once or is held, and the totals reconcile', async () => {
  const { accepted, held } = await crashes(it, { people: PEOPLE, kills: KILLS })
  expect(accepted + held).toBe(PEOPLE)
}, 240_000)

test('what the last kill left is read, and nothing of it is lost', () => checkHouse(it), 120_000)
