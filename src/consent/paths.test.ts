/** Every path by which a form can come to be shown or answered, walked with the same bad forms: none of them leads anywhere. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { subscribe } from '#audience/audience.ts'
import { asOwner } from '../../test/database.ts'
import { type Ask, type Asked, browserOf } from '../../test/client.ts'
import { NEWS_PURPOSE } from '../../test/forms/sample.ts'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import { openedPage, VISITOR } from '../../test/sign-up.ts'
import { formPage } from './consent.ts'
import { shownPurpose } from './shape.ts'
import { TICKING_NAMES, type FormId } from './types.ts'

type Json = Record<string, unknown>
let it: TestHouse
let ask: Ask
let good: { readonly id: FormId; readonly draft: Json; readonly file: Json }
beforeAll(async () => {
  it = await openTestHouse()
  ask = await browserOf(await it.app(), await it.account())
  const { purpose_id } = done(await ask('POST /purposes', shownPurpose(NEWS_PURPOSE)))
  done(await ask(`POST /purposes/${String(purpose_id)}/publish`, {}))
  const begun = { name: 'good', locales: ['en'], purpose_ids: [purpose_id], privacy_url: 'https://bay.example/privacy' }
  const { form_id, draft } = done(await ask('POST /forms', begun))
  done(await ask(`POST /forms/${String(form_id)}/publish`, {}))
  const file = done(await ask(`GET /forms/${String(form_id)}/file`))
  good = { id: String(form_id) as FormId, draft: draft as Json, file } // As the operations answer.
}, 300_000)
afterAll(() => it.close())

function done(answer: Asked): Json {
  expect([answer.status, answer.text.slice(0, 500)]).toEqual([200, answer.text.slice(0, 500)])
  return answer.body
}

type Bend = (draft: Json) => Json
const boxes = (draft: Json, over: Json): Json => ({
  ...draft,
  items: (draft['items'] as Json[]).map(box => ({ ...box, ...over })), // As a form has them.
})
const labelled =
  (label: string): Bend =>
  draft =>
    boxes(draft, { label: { en: label } })
const texts =
  (over: Json): Bend =>
  draft => ({ ...draft, texts: { en: { ...((draft['texts'] as Json)['en'] as Json), ...over } } })

/** What nobody may be asked with, each kept from being published by its demand. */
const BAD: readonly (readonly [what: string, demand: string, bend: Bend])[] = [
  ['terms in the sentence [AS-07]', 'AS-07', labelled('I accept the terms and want “Weekly roasts” by email.')],
  [
    'a privacy policy in the sentence [AS-07]',
    'AS-07',
    labelled('I agree to the privacy policy and to “Weekly roasts” by email.'),
  ],
  ['two channels in one box [AS-08]', 'AS-08', labelled('Yes, send me “Weekly roasts” by email and by phone.')],
  ['partners without a name [AS-09]', 'AS-09', labelled('Yes, you and your partners may email me “Weekly roasts”.')],
  ['an opt-out [AS-04]', 'AS-04', labelled('Tick here if you do not want “Weekly roasts” by email.')],
  ['a duty [AS-04]', 'AS-04', labelled('Yes, send me “Weekly roasts” by email (mandatory).')],
  ['consent by sending [AS-04]', 'AS-04', texts({ intro: 'By submitting this form you agree to receive our emails.' })],
  ['a box drawn as ticked [AS-05]', 'AS-05', texts({ intro: '☑ Weekly roasts' })],
  ['no way out [PC-08]', 'PC-08', texts({ withdrawal: 'Thank you.' })],
  [
    'nobody who asks [AS-06]',
    'AS-06',
    draft => ({ ...draft, controller: { ...(draft['controller'] as Json), name: '' } }),
  ],
  ['no notice [AS-06]', 'AS-06', texts({ privacy_url: '' })],
]

const publish = async (id: unknown) => ask(`POST /forms/${String(id)}/publish`, {})
const fileOf = (bend: Bend): Json => ({ ...good.file, form: bend(good.file['form'] as Json) })
const created = async (bend: Bend) =>
  done(await ask('POST /forms', { name: 'bad', draft: bend(good.draft) }))['form_id']

