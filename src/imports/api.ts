/** Imports as operations: bring the file, say what it holds, look at the trial, answer for it, back it, release it. */

import { z } from 'zod'
import { CODE_REFUSALS } from '#accounts/factor-rules.ts'
import { IMPORT_PARTS_MAX, PAGE_SIZE_DEFAULT, PAGE_SIZE_MAX } from '#base/limits.ts'
import { no, type Result, yes } from '#base/result.ts'
import { operation, RAW_MEDIA } from '#store/operation.ts'
import type { Turn } from '#store/turn.ts'
import * as imports from './imports.ts'
import { ATTESTATION_VERSIONS, ATTESTATIONS } from './attestation-text.ts'
import { reasonRow } from './row-reasons.ts'
import {
  BytesShape,
  HashShape,
  ImportIdShape,
  ImportShape,
  MappingShape,
  mappingFrom,
  MediaShape,
  NameShape,
  NoteShape,
  PartShape,
  RowShape,
  shownImport,
  shownRow,
  SourceShape,
  TableOptionsShape,
} from './shape.ts'
import { type Import, type ImportId, IMPORT_STATES, ROW_REASONS, ROW_STATES } from './types.ts'

const One = z.strictObject({ import_id: ImportIdShape })
const EXAMPLE_ID = 'imp_01k3v8m2q7d4h9n5x6c0z1b8t' as const

const ABSENT = { status: 404, says: 'There is no such import in this account.' } as const
const NOT_NOW = { status: 409, says: 'The import is not in a state in which this can be done.' } as const
const SOURCE_REFUSED = {
  status: 422,
  says: 'A list of this kind is not taken, whatever stands in it.',
  demand: 'AS-11',
} as const

const SUSPENDED = {
  status: 409,
  says: 'What was attested of an earlier import did not hold. Imports are suspended until its case is closed.',
  demand: 'AS-11',
} as const

const shown = (it: Import) => shownImport(it, reasonRow)
const opened = async <No>(
  turn: Turn,
  id: ImportId,
  done: Result<unknown, No>,
): Promise<Result<z.input<typeof ImportShape>, No>> =>
  done.ok ? yes(shown(await imports.stayingImport(turn, id))) : done

export const listAll = operation({
  does: 'Lists the imports, newest first.',
  at: 'GET /imports',
  needs: 'contacts.read',
  takes: z.strictObject({
    state: z.enum(IMPORT_STATES).optional(),
    cursor: ImportIdShape.optional(),
    limit: z.coerce.number().int().min(1).max(PAGE_SIZE_MAX).default(PAGE_SIZE_DEFAULT),
  }),
  gives: z.object({
    data: z.array(
      ImportShape.omit({ columns: true, mapping: true, wordings: true, trial: true, waves: true, look: true }),
    ),
    next_cursor: z.string().nullable(),
  }),
  refuses: {},
  follows: ['import'],
  run: async (turn, { state, cursor, limit }) => {
    const rows = await imports.listImports(turn, { state, before: cursor, limit })
    return yes({ data: rows.map(shown), next_cursor: rows.length < limit ? null : (rows.at(-1)?.id ?? null) })
  },
})

export const read = operation({
  does: 'Opens an import: how far it is, what the trial found, what is still to be proved, and its waves. Can be followed.',
  at: 'GET /imports/:import_id',
  needs: 'contacts.read',
  takes: One,
  gives: ImportShape,
  refuses: { absent: ABSENT },
  follows: ['import'],
  run: async (turn, { import_id }) => {
    const found = await imports.openImport(turn, import_id)
    return found.ok ? yes(shown(found.value)) : found
  },
})

