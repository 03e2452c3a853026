/** The words of sending: what is to be sent to whom, what the gate looks at, and what became of it. */

import type { AttachedFile } from '#wire/mail/attached.ts'
import type { ContactId, Filter } from '#audience/types.ts'
import type { Id } from '#base/id.ts'
import type { Canary } from '#conduct/canary-types.ts'
import type { EvidenceLevel, Folded } from '#consent/types.ts'
import type { CompiledText } from '#content/text-types.ts'
import type { Compiled } from '#content/types.ts'
import type { SubjectId } from '#ledger/types.ts'
import type { Experiment } from './experiment-types.ts'
import type { Often } from './frequency-rules.ts'
import type { ProviderName } from './provider-domains.ts'
import type { Timing } from './timing-types.ts'
import type { Demand } from '#policy/demands.ts'
import type { Channel } from '#wire/form-definition.ts'
import { PROVIDER_KINDS, type ProviderKind } from '#wire/provider/api.ts'
import type { Opening } from '#wire/sms/windows.ts'
import { type Step, TLS_MODES } from '#wire/smtp/types.ts'

export type RunId = Id<'run'>
export type WorkerId = Id<'wrk'>

/** One sending of one campaign revision: everything that decides what leaves; never changed once it is started. */
type Planned = {
  readonly campaign: string
  readonly revision: number
  readonly purpose: { readonly slug: string; readonly v: number }
  readonly filter: Filter
  /** What could not be handed over by then is given up; 72 hours unless it says otherwise. */
  readonly expiresAfterMs?: number | undefined
  /** At which hours it may leave; at any, where nothing is said. */
  readonly timing?: Timing | undefined
  /** At most so many in an hour, to begin with. */
  readonly perHour?: number | undefined
}

export type MailPlan = Planned & {
  readonly channel: 'email'
  /** The name beside it is in the content. */
  readonly from: { readonly address: string }
  readonly replyTo?: string | undefined
  readonly content: Compiled
  /** Several texts of which a part of the audience shows which is the better one. */
  readonly experiment?: Experiment | undefined
}

export type TextPlan = Planned & {
  readonly channel: 'sms'
  /** The sender as it is registered, with its proof: a number, a short code, or letters. */
  readonly from: Id<'txs'>
  readonly content: CompiledText
  /** Links are short and counted for those who agreed to that by text; nobody's are where it is not said. */
  readonly measures?: boolean | undefined
  readonly experiment?: Experiment<CompiledText> | undefined
}

export type RunPlan = MailPlan | TextPlan
export type RunChannel = RunPlan['channel']

/** Whom a plan is for, before there is more of it: a call list has no more than that. */
export type Aim<C extends Channel = Channel> = {
  readonly purpose: Planned['purpose']
  readonly channel: C
  readonly filter: Filter
}

export const RUN_STATUSES = ['freezing', 'sending', 'paused', 'cancelled', 'finished'] as const
export type RunStatus = (typeof RUN_STATUSES)[number]

export type Run<Plan extends RunPlan = RunPlan> = {
  readonly id: RunId
  /** The number of the run in tokens. */
  readonly number: number
  readonly status: RunStatus
  readonly plan: Plan
  /** Of a comparison: the texts that stand before the one in this plan. None where it is not said. */
  readonly before?: readonly Plan['content'][] | undefined
  /** Started with a test key: everything goes to the sandbox mailbox. */
  readonly test: boolean
  /** How many recipients it has; `isFrozen` when that are all. */
  readonly frozen: number
  readonly isFrozen: boolean
  readonly startedAt: Date
  readonly expiresAt: Date
  readonly finishedAt: Date | null
}
export type MailRun = Run<MailPlan>
export type TextRun = Run<TextPlan>

/** What became of one attempt for one recipient. Every result but `deferred` settles the recipient, once. */
export const RESULTS = [
  'accepted', // the server took responsibility
  'failed', // the server said no, for good
  'deferred', // the server said not now
  'gated', // the gate said no at the moment of hand-over
  'expired', // nobody took it in time
  'held', // attempted, and nobody knows what became of it: never sent again by itself (RFC 1047)
] as const
export type Result = (typeof RESULTS)[number]

export type Outcome = {
  readonly seq: number
  readonly result: Result
  readonly reason: string
  readonly code?: number | undefined
  /** What the server said, without addresses. */
  readonly detail?: string | undefined
  readonly atMs: number
  /** Who runs the mailbox, where whoever tells knows it. */
  readonly provider?: ProviderName | undefined
  /** Of a text that may have left: by what a receipt finds it again. */
  readonly text?: SentText | undefined
}

