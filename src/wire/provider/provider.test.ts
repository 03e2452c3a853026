import { generateKeyPairSync } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  type Given,
  POSTMARK_TOKEN,
  type Provider,
  SENDGRID_KEY,
  SES_KEY,
  sesError,
  startProvider,
} from '../../../test/providers.ts'
import { composeMessage } from '../mail/compose.ts'
import { readMail } from '../mail/read-mail.ts'
import type { Message, Outcome, Patience, Relay } from '../smtp/types.ts'
import { PROVIDER_KINDS, type Api, type ProviderKind } from './api.ts'
import { openApiCourier } from './courier.ts'
import { letterOf, unsigned } from './letter.ts'
import { hostOf, REGIONS } from './speak.ts'
import { tryApi } from './trial.ts'

const APIS: Readonly<Record<ProviderKind, Api>> = {
  ses: { is: 'ses', region: 'eu-west-1', ...SES_KEY, configurationSet: 'events' },
  sendgrid: { is: 'sendgrid', key: SENDGRID_KEY },
  postmark: { is: 'postmark', token: POSTMARK_TOKEN, stream: 'broadcast', actStream: 'outbound' },
}
const PATIENCE: Partial<Patience> = { connectMs: 5_000, dotMs: 20_000, backoffMs: 20, backoffMaxMs: 50, idleMs: 4_000 }
const TOKEN = `r${'0123456789abcdef'.repeat(2)}`

const servers = {} as Record<ProviderKind, Provider> // Filled before the first test.
beforeAll(async () => {
  for (const kind of PROVIDER_KINDS) servers[kind] = await startProvider(kind)
})
beforeEach(() => {
  for (const kind of PROVIDER_KINDS) {
    servers[kind].answer = undefined
    servers[kind].taken.length = 0
    servers[kind].flaws.length = 0
  }
})
afterAll(() => Promise.all(Object.values(servers).map(server => server.close())))

const relayTo = (kind: ProviderKind, over: Partial<Relay> = {}): Relay => ({
  host: '127.0.0.1',
  port: servers[kind].port,
  tls: 'none',
  helo: 'mail.example.org',
  reach: 'any',
  api: APIS[kind],
  ...over,
})

const { privateKey } = generateKeyPairSync('ed25519')
function dataFor(n: number, bulk = true): Buffer {
  const made = composeMessage(
    {
      headers: [
        { name: 'From', phrase: ['Bäckerei "Zur Mühle", Lyon'], address: 'news@bakery0.example' },
        { name: 'To', phrase: ['Zoë'], address: `zoe${n}@inbox.example` },
        { name: 'Reply-To', phrase: [], address: 'hello@bakery0.example' },
        { name: 'Subject', text: [`Brot für alle, № ${n}`] },
        { name: 'Message-ID', tokens: [`<${n}.abc@bakery0.example>`] },
        ...(bulk
          ? [
              {
                name: 'List-Unsubscribe',
                tokens: [`<https://mail.example.org/u/${TOKEN}>, <mailto:u.${TOKEN}@bounce.bakery0.example>`],
              },
              { name: 'List-Unsubscribe-Post', tokens: ['List-Unsubscribe=One-Click'] },
              { name: 'List-Id', tokens: ['<news.bakery0.example>'] },
            ]
          : []),
      ],
      text: [`Grüße, ${'sehr '.repeat(30)}herzlich.\n.\nEnde`],
      html: ['<!DOCTYPE html><p>Grüße = Brot</p>'],
    },
    {},
    Date.UTC(2026, 10, 26),
    [{ domain: 'bakery0.example', selector: 's1', key: privateKey }],
  )
  if (!made.ok) throw new Error(String(made.refusal))
  return made.value.data
}

type Told = Message & { readonly heard: Outcome[] }
function messageFor(n: number, over: Partial<Message> & { readonly bulk?: boolean } = {}): Told {
  const heard: Outcome[] = []
  const { bulk = true, ...own } = over
  return {
    from: `b.${TOKEN}@bounce.bakery0.example`,
    to: `zoe${n}@inbox.example`,
    data: dataFor(n, bulk),
    utf8: false,
    mayLeave: () => true,
    attempted: () => {},
    settle: outcome => void heard.push(outcome),
    heard,
    ...own,
  }
}

