import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkHouse } from '../../test/check-house.ts'
import { type Ask, browserOf } from '../../test/client.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
import { type Published, publishedForm, signUp, subscribed } from '../../test/sign-up.ts'
import { contactOfSubject } from '#audience/audience.ts'
import { DAY_MS } from '#base/limits.ts'
import { statesOf, withdraw } from '#consent/consent.ts'
import { setChoice } from '#delivery/delivery.ts'
import type { Evidence } from '#wire/bundle/format.ts'
import { readZip } from '#wire/zip.ts'
import { HANDLERS } from '../handlers.ts'

let it: TestHouse
let owned: Owned
let form: Published
let ask: Ask
beforeAll(async () => {
  it = await openTestHouse()
  owned = await it.account()
  form = await publishedForm(it, owned.account)
  ask = await browserOf(await it.app(), owned)
})
afterAll(() => it.close())

async function reader(email: string) {
  const { subject } = await subscribed(it, form, email)
  await it.settle()
  const contact = await it.turn(owned.account, turn => contactOfSubject(turn, subject))
  return { subject, id: contact?.id ?? expect.fail('whoever subscribes is a contact') }
}
const wordsOf = async (subject: Awaited<ReturnType<typeof reader>>['subject']) =>
  (await it.turn(owned.account, turn => statesOf(turn, subject))).map(stand => stand.word)
const contactWith = async (email: string) =>
  ((await ask(`GET /contacts?search=${email}`)).body as { data: unknown[] }).data.length

describe('access', () => {
  test('everything that is held about somebody is in one file, to be read and to be taken along', async () => {
    const { id } = await reader('anna@example.org')
    const json = await ask(`GET /contacts/${id}/access?format=json`)
    expect(json.body).toMatchObject({
      v: 'optimail.access/1',
      person: { email: 'anna@example.org' },
      consents: [{ purpose: 'news', state: 'active' }],
      suppressions: [],
    })
    expect((json.body as { events: { type: string }[] }).events.map(event => event.type)).toEqual(['confirm', 'grant'])
    const read = readZip((await ask(`GET /contacts/${id}/access`)).bytes)
    const files = read.ok ? read.value.files : expect.fail(read.refusal)
    expect([...files.keys()].toSorted()).toEqual(['data.json', 'index.html', 'proof/email.optin.zip'])
    const page = Buffer.from(files.get('index.html') ?? '').toString()
    expect(page).toContain('anna@example.org')
    expect(page).not.toMatch(/<script|src=|href=/)
  })

  test('how often somebody wants mail at most is in it, in words [AS-06]', async () => {
    const { id, subject } = await reader('anton@example.org')
    const asked = async () =>
      ((await ask(`GET /contacts/${id}/access?format=json`)).body as { consents: unknown[] }).consents
    expect(await asked()).toMatchObject([{ purpose: 'news', asked_at_most: null }])
    const rate = { count: 2, per: 'month' } as const
    await it.turn(owned.account, turn => setChoice(turn, { subject, channel: 'email', purpose: 'news', rate }))
    expect(await asked()).toMatchObject([{ purpose: 'news', asked_at_most: 'At most twice a month.' }])
    const read = readZip((await ask(`GET /contacts/${id}/access`)).bytes)
    const page = Buffer.from((read.ok && read.value.files.get('index.html')) || '').toString()
    expect(page).toContain('<th scope="row">asked at most</th><td>At most twice a month.</td>')
  })

  test('what somebody typed into a field is text in it, and nothing that a browser would run', async () => {
    const { id } = await reader('mallory@example.org')
    await ask(`PATCH /contacts/${id}`, { name: '<img src=x onerror=alert(1)>', attributes: { city: '"><script>' } })
    const read = readZip((await ask(`GET /contacts/${id}/access`)).bytes)
    const page = Buffer.from((read.ok && read.value.files.get('index.html')) || '').toString()
    expect(page).toContain('&lt;img')
    expect(page).not.toMatch(/<img|<script/)
  })
})

