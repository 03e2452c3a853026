import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeKey } from '#accounts/accounts.ts'
import { sure } from '#base/bug.ts'
import { statesOf, suppress } from '#consent/consent.ts'
import { append } from '#ledger/ledger.ts'
import { checkHouse } from '../../test/check-house.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import { type Published, publishedForm, signUp, subscribed } from '../../test/sign-up.ts'
import type { ContactId, Filter } from './types.ts'

let it: TestHouse
let app: FastifyInstance
let form: Published
let key: string
let strangersKey: string

beforeAll(async () => {
  it = await openTestHouse()
  app = await it.app()
  const { account } = await it.account()
  form = await publishedForm(it, account, ['news', 'offers'], draft => ({
    ...draft,
    fields: [
      { id: 'name', kind: 'text', required: false, label: { en: 'Your name' } },
      { id: 'city', kind: 'text', required: false, label: { en: 'Your city' } },
    ],
  }))
  key = await keyOf(account)
  strangersKey = await keyOf((await it.account()).account)
})
afterAll(() => it.close())

async function keyOf(account: Published['account']): Promise<string> {
  const made = await it.turn(account, turn =>
    makeKey(turn, 'test', ['contacts.read', 'contacts.write', 'consent.withdraw', 'consent.prove'], 'live'),
  )
  if (!made.ok) throw new Error(made.refusal)
  return made.value.key
}

type Row = { email: string; contact_id: ContactId; standings: unknown; says: string; type: string; files: unknown }
type File = { readonly path: string }
/** Of whatever operation: the members that these tests read. */
type Body = Record<string, unknown> & {
  data: Row[]
  next_cursor?: string | null
  reachable: number
  active: number
  pending: number
}
type Reply = { status: number; body: Body }
async function call(method: 'GET' | 'POST' | 'PATCH', path: string, body?: object, as = key): Promise<Reply> {
  const reply = await app.inject({
    method,
    url: `/v1${path}`,
    headers: { authorization: `Bearer ${as}` },
    ...(body && { payload: body }),
  })
  return {
    status: reply.statusCode,
    body: reply.headers['content-type']?.toString().includes('json') ? reply.json() : {},
  } as Reply
}
const list = async (query = '') => (await call('GET', `/contacts${query}`)).body
const emails = async (query = '') => (await list(query)).data.map(row => row.email)
const join = async (email: string, fields: Record<string, string> = {}, ticked = [0]) => {
  const done = await signUp(
    it,
    form,
    email,
    ticked,
    Object.fromEntries(Object.entries(fields).map(([id, value]) => [`field.${id}`, value])),
  )
  if (!done.ok) throw new Error(done.refusal.code)
  return done.value.subject
}
const idOf = async (email: string): Promise<ContactId> =>
  sure((await list(`?search=${encodeURIComponent(email)}`)).data[0], 'the list has them').contact_id

