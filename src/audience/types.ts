/** The people: those who signed up, and how some of them are meant. */

import type { Id } from '#base/id.ts'
import type { ConsentState, EvidenceLevel, FormId } from '#consent/types.ts'
import type { EventId, SubjectId } from '#ledger/types.ts'
import type { EventType, Via } from '#wire/envelope.ts'
import type { Channel, Locale, Rate } from '#wire/form-definition.ts'
import type { Filter } from './segment-types.ts'

export type { Filter } from './segment-types.ts'

export type ContactId = Id<'con'>

/** What a form asked besides the address, by the field's id. */
export type Attributes = Readonly<Record<string, string>>

/** A person who hears from the account. Their address stands here in clear, and nowhere else. */
export type Contact = {
  readonly id: ContactId
  /** In canonical form (base/address.ts); null of whoever is known by their number alone. */
  readonly email: string | null
  /** Whom the ledger knows under that address. Another address is another subject, to whom no consent extends [AS-03]. */
  readonly subject: SubjectId | null
  /** E.164; another subject than the address is, for what was agreed to under one says nothing about the other [AS-08]. */
  readonly phone: string | null
  readonly phoneSubject: SubjectId | null
  readonly name: string
  readonly locale: Locale
  readonly attributes: Attributes
  /** Grows with each change: the guard against lost updates. */
  readonly rev: number
  readonly createdAt: Date
  readonly updatedAt: Date
}

/** Where a contact stands for one purpose on one channel. */
export type Standing = { readonly purpose: string; readonly channel: Channel; readonly state: ConsentState }

/** One row of the list: `standings` are those of all purposes. */
export type Listed = Contact & { readonly standings: readonly Standing[] }

/** One consent in full: what was agreed to, in the words that stood beside the box. */
export type Consent = Standing & {
  readonly v: number
  readonly evidence: EvidenceLevel | null
  readonly since: Date
  /** The place in the log of the event that put it so. */
  readonly seq: number
  readonly form: { readonly id: FormId; readonly version: number; readonly locale: Locale } | null
  /** What the purpose is called, which messages it is for and how often, in the language that was shown. */
  readonly name: string
  readonly kind: string
  readonly frequency: string
  /** Less often, as the person chose it; null where they left it. */
  readonly chosen: Rate | null
  /** The label of the box that was ticked; null where no box can be shown any more. */
  readonly label: string | null
}

/** What happened, in words, with what can be opened from there. */
export type Entry = {
  readonly event: EventId
  readonly type: EventType
  readonly at: Date | null
  /** In the log, on its way there, or erased. */
  readonly state: 'written' | 'waiting' | 'erased'
  readonly channel: Channel
  readonly says: string
  readonly purposes: readonly {
    readonly id: string
    readonly v: number
    readonly name: string
    readonly state: string
  }[]
  readonly evidence: EvidenceLevel | null
  readonly via: Via | null
  readonly form: {
    readonly id: string
    readonly version: number
    readonly locale: string
    readonly snapshot: string
  } | null
  readonly files: readonly { readonly path: string; readonly media: string; readonly sha256: string }[]
  readonly seq: number | null
  readonly c: string | null
  readonly disclosed: Readonly<Record<string, unknown>>
}

/** Whom a purpose reaches now. */
export type Reach = {
  /** With the filter: those whom a campaign would reach. */
  readonly reachable: number
  /** Without it. */
  readonly active: number
  /** Those who ticked the box and have not confirmed. */
  readonly pending: number
  /** Estimated of some by chance, for there are very many. */
  readonly about: boolean
}

/** Which contacts a list shows, and from where on. */
export type Wanted = {
  /** The beginning of an address, of a name, of its last word, or of a number. */
  readonly search: string
  readonly purpose?: string | undefined
  readonly channel: Channel
  readonly state?: ConsentState | undefined
  readonly filter?: Filter | undefined
  readonly after?: string | undefined
  readonly limit: number
}

/** All contacts of a list, or these. */
export type Everybody = Omit<Wanted, 'after' | 'limit' | 'filter'> & { readonly ids?: readonly string[] | undefined }

// Erasure -----------------------------------------------------------------------------------------------------------

export type ErasureId = Id<'era'>

/** `erase` destroys what opens the evidence; `archive` keeps that alone, sealed, until nobody can claim anything any more. */
export type ErasureMode = 'erase' | 'archive'

/** Why: the person asked, or what was kept of them was kept long enough. */
export type ErasureWhy = 'request' | 'R02' | 'R03' | 'R05'

export type ErasureAsked = {
  readonly via: Via
  readonly why?: ErasureWhy
  /** Of the contact, and yet not to be erased with it: a number that is somebody else’s as well. */
  readonly spares?: SubjectId | undefined
}

/** What the person is answered: what is gone, what stays, and by which rule. */
export type Erased = {
  readonly erasure: ErasureId
  readonly mode: ErasureMode
  readonly removed: readonly ('profile' | 'messages' | 'evidence')[]
  readonly kept: readonly ('suppression' | 'evidence' | 'log')[]
}

/** Said to every room, by a turn that has committed: let go of what you have of these people. */
export type ErasureSaid = {
  readonly erasure: ErasureId
  readonly contact: ContactId | null
  readonly subjects: readonly SubjectId[]
  readonly via: Via
  readonly why: ErasureWhy
}
