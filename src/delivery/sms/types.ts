/**
 * Text messages on their way out and back: the words. A route is a way by which an account's texts can leave; an exit is a
 * route opened; a line carries messages by one exit; the switchboard keeps the lines, in one process of all at a time.
 */

import type { Id } from '#base/id.ts'
import type { AccountId } from '#store/turn.ts'
import type { Language } from '#wire/sms/alphabet.ts'
import { type AccountOf, CARRIERS, type CarrierAccount, type Why } from '#wire/sms/carrier/types.ts'
import type { DefaultReading } from '#wire/sms/inbound.ts'
import type { InboundPart } from '#wire/sms/join.ts'
import type { Encoding, SegmentOptions, SmsPart } from '#wire/sms/segment.ts'
import type { About, RefusalKind } from '#wire/sms/smpp/statuses.ts'
import type { LongWay, SmppServer } from '#wire/sms/smpp/types.ts'
import type { SmsState } from '#wire/sms/states.ts'
import type { MessageId } from '../types.ts'

// Routes ----------------------------------------------------------------------------------------------------------------

export type TextRouteId = Id<'txr'>

export const TEXT_ROUTE_KINDS = [
  'sandbox', // the handset inside the product; each account has one
  'smpp', // an operator's or an aggregator's server
  ...CARRIERS, // a provider's interface over HTTP
] as const
export type TextRouteKind = (typeof TEXT_ROUTE_KINDS)[number]

/** Money as people write it, so that nothing is lost to binary fractions: `0.0541`. */
export type Price = { readonly perPart: string; readonly currency: string }

/** How one country is served by a route. */
export type CountryTerms = {
  /** ISO 3166-1. */
  readonly country: string
  readonly perPart: string | null
  /** Messages, not parts. */
  readonly perSecond: number | null
}

/** How a route is spoken to, as it is told and given. What is secret may be left out when it is changed: it stays. */
export type SpokenTo =
  | {
      readonly is: 'smpp'
      readonly host: string
      readonly port: number
      readonly tls: 'none' | 'implicit'
      readonly systemId: string
      readonly password?: string | undefined
      readonly systemType?: string | undefined
      readonly addressRange?: string | undefined
      readonly serviceType?: string | undefined
      /** A certificate to trust in place of the public authorities (PEM). */
      readonly ca?: string | undefined
      readonly binds?: number | undefined
      /** So many texts are uncertain if a bind breaks. */
      readonly window?: number | undefined
      readonly longBy?: LongWay | undefined
      readonly inboundDefault?: DefaultReading | undefined
    }
  | {
      readonly is: 'twilio'
      readonly accountSid: string
      readonly authToken?: string | undefined
      readonly messagingServiceSid?: string | undefined
    }
  | {
      readonly is: 'vonage'
      readonly key: string
      readonly secret?: string | undefined
      readonly signatureSecret?: string | undefined
      readonly signs: AccountOf<'vonage'>['signs']
    }
  | { readonly is: 'plivo'; readonly authId: string; readonly authToken?: string | undefined }
  | {
      readonly is: 'sinch'
      readonly region: AccountOf<'sinch'>['region']
      readonly planId: string
      readonly token?: string | undefined
      readonly hookSecret?: string | undefined
    }
  | { readonly is: 'bird'; readonly accessKey?: string | undefined; readonly signingKey?: string | undefined }
  | {
      readonly is: 'generic'
      readonly url: string
      readonly as: 'json' | 'form'
      readonly body: unknown
      readonly idAt: string
      /** All of them, or none: they stay. */
      readonly headers?: Readonly<Record<string, string>> | undefined
      readonly hookSecret?: string | undefined
    }

export type TextRouteSettings = {
  readonly name: string
  readonly by: SpokenTo
  /** Values of senders that it may send from; null: all. */
  readonly senders: readonly string[] | null
  /** ISO 3166-1; null: all. */
  readonly countries: readonly string[] | null
  readonly languages: readonly Language[]
  readonly perSecond: number | null
  readonly currency: string | null
  readonly terms: readonly CountryTerms[]
}

/** A route as it is shown: nothing of it is secret. */
export type TextRoute = Omit<TextRouteSettings, 'by'> & {
  readonly id: TextRouteId
  readonly kind: TextRouteKind
  /** Null of the sandbox. */
  readonly by: SpokenTo | null
  /** Where its provider calls; null where none does. */
  readonly hookUrl: string | null
  readonly active: boolean
  readonly place: number | null
  readonly rests: { readonly why: string; readonly detail: string; readonly until: Date } | null
  readonly warns: readonly string[]
  readonly testing: boolean
  readonly testedAt: Date | null
  readonly test: TextRouteTest | null
}