/** Each way from a draft to a page: it ends with the answer to the attempt to publish. */
const WAYS: Readonly<Record<string, (bend: Bend) => Promise<Asked>>> = {
  'made and published': async bend => publish(await created(bend)),
  'saved over a good one': async bend => {
    const id = await created(draft => draft)
    done(await ask(`PUT /forms/${String(id)}`, { name: 'bad', rev: 1, draft: bend(good.draft) }))
    return publish(id)
  },
  duplicated: async bend =>
    publish(done(await ask(`POST /forms/${String(await created(bend))}/duplicate`, {}))['form_id']),
  'taken in as a file': async bend => publish(done(await ask('POST /forms/import', fileOf(bend)))['form_id']),
  'taken out and in again': async bend => {
    const file = done(await ask(`GET /forms/${String(await created(bend))}/file`))
    return publish(done(await ask('POST /forms/import', file))['form_id'])
  },
  'published again as an old version': async bend =>
    ask(`POST /forms/${await withOldVersion(bend)}/versions/1/publish`, {}),
}

/** A form whose first version was published before the rules knew better, and whose second is in order. */
async function withOldVersion(bend: Bend): Promise<string> {
  const id = String(await created(draft => draft))
  done(await publish(id))
  const other = texts({ title: 'Another title' })(good.draft)
  done(await ask(`PUT /forms/${id}`, { name: 'old', rev: 1, draft: other }))
  done(await publish(id))
  await rewrite(id, 1, bend)
  return id
}

async function rewrite(id: string, version: number, bend: Bend): Promise<void> {
  const made = String(await created(bend))
  await asOwner(it.connect, owner =>
    owner.query(
      `update form_version set definition = jsonb_set(definition, '{draft}', (select draft from form where form_id = $3)) where form_id = $1 and version = $2`,
      [id, version, made],
    ),
  )
}

describe.each(Object.entries(WAYS))('%s', (_way, walk) => {
  test.each(BAD)('with %s it is refused', async (_what, demand, bend) => {
    const answer = await walk(bend)
    expect(answer.status).toBe(422)
    expect(answer.body['code']).toBe('flawed')
    expect((answer.body['errors'] as Json[]).map(it => it['demand'])).toContain(demand)
  })
})

test('the good form goes all of these ways but back to what it is [AS-06]', async () => {
  for (const [way, walk] of Object.entries(WAYS)) expect([way, (await walk(draft => draft)).status]).toEqual([way, 200])
})

describe.each(BAD)('a version with %s', (_what, _demand, bend) => {
  test('that was once published is not shown, and what comes back from it is not believed', async () => {
    const id = String(await created(draft => draft)) as FormId // As the operation answers.
    done(await publish(id))
    const token = await openedPage(it, id)
    await rewrite(id, 1, bend)
    expect(await formPage(it.house, id, {})).toEqual({ ok: false, refusal: 'flawed' })
    it.clock.move(10_000)
    const post = { render_token: token, 'field.email': 'reader@example.org', 'consent.weekly-roasts-email': 'yes' }
    expect((await subscribe(it.house, id, post, VISITOR)).ok).toBe(false)
  })
})

