import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { sql } from 'kysely'
import { newId } from '#base/id.ts'
import { TEXT_ROUTE_REST_MAX_MS } from '#base/limits.ts'
import { subjectOf } from '#ledger/ledger.ts'
import { forgetTextsWith, listSandboxTexts } from '#sandbox/sandbox.ts'
import type { AccountId } from '#store/turn.ts'
import { asOwner } from '../../../test/database.ts'
import { until } from '../../../test/campaign.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../../test/house.ts'
import { type SmppSimulator, type Script, startSmpp } from '../../../test/smpp.ts'
import { becameOf, FROM, provenFrom, routes, routeTo, smpp, TO } from '../../../test/text-routes.ts'
import { queueText } from './queue.ts'
import { ServiceTexts } from './queue-source.ts'
import { startSwitchboard } from './switchboard.ts'
import type { ServiceText, Switchboard } from './types.ts'

const POLL_MS = 20

let it: TestHouse
let mine: Owned
const boards: Switchboard[] = []
const servers: SmppSimulator[] = []

beforeAll(async () => {
  it = await openTestHouse()
  mine = await it.account()
  await it.turn(mine.account, turn => provenFrom(turn, FROM))
})
afterEach(async () => {
  await Promise.all(boards.splice(0).map(board => board.stop()))
  await Promise.all(servers.splice(0).map(server => server.close()))
  await routes(it, mine.account)
})
afterAll(() => it?.close())

const started = (): Switchboard => {
  const board = startSwitchboard(it.house, [], { pollMs: POLL_MS })
  board.add(new ServiceTexts(it.house, board))
  boards.push(board)
  return board
}

const server = async (script?: Script): Promise<SmppSimulator> => {
  const made = await startSmpp(script ? { script } : {})
  servers.push(made)
  return made
}

const TEXT: ServiceText = {
  kind: 'help',
  to: TO,
  from: FROM,
  text: 'Bakery: help@bakery.example',
  expiresInMs: 3_600_000,
}

async function queued(over: Partial<ServiceText> = {}, account: AccountId = mine.account): Promise<string> {
  const done = await it.turn(account, turn => queueText(turn, { ...TEXT, ...over }))
  if (!done.ok) throw new Error(done.refusal)
  return done.value
}

const stateOf = async (id: string) => (await becameOf(it, id)).state
const settled = (id: string, state: string) => until(`a text is ${state}`, async () => (await stateOf(id)) === state)

test('a service text leaves by the first route, once, and is found again by each form of its number [AS-01]', async () => {
  const smsc = await server(() => ({ id: '00ff' }))
  const [route] = await routes(it, mine.account, routeTo(smpp(smsc.port)))
  started()
  const id = await queued()
  await settled(id, 'accepted')
  expect(smsc.taken.map(({ fields }) => [fields.source_addr, fields.destination_addr])).toEqual([
    ['41790000000', '41791234567'],
  ])
  expect(await becameOf(it, id)).toMatchObject({ route_id: route, live: true, attempts: 1 })
  expect((await becameOf(it, id)).ids).toEqual(expect.arrayContaining(['00ff', 'ff', '255']))
  smsc.receipt({ id: '255', from: '41790000000', to: '41791234567' }, 2, 'text')
  await until('the receipt is written', async () => (await becameOf(it, id)).became === 'delivered')
})

test('of two texts that a server gave one number, a receipt tells of the one that went to its phone', async () => {
  const smsc = await server(() => ({ id: '123456789' }))
  await routes(it, mine.account, routeTo(smpp(smsc.port)))
  started()
  const [here, there] = [await queued(), await queued({ to: '+41791234599' })]
  for (const id of [here, there]) await settled(id, 'accepted')
  smsc.receipt({ id: '123456789', from: '41790000000', to: '41791234599' }, 5, 'text')
  await until('the receipt is written', async () => (await becameOf(it, there)).became === 'undelivered')
  expect((await becameOf(it, here)).became, 'nothing is known of the other').toBeNull()
  smsc.receipt({ id: '123456789', from: '41790000000', to: '41791234567' }, 2, 'text')
  await until('that of the other is its own', async () => (await becameOf(it, here)).became === 'delivered')
  expect((await becameOf(it, there)).became).toBe('undelivered')
})

