import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { startSandbox } from '#inbound/inbound.ts'
import { listMail, openMail } from '#sandbox/sandbox.ts'
import { TEXT_LOCALES } from '#policy/texts/shape.ts'
import { sentenceOf, TODO } from '#policy/texts.ts'
import { DAY_MS, SECOND_MS } from '#base/limits.ts'
import { PROCESS } from '#policy/clocks.ts'
import { checkHouse } from '../../test/check-house.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
import { colleagueOf, imposed, openTrust, type Trust } from '../../test/trust.ts'
import { impose, listCases, openCase, signal } from '#conduct/conduct.ts'
import { tellOfCase } from './case-notices.ts'
import { freePort } from '../../test/ports.ts'

let it: TestHouse
let trust: Trust
let sandbox: Awaited<ReturnType<typeof startSandbox>>
let nth = 0
beforeAll(async () => {
  const port = await freePort()
  it = await openTestHouse({ sandboxPort: port })
  sandbox = await startSandbox(it.house, port)
  trust = await openTrust(it)
})
afterEach(() => checkHouse(it))
afterAll(async () => {
  await sandbox?.stop()
  await it?.close()
})

/** What came to this address since, newest last; from the mailbox of whoever operates the installation. */
async function mailsTo(email: string): Promise<{ subject: string; text: string }[]> {
  await it.settle()
  const { account } = trust.administrator.owned
  return it.turn(account, async turn => {
    const listed = await listMail(turn, undefined, 200)
    const mine = listed.filter(({ to }) => to.includes(email)).toReversed()
    const opened = await Promise.all(mine.map(({ id }) => openMail(turn, id)))
    return opened.flatMap(mail => (mail.ok ? [{ subject: mail.value.subject, text: mail.value.text }] : []))
  })
}
const speaks = (owned: Owned, locale: string) =>
  it.house.platform.updateTable('person').set({ locale }).where('user_id', '=', owned.user).execute()
const fresh = async (over: object = {}) => {
  it.clock.move(SECOND_MS)
  return imposed(trust.lead, trust.customer, { about: `frm_${nth++}`, ...over })
}
const newest = async (email: string) => (await mailsTo(email)).at(-1)

