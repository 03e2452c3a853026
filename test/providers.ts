/**
 * Providers on loopback that take mail over HTTP as the real ones do: they check the signature, recomputed here by
 * itself, and the body, strictly. What they answer is what the real ones' documentation shows.
 */

import { createHash, createHmac } from 'node:crypto'
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { z } from 'zod'
import type { ProviderKind } from '#wire/provider/api.ts'

export const SES_KEY = { keyId: 'AKIDEXAMPLE', secret: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' } as const
export const SENDGRID_KEY = 'SG.ngeVfQFYQlKU0ufo8x5d1A.TwL2iGABf9DHoTf09kqeF8tAmbihYzrnopKc1s5cr'
export const POSTMARK_TOKEN = '0f4b1c9e-5d3a-4c58-9a4e-2f6f7a1b3c5d'

export type Heard = {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}
export type Given =
  | { readonly status: number; readonly json?: unknown; readonly headers?: Readonly<Record<string, string>> }
  | 'hang-up'
  | 'silence'
  | 'half'

export type Provider = {
  readonly port: number
  readonly url: string
  /** Of requests that hand mail over, those that were right. */
  readonly taken: Heard[]
  /** Why a request was not what the provider's own would take. */
  readonly flaws: string[]
  connections: number
  /** Instead of a yes. */
  answer: ((heard: Heard) => Given | undefined) | undefined
  close(): Promise<void>
}

export async function startProvider(kind: ProviderKind): Promise<Provider> {
  const sockets = new Set<Socket>()
  const server = createServer((request, response) => void serve(request, response))
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    provider.connections += 1
    socket.on('error', () => {})
  })
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const heard = await hear(request)
    const own = provider.answer?.(heard)
    const given = own ?? KINDS[kind](heard, provider)
    if (given === 'silence') return
    if (given === 'hang-up') return void request.socket.destroy()
    if (given === 'half') {
      response.writeHead(200, { 'content-length': '100' })
      response.write('{')
      return void setImmediate(() => request.socket.destroy())
    }
    const body = given.json === undefined ? '' : JSON.stringify(given.json)
    response.writeHead(given.status, {
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(body)),
      ...given.headers,
    })
    response.end(body)
  }
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // It listens.
  const provider: Provider = {
    port,
    url: `http://127.0.0.1:${port}`,
    taken: [],
    flaws: [],
    connections: 0,
    answer: undefined,
    async close() {
      for (const socket of sockets) socket.destroy()
      await new Promise(resolve => server.close(resolve))
    },
  }
  return provider
}

async function hear(request: IncomingMessage): Promise<Heard> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer) // A stream of bytes.
  const { method = '', url = '', headers } = request
  return { method, path: url, headers, body: Buffer.concat(parts).toString('utf8') }
}

type Serve = (heard: Heard, provider: Provider) => Given

const KINDS: Readonly<Record<ProviderKind, Serve>> = {
  ses(heard, provider) {
    const flaw = flawOfSignature(heard)
    if (flaw !== undefined) {
      provider.flaws.push(flaw)
      return sesError(
        403,
        'SignatureDoesNotMatchException',
        `The request signature we calculated does not match: ${flaw}`,
      )
    }
    if (heard.path === '/v2/email/account')
      return {
        status: 200,
        json: { ProductionAccessEnabled: true, SendingEnabled: true, EnforcementStatus: 'HEALTHY' },
      }
    if (heard.path.startsWith('/v2/email/identities/'))
      return { status: 200, json: { IdentityType: 'DOMAIN', VerifiedForSendingStatus: true } }
    if (!isFit(Ses, heard, provider)) return sesError(400, 'BadRequestException', 'Invalid')
    provider.taken.push(heard)
    return { status: 200, json: { MessageId: `0100018f${provider.taken.length}-0000` } }
  },
  sendgrid(heard, provider) {
    if (heard.headers.authorization !== `Bearer ${SENDGRID_KEY}`)
      return {
        status: 401,
        json: {
          errors: [
            { message: 'The provided authorization grant is invalid, expired, or revoked', field: null, help: null },
          ],
        },
      }
    if (heard.path === '/v3/scopes') return { status: 200, json: { scopes: ['mail.send', 'alerts.read'] } }
    if (heard.path.startsWith('/v3/whitelabel/domains'))
      return { status: 200, json: [{ domain: 'bakery0.example', valid: true }] }
    if (!isFit(SendGrid, heard, provider))
      return { status: 400, json: { errors: [{ message: 'Bad Request', field: null, help: null }] } }
    provider.taken.push(heard)
    return { status: 202, headers: { 'x-message-id': `sg-${provider.taken.length}` } }
  },
  postmark(heard, provider) {
    if (heard.headers['x-postmark-server-token'] !== POSTMARK_TOKEN)
      return {
        status: 401,
        json: { ErrorCode: 10, Message: 'No Account or Server API tokens were supplied in the HTTP headers.' },
      }
    if (heard.path === '/server') return { status: 200, json: { ID: 1, Name: 'Live', DeliveryType: 'Live' } }
    if (heard.path.startsWith('/message-streams/'))
      return {
        status: 200,
        json: {
          ID: heard.path.split('/')[2],
          SubscriptionManagementConfiguration: { UnsubscribeHandlingType: 'Custom' },
        },
      }
    const rows = isFit(Postmark, heard, provider)
    if (!rows) return { status: 422, json: { ErrorCode: 402, Message: 'Received invalid JSON input.' } }
    provider.taken.push(heard)
    return {
      status: 200,
      json: rows.map(({ To }) => ({
        ErrorCode: 0,
        Message: 'OK',
        To,
        MessageID: 'b7bc2f4a-e38e-4336-af7d-e6c392c2f817',
      })),
    }
  },
}

