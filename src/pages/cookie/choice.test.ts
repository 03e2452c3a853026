import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DAY_MS } from '#base/limits.ts'
import { BANNER_WORDS } from '#policy/banner-words.ts'
import { GRANTS } from '#wire/cookie/classes.ts'
import { CHOICE_WEEKS, WEEK_MS, weekOf } from '#wire/cookie/choice.ts'
import { verifyReceipt } from '#wire/cookie/receipt.ts'
import { LOCALES } from '#wire/form-definition.ts'
import { parseVkey } from '#wire/note.ts'
import { openTestHouse, type TestHouse } from '../../../test/house.ts'

let it: TestHouse
let app: FastifyInstance
beforeAll(async () => {
  it = await openTestHouse({ publicUrl: 'https://mail.example' })
  app = await it.app()
})
afterAll(() => it.close())

const HTML = { accept: 'text/html' }
const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers: { ...HTML, ...headers } })
const post = (url: string, body: string, headers: Record<string, string> = {}) =>
  app.inject({
    method: 'POST',
    url,
    payload: body,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
      ...HTML,
      ...headers,
    },
  })
const choose = (body: string, headers = {}) => post('/cookies/choice', body, headers)
const linesOf = (reply: { headers: Record<string, unknown> }): readonly string[] =>
  [reply.headers['set-cookie'] ?? []].flat().map(String)
const week = () => weekOf(it.clock.nowMs())
const cookieOf = (grant: string) => `om_consent=1.1.${grant}.${week()}`

describe('a choice', () => {
  test.each([
    ['c=none', ''],
    ['c=all', 'pftx'],
    ['c=p&c=f', 'pf'],
    ['c=x&c=t', 'tx'],
    ['', ''],
    ['only=none&c=p', ''],
    ['only=all', 'pftx'],
    ['c=none&c=p', ''],
  ])(
    'by “%s” is remembered in one cookie that says it and nothing else, and leads back [CK-04] [CK-05]',
    async (body, grant) => {
      const done = await choose(`${body}&back=%2Flegal%2Fterms`)
      expect(done.statusCode).toBe(303)
      expect(linesOf(done)).toEqual([`${cookieOf(grant)}; Path=/; Max-Age=15724800; SameSite=Lax; Secure`])
      expect(done.headers.location).toBe('/cookies/done?lost=&back=%2Flegal%2Fterms')
      const kept = await get(String(done.headers.location), { cookie: cookieOf(grant) })
      expect([kept.statusCode, kept.headers.location]).toEqual([303, '/legal/terms'])
    },
  )

  test('in JSON is answered by its receipt, which anybody can check, and which is the same for all who chose alike that week [CK-16]', async () => {
    const json = { 'content-type': 'application/json', accept: 'application/json' }
    const [one, two] = [await choose('{"c":["p","f"]}', json), await choose('{"c":["f","p"],"surface":"banner"}', json)]
    expect(one.json()).toEqual(two.json())
    expect(linesOf(one)).toEqual(linesOf(two))
    expect(one.json()).toMatchObject({ granted: 'npf' })
    const key = parseVkey((await get('/cookies/key')).body.trim())
    const read = key && verifyReceipt(String(one.json<{ receipt: string }>().receipt), [key])
    expect(read).toMatchObject({ ok: true, value: { grant: 'pf', r: 1, week: week() } })
    const shown = await get('/cookies/receipt', { cookie: cookieOf('pf') })
    expect(shown.body).toContain(one.json<{ receipt: string }>().receipt)
    const file = await get('/cookies/receipt?download=1', { cookie: cookieOf('pf') })
    expect(file.body.trim()).toBe(one.json<{ receipt: string }>().receipt)
    expect((await get('/cookies/receipt')).statusCode).toBe(404)
  })

  test.each(['c=n', 'c=y', 'add=n', 'only=p%3B', 'c=%F0%9F%8D%AA', 'c=pf'])(
    'by “%s” is none, and nothing is set [CK-04]',
    async body => {
      const done = await choose(body)
      expect([done.statusCode, linesOf(done)]).toEqual([422, []])
    },
  )

  test.each([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'cross-site', origin: 'https://mail.example' },
    { 'sec-fetch-site': '', origin: 'null' },
    { 'sec-fetch-site': '', origin: 'https://evil.example' },
    { 'sec-fetch-site': '', origin: 'https://mail.example.evil.example' },
  ])('from another page is none: %j [CK-16]', async headers => {
    const done = await choose('c=all', headers)
    expect([done.statusCode, linesOf(done)]).toEqual([403, []])
    expect(done.body).toContain('This did not come from our page')
    expect((await post('/cookies/language', 'lang=fr', headers)).statusCode).toBe(403)
  })

  test('adds a class to what was chosen, and never what Global Privacy Control refuses [CK-12] [CK-16]', async () => {
    expect(linesOf(await choose('add=f', { cookie: cookieOf('p') }))[0]).toContain('1.1.pf.')
    for (const body of ['c=all', 'add=t&add=x', 'c=t&c=x&c=p'])
      expect(linesOf(await choose(body, { 'sec-gpc': '1' }))[0], body).toMatch(/om_consent=1\.1\.(pf|p|)\.\d+;/)
    expect(linesOf(await choose('c=all', { 'sec-gpc': '1, 1' }))[0]).toContain('1.1.pf.')
  })

  test.each(['https://evil.example', '//evil.example', '/.//evil.example', '/\\evil.example', '/x\r\nSet-Cookie: a=b'])(
    'does not lead elsewhere: %s',
    async back => {
      const done = await choose(`c=none&back=${encodeURIComponent(back)}`)
      expect(done.headers.location).toBe('/cookies/done?lost=&back=%2Fcookies')
      expect(
        (await get(`/cookies/done?back=${encodeURIComponent(back)}`, { cookie: cookieOf('') })).headers.location,
      ).toBe('/cookies')
    },
  )

  test('counts for 26 weeks, refused or not, and then it is asked again [CK-16]', async () => {
    const cookie = cookieOf('')
    const asks = async () => (await get('/cookies', { cookie })).body.includes('You have not chosen anything')
    expect(await asks()).toBe(false)
    it.clock.move(CHOICE_WEEKS * WEEK_MS - 7 * DAY_MS)
    expect(await asks()).toBe(false)
    it.clock.move(7 * DAY_MS)
    expect(await asks()).toBe(true)
  })
})

