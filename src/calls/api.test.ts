import { afterAll, beforeAll, expect, test } from 'vitest'
import { DAY_MS } from '#base/limits.ts'
import type { Right } from '#base/right.ts'
import { callees, purposeOfCalls } from '../../test/callees.ts'
import { type Ask, browserOf, programOf } from '../../test/client.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'

let it: TestHouse
let owned: Owned
let ask: Ask

beforeAll(async () => {
  it = await openTestHouse()
  owned = await it.account()
  await purposeOfCalls(it, owned.account)
  ask = await browserOf(await it.app(), owned)
})
afterAll(() => it.close())

let nth = 0
async function list(): Promise<string> {
  await callees(it, owned.account, [`+417933300${String(10 + nth++)}`], { purpose: 'offers' })
  const { caller_id } = (await ask('POST /callers', { name: 'Ring Ring' })).body as { caller_id: string }
  const made = await ask('POST /call-lists', {
    name: 'Spring',
    says: 'We call our regular customers about the new opening hours of the bakery.',
    purpose: 'offers',
    caller_id,
  })
  expect(made).toMatchObject({ status: 200, body: { left: 0, state: 'live', round: 1 } })
  return made.body['list_id'] as string // As it was just answered.
}

test('a list is fetched as a file, answers 410 when it has expired, and is washed anew [AS-08]', async () => {
  const id = await list()
  const file = await ask(`POST /call-lists/${id}/export`, {})
  expect(file.status).toBe(200)
  expect(file.headers['content-type']).toContain('text/csv')
  expect(file.headers['content-disposition']).toContain(`${id}.1.csv`)
  expect(file.text).toContain('+4179333')
  it.clock.move(7 * DAY_MS)
  ask = await browserOf(await it.app(), owned)
  expect(await ask(`POST /call-lists/${id}/export`, {})).toMatchObject({
    status: 410,
    body: { code: 'gone', demand: 'AS-08', detail: expect.stringContaining('washed anew') as string },
  })
  expect((await ask(`GET /call-lists/${id}`)).body).toMatchObject({ state: 'expired' })
  expect(await ask(`POST /call-lists/${id}/wash`, {})).toMatchObject({ status: 200, body: { state: 'live', round: 2 } })
  expect((await ask(`GET /call-lists/${id}/changes`)).text).toBe('reference,number,reason,ended_at,says\r\n')
})

test('nowhere but in the file stand numbers, whoever asks [AS-08]', async () => {
  const id = await list()
  for (const at of [
    'GET /call-lists',
    `GET /call-lists/${id}`,
    `GET /call-lists/${id}/numbers`,
    'GET /callers',
  ] as const)
    expect((await ask(at)).text).not.toContain('4179333')
})

test.each<[string, readonly Right[], 'live' | 'test', string, number]>([
  ['a key that may read lists fetches none [AS-08]', ['calls.read', 'campaigns.send'], 'live', 'export', 403],
  ['a key that may fetch them does', ['calls.export'], 'live', 'export', 200],
  ['a test key does not, whatever it may [AS-08]', ['calls.export'], 'test', 'export', 403],
  ['a key for campaigns reads no numbers of those who left [AS-08]', ['campaigns.read'], 'live', 'changes', 403],
  ['a key that may read lists reads who left', ['calls.read'], 'live', 'changes', 200],
])('%s', async (_, scopes, mode, what, status) => {
  const id = await list()
  const program = await programOf(it, owned, scopes, mode)
  const at = what === 'export' ? (`POST /call-lists/${id}/export` as const) : (`GET /call-lists/${id}/changes` as const)
  expect((await program(at, what === 'export' ? {} : undefined)).status).toBe(status)
})

test('nothing is fetched for an account that has not accepted the policies [AS-02]', async () => {
  const other = await it.account({ accepts: false })
  const theirs = await browserOf(await it.app(), other)
  expect(await theirs('POST /call-lists/cls_0123456789abcdefghjkmnpqr/export', {})).toMatchObject({
    status: 403,
    body: { demand: 'AS-02' },
  })
})