/** All of them through one courier, until each is settled. */
async function sendAll(
  kind: ProviderKind,
  messages: readonly Told[],
  { connections = 1, patience = {} as Partial<Patience>, relay = {} as Partial<Relay> } = {},
) {
  const left = [...messages]
  const troubles: unknown[] = []
  const done = Promise.withResolvers<void>()
  let settled = 0
  for (const message of messages) {
    const { settle } = message
    Object.assign(message, {
      settle: (outcome: Outcome) => {
        settle(outcome)
        if (++settled === messages.length) done.resolve()
      },
    })
  }
  const courier = openApiCourier(APIS[kind], {
    relay: relayTo(kind, relay),
    connections,
    messagesPerConnection: 1_000,
    patience: { ...PATIENCE, ...patience },
    take: () => left.shift(),
    onTrouble: trouble => troubles.push(trouble),
  })
  courier.wake(messages.length)
  const stuck = setTimeout(() => done.reject(new Error('not all were settled')), 20_000)
  await done.promise.finally(() => clearTimeout(stuck))
  await courier.stop()
  expect(courier.underWay).toBe(0)
  return { troubles, outcomes: messages.map(({ heard }) => heard) }
}

test.each(PROVIDER_KINDS)(
  '%s takes what it is given, signed and shaped as it demands, over one kept connection',
  async kind => {
    const before = servers[kind].connections
    const messages = Array.from({ length: 5 }, (_, n) => messageFor(n))
    const { outcomes } = await sendAll(kind, messages)
    expect(servers[kind].flaws).toEqual([])
    expect(outcomes.map(heard => heard.map(({ is }) => is))).toEqual(messages.map(() => ['accepted']))
    expect(servers[kind].connections - before).toBe(1)
    expect(servers[kind].taken).toHaveLength(kind === 'postmark' ? 1 : 5)
  },
)

test('SES gets the message byte by byte, but for our signature, and the token where its events repeat it', async () => {
  await sendAll('ses', [messageFor(7)])
  const [heard] = servers.ses.taken
  const body = JSON.parse(heard?.body ?? '') as {
    Content: { Raw: { Data: string } }
    EmailTags: unknown
    ConfigurationSetName: string
  }
  const raw = Buffer.from(body.Content.Raw.Data, 'base64').toString()
  expect(body).toMatchObject({ EmailTags: [{ Name: 'optimail', Value: TOKEN }], ConfigurationSetName: 'events' })
  expect(raw).not.toMatch(/dkim-signature/i)
  expect(raw).toContain(`List-Unsubscribe: <https://mail.example.org/u/${TOKEN}>`)
  expect(raw.split('\r\n\r\n').slice(1).join('\r\n\r\n')).toBe(
    dataFor(7).toString().split('\r\n\r\n').slice(1).join('\r\n\r\n'),
  )
  expect(
    unsigned(
      Buffer.from('DKIM-Signature: a;\r\n b\r\nFrom: x\r\nDKIM-Signature: c\r\nTo: y\r\n\r\nDKIM-Signature: stays\r\n'),
    ).toString(),
  ).toBe('From: x\r\nTo: y\r\n\r\nDKIM-Signature: stays\r\n')
})

test('a message that is taken apart loses nothing that people or their programs read', async () => {
  const letter = letterOf(dataFor(3), `b.${TOKEN}@bounce.bakery0.example`)
  const mail = readMail(dataFor(3))
  expect(letter).toMatchObject({
    from: { name: 'Bäckerei "Zur Mühle", Lyon', address: 'news@bakery0.example' },
    to: { name: 'Zoë', address: 'zoe3@inbox.example' },
    replyTo: { address: 'hello@bakery0.example' },
    subject: 'Brot für alle, № 3',
    html: expect.stringContaining('<p>Grüße = Brot</p>') as string,
    token: TOKEN,
    isBulk: true,
    attached: [],
  })
  expect(letter?.text.replace(/\r\n/g, '\n').trimEnd()).toBe(mail.parts[0]?.text.trimEnd())
  expect(Object.fromEntries(letter?.headers ?? [])).toMatchObject({
    'Message-ID': '<3.abc@bakery0.example>',
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    'List-Unsubscribe': expect.stringContaining(`/u/${TOKEN}>`) as string,
    'List-Id': '<news.bakery0.example>',
  })
})

