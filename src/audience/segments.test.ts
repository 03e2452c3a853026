import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sql } from 'kysely'
import { DAY_MS, EVENT_KEPT_MS } from '#base/limits.ts'
import { createPurpose, publishPurpose } from '#consent/consent.ts'
import { checkHouse } from '../../test/check-house.ts'
import { type Ask, browserOf } from '../../test/client.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
import { crowd } from '../../test/people.ts'
import { started } from '../../test/campaign.ts'
import { countReachable, estimated } from './counting.ts'
import { requestErasure } from './erasing.ts'
import { forgetOldEvents } from './events.ts'
import { notKept, resolve } from './segment-rules.ts'
import type { Filter, SegmentId } from './segment-types.ts'
import { sentenceOf } from './sentence-rules.ts'
import type { ContactId } from './types.ts'

let it: TestHouse
let owned: Owned
let ask: Ask
beforeAll(async () => {
  it = await openTestHouse()
  owned = await it.account()
  ask = await browserOf(await it.app(), owned)
  await it.turn(owned.account, async turn => {
    const texts = { en: { name: 'Letters', description: 'Letters about bread', frequency: 'At most once a week' } }
    const maxFrequency = { count: 1, per: 'week' } as const
    const made = await createPurpose(turn, {
      slug: 'letters',
      kind: 'marketing',
      channels: ['email'],
      maxFrequency,
      texts,
    })
    if (made.ok) await publishPurpose(turn, made.value.id)
  })
  await crowd(it, owned.account, { count: 9, purpose: 'letters' })
  await crowd(it, owned.account, { count: 3, purpose: 'letters', confirmed: false, host: 'pending.example' })
  await it.turn(owned.account, ({ db }) =>
    sql`update contact set attributes = '{"country":"CH"}' where email ~ 'reader[1-3]@'`.execute(db),
  )
})
afterAll(() => it.close())

const SWISS: Filter = { all: [{ on: 'attribute', name: 'country', op: 'equals', value: 'CH' }] }
type Made = { readonly segment_id: SegmentId; readonly v: number }
const make = async (name: string, filter: Filter) => (await ask('POST /segments', { name, filter })).body as Made
const naming = (segment_id: SegmentId): Filter => ({ all: [{ on: 'segment', segment_id }] })
const count = async (filter: Filter, over = {}) =>
  (await ask('POST /audience/count', { purpose: 'letters', filter, ...over })).body

test('whoever fits is reached only by what they agreed to and confirmed [AS-03]', async () => {
  expect(await count(SWISS)).toMatchObject({ reachable: 3, active: 9, pending: 3, about: false })
  expect(await count(SWISS, { purpose: 'offers' })).toMatchObject({ code: 'names-nothing' })
  expect(await count(SWISS, { live: true })).toMatchObject({ reachable: 3, about: false })
  const people = (await ask('POST /audience/people', { purpose: 'letters', filter: SWISS })).body
  expect(people.data).toHaveLength(3)
  const all = (await ask('POST /audience/people', { filter: SWISS })).body
  expect(all.data).toHaveLength(6) // Three of them have yet to confirm.
})

