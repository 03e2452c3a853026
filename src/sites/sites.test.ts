import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { NO_BROWSER, NOTHING_OUTSIDE } from '#base/outside.ts'
import { yes } from '#base/result.ts'
import { inclusionOf, logStatus } from '#ledger/ledger.ts'
import { isCurrent, WEEK_MS, weekOf } from '#wire/cookie/choice.ts'
import type { Grant } from '#wire/cookie/classes.ts'
import { verifyReceipt } from '#wire/cookie/receipt.ts'
import { parseCheckpoint } from '#wire/checkpoint.ts'
import { sha256, sha256Hex } from '#wire/crypto.ts'
import { entryOf } from '#wire/envelope.ts'
import { leafHash, verifyInclusion } from '#wire/merkle.ts'
import { isSignedBy, parseNote, parseVkey, type Vkey } from '#wire/note.ts'
import { parsePolicy } from '#wire/policy-file.ts'
import { parseTlogProof } from '#wire/tlog-proof.ts'
import { checkHouse } from '../../test/check-house.ts'
import { type Ask, type Asked, asking, browserOf } from '../../test/client.ts'
import { asOwner } from '../../test/database.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
import { choose, flushChoices, ownSite, propose, publishOwn, receiptAgain, siteOf, tellWeeks } from './sites.ts'
import type { Published, SiteId } from './types.ts'

let it: TestHouse
let owned: Owned
let ask: Ask
let anybody: Ask

/** Draws nothing, but gives other bytes for another page and another width: enough to see what is kept under which hash. */
const PENCIL = {
  ...NO_BROWSER,
  lookAt: async (html: string, _: readonly string[], views: readonly { readonly width: number }[]) =>
    yes(
      views.map(({ width }) => ({
        bodyFontPx: 16,
        viewport: { width, height: 800 },
        measures: [],
        png: Buffer.from(`${width} ${html}`),
      })),
    ),
}

beforeAll(async () => {
  it = await openTestHouse({ outside: { ...NOTHING_OUTSIDE, browser: PENCIL } })
  owned = await it.account()
  ask = await browserOf(await it.app(), owned)
  anybody = asking(await it.app())
})
afterAll(() => it.close())

const LOOK = {
  paper: '#ffffff',
  ink: '#111111',
  button: '#111111',
  button_ink: '#ffffff',
  corners: 'soft',
  place: 'bottom',
}
const basket = {
  id: 'basket',
  kind: 'cookie',
  name: 'basket',
  letter: 'n',
  provider: 'Shop',
  domain: 'www.shop.example',
  purpose: { en: 'Keeps the basket.', de: 'Behält den Korb.' },
  lifetime: { is: 'session' },
}
const film = {
  ...basket,
  id: 'film',
  kind: 'origin',
  name: 'https://video.example',
  letter: 'f',
  provider: 'Films Ltd',
  domain: 'video.example',
  purpose: { en: 'Shows films.', de: 'Zeigt Filme.' },
}
const ads = {
  ...film,
  id: 'ads',
  name: 'https://ads.example',
  domain: 'ads.example',
  letter: 't',
  purpose: { en: 'Advertising.', de: 'Werbung.' },
}
const draftOf = (entries: object[], parts: object = {}) => ({
  locales: ['en', 'de'],
  entries,
  words: { title: {}, intro: {}, policy_url: {} },
  look: { ...LOOK },
  measures: false,
  ...parts,
})

