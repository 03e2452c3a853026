import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { ATTACHMENT_MAX_BYTES, DAY_MS, HOUR_MS, SECOND_MS } from '#base/limits.ts'
import { eventsOf } from '#ledger/ledger.ts'
import { PLAN, PROCESS } from '#policy/clocks.ts'
import { takeTurn } from '#store/turn.ts'
import { sha256Hex } from '#wire/crypto.ts'
import { readZip } from '#wire/zip.ts'
import { checkHouse } from '../../test/check-house.ts'
import { browserOf, programOf } from '../../test/client.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import { colleagueOf, imposed, openTrust, type Party, type Trust } from '../../test/trust.ts'
import { canaryOf, judgeCanary, openCase, openCaseAbout, signal } from './conduct.ts'
import { sumsOf } from './signal-store.ts'

let it: TestHouse
let trust: Trust
let nth = 0
beforeAll(async () => {
  it = await openTestHouse()
  trust = await openTrust(it)
})
afterEach(() => checkHouse(it))
afterAll(() => it?.close())

const move = (ms: number) => it.clock.move(ms)
/** Each case about something else: the same again would be the same one. */
const fresh = (by: Party, over: object = {}) => {
  move(SECOND_MS)
  return imposed(by, trust.customer, { about: `frm_${nth++}`, ...over })
}
const appealed = async (id: string, by = trust.customer) =>
  by.ask(`POST /cases/${id}/appeal`, { text: 'The form was another one.' })
const decided = (by: Party, id: string, over: object = {}) =>
  by.ask(`POST ${trust.at(id, '/appeal/decision')}`, { decision: 'lifted', reason: 'They are right.', ...over })
const tidy = async () => {
  await it.turn(trust.customer.owned.account, async turn => turn.emit('house.tidy', {}))
  await it.settle()
}
type Told = { steps: { step: string; self_decided: boolean; facts: Record<string, unknown> }[] }
const stepsOf = async (id: string) =>
  ((await trust.customer.ask(`GET /cases/${id}`)).body as unknown as Told).steps.map(({ step }) => step)
/** A campaign of this party whose first part bounced. */
const stopped = async ({ owned: { account } }: Party = trust.customer) => {
  const run = `run_${nth++}`
  const size = 100
  const row = { account_id: account, run_id: run, why: 'import', about: 'imp_1', state: 'watching', size }
  return it.turn(account, async turn => {
    await turn.db
      .insertInto('canary')
      .values({ ...row, opened_at: turn.now, look_at: turn.now })
      .execute()
    await judgeCanary(turn, run, { settled: 98, counts: { 'hard-bounce': 40 } })
    return { run, id: (await openCaseAbout(turn, 'part-stopped', run)) ?? '' }
  })
}
const standing = async () => (await trust.customer.ask(`GET /trust/cases`)).status

