/** Calls as JSON. */

import { z } from 'zod'
import { ContactIdShape } from '#audience/shape.ts'
import { ENDINGS } from '#consent/ending-rules.ts'
import { leftOutSays, referenceOf, stateOf } from './rules.ts'
import { type CallEvent, type CallList, LIST_STATES, type RowStanding } from './types.ts'

const Time = z.iso.datetime()

export const CallerIdShape = z.templateLiteral(['clr_', z.string().regex(/^[0-9a-z]{25}$/)])
export const CallListIdShape = z.templateLiteral(['cls_', z.string().regex(/^[0-9a-z]{25}$/)])

export const NO_TEST_KEY = {
  status: 403,
  says: 'A test key cannot hand numbers to anybody. Use a live key, or the console.',
  demand: 'AS-08',
} as const

export const shownTime = (at: Date | null) => at?.toISOString() ?? null

export const ListShape = z.object({
  list_id: CallListIdShape,
  name: z.string(),
  says: z.string().describe('What the calls are about, as it was screened.'),
  purpose: z.string(),
  caller_id: CallerIdShape,
  caller: z.string(),
  valid_days: z.number(),
  state: z.enum(LIST_STATES),
  round: z.number().describe('Each washing begins one.'),
  numbers: z.number().describe('Numbers of this round.'),
  left: z.number().describe('How many of them left the house.'),
  ended: z.number().describe('Of how many of those the consent has ended since.'),
  left_out: z
    .array(z.object({ check: z.string(), count: z.number(), says: z.string() }))
    .describe('How many the gate left out at the washing, and why.'),
  exports: z.number().describe('How often this round was fetched.'),
  made_by: z.object({ kind: z.string(), id: z.string() }),
  made_at: Time,
  washed_at: Time,
  expires_at: Time.describe('After that nobody may be called by it.'),
  closed_at: Time.nullable(),
})

export const shownList = (it: CallList, nowMs: number): z.input<typeof ListShape> => ({
  list_id: it.id,
  name: it.name,
  says: it.says,
  purpose: it.purpose,
  caller_id: it.caller,
  caller: it.callerName,
  valid_days: it.validDays,
  state: stateOf(it, nowMs),
  round: it.round,
  numbers: it.size,
  left: it.left,
  ended: it.ended,
  left_out: Object.entries(it.leftOut).map(([check, count]) => ({ check, count, says: leftOutSays(check) })),
  exports: it.exports,
  made_by: { kind: it.madeBy.kind, id: it.madeBy.id },
  made_at: it.madeAt.toISOString(),
  washed_at: it.washedAt.toISOString(),
  expires_at: it.expiresAt.toISOString(),
  closed_at: shownTime(it.closedAt),
})

const Ending = z.enum(ENDINGS).nullable()

/** Without the number: numbers leave the house in the file, through the gate, and nowhere else. */
export const RowShape = z.object({
  row: z.number(),
  reference: z.string(),
  contact_id: ContactIdShape,
  name: z.string().nullable(),
  log_index: z.number().describe('The place in the log of the event by which they agreed.'),
  left_at: Time.nullable(),
  ended_at: Time.nullable(),
  ended_by: Ending,
})

export const shownRow = (it: RowStanding, round: number): z.input<typeof RowShape> => ({
  row: it.row,
  reference: referenceOf({ round, row: it.row }),
  contact_id: it.contact,
  name: it.name,
  log_index: it.consentSeq,
  left_at: shownTime(it.leftAt),
  ended_at: shownTime(it.endedAt),
  ended_by: it.endedBy,
})

export const EventShape = z.object({
  event_id: z.string(),
  list_id: CallListIdShape,
  list: z.string(),
  caller: z.string(),
  reference: z.string(),
  purpose: z.string(),
  log_index: z.number(),
  at: Time,
  use_until: Time,
  ended_at: Time.nullable(),
  ended_by: Ending,
})

export const shownEvent = (it: CallEvent): z.input<typeof EventShape> => ({
  event_id: it.id,
  list_id: it.list,
  list: it.listName,
  caller: it.caller,
  reference: it.reference,
  purpose: it.purpose,
  log_index: it.consentSeq,
  at: it.at.toISOString(),
  use_until: it.until.toISOString(),
  ended_at: shownTime(it.endedAt),
  ended_by: it.endedBy,
})
