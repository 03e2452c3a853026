import fc from 'fast-check'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { Writable } from 'node:stream'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DAY_MS, MINUTE_MS } from '#base/limits.ts'
import { impose, lift, openCase } from '#conduct/conduct.ts'
import { withdraw } from '#consent/consent.ts'
import { compileContent } from '#content/content.ts'
import { type Delivery, startDelivery } from '#delivery/delivery.ts'
import type { RunId } from '#delivery/types.ts'
import type { AccountId } from '#store/turn.ts'
import { messageToken, readMeasureToken } from '#wire/token.ts'
import { finished, PURPOSE, sendThrough, started, until } from '../../test/campaign.ts'
import { checkHouse } from '../../test/check-house.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import { agree, MEASURING, measuringPurpose, readable } from '../../test/measuring.ts'
import { crowd, type Person } from '../../test/people.ts'
import { openSink, type Sink } from '../../test/sink.ts'
import { foldOld } from './folding.ts'
import { Measuring } from './measuring.ts'
import { measuredOf } from './own-measured.ts'

const PERSON = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
const SHOP = 'https://bakery0.example'
const HTML = `<!DOCTYPE html><html lang="en"><head><title>Bread</title></head><body><p>Dear {{ contact.first_name }},</p>
<p><a href="${SHOP}/bread?a=1&amp;b=2">bread</a> <a href="${SHOP}/t/{{ contact.attributes.town }}">town</a>
<a href="${SHOP}/cake">cake</a> <a href="${SHOP}/tea">tea</a> <a href="mailto:us@bakery0.example">us</a></p></body></html>`

let it: TestHouse
let account: AccountId
let people: Person[]
let sink: Sink
let delivery: Delivery
let app: FastifyInstance
let run: RunId
let first: ReadonlyMap<string, string> = new Map()
const logged: string[] = []
const log = pino({ level: 'trace' }, new Writable({ write: (line, _, done) => (logged.push(String(line)), done()) }))

beforeAll(async () => {
  it = await openTestHouse({ log })
  ;({ account } = await it.account())
  app = await it.app()
  await measuringPurpose(it, account)
  people = await crowd(it, account, { count: 8, purpose: PURPOSE })
  await agree(it, account, people.slice(0, 5))
  sink = await openSink()
  await sendThrough(it, account, sink.port)
  delivery = await startDelivery(it.house, { senders: 1, where: 'here', connections: 1 })
  run = await sent()
  first = new Map(sink.letters)
})
afterAll(async () => {
  await delivery?.stop()
  await sink?.close()
  await it?.close()
})

const nth = (n: number) => people[n]! // There are eight.

function contentFor(html: string) {
  const made = compileContent(
    { subject: 'Bread', from: 'The Bakery', preheader: 'Fresh', html, text: null },
    {
      locale: 'en',
      campaign: 'Bread',
      sender: { name: 'Bakery 0', contact: 'owner0@bakery0.example', address: '1 Mill Lane, Lyon\nFrance' },
      purpose: { en: 'Letters about bread' },
    },
  )
  if (!made.ok) throw new Error(made.refusal.map(({ says }) => says).join(' '))
  return made.value
}

/** Everybody got it, and some time ago. */
async function sent(html = HTML): Promise<RunId> {
  const id = await started(it, account, { content: contentFor(html) })
  await finished(it, account, id)
  it.clock.move(MINUTE_MS)
  return id
}

/** As the first run had it, and as the last. */
const letterTo = ({ email }: Person) => readable(first.get(email) ?? '')
const lastTo = ({ email }: Person) => readable(sink.letters.get(email) ?? '')
const pathsIn = (letter: string) =>
  [...letter.matchAll(/"http:\/\/127\.0\.0\.1:8080(\/[co]\/[^"]*)"/g)].map(match => match[1] ?? '')
const get = (url: string, headers: Record<string, string> = {}, method: 'GET' | 'HEAD' = 'GET') =>
  app.inject({ method, url, headers: { 'user-agent': PERSON, ...headers } })

type Row = { seq: number; kind: string; link: number; people: number; machines: number; why: string | null }
const rows = (of = run): Promise<Row[]> =>
  it.turn(account, async turn => {
    const found = await sql<Row>`
      select seq, kind, link, people, machines, why from engagement where account_id = ${account} and run_id = ${of}
      order by seq, kind, link`.execute(turn.db)
    return found.rows
  })
const countOf = async (table: 'engagement' | 'measured') =>
  (
    await it.turn(account, turn =>
      sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(turn.db),
    )
  ).rows[0]?.n