let made = 0
async function site(entries: object[] = [basket]): Promise<SiteId> {
  const answer = await ask('POST /sites', {
    name: 'Shop',
    origin: `https://shop${++made}.example`,
    draft: draftOf(entries),
  })
  expect(answer.status, answer.text).toBe(200)
  return answer.body['site_id'] as SiteId
}
async function saved(id: SiteId, draft: object): Promise<Asked> {
  const { body } = await ask(`GET /sites/${id}`)
  return ask(`PUT /sites/${id}`, { rev: body['rev'], draft })
}
async function published(id: SiteId): Promise<Published> {
  const answer = await ask(`POST /sites/${id}/publish`, {})
  expect(answer.status, answer.text).toBe(200)
  return served(id)
}
async function served(id: SiteId): Promise<Published> {
  const found = await siteOf(it.house, id)
  if (!found) throw new Error(`${id} is not served`)
  return found
}
const choosing = (at: Published, grant: Grant, r = at.registry.version, nowMs = it.clock.nowMs()) =>
  choose(it.house, at, { grant, r, surface: 'banner', nowMs })

describe('nobody can choose for a visitor', () => {
  const member = (at: (draft: ReturnType<typeof draftOf>) => object, name: string, value: unknown = true) => {
    const draft = draftOf([{ ...basket }])
    Object.assign(at(draft), { [name]: value })
    return draft
  }
  test.each([
    ['an entry that is on', member(draft => draft.entries[0] ?? {}, 'checked'), '/draft/entries/0/checked'],
    ['an entry that is enabled', member(draft => draft.entries[0] ?? {}, 'enabled'), '/draft/entries/0/enabled'],
    ['an entry by default', member(draft => draft.entries[0] ?? {}, 'default', 'granted'), '/draft/entries/0/default'],
    ['a default for all', member(draft => draft, 'default_grant', 'pftx'), '/draft/default_grant'],
    ['classes that are preselected', member(draft => draft, 'preselected', ['p']), '/draft/preselected'],
    ['an answer of its own colour', member(draft => draft.look, 'accept', '#00ff00'), '/draft/look/accept'],
    ['a way to refuse that is hidden', member(draft => draft.look, 'hide_refuse'), '/draft/look/hide_refuse'],
    ['an answer in other words', member(draft => draft.words, 'accept', { en: 'Yes!' }), '/draft/words/accept'],
  ])('%s has no name, in the API and in a file [CK-16]', async (_, draft, pointer) => {
    const id = await site()
    const file = { v: 'optimail.site-file/1', name: 'Shop', origin: 'https://other.example', draft }
    for (const answer of [await saved(id, draft), await ask('POST /sites/import', file)]) {
      expect(answer.status).toBe(422)
      expect(answer.body).toMatchObject({ code: 'invalid', demand: 'CK-16', errors: [{ pointer, demand: 'CK-16' }] })
    }
  })

  test('what is published says which class is on before a choice, and has no place for another [CK-16]', async () => {
    const id = await site()
    await published(id)
    const { body } = await ask(`GET /sites/${id}/banner`)
    expect(JSON.parse(String(body['definition']))).toMatchObject({ on: ['n'], answers: ['refuse', 'accept', 'choose'] })
  })
})