describe('a case opened by hand', () => {
  test('has its demand, what was seen, what to do and by when, and its measure holds at once [EN-04]', async () => {
    const { id, answer } = await fresh(trust.lead)
    expect(answer.status).toBe(200)
    const seen = await trust.customer.ask(`GET /cases/${id}`)
    expect(seen.body).toMatchObject({
      kind: 'by-hand',
      demand: 'AS-06',
      says: expect.stringContaining('updates'),
      todo: expect.stringContaining('Say on the form'),
      due_at: new Date(it.clock.nowMs() + PROCESS.mendMs).toISOString(),
      appeal_until: new Date(it.clock.nowMs() + PROCESS.appealWithinMs).toISOString(),
      measures: [{ step: 'restrict', services: ['email'], automated: false, imposed_by: trust.lead.owned.user }],
    })
    expect(await stepsOf(id)).toEqual(['opened', 'imposed'])
  })

  test('is nobody’s but a trust lead’s or an administrator’s to open, and not one’s own [EN-04]', async () => {
    const barred = await fresh(trust.customer)
    expect(barred.answer.status).toBe(403)
    expect(barred.answer.body['detail']).toContain('An administrator of the installation can give it')
    const own = await imposed(trust.lead, trust.lead)
    expect(own.answer.body).toMatchObject({ code: 'own-account', demand: 'EN-04' })
    const reviewer = await colleagueOf(it, trust.lead, `reviewer${nth++}`)
    await trust.administrator.ask('PUT /operators', { email: reviewer.owned.email, operator_role: 'reviewer' })
    expect((await fresh(reviewer)).answer.status).toBe(403)
    expect((await reviewer.ask('GET /trust/cases')).status).toBe(200)
  })

  test('is not closed by its account, nor by anybody while its measure holds [EN-04]', async () => {
    const { id, measure } = await fresh(trust.lead)
    expect((await trust.customer.ask(`POST /cases/${id}/close`, { note: 'done' })).body).toMatchObject({
      code: 'not-yours',
      demand: 'EN-04',
    })
    const close = () => trust.lead.ask(`POST ${trust.at(id, '/close')}`, { note: 'They mended it.' })
    expect((await close()).body).toMatchObject({ code: 'measures-hold' })
    expect(
      (await trust.lead.ask(`POST ${trust.at(id, `/measures/${measure}/lift`)}`, { reason: 'A mistake of mine.' }))
        .status,
    ).toBe(200)
    expect((await close()).body).toMatchObject({ state: 'closed', note: 'They mended it.', self_decided: false })
  })

  test('of an account that is not there is refused', async () => {
    const answer = await trust.lead.ask(`POST /trust/accounts/acc_${'0'.repeat(25)}/cases`, {
      demand: 'AS-06',
      about: 'x',
      says: 'x',
      todo: 'x',
      step: 'warn',
    })
    expect(answer.body).toMatchObject({ code: 'no-such-account' })
  })

  test('takes a heavier measure from a person with the reason alone, and the reason stays: in the measure, in its step, and hashed in its leaf [EN-04]', async () => {
    const { id } = await fresh(trust.lead)
    move(SECOND_MS) // The newest is first.
    const asked = { step: 'suspend', reason: 'Ask anna@reader.example: the same offers went out again.' }
    const impose = (over: object) => trust.lead.ask(`POST ${trust.at(id, '/measures')}`, { ...asked, ...over })
    expect((await impose({ reason: undefined })).body).toMatchObject({ errors: [{ pointer: '/reason' }] })
    expect((await impose({ reason: '\u200b' })).body).toMatchObject({ code: 'no-words' })
    const why = 'Ask …: the same offers went out again.'
    const seen = await impose({})
    expect(seen.body['measures']).toMatchObject([
      { step: 'suspend', why },
      { step: 'restrict', why: null },
    ])
    expect(seen.body['steps']).toContainEqual(expect.objectContaining({ step: 'imposed', says: why }))
    await it.settle()
    const leaves = await it.turn(trust.customer.owned.account, turn => eventsOf(turn, ['measure'], { limit: 1_000 }))
    const hash = `sha256:${sha256Hex(Buffer.from(why))}`
    expect(leaves.map(({ said }) => said.payload)).toContainEqual(
      expect.objectContaining({ step: 'suspend', why: hash }),
    )
    const again = await impose({ reason: 'And once more.' })
    expect(again.body['measures']).toHaveLength(2)
    expect(again.body['steps']).toContainEqual(expect.objectContaining({ step: 'asked', says: 'And once more.' }))
    const asks = (it: typeof again) => (it.body as unknown as Told).steps.filter(({ step }) => step === 'asked').length
    expect(asks(await impose({ reason: 'And once more.' })), 'pressed twice').toBe(asks(again))
    expect(asks(await impose({})), 'pressed twice, at the first time').toBe(asks(again))
  })

  test('takes no measure without a service, and none that is over before it begins [EN-02]', async () => {
    expect((await fresh(trust.lead, { services: [] })).answer.body).toMatchObject({
      code: 'no-services',
      demand: 'EN-02',
    })
    const until = new Date(it.clock.nowMs() - 1).toISOString()
    expect((await fresh(trust.lead, { until })).answer.body).toMatchObject({ code: 'ends-before-it-begins' })
    expect((await fresh(trust.lead, { step: 'suspend', services: [] })).answer.status).toBe(200)
  })
})

describe('the rest of a campaign whose first part was stopped', () => {
  const release = (by: Party, id: string, reason = 'Ask anna@reader.example: they are in use.') =>
    by.ask(`POST ${trust.at(id, '/release')}`, { reason })

  test('is let go by somebody who decides and does not work for the account, once, with the reason in its case [EN-03] [EN-04]', async () => {
    const { run, id } = await stopped()
    expect((await trust.customer.ask(`GET /cases/${id}`)).body).toMatchObject({ rest: { run_id: run, state: 'held' } })
    expect((await release(trust.customer, id)).status).toBe(403)
    expect((await release(trust.lead, id, '\u200b')).body).toMatchObject({ code: 'no-words' })
    expect((await release(trust.lead, id)).body).toMatchObject({
      state: 'closed',
      rest: { state: 'goes' },
      steps: expect.arrayContaining([
        expect.objectContaining({
          step: 'released',
          says: 'Ask …: they are in use.',
          by: { kind: 'user', id: trust.lead.owned.user },
          facts: { run, paused: false },
        }),
      ]),
    })
    await it.settle()
    const trail = await it.turn(trust.customer.owned.account, turn => eventsOf(turn, ['audit'], { limit: 1_000 }))
    expect(trail.map(({ said }) => said.payload)).toContainEqual({
      act: 'case.released',
      actor: { kind: 'user', id: trust.lead.owned.user },
      on: expect.objectContaining({ case_id: id, self_decided: false }),
    })
    expect((await release(trust.lead, id)).body).toMatchObject({ code: 'nothing-held' })
  })

  test('is let go after its case was closed, too; of another case there is none, and nobody lets go their own [EN-04]', async () => {
    const { run, id } = await stopped()
    expect((await trust.lead.ask(`POST ${trust.at(id, '/close')}`, { note: 'Seen.' })).status).toBe(200)
    expect(await it.turn(trust.customer.owned.account, turn => canaryOf(turn, run))).toMatchObject({ state: 'stopped' })
    expect((await release(trust.lead, id)).body).toMatchObject({
      state: 'closed',
      note: 'Seen.',
      rest: { state: 'goes' },
    })
    expect((await release(trust.lead, (await fresh(trust.lead)).id)).body).toMatchObject({ code: 'nothing-held' })
    const own = await stopped(trust.lead)
    const at = `/trust/accounts/${trust.lead.owned.account}/cases/${own.id}/release` as const
    expect((await trust.lead.ask(`POST ${at}`, { reason: 'Ours.' })).body).toMatchObject({ code: 'own-account' })
    expect((await trust.administrator.ask(`POST ${at}`, { reason: 'Seen.' })).status).toBe(200)
  })
})

