/** Campaigns of texts: written, counted, costed, checked, tried at the sandbox handset, and started. */

import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { subjectsOf } from '#ledger/ledger.ts'
import type { Turn } from '#store/turn.ts'
import { type Ask, browserOf } from '../../test/client.ts'
import { checkHouse } from '../../test/check-house.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
import { publishedForm, withNumbers } from '../../test/sign-up.ts'
import { FROM, type Phoned, phones, textSender, textsThrough } from '../../test/texts.ts'
import { sumOf, timesPrice } from './text-rules.ts'

let it: TestHouse
let owner: Owned
let ask: Ask
let purpose: string
let byMail: string
let sender: string
beforeAll(async () => {
  it = await openTestHouse()
  owner = await it.account()
  const texts = await publishedForm(it, owner.account, ['letters'], withNumbers, ['email', 'sms'])
  purpose = texts.purposes[0]! // One was published.
  const mails = await publishedForm(it, owner.account, ['mails'])
  byMail = mails.purposes[0]!
  sender = await textSender(it, owner.account)
  const here = await phones(it, owner.account, { count: 3 })
  here.push(...(await phones(it, owner.account, { count: 2, prefix: '+49151' })))
  await phones(it, owner.account, { count: 4, first: 50, confirmed: false })
  await it.turn(owner.account, turn => withMailboxes(turn, here))
  ask = await browserOf(await it.app(), owner)
})
afterAll(() => it?.close())

/** People who have a mailbox as well: it proves nothing about their phones. */
async function withMailboxes(turn: Turn, people: readonly Phoned[]): Promise<void> {
  const subjects = await subjectsOf(
    turn,
    'email',
    people.map(({ phone }) => `${phone.slice(1)}@inbox.example`),
  )
  for (const { contact, phone } of people) {
    const email = `${phone.slice(1)}@inbox.example`
    await sql`update contact set email = ${email}, email_subject = ${subjects.get(email)}
      where account_id = ${turn.account} and contact_id = ${contact}`.execute(turn.db)
  }
}

type Made = { campaign_id: string; rev: number }
type Finding = { code: string; place: string; severity: string; fix?: string; offset?: number }

async function made(over: object = {}): Promise<Made> {
  const whole = { name: 'Rye', channel: 'sms', text: 'Rye is back, {{ contact.first_name }}.', purpose_id: purpose }
  const answer = await ask('POST /campaigns', { ...whole, sender_id: sender, ...over })
  expect(answer.status, answer.text).toBe(200)
  return answer.body as Made
}
const preflight = async ({ campaign_id }: Made) =>
  (await ask(`GET /campaigns/${campaign_id}/preflight`)).body as {
    ready: boolean
    reachable: number
    findings: Finding[]
  }
const codesOf = async (over: object) =>
  (await preflight(await made(over))).findings.filter(({ severity }) => severity === 'error').map(({ code }) => code)

