/** Review as operators do it: the queue, a case, a decision, what became of the rules, and what may be learnt from it. */

import { z } from 'zod'
import { NOTE_MAX_CHARS, PAGE_SIZE_DEFAULT, PAGE_SIZE_MAX } from '#base/limits.ts'
import { no, yes } from '#base/result.ts'
import { operation, type RefusalRow } from '#store/operation.ts'
import {
  allowLines,
  type CaseFile,
  decide,
  keepsLines,
  listQueue,
  readCase,
  ruleCounts,
  trainingLines,
} from './review.ts'
import type { DecidingBar } from './rules.ts'
import {
  breaksOf,
  DecidedShape,
  DemandShape,
  FoundShape,
  foundShown,
  ReviewIdShape,
  RowShape,
  shownDecided,
  shownRow,
  ShownText,
  shownText,
} from './shape.ts'
import { DECISIONS, LANES, STATES, WAITING } from './types.ts'

const Time = z.iso.datetime()
const One = z.strictObject({ review_id: ReviewIdShape })
const ABSENT = { status: 404, says: 'There is no such review.' } as const

const QueueRow = RowShape.extend({
  account: z.object({ account_id: z.string(), name: z.string() }),
  title: z.string().describe('Its subject, or how it begins.'),
  urgency: z.number().describe('Risk × audience.'),
  audience: z.number(),
})
const queued = (it: CaseFile['review']): z.input<typeof QueueRow> => ({
  ...shownRow(it),
  account: { account_id: it.account, name: it.accountName },
  title: it.title,
  urgency: it.urgency,
  audience: it.audience,
})

const Cursor = z
  .string()
  .regex(/^\d+(?:\.\d+)?(?:e-?\d+)? rev_[0-9a-z]{25}$/)
  .transform(text => ({ urgency: Number(text.split(' ')[0]), id: text.split(' ')[1] ?? '' }))

export const listReviewQueue = operation({
  does: 'Lists the texts of all accounts that wait for a person, the most urgent first: risk × audience.',
  at: 'GET /review/queue',
  needs: 'review',
  takes: z.strictObject({
    state: z.enum(STATES).optional(),
    lane: z.enum(LANES).optional(),
    cursor: Cursor.optional(),
    limit: z.coerce.number().int().min(1).max(PAGE_SIZE_MAX).default(PAGE_SIZE_DEFAULT),
  }),
  gives: z.object({ data: z.array(QueueRow), next_cursor: z.string().nullable() }),
  refuses: {},
  run: async (turn, { state, lane, cursor, limit }) => {
    const states = state ? [state] : WAITING
    const found = await listQueue(turn.house, { states, lane, after: cursor, limit: limit + 1 })
    const [page, last] = [found.slice(0, limit), found[limit - 1]]
    return yes({
      data: page.map(queued),
      next_cursor: found.length > limit && last ? `${last.urgency} ${last.id}` : null,
    })
  },
})

const CaseShape = QueueRow.extend({
  message: ShownText,
  found: FoundShape,
  policy: z.string(),
  breaks: z.array(z.object({ demand: z.string(), says: z.string() })),
  is_edit_of: z.string().nullable(),
  written_by: z.string(),
  decisions: z.array(DecidedShape.extend({ decided_by: z.string(), wrong_rules: z.array(z.string()) })),
  history: z.object({
    since: Time,
    industry: z.string().nullable(),
    locale: z.string(),
    counts: z.record(z.enum(STATES), z.number()),
    runs: z.number(),
  }),
  similar: z.array(
    z.object({
      review_id: z.string(),
      state: z.enum(STATES),
      lane: z.enum(LANES),
      demands: z.array(z.string()),
      bits: z.number().describe('In how many of 64 bits it differs.'),
      same_account: z.boolean(),
      opened_at: Time,
    }),
  ),
  second_opinion: z
    .object({ demands: z.array(z.string()), quotes: z.array(z.string()), acceptable: z.string().nullable() })
    .nullable()
    .describe('Of a server that the operator named. It moves the case within the queue, and decides nothing.'),
  choices: z.array(
    z.object({
      decision: z.enum(DECISIONS),
      reason: z.string().describe('Proposed, in the account’s language.'),
      bar: z.string().nullable().describe('Why whoever asks may not decide so.'),
    }),
  ),
})

function shownCase({
  review,
  text,
  decisions,
  history,
  similar,
  opinion,
  choices,
}: CaseFile): z.input<typeof CaseShape> {
  return {
    ...queued(review),
    message: shownText(text),
    found: foundShown(review.findings),
    policy: review.policy,
    breaks: breaksOf(review.findings.demands),
    is_edit_of: review.resembles,
    written_by: review.writtenBy,
    decisions: decisions.map(it => ({ ...shownDecided(it), decided_by: it.by, wrong_rules: [...it.wrongRules] })),
    history: { ...history, since: history.since.toISOString(), counts: { ...history.counts } },
    similar: similar.map(({ id, isSameAccount, openedAt, demands, ...it }) => ({
      ...it,
      review_id: id,
      demands: [...demands],
      same_account: isSameAccount,
      opened_at: openedAt.toISOString(),
    })),
    second_opinion: opinion && {
      demands: [...opinion.ids],
      quotes: [...opinion.quotes],
      acceptable: opinion.acceptable,
    },
    choices: choices.map(({ decision, reason, bar }) => ({ decision, reason, bar: bar ?? null })),
  }
}