describe('a contact', () => {
  test('is made by a sign-up, with what the form asked, and by nothing else [AS-08]', async () => {
    await join('Ana@Example.org', { name: 'Ana Márquez', city: 'Lyon' })
    const { body } = await call('GET', `/contacts/${await idOf('ana@example.org')}`)
    expect(body).toMatchObject({
      email: 'ana@example.org',
      name: 'Ana Márquez',
      locale: 'en',
      attributes: { city: 'Lyon' },
      rev: 1,
      suppression: null,
    })
    expect((await call('POST', '/contacts', { email: 'x@example.org' })).status).toBe(405)
  })
  test('keeps what is known when somebody else fills in the form with that address', async () => {
    await join('bea@example.org', { name: 'Bea' })
    await join('bea@example.org', { name: 'Mallory', city: 'Nowhere' })
    const { body } = await call('GET', `/contacts/${await idOf('bea@example.org')}`)
    expect(body).toMatchObject({ name: 'Bea', attributes: { city: 'Nowhere' } })
  })
  test('is changed by whoever has read it last', async () => {
    await join('cea@example.org')
    const id = await idOf('cea@example.org')
    expect(
      await call('PATCH', `/contacts/${id}`, { rev: 1, name: 'Cea', locale: 'fr', attributes: { city: 'Metz' } }),
    ).toMatchObject({ status: 200, body: { name: 'Cea', locale: 'fr', rev: 2 } })
    expect(await call('PATCH', `/contacts/${id}`, { rev: 1, name: 'Old' })).toMatchObject({ status: 412 })
    expect(await call('PATCH', `/contacts/${id}`, { name: 'x'.repeat(201) })).toMatchObject({ status: 422 })
    expect(await call('PATCH', `/contacts/${id}`, { email: 'a@b\r\n.example' })).toMatchObject({
      status: 422,
      body: { code: 'not-an-address' },
    })
    expect(await call('PATCH', `/contacts/${id}`, { checked: true })).toMatchObject({ status: 422 })
  })
  test('under another address has agreed to nothing, and the old address’s consent does not follow [AS-03]', async () => {
    const { subject } = await subscribed(it, form, 'dan@example.org')
    await it.settle()
    const id = await idOf('dan@example.org')
    const before = (await call('POST', '/audience/count', { purpose: 'news' })).body
    expect(await call('PATCH', `/contacts/${id}`, { email: 'ana@example.org' })).toMatchObject({
      status: 409,
      body: { demand: 'AS-03' },
    })
    expect(await call('PATCH', `/contacts/${id}`, { email: 'Dan.New@example.org' })).toMatchObject({
      status: 200,
      body: { email: 'dan.new@example.org' },
    })
    expect((await call('GET', `/contacts/${id}/consents`)).body).toEqual({ data: [] })
    expect((await call('POST', '/audience/count', { purpose: 'news' })).body).toMatchObject({
      reachable: before.reachable - 1,
    })
    expect(await it.turn(form.account, turn => statesOf(turn, subject))).toMatchObject([
      { word: 'active' },
      { word: 'refused' },
    ])
    await checkHouse(it)
  })
  test('belongs to one account', async () => {
    const id = await idOf('ana@example.org')
    for (const path of ['', '/timeline', '/consents', '/proof'])
      expect((await call('GET', `/contacts/${id}${path}`, undefined, strangersKey)).status).toBe(404)
    expect((await call('POST', `/contacts/${id}/withdraw`, { purposes: 'all' }, strangersKey)).status).toBe(404)
    expect((await call('PATCH', `/contacts/${id}`, { name: 'Mine' }, strangersKey)).status).toBe(404)
    expect((await call('GET', '/contacts', undefined, strangersKey)).body).toMatchObject({ data: [] })
  })
})

