/** Straight to the recipients' own servers: a DNS of our own, and servers at several addresses of loopback on one port. */

import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { sure } from '#base/bug.ts'
import { DAY_MS, HOUR_MS, MINUTE_MS } from '#base/limits.ts'
import type { Resolver } from '#base/dns.ts'
import { NOTHING_OUTSIDE } from '#base/outside.ts'
import { openResolver } from '#outside/resolver.ts'
import type { AccountId } from '#store/turn.ts'
import { progress, sendThrough, started, until as untilLong } from '../../test/campaign.ts'
import { checkHouse } from '../../test/check-house.ts'
import { type Dns, startDns } from '../../test/dns.ts'
import { type HostileServer, type Script, startHostile } from '../../test/hostile-smtp.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import { crowd } from '../../test/people.ts'
import { openSink } from '../../test/sink.ts'
import { checkDomain } from './domain-check.ts'
import {
  arrangeRoutes,
  beginWarmUp,
  boundRun,
  cancelRun,
  createRoute,
  type Delivery,
  endWarmUp,
  listDomains,
  listRoutes,
  listWarmUps,
  outcomesOf,
  startDelivery,
} from './delivery.ts'
import type { RunId } from './types.ts'
import { freePort } from '../../test/ports.ts'

/** The same at each of the addresses. */
let port: number
/** Where each of them stands. */
const AT = { bakery: '127.0.0.12', slow: '127.0.0.13', orange: '127.0.0.15', relay: '127.0.0.14' } as const

let it: TestHouse
let dns: Dns
let names: Resolver
let account: AccountId
let delivery: Delivery | undefined
const servers = new Map<keyof typeof AT, HostileServer>()

beforeAll(async () => {
  port = await freePort()
  dns = await startDns({
    'orange.example': { mx: [[10, 'smtp-in.orange.fr']] },
    'smtp-in.orange.fr': { a: [AT.orange] },
    'bakery.example': { mx: [[10, 'mx.bakery.example']] },
    'shop.example': { mx: [[5, 'mx.bakery.example']] }, // The same hosts: one site.
    'mx.bakery.example': { a: [AT.bakery] },
    'slow.example': { mx: [[10, 'mx.slow.example']] },
    'mx.slow.example': { a: [AT.slow] },
    'null.example': { mx: [[0, '']] },
    'silent.example': { fails: 'servfail' },
  })
  names = openResolver({ servers: [dns.server] })
  it = await openTestHouse({ outside: { ...NOTHING_OUTSIDE, names } })
  ;({ account } = await it.account())
})
afterEach(async () => {
  for (const server of servers.values()) await server.close()
  servers.clear()
  await delivery?.stop()
  delivery = undefined
})
afterAll(async () => {
  await it.close()
  await dns.close()
})

async function serve(at: keyof typeof AT, script?: Script): Promise<HostileServer> {
  const server = await startHostile({ at: { address: AT[at], port }, ...(script && { script }) })
  servers.set(at, server)
  return server
}

/** A way straight out; the account's only one, unless others are named before or after it. */
async function direct(): Promise<void> {
  const known = (await it.turn(account, listRoutes)).find(({ kind }) => kind === 'direct')
  if (known) return void (await it.turn(account, turn => arrangeRoutes(turn, [known.id])))
  await sendThrough(it, account, 9) // A domain of its own, and the rest of what a sender needs.
  await it.turn(account, async turn => {
    const made = await createRoute(turn, {
      name: 'Direct',
      kind: 'direct',
      host: null,
      port,
      tls: 'opportunistic',
      username: null,
    })
    if (!made.ok) throw new Error(made.refusal)
    await arrangeRoutes(turn, [made.value])
  })
}

const until = (what: string, isSo: () => Promise<boolean> | boolean) => untilLong(what, isSo, 90_000)
/** The clock goes on meanwhile, so that a site that rested for a second goes on as well. */
const untilInTime = (what: string, isSo: () => Promise<boolean> | boolean) =>
  until(what, () => {
    it.clock.move(20)
    return isSo()
  })

let nth = 0
/** People at each of these domains, who are in no other run. */
async function people(at: Readonly<Record<string, number>>): Promise<string> {
  const purpose = `letters-${(nth += 1)}`
  for (const [domain, count] of Object.entries(at)) {
    const host = `t${nth}.${domain}` // Nobody is there yet.
    const known = dns.zone[domain]
    if (known) dns.zone[host] = known
    await crowd(it, account, { count, purpose, host })
  }
  return purpose
}

