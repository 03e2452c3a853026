import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { NO_BROWSER, NOTHING_OUTSIDE, type Outside } from '#base/outside.ts'
import { withExamples } from '#outside/example.ts'
import { EMBED_FOUND_MAX, EMBED_REPORTS_PER_VISITOR, EMBED_VISIT_EVERY_MS, HOUR_MS } from '#base/limits.ts'
import { listCases } from '#conduct/conduct.ts'
import type { FastifyInstance } from 'fastify'
import { checkHouse } from '../../test/check-house.ts'
import { type Ask, browserOf } from '../../test/client.ts'
import { asOwner } from '../../test/database.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
import { securityOf } from '../../test/policies.ts'
import { openedPage, type Published, publishedForm } from '../../test/sign-up.ts'
import { pasteSnippet } from './snippets.ts'
import type { EmbeddingId } from './types.ts'

/** A world of pages that the test writes, and no browser. */
const pages = new Map<string, string>()
const asked: string[] = []
const outside: Outside = {
  ...NOTHING_OUTSIDE,
  browser: NO_BROWSER,
  fetch: async (url, asking) => {
    if (url.endsWith('/privacy')) return withExamples(NOTHING_OUTSIDE).fetch(url, asking)
    asked.push(url)
    const html = pages.get(url)
    if (html === undefined) return { ok: false, refusal: 'unreachable' }
    return { ok: true, value: { status: 200, media: 'text/html', headers: {}, bytes: Buffer.from(html), url } }
  },
}

const PAGE = 'https://bakery.example/news'
const OWN = 'http://127.0.0.1:8080'
let it: TestHouse
let app: FastifyInstance
let owned: Owned
let ask: Ask
let form: Published
beforeAll(async () => {
  it = await openTestHouse({ outside })
  app = await it.app()
})
beforeEach(async () => {
  pages.clear()
  asked.length = 0
  owned = await it.account()
  ask = await browserOf(app, owned)
  form = await publishedForm(it, owned.account)
})
afterAll(() => it?.close())

type Row = {
  embedding_id: string
  state: string
  page_url: string
  found: boolean
  case_id: string | null
  visit: { findings: { code: string }[] } | null
  hint: string | null
  snippets: { html: string }[]
}
async function named(page_url = PAGE, kind = 'frame'): Promise<Row> {
  const made = await ask(`POST /forms/${form.form}/embeds`, { page_url, kind })
  expect(made.status, made.text).toBe(200)
  return made.body as Row
}
const rows = async () => (await ask(`GET /forms/${form.form}/embeds`)).body['data'] as Row[]
const line = () => `<script async src="${OWN}/embed/form.js" data-form="${form.form}"></script>`
const get = (query: string, headers = {}) => app.inject({ method: 'GET', url: `/f/${form.form}?${query}`, headers })
const framed = (page: string) => get(`frame=${encodeURIComponent(page)}`)
const post = (body: Record<string, string>, query = '', headers: Record<string, string> = {}) =>
  app.inject({
    method: 'POST',
    url: `/f/${form.form}${query}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html', ...headers },
    payload: new URLSearchParams(body).toString(),
  })
const cases = () => it.turn(owned.account, turn => listCases(turn, { limit: 9 }))
const contacts = async () => ((await ask('GET /contacts')).body['data'] as unknown[]).length
const box = () => `consent.${form.draft.items[0]?.id}`

describe('who may frame a form', () => {
  test('nobody, until the account names a page; then that origin and no other [AS-05]', async () => {
    pages.set(PAGE, line())
    const before = await framed(PAGE)
    expect(before.statusCode).toBe(403)
    expect(before.body).not.toMatch(/<(?:form|input|button)/)
    await named()
    await it.settle()
    const page = await framed(`${PAGE}?utm=1#top`)
    expect(page.statusCode).toBe(200)
    expect(securityOf(page.headers)).toContain('frame-ancestors https://bakery.example;')
    expect(securityOf(page.headers)).not.toMatch(/unsafe|\*/)
    expect(page.headers['x-frame-options']).toBeUndefined()
    expect(page.headers['set-cookie']).toBeUndefined()
    for (const other of [
      'https://other.example/news',
      'http://bakery.example/news',
      'https://bakery.example.evil.example/news',
      'bakery',
    ])
      expect((await framed(other)).statusCode, other).toBe(403)
    const alone = await get('')
    expect(alone.headers['x-frame-options']).toBe('DENY')
    expect(securityOf(alone.headers)).toContain("frame-ancestors 'none'")
  })

  test('another page of that origin as well, which is then watched; and not more of them than can be [AS-05]', async () => {
    await named()
    expect((await framed('https://bakery.example/about')).statusCode).toBe(200)
    expect(await rows()).toMatchObject([
      { page_url: PAGE, found: false },
      { page_url: 'https://bakery.example/about', found: true },
    ])
    for (let i = 0; i < EMBED_FOUND_MAX + 3; i++) {
      it.clock.move(1_000)
      await framed(`https://bakery.example/${i}`)
    }
    const now = await rows()
    expect(now.filter(row => row.found)).toHaveLength(EMBED_FOUND_MAX)
    expect(
      now.filter(row => !row.found),
      'what was named is not pushed out',
    ).toHaveLength(1)
  })

  test('the same page named twice is one; a page that was seen by itself can be named [AS-05]', async () => {
    await named()
    expect((await ask(`POST /forms/${form.form}/embeds`, { page_url: `${PAGE}#x`, kind: 'frame' })).body['code']).toBe(
      'taken',
    )
    await framed('https://bakery.example/about')
    expect(await named('https://bakery.example/about')).toMatchObject({ found: false })
    expect((await ask(`POST /forms/${form.form}/embeds`, { page_url: 'ftp://x', kind: 'frame' })).body['code']).toBe(
      'no-page',
    )
  })

  test('a page that was taken off the list has it no more [AS-05]', async () => {
    const { embedding_id } = await named()
    expect((await ask(`DELETE /embeds/${embedding_id}`)).status).toBe(200)
    expect((await framed(PAGE)).statusCode).toBe(403)
  })
})