describe('replies', () => {
  test('go both ways while the case is open, and nobody’s address stays in them [EN-04]', async () => {
    const { id, measure } = await fresh(trust.lead)
    const reply = (text: string) => trust.customer.ask(`POST /cases/${id}/replies`, { text })
    const said = await reply('anna@reader.example ticked it; call +33 6 12 34 56 78.\u202e\u200b')
    expect(said.body).toMatchObject({
      steps: expect.arrayContaining([expect.objectContaining({ says: '… ticked it; call ….' })]),
    })
    expect((await trust.lead.ask(`POST ${trust.at(id, '/messages')}`, { text: 'On which page?' })).status).toBe(200)
    expect((await reply('\u200b\u200b')).body).toMatchObject({ code: 'no-words' })
    expect((await trust.customer.ask(`POST /cases/cas_${'0'.repeat(25)}/replies`, { text: 'x' })).status).toBe(404)
    await trust.lead.ask(`POST ${trust.at(id, `/measures/${measure}/lift`)}`, { reason: 'ok' })
    await trust.lead.ask(`POST ${trust.at(id, '/close')}`, { note: 'ok' })
    expect((await reply('one more')).body).toMatchObject({ code: 'closed' })
  })
})

describe('attachments', () => {
  const attach = (id: string, name: string, bytes: Buffer, media = 'text/plain') =>
    trust.customer.ask(`POST /cases/${id}/attachments`, { name, media, bytes: bytes.toString('base64') })

  test('come back as files to keep, byte for byte, whatever they are called or hold [EN-04]', async () => {
    const { id } = await fresh(trust.lead)
    const page = Buffer.from('<script>alert(1)</script>')
    const sent = await attach(id, '../../etc/<b>index</b>.html', page)
    expect(sent.body).toMatchObject({ name: 'b.html.txt', media: 'text/plain', size_bytes: page.length })
    for (const [ask, at] of [
      [trust.customer.ask, `/cases/${id}`],
      [trust.lead.ask, trust.at(id)],
    ] as const) {
      const got = await ask(`GET ${at as `/${string}`}/attachments/${String(sent.body['attachment_id'])}`)
      expect(Buffer.from(got.bytes)).toEqual(page)
      expect(got.headers).toMatchObject({
        'content-type': expect.stringMatching(/^text\/plain/),
        'content-disposition': 'attachment; filename="b.html.txt"',
        'x-content-type-options': 'nosniff',
      })
    }
  })

  test.each([
    ['nothing', 'a.txt', Buffer.alloc(0), 'text/plain', 'empty'],
    ['a byte too many', 'a.txt', Buffer.alloc(ATTACHMENT_MAX_BYTES + 1, 'x'), 'text/plain', 'too-large'],
    ['an archive that says it is text', '42.zip', Buffer.from('PK\x03\x04\x00\x00'), 'text/plain', 'not-what-it-says'],
    ['a page that says it is a picture', 'a.png', Buffer.from('<svg onload="x">'), 'image/png', 'not-what-it-says'],
    ['a PDF without an end', 'a.pdf', Buffer.from('%PDF-1.7'), 'application/pdf', 'not-what-it-says'],
  ])('%s is refused', async (_, name, bytes, media, code) => {
    const { id } = await fresh(trust.lead)
    const answer =
      bytes.length > 700_000
        ? await it.turn(trust.customer.owned.account, async turn => {
            const { attach: put } = await import('./replying.ts')
            const done = await put(turn, id, { name, media: 'text/plain', bytes })
            return { body: { code: done.ok ? '' : done.refusal } }
          })
        : await attach(id, name, bytes, media)
    expect(answer.body).toMatchObject({ code })
  })

  test('that are of another kind are refused with the kinds that are taken', async () => {
    const { id } = await fresh(trust.lead)
    const at: `/${string}` = `/cases/${id}/attachments?name=a.exe&media=text/plain`
    const type = { 'content-type': 'application/x-msdownload' }
    const answer = await trust.customer.ask(`POST ${at}`, 'MZ', type)
    expect([answer.status, answer.body['code']]).toEqual([415, 'not-taken'])
    expect(answer.body['detail']).toContain('application/pdf')
    const elsewhere = await trust.customer.ask(`POST /cases/${id}/replies`, 'MZ', type)
    expect(elsewhere.body).toMatchObject({ code: 'not-json' })
  })

  test('are ten, and no kind of archive, script or page is one', async () => {
    const { id } = await fresh(trust.lead)
    for (let i = 0; i < 10; i++) expect((await attach(id, `${i}.txt`, Buffer.from('x'))).status).toBe(200)
    expect((await attach(id, '11.txt', Buffer.from('x'))).body).toMatchObject({ code: 'too-many' })
    for (const media of ['application/zip', 'text/html', 'image/svg+xml', 'application/gzip'])
      expect((await attach(id, 'a', Buffer.from('x'), media)).status).toBe(422)
  })

  test('are destroyed a year after their case was closed; the hash stays', async () => {
    const { id, measure } = await fresh(trust.lead)
    const sent = await attach(id, 'a.txt', Buffer.from('x'))
    await trust.lead.ask(`POST ${trust.at(id, `/measures/${measure}/lift`)}`, { reason: 'ok' })
    await trust.lead.ask(`POST ${trust.at(id, '/close')}`, { note: 'ok' })
    move(PROCESS.attachmentsKeptMs + SECOND_MS)
    await tidy()
    trust = { ...trust, ...(await anew()) }
    const at = `GET /cases/${id}/attachments/${String(sent.body['attachment_id'])}` as const
    expect((await trust.customer.ask(at)).body).toMatchObject({ code: 'gone' })
    expect((await trust.customer.ask(`GET /cases/${id}`)).body).toMatchObject({
      attachments: [{ gone: true, sha256: sent.body['sha256'] }],
    })
  })
})