export type SentText = {
  /** Null of the sandbox, and where nobody knows. */
  readonly route: Id<'txr'> | null
  readonly country: string
  readonly parts: number
  readonly reference: number
  readonly ids: readonly string[]
  /** What stands beside a no, as the carrier writes it. */
  readonly code: string | null
  /** Of one part, as the route's terms have it. */
  readonly perPart: string | null
  readonly currency: string | null
}

/** Said when a server refused an address for good (`outcome.hard-bounce`); who hears it suppresses the address. */
export type HardBounce = {
  /** An address, unless it says otherwise. */
  readonly kind?: 'email' | 'phone'
  readonly subject: SubjectId
  readonly run: RunId
  readonly seq: number
  readonly reason: string
  readonly code: number | null
  readonly detail: string
}

/** Where a phone may be, and what it got lately: what its hours and its bounds are asked of. */
export type Whereabouts = {
  /** ISO 3166-1 or 3166-2: each place where it may be. None: anywhere. */
  readonly regions: readonly string[]
  /** What the person said of their clock, which stands in the place of the regions' own. */
  readonly zone: string | undefined
  /** When messages left for it over this channel, whatever they were for, as far as it can matter. */
  readonly sentAtMs: readonly number[]
  /** How many it ever got by the sender of the plan. */
  readonly bySender: number
}

/** What is known of the words that would leave. */
export type ContentFacts = {
  /** Exactly these words were cleared, under the policy as it is now. */
  readonly contentCleared: boolean
  /** The values of this contact make nothing of the message that was not cleared. */
  readonly valuesCleared: boolean
}

/** Whether the law and our own word let somebody be written to, or called, at this hour and once more. */
export type HourFacts = {
  /** Of a phone: the window at the places where it may be. Null of mail, which wakes nobody. */
  readonly opening: Opening | null
  /** Of a phone: when one more message would not be too many within the bound of its region; null: now. */
  readonly cappedUntilMs: number | null
}

/** What the gate knows of one recipient. Gathered in one query, so that the facts agree with one another. */
export type Facts = ContentFacts &
  HourFacts & {
    readonly channel: Channel
    /** Somebody accepted, for the account, the policies that are in force now. */
    readonly policiesAccepted: boolean
    /** The account, or this run, was stopped since the facts were gathered. */
    readonly stopped: boolean
    /** By a measure: the account may not use the channel, or not from this domain. */
    readonly barred: boolean
    /** The sender is proven to be the account's: the domain in the DNS, a number or letters with the operator; or nothing would leave the house. */
    readonly senderProven: boolean
    /** The contact still has the address or the number that the consent belongs to; null when it has gone or has another one. */
    readonly address: string | null
    /** Why nothing may go to this address. */
    readonly suppressed: string | null
    /** What the purpose says, as the fold of the log has it; null where nothing was ever said. */
    readonly consent: {
      readonly state: Folded['state']
      readonly evidence: EvidenceLevel | null
      /** The evidence is what the channel and the region demand (consent/level-rules.ts). */
      readonly enough: boolean
      readonly v: number
      /** The place in the log of the event that put it so. */
      readonly logIndex: number
      /** Withdrawn by a turn whose event is still on its way into the log. */
      readonly blocked: boolean
      /** Confirmed by a message that stayed in the sandbox: it shows nothing of who reads that address. */
      readonly rehearsed: boolean
    } | null
    /** What passes leaves the house: by a route, and not to the sandbox. */
    readonly live: boolean
    /** Withdrawn or suppressed since these facts were gathered. */
    readonly revoked: boolean
    /** The version of the purpose that is being sent for. */
    readonly purposeV: number
    /** How many entries the log has under a durable checkpoint. */
    readonly logSize: number
    /** What was declared, what was chosen, and what they got lately. */
    readonly often: Often
  }

export type GateRefusal = { readonly check: string; readonly demand: Demand }

/** A check of the gate, answered and in words. */
export type Explained = GateRefusal & {
  readonly lets: boolean
  readonly says: string
  /** Until when it keeps somebody back, where that is known: the end of quiet hours, and of a bound. */
  readonly untilMs: number | null
}

export type Explanation = {
  readonly passes: boolean
  readonly checks: readonly Explained[]
  /** Checks that do not exist yet: nothing has passed them. */
  readonly absent: readonly { readonly check: string; readonly demand: Demand; readonly says: string }[]
  /** Whether the contact fits the filter of the audience now. */
  readonly inAudience: boolean
  /** Whether the contact was among the recipients when the audience was frozen; null before that. */
  readonly frozen: boolean | null
  readonly outcome: { readonly result: Result; readonly reason: string; readonly at: Date } | null
}

