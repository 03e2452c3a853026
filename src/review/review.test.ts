import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { DAY_MS } from '#base/limits.ts'
import { simhashOf } from '#screening/screening.ts'
import { labelledIn } from '#screening/training.ts'
import type { Text } from '#screening/types.ts'
import type { AccountId } from '#store/turn.ts'
import { checkHouse } from '../../test/check-house.ts'
import { type Ask, browserOf } from '../../test/client.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
import { EDIT_BITS } from './edit-rules.ts'
import { scrubbed } from './lines.ts'
import { refusedNear } from './queue-store.ts'
import { clear, isCleared, look } from './review.ts'
import type { ToClear } from './types.ts'

let it: TestHouse
let lead: Ask
let second: Ask
let owned: Owned
let account: AccountId
let ask: Ask

/** Works for an account of their own, and for the installation. */
async function operator(role: 'reviewer' | 'trust-lead'): Promise<Ask> {
  const them = await it.account()
  await it.house.platformPool.query('update person set operator_role = $1 where user_id = $2', [role, them.user])
  return browserOf(await it.app(), them)
}

beforeAll(async () => {
  it = await openTestHouse()
  await it.account()
  lead = await operator('trust-lead')
  second = await operator('reviewer')
})
beforeEach(async () => {
  owned = await it.account()
  ;({ account } = owned)
  ask = await browserOf(await it.app(), owned)
})
afterEach(() => checkHouse(it))
afterAll(() => it?.close())

const BREAD = 'The bread is warm at half past seven, and the rye comes on Thursdays. See you at the counter.'
const DRUGS = `Dear neighbours. ${BREAD} Cocaine, 70 a gram, delivered tonight. Order now.`
const CASINO = `Dear neighbours. ${BREAD} Online casino: 50 free spins for new players, bet now and win real money.`
const mail = (text: string): Text => ({ channel: 'email', subject: 'Hello', text })
let nth = 0
const given = (text: string, over: Partial<ToClear> = {}): ToClear => ({
  lane: 'campaign',
  about: 'cmp_1',
  text: mail(text),
  ...over,
})
const clearing = (what: ToClear) => it.turn(account, turn => clear(turn, what))
const different = (text: string) =>
  `${text} No. ${nth++} of what the crickets sang about the ${'very '.repeat(nth)}old mill.`

async function refusedOne(text = different(DRUGS)): Promise<string> {
  const done = await clearing(given(text))
  if (done.ok) throw new Error('it was cleared')
  return done.refusal.review
}

test('what is refused is written down although the turn is undone, and read as reasons by its account [PC-02]', async () => {
  const review = await refusedOne()
  expect((await ask(`GET /screening/reviews/${review}`)).body).toMatchObject({
    state: 'refused',
    automated: true,
    may_ask: true,
    breaks: expect.arrayContaining([{ demand: 'PC-02', says: 'Illegal drugs.' }]),
    spans: expect.arrayContaining([expect.objectContaining({ part: 'text', demand: 'PC-02' })]),
    reason: expect.stringContaining('automatically'),
  })
  expect((await ask('GET /screening/reviews')).body['data']).toHaveLength(1)
})

test('a verdict is for these bytes: the same text is the same review, another one is screened [PC-10]', async () => {
  const text = different(DRUGS)
  expect(await refusedOne(text)).toBe(await refusedOne(text))
  const bread = await clearing(given(different(BREAD)))
  expect(bread.ok).toBe(true)
  if (bread.ok) expect(await it.turn(account, turn => isCleared(turn, bread.value.hash))).toBe(true)
  expect(await it.turn(account, turn => isCleared(turn, 'another'))).toBe(false)
})