/** Sessions end when nobody uses them for long. */
async function anew(): Promise<Pick<Trust, 'administrator' | 'lead' | 'customer'>> {
  const { browserOf } = await import('../../test/client.ts')
  const again = async ({ owned }: Party): Promise<Party> => ({ owned, ask: await browserOf(await it.app(), owned) })
  return {
    administrator: await again(trust.administrator),
    lead: await again(trust.lead),
    customer: await again(trust.customer),
  }
}
const moveDays = async (days: number) => {
  move(days * DAY_MS)
  await tidy()
  trust = { ...trust, ...(await anew()) }
}

describe('an appeal', () => {
  test('has a clock, and is decided by somebody other than whoever imposed the measure [EN-04]', async () => {
    const { id } = await fresh(trust.lead)
    const made = await appealed(id)
    const decideBy = new Date(it.clock.nowMs() + PROCESS.decideWithinMs).toISOString()
    expect(made.body).toMatchObject({ appeal_until: null, appeals: [{ nth: 1, decide_by: decideBy, overdue: false }] })
    expect((await decided(trust.lead, id)).body).toMatchObject({ code: 'party', demand: 'EN-04' })
    const done = await decided(trust.administrator, id)
    expect(done.body).toMatchObject({
      state: 'closed',
      self_decided: false,
      appeals: [{ decision: 'lifted', decided_by: trust.administrator.owned.user, self_decided: false }],
      measures: [{ lifted_by: trust.administrator.owned.user }],
    })
    expect(await stepsOf(id)).toEqual(['opened', 'imposed', 'appealed', 'decided', 'lifted', 'closed'])
  })

  test('that is decided against the account is a signal, and one that is not is none [EN-03]', async () => {
    const lost = () =>
      it.turn(trust.customer.owned.account, async turn => {
        const [sums] = await sumsOf(turn, [{ kinds: ['appeal-lost'], service: 'email', since: new Date(0) }])
        return sums?.['appeal-lost'] ?? 0
      })
    const before = await lost()
    for (const [decision, more] of [
      ['lifted', 0],
      ['stands', 1],
    ] as const) {
      const { id } = await fresh(trust.lead, { services: ['imports'] })
      await appealed(id)
      expect((await decided(trust.administrator, id, { decision })).status).toBe(200)
      expect(await lost()).toBe(before + more)
    }
  })

  test('that waits long makes nobody their own judge where others are [EN-04]', async () => {
    const { id } = await fresh(trust.lead)
    await appealed(id)
    move(PROCESS.selfDecideAfterMs + HOUR_MS)
    expect((await decided(trust.lead, id)).body).toMatchObject({ code: 'party' })
  })

  test('is not decided by somebody who works for the account, whatever their role [EN-04]', async () => {
    const { id } = await fresh(trust.lead)
    const inside = await colleagueOf(it, trust.customer, `inside${nth++}`)
    await trust.administrator.ask('PUT /operators', { email: inside.owned.email, operator_role: 'trust-lead' })
    await appealed(id)
    for (const act of [
      decided(inside, id),
      inside.ask(`POST ${trust.at(id, '/plan')}`, {}),
      inside.ask(`POST ${trust.at(id, '/messages')}`, { text: 'x' }),
      inside.ask(`POST ${trust.at(id, '/measures')}`, { step: 'warn', reason: 'x' }),
    ])
      expect((await act).body['code']).toMatch(/^own-account$|^appealed$/)
    await trust.administrator.ask('PUT /operators', { email: inside.owned.email, operator_role: null })
  })

  test('is not decided by somebody who once worked for the account [EN-04]', async () => {
    const { id } = await fresh(trust.lead)
    const left = await colleagueOf(it, trust.customer, `left${nth++}`)
    const elsewhere = await colleagueOf(it, trust.administrator, `elsewhere${nth++}`)
    expect((await trust.customer.ask(`DELETE /users/${left.owned.user}`)).status).toBeLessThan(300)
    await it.house.platform
      .insertInto('membership')
      .values({ account_id: elsewhere.owned.account, user_id: left.owned.user, role: 'owner', created_at: new Date() })
      .execute()
    const back = { owned: left.owned, ask: await browserOf(await it.app(), left.owned) }
    for (const { owned } of [left, elsewhere])
      await trust.administrator.ask('PUT /operators', { email: owned.email, operator_role: 'trust-lead' })
    await appealed(id)
    expect((await decided(back, id)).body).toMatchObject({ code: 'own-account', demand: 'EN-04' })
    const told = `POST /trust/accounts/${trust.customer.owned.account}/signals` as const
    const heard = { signal: 'trap', service: 'sms', n: 1, source: 'A letter' }
    expect((await back.ask(told, heard)).body).toMatchObject({ code: 'own-account' })
    expect((await decided(elsewhere, id)).status).toBe(200)
    for (const { owned } of [left, elsewhere])
      await trust.administrator.ask('PUT /operators', { email: owned.email, operator_role: null })
  })

  test('is made once for a measure, while it is open and after it was decided; a new measure is another matter [EN-04]', async () => {
    const { id } = await fresh(trust.lead)
    expect((await appealed(id)).status).toBe(200)
    expect((await appealed(id)).body).toMatchObject({ code: 'appealed', demand: 'EN-04' })
    await decided(trust.administrator, id, { decision: 'stands' })
    expect((await appealed(id)).body).toMatchObject({ code: 'decided-already', demand: 'EN-04' })
    const more = { step: 'restrict', services: ['sms'], reason: 'Texts came, too.' }
    await trust.administrator.ask(`POST ${trust.at(id, '/measures')}`, more)
    expect((await appealed(id)).body).toMatchObject({
      appeals: [{ nth: 1 }, { nth: 2, measures: [expect.any(String)] }],
    })
    expect((await decided(trust.administrator, id)).body).toMatchObject({ code: 'party' })
    expect((await decided(trust.lead, id)).status).toBe(200)
  })

  test('against figures is not decided by whoever told of what they count [EN-04]', async () => {
    const told = `POST /trust/accounts/${trust.customer.owned.account}/signals` as const
    const heard = { signal: 'proof-broken', service: 'imports', n: 3, source: 'Three letters' }
    expect((await trust.lead.ask(told, heard)).status).toBe(200)
    const { data } = (await trust.customer.ask('GET /cases?state=open')).body as {
      data: { case_id: string; says: string }[]
    }
    const id =
      data.find(it => it.says.includes('proofs that do not hold'))?.case_id ?? expect.fail('the figures lead to a case')
    const { measures } = (await trust.customer.ask(`GET /cases/${id}`)).body as { measures: { automated: boolean }[] }
    expect(measures.length).toBeGreaterThan(0)
    expect(measures.every(it => it.automated)).toBe(true)
    expect((await appealed(id)).status).toBe(200)
    expect((await decided(trust.lead, id, { decision: 'stands' })).body).toMatchObject({
      code: 'party',
      demand: 'EN-04',
    })
    expect((await decided(trust.administrator, id, { decision: 'lifted' })).status).toBe(200)
  })

  test('of two at once one is made [EN-04]', async () => {
    const { id } = await fresh(trust.lead)
    const both = await Promise.all([appealed(id), appealed(id)])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
  })

  test('and of two decisions at once one counts [EN-04]', async () => {
    const { id } = await fresh(trust.lead)
    await appealed(id)
    const both = await Promise.all([
      decided(trust.administrator, id),
      decided(trust.administrator, id, { decision: 'stands' }),
    ])
    expect(both.map(({ body }) => body['code'] ?? 'done').toSorted()).toEqual(['done', 'no-appeal'])
  })

  test.each([
    ['on the last day', 0, 200],
    ['a second later', SECOND_MS, 409],
  ])('is heard %s [EN-04]', async (_, late, status) => {
    const { id } = await fresh(trust.lead)
    move(PROCESS.appealWithinMs + late)
    trust = { ...trust, ...(await anew()) }
    const answer = await appealed(id)
    expect(answer.status).toBe(status)
    if (status === 409) expect(answer.body).toMatchObject({ code: 'too-late', demand: 'EN-04' })
  })

  test('is a person’s: a key makes none, though it may reply [EN-04]', async () => {
    const { id } = await fresh(trust.lead)
    const program = await programOf(it, trust.customer.owned, ['cases.write', 'cases.read'])
    expect((await program(`POST /cases/${id}/appeal`, { text: 'x' })).body).toMatchObject({
      code: 'a-person-appeals',
      demand: 'EN-04',
    })
    expect((await program(`POST /cases/${id}/replies`, { text: 'x' })).status).toBe(200)
  })

  test('against nothing is none, and a case of another account is not there', async () => {
    const { account } = trust.customer.owned
    const id = await it.turn(account, turn =>
      openCase(turn, {
        kind: 'embedding-tampered',
        demand: 'AS-05',
        about: `emb_${nth++}`,
        says: 'Ticked.',
        evidence: {},
      }),
    )
    expect((await appealed(id)).body).toMatchObject({ code: 'nothing-to-appeal' })
    const theirs = await fresh(trust.lead)
    expect((await appealed(theirs.id, trust.lead)).status).toBe(404)
    expect((await trust.lead.ask(`GET /cases/${theirs.id}`)).status).toBe(404)
  })

  test('against a first part that was stopped lets the rest go when it is right, and only then [EN-04]', async () => {
    const { account } = trust.customer.owned
    for (const [decision, state] of [
      ['stands', 'stopped'],
      ['lifted', 'continued'],
    ] as const) {
      const { run, id } = await stopped()
      expect((await trust.customer.ask(`GET /cases/${id}`)).body).toMatchObject({
        kind: 'part-stopped',
        evidence: { run, size: 100, settled: 98, 'hard-bounce': 40 },
        todo: expect.stringContaining('take those people out'),
      })
      expect((await appealed(id)).status).toBe(200)
      expect((await decided(trust.lead, id, { decision })).status).toBe(200)
      expect(await it.turn(account, turn => canaryOf(turn, run))).toMatchObject({ state })
    }
  })

  test('against a case that holds something back by itself is one [EN-04]', async () => {
    const { account } = trust.customer.owned
    const breach = {
      kind: 'import-untrue',
      demand: 'AS-11',
      about: `imp_${nth++}`,
      says: 'Untrue.',
      evidence: {},
    } as const
    const id = await it.turn(account, turn => openCase(turn, breach))
    expect((await appealed(id)).status).toBe(200)
    expect((await decided(trust.lead, id)).body).toMatchObject({ state: 'closed' })
  })

  test('nobody decides in time goes to those who lead, and after that eases what it is about [EN-04]', async () => {
    const { id } = await fresh(trust.lead)
    await appealed(id)
    await moveDays(PROCESS.decideWithinMs / DAY_MS)
    expect(await stepsOf(id)).toContain('escalated')
    expect((await trust.lead.ask('GET /trust/cases?clock=overdue')).body).toMatchObject({
      data: expect.arrayContaining([expect.objectContaining({ case_id: id, overdue: true })]),
    })
    await moveDays(PROCESS.easeAfterMs / DAY_MS)
    expect((await trust.customer.ask(`GET /cases/${id}`)).body).toMatchObject({
      measures: [
        { step: 'throttle', share: PLAN[0].share, lifted_at: null },
        { step: 'restrict', lifted_at: expect.any(String) },
      ],
      appeals: [{ eased_at: expect.any(String), decision: null }],
    })
    await tidy()
    expect((await stepsOf(id)).filter(step => step === 'eased' || step === 'escalated')).toEqual(['escalated', 'eased'])
    expect((await decided(trust.administrator, id)).status).toBe(200)
  })

  test('of which nothing holds any more has been given what it asked for when its case ends [EN-04]', async () => {
    const { id, measure } = await fresh(trust.lead)
    await appealed(id)
    await trust.lead.ask(`POST ${trust.at(id, `/measures/${measure}/lift`)}`, { reason: 'A mistake of mine.' })
    await trust.lead.ask(`POST ${trust.at(id, '/close')}`, { note: 'A mistake of mine.' })
    expect((await trust.customer.ask(`GET /cases/${id}`)).body).toMatchObject({
      state: 'closed',
      appeals: [{ decision: 'lifted', decided_by: 'system', self_decided: false }],
    })
    expect((await decided(trust.administrator, id)).body).toMatchObject({ code: 'no-appeal' })
  })

  const lift = (by: Party, id: string, measure: string) =>
    by.ask(`POST ${trust.at(id, `/measures/${measure}/lift`)}`, { reason: 'A mistake of mine.' })
  const appealsOf = async (id: string) => (await trust.customer.ask(`GET /cases/${id}`)).body['appeals']

  test('against what is lifted meanwhile, by whoever imposed it too, is granted by that: nobody decides that it stands [EN-04]', async () => {
    const { id, measure } = await fresh(trust.lead)
    await appealed(id)
    expect((await lift(trust.lead, id, measure)).status).toBe(200)
    expect(await appealsOf(id)).toMatchObject([{ decision: 'lifted', decided_by: 'system', self_decided: false }])
    expect((await decided(trust.administrator, id, { decision: 'stands' })).body).toMatchObject({ code: 'no-appeal' })
    expect(await stepsOf(id)).toEqual(['opened', 'imposed', 'appealed', 'lifted', 'decided'])
  })

  test('waits while another measure that it is against holds [EN-04]', async () => {
    const { id, measure } = await fresh(trust.lead)
    await trust.lead.ask(`POST ${trust.at(id, '/measures')}`, {
      step: 'throttle',
      services: ['sms'],
      reason: 'Too fast.',
    })
    await appealed(id)
    expect((await lift(trust.lead, id, measure)).status).toBe(200)
    expect(await appealsOf(id)).toMatchObject([{ decision: null }])
    expect((await decided(trust.administrator, id, { decision: 'stands' })).status).toBe(200)
  })

  test('against what ends by its time is granted by that, and until it is said to have ended nothing stands [EN-04]', async () => {
    const until = new Date(it.clock.nowMs() + HOUR_MS).toISOString()
    const { id } = await fresh(trust.lead, { until })
    await appealed(id)
    move(2 * HOUR_MS)
    expect((await decided(trust.administrator, id, { decision: 'stands' })).body).toMatchObject({
      code: 'over',
      demand: 'EN-04',
    })
    await tidy()
    expect(await appealsOf(id)).toMatchObject([{ decision: 'lifted', decided_by: 'system' }])
  })

  test('is not decided to stand for what somebody imposed in the case afterwards [EN-04]', async () => {
    const until = new Date(it.clock.nowMs() + HOUR_MS).toISOString()
    const { id } = await fresh(trust.lead, { until })
    await appealed(id)
    const another = { step: 'throttle', services: ['sms'], reason: 'Too fast.' }
    expect((await trust.lead.ask(`POST ${trust.at(id, '/measures')}`, another)).status).toBe(200)
    move(2 * HOUR_MS)
    expect((await decided(trust.administrator, id, { decision: 'stands' })).body).toMatchObject({ code: 'over' })
    await tidy()
    expect(await appealsOf(id)).toMatchObject([{ decision: 'lifted', decided_by: 'system' }])
  })

  test('can still be decided to stand after what it is against was eased [EN-04]', async () => {
    const { id } = await fresh(trust.lead)
    await appealed(id)
    await moveDays((PROCESS.decideWithinMs + PROCESS.easeAfterMs) / DAY_MS)
    expect(await stepsOf(id)).toContain('eased')
    expect((await decided(trust.administrator, id, { decision: 'stands' })).status).toBe(200)
  })

  test('about prohibited content eases nothing, however long it waits [EN-04]', async () => {
    const { id } = await fresh(trust.lead, { demand: 'PC-02', step: 'suspend' })
    await appealed(id)
    await moveDays((PROCESS.decideWithinMs + PROCESS.easeAfterMs) / DAY_MS + 1)
    expect(await stepsOf(id)).toEqual(expect.not.arrayContaining(['eased']))
    expect((await decided(trust.administrator, id, { decision: 'stands' })).status).toBe(200)
  })
})