/** A recipient as a chunk loads it: who it is and what the gate and the message need to know. */
export type Recipient = {
  readonly seq: number
  readonly contact: ContactId
  readonly subject: SubjectId
  readonly name: string
  readonly locale: string
  readonly attributes: Readonly<Record<string, unknown>>
  /** They agreed that their opens and clicks are measured, and the account may. */
  readonly measured: boolean
  /** Where the phone may be, for its hours; null of mail. */
  readonly whereabouts: Whereabouts | null
  readonly facts: Omit<Facts, 'stopped' | 'revoked' | keyof ContentFacts | keyof HourFacts>
}

/** Why people of a run cannot be served just now. */
export const WAIT_REASONS = [
  'window', // by the clock where they are it is not one of the hours that were chosen
  'quiet-hours', // nor one at which texts may be sent to their country
  'experiment', // it is not decided yet which text they get
  'rescheduled', // somebody moved them to later
  'run-rate', // the campaign's own pace
  'account-rate', // the account's
  'route-rate', // what the route allows
  'site-rate', // what the servers of their provider take at a time
  'warm-up', // a new route or address sends a few more each day
  'cap', // more than may be sent to one place
  'slow-site', // the servers of their provider answer slowly
  'site-rests', // or asked for time
  'no-dns-answer', // nobody says which server takes their mail
  'no-route', // no way leads to them
  'routes-rest', // or all that do rest
] as const
export type WaitReason = (typeof WAIT_REASONS)[number]

export type Progress = {
  readonly run: RunId
  readonly status: RunStatus
  readonly frozen: number
  /** No more recipients come. */
  readonly isFrozen: boolean
  /** frozen = accepted + failed + gated + expired + held + pending, always. */
  readonly counts: Readonly<Record<Exclude<Result, 'deferred'>, number>>
  readonly pending: number
  readonly reasons: readonly { readonly result: Result; readonly reason: string; readonly count: number }[]
  /** Accepted in the last whole minute. */
  readonly perMinute: number
  readonly startedAt: Date
  readonly finishedAt: Date | null
  /** Those of the pending who cannot be served just now: why, how many, and when the first of them may be. */
  readonly waiting: readonly { readonly why: WaitReason; readonly count: number; readonly until: Date }[]
  /** Whether a small part goes first, and what came of it. */
  readonly canary: Canary | null
}

/** A recipient of a run and what became of it; the address is the contact's. */
export type RecipientOutcome = {
  readonly seq: number
  readonly contact: ContactId
  readonly result: Result
  readonly reason: string
  readonly code: number | null
  readonly detail: string | null
  readonly attempt: number
  readonly at: Date
}

// Routes and sender domains -----------------------------------------------------------------------------------------

export type RouteId = Id<'rte'>
export type MessageId = Id<'msg'>

export const ROUTE_KINDS = [
  'sandbox', // the mailbox inside the product; each account has one such route
  'smtp', // a relay: a provider's, or one's own
  'direct', // straight to each recipient's own servers, as the DNS names them
  ...PROVIDER_KINDS, // a provider's interface over HTTP
] as const
export type RouteKind = (typeof ROUTE_KINDS)[number]

export const ROUTE_TLS = [
  ...TLS_MODES,
  'mta-sts', // straight out: what the domain demands (RFC 8461, RFC 7672), and TLS where it can be had
] as const
export type RouteTls = (typeof ROUTE_TLS)[number]

export const LOGIN_KINDS = [
  'password',
  'oauth', // an access token in its place (XOAUTH2)
] as const
export type LoginKind = (typeof LOGIN_KINDS)[number]

/** What a provider's interface is told besides the key. Null: nothing, or as the provider has it. */
export type ProviderSettings = {
  /** Where the account is: of SES `eu-west-1`, of SendGrid `eu` or `global`. */
  readonly region: string | null
  /** Postmark's streams: of mail that may be unsubscribed from, and of all other. */
  readonly stream: string | null
  readonly actStream: string | null
  /** Of SES: by which it tells what became of messages. */
  readonly configurationSet: string | null
}

/** A way by which mail leaves. The password is sealed and never in here. */
export type Route = {
  readonly id: RouteId
  readonly name: string
  readonly kind: RouteKind
  readonly host: string | null
  readonly port: number | null
  readonly tls: RouteTls | null
  readonly username: string | null
  readonly loginKind: LoginKind
  readonly hasPassword: boolean
  readonly sourceAddress: string | null
  readonly helo: string | null
  readonly perMinute: number | null
  readonly connections: number | null
  /** Messages on their way over one connection. */
  readonly severalAtOnce: number
  readonly provider: ProviderSettings
  /** Mail leaves by it, when those before it rest. */
  readonly active: boolean
  /** Its turn among those by which mail leaves, from 1. */
  readonly place: number | null
  /** Null while it takes mail: why it does not, and when it is tried again. */
  readonly rests: { readonly why: string; readonly detail: string; readonly until: Date } | null
  readonly testing: boolean
  readonly testedAt: Date | null
  readonly test: RouteTest | null
}