describe('a draft', () => {
  test('that could mean two things is not saved; one that is unfinished is, and says so [CK-16]', async () => {
    const id = await site()
    const twice = await saved(id, draftOf([basket, { ...basket, id: 'b', name: 'bas*', letter: 't' }]))
    expect(twice.body).toMatchObject({
      code: 'flawed',
      demand: 'CK-16',
      errors: [{ pointer: '/draft/entries/1/name' }],
    })
    const unfinished = await saved(id, draftOf([{ ...basket, purpose: { en: 'Keeps the basket.' } }]))
    expect(unfinished.body).toMatchObject({
      rev: 2,
      findings: [{ flaw: 'missing-purpose', at: '/entries/0/purpose/de' }],
    })
    const refused = await ask(`POST /sites/${id}/publish`, {})
    expect(refused.body).toMatchObject({ code: 'flawed', demand: 'CK-01' })
  })

  test('of somebody else is not written over', async () => {
    const id = await site()
    await saved(id, draftOf([basket, film]))
    const late = await ask(`PUT /sites/${id}`, { rev: 1, draft: draftOf([basket]) })
    expect(late.status).toBe(412)
  })

  test.each([
    'http://shop.example',
    'https://shop.example/',
    'https://*.shop.example',
    'https://xn--80ak6aa92e.com',
    'ftp://x',
    '',
  ])('is not begun for %j [CK-15]', async origin => {
    const answer = await ask('POST /sites', { name: 'Shop', origin })
    expect(answer.body).toMatchObject({ code: 'bad-origin', demand: 'CK-15' })
  })

  test('comes back from a file as it was', async () => {
    const id = await site([basket, film])
    const file = (await ask(`GET /sites/${id}/file`)).body
    const copy = await ask('POST /sites/import', { ...file, origin: 'https://copy.example' })
    const again = (await ask(`GET /sites/${String(copy.body['site_id'])}/file`)).body
    expect(again).toEqual({ ...file, origin: 'https://copy.example' })
  })

  test('with ten thousand entries is refused whole', async () => {
    const many = Array.from({ length: 10_000 }, (_, i) => ({ ...basket, id: `b${i}`, name: `basket-${i}` }))
    const answer = await ask('POST /sites', { name: 'Shop', origin: 'https://many.example', draft: draftOf(many) })
    expect([413, 422]).toContain(answer.status)
  })
})

describe('a version', () => {
  test('asks again when something material is new, and not for other words [CK-01]', async () => {
    const id = await site([basket, film])
    const first = await published(id)
    const done = choosing(first, 'f')
    const choice = done.ok ? done.value.choice : expect.fail(done.refusal)
    const counts = ({ registry }: Published) =>
      isCurrent(choice, { since: registry.since, current: registry.version }, it.clock.nowMs())

    await saved(id, draftOf([{ ...basket, purpose: { en: 'Holds the basket.', de: 'Hält den Korb.' } }, film]))
    const reworded = await published(id)
    expect([reworded.registry.version, reworded.registry.since, counts(reworded)]).toEqual([2, 1, true])

    await saved(id, draftOf([basket, film, ads]))
    const widened = await published(id)
    expect([widened.registry.version, widened.registry.since, counts(widened)]).toEqual([3, 3, false])

    await saved(id, draftOf([basket, film]))
    const narrowed = await published(id)
    expect([narrowed.registry.version, narrowed.registry.since]).toEqual([4, 3])
    expect(choosing(narrowed, 'f', 2)).toEqual({ ok: false, refusal: 'stale' })
    expect(choosing(narrowed, 'f', 3).ok).toBe(true)
  })

  test('that says the same is none', async () => {
    const id = await site()
    await published(id)
    expect((await ask(`POST /sites/${id}/publish`, {})).body).toMatchObject({ code: 'unchanged' })
  })

  test('is in force at once, for header, browser and table [CK-01]', async () => {
    const id = await site([basket, film])
    const before = await published(id)
    expect(before.policies['f']).toContain('https://video.example')
    expect(before.policies['p']).not.toContain('https://video.example')
    await saved(id, draftOf([basket]))
    const after = await published(id)
    expect(after.policies['f']).not.toContain('https://video.example')
    const table = await anybody(`GET /sites/${id}/cookies?lang=de`)
    expect(table.body).toMatchObject({ version: 2 })
    expect(JSON.stringify(table.body)).toContain('Behält den Korb.')
  })

  test('cannot be changed or removed, by whoever runs the house either [CK-01]', async () => {
    const id = await site()
    await published(id)
    const change = it.turn(owned.account, async turn =>
      turn.db.updateTable('site_version').set({ since: 1 }).where('site_id', '=', id).execute(),
    )
    await expect(change).rejects.toThrow(/permission denied/)
  })

  test('of a site that is archived is not served, and can still be proved', async () => {
    const id = await site()
    await published(id)
    await ask(`POST /sites/${id}/archive`, {})
    expect(await siteOf(it.house, id)).toBeUndefined()
    expect((await anybody(`GET /sites/${id}/cookies`)).status).toBe(404)
    expect((await ask(`GET /sites/${id}/banner`)).status).toBe(200)
    await ask(`POST /sites/${id}/restore`, {})
    expect((await served(id)).registry.version).toBe(1)
  })
})

