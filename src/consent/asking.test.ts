/** How people are asked, through the whole house: purposes, forms, what is published, and the page that a visitor gets. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { RENDER_TOKEN_MS } from '#base/limits.ts'
import { eventsOf, readArtefact } from '#ledger/ledger.ts'
import { formFlaws, type Asking } from '#wire/form-rules.ts'
import { parseCanonical } from '#wire/jcs.ts'
import { sha256Hex } from '#wire/crypto.ts'
import { checkHouse } from '../../test/check-house.ts'
import { type Ask, type Asked, browserOf } from '../../test/client.ts'
import { NEWS_PURPOSE, PARTNER_PURPOSE } from '../../test/forms/sample.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
import { formPage, formPageAgain, formStyle, tongueOf } from './consent.ts'
import { withToken } from './page.ts'
import { readRenderToken } from './render-token.ts'
import { shownPurpose } from './shape.ts'
import { TICKING_NAMES } from './types.ts'

type Json = Record<string, unknown>
let it: TestHouse
let owned: Owned
let ask: Ask
beforeAll(async () => {
  it = await openTestHouse()
  owned = await it.account()
  ask = await browserOf(await it.app(), owned)
}, 300_000)
afterAll(() => it.close())

const done = (answer: Asked): Json => {
  expect([answer.status, answer.body]).toEqual([200, answer.body])
  return answer.body
}
const made = async (slug: string): Promise<string> => {
  const { purpose_id: id } = done(await ask('POST /purposes', { ...shownPurpose(NEWS_PURPOSE), slug }))
  done(await ask(`POST /purposes/${String(id)}/publish`, {}))
  return String(id)
}
const started = async (slug: string, locales: readonly string[] = ['en', 'fr']) => {
  const purpose = await made(slug)
  const body = { name: slug, locales, purpose_ids: [purpose], privacy_url: 'https://bay.example/privacy' }
  const { form_id: id, rev, draft } = done(await ask('POST /forms', body))
  return { purpose, id: String(id) as `frm_${string}`, rev: Number(rev), draft: draft as Json } // As the operation answers.
}
const published = async (slug: string, locales?: readonly string[]) => {
  const form = await started(slug, locales)
  done(await ask(`POST /forms/${form.id}/publish`, {}))
  return form
}
const tokenIn = (html: string) => /name="render_token" value="([^"]*)"/.exec(html)?.[1] ?? ''

describe('a purpose', () => {
  test('is published as a version that never changes; a wider one is another version [AS-06]', async () => {
    const id = await made('wider')
    const wider = { ...shownPurpose(NEWS_PURPOSE), slug: 'wider', max_frequency: { count: 9, per: 'week' }, rev: 1 }
    const words = (NEWS_PURPOSE.texts.en ?? expect.fail()) as object
    done(await ask(`PUT /purposes/${id}`, { ...wider, texts: { en: { ...words, frequency: 'Nine times a week' } } }))
    expect(await ask(`POST /purposes/${id}/publish`, {})).toMatchObject({ status: 200, body: { version: 2 } })
    const { versions } = done(await ask(`GET /purposes/${id}`))
    expect(versions).toMatchObject([
      { version: 2, max_frequency: { count: 9, per: 'week' } },
      { version: 1, max_frequency: NEWS_PURPOSE.maxFrequency },
    ])
  })

  test('that says nothing of its kind or rhythm is saved, and not published [AS-06]', async () => {
    const texts = { en: { name: 'Messages', description: 'Information by email', frequency: 'Sometimes' } }
    const { purpose_id: id, findings } = done(
      await ask('POST /purposes', { ...shownPurpose(NEWS_PURPOSE), slug: 'vague', texts }),
    )
    expect(findings).toMatchObject([{ flaw: 'says-nothing' }, { flaw: 'no-frequency' }])
    expect(await ask(`POST /purposes/${String(id)}/publish`, {})).toMatchObject({
      status: 422,
      body: { code: 'flawed', demand: 'AS-06' },
    })
  })

  test('keeps its slug and its kind once people have it in their proofs [AS-06]', async () => {
    const id = await made('keeps')
    const answer = await ask(`PUT /purposes/${id}`, { ...shownPurpose(NEWS_PURPOSE), slug: 'other', rev: 1 })
    expect(answer).toMatchObject({ status: 409, body: { code: 'slug-is-fixed' } })
    expect(await ask('POST /purposes', { ...shownPurpose(NEWS_PURPOSE), slug: 'keeps' })).toMatchObject({
      status: 409,
      body: { code: 'slug-taken' },
    })
  })

  test('of a partner is known by its slug, and no other has one like it [AS-09]', async () => {
    expect((await ask('POST /purposes', { ...shownPurpose(PARTNER_PURPOSE), slug: 'clay' })).body).toMatchObject({
      code: 'partner-slug',
      demand: 'AS-09',
    })
    expect((await ask('POST /purposes', { ...shownPurpose(NEWS_PURPOSE), slug: 'partner.x' })).body).toMatchObject({
      code: 'partner-slug',
    })
    expect((await ask('POST /purposes', shownPurpose(PARTNER_PURPOSE))).status).toBe(200)
  })

  test('is not archived while a form that is open asks for it', async () => {
    const form = await published('asked-for')
    expect((await ask(`POST /purposes/${form.purpose}/archive`, {})).body).toMatchObject({ code: 'in-use' })
    done(await ask(`POST /forms/${form.id}/close`, {}))
    done(await ask(`POST /purposes/${form.purpose}/archive`, {}))
  })
})

describe('no operation knows a box that is ticked from the start [AS-05]', () => {
  let form: Awaited<ReturnType<typeof started>>
  beforeAll(async () => {
    form = await started('ticking', ['en'])
  })
  test.each([...TICKING_NAMES])('not as “%s”', async name => {
    const { id, rev, draft } = form
    const items = (draft['items'] as Json[]).map(box => ({ ...box, [name]: name === 'value' ? 'yes' : true }))
    const bad = { ...draft, items }
    const answers = [
      await ask('POST /forms', { name: 'x', draft: bad }),
      await ask(`PUT /forms/${id}`, { name: 'x', rev, draft: bad }),
      await ask(`POST /forms/${id}/lint`, { draft: bad }),
      await ask(`POST /forms/${id}/preview`, { draft: bad, locale: 'en' }),
    ]
    for (const answer of answers)
      expect(answer).toMatchObject({
        status: 422,
        body: { code: 'invalid', demand: 'AS-05', errors: [{ pointer: `/draft/items/0/${name}`, demand: 'AS-05' }] },
      })
  })
})

describe('a form', () => {
  test('is ready to publish from its first minute, and its page has one empty box [AS-05] [AS-06]', async () => {
    const { id } = await published('ready', ['de'])
    const page = await formPage(it.house, id, {})
    expect(page.ok && page.value.html.match(/type="checkbox"/g)).toHaveLength(1)
    expect(page.ok && page.value.html).not.toMatch(/checked|<script/)
  })

  test('is saved while somebody types, and of two who save at once the second is told [AS-06]', async () => {
    const { id, rev, draft } = await started('typing')
    const texts = { ...(draft['texts'] as Json), en: undefined }
    const saved = done(
      await ask(`PUT /forms/${id}`, { name: 'typing', draft: { ...draft, texts } }, { 'if-match': `"${rev}"` }),
    )
    expect(saved['lint']).toMatchObject({ publishable: false })
    expect(await ask(`PUT /forms/${id}`, { name: 'typing', draft, rev })).toMatchObject({
      status: 412,
      body: { code: 'changed' },
    })
  })

  test('with flaws is not published: each is told with its place and its demand [AS-07]', async () => {
    const { id, rev, draft } = await started('flawed', ['en'])
    const items = (draft['items'] as Json[]).map(box => ({
      ...box,
      label: { en: 'I accept the terms and want the newsletter by email.' },
    }))
    done(await ask(`PUT /forms/${id}`, { name: 'flawed', rev, draft: { ...draft, items } }))
    const answer = await ask(`POST /forms/${id}/publish`, {})
    expect(answer).toMatchObject({
      status: 422,
      body: { code: 'flawed', demand: 'AS-07', errors: [{ pointer: '/draft/items/0/label/en', demand: 'AS-07' }] },
    })
    expect((await formPage(it.house, id, {})).ok).toBe(false)
  })

  test('once published stays what it was, whatever becomes of its draft [AS-06]', async () => {
    const { id, draft } = await published('stays', ['en'])
    const before = done(await ask(`GET /forms/${id}/versions/1`))
    const texts = { en: { ...((draft['texts'] as Json)['en'] as Json), title: 'Another title' } }
    done(await ask(`PUT /forms/${id}`, { name: 'stays', rev: 1, draft: { ...draft, texts } }))
    const shown = await formPage(it.house, id, {})
    expect(shown.ok && shown.value.html).toContain('Stay in touch')
    expect(done(await ask(`POST /forms/${id}/publish`, {}))).toMatchObject({ version: 2 })
    expect((await ask(`POST /forms/${id}/publish`, {})).body).toMatchObject({ code: 'unchanged' })
    expect(done(await ask(`GET /forms/${id}/versions/1`))).toEqual(before)
    expect(done(await ask(`GET /forms/${id}/versions`))['data']).toMatchObject([{ version: 2 }, { version: 1 }])
    expect(done(await ask(`GET /forms/${id}/versions/1/page?locale=en`))['html']).toContain('Stay in touch')
  })

  test('that is closed is shown to nobody, and to everybody when it is open again', async () => {
    const { id } = await published('closing')
    done(await ask(`POST /forms/${id}/close`, {}))
    expect(await formPage(it.house, id, {})).toEqual({ ok: false, refusal: 'closed' })
    done(await ask(`POST /forms/${id}/reopen`, {}))
    expect((await formPage(it.house, id, {})).ok).toBe(true)
    const { form_id: twin } = done(await ask(`POST /forms/${id}/duplicate`, {}))
    expect(done(await ask(`GET /forms/${String(twin)}`))).toMatchObject({
      name: 'closing (2)',
      state: 'draft',
      version: null,
    })
  })
})

describe('what is published', () => {
  test('is kept byte for byte: the page is the kept one and a token, the definition names both, the ledger names it [AS-10]', async () => {
    const { id } = await published('kept')
    await it.settle()
    const { snapshots } = done(await ask(`GET /forms/${id}/versions/1`)) as { snapshots: Record<string, string>[] }
    expect(snapshots.map(({ locale }) => locale)).toEqual(['en', 'fr'])
    for (const kept of snapshots) {
      const page = await formPage(it.house, id, { lang: kept['locale'] })
      if (!page.ok) throw new Error(page.refusal)
      const token = tokenIn(page.value.html)
      expect(sha256Hex(page.value.html.replace(token, ''))).toBe(kept['html_sha256'])
      expect(page.value.css).toBe(kept['css_sha256'])
      expect(sha256Hex((await formStyle(it.house, page.value.css)) ?? '')).toBe(kept['css_sha256'])
      const definition = await it.turn(owned.account, turn => readArtefact(turn.db, kept['definition_sha256'] ?? ''))
      const read = parseCanonical(definition?.bytes.toString() ?? '')
      expect(read).toMatchObject({
        ok: true,
        value: { render: { html: `sha256:${kept['html_sha256']}`, css: `sha256:${kept['css_sha256']}` } },
      })
      expect(read.ok && formFlaws(read.value as unknown as Asking)).toEqual([])
    }
    const events = await it.turn(owned.account, turn => eventsOf(turn, ['form.publish'], { limit: 10 }))
    const named = events.map(({ said }) => said.form).filter(form => form?.id === id)
    expect(named.map(form => form?.snapshot).toSorted()).toEqual(
      snapshots.map(kept => `sha256:${kept['definition_sha256']}`).toSorted(),
    )
    await checkHouse(it)
  })

  test('is shown in the language that the visitor wants, as far as the form has it [CK-02]', () => {
    const cases = [
      [{ lang: 'fr' }, 'fr'],
      [{ lang: 'fr-CH', accepts: 'de' }, 'fr'],
      [{ lang: 'xx', accepts: 'de;q=0.3, it;q=0.9' }, 'it'],
      [{ accepts: 'pt, de;q=0.5' }, 'de'],
      [{ accepts: 'de;q=0, fr' }, 'fr'],
      [{ accepts: 'english please' }, 'it'],
      [{ accepts: '*' }, 'it'],
      [{}, 'it'],
    ] as const
    for (const [tongues, locale] of cases) expect(tongueOf(['it', 'fr', 'de'], tongues)).toBe(locale)
  })
})

describe('the token in a page', () => {
  test('tells what was shown, once for each page, on this form and for a day [AS-04]', async () => {
    const [one, other] = [await published('token-one'), await published('token-other')]
    const pages = [await formPage(it.house, one.id, { lang: 'fr' }), await formPage(it.house, one.id, { lang: 'fr' })]
    const [first, second] = pages.map(page => (page.ok ? tokenIn(page.value.html) : ''))
    expect(first).not.toBe(second)
    const read = readRenderToken(it.house, one.id, first ?? '')
    expect(read).toMatchObject({
      ok: true,
      value: { form: one.id, version: 1, locale: 'fr', renderedAtMs: it.clock.nowMs() },
    })
    expect(readRenderToken(it.house, other.id, first ?? '')).toEqual({ ok: false, refusal: 'not-ours' })
    it.clock.move(RENDER_TOKEN_MS + 1)
    expect(readRenderToken(it.house, one.id, first ?? '')).toEqual({ ok: false, refusal: 'stale' })
  })

  test('that was changed anywhere is not ours [AS-04]', async () => {
    const { id } = await published('token-changed')
    const page = await formPage(it.house, id, {})
    const token = page.ok ? tokenIn(page.value.html) : ''
    for (let at = 0; at < token.length; at++) {
      const bent = token.slice(0, at) + (token[at] === 'a' ? 'b' : 'a') + token.slice(at + 1)
      expect(readRenderToken(it.house, id, bent)).toEqual({ ok: false, refusal: 'not-ours' })
    }
    for (const text of ['', '.', token.slice(1), `${token} `, 'x'.repeat(10_000)])
      expect(readRenderToken(it.house, id, text)).toEqual({ ok: false, refusal: 'not-ours' })
  })

  test('replaces nothing but the empty value', () => {
    expect(withToken('<input name="render_token" value=""><p>value=""</p>', 'abc')).toBe(
      '<input name="render_token" value="abc"><p>value=""</p>',
    )
  })
})

test('a page that is shown again keeps what was typed, escapes it, and has every box empty [AS-05]', async () => {
  const { id } = await published('again')
  const values = { email: '"><script>alert(1)</script>' }
  const page = await formPageAgain(
    it.house,
    id,
    {},
    { values, troubles: [{ trouble: 'address-wrong', field: 'email' }, { trouble: 'nothing-ticked' }] },
  )
  const html = page.ok ? page.value.html : ''
  expect(html).toContain('value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"')
  expect(html).toContain('aria-invalid="true" aria-describedby="field-email-error"')
  expect(html).toContain('The boxes are empty again: only you tick them.')
  expect(html).not.toMatch(/checked|<script/)
})

test('nobody else’s form or purpose can be seen or changed [AS-02]', async () => {
  const { id, purpose } = await published('foreign')
  const stranger = await browserOf(await it.app(), await it.account())
  for (const at of [
    `GET /forms/${id}`,
    `POST /forms/${id}/publish`,
    `POST /forms/${id}/close`,
    `GET /purposes/${purpose}`,
    `POST /purposes/${purpose}/archive`,
  ] as const)
    expect(await stranger(at, at.startsWith('POST') ? {} : undefined)).toMatchObject({ status: 404 })
  expect((await stranger('POST /forms', { name: 'x', purpose_ids: [purpose] })).body).toMatchObject({
    code: 'no-such-purpose',
  })
})
