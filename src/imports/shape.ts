/** Imports as JSON. */

import { z } from 'zod'
import {
  ATTRIBUTE_NAME_MAX_CHARS,
  CONTEXT_MAX_CHARS,
  IMPORT_COLUMNS_MAX,
  IMPORT_PARTS_MAX,
  IMPORT_WORDINGS_MAX,
  NAME_MAX_CHARS,
  RAW_BODY_MAX_BYTES,
} from '#base/limits.ts'
import { EVIDENCE_LEVELS } from '#consent/types.ts'
import { DEMANDS, type Demand } from '#policy/demands.ts'
import { STATES as REVIEW_STATES } from '#review/types.ts'
import { CHANNELS, LOCALES } from '#wire/form-definition.ts'
import { DELIMITERS, ENCODINGS, type Reading, TABLE_REFUSALS, type TableRefusal } from '#wire/table/types.ts'
import {
  type Columns,
  FIELDS,
  FORENSIC_VERDICTS,
  type Import,
  IMPORT_STATES,
  type ImportRow,
  type Mapping,
  METHODS,
  ROW_REASONS,
  ROW_STATES,
  SOURCES,
} from './types.ts'

const Time = z.iso.datetime()
const Line = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'Control characters do not belong here.')
const DemandShape = z.enum(Object.keys(DEMANDS) as [Demand, ...Demand[]]) // There are some.

export const ImportIdShape = z.templateLiteral(['imp_', z.string().regex(/^[0-9a-z]{25}$/)])
export const HashShape = z.string().regex(/^sha256:[0-9a-f]{64}$/)
export const NameShape = Line(NAME_MAX_CHARS).min(1)
export const NoteShape = Line(CONTEXT_MAX_CHARS)
export const SourceShape = z.enum(SOURCES)
export const MediaShape = z.enum([
  'text/csv',
  'text/plain',
  'text/tab-separated-values',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
])
export const PartShape = z.coerce
  .number()
  .int()
  .min(0)
  .max(IMPORT_PARTS_MAX - 1)

/** As they are where the whole body is the file; base64 in JSON. */
export const BytesShape = z
  .union([z.instanceof(Uint8Array), z.base64().transform(text => Buffer.from(text, 'base64'))])
  .refine(bytes => bytes.length > 0 && bytes.length <= RAW_BODY_MAX_BYTES, 'Between one byte and 8 MiB.')

const CountryShape = z.string().regex(/^[A-Z]{2}$/, 'Two capital letters, as FR.')
const SlugShape = z.string().regex(/^[a-z0-9_.-]{1,64}$/)
const Cell = z.string().max(CONTEXT_MAX_CHARS)

const ColumnShape = z.strictObject({
  column: z
    .number()
    .int()
    .min(0)
    .max(IMPORT_COLUMNS_MAX - 1),
  as: z.enum(FIELDS),
  /** Of an attribute. */
  name: z
    .string()
    .regex(/^[a-z0-9_-]+$/)
    .max(ATTRIBUTE_NAME_MAX_CHARS)
    .optional(),
})

export const MappingShape = z.strictObject({
  columns: z.array(ColumnShape).min(1).max(IMPORT_COLUMNS_MAX),
  /** What holds of every row, where there is no column for it. */
  all: z
    .strictObject({
      channel: z.enum(CHANNELS).optional(),
      country: CountryShape.optional(),
      method: z.enum(METHODS).optional(),
      place: Line(CONTEXT_MAX_CHARS).min(1).optional(),
      locale: z.enum(LOCALES).optional(),
    })
    .default({}),
  purposes: z
    .array(z.strictObject({ slug: SlugShape, version: z.number().int().min(1) }))
    .min(1)
    .max(20),
  /** What each value of the column `purpose` stands for: a slug of `purposes`. */
  purpose_values: z.record(Cell, SlugShape).default({}),
  /** By the values of the column `wording`, or '' for every row: the hash of a wording file of this import. */
  wordings: z.record(Cell, HashShape).default({}),
  /** An offset as +01:00 or a zone as Europe/Paris, for times that say none. */
  zone: z
    .string()
    .regex(/^(?:[+-]\d{2}:\d{2}|[A-Za-z_]+(?:\/[A-Za-z0-9_+-]+){0,2})$/)
    .optional(),
  day_first: z.boolean().optional(),
  /** What the column `status` says of whoever left, where it is not one of the usual words. */
  unsubscribed_values: z.array(Cell).max(IMPORT_WORDINGS_MAX).optional(),
})

