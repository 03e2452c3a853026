/** Somebody brings a list of people who did not agree, and knows how the house looks at lists. */

import { sql } from 'kysely'
import type pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { IMPORT_SAMPLE_MS, IMPORT_WAVE_REST_MS } from '#base/limits.ts'
import { suppress } from '#consent/consent.ts'
import { HANDLERS } from '#imports/jobs.ts'
import { flawsOfMapping } from '#imports/mapping-rules.ts'
import { wavesOf } from '#imports/store.ts'
import type { ImportId } from '#imports/types.ts'
import type { House } from '#store/house.ts'
import { checkHouse } from '../check-house.ts'
import { openTestHouse, type TestHouse } from '../house.ts'
import {
  backed,
  brought,
  csv,
  HEADER,
  importer,
  type Importer,
  mappingOf,
  people,
  person,
  quarantined,
  stateOf,
  tried,
} from '../imports.ts'
import { publishedForm } from '../sign-up.ts'

let it: TestHouse
let by: Importer
beforeAll(async () => {
  it = await openTestHouse()
})
beforeEach(async () => {
  by = await importer(it)
})
afterAll(() => it.close())

const tidy = async () => {
  await (await it.house.boss()).send('house.tidy', { account: '', body: {} })
  await it.settle()
}
const rowsOf = async (id: string, query = '') =>
  (await by.ask(`GET /imports/${id}/rows?limit=200${query}`)).body['data'] as readonly Readonly<
    Record<string, unknown>
  >[]
const reasonsOf = async (id: string) =>
  Object.fromEntries(
    ((await stateOf(by, id))['trial'] as { reasons: { reason: string; count: number }[] }).reasons.map(
      ({ reason, count }) => [reason, count],
    ),
  )

describe('people who left are brought along', () => {
  const left = (status: string) =>
    csv(
      `${HEADER},${status}`,
      `${person('gone@inbox.example')},unsubscribed`,
      ...people(25).map(line => `${line},subscribed`),
    )

  test('by leaving the column that says so out of the mapping [AS-03]', async () => {
    const { id } = await quarantined(by, left('status'))
    expect(await reasonsOf(id)).toEqual({ unsubscribed: 1 })
    expect((await by.ask('POST /suppressions/find', { address: 'gone@inbox.example' })).body).toMatchObject({
      found: { reason: 'request' },
    })
  })

  test('by calling it something of theirs [AS-03]', async () => {
    const { id } = await tried(by, left('Subscription Status'), {
      mapping: { columns: [...mappingOf('').columns, { column: 7, as: 'attribute', name: 'group' }] },
    })
    expect(await reasonsOf(id)).toEqual({ unsubscribed: 1 })
  })

  test('by mapping one of two columns [AS-03]', async () => {
    const text = csv(
      `${HEADER},status,opt-out date`,
      `${person('gone@inbox.example')},active,2026-03-01`,
      ...people(25).map(line => `${line},active,`),
    )
    const { id } = await tried(by, text, {
      mapping: { columns: [...mappingOf('').columns, { column: 7, as: 'status' }] },
    })
    expect(await reasonsOf(id)).toEqual({ unsubscribed: 1 })
  })
})

test('a box that is named, and was not ticked, is no ticked box [AS-04]', async () => {
  const words = [
    'no checkbox',
    'checkbox not ticked',
    'checkbox: no',
    'checkbox = false',
    'checkbox empty',
    'without a checkbox',
    'Kästchen nicht angekreuzt',
    'case non cochée',
    'casilla no marcada',
    'casella non spuntata',
    'caixa não assinalada',
  ]
  const misses = ['ticked checkbox', 'Kästchen angekreuzt', 'caixa assinalada no site', 'case cochée sur notre site']
  const rows = [...words, ...misses].map((how, i) => person(`ana${i}@inbox.example`, { how }))
  const { id } = await tried(by, csv(HEADER, ...rows, ...people(25)))
  expect(await reasonsOf(id)).toEqual({ 'box-not-ticked': words.length })
})

describe('where people are', () => {
  test('is not what is said of all when their addresses say otherwise [AS-04]', async () => {
    const lines = [
      'email,when',
      ...people(25).map(line => {
        const [email, , when] = line.split(',')
        return `${email},${when}`
      }),
      `karl@brot.de,2026-03-04T10:11:12Z`,
    ]
    const columns = [
      { column: 0, as: 'email' },
      { column: 1, as: 'consented_at' },
    ]
    const all = { channel: 'email', country: 'FR', method: 'checkbox', place: 'https://bakery.example/join' }
    const { id } = await tried(by, csv(...lines), { mapping: { columns, all } })
    expect(await reasonsOf(id)).toEqual({ 'no-double-opt-in': 1 })
  })
})

