/** Cases as operations. */

import { z } from 'zod'
import { CASE_NOTE_MAX_CHARS, PAGE_SIZE_DEFAULT, PAGE_SIZE_MAX } from '#base/limits.ts'
import { yes } from '#base/result.ts'
import { operation } from '#store/operation.ts'
import { closeCase, listCases, readCase } from './conduct.ts'
import { CASE_KINDS, CASE_STATES, type Case } from './types.ts'

const CaseIdShape = z.string().regex(/^cas_[0-9a-z]{1,40}$/, 'The id of a case.')
const One = z.strictObject({ case_id: CaseIdShape })
const ABSENT = { status: 404, says: 'There is no such case.' } as const

const CaseRow = z.object({
  case_id: z.string(),
  kind: z.enum(CASE_KINDS),
  demand: z.string(),
  about: z.string(),
  says: z.string(),
  state: z.enum(CASE_STATES),
  opened_at: z.iso.datetime(),
  closed_at: z.iso.datetime().nullable(),
})
const CaseShape = CaseRow.extend({
  evidence: z.record(z.string(), z.unknown()),
  closed_by: z.string().nullable(),
  note: z.string().nullable(),
})

const row = (it: Case): z.input<typeof CaseRow> => ({
  case_id: it.id,
  kind: it.kind,
  demand: it.demand,
  about: it.about,
  says: it.says,
  state: it.state,
  opened_at: it.openedAt.toISOString(),
  closed_at: it.closedAt?.toISOString() ?? null,
})
const shown = (it: Case): z.input<typeof CaseShape> => ({
  ...row(it),
  evidence: { ...it.evidence },
  closed_by: it.closedBy,
  note: it.note,
})

export const listAllCases = operation({
  does: 'Lists cases, newest first: what was seen in this account that the Anti-Spam Policy does not allow.',
  at: 'GET /cases',
  needs: 'cases.read',
  takes: z.strictObject({
    state: z.enum(CASE_STATES).optional(),
    cursor: z.string().max(64).optional(),
    limit: z.coerce.number().int().min(1).max(PAGE_SIZE_MAX).default(PAGE_SIZE_DEFAULT),
  }),
  gives: z.object({ data: z.array(CaseRow), next_cursor: z.string().nullable() }),
  refuses: {},
  run: async (turn, { state, cursor, limit }) => {
    const found = await listCases(turn, { state, before: cursor, limit: limit + 1 })
    const page = found.slice(0, limit)
    return yes({ data: page.map(row), next_cursor: found.length > limit ? (page.at(-1)?.id ?? null) : null })
  },
})

export const readOneCase = operation({
  does: 'Opens a case: what was seen, what shows it, and how it ended.',
  at: 'GET /cases/:case_id',
  needs: 'cases.read',
  takes: One,
  gives: CaseShape,
  refuses: { absent: ABSENT },
  run: async (turn, { case_id }) => {
    const found = await readCase(turn, case_id)
    return found.ok ? yes(shown(found.value)) : found
  },
})

export const closeOneCase = operation({
  does: 'Closes a case with a note that says why it is over. What it closed stays closed until it is opened again by itself.',
  at: 'POST /cases/:case_id/close',
  needs: 'cases.write',
  takes: One.extend({ note: z.string().trim().min(1).max(CASE_NOTE_MAX_CHARS) }),
  gives: CaseShape,
  refuses: {
    absent: ABSENT,
    'not-yours': {
      status: 403,
      says: 'A case about an import is closed by whoever operates the installation, not by whoever brought the list.',
      demand: 'EN-02',
    },
    closed: { status: 409, says: 'This case is closed already.' },
  },
  example: {
    case_id: 'cas_1m8bhahm0qs7s5nxe0thw4c1k',
    note: 'The page was mended by our agency; the box is as it was.',
  },
  run: async (turn, { case_id, note }) => {
    const done = await closeCase(turn, case_id, note)
    return done.ok ? yes(shown(done.value)) : done
  },
})
