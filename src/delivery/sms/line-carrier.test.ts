/** Providers over HTTP, each as a local server that takes what its own documentation says and nothing else, and calls back signed. */

import { createHash, createHmac } from 'node:crypto'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { newWebhookSecret, signWebhook } from '#wire/webhook.ts'
import { until } from '../../../test/campaign.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../../test/house.ts'
import { becameOf, FROM, provenFrom, routes, routeTo, TO } from '../../../test/text-routes.ts'
import { queueText } from './queue.ts'
import { ServiceTexts } from './queue-source.ts'
import { createTextRoute, listTextRoutes } from './routes.ts'
import { startSwitchboard } from './switchboard.ts'
import { takeInbound } from './told.ts'
import type { SpokenTo, Switchboard, TextRouteId } from './types.ts'

const HOOK = newWebhookSecret()
const WORDS = 'Käse: “heute”'

type Call = { readonly body: Buffer; readonly headers?: Record<string, string> }
type Provider = {
  readonly by: SpokenTo
  readonly path: string
  readonly authorization: string
  /** The body as its documentation has it. */
  readonly takes: z.ZodType
  readonly answers: { readonly status: number; readonly body: unknown }
  readonly id: string
  /** That the text with this reference was delivered, and that somebody wrote; signed for this address. */
  delivered(url: string, nowMs: number): Call
  wrote(url: string, nowMs: number): Call
}

const basic = (it: string) => `Basic ${Buffer.from(it).toString('base64')}`
const form = (it: Record<string, string>) => Buffer.from(new URLSearchParams(it).toString())
const json = (it: unknown) => Buffer.from(JSON.stringify(it))
const sha = (it: string | Buffer) => createHash('sha256').update(it).digest('hex')
const digits = z.literal(TO.slice(1))
const callback = z.string().regex(/^https:\/\/us\.example\/hooks\/texts\/[\w-]+\?r=mmsg_/)

const twilio = (url: string, fields: Record<string, string>): Call => {
  const text =
    url +
    Object.keys(fields)
      .toSorted()
      .map(name => name + fields[name])
      .join('')
  return {
    body: form(fields),
    headers: { 'x-twilio-signature': createHmac('sha1', 'tok').update(text).digest('base64') },
  }
}
const vonage = (fields: Record<string, string>): Call => {
  const text = Object.keys(fields)
    .toSorted()
    .map(name => `&${name}=${fields[name]?.replaceAll(/[&=]/g, '_')}`)
    .join('')
  return { body: json({ ...fields, sig: createHmac('sha256', 'sig').update(text).digest('hex') }) }
}
const plivo = (url: string, fields: Record<string, string>): Call => {
  const params = Object.keys(fields)
    .toSorted()
    .map(name => name + fields[name])
    .join('')
  const text = `${url}${url.includes('?') ? '.' : '?'}${params}.n1`
  return {
    body: form(fields),
    headers: {
      'x-plivo-signature-v3-nonce': 'n1',
      'x-plivo-signature-v3': createHmac('sha256', 'tok').update(text).digest('base64'),
    },
  }
}
const sinch = (it: object, nowMs: number): Call => {
  const [body, at] = [json(it), String(Math.floor(nowMs / 1_000))]
  const signature = createHmac('sha256', 'hs').update(`${body.toString()}.n1.${at}`).digest('base64')
  return {
    body,
    headers: {
      'x-sinch-webhook-signature': signature,
      'x-sinch-webhook-signature-nonce': 'n1',
      'x-sinch-webhook-signature-timestamp': at,
    },
  }
}
const bird = (url: string, nowMs: number, fields: Record<string, string>): Call => {
  const body = form(fields)
  const part = (it: object) => Buffer.from(JSON.stringify(it)).toString('base64url')
  const [nbf, exp] = [nowMs / 1_000 - 1, nowMs / 1_000 + 60]
  const claims = { iss: 'MessageBird', nbf, exp, url_hash: sha(url), payload_hash: sha(body) }
  const text = `${part({ alg: 'HS256' })}.${part(claims)}`
  return {
    body,
    headers: { 'messagebird-signature-jwt': `${text}.${createHmac('sha256', 'sk').update(text).digest('base64url')}` },
  }
}
const generic = (events: readonly object[], atMs: number): Call => {
  const body = json({ events })
  return { body, headers: { ...signWebhook([HOOK], { id: 'w1', atMs, body }) } }
}

