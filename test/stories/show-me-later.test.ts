/** Story: “show me” asked late. They have left, the keys are others, the account is closed; some fields are gone, then the person. */

import type { AddressInfo } from 'node:net'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sure } from '#base/bug.ts'
import { DAY_MS } from '#base/limits.ts'
import type { Io } from '../../src/cli/io.ts'
import { logVerify } from '../../src/cli/log-verify.ts'
import { type MailServer, startSandbox } from '#inbound/inbound.ts'
import { endOldLogKey, logPolicy, rotateKey } from '#ledger/ledger.ts'
import { witnessRound } from '#ledger/witnessing.ts'
import { startWalk } from '#privacy/retention.ts'
import { SHORT_LIVED } from '#privacy/retention-rules.ts'
import type { Policy } from '#wire/policy-file.ts'
import { checkHouse } from '../check-house.ts'
import { type Ask, browserOf, programOf } from '../client.ts'
import { openTestHouse, type TestHouse } from '../house.ts'
import {
  disclosedIn,
  eventsIn,
  GOOD,
  isErased,
  judged,
  openShown,
  policyOf,
  proofAsked,
  shown,
  wordsIn,
} from '../shown.ts'
import { type Came, everybody, type Way, WAYS } from '../ways-in.ts'
import { watch, type Watching } from '../witnesses.ts'
import { freePort } from '../ports.ts'

let it: TestHouse
let sandbox: MailServer
let witness: Watching | undefined
let place: string
let everyone: ReadonlyMap<Way, Came>
/** What a stranger got before all of this, and the policy that they had then. */
const before = new Map<Way, Uint8Array>()
let policyBefore: Policy
/** A key for each account, made while it was open. */
const keys = new Map<string, Ask>()
const of = (way: Way): Came => sure(everyone.get(way), 'somebody came by each way')
const keyOf = ({ owned }: Came): Ask => sure(keys.get(owned.account), 'each account has a key')
const shownNow = (way: Way) => shown(it, of(way), '', keyOf(of(way)))
/** Of nobody is anything given any more. */
const anybody = (way: Way) => ({ channel: of(way).channel })

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'optimail-show-later-'))
  it = await openTestHouse({ sandboxPort: await freePort() })
  sandbox = await startSandbox(it.house, it.house.sandboxPort)
  everyone = await everybody(it)
  for (const { owned } of everyone.values())
    if (!keys.has(owned.account)) keys.set(owned.account, await programOf(it, owned))
  policyBefore = await policyOf(it)
  for (const way of WAYS) before.set(way, await proofAsked(it, of(way), '', keyOf(of(way))))
}, 300_000)
afterAll(async () => {
  await witness?.stop()
  await sandbox?.stop()
  await it?.close()
  rmSync(place, { recursive: true, force: true })
})

async function settled(): Promise<void> {
  await it.settle()
  if (witness) await witnessRound(it.house, true)
}

test('once they have left, the proof shows that they came, and that they have left [AS-03] [AS-10]', async () => {
  for (const came of everyone.values()) {
    const { contact, channel } = came
    const done = await keyOf(came)(`POST /contacts/${contact}/withdraw`, { channel, purposes: 'all' })
    expect(done.status, done.text).toBe(200)
  }
  await settled()
  const policy = await policyOf(it)
  for (const way of WAYS) {
    const proof = await shownNow(way)
    expect(judged(proof.bytes, policy, anybody(way)), way).toMatchObject(GOOD)
    expect(eventsIn(proof).at(-1)?.envelope, way).toContain('"type":"withdraw"')
    const { given } = of(way)
    if (given !== undefined) expect(judged(proof.bytes, policy, of(way)).exit, way).toBe(1)
    expect(judged(before.get(way) ?? Buffer.of(), policyBefore, of(way)), `${way}, as shown before`).toMatchObject(GOOD)
  }
})

test('a witness that comes later dates what comes later, and nothing before it [AS-10]', async () => {
  witness = await watch(it, 'w.example')
  it.clock.move(60_000)
  await settled()
  const policy = await policyOf(it)
  for (const way of WAYS) {
    const { exit, failed, claims } = judged((await shownNow(way)).bytes, policy, anybody(way))
    expect({ way, exit, failed, when: claims['when'] }).toEqual({ way, ...GOOD, when: 'STATED BY SENDER' })
  }
}, 300_000)

test('under other keys of log and exporter the new proofs verify by the new policy, the old by the old [AS-10]', async () => {
  it.clock.move(60_000)
  expect(await rotateKey(it.house, 'log', false)).toMatchObject({ ok: true })
  expect(await rotateKey(it.house, 'instance', false)).toMatchObject({ ok: true })
  await settled()
  await witness?.learn()
  await settled()
  it.clock.move(2 * DAY_MS)
  await settled()
  await endOldLogKey(it.house)
  it.clock.move(60_000)
  await settled()
  const policy = await policyOf(it)
  expect(policy.logs.map(it => it.key.text)).not.toEqual(policyBefore.logs.map(it => it.key.text))
  for (const way of WAYS) {
    const { bytes } = await shownNow(way)
    expect(judged(bytes, policy, anybody(way)), way).toMatchObject(GOOD)
    expect(judged(bytes, policyBefore, anybody(way)).exit, `${way}, under keys that are not those`).toBe(1)
    expect(judged(before.get(way) ?? Buffer.of(), policyBefore, of(way)), `${way}, as shown before`).toMatchObject(GOOD)
  }
}, 300_000)

