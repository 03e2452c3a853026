/**
 * `npm run bench -- segments [--people N] [--few N] [--rounds N]`: how long it takes until somebody who builds a segment is
 * told how many it has, for filters as people make them, against a bare SQL count of the same question, written by hand
 * for it and exact, as the owner of the tables (no row-level security, nothing to compile). And what freezing costs for each
 * recipient, for everybody and for few of them, with few contacts and with very many: against each other, for it should
 * be the same. All in a database of its own, whose people are made by the server.
 */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import pg from 'pg'
import { countReachable } from '#audience/audience.ts'
import type { Filter } from '#audience/types.ts'
import { newId } from '#base/id.ts'
import { DAY_MS, MINUTE_MS } from '#base/limits.ts'
import { freeze, freezeSlice } from '#delivery/freezing.ts'
import { addRun } from '#delivery/run-store.ts'
import type { RunPlan } from '#delivery/types.ts'
import { startEmbedded } from '#store/embedded.ts'
import { type House, openHouse } from '#store/house.ts'
import { migrate } from '#store/migrate.ts'
import { type AccountId, SYSTEM, takeTurn, type Turn } from '#store/turn.ts'
import { type BenchIo, median, tell } from './figure.ts'

export const NUMBERS = { people: 1_000_000, few: 100_000, rounds: 5 }

const PURPOSE = 'news'
const TARGET_MS = 200