test('a channel for which a purpose was never announced is none of its consents [AS-08]', async () => {
  const text = csv(
    'email,phone,name,when,where,how,country,channel',
    ...people(25).map((line, i) => {
      const [email, name, when, where, how, country] = line.split(',')
      return [email, `+3361234${String(5600 + i)}`, name, when, where, how, country, i === 0 ? 'call' : 'email'].join(
        ',',
      )
    }),
  )
  const columns = [
    { column: 0, as: 'email' },
    { column: 1, as: 'phone' },
    { column: 2, as: 'name' },
    { column: 3, as: 'consented_at' },
    { column: 4, as: 'place' },
    { column: 5, as: 'method' },
    { column: 6, as: 'country' },
    { column: 7, as: 'channel' },
  ]
  const { id } = await tried(by, text, { mapping: { columns, all: {} } })
  expect(await reasonsOf(id)).toEqual({ 'no-purpose': 1 })
})

describe('a list that was found untrue', () => {
  const failed = async (text: string) => {
    const { id } = await quarantined(by, text)
    it.clock.move(IMPORT_SAMPLE_MS + 1)
    await tidy()
    expect(await stateOf(by, id)).toMatchObject({ state: 'refused', reason: 'sample-not-backed' })
  }

  test('is not brought again for a better sample, nor another one, while its case is open [AS-11]', async () => {
    await failed(csv(HEADER, ...people(25)))
    const again = await by.ask('POST /imports', { name: 'Again', source: 'own-form', file_name: 'list.csv' })
    expect(again.body).toMatchObject({ code: 'suspended', demand: 'AS-11' })
  })

  test('does not let one be attested that waited [AS-11]', async () => {
    const { id } = await tried(by, csv(HEADER, ...people(25, 50)))
    await failed(csv(HEADER, ...people(25)))
    it.clock.move(30_000)
    const said = await by.ask(`POST /imports/${id}/attestation`, { version: '2026-11', code: by.key.code() })
    expect(said.body).toMatchObject({ code: 'suspended', demand: 'AS-11' })
  })

  test('is not forgiven by whoever brought it: its case is not theirs to close [AS-11] [EN-02]', async () => {
    await failed(csv(HEADER, ...people(25)))
    const [open] = (await by.ask('GET /cases?state=open')).body['data'] as readonly { case_id: string }[]
    const closed = await by.ask(`POST /cases/${open?.case_id}/close`, { note: 'All is well.' })
    expect(closed.body).toMatchObject({ code: 'not-yours' })
  })
})

describe('documents', () => {
  const sampled = async () => {
    const text = csv(HEADER, ...people(25))
    const { id } = await quarantined(by, text)
    const rows = (await rowsOf(id, '&sampled=true')).map(row => row['row']).join(',')
    return { id, rows, text }
  }

  test('the list is no proof of itself [AS-11]', async () => {
    const { id, rows, text } = await sampled()
    const said = await by.ask(`POST /imports/${id}/documents?rows=${rows}&name=record.csv&media=text/csv`, text, {
      'content-type': 'text/csv',
    })
    expect(said.body).toMatchObject({ code: 'not-about-them', demand: 'AS-11' })
  })

  test.each([
    ['application/pdf', '%PDF-1.7'],
    ['image/png', ''],
    ['text/plain', ''],
    ['text/plain', ' '],
  ])('an empty %s is none [AS-11]', async (media, bytes) => {
    const { id, rows } = await sampled()
    const said = await by.ask(`POST /imports/${id}/documents?rows=${rows}&name=x&media=${media}`, bytes, {
      'content-type': media,
    })
    expect(said.status).toBeGreaterThanOrEqual(400)
  })
})

