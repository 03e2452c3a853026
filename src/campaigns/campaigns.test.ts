import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { impose, lift, openCase } from '#conduct/conduct.ts'
import { withdraw } from '#consent/consent.ts'
import { sha256Hex } from '#wire/crypto.ts'
import { canonical, type Json } from '#wire/jcs.ts'
import { type Ask, browserOf, programOf } from '../../test/client.ts'
import { checkHouse } from '../../test/check-house.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
import { crowd, type Person } from '../../test/people.ts'
import { publishedForm } from '../../test/sign-up.ts'

let it: TestHouse
let owner: Owned
let ask: Ask
let purpose: string
let people: Person[]
beforeAll(async () => {
  it = await openTestHouse()
  owner = await it.account()
  const published = await publishedForm(it, owner.account, ['news', 'events'])
  purpose = published.purposes[0]! // Two were published.
  people = await crowd(it, owner.account, { count: 6, purpose: 'news' })
  await crowd(it, owner.account, { count: 2, purpose: 'news', host: 'pending.example', confirmed: false })
  await crowd(it, owner.account, { count: 3, purpose: 'events', host: 'others.example' })
  ask = await browserOf(await it.app(), owner)
})
afterAll(() => it?.close())

type Made = { campaign_id: string; rev: number }
type Read = { status: string; rev: number; draft: Record<string, unknown>; revision: number | null }
type Checked = {
  ready: boolean
  reachable: number
  findings: { code: string; place: string }[]
  absent: { check: string }[]
}

const HTML = '<p>Dear {{ contact.first_name }},</p><p>there is <a href="https://bakery0.example/bread">bread</a>.</p>'

async function made(over: object = {}): Promise<Made> {
  const whole = {
    name: 'Bread',
    subject: 'Bread for {{ contact.first_name }}',
    preheader: 'Fresh',
    html: HTML,
    purpose_id: purpose,
  }
  const answer = await ask('POST /campaigns', { ...whole, ...over })
  expect(answer.status, answer.text).toBe(200)
  return answer.body as Made
}
const read = async ({ campaign_id }: Made) => (await ask(`GET /campaigns/${campaign_id}`)).body as Read
const checked = async ({ campaign_id }: Made) => (await ask(`GET /campaigns/${campaign_id}/preflight`)).body as Checked
const start = ({ campaign_id }: Made, body: object = {}) => ask(`POST /campaigns/${campaign_id}/start`, body)
const nth = (n: number) => people[n]! // There are six.

test('a draft begins with who the account is, and is changed part by part [AS-06]', async () => {
  const it = await made({ starter: 'newsletter', html: undefined })
  const { draft, status } = await read(it)
  expect(status).toBe('draft')
  expect(draft).toMatchObject({
    from: { name: '{{ account.name }}', address: 'owner0@bakery0.example' },
    locale: 'en',
    subject: 'Bread for {{ contact.first_name }}',
    filter: { all: [] },
  })
  expect(String(draft['html'])).toContain('<!DOCTYPE html>')
  const saved = await ask(`PATCH /campaigns/${it.campaign_id}`, { rev: it.rev, subject: 'Cake' })
  expect(saved.body).toMatchObject({ rev: it.rev + 1 })
  expect((await read(it)).draft).toEqual({ ...draft, subject: 'Cake' })
})

test('of two who save at once one is told, and nothing of the other is lost', async () => {
  const it = await made()
  const path = `PATCH /campaigns/${it.campaign_id}` as const
  expect((await ask(path, { subject: 'Hers' }, { 'if-match': `"${it.rev}"` })).status).toBe(200)
  const late = await ask(path, { subject: 'His' }, { 'if-match': `"${it.rev}"` })
  expect(late.status).toBe(412)
  expect(late.body).toMatchObject({ code: 'changed' })
  expect((await read(it)).draft['subject']).toBe('Hers')
  for (const [body, match] of [
    [{ subject: 'Whose?' }, undefined],
    [{ subject: 'Whose?', rev: 'junk' }, undefined],
    [{ subject: 'Whose?' }, 'junk'],
  ] as const) {
    const without = await ask(path, body, match === undefined ? {} : { 'if-match': match })
    expect(without.status, 'without saying what was read').toBe(422)
    expect(without.body['errors']).toMatchObject([
      { pointer: '/rev', detail: 'Send “rev”, or If-Match, as you read it.' },
    ])
  }
})

