import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import {
  backed,
  csv,
  HEADER,
  importer,
  type Importer,
  people,
  person,
  quarantined,
  stateOf,
} from '../../test/imports.ts'
import { jpegOf, pngOf } from '../../test/scans.ts'
import { openTrust, type Trust } from '../../test/trust.ts'

let it: TestHouse
let trust: Trust
let by: Importer
beforeAll(async () => {
  it = await openTestHouse()
  trust = await openTrust(it)
})
beforeEach(async () => {
  by = await importer(it)
})
afterAll(() => it.close())

type Drawn = { readonly row: number; readonly address: string; readonly backed: boolean }
const drawn = async (id: string) =>
  (await by.ask(`GET /imports/${id}/rows?sampled=true&limit=200`)).body['data'] as readonly Drawn[]
const give = (id: string, rows: readonly number[], bytes: Buffer, media = 'image/png') =>
  by.ask(`POST /imports/${id}/documents`, { rows, name: 'scan', media, bytes: bytes.toString('base64') })
const release = (id: string) => by.ask(`POST /imports/${id}/release`, {})
const decide = async (id: string, decision: string) => {
  const { look } = (await stateOf(by, id)) as { look: { review_id: string } }
  const decided = await trust.lead.ask(`POST /review/cases/${look.review_id}/decide`, { decision, reason: 'Seen.' })
  expect(decided.status).toBe(200)
  await it.settle()
}
/** In even steps, as no people sign up. */
const even = (many: number) =>
  Array.from({ length: many }, (_, i) =>
    person(`mc${i}@post.example`, { name: 'Ada', when: new Date(Date.UTC(2026, 2, 1) + i * 60_000).toISOString() }),
  )

describe('one scan for several people', () => {
  test('is looked at by a person before anybody is released [AS-11]', async () => {
    const { id } = await quarantined(by, csv(HEADER, ...people(30)))
    const rows = await drawn(id)
    await give(
      id,
      rows.map(it => it.row),
      pngOf(200, 120),
    )
    expect(await stateOf(by, id)).toMatchObject({ sample: { drawn: 20, backed: 20 }, look: { state: 'open' } })
    expect((await release(id)).body).toMatchObject({ status: 409, code: 'look', demand: 'AS-11' })
    expect(await stateOf(by, id)).toMatchObject({ state: 'sampling', counts: { released: 0 } })
    await decide(id, 'approve')
    expect((await release(id)).status).toBe(200)
    await it.settle()
    expect(await stateOf(by, id)).toMatchObject({ state: 'done', counts: { released: 30 } })
  })

  test('is the same scan where it comes one by one, and where it came with another list [AS-11]', async () => {
    const { id } = await quarantined(by, csv(HEADER, ...people(25)))
    for (const { row } of await drawn(id)) await give(id, [row], jpegOf(200, 120), 'image/jpeg')
    expect((await release(id)).body).toMatchObject({ code: 'look' })
    const { id: other } = await quarantined(by, csv(HEADER, ...people(1, 300)))
    await give(other, [1], jpegOf(200, 120), 'image/jpeg')
    expect((await release(other)).body).toMatchObject({ code: 'look' })
  })

  test('is no matter where each has one of their own, or a record that names them [AS-11]', async () => {
    const { id } = await quarantined(by, csv(HEADER, ...people(20)))
    for (const { row } of await drawn(id)) await give(id, [row], pngOf(200, 120 + row))
    expect(await stateOf(by, id)).toMatchObject({ look: null })
    expect((await release(id)).status).toBe(200)
  })

  test('that is refused ends the import, and is a finding [AS-11] [EN-03]', async () => {
    const { id } = await quarantined(by, csv(HEADER, ...people(30)))
    await give(
      id,
      (await drawn(id)).map(it => it.row),
      pngOf(200, 120),
    )
    await decide(id, 'refuse')
    expect(await stateOf(by, id)).toMatchObject({ state: 'refused', reason: 'not-accepted' })
    expect((await by.ask('GET /cases')).text).toContain('import-finding')
  })

  test('too small to show anything is none [AS-11]', async () => {
    const { id } = await quarantined(by, csv(HEADER, ...people(20)))
    const [one] = await drawn(id)
    expect((await give(id, [one?.row ?? 0], pngOf(99, 400))).body).toMatchObject({ code: 'not-what-it-says' })
  })
})

test('a list that looks strange is looked at by a person, however it is backed [AS-11]', async () => {
  const { id } = await quarantined(by, csv(HEADER, ...even(40)))
  expect(await stateOf(by, id)).toMatchObject({ trial: { forensics: { verdict: 'doubtful' } } })
  await backed(by, id)
  expect((await release(id)).body).toMatchObject({ code: 'look' })
  await decide(id, 'approve')
  expect((await release(id)).status).toBe(200)
})

test('a list that was backed in time can be released later [AS-11]', async () => {
  const { id } = await quarantined(by, csv(HEADER, ...people(20)))
  await backed(by, id)
  it.clock.move(8 * 86_400_000)
  expect((await release(id)).status).toBe(200)
})

test('whoever looks sees the documents; nobody else does [AS-11]', async () => {
  const { id } = await quarantined(by, csv(HEADER, ...people(20)))
  const rows = (await drawn(id)).map(({ row }) => row)
  await give(id, rows, pngOf(200, 120))
  const at = `/review/accounts/${by.owned.account}/imports/${id}/documents` as const
  const { data } = (await trust.lead.ask(`GET ${at}`)).body as { data: { document_id: string; rows: number[] }[] }
  expect(data).toMatchObject([{ name: 'scan', media: 'image/png', rows }])
  const file = await trust.lead.ask(`GET ${at}/${data[0]?.document_id}`)
  expect(file.headers).toMatchObject({ 'content-type': 'image/png' })
  expect((await by.ask(`GET ${at}`)).status).toBe(403)
})
