import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkHouse } from '../../test/check-house.ts'
import { placesOf } from '../../test/check-house/privacy.ts'
import { asOwner } from '../../test/database.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import {
  confirmationToken,
  lastGrant,
  type Published,
  publishedForm,
  signUp,
  subscribed,
  VISITOR,
} from '../../test/sign-up.ts'
import { confirm, statesOf, suppress, suppressionOf, withdraw } from '#consent/consent.ts'
import type { Result } from '#base/result.ts'
import { receive } from '#sandbox/sandbox.ts'
import { takeTurn } from '#store/turn.ts'
import { contactOfSubject, countReachable, erasedContact, listContacts, requestErasure } from './audience.ts'
import { HANDLERS } from '../handlers.ts'
import { carryOut } from './erasing.ts'

let it: TestHouse
let form: Published
beforeAll(async () => {
  it = await openTestHouse()
  const { account } = await it.account()
  form = await publishedForm(it, account)
})
afterAll(() => it.close())

const value = <T>(done: Result<T, unknown>): T => (done.ok ? done.value : expect.fail(JSON.stringify(done.refusal)))

async function reader(email: string) {
  const { subject } = await subscribed(it, form, email)
  await it.settle()
  const contact = await it.turn(form.account, turn => contactOfSubject(turn, subject))
  return { subject, contact: contact ?? expect.fail('whoever subscribes is a contact') }
}
const erase = async ({ contact }: Awaited<ReturnType<typeof reader>>) =>
  value(await it.turn(form.account, turn => requestErasure(turn, contact, { via: 'preference-centre' })))
const suppressionAt = (address: string) =>
  it.turn(form.account, turn => suppressionOf(turn, { kind: 'email', address }))

test('whoever asks is suppressed and gone in the same turn, and told what was kept [AS-03]', async () => {
  const alice = await reader('alice@example.org')
  const answer = await erase(alice)
  expect(answer).toMatchObject({
    mode: 'erase',
    removed: ['profile', 'messages', 'evidence'],
    kept: ['suppression', 'log'],
  })
  expect((await suppressionAt('alice@example.org'))?.reason).toBe('erasure')
  expect(await it.turn(form.account, turn => contactOfSubject(turn, alice.subject))).toBe(undefined)
  const { rows } = await it.house.platformPool.query('select from revocation where subject_id = $1', [alice.subject])
  expect(rows.length, 'workers are told').toBeGreaterThan(0)
  expect((await it.turn(form.account, turn => statesOf(turn, alice.subject))).map(stand => stand.word)).toEqual([
    'withdrawn',
  ])
  await it.settle()
  expect(await it.turn(form.account, turn => statesOf(turn, alice.subject))).toEqual([])
  await checkHouse(it)
})

test('no table holds the address any more: no message, no mailbox, no job, no file [AS-10]', async () => {
  const bea = await reader('bea@example.org')
  await it.turn(form.account, turn =>
    receive(
      turn,
      'shop@bakery.example',
      ['bea@example.org'],
      Buffer.from('To: Bea <bea@example.org>\r\nSubject: Bea\r\n\r\nHello'),
    ),
  )
  await it.turn(form.account, turn =>
    receive(turn, 'shop@bakery.example', ['other@example.org'], Buffer.from('Subject: x\r\n\r\nHello')),
  )
  await erase(bea)
  await it.settle()
  const places = await asOwner(it.connect, owner => placesOf(owner, ['bea@example.org']))
  expect(places).toEqual([])
  const { rows } = await it.house.platformPool.query(
    'select count(*)::int as n from evidence v join ledger_event e using (account_id, event_id) where e.subject_id = $1',
    [bea.subject],
  )
  expect(rows).toEqual([{ n: 0 }])
  const mails = await asOwner(it.connect, async owner => (await owner.query('select from sandbox_mail')).rows.length)
  expect(mails, 'and nobody else’s mail is touched').toBe(1)
  await checkHouse(it)
})

test('the suppression outlasts the erasure, and yields to the person alone: by a sign-up that they confirm [AS-03]', async () => {
  const cleo = await reader('cleo@example.org')
  await erase(cleo)
  await it.settle()
  const again = value(await signUp(it, form, 'cleo@example.org'))
  expect(again.subject).not.toBe(cleo.subject)
  expect(
    (await it.turn(form.account, turn => statesOf(turn, again.subject))).every(stand => stand.word === 'suppressed'),
  ).toBe(true)
  await it.settle()
  const grant = await lastGrant(it, form.account, again.subject)
  expect((await suppressionAt('cleo@example.org'))?.reason, 'asking is not confirming').toBe('erasure')
  value(await confirm(it.house, await confirmationToken(it, form.account, grant), VISITOR))
  await it.settle()
  expect(await suppressionAt('cleo@example.org')).toBe(undefined)
  expect((await it.turn(form.account, turn => statesOf(turn, again.subject))).map(stand => stand.word)).toEqual([
    'active',
  ])
  await checkHouse(it)
})

test('a complaint stays a complaint, and is not ended by coming back [AS-03]', async () => {
  const dan = await reader('dan@example.org')
  await it.turn(form.account, turn => suppress(turn, { kind: 'email', subject: dan.subject, reason: 'complaint' }))
  await erase(dan)
  await it.settle()
  expect((await suppressionAt('dan@example.org'))?.reason).toBe('complaint')
  value(await signUp(it, form, 'dan@example.org'))
  const { rows } = await it.house.platformPool.query(
    'select from confirmation where purposes <> $1 and used_at is null',
    ['[]'],
  )
  expect(rows, 'and nobody asks').toEqual([])
})

