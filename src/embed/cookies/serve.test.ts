/** What our service gives to somebody's page, what it weighs, and what it can be told. */

import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import fc from 'fast-check'
import { must, sure } from '#base/bug.ts'
import { newId } from '#base/id.ts'
import { CHOICES_PER_MINUTE, GUARD_MAX_BYTES, MINUTE_MS, QUESTION_MAX_BYTES, REPORTS_SAID_FROM } from '#base/limits.ts'
import { NEW_DRAFT } from '#sites/composing-rules.ts'
import { createSite, listProposals, publishSite } from '#sites/sites.ts'
import type { SiteId } from '#sites/types.ts'
import { choiceIn, isCurrent, WEEK_MS, weekOf, writeChoice } from '#wire/cookie/choice.ts'
import { GRANTS } from '#wire/cookie/classes.ts'
import { policyText } from '#wire/cookie/client-policy.ts'
import { sha256 } from '#wire/crypto.ts'
import { consentPolicy } from '#wire/cookie/policy.ts'
import { clientOf } from '#wire/cookie/client.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../../test/house.ts'
import { entriesOf, siteOf } from '../../../test/guarded.ts'
import { scripts } from './build.ts'
import type { ConsentMode } from './config.ts'
import { readKnown } from './page/known.ts'
import { packed } from '../packed.ts'

let it: TestHouse
let app: FastifyInstance
let owned: Owned
let site: SiteId

beforeAll(async () => {
  it = await openTestHouse()
  app = await it.app()
  owned = await it.account()
  const made = await it.turn(owned.account, turn =>
    createSite(turn, { name: 'Shop', origin: 'https://www.shop.example', draft: NEW_DRAFT }),
  )
  site = sure(made.ok ? made.value.id : undefined, 'a site')
  must((await it.turn(owned.account, turn => publishSite(turn, site))).ok, 'the site is published')
})
afterAll(async () => {
  await it?.close()
})

const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  app.inject({ url: `/s/${site}/${path}`, headers })
const post = (path: string, body: unknown, ip = '203.0.113.7', to: string = site) =>
  app.inject({
    method: 'POST',
    url: `/s/${to}/${path}`,
    remoteAddress: ip,
    headers: { 'content-type': 'text/plain;charset=UTF-8' },
    payload: typeof body === 'string' ? body : JSON.stringify(body),
  })

test('guard and question weigh four kilobytes as they travel, the guard alone two and a half [CK-16]', async () => {
  for (const lang of ['en', 'de', 'fr', 'es', 'it', 'pt']) {
    const { rawPayload, body, headers } = await get(`guard.js?lang=${lang}`, { 'accept-encoding': 'gzip, br' })
    expect(headers['content-encoding']).toBe('br')
    expect(rawPayload.byteLength, lang).toBeLessThanOrEqual(QUESTION_MAX_BYTES)
    expect(brotliDecompressSync(rawPayload).toString()).toBe((await get(`guard.js?lang=${lang}`)).body)
    expect(body.length).toBeGreaterThan(0)
  }
  expect(packed((await scripts()).guard).br.byteLength).toBeLessThanOrEqual(GUARD_MAX_BYTES)
})

test('whatever its id is, a site’s guard and question weigh no more [CK-16]', async () => {
  for (const lang of ['en', 'de', 'fr', 'es', 'it', 'pt']) {
    const { body } = await get(`guard.js?lang=${lang}`)
    const weights = Array.from({ length: 25 }, (_, i) => {
      const { br } = packed(
        body.replaceAll(site, newId('sit', 1_800_000_000_000, sha256(Buffer.from(`${i}`)).subarray(0, 16))),
      )
      return br.byteLength
    })
    expect(Math.max(...weights), lang).toBeLessThanOrEqual(QUESTION_MAX_BYTES)
  }
})