describe('the way back', () => {
  const running = async (id: string) => (await trust.customer.ask(`GET /cases/${id}`)).body
  const days = PLAN[0].days

  test('is a tenth, then half, then all, each by its date and condition [EN-04]', async () => {
    const { id } = await fresh(trust.lead)
    await appealed(id)
    expect((await decided(trust.administrator, id, { decision: 'in-steps' })).status).toBe(200)
    expect(await running(id)).toMatchObject({
      plan: [
        { share: expect.closeTo(0.1), state: 'runs' },
        { share: 0.5, state: 'ahead' },
      ],
    })
    await moveDays(days - 1)
    expect(await running(id)).toMatchObject({ plan: [{ state: 'runs' }, { state: 'ahead' }] })
    await moveDays(1)
    expect(await running(id)).toMatchObject({ plan: [{ state: 'passed' }, { state: 'runs' }], state: 'open' })
    await moveDays(days)
    expect(await running(id)).toMatchObject({ plan: [{ state: 'passed' }, { state: 'passed' }], state: 'closed' })
    expect((await stepsOf(id)).filter(step => step !== 'told').slice(-3)).toEqual(['lifted', 'reinstated', 'closed'])
  })

  test('is the decision of whoever planned it: somebody else decides an appeal against any of its steps [EN-04]', async () => {
    for (const daysOn of [0, days]) {
      const { id } = await fresh(trust.lead)
      await appealed(id)
      expect((await decided(trust.administrator, id, { decision: 'in-steps' })).status).toBe(200)
      await moveDays(daysOn)
      const { measures } = (await running(id)) as unknown as {
        measures: { step: string; automated: boolean; imposed_by: string; lifted_at: string | null }[]
      }
      expect(measures.filter(it => it.lifted_at === null)).toMatchObject([
        {
          step: 'throttle',
          automated: daysOn > 0,
          ...(daysOn === 0 && { imposed_by: trust.administrator.owned.user }),
        },
      ])
      expect((await appealed(id)).status).toBe(200)
      expect((await decided(trust.administrator, id, { decision: 'stands' })).body).toMatchObject({ code: 'party' })
      expect((await decided(trust.lead, id, { decision: 'lifted' })).status).toBe(200)
      expect(((await running(id))['plan'] as { state: string }[]).map(it => it.state)).not.toContain('runs')
      await moveDays(days)
    }
  })

  test('is left when its step is lifted, and the case says so [EN-04]', async () => {
    const { id } = await fresh(trust.lead)
    expect((await trust.lead.ask(`POST ${trust.at(id, '/plan')}`, {})).status).toBe(200)
    const { measures } = (await running(id)) as unknown as { measures: { measure_id: string; lifted_at: null }[] }
    const [step] = measures.filter(it => it.lifted_at === null)
    const at = trust.at(id, `/measures/${step?.measure_id}/lift`)
    expect((await trust.lead.ask(`POST ${at}`, { reason: 'All is well.' })).status).toBe(200)
    expect(await running(id)).toMatchObject({ plan: [{ state: 'ended' }, { state: 'ended' }] })
    expect((await stepsOf(id)).slice(-2)).toEqual(['lifted', 'ended'])
  })

  test('goes a step again when it shows too much, and is left when it does so twice: the measure is back [EN-04]', async () => {
    const { id } = await fresh(trust.lead)
    expect((await trust.lead.ask(`POST ${trust.at(id, '/plan')}`, {})).status).toBe(200)
    const complain = () =>
      takeTurn(
        it.house,
        { account: trust.customer.owned.account, actor: { kind: 'system', id: 'system' } },
        async turn => {
          await signal(turn, { kind: 'accepted', service: 'email', n: 100 })
          await signal(turn, { kind: 'complaint', service: 'email', n: 1 })
        },
      )
    await complain()
    await moveDays(days)
    expect(await running(id)).toMatchObject({ plan: [{ state: 'runs', repeats: 1 }, { state: 'ahead' }] })
    move(2 * HOUR_MS)
    await complain()
    await moveDays(days)
    expect(await running(id)).toMatchObject({ plan: [{ state: 'ended' }, { state: 'ended' }], state: 'open' })
    const { measures } = (await running(id)) as unknown as { measures: { step: string; lifted_at: string | null }[] }
    expect(measures.filter(it => it.lifted_at === null)).toMatchObject([{ step: 'restrict', automated: true }])
    expect((await appealed(id)).status).toBe(200)
  })

  test('is not planned around an appeal that waits: whoever decides it plans [EN-04]', async () => {
    const { id } = await fresh(trust.lead)
    await appealed(id)
    const planned = await trust.lead.ask(`POST ${trust.at(id, '/plan')}`, {})
    expect(planned.body).toMatchObject({ code: 'appealed', demand: 'EN-04' })
  })

  test('rises from step to step, and is not planned where nothing holds [EN-04]', async () => {
    const { id, measure } = await fresh(trust.lead)
    const planned = (steps: object[]) => trust.lead.ask(`POST ${trust.at(id, '/plan')}`, { steps })
    expect(
      (
        await planned([
          { share: 0.5, days: 1 },
          { share: 0.2, days: 1 },
        ])
      ).body,
    ).toMatchObject({ code: 'not-rising' })
    expect((await planned([{ share: 1, days: 1 }])).status).toBe(422)
    await trust.lead.ask(`POST ${trust.at(id, `/measures/${measure}/lift`)}`, { reason: 'ok' })
    expect((await planned([{ share: 0.5, days: 1 }])).body).toMatchObject({ code: 'nothing-to-plan' })
  })
})