describe('a draft', () => {
  test('says by which channel it goes, and cannot become another', async () => {
    const it = await made()
    const read = (await ask(`GET /campaigns/${it.campaign_id}`)).body as { draft: object }
    expect(read.draft).toMatchObject({ channel: 'sms', sender_id: sender, other_sites: [], subject: '', html: '' })
    expect((await ask(`PATCH /campaigns/${it.campaign_id}`, { rev: 1, channel: 'email' })).status).toBe(422)
    const listed = (await ask('GET /campaigns')).body as { data: { channel: string; subject: string }[] }
    expect(listed.data[0]).toMatchObject({ channel: 'sms', subject: 'Rye is back, {{ contact.first_name }}.' })
    const mail = (await ask('POST /campaigns', { name: 'Letter' })).body as Made
    const letter = (await ask(`GET /campaigns/${mail.campaign_id}`)).body as { draft: object }
    expect(letter.draft).toMatchObject({ channel: 'email', sender_id: null })
  })

  test('reaches who agreed to texts and confirmed from the handset, and nobody else [AS-03] [AS-08]', async () => {
    expect(await preflight(await made())).toMatchObject({ ready: true, reachable: 5, pending: 4 })
  })

  test.each([
    ['no purpose', { purpose_id: null }, 'purpose-missing'],
    ['no sender', { sender_id: null }, 'sender-missing'],
    ['a sender that is not there', { sender_id: 'txs_0123456789abcdefghjkmnpqr' }, 'sender-missing'],
    ['no words', { text: '' }, 'sms-missing'],
    ['a public shortener', { text: 'Rye: bit.ly/rye' }, 'sms-link-shortened'],
    ['a site of others', { text: 'Rye: https://market.example/rye' }, 'sms-link-elsewhere'],
    ['what the policy does not accept', { text: 'Viagra without prescription, order now!' }, 'content-refused'],
    ['who follows a link', { text: 'https://market.example/?a={{ contact.name }}' }, 'link-per-reader'],
  ])('%s keeps it from being sent [AS-06] [PC-08] [PC-10]', async (_, over, code) => {
    expect(await codesOf(over)).toContain(code)
    const refused = await ask(`POST /campaigns/${(await made(over)).campaign_id}/start`, {})
    expect(refused.status).toBe(422)
  })

  test('a comparison by clicks needs links that are measured, which no text’s are unless its author says so [CK-03]', async () => {
    const experiment = {
      others: [{ from_name: null, subject: null, preheader: null, html: null, text: 'Dark rye.' }],
      measure: 'clicks',
      share: 50,
      decide_after_hours: 4,
      decides: 'person',
      fallback: 0,
    }
    const sending = { per_hour: null, window: null, zone: 'UTC', experiment }
    expect(await codesOf({ sending })).toEqual(['clicks-not-measured'])
    expect(await codesOf({ sending, measure_links: true })).toEqual([])
    const { findings } = await preflight(await made({ measure_links: true }))
    expect(findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['nobody-is-measured', 'no-link-to-measure']),
    )
  })

  test('a purpose without texts is none for texts [AS-08]', async () => {
    expect(await codesOf({ purpose_id: byMail })).toContain('purpose-not-by-text')
  })

  test('a site of others may be linked to once it is said why [PC-08]', async () => {
    const text = 'Rye: https://market.example/rye'
    const other_sites = [{ site: 'Market.example', why: 'Our stall is on the market’s page' }]
    expect(await codesOf({ text, other_sites })).toEqual([])
    const answer = await ask('POST /campaigns', {
      name: 'x',
      channel: 'sms',
      other_sites: [{ site: 'a/b', why: 'so' }],
    })
    expect(answer.status).toBe(422)
  })
})