test('without a route it stays in the sandbox, says so, and goes when its number is erased [PC-08]', async () => {
  started()
  const id = await queued({ text: 'Kein Weg hinaus' })
  await settled(id, 'accepted')
  expect(await becameOf(it, id)).toMatchObject({ route_id: null, live: false })
  const [newest] = await it.turn(mine.account, turn => listSandboxTexts(turn, undefined, 1))
  expect(newest).toMatchObject({ from: FROM, to: TO, text: 'Kein Weg hinaus', parts: 1 })
  const texts = () => it.turn(mine.account, turn => listSandboxTexts(turn, undefined, 100))
  await it.turn(mine.account, turn => forgetTextsWith(turn, ['+41791234568', 'anna@reader.example']))
  expect((await texts()).some(({ to }) => to === TO)).toBe(true)
  await it.turn(mine.account, turn => forgetTextsWith(turn, [TO]))
  expect((await texts()).some(({ to }) => to === TO)).toBe(false)
})

test('from a sender that is not proven, and for a test key, it stays in the sandbox whatever is active [PC-08]', async () => {
  const smsc = await server()
  await routes(it, mine.account, routeTo(smpp(smsc.port)))
  started()
  const ids = [await queued({ from: '+41790000009' }), await queued({ test: true })]
  for (const id of ids) await settled(id, 'accepted')
  expect(await Promise.all(ids.map(async id => (await becameOf(it, id)).live))).toEqual([false, false])
  expect(smsc.taken).toEqual([])
})

test('one process keeps the lines, and another takes over when its session ends [EN-01]', async () => {
  const smsc = await server()
  await routes(it, mine.account, routeTo(smpp(smsc.port)))
  const first = started()
  await until('one is crowned', () => first.isCrowned)
  const second = started()
  await settled(await queued(), 'accepted')
  expect([first.isCrowned, second.isCrowned]).toEqual([true, false])
  const before = smsc.connections
  await asOwner(it.connect, owner =>
    owner.query(
      `select pg_terminate_backend(l.pid) from pg_locks l join pg_database d on d.oid = l.database
       where l.locktype = 'advisory' and l.objid = 7361030 and l.granted and d.datname = current_database()`,
    ),
  )
  await until('one of them is crowned again', () => smsc.connections > before && first.isCrowned !== second.isCrowned)
  const next = await queued()
  await settled(next, 'accepted')
  expect((await becameOf(it, next)).attempts).toBe(1)
})

test('what was attempted under another crown is uncertain, what was only taken is sent, and neither twice [EN-01]', async () => {
  const smsc = await server()
  await routes(it, mine.account, routeTo(smpp(smsc.port)))
  const [attempted, taken] = [await queued(), await queued({ text: 'taken only' })]
  const crown = newId('crw', 1)
  await it.turn(mine.account, async turn => {
    await sql`update text_message set state = 'attempted', crown = ${crown} where message_id = ${attempted}`.execute(
      turn.db,
    )
    await sql`update text_message set state = 'taken', crown = ${crown} where message_id = ${taken}`.execute(turn.db)
  })
  started()
  await settled(attempted, 'uncertain')
  await settled(taken, 'accepted')
  expect(smsc.taken.map(({ fields }) => fields.short_message.toString('latin1'))).toEqual(['taken only'])
})

test('a line that breaks with a text on its way leaves it uncertain; a receipt with its reference and number makes it certain', async () => {
  const smsc = await server((nth, connection) => (connection === 0 ? { answer: 'never', then: 'reset' } : undefined))
  await routes(it, mine.account, routeTo(smpp(smsc.port)))
  started()
  const id = await queued()
  await settled(id, 'uncertain')
  const [taken] = smsc.taken
  const reference = taken?.tlvs.find(({ tag }) => tag === 0x0204)?.value.readUInt16BE(0) ?? 0
  await until('it is bound again', () => smsc.connections > 1)
  const say = (to: string, nth: number) =>
    smsc.deliver({ source_addr_ton: 1, source_addr: to, destination_addr: '41790000000', esm_class: 0x04 }, [
      { tag: 0x001e, value: Buffer.from(`abc${nth}\0`) },
      { tag: 0x0427, value: Buffer.from([2]) },
      { tag: 0x0204, value: Buffer.from([reference >> 8, reference & 0xff]) },
    ])
  await until('the bind takes what is said', () => {
    try {
      return say('41799999999', 1) > 0
    } catch {
      return false // Nobody is bound yet.
    }
  })
  say('41791234567', 2)
  await settled(id, 'accepted')
  expect((await becameOf(it, id)).ids).toContain('abc2')
  expect((await becameOf(it, id)).ids).not.toContain('abc1')
  expect(smsc.taken).toHaveLength(1)
})