const PROVIDERS = {
  twilio: {
    by: { is: 'twilio', accountSid: 'AC1', authToken: 'tok' },
    path: '/2010-04-01/Accounts/AC1/Messages.json',
    authorization: basic('AC1:tok'),
    takes: z.strictObject({
      To: z.literal(TO),
      From: z.literal(FROM),
      Body: z.literal(WORDS),
      StatusCallback: callback,
      SmartEncoded: z.literal('false'),
    }),
    answers: { status: 201, body: { sid: 'SM1', num_segments: '1' } },
    id: 'SM1',
    delivered: url => twilio(url, { MessageSid: 'SM1', MessageStatus: 'delivered' }),
    wrote: url => twilio(url, { MessageSid: 'SM2', SmsStatus: 'received', From: TO, To: FROM, Body: 'STOP' }),
  },
  vonage: {
    by: { is: 'vonage', key: 'k', secret: 's', signatureSecret: 'sig', signs: 'sha256' },
    path: '/sms/json',
    authorization: basic('k:s'),
    takes: z.strictObject({
      from: z.literal(FROM.slice(1)),
      to: digits,
      text: z.literal(WORDS),
      type: z.literal('unicode'),
      'status-report-req': z.literal(true),
      'client-ref': z.string(),
      callback,
    }),
    answers: { status: 200, body: { messages: [{ status: '0', 'message-id': 'v1' }] } },
    id: 'v1',
    delivered: (_, nowMs) =>
      vonage({ messageId: 'v1', status: 'delivered', timestamp: String(Math.floor(nowMs / 1_000)) }),
    wrote: (_, nowMs) =>
      vonage({
        messageId: 'v2',
        msisdn: TO.slice(1),
        to: FROM.slice(1),
        text: 'STOP',
        timestamp: String(Math.floor(nowMs / 1_000)),
      }),
  },
  plivo: {
    by: { is: 'plivo', authId: 'MA1', authToken: 'tok' },
    path: '/v1/Account/MA1/Message/',
    authorization: basic('MA1:tok'),
    takes: z.object({ src: z.string(), dst: digits, text: z.literal(WORDS), url: callback }),
    answers: { status: 202, body: { message_uuid: ['p1'] } },
    id: 'p1',
    delivered: url => plivo(url, { MessageUUID: 'p1', Status: 'delivered' }),
    wrote: url => plivo(url, { MessageUUID: 'p2', From: TO.slice(1), To: FROM.slice(1), Text: 'STOP' }),
  },
  sinch: {
    by: { is: 'sinch', region: 'eu', planId: 'pl1', token: 't', hookSecret: 'hs' },
    path: '/xms/v1/pl1/batches',
    authorization: 'Bearer t',
    takes: z.object({
      to: z.tuple([digits]),
      body: z.literal(WORDS),
      callback_url: callback,
      client_reference: z.string(),
    }),
    answers: { status: 201, body: { id: 'b1' } },
    id: 'b1',
    delivered: (_, nowMs) =>
      sinch({ type: 'recipient_delivery_report_sms', batch_id: 'b1', status: 'Delivered' }, nowMs),
    wrote: (_, nowMs) =>
      sinch({ type: 'mo_text', id: 'b2', from: TO.slice(1), to: FROM.slice(1), body: 'STOP' }, nowMs),
  },
  bird: {
    by: { is: 'bird', accessKey: 'a', signingKey: 'sk' },
    path: '/messages',
    authorization: 'AccessKey a',
    takes: z.object({
      recipients: z.tuple([digits]),
      body: z.literal(WORDS),
      datacoding: z.literal('unicode'),
      reportUrl: callback,
    }),
    answers: { status: 201, body: { id: 'x1' } },
    id: 'x1',
    delivered: (url, nowMs) => bird(url, nowMs, { id: 'x1', status: 'delivered' }),
    wrote: (url, nowMs) =>
      bird(url, nowMs, { id: 'x2', originator: TO.slice(1), recipient: FROM.slice(1), body: 'STOP' }),
  },
  generic: {
    by: {
      is: 'generic',
      url: 'https://sms.example/send',
      as: 'json',
      body: { to: '{to}', from: '{from}', text: '{text}', tell: '{callback}' },
      idAt: 'result.id',
      headers: { authorization: 'Key g' },
      hookSecret: HOOK,
    },
    path: '/send',
    authorization: 'Key g',
    takes: z.strictObject({ to: z.literal(TO), from: z.literal(FROM), text: z.literal(WORDS), tell: callback }),
    answers: { status: 200, body: { result: { id: 'g1' } } },
    id: 'g1',
    delivered: (_, nowMs) => generic([{ id: 'g1', state: 'delivered' }], nowMs),
    wrote: (_, nowMs) => generic([{ id: 'g2', from: TO, to: FROM, text: 'STOP' }], nowMs),
  },
} as const satisfies { readonly [K in Exclude<SpokenTo['is'], 'smpp'>]: Provider }
type Name = keyof typeof PROVIDERS
const NAMES = Object.keys(PROVIDERS) as Name[]

