import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { TEMPLATE_EXAMPLE } from './api.ts'
import { write } from './letter.ts'
import { suppress } from '#consent/consent.ts'
import { type MailServer, startSandbox } from '#inbound/inbound.ts'
import { forgetRecipients } from '#delivery/service-store.ts'
import { subjectOf } from '#ledger/ledger.ts'
import type { SubjectId } from '#ledger/types.ts'
import { OPERATIONS } from '#operations.ts'
import { listMail, openMail } from '#sandbox/sandbox.ts'
import type { AccountId } from '#store/turn.ts'
import { checkHouse } from '../../test/check-house.ts'
import { type Ask, browserOf } from '../../test/client.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
import { signUp } from '../../test/sign-up.ts'
import { colleagueOf } from '../../test/trust.ts'
import { publishedForm } from '../../test/sign-up.ts'
import { freePort } from '../../test/ports.ts'

let it: TestHouse
let sandbox: MailServer
let owned: Owned
let ask: Ask

beforeAll(async () => {
  it = await openTestHouse({ sandboxPort: await freePort() })
  sandbox = await startSandbox(it.house, it.house.sandboxPort)
  owned = await it.account()
  ask = await browserOf(await it.app(), owned)
})
afterAll(async () => {
  await sandbox.stop()
  await it.close()
})

const EXAMPLE = TEMPLATE_EXAMPLE
const VALUES = {
  name: 'Ada',
  day: '2026-11-30',
  items: [{ label: 'Rye', value: '€ 4.00' }],
  link: 'https://shop.example.com/orders/7',
}
const actAt = (days = 1) => new Date(it.clock.nowMs() - days * 86_400_000).toISOString()

async function registered(draft: object = EXAMPLE.draft): Promise<string> {
  const made = await ask('POST /templates', { name: 'Order confirmed', draft })
  const { template_id } = made.body as { template_id: string } // As the operation gives it.
  expect(await ask(`POST /templates/${template_id}/register`, {})).toMatchObject({ status: 200, body: { version: 1 } })
  return template_id
}
let nth = 0
const message = (template_id: string, over: object = {}) => ({
  template_id,
  to: 'reader@example.org',
  act: { reference: `order-${nth++}`, at: actAt() },
  values: VALUES,
  ...over,
})
const code = ({ body }: { body: unknown }) => (body as { code?: string }).code
const mails = (account: AccountId) => it.turn(account, turn => listMail(turn, undefined, 100))

test('an address of several lines stands in one, with commas between them', () => {
  const sender = { name: 'Quay', contact: 'quay@example.org', address: '3 Quay Street\nWhitby YO22 4DL' }
  const template = { id: 'tpl_sample', version: 0, draft: EXAMPLE.draft } as const
  const act = { name: 'order', reference: 'B-1', atMs: it.clock.nowMs() } as const
  expect(write(template, 'en', VALUES, act, sender).from).toContain('3 Quay Street, Whitby YO22 4DL')
})

test('a message for an order arrives, says for which act it comes, and has no way to subscribe [AS-03] [PC-08]', async () => {
  const template = await registered()
  const sent = await ask('POST /messages', message(template, { act: { reference: 'B-77', at: actAt() } }))
  expect(sent.status).toBe(202)
  await it.settle()
  const [mail] = await mails(owned.account)
  const opened = await it.turn(owned.account, turn => openMail(turn, mail?.id ?? ''))
  if (!opened.ok) throw new Error('no mail')
  expect(opened.value.subject).toBe('Your order B-77')
  expect(opened.value.text).toContain('You get this message because of your order (B-77) of 25 November 2026.')
  expect(opened.value.text).toContain('1 Mill Lane, Lyon')
  expect(opened.value.html).toContain('href="https://shop.example.com/orders/7"')
  expect(opened.value.headers.map(({ name }) => name.toLowerCase())).not.toContain('list-unsubscribe')
  expect((await ask('GET /messages')).body).toMatchObject({ data: [{ act: 'order', state: 'accepted', version: 1 }] })
  await checkHouse(it)
})