export const create = operation({
  does: 'Begins an import by saying where the list comes from. Bought, rented, scraped and borrowed lists end here.',
  at: 'POST /imports',
  needs: 'imports.write',
  takes: z.strictObject({
    name: NameShape,
    source: SourceShape,
    /** In your own words: which form, shop or stand, and since when. */
    source_note: NoteShape.default(''),
    file_name: NameShape,
    media: MediaShape.default('text/csv'),
  }),
  gives: ImportShape,
  refuses: {
    'source-refused': SOURCE_REFUSED,
    suspended: SUSPENDED,
    'not-cleared': {
      status: 422,
      says: 'Screening did not clear what is said of where this list comes from. What “errors” lists is why.',
      demand: 'PC-10',
    },
    'too-many': { status: 409, says: 'There are 20 imports under way. Finish or cancel some first.' },
  },
  example: {
    name: 'Spring fair',
    source: 'event',
    source_note: 'Our stand at the spring fair in Lyon, on tablets, April 2026',
    file_name: 'spring-fair.csv',
    media: 'text/csv',
  },
  run: async (turn, { name, source, source_note, file_name, media }) => {
    const done = await imports.createImport(turn, { name, source, sourceNote: source_note, fileName: file_name, media })
    return done.ok ? yes(shown(done.value)) : done
  },
})

export const putPart = operation({
  does: `Sends one part of the file, at most 8 MiB, numbered from 0 to ${IMPORT_PARTS_MAX - 1}. A part that is sent again takes the place of the first.`,
  at: 'PUT /imports/:import_id/parts/:part',
  needs: 'imports.write',
  takes: One.extend({ part: PartShape, bytes: BytesShape }),
  gives: z.object({ import_id: ImportIdShape, part: z.number(), hash: HashShape, size_bytes: z.number() }),
  refuses: {
    absent: ABSENT,
    'not-now': NOT_NOW,
    'too-large': { status: 413, says: 'A file has at most 4 GiB. Split the list.' },
  },
  raw: RAW_MEDIA,
  quiet: true,
  example: {
    import_id: EXAMPLE_ID,
    part: 0,
    bytes: Buffer.from('email,consented_at\nana@example.org,2025-03-04T10:11:12Z\n').toString('base64'),
  },
  run: async (turn, { import_id, part, bytes }) => {
    const done = await imports.putPart(turn, import_id, part, bytes)
    return done.ok ? yes({ import_id, part, hash: done.value, size_bytes: bytes.length }) : done
  },
})

export const finishUpload = operation({
  does: 'Says that all parts are there. The answer knows the columns and proposes what each of them is.',
  at: 'POST /imports/:import_id/uploaded',
  needs: 'imports.write',
  /** What the file is read as, where it is not what was found out. Can be said again, and then without the number of parts. */
  takes: One.extend({ parts: z.number().int().min(1).max(IMPORT_PARTS_MAX).optional(), ...TableOptionsShape }),
  gives: ImportShape,
  refuses: {
    absent: ABSENT,
    'not-now': NOT_NOW,
    'parts-missing': {
      status: 409,
      says: 'Some parts have not arrived: “errors” names them. Send them, then say it again.',
    },
    unreadable: { status: 422, says: 'The file cannot be read as a list. “errors” says why.' },
    'source-refused': SOURCE_REFUSED,
  },
  example: { import_id: EXAMPLE_ID, parts: 1 },
  before: (house, who, { import_id, parts, encoding, delimiter, sheet, has_header: hasHeader }) =>
    imports.endIfRefused(house, who, import_id, parts, { encoding, delimiter, sheet, hasHeader }),
  run: async (turn, { import_id, parts, encoding, delimiter, sheet, has_header: hasHeader }, { refused }) =>
    refused
      ? no(imports.refusalOf(refused))
      : opened(
          turn,
          import_id,
          await imports.finishUpload(turn, import_id, parts, { encoding, delimiter, sheet, hasHeader }),
        ),
})

export const addWording = operation({
  does: 'Keeps what people saw when they agreed: the text, the page or a picture of it. It is hashed, and each consent names it.',
  at: 'POST /imports/:import_id/wordings',
  needs: 'imports.write',
  takes: One.extend({
    name: NameShape,
    media: z.enum(['text/plain', 'text/html', 'application/pdf', 'image/png', 'image/jpeg']).default('text/plain'),
    bytes: BytesShape,
  }),
  gives: z.object({ hash: HashShape }),
  refuses: {
    absent: ABSENT,
    'not-now': NOT_NOW,
    'too-many': { status: 409, says: 'An import has at most 50 wordings.' },
    'not-what-it-says': { status: 422, says: 'The file is not of the kind that it says it is.' },
    'box-not-shown': {
      status: 422,
      says: 'These words do not say what anybody agreed to, or join it to something else. Send the words that stood beside the box.',
      demand: 'AS-07',
    },
  },
  raw: RAW_MEDIA,
  example: {
    import_id: EXAMPLE_ID,
    name: 'tablet-2026.txt',
    bytes: Buffer.from('I want to receive the weekly newsletter of Bakery by email.').toString('base64'),
  },
  run: async (turn, { import_id, name, media, bytes }) => {
    const done = await imports.addWording(turn, import_id, { name, media, bytes })
    return done.ok ? yes({ hash: done.value }) : done
  },
})

