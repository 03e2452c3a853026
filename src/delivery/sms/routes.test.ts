import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browserOf, type Ask } from '../../../test/client.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../../test/house.ts'
import { FROM, routeTo, smpp } from '../../../test/text-routes.ts'
import { textExitFor } from './exits.ts'
import { arrangeTextRoutes, createTextRoute, listTextRoutes, saveTextRoute } from './routes.ts'
import type { SpokenTo, TextRouteSettings } from './types.ts'

let it: TestHouse
let operator: Owned
let customer: Owned
let ask: Ask
beforeAll(async () => {
  it = await openTestHouse()
  operator = await it.account()
  customer = await it.account()
  ask = await browserOf(await it.app(), customer)
})
afterAll(() => it?.close())

const GENERIC: Extract<SpokenTo, { is: 'generic' }> = {
  is: 'generic',
  url: 'https://sms.example/send',
  as: 'json',
  body: { to: '{to}', text: '{text}' },
  idAt: 'id',
}
const PUBLIC = smpp(2775, { host: 'smpp.operator.example', tls: 'implicit' })
const created = (settings: TextRouteSettings, who: Owned = customer) =>
  it.turn(who.account, turn => createTextRoute(turn, settings))
const made = async (settings: TextRouteSettings, who?: Owned) => {
  const done = await created(settings, who)
  if (!done.ok) throw new Error(done.refusal)
  return done.value
}

describe('a route may not be', () => {
  test.each<readonly [string, SpokenTo, Partial<TextRouteSettings>]>([
    ['bad-host', { ...PUBLIC, host: 'smpp_operator example' }, {}],
    ['bad-host', { ...PUBLIC, host: '1.2.3' }, {}],
    ['not-public', { ...PUBLIC, host: '127.0.0.1' }, {}],
    ['not-public', { ...PUBLIC, host: '10.1.2.3' }, {}],
    ['not-public', { ...PUBLIC, host: 'localhost' }, {}],
    ['not-public', { ...GENERIC, url: 'https://169.254.169.254/latest' }, {}],
    ['not-public', { ...GENERIC, url: 'https://[::1]/' }, {}],
    ['no-secret', { ...PUBLIC, password: undefined }, {}],
    ['no-secret', { is: 'twilio', accountSid: 'AC1' }, {}],
    ['bad-setting', { is: 'twilio', accountSid: 'AC1/../AC2', authToken: 't' }, {}],
    ['bad-setting', { is: 'plivo', authId: 'MA1', authToken: 't\r\nx: y' }, {}],
    ['bad-url', { ...GENERIC, url: 'http://sms.example/send' }, {}],
    ['bad-url', { ...GENERIC, url: 'https://me:secret@sms.example/' }, {}],
    ['bad-url', { ...GENERIC, url: 'file:///etc/passwd' }, {}],
    ['bad-header', { ...GENERIC, headers: { host: 'other.example' } }, {}],
    ['bad-header', { ...GENERIC, headers: { 'x-a': 'b\r\nhost: c' } }, {}],
    ['no-place-for-text', { ...GENERIC, body: { to: '{to}' } }, {}],
    ['bad-hook-secret', { ...GENERIC, hookSecret: 'whsec_short' }, {}],
    ['bad-sender', PUBLIC, { senders: ['41790000000'] }],
    ['country-twice', PUBLIC, { terms: ['CH', 'CH'].map(country => ({ country, perPart: null, perSecond: null })) }],
    ['price-without-currency', PUBLIC, { terms: [{ country: 'CH', perPart: '0.05', perSecond: null }] }],
  ])('%s: %o %o', async (refusal, by, more) => {
    expect(await created(routeTo(by, more))).toEqual({ ok: false, refusal })
  })

  test('and beside each, what may be', async () => {
    const fine = [
      routeTo(PUBLIC, {
        senders: [FROM, 'BAKERY', '36180'],
        currency: 'EUR',
        terms: [{ country: 'CH', perPart: '0.05', perSecond: 1 }],
      }),
      routeTo({ is: 'twilio', accountSid: 'AC1', authToken: 't' }),
      routeTo({ ...GENERIC, headers: { authorization: 'Key k' } }),
    ]
    for (const settings of fine) expect((await created(settings)).ok).toBe(true)
    expect((await created(routeTo(smpp(2775)), operator)).ok).toBe(true) // Loopback: of whoever runs the machine.
  })
})