test('a refused mail with three letters changed is caught, from the same account or another [PC-02]', async () => {
  const text = different(DRUGS)
  const first = await refusedOne(text)
  const edited = text.replace('Cocaine, 70 a gram', 'Kocayne, 70 a qram')
  const again = await clearing(given(edited))
  expect(again).toMatchObject({ ok: false })
  const mended = text.replace('Cocaine, 70 a gram, delivered', 'Saffron, 70 a gram, picked')
  expect((await clearing(given(mended))).ok, 'whoever took out what gave offence has mended the text').toBe(true)
  await ask(`POST /screening/reviews/${first}/ask`)
  await lead(`POST /review/cases/${first}/decide`, { decision: 'refuse' })
  await second(`POST /review/cases/${first}/decide`, { decision: 'refuse' })
  owned = await it.account()
  ;({ account } = owned)
  expect((await clearing(given(text.replace('gram,', 'gr4m,')))).ok).toBe(false)
})

test('short mails that share a frame with a refused one are no edits of it [PC-10]', async () => {
  const frame = (words: string): ToClear => {
    const html = `<table role="presentation" class="caption container section"><tr><td style="padding:24px">${words}</td></tr></table><p class="closing">${BREAD} Mill Lane 3, Lyon. <a href="https://bakery.example/deposits/cancel">Unsubscribe</a></p>`
    return given('', { text: { ...mail(`${words}\n\n${BREAD}\nMill Lane 3, Lyon. Unsubscribe`), html } })
  }
  for (const words of [
    'Online casino: 50 free spins for new players, bet now and win real money.',
    'Online casino tonight: your first deposit doubled, bet now and win real money.',
  ])
    expect(await clearing(frame(words))).toMatchObject({ ok: false })
  for (const words of [
    'We are closed on Monday.',
    'Snow today: we deliver on foot in the old town.',
    'The cat sits in our window.',
  ])
    expect((await clearing(frame(words))).ok, words).toBe(true)
  expect((await clearing(frame('Online cazino: 50 free spinz for new players, bet now and win real money.'))).ok).toBe(
    false,
  )
})

test('automation’s refusal is put before a person who is asked for, once [EN-04]', async () => {
  const review = await refusedOne()
  expect((await ask(`POST /screening/reviews/${review}/ask`)).body).toMatchObject({ state: 'open', may_ask: false })
  expect((await ask(`POST /screening/reviews/${review}/ask`)).status).toBe(409)
})

describe('a decision', () => {
  test('of one person clears exactly these bytes, and names itself in the audit trail [HA-10]', async () => {
    const text = different(CASINO)
    const review = await refusedOne(text)
    await ask(`POST /screening/reviews/${review}/ask`)
    const done = await second(`POST /review/cases/${review}/decide`, { decision: 'approve', wrong_rules: ['a-rule'] })
    expect(done.body).toMatchObject({ state: 'approved', self_decided: false })
    expect((await clearing(given(text))).ok).toBe(true)
    expect((await clearing(given(`${text} Bet more.`))).ok).toBe(false)
    await it.settle()
    expect((await ask('GET /audit')).text).toContain('review.approve')
    expect((await ask(`GET /screening/reviews/${review}`)).body).toMatchObject({ automated: false, may_ask: false })
  })

  test('about a prohibited text is two people’s, and a third stays out of it [PC-02]', async () => {
    const text = different(DRUGS)
    const review = await refusedOne(text)
    await ask(`POST /screening/reviews/${review}/ask`)
    const decide = (who: Ask) => who(`POST /review/cases/${review}/decide`, { decision: 'approve' })
    expect((await decide(second)).body).toMatchObject({ state: 'second' })
    expect((await clearing(given(text))).ok).toBe(false)
    expect((await decide(second)).body).toMatchObject({ code: 'same-person', demand: 'PC-10' })
    expect((await decide(lead)).body).toMatchObject({ state: 'approved' })
    expect((await clearing(given(text))).ok).toBe(true)
  })

  test('is nobody’s about an account for which they work [EN-04]', async () => {
    const review = await refusedOne()
    await ask(`POST /screening/reviews/${review}/ask`)
    await it.house.platformPool.query(`update person set operator_role = 'trust-lead' where user_id = $1`, [owned.user])
    const mine = await browserOf(await it.app(), owned)
    const said = await mine(`POST /review/cases/${review}/decide`, { decision: 'approve' })
    expect(said).toMatchObject({ status: 403, body: { code: 'own-account', demand: 'EN-04' } })
  })

  test('that is taken back stops what it let go [PC-10]', async () => {
    const text = different(CASINO)
    const review = await refusedOne(text)
    await ask(`POST /screening/reviews/${review}/ask`)
    await second(`POST /review/cases/${review}/decide`, { decision: 'approve' })
    await second(`POST /review/cases/${review}/decide`, { decision: 'refuse' })
    expect(await clearing(given(text))).toMatchObject({ ok: false, refusal: { code: 'refused' } })
  })

  test('and a queue are for operators alone [EN-04]', async () => {
    const review = await refusedOne()
    for (const path of ['queue', `cases/${review}`, 'rules', 'settings', 'lines'])
      expect((await ask(`GET /review/${path}`)).status).toBe(403)
    expect((await ask(`POST /review/cases/${review}/decide`, { decision: 'approve' })).status).toBe(403)
  })
})