test('the page to which a banner leads shows the registry in the language of the reader, and nothing of a site that is not there [CK-01]', async () => {
  const id = await site([basket, film])
  const app = await it.app()
  const at = (path: string) => app.inject({ method: 'GET', url: path })
  expect((await at(`/s/${id}/cookies`)).statusCode).toBe(404)
  const { banner } = await published(id)
  expect(banner.texts.de?.policyUrl).toBe(`${it.house.publicUrl}/s/${id}/cookies`)
  const page = await at(`/s/${id}/cookies?lang=de`)
  expect(page.statusCode).toBe(200)
  for (const text of ['Behält den Korb.', 'Films Ltd', 'https://video.example', 'om_consent', 'Drittanbieter'])
    expect(page.body).toContain(text)
  expect((await at('/s/sit_0/cookies')).statusCode).toBe(404)
  expect((await at('/s/%3Cscript%3E/cookies')).statusCode).toBe(404)
})

test('the snippet for a server is of the version in force, and none is had of another’s site [CK-15]', async () => {
  const id = await site([basket, film])
  expect((await ask(`GET /sites/${id}/snippet?server=nginx`)).status).toBe(404)
  await published(id)
  const { body } = await ask(`GET /sites/${id}/snippet?server=nginx`)
  expect(body).toMatchObject({ server: 'nginx', version: 1 })
  expect(JSON.stringify(body['files'])).toContain('https://video.example')
  const stranger = await browserOf(await it.app(), await it.account({ email: 'fourth@else.example' }))
  expect((await stranger(`GET /sites/${id}/snippet?server=nginx`)).status).toBe(404)
})

describe('the proof of a banner', () => {
  test('leads from every byte that was shown to a leaf of the log, by hashes and signatures alone [CK-01]', async () => {
    const id = await site([basket, film])
    await published(id)
    const thenAt = new Date(it.clock.nowMs()).toISOString()
    it.clock.move(60_000)
    await saved(id, draftOf([basket, film], { look: { ...LOOK, paper: '#fafafa' } }))
    await published(id)
    await it.settle()

    const { body } = await ask(`GET /sites/${id}/banner?at=${thenAt}`)
    const { definition, registry, leaf, pictures } = body as {
      definition: string
      registry: string
      leaf: { seq: number; envelope: string; commitment: string }
      pictures: Record<string, { wide: string; narrow: string }>
    }
    expect(body).toMatchObject({ version: 1, definition_sha256: sha256Hex(definition) })
    const named = JSON.parse(leaf.envelope) as { type: string; tenant: string; payload: Record<string, unknown> }
    expect(named).toMatchObject({ type: 'banner.publish', tenant: owned.account })
    expect(named.payload).toMatchObject({
      site: id,
      version: 1,
      definition: `sha256:${sha256Hex(definition)}`,
      registry: `sha256:${sha256Hex(registry)}`,
      pictures: { en: { wide: `sha256:${pictures['en']?.wide}` }, de: { narrow: `sha256:${pictures['de']?.narrow}` } },
    })
    expect(JSON.parse(definition)).toMatchObject({
      registry: `sha256:${sha256Hex(registry)}`,
      banner: { look: { paper: '#ffffff' } },
    })
    expect(await isInLog(leaf.seq, leaf.envelope)).toBe(true)
    expect(await isInLog(leaf.seq, leaf.envelope.replace('"version":1', '"version":2'))).toBe(false)

    const picture = await ask(`GET /sites/${id}/banner/1/${pictures['de']?.wide}`)
    expect(picture.headers['content-type']).toContain('image/png')
    expect(sha256Hex(picture.bytes)).toBe(pictures['de']?.wide)
    expect(picture.text).toContain('Alle ablehnen')
    expect((await ask(`GET /sites/${id}/banner/2/${pictures['de']?.wide}`)).status).toBe(404)
  })

  /** As an auditor would: the policy pins the key of the log, the checkpoint names the root, and the leaf leads to it. */
  async function isInLog(seq: number, envelope: string): Promise<boolean> {
    const { policy: text } = await logStatus(it.house)
    const policy = parsePolicy(text)
    const proof = parseTlogProof((await inclusionOf(it.house, seq, undefined)) ?? '')
    const note = proof && parseNote(proof.checkpoint)
    const checkpoint = note && parseCheckpoint(note.text)
    if (!policy.ok || !proof || !note || !checkpoint) return false
    const isSigned = policy.value.logs.some(({ key }) => isSignedBy(note, key))
    const leaf = leafHash(entryOf(sha256(envelope)))
    return isSigned && verifyInclusion(seq, checkpoint.size, leaf, proof.path, checkpoint.root)
  }

  test('of a moment before the first version there is none, and none for another account', async () => {
    const id = await site()
    expect((await ask(`GET /sites/${id}/banner`)).body).toMatchObject({ code: 'not-yet' })
    await published(id)
    const stranger = await browserOf(await it.app(), await it.account({ email: 'other@else.example' }))
    expect((await stranger(`GET /sites/${id}/banner`)).status).toBe(404)
    expect((await stranger(`GET /sites/${id}/rates`)).status).toBe(404)
  })
})