test('the log as it is served is verified from outside, through the change of its key [AS-10]', async () => {
  const app = await it.app()
  await app.listen({ host: '127.0.0.1', port: 0 })
  const at = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/consent` // It listens on a port.
  const file = join(place, 'policy.txt')
  writeFileSync(file, await logPolicy(it.house))
  const out: string[] = []
  const say = (line: string) => void out.push(line)
  const wrong = (line: string) => (say(line), 2)
  const io: Io = { env: {}, isTerminal: false, columns: 80, print: say, say, wrong, later: wrong }
  expect({ exit: await logVerify([at, '--policy', file], io), out }).toMatchObject({ exit: 0 })
  expect(out.join('\n')).toMatch(/holds: \d+ entries, every tile/)
})

test('a year later who they were online is gone from the evidence, and the rest verifies [AS-10]', async () => {
  it.clock.move(366 * DAY_MS)
  for (const { owned } of everyone.values()) await it.turn(owned.account, turn => startWalk(turn, false)) // Once each: two are not under way.
  await settled()
  const policy = await policyOf(it)
  for (const way of WAYS) {
    const proof = await shownNow(way)
    expect(judged(proof.bytes, policy, anybody(way)), way).toMatchObject(GOOD)
    const had = disclosedIn(openShown(before.get(way) ?? Buffer.of())).filter(it => SHORT_LIVED.includes(it.name))
    expect(disclosedIn(proof).filter(it => SHORT_LIVED.includes(it.name))).toEqual([])
    if (had.length > 0)
      expect(
        eventsIn(proof).flatMap(it => it.erased),
        way,
      ).not.toEqual([])
    for (const { name, value } of had) expect(wordsIn(proof).includes(String(value)), `${way}: ${name}`).toBe(false)
  }
}, 300_000)

test('of a closed account the proofs are given as before [AS-10]', async () => {
  const came = of('a form in fr')
  const ask = await browserOf(await it.app(), came.owned)
  const name = String((await ask('GET /account')).body['name'])
  expect((await ask('POST /account/close', { name })).status).toBe(200)
  await settled()
  const policy = await policyOf(it)
  for (const way of ['a form in fr', 'a form in pt'] as const)
    expect(judged((await shownNow(way)).bytes, policy, anybody(way)), way).toMatchObject(GOOD)
})

test('asked for in the middle of an erasure it is whole or erased; then it shows that there was something, and no more [AS-10]', async () => {
  const policy = await policyOf(it)
  const people = new Map(WAYS.filter(way => of(way).channel === 'email').map(way => [way, of(way)]))
  const asked: Promise<Uint8Array>[] = []
  for (const [, came] of people) {
    const erased = keyOf(came)(`POST /contacts/${came.contact}/erase`, {})
    asked.push(proofAsked(it, came, '', keyOf(came)))
    expect((await erased).status, (await erased).text).toBe(200)
    asked.push(proofAsked(it, came, '', keyOf(came)))
  }
  await settled()
  for (const bytes of await Promise.all(asked)) {
    const proof = openShown(bytes)
    const kinds = eventsIn(proof).filter(({ envelope }) => !envelope.includes('"type":"erase"'))
    expect(isErased(proof) && kinds.length > 0, 'a mix of both').toBe(false)
  }
  for (const [way, came] of people) {
    const proof = await shownNow(way)
    expect(judged(proof.bytes, policy, anybody(way)), way).toMatchObject({
      ...GOOD,
      claims: {
        logged: 'PROVED',
        wording: 'NOT SHOWN',
        address: 'NOT SHOWN',
        confirmed: 'NOT SHOWN',
        state: 'NOT SHOWN',
      },
    })
    const told = disclosedIn(openShown(before.get(way) ?? Buffer.of())).find(it => it.name === 'address')
    expect(wordsIn(proof).includes(String(told?.value)), way).toBe(false)
    for (const format of ['json', 'pdf'])
      expect(Buffer.from(await proofAsked(it, came, `&format=${format}`, keyOf(came))).includes('reader.example')).toBe(
        false,
      )
    expect(judged(before.get(way) ?? Buffer.of(), policyBefore, of(way)), `${way}, as shown before`).toMatchObject(GOOD)
  }
  for (const way of ['a form with a number, by SMS', 'a form with a number, for calls'] as const)
    expect(isErased(await shownNow(way)), way).toBe(true)
  await checkHouse(it)
}, 300_000)
