/**
 * Handing mail to a server over SMTP (RFC 5321): the words. Each message goes to one recipient, and ends in exactly one
 * {@link Outcome}. courier.ts keeps connections and pulls messages onto them; post.ts sends a single message.
 */

import type { Tlsa } from '#base/dns.ts'
import type { Result } from '#base/result.ts'
import type { Api } from '../provider/api.ts'

export const TLS_MODES = [
  'none', // in clear, a password too
  'opportunistic', // STARTTLS where it is offered, any certificate (RFC 7435); never a password in clear
  'required', // STARTTLS with a valid certificate, or nothing
  'implicit', // TLS from the first byte (RFC 8314), with a valid certificate
] as const
export type TlsMode = (typeof TLS_MODES)[number]

export type Login = { readonly username: string } & ({ readonly password: string } | { readonly token: string })

/** The server that takes our mail, and how we speak to it: plain data, fit for another thread. */
export type Relay = {
  readonly host: string
  readonly port: number
  readonly tls: TlsMode
  /** A token is for XOAUTH2 or OAUTHBEARER: whoever gives it sees to it that it is fresh. */
  readonly login?: Login
  /** What we call ourselves in EHLO: a domain name, or an address in brackets. */
  readonly helo: string
  /** The address of ours that the connection begins at; the machine's own choice when there is none. */
  readonly sourceAddress?: string
  /** Which addresses the host may resolve to; `public` refuses loopback, private and link-local ones at each connection. */
  readonly reach: 'any' | 'public'
  /** A certificate to trust in place of the public authorities (PEM). */
  readonly ca?: string
  /**
   * So many messages may be on their way over one connection at once, where the server offers CHUNKING (RFC 3030): as many
   * more are uncertain if the line breaks. 1 unless told otherwise.
   */
  readonly atOnce?: number
  /** It is spoken to over HTTP, in a provider's own words (wire/provider), and not over SMTP. */
  readonly api?: Api
}

/** How a host that the DNS names has to prove itself before mail is said to it. */
export type HostTls =
  | 'opportunistic'
  | 'required' // a certificate that is valid for its name: MTA-STS (RFC 8461 §4.2)
  | { readonly tlsa: readonly Tlsa[] } // one of these, whoever signed it: DANE (RFC 7672)

/** A host that takes mail for a domain. */
export type RelayHost = {
  readonly name: string
  /** Where it is now, in order, and how it has to prove itself. Asked before it is connected to, if it comes to that. */
  find(): Promise<Result<{ readonly addresses: readonly string[]; readonly tls: HostTls }, Trouble>>
}

/** Who takes the mail of a domain now, in the order in which they are tried: asked at each new connection. */
export type FindHosts = () => Promise<Result<readonly RelayHost[], Trouble>>

/** RFC 3461 §4. `id` (ENVID) comes back in each report. */
export type Dsn = {
  readonly id?: string
  readonly returns?: 'FULL' | 'HDRS'
  /** Empty: of nothing (NEVER). */
  readonly notify?: readonly ('SUCCESS' | 'FAILURE' | 'DELAY')[]
}

/** One message to one recipient. What it is made of stays unchanged until it is settled. */
export interface Message {
  /** The return path; empty for none. */
  readonly from: string
  readonly to: string
  /** The whole message, CRLF line ends, the last one included; no line begins with a dot, so nothing is stuffed. */
  readonly data: Buffer
  /** A header or an address needs SMTPUTF8 (RFC 6531); where it is not offered the message is refused. */
  readonly utf8: boolean
  /** What is asked for about reports, where the server offers DSN (RFC 3461). */
  readonly dsn?: Dsn
  /**
   * Asked in the same tick before each step that cannot be taken back: before `attempted`, and right before the bytes
   * leave. False, and it never leaves: the outcome is `withheld`.
   */
  mayLeave(): boolean
  /**
   * Awaited once, after the server is ready for the message and before its final dot leaves. Many messages may wait at
   * once, each on its own connection, and share one disk write. A rejection keeps the message here, `untouched`.
   */
  attempted(): Promise<void> | void
  /** Called once, in order of the replies. May itself call {@link Courier.wake}. */
  settle(outcome: Outcome): void
}

/** A server's answer (RFC 5321 §4.2, RFC 2034). */
export type Reply = {
  readonly code: number
  /** `5.1.1`, or empty where the server gives none. */
  readonly enhanced: string
  /** What stood behind the codes; the lines joined by a blank, without control characters, cut to a bound. */
  readonly text: string
}