describe('the list', () => {
  test('finds the beginning of an address, of a name, and of its last word, each contact once', async () => {
    await join('marten@example.org', { name: 'Eve Stone' })
    await join('eve@example.org', { name: 'Marten Eve' })
    await join('zoe@example.org', { name: 'Zoë Martens' })
    await it.settle()
    expect(await emails('?search=mart')).toEqual(['marten@example.org', 'eve@example.org', 'zoe@example.org'])
    expect(await emails('?search=EVE')).toEqual(['eve@example.org', 'marten@example.org'])
    expect(await emails('?search=zo%C3%AB')).toEqual(['zoe@example.org'])
    expect(await emails('?search=%25')).toEqual([])
    expect(await emails('?search=x%27%20or%201%3D1')).toEqual([])
  })
  test('is read to its end in pages, without a gap and without a double', async () => {
    for (let i = 0; i < 7; i++) await join(`page.${i}@example.org`, { name: `Page ${i}` })
    await it.settle()
    for (const query of ['?limit=3', '?limit=3&search=page', '?limit=2&purpose=news&state=pending']) {
      const all = await emails(query.replace(/limit=\d/, 'limit=200'))
      const pages: string[] = []
      let cursor = ''
      for (let i = 0; i < 30 && cursor !== 'end'; i++) {
        const page = await list(`${query}${cursor && `&cursor=${encodeURIComponent(cursor)}`}`)
        pages.push(...page.data.map(row => row.email))
        cursor = page.next_cursor ?? 'end'
      }
      expect(pages).toEqual(all)
      expect(new Set(pages).size).toBe(all.length)
    }
  })
  test('says where each stands, and is narrowed by it', async () => {
    const { subject } = await subscribed(it, form, 'ida@example.org', [0])
    await subscribed(it, form, 'jan@example.org', [0, 1])
    await join('kim@example.org')
    const suppressed = await subscribed(it, form, 'leo@example.org', [0])
    await it.turn(form.account, turn =>
      suppress(turn, { kind: 'email', subject: suppressed.subject, reason: 'hard-bounce' }),
    )
    await it.settle()
    await call('POST', `/contacts/${await idOf('jan@example.org')}/withdraw`, { purposes: ['news'] })
    await it.settle()
    const among = async (state: string, purpose = 'news') => {
      const names = ['ida', 'jan', 'kim', 'leo']
      return (await emails(`?purpose=${purpose}&state=${state}&limit=200`))
        .map(email => email.split('@')[0])
        .filter(name => names.includes(String(name)))
        .toSorted()
    }
    expect(await among('active')).toEqual(['ida'])
    expect(await among('pending')).toEqual(['kim'])
    expect(await among('withdrawn')).toEqual(['jan'])
    expect(await among('suppressed')).toEqual(['leo'])
    expect(await among('refused', 'offers')).toEqual(['ida', 'kim'])
    expect(await among('active', 'offers')).toEqual(['jan'])
    expect((await list('?search=ida')).data[0]?.standings).toEqual([
      { purpose: 'news', channel: 'email', state: 'active' },
      { purpose: 'offers', channel: 'email', state: 'refused' },
    ])
    expect(subject).toMatch(/^sub_/)
  })
  test.each([
    ['?state=active', 'state-of-what'],
    ['?cursor=made-up', 'no-such-cursor'],
    ['?cursor=W10', 'no-such-cursor'],
    ['?limit=0', 'invalid'],
    ['?state=happy&purpose=news', 'invalid'],
    ['?unknown=1', 'invalid'],
  ])('refuses %s', async (query, code) => {
    expect(await call('GET', `/contacts${query}`)).toMatchObject({ status: 422, body: { code } })
  })
})

test('the timeline tells each step in words, with what was shown and what was sent [AS-10]', async () => {
  const { subject } = await subscribed(it, form, 'mia@example.org', [0])
  await it.settle()
  const id = await idOf('mia@example.org')
  expect(await call('POST', `/contacts/${id}/withdraw`, { purposes: 'all' })).toMatchObject({
    status: 200,
    body: { withdrawn: ['news'] },
  })
  await it.settle()
  const { data } = (await call('GET', `/contacts/${id}/timeline`)).body
  expect(data.map(entry => entry.says)).toEqual([
    'Withdrew “Our news”, through the programming interface.',
    'Confirmed “Our news” from this address.',
    ...data.slice(2, -1).map(entry => entry.says),
    'Ticked “Our news” on a form, and left “Our offers” empty.',
  ])
  expect(data.at(-1)).toMatchObject({
    type: 'grant',
    state: 'written',
    evidence: 'E4',
    form: { form_id: form.form, version: 1, locale: 'en' },
    disclosed: { address: 'mia@example.org' },
  })
  expect(data[1]?.files).toMatchObject([{ path: expect.stringMatching(/^doi\/\d+\/confirm\.json$/) }])
  expect((await call('GET', `/contacts/${id}/consents`)).body.data[0]).toMatchObject({
    purpose: 'news',
    state: 'withdrawn',
    name: 'Our news',
    label: form.draft.items[0]?.label.en,
    form: { form_id: form.form, version: 1 },
  })
  expect(subject).toMatch(/^sub_/)
})

