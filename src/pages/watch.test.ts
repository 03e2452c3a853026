import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readConfig } from '#base/config.ts'
import { HEALTH_ANSWER_MS, SECURITY_TXT_MS } from '#base/limits.ts'
import { makeServer } from '#http/server.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import { watchFiles } from './watch.ts'

let it: TestHouse
beforeAll(async () => void (it = await openTestHouse()))
afterAll(() => it.close())

const serverOf = (contacts: readonly string[] = [], ask?: () => Promise<unknown>): Promise<FastifyInstance> =>
  makeServer(it.house, [watchFiles(it.house, contacts, ask)])

test('whoever watches is told that it is alive, and nothing else', async () => {
  const app = await serverOf()
  const answer = await app.inject('/health')
  expect([answer.statusCode, answer.json()]).toEqual([200, { status: 'ok', database: 'ok' }])
  expect(answer.headers).toMatchObject({ 'cache-control': 'no-store' })
  expect(answer.headers['set-cookie']).toBeUndefined()
  expect((await app.inject({ method: 'POST', url: '/health' })).headers['allow']).toBe('GET, HEAD')
})

test('a database that is away, or does not answer, is told as 503, and asked once for all who ask', async () => {
  let count = 0
  const away = await serverOf([], async () => {
    count += 1
    throw new Error('connection refused at 10.0.0.7')
  })
  const answers = await Promise.all(Array.from({ length: 50 }, () => away.inject('/health')))
  for (const answer of answers)
    expect([answer.statusCode, answer.json()]).toEqual([503, { status: 'unwell', database: 'does not answer' }])
  expect(count).toBe(1)
  const silent = await serverOf([], () => new Promise(() => {}))
  const began = performance.now()
  expect((await silent.inject('/health')).statusCode).toBe(503)
  expect(performance.now() - began).toBeGreaterThanOrEqual(HEALTH_ANSWER_MS - 50)
})

test('whoever finds a hole reads whom to tell (RFC 9116), where the operator has said so', async () => {
  const contacts = ['mailto:security@bakery.example', 'https://bakery.example/security']
  const answer = await (await serverOf(contacts)).inject('/.well-known/security.txt')
  expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8')
  const lines = answer.body.split('\n')
  expect(lines.slice(0, 2)).toEqual(contacts.map(contact => `Contact: ${contact}`))
  const expires = /^Expires: (\d{4}-\d\d-\d\dT00:00:00Z)$/m.exec(answer.body)?.[1] ?? ''
  expect(Date.parse(expires)).toBeGreaterThanOrEqual(it.clock.nowMs() + SECURITY_TXT_MS)
  expect((await (await serverOf()).inject('/.well-known/security.txt')).statusCode).toBe(404)
})

test.each([
  ['mailto:security@bakery.example', true],
  ['mailto:security@bakery.example, https://bakery.example/security', true],
  ['tel:+41-44-555-01-00', true],
  ['', true],
  ['security@bakery.example', false],
  ['http://bakery.example', false],
  ['mailto:a@bakery.example\nExpires: never', false],
])('%j is taken as a contact: %s', (value, isTaken) => {
  expect(readConfig({ OPTIMAIL_SECURITY_CONTACT: value }, {}).ok).toBe(isTaken)
})