/** The sender's domain is proven, as the DNS has it now [PC-08]. */
async function prove(): Promise<void> {
  const [domain] = await it.turn(account, listDomains)
  for (const { name, type, value } of sure(domain, 'the sender has one').records)
    if (type === 'TXT') dns.zone[name] = { txt: [value.replace('include:spf.your-provider.example', 'ip4:192.0.2.1')] }
  await checkDomain(it.house, account, 'bakery0.example', openResolver({ servers: [dns.server] }))
}

const send = async (purpose: string) => {
  await prove()
  it.clock.move(MINUTE_MS) // What was used of any pace is there again.
  return start(purpose)
}
const start = (purpose: string) => started(it, account, { purpose: { slug: purpose, v: 1 } })
const work = async () => void (delivery = await startDelivery(it.house, { senders: 1, connections: 8, where: 'here' }))
const outcomes = async (run: RunId) => it.turn(account, turn => outcomesOf(turn, run, { limit: 500 }))
const waiting = async (run: RunId) => (await progress(it, account, run)).waiting
const isFinished = (run: RunId) =>
  until('it is finished', async () => (await progress(it, account, run)).status === 'finished')
const takenAt = (server: HostileServer) => new Set(server.taken.map(({ to }) => to)).size

test('each message goes to a server of its own domain, and who has none is known before anybody is asked [AS-01]', async () => {
  const bakery = await serve('bakery')
  await direct()
  const run = await send(
    await people({ 'bakery.example': 4, 'shop.example': 3, 'null.example': 2, 'gone.example': 2, 'silent.example': 1 }),
  )
  await work()
  const dead = async () => (await outcomes(run)).filter(({ result }) => result === 'failed')
  await until('what can be settled is', async () => takenAt(bakery) === 7 && (await dead()).length === 4)
  expect(bakery.taken.map(({ to }) => to.split('.').at(-2)).toSorted()).toEqual([
    ...Array.from({ length: 4 }, () => 'bakery'),
    ...Array.from({ length: 3 }, () => 'shop'),
  ])
  expect((await dead()).map(({ code }) => code).toSorted()).toEqual([550, 550, 556, 556])
  await expect.poll(() => waiting(run)).toMatchObject([{ why: 'no-dns-answer', count: 1 }])
  dns.zone[`t${nth}.silent.example`] = { mx: [[1, 'mx.bakery.example']] }
  await until('its servers answer again', async () => (await names.mx(`t${nth}.silent.example`)).is === 'found')
  it.clock.move(HOUR_MS)
  await isFinished(run)
  expect((await progress(it, account, run)).counts).toMatchObject({ accepted: 8, failed: 4 })
  await checkHouse(it)
}, 300_000)

test('a 421 lets the site rest, and not each message: the others go on, and what is left comes when it is over', async () => {
  let isClosed = true
  const [bakery, slow] = [
    await serve('bakery'),
    await serve('slow', verb =>
      isClosed && verb === 'mail' ? { say: '421 4.3.2 try again in 20 minutes\r\n', then: 'hang-up' } : undefined,
    ),
  ]
  await direct()
  const run = await send(await people({ 'bakery.example': 5, 'slow.example': 20 }))
  await work()
  await until('the others have it', () => takenAt(bakery) === 5)
  await expect
    .poll(() => waiting(run))
    .toMatchObject([{ why: 'site-rests', count: 20, until: new Date(it.clock.nowMs() + 20 * MINUTE_MS) }])
  const asked = slow.connections
  expect(asked).toBeLessThanOrEqual(8)
  expect((await progress(it, account, run)).reasons.filter(({ result }) => result === 'deferred')).toEqual([])
  isClosed = false
  it.clock.move(21 * MINUTE_MS)
  await isFinished(run)
  expect(takenAt(slow)).toBe(20)
  await checkHouse(it)
}, 300_000)

test('a site that says nothing holds up nobody else', async () => {
  const [bakery, slow] = [await serve('bakery'), await serve('slow', verb => (verb === 'connect' ? {} : undefined))]
  await direct()
  const run = await send(await people({ 'slow.example': 30, 'bakery.example': 30 }))
  await work()
  const own = () => new Set(bakery.taken.map(({ to }) => to).filter(to => to.includes(`@t${nth}.`))).size
  await untilInTime('the others have it', () => own() === 30)
  expect(slow.taken).toEqual([])
  const small = await send(await people({ 'shop.example': 3 }))
  await isFinished(small)
  expect((await progress(it, account, run)).counts.accepted).toBe(30)
  await it.turn(account, turn => cancelRun(turn, run))
}, 300_000)

