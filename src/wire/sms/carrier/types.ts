/**
 * Handing text messages to a provider over HTTP, and hearing from it: the words. All of it is pure: a request is made, an
 * answer judged, a call verified and read; who opens the connection is elsewhere.
 */

import type { Answer, Asked } from '../../provider/types.ts'
import type { About, RefusalKind } from '../smpp/statuses.ts'
import type { SmsState } from '../states.ts'

/** In the order in which they are shown. */
export const CARRIERS = ['twilio', 'vonage', 'plivo', 'sinch', 'bird', 'generic'] as const
export type Carrier = (typeof CARRIERS)[number]

/** Who we are to each: plain data. What signs its calls to us stands beside what signs ours to it. */
export type CarrierAccount =
  | {
      readonly is: 'twilio'
      readonly accountSid: string
      readonly authToken: string
      readonly messagingServiceSid?: string
    }
  | {
      readonly is: 'vonage'
      readonly key: string
      readonly secret: string
      readonly signatureSecret: string
      readonly signs: 'md5hash' | 'md5' | 'sha1' | 'sha256' | 'sha512'
    }
  | { readonly is: 'plivo'; readonly authId: string; readonly authToken: string }
  | {
      readonly is: 'sinch'
      readonly region: 'us' | 'eu' | 'au' | 'br' | 'ca'
      readonly planId: string
      readonly token: string
      readonly hookSecret: string
    }
  | { readonly is: 'bird'; readonly accessKey: string; readonly signingKey: string }
  | ({ readonly is: 'generic' } & GenericTemplate)
export type AccountOf<C extends Carrier> = Extract<CarrierAccount, { is: C }>

/** How a provider that is none of those is spoken to: its request as data, with our words in braces. */
export type GenericTemplate = {
  /** https, and a host of the public net: whoever connects sees to that. */
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly as: 'json' | 'form'
  /** Leaves that are texts may hold `{to}`, `{from}`, `{text}`, `{reference}` and `{callback}`. */
  readonly body: unknown
  /** Where the message's number stands in its answer: `messages.0.id`. */
  readonly idAt: string
  /** `whsec_…`: its calls are signed by Standard Webhooks. */
  readonly hookSecret: string
}

export type Letter = {
  readonly from: string
  readonly to: string
  readonly text: string
  /** Ours, told again when something comes back. */
  readonly reference: string
  /** Where it is told what became of it; it holds the reference too. */
  readonly callback: string
  readonly validForSeconds?: number
}

export type SmsAsked = Asked & { readonly host: string }

/** What an answer means for the message: the same kinds of no as over SMPP. */
export type SmsVerdict =
  | {
      readonly is: 'accepted'
      readonly id: string
      /** As the provider counts them, if it says. */ readonly parts: number | undefined
    }
  | {
      readonly is: 'refused'
      readonly code: string
      readonly kind: RefusalKind
      readonly about: About
      readonly text: string
    }
  /** It broke over it: taken or not, nobody here knows. */
  | { readonly is: 'uncertain'; readonly text: string }

/** A call of a provider to us, as it came. `url` is the one that it was given, in full. */
export type SmsCall = {
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: Buffer
  readonly nowMs: number
}

export type SmsTold =
  | {
      readonly is: 'state'
      /** Names this event among all of the provider's: told again it is the same. */
      readonly key: string
      readonly id: string
      readonly reference: string
      readonly state: SmsState
      /** The provider's own code, and what it means if we know it. */
      readonly code: string
      readonly why: Why | undefined
    }
  | { readonly is: 'inbound'; readonly key: string; readonly from: string; readonly to: string; readonly text: string }

/** Why a message did not arrive, whoever says so. */
export const WHYS = [
  'opted-out', // the network or the provider holds a STOP of this number
  'no-such-number',
  'no-handset', // a landline, or a number that takes no texts
  'unreachable', // off, or out of reach: another day
  'blocked', // the person or the network takes none from us
  'content', // what it says was filtered
  'sender', // what it came from may not send there
  'too-fast',
  'route', // our account, its money or its rights
  'network',
  'expired',
] as const
export type Why = (typeof WHYS)[number]

export type CarrierSpeaker<C extends Carrier> = {
  ask(account: AccountOf<C>, letter: Letter): SmsAsked
  judge(answer: Answer): SmsVerdict
  isOwn(account: AccountOf<C>, call: SmsCall): boolean
  read(call: SmsCall): readonly SmsTold[]
  /** Of whoever writes calls for us: whether all of it was read. A provider tells more than we ask, and is not told off for it. */
  isWhole?(call: SmsCall): boolean
}
