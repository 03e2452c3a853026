/**
 * A whole house for a test: real rooms on a database of its own, a clock that the test moves, and nothing that runs by
 * itself but the sequencer. What would happen later happens when the test says `settle()`.
 */

import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import pg from 'pg'
import type { Logger } from 'pino'
import { inject } from 'vitest'
import { acceptPolicies, changeAccount, signUp } from '#accounts/accounts.ts'
import type { Controller, UserId } from '#accounts/types.ts'
import { Bug } from '#base/bug.ts'
import { project } from '#consent/consent.ts'
import { embedFiles } from '#embed/embed.ts'
import { trackerFiles } from '#embed/tracker-serve.ts'
import { makeServer } from '#http/server.ts'
import { textHooks } from '#inbound/text-hooks.ts'
import { openLog, startSequencer } from '#ledger/ledger.ts'
import { NOTHING_OUTSIDE, type Outside } from '#base/outside.ts'
import { withExamples } from '#outside/example.ts'
import { legalPages } from '#pages/legal.ts'
import { logFiles } from '#pages/log.ts'
import { pages } from '#pages/pages.ts'
import { POLICY_VERSION } from '#policy/versions.ts'
import type { Connect } from '#store/db.ts'
import { type House, type ProviderUrls, openHouse } from '#store/house.ts'
import { drainJobs } from '#store/jobs.ts'
import { type AccountId, takeTurn, type Turn } from '#store/turn.ts'
import { HANDLERS } from '../src/handlers.ts'
import { asOwner, templateOf, within } from './database.ts'

export type TestHouse = {
  readonly house: House
  readonly connect: Connect
  readonly clock: { nowMs(): number; move(ms: number): void }
  /** Until the log has everything, no job waits, and neither of the two has made work for the other. */
  settle(): Promise<void>
  /** Signed up by an owner; who stands behind it is said, and the policies are accepted. */
  account(over?: Partial<Person>): Promise<Owned>
  /** As the owner of the account. */
  turn<T>(account: AccountId, work: (turn: Turn) => Promise<T>): Promise<T>
  /** On one connection, kept until the house closes: whoever looks at everything asks some hundred things. */
  asOwner<T>(work: (owner: pg.Client) => Promise<T>): Promise<T>
  /** The web server, without its console; made once. */
  app(): Promise<FastifyInstance>
  /** The same database and files under a new house, as after a restart. The old one is closed. */
  reopen(): Promise<TestHouse>
  close(): Promise<void>
}

export type Owned = {
  readonly account: AccountId
  readonly user: UserId
  readonly email: string
  readonly password: string
}
export type Person = {
  readonly email: string
  readonly name: string
  readonly controller: Controller
  readonly accepts: boolean
}
export type TestHouseOptions = {
  /** Where no test runner says it. */
  readonly database?: { readonly connect: Connect; readonly prefix: string }
  readonly publicUrl?: string
  readonly sandboxPort?: number
  readonly log?: Logger
  /** The world; without it there is none but pages at `.example`. */
  readonly outside?: Outside
  /** Where providers are that take mail over HTTP. */
  readonly providerUrls?: ProviderUrls
  readonly nowMs?: number
}

export const PASSWORD = 'four unrelated words here'
const START_MS = Date.UTC(2026, 10, 26, 9)
const POOL_MAX = 5
const ROUNDS_MAX = 100

export async function openTestHouse(options: TestHouseOptions = {}): Promise<TestHouse> {
  const given = options.database ?? inject('database')
  if (!given) throw new Bug('tests of the house need a database: run them by “node scripts/test.mjs PATH”')
  const name = `${given.prefix}_${randomBytes(6).toString('hex')}` // Test files run in threads of one process.
  await asOwner(given.connect, owner => owner.query(`create database ${name} template ${templateOf(given.prefix)}`))
  const dataDir = mkdtempSync(join(tmpdir(), 'optimail-house-'))
  const drop = async () => {
    await asOwner(given.connect, owner => owner.query(`drop database if exists ${name} with (force)`))
    rmSync(dataDir, { recursive: true, force: true })
  }
  return openOn({ ...options, connect: within(given.connect, name), dataDir, drop, nowMs: options.nowMs ?? START_MS })
}

type Ground = TestHouseOptions & {
  readonly connect: Connect
  readonly dataDir: string
  readonly nowMs: number
  readonly drop: () => Promise<void>
}

async function openOn(ground: Ground): Promise<TestHouse> {
  let nowMs = ground.nowMs
  const clock = { nowMs: () => nowMs, move: (ms: number) => void (nowMs += ms) }
  const {
    connect,
    dataDir,
    log,
    outside = withExamples(NOTHING_OUTSIDE),
    publicUrl = 'http://127.0.0.1:8080',
    sandboxPort = 0,
    providerUrls = {},
  } = ground
  const secret = Buffer.alloc(32, 7)
  const house = await openHouse({
    connect,
    dataDir,
    outside,
    clock,
    secret,
    publicUrl,
    sandboxPort,
    providerUrls,
    poolMax: POOL_MAX,
    ...(log && { log }),
  })
  await openLog(house)
  const sequencer = await startSequencer(house, [project])
  const owners = new Map<string, UserId>()
  let app: FastifyInstance | undefined
  let owner: Promise<pg.Client> | undefined
  const leave = async () => {
    await app?.close()
    await (await owner)?.end()
    await sequencer.stop()
    await house.close()
  }
  return {
    house,
    connect,
    clock,
    async settle() {
      for (let round = 0; round < ROUNDS_MAX; round++) {
        await sequencer.settle()
        if ((await drainJobs(house, HANDLERS)) === 0) return
      }
      throw new Bug('the house does not settle')
    },
    async account(over) {
      const owned = await openAccount(house, owners.size, over)
      owners.set(owned.account, owned.user)
      return owned
    },
    turn: (account, work) =>
      takeTurn(house, { account, actor: { kind: 'user', id: owners.get(account) ?? 'usr_test' } }, work),
    app: async () =>
      (app ??= await makeServer(house, [
        pages(house),
        embedFiles(house),
        trackerFiles(house),
        logFiles(house),
        legalPages(house),
        textHooks(house),
      ])),
    asOwner: async work => work(await (owner ??= connected(connect, () => (owner = undefined)))),
    async reopen() {
      await leave()
      return openOn({ ...ground, nowMs })
    },
    async close() {
      await leave()
      await ground.drop()
    },
  }
}

async function connected(connect: Connect, onLost: () => void): Promise<pg.Client> {
  const owner = new pg.Client(connect)
  owner.on('error', onLost) // By a restore, say.
  await owner.connect()
  return owner
}

async function openAccount(house: House, nth: number, over: Partial<Person> = {}): Promise<Owned> {
  const { email = `owner${nth}@bakery${nth}.example`, name = `Bakery ${nth}`, accepts = true } = over
  const controller = over.controller ?? { name, contact: email, address: `${nth + 1} Mill Lane, Lyon`, country: 'FR' }
  if (nth > 0) await house.platform.updateTable('installation').set({ public_sign_up: true }).execute()
  const done = await signUp(house, { email, password: PASSWORD, name: 'Ada Baker', accountName: name, locale: 'en' })
  if (!done.ok) throw new Bug(`the test account was refused: ${done.refusal}`)
  const { account, user } = done.value
  await takeTurn(house, { account, actor: { kind: 'user', id: user } }, async turn => {
    await changeAccount(turn, name, controller, 'en')
    if (accepts) await acceptPolicies(turn, POLICY_VERSION)
  })
  return { account, user, email, password: PASSWORD }
}