test('attachments go along, and a file’s name does not end a header', () => {
  const raw = [
    'From: a@b.example',
    'To: c@d.example',
    'Subject: x',
    'Content-Type: multipart/mixed; boundary="m"',
    '',
    '--m',
    'Content-Type: multipart/alternative; boundary="n"',
    '',
    '--n',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'hello',
    '--n',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    '<p>h=C3=A9</p>',
    '--n--',
    '--m',
    'Content-Type: application/pdf',
    "Content-Disposition: attachment; filename*=utf-8''ticket%0D%0A%20%C3%A9.pdf",
    'Content-Transfer-Encoding: base64',
    '',
    'AAEC',
    '/w==',
    '--m--',
    '',
  ].join('\r\n')
  const letter = letterOf(Buffer.from(raw), '')
  expect(letter).toMatchObject({ text: 'hello', html: '<p>hé</p>', isBulk: false, token: '' })
  expect(letter?.attached).toEqual([
    { name: 'ticket\r\n é.pdf', type: 'application/pdf', contentId: '', base64: 'AAEC/w==' },
  ])
  expect(letterOf(Buffer.from('Subject: nobody\r\n\r\nx'), '')).toBeUndefined()
})

test('Postmark keeps what people asked for apart from what their acts led to', async () => {
  await sendAll('postmark', [messageFor(1), messageFor(2, { bulk: false })])
  const rows = JSON.parse(servers.postmark.taken[0]?.body ?? '[]') as {
    MessageStream: string
    Metadata: unknown
    Headers: unknown
    From: string
  }[]
  expect(rows.map(({ MessageStream }) => MessageStream)).toEqual(['broadcast', 'outbound'])
  expect(rows[0]).toMatchObject({
    Metadata: { optimail: TOKEN },
    From: '"Bäckerei \\"Zur Mühle\\", Lyon" <news@bakery0.example>',
  })
  expect(rows[0]?.Headers).toContainEqual({ Name: 'X-PM-KeepID', Value: 'true' })
})

const sg = (status: number, message: string, field: string | null = null): Given => ({
  status,
  json: { errors: [{ message, field, help: null }] },
})
const pm = (status: number, ErrorCode: number, Message: string): Given => ({ status, json: { ErrorCode, Message } })
const pmRow = (ErrorCode: number, Message: string): Given => ({ status: 200, json: [{ ErrorCode, Message }] })

const UNSURE: readonly (readonly [string, Given])[] = [
  ['it hangs up over it', 'hang-up'],
  ['its answer breaks off', 'half'],
  ['it breaks', { status: 500, json: {} }],
  ['a machine before it breaks', { status: 502 }],
  ['it is too busy to say', { status: 503, json: { message: 'Service Unavailable' } }],
  ['it waits for another for too long', { status: 504 }],
  ['its yes names no message', { status: 200, json: {} }],
]
test.each(PROVIDER_KINDS.flatMap(kind => UNSURE.map(([says, given]) => [kind, says, given] as const)))(
  '%s: nobody knows what became of a message when %s, and it is not sent again [AS-10]',
  async (kind, _says, given) => {
    servers[kind].answer = () => given
    const { outcomes } = await sendAll(kind, [messageFor(1)])
    expect(outcomes).toMatchObject([[{ is: 'uncertain', trouble: { at: 'dot' } }]])
  },
)

test.each(PROVIDER_KINDS)('%s: nor when no answer comes in time', async kind => {
  let asked = 0
  servers[kind].answer = () => {
    asked += 1
    return 'silence'
  }
  const { outcomes } = await sendAll(kind, [messageFor(1)], { patience: { dotMs: 300 } })
  expect(outcomes).toMatchObject([[{ is: 'uncertain', trouble: { why: 'too-slow' } }]])
  expect(asked).toBe(1)
})