/** What came of a test, in words for whoever set the route up. */
export type TextRouteTest = {
  readonly ok: boolean
  readonly says: string
  readonly detail: string | null
  readonly sentTo: string | null
}

// Exits -----------------------------------------------------------------------------------------------------------------

/** A route, opened: plain data. */
export type TextExit = {
  readonly account: AccountId
  /** Names the line that it is carried by; of the sandbox, the account's. */
  readonly key: string
  /** Undefined where nobody has chosen a route: then it is the sandbox. */
  readonly route: TextRouteId | undefined
  readonly kind: TextRouteKind
  readonly name: string
  /** How it is spoken to. */
  readonly by:
    | { readonly is: 'sandbox' }
    | { readonly is: 'smpp'; readonly server: SmppServer; readonly binds: number }
    | {
        readonly is: 'carrier'
        readonly carrier: CarrierAccount
        /** Where its calls to us go; the reference of a message follows as `?r=`. */
        readonly callback: string
        /** Where it is, if not at its own address: the operator's word, and tests'. */
        readonly url: string | undefined
        readonly reach: 'any' | 'public'
        readonly atOnce: number
      }
  /** How its texts are cut: languages whose tables it is known to understand. */
  readonly segment: SegmentOptions
  readonly perSecond: number | null
  readonly terms: readonly CountryTerms[]
  readonly currency: string | null
}

export type NoTextExit =
  | { readonly is: 'none' } // routes are active, and none of them can be opened
  | { readonly is: 'resting'; readonly until: Date }
  | { readonly is: 'no-country' } // routes are active, and none serves this country from this sender

// Messages --------------------------------------------------------------------------------------------------------------

export type TextTrouble = {
  readonly at: 'connect' | 'bind' | 'submit' | 'idle'
  /** As in wire/sms/smpp/types.ts; `uncertain-answer`: a provider broke over it. */
  readonly why: string
  readonly detail?: string | undefined
  /** Waiting does not help: the password is wrong, the host does not exist. */
  readonly lasting: boolean
}

/** What became of a message, by whatever line: always one of these, and exact. */
export type TextOutcome =
  /** Taken. One number for each part as the server wrote it, or one for all. */
  | { readonly is: 'accepted'; readonly ids: readonly string[] }
  /** Said no. `taken`: so many parts are there all the same; where it is not 0, sending again shows them twice. */
  | {
      readonly is: 'refused'
      readonly code: string
      readonly kind: RefusalKind
      readonly about: About
      readonly text: string
      readonly taken: number
    }
  /** Surely nothing of it was taken, and nothing said against it: it can be sent again, by another route too. */
  | { readonly is: 'untouched'; readonly trouble: TextTrouble }
  /** It left, and nobody here knows whether it was taken. A receipt with its reference may still say so. */
  | { readonly is: 'uncertain'; readonly ids: readonly string[]; readonly trouble: TextTrouble }
  /** `mayLeave` said no in time. */
  | { readonly is: 'withheld' }

/** One message to one number, as a line takes it. */
export interface TextMessage {
  /** E.164 with its plus, a short code, or letters. */
  readonly from: string
  /** E.164 with its plus. */
  readonly to: string
  /** Of `to`, for the limits of the route; '' where a number belongs to none. */
  readonly country: string
  readonly text: string
  readonly encoding: Encoding
  /** As `partsOf` makes them with the exit's `segment`. */
  readonly parts: readonly SmsPart[]
  /** Sixteen bits of the attempt's id: an operator's receipt brings it back. */
  readonly reference: number
  /** Ours, unique: `r<run number>.<seq>` of a run, `m<message id>` of a service text. Providers bring it back. */
  readonly ref: string
  readonly validForSeconds?: number
  /** Asked in the tick of each step that cannot be taken back. False: it never leaves, `withheld`. */
  mayLeave(): boolean
  /** Awaited once, before it leaves. A rejection keeps it here, `untouched`. */
  attempted(): Promise<void> | void
  /** Called once. */
  settle(outcome: TextOutcome): void
}

// Lines -----------------------------------------------------------------------------------------------------------------

/** Countries that the route may not be given more for just now. */
export type Full = ReadonlySet<string>

export type LineOptions = {
  /** The next message for this line, or undefined when there is none. Called when there is room for one. */
  take(): TextMessage | undefined
  onTrouble(trouble: TextTrouble): void
  onReceipt(receipt: LineReceipt): Promise<void>
  onInbound(inbound: LineInbound): Promise<void>
  /** Written down until its message is told, so that it outlives this process. */
  onPart(part: InboundPart): Promise<void>
  /** Those that are written down. */
  partsLeft(): Promise<readonly InboundPart[]>
}

/** Made by `openLine(exit, options)` of line.ts. */
export interface Line {
  /** There is something to take. */
  wake(): void
  /** Takes no more and waits for what is under way. `now`: lets go at once, whatever is under way. */
  stop(now?: boolean): Promise<void>
  readonly underWay: number
}