test('what no draft can hold is refused or shown as lost, and never a fault', async () => {
  const it = await made()
  const save = (body: object) => ask(`PATCH /campaigns/${it.campaign_id}`, { rev: 1, ...body })
  const refused: object[] = [
    { subject: 7 },
    { colour: 'red' },
    { html: 'x'.repeat(256 * 1024 + 1) },
    { filter: { all: [{ on: 'attribute', name: "'; drop table contact", op: 'equals', value: 'x' }] } },
    { filter: { all: [{ on: 'everything' }] } },
    { purpose_id: 'pur_1' },
    { from: { name: 'x', address: 'y', bcc: 'z' } },
  ]
  for (const body of refused) expect((await save(body)).status, JSON.stringify(body).slice(0, 80)).toBe(422)
  expect((await save({ subject: 'a\0b\ud800c' })).status).toBe(200)
  expect((await read(it)).draft['subject']).toBe('a\ufffdb\ufffdc')
  expect((await ask('GET /campaigns/cmp_0123456789abcdefghjkmnpqr')).status).toBe(404)
  expect((await ask('GET /campaigns/cmp_%27%20or%201')).status).toBe(422)
})

const SPRING = { source: 'newsletter', medium: 'email', campaign: 'spring', content: null, term: null }

test('links say where somebody comes from once that is asked for, never of whom, and no longer when it is taken back [CK-03]', async () => {
  const it = await made()
  expect((await read(it)).draft['utm']).toBeNull()
  const path = `/campaigns/${it.campaign_id}` as const
  const shown = async () => String((await ask(`GET ${path}/preview`)).body['html'])
  const links = '?utm_source=newsletter&amp;utm_medium=email&amp;utm_campaign=spring"'
  expect(await shown()).not.toContain('utm_')
  expect((await ask(`PATCH ${path}`, { rev: 1, utm: { source: 'newsletter', campaign: 'spring' } })).status).toBe(200)
  expect((await read(it)).draft['utm']).toEqual(SPRING)
  expect(await shown()).toContain(`https://bakery0.example/bread${links}`)
  expect((await shown()).split('utm_source'), 'no way out has one').toHaveLength(2)
  for (const campaign of ['{{ contact.email }}', '{% if a %}', ' ', 'x'.repeat(101), 'a\nb'])
    expect((await ask(`PATCH ${path}`, { rev: 2, utm: { ...SPRING, campaign } })).status, campaign).toBe(422)
  expect((await ask(`PATCH ${path}`, { rev: 2, utm: null })).status).toBe(200)
  expect(await shown()).not.toContain('utm_')
})

test('of texts that are compared each link says in which it stood, unless its author said something else [CK-03]', async () => {
  const other = { from_name: null, subject: 'Cake', preheader: null, html: null, text: null }
  const compared = { share: 50, measure: 'clicks', decide_after_hours: 2, decides: 'itself', fallback: 0 }
  const said = async (utm: object) => {
    const it = await made({
      utm,
      sending: { experiment: { ...compared, others: [other, { ...other, subject: 'Rye' }] } },
    })
    expect((await start(it)).body).toMatchObject({ status: 'sending' })
    return targetsOf(it)
  }
  expect(await said(SPRING)).toEqual(['a', 'b', 'c'])
  expect(await said({ ...SPRING, content: 'top' })).toEqual(['top', 'top', 'top'])
})

/** What the link of each text that is sent says of it. */
async function targetsOf({ campaign_id }: Made) {
  type Text = { targets: string[] }
  const { content } = await it.turn(owner.account, turn =>
    turn.db
      .selectFrom('campaign_revision')
      .select('content')
      .where('campaign_id', '=', campaign_id)
      .executeTakeFirstOrThrow(),
  )
  const { compiled, others } = content as { compiled: Text; others: Text[] }
  return [compiled, ...others].map(text => {
    const link = text.targets.find(target => target.startsWith('https://bakery0.example/bread')) ?? ''
    return new URL(link).searchParams.get('utm_content')
  })
}