/** What happened before somebody else's picture was fetched is written when that is. */
async function written(): Promise<void> {
  const [marker = ''] = pathsIn(letterTo(nth(4))).filter(path => path.startsWith('/o/'))
  const seen = async () => (await rows()).find(row => row.seq === seqIn(marker))?.people ?? 0
  const before = await seen()
  expect((await get(marker)).statusCode).toBe(200)
  await until('the last is written', async () => (await seen()) > before)
}
const seqIn = (path: string) => readMeasureToken(it.house.keys.key('link'), path.split('/')[2] ?? '')?.seq
const of = async (path: string) => {
  await written()
  return (await rows()).filter(({ seq }) => seq === seqIn(path)).map(({ seq: _, ...row }) => row)
}

test('who agreed gets links by way of us and one picture, all others get the links as they were written [CK-03]', () => {
  const plain = letterTo(nth(5))
  expect(plain).not.toMatch(/\/c\/|\/o\//)
  expect(plain).toContain(`href="${SHOP}/bread?a=1&amp;b=2"`)
  const paths = pathsIn(letterTo(nth(0)))
  expect(paths.map(path => path.replace(/t[0-9a-z]{32}/, 'TOKEN').replace(/\/2\/.*/, '/2/SEALED'))).toEqual([
    '/c/TOKEN/1',
    '/c/TOKEN/2/SEALED',
    '/c/TOKEN/3',
    '/c/TOKEN/4',
    '/o/TOKEN',
  ])
  for (const letter of [plain, letterTo(nth(0))]) expect(letter).toContain('href="mailto:us@bakery0.example"')
  const bare = (letter: string) =>
    letter
      .slice(letter.indexOf('<html'), letter.indexOf('</html>'))
      .replace(/<img [^>]*>/, '')
      .replaceAll(/<a href="[^"]*"/g, '<a')
      .replaceAll(/Reader/g, '')
  expect(bare(letterTo(nth(0)))).toBe(bare(plain))
})

test('there is a row for each letter that measures, and for nobody else [CK-03]', async () => {
  expect(await countOf('measured')).toBe(5)
})

test('a link leads where the message’s own words lead, by one answer without a cookie that nothing keeps [CK-03]', async () => {
  const [bread = '', town = '', , , picture = ''] = pathsIn(letterTo(nth(0)))
  const reply = await get(bread)
  expect([reply.statusCode, reply.headers['location']]).toEqual([302, `${SHOP}/bread?a=1&b=2`])
  expect((await get(town)).headers['location']).toBe(`${SHOP}/t/`)
  for (const answer of [reply, await get(picture)]) {
    expect(answer.headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
    expect(answer.headers['set-cookie']).toBeUndefined()
  }
  expect((await get(picture)).headers['content-type']).toBe('image/gif')
  expect(await of(bread)).toEqual([
    { kind: 'clicked', link: 1, people: 1, machines: 0, why: null },
    { kind: 'clicked', link: 2, people: 1, machines: 0, why: null },
    { kind: 'opened', link: 0, people: 2, machines: 0, why: null },
  ])
})

test('no address that anybody makes up leads anywhere, or is kept [CK-03]', async () => {
  const [bread = '', town = ''] = pathsIn(letterTo(nth(1)))
  const token = bread.split('/')[2] ?? ''
  const before = await countOf('engagement')
  const forged = [
    `/c/${token.slice(0, -1)}${token.endsWith('0') ? '1' : '0'}/1`,
    `/c/${token}/0`,
    `/c/${token}/5`,
    `/c/${token}/01`,
    `/c/${token}/1/https:%2F%2Fevil.example`,
    `/c/${token}/1?to=https://evil.example`.replace('/1?', '/9?'),
    `/c/${token}/2`,
    `/c/${token}/2/${Buffer.from('https://evil.example/').toString('base64url')}`,
    `/c/${token}/3/${town.split('/')[4] ?? ''}`,
    `/c/${token}/`,
    `/c/${token}/-1`,
    `/c/${token}/1e0`,
    `/c/${token}/99999999999999999999`,
    `/c/${messageToken(it.house.keys.key('link'), { kind: 'run', run: 1, seq: 1 })}/1`,
    `/c/..%2f..%2f/1`,
    `/c/%00/1`,
    `/o/${token}x`,
    `/o/${'t'.repeat(33)}`,
  ]
  for (const url of forged) {
    const reply = await get(url)
    expect([url, reply.statusCode, reply.headers['location']]).toEqual([url, 404, undefined])
  }
  await written()
  expect(await countOf('engagement')).toBe(before)
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 60 }),
      text => readMeasureToken(it.house.keys.key('link'), text) === undefined,
    ),
  )
})