export const mappingFrom = (it: z.output<typeof MappingShape>): Mapping => ({
  columns: it.columns,
  all: it.all,
  purposes: it.purposes.map(({ slug, version: v }) => ({ slug, v })),
  purposeValues: it.purpose_values,
  wordings: it.wordings,
  zone: it.zone,
  dayFirst: it.day_first,
  unsubscribedValues: it.unsubscribed_values,
})

const shownMapping = (it: Mapping): z.input<typeof MappingShape> => ({
  columns: [...it.columns],
  all: it.all,
  purposes: it.purposes.map(({ slug, v }) => ({ slug, version: v })),
  purpose_values: it.purposeValues,
  wordings: it.wordings,
  ...(it.zone !== undefined && { zone: it.zone }),
  ...(it.dayFirst !== undefined && { day_first: it.dayFirst }),
  ...(it.unsubscribedValues && { unsubscribed_values: [...it.unsubscribedValues] }),
})

const SuspicionShape = z.object({
  column: z.string(),
  source: SourceShape,
  demand: DemandShape,
  says: z.string(),
})
export const TableOptionsShape = {
  encoding: z.enum(ENCODINGS).optional(),
  delimiter: z.enum(DELIMITERS).optional(),
  sheet: z.string().max(100).optional(),
  has_header: z.boolean().optional(),
}
const ReadingShape = z.object({
  kind: z.enum(['csv', 'xlsx']),
  encoding: z.enum(ENCODINGS),
  because: z.enum(['marked', 'seen', 'assumed', 'chosen']),
  delimiter: z.enum(DELIMITERS).nullable(),
  sheet: z.string().nullable(),
  sheets: z.array(z.string()),
  has_header: z.boolean(),
})
const shownReading = ({ kind, encoding, because, delimiter, sheet, sheets, hasHeader }: Reading) => ({
  kind,
  encoding,
  because,
  delimiter: delimiter ?? null,
  sheet: sheet ?? null,
  sheets: [...(sheets ?? [])],
  has_header: hasHeader,
})
const ColumnsShape = z.object({
  reading: ReadingShape,
  names: z.array(z.string()),
  samples: z.array(z.array(z.string())),
  proposed: z.array(z.object({ column: z.number(), as: z.enum(FIELDS), name: z.string().optional() })),
  /** Whose export it is: mailchimp, brevo, listmonk, mautic; null where nobody's is recognised. */
  peer: z.string().nullable(),
  suspicious: z.array(SuspicionShape),
})
const shownColumns = (it: Columns): z.input<typeof ColumnsShape> => ({
  reading: shownReading(it.reading),
  names: [...it.names],
  samples: it.samples.map(values => [...values]),
  proposed: it.proposed.map(({ column, as, name }) => ({ column, as, ...(name !== undefined && { name }) })),
  peer: it.peer,
  suspicious: [...it.suspicious],
})
const TrialShape = z.object({
  rows: z.number(),
  taken: z.number(),
  /** Those whose evidence is what their region demands. */
  releasable: z.number(),
  reasons: z.array(
    z.object({
      reason: z.enum(ROW_REASONS),
      says: z.string(),
      demand: DemandShape.nullable(),
      count: z.number(),
      examples: z.array(z.object({ line: z.number(), value: z.string() })),
    }),
  ),
  levels: z.record(z.string(), z.number()),
  countries: z.record(z.string(), z.number()),
  forensics: z.object({
    score: z.number(),
    verdict: z.enum(FORENSIC_VERDICTS),
    findings: z.array(
      z.object({
        finding: z.string(),
        demand: DemandShape,
        says: z.string(),
        count: z.number(),
        share: z.number(),
        weight: z.number(),
        examples: z.array(z.string()),
      }),
    ),
  }),
})