describe('taking it back', () => {
  test('takes two actions from any page, and ends what was allowed, on each path, HttpOnly or not [CK-16]', async () => {
    const page = await get('/legal/terms', { cookie: cookieOf('pftx') })
    expect(page.body).toContain('<a href="/cookies?back=%2Flegal%2Fterms"')
    const settings = await get('/cookies?back=%2Flegal%2Fterms', { cookie: cookieOf('pftx') })
    expect(settings.body).toContain('name="only" value="none"')
    const done = await choose('only=none&back=%2Flegal%2Fterms', {
      cookie: `om_seen=2026-11-27; optimail=s; ${cookieOf('pftx')}`,
    })
    const lines = linesOf(done)
    expect(lines[0]).toContain(cookieOf(''))
    for (const path of ['/', '/legal', '/legal/', '/legal/terms'])
      expect(lines, path).toContain(`om_seen=; Path=${path}; Max-Age=0; Secure`)
    expect(lines).toContain('om_seen=; Path=/; Domain=mail.example; Max-Age=0; Secure')
    expect(lines.join()).not.toMatch(/optimail=|om_lang=/)
    expect(String(done.headers['clear-site-data'] ?? '')).not.toMatch(/cookies|\*/)
    expect(done.headers.location).toContain('lost=pftx')
  })

  test('names what scripts have to take away, and nothing of a class that is still allowed [CK-16]', async () => {
    const cleared = await get('/cookies/done?lost=pf&back=%2Fcookies', { cookie: cookieOf('') })
    expect(cleared.statusCode).toBe(200)
    expect(cleared.body).toContain('optimail.*')
    expect(cleared.body).toMatch(/<a href="\/cookies" data-om-back/)
    const kept = await get('/cookies/done?lost=pf&back=%2Fcookies', { cookie: cookieOf('f') })
    expect(kept.body).not.toContain('optimail.*')
  })
})

