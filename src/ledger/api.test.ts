import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
import { fromBase64 } from '#wire/base64.ts'
import { parseCheckpoint } from '#wire/checkpoint.ts'
import { verifyConsistency } from '#wire/merkle.ts'
import { parseNote } from '#wire/note.ts'
import { parseTlogProof } from '#wire/tlog-proof.ts'
import { append } from './ledger.ts'

let it: TestHouse
let bakery: Owned
let cookie: string
beforeAll(async () => {
  it = await openTestHouse()
  bakery = await it.account()
  await it.account() // Somebody else's account has a journal, too.
  const { email, password } = bakery
  const app = await it.app()
  const done = await app.inject({ method: 'POST', url: '/v1/log-in', payload: { email, password } })
  cookie = String(done.headers['set-cookie']).split(';', 1)[0] ?? ''
  await it.settle()
})
afterAll(() => it.close())

const get = async (path: string) => (await it.app()).inject({ url: `/v1/${path}`, headers: { cookie } })

test('status says how long the log is, and gives its checkpoint and its policy', async () => {
  const status = (await get('log/status')).json()
  const note = parseNote(status.checkpoint)
  expect(note && parseCheckpoint(note.text)).toMatchObject({ origin: status.origin, size: status.size })
  expect(status).toMatchObject({ waiting: 0, parked: 0, quorum: 'none', witnesses: [] })
  expect(status.policy).toMatch(/^log \S+ https:\/\/local-[0-9a-f]{8}\/consent\nquorum none\n$/)
})

test('a place in the log is proved against the newest checkpoint or a kept one, and against no other', async () => {
  const { size } = (await get('log/status')).json()
  const proof = await get('log/proof/0')
  expect(proof.headers['content-type']).toBe('text/plain; charset=utf-8')
  expect(parseTlogProof(proof.body)?.index).toBe(0)
  expect((await get(`log/proof/0?size=${size}`)).body).toBe(proof.body)
  for (const path of [`${size}`, '0?size=0', `0?size=${size + 1}`])
    expect((await get(`log/proof/${path}`)).statusCode).toBe(404)
  for (const path of ['-1', 'x', '1.5']) expect((await get(`log/proof/${path}`)).statusCode).toBe(422)
})

test('the log of one size is proved to be the beginning of the log of another', async () => {
  const before = (await get('log/status')).json()
  await it.turn(bakery.account, turn => append(turn, [{ type: 'audit', payload: {}, disclosures: {} }]))
  await it.settle()
  const after = (await get('log/status')).json()
  const lines = (await get(`log/consistency?from=${before.size}&to=${after.size}`)).body.split('\n').slice(0, -1)
  const root = (text: string) => fromBase64(text) ?? expect.fail('a root is base64')
  expect(verifyConsistency(before.size, after.size, root(before.root), root(after.root), lines.map(root))).toBe(true)
  expect((await get(`log/consistency?from=${after.size}&to=${before.size}`)).statusCode).toBe(404)
  expect((await get(`log/consistency?from=0&to=${after.size + 1}`)).statusCode).toBe(404)
})

test('an account’s journal is gapless from 0, and nobody else’s', async () => {
  const answer = await get(`accounts/${bakery.account}/journal`)
  expect(answer.headers['content-type']).toBe('application/x-ndjson')
  const lines = answer.body
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))
  expect(lines.map(line => line.tseq)).toEqual(lines.map((_, i) => i))
  expect(Object.keys(lines[0])).toEqual(['c', 'index', 'tseq'])
  expect((await get(`accounts/${bakery.account}/journal?from=1`)).body.trimEnd().split('\n')).toHaveLength(
    lines.length - 1,
  )
  expect((await get('accounts/acc_somebody/journal')).statusCode).toBe(404)
})

test('the audit trail says who did what to which thing, newest first, page by page', async () => {
  const on = { form_id: 'frm_1' }
  const actor = { kind: 'user', id: bakery.user }
  await it.turn(bakery.account, turn =>
    append(
      turn,
      ['forms.save', 'forms.publish'].map(
        act => ({ type: 'audit', payload: { act, actor, on }, disclosures: {} }) as const,
      ),
    ),
  )
  await it.settle()
  const first = (await get('audit?limit=1')).json()
  const second = (await get(`audit?limit=1&cursor=${first.next_cursor}`)).json()
  expect([first.data[0], second.data[0]]).toMatchObject([
    { act: 'forms.publish', actor, on },
    { act: 'forms.save', actor, on },
  ])
  expect(first.data[0].seq).toBeGreaterThan(second.data[0].seq)
})

test('nothing of this is shown to whoever has not logged in', async () => {
  for (const path of ['log/status', 'log/proof/0', 'audit', `accounts/${bakery.account}/journal`])
    expect((await (await it.app()).inject({ url: `/v1/${path}` })).statusCode).toBe(401)
})