test('an old link of somebody who was erased withdraws nothing, says nothing, and breaks nothing [AS-03]', async () => {
  const eli = await reader('eli@example.org')
  await erase(eli)
  const before = await it.turn(form.account, turn =>
    withdraw(turn, { subject: eli.subject, channel: 'email', purposes: 'all', via: 'list-unsubscribe-post' }),
  )
  await it.settle()
  const after = await it.turn(form.account, turn =>
    withdraw(turn, { subject: eli.subject, channel: 'email', purposes: 'all', via: 'list-unsubscribe-post' }),
  )
  expect([before, after]).toEqual([[], []])
})

test('a question that is open when its person is erased cannot be answered any more [AS-04]', async () => {
  const asked = value(await signUp(it, form, 'fay@example.org'))
  const token = await confirmationToken(it, form.account, await lastGrant(it, form.account, asked.subject))
  const contact = await it.turn(form.account, turn => contactOfSubject(turn, asked.subject))
  value(await it.turn(form.account, turn => requestErasure(turn, contact!, { via: 'operator' }))) // It was kept with the answer.
  expect(await confirm(it.house, token, VISITOR)).toMatchObject({ ok: false })
  await it.settle()
  await checkHouse(it)
})

test('sign-ups and an erasure of the same address at once end in somebody erased and, perhaps, somebody new [AS-03]', async () => {
  for (let round = 0; round < 3; round++) {
    const email = `gil${round}@example.org`
    const gil = await reader(email)
    const done = await Promise.all([signUp(it, form, email), erase(gil), signUp(it, form, email)])
    await it.settle()
    const states = await Promise.all(
      [done[0], done[2]].map(one => it.turn(form.account, turn => statesOf(turn, value(one).subject))),
    )
    expect(await it.turn(form.account, turn => statesOf(turn, gil.subject))).toEqual([])
    expect(states.flat().filter(stand => stand.word === 'active')).toEqual([])
  }
  await checkHouse(it)
})

test('a crash after any step leaves an erasure that the next one carries to its end, once [AS-10]', async () => {
  const hana = await reader('hana@example.org')
  const { erasure } = await erase(hana)
  const broken = (after: number) => {
    let turns = 0
    const pool = new Proxy(it.house.pool, {
      get: (target, name) =>
        name === 'connect'
          ? async () => {
              if (turns++ >= after) throw new Error('the machine is gone')
              return target.connect()
            }
          : Reflect.get(target, name, target),
    })
    return { ...it.house, pool }
  }
  for (const after of [0, 1, 2]) await carryOut(broken(after), form.account, erasure).catch(() => {})
  await carryOut(it.house, form.account, erasure)
  await carryOut(it.house, form.account, erasure)
  await it.settle()
  const { rows } = await it.house.platformPool.query(
    `select count(*)::int as n from ledger_event where subject_id = $1 and type = 'erase'`,
    [hana.subject],
  )
  expect(rows).toEqual([{ n: 1 }])
  expect(await it.turn(form.account, turn => erasedContact(turn, hana.contact.id))).toMatchObject({
    mode: 'erase',
    people: [{ kind: 'email', subject: hana.subject }],
  })
  await checkHouse(it)
})

test('where the account archives, the evidence alone stays, sealed, and no list or count reads it [AS-10]', async () => {
  const { account } = await it.account()
  const own = await publishedForm(it, account)
  const { subject } = await subscribed(it, own, 'ivo@example.org')
  await it.settle()
  const contact = await it.turn(account, turn => contactOfSubject(turn, subject))
  await takeTurn(it.house, { account, actor: { kind: 'user', id: 'usr_x' } }, turn =>
    turn.db
      .insertInto('retention_rule')
      .values({
        account_id: account,
        rule: 'R08',
        mode: 'archive',
        days: null,
        reason: 'claims',
        changed_by: 'usr_x',
        changed_at: turn.now,
      })
      .execute(),
  )
  const answer = value(await it.turn(account, turn => requestErasure(turn, contact!, { via: 'operator' }))) // Just read.
  expect(answer).toMatchObject({ mode: 'archive', kept: ['suppression', 'evidence', 'log'] })
  await it.settle()
  expect(await it.turn(account, turn => contactOfSubject(turn, subject))).toBe(undefined)
  expect((await it.turn(account, turn => statesOf(turn, subject))).map(stand => stand.word)).toEqual(['suppressed'])
  const listed = await it.turn(account, turn => listContacts(turn, { search: '', channel: 'email', limit: 10 }))
  expect(listed).toMatchObject({ value: { contacts: [] } })
  const reach = await it.turn(account, turn => countReachable(turn, 'news', { all: [] }))
  expect(reach).toEqual({ reachable: 0, active: 0, pending: 0, about: false })
  await checkHouse(it)
})

test('an erasure that everybody gave up on is taken up again by the hour [AS-10]', async () => {
  const jo = await reader('jo@example.org')
  await erase(jo)
  await (await it.house.boss()).deleteAllJobs('erasure.asked') // As when its attempts are used up.
  expect(await it.turn(form.account, turn => erasedContact(turn, jo.contact.id))).toMatchObject({ doneAt: null })
  it.clock.move(2 * 3_600_000)
  for (const { event, run } of HANDLERS)
    if (event === 'house.tidy') await run(it.house, { id: 'x', account: '', body: {} })
  await it.settle()
  expect(await it.turn(form.account, turn => erasedContact(turn, jo.contact.id))).toMatchObject({
    doneAt: expect.any(Date),
  })
  await checkHouse(it)
})
