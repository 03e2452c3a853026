/** Story: each service is restricted in turn. It refuses and says why, the others go on, and what is owed to people goes on whatever holds. */

import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { impose, lift, openCase } from '#conduct/conduct.ts'
import { type Imposed, type MeasureId, SERVICES, type Service } from '#conduct/measure-types.ts'
import { type MailServer, startSandbox } from '#inbound/inbound.ts'
import { OPERATIONS } from '#operations.ts'
import { listMail } from '#sandbox/sandbox.ts'
import type { Operation } from '#store/operation.ts'
import { BARRED, servicesFor, USES } from '#http/standing.ts'
import { statesOf } from '#consent/consent.ts'
import { personToken } from '#wire/token.ts'
import { checkHouse } from '../check-house.ts'
import { type Ask, browserOf, programOf } from '../client.ts'
import { sampleOf } from '../sample.ts'
import { openTestHouse, type Owned, type TestHouse } from '../house.ts'
import { openedPage, type Published, publishedForm, signUp, subscribed } from '../sign-up.ts'
import { freePort } from '../ports.ts'

let it: TestHouse
let sandbox: MailServer
let owned: Owned
let ask: Ask
let app: FastifyInstance
let form: Published
const held: MeasureId[] = []

beforeAll(async () => {
  it = await openTestHouse({ sandboxPort: await freePort() })
  sandbox = await startSandbox(it.house, it.house.sandboxPort)
  owned = await it.account()
  app = await it.app()
  ask = await browserOf(app, owned)
  form = await publishedForm(it, owned.account, ['news', 'offers'])
})
afterEach(async () => {
  for (const id of held.splice(0)) await it.turn(owned.account, turn => lift(turn, id, 'The test is over.'))
  await checkHouse(it)
})
afterAll(async () => {
  await sandbox?.stop()
  await it?.close()
})

async function put(over: Partial<Imposed> & { readonly step?: Imposed['step'] }): Promise<void> {
  const id = await it.turn(owned.account, async turn => {
    const seen = { kind: 'import-untrue', demand: 'AS-11', about: 'imp_1', says: '…', evidence: {} } as const
    return impose(turn, { case: await openCase(turn, seen), step: 'restrict', services: [], automated: false, ...over })
  })
  held.push(id)
}
const restrict = (...services: readonly Service[]) => put({ services })
const suspend = () => put({ step: 'suspend' })

const isBarred = ({ body }: { readonly body: Readonly<Record<string, unknown>> }) =>
  Object.values(BARRED).some(it => it.code === body['code'])

/** Each operation that uses a service, asked for something that is not there: what stands in the way is said before anything else is. */
const USING = Object.entries(USES) as [keyof typeof OPERATIONS, Service][]
const PREFIX: Readonly<Record<string, string>> = {
  campaign_id: 'cmp',
  import_id: 'imp',
  form_id: 'frm',
  embedding_id: 'emb',
  template_id: 'tpl',
}
const idFor = (name: string) => (PREFIX[name] ? `${PREFIX[name]}_0123456789abcdefghjkmnpqr` : undefined)

function requestOf(name: keyof typeof OPERATIONS): readonly [Parameters<Ask>[0], Record<string, unknown>] {
  const { at, takes, example }: Operation = OPERATIONS[name]
  const schema = z.toJSONSchema(takes, { io: 'input', unrepresentable: 'any' }) as Parameters<typeof sampleOf>[0]
  const body = { ...(sampleOf(schema, idFor) as object), ...example } as Record<string, unknown>
  const path = at.replaceAll(/:(\w+)/g, (_, param: string) => {
    delete body[param]
    return idFor(param) ?? '1'
  })
  return [path as Parameters<Ask>[0], body]
}

describe('what uses a service refuses while it is restricted', () => {
  test.each(USING)('%s [EN-02]', async (name, service) => {
    const asked = requestOf(name)
    expect(isBarred(await ask(...asked)), 'nothing holds').toBe(false)
    await restrict(...SERVICES.filter(it => it !== service && it !== 'api-keys'))
    expect(isBarred(await ask(...asked)), 'everything else is restricted').toBe(false)
    await restrict(service)
    expect(await ask(...asked)).toMatchObject({ status: 403, body: { code: 'service-restricted', demand: 'EN-02' } })
    await suspend()
    expect(await ask(...asked)).toMatchObject({ status: 403, body: { code: 'account-suspended', demand: 'EN-01' } })
  })
})

test.each([
  ['sms', 'email', 'text campaigns'],
  ['email', 'sms', 'email campaigns'],
] as const)(
  'a campaign by %s starts while %s is restricted, and not while its own channel is [EN-02]',
  async (channel, other, named) => {
    const { campaign_id } = (await ask('POST /campaigns', { name: 'x', channel })).body
    const asked = (does: string) => ask(`POST /campaigns/${String(campaign_id)}/${does}`, {})
    const USED = ['start', 'resume', 'test']
    await restrict(other)
    for (const does of USED) expect(isBarred(await asked(does)), does).toBe(false)
    await restrict(channel)
    for (const does of USED)
      expect((await asked(does)).body, does).toMatchObject({
        code: 'service-restricted',
        detail: expect.stringContaining(`about ${named},`),
      })
  },
)