describe('the settings', () => {
  test.each(LOCALES)(
    'have five classes in %s, one of them without a switch, and none on [CK-04] [CK-16]',
    async locale => {
      const { body } = await get(`/cookies?lang=${locale}`)
      for (const letter of ['n', 'p', 'f', 't', 'x'] as const)
        expect(body).toContain(BANNER_WORDS[locale].classes[letter].name.replaceAll("'", '&#39;'))
      expect(body.match(/type="checkbox"/g)).toHaveLength(4)
      expect(body).not.toMatch(/value="n"|\schecked/)
      expect(body.indexOf('value="none"')).toBeLessThan(body.indexOf('value="all"'))
    },
  )

  test('show what was chosen, and only that [CK-16]', async () => {
    for (const grant of GRANTS) {
      const { body } = await get('/cookies', { cookie: cookieOf(grant) })
      const on = [...body.matchAll(/value="([pftx])"[^>]*\schecked/g)].map(([, letter]) => letter).join('')
      expect(on).toBe(grant)
    }
  })

  test('say that Global Privacy Control is honoured, and lock what it refuses [CK-16]', async () => {
    const { body } = await get('/cookies', { 'sec-gpc': '1', cookie: cookieOf('pftx') })
    expect(body).toContain('Global Privacy Control')
    expect([...body.matchAll(/value="([pftx])"[^>]*\sdisabled/g)].map(([, letter]) => letter)).toEqual(['t', 'x'])
    expect([...body.matchAll(/value="([pftx])"[^>]*\schecked/g)].map(([, letter]) => letter)).toEqual(['p', 'f'])
    expect((await get('/.well-known/gpc.json')).json()).toMatchObject({ gpc: true })
  })
})

test('without the cookie nothing turns in a circle: one sentence says what does not work [CK-06]', async () => {
  const done = await choose('c=all&back=%2Flegal%2Fterms')
  const page = await get(String(done.headers.location))
  expect(page.statusCode).toBe(200)
  expect(page.body).toContain('It blocks cookies, so your choice cannot be remembered and nobody can log in')
  expect(page.body).toContain('href="/legal/terms"')
  const language = await post('/cookies/language', 'lang=de&back=%2Flegal%2Fterms')
  const told = await get(String(language.headers.location))
  expect(told.statusCode).toBe(200)
  expect(told.body).toContain('href="/legal/terms?lang=de"')
})

describe('a language', () => {
  test('is remembered when it is asked for, as two letters, and wins over what the browser likes [CK-02] [CK-05]', async () => {
    const done = await post('/cookies/language', 'lang=pt&back=%2Flegal%2Fterms%3Flang%3Den')
    expect(linesOf(done)).toEqual(['om_lang=pt; Path=/; Max-Age=15724800; SameSite=Lax; Secure'])
    const back = await get(String(done.headers.location), { cookie: 'om_lang=pt' })
    expect([back.statusCode, back.headers.location]).toEqual([303, '/legal/terms'])
    const page = await get('/legal/terms', { cookie: 'om_lang=pt', 'accept-language': 'de' })
    expect(page.headers['content-language']).toBe('pt')
    expect((await get('/legal/terms?lang=it', { cookie: 'om_lang=pt' })).headers['content-language']).toBe('it')
    expect((await get('/legal/terms', { 'accept-language': 'de' })).headers['content-language']).toBe('de')
  })

  test.each(['xx', '', 'en; Domain=evil.example', 'EN', 'en\r\nSet-Cookie: a=b'])(
    'that is none is not kept: %j',
    async lang => {
      const done = await post('/cookies/language', `lang=${encodeURIComponent(lang)}&back=%2F`)
      expect(linesOf(done)).toEqual([])
    },
  )
})

test.each(['om_lang=xx', 'om_lang=', 'om_lang=FR', 'om_lang=fr; om_lang=de', 'Xom_lang=fr', 'om_lang="fr"'])(
  'what is no language of ours is negotiated: %s [CK-02]',
  async cookie => {
    const page = await get('/legal/terms', { cookie, 'accept-language': 'es' })
    expect(page.headers['content-language']).toBe('es')
  },
)

test('reports of browsers are taken, whatever they say, and answered alike [CK-15]', async () => {
  const report = JSON.stringify({
    'csp-report': { 'effective-directive': 'img-src', 'blocked-uri': 'https://ads.example/p?u=me' },
  })
  for (const body of [report, '[]', '{', 'null', '[1,null,"x"]', '{"csp-report":7}']) {
    const reply = await post('/cookies/report', body, {
      'content-type': 'application/csp-report',
      'sec-fetch-site': 'cross-site',
    })
    expect([reply.statusCode, reply.body, reply.headers['set-cookie']]).toEqual([204, '', undefined])
  }
})
