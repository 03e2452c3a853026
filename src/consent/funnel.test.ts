import { afterAll, beforeAll, expect, test } from 'vitest'
import { DAY_MS, FUNNEL_DAYS_MAX } from '#base/limits.ts'
import type { AccountId } from '#store/turn.ts'
import { checkHouse } from '../../test/check-house.ts'
import { type Ask, browserOf } from '../../test/client.ts'
import { asOwner } from '../../test/database.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import { openedPage, type Published, publishedForm, signUp, subscribed } from '../../test/sign-up.ts'
import { formPage, funnelOf, Tallies } from './consent.ts'

let it: TestHouse
let account: AccountId
let ask: Ask
let form: Published
beforeAll(async () => {
  it = await openTestHouse()
  const owned = await it.account()
  account = owned.account
  ask = await browserOf(await it.app(), owned)
  form = await publishedForm(it, account)
})
afterAll(() => it?.close())

const total = async (asked = {}) => {
  await it.settle()
  const found = await it.turn(account, turn => funnelOf(turn, form.form, asked))
  return found.ok ? found.value.total : found.refusal
}
async function shown() {
  const page = await formPage(it.house, form.form, {})
  if (!page.ok) throw new Error(page.refusal)
  return page.value
}

test('answers and confirmations are counted from the log itself, whichever boxes were ticked [AS-06]', async () => {
  await subscribed(it, form, 'anna@reader.example')
  await signUp(it, form, 'bea@reader.example')
  expect(await total()).toEqual({ seen: 0, started: 0, submitted: 2, confirmed: 1 })
})

test('what is seen is counted in memory and written together; one who begins is known by the page that was shown', async () => {
  const tallies = new Tallies(it.house)
  for (let i = 0; i < 5; i++) tallies.seen(await shown())
  await tallies.started(form.form, await openedPage(it, form.form))
  await tallies.started(form.form, 'made-up')
  await tallies.started('frm_nobody', await openedPage(it, form.form))
  tallies.begun(await shown())
  expect(await total()).toMatchObject({ seen: 0 })
  await tallies.flush()
  expect(await total()).toEqual({ seen: 6, started: 2, submitted: 2, confirmed: 1 })
  await tallies.flush()
  expect(await total(), 'once').toMatchObject({ seen: 6 })
})

test('two processes that write at once lose nothing', async () => {
  const before = await total()
  const place = await shown()
  const both = [new Tallies(it.house), new Tallies(it.house)]
  for (const tallies of both) for (let i = 0; i < 10; i++) tallies.seen(place)
  await Promise.all(both.map(tallies => tallies.flush()))
  expect(await total()).toMatchObject({ seen: (typeof before === 'string' ? 0 : before.seen) + 20 })
})

test('days are days in UTC, and a range has both its ends', async () => {
  it.clock.move(DAY_MS)
  await signUp(it, form, 'cara@reader.example')
  expect(await total({ days: 1 })).toMatchObject({ submitted: 1 })
  expect(await total({ days: 2 })).toMatchObject({ submitted: 3 })
  expect(await total({ from: '2026-11-26', to: '2026-11-26' })).toMatchObject({ submitted: 2 })
  expect(await total({ from: '2026-11-27', to: '2026-11-26' })).toBe('no-such-days')
  expect(await total({ from: '2020-01-01', to: '2026-11-26' })).toBe('no-such-days')
  const year = await ask(`GET /forms/${form.form}/funnel?days=${FUNNEL_DAYS_MAX}`)
  expect((year.body['days'] as unknown[]).length).toBe(FUNNEL_DAYS_MAX)
  expect((await ask(`GET /forms/${form.form}/funnel?from=yesterday`)).status).toBe(422)
})

test('what is fetched in advance, and what our own look loads, was seen by nobody', async () => {
  const app = await it.app()
  const before = await total()
  const get = (headers: Record<string, string>) => app.inject({ url: `/f/${form.form}`, headers })
  await get({ 'sec-purpose': 'prefetch' })
  await get({ 'user-agent': 'OptiMail (looks at what its users name)' })
  await app.inject({ method: 'HEAD', url: `/f/${form.form}` })
  await app.close() // Whatever was counted is written by then.
  expect(await total()).toEqual(before)
})

test('no row could tell one visitor from another: a number for each day, version and language, and nothing else', async () => {
  const { rows } = await asOwner(it.connect, owner => owner.query('select * from form_count'))
  expect(Object.keys(rows[0] ?? {}).toSorted()).toEqual(
    ['account_id', 'confirmed', 'day', 'form_id', 'locale', 'seen', 'started', 'submitted', 'version'].toSorted(),
  )
})

test('after all that the house is as it must be', () => checkHouse(it))