test('a provider gets no more connections, and no more over each of them, than its row says', async () => {
  const orange = await serve('orange')
  await direct()
  const run = await send(await people({ 'orange.example': 60 }))
  await work()
  await isFinished(run)
  expect(takenAt(orange)).toBe(60)
  expect(orange.connections).toBeLessThanOrEqual(2)
  await checkHouse(it)
}, 300_000)

test('a domain that begins sends what its day allows to each provider, and the rest the next day', async () => {
  const bakery = await serve('bakery')
  await direct()
  await it.turn(account, turn => beginWarmUp(turn, 'domain', 'bakery0.example', 'standard', 1))
  const run = await send(await people({ 'bakery.example': 60 }))
  await work()
  await until('the day is full', () => takenAt(bakery) >= 50)
  const midnight = new Date((Math.floor(it.clock.nowMs() / DAY_MS) + 1) * DAY_MS)
  await expect.poll(() => waiting(run)).toEqual([{ why: 'warm-up', count: 10, until: midnight }])
  expect(takenAt(bakery)).toBe(50)
  expect(await it.turn(account, listWarmUps)).toMatchObject([
    { day: 1, most: 50, today: [{ provider: 'other', used: 50 }] },
  ])
  it.clock.move(midnight.getTime() - it.clock.nowMs())
  await isFinished(run)
  expect(takenAt(bakery)).toBe(60)
  await it.turn(account, turn => endWarmUp(turn, 'domain', 'bakery0.example'))
  await checkHouse(it)
}, 300_000)

test('a run may be bound while it is sent, and lets others of its account pass', async () => {
  const bakery = await serve('bakery')
  await direct()
  const bound = await send(await people({ 'bakery.example': 5 }))
  await it.turn(account, turn => boundRun(turn, bound, 60))
  await work()
  await until('it is slow', async () => (await progress(it, account, bound)).counts.accepted === 1)
  await isFinished(await send(await people({ 'shop.example': 3 })))
  await until('a minute has passed for it as well', () => takenAt(bakery) === 5)
  it.clock.move(MINUTE_MS)
  await until('one more', () => takenAt(bakery) === 6)
  await it.turn(account, turn => boundRun(turn, bound, null))
  it.clock.move(MINUTE_MS)
  await isFinished(bound)
  await checkHouse(it)
}, 300_000)

test('while a route rests the next one in order takes what is left, each message once, and later it is tried again', async () => {
  let isAway = true
  const first = await serve('relay', verb => (isAway && verb === 'connect' ? { then: 'hang-up' } : undefined))
  const second = await openSink()
  await sendThrough(it, account, second.port)
  /** Without what its owner is told of the domain meanwhile. */
  const readers = () => [...second.taken.keys()].filter(email => email.endsWith('any.example')).length
  const [spare] = (await it.turn(account, listRoutes)).filter(({ active }) => active)
  const made = await it.turn(account, turn =>
    createRoute(turn, { name: 'First', host: AT.relay, port, tls: 'none', username: null }),
  )
  if (!made.ok || !spare) throw new Error('there are two routes')
  await it.turn(account, turn => arrangeRoutes(turn, [made.value, spare.id]))
  const run = await send(await people({ 'any.example': 20 }))
  await work()
  await isFinished(run)
  expect([readers(), takenAt(first)]).toEqual([20, 0])
  const [resting] = (await it.turn(account, listRoutes)).filter(({ id }) => id === made.value)
  expect(resting).toMatchObject({ place: 1, rests: { why: 'hung-up' } })
  isAway = false
  it.clock.move(HOUR_MS)
  await isFinished(await send(await people({ 'any.example': 7 })))
  expect([readers(), takenAt(first)]).toEqual([20, 7])
  await until('it is as good as new', async () => {
    const [route] = (await it.turn(account, listRoutes)).filter(({ id }) => id === made.value)
    return route?.rests === null
  })
  expect([...second.taken.values()].every(({ count }) => count === 1)).toBe(true)
  await second.close()
  await checkHouse(it)
}, 300_000)
