/** A scan as JSON, for the room that starts one for a form as well. */

import { z } from 'zod'
import { SCAN_STAGES, type ScanRow } from './scan-types.ts'

const Time = z.iso.datetime()

export const ScanShape = z.object({
  scan_id: z.string(),
  site_id: z.string(),
  state: z.enum(SCAN_STAGES),
  asked_at: Time,
  asked_by: z.string(),
  finished_at: Time.nullable(),
  refusal: z.string().nullable().describe('Why nothing could be looked at.'),
  errors: z.number().nullable().describe('How many things are wrong; null before the end.'),
})

export const scanShown = (it: ScanRow): z.input<typeof ScanShape> => ({
  scan_id: it.id,
  site_id: it.site,
  state: it.state,
  asked_at: it.askedAt.toISOString(),
  asked_by: it.askedBy,
  finished_at: it.finishedAt?.toISOString() ?? null,
  refusal: it.refusal,
  errors: it.errors,
})

export const UNDER_WAY = { status: 409, says: 'A scan of it is on its way already.' } as const