export type RouteSettings = {
  readonly name: string
  /** Chosen once, when the route is made; a relay unless it says otherwise. */
  readonly kind?: 'smtp' | 'direct' | ProviderKind | undefined
  /** Of a relay; null of a direct one, whose hosts the DNS names. */
  readonly host: string | null
  readonly port: number
  readonly tls: RouteTls
  readonly username: string | null
  readonly loginKind?: LoginKind | undefined
  /** The password or the token. Undefined: as it was. */
  readonly password?: string | null | undefined
  /** An address of this machine, from which it connects. */
  readonly sourceAddress?: string | null | undefined
  /** What it calls itself, where that is not the name of the installation. */
  readonly helo?: string | null | undefined
  /** Bounds for all workers together. */
  readonly perMinute?: number | null | undefined
  readonly connections?: number | null | undefined
  /** Of a relay: messages on their way over one connection; one, where it does not say so. */
  readonly severalAtOnce?: number | undefined
  readonly provider?: ProviderSettings | undefined
}

/** What came of a test, in words for whoever set the route up. */
export type RouteTest = {
  readonly ok: boolean
  readonly says: string
  readonly at: Step | null
  readonly reply: string | null
  readonly encrypted: boolean
  readonly sentTo: string | null
}

export const DKIM_ALGORITHMS = ['rsa-sha256', 'ed25519-sha256'] as const
export type DkimAlgorithm = (typeof DKIM_ALGORITHMS)[number]

// Service messages --------------------------------------------------------------------------------------------------

/** What became of a message for an act. */
export const ACT_STATES = [
  'queued', // on its way, or waiting
  'accepted', // a server took it
  'failed', // none did
  'dropped', // there is no reason any more to send it
  'bounced', // taken, and sent back
  'complained', // whoever got it called it spam
] as const
export type ActState = (typeof ACT_STATES)[number]

export type ActLine = {
  readonly id: MessageId
  readonly template: `tpl_${string}`
  readonly version: number
  readonly act: ActName
  readonly state: ActState
  /** What its own sending came to, whatever came back later. */
  readonly ended: ActState
  readonly attempts: number
  readonly code: number | null
  readonly detail: string | null
  readonly createdAt: Date
  readonly settledAt: Date | null
  readonly test: boolean
  /** Null where it is not kept any more; of somebody who was erased there is no line. */
  readonly recipient: string | null
  readonly contact: string | null
}

export type ActEvent = {
  readonly what: ActState
  readonly at: Date
  /** Why, where there is a reason: a word of ours, or what their server said. */
  readonly code: number | null
  readonly detail: string | null
}

export type ServiceKind =
  | 'confirmation' // asks whether somebody signed up
  | 'test' // to a user of the account
  | 'notice' // about the account, to a user of it; about somebody's own data, to them
  | 'transactional' // for an act of its recipient, by a registered template

/** What a recipient can have done that a message belongs to. An act that is not here is none. */
export const ACT_NAMES = ['order', 'payment', 'booking', 'account', 'sign-in', 'question', 'rights'] as const
export type ActName = (typeof ACT_NAMES)[number]

/** What the second gate looks at (act-rules.ts). */
export type ActFacts = {
  readonly policiesAccepted: boolean
  /** By a measure: the account may not send messages for acts, or not from this domain. */
  readonly barred: boolean
  readonly suppressed: boolean
  /** The act that the template was registered for; null when it is not registered. */
  readonly registered: ActName | null
  readonly act: {
    readonly name: ActName
    readonly atMs: number
    /** Nobody else was written to for it. */
    readonly isTheirs: boolean
    /** That it has led to so far. */
    readonly messages: number
  }
  /** Messages of this kind to this person within a day. */
  readonly today: number
  readonly todayMax: number
  readonly nowMs: number
  readonly aheadMs: number
  /** Screening cleared the message, as it would leave. */
  readonly contentCleared: boolean
  /** The words by which the message, as it would leave, advertises. */
  readonly promotes: readonly string[]
}

/** A message to one person, as it is to be read. */
export type ServiceMail = {
  readonly from: { readonly name: string; readonly address: string }
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly files?: readonly AttachedFile[]
}