export async function run(io: BenchIo, numbers: Readonly<Record<string, number>>): Promise<void> {
  const { people, few, rounds } = { ...NUMBERS, ...numbers }
  const folder = mkdtempSync(join(tmpdir(), 'optimail-bench-'))
  const server = await startEmbedded({ dataDir: join(folder, 'postgres') })
  try {
    const { stop: _, ...connect } = server
    const owner = new pg.Client({ ...connect, options: '-c timezone=UTC' })
    await owner.connect()
    await migrate(owner)
    const secret = Buffer.alloc(32, 7)
    const house = await openHouse({ connect, dataDir: folder, secret, publicUrl: 'http://127.0.0.1:8080' })
    try {
      const many: Side = { house, owner, account: 'acc_many', people }
      const some: Side = { house, owner, account: 'acc_some', people: few }
      await fill(some)
      await fill(many)
      await owner.query('vacuum analyze')
      await count(io, many, rounds)
      await freezeEach(io, some, many)
    } finally {
      await house.close()
      await owner.end()
    }
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

type Side = { readonly house: House; readonly owner: pg.Client; readonly account: AccountId; readonly people: number }

// Whom it is about ----------------------------------------------------------------------------------------------------

/** A place in an id: the numbers are mixed, as chance would have it, and the ids still differ. */
const ID = (kind: string) => `'${kind}_' || substr(md5(account || i::text), 1, 25)`

/** By chance, and the same each time: a number from 0 to `below` for each person and question. */
const CHANCE = (what: string, below: number) => `(abs(hashtext(i::text || '${what}')) % ${below})`

const PEOPLE = [
  `insert into purpose (account_id, purpose_id, slug, kind, draft, draft_rev, current_v, created_at, updated_at)
   select account, 'pur_' || account, '${PURPOSE}', 'marketing', '{}', 1, 1, now(), now() from (select $1::text as account) it where $2::int > 0`,
  `insert into subject (account_id, subject_id, kind, address_hash, created_at)
   select account, ${ID('sub')}, 'email', sha256(i::text::bytea), now() from generate_series(1, $2::int) i, (select $1::text as account) it`,
  `insert into contact (account_id, contact_id, email, email_subject, name, locale, attributes, created_at, updated_at)
   select account, ${ID('con')}, 'reader' || i || '@host' || ${CHANCE('host', 500)} || '.example', ${ID('sub')}, 'Reader ' || i,
     (array['en','en','en','fr','fr','de','de','es','it','pt'])[1 + ${CHANCE('locale', 10)}],
     jsonb_build_object('country', (array['FR','FR','FR','DE','DE','GB','ES','IT','CH','PT'])[1 + ${CHANCE('country', 10)}],
       'city', 'City ' || ${CHANCE('city', 400)}, 'plan', case ${CHANCE('plan', 100)} when 0 then 'gold' else 'free' end,
       'birthday', (date '1950-01-01' + ${CHANCE('birthday', 20_000)})::text, 'visits', ${CHANCE('visits', 1_000)}::text),
     now() - ${CHANCE('since', 1_500)} * interval '1 day', now()
   from generate_series(1, $2::int) i, (select $1::text as account) it`,
  `insert into consent_state (account_id, subject_id, channel, purpose, v, state, evidence, enough, seq, since)
   select account, ${ID('sub')}, 'email', '${PURPOSE}', 1, case when ${CHANCE('left', 20)} = 0 then 'withdrawn' else 'given' end, 'E5',
     ${CHANCE('left', 20)} <> 0, i, now() - ${CHANCE('since', 1_500)} * interval '1 day'
   from generate_series(1, $2::int) i, (select $1::text as account) it`,
  `insert into suppression (account_id, kind, address_hash, reason, at)
   select account, 'email', sha256(i::text::bytea), 'hard-bounce', now() from generate_series(1, $2::int, 200) i, (select $1::text as account) it`,
  `insert into contact_event (account_id, event_id, contact_id, name, props, at)
   select account, 'cev_' || md5(account || i || 'event'), ${ID('con')}, case ${CHANCE('event', 10)} when 0 then 'ordered' else 'visited' end,
     '{}', now() - ${CHANCE('when', 365)} * interval '1 day' from generate_series(1, $2::int, 2) i, (select $1::text as account) it`,
  `insert into engagement (account_id, run_id, seq, kind, link, subject_id, people, first_at, at, seen_at)
   select account, 'run_former', i, 'clicked', 1, ${ID('sub')}, 1, at, at, at from (
     select account, i, now() - ${CHANCE('click', 365)} * interval '1 day' as at
     from generate_series(1, $2::int, 5) i, (select $1::text as account) it) them`,
] as const

export async function fill({ owner, account, people }: Side): Promise<void> {
  for (const statement of PEOPLE) await owner.query(statement, [account, people])
}

// Counting ------------------------------------------------------------------------------------------------------------

type Question = { readonly name: string; readonly filter: Filter; readonly bare: string }

const attribute = (name: string, value: string) => ({ on: 'attribute', name, op: 'equals', value }) as const
const ago = (days: number) => `now() - interval '${days} days'`
const event = (name: string, days: number) =>
  `exists (select from contact_event e where e.account_id = c.account_id and e.contact_id = c.contact_id and e.name = '${name}' and e.at >= ${ago(days)})`
const clicked = `exists (select from engagement e where e.account_id = c.account_id and e.subject_id = c.email_subject and e.kind = 'clicked' and e.at >= ${ago(30)})`

const QUESTIONS: readonly Question[] = [
  { name: 'everybody', filter: { all: [] }, bare: 'true' },
  { name: 'language', filter: { all: [{ on: 'locale', is: ['fr'] }] }, bare: `c.locale = 'fr'` },
  {
    name: 'country of many',
    filter: { all: [attribute('country', 'DE')] },
    bare: `c.attributes ->> 'country' = 'DE'`,
  },
  { name: 'one city', filter: { all: [attribute('city', 'City 7')] }, bare: `c.attributes ->> 'city' = 'City 7'` },
  { name: '1 % plan', filter: { all: [attribute('plan', 'gold')] }, bare: `c.attributes ->> 'plan' = 'gold'` },
  {
    name: 'host',
    filter: { all: [{ on: 'domain', is: ['host7.example'] }] },
    bare: `split_part(c.email, '@', 2) = 'host7.example'`,
  },
  {
    name: 'new this month',
    filter: { all: [{ on: 'signed-up', op: 'last-days', days: 30 }] },
    bare: `c.created_at >= ${ago(30)}`,
  },
  {
    name: 'birthday this week',
    filter: { all: [{ on: 'attribute', name: 'birthday', as: 'date', op: 'anniversary', days: 6 }] },
    bare: `substr(c.attributes ->> 'birthday', 6) = any(array(select to_char(now() + i * interval '1 day', 'MM-DD') from generate_series(0, 6) i))`,
  },
  {
    name: 'ordered in 30 days',
    filter: { all: [{ on: 'event', name: 'ordered', days: 30 }] },
    bare: event('ordered', 30),
  },
  {
    name: 'clicked in 30 days, in CH or DE',
    filter: {
      all: [
        { on: 'reaction', kind: 'clicked', days: 30 },
        { on: 'attribute', name: 'country', op: 'one-of', values: ['CH', 'DE'] },
      ],
    },
    bare: `${clicked} and c.attributes ->> 'country' in ('CH', 'DE')`,
  },
  {
    name: 'French, and neither visited nor clicked lately',
    filter: {
      all: [{ on: 'locale', is: ['fr'] }],
      none: [
        { on: 'event', name: 'visited', days: 90 },
        { on: 'reaction', kind: 'clicked', days: 30 },
      ],
    },
    bare: `c.locale = 'fr' and not ${event('visited', 90)} and not ${clicked}`,
  },
]

const bareCount = (where: string) => `
  select count(*)::int as n from consent_state s join contact c on c.account_id = s.account_id and c.email_subject = s.subject_id
  where s.account_id = $1 and s.purpose = '${PURPOSE}' and s.channel = 'email' and s.state = 'given' and s.enough and s.blocked_at is null
    and s.v = 1 and not exists (select from subject x join suppression y using (account_id, kind, address_hash)
      where x.account_id = s.account_id and x.subject_id = s.subject_id) and ${where}`

async function count(io: BenchIo, { house, owner, account }: Side, rounds: number): Promise<void> {
  for (const { name, filter, bare } of QUESTIONS) {
    const [ours, theirs]: [number[], number[]] = [[], []]
    let told = { reachable: 0, about: false }
    let exact = 0
    for (let round = 0; round <= rounds; round++) {
      const work = (turn: Turn) => countReachable(turn, PURPOSE, filter, { live: true })
      const mine = await msOf(async () => void (told = await takeTurn(house, { account, actor: SYSTEM }, work)))
      const bareMs = await msOf(async () => void (exact = (await owner.query(bareCount(bare), [account])).rows[0].n))
      if (round === 0) continue // Both sides have their pages in memory.
      ours.push(mine)
      theirs.push(bareMs)
    }
    const off = exact === 0 ? 0 : Math.abs(told.reachable - exact) / exact
    const said = told.about
      ? `about ${told.reachable} of ${exact}, ${(off * 100).toFixed(1)} % off`
      : `${exact} exactly`
    const [a, b] = [median(ours), median(theirs)]
    tell(io, `segments, count of ${name} (${said})`, 'bare SQL', a, b, 'ms', b / a)
    tell(io, `segments, count of ${name}, at most`, `${TARGET_MS} ms`, a, TARGET_MS, 'ms', TARGET_MS / a)
  }
}

// Freezing ------------------------------------------------------------------------------------------------------------

const SHAPES = ['everybody', '1 % plan', 'ordered in 30 days'] as const

async function freezeEach(io: BenchIo, some: Side, many: Side): Promise<void> {
  const costs: { name: string; micros: number }[] = []
  for (const shape of SHAPES)
    for (const side of [some, many]) {
      const filter = QUESTIONS.find(({ name }) => name === shape)?.filter ?? { all: [] }
      const { recipients, ms, firstMs } = await frozen(side, filter)
      const micros = (ms * 1_000) / recipients
      costs.push({ name: `${shape}, ${recipients} of ${side.people}`, micros })
      const target = side.people > 100_000 ? 2_000 : 1_000
      tell(
        io,
        `segments, first of ${shape} of ${side.people} frozen, at most`,
        `${target} ms`,
        firstMs,
        target,
        'ms',
        target / firstMs,
      )
    }
  const [usual] = costs
  for (const { name, micros } of costs)
    tell(
      io,
      `segments, freezing ${name}`,
      usual?.name ?? '',
      micros,
      usual?.micros ?? 0,
      'µs/recipient',
      (usual?.micros ?? 0) / micros,
    )
}

/** In slices, as the job does it; the least of three, each a run of its own. */
async function frozen({ house, owner, account }: Side, filter: Filter) {
  const times: { ms: number; firstMs: number; recipients: number }[] = []
  for (let round = 0; round < 3; round++) {
    const id = newId('run', Date.now())
    await takeTurn(house, { account, actor: SYSTEM }, turn =>
      addRun(turn, { id, plan: planOf(filter), test: true, expiresAt: new Date(Date.now() + DAY_MS + MINUTE_MS) }),
    )
    const firstMs = await msOf(() => untilFirst(house, account, id))
    const ms = firstMs + (await msOf(() => freeze(house, account, id)))
    const { rows } = await owner.query('select frozen::int from run where account_id = $1 and run_id = $2', [
      account,
      id,
    ])
    times.push({ ms, firstMs, recipients: rows[0].frozen })
    await owner.query('delete from recipient')
    await owner.query('vacuum recipient')
  }
  return times.toSorted((a, b) => a.ms - b.ms)[0] ?? { ms: 0, firstMs: 0, recipients: 0 }
}

async function untilFirst(house: House, account: AccountId, id: string): Promise<void> {
  const slice = (turn: Turn) => freezeSlice(turn, id)
  const has = async (turn: Turn) =>
    (await turn.db.selectFrom('recipient').select('seq').where('run_id', '=', id).limit(1).execute()).length
  while (await takeTurn(house, { account, actor: SYSTEM }, slice))
    if ((await takeTurn(house, { account, actor: SYSTEM }, has)) > 0) return
}

/** What a run keeps; nothing is sent, so it has no words. */
const planOf = (filter: Filter) =>
  ({
    campaign: 'cmp_bench',
    revision: 1,
    purpose: { slug: PURPOSE, v: 1 },
    channel: 'email',
    filter,
    from: { address: 'news@bench.example' },
    content: {},
  }) as unknown as RunPlan

// Telling -------------------------------------------------------------------------------------------------------------

async function msOf(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