test('the queue begins with what is most urgent, and a case shows all that there is to know [PC-10]', async () => {
  const few = await refusedOne(different(CASINO))
  const done = await clearing(given(different(CASINO), { audience: 100_000 }))
  const many = done.ok ? '' : done.refusal.review
  for (const review of [few, many]) await ask(`POST /screening/reviews/${review}/ask`)
  const rows = (await second('GET /review/queue?limit=200')).body['data'] as { review_id: string }[]
  const places = rows.map(row => row.review_id)
  expect(places.indexOf(many)).toBeLessThan(places.indexOf(few))
  const page = (await second('GET /review/queue?limit=1')).body
  const next = (await second(`GET /review/queue?limit=1&cursor=${encodeURIComponent(String(page['next_cursor']))}`))
    .body
  expect((next['data'] as { review_id: string }[])[0]?.review_id).toBe(places[1])
  expect((await second(`GET /review/cases/${few}`)).body).toMatchObject({
    message: { subject: 'Hello', text: expect.stringContaining('casino') },
    account: { account_id: account },
    found: { spans: expect.anything() },
    history: { runs: 0, counts: { open: 2 } },
    choices: expect.arrayContaining([expect.objectContaining({ decision: 'refuse', bar: null })]),
  })
})

test('the reasons that are proposed are in the account’s language [EN-04]', async () => {
  await it.house.platformPool.query(`update account set locale = 'de' where account_id = $1`, [account])
  const review = await refusedOne(different(CASINO))
  await ask(`POST /screening/reviews/${review}/ask`)
  const { choices } = (await second(`GET /review/cases/${review}`)).body as {
    choices: { decision: string; reason: string }[]
  }
  expect(choices.find(it => it.decision === 'refuse')?.reason).toMatch(/Richtlinie.*Glücksspiel/)
})

test('rules are counted with what became of them, and lines are given out only where that is allowed', async () => {
  const review = await refusedOne(different(CASINO))
  await ask(`POST /screening/reviews/${review}/ask`)
  await second(`POST /review/cases/${review}/decide`, { decision: 'approve' })
  const { data } = (await second('GET /review/rules')).body as { data: { hits: number; overturned: number }[] }
  expect(data.some(({ hits, overturned }) => hits > 0 && overturned > 0)).toBe(true)
  const rows = await it.house.platformPool.query<{ user_id: string }>(
    `select user_id from person where operator_role = 'administrator'`,
  )
  expect(rows.rows).toHaveLength(1)
  expect((await second('PUT /review/settings', { keeps_lines: true })).status).toBe(403)
})

test('a line names nobody', () => {
  const text =
    'Dear Ada Baker,\nwrite to ada@example.org or call +44 20 7946 0958, see https://a.example/x?id=7. 20 % off.'
  const left = scrubbed(text)
  for (const word of ['Ada', 'ada@', '7946', 'a.example']) expect(left).not.toContain(word)
  expect(left).toContain('20 % off')
})