describe('whoever wants to advertise without a consent is refused', () => {
  test('by a template that is not registered [AS-03]', async () => {
    const made = await ask('POST /templates', { name: 'x', draft: EXAMPLE.draft })
    const { template_id } = made.body as { template_id: string } // As the operation gives it.
    expect(code(await ask('POST /messages', message(template_id)))).toBe('absent')
  })

  test('when the draft was made to advertise after it was registered: what is sent is what was registered [AS-03]', async () => {
    const template = await registered()
    const letters = { en: { ...EXAMPLE.draft.letters.en, subject: 'Summer sale: 50% off' } }
    await ask(`PUT /templates/${template}`, { rev: 1, name: 'x', draft: { ...EXAMPLE.draft, letters } })
    expect((await ask(`POST /templates/${template}/register`, {})).body).toMatchObject({
      code: 'flawed',
      demand: 'AS-03',
    })
    expect((await ask('POST /messages', message(template))).status).toBe(202)
    await it.settle()
    expect((await mails(owned.account))[0]?.subject).toMatch(/^Your order /)
  })

  test('in a language that nobody here reads, above lines of ours that everybody does [PC-10]', async () => {
    const paragraphs = [
      'Benvolguts amics, dissabte obrim la nova botiga al carrer Major. Us esperem amb pa i formatges, porteu els nens.',
    ]
    const draft = { ...EXAMPLE.draft, letters: { en: { ...EXAMPLE.draft.letters.en, subject: 'Avui', paragraphs } } }
    const made = await ask('POST /templates', { name: 'x', draft })
    const { template_id } = made.body as { template_id: string } // As the operation gives it.
    expect((await ask(`POST /templates/${template_id}/register`, {})).status).toBe(422)
  })

  test.each([
    ['in a value', { ...VALUES, name: 'Ada! Shop now and save 20%' }],
    ['in a row', { ...VALUES, items: [{ label: 'Recommended for you', value: 'Rye' }] }],
  ])('%s [AS-03]', async (_, values) => {
    expect((await ask('POST /messages', message(await registered(), { values }))).body).toMatchObject({
      code: 'advertises',
      demand: 'AS-03',
    })
  })

  test('with the order of somebody else, in any spelling of whoever comes next [AS-03]', async () => {
    const template = await registered()
    const act = { reference: 'shared-1', at: actAt() }
    expect((await ask('POST /messages', message(template, { act }))).status).toBe(202)
    expect((await ask('POST /messages', message(template, { act, to: 'READER@example.org' }))).status).toBe(202)
    expect(code(await ask('POST /messages', message(template, { act, to: 'other@example.org' })))).toBe(
      'act-of-somebody-else',
    )
  })

  test('for an order of last year, or one that is told to be newer than it was [AS-03]', async () => {
    const template = await registered()
    expect(code(await ask('POST /messages', message(template, { act: { reference: 'old', at: actAt(130) } })))).toBe(
      'act-too-old',
    )
    const reference = 'grows-younger'
    expect((await ask('POST /messages', message(template, { act: { reference, at: actAt(119) } }))).status).toBe(202)
    it.clock.move(2 * 86_400_000)
    expect(code(await ask('POST /messages', message(template, { act: { reference, at: actAt(0) } })))).toBe(
      'act-too-old',
    )
  })

  test('for one order again and again [AS-03]', async () => {
    const template = await registered()
    const send = () =>
      ask('POST /messages', message(template, { to: 'often@example.org', act: { reference: 'often', at: actAt() } }))
    for (let i = 0; i < 15; i++) expect((await send()).status).toBe(202)
    const refused = await send()
    expect(code(refused)).toBe('act-used-up')
    expect(refused.body['errors']).toEqual([
      {
        pointer: '/act/reference',
        code: 'act-used-up',
        detail: 'Of the act “order” 15 messages may be sent for one reference, and for this one 15 were.',
      },
    ])
  })

  test('many times a day, with ever new orders [AS-01]', async () => {
    const template = await registered()
    const send = () => ask('POST /messages', message(template, { to: 'many@example.org' }))
    for (let i = 0; i < 20; i++) expect((await send()).status).toBe(202)
    expect(await send()).toMatchObject({ status: 429, body: { code: 'too-many-today' } })
    it.clock.move(86_400_001)
    expect((await send()).status).toBe(202)
  })

  test('to an address that is suppressed, and to one that was suppressed while the message waited [AS-01]', async () => {
    const template = await registered()
    await it.settle()
    const to = 'gone@example.org'
    const first = await ask('POST /messages', message(template, { to }))
    await it.turn(owned.account, async turn => {
      const subject = await subjectOf(turn, 'email', to)
      await suppress(turn, { kind: 'email', subject, reason: 'complaint' })
    })
    const before = (await mails(owned.account)).length
    await it.settle()
    expect((await mails(owned.account)).length).toBe(before)
    expect(first.status).toBe(202)
    expect(code(await ask('POST /messages', message(template, { to })))).toBe('suppressed')
  })

  test('before the policies are accepted [AS-02]', async () => {
    const other = await it.account({ accepts: false })
    const theirs = await browserOf(await it.app(), other)
    const made = await theirs('POST /templates', { name: 'x', draft: EXAMPLE.draft })
    const { template_id } = made.body as { template_id: string } // As the operation gives it.
    await theirs(`POST /templates/${template_id}/register`, {})
    expect((await theirs('POST /messages', message(template_id))).status).toBe(403)
  })
})