describe('while it is typed', () => {
  type Counted = { text: string; encoding: string; parts: number; left: number; culprits: object[] }
  type Count = {
    findings: Finding[]
    first: Counted
    later: Counted
    measured: { first: Counted; later: Counted } | null
    repaired: string
  }
  const count = async (body: object) => (await ask('POST /campaigns/count-text', body)).body as Count

  test('it is counted as it will arrive: who speaks, the words, the way out [PC-08]', async () => {
    const { first, later, findings } = await count({
      text: 'Rye is back, {{ contact.first_name }}.',
      sender_id: sender,
    })
    expect(first.text).toBe('Bakery 0: Rye is back, Anna.\nReply STOP to opt out')
    expect(later.text).toBe('Bakery 0: Rye is back, Anna.')
    expect(first).toMatchObject({ encoding: 'gsm7', parts: 1, left: 160 - first.text.length, culprits: [] })
    expect(findings).toEqual([])
  })

  test('with links measured both are told: as it is written, and as short as whoever agreed gets it [CK-03]', async () => {
    const text = `Rye is back: https://bakery0.example/rye/${'dark/'.repeat(30)}`
    const typed = { text, sender_id: sender, other_sites: [{ site: 'bakery0.example', why: 'our own shop' }] }
    const { first, measured } = await count({ ...typed, measure_links: true })
    expect(first).toMatchObject({ parts: 2 })
    expect(first.text).toContain('https://bakery0.example/rye/dark/')
    expect(measured?.first.text).toMatch(/^Bakery 0: Rye is back: http:\/\/127\.0\.0\.1:8080\/t\/\w{10}\nReply STOP/)
    expect(measured?.first).toMatchObject({ parts: 1 })
    expect((await count(typed)).measured, 'not asked for').toBeNull()
    expect((await count({ ...typed, text: 'bakery0.example', measure_links: true })).measured, 'a name').toBeNull()
  })

  test('the character that makes it dear is named, and one answer repairs all of them', async () => {
    const dear = await count({ text: `It’s rye day – come early. ${'rye '.repeat(20)}`, sender_id: sender })
    expect(dear.first).toMatchObject({ encoding: 'ucs2', parts: 3 })
    expect(dear.first.culprits).toMatchObject([
      { char: '’', replacement: "'" },
      { char: '–', replacement: '-' },
    ])
    const cheap = await count({ text: dear.repaired, sender_id: sender })
    expect(cheap.first).toMatchObject({ encoding: 'gsm7', parts: 1, culprits: [] })
  })

  test('what the policy does not accept is said before anything is kept', async () => {
    const { findings } = await count({ text: 'Viagra without prescription, order now!', sender_id: sender })
    expect(findings.map(({ code }) => code)).toContain('content-refused')
  })

  test('who reads it may be chosen; a stranger is nobody', async () => {
    const answer = await ask('POST /campaigns/count-text', { text: 'x', contact_id: 'con_0123456789abcdefghjkmnpqr' })
    expect(answer.status).toBe(404)
  })
})

describe('before it is sent', () => {
  test('the preview is the text itself, as one reader gets it', async () => {
    const it = await made()
    const shown = (await ask(`GET /campaigns/${it.campaign_id}/preview`)).body as Record<string, unknown>
    expect(shown).toMatchObject({ from: FROM, html: '', reader: { is: 'eligible' } })
    expect(shown['text']).toMatch(/^Bakery 0: Rye is back, Reader\.\nReply STOP to opt out$/)
    expect(shown['counted']).toMatchObject({ first: { parts: 1 }, later: { parts: 1 } })
  })

  test('a test arrives at the sandbox handset, whoever is named [AS-03]', async () => {
    const it = await made()
    const sent = await ask(`POST /campaigns/${it.campaign_id}/test`, { to: '+41 79 999 99 99' })
    expect(sent.status, sent.text).toBe(200)
    const refused = await ask(`POST /campaigns/${it.campaign_id}/test`, { to: 'owner@bakery0.example' })
    expect(refused.body).toMatchObject({ code: 'not-a-number' })
    const rows = await rowsOf('select kind, test from text_message')
    expect(rows).toEqual([{ kind: 'test', test: true }])
  })

  test('explain asks the gate of texts', async () => {
    const it = await made()
    const { reader } = (await ask(`GET /campaigns/${it.campaign_id}/preview`)).body as {
      reader: { contact_id: string }
    }
    const said = await ask(`GET /campaigns/${it.campaign_id}/explain?contact_id=${reader.contact_id}`)
    expect(said.body).toMatchObject({ in_audience: true })
  })

  test('without a purpose nobody can say what it costs', async () => {
    const it = await made({ purpose_id: null })
    expect((await ask(`GET /campaigns/${it.campaign_id}/text-cost`)).body).toMatchObject({ code: 'not-yet' })
    const mail = (await ask('POST /campaigns', { name: 'Letter' })).body as Made
    expect((await ask(`GET /campaigns/${mail.campaign_id}/text-cost`)).body).toMatchObject({ code: 'not-a-text' })
  })

  test('what it costs is said country by country, and where no route goes nothing is counted', async () => {
    await textsThrough(it, owner.account, 1, { countries: ['CH'] })
    const dear = await made({ text: 'Rye’s back' })
    const cost = (await ask(`GET /campaigns/${dear.campaign_id}/text-cost`)).body
    expect(cost).toMatchObject({
      people: 5,
      counted: true,
      parts: 3,
      unpriced: 0,
      totals: [{ currency: 'EUR', cost: '0.15' }],
      countries: [
        { country: 'CH', people: 3, parts: 3, route: 'Server', per_part: '0.05', cost: '0.15', stopped: null },
        { country: 'DE', people: 2, parts: 0, cost: null, stopped: 'no-country' },
      ],
    })
    const { findings } = await preflight(dear)
    expect(findings.map(({ code }) => code)).toContain('sender-reaches-some')
  })

  test('a sender of which nobody has shown whose it is sends nothing out of the house [AS-06] [PC-08]', async () => {
    const waiting = await textSender(it, owner.account, { value: '+41795550001', proven: false })
    expect(await codesOf({ sender_id: waiting })).toContain('sender-unproven')
    const other = await textSender(it, owner.account, { value: '+41795550002', programs: ['events'] })
    expect(await codesOf({ sender_id: other })).toContain('sender-of-other-programs')
  })
})

