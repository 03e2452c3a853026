/**
 * Messages for an act, handed over by SMTP (RFC 6409) from programs that speak nothing else. A mail is only the envelope
 * of a request: it names a registered template and an act, and its own words go nowhere. It takes the way of
 * `POST /v1/messages`, with all that this way asks [AS-03].
 */

import { SMTPServer, type SMTPServerDataStream, type SMTPServerOptions, type SMTPServerSession } from 'smtp-server'
import { identityOfKey } from '#accounts/accounts.ts'
import {
  HOUR_MS,
  SMTP_IN_CLIENTS_MAX,
  SUBMISSION_MAX_BYTES,
  SUBMISSION_SILENCE_MS,
  SUBMISSION_TRIES_PER_HOUR,
} from '#base/limits.ts'
import type { House } from '#store/house.ts'
import { countTry } from '#store/rate.ts'
import { sha256Hex } from '#wire/crypto.ts'
import { hasBareLineEnds, listen, type MailServer, smtpNo } from './inbound.ts'
import { askedBy } from './submitted.ts'

type Answer = { readonly status: number; readonly body: unknown }
export type Submission = {
  readonly port: number
  /** With a certificate on this address; without one on loopback only, because keys are said in clear. */
  readonly host?: string
  readonly pem?: Buffer
  /** Asks `POST /v1/messages`. */
  readonly post: (headers: Readonly<Record<string, string>>, body: string) => Promise<Answer>
}

export function startSubmission(house: House, { port, host, pem, post }: Submission): Promise<MailServer> {
  const options: SMTPServerOptions = {
    banner: 'OptiMail',
    ...(pem ? { key: pem, cert: pem } : { disabledCommands: ['STARTTLS'], allowInsecureAuth: true }),
    authMethods: ['PLAIN', 'LOGIN'],
    size: SUBMISSION_MAX_BYTES,
    maxClients: SMTP_IN_CLIENTS_MAX,
    socketTimeout: SUBMISSION_SILENCE_MS,
    disableReverseLookup: true,
    logger: false,
    onAuth({ username, password }, { remoteAddress }, done) {
      logIn(house, username ?? '', password ?? '', remoteAddress).then(
        key => done(typeof key === 'string' ? null : key, typeof key === 'string' ? { user: key } : undefined),
        () => done(smtpNo(454, '4.7.0 Try again in a moment')),
      )
    },
    onRcptTo(_address, { envelope }, done) {
      done(envelope.rcptTo.length > 0 ? smtpNo(452, '4.5.3 An act is that of one recipient') : null)
    },
    onData(stream, session, done) {
      take(post, stream, session).then(
        answer => done(answer instanceof Error ? answer : null, answer instanceof Error ? undefined : answer),
        (cause: Error) => {
          house.log.error({ cause: cause.stack }, 'a message by SMTP could not be taken')
          done(smtpNo(451, '4.3.0 Try again later'))
        },
      )
    },
  }
  return listen(new SMTPServer(options), port, pem ? (host ?? '127.0.0.1') : '127.0.0.1')
}

/** The name is the key's id, the password the key. Returns the key. */
async function logIn(house: House, name: string, key: string, from: string): Promise<string | Error> {
  const identity = await identityOfKey(house, key)
  if (identity?.actor.id === name) return key
  const tries = await countTry(house, `submission ${from}`, HOUR_MS)
  return tries > SUBMISSION_TRIES_PER_HOUR
    ? smtpNo(454, '4.7.0 Too many wrong log-ins from this address')
    : smtpNo(535, '5.7.8 Log in with the id of an API key and the key itself')
}

async function take(
  post: Submission['post'],
  stream: SMTPServerDataStream,
  { envelope, user }: SMTPServerSession,
): Promise<string | Error> {
  const parts: Buffer[] = []
  for await (const part of stream) if (!stream.sizeExceeded) parts.push(part as Buffer) // A stream of bytes.
  if (stream.sizeExceeded) return smtpNo(552, '5.3.4 The message is larger than this server takes')
  const raw = Buffer.concat(parts)
  if (hasBareLineEnds(raw)) return smtpNo(554, '5.6.0 Lines end with CR LF') // RFC 5321 §2.3.8
  const asked = await askedBy(raw, envelope.rcptTo[0]?.address ?? '')
  if (typeof asked === 'string') return smtpNo(554, `5.6.0 ${asked} [AS-03]`)
  const headers = {
    authorization: `Bearer ${String(user)}`,
    'content-type': 'application/json',
    'idempotency-key': `smtp-${sha256Hex(asked.messageId)}`,
  }
  return replyOf(await post(headers, JSON.stringify(asked.body)))
}

type Told = {
  message_id?: string
  detail?: string
  title?: string
  demand?: string
  errors?: { pointer?: string; detail?: string }[]
}

/** What is worth another try is 4xx; the rest stands, with its demand. */
function replyOf({ status, body }: Answer): string | Error {
  const { message_id, detail, title, demand, errors = [] } = Object(body) as Told // A problem, or the answer.
  if (status === 202) return `2.0.0 Taken as ${message_id}`
  const why = [detail ?? title ?? 'Not taken', ...errors.map(it => `${it.pointer ?? ''} ${it.detail ?? ''}`)].join('; ')
  const text = `${why}${demand === undefined ? '' : ` [${demand}]`}`.replace(/[^\x20-\x7e]+/g, ' ').slice(0, 400)
  return status === 429 || status >= 500 ? smtpNo(451, `4.7.0 ${text}`) : smtpNo(554, `5.7.1 ${text}`)
}