test('a message for an act gives nobody a consent, and makes nobody a contact [AS-03] [AS-08]', async () => {
  const template = await registered()
  await ask('POST /messages', message(template, { to: 'buyer@example.org' }))
  await it.settle()
  expect((await ask('GET /contacts?search=buyer')).body).toMatchObject({ data: [] })
  const states = await it.house.platform
    .selectFrom('subject')
    .innerJoin('consent_state', 'consent_state.subject_id', 'subject.subject_id')
    .select('purpose')
    .execute()
  expect(states).toEqual([])
})

describe('a test of a template', () => {
  test('goes to whoever asks or to a colleague, with its samples, and to nobody else [AS-03]', async () => {
    const made = await ask('POST /templates', EXAMPLE)
    const { template_id } = made.body as { template_id: string } // As the operation gives it.
    const tested = (to?: string) => ask(`POST /templates/${template_id}/test`, to === undefined ? {} : { to })
    const { owned: colleague } = await colleagueOf(it, { owned, ask }, 'ben', 'editor')
    expect((await tested()).body).toMatchObject({ to: owned.email })
    expect((await tested(colleague.email.toUpperCase())).body).toMatchObject({ to: colleague.email })
    for (const to of ['anybody@example.org', 'not an address'])
      expect(await tested(to)).toMatchObject({ status: 403, body: { code: 'not-a-user', demand: 'AS-03' } })
    await it.settle()
    const tests = (await mails(owned.account)).filter(({ subject }) => subject.startsWith('[Test]'))
    expect(tests.map(({ subject }) => subject)).toEqual(Array(2).fill('[Test] Your order 2026-0042'))
    expect((await ask(`GET /messages?template_id=${template_id}`)).body).toMatchObject({ data: [] })
  })
})