export const map = operation({
  does: 'Says what each column is, and for what people agreed. The trial of the whole file then begins; nothing is kept of it.',
  at: 'PUT /imports/:import_id/mapping',
  needs: 'imports.write',
  takes: One.extend({ mapping: MappingShape }),
  gives: ImportShape,
  refuses: {
    absent: ABSENT,
    'not-now': NOT_NOW,
    'mapping-flawed': {
      status: 422,
      says: 'The mapping leaves out what each row must prove. “errors” says what.',
      demand: 'AS-11',
    },
    'source-refused': SOURCE_REFUSED,
  },
  example: {
    import_id: EXAMPLE_ID,
    mapping: {
      columns: [
        { column: 0, as: 'email' },
        { column: 1, as: 'consented_at' },
      ],
      all: { channel: 'email', country: 'FR', method: 'checkbox', place: 'Stand at the spring fair, Lyon' },
      purposes: [{ slug: 'weekly-roasts', version: 1 }],
      wordings: { '': `sha256:${'0'.repeat(64)}` },
    },
  },
  run: async (turn, { import_id, mapping }) =>
    opened(turn, import_id, await imports.mapImport(turn, import_id, mappingFrom(mapping))),
})

export const readAttestation = operation({
  does: 'Shows the words that whoever answers for an import signs, in each language.',
  at: 'GET /imports/attestation',
  needs: 'contacts.read',
  takes: z.strictObject({}),
  gives: z.object({ version: z.string(), texts: z.record(z.string(), z.string()) }),
  refuses: {},
  run: async () => yes({ version: ATTESTATION_VERSIONS.current, texts: { ...ATTESTATIONS } }),
})

export const attest = operation({
  does: 'Answers for the list, by name and with a second factor. It is recorded and is no proof: the rows go into quarantine.',
  at: 'POST /imports/:import_id/attestation',
  needs: 'imports.write',
  takes: One.extend({ version: z.string().max(40), code: z.string().max(40) }),
  gives: ImportShape,
  refuses: {
    absent: ABSENT,
    'not-now': NOT_NOW,
    ...CODE_REFUSALS,
    suspended: SUSPENDED,
    'not-in-force': { status: 409, says: 'The words of the attestation have changed. Read them again.' },
    doubted: {
      status: 422,
      says: 'The trial found that this is no list that people signed up to. “errors” says why.',
      demand: 'AS-11',
    },
    'nothing-taken': { status: 422, says: 'No row of the file can be taken. The trial says why.', demand: 'AS-11' },
  },
  example: { import_id: EXAMPLE_ID, version: ATTESTATION_VERSIONS.current, code: '123456' },
  run: async (turn, { import_id, version, code }) =>
    opened(turn, import_id, await imports.attest(turn, import_id, version, code)),
})

export const rows = operation({
  does: 'Lists the rows of an import, by their state or their reason, or those that were drawn as a sample.',
  at: 'GET /imports/:import_id/rows',
  needs: 'contacts.read',
  takes: One.extend({
    state: z.enum(ROW_STATES).optional(),
    reason: z.enum(ROW_REASONS).optional(),
    sampled: z.stringbool().optional(),
    cursor: z.coerce.number().int().min(0).default(0),
    limit: z.coerce.number().int().min(1).max(PAGE_SIZE_MAX).default(PAGE_SIZE_DEFAULT),
  }),
  gives: z.object({ data: z.array(RowShape), next_cursor: z.number().nullable() }),
  refuses: { absent: ABSENT },
  run: async (turn, { import_id, state, reason, sampled, cursor, limit }) => {
    const page = await imports.listRows(turn, import_id, { state, reason, sampled, after: cursor, limit })
    if (!page.ok) return page
    const data = page.value.map(it => shownRow(it, reasonRow))
    return yes({ data, next_cursor: data.length < limit ? null : (data.at(-1)?.row ?? null) })
  },
})