describe('a pasted form leads to ours', () => {
  const FROM = { origin: 'https://bakery.example', 'sec-fetch-site': 'cross-site' }

  test('with the address in its field and every box empty, in the language of the paste [AS-05]', async () => {
    const { embedding_id, snippets } = await named(PAGE, 'paste')
    expect(snippets[0]?.html).toContain(`?paste=${embedding_id}`)
    const page = await post({ 'field.email': 'anna@reader.example' }, `?paste=${embedding_id}&lang=en`, FROM)
    expect(page.statusCode).toBe(200)
    expect(page.body).toContain('value="anna@reader.example"')
    expect(page.body).not.toMatch(/\schecked/)
    expect(page.body).not.toContain('role="alert"')
    expect(await contacts()).toBe(0)
  })

  test.each<readonly [string, { readonly token?: string; readonly origin?: string }]>([
    ['a ticked box', {}],
    ['a token', { token: 'yes' }],
    ['both, from an origin that hides itself', { token: 'yes', origin: 'null' }],
  ])('whatever else it carries is nothing: %s [AS-04] [AS-05]', async (_, { token, origin }) => {
    const { embedding_id } = await named(PAGE, 'paste')
    const render_token = token ? { render_token: await openedPage(it, form.form) } : {}
    it.clock.move(5_000)
    const body = { 'field.email': 'anna@reader.example', [box()]: 'yes', changed: box(), ...render_token }
    for (const query of [`?paste=${embedding_id}`, '', `?frame=${encodeURIComponent(PAGE)}`]) {
      const page = await post(body, query, { ...FROM, ...(origin && { origin }) })
      expect(page.statusCode, query).toBe(200)
      expect(page.body).not.toMatch(/\schecked/)
      expect(page.body).toContain('The page that you come from has boxes or words that are not ours.')
      expect(securityOf(page.headers)).toContain("frame-ancestors 'none'")
    }
    expect(await contacts()).toBe(0)
  })

  test('what is typed there cannot break out of its field', async () => {
    const page = await post({ 'field.email': '"><script>alert(1)</script>' }, '?paste=emb_x', FROM)
    expect(page.body).not.toContain('<script')
  })

  test('and the answer to our page, sent from our page, is the consent, and names where it began [AS-04]', async () => {
    const { embedding_id } = await named(PAGE, 'paste')
    const page = await post({ 'field.email': 'anna@reader.example' }, `?paste=${embedding_id}`, FROM)
    const render_token = /name="render_token" value="([^"]+)"/.exec(page.body)?.[1] ?? ''
    it.clock.move(5_000)
    const done = await post(
      { 'field.email': 'anna@reader.example', render_token, [box()]: 'yes' },
      `?paste=${embedding_id}`,
      { origin: OWN, 'sec-fetch-site': 'same-origin' },
    )
    expect(done.body).toContain('anna@reader.example')
    await it.settle()
    const [contact] = (await ask('GET /contacts')).body['data'] as { contact_id: string }[]
    const proof = await ask(`GET /contacts/${contact?.contact_id}/proof?format=json`)
    const disclosed = proof.text.match(/[A-Za-z0-9_-]{40,}/g)?.map(it => Buffer.from(it, 'base64url').toString())
    expect(disclosed?.join('\n')).toContain(`?paste=${embedding_id}`)
  })

  test('a paste of another form is none [AS-05]', async () => {
    const other = await publishedForm(it, owned.account, ['bread'])
    const made = await ask(`POST /forms/${other.form}/embeds`, { page_url: PAGE, kind: 'paste' })
    const page = await post({ 'field.email': 'a@b.example' }, `?paste=${String(made.body['embedding_id'])}`, FROM)
    expect(page.statusCode).toBe(200)
    expect(
      ((await ask(`GET /forms/${other.form}/embeds`)).body['data'] as { seen_at: string | null }[])[0]?.seen_at,
    ).toBeNull()
  })
})