test('files are packed, known again, open to any page, and say nothing about who asks [CK-04]', async () => {
  for (const name of ['guard.js', 'more.js', 'worker.js', 'head.html']) {
    const plain = await get(name)
    expect(plain.statusCode).toBe(200)
    expect(plain.headers).toMatchObject({
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      vary: 'accept-encoding',
    })
    expect(plain.headers['set-cookie']).toBeUndefined()
    const packedOne = await get(name, { 'accept-encoding': 'gzip' })
    expect(gunzipSync(packedOne.rawPayload).toString()).toBe(plain.body)
    expect((await get(name, { 'if-none-match': String(plain.headers['etag']) })).statusCode).toBe(304)
    expect(plain.body).not.toContain('OM_CONFIG')
  }
})

test('a page speaks its own language, or the site’s first; nothing in the words can end the script', async () => {
  expect((await get('guard.js?lang=de-AT')).body).toContain('Alle ablehnen')
  expect((await get('guard.js?lang=ja')).body).toContain('Refuse all')
  expect((await get('guard.js?lang=de')).body).not.toContain('Refuse all')
  expect((await get('guard.js')).body).not.toContain('</')
  expect((await get('guard.js?bare')).body).not.toContain('Refuse all')
})

test('a site that was never published has a guard that lets nothing through, and no question [CK-15]', async () => {
  const other = await app.inject({ url: '/s/sit_nobody/guard.js' })
  expect(other.statusCode).toBe(200)
  expect(other.body).toContain(',o:{},')
  expect((await post('choice', { g: '', r: 1, surface: 'banner' }, '203.0.113.9', 'sit_nobody')).statusCode).toBe(422)
})

test('Consent Mode is the basic one, for who asks for it; there is no other [CK-10]', async () => {
  const modes: readonly ConsentMode[] = ['basic']
  expect((await get(`guard.js?mode=${modes[0]}`)).body).toContain('ad_user_data')
  for (const other of ['advanced', 'BASIC', '', 'basic2'])
    expect((await get(`guard.js?mode=${other}`)).body, other).not.toContain('ad_user_data')
  // @ts-expect-error -- A mode that sends pings without consent is no value.
  const none: ConsentMode = 'advanced'
  expect(modes).not.toContain(none)
})

test('a choice gives the receipt that everybody has who chose alike; what is no choice gives none [CK-05] [CK-16]', async () => {
  const said = { g: 'pf', r: 1, surface: 'banner' }
  const [one, other] = [await post('choice', said, '203.0.113.1'), await post('choice', said, '203.0.113.2')]
  expect(one.statusCode).toBe(200)
  expect(one.json<{ receipt: string }>().receipt).toMatch(/^optimail\.receipt\/1\./)
  expect(one.body).toBe(other.body)
  expect(one.headers).toMatchObject({ 'access-control-allow-origin': '*', 'cache-control': 'no-store' })
  expect(one.headers['set-cookie']).toBeUndefined()
  for (const bad of [
    '',
    '[]',
    'null',
    '{"g":"pf"}',
    { ...said, g: 'fp' },
    { ...said, g: 'npf' },
    { ...said, r: 0 },
    { ...said, surface: 'x' },
  ])
    expect((await post('choice', bad)).statusCode, JSON.stringify(bad)).toBe(422)
  expect((await post('choice', { ...said, r: 99 })).statusCode).toBe(409)
  expect((await post('choice', 'x'.repeat(9_000))).statusCode).toBe(413)
})

test('one address chooses so often in a minute, and no more; the next minute it may again', async () => {
  const said = { g: '', r: 1, surface: 'banner' }
  for (let i = 0; i < CHOICES_PER_MINUTE; i++) await post('choice', said, '203.0.113.50')
  expect((await post('choice', said, '203.0.113.50')).statusCode).toBe(429)
  expect((await post('choice', said, '203.0.113.51')).statusCode).toBe(200)
  it.clock.move(MINUTE_MS)
  expect((await post('choice', said, '203.0.113.50')).statusCode).toBe(200)
})

test('what visitors’ browsers refused is proposed once enough of them said so, by its origin alone [CK-15]', async () => {
  const proposals = async () => {
    const all = await it.turn(owned.account, turn => listProposals(turn, site))
    return all.ok ? all.value.map(({ entry }) => entry.name) : []
  }
  const said = {
    'img-src https://tracker.example': 40,
    'script-src https://user@evil.example/path?of=somebody': 1,
    'x y z': 1,
  }
  for (let i = 1; i < REPORTS_SAID_FROM; i++)
    expect((await post('refused', said, `203.0.113.${i}`)).statusCode).toBe(204)
  expect(await proposals()).toEqual([])
  await post('refused', said, '203.0.113.99')
  expect(await proposals()).toEqual(['https://tracker.example'])
  for (const odd of ['', '[1]', '{"a":', 'null']) expect((await post('refused', odd)).statusCode).toBe(204)
})

