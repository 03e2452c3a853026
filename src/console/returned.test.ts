import type { Browser } from 'playwright-core'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  bearSession,
  expectGood,
  listening,
  openBrowser,
  photograph,
  type Visitor,
  visitor,
} from '../../test/browser.ts'
import { checkHouse } from '../../test/check-house.ts'
import { browserOf } from '../../test/client.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
import { crowd } from '../../test/people.ts'
import { freePort } from '../../test/ports.ts'

let it: TestHouse
let owned: Owned
let app: FastifyInstance
let browser: Browser
const RUN = 'run_0123456789abcdefghjkmnpqr'
const ROWS = [
  ['userunknown', 'hard', 'address', 'address/unknown', '550 5.1.1 User unknown'],
  ['mailboxfull', 'soft', 'address', 'mailbox/full', '552 5.2.2 Mailbox full'],
  ['blocked', 'block', 'host', 'host/listed', '554 5.7.1 Client host [192.0.2.7] blocked using zen.spamhaus.org'],
] as const
beforeAll(async () => {
  it = await openTestHouse({ publicUrl: `http://127.0.0.1:${await freePort()}` })
  owned = await it.account()
  const people = await crowd(it, owned.account, { count: 3, purpose: 'letters' })
  await it.turn(owned.account, async turn => {
    await sql`insert into run (account_id, run_id, campaign_id, revision, status, plan, purpose, purpose_v, channel, test, started_at, expires_at)
        values (${owned.account}, ${RUN}, 'cmp_1', 1, 'finished', '{}', 'letters', 1, 'email', false, now(), now())`.execute(
      turn.db,
    )
    for (const [i, [reason, its, scope, rule, detail]] of ROWS.entries()) {
      const { contact, subject } = people[i]! // As many as rows.
      await sql`insert into recipient (account_id, run_id, seq, contact_id, subject_id, consent_seq)
          values (${owned.account}, ${RUN}, ${i + 1}, ${contact}, ${subject}, 0)`.execute(turn.db)
      await sql`insert into returned (account_id, message, kind, reason, class, scope, rule, status, detail, subject_id, at, last_at)
          values (${owned.account}, ${`${RUN}/${i + 1}`}, 'bounce', ${reason}, ${its}, ${scope}, ${rule}, '', ${detail}, ${subject}, ${turn.now}, ${turn.now})`.execute(
        turn.db,
      )
    }
  })
  app = await listening(it.house)
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await app?.close()
  await it?.close()
})

async function enter(look: Parameters<typeof visitor>[2]): Promise<Visitor> {
  const who = await visitor(browser, it.house.publicUrl, look)
  await bearSession(who, (await browserOf(await it.app(), owned)).cookie, it.house.publicUrl)
  return who
}

test('what came back is listed with what it means; a count leads to what is behind it, and a row to its contact', async () => {
  const me = await enter({})
  await me.page.goto('/app/returned')
  await me.page.getByText('There is no such mailbox.').waitFor()
  await expectGood(me)
  await photograph(me, 'returned')
  await me.page.getByRole('button', { name: /Machine blocked: 1/ }).click()
  await me.page.getByText('blocked using zen.spamhaus.org').waitFor()
  expect(await me.page.getByText('There is no such mailbox.').count()).toBe(0)
  expect(new URL(me.page.url()).searchParams.get('reason')).toBe('blocked')
  await me.page.getByRole('link', { name: 'Contact', exact: true }).click()
  await me.page.waitForURL(/\/contacts\/con_/)
})

test('it is readable on a narrow screen and in the dark', async () => {
  for (const [name, look] of [
    ['returned-narrow', { width: 390 }],
    ['returned-dark', { dark: true }],
  ] as const) {
    const me = await enter(look)
    await me.page.goto('/app/returned')
    await me.page.getByText('There is no such mailbox.').waitFor()
    await expectGood(me)
    await photograph(me, name)
  }
  await checkHouse(it)
})