describe('in a frame a box counts that somebody changed by hand', () => {
  const send = async (over: Record<string, string>) => {
    await named()
    const page = await framed(PAGE)
    const render_token = /name="render_token" value="([^"]+)"/.exec(page.body)?.[1] ?? ''
    it.clock.move(5_000)
    const query = `?frame=${encodeURIComponent(PAGE)}`
    return post({ 'field.email': 'anna@reader.example', render_token, [box()]: 'yes', ...over }, query, {
      origin: OWN,
      'sec-fetch-site': 'same-origin',
    })
  }

  test('as the script in it says [AS-04]', async () => {
    const done = await send({ changed: box() })
    expect(done.statusCode).toBe(200)
    expect(securityOf(done.headers)).toContain('frame-ancestors https://bakery.example')
    expect(await contacts()).toBe(1)
  })

  test('and not one that it does not know of [AS-05]', async () => {
    const done = await send({ changed: 'consent.other' })
    expect(done.statusCode).toBe(422)
    expect(done.body).not.toMatch(/\schecked/)
    expect(await contacts()).toBe(0)
  })
})

describe('a page that ticks, hides or rewords', () => {
  const tampered = () =>
    `${line()}<form action="${OWN}/f/${form.form}"><input type=checkbox name=consent.a checked></form>`

  test('loses the form: the frame says where it stands, a case is opened, and it is opened again when a look finds it mended [AS-05] [AS-06]', async () => {
    pages.set(PAGE, tampered())
    const { embedding_id } = await named()
    await it.settle()
    const [closed] = await rows()
    expect(closed).toMatchObject({
      state: 'closed',
      visit: {
        by: 'source',
        findings: [{ code: 'ticked', shows: ['consent.a'] }, { code: 'reworded' }, { code: 'source-only' }],
      },
    })
    expect(await cases()).toMatchObject([
      { id: closed?.case_id, kind: 'embedding-tampered', demand: 'AS-05', about: embedding_id, state: 'open' },
    ])
    const frame = await framed(PAGE)
    expect(frame.statusCode).toBe(403)
    expect(frame.body).toContain(`href="/f/${form.form}?lang=en"`)
    expect((await framed('https://bakery.example/other')).statusCode, 'nor another name for the same page').toBe(403)
    expect((await ask(`DELETE /embeds/${embedding_id}`)).body).toMatchObject({ code: 'closed', demand: 'AS-05' })
    await ask(`POST /embeds/${embedding_id}/reopen`)
    await it.settle()
    expect(await rows(), 'it is not mended').toMatchObject([{ state: 'closed' }])
    expect(await cases()).toHaveLength(1)
  })

  test('cannot be opened again by its source alone: that does not show what covers what [AS-06]', async () => {
    pages.set(PAGE, tampered())
    const { embedding_id } = await named()
    await it.settle()
    pages.set(PAGE, line())
    await ask(`POST /embeds/${embedding_id}/reopen`)
    await it.settle()
    expect(await rows()).toMatchObject([{ state: 'closed', visit: { findings: [{ code: 'source-only' }] } }])
  })

  test('a visitor who comes from a closed paste is told, and asked anew [AS-05]', async () => {
    const { embedding_id } = await named(PAGE, 'paste')
    pages.set(
      PAGE,
      pasteSnippet(OWN, form.form, 'en', embedding_id as EmbeddingId).replace(
        'On the next page you choose what',
        'You get all that',
      ),
    )
    await ask(`POST /embeds/${embedding_id}/visit`)
    await it.settle()
    expect(await rows()).toMatchObject([
      { state: 'closed', visit: { findings: [{ code: 'reworded' }, { code: 'source-only' }] } },
    ])
    const page = await post({ 'field.email': 'a@b.example' }, `?paste=${embedding_id}`, {
      'sec-fetch-site': 'cross-site',
    })
    expect(page.body).toContain('boxes or words that are not ours')
  })

  test('a page that does not answer, or has the form no more, is noted and nothing else [AS-05]', async () => {
    await named()
    await it.settle()
    expect(await rows()).toMatchObject([
      { state: 'watched', visit: { findings: [{ code: 'no-answer', shows: ['unreachable'] }] } },
    ])
    pages.set(PAGE, 'nothing here')
    it.clock.move(EMBED_VISIT_EVERY_MS)
    await it.turn(owned.account, async turn => turn.emit('house.tidy', {}))
    await it.settle()
    expect((await rows())[0]?.visit?.findings.map(found => found.code)).toEqual(['not-there', 'source-only'])
    expect(await cases()).toEqual([])
  })
})

