import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { DAY_MS, HOUR_MS } from '#base/limits.ts'
import type { AccountId } from '#store/turn.ts'
import { checkHouse } from '../../test/check-house.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import { lift, listCases, measuresOf, mayUse, signal, standingOf } from './conduct.ts'
import { tellBroken } from './broken.ts'
import { endWhatIsOver } from './expiring.ts'
import { SERVICES, STEPS, type Service } from './measure-types.ts'
import { SIGNAL_KINDS, type Signal, type SignalKind } from './signal-types.ts'
import { stepOf } from './standing-rules.ts'

let it: TestHouse
let account: AccountId
beforeAll(async () => {
  it = await openTestHouse()
})
beforeEach(async () => {
  ;({ account } = await it.account())
})
afterEach(() => checkHouse(it))
afterAll(() => it?.close())

const see = (kind: SignalKind, n = 1, over: Partial<Signal> = {}, of = account) =>
  it.turn(of, turn => signal(turn, { kind, service: 'email', n, ...over }))
const standing = (of = account) => it.turn(of, turn => standingOf(turn))
const held = async () =>
  (await standing()).measures.map(({ step, services, domain }) => [step, services.join(' '), domain])
const may = async (service: Service, domain?: string) => mayUse(await standing(), service, domain)

describe('climbing', () => {
  test('by bounces an account is warned, slowed, restricted and suspended, and each step takes the place of the one before [EN-03]', async () => {
    await see('accepted', 990)
    await see('hard-bounce', 10)
    expect(await held()).toEqual([])
    await see('hard-bounce', 11)
    expect(await held()).toEqual([['warn', 'email', null]])
    await see('hard-bounce', 35)
    expect(await held()).toEqual([['throttle', 'email', null]])
    await see('hard-bounce', 20)
    expect(await held()).toEqual([['restrict', 'email', null]])
    expect([await may('email'), await may('imports'), await may('transactional')]).toEqual([false, true, true])
    await see('hard-bounce', 90)
    expect(await held()).toEqual([['suspend', SERVICES.join(' '), null]])
    const cases = await it.turn(account, turn => listCases(turn, { limit: 9 }))
    expect(cases).toMatchObject([{ kind: 'over-threshold', demand: 'EN-03', about: 'hard-bounce email' }])
    expect(cases[0]?.evidence).toMatchObject({ events: 21, of: 1_011, step: 'warn', line: '0.02' })
  })

  test('five mails suspend nobody, though all of them bounce [EN-03]', async () => {
    await see('hard-bounce', 5)
    expect(await held()).toEqual([])
  })

  test('what goes on as it was adds no measure and no case [EN-03]', async () => {
    await see('accepted', 400)
    for (let i = 0; i < 6; i++) await see('hard-bounce', 10)
    const before = await it.turn(account, turn => measuresOf(turn, { limit: 99 }))
    for (let i = 0; i < 5; i++) await see('hard-bounce', 1)
    expect(await it.turn(account, turn => measuresOf(turn, { limit: 99 }))).toEqual(before)
    expect(await it.turn(account, turn => listCases(turn, { limit: 9 }))).toHaveLength(1)
  })

  test('bad news of one domain restricts that domain, though the account as a whole is in order [EN-03]', async () => {
    await see('accepted', 20_000, { domain: 'good.example' })
    await see('accepted', 400, { domain: 'bad.example' })
    await see('hard-bounce', 60, { domain: 'bad.example' })
    expect(await held()).toEqual([['restrict', 'email', 'bad.example']])
    expect([await may('email', 'bad.example'), await may('email', 'good.example')]).toEqual([false, true])
  })

  test('what a route of one’s own takes without a word does not thin out what another refuses [EN-03]', async () => {
    await see('accepted', 100_000, { route: 'own.example:25' })
    await see('accepted', 300, { route: 'relay.example:587' })
    await see('hard-bounce', 60, { route: 'relay.example:587' })
    expect(await held()).toEqual([['restrict', 'email', null]])
  })

  test('a burst is not hidden behind a good month, nor a drip behind a quiet day [EN-03]', async () => {
    await see('accepted', 100_000)
    it.clock.move(2 * DAY_MS)
    await see('accepted', 300)
    await see('hard-bounce', 40)
    expect(await held()).toEqual([['restrict', 'email', null]])
    ;({ account } = await it.account())
    for (let day = 0; day < 12; day++) {
      it.clock.move(DAY_MS)
      await see('accepted', 40)
      await see('hard-bounce', 3)
    }
    expect(await held()).toEqual([['restrict', 'email', null]])
  })

  test('what is older than the window is over [EN-03]', async () => {
    await see('trap', 2)
    it.clock.move(91 * DAY_MS)
    await see('trap', 1)
    expect(await held()).toEqual([['note', 'email', null]])
  })

  test('several at once see each other [EN-03]', async () => {
    await see('accepted', 300)
    await Promise.all(Array.from({ length: 4 }, () => see('hard-bounce', 10)))
    expect(await held()).toEqual([['restrict', 'email', null]])
  })
})

describe('a route that several share', () => {
  const route = 'shared.example:587'

  test('stricter on each who is over its line, once it is over the line as a whole [EN-03]', async () => {
    const others = [await it.account(), await it.account()]
    await see('accepted', 945, { route })
    await see('hard-bounce', 55, { route })
    expect(await held()).toEqual([['throttle', 'email', null]]) // Alone one would not be sure yet.
    for (const { account: other } of others) {
      await see('accepted', 700, { route }, other)
      await see('hard-bounce', 70, { route }, other)
    }
    await see('hard-bounce', 1, { route })
    expect((await held()).toSorted()).toEqual([
      ['restrict', 'email', null],
      ['throttle', 'email', null],
    ])
  })
})