test('what says that it is a machine, or is none of a person’s, counts apart with its reason [CK-03]', async () => {
  const [, , cake = '', , picture = ''] = pathsIn(letterTo(nth(2)))
  const machines: Record<string, Record<string, string>> = {
    prefetch: { 'sec-purpose': 'prefetch;prerender' },
    'apple-mail-privacy': { 'user-agent': 'Mozilla/5.0' },
    'link-scanner': { 'user-agent': 'Mozilla/5.0 (compatible; Barracuda Sentinel (EE))' },
    'no-name': { 'user-agent': '' },
    program: { 'user-agent': 'python-requests/2.32' },
    robot: { 'user-agent': 'Mozilla/5.0 (compatible; somebot/1.0)' },
  }
  for (const [why, headers] of Object.entries(machines)) {
    expect((await get(cake, headers)).statusCode, 'and is led on all the same').toBe(302)
    expect((await of(cake)).find(row => row.kind === 'clicked')).toMatchObject({ people: 0, why })
  }
  expect((await get(cake, {}, 'HEAD')).statusCode).toBe(302)
  const proxied = {
    'user-agent': 'Mozilla/5.0 (Windows NT 5.1; rv:11.0) Gecko Firefox/11.0 (via ggpht.com GoogleImageProxy)',
  }
  await get(picture, proxied)
  expect(await of(cake)).toEqual([
    { kind: 'clicked', link: 3, people: 0, machines: 7, why: 'head' },
    { kind: 'opened', link: 0, people: 1, machines: 0, why: null },
  ])
})

test('whoever follows each link at once is a scanner, also when the first clicks were taken for a person’s [CK-03]', async () => {
  const [bread = '', town = '', cake = '', tea = ''] = pathsIn(letterTo(nth(3)))
  await get(bread)
  await written()
  for (const url of [town, cake, tea]) await get(url)
  expect((await of(bread)).map(({ link, people, why }) => [link, people, why])).toEqual([
    [1, 0, 'many-at-once'],
    [2, 0, 'many-at-once'],
    [3, 0, 'many-at-once'],
    [4, 0, 'many-at-once'],
  ])
  it.clock.move(5 * MINUTE_MS)
  await get(bread)
  await get(bread)
  expect((await of(bread))[0], 'one link twice, later, is a person').toMatchObject({ link: 1, people: 2, machines: 1 })
})

test('a flood of the same is one row [CK-03]', async () => {
  const [, , , tea = ''] = pathsIn(letterTo(nth(0)))
  const before = await countOf('engagement')
  await Promise.all(Array.from({ length: 300 }, () => get(tea)))
  expect((await of(tea)).find(row => row.link === 4)).toMatchObject({ people: 300 })
  expect(await countOf('engagement')).toBe((before ?? 0) + 1)
})

test('whoever takes the consent back is led on by the links that they have, and nothing is kept of it [CK-03] [AS-03]', async () => {
  const [bread = '', , , , picture = ''] = pathsIn(letterTo(nth(1)))
  await it.turn(account, turn =>
    withdraw(turn, { subject: nth(1).subject, channel: 'email', purposes: [MEASURING], via: 'preference-centre' }),
  )
  expect((await get(bread)).statusCode, 'before the log has it').toBe(302)
  await it.settle()
  expect((await get(bread)).headers['location']).toBe(`${SHOP}/bread?a=1&b=2`)
  expect((await get(picture)).statusCode).toBe(200)
  expect(await of(bread)).toEqual([])
  const next = await sent()
  expect(lastTo(nth(1)), 'the next letter does not measure').not.toMatch(/\/[co]\/t/)
  expect(
    (
      await it.turn(account, turn =>
        sql<{ n: number }>`select count(*)::int as n from measured where run_id = ${next}`.execute(turn.db),
      )
    ).rows[0]?.n,
  ).toBe(4)
})

test('an account whose tracking is restricted measures nobody [EN-02]', async () => {
  const measure = await it.turn(account, async turn => {
    const about = await openCase(turn, {
      kind: 'import-untrue',
      demand: 'AS-11',
      about: 'imp_1',
      says: 'Untrue.',
      evidence: {},
    })
    return impose(turn, { case: about, step: 'restrict', services: ['tracking'], automated: false })
  })
  const [, town = ''] = pathsIn(letterTo(nth(2)))
  const [, , token = '', ...link] = town.split('/')
  const measuring = new Measuring(it.house)
  expect(await measuring.clicked(token, link.join('/'), { headers: { 'user-agent': PERSON }, method: 'GET' })).toBe(
    `${SHOP}/t/`,
  )
  await measuring.settle() // While the measure holds.
  const id = await sent()
  expect(lastTo(nth(0))).not.toMatch(/\/[co]\/t/)
  expect((await rows(id)).length).toBe(0)
  await it.turn(account, turn => lift(turn, measure, 'answered'))
  expect(
    (await of(town)).map(({ kind, link }) => `${kind} ${link}`),
    'nor of links that are out already',
  ).not.toContain('clicked 2')
})

