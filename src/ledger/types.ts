/** The words of what must be provable. Formats are in wire/: here is what the house says and what it gets back. */

import type { Id } from '#base/id.ts'
import type { Db } from '#store/db.ts'
import type { AccountId } from '#store/turn.ts'
import type { Bytes } from '#wire/bytes.ts'
import type { DisclosureName, EventType, Level, PurposeEntry, Via } from '#wire/envelope.ts'
import type { Channel } from '#wire/form-definition.ts'
import type { Json, JsonObject } from '#wire/jcs.ts'

export type EventId = Id<'evt'>
export type SubjectId = Id<'sub'>

export const ADDRESS_KINDS = ['email', 'phone'] as const
export type AddressKind = (typeof ADDRESS_KINDS)[number]

/** What an address of each kind can be reached by. */
export const KIND_OF = { email: 'email', sms: 'phone', call: 'phone' } as const satisfies Record<Channel, AddressKind>

/** Whose events are about the installation: keys, and policies for all (reference C3). */
export const INSTALLATION = '-'
export type Tenant = AccountId | typeof INSTALLATION

/** A file that an event relies on. `path` is without the event's place in its chain: `doi/sent.eml` becomes `doi/3/sent.eml`. */
export type Attachment = { readonly path: string; readonly media: string; readonly bytes: Bytes }

/** Members of an envelope that whoever says it knows. A member without a value is absent (C1). */
export type Said = {
  readonly evidence?: Level
  readonly form?: {
    readonly id: string
    readonly version: number
    readonly locale: string
    readonly variant?: string
    readonly snapshot: string
  }
  readonly notice?: string
  readonly controller?: { readonly name: string; readonly contact: string; readonly address?: string }
  readonly purposes?: readonly PurposeEntry[]
  readonly partners?: readonly { readonly id: string; readonly name: string; readonly policy: string }[]
  readonly via?: Via
  readonly import?: { readonly batch: string; readonly row: number }
  readonly cites?: readonly string[]
  readonly payload?: JsonObject
}

/**
 * What a verb has to prove. With `subject` and `channel` it belongs to that person's chain, and discloses their
 * `address` (C5); without, to the account's journal alone. Position, time, nonce and salts come with the log.
 */
export type Draft = Said & {
  readonly type: EventType
  readonly subject?: SubjectId
  readonly channel?: Channel
  readonly disclosures: Readonly<Partial<Record<DisclosureName, Json>>>
  readonly attachments?: readonly Attachment[]
}

/** An event as the projections see it, in the transaction that writes it into the log. */
export type Sequenced = {
  readonly seq: number
  readonly account: Tenant
  readonly event: EventId
  readonly type: EventType
  readonly tseq: number
  readonly c: Bytes
  readonly atMs: number
  readonly said: Said
  readonly subject?: SubjectId
  readonly channel?: Channel
  readonly n?: number
}

/** One event in words. What waits for the log has no number yet. */
export type Told = {
  readonly event: EventId
  readonly type: EventType
  readonly state: 'written' | 'waiting' | 'erased'
  readonly seq?: number
  readonly n?: number
  readonly c?: string
  readonly atMs?: number
  readonly said: Said
  readonly disclosed: Readonly<Partial<Record<DisclosureName, Json>>>
}

/** Runs inside the sequencer's transaction: what it writes commits with the events, or not at all. */
export type Projector = (tx: Db, events: readonly Sequenced[]) => Promise<void>

/** The running sequencer. `settle` answers when nothing waits any more, whoever has written it. */
export type Sequencer = { settle(): Promise<void>; stop(): Promise<void> }

export type Checkpoint = { readonly size: number; readonly root: Bytes; readonly note: string }

/** Bytes by chance: nonces and salts. A test with vectors brings its own. */
export type Chance = (bytes: number) => Bytes

/** How a witness stands with our log, as far as we know. */
export const WITNESS_STATES = [
  'new', // named, and not asked yet
  'well', // cosigned the newest checkpoint that it was asked about
  'silent', // does not answer
  'refuses', // does not know our log, or a key of it
  'false', // answered with something that is no cosignature of its key
  'clock', // its time is not ours: its cosignatures would contradict our events
  'ahead', // has cosigned a larger log than we have
  'forked', // has cosigned another log of a size that we have had
] as const
export type WitnessState = (typeof WITNESS_STATES)[number]

/** Why the log is not signed. */
export const HOLD_REASONS = [
  'witness', // one has seen a later or another log
  'memory', // this machine has
  'unseen', // nobody who would know could be asked
  'restored', // the database was restored from a backup
] as const
export type HoldReason = (typeof HOLD_REASONS)[number]