export const readReviewCase = operation({
  does: 'Opens a case: the message as people would see it, what was found where, what is known of the account, and like cases.',
  at: 'GET /review/cases/:review_id',
  needs: 'review',
  takes: One,
  gives: CaseShape,
  refuses: { absent: ABSENT },
  before: (house, who, { review_id }) => readCase(house, who, review_id),
  run: async (_turn, _input, found) => (found.ok ? yes(shownCase(found.value)) : found),
})

const BARS: Readonly<Record<DecidingBar, RefusalRow>> = {
  'not-now': { status: 409, says: 'Where this review stands, that cannot be decided.', demand: 'EN-04' },
  'own-account': {
    status: 403,
    says: 'Nobody decides about an account for which they work, or once did.',
    demand: 'EN-04',
  },
  'another-decides': {
    status: 403,
    says: 'You wrote this, and there is somebody else in your account: another user decides.',
    demand: 'EN-04',
  },
  'two-people': {
    status: 403,
    says: 'About a prohibited category two people decide, and neither is whoever wrote it.',
    demand: 'PC-10',
  },
  'too-soon': {
    status: 403,
    says: 'There is nobody else who could decide. After 24 hours you may, and it is marked as decided by yourself.',
    demand: 'EN-04',
  },
  'a-lead-decides': { status: 403, says: 'This was escalated: a trust lead decides.', demand: 'EN-04' },
  'same-person': { status: 403, says: 'You have decided already. A second person is to agree.', demand: 'PC-10' },
}

export const decideReview = operation({
  does: 'Decides about a text, for exactly its bytes. About prohibited categories two people agree.',
  at: 'POST /review/cases/:review_id/decide',
  needs: 'review',
  takes: One.extend({
    decision: z.enum(DECISIONS),
    reason: z.string().trim().min(1).max(NOTE_MAX_CHARS).optional(),
    demands: z.array(DemandShape).min(1).max(35).optional(),
    wrong_rules: z.array(z.string().max(200)).max(200).default([]),
  }),
  gives: z.object({ review_id: z.string(), state: z.enum(STATES), self_decided: z.boolean() }),
  refuses: { absent: ABSENT, ...BARS },
  before: (house, who, { review_id, wrong_rules: wrongRules, ...it }) =>
    decide(house, who, review_id, { ...it, wrongRules }),
  run: async (_turn, { review_id }, done) =>
    done.ok ? yes({ review_id, state: done.value.state, self_decided: done.value.self }) : done,
})

export const listRules = operation({
  does: 'Counts for each rule of screening how often it was among the reasons, and how often people decided otherwise.',
  at: 'GET /review/rules',
  needs: 'review',
  takes: z.strictObject({}),
  gives: z.object({
    data: z.array(
      z.object({
        rule: z.string(),
        hits: z.number(),
        decided: z.number(),
        overturned: z.number(),
        precision: z.number().nullable().describe('Of those decided, the part that was not overturned.'),
      }),
    ),
    next_cursor: z.null(),
  }),
  refuses: {},
  run: async turn => {
    const data = (await ruleCounts(turn.house)).map(it => ({
      ...it,
      precision: it.decided === 0 ? null : 1 - Math.min(it.overturned, it.decided) / it.decided,
    }))
    return yes({ data, next_cursor: null })
  },
})

export const readSettings = operation({
  does: 'Says whether decisions may be given out as lines to train with.',
  at: 'GET /review/settings',
  needs: 'review',
  takes: z.strictObject({}),
  gives: z.object({ keeps_lines: z.boolean() }),
  refuses: {},
  run: async turn => yes({ keeps_lines: await keepsLines(turn.house) }),
})

export const changeSettings = operation({
  does: 'Allows, or forbids, that decisions are given out as lines to train with.',
  at: 'PUT /review/settings',
  needs: 'operate',
  takes: z.strictObject({ keeps_lines: z.boolean() }),
  gives: z.object({ keeps_lines: z.boolean() }),
  refuses: {},
  example: { keeps_lines: false },
  run: async (turn, { keeps_lines }) => {
    await allowLines(turn, keeps_lines)
    return yes({ keeps_lines })
  },
})

export const exportLines = operation({
  does: 'Gives decisions out as labelled lines of NDJSON, without names, addresses, numbers and links.',
  at: 'GET /review/lines',
  needs: 'operate',
  takes: z.strictObject({}),
  gives: z.object({}),
  media: ['application/x-ndjson'],
  refuses: {
    'not-kept': {
      status: 403,
      says: 'The operator has not allowed that. An administrator can, in the settings of review.',
    },
  },
  before: house => trainingLines(house),
  run: async (_turn, _nothing, lines) =>
    lines.ok
      ? yes({ media: 'application/x-ndjson', name: 'decisions.ndjson', bytes: Buffer.from(lines.value) })
      : no(lines.refusal),
})
