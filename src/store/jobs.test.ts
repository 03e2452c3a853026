import { afterAll, beforeAll, expect, test } from 'vitest'
import { DAY_MS, JOB_SILENT_SECONDS_MAX, SESSION_IDLE_MS } from '#base/limits.ts'
import { invite, startSession } from '#accounts/accounts.ts'
import { until } from '../../test/campaign.ts'
import { asOwner } from '../../test/database.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import { HANDLERS } from '../handlers.ts'
import { claimKey } from './idempotency.ts'
import { drainJobs, type Handler, startJobs } from './jobs.ts'
import { countTry } from './rate.ts'
import { SYSTEM, takeTurn } from './turn.ts'

let it: TestHouse
beforeAll(async () => {
  it = await openTestHouse()
})
afterAll(() => it.close())

const say = (event: Handler['event']) =>
  takeTurn(it.house, { account: 'acc_1', actor: SYSTEM }, async turn => turn.emit(event, { said: 'so' }))

test('what several rooms hear is done by all of them, in their order', async () => {
  const heard: unknown[] = []
  const hears = (who: string, event: Handler['event'] = 'house.tidy'): Handler => ({
    event,
    run: async (_, { account, body }) => void heard.push([who, account, body]),
  })
  await say('house.tidy')
  expect(await drainJobs(it.house, [hears('one'), hears('none', 'route.test'), hears('two')])).toBe(1)
  expect(heard).toEqual(['one', 'two'].map(who => [who, 'acc_1', { said: 'so' }]))
})

test('one that fails keeps nobody else from it, and is tried again until it does not', async () => {
  const heard: string[] = []
  let isBroken = true
  const handlers: Handler[] = [
    {
      event: 'house.tidy',
      run: async () => {
        heard.push('first')
        if (isBroken) throw new Error('not now')
      },
    },
    { event: 'house.tidy', run: async () => void heard.push('second') },
  ]
  await say('house.tidy')
  await startJobs(it.house, handlers)
  await until('all have tried', () => heard.length === 2)
  isBroken = false
  await until('it is done again', () => heard.length === 4)
  expect(heard).toEqual(['first', 'second', 'first', 'second'])
  await (await it.house.boss()).offWork('house.tidy')
})

test('the work of a process that was killed is taken by another soon, and that of one that is alive is not', async () => {
  const heard: string[] = []
  const handlers: Handler[] = [{ event: 'review.decided', run: async (_, { id }) => void heard.push(id) }]
  const afterSilence = async (event: Handler['event'], seconds: number) => {
    await say(event)
    const [job] = await (await it.house.boss()).fetch(event) // By somebody of whom nothing is heard after this.
    await asOwner(it.connect, owner =>
      owner.query('update jobs.job set heartbeat_on = now() - make_interval(secs => $1) where id = $2', [
        seconds,
        job?.id,
      ]),
    )
    await (await it.house.boss()).supervise(event)
    return (await (await it.house.boss()).findJobs(event))[0]
  }
  expect(await afterSilence('review.opened', JOB_SILENT_SECONDS_MAX - 5)).toMatchObject({ state: 'active' })
  const left = await afterSilence('review.decided', JOB_SILENT_SECONDS_MAX + 1)
  expect(left).toMatchObject({ state: 'retry' })
  await until('it is done', async () => (await drainJobs(it.house, handlers)) > 0)
  expect(heard).toEqual([left?.id])
})

test('what nobody can use any more is tidied away, and not a day too early', async () => {
  const { account, user } = await it.account()
  const rows = async () => {
    const tables = ['idempotency', 'rate', 'session', 'invitation'] as const
    const counts = tables.map(table =>
      it.house.platform
        .selectFrom(table)
        .select(eb => eb.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow(),
    )
    return Object.fromEntries((await Promise.all(counts)).map(({ n }, i) => [tables[i], Number(n)]))
  }
  const tidied = async () => {
    await say('house.tidy')
    await drainJobs(it.house, HANDLERS)
    return rows()
  }
  await startSession(it.house, { account, user })
  await countTry(it.house, 'something', DAY_MS)
  await it.turn(account, async turn => {
    await claimKey(turn, 'key', 'contacts.withdraw', Buffer.alloc(32))
    await invite(turn, 'bo@bakery.example', 'editor')
  })
  const before = { idempotency: 1, rate: 1, session: 1, invitation: 1 }
  expect(await tidied()).toEqual(before)
  it.clock.move(DAY_MS + 1)
  expect(await tidied()).toEqual({ ...before, idempotency: 0 })
  it.clock.move(2 * DAY_MS)
  expect(await tidied()).toEqual({ ...before, idempotency: 0, rate: 0 })
  it.clock.move(SESSION_IDLE_MS)
  expect(await tidied()).toEqual({ idempotency: 0, rate: 0, session: 0, invitation: 0 })
})

test('what was done goes after a week, and not before', async () => {
  const done = async () =>
    (await (await it.house.boss()).findJobs('house.tidy'))
      .filter(({ state }) => state === 'completed')
      .map(({ id }) => id)
  const [kept, ...old] = await done()
  expect(old.length).toBeGreaterThan(0)
  await asOwner(it.connect, owner =>
    owner.query(`update jobs.job set completed_on = completed_on - interval '8 days' where id = any($1)`, [old]),
  )
  await (await it.house.boss()).supervise('house.tidy')
  expect(await done()).toEqual([kept])
})