test('preflight counts those who agreed and confirmed, and lists what nobody has checked [AS-03]', async () => {
  const whole = await checked(await made())
  expect(whole).toMatchObject({ ready: true, reachable: 6, active: 6, pending: 2 })
  expect(whole.absent).toEqual([])
  const rows: [object, string][] = [
    [{ purpose_id: null }, 'purpose-missing'],
    [{ from: { name: 'B', address: 'news@somebody-else.example' } }, 'address-not-yours'],
    [{ filter: { all: [{ on: 'locale', is: ['fr'] }] } }, 'nobody-agreed'],
    [{ subject: 'Re: your order' }, 'subject-fake-reply'],
    [{ html: '<script>alert(1)</script>' }, 'element-refused'],
    [{ html: '{% for i in (1..1000) %}{% for j in (1..1000) %}x{% endfor %}{% endfor %}' }, 'merge-runaway'],
  ]
  for (const [over, code] of rows) {
    const found = await checked(await made(over))
    expect(
      found.findings.map(it => it.code),
      code,
    ).toContain(code)
    expect(found.ready, code).toBe(false)
  }
})

const named = (contact: string, name: string) =>
  it.turn(owner.account, turn =>
    sql`update contact set name = ${name} where account_id = ${turn.account} and contact_id = ${contact}`.execute(
      turn.db,
    ),
  )

test('whoever has no first name would read a hole in a sentence: it is said how many, and what mends it', async () => {
  const said = async (over: object) =>
    (await checked(await made(over))).findings.filter(({ code }) => code === 'value-missing')
  expect(await said({})).toEqual([])
  await named(nth(0).contact, '')
  expect(await said({})).toMatchObject([
    { place: 'subject', says: expect.stringMatching(/^1 of 6 have no first name.*\| default: "…" \}\}\.$/) },
    { place: 'html' },
  ])
  const safe = '{{ contact.first_name | default: "reader" }}'
  expect(await said({ subject: `Bread for ${safe}`, html: HTML.replace('{{ contact.first_name }}', safe) })).toEqual([])
  const nobodyHas = '<p>{{ contact.attributes.dog }}</p>'
  expect(await said({ subject: 'Bread', html: nobodyHas })).toMatchObject([
    { says: expect.stringMatching(/^6 of 6 have no dog/) },
  ])
  await named(nth(0).contact, 'Reader 0')
})