test('what is secret is never shown, lies sealed, stays when the route is saved, and is not handed to another place', async () => {
  const { id } = await made(routeTo({ ...PUBLIC, password: 'pa55word' }))
  const list = await ask('GET /text-routes')
  expect(JSON.stringify(list.body)).not.toContain('pa55word')
  const { rows } = await sql<{
    all: string
  }>`select text_route::text as all from text_route where route_id = ${id}`.execute(it.house.platform)
  expect(rows[0]?.all).not.toContain('pa55word')
  const save = (by: SpokenTo) => it.turn(customer.account, turn => saveTextRoute(turn, id, routeTo(by)))
  const bare = { ...PUBLIC, password: undefined }
  expect(await save({ ...bare, systemType: 'x' } as SpokenTo)).toEqual({ ok: true, value: {} })
  expect(await save({ ...bare, host: 'evil.example' } as SpokenTo)).toEqual({ ok: false, refusal: 'no-secret' })
  expect(await save({ ...bare, systemType: 'x', tls: 'none' } as SpokenTo)).toEqual({ ok: false, refusal: 'no-secret' })
  expect(await save({ is: 'twilio', accountSid: 'AC1', authToken: 't' })).toEqual({
    ok: false,
    refusal: 'another-kind',
  })
})

test('over the API: made, listed, ordered, tried; the secret of a generic provider’s calls is told once', async () => {
  const body = {
    name: 'Own',
    by: { is: 'generic', url: 'https://sms.example/x', as: 'json', body: { a: '{to}{text}' }, id_at: 'id' },
  }
  const { status, body: answer } = await ask('POST /text-routes', body)
  expect(status).toBe(200)
  const { text_route_id, hook_secret, hook_url } = answer as Record<string, string>
  expect(hook_secret).toMatch(/^whsec_/)
  const list = await ask('GET /text-routes')
  expect(JSON.stringify(list.body)).not.toContain(hook_secret)
  expect(JSON.stringify(list.body)).toContain(hook_url)
  expect((await ask('PUT /text-routes', { text_route_ids: [text_route_id] })).status).toBe(200)
  expect((await ask(`DELETE /text-routes/${text_route_id}`)).status).toBe(409)
  expect((await ask(`POST /text-routes/${text_route_id}/test`, { to: 'nobody' })).status).toBe(422)
})

test('a text leaves by the first that serves its country and its sender; a number of no country by one for all', async () => {
  const [sandbox] = await it.turn(operator.account, listTextRoutes)
  const [swiss, own, rest] = [
    await made(routeTo(PUBLIC, { countries: ['CH'] }), operator),
    await made(routeTo(PUBLIC, { senders: ['+33600000000'] }), operator),
    await made(routeTo(PUBLIC, { countries: ['DE', 'FR'] }), operator),
  ]
  const arranged = (...ids: string[]) => it.turn(operator.account, turn => arrangeTextRoutes(turn, ids))
  expect(await arranged(swiss.id, sandbox?.id ?? '')).toEqual({ ok: false, refusal: 'sandbox-alone' })
  await arranged(swiss.id, own.id, rest.id)
  const by = (country: string, from = FROM, test = false) =>
    it.turn(operator.account, async turn => {
      const exit = await textExitFor(turn, { test, country, from })
      return exit.ok ? (exit.value.route ?? exit.value.kind) : exit.refusal.is
    })
  expect([await by('CH'), await by('DE'), await by('DE', '+33600000000'), await by('IT'), await by('')]).toEqual([
    swiss.id,
    rest.id,
    own.id,
    'no-country',
    'no-country',
  ])
  expect(await by('CH', FROM, true)).toBe('sandbox')
})