describe('erasure by the API', () => {
  test('says what was kept, and the proof of whoever was erased shows that there was something and no more [AS-10]', async () => {
    const { id, subject } = await reader('bert@example.org')
    const done = await ask(`POST /contacts/${id}/erase`, { channel: 'letter' })
    expect(done.body).toMatchObject({
      mode: 'erase',
      removed: ['profile', 'messages', 'evidence'],
      kept: [{ what: 'suppression' }, { what: 'log' }],
    })
    await it.settle()
    expect((await ask(`GET /contacts/${id}`)).status).toBe(404)
    expect((await ask(`GET /contacts/${id}/erasure`)).body).toMatchObject({
      mode: 'erase',
      done_at: expect.any(String),
    })
    const proof = (await ask(`GET /contacts/${id}/proof?format=json`)).body as unknown as Evidence
    expect(proof.events.map(event => ('envelope' in event ? 'shown' : 'erased'))).toEqual([
      'erased',
      'erased',
      'erased',
      'shown',
    ])
    expect(JSON.stringify(proof)).not.toContain('bert')
    expect(await wordsOf(subject)).toEqual([])
    expect((await ask(`GET /requests?contact_id=${id}`)).body).toMatchObject({
      data: [{ kind: 'erase', state: 'done', channel: 'letter', who: null }],
    })
    await checkHouse(it)
  })

  test('of a contact who is none is refused', async () => {
    expect((await ask('POST /contacts/con_0123456789abcdefghjkmnpqr/erase', {})).status).toBe(404)
  })
})

describe('rectification', () => {
  test('says what would be left behind before it does, and writes into the old chain that they parted [AS-03]', async () => {
    const { id, subject } = await reader('cora@example.org')
    expect((await ask(`GET /contacts/${id}/moving`)).body).toEqual({
      left_behind: [{ channel: 'email', purpose: 'news' }],
    })
    expect((await ask(`PATCH /contacts/${id}`, { email: 'cora.new@example.org' })).status).toBe(200)
    await it.settle()
    expect((await ask(`GET /contacts/${id}/consents`)).body).toEqual({ data: [] })
    const { rows } = await it.house.platformPool.query(
      `select type from ledger_event where subject_id = $1 order by n`,
      [subject],
    )
    expect(rows.map(row => row.type)).toEqual(['grant', 'confirm', 'amend'])
    await checkHouse(it)
  })
})

describe('requests', () => {
  const open = (over: object = {}) =>
    ask('POST /requests', { kind: 'access', channel: 'letter', who: 'Ada Reader', ...over })
  const due = async (received_at: string) => ((await open({ received_at })).body as { due_at: string }).due_at

  test('are due one month after they came, to the end of that day, and of a shorter month on its last', async () => {
    expect(await due('2026-10-05T23:00:00.000Z')).toBe('2026-11-05T23:59:59.999Z')
    expect(await due('2026-08-31T08:00:00.000Z')).toBe('2026-09-30T23:59:59.999Z')
    expect(await due('2026-01-31T08:00:00.000Z')).toBe('2026-02-28T23:59:59.999Z')
  })

  test('cannot have come tomorrow, nor from nobody, nor from a contact who is none', async () => {
    const codes = [
      await open({ received_at: '2030-01-01T00:00:00.000Z' }),
      await open({ who: undefined }),
      await open({ contact_id: 'con_0123456789abcdefghjkmnpqr' }),
      await open({ received_at: '2020-01-01T00:00:00.000Z' }),
    ].map(({ body }) => (body as { code: string }).code)
    expect(codes).toEqual(['not-received-yet', 'nobody', 'absent', 'too-long-ago'])
  })

  test('are overdue when their day is over, extended once and only before that, and closed with an answer', async () => {
    const { request_id: id } = (await open({ received_at: new Date(it.clock.nowMs()).toISOString() })).body as {
      request_id: string
    }
    const post = async (act: string, body: object = {}) =>
      (await ask(`POST /requests/${id}/${act}`, body)).body as Record<string, unknown>
    it.clock.move(20 * DAY_MS)
    ask = await browserOf(await it.app(), owned)
    expect(await post('extend', { reason: 'Complex' })).toMatchObject({ state: 'extended', overdue: false })
    expect(await post('extend', { reason: 'Again' })).toMatchObject({ code: 'already-extended' })
    it.clock.move(80 * DAY_MS)
    ask = await browserOf(await it.app(), owned)
    expect((await ask(`GET /requests/${id}`)).body).toMatchObject({ overdue: true })
    expect(await post('close', { state: 'done', outcome: 'Sent' })).toMatchObject({
      state: 'done',
      overdue: false,
      outcome: 'Sent',
    })
    expect(await post('close', { state: 'done', outcome: 'Sent' })).toMatchObject({ code: 'closed' })
    expect(await post('reopen')).toMatchObject({ state: 'extended', overdue: true, outcome: null })
    expect((await ask('GET /requests?state=open')).body).toMatchObject({ overdue: expect.any(Number) })
    await it.settle()
    const { body } = await ask('GET /audit?limit=50')
    expect(JSON.stringify(body)).toContain('requests.extend')
  })
})