describe('a file is believed in nothing', () => {
  test.each([...TICKING_NAMES])('a box has no “%s” [AS-05]', async name => {
    const answer = await ask(
      'POST /forms/import',
      fileOf(draft => boxes(draft, { [name]: true })),
    )
    expect(answer).toMatchObject({
      status: 422,
      body: { demand: 'AS-05', errors: [{ pointer: `/form/items/0/${name}`, demand: 'AS-05' }] },
    })
  })

  const deep = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`
  const hostile: readonly (readonly [string, () => Json | string])[] = [
    ['another version of the format', () => ({ ...good.file, v: 'optimail.form-file/2' })],
    ['a member that nobody knows', () => ({ ...good.file, published: true })],
    [
      'a member that nobody knows, inside',
      () => fileOf(draft => ({ ...draft, html: '<input type=checkbox checked>' })),
    ],
    ['a prototype', () => JSON.stringify(fileOf(draft => draft)).replace('"v":', '"__proto__":{"checked":true},"v":')],
    ['a purpose twice as a form’s id', () => fileOf(draft => boxes(draft, { purpose_id: 'pur_x' }))],
    [
      'a thousand boxes',
      () => fileOf(draft => ({ ...draft, items: Array.from({ length: 1_000 }, () => (draft['items'] as Json[])[0]) })),
    ],
    [
      'a thousand purposes',
      () => ({ ...good.file, purposes: Array.from({ length: 1_000 }, () => (good.file['purposes'] as Json[])[0]) }),
    ],
    ['great depth', () => `{"v":"optimail.form-file/1","name":"x","purposes":[],"form":${deep(50_000)}}`],
    ['a list', () => '[]'],
    ['no JSON', () => '{"v":'],
    ['a name without end', () => ({ ...good.file, name: 'x'.repeat(5_000) })],
    ['more than is taken at once', () => ({ ...good.file, name: 'x'.repeat(2_000_000) })],
    ['a purpose that it does not have [AS-06]', () => ({ ...good.file, purposes: [] })],
    [
      'a partner’s purpose that is none [AS-09]',
      () => ({
        ...good.file,
        purposes: (good.file['purposes'] as Json[]).map(it => ({ ...it, kind: 'partner', slug: 'x' })),
      }),
    ],
  ]
  test.each(hostile)('%s is refused, and nothing is left of it', async (_what, file) => {
    const before = (done(await ask('GET /forms'))['data'] as Json[]).length
    const answer = await ask('POST /forms/import', file())
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
    expect((done(await ask('GET /forms'))['data'] as Json[]).length).toBe(before)
  })

  test('what it asks for is this account’s purpose where that says the same, and a draft where there is none [AS-06]', async () => {
    expect(done(await ask('POST /forms/import', good.file))['purposes']).toMatchObject([
      { slug: 'weekly-roasts', is: 'same', version: 1 },
    ])
    const other = await browserOf(await it.app(), await it.account())
    const taken = done(await other('POST /forms/import', good.file))
    expect(taken['purposes']).toMatchObject([{ slug: 'weekly-roasts', is: 'new', version: 1 }])
    expect(await other(`POST /forms/${String(taken['form_id'])}/publish`, {})).toMatchObject({
      status: 422,
      body: { errors: [{ code: 'F02 no-purpose' }] },
    })
    const [purpose] = taken['purposes'] as Json[]
    done(await other(`POST /purposes/${String(purpose?.['purpose_id'])}/publish`, {}))
    done(await other(`POST /forms/${String(taken['form_id'])}/publish`, {}))
  })

  test('two boxes for two purposes that nobody has published are two, and each says that it is not [AS-06]', async () => {
    const other = await browserOf(await it.app(), await it.account())
    const { form = {}, purposes, ...rest } = good.file as Record<string, Json>
    const [item] = form['items'] as Json[]
    const [purpose] = purposes as unknown as Json[]
    const items = [item, { ...item, id: 'second', purpose: 'second' }]
    const taken = done(
      await other('POST /forms/import', {
        ...rest,
        form: { ...form, items },
        purposes: [purpose, { ...purpose, slug: 'second' }],
      }),
    )
    const findings = (taken['lint'] as Json)['findings'] as Json[]
    expect(findings.filter(it => it['flaw'] === 'same-purpose-twice')).toEqual([])
    expect(findings.filter(it => it['flaw'] === 'no-purpose')).toHaveLength(2)
  })

  test('a purpose of the same name that says something else stays the account’s own [AS-06]', async () => {
    const purposes = (good.file['purposes'] as Json[]).map(it => ({ ...it, max_frequency: { count: 50, per: 'day' } }))
    expect(done(await ask('POST /forms/import', { ...good.file, purposes }))['purposes']).toMatchObject([
      { is: 'own', version: 1 },
    ])
  })

  test('taken out and in again a form says the very same', async () => {
    const id = done(await ask('POST /forms/import', good.file))['form_id']
    expect(done(await ask(`GET /forms/${String(id)}/file`))).toEqual(good.file)
  })
})