describe('what became of a message', () => {
  type Found = { readonly message_id: string; readonly recipient: string | null; readonly state: string }
  const found = async (query: string) => ((await ask(`GET /messages/search${query}`)).body as { data: Found[] }).data // As the operation gives it.
  const to = 'Asked@example.org'
  let template: string
  let id: string
  let subject: SubjectId

  beforeAll(async () => {
    template = await registered()
    const sent = await ask('POST /messages', message(template, { to }))
    id = (sent.body as { message_id: string }).message_id // As the operation gives it.
    subject = await it.turn(owned.account, turn => subjectOf(turn, 'email', to.toLowerCase()))
  })

  test('is found by its template, by the address it goes to in any spelling, and by how it stands', async () => {
    const line = { message_id: id, name: 'Order confirmed', subject: 'Your order {{ reference }}', contact_id: null }
    expect(await found(`?template_id=${template}`)).toMatchObject([{ ...line, state: 'queued', recipient: to }])
    await it.settle()
    expect(await found(`?recipient=ASKED@example.org`)).toMatchObject([{ ...line, state: 'accepted', recipient: to }])
    expect(await found(`?template_id=${template}&state=failed`)).toEqual([])
    expect(await found('?recipient=nobody@example.org')).toEqual([])
    expect((await ask(`GET /messages?template_id=${template}`)).body).not.toHaveProperty('data.0.recipient')
  })

  test('is told step by step, and what came back counts for more than that a server took it', async () => {
    await it.turn(owned.account, turn =>
      sql`insert into returned (account_id, message, kind, reason, class, scope, rule, code, status, detail, subject_id, at, last_at)
        select ${turn.account}, ${id}, 'bounce', reason, class, 'address', '', 550, '5.1.1', detail, ${subject}, ${turn.now}, ${turn.now}
        from (values ('onhold', 'delay', 'later'), ('userunknown', 'hard', 'unknown user')) of (reason, class, detail)`.execute(
        turn.db,
      ),
    )
    const { body } = await ask(`GET /messages/${id}`)
    expect(body).toMatchObject({ recipient: to, state: 'bounced' })
    const { events } = body as { events: { what: string; code: number | null; detail: string | null }[] } // As the operation gives it.
    expect(events.map(({ what, code: said }) => [what, said])).toEqual([
      ['queued', null],
      ['accepted', 250],
      ['bounced', 550],
    ])
    expect(await found(`?state=bounced`)).toMatchObject([{ message_id: id }])
    expect((await ask('GET /messages/msg_0000000000000000000000000')).status).toBe(404)
  })

  test('says whom it went to for thirty days, and nothing of its words', async () => {
    const sealed = async () =>
      (
        await it.house.platform
          .selectFrom('service_message')
          .select('sealed')
          .where('message_id', '=', id)
          .executeTakeFirstOrThrow()
      ).sealed
    expect((await sealed()).length).toBeLessThan(100)
    await checkHouse(it)
    await forgetRecipients(it.house, new Date(it.clock.nowMs() + 1))
    expect(await sealed()).toEqual(Buffer.alloc(0))
    expect(await found(`?recipient=${to}`)).toMatchObject([{ message_id: id, recipient: null }])
  })
})

const TO: Readonly<Record<string, string>> = {
  'campaigns.test': 'a user of the account, and nobody else',
  'log.consistency': 'a size of the log',
  'messages.send': 'the recipient of a message for an act',
  'templates.test': 'a user of the account, and nobody else',
}

test('no operation but this one writes to somebody who did not agree [AS-03]', async () => {
  // Whatever takes a `to` is listed here by hand, with what it is; a new one has to be thought about.
  const takes = Object.entries(OPERATIONS).filter(
    ([, { takes: shape }]) => 'to' in ((shape as { shape?: object }).shape ?? {}), // Zod keeps it there.
  )
  expect(Object.fromEntries(takes.map(([name]) => [name, TO[name]]))).toEqual(TO)
  const form = await publishedForm(it, owned.account)
  await signUp(it, form, 'form@example.org')
  await it.settle()
  const kinds = await it.house.platform
    .selectFrom('service_message')
    .select(['kind', 'template_id', 'act', 'grant_event'])
    .execute()
  for (const row of kinds) {
    expect(row.kind === 'transactional').toBe(row.template_id !== null && row.act !== null)
    expect(row.kind === 'confirmation').toBe(row.grant_event !== null)
  }
})
