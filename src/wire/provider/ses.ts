/**
 * Amazon SES, interface v2: a message goes as it is (Raw), without our signature, for SES writes Message-ID and Date anew
 * and signs. Requests are signed by Signature Version 4.
 */

import type { SignatureV4 } from '@smithy/signature-v4'
import type { ApiOf } from './api.ts'
import type { Asked, Look, Speaker } from './types.ts'
import { tokenIn, unsigned } from './letter.ts'
import { type ErrorRow, flawBy, member, plain, type Said, textOf, verdictOf } from './verdict.ts'

const REFERENCE = 'Amazon SES API v2 Reference, SendEmail, Errors'
const SANDBOX =
  'This SES account is in the sandbox of Amazon: it sends to addresses only that were verified there. Ask Amazon for production access.'
const UNVERIFIED =
  'SES does not know the domain of the sender in this region. Verify it there as an identity, or check the region.'

/** The header by which what comes back is known where SES tells of the message's own. */
const HEADER = 'X-OptiMail-Message'

export const SES_ERRORS: readonly ErrorRow[] = [
  {
    code: /^(?:TooManyRequests|Throttling|LimitExceeded)/,
    then: { is: 'rests', at: 'mail', lasting: false },
    says: 'SES asks for a slower pace, or its quota of the day is used up.',
    source: REFERENCE,
  },
  {
    code: /^(?:AccountSuspended|SendingPaused)/,
    then: { is: 'rests', at: 'auth', lasting: true },
    says: 'Amazon has stopped this SES account, or its configuration set, from sending.',
    source: REFERENCE,
  },
  {
    code: /^(?:UnrecognizedClient|InvalidClientTokenId|InvalidSignature|SignatureDoesNotMatch|IncompleteSignature|MissingAuthenticationToken|ExpiredToken|OptInRequired)/,
    then: { is: 'rests', at: 'auth', lasting: true },
    says: 'Amazon does not know this access key, or the secret key does not belong to it.',
    source: 'Amazon SES API v2 Reference, Common Errors',
  },
  {
    code: /^(?:AccessDenied|NotAuthorized)/,
    then: { is: 'rests', at: 'auth', lasting: true },
    says: 'The access key is known, and may not send. Its user needs ses:SendEmail, ses:SendRawEmail, ses:GetAccount and ses:GetEmailIdentity.',
    source: 'Amazon SES API v2 Reference, Common Errors',
  },
  {
    code: /^RequestExpired|^RequestTimeTooSkewed/,
    then: { is: 'rests', at: 'auth', lasting: true },
    says: 'The clock of this machine is wrong by more than five minutes.',
    source: 'Amazon SES API v2 Reference, Common Errors',
  },
  {
    code: /^MailFromDomainNotVerified/,
    then: { is: 'refused', at: 'mail', reply: '553 5.7.1' },
    says: UNVERIFIED,
    source: REFERENCE,
  },
  {
    code: /^(?:MessageRejected|BadRequest)/,
    text: /not verified/i, // The sender, or in the sandbox whoever it goes to: either is for the account to mend.
    then: { is: 'refused', at: 'mail', reply: '553 5.7.1' },
    says: `${UNVERIFIED} In the sandbox of Amazon, recipients have to be verified too.`,
    source: REFERENCE,
  },
  {
    code: /^NotFound/,
    then: { is: 'rests', at: 'mail', lasting: true },
    says: 'There is no such configuration set in this region.',
    source: REFERENCE,
  },
  {
    code: /^(?:MessageRejected|BadRequest)/,
    then: { is: 'refused', at: 'dot', reply: '554 5.6.0' },
    source: REFERENCE,
  },
]

/** Loaded where SES is spoken to: each worker holds what it has loaded for good. */
async function signerOf({ region, keyId, secret }: ApiOf<'ses'>): Promise<SignatureV4> {
  const [{ SignatureV4 }, { Sha256 }] = await Promise.all([
    import('@smithy/signature-v4'),
    import('@aws-crypto/sha256-js'),
  ])
  const credentials = { accessKeyId: keyId, secretAccessKey: secret }
  return new SignatureV4({ service: 'ses', region, credentials, sha256: Sha256 })
}

