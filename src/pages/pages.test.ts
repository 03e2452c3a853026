import type { FastifyInstance } from 'fastify'
import { parse } from 'parse5'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DAY_MS } from '#base/limits.ts'
import { chainOf } from '#ledger/ledger.ts'
import type { SubjectId } from '#ledger/types.ts'
import { personToken } from '#wire/token.ts'
import { POLICIES } from '#policy/versions.ts'
import { LOCALES, TOKEN_NAME } from '#wire/form-definition.ts'
import { statesOf } from '#consent/consent.ts'
import { PAGE_WORDS } from '#consent/page-words.ts'
import { checkHouse } from '../../test/check-house.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import {
  confirmationToken,
  lastGrant,
  openedPage,
  type Published,
  publishedForm,
  signUp,
  subscribed,
} from '../../test/sign-up.ts'
import { securityOf } from '../../test/policies.ts'
import { WORDS } from './words.ts'

let it: TestHouse
let app: FastifyInstance
let form: Published

beforeAll(async () => {
  it = await openTestHouse()
  const { account } = await it.account()
  app = await it.app()
  form = await publishedForm(it, account, ['news', 'offers'])
})
afterAll(() => it.close())

type Body = Readonly<Record<string, string>>
const FORM = { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' }
const get = (url: string, headers = {}) => app.inject({ url, headers: { accept: 'text/html', ...headers } })
const post = (url: string, body: Body | string, headers = {}) =>
  app.inject({
    method: 'POST',
    url,
    headers: { ...FORM, ...headers },
    payload: typeof body === 'string' ? body : new URLSearchParams(body).toString(),
  })

const box = (i: number) => `consent.${form.draft.items[i]?.id}`
const answer = async (email: string, over: Body = {}): Promise<Body> => {
  const render_token = await openedPage(it, form.form)
  it.clock.move(5_000)
  return { render_token, 'field.email': email, [box(0)]: 'yes', ...over }
}
const wordsOf = async (subject: SubjectId) => {
  await it.settle()
  return Object.fromEntries(
    (await it.turn(form.account, turn => statesOf(turn, subject))).map(it => [it.purpose, it.word]),
  )
}
const linkOf = (subject: SubjectId) => personToken(it.house.keys.key('link'), { account: form.account, subject })
const confirmLink = async (subject: SubjectId) =>
  `/c/${await confirmationToken(it, form.account, await lastGrant(it, form.account, subject))}`
const signedUp = async (email: string) => {
  const done = await signUp(it, form, email, [0, 1])
  if (!done.ok) throw new Error(done.refusal.code)
  return done.value.subject
}

test('a post without any body is answered like an empty form', async () => {
  const bare = await app.inject({ method: 'POST', url: `/f/${form.form}`, headers: { accept: 'application/json' } })
  const empty = await post(`/f/${form.form}`, '', { accept: 'application/json' })
  expect([bare.statusCode, bare.json().code]).toEqual([422, 'no-token'])
  expect([empty.statusCode, empty.json().code]).toEqual([422, 'no-token'])
})

/** What holds of every page: HTML without a fault, no script, no cookie, nothing from elsewhere [CK-04] [CK-15]. */
function expectPage(reply: { body: string; headers: Record<string, unknown> }, locale = 'en'): void {
  const faults: string[] = []
  parse(reply.body, { onParseError: ({ code }) => faults.push(code) })
  expect(faults).toEqual([])
  expect(reply.headers['content-type']).toBe('text/html; charset=utf-8')
  expect(reply.headers['set-cookie']).toBeUndefined()
  expect(securityOf(reply.headers)).toMatch(/^default-src 'none'; /)
  expect(securityOf(reply.headers)).not.toMatch(/unsafe|script|\*/)
  expect(reply.headers['content-language']).toBe(locale)
  expect(reply.body).toContain(`<html lang="${locale}" dir="ltr">`)
  expect(reply.body).not.toMatch(/<script|\son\w+=|javascript:/i)
}

describe('a form', () => {
  test('is a page without script or cookie, with empty boxes [AS-05] [CK-04]', async () => {
    const page = await get(`/f/${form.form}`)
    expect(page.statusCode).toBe(200)
    expectPage(page)
    expect(page.headers['cache-control']).toBe('no-store')
    expect(page.body.match(/type="checkbox"/g)).toHaveLength(2)
    expect(page.body).not.toMatch(/\bchecked\b/)
    const css = /href="([0-9a-f]{64}\.css)"/.exec(page.body)?.[1]
    const style = await get(`/f/${css}`)
    expect([style.statusCode, style.headers['content-type']]).toEqual([200, 'text/css; charset=utf-8'])
  })
  test('offers the languages that it has, and no other [CK-02]', async () => {
    const { headers, body } = await get(`/f/${form.form}`)
    expect(headers['link']).toBe(`</f/${form.form}?lang=en>; rel="alternate"; hreflang="en"`)
    expect(body).not.toContain('name="lang"')
    const other = await get('/f/frm_none')
    expect(other.body.match(/name="lang"/g)).toHaveLength(6)
  })
  test('taken, says what happens next, and the person is pending [AS-04]', async () => {
    const done = await post(`/f/${form.form}`, await answer('ana@example.org'))
    expect(done.statusCode).toBe(200)
    expectPage(done)
    expect(done.body).toContain('ana@example.org')
    await checkHouse(it)
  })
  test('taken from whoever is subscribed already, says the very same [AS-03]', async () => {
    await subscribed(it, form, 'bea@example.org')
    const known = await post(`/f/${form.form}`, await answer('bea@example.org'))
    const fresh = await post(`/f/${form.form}`, await answer('cea@example.org'))
    expect(known.body.replaceAll('bea@', 'cea@')).toBe(fresh.body)
    expect(known.statusCode).toBe(fresh.statusCode)
  })
  test('with something missing is shown again, with what was written and every box empty [AS-05]', async () => {
    const again = await post(`/f/${form.form}`, await answer('not an address'))
    expect(again.statusCode).toBe(422)
    expectPage(again)
    expect(again.body).toContain('value="not an address"')
    expect(again.body).toContain('aria-invalid="true"')
    expect(again.body).not.toMatch(/\bchecked\b/)
  })
  test('written into with markup, shows it as text', async () => {
    const again = await post(`/f/${form.form}`, await answer('"><script>alert(1)</script>'))
    expectPage(again)
    expect(again.body).toContain('&lt;script&gt;')
  })
  test('asked for by a language that it does not have, comes in its own', async () => {
    expectPage(await get(`/f/${form.form}?lang=fr`, { 'accept-language': 'fr' }))
  })
  test.each(['/f/frm_0000000000000000000000000', '/f/unknown', "/f/frm_' or 1=1", '/f/%00'])(
    'is not at %s',
    async url => {
      const page = await get(url)
      expect(page.statusCode).toBe(404)
      expectPage(page)
    },
  )
})

describe('a broken post changes nothing', () => {
  const events = async () => (await it.house.platform.selectFrom('ledger_event').select('seq').execute()).length
  const unchanged = async (
    work: () => Promise<{ statusCode: number; body: string; headers: Record<string, unknown> }>,
  ) => {
    await it.settle()
    const before = await events()
    const reply = await work()
    await it.settle()
    expect(await events()).toBe(before)
    return reply
  }
  const url = () => `/f/${form.form}`

  test('a box that was not on the page [AS-05]', async () => {
    const reply = await unchanged(async () =>
      post(url(), await answer('dan@example.org', { 'consent.everything': 'yes' })),
    )
    expect(reply.statusCode).toBe(422)
    expectPage(reply)
    expect(reply.body).toContain(PAGE_WORDS.en.troubles['not-shown'])
    expect(reply.body).not.toContain(PAGE_WORDS.en.troubles.stale)
  })
  test('what did not come from the page is told apart from a page that was open for too long [AS-04]', async () => {
    const reply = await unchanged(async () =>
      post(url(), { ...(await answer('dan@example.org')), [TOKEN_NAME]: 'made-up' }),
    )
    expect(reply.statusCode).toBe(422)
    expect(reply.body).toContain(PAGE_WORDS.en.troubles['not-from-here'])
    expect(reply.body).not.toContain(PAGE_WORDS.en.troubles.stale)
  })
  test('a program hears which control the page did not have, by its name [AS-05]', async () => {
    const reply = await unchanged(async () =>
      post(url(), await answer('dan@example.org', { 'consent.everything': 'yes' }), { accept: 'application/json' }),
    )
    expect(JSON.parse(reply.body)).toMatchObject({
      code: 'box-not-shown',
      demand: 'AS-05',
      errors: [{ pointer: '/consent.everything', code: 'not-shown' }],
    })
  })
  test('the same page twice, and a page of the day before', async () => {
    const body = await answer('eva@example.org')
    expect((await post(url(), body)).statusCode).toBe(200)
    expect((await unchanged(() => post(url(), body))).statusCode).toBe(409)
    const old = await answer('eva@example.org')
    it.clock.move(DAY_MS)
    expect((await unchanged(() => post(url(), old))).statusCode).toBe(422)
  })
  test('sent at once by two clicks, is taken once', async () => {
    const body = await answer('fea@example.org')
    const replies = await Promise.all([post(url(), body), post(url(), body), post(url(), body)])
    expect(replies.map(it => it.statusCode).toSorted()).toEqual([200, 409, 409])
  })
  test.each([
    ['a header in the address', { 'field.email': 'a@example.org\r\nBcc: all@example.org' }],
    ['a command in the address', { 'field.email': 'a@example.org>\r\nRCPT TO:<b@example.org' }],
    ['a quoted local part', { 'field.email': '"a\\"b"@example.org' }],
    ['a zero byte', { 'field.email': 'a\u0000@example.org' }],
    ['right to left', { 'field.email': 'a\u202e@example.org' }],
    ['nothing at all', { 'field.email': '' }],
    ['filled in where nobody sees', { website: 'https://spam.example' }],
  ])('%s', async (_what, over) => {
    const reply = await unchanged(async () => post(url(), await answer('gus@example.org', over)))
    expect(reply.statusCode).toBe(422)
    expectPage(reply)
  })
  test.each([
    ['half a percent sign', 'field.email=%', 400],
    ['bytes that are no text', 'field.email=%ff%fe', 400],
    ['raw bytes that are no text', Buffer.from([0x66, 0x3d, 0xff]).toString('latin1'), 422],
    ['a thousand members', Array.from({ length: 1_000 }, (_, i) => `a${i}=1`).join('&'), 400],
    ['names that objects have', '__proto__=1&constructor=2', 422],
    ['nothing', '', 422],
  ])('%s', async (_what, body, status) => {
    const reply = await unchanged(() => post(url(), body))
    expect(reply.statusCode).toBe(status)
    expectPage(reply)
  })
  test('two megabytes', async () => {
    const reply = await unchanged(async () =>
      post(url(), { ...(await answer('hal@example.org')), 'field.name': 'x'.repeat(2_000_000) }),
    )
    expect(reply.statusCode).toBe(413)
    expectPage(reply)
  })
  test('JSON, even broken, is not what a form sends', async () => {
    const reply = await unchanged(() =>
      app.inject({
        method: 'POST',
        url: url(),
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        payload: '{"a":',
      }),
    )
    expect(reply.statusCode).toBe(415)
    expect(reply.headers['content-type']).toContain('application/problem+json')
  })
  test('a program is told in JSON, with the demand and a pointer [AS-04]', async () => {
    const body = { ...(await answer('nobody')), [box(0)]: 'yes' }
    const reply = await post(url(), body, { accept: 'application/json' })
    expect(reply.statusCode).toBe(422)
    expect(reply.json()).toMatchObject({
      type: '/problems/flawed',
      code: 'flawed',
      status: 422,
      demand: 'AS-04',
      errors: [{ pointer: '/field.email', code: 'address-wrong' }],
    })
  })
})

describe('confirming', () => {
  test('a GET shows the boxes in their words and confirms nothing, a POST does, a second one is told so [AS-04]', async () => {
    const subject = await signedUp('ida@example.org')
    const link = await confirmLink(subject)
    const page = await get(link)
    expectPage(page)
    expect(page.body).toContain('ida@example.org')
    expect(page.headers['referrer-policy']).toBe('no-referrer')
    expect(await wordsOf(subject)).toEqual({ news: 'pending', offers: 'pending' })
    expectPage(await post(link, ''))
    expect(await wordsOf(subject)).toEqual({ news: 'active', offers: 'active' })
    const again = await post(link, '')
    expect(again.statusCode).toBe(409)
    expectPage(again)
    const looked = await get(link)
    expect(looked.statusCode).toBe(409)
    for (const { body } of [again, looked]) expect(body).toMatch(/href="[^"]+\/p\/[\w.-]+".*your preferences/) // Mail programs open it twice.
    for (const { body } of [again, looked])
      expect(body).toMatch(/This page is from <strong>Bakery \d+<.*\n.*Mill Lane, Lyon\nFrance</)
    await checkHouse(it)
  })
  test('an old link, a damaged one, a foreign one each have a page', async () => {
    const link = await confirmLink(await signedUp('jan@example.org'))
    for (const url of ['/c/x', `${link}x`, `/c/${'A'.repeat(43)}`, '/c/%2f..', `/c/${'a'.repeat(199)}`]) {
      const page = await get(url)
      expect([url, page.statusCode]).toEqual([url, 404])
      expectPage(page)
    }
    it.clock.move(7 * DAY_MS)
    const late = await post(link, '')
    expect(late.statusCode).toBe(410)
    expectPage(late)
  })
})

describe('unsubscribing, RFC 8058', () => {
  const MULTIPART = '--b\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--b--\r\n'
  test.each([
    ['urlencoded', 'application/x-www-form-urlencoded', 'List-Unsubscribe=One-Click'],
    ['multipart', 'multipart/form-data; boundary=b', MULTIPART],
    ['whatever else', 'text/plain', 'List-Unsubscribe=One-Click'],
  ])('%s, without a cookie or a redirect, is done when it is answered [AS-03]', async (what, type, payload) => {
    const { subject } = await subscribed(it, form, `kim.${what.replaceAll(' ', '.')}@example.org`, [0, 1])
    await it.settle()
    const reply = await app.inject({
      method: 'POST',
      url: `/u/${linkOf(subject)}`,
      headers: { 'content-type': type },
      payload,
    })
    expect(reply.statusCode).toBe(200)
    const states = await it.turn(form.account, turn => statesOf(turn, subject))
    expect(states.map(it => it.word)).toEqual(['withdrawn', 'withdrawn'])
    expect(reply.headers['set-cookie']).toBeUndefined()
    expect(reply.headers['location']).toBeUndefined()
    await it.settle()
    const chain = await it.turn(form.account, turn => chainOf(turn, subject, 'email'))
    expect(chain.at(-1)).toMatchObject({ type: 'withdraw', said: { via: 'list-unsubscribe-post' } })
  })
  test('a GET, as scanners send it, changes nothing; twice is once; the page’s own button is told apart', async () => {
    const { subject } = await subscribed(it, form, 'leo@example.org')
    const url = `/u/${linkOf(subject)}`
    for (let i = 0; i < 3; i++) expectPage(await get(url))
    expect(await wordsOf(subject)).toMatchObject({ news: 'active' })
    expectPage(await post(url, { by: 'page' }))
    expectPage(await post(url, { by: 'page' }))
    await it.settle()
    const chain = await it.turn(form.account, turn => chainOf(turn, subject, 'email'))
    expect(chain.filter(it => it.type === 'withdraw').map(it => it.said.via)).toEqual(['preference-centre'])
    expect((await get(url)).body).toContain(WORDS.en.leave.done) // Whoever looks again sees that it was done.
  })
  test('a link that is not ours is said to be none, whatever it is', async () => {
    const good = linkOf((await subscribed(it, form, 'mia@example.org')).subject)
    for (const token of [
      'x',
      good.slice(0, -1),
      `${good}0`,
      good.replace(/.$/, last => (last === '0' ? '1' : '0')),
      '..%2f..',
      "'--",
    ])
      for (const reply of [await post(`/u/${token}`, ''), await get(`/p/${token}`), await get(`/why/${token}`)]) {
        expect([token, reply.statusCode]).toEqual([token, 404])
        expectPage(reply)
      }
    expect((await post(`/u/${good.toUpperCase()}`, '')).statusCode).toBe(200)
  })
})

describe('preferences', () => {
  test('show each purpose with its date, its form and the words of its box; off is at once [AS-03] [AS-10]', async () => {
    const { subject } = await subscribed(it, form, 'ned@example.org', [0, 1])
    await it.settle()
    const url = `/p/${linkOf(subject)}`
    const page = await get(url)
    expectPage(page)
    for (const item of form.draft.items) expect(page.body).toContain(`<blockquote>${item.label.en}</blockquote>`)
    expect(page.body).toContain('n…@example.org')
    expect(page.body).not.toContain('ned@example.org')
    const off = await post(url, { off: 'email offers' })
    expectPage(off)
    expect(off.body).toContain(WORDS.en.preferences.done)
    expect(await wordsOf(subject)).toEqual({ news: 'active', offers: 'withdrawn' })
    await post(url, { off: 'all' })
    expect(await wordsOf(subject)).toEqual({ news: 'withdrawn', offers: 'withdrawn' })
    expect((await get(url)).body).not.toContain('value="all"')
    await checkHouse(it)
  })
  test('switch nothing on, and nothing off that is not there', async () => {
    const { subject } = await subscribed(it, form, 'oda@example.org')
    const url = `/p/${linkOf(subject)}`
    for (const body of [
      { on: 'email offers' },
      { off: 'email unheard-of' },
      { off: 'sms news' },
      { off: '' },
      'off=%',
      'off=all&off=all',
    ] as const)
      await post(url, body)
    expect(await wordsOf(subject)).toEqual({ news: 'active', offers: 'refused' })
  })
})

test('why somebody got a message is told from the ledger, step by step [AS-10]', async () => {
  const { subject } = await subscribed(it, form, 'pia@example.org')
  await it.settle()
  const page = await get(`/why/${linkOf(subject)}`)
  expectPage(page)
  const { events, entry } = WORDS.en.why
  expect(page.body).toContain(events.grant)
  expect(page.body).toContain(events.confirm)
  expect(page.body).toContain(form.draft.items[0]?.label.en)
  expect(page.body).toMatch(new RegExp(entry(12_345).replace('12345', '\\d+')))
})

test('every page speaks the six languages', async () => {
  const { subject } = await subscribed(it, form, 'quy@example.org')
  for (const locale of LOCALES)
    for (const way of ['u', 'p', 'why']) {
      const page = await get(`/${way}/${linkOf(subject)}?lang=${locale}`)
      expectPage(page, locale)
    }
  for (const locale of LOCALES) expectPage(await get('/u/none', { 'accept-language': `${locale}-XX,en;q=0.1` }), locale)
})

describe('texts', () => {
  test.each(['anti-spam', 'cookies', 'terms'] as const)(
    'the policy at /legal/%s has its version and its date [CK-01]',
    async name => {
      const page = await get(`/legal/${name}`)
      expect(page.statusCode).toBe(200)
      expectPage(page)
      expect(page.body).toContain(`Version ${POLICIES[name].version}, in force since`)
    },
  )
  test('each type of problem has a page, and an unknown one says so', async () => {
    const page = await get('/problems/policy-not-accepted')
    expectPage(page)
    expect(page.body).toContain('AS-02')
    expect((await get('/problems/for-good')).body).toContain('contacts.unsuppress')
    for (const code of ['none-such', 'constructor', '__proto__'])
      expect((await get(`/problems/${code}`)).statusCode).toBe(404)
  })
})

describe('an address at which there is nothing', () => {
  test.each([
    ['longer than any of ours', `/u/${'a'.repeat(300)}`],
    ['that cannot be read', '/c/%zz'],
    ['cut in two', '/why/a/b'],
    ['of no page', '/nothing/here'],
  ])('%s is a page for a person and a problem for a program', async (_what, url) => {
    const page = await get(url, { 'accept-language': 'de' })
    expect(page.statusCode).toBe(404)
    expectPage(page, 'de')
    expect(page.body).toContain(WORDS.de.unknown.title)
    for (const accept of ['application/json', '*/*']) {
      const problem = await app.inject({ url, headers: { accept } })
      expect(problem.statusCode).toBe(404)
      expect(problem.json()).toMatchObject({ status: 404, code: 'no-such-place' })
    }
  })
  test('of the API is a problem for everybody', async () => {
    for (const url of ['/v1/nothing', `/v1/contacts/${'a'.repeat(300)}`, '/v1/contacts/%zz'])
      expect((await get(url)).json()).toMatchObject({
        status: expect.any(Number),
        type: expect.stringMatching(/^.problems./),
      })
  })
})
