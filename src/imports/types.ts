/** The words of imports: a list that somebody brings along, what it must prove, and what becomes of each row [AS-11]. */

import type { EvidenceLevel } from '#consent/types.ts'
import type { Id } from '#base/id.ts'
import type { Demand } from '#policy/demands.ts'
import type { ReviewId, ReviewState } from '#review/types.ts'
import type { Channel, Locale } from '#wire/form-definition.ts'
import type { Reading } from '#wire/table/types.ts'

export type ImportId = Id<'imp'>
export type DocumentId = Id<'doc'>

export const IMPORT_STATES = [
  'uploading', // parts of the file are coming
  'uploaded', // the file is whole, and its columns are known
  'trying', // it is being read from end to end; nothing is kept but what is wrong with it
  'tried', // the trial stands: what would be taken, what not, and why
  'attested', // somebody answers for it; its rows are on their way into quarantine
  'quarantined', // every row is known and none can be written to
  'sampling', // rows were drawn that documents must back
  'releasing', // in waves, each after the one before was heard of
  'done',
  'stopped', // complaints or bounces ended the waves; what was left stays in quarantine
  'refused', // by its source, its sample or its contents: nothing of it will ever be sent to
  'cancelled',
] as const
export type ImportState = (typeof IMPORT_STATES)[number]

/** What may follow what. A state without a row does not compile. */
export const NEXT = {
  uploading: ['uploaded', 'refused', 'cancelled'],
  uploaded: ['trying', 'refused', 'cancelled'],
  trying: ['tried', 'trying', 'refused', 'cancelled'],
  tried: ['trying', 'attested', 'refused', 'cancelled'],
  attested: ['quarantined', 'refused', 'cancelled'],
  quarantined: ['sampling', 'refused', 'cancelled'],
  sampling: ['releasing', 'done', 'refused', 'cancelled'],
  releasing: ['done', 'stopped', 'refused', 'cancelled'],
  done: [],
  stopped: [],
  refused: [],
  cancelled: [],
} as const satisfies Record<ImportState, readonly ImportState[]>

/** Where a list can come from: each with what follows. Those with a demand are refused, whatever else is said of them (source-rules.ts). */
export const SOURCES = [
  'own-form', // people ticked a box on the account's own website
  'point-of-sale', // on a tablet or till of the account
  'paper', // on paper, which is kept
  'event', // at a stand of the account's own
  'other-platform', // on a form of the account at another provider
  'purchased',
  'rented',
  'scraped',
  'appended',
  'professional-network', // [HA-13]
  'directory',
  'lead-generation', // [HA-15]
  'partner', // exchanged, or collected under somebody else's name
  'address-book',
  'customers-without-box', // they bought something, and ticked nothing
  'political', // [NA-04]
] as const
export type Source = (typeof SOURCES)[number]

/** What a column can be. `attribute` keeps it with the contact under the name that is given; what is not mapped is not read. */
export const FIELDS = [
  'email',
  'phone',
  'channel',
  'purpose',
  'consented_at',
  'method',
  'place',
  'wording',
  'country',
  'doi_sent_at',
  'doi_confirmed_at',
  'last_contact_at', // when they last heard from the account, or did something
  'ip',
  'user_agent',
  'name',
  'first_name',
  'last_name',
  'locale',
  'status',
  'attribute',
] as const
export type Field = (typeof FIELDS)[number]

/** How a box came to be ticked. Only the first two say that it was [AS-04]. */
export const METHODS = ['checkbox', 'paper-checkbox', 'unknown'] as const
export type Method = (typeof METHODS)[number]

export type MappedColumn = { readonly column: number; readonly as: Field; readonly name?: string | undefined }
export type MappedPurpose = { readonly slug: string; readonly v: number }

/** Facts that hold of every row: where there is no column for them. A time of consent is never among them. */
export type ForAll = {
  readonly channel?: Channel | undefined
  /** ISO 3166-1, two letters. Demanded here or as a column. */
  readonly country?: string | undefined
  readonly method?: Method | undefined
  readonly place?: string | undefined
  readonly locale?: Locale | undefined
}

export type Mapping = {
  readonly columns: readonly MappedColumn[]
  readonly all: ForAll
  /** The purposes of each row; with a column `purpose`, what each of its values stands for. */
  readonly purposes: readonly MappedPurpose[]
  readonly purposeValues: Readonly<Record<string, string>>
  /** By the values of the column `wording`, or '' for all: the hash of the wording file (`sha256:…`). */
  readonly wordings: Readonly<Record<string, string>>
  /** How times without a zone are meant: an offset as `+01:00`, or an IANA zone. Without it such a time is refused. */
  readonly zone?: string | undefined
  /** What day 03/04 is, where a file writes it so. */
  readonly dayFirst?: boolean | undefined
  /** What the column `status` says of whoever left, beside the usual words. */
  readonly unsubscribedValues?: readonly string[] | undefined
}

/** What the columns of a file look like: proposed from its head, decided by a person. */
export type Columns = {
  /** What was assumed about the file: encoding, delimiter, sheet, whether its first row names the columns. */
  readonly reading: Reading
  readonly names: readonly string[]
  /** A few values of each, as they stand in the file. */
  readonly samples: readonly (readonly string[])[]
  readonly proposed: readonly MappedColumn[]
  /** A peer whose export this is: `mailchimp`, `brevo`, `listmonk`, `mautic`. */
  readonly peer: string | null
  /** Columns that only a refused source has, with the demand. */
  readonly suspicious: readonly Suspicion[]
}

