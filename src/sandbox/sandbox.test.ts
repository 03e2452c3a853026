import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AccountId } from '#store/turn.ts'
import { SANDBOX_KEPT_MAX } from '#base/limits.ts'
import { asOwner } from '../../test/database.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import { listMail, openMail, receive } from './sandbox.ts'

const RETURN_PATH = 'b.s1m8c8zn0qtyyh862pm72pvk5@bakery.example'

let it: TestHouse
let account: AccountId
beforeAll(async () => {
  it = await openTestHouse()
  account = (await it.account()).account
})
afterAll(() => it?.close())

test.each([
  ['From: Your Bakery <you@bakery.example>', 'Your Bakery <you@bakery.example>'],
  ['From: =?utf-8?q?B=C3=A4ckerei?= <you@bakery.example>', 'Bäckerei <you@bakery.example>'],
  ['From: you@bakery.example', 'you@bakery.example'],
  ['Date: Thu, 26 Nov 2026 12:00:00 +0000', RETURN_PATH],
])('a message with “%s” is shown as from %s, as its reader would see it', async (header, author) => {
  const raw = Buffer.from(`${header}\r\nTo: anna@reader.example\r\nSubject: Rye\r\n\r\nRye is back.\r\n`)
  it.clock.move(1)
  const id = await it.turn(account, turn => receive(turn, RETURN_PATH, ['anna@reader.example'], raw))
  const [listed] = await it.turn(account, turn => listMail(turn, undefined, 1))
  expect(listed).toMatchObject({ id, from: author, to: 'anna@reader.example', subject: 'Rye' })
  expect(await it.turn(account, turn => openMail(turn, id))).toMatchObject({ ok: true, value: { from: author } })
})

test('each account keeps its newest messages, up to a bound', async () => {
  const other = (await it.account()).account
  const fill = (whose: AccountId, count: number) =>
    asOwner(it.connect, owner =>
      owner.query(
        `insert into sandbox_mail select $1, 'mil_' || lpad(i::text, 25, '0'), now(), '', '', 1 from generate_series(1, $2::int) i`,
        [whose, count],
      ),
    )
  const left = () =>
    asOwner(it.connect, async owner => {
      const { rows } = await owner.query(
        `select account_id as whose, count(*)::int as count, min(mail_id) as oldest from sandbox_mail where account_id = any($1) group by 1`,
        [[full, other]],
      )
      return Object.fromEntries(rows.map(({ whose, count, oldest }) => [whose, [count, Number(oldest.slice(4))]]))
    })
  const full = (await it.account()).account
  await fill(full, SANDBOX_KEPT_MAX + 3)
  await fill(other, SANDBOX_KEPT_MAX)
  await it.turn(full, async turn => turn.emit('house.tidy', {}))
  await it.settle()
  expect(await left()).toEqual({ [full]: [SANDBOX_KEPT_MAX, 4], [other]: [SANDBOX_KEPT_MAX, 1] })
})