test('nor whoever sent it, however it is written', () => {
  const senders = ['Moor & Co.', 'Ann Moor', '3 Mill Lane, Lyon\n69001 France', '']
  const left = scrubbed(
    'MOOR &  Co. sends <b>bread</b>.\n3 Mill Lane\nLyon, 69001 France. Ann Moor. Moorland stays.',
    senders,
  )
  expect(left).toBe('⟨sender⟩ sends <b>bread</b>.\n⟨sender⟩. ⟨sender⟩. Moorland stays.')
  expect(scrubbed('Moor &amp; Co. and Ann&nbsp;Moor', senders)).toBe('⟨sender⟩ and ⟨sender⟩')
  expect(scrubbed('anna@bakery.example, bakery.example/u/anna-lima', ['bakery.example'])).toBe('⟨address⟩, ⟨link⟩')
})

test('a text is looked at without a trace, with its words marked [PC-02]', async () => {
  const looked = await ask('POST /screening/check', { subject: 'Hello', text: 'Cocaine, 70 a gram, delivered tonight' })
  expect(looked.body).toMatchObject({
    verdict: 'refuse',
    spans: expect.arrayContaining([expect.objectContaining({ part: 'text' })]),
  })
  expect((await ask('POST /screening/check', { text: BREAD })).body).toMatchObject({ verdict: 'allow' })
  expect((await ask('GET /screening/reviews')).body['data']).toEqual([])
})

const FRAME =
  'The reading room of the harbour library opens at ten. Our volunteers mend old maps on Wednesdays, and whoever likes may watch. Quay 7, Brest.'
const refuse = async (review: string) => {
  await ask(`POST /screening/reviews/${review}/ask`)
  await lead(`POST /review/cases/${review}/decide`, { decision: 'refuse' })
  await second(`POST /review/cases/${review}/decide`, { decision: 'refuse' })
}

test('where a refusal names no words, a text with other words is no edit of it, and one with three letters changed is [PC-10]', async () => {
  const pictured = (words: string, link = 'https://bit.ly/3xYzAbc'): ToClear => {
    const html = `<p>${words}</p><p>${FRAME} <a href="${link}">Read on</a></p>`
    return given('', { text: { ...mail(`${words}\n\n${FRAME}`), html } })
  }
  const first = await clearing(pictured('The summer brochure has arrived at our counter.'))
  if (first.ok) throw new Error('it was cleared')
  expect(first.refusal.findings.offences).toEqual([])
  await refuse(first.refusal.review)
  const edit = await clearing(pictured('The sumner brochure hes arrived at our kounter.'))
  expect(edit).toMatchObject({ ok: false, refusal: { code: 'refused' } })
  if (!edit.ok) await refuse(edit.refusal.review)
  const closed = await clearing(pictured('We are closed on Monday.'))
  expect(closed).toMatchObject({ ok: false, refusal: { code: 'to-review' } })
  if (!closed.ok) expect((await ask(`GET /screening/reviews/${closed.refusal.review}`)).body['is_edit_of']).toBeNull()
  for (const words of ['We are closed on Monday.', 'The summer brochure has arrived at our counter.'])
    expect((await clearing(pictured(words, 'https://bakery.example/read'))).ok, words).toBe(true)
})

test('an edit is held for what is left of what was refused, marked where that stands [PC-02] [HA-10]', async () => {
  const drugs = 'Cocaine, 70 euros a gram, delivered tonight.'
  const casino = 'Online casino: 50 free spins for new players, bet now and win real money at the casino.'
  const first = await refusedOne(`${FRAME}\n${drugs}\n${casino}`)
  const { demands } = (await ask(`GET /screening/reviews/${first}`)).body as { demands: string[] }
  expect(demands).toEqual(expect.arrayContaining(['PC-02', 'HA-01', 'HA-10']))
  await refuse(first)
  const text = `${FRAME}\n${casino.replace('Online casino', 'Online cazino')}`
  const edit = await clearing(given(text))
  if (edit.ok) throw new Error('it was cleared')
  const { findings, review } = edit.refusal
  expect(findings.demands).toContain('HA-10')
  expect(findings.demands).not.toContain('PC-02')
  expect(findings.demands).not.toContain('HA-01')
  const shared = findings.spans.filter(({ rule }) => rule === 'edit-of-refused')
  expect(shared.map(({ start, end }) => text.slice(start, end))).toContain('Online cazino')
  expect((await ask(`GET /screening/reviews/${review}`)).body).toMatchObject({
    is_edit_of_refused: true,
    is_edit_of: first,
    words: expect.arrayContaining(['Online cazino']),
  })
})