describe('where there is one organisation', () => {
  let alone: TestHouse
  let owner: Party
  beforeAll(async () => {
    alone = await openTestHouse()
    const owned = await alone.account()
    const { browserOf } = await import('../../test/client.ts')
    owner = { owned, ask: await browserOf(await alone.app(), owned) }
  })
  afterEach(() => checkHouse(alone))
  afterAll(() => alone?.close())

  const at = (id: string, act: string): `/${string}` => `/trust/accounts/${owner.owned.account}/cases/${id}${act}`
  const own = async (over: object = {}) => {
    const { id } = await imposed(owner, owner, { about: `frm_${nth++}`, ...over })
    expect((await owner.ask(`POST /cases/${id}/appeal`, { text: 'It was a mistake.' })).status).toBe(200)
    return id
  }
  const end = (id: string, by = owner) =>
    by.ask(`POST ${at(id, '/appeal/decision')}`, { decision: 'lifted', reason: 'It was a mistake.' })

  test('and nobody else, the same one decides after a day, not before, and it is marked wherever it appears [EN-04]', async () => {
    const id = await own()
    alone.clock.move(PROCESS.selfDecideAfterMs - SECOND_MS)
    expect((await end(id)).body).toMatchObject({ code: 'too-early', demand: 'EN-04' })
    alone.clock.move(SECOND_MS)
    expect((await end(id)).body).toMatchObject({
      self_decided: true,
      appeals: [{ self_decided: true }],
      state: 'closed',
    })
    expect((await owner.ask('GET /trust/cases')).body).toMatchObject({ data: [{ case_id: id, self_decided: true }] })
    expect((await owner.ask('GET /trust/statistics')).body).toMatchObject({ appeals: { self_decided: 1, lifted: 1 } })
  })

  test('and nobody else, what figures imposed is not taken back by oneself before a day either [EN-04]', async () => {
    const { id, measure } = await imposed(owner, owner, { about: `frm_${nth++}` })
    const lift = () => owner.ask(`POST ${at(id, `/measures/${measure}/lift`)}`, { reason: 'Sorry.' })
    expect((await lift()).body).toMatchObject({ code: 'too-early' })
    expect((await owner.ask(`POST ${at(id, '/plan')}`, {})).body).toMatchObject({ code: 'too-early' })
    alone.clock.move(PROCESS.selfDecideAfterMs)
    expect((await lift()).body).toMatchObject({ self_decided: true })
  })

  test('prohibited content is never decided by oneself [EN-04]', async () => {
    const id = await own({ demand: 'PC-03' })
    alone.clock.move(PROCESS.selfDecideAfterMs * 10)
    expect((await end(id)).body).toMatchObject({ code: 'prohibited', demand: 'EN-04' })
  })

  test('a second user decides as soon as there is one, and the first no more [EN-04]', async () => {
    const id = await own()
    const second = await colleagueOf(alone, owner, 'second')
    alone.clock.move(PROCESS.selfDecideAfterMs)
    expect((await end(id)).body).toMatchObject({ code: 'another-decides', demand: 'EN-04' })
    expect((await end(id, second)).status).toBe(403)
    await owner.ask('PUT /operators', { email: second.owned.email, operator_role: 'trust-lead' })
    expect((await end(id, second)).body).toMatchObject({ self_decided: false, state: 'closed' })
  })
})