const rowsOf = async (text: string) => (await it.house.platformPool.query(text)).rows as object[]

describe('once it is started', () => {
  test('it is a revision and a run of texts, whose audience is the one that was counted [AS-03]', async () => {
    const draft = await made()
    const started = await ask(`POST /campaigns/${draft.campaign_id}/start`, { rev: draft.rev })
    expect(started.status, started.text).toBe(200)
    await it.settle()
    const { rows } = await it.house.platformPool.query<{ channel: string; plan: Record<string, unknown> }>(
      'select channel, plan from run where run_id = $1',
      [(started.body as { run_id: string }).run_id],
    )
    expect(rows[0]).toMatchObject({ channel: 'sms', plan: { from: sender, content: { channel: 'sms', locale: 'en' } } })
    expect(rows[0]?.plan, 'off unless somebody says so [CK-03]').not.toHaveProperty('measures')
    const progress = (await ask(`GET /campaigns/${draft.campaign_id}/progress`)).body
    expect(progress).toMatchObject({ frozen: 5, status: 'sending' })
    expect((await ask(`PATCH /campaigns/${draft.campaign_id}`, { rev: 1, text: 'x' })).status).toBe(409)
    expect((await ask(`GET /campaigns/${draft.campaign_id}/texts`)).body).toEqual({ countries: [], codes: [] })
    await checkHouse(it)
  })
})

describe('money', () => {
  test('is multiplied and added exactly', () => {
    expect(timesPrice('0.0541', 1200)).toBe('64.92')
    expect(timesPrice('0.1', 3)).toBe('0.30')
    expect(timesPrice('7', 0)).toBe('0.00')
    expect(sumOf(['0.5', '64.92'])).toBe('65.42')
    expect(sumOf([])).toBe('0.00')
  })

  test('a price so many times is the sum of so many prices', () => {
    const price = fc.tuple(fc.nat(99), fc.nat(99_999)).map(([a, b]) => `${a}.${String(b).padStart(5, '0')}`)
    fc.assert(
      fc.property(price, fc.nat(50), (one, count) => {
        const sum = sumOf(Array.from({ length: count }, () => one))
        expect(Number(timesPrice(one, count))).toBeCloseTo(Number(sum), 9)
        expect(timesPrice(one, count)).toBe(sumOf([sum]))
      }),
    )
  })
})

test('a draft is saved as it was read, and stays by the channel that it was made for', async () => {
  const { campaign_id, rev } = await made()
  const { draft } = (await ask(`GET /campaigns/${campaign_id}`)).body as { draft: object }
  const again = await ask(`PATCH /campaigns/${campaign_id}`, { rev, ...draft })
  expect(again.status, again.text).toBe(200)
  const moved = await ask(`PATCH /campaigns/${campaign_id}`, { rev: (again.body as Made).rev, channel: 'email' })
  expect(moved).toMatchObject({ status: 422, body: { code: 'other-channel' } })
})