const SAMPLES = 'test/data/screening-own-c.jsonl'
/** As often as that, with other bytes; and how often in words that are quite different. */
const refusedAgain = (review: string, times: number, different: number) =>
  it.asOwner(owner =>
    owner.query(
      `insert into review select (jsonb_populate_record(r, jsonb_build_object('review_id', 'rev_again' || lpad(i::text, 4, '0') || r.review_id,
         'content_hash', r.content_hash || i, 'simhash', case when i > $2::int then ~r.simhash else r.simhash end))).*
       from review r, generate_series(1, $2::int + $3::int) i where review_id = $1`,
      [review, times, different],
    ),
  )

test('of many refused texts that are like it, few are looked at, one after the other until one says the same [PC-02]', async () => {
  const text = different(DRUGS)
  const review = await refusedOne(text)
  await refusedAgain(review, 30, 30)
  let read = 0
  const platform = it.house.platform.withPlugin({
    transformQuery: ({ node }) => node,
    transformResult: ({ result }) => {
      read += result.rows.filter(row => 'text' in row).length
      return Promise.resolve(result)
    },
  })
  const edited = given(text.replace('Cocaine, 70 a gram', 'Kocayne, 70 a qram'))
  const [near, looked] = await it.turn(account, async own => {
    const turn = { ...own, house: { ...own.house, platform } }
    return [await refusedNear(turn, 'another', simhashOf(edited.text), EDIT_BITS), await look(turn, edited)] as const
  })
  expect(near.filter(({ id }) => id.startsWith('rev_again'))).toHaveLength(20)
  expect(looked.answer).not.toBe('cleared')
  expect(read).toBe(1)
})

test('what is kept of the words that gave offence has a bound over all demands, and no demand takes it all [PC-10]', async () => {
  const all = labelledIn(SAMPLES, SAMPLES).filter(({ labels }) => labels.length > 0)
  const looked = await it.turn(account, turn =>
    look(
      turn,
      given(
        all
          .map(({ text }) => text)
          .join('\n\n')
          .slice(0, 60_000),
      ),
    ),
  )
  const { offences, spans } = looked.findings
  expect(new Set(spans.map(({ demand, rule }) => `${demand} ${rule}`)).size).toBeGreaterThan(40)
  expect(offences).toHaveLength(20)
  expect(new Set(offences.map(({ demand }) => demand)).size, 'of as many demands').toBe(20)
})

test('whoever is alone on an installation decides about their own after a day, is marked, and never what is prohibited [EN-04]', async () => {
  const lone = await openTestHouse()
  try {
    const only = await lone.account()
    const me = await browserOf(await lone.app(), only)
    const held = async (text: string) => {
      const done = await lone.turn(only.account, turn => clear(turn, given(text)))
      const review = done.ok ? '' : done.refusal.review
      await me(`POST /screening/reviews/${review}/ask`)
      return review
    }
    const [casino, drugs] = [await held(CASINO), await held(DRUGS)]
    const approve = (review: string) => me(`POST /review/cases/${review}/decide`, { decision: 'approve' })
    expect((await approve(casino)).body).toMatchObject({ code: 'too-soon' })
    lone.clock.move(DAY_MS)
    expect((await approve(casino)).body).toMatchObject({ state: 'approved', self_decided: true })
    expect((await approve(drugs)).body).toMatchObject({ code: 'two-people', demand: 'PC-10' })
    await me('PUT /review/settings', { keeps_lines: true })
    const lines = await me('GET /review/lines')
    expect(JSON.parse(lines.text.trim())).toMatchObject({ labels: [], near: expect.arrayContaining(['HA-10']) })
    await checkHouse(lone)
  } finally {
    await lone.close()
  }
})
