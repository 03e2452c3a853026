/** The words of what people may ask for by law, and of how long anything of them is kept. */

import type { ContactId } from '#audience/types.ts'
import type { Id } from '#base/id.ts'
import type { AddressKind, SubjectId } from '#ledger/types.ts'
import type { Channel } from '#wire/form-definition.ts'

export type RequestId = Id<'req'>
export type RetentionRunId = Id<'ret'>

/** GDPR, articles 15, 16, 17, 21 and 20. */
export const REQUEST_KINDS = ['access', 'rectify', 'erase', 'object', 'portability'] as const
export type RequestKind = (typeof REQUEST_KINDS)[number]

export const REQUEST_CHANNELS = [
  'email',
  'letter',
  'phone',
  'in-person',
  'preference-page',
  'api',
  'authority', // a data-protection authority asks for somebody
] as const
export type RequestChannel = (typeof REQUEST_CHANNELS)[number]

/** `extended`: still open, and the person was told that it takes longer. */
export const REQUEST_STATES = ['open', 'extended', 'done', 'refused'] as const
export type RequestState = (typeof REQUEST_STATES)[number]

export type Request = {
  readonly id: RequestId
  readonly kind: RequestKind
  readonly channel: RequestChannel
  readonly contact: ContactId | null
  /** Who they are, where they are no contact. */
  readonly who: string | null
  readonly notes: string | null
  readonly state: RequestState
  /** What they were answered. */
  readonly outcome: string | null
  readonly receivedAt: Date
  readonly dueAt: Date
  readonly closedAt: Date | null
  readonly madeBy: string
}

/** The rules by which things are kept or go, by the numbers of the reference. */
export const RETENTION_RULES = ['R01', 'G09', 'R02', 'R03', 'R04', 'R05', 'R06', 'R07', 'R08', 'R09', 'R10'] as const
export type RetentionRule = (typeof RETENTION_RULES)[number]
/** Those that a walk carries out. */
export const WALKED_RULES = ['G09', 'R02', 'R03', 'R04', 'R05', 'R07'] as const satisfies readonly RetentionRule[]
export type WalkedRule = (typeof WALKED_RULES)[number]

/** Null: for ever. */
export type Days = Readonly<Record<WalkedRule, number | null>>

/** Where one consent of a person stands, as far as keeping is concerned. */
export type Kept = {
  readonly subject: SubjectId
  readonly channel: Channel
  readonly purpose: string
  readonly state: 'given' | 'refused' | 'withdrawn' | 'expired' | 'invalidated' | 'terminated'
  /** Whether it counts. */
  readonly enough: boolean
  /** Taken back, and the log does not have it yet. */
  readonly blocked: boolean
  readonly sinceMs: number
}

/** Somebody of whom something is kept: a contact with their addresses, or whoever is left of one. */
export type Person = {
  readonly lead: SubjectId
  readonly contact: ContactId | null
  readonly people: readonly { readonly kind: AddressKind; readonly subject: SubjectId; readonly address?: string }[]
  readonly consents: readonly Kept[]
  /** When they last did something themselves; null when they never did. */
  readonly lastActMs: number | null
}

/** What is to be done about a person, and by which rule. */
export type Due =
  | { readonly rule: 'R02' | 'R03' | 'R05'; readonly sinceMs: number }
  | { readonly rule: 'G09'; readonly sinceMs: number; readonly consents: readonly Kept[] }

export type RetentionRun = {
  readonly id: RetentionRunId
  readonly dry: boolean
  readonly state: 'walking' | 'done' | 'cancelled'
  readonly counts: Readonly<Partial<Record<WalkedRule, number>>>
  readonly samples: Readonly<Partial<Record<WalkedRule, readonly Sample[]>>>
  readonly askedBy: string
  readonly askedAt: Date
  readonly asOf: Date
  readonly doneAt: Date | null
}

/** One of those that a rule is about: an id to open, never an address. */
export type Sample = { readonly id: string; readonly since: string | null }