test('what is not ready does not start, and the answer says where and why [AS-03] [PC-08]', async () => {
  const it = await made({ purpose_id: null, subject: '' })
  const answer = await start(it)
  expect(answer.status).toBe(422)
  expect(answer.body).toMatchObject({ code: 'not-ready', demand: 'AS-03' })
  const errors = answer.body['errors'] as { pointer: string; code: string }[] // As a problem has them.
  expect(errors.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(
    expect.arrayContaining(['/draft/purpose purpose-missing', '/draft/subject subject-missing']),
  )
  expect((await read(it)).status).toBe('draft')
})

test('before the policies are accepted nothing starts and no test is sent [AS-02]', async () => {
  const other = await it.account({ accepts: false })
  const asked = await browserOf(await it.app(), other)
  const { campaign_id } = (await asked('POST /campaigns', { name: 'Too early' })).body as Made
  for (const act of ['start', 'test', 'resume']) {
    const answer = await asked(`POST /campaigns/${campaign_id}/${act}`, {})
    expect(answer.status, act).toBe(403)
    expect(answer.body).toMatchObject({ demand: 'AS-02' })
  }
})

test('a preview is of somebody who will get it; of one who will not, it says so; else it is made up [AS-03]', async () => {
  const drafted = await made()
  const preview = async (of: Made, query = '') => (await ask(`GET /campaigns/${of.campaign_id}/preview${query}`)).body
  expect(await preview(drafted)).toMatchObject({ subject: 'Bread for Reader', reader: { is: 'eligible' } })
  const others = (await ask('GET /contacts?search=reader1@others.example')).body as { data: { contact_id: string }[] }
  expect(await preview(drafted, `?contact_id=${others.data[0]?.contact_id}`)).toMatchObject({
    reader: { is: 'not-eligible' },
  })
  const nobody = await made({ filter: { all: [{ on: 'locale', is: ['pt'] }] } })
  expect(await preview(nobody)).toMatchObject({ reader: { is: 'sample', contact_id: null } })
  const broken = await ask(`GET /campaigns/${(await made({ html: '{% if %}' })).campaign_id}/preview`)
  expect(broken.body).toMatchObject({ status: 422, code: 'cannot-be-shown' })
})

test('a test is refused as the campaign would be where only the domain of its sender is restricted [EN-02]', async () => {
  const { campaign_id } = await made()
  const id = await it.turn(owner.account, async turn => {
    const about = { kind: 'import-untrue', demand: 'AS-11', about: 'imp_1', says: 'Untrue.', evidence: {} } as const
    const of = await openCase(turn, about)
    const bar = {
      case: of,
      step: 'restrict',
      services: ['email'],
      domain: 'bakery0.example',
      automated: false,
    } as const
    return impose(turn, bar)
  })
  const refused = { status: 403, body: { code: 'service-restricted', demand: 'EN-02' } }
  expect(await ask(`POST /campaigns/${campaign_id}/test`, {})).toMatchObject(refused)
  await it.turn(owner.account, turn => lift(turn, id, 'mended'))
  expect((await ask(`POST /campaigns/${campaign_id}/test`, {})).body).not.toMatchObject({ code: 'service-restricted' })
})

test('a test goes to a user of the account and to nobody else [AS-03]', async () => {
  const { campaign_id } = await made()
  const send = (to?: string) => ask(`POST /campaigns/${campaign_id}/test`, to === undefined ? {} : { to })
  expect((await send()).body).toMatchObject({ to: owner.email })
  expect((await send(owner.email.toUpperCase())).status).toBe(200)
  for (const to of [nth(0).email, 'somebody@elsewhere.example', 'not an address']) {
    const answer = await send(to)
    expect(answer.status, to).toBe(403)
    expect(answer.body).toMatchObject({ code: 'not-a-user', demand: 'AS-03' })
  }
})

test('what is sent is a revision that never changes, and its audience is the one that preflight counted [AS-03]', async () => {
  const it2 = await made()
  const { reachable } = await checked(it2)
  const answer = await start(it2, { rev: it2.rev })
  expect(answer.body, answer.text).toMatchObject({ status: 'sending', revision: 1 })
  await it.settle()
  const progress = (await ask(`GET /campaigns/${it2.campaign_id}/progress`)).body
  expect(progress).toMatchObject({ status: 'sending', frozen: reachable, pending: reachable, accepted: 0 })
  const row = await it.turn(owner.account, turn =>
    turn.db
      .selectFrom('campaign_revision')
      .selectAll()
      .where('campaign_id', '=', it2.campaign_id)
      .executeTakeFirstOrThrow(),
  )
  expect(sha256Hex(canonical(row.content as Json))).toBe(row.sha256.toString('hex'))
  const change = it.turn(owner.account, turn =>
    turn.db.updateTable('campaign_revision').set({ revision: 2 }).where('campaign_id', '=', it2.campaign_id).execute(),
  )
  await expect(change).rejects.toThrow(/permission denied/)
  expect((await ask(`PATCH /campaigns/${it2.campaign_id}`, { rev: it2.rev, subject: 'Else' })).body).toMatchObject({
    code: 'not-a-draft',
  })
  expect((await ask(`DELETE /campaigns/${it2.campaign_id}`)).body).toMatchObject({ code: 'not-a-draft' })
  await checkHouse(it)
})

test('of two starts at once one is a start [AS-03]', async () => {
  const it = await made()
  const answers = await Promise.all([start(it), start(it), start(it)])
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409])
})

