import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { sql } from 'kysely'
import { DAY_MS } from '#base/limits.ts'
import { CONSENT_STATES, type ConsentState } from '#consent/types.ts'
import { CHANNELS, LOCALES } from '#wire/form-definition.ts'
import type { AccountId, Turn } from '#store/turn.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import { anniversaries, dayIn } from './days-rules.ts'
import { fits } from './filter-rules.ts'
import { audienceSql } from './filter-sql.ts'
import { FilterShape } from './segment-shape.ts'
import { type Condition, type Filter, type Node, NUMBER_OPS, type Person } from './segment-types.ts'

let it: TestHouse
let account: AccountId
beforeAll(async () => {
  it = await openTestHouse()
  ;({ account } = await it.account())
})
afterAll(() => it.close())

const NOW = new Date('2028-02-29T23:30:00Z') // In Auckland the first of March, in Honolulu still the 29th.
const ZONES = ['UTC', 'Pacific/Auckland', 'Pacific/Honolulu', 'America/Sao_Paulo'] as const
const form = (n: number) => `frm_${String(n).padStart(25, '0')}` as const
const campaign = (n: number) => `cmp_${String(n).padStart(25, '0')}`
const NAMES = ['city', 'born', 'n', 'toString', '__proto__', 'a-b'] as const

/** Texts as people and programs write them: numbers, almost numbers, days at the borders, signs that SQL and LIKE know. */
const TEXTS = [
  '',
  ' ',
  'Zürich',
  'ZÜRICH',
  'zür',
  'ΣΊΣΥΦΟΣ',
  'σίσυφος',
  'İstanbul',
  'straße',
  "' or true --",
  '100%',
  '_',
  '\\',
  '$1',
  '{x}',
  '12',
  '-0.5',
  '+7',
  '007',
  '1e3',
  ' 12',
  '12 ',
  'NaN',
  'Infinity',
  '9999999999999999',
  '0.1',
  '.5',
  '5.',
  '2028-02-29',
  '2028-02-28',
  '2028-03-01',
  '1999-02-28',
  '2000-02-29',
  '2028-02-29T10:00:00Z',
  '2028-02-29 10:00',
  '2028-13-01',
  '2028-02-30',
  '0000-01-01',
  '12028-01-01',
  'true',
  'YES',
  '0',
  'off',
  'a, b;c',
  ' a ,B',
  'a;;b',
  ',',
  'a\nb',
  '2028-02-29\n',
] as const

const text = fc.constantFrom(...TEXTS)
const name = fc.constantFrom(...NAMES)
const days = fc.constantFrom(1, 2, 30, 366)
/** Around the clock's reading, and exactly at the borders of windows. */
const time = fc
  .constantFrom(-400, -366, -30, -2, -1, 0, 1)
  .chain(day => fc.constantFrom(-1, 0, 1).map(ms => new Date(NOW.getTime() + day * DAY_MS + ms)))
const day = fc.constantFrom('2028-02-28', '2028-02-29', '2028-03-01', '1999-02-28')
const when = fc.oneof(
  fc.record({ op: fc.constantFrom('before' as const, 'after' as const), at: time.map(at => at.toISOString()) }),
  fc.record({ op: fc.constant('last-days' as const), days }),
)
const maybe = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined })
const some = <T>(arb: fc.Arbitrary<T>) => fc.array(arb, { minLength: 1, maxLength: 3 })
const on = <const Kind extends string, Rest extends object>(kind: Kind, rest: fc.Arbitrary<Rest>) =>
  rest.map(it => ({ on: kind, ...it }))

const attribute = fc.oneof(
  fc.record({ name, op: fc.constantFrom('equals' as const, 'contains' as const, 'starts-with' as const), value: text }),
  fc.record({ name, op: fc.constant('one-of' as const), values: some(text) }),
  fc.record({ name, op: fc.constant('is-set' as const) }),
  fc.record({
    name,
    as: fc.constant('number' as const),
    op: fc.constantFrom(...NUMBER_OPS),
    value: fc.constantFrom(12, -0.5, 0.1, 7, 0, 1e15),
  }),
  fc.record({
    name,
    as: fc.constant('date' as const),
    op: fc.constantFrom('before' as const, 'after' as const, 'same-day' as const),
    value: day,
  }),
  fc.record({
    name,
    as: fc.constant('date' as const),
    op: fc.constantFrom('last-days' as const, 'next-days' as const, 'anniversary' as const),
    days,
  }),
  fc.record({ name, as: fc.constant('boolean' as const), op: fc.constant('is' as const), value: fc.boolean() }),
  fc.record({ name, as: fc.constant('list' as const), op: fc.constant('has' as const), value: text }),
)

