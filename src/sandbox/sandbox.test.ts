import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AccountId } from '#store/turn.ts'
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