type Row = readonly [ProviderKind, string, Given, object]
const NOS: readonly Row[] = [
  [
    'ses',
    'pace',
    sesError(429, 'TooManyRequestsException', 'Maximum sending rate exceeded.'),
    { is: 'untouched', trouble: { restMs: null, lasting: false } },
  ],
  [
    'ses',
    'sandbox or unverified',
    sesError(
      400,
      'MessageRejected',
      'Email address is not verified. The following identities failed the check in region EU-WEST-1: zoe1@inbox.example',
    ),
    { is: 'refused', at: 'mail' },
  ],
  ['ses', 'return path', sesError(400, 'MailFromDomainNotVerifiedException', 'x'), { is: 'refused', at: 'mail' }],
  [
    'ses',
    'content',
    sesError(400, 'MessageRejected', 'Message contains a virus.'),
    { is: 'refused', at: 'dot', permanent: true },
  ],
  ['ses', 'paused', sesError(400, 'SendingPausedException', 'x'), { is: 'untouched', trouble: { lasting: true } }],
  [
    'ses',
    'bad key',
    sesError(403, 'UnrecognizedClientException', 'The security token included in the request is invalid.'),
    { is: 'untouched', trouble: { at: 'auth', lasting: true } },
  ],
  [
    'ses',
    'no such set',
    sesError(404, 'NotFoundException', 'Configuration set <x> does not exist.'),
    { is: 'untouched', trouble: { lasting: true } },
  ],
  [
    'sendgrid',
    'pace',
    { status: 429, headers: { 'retry-after': '7' }, json: { errors: [{ message: 'too many requests' }] } },
    { is: 'untouched', trouble: { restMs: 7_000 } },
  ],
  [
    'sendgrid',
    'no pause is endless',
    { status: 429, headers: { 'retry-after': '99999999' } },
    { is: 'untouched', trouble: { restMs: 3_600_000 } },
  ],
  [
    'sendgrid',
    'bad key',
    sg(401, 'The provided authorization grant is invalid, expired, or revoked'),
    { is: 'untouched', trouble: { at: 'auth', lasting: true } },
  ],
  ['sendgrid', 'no right', sg(403, 'access forbidden'), { is: 'untouched', trouble: { at: 'auth', lasting: true } }],
  [
    'sendgrid',
    'unverified',
    sg(
      403,
      'The from address does not match a verified Sender Identity. Mail cannot be sent until this error is resolved.',
      'from',
    ),
    { is: 'refused', at: 'mail' },
  ],
  [
    'sendgrid',
    'recipient',
    sg(400, 'Does not contain a valid address.', 'personalizations.0.to.0.email'),
    { is: 'refused', at: 'rcpt', permanent: true },
  ],
  [
    'sendgrid',
    'content',
    sg(400, 'The content value must be a string at least one character in length.', 'content.0.value'),
    { is: 'refused', at: 'dot', permanent: true },
  ],
  ['sendgrid', 'size', sg(413, 'too large'), { is: 'refused', permanent: true, reply: { enhanced: '5.3.4' } }],
  [
    'sendgrid',
    'elsewhere',
    { status: 302, headers: { location: 'http://169.254.169.254/' } },
    { is: 'untouched', trouble: { lasting: true } },
  ],
  [
    'postmark',
    'bad key',
    pm(401, 10, 'Bad or missing API token'),
    { is: 'untouched', trouble: { at: 'auth', lasting: true } },
  ],
  [
    'postmark',
    'inactive',
    pmRow(406, 'You tried to send to recipient(s) that have been marked as inactive.'),
    { is: 'refused', at: 'rcpt', permanent: true, reply: { code: 550, enhanced: '5.1.1' } },
  ],
  ['postmark', 'unverified', pmRow(400, 'Sender signature not found.'), { is: 'refused', at: 'mail' }],
  [
    'postmark',
    'pending',
    pmRow(412, 'While your account is pending approval, all recipient addresses must share the same domain.'),
    { is: 'refused', at: 'mail' },
  ],
  ['postmark', 'no credits', pmRow(405, 'Not allowed to send'), { is: 'untouched', trouble: { lasting: true } }],
  [
    'postmark',
    'no such stream',
    pmRow(1235, 'The MessageStream provided does not exist on this server.'),
    { is: 'untouched', trouble: { lasting: true } },
  ],
  ['postmark', 'pace', pm(429, 429, 'Rate limit exceeded'), { is: 'untouched', trouble: { lasting: false } }],
]
test.each(NOS)('%s, %s: the answer means exactly this', async (kind, _says, given, outcome) => {
  servers[kind].answer = () => given
  const { outcomes, troubles } = await sendAll(kind, [messageFor(1)])
  expect(outcomes).toMatchObject([[outcome]])
  expect(troubles).toHaveLength((outcome as { is: string }).is === 'untouched' ? 1 : 0)
})

test.each(PROVIDER_KINDS)(
  '%s: a message whose consent ends before its bytes leave never leaves [AS-03]',
  async kind => {
    let may = true
    const late = messageFor(2, { mayLeave: () => may, attempted: async () => void (may = false) })
    const { outcomes } = await sendAll(kind, [messageFor(1, { mayLeave: () => false }), late])
    expect(outcomes).toEqual([[{ is: 'withheld' }], [{ is: 'withheld' }]])
    expect(servers[kind].taken).toEqual([])
  },
)

