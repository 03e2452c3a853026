/** Exports as operations: ask for many proofs at once, follow, cancel, fetch. */

import { z } from 'zod'
import { BULK_IDS_MAX, SEARCH_MAX_CHARS } from '#base/limits.ts'
import { yes } from '#base/result.ts'
import { CONSENT_STATES } from '#consent/types.ts'
import { ChannelShape, ContactIdShape, LocaleShape, SlugShape } from '#audience/shape.ts'
import { operation } from '#store/operation.ts'
import { DISCLOSURE_NAMES } from '#wire/envelope.ts'
import { archiveOf, ask, cancel, listExports, readExport } from './exports.ts'
import { type Export, EXPORT_STATES } from './types.ts'

const ExportIdShape = z.string().regex(/^exp_[0-9a-z]{1,40}$/)
const One = z.strictObject({ export_id: ExportIdShape })
const ABSENT = { status: 404, says: 'There is no such export.' } as const

const AskedShape = {
  ids: z
    .array(ContactIdShape)
    .min(1)
    .max(BULK_IDS_MAX)
    .optional()
    .describe('These contacts; then the rest of the list’s questions does not matter.'),
  search: z.string().trim().max(SEARCH_MAX_CHARS).default(''),
  purpose: SlugShape.optional(),
  state: z.enum(CONSENT_STATES).optional().describe('Where they stand for `purpose`.'),
  channel: ChannelShape.default('email'),
  locale: LocaleShape.optional().describe('Of lines and reports; without it each in the language of its form.'),
  redact: z
    .array(z.enum(DISCLOSURE_NAMES))
    .max(DISCLOSURE_NAMES.length)
    .default([])
    .describe('Names of disclosures to leave out.'),
  pdf: z.boolean().default(false).describe('A report for people beside each proof: many times the work.'),
}

const Time = z.iso.datetime()
const ExportShape = z.object({
  export_id: ExportIdShape,
  state: z.enum(EXPORT_STATES),
  why: z.string(),
  asked: z
    .object(AskedShape)
    .partial()
    .extend({ ids: z.number().optional().describe('How many contacts were named.') }),
  asked_by: z.object({ kind: z.string(), id: z.string() }),
  asked_at: Time,
  total: z.number().describe('Contacts of whom the log knows something on this channel.'),
  done: z.number(),
  proofs: z.number(),
  size_bytes: z.number(),
  said: z
    .string()
    .nullable()
    .describe('Why there is no archive: `nothing-to-prove`, or `erased`, when somebody in it was.'),
  done_at: Time.nullable(),
  expires_at: Time.nullable(),
})

const shown = ({
  id,
  asked: { ids, redact, ...asked },
  askedBy,
  askedAt,
  doneAt,
  expiresAt,
  sizeBytes,
  ...it
}: Export) => ({
  ...it,
  export_id: id,
  asked: { ...asked, redact: [...redact], ...(ids && { ids: ids.length }) },
  asked_by: { kind: askedBy.kind, id: askedBy.id },
  asked_at: askedAt.toISOString(),
  size_bytes: sizeBytes,
  done_at: doneAt?.toISOString() ?? null,
  expires_at: expiresAt?.toISOString() ?? null,
})

export const exportProofs = operation({
  does: 'Has the proofs of many contacts made, in one archive that anybody verifies offline. It is made meanwhile, and kept for seven days.',
  at: 'POST /proofs/export',
  needs: 'consent.prove',
  takes: z.strictObject({
    ...AskedShape,
    why: z
      .string()
      .trim()
      .min(1)
      .max(500)
      .describe('What it is handed out for: it stands in each proof, and in the audit trail.'),
  }),
  gives: ExportShape,
  refuses: {
    absent: ABSENT,
    'state-of-what': { status: 422, says: 'A state is asked for without a purpose. Say which purpose is meant.' },
    'too-many': { status: 422, says: 'These are more than a million contacts. Ask for some of them.', demand: 'AS-10' },
    'too-many-open': { status: 409, says: 'Five exports are being made. Wait for one of them, or cancel it.' },
  },
  example: {
    purpose: 'newsletter',
    channel: 'email',
    redact: ['ip', 'user_agent'],
    why: 'A request of the data-protection authority',
  },
  run: async (turn, { why, ...asked }) => {
    const done = await ask(turn, asked, why)
    return done.ok ? yes(shown(done.value)) : done
  },
})

export const listAll = operation({
  does: 'Lists the exports of proofs, newest first.',
  at: 'GET /proofs/exports',
  needs: 'consent.prove',
  takes: z.strictObject({}),
  gives: z.object({ data: z.array(ExportShape) }),
  refuses: {},
  follows: ['run'],
  run: async turn => yes({ data: (await listExports(turn)).map(shown) }),
})

export const read = operation({
  does: 'Says how far an export is.',
  at: 'GET /proofs/exports/:export_id',
  needs: 'consent.prove',
  takes: One,
  gives: ExportShape,
  refuses: { absent: ABSENT },
  follows: ['run'],
  run: async (turn, { export_id }) => {
    const found = await readExport(turn, export_id)
    return found.ok ? yes(shown(found.value)) : found
  },
})

export const cancelOne = operation({
  does: 'Ends an export that is being made; what was made of it goes.',
  at: 'POST /proofs/exports/:export_id/cancel',
  needs: 'consent.prove',
  takes: One,
  gives: ExportShape,
  refuses: { absent: ABSENT, over: { status: 409, says: 'This export is over: there is nothing to cancel.' } },
  run: async (turn, { export_id }) => {
    const done = await cancel(turn, export_id)
    return done.ok ? yes(shown(done.value)) : done
  },
})

export const fetchArchive = operation({
  does: 'Gives the archive of an export.',
  at: 'GET /proofs/exports/:export_id/archive',
  needs: 'consent.prove',
  takes: One,
  gives: z.object({}),
  media: ['application/gzip'],
  refuses: {
    absent: ABSENT,
    'not-done': { status: 409, says: 'This export is not made yet, or was ended before it was.' },
    gone: { status: 404, says: 'This export is not kept any more: its week is over, or somebody in it was erased.' },
  },
  run: (turn, { export_id }) => archiveOf(turn, export_id),
})