describe('a choice', () => {
  test('on a customer’s site gives a receipt that its public key verifies, and names what was shown [CK-16]', async () => {
    const id = await site([basket, film])
    const at = await published(id)
    const done = choosing(at, 'f')
    const receipt = done.ok ? done.value.receipt : expect.fail(done.refusal)
    const keys = (await anybody(`GET /sites/${id}/keys`)).body['keys'] as { vkey: string }[]
    const key = parseVkey(keys[0]?.vkey ?? '') as Vkey // As the site gives it.
    const { body } = await ask(`GET /sites/${id}/banner`)
    expect(verifyReceipt(receipt, [key])).toEqual({
      ok: true,
      value: {
        site: id,
        origin: at.registry.site.origin,
        banner: body['definition_sha256'],
        r: 1,
        grant: 'f',
        week: weekOf(it.clock.nowMs()),
      },
    })
    const others = await site([basket, film])
    const foreign = choosing(await published(others), 'f')
    expect(verifyReceipt(foreign.ok ? foreign.value.receipt : '', [key])).toEqual({ ok: false, refusal: 'another-key' })
  })

  test('keeps its receipt when the site has a new key: the same bytes, which the same key verifies, and nobody is asked again [CK-16]', async () => {
    const id = await site([basket, film])
    expect((await ask(`POST /sites/${id}/keys`, {})).body).toMatchObject({ code: 'unpublished' })
    const first = await published(id)
    const early = choosing(first, 'f')
    const { choice, receipt } = early.ok ? early.value : expect.fail(early.refusal)
    it.clock.move(60_000)
    await saved(id, draftOf([basket, film], { look: { ...LOOK, place: 'top' } })) // Is not published by it.
    const renewed = await ask(`POST /sites/${id}/keys`, {})
    expect(renewed.body).toMatchObject({ version: 2, since: 1, asks_again: false, changes: [] })
    const second = await served(id)
    expect([second.vkey === first.vkey, second.banner]).toEqual([false, first.banner])
    expect(receiptAgain(it.house, second, choice)).toEqual({ receipt, vkey: first.vkey })
    const late = choosing(second, 'f')
    const lateReceipt = late.ok ? late.value.receipt : expect.fail(late.refusal)
    const { keys } = (await anybody(`GET /sites/${id}/keys`)).body as { keys: { vkey: string; until: string | null }[] }
    expect(keys.map(({ vkey, until }) => [vkey, until === null])).toEqual([
      [second.vkey, true],
      [first.vkey, false],
    ])
    const [newer, older] = keys.map(({ vkey }) => parseVkey(vkey) as Vkey) // As the site gives them.
    for (const it of [receipt, lateReceipt]) expect(verifyReceipt(it, [newer, older] as Vkey[]).ok).toBe(true)
    expect(verifyReceipt(receipt, [newer as Vkey])).toEqual({ ok: false, refusal: 'another-key' })
    expect(JSON.parse((await ask(`GET /sites/${id}/banner`)).body['definition'] as string)).toMatchObject({
      key: second.vkey,
    })
    expect((await published(id)).vkey).toBe(second.vkey)
    await checkHouse(it)
  })

  test('is counted by class, and the rates add up [CK-16]', async () => {
    const id = await site([basket, film])
    const at = await published(id)
    for (const grant of ['', '', '', 'f', 'pf', 'pftx'] as const) choosing(at, grant)
    const rates = await ask(`GET /sites/${id}/rates?weeks=1`)
    expect(rates.body['data']).toMatchObject([
      { choices: 6, refused: 3, accepted: 1, chosen: 2, allowed: { p: 2, f: 3, t: 1, x: 1 }, banner: at.hash },
    ])
  })

  test('of a week that is over is told to the log once, as sums; what comes late is told by itself [CK-05]', async () => {
    const id = await site()
    const at = await published(id)
    const thenMs = it.clock.nowMs()
    for (const grant of ['', '', 'p'] as const) choosing(at, grant)
    await flushChoices(it.house)
    await tellWeeks(it.house)
    expect(await told(id)).toEqual([])
    it.clock.move(WEEK_MS)
    await tellWeeks(it.house)
    await tellWeeks(it.house)
    const counts = [
      { banner: `sha256:${at.hash}`, r: 1, grant: '', surface: 'banner', n: 2 },
      { banner: `sha256:${at.hash}`, r: 1, grant: 'p', surface: 'banner', n: 1 },
    ]
    expect(await told(id)).toEqual([{ site: id, week: weekOf(thenMs), counts }])
    choosing(at, 'p', 1, thenMs)
    await flushChoices(it.house)
    await tellWeeks(it.house)
    expect((await told(id)).map(({ counts: all }) => all)).toEqual([counts, [{ ...counts[1], n: 1 }]])
    await checkHouse(it)
  })

  async function told(id: SiteId): Promise<{ counts: unknown }[]> {
    await it.settle()
    const { eventsOf } = await import('#ledger/ledger.ts')
    const events = await it.turn(owned.account, turn => eventsOf(turn, ['counter.week'], { limit: 100 }))
    const payloads = events.map(({ said }) => said.payload as unknown as { site: string; counts: unknown })
    return payloads.filter(payload => payload.site === id).toReversed()
  }

  test('leaves nothing behind by which a visitor could be told: no column is for one [CK-05]', async () => {
    const columns = await asOwner(it.connect, async owner => {
      const { rows } = await owner.query<{ name: string; type: string }>(
        `select column_name as name, data_type as type from information_schema.columns where table_name = 'choice_week'`,
      )
      return rows
    })
    expect(columns.map(({ name }) => name).toSorted()).toEqual([
      'account_id',
      'banner',
      'granted',
      'n',
      'site_id',
      'surface',
      'told',
      'version',
      'week',
    ])
    expect(columns.filter(({ type }) => /time|date|inet|json|uuid/.test(type))).toEqual([])
  })
})