test('it is held, goes on and ends; what has ended does not begin again [EN-01]', async () => {
  const { campaign_id } = await made()
  const act = async (name: string) => (await ask(`POST /campaigns/${campaign_id}/${name}`, {})).status
  expect(await act('pause'), 'a draft').toBe(409)
  expect(await act('start')).toBe(200)
  await it.settle()
  const steps: [string, number][] = [
    ['resume', 409],
    ['pause', 200],
    ['pause', 409],
    ['start', 409],
    ['resume', 200],
    ['cancel', 200],
    ['cancel', 409],
    ['resume', 409],
    ['start', 409],
  ]
  for (const [name, status] of steps) expect(await act(name), name).toBe(status)
  expect((await ask(`GET /campaigns/${campaign_id}`)).body).toMatchObject({ status: 'cancelled' })
})

test('explain says of anybody why, of a draft as of a run, by the checks of the gate [AS-03]', async () => {
  const open = (await ask('GET /campaigns?status=sending&limit=200')).body as { data: readonly Made[] }
  for (const { campaign_id } of open.data) await ask(`POST /campaigns/${campaign_id}/cancel`, {}) // What is on its way counts [AS-06].
  const drafted = await made()
  const explain = async (of: Made, person: Person) =>
    (await ask(`GET /campaigns/${of.campaign_id}/explain?contact_id=${person.contact}`)).body
  expect(await explain(drafted, nth(0))).toMatchObject({ passes: true, in_audience: true, frozen: null, outcome: null })
  await start(drafted)
  await it.settle()
  expect(await explain(drafted, nth(0))).toMatchObject({ passes: true, frozen: true })
  await it.turn(owner.account, turn =>
    withdraw(turn, { subject: nth(1).subject, channel: 'email', purposes: 'all', via: 'operator' }),
  )
  const after = await explain(drafted, nth(1))
  expect(after).toMatchObject({ passes: false, frozen: true })
  const checks = after['checks'] as { check: string; passed: boolean; demand: string }[] // As the operation gives them.
  expect(checks.filter(({ passed }) => !passed)[0]).toMatchObject({ check: 'not-withdrawn', demand: 'AS-03' })
  expect(
    (await ask(`GET /campaigns/${(await made({ purpose_id: null })).campaign_id}/explain?contact_id=${nth(0).contact}`))
      .body,
  ).toMatchObject({ code: 'no-purpose' })
})

test('a duplicate is a draft again, and a deleted draft is gone', async () => {
  const first = await made({ name: 'Original' })
  const copy = (await ask(`POST /campaigns/${first.campaign_id}/duplicate`, {})).body as Made
  expect(copy.campaign_id).not.toBe(first.campaign_id)
  expect((await read(copy)).draft).toEqual((await read(first)).draft)
  expect((await ask(`DELETE /campaigns/${copy.campaign_id}`)).status).toBe(200)
  expect((await ask(`GET /campaigns/${copy.campaign_id}`)).status).toBe(404)
})

test('the list pages through all of them once, by state and by name', async () => {
  await made({ name: '100 % rye_bread' })
  type List = { data: { campaign_id: string; status: string; name: string }[]; next_cursor: string | null }
  const list = async (query: string) => (await ask(`GET /campaigns?${query}`)).body as List
  const all = (await list('limit=200')).data.map(row => row.campaign_id)
  const seen: string[] = []
  for (let cursor: string | null = '', pages = 0; cursor !== null && pages < 100; pages++) {
    const page: List = await list(`limit=3${cursor ? `&cursor=${cursor}` : ''}`)
    seen.push(...page.data.map(row => row.campaign_id))
    cursor = page.next_cursor
  }
  expect(seen).toEqual(all)
  expect(new Set((await list('status=cancelled')).data.map(({ status }) => status))).toEqual(new Set(['cancelled']))
  expect((await list('status=sending')).data.every(({ status }) => status === 'sending')).toBe(true)
  expect((await list('search=100 %25 RYE_')).data.map(({ name }) => name)).toEqual(['100 % rye_bread'])
  expect((await list('search=100_')).data).toEqual([])
})

test('a key without the right to send writes drafts and starts nothing [AS-02]', async () => {
  const program = await programOf(it, owner, ['campaigns.read', 'campaigns.write'])
  const { campaign_id } = (await program('POST /campaigns', { name: 'By a program' })).body as Made
  expect((await program(`POST /campaigns/${campaign_id}/start`, {})).status).toBe(403)
  expect((await program(`POST /campaigns/${campaign_id}/test`, {})).status).toBe(403)
})