describe('ending', () => {
  const restricted = async () => {
    await see('accepted', 300)
    await see('hard-bounce', 40)
    const [measure] = (await standing()).measures
    return measure?.id ?? ''
  }

  test('a restriction becomes a throttle when its time is over, and then nothing; its case closes by itself [EN-03]', async () => {
    await restricted()
    it.clock.move(30 * DAY_MS - 1)
    await endWhatIsOver(it.house)
    expect(await may('email')).toBe(false)
    it.clock.move(1)
    expect(await may('email')).toBe(true) // Whether or not anybody has noticed.
    await endWhatIsOver(it.house)
    await endWhatIsOver(it.house)
    expect(await held()).toEqual([['throttle', 'email', null]])
    it.clock.move(8 * DAY_MS)
    await endWhatIsOver(it.house)
    expect(await held()).toEqual([])
    expect(await it.turn(account, turn => listCases(turn, { state: 'open', limit: 9 }))).toEqual([])
  })

  test('a suspension has no time: a person ends it [EN-03]', async () => {
    await see('accepted', 300)
    await see('hard-bounce', 400)
    it.clock.move(400 * DAY_MS)
    await endWhatIsOver(it.house)
    expect(stepOf(await standing())).toBe('suspend')
  })

  test('what a person has judged is not judged again, and what comes after it is [EN-03]', async () => {
    const id = await restricted()
    await it.turn(account, turn => lift(turn, id, 'The list was thrown away.'))
    it.clock.move(1)
    await see('accepted', 100)
    await see('hard-bounce', 1)
    expect(await held()).toEqual([])
    await see('accepted', 200)
    await see('hard-bounce', 39)
    expect(await held()).toEqual([['restrict', 'email', null]])
  })
})

test.each([
  ['of another kind', 'complaint', 'email', [5, 7]],
  ['of another service', 'hard-bounce', 'transactional', [100, 200]],
] as const)(
  'figures %s count as they did when a measure is lifted [EN-04]',
  async (_, kind, service, [before, after]) => {
    await see('accepted', 3_000)
    await see('accepted', 3_000, { service: 'transactional' })
    await see(kind, before, { service })
    await see('hard-bounce', 200)
    const restricted = async () => (await standing()).measures.filter(({ step }) => step === 'restrict')
    for (const { id } of await restricted()) await it.turn(account, turn => lift(turn, id, 'Looked at.'))
    await see('hard-bounce', 1)
    expect(await restricted()).toEqual([])
    await see(kind, after, { service })
    expect(await restricted()).toMatchObject([{ services: [service] }])
  },
)

test('what was judged as a whole is judged in each of its domains, too [EN-04]', async () => {
  await see('accepted', 300, { domain: 'a.example' })
  await see('hard-bounce', 60, { domain: 'a.example' })
  for (const { id } of (await standing()).measures) await it.turn(account, turn => lift(turn, id, 'Looked at.'))
  await see('hard-bounce', 1, { domain: 'a.example' })
  expect(await held()).toEqual([])
})

test('what broke is a signal once, whoever finds it and however often [EN-03]', async () => {
  const tell = (...what: string[]) => tellBroken(it.house, account, what)
  await tell('form sha256:aa', 'document of evt_1')
  await tell('document of evt_1')
  expect(await held()).toEqual([['note', 'imports', null]])
  await tell('document of evt_1', 'event at 7')
  await tell('event at 8')
  expect(await held()).toEqual([['restrict', 'imports', null]])
})

test('roll-ups equal a count of each single event, over any window and scope [EN-03]', async () => {
  const domains = [undefined, 'a.example', 'b.example']
  const event = fc.record({
    kind: fc.constantFrom<SignalKind>(...SIGNAL_KINDS.filter(kind => kind !== 'appeal-lost')),
    service: fc.constantFrom<Service>('email', 'forms'),
    domain: fc.constantFrom(...domains),
    n: fc.integer({ min: 0, max: 4 }),
    waits: fc.integer({ min: 0, max: 3 * HOUR_MS }),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 5, maxLength: 12 }), async events => {
      const { account: own } = await it.account()
      const told: (Signal & { readonly hour: number })[] = []
      for (const { waits, ...rest } of events) {
        it.clock.move(waits)
        await see(rest.kind, rest.n, rest, own)
        told.push({ ...rest, hour: Math.floor(it.clock.nowMs() / HOUR_MS) * HOUR_MS })
      }
      const rows = await it.turn(own, turn =>
        turn.db.selectFrom('conduct_signal').selectAll().where('account_id', '=', own).execute(),
      )
      const counted = new Map<string, number>()
      for (const { kind, service, domain = '', hour, n } of told.filter(each => each.n > 0)) {
        const key = [kind, service, domain, hour].join(' ')
        counted.set(key, (counted.get(key) ?? 0) + n)
      }
      const summed = rows.map(
        row => [[row.kind, row.service, row.domain, row.hour.getTime()].join(' '), row.n] as const,
      )
      expect(new Map(summed)).toEqual(counted)
    }),
    { numRuns: 6 },
  )
})

test('whatever happens, the standing only gets heavier while nobody ends anything [EN-03]', async () => {
  const bad = SIGNAL_KINDS.filter(kind => kind !== 'accepted')
  const heights: number[] = []
  await see('accepted', 2_000)
  for (let i = 0; i < 30; i++) {
    await see(bad[i % bad.length] ?? 'trap', 1 + ((i * 7) % 23))
    const step = stepOf(await standing())
    heights.push(step === null ? -1 : STEPS.indexOf(step))
  }
  expect(heights).toEqual(heights.toSorted((a, b) => a - b))
  expect(heights.at(-1)).toBeGreaterThan(0)
})