describe('what the script reports', () => {
  const report = (body: object | string, ip = '192.0.2.1') =>
    app.inject({
      method: 'POST',
      url: '/embed/report',
      remoteAddress: ip,
      headers: { 'content-type': 'text/plain' },
      payload: typeof body === 'string' ? body : JSON.stringify(body),
    })
  const sees = (words: string[], page = PAGE) => report({ form: form.form, page, sees: words })

  test('makes us look, sooner but not again and again, and closes nothing by itself [AS-05]', async () => {
    pages.set(PAGE, line())
    await named()
    await it.settle()
    it.clock.move(HOUR_MS)
    asked.length = 0
    expect((await sees(['ticked', 'covered'])).statusCode).toBe(204)
    expect(await rows()).toMatchObject([{ state: 'watched', hint: 'ticked covered' }])
    await it.settle()
    expect(asked).toEqual([PAGE])
    expect(await rows()).toMatchObject([{ state: 'watched', hint: null }])
    await sees(['ticked'])
    await it.settle()
    expect(asked, 'it was looked at a moment ago').toEqual([PAGE])
    expect(await cases()).toEqual([])
  })

  test('is heard of pages that are on the list, and of no others [AS-05]', async () => {
    await named()
    await it.settle()
    asked.length = 0
    it.clock.move(HOUR_MS)
    for (const page of ['https://victim.example/', 'http://169.254.169.254/', `${PAGE}/x`, 'nonsense'])
      await sees(['ticked'], page)
    await it.settle()
    expect(asked).toEqual([])
    expect(await rows()).toHaveLength(1)
  })

  test.each([
    ['nonsense', 'nonsense'],
    ['nothing', ''],
    ['too much', { form: 'frm_1', page: PAGE, sees: Array.from({ length: 21 }, () => 'ticked') }],
    ['words of its own', { form: 'frm_1', page: PAGE, sees: ['<script>alert(1)</script>'] }],
    ['another form', { form: 'frm_nobody', page: PAGE, sees: ['ticked'] }],
    ['a number', { form: 1, page: 2, sees: 3 }],
  ])('%s is answered like anything else, and kept nowhere [AS-05]', async (_, body) => {
    await named()
    await it.settle()
    expect((await report(body)).statusCode).toBe(204)
    expect((await rows())[0]?.hint).toBeNull()
  })

  test('of megabytes is not read', async () => {
    expect((await report('x'.repeat(5_000_000))).statusCode).toBe(413)
  })

  test('from one network counts so many times in an hour [AS-05]', async () => {
    await named()
    await it.settle()
    it.clock.move(HOUR_MS)
    for (let i = 0; i < EMBED_REPORTS_PER_VISITOR; i++)
      await report({ form: form.form, page: 'https://other.example/', sees: ['a'] }, '203.0.113.9')
    await report({ form: form.form, page: PAGE, sees: ['ticked'] }, '203.0.113.9')
    expect((await rows())[0]?.hint).toBeNull()
    await report({ form: form.form, page: PAGE, sees: ['ticked'] }, '203.0.114.9')
    expect((await rows())[0]?.hint).toBe('ticked')
  })
})

test('no row of embeddings holds what was asked of a page, or who asked it [CK-05]', async () => {
  await named()
  await framed(`${PAGE}?email=anna@reader.example`)
  await framed('https://bakery.example/a?token=secret#anna')
  const kept = await asOwner(it.connect, owner =>
    owner.query('select * from embedding where account_id = $1', [owned.account]),
  )
  expect(JSON.stringify(kept.rows)).not.toMatch(/anna|secret|token/)
})

test('after all that the house is as it must be', () => checkHouse(it))