test('a case goes along whole, with what was sent, in a ZIP that opens [EN-04]', async () => {
  const { id } = await fresh(trust.lead)
  const sent = await trust.customer.ask(`POST /cases/${id}/attachments`, {
    name: 'ü/ö.txt',
    media: 'text/plain',
    bytes: Buffer.from('what was agreed').toString('base64'),
  })
  const zip = await trust.customer.ask(`GET /cases/${id}/export`)
  const read = readZip(zip.bytes)
  const files = read.ok ? read.value.files : new Map<string, Uint8Array>()
  expect([...files.keys()].toSorted()).toEqual([`attachments/${String(sent.body['attachment_id'])}.txt`, 'case.json'])
  const said = JSON.parse(Buffer.from(files.get('case.json') ?? []).toString()) as { case: { case_id: string } }
  expect(said).toMatchObject({
    account: trust.customer.owned.account,
    case: { case_id: id, measures: [{ step: 'restrict' }] },
  })
  expect(Buffer.from((await trust.lead.ask(`GET ${trust.at(id, '/export')}`)).bytes.subarray(0, 2)).toString()).toBe(
    'PK',
  )
})

test('whoever decides sees the cases of all accounts, and nobody else does', async () => {
  const { id } = await fresh(trust.lead)
  expect((await trust.lead.ask('GET /trust/cases?limit=1')).body).toMatchObject({
    data: [{ case_id: id, account_id: trust.customer.owned.account, measure: 'restrict', decide_by: null }],
    next_cursor: id,
  })
  expect(await standing()).toBe(403)
})