test.each(TEXT_LOCALES)(
  'a notice in %s says the demand, the evidence, what to do, by when, who decided, and the way on [EN-04]',
  async locale => {
    await speaks(trust.customer.owned, locale)
    const { id } = await fresh({ demand: 'PC-02', evidence: { passage: 'flake at 70 a gram' } })
    const mail = await newest(trust.customer.owned.email)
    const due = new Date(it.clock.nowMs() + PROCESS.mendMs).getUTCFullYear()
    const words = mail?.text.replace(/\s+/g, ' ') ?? ''
    for (const part of [
      'PC-02',
      sentenceOf('PC-02', locale),
      'flake at 70 a gram',
      'Say on the form what will be sent',
      String(due),
      `/app/cases/${id}`,
      `/legal/terms?lang=${locale}#notice`,
    ])
      expect(words).toContain(part)
    expect(words).not.toMatch(/undefined|\[object|\{\w+\}/)
    await speaks(trust.customer.owned, 'en')
  },
)

test('it says whether figures decided or a person did [EN-04]', async () => {
  await fresh()
  expect((await newest(trust.customer.owned.email))?.text).toContain('A person decided this.')
  const { account, email } = trust.customer.owned
  it.clock.move(SECOND_MS) // The mailbox sorts by time.
  await it.turn(account, async turn => {
    const evidence = { signal: 'complaint', events: 9, of: 1_000, line: '0.002000' }
    const breach = {
      kind: 'over-threshold',
      demand: 'EN-03',
      about: `complaint ${nth++}`,
      says: 'x',
      evidence,
    } as const
    await impose(turn, { case: await openCase(turn, breach), step: 'restrict', services: ['email'], automated: true })
  })
  const text = (await newest(email))?.text.replace(/\s+/g, ' ')
  expect(text).toContain('Figures decided this automatically; no person did.')
  expect(text).toContain('complaints: 9 of 1,000; the threshold is 0.2%')
})

test('a heavier measure by hand comes with the reason of whoever imposed it [EN-04]', async () => {
  const { id } = await fresh()
  it.clock.move(SECOND_MS) // The mailbox sorts by time.
  const asked = { step: 'suspend', reason: 'The same offers went out again after the restriction.' }
  expect((await trust.lead.ask(`POST ${trust.at(id, '/measures')}`, asked)).status).toBe(200)
  expect((await newest(trust.customer.owned.email))?.text.replace(/\s+/g, ' ')).toContain(`Reasons: ${asked.reason}`)
})

test('one mail tells of what happened at once, and each of the people who can act gets it in their language [EN-04]', async () => {
  const editor = await colleagueOf(it, trust.customer, `editor${nth++}`, 'editor')
  const viewer = await colleagueOf(it, trust.customer, `viewer${nth++}`, 'viewer')
  await speaks(editor.owned, 'de')
  const before = (await mailsTo(trust.customer.owned.email)).length
  await fresh()
  expect(await mailsTo(trust.customer.owned.email)).toHaveLength(before + 1)
  expect(await newest(editor.owned.email)).toMatchObject({ subject: 'Eine Maßnahme zu Ihrem Konto' })
  expect(await mailsTo(viewer.owned.email)).toEqual([])
})

test('what a failed sample leads to is three cases and one mail, which says of each what to do [EN-04]', async () => {
  const { account, email } = trust.customer.owned
  const before = (await mailsTo(email)).length
  it.clock.move(SECOND_MS)
  await it.turn(account, async turn => {
    const evidence = { drawn: 20, backed: 13 }
    await openCase(turn, { kind: 'import-untrue', demand: 'AS-11', about: 'imp_1', says: 'x', evidence })
    const seen = { service: 'imports', evidence: { import: 'imp_1' } } as const
    await signal(turn, { ...seen, kind: 'import-finding', n: 1 })
    await signal(turn, { ...seen, kind: 'proof-missing', n: 7 })
  })
  const mails = await mailsTo(email)
  expect(mails).toHaveLength(before + 1)
  const text = mails.at(-1)?.text.replace(/\s+/g, ' ')
  for (const part of [
    'rows drawn: 20',
    'of them backed by a document: 13',
    'import: imp_1',
    'missing proofs: 7; the threshold is 5',
    TODO.en['missing-proofs'],
    TODO.en['untrue-imports'],
  ])
    expect(text).toContain(part)
  expect(text?.split('/app/cases/').length).toBeGreaterThan(3)
  const cases = await it.turn(account, turn => listCases(turn, { limit: 3 }))
  expect(cases.map(({ todo }) => todo)).toEqual(expect.arrayContaining([TODO.en['missing-proofs']]))
})

test('it reaches the people of a suspended account, and of one that has not accepted the policies [EN-04]', async () => {
  const { id } = await fresh({ step: 'suspend', services: [] })
  expect((await newest(trust.customer.owned.email))?.text).toContain(`/app/cases/${id}`)
  await it.house.platform.updateTable('person').set({ locale: 'en' }).execute()
})

test('a notice that is told again is not sent again [EN-04]', async () => {
  const { id } = await fresh()
  const before = await mailsTo(trust.customer.owned.email)
  await Promise.all([1, 2].map(() => tellOfCase(it.house, trust.customer.owned.account, id)))
  expect(await mailsTo(trust.customer.owned.email)).toHaveLength(before.length)
})

test('an appeal is told to those who can decide it, and an overdue one again; the decision to the account, with its reasons [EN-04]', async () => {
  const { id } = await fresh()
  await mailsTo('x')
  await trust.customer.ask(`POST /cases/${id}/appeal`, { text: 'It was another form.' })
  for (const { owned } of [trust.administrator, trust.lead])
    expect(await newest(owned.email)).toMatchObject({ subject: 'An appeal waits for a decision' })
  it.clock.move(PROCESS.decideWithinMs)
  await it.turn(trust.customer.owned.account, async turn => turn.emit('house.tidy', {}))
  await it.settle()
  expect(await newest(trust.lead.owned.email)).toMatchObject({ subject: 'An appeal is overdue' })
  const decision = { decision: 'stands', reason: 'The form was yours.' }
  const done = await trust.administrator.ask(`POST ${trust.at(id, '/appeal/decision')}`, decision)
  expect(done.status).toBe(200)
  const mail = await newest(trust.customer.owned.email)
  expect(mail?.subject).toBe('Your appeal was decided')
  expect(mail?.text.replace(/\s+/g, ' ')).toContain('Decision: the measure stands')
  expect(mail?.text.replace(/\s+/g, ' ')).toContain('Reasons: The form was yours.')
  it.clock.move(DAY_MS)
})

test('what somebody writes changes nothing around it: no markup, no line of a header [EN-04]', async () => {
  await fresh({ says: 'x\r\nBcc: everybody@example.org\r\n\r\n<img src=x onerror=alert(1)>', todo: '<b>y</b>' })
  const { account } = trust.administrator.owned
  await it.settle()
  const mail = await it.turn(account, async turn => {
    const [first] = await listMail(turn, undefined, 1)
    return first && openMail(turn, first.id)
  })
  const value = mail?.ok ? mail.value : undefined
  expect(value?.headers.map(({ name }) => name.toLowerCase())).not.toContain('bcc')
  expect(value?.html).not.toContain('<img')
  expect(value?.html).toContain('&lt;b&gt;y')
})
