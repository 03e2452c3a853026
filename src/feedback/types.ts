/** What comes back: links that people open, and what became of messages. */

import type { Consent, Entry } from '#audience/types.ts'
import type { Controller, FormId, PurposeKind } from '#consent/types.ts'
import type { SubjectId } from '#ledger/types.ts'
import type { AccountId } from '#store/turn.ts'
import type { Locale, Rate } from '#wire/form-definition.ts'

/** Whom a link in a message is for. */
export type Addressee = {
  readonly account: AccountId
  readonly subject: SubjectId
  /** The purpose that the message was sent for; absent in links that belong to no message. */
  readonly purpose?: string
  readonly sentFor?: MessageFacts
  /** Which message of which run it was. */
  readonly message?: { readonly run: string; readonly seq: number }
}

export type MessageFacts = {
  /** The place in the log of the consent that the message relied on. */
  readonly consentSeq: number
  readonly startedAt: Date
}

/** What a page needs to know to speak to somebody. */
export type Person = {
  readonly locale: Locale
  readonly controller: Controller
  /** Enough of the address to know it again, and no more: links are forwarded. */
  readonly hint: string
  /** The same of the number, where there is one. */
  readonly numberHint: string | null
  /** The link was for a mailbox, to which their data can be sent. */
  readonly hasMailbox: boolean
}

/** One of their consents, with what they can do about it. */
export type Own = Consent & {
  readonly subject: SubjectId
  readonly sort: PurposeKind
  /** The form on which it can be given again, while that can be answered. */
  readonly open: FormId | null
  /** How much less often it may come, most often first. */
  readonly rates: readonly Rate[]
  readonly chosen: Rate | null
}

/** Set of whoever was erased since they got the link. */
type Gone = { readonly erasedAt: Date | undefined }

/** Everything that somebody agreed to, on all channels; and the names of the measurings that they were never asked for. */
export type Preferences = Person & Gone & { readonly consents: readonly Own[]; readonly never: readonly string[] }

/** What was left: the purposes, in the words that were shown. */
export type Left = Person & { readonly left: readonly Consent[] }

/** Why somebody got a message: the consents that it could rely on, and how they came about. */
export type Why = Person &
  Gone & {
    readonly consents: readonly Consent[]
    readonly history: readonly Entry[]
    readonly sentFor: MessageFacts | undefined
  }

export const HAPPENINGS = ['opened', 'clicked'] as const
export type HappeningKind = (typeof HAPPENINGS)[number]

/** Something that happened to a letter that measures. */
export type Happening = {
  readonly account: AccountId
  readonly run: string
  readonly seq: number
  readonly kind: HappeningKind
  /** The number of the link; 0 of an opening. */
  readonly link: number
  /** How many links the message has. */
  readonly links: number
  /** The rule that a machine was known by; null where it may have been a person. */
  readonly machine: string | null
  readonly atMs: number
}

/** How a report about a domain came here. */
export type ReportVia = 'mail' | 'mailbox' | 'upload'
export type ReportTaken = {
  /** About mail in the name of a domain, or about the encryption of mail to it. */
  readonly kind: 'dmarc' | 'tls'
  readonly domain: string
  readonly org: string
  readonly id: string
  /** Messages, or sessions. */
  readonly messages: number
  /** False when it was here already. */
  readonly isNew: boolean
}