test('no log line holds a token, and nothing in the database speaks of whoever did not agree [CK-03]', async () => {
  expect(logged.join('')).not.toMatch(/t[0-9a-z]{32}/)
  const silent = people.slice(5).map(({ subject }) => subject)
  const found = await it.turn(account, turn =>
    sql`select from engagement where subject_id = any(${silent}::text[]) union all select from measured where subject_id = any(${silent}::text[])`.execute(
      turn.db,
    ),
  )
  expect(found.rows).toEqual([])
  await checkHouse(it)
})

test('whoever it is of is told what was measured of them, and of nobody else is there anything [CK-03]', async () => {
  const [bread = ''] = pathsIn(letterTo(nth(3)))
  await get(bread)
  const own = (n: number) => it.turn(account, turn => measuredOf(turn, nth(n).subject, 50))
  await until('it is written', async () => (await own(3)).some(({ what }) => what === 'clicked'))
  expect(await own(3)).toContainEqual(expect.objectContaining({ what: 'clicked', link: `${SHOP}/bread?a=1&b=2` }))
  expect(await own(6), 'who did not agree').toEqual([])
})

test('in a comparison each letter’s links lead to its own [CK-03]', async () => {
  const other = contentFor(`<!DOCTYPE html><html lang="en"><head><title>Cake</title></head><body>
<p><a href="${SHOP}/only-cake">cake</a> <a href="${SHOP}/t/{{ contact.attributes.town }}">town</a></p></body></html>`)
  await agree(it, account, people.slice(0, 5)) // Again, whoever withdrew above.
  const compared = await started(it, account, {
    content: contentFor(HTML),
    experiment: {
      others: [other],
      measure: 'clicks',
      share: 100,
      decideAfterMs: MINUTE_MS,
      decides: 'itself',
      fallback: 0,
    },
  })
  await finished(it, account, compared)
  it.clock.move(MINUTE_MS)
  const read = new Set<boolean>()
  for (const who of people.slice(0, 4)) {
    const letter = lastTo(who)
    const isOther = letter.includes('Cake</title>')
    read.add(isOther)
    const links = pathsIn(letter).filter(path => path.startsWith('/c/'))
    const leads = await Promise.all(links.map(async path => (await get(path)).headers['location']))
    const own = [`${SHOP}/bread?a=1&b=2`, `${SHOP}/t/`, `${SHOP}/cake`, `${SHOP}/tea`]
    expect(leads).toEqual(isOther ? [`${SHOP}/only-cake`, `${SHOP}/t/`] : own)
  }
  expect(read, 'both were sent').toEqual(new Set([true, false]))
  const hasAll = async () => (await rows(compared)).filter(({ kind }) => kind === 'clicked').map(({ why }) => why)
  await until('all is written', async () => (await hasAll()).length > 0)
  expect(new Set(await hasAll()), 'whoever follows all links of a letter at once is a scanner').toEqual(
    new Set(['many-at-once']),
  )
})

test('after thirteen months sums are left, and nobody in them [CK-03]', async () => {
  const clicks = (await rows()).filter(row => row.kind === 'clicked' && row.people > 0)
  it.clock.move(400 * DAY_MS)
  await foldOld(it.house)
  expect([await countOf('measured'), await countOf('engagement')]).toEqual([0, 0])
  const { rows: sums } = await it.turn(account, turn =>
    sql<{
      kind: string
      persons: number
    }>`select kind, sum(persons)::int as persons from engagement_total where run_id = ${run} group by kind`.execute(
      turn.db,
    ),
  )
  expect(sums).toContainEqual({ kind: 'clicked', persons: clicks.length })
  expect(sums).toContainEqual({ kind: 'measured', persons: 5 })
})

test('over the wire links and pictures are answered as by the routes, with or without a wait', async () => {
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  const headers = { 'user-agent': PERSON }
  for (const path of pathsIn(letterTo(nth(3)))) {
    const before = await get(`${path}?`) // With anything more it is for the routes.
    for (let i = 0; i < 2; i++) {
      const reply = await fetch(`${url}${path}`, { headers, redirect: 'manual' })
      const { date: _, connection: __, 'keep-alive': ___, ...said } = Object.fromEntries(reply.headers)
      const { date: ____, connection: _____, 'keep-alive': ______, ...meant } = before.headers
      expect([reply.status, said]).toEqual([before.statusCode, meant])
      expect(Buffer.from(await reply.arrayBuffer())).toEqual(before.rawPayload)
    }
  }
  const [first = ''] = pathsIn(letterTo(nth(3)))
  for (const wrong of [`${first.slice(0, -1)}9`, first.replace('/c/t', '/c/ttt'), '/o/t'])
    expect((await fetch(`${url}${wrong}`, { headers, redirect: 'manual' })).status, wrong).toBe(404)
})