export function speakSes(api: ApiOf<'ses'>): Speaker {
  let signing: Promise<SignatureV4> | undefined
  const signed = async (method: Asked['method'], path: string, host: string, body?: string): Promise<Asked> => {
    const headers = { host, ...(body !== undefined && { 'content-type': 'application/json' }) }
    const [hostname = '', port] = host.split(':')
    const request = {
      method,
      protocol: 'https:',
      hostname,
      ...(port && { port: Number(port) }),
      path,
      query: {},
      headers,
    }
    const signer = await (signing ??= signerOf(api))
    const { headers: made } = await signer.sign(body === undefined ? request : { ...request, body })
    return { method, path, headers: made, ...(body !== undefined && { body }) }
  }
  return {
    atOnce: 1,
    draft: async ({ data, from, to }) => {
      const token = tokenIn(from)
      const raw = Buffer.concat([Buffer.from(`${HEADER}: ${token}\r\n`), unsigned(data)])
      return JSON.stringify({
        Content: { Raw: { Data: raw.toString('base64') } },
        Destination: { ToAddresses: [to] },
        ...(token !== '' && { EmailTags: [{ Name: 'optimail', Value: token }] }),
        ...(api.configurationSet !== undefined && { ConfigurationSetName: api.configurationSet }),
      })
    },
    ask: ([draft], host) => signed('POST', '/v2/email/outbound-emails', host, draft),
    judge: (answer, _count, nowMs) => {
      const id = textOf(member(answer.json, 'MessageId'))
      const said = saidIn(answer)
      if (answer.status === 200 && id !== '')
        return [{ is: 'accepted', reply: { code: 250, enhanced: '2.0.0', text: plain(`Ok ${id}`) } }]
      if (answer.status < 300) return [{ is: 'uncertain', trouble: { at: 'dot', why: 'not-smtp', lasting: false } }]
      return [verdictOf(SES_ERRORS, said, answer, nowMs)]
    },
    looks: async (domain, host) => [
      {
        asked: await signed('GET', '/v2/email/account', host),
        flawIn: answer => flawBy(SES_ERRORS, saidIn(answer)) ?? accountFlaw(answer.json),
        notes: answer => (member(answer.json, 'ProductionAccessEnabled') === false ? SANDBOX : undefined),
      },
      ...(domain === undefined ? [] : [await identityLook(domain, host, signed)]),
    ],
  }
}

const accountFlaw = (json: unknown) =>
  member(json, 'SendingEnabled') === false ? 'Amazon has stopped this SES account from sending.' : undefined

async function identityLook(
  domain: string,
  host: string,
  signed: (method: 'GET', path: string, host: string) => Promise<Asked>,
): Promise<Look> {
  return {
    asked: await signed('GET', `/v2/email/identities/${encodeURIComponent(domain)}`, host),
    flawIn: answer => {
      if (answer.status === 404) return UNVERIFIED
      const flaw = flawBy(SES_ERRORS, saidIn(answer))
      return flaw ?? (member(answer.json, 'VerifiedForSendingStatus') === true ? undefined : UNVERIFIED)
    },
  }
}

/** `x-amzn-errortype: MessageRejected:http://…`, or `__type` in the body. */
function saidIn({
  status,
  headers,
  json,
}: {
  status: number
  headers: Readonly<Record<string, string | undefined>>
  json: unknown
}): Said {
  const type = headers['x-amzn-errortype'] ?? textOf(member(json, '__type'))
  const code = (type.split(':')[0] ?? '').replace(/^.*#/, '').replace(/Exception$/, '')
  return { status, code, text: textOf(member(json, 'message')) || textOf(member(json, 'Message')) }
}