/** What a line hears of a message that left. */
export type LineReceipt = {
  /** Names this event among all of the route's: told again it is the same. */
  readonly key: string
  /** The provider's number of the message or of one of its parts; several ways of writing it. */
  readonly ids: readonly string[]
  /** Ours, where it was brought back. */
  readonly ref: string | undefined
  /** Sixteen bits repeat: they count together with the number. */
  readonly reference: number | undefined
  /** The number that it is about, where it says so. */
  readonly to: string | undefined
  readonly state: SmsState
  readonly code: string
  readonly why: Why | undefined
}

export type LineInbound = {
  readonly key: string
  readonly from: string
  readonly to: string
  readonly text: string
  /** What its parts were kept under, which are not needed any more. */
  readonly message?: string | undefined
}

// The switchboard -------------------------------------------------------------------------------------------------------

/** Who has texts to send. Asked in the tick in which a line has room; the first that has one is heard. */
export interface Source {
  /**
   * The next message for this exit, or undefined when there is none. None for a country that is `full`: one that is
   * given all the same waits in the switchboard, and its source with it.
   */
  take(exit: TextExit, full: Full): TextMessage | undefined
  /** Somebody may have made work, or time has: called often, and at once when somebody says so. */
  onNews?(): void
  /** The route rests, was changed or put aside: nothing more is taken for this exit; what waits for it finds another. */
  onGone?(exit: Pick<TextExit, 'account' | 'key'>): void
  /** This process keeps the lines from now on: whatever another had under way, it has let go of. */
  onCrown?(): Promise<void>
  /** It keeps them no more. What was taken has been settled. */
  onFall?(): Promise<void> | void
}

export interface Switchboard {
  /** In the order in which they are asked; service texts come before all. */
  add(source: Source): void
  /** There is something for this exit: its line is opened if need be. False where this process does not keep the lines. */
  wake(exit: TextExit): boolean
  /** This process keeps the lines. */
  readonly isCrowned: boolean
  stop(): Promise<void>
}

// Service texts ---------------------------------------------------------------------------------------------------------

export const SERVICE_TEXT_KINDS = [
  'code', // asks whether the handset is theirs
  'stopped', // confirms a way out, once
  'help', // answers HELP
  'join', // answers a keyword with the way to the form
  'test', // to a user of the account
  'reply', // by hand, to somebody who wrote
] as const
export type ServiceTextKind = (typeof SERVICE_TEXT_KINDS)[number]

export type ServiceText = {
  readonly kind: ServiceTextKind
  readonly to: string
  /** A sender's value. Undefined: the first of the account's that may be used there. */
  readonly from?: string | undefined
  readonly text: string
  /** Whom it is to, where somebody knows: erased with them, and silenced with them. */
  readonly subject?: string | undefined
  readonly expiresInMs: number
  /** Whatever whoever queues it wants to be told again. */
  readonly about?: string | undefined
  /** By the sandbox, whatever is active. A turn of a test key says so by itself. */
  readonly test?: boolean | undefined
}

export type ServiceTextRefusal =
  | 'no-sender' // nothing to be from
  | 'too-many' // to this number within a day: two programs that answer each other never end
  | 'too-long'
  | 'not-a-number'

export const SERVICE_TEXT_RESULTS = ['accepted', 'refused', 'uncertain', 'expired', 'dropped'] as const
export type ServiceTextResult = (typeof SERVICE_TEXT_RESULTS)[number]

/** Said as `text.settled`, once; again when a receipt resolves what was uncertain. */
export type TextSettled = {
  readonly message: MessageId
  readonly kind: ServiceTextKind
  readonly about: string | null
  readonly result: ServiceTextResult
  readonly ids: readonly string[]
  readonly code: string | null
  /** It left the house. What stayed in the sandbox shows nothing of who reads that number. */
  readonly live: boolean
  readonly atMs: number
}

// What comes back -------------------------------------------------------------------------------------------------------

export type InboundTextId = Id<'txi'>
export type TextReceiptId = Id<'rct'>

/** Said as `text.inbound` {inbound}; read by `inboundText(turn, id)`. */
export type InboundText = {
  readonly id: InboundTextId
  readonly route: TextRouteId | null
  readonly from: string
  readonly to: string
  readonly text: string
  readonly at: Date
  /** Typed at the sandbox handset by a user of the account: it proves no handset, and binds no person [AS-04]. */
  readonly isRehearsal: boolean
}

/** Said as `text.receipts` {receipts: ids}; read by `textReceipts(turn, ids)`. */
export type TextReceipt = LineReceipt & {
  readonly id: TextReceiptId
  readonly route: TextRouteId
  readonly at: Date
}