describe('a segment', () => {
  test('names another, but never itself, not even by way of others', async () => {
    const swiss = await make('Swiss', SWISS)
    const both = await make('Swiss who read English', {
      ...naming(swiss.segment_id),
      any: [{ on: 'locale', is: ['en'] }],
    })
    expect(await count(naming(both.segment_id))).toMatchObject({ reachable: 3 })
    const change = (it: Made, filter: Filter) => ask(`PATCH /segments/${it.segment_id}`, { v: it.v, filter })
    expect(await change(swiss, naming(swiss.segment_id))).toMatchObject({ status: 422, body: { code: 'in-a-circle' } })
    expect(await change(swiss, naming(both.segment_id))).toMatchObject({ status: 422, body: { code: 'in-a-circle' } })
    expect(await ask(`DELETE /segments/${swiss.segment_id}`)).toMatchObject({ status: 409, body: { code: 'in-use' } })
    expect((await ask(`GET /segments/${swiss.segment_id}`)).body.used_by).toMatchObject([
      { kind: 'segment', id: both.segment_id },
    ])
    expect(await ask(`DELETE /segments/${both.segment_id}`)).toMatchObject({ status: 200 })
    await checkHouse(it)
  })

  test('has versions: a change that somebody else made is not overwritten, and a name is taken once', async () => {
    const made = await make('Changing', SWISS)
    const path = `PATCH /segments/${made.segment_id}` as const
    expect(await ask(path, { v: 1, name: 'Changed' })).toMatchObject({ status: 200, body: { v: 2 } })
    expect(await ask(path, { v: 1, name: 'Lost' })).toMatchObject({ status: 412 })
    expect(await ask('POST /segments', { name: 'CHANGED', filter: SWISS })).toMatchObject({ status: 409 })
    await expect(
      it.turn(owned.account, ({ db }) => sql`update segment_version set tree = '{}'`.execute(db)),
    ).rejects.toThrow(/permission denied/)
  })

  test.each([
    ['Likely voters', SWISS],
    ['Politik', SWISS],
    ['x', { all: [{ on: 'attribute', name: 'party_member', op: 'is-set' }] }],
    ['x', { all: [{ all: [], none: [{ on: 'event', name: 'political.donation' }] }] }],
  ] as const)('called %s is refused where it sorts by politics [NA-04]', async (name, filter) => {
    expect(await ask('POST /segments', { name, filter })).toMatchObject({
      status: 422,
      body: { code: 'not-kept', demand: 'NA-04' },
    })
  })

  test.each(['Polite readers', 'Party guests', 'Policy holders', 'Party size', 'Devoted readers', 'Votive candles'])(
    'called %s is not',
    name => expect(notKept(name, SWISS)).toBe(undefined),
  )

  test('that grows too large by what it names is refused', () => {
    const ids = Array.from({ length: 4 }, (_, i) => `seg_${i}` as SegmentId)
    const ten = (it: Filter['all'][number]) => Array.from({ length: 10 }, () => it)
    const known = new Map<SegmentId, Filter>(
      ids.map((id, i) => [id, i === 0 ? SWISS : { all: ten(naming(ids[i - 1]!).all[0]!) }]),
    ) // They are there.
    expect(resolve(naming(ids[2]!), known)).toMatchObject({ ok: true })
    expect(resolve(naming(ids[3]!), known)).toEqual({ ok: false, refusal: 'too-large' })
  })
})

test('a run that was sent by a filter freezes exactly those whom it was counted to reach, as all do [AS-03]', async () => {
  const filters: readonly Filter[] = [SWISS, { all: [], none: SWISS.all }, { all: [{ on: 'locale', is: ['pt'] }] }]
  for (const filter of filters) {
    const reachable = Number((await count(filter))['reachable'])
    const run = await started(it, owned.account, { filter })
    const rows = await it.turn(owned.account, ({ db }) =>
      db.selectFrom('recipient').select('seq').where('run_id', '=', run).execute(),
    )
    expect(rows.map(({ seq }) => seq)).toEqual(Array.from({ length: reachable }, (_, i) => i + 1))
  }
  await checkHouse(it)
})

describe('what the account’s programs tell', () => {
  const told = (events: readonly object[]) => ask('POST /events', { events })
  test('counts for whom it is told, in its window', async () => {
    const at = new Date(it.clock.nowMs() - 40 * DAY_MS).toISOString()
    expect(
      await told([
        { email: 'Reader1@inbox.example', name: 'ordered', props: { shop: 'Lyon' } },
        { email: 'reader2@inbox.example', name: 'ordered', at },
      ]),
    ).toMatchObject({ body: { kept: 2 } })
    const ordered = (over = {}): Filter => ({ all: [{ on: 'event', name: 'ordered', ...over }] })
    expect(await count(ordered())).toMatchObject({ reachable: 2 })
    expect(await count(ordered({ days: 30 }))).toMatchObject({ reachable: 1 })
    expect(await count(ordered({ prop: { name: 'shop', value: 'Lyon' } }))).toMatchObject({ reachable: 1 })
    expect(await count(ordered({ times: 2 }))).toMatchObject({ reachable: 0 })
  })
  test.each([
    ['of nobody who is here', { email: 'nobody@inbox.example', name: 'ordered' }, 'no-such-contact'],
    ['of nobody at all', { name: 'ordered' }, 'no-such-contact'],
    ['of the future', { email: 'reader1@inbox.example', name: 'ordered', at: '2099-01-01T00:00:00Z' }, 'ahead'],
  ])('is refused %s, with all that came with it [AS-08]', async (_what, event, code) => {
    const before = await count({ all: [{ on: 'event', name: 'came' }] })
    const answer = await told([{ email: 'reader1@inbox.example', name: 'came' }, event])
    expect(answer).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: expect.stringContaining('/events/1/'), code }] },
    })
    expect(await count({ all: [{ on: 'event', name: 'came' }] })).toEqual(before)
  })
})