test('while the first route rests, the next in order that serves the country takes it', async () => {
  const [gone, other] = [await server(), await server()]
  await gone.close()
  const [first, , second] = await routes(
    it,
    mine.account,
    routeTo(smpp(gone.port)),
    routeTo(smpp(gone.port), { countries: ['FR'] }),
    routeTo(smpp(other.port)),
  )
  started()
  await until('the first rests', async () => {
    const { rows } = await sql<{
      rests_why: string | null
    }>`select rests_why from text_route where route_id = ${first}`.execute(it.house.platform)
    return rows[0]?.rests_why === 'unreachable'
  })
  const id = await queued()
  await settled(id, 'accepted')
  expect(await becameOf(it, id)).toMatchObject({ route_id: second, attempts: 1 })
})

test('a no that is about the route puts it to rest, and the text leaves by the next; one about the text ends it', async () => {
  const broke = await server(() => ({ status: 0x0f })) // ESME_RINVSYSID: about us.
  const picky = await server((_, __, { fields }) =>
    fields.destination_addr === '41791234567' ? { status: 0x0b } : undefined,
  )
  const [first, second] = await routes(it, mine.account, routeTo(smpp(broke.port)), routeTo(smpp(picky.port)))
  started()
  const [refused, taken] = [await queued(), await queued({ to: '+41791111111' })]
  await until('the first rests', async () => {
    it.clock.move(1_000)
    const states = [await stateOf(refused), await stateOf(taken)]
    return states[0] === 'refused' && states[1] === 'accepted'
  })
  expect(await becameOf(it, refused)).toMatchObject({ route_id: second, code: '0x0000000b' })
  expect(await becameOf(it, taken)).toMatchObject({ route_id: second })
  const { rows } = await sql<{ failures: number }>`select failures from text_route where route_id = ${first}`.execute(
    it.house.platform,
  )
  expect(rows[0]?.failures).toBeGreaterThan(0)
  it.clock.move(TEXT_ROUTE_REST_MAX_MS)
})

test('a STOP that comes in is written once, in the account that has the route [AS-03]', async () => {
  const smsc = await server()
  const [route] = await routes(it, mine.account, routeTo(smpp(smsc.port)))
  started()
  await until('it is bound', () => smsc.heard.some(({ command }) => command === 'bind_transceiver'))
  const stop = { source_addr_ton: 1, source_addr: '41791234567', dest_addr_ton: 1, destination_addr: '41790000000' }
  const before = await countInbound()
  await until('it is taken', () => {
    try {
      return smsc.deliver({ ...stop, short_message: Buffer.from('STOP') }) > 0
    } catch {
      return false
    }
  })
  smsc.deliver({ ...stop, short_message: Buffer.from('STOP') }) // Told again: its answer may have been lost.
  smsc.deliver({ ...stop, short_message: Buffer.from('Hello') })
  await until('both are written', async () => (await countInbound()) >= before + 2)
  await until('all are answered', () => smsc.heard.filter(({ command }) => command === 'deliver_sm_resp').length === 3)
  expect(await countInbound()).toBe(before + 2)
  const { rows } = await sql<{ route_id: string; account_id: string }>`
    select distinct route_id, account_id from text_inbound where route_id = ${route}`.execute(it.house.platform)
  expect(rows).toEqual([{ route_id: route, account_id: mine.account }])
})

