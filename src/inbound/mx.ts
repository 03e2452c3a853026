/**
 * Mail that comes back: reports to the return path of a message, and wishes to hear no more. It takes what carries one
 * of our tokens and nothing else, passes nothing on, and keeps nothing.
 */

import { type SMTPServerDataStream, SMTPServer, type SMTPServerOptions, type SMTPServerSession } from 'smtp-server'
import {
  HOUR_MS,
  MX_MAILS_PER_HOUR,
  MX_MESSAGE_MAX_BYTES,
  MX_RECIPIENTS_MAX,
  MX_SILENCE_MAX_MS,
  SMTP_IN_CLIENTS_MAX,
} from '#base/limits.ts'
import { accountReportedTo, isOurToken } from '#delivery/delivery.ts'
import { takeByTokens, takeReportMail, takeReturned, unsubscribe } from '#feedback/feedback.ts'
import type { House } from '#store/house.ts'
import type { AccountId } from '#store/turn.ts'
import { countTry } from '#store/rate.ts'
import { type BounceReport, reportOf } from '#wire/bounce/report.ts'
import { hasBareLineEnds, listen, type MailServer, smtpNo } from './inbound.ts'

type Box =
  | { readonly is: 'bounce' | 'unsubscribe'; readonly token: string }
  | { readonly is: 'reports'; readonly account: AccountId }
  | { readonly is: 'complaints' }

const BOXES = { b: 'bounce', u: 'unsubscribe' } as const

/** On all addresses of `host`. No log-in, no encryption: what arrives is not secret, and whoever knows a token may use it. */
export function startMx(house: House, port: number, host: string): Promise<MailServer> {
  const options: SMTPServerOptions = {
    banner: 'OptiMail',
    disabledCommands: ['STARTTLS', 'AUTH'],
    authOptional: true,
    size: MX_MESSAGE_MAX_BYTES,
    maxClients: SMTP_IN_CLIENTS_MAX,
    socketTimeout: MX_SILENCE_MAX_MS,
    disableReverseLookup: true,
    logger: false,
    onMailFrom(_address, session, done) {
      answer(house, done, () => mayKnock(house, session))
    },
    onRcptTo({ address }, session, done) {
      answer(house, done, async () => mayTake(house, address, session))
    },
    onData(stream, session, done) {
      answer(house, done, () => take(house, stream, session))
    },
  }
  return listen(new SMTPServer(options), port, host)
}

type Done = (cause?: Error | null) => void
type No = Error | undefined

/** A refusal is told as it is; what breaks here is ours, and worth another try. */
function answer(house: House, done: Done, work: () => Promise<No>): void {
  work().then(
    no => done(no ?? null),
    (cause: Error) => {
      house.log.error({ cause: cause.stack }, 'mail that came back was not understood')
      done(smtpNo(451, '4.3.0 Try again later'))
    },
  )
}

async function mayKnock(house: House, { remoteAddress }: SMTPServerSession): Promise<No> {
  const tries = await countTry(house, `mx ${remoteAddress}`, HOUR_MS)
  return tries > MX_MAILS_PER_HOUR ? smtpNo(451, '4.7.1 Too much mail from this address') : undefined
}

function mayTake(house: House, address: string, { envelope }: SMTPServerSession): No {
  if (!boxOf(house, address)) return smtpNo(550, '5.1.1 No such mailbox')
  return envelope.rcptTo.length >= MX_RECIPIENTS_MAX ? smtpNo(452, '4.5.3 Too many recipients') : undefined
}

/**
 * `b.<token>@…`, `u.<token>@…`, `d.…@…`, whatever the domain: nobody else can make a token. `fbl@…` is what providers are
 * given for their complaints (RFC 6449 §3.1): they write to one address, and the token is in the message that they return.
 */
function boxOf(house: House, address: string): Box | undefined {
  const account = accountReportedTo(house, address)
  if (account !== undefined) return { is: 'reports', account }
  if (/^fbl@/i.test(address)) return { is: 'complaints' }
  const [, letter, token] = /^([bu])\.([0-9a-z]{1,100})@/i.exec(address) ?? []
  if (letter === undefined || token === undefined || !isOurToken(house, token)) return undefined
  return { is: BOXES[letter.toLowerCase() as keyof typeof BOXES], token } // As the pattern says.
}

async function take(house: House, stream: SMTPServerDataStream, session: SMTPServerSession): Promise<No> {
  const parts: Buffer[] = []
  for await (const part of stream) if (!stream.sizeExceeded) parts.push(part as Buffer) // A stream of bytes.
  if (stream.sizeExceeded) return smtpNo(552, '5.3.4 The message is larger than this server takes')
  const raw = Buffer.concat(parts)
  if (hasBareLineEnds(raw)) return smtpNo(554, '5.6.0 Lines end with CR LF') // RFC 5321 §2.3.8
  const boxes = session.envelope.rcptTo.flatMap(({ address }) => boxOf(house, address) ?? [])
  let read: BounceReport | undefined
  const report = () => (read ??= reportOf(raw))
  for (const box of boxes) {
    if (box.is === 'unsubscribe') await unsubscribe(house, box.token, { ip: session.remoteAddress, userAgent: 'mail' })
    if (box.is === 'bounce') await takeReturned(house, box.token, report())
    if (box.is === 'complaints') await takeByTokens(house, report())
    if (box.is === 'reports') await takeReportMail(house, raw, 'mail', box.account)
  }
  return undefined
}
