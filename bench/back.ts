/**
 * `npm run bench -- back`: what comes back. Our web server, with all of its surfaces' manners, the database and every check,
 * against a bare Fastify handler that answers the same and does nothing: leaving by one click, pictures, and links that
 * lead by way of us; and bounces, read and judged. Both are processes of their own, asked by the same connections in turns. A one click is answered when
 * it is kept and the workers are told, in a transaction that has committed. What it blocks may come behind: nobody else is asked anything
 * until it has, and how long that took is told, and what the rate is with it. Its event in the log is a job's, and not measured here.
 */

import { fork, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { type Socket, connect as dial } from 'node:net'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import Fastify, { type FastifyInstance } from 'fastify'
import pg from 'pg'
import { signUp } from '#accounts/accounts.ts'
import { newId } from '#base/id.ts'
import { ONE_CLICK_BEHIND_MS } from '#base/limits.ts'
import { compileContent } from '#content/content.ts'
import { startRun } from '#delivery/delivery.ts'
import { makeServer } from '#http/server.ts'
import { openLog } from '#ledger/ledger.ts'
import { pages } from '#pages/pages.ts'
import type { Connect } from '#store/db.ts'
import { startEmbedded } from '#store/embedded.ts'
import { type House, openHouse } from '#store/house.ts'
import { migrate } from '#store/migrate.ts'
import { type AccountId, SYSTEM, takeTurn } from '#store/turn.ts'
import { measureToken, messageToken } from '#wire/token.ts'
import { type Pair, readBounces } from './bounces.ts'

type Io = { readonly print: (line: string) => void }

/** How many are asked in a round, over how many connections, and how often. */
export const NUMBERS = { requests: 20_000, connections: 128, rounds: 5, warm: 3_000 } as const
type Numbers = Readonly<Record<keyof typeof NUMBERS, number>>

const SECRET = Buffer.alloc(32, 7)
const TARGET = 'https://shop.example.org/bread'
const PERSON = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
const CLICK = 'List-Unsubscribe=One-Click'
const SECONDS_MAX = 300
const MAILS_MAX = 5_000
const LOOK_MS = 20

const KINDS = ['one-click', 'open', 'click'] as const
type Kind = (typeof KINDS)[number]
type Task = { readonly connect: Connect; readonly dataDir: string }

export async function run(io: Io, numbers: Numbers): Promise<void> {
  const bounces = await readBounces(Math.min(numbers.requests, MAILS_MAX), numbers.rounds)
  tell(io, { bench: 'back-bounce', against: 'postal-mime, which only parses', unit: 'bounces/s' }, bounces)
  const folder = mkdtempSync(join(tmpdir(), 'optimail-bench-'))
  const { stop, ...connect } = await startEmbedded({ dataDir: join(folder, 'postgres') })
  const servers: ChildProcess[] = []
  try {
    const task = { connect, dataDir: folder }
    const tokens = await prepare(task, numbers)
    const [ours, theirs] = [await begin('ours', task, servers), await begin('theirs', task, servers)]
    const pair = { ours, theirs }
    await withOwner(connect, async owner => {
      for (const kind of KINDS) await compare(io, kind, pair, tokens, numbers, kind === 'one-click' ? owner : undefined)
    })
  } finally {
    await Promise.all(servers.map(ended))
    await stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

const ended = (server: ChildProcess) =>
  new Promise<void>(resolve => {
    if (server.exitCode !== null) return resolve()
    server.once('exit', () => resolve())
    server.kill('SIGKILL')
  })

type Ports = { readonly ours: number; readonly theirs: number }
type Tokens = { readonly leave: readonly string[]; readonly measure: readonly string[] }

/** Both sides take turns, so that whatever else the machine does, it does to both; everybody leaves once. */
async function compare(
  io: Io,
  kind: Kind,
  ports: Ports,
  tokens: Tokens,
  numbers: Numbers,
  owner: pg.Client | undefined,
): Promise<void> {
  const { requests, connections, rounds, warm } = numbers
  const first = (round: number) => warm + round * requests
  const ask = (port: number, from: number, count: number) =>
    askAll(
      port,
      connections,
      Array.from({ length: count }, (_, i) => requestFor(kind, tokens, from + i)),
    )
  for (const port of [ports.theirs, ports.ours]) await ask(port, 0, warm)
  if (owner) await allBlocked(owner, warm)
  const pairs: Pair[] = []
  const behind: Pair[] = []
  const withIt: Pair[] = []
  for (let round = 0; round < rounds; round++) {
    const theirs = await ask(ports.theirs, first(round), requests)
    const startMs = performance.now()
    const ours = await ask(ports.ours, first(round), requests)
    pairs.push({ theirs, ours })
    if (!owner) continue
    const answeredMs = performance.now()
    await allBlocked(owner, first(round + 1))
    const endMs = performance.now()
    behind.push({ theirs: ONE_CLICK_BEHIND_MS, ours: endMs - answeredMs })
    withIt.push({ theirs, ours: requests / ((endMs - startMs) / 1_000) })
  }
  const against = 'a bare Fastify handler that does nothing'
  tell(io, { bench: `back-${kind}`, against, unit: `${kind}s/s` }, pairs)
  if (!owner) return
  tell(io, { bench: `back-${kind}, until all of them are blocked as well`, against, unit: `${kind}s/s` }, withIt)
  const say = `back-${kind}, from the last answer until everybody is blocked`
  tell(io, { bench: say, against: 'the time that we allow', unit: 'ms' }, behind, it => it.theirs / it.ours)
}

/** Everybody who posted so far has nothing left that counts; more than we promise, it is never so. */
async function allBlocked(owner: pg.Client, count: number): Promise<void> {
  for (const endMs = performance.now() + SECONDS_MAX * 1_000; performance.now() < endMs; await pause(LOOK_MS)) {
    const { rows } = await owner.query<{ n: number }>(
      `select count(*)::int as n from consent_state where purpose = 'letters' and blocked_at is not null`,
    )
    if (rows[0]?.n === count) return
  }
  throw new Error('some who posted are not blocked in the database')
}

async function withOwner(connect: Connect, work: (owner: pg.Client) => Promise<void>): Promise<void> {
  const owner = new pg.Client(connect)
  await owner.connect()
  await owner.query('set row_security = off')
  await work(owner).finally(() => owner.end())
}

type Row = { readonly bench: string; readonly against: string; readonly unit: string }

function tell(
  io: Io,
  { bench, against, unit }: Row,
  pairs: readonly Pair[],
  betterOf = (it: Pair) => it.ours / it.theirs,
): void {
  const middle = (of: (pair: Pair) => number) => medianOf(pairs.map(of))
  const [ours, theirs] = [Math.round(middle(it => it.ours)), Math.round(middle(it => it.theirs))]
  const ratio = Number(middle(betterOf).toFixed(2))
  io.print(JSON.stringify({ bench, against, ours, theirs, ratio, unit, machine: machine() }))
}

const medianOf = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const machine = () => `${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}`

// Asking -----------------------------------------------------------------------------------------------------------

function requestFor(kind: Kind, { leave, measure }: Tokens, nth: number): string {
  const manners = `Host: mail.example.org\r\nUser-Agent: ${PERSON}\r\nAccept: */*\r\n`
  if (kind === 'one-click')
    return `POST /u/${leave[nth] ?? ''} HTTP/1.1\r\n${manners}Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ${String(CLICK.length)}\r\n\r\n${CLICK}`
  const path = kind === 'open' ? `/o/${measure[nth] ?? ''}` : `/c/${measure[nth] ?? ''}/1`
  return `GET ${path} HTTP/1.1\r\n${manners}\r\n`
}

/** Each connection asks one thing after another; answers per second. */
async function askAll(port: number, connections: number, requests: readonly string[]): Promise<number> {
  const waiting = [...requests].toReversed()
  const start = performance.now()
  await Promise.all(Array.from({ length: connections }, () => askThrough(port, waiting)))
  return requests.length / ((performance.now() - start) / 1_000)
}

function askThrough(port: number, waiting: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket: Socket = dial(port, '127.0.0.1')
    const next = () => {
      const request = waiting.pop()
      if (request === undefined) return void socket.end()
      socket.write(request, 'latin1')
    }
    let text = ''
    socket.setNoDelay(true)
    socket.setTimeout(SECONDS_MAX * 1_000, () => socket.destroy(new Error('no answer')))
    socket.once('connect', next)
    socket.on('data', bytes => {
      text += bytes.toString('latin1')
      const head = text.indexOf('\r\n\r\n')
      if (head < 0) return
      const length = Number(/\r\ncontent-length: (\d+)/i.exec(text)?.[1] ?? 0)
      if (text.length < head + 4 + length) return
      if (!/^HTTP\/1\.1 (?:200|302)/.test(text)) return void socket.destroy(new Error(text.slice(0, 300)))
      text = ''
      next()
    })
    socket.once('close', () => resolve())
    socket.once('error', reject)
  })
}

// Being asked ------------------------------------------------------------------------------------------------------

async function begin(side: 'ours' | 'theirs', task: Task, servers: ChildProcess[]): Promise<number> {
  const child = fork(fileURLToPath(import.meta.url), [side])
  servers.push(child)
  const port = Promise.withResolvers<number>()
  child.once('message', it => port.resolve(it as number)) // What `serve` below answers.
  child.once('exit', code => port.reject(new Error(`the server ended with ${String(code)}`)))
  child.send(task)
  return port.promise
}

const houseFor = ({ connect, dataDir }: Task): Promise<House> =>
  openHouse({ connect, dataDir, secret: SECRET, publicUrl: 'https://mail.example.org' })

async function serve(side: 'ours' | 'theirs', task: Task): Promise<number> {
  const app = side === 'ours' ? await ourServer(task) : bare()
  await app.listen({ host: '127.0.0.1', port: 0 })
  const address = app.server.address()
  return typeof address === 'object' && address ? address.port : 0
}

async function ourServer(task: Task): Promise<FastifyInstance> {
  const house = await houseFor(task)
  return makeServer(house, [pages(house)])
}

const HEADERS = { 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'cache-control': 'no-store' } as const
const LEFT = { ...HEADERS, 'referrer-policy': 'same-origin', 'content-type': 'text/plain; charset=utf-8' } as const
const QUIET = { ...HEADERS, 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex, nofollow' } as const
const SHOWN = { ...QUIET, 'cross-origin-resource-policy': 'cross-origin', 'content-type': 'image/gif' } as const
const LED = { ...QUIET, location: TARGET } as const

/** As small as it can be written: the same answer, header by header. */
function bare(): FastifyInstance {
  const app = Fastify()
  const picture = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
    done(null, body),
  )
  app.post('/u/:token', (_request, reply) => void reply.headers(LEFT).send('You have unsubscribed.\n'))
  app.get('/o/:token', (_request, reply) => void reply.headers(SHOWN).send(picture))
  app.get('/c/:token/:link', (_request, reply) => void reply.status(302).headers(LED).send())
  return app
}

// People -----------------------------------------------------------------------------------------------------------

/** One run that everybody got, all of whom agreed to be measured. */
async function prepare(task: Task, { requests, rounds, warm }: Numbers): Promise<Tokens> {
  const owner = new pg.Client(task.connect)
  await owner.connect()
  await migrate(owner)
  const house = await houseFor(task)
  await openLog(house)
  const done = await signUp(house, {
    email: 'owner@example.org',
    password: 'four unrelated words here',
    name: 'Ada',
    accountName: 'Bakery',
    locale: 'en',
  })
  if (!done.ok) throw new Error(String(done.refusal))
  const { account } = done.value
  const id = await takeTurn(house, { account, actor: SYSTEM }, turn => startRun(turn, plan()))
  const count = warm + requests * rounds
  await owner.query('set row_security = off')
  await owner.query('update ledger_head set size = 1')
  for (const [sql, ...values] of rowsOf(account, id, count)) await owner.query(sql, values)
  await owner.query('vacuum analyze')
  const { rows } = await owner.query<{ number: string }>('select number from run where run_id = $1', [id])
  const number = Number(rows[0]?.number)
  const key = house.keys.key('link')
  const seqs = Array.from({ length: count }, (_, i) => i + 1)
  await house.close()
  await owner.end()
  return {
    leave: seqs.map(seq => messageToken(key, { kind: 'run', run: number, seq })),
    measure: seqs.map(seq => measureToken(key, { run: number, seq })),
  }
}

function plan() {
  const draft = {
    subject: 'Bread',
    from: 'Bakery',
    preheader: 'Fresh',
    html: `<p>Fresh <a href="${TARGET}">bread</a></p>`,
    text: null,
  }
  const sender = { name: 'Bakery', contact: 'shop@example.org', address: '1 High Street, Dublin\nIreland' }
  const made = compileContent(draft, { locale: 'en', campaign: 'Bread', sender, purpose: { en: 'Letters' } })
  if (!made.ok) throw new Error(made.refusal.map(({ says }) => says).join(' '))
  return {
    campaign: newId('cmp', 0),
    revision: 1,
    purpose: { slug: 'letters', v: 1 },
    channel: 'email',
    filter: { all: [] },
    from: { address: 'news@example.org' },
    content: made.value,
  } as const
}

function rowsOf(account: AccountId, run: string, count: number): [string, ...unknown[]][] {
  const people = `generate_series(1, $2::int) i`
  const subject = `'sub_' || lpad(i::text, 25, '0')`
  const given = (purpose: string): [string, ...unknown[]] => [
    `insert into consent_state (account_id, subject_id, channel, purpose, v, state, evidence, enough, seq, since)
     select $1, ${subject}, 'email', $3, 1, 'given', 'E5', true, 0, now() from ${people}`,
    account,
    count,
    purpose,
  ]
  return [
    [
      `insert into purpose (account_id, purpose_id, slug, kind, draft, draft_rev, current_v, created_at, updated_at)
       values ($1, 'pur_measuring', 'measuring', 'tracking', '{}', 1, 1, now(), now())`,
      account,
    ],
    [
      `insert into subject (account_id, subject_id, kind, address_hash, dek, created_at)
       select $1, ${subject}, 'email', sha256(i::text::bytea), '', now() from ${people}`,
      account,
      count,
    ],
    given('letters'),
    given('measuring'),
    [
      `insert into recipient (account_id, run_id, seq, contact_id, subject_id, consent_seq)
       select $1, $3, i, 'con_' || lpad(i::text, 25, '0'), ${subject}, 0 from ${people}`,
      account,
      count,
      run,
    ],
    [
      `insert into outcome (account_id, run_id, seq, attempt, result, reason, at)
       select $1, $3, i, 1, 'accepted', 'accepted', now() - interval '1 hour' from ${people}`,
      account,
      count,
      run,
    ],
    [
      `insert into measured (account_id, run_id, seq, subject_id, at) select $1, $3, i, ${subject}, now() from ${people}`,
      account,
      count,
      run,
    ],
  ]
}

const side = process.argv[2]
if ((side === 'ours' || side === 'theirs') && process.send)
  process.once('message', it => void serve(side, it as Task).then(port => process.send?.(port))) // What `begin` sends.