describe('suppressions', () => {
  test('are added from what is pasted, found by an address, listed by a hash, and lifted with a reason', async () => {
    const text = 'name;email\nEve;"Eve@Example.org"\n\nnot an address\n+33 6 12 34 56 78\neve@example.org'
    const added = await ask('POST /suppressions', { text, detail: 'eve@example.org phoned us' })
    expect(added.body).toMatchObject({ added: 2, already: 0, unread_count: 2, unread: [{ line: 1 }, { line: 4 }] })
    expect((await ask('POST /suppressions', { text })).body).toMatchObject({ added: 0, already: 2 })
    const found = (await ask('POST /suppressions/find', { address: 'EVE@example.org' })).body as {
      found: { suppression_id: string; detail: string }
    }
    expect(found.found).toMatchObject({ reason: 'operator', liftable: true })
    expect(found.found.detail).not.toContain('eve')
    const list = JSON.stringify((await ask('GET /suppressions')).body)
    expect(list).toContain(found.found.suppression_id)
    expect(list).not.toContain('eve')
    expect((await ask(`POST /suppressions/${found.found.suppression_id}/lift`, { why: 'mistake' })).status).toBe(200)
    expect((await ask('POST /suppressions/find', { address: 'eve@example.org' })).body).toEqual({ found: null })
    await checkHouse(it)
  })

  test('of people who asked end their consents, and are not for anybody to lift [AS-03]', async () => {
    const { subject } = await reader('fred@example.org')
    expect((await ask('POST /suppressions', { text: 'fred@example.org', reason: 'request' })).body).toMatchObject({
      added: 1,
    })
    await it.settle()
    const { rows } = await it.house.platformPool.query(
      `select type from ledger_event where subject_id = $1 order by n`,
      [subject],
    )
    expect(rows.at(-1)).toEqual({ type: 'withdraw' })
    const { found } = (await ask('POST /suppressions/find', { address: 'fred@example.org' })).body as {
      found: { suppression_id: string }
    }
    expect(await ask(`POST /suppressions/${found.suppression_id}/lift`, { why: 'mistake' })).toMatchObject({
      status: 403,
      body: { demand: 'AS-03' },
    })
    await checkHouse(it)
  })
})