export const rejected = operation({
  does: 'Hands out the rows that were not taken, as they stood in the file, each with its reason: to be mended and brought again.',
  at: 'GET /imports/:import_id/rejected',
  needs: 'imports.write',
  takes: One,
  gives: z.object({}),
  refuses: { absent: ABSENT },
  media: ['text/csv'],
  run: (turn, { import_id }) => imports.rejectedFile(turn, import_id),
})

export const addDocument = operation({
  does: 'Backs sampled rows with a document: the signed paper, the record of the form, the mail that was confirmed.',
  at: 'POST /imports/:import_id/documents',
  needs: 'imports.write',
  takes: One.extend({
    /** The numbers of the rows that it stands behind: 12 or 12,13. */
    rows: z.union([
      z.array(z.number().int().min(1)).min(1).max(500),
      z
        .string()
        .regex(/^\d{1,9}(?:,\d{1,9}){0,499}$/)
        .transform(text => text.split(',').map(Number)),
    ]),
    name: NameShape,
    media: z
      .enum(['application/pdf', 'image/png', 'image/jpeg', 'text/plain', 'text/html', 'text/csv', 'message/rfc822'])
      .default('application/pdf'),
    bytes: BytesShape,
  }),
  gives: ImportShape,
  refuses: {
    absent: ABSENT,
    'not-now': NOT_NOW,
    'not-sampled': {
      status: 422,
      says: 'One of these rows was not drawn. The rows that were are in the list of the sample.',
    },
    'not-what-it-says': {
      status: 422,
      says: 'The file is not of the kind that it says it is, is broken, or is a picture too small to show anything.',
    },
    'not-about-them': {
      status: 422,
      says: 'The document is text, and an address of one of these rows does not stand in it; or it is the list itself, which proves nothing.',
      demand: 'AS-11',
    },
    'too-late': { status: 409, says: 'The seven days in which the sample could be backed are over.', demand: 'AS-11' },
    'too-many': { status: 409, says: 'There are too many documents. Send one file for several rows.' },
  },
  raw: RAW_MEDIA,
  example: {
    import_id: EXAMPLE_ID,
    rows: [1],
    name: 'record.txt',
    media: 'text/plain',
    bytes: Buffer.from('ana@example.org ticked the box on 4 March 2025').toString('base64'),
  },
  run: async (turn, { import_id, rows: backed, name, media, bytes }) =>
    opened(turn, import_id, await imports.addDocument(turn, import_id, { rows: backed, name, media, bytes })),
})

export const release = operation({
  does: 'Releases the next wave, once the sample is backed: 100, then 1,000, then 10,000, then the rest, each after the one before was heard of.',
  at: 'POST /imports/:import_id/release',
  needs: 'imports.write',
  takes: One,
  gives: ImportShape,
  refuses: {
    absent: ABSENT,
    'not-now': NOT_NOW,
    suspended: SUSPENDED,
    'sample-open': {
      status: 409,
      says: 'Some rows of the sample have no document yet. Nothing is released before each of them has.',
      demand: 'AS-11',
    },
    look: {
      status: 409,
      says: 'A person looks at this list before anybody of it is released: it looks strange, or one scan stands for several people. “errors” names the review. Text in which each address stands needs no look.',
      demand: 'AS-11',
    },
    'too-early': {
      status: 409,
      says: 'The wave before has not rested for a day, or fewer than half of its people were written to; or other lists began with as many people today. Silence proves nothing.',
      demand: 'AS-11',
    },
  },
  example: { import_id: EXAMPLE_ID },
  run: async (turn, { import_id }) => opened(turn, import_id, await imports.release(turn, import_id)),
})

export const cancel = operation({
  does: 'Ends an import at once. What was released stays; what was not never will be.',
  at: 'POST /imports/:import_id/cancel',
  needs: 'imports.write',
  takes: One,
  gives: ImportShape,
  refuses: { absent: ABSENT, 'not-now': NOT_NOW },
  example: { import_id: EXAMPLE_ID },
  run: async (turn, { import_id }) => opened(turn, import_id, await imports.cancel(turn, import_id)),
})