test('of a long STOP the first part is in force before it is answered for, should we die before the second [AS-03]', async () => {
  const smsc = await server()
  await routes(it, mine.account, routeTo(smpp(smsc.port)))
  const number = '+41797770001'
  const subject = await it.turn(mine.account, turn => subjectOf(turn, 'phone', number))
  started()
  await until('it is bound', () => smsc.heard.some(({ command }) => command === 'bind_transceiver'))
  const before = await countInbound()
  const header = Buffer.from([5, 0, 3, 77, 2, 1])
  const part = Buffer.concat([header, Buffer.from('STOP. I have asked you for this three times already, and')])
  const who = { source_addr_ton: 1, source_addr: number.slice(1), dest_addr_ton: 1, destination_addr: '41790000000' }
  await until('it is taken', () => {
    try {
      return smsc.deliver({ ...who, esm_class: 0x40, short_message: part }) > 0
    } catch {
      return false
    }
  })
  await until('it is answered', () => smsc.heard.some(({ command }) => command === 'deliver_sm_resp'))
  expect(await countInbound()).toBe(before + 1)
  const { rows } = await sql`select from text_stop where subject_id = ${subject}`.execute(it.house.platform)
  expect(rows).toHaveLength(1)
})

const countInbound = async () =>
  (await sql<{ n: number }>`select count(*)::int as n from text_inbound`.execute(it.house.platform)).rows[0]?.n ?? 0

test('a country is not given more than its pace, and others do not wait for it', async () => {
  const smsc = await server()
  const terms = [{ country: 'CH', perPart: null, perSecond: 1 }]
  await routes(it, mine.account, routeTo(smpp(smsc.port), { terms }))
  const swiss = [await queued(), await queued({ to: '+41791111111' }), await queued({ to: '+41791111112' })]
  const french = [await queued({ to: '+33612345678' }), await queued({ to: '+33612345679' })]
  started()
  for (const id of french) await settled(id, 'accepted')
  const order = () => smsc.taken.map(({ fields }) => fields.destination_addr.slice(0, 2))
  expect(order().filter(it => it === '41').length).toBeLessThan(3)
  for (const id of swiss) await settled(id, 'accepted')
  expect(order()).toHaveLength(5)
})

test('settings that change close the line and open it anew; what was put aside is closed', async () => {
  const [old, fresh] = [await server(), await server()]
  await routes(it, mine.account, routeTo(smpp(old.port)))
  started()
  await settled(await queued(), 'accepted')
  await routes(it, mine.account, routeTo(smpp(fresh.port)))
  await until('the old one is unbound', () => old.heard.some(({ command }) => command === 'unbind'))
  await settled(await queued(), 'accepted')
  expect([old.taken.length, fresh.taken.length]).toEqual([1, 1])
})

test('what is expired when its turn comes is not sent', async () => {
  const smsc = await server()
  await routes(it, mine.account, routeTo(smpp(smsc.port)))
  const id = await queued({ expiresInMs: 1_000 })
  it.clock.move(1_001)
  started()
  await settled(id, 'expired')
  expect(smsc.taken).toEqual([])
})

test('nobody is written to without end: a number gets so many within a day, and the next day again', async () => {
  const one = { ...TEXT, to: '+41797777777' }
  const ask = () => it.turn(mine.account, turn => queueText(turn, one))
  const asked = []
  for (let i = 0; i < 21; i++) asked.push(await ask())
  expect(asked.map(({ ok }) => ok)).toEqual([...Array.from({ length: 20 }, () => true), false])
  expect(asked.at(-1)).toEqual({ ok: false, refusal: 'too-many' })
  it.clock.move(86_400_000)
  expect((await ask()).ok).toBe(true)
})

test('what an account owes to whoever wrote goes though it is restricted; what it asks waits [EN-02]', async () => {
  const smsc = await server()
  await routes(it, mine.account, routeTo(smpp(smsc.port)))
  const other = await it.account({ accepts: false })
  await it.turn(other.account, turn => provenFrom(turn, '+41790000002'))
  const [owed, asks] = [
    await queued({ kind: 'stopped', from: '+41790000002' }, other.account),
    await queued({ kind: 'code', from: '+41790000002' }, other.account),
  ]
  started()
  await settled(owed, 'accepted')
  await until('the other was looked at', async () => (await becameOf(it, asks)).detail === 'policies-not-accepted')
  expect(await stateOf(asks)).toBe('queued')
})
