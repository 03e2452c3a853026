/** How long things are kept, as operations: the rules, an account's own choice, and the walk with its trial. */

import { z } from 'zod'
import { NOTE_MAX_CHARS } from '#base/limits.ts'
import { yes } from '#base/result.ts'
import { operation } from '#store/operation.ts'
import { cancelWalk, chooseRule, listWalks, readWalk, type RuleInForce, rulesInForce, startWalk } from './retention.ts'
import { RETENTION_RULES, type RetentionRun, WALKED_RULES } from './types.ts'

const RuleShape = z.object({
  rule: z.enum(RETENTION_RULES),
  what: z.string(),
  why: z.string(),
  /** Null: for ever. */
  days: z.number().nullable(),
  usual: z.number().nullable(),
  bounds: z.object({ min: z.number(), max: z.number(), ever: z.boolean() }).nullable(),
  mode: z.enum(['erase', 'archive']).nullable(),
  chosen: z.object({ reason: z.string(), by: z.string(), at: z.iso.datetime() }).nullable(),
})

const shownRule = ({ chosen, ...it }: RuleInForce) => ({
  ...it,
  chosen: chosen && { ...chosen, at: chosen.at.toISOString() },
})

export const list = operation({
  does: 'Lists the rules by which things about people are kept or go, each with its reason and what the account has chosen.',
  at: 'GET /retention',
  needs: 'privacy.read',
  takes: z.strictObject({}),
  gives: z.object({ data: z.array(RuleShape) }),
  refuses: {},
  run: async turn => yes({ data: (await rulesInForce(turn)).map(shownRule) }),
})

export const change = operation({
  does: 'Chooses how long the account keeps something, within the bounds of the rule, and says why.',
  at: 'PUT /retention/:rule',
  needs: 'account.write',
  takes: z.strictObject({
    rule: z.enum(RETENTION_RULES),
    days: z.number().int().min(0).nullable().optional().describe('Null: for ever.'),
    mode: z.enum(['erase', 'archive']).optional().describe('Of R08 alone.'),
    reason: z.string().trim().min(3).max(NOTE_MAX_CHARS),
  }),
  gives: RuleShape,
  refuses: {
    fixed: { status: 422, says: 'This rule is not an account’s to choose.' },
    'out-of-bounds': {
      status: 422,
      says: 'The rule does not allow this number of days. Its bounds stand in the list.',
    },
  },
  example: { rule: 'R04', days: 90, reason: 'We need addresses of visitors for three months.' },
  run: async (turn, choice) => {
    const done = await chooseRule(turn, choice)
    return done.ok ? yes(shownRule(done.value)) : done
  },
})

const RunId = z.templateLiteral(['ret_', z.string().regex(/^[0-9a-z]{25}$/)])
const OneRun = z.strictObject({ run_id: RunId })
const ABSENT = { status: 404, says: 'There is no such walk.' } as const
const UNDER_WAY = { status: 409, says: 'Such a walk is under way. Wait for it, or cancel it.' } as const

const RunShape = z.object({
  run_id: RunId,
  dry: z.boolean(),
  state: z.enum(['walking', 'done', 'cancelled']),
  /** How many a rule was, or would be, about. */
  counts: z.partialRecord(z.enum(WALKED_RULES), z.number()),
  samples: z.partialRecord(z.enum(WALKED_RULES), z.array(z.object({ id: z.string(), since: z.string().nullable() }))),
  asked_by: z.string(),
  asked_at: z.iso.datetime(),
  as_of: z.iso.datetime(),
  done_at: z.iso.datetime().nullable(),
})

const shownRun = ({ id, dry, state, counts, samples, askedBy, askedAt, asOf, doneAt }: RetentionRun) => ({
  run_id: id,
  dry,
  state,
  counts: { ...counts },
  samples: Object.fromEntries(Object.entries(samples).map(([rule, its]) => [rule, [...its]])),
  asked_by: askedBy,
  asked_at: askedAt.toISOString(),
  as_of: asOf.toISOString(),
  done_at: doneAt?.toISOString() ?? null,
})

export const tryIt = operation({
  does: 'Tries what would go now, and removes nothing: how many by each rule, and some of them to look at.',
  at: 'POST /retention/dry-run',
  needs: 'privacy.write',
  takes: z.strictObject({}),
  gives: RunShape,
  refuses: { 'under-way': UNDER_WAY },
  example: {},
  run: async turn => {
    const done = await startWalk(turn, true)
    return done.ok ? yes(shownRun(done.value)) : done
  },
})

export const runIt = operation({
  does: 'Removes what was kept long enough, now instead of tonight.',
  at: 'POST /retention/run',
  needs: 'account.write',
  takes: z.strictObject({}),
  gives: RunShape,
  refuses: { 'under-way': UNDER_WAY },
  example: {},
  run: async turn => {
    const done = await startWalk(turn, false)
    return done.ok ? yes(shownRun(done.value)) : done
  },
})

export const runs = operation({
  does: 'Lists walks, newest first: what each removed, or would have.',
  at: 'GET /retention/runs',
  needs: 'privacy.read',
  takes: z.strictObject({ limit: z.coerce.number().int().min(1).max(100).default(20) }),
  gives: z.object({ data: z.array(RunShape) }),
  refuses: {},
  run: async (turn, { limit }) => yes({ data: (await listWalks(turn, limit)).map(shownRun) }),
})

export const readRun = operation({
  does: 'Says how far a walk is.',
  at: 'GET /retention/runs/:run_id',
  needs: 'privacy.read',
  takes: OneRun,
  gives: RunShape,
  refuses: { absent: ABSENT },
  run: async (turn, { run_id }) => {
    const run = await readWalk(turn, run_id)
    return run.ok ? yes(shownRun(run.value)) : run
  },
})

export const cancel = operation({
  does: 'Stops a walk. What it has removed stays removed.',
  at: 'POST /retention/runs/:run_id/cancel',
  needs: 'privacy.write',
  takes: OneRun,
  gives: RunShape,
  refuses: { absent: ABSENT, over: { status: 409, says: 'This walk is over.' } },
  example: { run_id: 'ret_0123456789abcdefghjkmnpqr' },
  run: async (turn, { run_id }) => {
    const run = await cancelWalk(turn, run_id)
    return run.ok ? yes(shownRun(run.value)) : run
  },
})
