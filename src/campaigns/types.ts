/** The words of campaigns: what somebody plans to say to those who agreed to hear it, and how far it is. */

import type { Filter } from '#audience/types.ts'
import type { Id } from '#base/id.ts'
import type { PurposeId } from '#consent/types.ts'
import type { Compiled, Format, Frame, Locale, Part, Severity } from '#content/types.ts'
import type { Decides, MeasureName } from '#delivery/experiment-types.ts'
import type { TextSenderId } from '#delivery/sms/from-types.ts'
import type { Demand } from '#policy/demands.ts'
import type { Utm } from '#wire/utm.ts'
import type { Mark } from './locating-rules.ts'

export type CampaignId = Id<'cmp'>

export const STATUSES = ['draft', 'scheduled', 'sending', 'paused', 'finished', 'cancelled'] as const
export type Status = (typeof STATUSES)[number]

/** By which it goes; chosen when it is made. Calls are not sent: they leave as lists. */
export const CAMPAIGN_CHANNELS = ['email', 'sms'] as const
export type CampaignChannel = (typeof CAMPAIGN_CHANNELS)[number]

/** A site that is not the account's own, and why a text leads there. */
export type OtherSite = { readonly site: string; readonly why: string }

/** What is written and chosen while a campaign is a draft; kept as the API shows it. */
export type CampaignDraft = {
  readonly channel: CampaignChannel
  readonly purpose_id: PurposeId | null
  /** The name is a template of the merge language; the address is of one of the account's domains. */
  readonly from: { readonly name: string; readonly address: string }
  readonly reply_to: string | null
  readonly subject: string
  readonly preheader: string
  readonly format: Format
  readonly html: string
  /** The plain text part; null while it is made from the HTML. Of a text message, the words. */
  readonly text: string | null
  /** Of a text message: what it comes from. */
  readonly sender_id: TextSenderId | null
  readonly other_sites: readonly OtherSite[]
  /** Of a text message: who agreed to that gets short links, and their clicks are counted. */
  readonly measure_links: boolean
  /** Of an email: what its links say about it, the same to whoever follows them. */
  readonly utm: Utm | null
  readonly locale: Locale
  readonly filter: Filter
  readonly sending: Sending
}

/** A text beside the draft's own: what it says otherwise. */
export type Variant = {
  readonly from_name: string | null
  readonly subject: string | null
  readonly preheader: string | null
  readonly html: string | null
  readonly text: string | null
}

/** How it is sent: how fast, at which hours, and whether a part of the audience gets several texts first. */
export type Sending = {
  readonly per_hour: number | null
  readonly window: { readonly from: string; readonly to: string; readonly days: readonly number[] } | null
  /** Of whoever it is not known of where they are. */
  readonly zone: string
  readonly experiment: {
    readonly others: readonly Variant[]
    readonly measure: MeasureName
    /** In percent of the audience. */
    readonly share: number
    readonly decide_after_hours: number
    readonly decides: Decides
    /** Which goes to the rest where no difference shows: 0 is the draft's own. */
    readonly fallback: number
  } | null
}

/** When it begins by itself: at a moment, or when a clock at each recipient's place shows so. */
export type Schedule = { readonly at: Date; readonly local: string | null; readonly test: boolean }

export type Campaign = {
  readonly id: CampaignId
  readonly name: string
  readonly status: Status
  readonly draft: CampaignDraft
  /** Counts the savings of the draft: who saves says which one they had read. */
  readonly rev: number
  readonly revision: number | null
  readonly runId: string | null
  readonly schedule: Schedule | null
  /** Why it did not begin when it should have. */
  readonly scheduleFailed: string | null
  readonly createdAt: Date
  readonly updatedAt: Date
  readonly startedAt: Date | null
  readonly finishedAt: Date | null
}

/** What is sent, as it was when somebody said so; never changed. */
export type Revision = {
  readonly v: 1
  readonly name: string
  readonly draft: CampaignDraft
  readonly purpose: { readonly id: PurposeId; readonly slug: string; readonly v: number }
  readonly sender: Frame['sender']
  readonly compiled: Compiled
  /** The other texts of a comparison. */
  readonly others?: readonly Compiled[]
}

/** Where something is wrong: in a part of the message, or in what surrounds it. */
export const PLACES = ['purpose', 'sender', 'address', 'reply_to', 'audience', 'account', 'route', 'sending'] as const
export type Place = Part | (typeof PLACES)[number]

/** Something to mend before sending, or to know; an error keeps a campaign from starting. */
export type Finding = {
  readonly severity: Severity
  readonly code: string
  readonly place: Place
  readonly says: string
  readonly demand?: Demand
  readonly fix?: string
  /** In a part of the message: line and column from 1, offset and length in UTF-16 code units. */
  readonly line?: number
  readonly column?: number
  readonly offset?: number
  readonly length?: number
  /** All the places, where there is more than one; the first is the one above. */
  readonly marks?: readonly Mark[]
}

/** Where a test goes: a mail to a user's mailbox, by whichever route; a text to their own handset, or to that of the sandbox. */
export const REACHED = ['mailbox', 'handset', 'sandbox'] as const
export type Reached = (typeof REACHED)[number]