test('what was told is forgotten when it is old, and when its person is erased', async () => {
  const ordered: Filter = { all: [{ on: 'event', name: 'ordered' }] }
  const left = () => it.turn(owned.account, turn => countReachable(turn, 'letters', ordered))
  it.clock.move(EVENT_KEPT_MS - 30 * DAY_MS)
  await forgetOldEvents(it.house)
  const { reachable } = await left()
  expect(reachable).toBe(1)
  await it.turn(owned.account, async turn => {
    const { rows } = await sql<{
      id: ContactId
    }>`select contact_id as id from contact where email = 'reader1@inbox.example'`.execute(turn.db)
    return requestErasure(turn, { id: rows[0]!.id }, { via: 'operator' }) // They are there.
  })
  await it.settle()
  expect(await it.turn(owned.account, ({ db }) => db.selectFrom('contact_event').selectAll().execute())).toEqual([])
  await checkHouse(it)
})

test.each([
  [{ all: [] }, 'everybody'],
  [
    { all: [], none: [{ on: 'domain', is: ['a.example'] }] },
    'people who are not among those who have an address at a.example',
  ],
  [
    {
      all: [
        { on: 'consent', purpose: 'letters', channel: 'email', is: ['active'] },
        { on: 'attribute', name: 'country', op: 'one-of', values: ['CH', 'DE'] },
        { on: 'reaction', kind: 'clicked', days: 30 },
      ],
    },
    'people who agreed to “Newsletter” by email, live in CH or DE and clicked in the last 30 days',
  ],
  [
    {
      all: [{ on: 'locale', is: ['fr'] }],
      any: [
        { on: 'domain', is: ['a.example'] },
        { on: 'signed-up', op: 'last-days', days: 1 },
      ],
      none: [{ on: 'message', became: 'accepted', days: 7 }],
    },
    'people who read French and either have an address at a.example or signed up in the last day, but not those who got a campaign in the last 7 days',
  ],
] as const satisfies readonly (readonly [Filter, string])[])('a filter can be read aloud', (filter, says) => {
  expect(sentenceOf(filter, { purpose: slug => (slug === 'letters' ? 'Newsletter' : undefined) })).toBe(says)
})

test('an estimate stands for the share of the chances that was looked at', () => {
  expect(estimated(1_500, { drawn: 3_000, upTo: 5 })).toBe(96_000)
  expect(estimated(3_000, { drawn: 6_000, upTo: 0 })).toBe(384_000) // Half of the chances.
  expect(estimated(0, { drawn: 6_000, upTo: 0 })).toBe(0)
})

describe('a filter is read aloud in each language', () => {
  const filter: Filter = {
    all: [
      { on: 'locale', is: ['fr'] },
      { on: 'attribute', name: 'plan', op: 'equals', value: 'pro' },
      { on: 'reaction', kind: 'clicked', days: 30 },
    ],
    none: [{ on: 'consent', purpose: 'news', channel: 'email', is: ['active'] }],
  }
  test.each([
    [
      'en',
      'people who read French, whose plan is “pro” and clicked in the last 30 days, but not those who agreed to “news” by email',
    ],
    [
      'de',
      'Personen, die Französisch lesen, deren plan „pro“ ist und in den letzten 30 Tagen geklickt haben, aber keine, die in „news“ per E-Mail eingewilligt haben',
    ],
    [
      'fr',
      'personnes qui lisent en français, dont plan est « pro » et ont cliqué dans les 30 derniers jours, mais pas celles qui ont accepté « news » par e-mail',
    ],
    [
      'es',
      'personas que leen francés, con plan que es «pro» y pulsaron en los últimos 30 días, pero no las que aceptaron «news» por correo',
    ],
    [
      'it',
      'persone che leggono francese, con plan uguale a «pro» e hanno cliccato negli ultimi 30 giorni, ma non quelle che hanno accettato «news» via e-mail',
    ],
    [
      'pt',
      'pessoas que leem francês, com plan igual a «pro» e clicaram nos últimos 30 dias, mas não as que aceitaram «news» por e-mail',
    ],
  ] as const)('%s', (locale, said) => expect(sentenceOf(filter, {}, locale)).toBe(said))

  test('where a value comes first, “who” does not', () => {
    const towns: Filter = { all: [{ on: 'attribute', name: 'town', op: 'one-of', values: ['A', 'B'] }] }
    expect(sentenceOf(towns)).toBe('people whose town is “A” or “B”')
    expect(sentenceOf(towns, {}, 'de')).toBe('Personen, deren town „A“ oder „B“ ist')
  })
})