describe('what a scan found', () => {
  test('is asked once, goes into the draft as it was found or corrected, and is not asked again [CK-15]', async () => {
    const id = await site()
    const found = [
      { entry: film, why: 'asked for by /film' },
      { entry: ads, why: 'asked for by /' },
      { entry: basket, why: 'known' },
    ]
    const put = () => ask(`POST /sites/${id}/proposals`, { findings: found })
    expect((await put()).body).toEqual({ added: 2 })
    expect((await put()).body).toEqual({ added: 0 })
    const open = (await ask(`GET /sites/${id}/proposals`)).body['data'] as {
      proposal_id: string
      entry: { id: string }
    }[]
    const of = (name: string) => open.find(({ entry }) => entry.id === name)?.proposal_id ?? ''
    const taken = await ask(`POST /sites/${id}/proposals/${of('film')}`, {
      accept: true,
      entry: { ...film, provider: 'Films' },
    })
    expect(taken.body).toEqual({ rev: 2 })
    expect((await ask(`POST /sites/${id}/proposals/${of('ads')}`, { accept: false })).body).toEqual({ rev: null })
    expect((await ask(`POST /sites/${id}/proposals/${of('ads')}`, { accept: true })).body).toMatchObject({
      code: 'decided',
    })
    expect((await put()).body).toEqual({ added: 0 })
    const { draft } = (await ask(`GET /sites/${id}`)).body as { draft: { entries: { provider: string }[] } }
    expect(draft.entries.map(({ provider }) => provider)).toEqual(['Shop', 'Films'])
  })

  test('that cannot stand in the draft stays open [CK-16]', async () => {
    const id = await site()
    const entry = { ...basket, id: 'wide', name: 'bask*', letter: 't' } as const
    await it.turn(owned.account, turn => propose(turn, id, [{ entry: entry as never, why: 'seen' }]))
    const [one] = (await ask(`GET /sites/${id}/proposals`)).body['data'] as { proposal_id: string }[]
    const refused = await ask(`POST /sites/${id}/proposals/${one?.proposal_id}`, { accept: true })
    expect(refused.body).toMatchObject({ code: 'flawed', demand: 'CK-16' })
    expect((await ask(`GET /sites/${id}/proposals`)).body['data']).toMatchObject([{ state: 'open' }])
  })
})

