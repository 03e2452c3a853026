/** The words of exports: many proofs of opt-in in one archive. */

import type { Id } from '#base/id.ts'
import type { ConsentState } from '#consent/types.ts'
import type { Covering } from '#ledger/ledger.ts'
import type { SubjectId } from '#ledger/types.ts'
import type { Actor } from '#store/turn.ts'
import type { BulkManifest } from '#wire/bulk/format.ts'
import type { DisclosureName } from '#wire/envelope.ts'
import type { Channel, Locale } from '#wire/form-definition.ts'

export type ExportId = Id<'exp'>

export const EXPORT_STATES = ['waiting', 'working', 'done', 'cancelled', 'failed', 'expired'] as const
export type ExportState = (typeof EXPORT_STATES)[number]

/** Whose proofs: these contacts, or those of a list; without a word, everybody's. */
export type Asked = {
  readonly ids?: readonly string[] | undefined
  readonly search: string
  readonly purpose?: string | undefined
  readonly state?: ConsentState | undefined
  readonly channel: Channel
  readonly locale?: Locale | undefined
  readonly redact: readonly DisclosureName[]
  /** A report for people beside each. */
  readonly pdf: boolean
}

export type Export = {
  readonly id: ExportId
  readonly state: ExportState
  readonly asked: Asked
  readonly why: string
  readonly askedBy: Actor
  readonly askedAt: Date
  /** Contacts; how many were looked at; how many of them have something to prove. */
  readonly total: number
  readonly done: number
  readonly proofs: number
  readonly sizeBytes: number
  readonly said: string | null
  readonly doneAt: Date | null
  readonly expiresAt: Date | null
}

/** What the work on it needs besides: under which checkpoint everything stands, and how far it is. */
export type Making = Export & {
  readonly parts: number
  readonly covering: Covering | undefined
  readonly keys: BulkManifest['keys'] | null
}

export type Item = { readonly contact: string; readonly subject: SubjectId }
