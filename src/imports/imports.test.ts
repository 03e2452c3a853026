import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { checkHouse } from '../../test/check-house.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import {
  backed,
  brought,
  csv,
  HEADER,
  importer,
  type Importer,
  mappingOf,
  people,
  person,
  quarantined,
  released,
  stateOf,
  tried,
} from '../../test/imports.ts'

let it: TestHouse
let by: Importer
beforeAll(async () => {
  it = await openTestHouse()
})
beforeEach(async () => {
  by = await importer(it)
})
afterAll(() => it.close())

const rowsOf = async (id: string, query = '') =>
  (await by.ask(`GET /imports/${id}/rows?limit=200${query}`)).body['data'] as readonly Record<string, unknown>[]
const reachable = async () => (await by.ask('POST /audience/count', { purpose: 'news', filter: { all: [] } })).body

describe('an import', () => {
  test('goes from its parts to its release, and each step proves something [AS-11]', async () => {
    const { id } = await tried(by, csv(HEADER, ...people(30)))
    const trial = await stateOf(by, id)
    expect(trial).toMatchObject({
      state: 'tried',
      trial: { rows: 30, taken: 30, releasable: 30, reasons: [], levels: { E3: 30 } },
    })
    await by.ask(`POST /imports/${id}/attestation`, { version: '2026-11', code: by.key.code() })
    await it.settle()
    expect(await stateOf(by, id)).toMatchObject({
      state: 'sampling',
      counts: { quarantined: 30 },
      sample: { drawn: 20, backed: 0 },
    })
    expect(await reachable()).toMatchObject({ reachable: 0, active: 0, pending: 0 })
    expect((await by.ask(`POST /imports/${id}/release`, {})).body).toMatchObject({
      code: 'sample-open',
      demand: 'AS-11',
    })
    await backed(by, id)
    expect((await by.ask(`POST /imports/${id}/release`, {})).status).toBe(200)
    await it.settle()
    expect(await stateOf(by, id)).toMatchObject({ state: 'done', counts: { quarantined: 0, released: 30 } })
    expect(await reachable()).toMatchObject({ reachable: 30, active: 30, pending: 0 })
    await checkHouse(it)
  })
})