export const sesError = (status: number, type: string, message: string): Given => ({
  status,
  headers: { 'x-amzn-errortype': `${type}:http://internal.amazon.com/coral/com.amazonaws.services.sesv2/` },
  json: { message },
})

function isFit<T>(shape: z.ZodType<T>, { body, headers }: Heard, provider: Provider): T | undefined {
  const fit = shape.safeParse(JSON.parse(body))
  if (headers['content-type'] !== 'application/json') provider.flaws.push('its type is not application/json')
  if (fit.success) return fit.data
  provider.flaws.push(z.prettifyError(fit.error))
  return undefined
}

const Tag = z.string().regex(/^[A-Za-z0-9_-]{1,256}$/)
const Ses = z.strictObject({
  Content: z.strictObject({ Raw: z.strictObject({ Data: z.base64() }) }),
  Destination: z.strictObject({ ToAddresses: z.array(z.string()).length(1) }),
  EmailTags: z.array(z.strictObject({ Name: Tag, Value: Tag })).optional(),
  ConfigurationSetName: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,64}$/)
    .optional(),
})

const Person = z.strictObject({ email: z.email(), name: z.string().optional() })
/** SendGrid refuses these: it writes them. */
const RESERVED =
  /^(?:x-sg-id|x-sg-eid|received|dkim-signature|content-type|content-transfer-encoding|to|from|subject|reply-to|cc|bcc)$/i
const Off = z.strictObject({ enable: z.literal(false) })
const SendGrid = z.strictObject({
  personalizations: z.array(z.strictObject({ to: z.array(Person).length(1) })).length(1),
  from: Person,
  reply_to: Person.optional(),
  subject: z.string().min(1),
  content: z
    .array(z.strictObject({ type: z.enum(['text/plain', 'text/html']), value: z.string().min(1) }))
    .min(1)
    .refine(all => all.length < 2 || all[0]?.type === 'text/plain', 'text/plain comes first'),
  headers: z.record(
    z.string().refine(name => !RESERVED.test(name), 'is reserved'),
    z.string(),
  ),
  custom_args: z.record(z.string(), z.string()).optional(),
  attachments: z
    .array(
      z.strictObject({
        content: z.base64(),
        type: z.string(),
        filename: z.string(),
        disposition: z.enum(['attachment', 'inline']),
        content_id: z.string().optional(),
      }),
    )
    .optional(),
  tracking_settings: z.strictObject({
    click_tracking: z.strictObject({ enable: z.literal(false), enable_text: z.literal(false) }),
    open_tracking: Off,
    subscription_tracking: Off,
    ganalytics: Off,
  }),
})

const Postmark = z
  .array(
    z.strictObject({
      From: z.string().min(3),
      To: z.string().min(3),
      ReplyTo: z.string().optional(),
      Subject: z.string().max(2_000),
      TextBody: z.string().optional(),
      HtmlBody: z.string().optional(),
      Headers: z.array(z.strictObject({ Name: z.string(), Value: z.string() })),
      Metadata: z.record(z.string().max(20), z.string().max(80)).optional(),
      Attachments: z
        .array(
          z.strictObject({
            Name: z.string(),
            Content: z.base64(),
            ContentType: z.string(),
            ContentID: z.string().optional(),
          }),
        )
        .optional(),
      TrackOpens: z.literal(false),
      TrackLinks: z.literal('None'),
      MessageStream: z.string(),
    }),
  )
  .min(1)
  .max(500)

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()

/** Signature Version 4 as Amazon's documentation writes it down, from the request as it arrived. */
function flawOfSignature({ method, path, headers, body }: Heard): string | undefined {
  const [, keyId, day = '', region = '', service = '', names = '', signature] =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request, SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/.exec(
      headers.authorization ?? '',
    ) ?? []
  const at = String(headers['x-amz-date'] ?? '')
  if (keyId !== SES_KEY.keyId || service !== 'ses' || !at.startsWith(day)) return 'its credential is not ours'
  if (!names.split(';').includes('host')) return 'its host is not signed'
  const said = Date.parse(at.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'))
  if (!(Math.abs(said - Date.now()) < 300_000)) return 'its time is not now'
  const signed = names
    .split(';')
    .map(name => `${name}:${String(headers[name] ?? '').trim()}\n`)
    .join('')
  const escaped = path
    .split('/')
    .map(part => encodeURIComponent(part))
    .join('/')
  const canonical = [method, escaped, '', signed, names, sha256(body)].join('\n')
  const scope = `${day}/${region}/ses/aws4_request`
  const key = ['ses', 'aws4_request'].reduce(hmac, hmac(hmac(`AWS4${SES_KEY.secret}`, day), region))
  const wanted = hmac(key, ['AWS4-HMAC-SHA256', at, scope, sha256(canonical)].join('\n')).toString('hex')
  return wanted === signature ? undefined : 'its signature is wrong'
}