test('a bridge shows a declared frame, or another of its origin, to that site alone, and never an advertisement [CK-11] [CK-13] [CK-15]', async () => {
  const { bridgeOf } = await import('./bridge.ts')
  const shop = siteOf(
    'https://www.shop.example',
    'https://mail.example',
    entriesOf({ f: 'https://video.example', tx: 'https://ads.example' }),
  )
  const of = (url?: string) => bridgeOf(shop, 'film', url)
  expect(of()?.policy).toBe(
    `${of()?.policy.split('; frame-src')[0]}; frame-src https://video.example; style-src ${of()?.policy.match(/'sha256[^']+'/)?.[0]}; base-uri 'none'; form-action 'none'; frame-ancestors https://www.shop.example`,
  )
  expect(of('https://video.example/2?a="><script>')?.html).not.toContain('<script>')
  expect(of('https://video.example/2')?.html).toContain('src="https://video.example/2"')
  for (const odd of [
    'https://video.example.evil.example/',
    'https://evil.example/',
    'javascript:alert(1)',
    '//video.example/x',
    'data:text/html,x',
    'http://video.example/',
  ])
    expect(of(odd)?.html, odd).toContain('src="https://video.example/film"')
  expect(bridgeOf(shop, 'ads', undefined)).toBeUndefined()
  for (const url of [undefined, 'https://ads.example/advert', 'https://video.example/film'])
    expect(bridgeOf(shop, 'advert', url)).toBeUndefined()
  expect((await get('bridge/nothing')).statusCode).toBe(404)
})

test('the guard reads a choice as the rest of the house does, but for two of them, which are none to it [CK-05]', () => {
  const aJar = fc.array(
    fc.oneof(
      fc
        .record({
          r: fc.integer({ min: 0, max: 9 }),
          grant: fc.constantFrom(...GRANTS),
          week: fc.integer({ min: 0, max: 60 }),
        })
        .map(it => `om_consent=${writeChoice(it)}`),
      fc.constantFrom(
        'a=1',
        'om_consent',
        'om_consent=',
        'om_consent=1.5.xf.40',
        'om_consent=1.05.p.40',
        'om_consent=1.5.p.40.9',
        'xom_consent=1.5.p.40',
        'om_consent=2.5.p.40',
        'om_consent=1.5.n.40',
      ),
    ),
    { maxLength: 3 },
  )
  fc.assert(
    fc.property(aJar, fc.integer({ min: 30, max: 60 }), (pairs, week) => {
      const jar = pairs.join('; ')
      const choice = choiceIn(jar)
      const wanted = choice && isCurrent(choice, { since: 3, current: 5 }, week * WEEK_MS) ? choice.grant : undefined
      const isTwo = pairs.filter(it => it.includes('om_consent=')).length > 1
      expect(readKnown(jar, { r: 5, s: 3 }, week)).toBe(isTwo ? undefined : wanted)
    }),
  )
  expect(weekOf(WEEK_MS * 7)).toBe(7)
})

test('the policy of a page is the one of the registry, for each of the sixteen choices, but for its word about a base [CK-15]', () => {
  const { registry } = siteOf(
    'https://www.shop.example',
    'https://mail.example',
    entriesOf({ f: 'https://video.example', tx: 'https://ads.example' }),
  )
  const sorted = (policy: string) =>
    policy
      .split(/; ?/)
      .filter(it => !it.startsWith('base-uri'))
      .map(it =>
        it
          .split(' ')
          .filter(word => !word.startsWith('ws'))
          .toSorted()
          .join(' '),
      )
  for (const grant of GRANTS)
    expect(sorted(policyText(clientOf(registry), registry.site.origin, grant)), grant).toEqual(
      sorted(consentPolicy(registry, grant)),
    )
})