test('the proof is one call, in three forms, and outlives a withdrawal [AS-10]', async () => {
  await subscribed(it, form, 'ned@example.org')
  await it.settle()
  const id = await idOf('ned@example.org')
  await call('POST', `/contacts/${id}/withdraw`, { purposes: 'all' })
  await it.settle()
  for (const [format, media] of [
    ['json', 'application/json'],
    ['zip', 'application/zip'],
    ['pdf', 'application/pdf'],
  ]) {
    const reply = await app.inject({
      url: `/v1/contacts/${id}/proof?format=${format}`,
      headers: { authorization: `Bearer ${key}` },
    })
    expect([reply.statusCode, reply.headers['content-type']]).toEqual([200, media])
  }
  expect(await call('GET', `/contacts/${id}/proof?redact=shoe_size`)).toMatchObject({
    status: 422,
    body: { code: 'no-such-disclosure' },
  })
  expect(await call('GET', `/contacts/${id}/proof?channel=sms`)).toMatchObject({
    status: 404,
    body: { code: 'nothing-to-prove' },
  })
})

test('a file of an event is given byte for byte as it was kept, and never shown as a page [AS-10]', async () => {
  const bytes = Buffer.from('Subject: <script>alert(1)</script>\r\n\r\n\xff', 'latin1')
  const { subject } = await subscribed(it, form, 'nia@example.org')
  await subscribed(it, form, 'nils@example.org')
  const [event] = await it.turn(form.account, turn =>
    append(turn, [
      {
        type: 'doi.sent',
        subject,
        channel: 'email',
        disclosures: { address: 'nia@example.org' },
        attachments: [{ path: 'doi/sent.eml', media: 'message/rfc822', bytes }],
      },
    ]),
  )
  await it.settle()
  const id = await idOf('nia@example.org')
  const { body } = await call('GET', `/contacts/${id}/timeline`)
  const { files } = sure(
    body.data.find(entry => entry.type === 'doi.sent'),
    'it was sent',
  )
  const { path } = sure((files as File[])[0], 'it has a file')
  const ask = (contact: string, name: string, by = key) =>
    app.inject({
      url: `/v1/contacts/${contact}/evidence/${event}?path=${encodeURIComponent(name)}`,
      headers: { authorization: `Bearer ${by}` },
    })
  for (const name of [path, 'doi/sent.eml']) {
    const file = await ask(id, name)
    expect(file.statusCode).toBe(200)
    expect(file.rawPayload).toEqual(bytes)
    expect(file.headers).toMatchObject({
      'content-type': 'message/rfc822',
      'content-disposition': `attachment; filename="${path.replaceAll('/', '-')}"`,
      'x-content-type-options': 'nosniff',
    })
  }
  for (const name of ['doi/sent.em', 'doi/9/sent.eml', '../sent.eml', 'doi/delivery.json'])
    expect((await ask(id, name)).json()).toMatchObject({ status: 404, code: 'no-such-file' })
  expect((await ask(await idOf('nils@example.org'), path)).json()).toMatchObject({ code: 'no-such-file' })
  expect((await ask(id, path, strangersKey)).json()).toMatchObject({ code: 'absent' })
})

test('a suppression that is the account’s own is lifted, one that is the person’s is not [AS-03]', async () => {
  await subscribed(it, form, 'oda@example.org')
  await it.settle()
  const path = `/contacts/${await idOf('oda@example.org')}`
  expect(await call('POST', `${path}/unsuppress`, {})).toMatchObject({ status: 409 })
  expect(await call('POST', `${path}/suppress`, { reason: 'operator', detail: 'a supplier' })).toMatchObject({
    status: 200,
  })
  expect((await call('GET', path)).body['suppression']).toMatchObject({
    reason: 'operator',
    detail: 'a supplier',
    liftable: true,
  })
  expect(await call('POST', `${path}/unsuppress`, {})).toMatchObject({ status: 200 })
  expect(await call('POST', `${path}/suppress`, { reason: 'request' })).toMatchObject({ status: 200 })
  expect(await call('POST', `${path}/unsuppress`, {})).toMatchObject({ status: 403, body: { demand: 'AS-03' } })
  await checkHouse(it)
})