export type Suspicion = {
  readonly column: string
  readonly source: Source
  readonly demand: Demand
  readonly says: string
}

/** Why a row is not taken, or not released. Each has a sentence and its demand (row-reasons.ts). */
export const ROW_REASONS = [
  // Not taken: there is nothing that could be kept.
  'unreadable', // not text, a quote that never closes, a line that is too long
  'no-address',
  'not-an-address',
  'not-a-phone-number',
  'duplicate',
  'no-channel',
  'no-purpose',
  // The account's own record, or the row itself, says no; it wins over any file.
  'unsubscribed', // in the file itself
  'suppressed',
  'withdrawn',
  'already-given',
  'erased',
  'import-stopped', // complaints or bounces ended an import that they were left in
  // In quarantine for good: its evidence is less than it must be.
  'no-time',
  'time-unreadable',
  'time-without-zone',
  'time-in-future',
  'time-too-early', // before anybody kept such records
  'too-old', // nobody wrote to them, or heard from them, for two years
  'same-second', // as too many others
  'no-method',
  'no-place',
  'no-wording',
  'no-country',
  'box-not-ticked',
  'no-double-opt-in',
] as const
export type RowReason = (typeof ROW_REASONS)[number]

export const ROW_STATES = [
  'rejected', // not taken: it can be mended in the file and brought again
  'kept-out', // the account's own record, or the row itself, says no
  'quarantined', // known, and never written to before it is released
  'withheld', // in quarantine for good: its evidence is less than its region demands
  'released',
] as const
export type RowState = (typeof ROW_STATES)[number]

/** What the dry run found. */
export type Trial = {
  readonly rows: number
  readonly taken: number
  readonly releasable: number
  readonly reasons: readonly ReasonCount[]
  readonly levels: Readonly<Partial<Record<EvidenceLevel, number>>>
  readonly countries: Readonly<Record<string, number>>
  readonly forensics: Forensics
}
export type ReasonCount = {
  readonly reason: RowReason
  readonly count: number
  /** The first few, by their line, with what stands there. */
  readonly examples: readonly { readonly line: number; readonly value: string }[]
}

/** What forensics see of each row that was read (forensics-rules.ts: `newList()`, `see(list, row)`, `judge(list)`). */
export type SeenRow = {
  readonly line: number
  readonly channel: Channel
  /** In canonical form. */
  readonly address: string
  readonly name: string | undefined
  readonly consentedAtMs: number | undefined
  readonly ip: string | undefined
  readonly country: string | undefined
  readonly place: string | undefined
}

export const FORENSIC_VERDICTS = ['plain', 'doubtful', 'refuse'] as const
export type Forensics = {
  /** 0 to 100: how much it looks like a list that nobody signed up to. */
  readonly score: number
  readonly verdict: (typeof FORENSIC_VERDICTS)[number]
  readonly findings: readonly {
    readonly finding: string
    readonly demand: Demand
    readonly says: string
    readonly count: number
    readonly share: number
    readonly weight: number
    readonly examples: readonly string[]
  }[]
}

export type Wave = {
  readonly wave: number
  readonly released: number
  readonly written: number
  readonly complaints: number
  readonly bounces: number
  readonly releasedAt: Date
}

export type Progress = {
  readonly step: 'trial' | 'quarantine' | 'release' | null
  readonly done: number
  readonly of: number
}

export type Import = {
  readonly id: ImportId
  readonly name: string
  readonly state: ImportState
  readonly source: Source
  readonly sourceNote: string
  readonly fileName: string
  readonly media: string
  readonly sizeBytes: number
  /** `sha256:…`, once the file is whole. */
  readonly fileHash: string | null
  readonly columns: Columns | null
  readonly mapping: Mapping | null
  readonly wordings: readonly Wording[]
  readonly trial: Trial | null
  readonly progress: Progress
  readonly attestation: { readonly user: string; readonly at: Date; readonly version: string } | null
  readonly sample: { readonly drawn: number; readonly backed: number; readonly due: Date } | null
  /** A person looks at it before anybody is released, where no program can tell. */
  readonly look: { readonly review: ReviewId; readonly state: ReviewState } | null
  readonly waves: readonly Wave[]
  /** Why it was refused, stopped or waits. */
  readonly reason: string | null
  readonly counts: Readonly<Record<RowState, number>>
  readonly createdBy: string
  readonly createdAt: Date
  readonly updatedAt: Date
}

export type Wording = {
  readonly hash: string
  readonly name: string
  readonly media: string
  readonly sizeBytes: number
}

export type ImportRow = {
  readonly row: number
  readonly line: number
  readonly state: RowState
  readonly reason: RowReason | null
  readonly contact: string | null
  /** Whom it is about; null where nothing is kept of them. */
  readonly address: string | null
  readonly channel: Channel | null
  readonly level: EvidenceLevel | null
  readonly country: string | null
  readonly sampled: boolean
  /** Whether a document stands behind it. */
  readonly backed: boolean
  /** Its wave, once it was released. */
  readonly wave: number | null
}