const condition: fc.Arbitrary<Condition> = fc.oneof(
  { weight: 3, arbitrary: on('attribute', attribute) },
  on('locale', fc.record({ is: some(fc.constantFrom(...LOCALES)) })),
  on('domain', fc.record({ is: some(fc.constantFrom('inbox.example', 'post.example', "x'.example")) })),
  on('signed-up', when),
  on('form', fc.record({ is: some(fc.constantFrom(form(1), form(2))) })),
  on(
    'consent',
    fc.record({
      purpose: fc.constantFrom('news', 'offers'),
      channel: fc.constantFrom(...CHANNELS),
      is: some(fc.constantFrom(...CONSENT_STATES)),
      since: maybe(when),
      form: maybe(fc.constantFrom(form(1), form(2))),
    }),
  ),
  on(
    'message',
    fc.record({
      became: fc.constantFrom('recipient' as const, 'accepted' as const, 'failed' as const),
      campaign_id: maybe(fc.constantFrom(campaign(1), campaign(2))),
      days: maybe(days),
    }),
  ),
  on(
    'reaction',
    fc.record({
      kind: fc.constantFrom('opened' as const, 'clicked' as const),
      campaign_id: maybe(fc.constantFrom(campaign(1), campaign(2))),
      days: maybe(days),
      times: maybe(fc.constantFrom(1, 2)),
    }),
  ),
  on(
    'event',
    fc.record({
      name: fc.constantFrom('ordered', 'visited'),
      prop: maybe(fc.record({ name: fc.constantFrom('shop', 'toString'), value: text })),
      days: maybe(days),
      times: maybe(fc.constantFrom(1, 2)),
    }),
  ),
)

const { filter } = fc.letrec<{ node: Node; filter: Filter }>(tie => ({
  node: fc.oneof({ maxDepth: 2 }, condition, tie('filter')) as fc.Arbitrary<Node>,
  filter: fc.record({
    all: fc.array(tie('node'), { maxLength: 2 }),
    any: maybe(fc.array(tie('node'), { maxLength: 2 })),
    none: maybe(fc.array(tie('node'), { maxLength: 2 })),
  }) as fc.Arbitrary<Filter>,
}))

const dictionary = (names: readonly string[]) =>
  fc.array(fc.tuple(fc.constantFrom(...names), text), { maxLength: 3 }).map(it => new Map(it))