/** The exchange in which something happened. */
export const STEPS = [
  'connect', // the address, the socket, TLS from the first byte
  'greeting',
  'ehlo',
  'starttls',
  'auth',
  'offer', // here, before anything was said: the server does not offer what the message needs
  'mail',
  'rcpt',
  'data',
  'body', // between the server's 354 and the final dot
  'dot',
  'idle', // between two messages
] as const
export type Step = (typeof STEPS)[number]

/** Why a connection is of no use, or no longer. `reply` is what the server said, if that was why. */
export type Trouble = {
  readonly at: Step
  readonly why:
    | 'no-such-host'
    | 'not-public' // the host resolves to an address that `reach` forbids
    | 'unreachable' // refused, no way there, or no answer to the connection
    | 'hung-up'
    | 'too-slow'
    | 'refused' // a reply of 4xx or 5xx that concerns the session and not a message
    | 'closing' // 421: the server ends the session
    | 'no-tls' // demanded, and not offered or not achieved; the certificate is not valid
    | 'no-login' // no way to log in that we speak, or none but in clear
    | 'not-smtp' // a reply that makes no sense, or that nobody asked for
    | 'not-journaled' // `attempted` was rejected
    | 'stopped' // by us
  readonly reply?: Reply
  /** What the machine says of it: for the log, and for whoever tests the route. */
  readonly detail?: string
  /** Waiting does not help: the password is wrong, the host does not exist. */
  readonly lasting: boolean
  /** Whoever answered wants nothing of us for so long; null: for as long as is usual. Undefined: it said nothing of that. */
  readonly restMs?: number | null
}

/** What became of a message: always one of these, and exact. */
export type Outcome =
  /** The server took responsibility (RFC 5321 §6.1). */
  | { readonly is: 'accepted'; readonly reply: Reply }
  /** The server, or here at `offer` its lack of an extension, said no. `permanent`: 5xx. */
  | { readonly is: 'refused'; readonly at: Step; readonly reply: Reply; readonly permanent: boolean }
  /** Surely not accepted, and nothing said against it: it can be sent again. */
  | { readonly is: 'untouched'; readonly trouble: Trouble }
  /** The final dot left and no answer came: accepted or not, nobody here knows (RFC 1047). */
  | { readonly is: 'uncertain'; readonly trouble: Trouble }
  /** `mayLeave` said no in time. */
  | { readonly is: 'withheld' }

/** How long we wait for what, in milliseconds; the defaults are those of base/limits.ts. */
export type Patience = {
  readonly connectMs: number
  readonly commandMs: number
  readonly dataMs: number
  readonly blockMs: number
  readonly dotMs: number
  readonly quitMs: number
  /** How long a connection is kept with nothing to send. */
  readonly idleMs: number
  /** The first pause after a failed connection; each further one doubles it, with jitter, up to the bound. */
  readonly backoffMs: number
  readonly backoffMaxMs: number
}

export type CourierOptions = {
  readonly relay: Relay
  /** Instead of the relay's host and kind of TLS: its other fields hold for each of these. */
  readonly hosts?: FindHosts
  /** At most so many connections at once. */
  readonly connections: number
  /** Asked before each connection is opened, and told when it is no more: for couriers that share a bound. */
  readonly seats?: { take(): boolean; free(): void }
  /** After so many messages a connection is replaced by a new one. */
  readonly messagesPerConnection: number
  readonly patience?: Partial<Patience>
  /**
   * The next message, or undefined when there is none now. Called in the tick in which a connection can take one: just
   * before the message ahead of it leaves, so that its envelope goes with that message's last bytes in one flight.
   */
  take(): Message | undefined
  /** A connection could not be opened, or was lost. Messages that it concerned were settled before. */
  onTrouble?(trouble: Trouble): void
}

/** Made by `openCourier(options)` of courier.ts. Nothing is connected until the first `wake`. */
export interface Courier {
  /** There is something to take: for about so many messages, more than the open connections take by themselves. */
  wake(waiting?: number): void
  /** Takes no more, lets the open exchanges end, says goodbye. `now`: hangs up at once, whatever is on the way. */
  stop(now?: boolean): Promise<void>
  /** Connections that are ready to take messages, or have one on the way. */
  readonly connected: number
  /** Messages that were taken and are not settled. */
  readonly underWay: number
}
