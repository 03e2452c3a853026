import { Parser } from 'htmlparser2'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildConsole } from '#console/build.ts'
import { consoleFiles } from '#console/serve.ts'
import { embedFiles } from '#embed/embed.ts'
import { makeServer } from '#http/server.ts'
import { personToken } from '#wire/token.ts'
import { LOCALES } from '#wire/form-definition.ts'
import { PURPOSE } from '../../../test/campaign.ts'
import { openTestHouse, type TestHouse } from '../../../test/house.ts'
import { consentOf, securityOf } from '../../../test/policies.ts'
import { confirmationToken, lastGrant, type Published, publishedForm, signUp } from '../../../test/sign-up.ts'
import { legalPages } from '../legal.ts'
import { logFiles } from '../log.ts'
import { pages } from '../pages.ts'
import { COOKIE_WORDS } from './words.ts'

let it: TestHouse
let app: FastifyInstance
let form: Published
let urls: readonly string[]
const OWN = 'https://mail.example'

beforeAll(async () => {
  it = await openTestHouse({ publicUrl: OWN })
  const { account } = await it.account()
  form = await publishedForm(it, account, [PURPOSE])
  const done = await signUp(it, form, 'ana@example.org')
  if (!done.ok) throw new Error(JSON.stringify(done.refusal))
  const { subject } = done.value
  const asked = await confirmationToken(it, account, await lastGrant(it, account, subject))
  await it.settle()
  const person = personToken(it.house.keys.key('link'), { account, subject })
  app = await makeServer(it.house, [
    pages(it.house),
    embedFiles(it.house),
    logFiles(it.house),
    legalPages(it.house),
    consoleFiles(await buildConsole()),
  ])
  urls = [
    `/f/${form.form}`,
    '/f/frm_none',
    `/c/${asked}`,
    ...['u', 'p', 'why', 'own'].map(way => `/${way}/${person}`),
    '/legal/cookies',
    '/legal/anti-spam',
    '/legal/terms',
    '/legal/terms/2026-11',
    '/problems/not-allowed',
    '/problems/none',
    '/consent/verify',
    '/cookies',
    '/cookies/receipt',
    '/cookies/done',
    '/cookies/language?lang=en',
    '/bridge/none',
    '/app/',
    '/nowhere',
    '/%zz',
  ]
}, 300_000)
afterAll(async () => {
  await app.close()
  await it.close()
})

const get = (url: string, headers: Record<string, string> = {}) =>
  app.inject({ url, headers: { accept: 'text/html', ...headers } })

/** What a browser fetches, sends to or connects with by itself, or by one press of a button: links are for the reader to follow. */
const FETCHED: Readonly<Record<string, readonly string[]>> = {
  link: ['href'],
  script: ['src'],
  img: ['src', 'srcset'],
  iframe: ['src', 'srcdoc'],
  form: ['action'],
  button: ['formaction'],
  input: ['formaction', 'src'],
  source: ['src', 'srcset'],
  video: ['src', 'poster'],
  audio: ['src'],
  object: ['data'],
  embed: ['src'],
  base: ['href'],
  use: ['href', 'xlink:href'],
  image: ['href', 'xlink:href'],
}

/** The origins that a page names where a browser would act on them, in markup and in styles. */
function originsIn(page: string): ReadonlySet<string> {
  const found = new Set<string>()
  const add = (address: string) => found.add(URL.parse(address, `${OWN}/page`)?.origin ?? address)
  const parser = new Parser({
    onopentag(name, attributes) {
      for (const attribute of FETCHED[name] ?? [])
        if (attributes[attribute] !== undefined) add(attributes[attribute].split(/\s/)[0] ?? '')
      if (name === 'meta' && /refresh/i.test(attributes['http-equiv'] ?? ''))
        add(/url=(.*)/i.exec(attributes['content'] ?? '')?.[1] ?? 'refresh')
    },
    ontext: text =>
      [...text.matchAll(/(?:url\(|@import )["']?(https?:[^"')\s]+|\/\/[^"')\s]+)/g)].forEach(([, at = '']) => add(at)),
  })
  parser.end(page)
  return found
}

test('what the test would see is what a browser would fetch', () => {
  const bad = [
    '<img src=//a.example>',
    '<link rel=preconnect href=https://a.example>',
    '<form action="https://a.example/x">',
    '<style>p{background:url(https://a.example/p)}</style>',
    '<meta http-equiv=refresh content="0;url=https://a.example/">',
  ]
  for (const page of bad) expect([...originsIn(page)].join(), page).toContain('a.example')
  expect([...originsIn('<a href="https://a.example">read</a><img src="/x">')]).toEqual([OWN])
})

test('no page names an origin that the registry does not, whoever asks and in whatever language [CK-15]', async () => {
  for (const url of urls)
    for (const locale of LOCALES) {
      const page = await get(url, { 'accept-language': locale })
      expect(page.headers['content-type'], url).toMatch(/^text\/html/)
      for (const origin of originsIn(page.body)) expect([OWN, 'null'], `${url} in ${locale}`).toContain(origin) // `data:` has no origin.
    }
})

test('each page has two policies, no cookie before an action, and the way back to a choice [CK-04] [CK-15] [CK-16]', async () => {
  for (const url of urls) {
    const page = await get(url)
    expect(securityOf(page.headers), url).toMatch(/default-src 'none'/)
    expect(consentOf(page.headers), url).toMatch(/^default-src 'self' /)
    expect(consentOf(page.headers).match(/https?:/g) ?? [], url).toEqual([])
    expect(page.headers['set-cookie'], url).toBeUndefined()
    expect(page.headers['cache-control'], url).toMatch(/^(?:no-store|private, no-cache)$/)
    if (url !== '/app/' && url !== '/%zz') expect(page.body, url).toContain('href="/cookies')
  }
})

test('each page says what does not work where cookies are blocked [CK-06]', async () => {
  for (const url of urls.filter(it => !['/app/', '/%zz'].includes(it)))
    expect((await get(url)).body, url).toContain(COOKIE_WORDS.en.blocked)
})

test('a framed form keeps both policies, is not asked in, and its way back opens beside it [CK-15] [CK-16]', async () => {
  const page = await get(`/f/${form.form}?frame=${encodeURIComponent('https://bakery.example/')}`, {
    'sec-fetch-dest': 'iframe',
  })
  expect(consentOf(page.headers)).toMatch(/^default-src 'self' /)
  expect(page.body).not.toMatch(/om-asks|cookies\/language/)
  expect(page.body).toMatch(/<a href="\/cookies[^>]* target="_blank"/)
})