const person = fc.record({
  email: fc.constantFrom('a@inbox.example', 'b@post.example', 'c@sub.inbox.example'),
  locale: fc.constantFrom(...LOCALES),
  createdAt: time,
  attributes: dictionary(NAMES),
  suppressed: fc.subarray(['email', 'phone'] as const),
  consents: fc.uniqueArray(
    fc.record({
      purpose: fc.constantFrom('news', 'offers'),
      channel: fc.constantFrom(...CHANNELS),
      state: fc.constantFrom(
        'active',
        'pending',
        'refused',
        'withdrawn',
        'expired',
        'none',
      ) as fc.Arbitrary<ConsentState>,
      since: time,
      form: fc.constantFrom(null, form(1), form(2)),
    }),
    { maxLength: 3, selector: ({ purpose, channel }) => `${purpose} ${channel}` },
  ),
  messages: fc.array(
    fc.record({
      campaign: fc.constantFrom(campaign(1), campaign(2)),
      startedAt: time,
      outcomes: fc.array(fc.record({ result: fc.constantFrom('accepted', 'failed', 'deferred'), at: time }), {
        maxLength: 1,
      }),
    }),
    { maxLength: 2 },
  ),
  reactions: fc.array(
    fc.record({
      message: fc.nat(1),
      kind: fc.constantFrom('opened' as const, 'clicked' as const),
      at: time,
      byPerson: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
  events: fc.array(
    fc.record({ name: fc.constantFrom('ordered', 'visited'), props: dictionary(['shop', 'toString']), at: time }),
    { maxLength: 3 },
  ),
})
type Made = typeof person extends fc.Arbitrary<infer T> ? T : never

const STORED: Readonly<Record<string, readonly [state: string, enough: boolean, blocked: boolean]>> = {
  active: ['given', true, false],
  pending: ['given', false, false],
  refused: ['refused', false, false],
  withdrawn: ['given', true, true],
  expired: ['expired', false, false],
  none: ['terminated', false, false],
}

/** Into the tables, as the rooms that own them would have it; and out again as values. */
async function keep(turn: Turn, made: Made, n: number): Promise<Person & { readonly id: string }> {
  const id = `con_${String(n).padStart(25, '0')}`
  const subjects = { email: `sub_e${String(n).padStart(24, '0')}`, phone: `sub_p${String(n).padStart(24, '0')}` }
  const hash = (kind: string) => Buffer.from(`${kind}${n}`)
  for (const kind of ['email', 'phone'] as const)
    await sql`insert into subject (account_id, subject_id, kind, address_hash, created_at)
      values (${account}, ${subjects[kind]}, ${kind}, ${hash(kind)}, ${NOW})`.execute(turn.db)
  await sql`insert into contact (account_id, contact_id, email, email_subject, phone, phone_subject, name, locale, attributes, created_at, updated_at)
    values (${account}, ${id}, ${`${n}${made.email}`}, ${subjects.email}, ${`+3360000${n}`}, ${subjects.phone}, '', ${made.locale},
      ${jsonOf(made.attributes)}::jsonb, ${made.createdAt}, ${NOW})`.execute(turn.db)
  for (const kind of made.suppressed)
    await sql`insert into suppression (account_id, kind, address_hash, reason, at)
      values (${account}, ${kind}, ${hash(kind)}, 'operator', ${NOW})`.execute(turn.db)
  for (const { purpose, channel, state, since, form: from } of made.consents) {
    const [stored, enough, blocked] = STORED[state] ?? ['given', true, false]
    await sql`insert into consent_state (account_id, subject_id, channel, purpose, v, state, enough, seq, since, form_id, form_version, locale, blocked_at)
      values (${account}, ${subjects[channel === 'email' ? 'email' : 'phone']}, ${channel}, ${purpose}, 1, ${stored}, ${enough}, 1, ${since},
        ${from}, 1, 'en', ${blocked ? NOW : null})`.execute(turn.db)
  }
  const runs = made.messages.map((_, i) => `run_${n}_${i}`)
  for (const [i, message] of made.messages.entries()) {
    await sql`insert into run (account_id, run_id, campaign_id, revision, status, plan, purpose, purpose_v, channel, test, started_at, expires_at)
      values (${account}, ${runs[i]}, ${message.campaign}, 1, 'finished', '{}', 'news', 1, 'email', false, ${message.startedAt}, ${NOW})`.execute(
      turn.db,
    )
    await sql`insert into recipient (account_id, run_id, seq, contact_id, subject_id, consent_seq)
      values (${account}, ${runs[i]}, 1, ${id}, ${subjects.email}, 1)`.execute(turn.db)
    for (const { result, at } of message.outcomes)
      await sql`insert into outcome (account_id, run_id, seq, attempt, result, reason, at)
        values (${account}, ${runs[i]}, 1, 1, ${result}, 'x', ${at})`.execute(turn.db)
  }
  const reactions = made.reactions.filter(({ message }) => message < runs.length)
  for (const [link, { message, kind, at, byPerson }] of reactions.entries())
    await sql`insert into engagement (account_id, run_id, seq, kind, link, subject_id, people, at, seen_at)
      values (${account}, ${runs[message]}, 1, ${kind}, ${link}, ${subjects.email}, 1, ${byPerson ? at : null}, ${at})`.execute(
      turn.db,
    )
  for (const [i, { name: called, props, at }] of made.events.entries())
    await sql`insert into contact_event (account_id, event_id, contact_id, name, props, at)
      values (${account}, ${`cev_${n}_${i}`}, ${id}, ${called}, ${jsonOf(props)}::jsonb, ${at})`.execute(turn.db)
  return {
    ...made,
    id,
    email: `${n}${made.email}`,
    attributes: recordOf(made.attributes),
    reactions: reactions
      .filter(({ byPerson }) => byPerson)
      .map(({ message, kind, at }) => ({
        run: runs[message] ?? '',
        campaign: made.messages[message]?.campaign ?? '',
        kind,
        at,
      })),
    events: made.events.map(({ props, ...rest }) => ({ ...rest, props: recordOf(props) })),
  }
}

/** Also what is called __proto__ is a member. */
const jsonOf = (it: ReadonlyMap<string, string>) =>
  `{${[...it].map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(',')}}`
const recordOf = (it: ReadonlyMap<string, string>) => JSON.parse(jsonOf(it)) as Record<string, string>

class Undo extends Error {}
/** What is tried leaves nothing. */
const trying = (work: (turn: Turn) => Promise<void>) =>
  it
    .turn(account, async turn => {
      await work(turn)
      throw new Undo()
    })
    .catch((fault: unknown) => {
      if (!(fault instanceof Undo)) throw fault
    })

const found = async (turn: Turn, asked: Filter, purpose?: string): Promise<ReadonlySet<string>> => {
  const { rows } = await sql<{ id: string }>`
    select contact_id as id from contact where account_id = ${account} and ${audienceSql(asked, { account, now: NOW, purpose })}`.execute(
    turn.db,
  )
  return new Set(rows.map(({ id }) => id))
}

describe('a filter', () => {
  test('finds the same people as SQL and as values, whoever they are and whatever is asked [AS-03]', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(person, { minLength: 3, maxLength: 6 }),
        fc.array(fc.tuple(filter, fc.constantFrom(...ZONES), fc.constantFrom(undefined, 'news')), {
          minLength: 12,
          maxLength: 12,
        }),
        (made, filters) =>
          trying(async turn => {
            const people = []
            for (const [n, one] of made.entries()) people.push(await keep(turn, one, n + 1))
            for (const [bare, zone, purpose] of filters) {
              const asked = { ...bare, zone }
              const mine = people
                .filter(it => fits(asked, it, { now: NOW, ...(purpose && { purpose }) }))
                .map(({ id }) => id)
              expect([...(await found(turn, asked, purpose))].toSorted(), JSON.stringify(asked)).toEqual(mine)
            }
          }),
      ),
      { numRuns: 60 },
    )
  }, 60_000)

  test('never becomes a part of the statement: its text is the same whatever it says [AS-03]', () => {
    const hostile = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 })
    const compiled = (it: Filter) =>
      audienceSql(it, { account: 'acc_x', now: NOW, purpose: 'p' }).compile(compiler()).sql
    const of = (word: string): Filter => ({
      all: [
        { on: 'attribute', name: word, op: 'equals', value: word },
        { on: 'attribute', name: word, op: 'contains', value: word },
        { on: 'attribute', name: word, as: 'list', op: 'has', value: word },
        { on: 'domain', is: [word] },
        { on: 'event', name: word, prop: { name: word, value: word }, times: 2 },
        { on: 'consent', purpose: word, channel: 'email', is: ['active'] },
        { on: 'message', became: 'accepted', campaign_id: word },
      ],
      none: [{ on: 'reaction', kind: 'clicked', campaign_id: word }],
    })
    fc.assert(fc.property(hostile, word => void expect(compiled(of(word))).toBe(compiled(of('x')))))
  })

  test('with all that SQL, LIKE and JSON know in it finds nobody, and breaks nothing [AS-03]', () =>
    trying(async turn => {
      for (const value of TEXTS.filter(Boolean))
        for (const op of ['equals', 'contains', 'starts-with'] as const)
          expect(await found(turn, { all: [{ on: 'attribute', name: value, op, value }] })).toEqual(new Set())
    }))

  test.each([
    ['groups in groups, deeper than they may be', nested(4)],
    ['groups in groups as deep as a body can carry', nested(50_000)],
    ['a zone that is none', { all: [], zone: 'Mars/Base' }],
    ['a number as text', { all: [{ on: 'attribute', name: 'n', as: 'number', op: 'more', value: '12' }] }],
    ['a day that is none', { all: [{ on: 'attribute', name: 'd', as: 'date', op: 'before', value: '2027-02-29' }] }],
    ['a sign that no text can hold', { all: [{ on: 'attribute', name: 'd', op: 'equals', value: 'a\0' }] }],
    ['an operator of another kind', { all: [{ on: 'attribute', name: 'd', as: 'boolean', op: 'more', value: true }] }],
    ['days without end', { all: [{ on: 'message', became: 'accepted', days: 1e9 }] }],
    ['twenty-one conditions in several groups', { all: twenty(11), any: twenty(10) }],
  ])('is refused with %s', (_what, asked) => expect(FilterShape.safeParse(asked).success).toBe(false))

  test.each([
    [
      'as it was kept before there were groups',
      { all: [{ on: 'attribute', name: 'city', op: 'contains', value: 'x' }] },
    ],
    ['with nothing in it', {}],
    ['with groups as deep as they may be', nested(3)],
    ['with twenty conditions', { all: twenty(10), none: twenty(10) }],
  ])('is taken %s', (_what, asked) => expect(FilterShape.safeParse(asked).success).toBe(true))
})

function twenty(n: number): Condition[] {
  return Array.from({ length: n }, () => ({ on: 'locale', is: ['en'] }))
}
function nested(depth: number): object {
  let it: object = { all: [] }
  for (let i = 0; i < depth; i++) it = { all: [it] }
  return it
}
const compiler = () => it.house.platform

test.each([
  ['UTC', '2028-02-29'],
  ['Pacific/Auckland', '2028-03-01'],
  ['Pacific/Honolulu', '2028-02-29'],
])('in %s it is %s', (zone, today) => expect(dayIn(zone, NOW)).toBe(today))

test('who was born on a leap day has theirs on the 28th in other years', () => {
  expect(anniversaries('2027-02-28', 0)).toEqual(['02-28', '02-29'])
  expect(anniversaries('2028-02-28', 0)).toEqual(['02-28'])
  expect(anniversaries('2027-12-31', 1)).toEqual(['12-31', '01-01'])
})
