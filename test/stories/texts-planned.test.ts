/** Story: texts at the pace that was planned, no more often than was promised, and of two the better one for the rest. */

import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DAY_MS, HOUR_MS, MINUTE_MS } from '#base/limits.ts'
import { createPurpose, publishPurpose } from '#consent/consent.ts'
import { lookAtExperiments } from '#delivery/experiments.ts'
import type { Switchboard } from '#delivery/sms/types.ts'
import type { TextSenderId } from '#delivery/sms/from-types.ts'
import type { AccountId } from '#store/turn.ts'
import { finished, known, progress, until } from '../campaign.ts'
import { checkHouse } from '../check-house.ts'
import { openTestHouse, type TestHouse } from '../house.ts'
import { type SmppSimulator, startSmpp } from '../smpp.ts'
import { keepLines, phones, textPlan, textRun, textSender, textsThrough } from '../texts.ts'

let it: TestHouse
let lines: Switchboard
let server: SmppSimulator
let account: AccountId
let sender: TextSenderId
beforeAll(async () => {
  it = await openTestHouse()
  lines = keepLines(it.house)
  ;({ account } = await it.account())
  await known(it, account)
  sender = await textSender(it, account)
  server = await startSmpp()
  await textsThrough(it, account, server.port)
})
afterAll(async () => {
  await checkHouse(it)
  await lines.stop()
  await server.close()
  await it.close()
})

const wordsSince = (first: number) =>
  server.taken.slice(first).map(({ fields }) => ({
    phone: `+${fields.destination_addr}`,
    text: fields.short_message.toString('latin1'),
  }))

/** A purpose for texts that promises so much and no more. */
const promised = (slug: string) =>
  it.turn(account, async turn => {
    const made = await createPurpose(turn, {
      slug,
      kind: 'marketing',
      channels: ['sms'],
      maxFrequency: { count: 1, per: 'week' },
      texts: { en: { name: 'Rye', description: 'Texts about fresh rye bread', frequency: 'At most once a week.' } },
    })
    if (!made.ok) throw new Error(JSON.stringify(made.refusal))
    const published = await publishPurpose(turn, made.value.id)
    if (!published.ok) throw new Error(JSON.stringify(published.refusal))
    return { purpose: { slug, v: 1 } }
  })

test('what a purpose promises holds for texts: a second one within the week reaches nobody, one after it all [AS-06]', async () => {
  const weekly = await promised('weekly-rye')
  const people = await phones(it, account, { count: 3, first: 100, purpose: 'weekly-rye' })
  const counts = []
  for (const wait of [0, DAY_MS, 7 * DAY_MS]) {
    it.clock.move(wait)
    const run = await textRun(it, account, textPlan(sender, 'Fresh rye.', weekly))
    await finished(it, account, run)
    counts.push((await progress(it, account, run)).counts)
  }
  expect(counts).toMatchObject([{ accepted: 3 }, { accepted: 0, gated: 3 }, { accepted: 3 }])
  expect(
    wordsSince(0)
      .map(({ phone }) => phone)
      .toSorted(),
  ).toEqual([...people, ...people].map(({ phone }) => phone).toSorted())
}, 120_000)

test('a run of sixty an hour takes its minutes: nobody is texted before their turn', async () => {
  const first = server.taken.length
  await promised('slow-rye')
  await phones(it, account, { count: 4, first: 200, purpose: 'slow-rye' })
  const plan = textPlan(sender, 'Fresh rye.', { purpose: { slug: 'slow-rye', v: 1 }, perHour: 60 })
  const beganMs = it.clock.nowMs()
  const run = await textRun(it, account, plan)
  for (let sent = 1; sent <= 4; sent++) {
    await until(`${sent} are texted`, () => {
      if (server.taken.length - first >= sent) return true
      it.clock.move(1_000)
      return false
    })
    expect(server.taken.length - first).toBe(sent)
    expect(it.clock.nowMs() - beganMs, `the ${sent}. in its minute`).toBeGreaterThanOrEqual(
      (sent - 1) * MINUTE_MS - 1_000,
    )
  }
  await finished(it, account, run)
}, 120_000)

test('of two texts some get one and some the other, and the rest the one that was declared where too few tell them apart', async () => {
  const first = server.taken.length
  await promised('tried-rye')
  const people = await phones(it, account, { count: 60, first: 300, purpose: 'tried-rye' })
  const purpose = { slug: 'tried-rye', v: 1 }
  const others = [textPlan(sender, 'Buy rye now, now, now.').content]
  const declared = {
    measure: 'unsubscribes',
    share: 50,
    decideAfterMs: HOUR_MS,
    decides: 'itself',
    fallback: 1,
  } as const
  const run = await textRun(
    it,
    account,
    textPlan(sender, 'Rye is back.', { purpose, experiment: { others, ...declared } }),
  )
  await until('a part of them is asked', async () => (await progress(it, account, run)).counts.accepted > 0)
  await until('all who are asked are texted', async () => {
    const { rows } = await it.turn(account, turn =>
      sql<{ open: number }>`
        select count(*)::int as open from recipient who where account_id = ${account} and run_id = ${run} and variant is not null
          and not exists (select from outcome told where told.account_id = who.account_id and told.run_id = who.run_id and told.seq = who.seq)`.execute(
        turn.db,
      ),
    )
    return rows[0]?.open === 0
  })
  const asked = wordsSince(first)
  expect(new Set(asked.map(({ text }) => text.includes('now, now'))).size, 'both were given').toBe(2)
  it.clock.move(2 * HOUR_MS)
  await lookAtExperiments(it.house)
  await until('the rest is texted', async () => {
    it.clock.move(MINUTE_MS)
    return (await progress(it, account, run)).status === 'finished'
  })
  const rest = wordsSince(first + asked.length)
  expect(rest.length + asked.length, 'each once').toBe(people.length)
  expect(rest.filter(({ text }) => !text.includes('now, now'))).toEqual([])
}, 120_000)