let it: TestHouse
let mine: Owned
let other: Owned
let server: Server
let board: Switchboard
/** What the server does with what is right; undefined: as its documentation has it. */
let instead: ((request: IncomingMessage) => { status: number; body: unknown } | 'hang-up') | undefined
const wrong: unknown[] = []
const taken: Name[] = []

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = []
  for await (const part of request as AsyncIterable<Buffer>) parts.push(part)
  const text = Buffer.concat(parts).toString()
  return request.headers['content-type'] === 'application/json'
    ? JSON.parse(text)
    : Object.fromEntries(new URLSearchParams(text))
}

beforeAll(async () => {
  server = createServer((request, reply) => {
    void bodyOf(request).then(body => {
      const name = NAMES.find(one => PROVIDERS[one].path === request.url)
      const provider = name && PROVIDERS[name]
      const parsed = provider?.takes.safeParse(body)
      const isOurs = provider?.authorization === request.headers.authorization
      if (!name || !parsed?.success || !isOurs) {
        wrong.push([request.url, body, parsed?.error?.issues, request.headers.authorization])
        return reply.writeHead(400).end()
      }
      taken.push(name)
      const says = instead?.(request) ?? PROVIDERS[name].answers
      if (says === 'hang-up') return request.socket.destroy()
      return reply.writeHead(says.status, { 'content-type': 'application/json' }).end(JSON.stringify(says.body))
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}` // It listens on a port.
  it = await openTestHouse({
    publicUrl: 'https://us.example',
    providerUrls: Object.fromEntries(NAMES.map(name => [name, url])),
  })
  mine = await it.account()
  other = await it.account()
  await it.turn(mine.account, turn => provenFrom(turn, FROM))
  board = startSwitchboard(it.house, [], { pollMs: 20 })
  board.add(new ServiceTexts(it.house, board))
})
beforeEach(() => {
  instead = undefined
  taken.length = 0
})
afterAll(async () => {
  await board?.stop()
  await new Promise(resolve => server?.close(resolve))
  await it?.close()
})

async function queued(): Promise<string> {
  const done = await it.turn(mine.account, turn =>
    queueText(turn, { kind: 'help', to: TO, from: FROM, text: WORDS, expiresInMs: 3_600_000 }),
  )
  if (!done.ok) throw new Error(done.refusal)
  return done.value
}

const settled = (id: string, state: string) =>
  until(`a text is ${state}`, async () => (await becameOf(it, id)).state === state)

async function hookOf(route: TextRouteId): Promise<string> {
  const all = await it.turn(mine.account, turn => listTextRoutes(turn))
  return all.find(({ id }) => id === route)?.hookUrl ?? ''
}

async function call(url: string, { body, headers = {} }: Call): Promise<number> {
  const app = await it.app()
  const type = body.toString().startsWith('{') ? 'application/json' : 'application/x-www-form-urlencoded'
  const path = url.slice('https://us.example'.length)
  const { statusCode } = await app.inject({
    method: 'POST',
    url: path,
    payload: body,
    headers: { 'content-type': type, ...headers },
  })
  return statusCode
}

const inbound = async (route: TextRouteId) =>
  (
    await sql<{ n: number }>`select count(*)::int as n from text_inbound where route_id = ${route}`.execute(
      it.house.platform,
    )
  ).rows[0]?.n

describe.each(NAMES)('%s', name => {
  const { by, id: its, delivered, wrote } = PROVIDERS[name] as Provider

  test('is asked in its own words, and what it tells later is heard once [AS-01]', async () => {
    const [route] = (await routes(it, mine.account, routeTo(by))) as [TextRouteId]
    const id = await queued()
    await settled(id, 'accepted')
    expect(wrong).toEqual([])
    expect(await becameOf(it, id)).toMatchObject({ route_id: route, live: true })
    expect((await becameOf(it, id)).ids).toContain(its)
    const url = `${await hookOf(route)}?r=m${id}`
    const told = delivered(url, it.clock.nowMs())
    expect([await call(url, told), await call(url, told)]).toEqual([204, 204])
    expect((await becameOf(it, id)).became).toBe('delivered')
  })

  test('brings what somebody wrote, once; nothing of a call that is not its own is read [AS-03]', async () => {
    const [route] = (await routes(it, mine.account, routeTo(by))) as [TextRouteId]
    const url = await hookOf(route)
    const stop = wrote(url, it.clock.nowMs())
    const forged = { ...stop, headers: {}, body: Buffer.from(stop.body.toString().replace('STOP', 'STOQ')) }
    expect([await call(url, forged), await inbound(route)]).toEqual([403, 0])
    expect([await call(url, stop), await call(url, stop), await inbound(route)]).toEqual([204, 204, 1])
  })

  test('a request that is not answered leaves the text uncertain, once, and its route rests', async () => {
    const [route] = (await routes(it, mine.account, routeTo(by))) as [TextRouteId]
    instead = () => 'hang-up'
    const id = await queued()
    await settled(id, 'uncertain')
    await until('the route rests', async () => {
      const all = await it.turn(mine.account, turn => listTextRoutes(turn))
      return all.find(one => one.id === route)?.rests !== null
    })
    expect(taken).toEqual([name])
    expect(await becameOf(it, id)).toMatchObject({ attempts: 1 })
  })
})

test('an address that is nobody’s is answered like a call that is forged', async () => {
  const [route] = (await routes(it, mine.account, routeTo(PROVIDERS.generic.by))) as [TextRouteId]
  const own = await hookOf(route)
  const nobody = own.replace(/[\w-]+$/, 'AAAAAAAAAAAAAAAAAAAAAAAAAAA')
  const signed = PROVIDERS.generic.wrote(own, it.clock.nowMs())
  const app = await it.app()
  const answers = await Promise.all(
    [own, nobody].map(url =>
      app.inject({
        method: 'POST',
        url: url.slice('https://us.example'.length),
        payload: signed.body,
        headers: { 'content-type': 'application/json' },
      }),
    ),
  )
  const said = answers.map(({ statusCode, body, headers: { date: _, ...headers } }) => ({ statusCode, body, headers }))
  const bare = ({ headers, ...rest }: (typeof said)[number]) => ({ ...rest, names: Object.keys(headers).toSorted() })
  expect(bare(said[0]!)).toEqual(bare(said[1]!)) // Two were asked.
  expect(said[0]?.statusCode).toBe(403)
})

test('a provider of one account tells nothing of another’s texts, though it knows their reference', async () => {
  const [route] = (await routes(it, mine.account, routeTo(PROVIDERS.generic.by))) as [TextRouteId]
  const id = await queued()
  await settled(id, 'accepted')
  const theirs = await it.turn(other.account, turn =>
    createTextRoute(turn, routeTo({ ...PROVIDERS.generic.by, url: 'https://sms.example/send' })),
  )
  if (!theirs.ok) throw new Error(theirs.refusal)
  const url = `${theirs.value.hookUrl}?r=m${id}`
  expect(await call(url, PROVIDERS.generic.delivered(url, it.clock.nowMs()))).toBe(204)
  expect((await becameOf(it, id)).became).toBeNull()
  expect(await inbound(route)).toBe(0)
})

test('what is told twice in one account is heard in both, for each has a text of its own', async () => {
  const key = { key: 'same', from: TO, to: FROM, text: 'STOP' }
  const [a, b] = [
    await it.turn(mine.account, turn => takeInbound(turn, null, key)),
    await it.turn(other.account, turn => takeInbound(turn, null, key)),
  ]
  expect([a, b].every(id => id?.startsWith('txi_'))).toBe(true)
  expect(await it.turn(mine.account, turn => takeInbound(turn, null, key))).toBeUndefined()
})

test('a provider that asks for patience is asked again, one that knows no such number is not', async () => {
  await routes(it, mine.account, routeTo(PROVIDERS.twilio.by))
  let asked = 0
  instead = () =>
    asked++ === 0 ? { status: 429, body: { code: 20429 } } : { status: 400, body: { code: 21211, message: 'no' } }
  const id = await queued()
  await until('it is refused', async () => {
    it.clock.move(2_000)
    return (await becameOf(it, id)).state === 'refused'
  })
  expect(await becameOf(it, id)).toMatchObject({ attempts: 2, code: '21211' })
})

test('a signed call that is not in the shape that was agreed is told so: nobody believes that a STOP was heard [AS-03]', async () => {
  const made = await it.turn(mine.account, turn => createTextRoute(turn, routeTo(PROVIDERS.generic.by)))
  const url = made.ok ? (made.value.hookUrl ?? '') : ''
  const tell = (events: unknown) => call(url, generic(events as readonly object[], it.clock.nowMs()))
  const stop = { id: 'g91', from: TO, to: FROM, text: 'STOP' }
  expect(await tell([stop])).toBe(204)
  expect(await tell([])).toBe(204)
  for (const events of [
    [{ ...stop, id: undefined }],
    [{ ...stop, text: 7 }],
    [{ id: 'g92', state: 'lost' }],
    'STOP',
    null,
  ])
    expect([events, await tell(events)]).toEqual([events, 422])
  const kept = () => it.turn(mine.account, turn => turn.db.selectFrom('text_inbound').select('inbound_id').execute())
  const before = (await kept()).length
  expect(await tell([{ ...stop, id: 'g93' }, { id: 'g94' }]), 'what is understood is kept all the same').toBe(422)
  expect((await kept()).length).toBe(before + 1)
})
