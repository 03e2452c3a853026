/**
 * `npm run bench -- consent [--rounds N] [--requests N]`: what it costs that each answer of ours keeps its visitor's choice (http/consented.ts):
 * processor time for a page and for an answer of the API, with the hook, against the same server without it; in turns, in one process,
 * without a net in between, which makes the hook look dearer than it is. Then the hook alone, by the differences within each round,
 * against what it may cost.
 */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fastify, { type FastifyInstance } from 'fastify'
import pg from 'pg'
import { Fault } from '#base/fault.ts'
import { keepConsent } from '#http/consented.ts'
import { dressed } from '#pages/cookie/asks.ts'
import { ownSite, publishOwn } from '#sites/sites.ts'
import { startEmbedded } from '#store/embedded.ts'
import { type House, openHouse } from '#store/house.ts'
import { migrate } from '#store/migrate.ts'
import { weekOf, writeChoice } from '#wire/cookie/choice.ts'
import { type BenchIo, median, tell } from './figure.ts'

export const NUMBERS = { rounds: 9, requests: 2_000 }

/** For each request. */
const HOOK_MAX_US = 100

const PAGE = `<!doctype html><html lang="en"><head><title>Bakery</title></head><body><main>${'<p>The rye comes out of the oven at half past seven. </p>'.repeat(200)}</main></body></html>`
/** As all pages of ours do. */
const SAID = {
  'content-security-policy': `default-src 'none'; script-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'`,
  'content-language': 'en',
}

export async function run(io: BenchIo, numbers: Readonly<Record<string, number>>): Promise<void> {
  const { rounds, requests } = { ...NUMBERS, ...numbers }
  const folder = mkdtempSync(join(tmpdir(), 'optimail-bench-'))
  const server = await startEmbedded({ dataDir: join(folder, 'postgres') })
  try {
    const { stop: _, ...connect } = server
    const owner = new pg.Client(connect)
    await owner.connect()
    await migrate(owner)
    await owner.end()
    const publicUrl = 'http://127.0.0.1:8080'
    const house = await openHouse({ connect, dataDir: folder, secret: Buffer.alloc(32, 7), publicUrl })
    await publishOwn(house)
    const [ours, bare] = [await serving(house), await serving(undefined)]
    for (const [what, url, headers] of casesOf(house)) {
      const times = { ours: [] as number[], bare: [] as number[] }
      for (let round = 0; round <= rounds; round++)
        for (const side of ['ours', 'bare'] as const) {
          const us = await timeOf(side === 'ours' ? ours : bare, url, headers, requests)
          if (round > 0) times[side].push(us)
        }
      const [mine, theirs] = [median(times.ours), median(times.bare)]
      tell(io, 'consent', `${what}, without the hook`, mine, theirs, 'µs of a processor', theirs / mine)
      const hook = median(times.ours.map((us, round) => us - (times.bare[round] ?? 0)))
      const bench = `consent, the hook alone: ${what}`
      tell(io, bench, 'what it may cost', hook, HOOK_MAX_US, 'µs of a processor', HOOK_MAX_US / Math.max(hook, 1))
    }
    await house.close()
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

type Case = readonly [what: string, url: string, headers: Readonly<Record<string, string>>]

function casesOf(house: House): readonly Case[] {
  const choice = `om_consent=${writeChoice({ r: 1, grant: 'pf', week: weekOf(house.clock.nowMs()) })}`
  return [
    ['an answer of the API', '/answer', {}],
    ['a page for somebody who has chosen', '/page', { cookie: choice }],
    ['a page with the question', '/page', {}],
  ]
}

async function serving(house: House | undefined): Promise<FastifyInstance> {
  const app = fastify()
  if (house) {
    const registry = async () => (await ownSite(house)).registry
    await keepConsent(app, { registry, nowMs: () => house.clock.nowMs(), dress: dressed(house) })
  }
  app.get('/page', async (_, reply) => reply.headers(SAID).type('text/html').send(PAGE))
  app.get('/answer', async () => ({ data: [{ id: 'con_1', name: 'Ann' }], next: null }))
  return app
}

async function timeOf(app: FastifyInstance, url: string, headers: Case[2], requests: number): Promise<number> {
  const before = process.cpuUsage()
  for (let i = 0; i < requests; i++) {
    const { statusCode } = await app.inject({ url, headers })
    if (statusCode !== 200) throw new Fault(`it answered ${statusCode}`, false)
  }
  const { user, system } = process.cpuUsage(before)
  return (user + system) / requests
}