export const ImportShape = z.object({
  import_id: ImportIdShape,
  name: z.string(),
  state: z.enum(IMPORT_STATES),
  source: SourceShape,
  source_note: z.string(),
  file_name: z.string(),
  media: z.string(),
  size_bytes: z.number(),
  file_hash: z.string().nullable(),
  columns: ColumnsShape.nullable(),
  mapping: MappingShape.nullable(),
  wordings: z.array(z.object({ hash: z.string(), name: z.string(), media: z.string(), size_bytes: z.number() })),
  trial: TrialShape.nullable(),
  progress: z.object({
    step: z.enum(['trial', 'quarantine', 'release']).nullable(),
    done: z.number(),
    of: z.number(),
  }),
  attestation: z.object({ user_id: z.string(), at: Time, version: z.string() }).nullable(),
  /** Rows that documents must back before anything is released, and until when. */
  sample: z.object({ drawn: z.number(), backed: z.number(), due: Time }).nullable(),
  /** A person looks before anybody is released: where scans stand for several people, or the list looks strange. */
  look: z.object({ review_id: z.string(), state: z.enum(REVIEW_STATES) }).nullable(),
  waves: z.array(
    z.object({
      wave: z.number(),
      released: z.number(),
      written: z.number(),
      complaints: z.number(),
      bounces: z.number(),
      released_at: Time,
    }),
  ),
  reason: z.string().nullable(),
  unreadable: z.string().nullable().describe('Why the file that was brought cannot be read as a list.'),
  counts: z.object({
    rejected: z.number(),
    'kept-out': z.number(),
    quarantined: z.number(),
    withheld: z.number(),
    released: z.number(),
  }),
  created_by: z.string(),
  created_at: Time,
  updated_at: Time,
})

const whyUnreadable = (reason: string | null): string | null =>
  reason !== null && reason in TABLE_REFUSALS ? TABLE_REFUSALS[reason as TableRefusal] : null // As endIfRefused keeps it.

export function shownImport(
  it: Import,
  saysOf: (reason: (typeof ROW_REASONS)[number]) => { readonly says: string; readonly demand: Demand | null },
): z.input<typeof ImportShape> {
  const { trial, attestation, sample } = it
  return {
    import_id: it.id,
    name: it.name,
    state: it.state,
    source: it.source,
    source_note: it.sourceNote,
    file_name: it.fileName,
    media: it.media,
    size_bytes: it.sizeBytes,
    file_hash: it.fileHash,
    columns: it.columns && shownColumns(it.columns),
    mapping: it.mapping && shownMapping(it.mapping),
    wordings: it.wordings.map(({ hash, name, media, sizeBytes }) => ({ hash, name, media, size_bytes: sizeBytes })),
    trial: trial && {
      rows: trial.rows,
      taken: trial.taken,
      releasable: trial.releasable,
      reasons: trial.reasons.map(({ reason, count, examples }) => ({
        reason,
        ...saysOf(reason),
        count,
        examples: [...examples],
      })),
      levels: { ...trial.levels },
      countries: trial.countries,
      forensics: {
        ...trial.forensics,
        findings: trial.forensics.findings.map(finding => ({ ...finding, examples: [...finding.examples] })),
      },
    },
    progress: it.progress,
    attestation: attestation && {
      user_id: attestation.user,
      at: attestation.at.toISOString(),
      version: attestation.version,
    },
    sample: sample && { drawn: sample.drawn, backed: sample.backed, due: sample.due.toISOString() },
    look: it.look && { review_id: it.look.review, state: it.look.state },
    waves: it.waves.map(({ releasedAt, ...wave }) => ({ ...wave, released_at: releasedAt.toISOString() })),
    reason: it.reason,
    unreadable: it.state === 'uploading' ? whyUnreadable(it.reason) : null,
    counts: it.counts,
    created_by: it.createdBy,
    created_at: it.createdAt.toISOString(),
    updated_at: it.updatedAt.toISOString(),
  }
}

export const RowShape = z.object({
  row: z.number(),
  line: z.number(),
  state: z.enum(ROW_STATES),
  reason: z.enum(ROW_REASONS).nullable(),
  says: z.string().nullable(),
  demand: DemandShape.nullable(),
  contact_id: z.string().nullable(),
  address: z.string().nullable(),
  channel: z.enum(CHANNELS).nullable(),
  level: z.enum(EVIDENCE_LEVELS).nullable(),
  country: z.string().nullable(),
  sampled: z.boolean(),
  backed: z.boolean(),
  wave: z.number().nullable(),
})

export const shownRow = (
  { contact, reason, ...it }: ImportRow,
  saysOf: (reason: (typeof ROW_REASONS)[number]) => { readonly says: string; readonly demand: Demand | null },
): z.input<typeof RowShape> => ({
  ...it,
  reason,
  contact_id: contact,
  ...(reason === null ? { says: null, demand: null } : saysOf(reason)),
})