describe('whom a purpose reaches', () => {
  const count = async (filter: Filter) =>
    (await call('POST', '/audience/count', { purpose: 'offers', filter })).body.reachable
  beforeAll(async () => {
    for (const [name, city] of [
      ['pia', 'Lyon'],
      ['quy', 'lyons'],
      ['rob', '100%'],
    ] as const) {
      await join(`${name}@reach.example`, { city }, [1])
      await subscribed(it, form, `${name}@reach.example`, [1])
    }
    await it.settle()
    await call('PATCH', `/contacts/${await idOf('quy@reach.example')}`, { locale: 'fr' })
  })
  test('is narrowed by what is known of them, and all conditions hold', async () => {
    const everybody = await count({ all: [] })
    const now = new Date(it.clock.nowMs() + 60_000).toISOString()
    expect(everybody).toBeGreaterThanOrEqual(3)
    expect(await count({ all: [{ on: 'locale', is: ['fr'] }] })).toBe(1)
    expect(await count({ all: [{ on: 'attribute', name: 'city', op: 'equals', value: 'Lyon' }] })).toBe(1)
    expect(await count({ all: [{ on: 'attribute', name: 'city', op: 'contains', value: 'LYON' }] })).toBe(2)
    expect(await count({ all: [{ on: 'attribute', name: 'city', op: 'contains', value: '%' }] })).toBe(1)
    expect(await count({ all: [{ on: 'attribute', name: 'city', op: 'contains', value: "' or true --" }] })).toBe(0)
    expect(await count({ all: [{ on: 'signed-up', op: 'before', at: now }] })).toBe(everybody)
    expect(await count({ all: [{ on: 'signed-up', op: 'after', at: now }] })).toBe(0)
    expect(await count({ all: [{ on: 'form', is: [form.form] }] })).toBe(everybody)
    expect(
      await count({
        all: [
          { on: 'locale', is: ['fr'] },
          { on: 'attribute', name: 'city', op: 'equals', value: 'Lyon' },
        ],
      }),
    ).toBe(0)
  })
  test('is the same by counting and by listing [AS-03]', async () => {
    const { reachable, active, pending } = (await call('POST', '/audience/count', { purpose: 'offers' })).body
    expect(reachable).toBe(active)
    expect((await emails('?purpose=offers&state=active&limit=200')).length).toBe(active)
    expect((await emails('?purpose=offers&state=pending&limit=200')).length).toBe(pending)
  })
  test('without a filter is as with one that fits everybody, also when somebody is suppressed', async () => {
    const everybody: Filter = { all: [{ on: 'signed-up', op: 'after', at: '2000-01-01T00:00:00Z' }] }
    const counts = (over = {}) => call('POST', '/audience/count', { purpose: 'offers', ...over })
    const before = (await counts()).body
    expect((await counts({ filter: everybody })).body).toEqual(before)
    await call('POST', `/contacts/${await idOf('rob@reach.example')}/suppress`, { reason: 'operator' })
    const after = (await counts()).body
    expect(after).toEqual({ ...before, reachable: before.reachable - 1, active: before.active - 1 })
    expect((await counts({ filter: everybody })).body).toEqual(after)
  })
  test.each([
    ['an unknown condition', { all: [{ on: 'shoe', is: ['42'] }] }],
    ['twenty-one conditions', { all: Array.from({ length: 21 }, () => ({ on: 'locale', is: ['en'] })) }],
    ['a name that is no attribute', { all: [{ on: 'attribute', name: "a' or 1=1", op: 'equals', value: 'x' }] }],
    ['a time that is none', { all: [{ on: 'signed-up', op: 'after', at: 'yesterday' }] }],
  ])('refuses %s', async (_what, filter) => {
    expect((await call('POST', '/audience/count', { purpose: 'offers', filter })).status).toBe(422)
  })
})