describe('the pages of this installation', () => {
  test('are published once, and again when an operator has added something, at once in force [CK-01]', async () => {
    const first = await publishOwn(it.house)
    expect(first).toMatchObject({ ok: true, value: { version: 1, since: 1 } })
    expect(await publishOwn(it.house)).toEqual({ ok: false, refusal: 'unchanged' })
    const operator = ask // Whoever opened the first account runs the installation.
    const { body } = await operator('GET /own-site')
    const draft = { ...(body['draft'] as object), locales: ['en', 'de'], entries: [film] }
    const kept = await operator('PUT /own-site', { rev: body['rev'], draft })
    expect(kept.status, kept.text).toBe(200)
    expect((await operator('POST /own-site/publish', {})).body).toMatchObject({ version: 2, asks_again: true })
    const own = await ownSite(it.house)
    expect(own.policies['f']).toContain('https://video.example')
    expect(own.registry.entries.map(({ name }) => name)).toContain('om_consent')
    await checkHouse(it)
  })

  test('cannot be touched by whoever only has an account', async () => {
    const stranger = await browserOf(await it.app(), await it.account({ email: 'third@else.example' }))
    expect((await stranger('GET /own-site')).status).toBe(403)
    expect((await stranger('GET /sites/sit_own')).status).toBe(404)
    expect((await stranger('POST /sites/sit_own/publish', {})).status).toBe(404)
  })

  test('have the same definition before anything was published and after, so that early receipts stay provable [CK-16]', async () => {
    const fresh = await openTestHouse()
    try {
      const before = await ownSite(fresh.house)
      const done = choose(fresh.house, before, { grant: '', r: 1, surface: 'banner', nowMs: fresh.clock.nowMs() })
      expect(done.ok).toBe(true)
      await flushChoices(fresh.house)
      await publishOwn(fresh.house)
      expect((await ownSite(fresh.house)).hash).toBe(before.hash)
      await checkHouse(fresh)
    } finally {
      await fresh.close()
    }
  })
})