describe('retention', () => {
  const walk = async (act: 'dry-run' | 'run') => {
    const { run_id } = (await ask(`POST /retention/${act}`, {})).body as { run_id: string }
    await it.settle()
    return (await ask(`GET /retention/runs/${run_id}`)).body as {
      state: string
      counts: Record<string, number>
      samples: Record<string, { id: string }[]>
    }
  }
  const later = async (days: number) => {
    it.clock.move(days * DAY_MS)
    ask = await browserOf(await it.app(), owned)
  }

  test('a trial counts and removes nothing; then exactly that goes [AS-10]', async () => {
    const done = await signUp(it, form, 'gina@example.org')
    await it.settle()
    const asked = done.ok ? done.value.subject : expect.fail('it is signed up')
    await later(29)
    expect((await walk('dry-run')).samples['R05'] ?? []).toEqual([])
    await later(2)
    const looked = await walk('dry-run')
    expect(looked).toMatchObject({ state: 'done', counts: { R05: 1 } })
    expect(await contactWith('gina@example.org')).toBe(1)
    const ran = await walk('run')
    expect(ran.counts['R05']).toBe(looked.counts['R05'])
    await it.settle()
    expect(await contactWith('gina@example.org')).toBe(0)
    expect(await wordsOf(asked)).toEqual([])
    expect(
      (await ask('POST /suppressions/find', { address: 'gina@example.org' })).body,
      'who never confirmed may come back',
    ).toEqual({ found: null })
    expect((await walk('run')).counts['R05']).toBe(undefined)
    await checkHouse(it)
  })

  test('who took back is archived for five years and erased then; who still gives is kept [AS-10]', async () => {
    const gone = await reader('hugo@example.org')
    await it.turn(owned.account, turn =>
      withdraw(turn, { subject: gone.subject, channel: 'email', purposes: 'all', via: 'operator' }),
    )
    await it.settle()
    await later(1_800)
    const stays = await reader('ines@example.org')
    await walk('run')
    expect(await wordsOf(gone.subject)).toEqual(['withdrawn'])
    await later(30)
    expect((await walk('run')).counts['R02']).toBeGreaterThan(0)
    await it.settle()
    expect(await wordsOf(gone.subject)).toEqual([])
    expect(await wordsOf(stays.subject)).toEqual(['active'])
    await checkHouse(it)
  })

  test('a consent ends three years after its person’s last act, by an event of its own [AS-03]', async () => {
    const { subject } = await reader('jana@example.org')
    await later(1_095)
    await walk('run')
    expect(await wordsOf(subject)).toEqual(['active'])
    await later(2)
    expect((await walk('run')).counts['G09']).toBeGreaterThan(0)
    expect(await wordsOf(subject)).toEqual(['expired'])
    const { rows } = await it.house.platformPool.query(
      `select type from ledger_event where subject_id = $1 order by n`,
      [subject],
    )
    expect(rows.at(-1)).toEqual({ type: 'expire' })
    await checkHouse(it)
  })

  test('an account chooses within the bounds, with a reason, and the audit trail has it', async () => {
    const put = async (rule: string, body: object) => (await ask(`PUT /retention/${rule}`, body)).body
    expect(await put('R04', { days: 90, reason: 'We need no more' })).toMatchObject({
      days: 90,
      chosen: { reason: 'We need no more' },
    })
    expect(await put('R04', { days: 366, reason: 'Longer' })).toMatchObject({ code: 'out-of-bounds' })
    expect(await put('R02', { days: null, reason: 'For ever' })).toMatchObject({ code: 'out-of-bounds' })
    expect(await put('R07', { days: null, reason: 'For ever' })).toMatchObject({ days: null })
    expect(await put('R10', { days: 1, reason: 'Delete it' })).toMatchObject({ code: 'fixed' })
    expect(await put('R08', { days: 1, reason: 'No mode' })).toMatchObject({ code: 'fixed' })
    expect(await put('R08', { mode: 'archive', reason: 'Claims' })).toMatchObject({ mode: 'archive' })
    await it.settle()
    expect(JSON.stringify((await ask('GET /audit?limit=20')).body)).toContain('"rule":"R04"')
  })

  test('IP addresses go when the account says so, and a walk goes on where it was', async () => {
    await reader('karl@example.org')
    await later(91)
    expect((await walk('run')).counts['R04']).toBeGreaterThan(0)
    expect((await walk('run')).counts['R04']).toBe(undefined)
    await checkHouse(it)
  })

  test('walks begin by themselves once a day, one at a time', async () => {
    await later(2)
    const tidy = HANDLERS.filter(handler => handler.event === 'house.tidy')
    const before = ((await ask('GET /retention/runs')).body as { data: unknown[] }).data.length
    for (let twice = 0; twice < 2; twice++)
      for (const { run } of tidy) await run(it.house, { id: 'x', account: '', body: {} })
    await it.settle()
    expect(((await ask('GET /retention/runs')).body as { data: unknown[] }).data.length).toBe(before + 1)
  })
})