describe('a list in pieces', () => {
  test('is released no faster than in one: what others began with today counts [AS-11] [EN-03]', async () => {
    const sizes = [100, 25]
    const ids: string[] = []
    for (const [i, size] of sizes.entries()) {
      const { id } = await quarantined(by, csv(HEADER, ...people(size, 7_000 + i * 100)))
      await backed(by, id)
      ids.push(id)
    }
    const [first, second] = ids
    expect((await by.ask(`POST /imports/${first}/release`, {})).status).toBe(200)
    await it.settle()
    expect((await by.ask(`POST /imports/${second}/release`, {})).body).toMatchObject({ code: 'too-early' })
    it.clock.move(IMPORT_WAVE_REST_MS + 1)
    expect((await by.ask(`POST /imports/${second}/release`, {})).status).toBe(200)
    await it.settle()
  })

  test('is not heard of because a test key wrote to its own sandbox [AS-11]', async () => {
    const { id } = await quarantined(by, csv(HEADER, ...people(25)))
    await backed(by, id)
    await by.ask(`POST /imports/${id}/release`, {})
    await it.settle()
    const { account } = by.owned
    const heard: number[] = []
    const played = it.turn(account, async turn => {
      for (const isTest of [true, false]) {
        const run = `run_${isTest}`
        await sql`
          insert into run (account_id, run_id, campaign_id, revision, status, plan, purpose, purpose_v, channel, test, started_at, expires_at)
          values (${account}, ${run}, 'cmp_0', 1, 'finished', '{}', 'news', 1, 'email', ${isTest}, ${turn.now}, ${turn.now})`.execute(
          turn.db,
        )
        await sql`
          insert into recipient (account_id, run_id, seq, contact_id, subject_id, consent_seq)
          select ${account}, ${run}, row_number() over (), contact_id, email_subject, 1 from contact where account_id = ${account}`.execute(
          turn.db,
        )
        await sql`
          insert into outcome (account_id, run_id, seq, attempt, result, reason, at)
          select ${account}, ${run}, seq, 1, 'accepted', 'accepted', ${turn.now} from recipient where account_id = ${account} and run_id = ${run}`.execute(
          turn.db,
        )
        heard.push(...(await wavesOf(turn, id as ImportId)).map(it => it.written))
      }
      throw new Error('played, and not kept')
    })
    await expect(played).rejects.toThrow('not kept')
    expect(heard).toEqual([0, 25])
  })

  test('that complaints have ended is not brought again, nor goes on in another piece [EN-03]', async () => {
    const text = csv(HEADER, ...people(110, 300))
    const { id } = await quarantined(by, text)
    const { id: twin } = await quarantined(by, text)
    await backed(by, id)
    await backed(by, twin)
    expect((await by.ask(`POST /imports/${id}/release`, {})).status).toBe(200)
    await it.settle()
    const one = (await rowsOf(id, '&state=released')).at(0)
    await it.turn(by.owned.account, async turn => {
      const { rows } = await turn.db
        .selectFrom('contact')
        .select('email')
        .where('contact_id', '=', String(one?.['contact_id']))
        .execute()
        .then(found => ({ rows: found }))
      await suppress(turn, { kind: 'email', address: String(rows[0]?.email), reason: 'complaint' })
    })
    it.clock.move(IMPORT_WAVE_REST_MS + 1)
    await by.ask(`POST /imports/${id}/release`, {})
    expect(await stateOf(by, id)).toMatchObject({ state: 'stopped' })
    const { id: again } = await tried(by, text)
    expect(await reasonsOf(again)).toMatchObject({ 'import-stopped': 10 })
    await by.ask(`POST /imports/${twin}/release`, {})
    await it.settle()
    expect((await rowsOf(twin, '&state=released')).length).toBe(0)
  })
})

test('what goes to a partner was ticked on a form that names it, and is in no list [AS-09]', async () => {
  const { id, wording } = await brought(by, csv(HEADER, ...people(25)))
  await publishedForm(it, by.owned.account, ['offers'])
  const purposes = [{ slug: 'partner.mills', version: 1 }]
  const said = await by.ask(`PUT /imports/${id}/mapping`, { mapping: mappingOf(wording, { purposes }) })
  expect(said.body).toMatchObject({ code: 'mapping-flawed' })
  expect(
    flawsOfMapping(
      { columns: [], all: {}, purposes: [{ slug: 'partner.mills', v: 1 }], purposeValues: {}, wordings: {} },
      {
        names: [],
        samples: [],
        proposed: [],
        peer: null,
        suspicious: [],
        reading: { kind: 'csv', encoding: 'utf-8', because: 'seen', hasHeader: true },
      },
      new Map([['partner.mills', { versions: [1], channels: ['email'] }]]),
      [],
    ),
  ).toContainEqual(expect.objectContaining({ code: 'for-a-partner', demand: 'AS-09' }))
})

test('a trial is of the mapping that is attested, also where another was sent while it ran [AS-11]', async () => {
  const text = csv(HEADER, ...people(25))
  const { id, wording } = await brought(by, text)
  const map = (wordings: object) => by.ask(`PUT /imports/${id}/mapping`, { mapping: mappingOf(wording, { wordings }) })
  const work = HANDLERS.find(({ event }) => event === 'import.work')?.run ?? expect.fail('imports are worked on')
  const job = { id: 'job', account: by.owned.account, body: { import: id } }
  for (const nth of [4, 8, 12, 16, 20]) {
    await map({ '': wording })
    await work(
      interrupted(it.house, nth, () => map({})),
      job,
    )
    await it.settle()
    if ((await stateOf(by, id))['state'] !== 'tried') await tidy()
    const { mapping } = await stateOf(by, id)
    const isBare = Object.keys((mapping as { wordings: object }).wordings).length === 0
    expect(await reasonsOf(id)).toEqual(isBare ? { 'no-wording': 25 } : {})
  }
})

/** The house in which something happens before the nth statement. */
function interrupted(house: House, nth: number, happens: () => Promise<unknown>): House {
  let left = nth
  const pool = new Proxy(house.pool, {
    get: (target, name) =>
      name === 'connect' ? async () => waiting(await target.connect()) : (Reflect.get(target, name) as unknown),
  })
  const waiting = (client: pg.PoolClient): pg.PoolClient =>
    new Proxy(client, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name)
        if (typeof value !== 'function') return value
        if (name !== 'query') return value.bind(target) as unknown
        return async (...args: unknown[]) => {
          if (--left === 0) void happens() // It may wait for the very turn that we are in.
          return value.apply(target, args) as unknown
        }
      },
    })
  return { ...house, pool }
}

test('after all that the house is as it must be', () => checkHouse(it))
