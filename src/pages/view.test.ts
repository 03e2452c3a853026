import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { changeContact, contactOfSubject } from '#audience/audience.ts'
import { sure } from '#base/bug.ts'
import type { AccountId } from '#store/turn.ts'
import { messageToken, personToken } from '#wire/token.ts'
import { PURPOSE, started } from '../../test/campaign.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import { securityOf } from '../../test/policies.ts'
import { publishedForm, subscribed } from '../../test/sign-up.ts'

let it: TestHouse
let app: FastifyInstance
let account: AccountId

beforeAll(async () => {
  it = await openTestHouse()
  account = (await it.account()).account
  app = await it.app()
})
afterAll(() => it.close())

const get = (token: string) => app.inject({ url: `/view/${token}`, headers: { accept: 'text/html' } })

/** Somebody with a name to whom a run goes, and the token in their message. */
async function written(email: string, name: string) {
  const form = await publishedForm(it, account, [PURPOSE])
  const { subject } = await subscribed(it, form, email)
  await it.settle()
  const contact = await it.turn(account, async turn => sure(await contactOfSubject(turn, subject), 'they signed up'))
  const rename = (to: object) => it.turn(account, turn => changeContact(turn, contact.id, to))
  await rename({ name })
  const run = await started(it, account)
  const row = await it.turn(account, turn =>
    turn.db
      .selectFrom('recipient')
      .innerJoin('run', 'run.run_id', 'recipient.run_id')
      .select(['run.number', 'recipient.seq'])
      .where('recipient.run_id', '=', run)
      .where('recipient.subject_id', '=', subject)
      .executeTakeFirstOrThrow(),
  )
  const token = messageToken(it.house.keys.key('link'), { kind: 'run', run: row.number, seq: row.seq })
  return { token, subject, change: rename }
}

test('a message is shown as it was written for its reader, and can do nothing [CK-15]', async () => {
  const { token, change, subject } = await written('ana@example.org', 'Ana <b>Baker')
  const page = await get(token)
  expect(page.statusCode).toBe(200)
  expect(page.body).toContain('<p>Dear Ana,</p>')
  for (const way of ['u', 'p', 'why']) expect(page.body).toContain(`http://127.0.0.1:8080/${way}/${token}`)
  expect(page.headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex',
  })
  expect(page.headers['set-cookie']).toBeUndefined()
  const policy = securityOf(page.headers)
  expect(policy).toMatch(/^default-src 'none'; .*sandbox/)
  expect(policy).not.toMatch(/script|allow-same-origin|allow-forms|connect|frame-src/)

  await change({ name: 'Bea' })
  expect((await get(token)).body).toContain('<p>Dear Bea,</p>')
  expect((await get(personToken(it.house.keys.key('link'), { account, subject }))).statusCode).toBe(404)

  await change({ email: 'bea@example.org' })
  const gone = await get(token)
  expect(gone.statusCode).toBe(404)
  expect(gone.body).toContain('This link does not work')
  expect(gone.body).not.toContain('Bea')
})

test('nobody else’s link shows a message', async () => {
  const key = it.house.keys.key('link')
  const others = [
    messageToken(key, { kind: 'run', run: 1_000_000, seq: 1 }),
    messageToken(key, { kind: 'run', run: 1, seq: 999 }),
    messageToken(key, { kind: 'service', message: `msg_${'0'.repeat(25)}` }),
    messageToken(it.house.keys.key('rate'), { kind: 'run', run: 1, seq: 1 }),
    'nonsense',
  ]
  for (const token of others) {
    const page = await get(token)
    expect(page.statusCode).toBe(404)
    expect(securityOf(page.headers)).not.toContain('unsafe')
  }
})
