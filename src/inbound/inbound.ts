/** The mail servers inside the product: here the sandbox mailbox, on loopback; mx.ts is the door for what comes back. */

import type { AddressInfo } from 'node:net'
import { type SMTPServerAuthentication, SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { MAIL_IN_MAX_BYTES, SMTP_IN_CLIENTS_MAX } from '#base/limits.ts'
import { receive, sandboxAccount } from '#sandbox/sandbox.ts'
import type { House } from '#store/house.ts'
import { type AccountId, SYSTEM, takeTurn } from '#store/turn.ts'

export type MailServer = { readonly port: number; stop(): Promise<void> }

/** A refusal in the words of SMTP; smtp-server puts the code before the text. */
export const smtpNo = (responseCode: number, text: string) => Object.assign(new Error(text), { responseCode })

/** Takes whatever a logged-in sender hands over and shows it in the console. Loopback only. */
export async function startSandbox(house: House, port: number): Promise<MailServer> {
  const options: SMTPServerOptions = {
    banner: 'OptiMail sandbox mailbox',
    disabledCommands: ['STARTTLS'],
    authMethods: ['PLAIN', 'LOGIN'],
    allowInsecureAuth: true,
    hidePIPELINING: false,
    size: MAIL_IN_MAX_BYTES,
    maxClients: SMTP_IN_CLIENTS_MAX,
    disableReverseLookup: true,
    logger: false,
    onAuth(auth: SMTPServerAuthentication, _session, done) {
      sandboxAccount(house, auth.username ?? '', auth.password ?? '').then(
        account =>
          done(
            account ? null : smtpNo(535, '5.7.8 This mailbox is for the installation itself'),
            account ? { user: account } : undefined,
          ),
        () => done(smtpNo(454, '4.7.0 Try again in a moment')),
      )
    },
    onData(stream, session, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('error', () => done(smtpNo(451, '4.3.0 The connection broke')))
      stream.on('end', () => {
        if (stream.sizeExceeded) return done(smtpNo(552, '5.3.4 The message is larger than this server takes'))
        const { mailFrom, rcptTo } = session.envelope
        const from = mailFrom === false ? '' : mailFrom.address
        const to = rcptTo.map(({ address }) => address)
        const who = { account: session.user as AccountId, actor: SYSTEM } // Set by onAuth, without which no mail is taken.
        takeTurn(house, who, turn => receive(turn, from, to, Buffer.concat(parts))).then(
          id => done(null, `2.0.0 Kept as ${id}`),
          (cause: Error) => {
            house.log.error({ cause: cause.message }, 'the sandbox mailbox could not keep a message')
            done(smtpNo(451, '4.3.0 Could not keep the message'))
          },
        )
      })
    },
  }
  return listen(new SMTPServer(options), port, '127.0.0.1')
}

export async function listen(server: SMTPServer, port: number, host: string): Promise<MailServer> {
  server.on('error', () => {}) // A client that hangs up is no news.
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const stop = () => new Promise<void>(resolve => server.close(() => resolve()))
  return { port: (server.server.address() as AddressInfo).port, stop }
}

const LF = 0x0a
const CR = 0x0d

/** A server that takes a lone CR or LF for a line end can be told two messages where we told one. */
export function hasBareLineEnds(raw: Buffer): boolean {
  for (let at = raw.indexOf(LF); at >= 0; at = raw.indexOf(LF, at + 1)) if (raw[at - 1] !== CR) return true
  for (let at = raw.indexOf(CR); at >= 0; at = raw.indexOf(CR, at + 1)) if (raw[at + 1] !== LF) return true
  return false
}