describe('keys', () => {
  test('open nothing while keys are restricted but what is owed to people, and say why [EN-02]', async () => {
    const key = await programOf(it, owned)
    await restrict('api-keys')
    expect(await key('GET /campaigns')).toMatchObject({
      status: 403,
      body: { code: 'service-restricted', demand: 'EN-02' },
    })
    expect((await key('GET /requests')).status).toBe(200)
    expect((await key('GET /cases')).status).toBe(200)
    expect((await ask('GET /campaigns')).status).toBe(200)
  })

  test('of a suspended account open what is owed to people and nothing else [EN-01]', async () => {
    const key = await programOf(it, owned)
    await suspend()
    expect(await key('GET /contacts')).toMatchObject({
      status: 403,
      body: { code: 'account-suspended', demand: 'EN-01' },
    })
    expect((await key('GET /proofs/exports')).status).toBe(200)
  })

  test('a person of a suspended account reads everything [EN-04]', async () => {
    await suspend()
    const gets = Object.entries(OPERATIONS).filter(([, it]) => it.at.startsWith('GET') && !it.at.includes(':'))
    for (const [name, { at, needs }] of gets) {
      expect([name, servicesFor({ name, needs, actor: { kind: 'user', id: owned.user } })]).toEqual([name, []])
      expect(isBarred(await ask(at as Parameters<Ask>[0])), name).toBe(false)
    }
  })
})

describe('forms', () => {
  const page = (headers = {}) => app.inject({ url: `/f/${form.form}`, headers: { accept: 'text/html', ...headers } })

  test.each(['forms'] as const)(
    'while %s are restricted a visitor is told politely, in their language [EN-02]',
    async service => {
      await restrict(service)
      const shown = await page({ 'accept-language': 'fr' })
      expect(shown.statusCode).toBe(403)
      expect(shown.body).toContain('Les inscriptions sont suspendues pour le moment')
      expect(shown.body).not.toMatch(/restrict|suspended|EN-0/i)
    },
  )

  test('an answer that was under way when the measure came is not kept [EN-02]', async () => {
    const render_token = await openedPage(it, form.form)
    it.clock.move(5_000)
    await suspend()
    const box = `consent.${form.draft.items[0]?.id}`
    const sent = await app.inject({
      method: 'POST',
      url: `/f/${form.form}`,
      headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ render_token, 'field.email': 'late@example.org', [box]: 'yes' }).toString(),
    })
    expect(sent.json()).toMatchObject({ code: 'restricted', demand: 'EN-02' })
    const found = await it.turn(owned.account, turn =>
      turn.db.selectFrom('contact').selectAll().where('email', '=', 'late@example.org').execute(),
    )
    expect(found).toEqual([])
  })

  test('are shown again when it is lifted', async () => {
    expect((await page()).statusCode).toBe(200)
  })
})

describe('mail to one person', () => {
  /** Not what the account is told of its measures: that goes whatever holds. */
  const mails = async () => {
    const all = await it.turn(owned.account, turn => listMail(turn, undefined, 100))
    return all.filter(({ to }) => to === 'waits@example.org')
  }

  test('a question whether somebody signed up waits while email is restricted, and goes when it is lifted [EN-02]', async () => {
    await restrict('email')
    await signUp(it, form, 'waits@example.org')
    await it.settle()
    expect(await mails()).toEqual([])
    for (const id of held.splice(0)) await it.turn(owned.account, turn => lift(turn, id, 'mended'))
    it.clock.move(3_600_000)
    const [row] = await it.turn(owned.account, turn =>
      turn.db
        .selectFrom('service_message')
        .select(['message_id', 'state', 'detail'])
        .where('state', '=', 'queued')
        .execute(),
    )
    expect(row).toMatchObject({ state: 'queued', detail: 'restricted' })
    await it.turn(owned.account, async turn => turn.emit('message.queued', { message: row?.message_id }))
    await it.settle()
    expect(await mails()).toHaveLength(1)
  })
})

describe('whatever holds', () => {
  test('people leave, see their preferences, are proved and erased, and data is handed out [EN-04] [AS-10]', async () => {
    const { subject } = await subscribed(it, form, 'stays@example.org', [0, 1])
    const { subject: other } = await subscribed(it, form, 'goes@example.org', [0])
    await it.settle()
    await suspend()
    await restrict(...SERVICES)
    const link = personToken(it.house.keys.key('link'), { account: owned.account, subject })
    expect((await app.inject({ url: `/p/${link}` })).statusCode).toBe(200)
    const left = await app.inject({
      method: 'POST',
      url: `/u/${link}`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'List-Unsubscribe=One-Click',
    })
    expect(left.statusCode).toBe(200)
    await it.settle()
    const words = await it.turn(owned.account, turn => statesOf(turn, subject))
    expect(words.map(({ word }) => word)).toEqual(['withdrawn', 'withdrawn'])
    const contacts = (await ask('GET /contacts')).body['data'] as { contact_id: string; email: string }[]
    const contactOf = (email: string) => contacts.find(it => it.email === email)?.contact_id ?? ''
    const key = await programOf(it, owned)
    for (const who of [ask, key]) {
      expect((await who(`GET /contacts/${contactOf('stays@example.org')}/proof?channel=email`)).status).toBe(200)
      expect((await who(`GET /contacts/${contactOf('stays@example.org')}/access`)).status).toBe(200)
    }
    const many = await key('POST /proofs/export', OPERATIONS['proofs.export'].example)
    expect(isBarred(many)).toBe(false)
    const erased = await key(`POST /contacts/${contactOf('goes@example.org')}/erase`, { channel: 'email' })
    expect(erased.status).toBe(200)
    await it.settle()
    expect(await it.turn(owned.account, turn => statesOf(turn, other))).toEqual([])
  })
})