test('of a batch, those who may not are left out, and each of the others has its own answer', async () => {
  const may = [true, true, false, true]
  servers.postmark.answer = ({ body }) => ({
    status: 200,
    json: (JSON.parse(body) as unknown[])
      .slice(0, 2)
      .map((_, i) =>
        i === 0 ? { ErrorCode: 0, Message: 'OK', MessageID: 'x' } : { ErrorCode: 406, Message: 'inactive' },
      ),
  })
  const messages = may.map((isFree, n) =>
    messageFor(n, { attempted: async () => void Object.assign(messages[n] ?? {}, { mayLeave: () => isFree }) }),
  )
  const { outcomes } = await sendAll('postmark', messages)
  expect(outcomes.map(heard => heard.map(({ is }) => is))).toEqual([
    ['accepted'],
    ['refused'],
    ['withheld'],
    ['uncertain'],
  ])
})

test.each(PROVIDER_KINDS)(
  '%s: what could not be written down stays here, and a provider that is not there has had nothing',
  async kind => {
    const broken = messageFor(1, { attempted: () => Promise.reject(new Error('disk full')) })
    expect((await sendAll(kind, [broken])).outcomes).toMatchObject([
      [{ is: 'untouched', trouble: { why: 'not-journaled' } }],
    ])
    expect(servers[kind].taken).toEqual([])
    const nowhere = await tryApi(relayTo(kind, { port: 1 }), APIS[kind], { message: messageFor(1), patience: PATIENCE })
    expect(nowhere.outcome).toMatchObject({ is: 'untouched', trouble: { at: 'connect' } })
    const inside = await tryApi(relayTo(kind, { reach: 'public' }), APIS[kind], {
      message: messageFor(1),
      patience: PATIENCE,
    })
    expect(inside.outcome).toMatchObject({ is: 'untouched', trouble: { why: 'not-public' } })
  },
)

test('a look says what an account lacks before anything is sent', async () => {
  const rows: readonly (readonly [ProviderKind, string, Given, RegExp, 'flaw' | 'note'])[] = [
    [
      'ses',
      '/v2/email/account',
      sesError(403, 'UnrecognizedClientException', 'x'),
      /does not know this access key/,
      'flaw',
    ],
    ['ses', '/v2/email/account', { status: 200, json: { SendingEnabled: false } }, /stopped this SES account/, 'flaw'],
    [
      'ses',
      '/v2/email/account',
      { status: 200, json: { SendingEnabled: true, ProductionAccessEnabled: false } },
      /sandbox of Amazon/,
      'note',
    ],
    [
      'ses',
      '/v2/email/identities/bakery0.example',
      sesError(404, 'NotFoundException', 'x'),
      /does not know the domain/,
      'flaw',
    ],
    ['sendgrid', '/v3/scopes', sg(401, 'x'), /does not know this key/, 'flaw'],
    ['sendgrid', '/v3/scopes', { status: 200, json: { scopes: ['alerts.read'] } }, /may not send mail/, 'flaw'],
    [
      'sendgrid',
      '/v3/whitelabel/domains?limit=200',
      { status: 200, json: [{ domain: 'other.example', valid: true }] },
      /does not know the domain/,
      'note',
    ],
    ['postmark', '/server', pm(401, 10, 'x'), /does not know this token/, 'flaw'],
    ['postmark', '/server', { status: 200, json: { DeliveryType: 'Sandbox' } }, /delivers nothing/, 'note'],
    ['postmark', '/message-streams/broadcast', pm(404, 1226, 'x'), /no such message stream/, 'flaw'],
    [
      'postmark',
      '/message-streams/broadcast',
      { status: 200, json: { SubscriptionManagementConfiguration: { UnsubscribeHandlingType: 'Postmark' } } },
      /own way out/,
      'note',
    ],
  ]
  for (const [kind, path, given, says, where] of rows) {
    servers[kind].answer = heard => (heard.path === path ? given : undefined)
    servers[kind].taken.length = 0
    const looks = { domain: 'bakery0.example' }
    const trial = await tryApi(relayTo(kind), APIS[kind], { message: messageFor(1), patience: PATIENCE, looks })
    expect(trial[where], `${kind} ${path}`).toMatch(says)
    expect(servers[kind].taken).toHaveLength(where === 'flaw' ? 0 : 1)
  }
})

test('where a provider is follows from its region alone, and no region names another host', () => {
  expect(hostOf('ses', 'eu-west-1')).toBe('email.eu-west-1.amazonaws.com')
  expect(hostOf('ses', 'cn-north-1')).toBe('email.cn-north-1.amazonaws.com.cn')
  expect(hostOf('sendgrid', 'eu')).toBe('api.eu.sendgrid.com')
  for (const region of [
    'evil.example/#',
    'eu-west-1.evil.example',
    'eu-west-1@x',
    '',
    'eu_west_1',
    '-1',
    'EU-WEST-1\n',
  ])
    expect(REGIONS.ses.test(region), region).toBe(false)
})
