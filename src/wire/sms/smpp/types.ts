/**
 * Handing text messages to a server over SMPP 3.4: the words, as those of mail are (wire/smtp/types.ts). Each message goes to
 * one number in one or several parts, and ends in exactly one {@link Outcome}. courier.ts keeps binds and pulls messages onto
 * them.
 */

import type { DefaultReading } from '../inbound.ts'
import type { Encoding, SmsPart } from '../segment.ts'
import type { Receipt } from './receipt.ts'
import type { Part } from '../udh.ts'
import type { Status } from './statuses.ts'

/** How the parts of a long message are joined: by a header in each, by optional parameters, or not cut at all. */
export const LONG_WAYS = ['udh', 'sar', 'payload'] as const
export type LongWay = (typeof LONG_WAYS)[number]

/** The server that takes our messages, and how we speak to it: plain data, fit for another thread. */
export type SmppServer = {
  readonly host: string
  readonly port: number
  /** `implicit`: TLS from the first byte, with a valid certificate. `none`: in clear, the password too. */
  readonly tls: 'none' | 'implicit'
  /** A certificate to trust in place of the public authorities (PEM). */
  readonly ca?: string
  /** Which addresses the host may resolve to; `public` refuses loopback, private and link-local ones at each connection. */
  readonly reach: 'any' | 'public'
  readonly sourceAddress?: string
  readonly systemId: string
  readonly password: string
  readonly systemType?: string
  readonly addressRange?: string
  readonly serviceType?: string
  /** So many submits may wait for an answer over one bind. As many are uncertain if the line breaks. */
  readonly window?: number
  /** What the server's operator allows, over one bind. */
  readonly perSecond?: number
  readonly longBy?: LongWay
  /** What its code 0 means in what comes in. */
  readonly inboundDefault?: DefaultReading
}

/** One message to one number. What it is made of stays unchanged until it is settled. */
export interface Message {
  /** E.164 with its plus, a short code, or letters (docs: senders.ts). */
  readonly from: string
  /** E.164 with its plus. */
  readonly to: string
  readonly encoding: Encoding
  /** As `partsOf` makes them. */
  readonly parts: readonly SmsPart[]
  /** Sixteen bits of the attempt's id: user_message_reference, which a receipt brings back. */
  readonly reference: number
  /** After so long it need not be delivered any more; the server's own time when there is none. */
  readonly validForSeconds?: number
  /**
   * Asked in the same tick before each step that cannot be taken back: before `attempted`, and right before the first part
   * leaves. False, and it never leaves: the outcome is `withheld`.
   */
  mayLeave(): boolean
  /** Awaited once, before the first part leaves. A rejection keeps the message here, `untouched`. */
  attempted(): Promise<void> | void
  /** Called once. May itself call {@link Courier.wake}. */
  settle(outcome: Outcome): void
}

export type Trouble = {
  readonly at: 'connect' | 'bind' | 'submit' | 'idle'
  readonly why:
    | 'no-such-host'
    | 'not-public' // the host resolves to an address that `reach` forbids
    | 'unreachable'
    | 'hung-up'
    | 'too-slow'
    | 'refused' // the server said no to the bind
    | 'closing' // it unbound
    | 'no-tls'
    | 'not-smpp' // bytes that are no PDU, or an answer to nothing that was asked
    | 'not-journaled' // `attempted` was rejected
    | 'stopped' // by us
  readonly status?: Status
  readonly detail?: string
  /** Waiting does not help: the password is wrong, the host does not exist. */
  readonly lasting: boolean
}

/** What became of a message: always one of these, and exact. */
export type Outcome =
  /** The server took every part; one number for each, as it wrote it. */
  | { readonly is: 'accepted'; readonly ids: readonly string[] }
  /** It said no. `taken`: so many parts are there all the same; where it is not 0, sending again shows them twice. */
  | { readonly is: 'refused'; readonly code: number; readonly status: Status; readonly taken: number }
  /** Surely nothing of it was taken, and nothing said against it: it can be sent again. */
  | { readonly is: 'untouched'; readonly trouble: Trouble }
  /**
   * A part left and no answer came: taken or not, nobody here knows, and SMPP cannot be asked. `ids`: of parts that were
   * answered for. A receipt with the reference may still say that it was taken.
   */
  | { readonly is: 'uncertain'; readonly ids: readonly string[]; readonly trouble: Trouble }
  /** `mayLeave` said no in time. */
  | { readonly is: 'withheld' }

/** A message that came in, or a part of one. */
export type Inbound = {
  /** With its plus where the server says that it is international. */
  readonly from: string
  readonly to: string
  /** Undefined where it is no text. */
  readonly text: string | undefined
  readonly isGuessed: boolean
  /** Of which long message it is a part: join.ts puts it together. */
  readonly part: Part | undefined
}

/** A receipt, and between whom: the numbers as they stood in the message that it tells of. */
export type Receipted = Receipt & { readonly from: string; readonly to: string }

/** How long we wait for what, in milliseconds; the defaults are those of base/limits.ts. */
export type Patience = {
  readonly connectMs: number
  readonly bindMs: number
  readonly answerMs: number
  /** After so much silence the server is asked whether it is there, and has so long to answer. */
  readonly enquireMs: number
  readonly enquireAnswerMs: number
  readonly unbindMs: number
  readonly backoffMs: number
  readonly backoffMaxMs: number
  /** What a server that says “slower” is given; doubled while it goes on saying so. */
  readonly restMs: number
  readonly restMaxMs: number
  /** A receipt that comes before the answer to its message waits for it so long. */
  readonly receiptWaitsMs: number
}

/** What a bind hears. Each is answered for when it is done; a rejection asks the server to send it again. */
export type Hearing = {
  onReceipt(receipt: Receipted): Promise<void> | void
  onInbound(inbound: Inbound): Promise<void> | void
}

export type CourierOptions = Hearing & {
  readonly server: SmppServer
  /** So many binds are kept, whether there is something to send or not: what comes in comes over them. */
  readonly binds: number
  readonly patience?: Partial<Patience>
  /** The next message, or undefined when there is none now. Called in the tick in which a bind has room for one. */
  take(): Message | undefined
  /** A bind could not be made, or was lost. Messages that it concerned were settled before. */
  onTrouble?(trouble: Trouble): void
}

/** Made by `openCourier(options)` of courier.ts, and binds at once. */
export interface Courier {
  /** There is something to take. */
  wake(): void
  /** Takes no more, waits for the answers that are due, unbinds. `now`: hangs up at once, whatever is on the way. */
  stop(now?: boolean): Promise<void>
  readonly bound: number
  /** Messages that were taken and are not settled. */
  readonly underWay: number
}
