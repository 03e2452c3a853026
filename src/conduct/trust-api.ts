/** Cases as operations, for those who decide: of all accounts to read, of another account than their own to act on. */

import { z } from 'zod'
import {
  CASE_NOTE_MAX_CHARS,
  DAY_MS,
  PAGE_SIZE_DEFAULT,
  PAGE_SIZE_MAX,
  STATISTICS_DAYS,
  STATISTICS_DAYS_MAX,
} from '#base/limits.ts'
import { yes } from '#base/result.ts'
import { DEMANDS, type Demand } from '#policy/demands.ts'
import { PLAN_STEP_DAYS_MAX, PLAN_STEPS_MAX } from '#policy/clocks.ts'
import { operation, type RefusalRow } from '#store/operation.ts'
import type { AccountId } from '#store/turn.ts'
import { closeByHand, imposeByHand, liftByHand, openByHand, planByHand, releaseByHand } from './acting.ts'
import { ABSENT, CLOSED, fileOf, GONE, MEDIA, NO_WORDS, nowOf } from './api.ts'
import { decide } from './appealing.ts'
import { exportCase } from './case-export.ts'
import { AttachmentIdShape, CaseIdShape, CaseShape, TextShape } from './case-shape.ts'
import type { JudgeObjection } from './case-rules.ts'
import { DECISIONS } from './case-types.ts'
import { SERVICES, STEPS } from './measure-types.ts'
import { ask, readAttachment } from './replying.ts'
import { casesOfAll, CLOCKS, statisticsOf } from './trust-store.ts'
import { CASE_KINDS, CASE_STATES } from './types.ts'

const AccountIdShape = z.string().regex(/^acc_[0-9a-z]{1,40}$/, 'The id of an account.')
const Of = z.strictObject({ account_id: AccountIdShape, case_id: CaseIdShape })
const elsewhere = ({ account_id }: { readonly account_id: string }) => account_id as AccountId // By its shape.
const Time = z.iso.datetime()
const DemandShape = z.enum(Object.keys(DEMANDS) as [Demand]) // The keys of the table itself.

const NO_ACCOUNT = {
  'no-such-account': { status: 404, says: 'There is no such account on this installation.' },
} as const
export const OBJECTIONS = {
  'own-account': {
    status: 403,
    says: 'You work for this account, or did. Somebody who never has decides about it.',
    demand: 'EN-04',
  },
  party: {
    status: 403,
    says: 'You imposed this, or you appeal against it. Somebody else decides: another trust lead or administrator.',
    demand: 'EN-04',
  },
  'another-decides': {
    status: 403,
    says: 'You imposed this, or you appeal against it, and there is somebody else here. Make them a trust lead, and they decide.',
    demand: 'EN-04',
  },
  prohibited: {
    status: 403,
    says: 'It is about prohibited content: nobody decides that for themselves. Invite somebody, and make them a trust lead.',
    demand: 'EN-04',
  },
  'too-early': {
    status: 409,
    says: 'Nobody else is here, so you may decide this yourself after 24 hours; it will be marked as self-decided.',
    demand: 'EN-04',
  },
} as const satisfies Record<JudgeObjection, RefusalRow>

const MEASURE_FLAWS = {
  'no-services': { status: 422, says: 'Name the services that this is about.', demand: 'EN-02' },
  'ends-before-it-begins': { status: 422, says: 'Name an end that is still to come, or none.' },
} as const
const PLAN_FLAWS = {
  'not-rising': { status: 422, says: 'Each step lets more leave than the one before, and less than all.' },
  'nothing-to-plan': {
    status: 409,
    says: 'Nothing is taken from the account because of this case: there is no way back to plan.',
  },
} as const

const MeasureAsked = {
  step: z.enum(STEPS),
  services: z.array(z.enum(SERVICES)).max(SERVICES.length).default([]),
  domain: z.string().trim().toLowerCase().max(253).optional(),
  until: Time.optional(),
}
const PlanAsked = z
  .array(z.object({ share: z.number().gt(0).lt(1), days: z.int().min(1).max(PLAN_STEP_DAYS_MAX) }))
  .min(1)
  .max(PLAN_STEPS_MAX)

type Asked = z.output<z.ZodObject<typeof MeasureAsked>>
const measureOf = ({ step, services, domain, until }: Asked) => ({
  step,
  services,
  domain,
  until: until === undefined ? undefined : new Date(until),
})

const EXAMPLE = { account_id: 'acc_1m8bhahm0qs7s5nxe0thw4c1k', case_id: 'cas_1m8bhahm0qs7s5nxe0thw4c1k' }

export const list = operation({
  does: 'Lists the cases of all accounts, newest first; by a clock, those first that wait longest: appeals, overdue appeals, what should be mended by now.',
  at: 'GET /trust/cases',
  needs: 'review',
  takes: z.strictObject({
    state: z.enum(CASE_STATES).optional(),
    clock: z.enum(CLOCKS).optional(),
    cursor: z
      .string()
      .regex(/^cas_[0-9a-z]{25}$/)
      .optional(),
    limit: z.coerce.number().int().min(1).max(PAGE_SIZE_MAX).default(PAGE_SIZE_DEFAULT),
  }),
  gives: z.object({
    data: z.array(
      z.object({
        account_id: z.string(),
        account: z.string(),
        case_id: z.string(),
        kind: z.enum(CASE_KINDS),
        demand: z.string(),
        about: z.string(),
        state: z.enum(CASE_STATES),
        opened_at: Time,
        due_at: Time,
        measure: z.enum(STEPS).nullable(),
        decide_by: Time.nullable(),
        overdue: z.boolean(),
        escalated_at: Time.nullable(),
        self_decided: z.boolean(),
      }),
    ),
    next_cursor: z.string().nullable(),
  }),
  refuses: {},
  run: async (turn, { state, clock, cursor, limit }) => {
    const page = { state, clock, before: cursor, limit: limit + 1 }
    const found = await casesOfAll(turn.house.platform, turn.now, page)
    const rows = found.slice(0, limit)
    const isMore = found.length > limit && clock === undefined
    const data = rows.map(it => ({
      account_id: it.account,
      account: it.name,
      case_id: it.case,
      kind: it.kind,
      demand: it.demand,
      about: it.about,
      state: it.state,
      opened_at: it.openedAt.toISOString(),
      due_at: it.dueAt.toISOString(),
      measure: z.enum(STEPS).nullable().parse(it.step),
      decide_by: it.decideBy?.toISOString() ?? null,
      overdue: it.decideBy !== null && it.decideBy <= turn.now,
      escalated_at: it.escalatedAt?.toISOString() ?? null,
      self_decided: it.selfDecided,
    }))
    return yes({ data, next_cursor: isMore ? (rows.at(-1)?.case ?? null) : null })
  },
})

export const statistics = operation({
  does: 'Counts what followed from breaches: cases by demand, measures by hand and by figures, appeals and how they ended, how long they took.',
  at: 'GET /trust/statistics',
  needs: 'review',
  takes: z.strictObject({ days: z.coerce.number().int().min(1).max(STATISTICS_DAYS_MAX).default(STATISTICS_DAYS) }),
  gives: z.object({
    since: Time,
    cases: z.array(z.object({ kind: z.enum(CASE_KINDS), demand: z.string(), n: z.number() })),
    measures: z.array(z.object({ step: z.string(), automated: z.boolean(), n: z.number() })),
    appeals: z.object({
      made: z.number(),
      stands: z.number(),
      lifted: z.number(),
      in_steps: z.number(),
      waiting: z.number(),
      overdue: z.number(),
      eased: z.number(),
      self_decided: z.number(),
      median_hours: z.number().nullable(),
    }),
    reinstated: z.number(),
  }),
  refuses: {},
  run: async (turn, { days }) => {
    const since = new Date(turn.nowMs - days * DAY_MS)
    const { cases, measures, appeals, reinstated } = await statisticsOf(turn.house.platform, since, turn.now)
    const { inSteps, selfDecided, medianHours, ...counts } = appeals
    const told = { ...counts, in_steps: inSteps, self_decided: selfDecided, median_hours: medianHours }
    return yes({ since: since.toISOString(), cases: [...cases], measures: [...measures], appeals: told, reinstated })
  },
})

export const read = operation({
  does: 'Opens a case of any account, with everything that was said and done about it.',
  at: 'GET /trust/accounts/:account_id/cases/:case_id',
  needs: 'review',
  takes: Of,
  elsewhere,
  gives: CaseShape,
  refuses: { absent: ABSENT, ...NO_ACCOUNT },
  run: (turn, { case_id }) => nowOf(turn, case_id, yes({})),
})

export const readFile = operation({
  does: 'Gives an attachment of a case as it was sent: as a file to keep, never as a page to look at.',
  at: 'GET /trust/accounts/:account_id/cases/:case_id/attachments/:attachment_id',
  needs: 'review',
  takes: Of.extend({ attachment_id: AttachmentIdShape }),
  elsewhere,
  gives: z.object({}),
  media: MEDIA,
  refuses: { absent: { status: 404, says: 'There is no such attachment in this case.' }, gone: GONE, ...NO_ACCOUNT },
  run: async (turn, { case_id, attachment_id }) => fileOf(await readAttachment(turn, case_id, attachment_id)),
})

export const exportOne = operation({
  does: 'Gives a case of any account whole, as JSON with its attachments in a ZIP.',
  at: 'GET /trust/accounts/:account_id/cases/:case_id/export',
  needs: 'review',
  takes: Of,
  elsewhere,
  gives: z.object({}),
  media: ['application/zip'],
  refuses: { absent: ABSENT, ...NO_ACCOUNT },
  run: (turn, { case_id }) => exportCase(turn, case_id),
})

export const open = operation({
  does: 'Opens a case about what somebody saw, with the measure that follows at once; its notice goes to the people of the account.',
  at: 'POST /trust/accounts/:account_id/cases',
  needs: 'decide',
  takes: z.strictObject({
    account_id: AccountIdShape,
    demand: DemandShape,
    about: z.string().trim().min(1).max(200),
    says: TextShape,
    todo: TextShape,
    evidence: z.record(z.string().max(64), z.string().max(1_000)).default({}),
    ...MeasureAsked,
  }),
  elsewhere,
  gives: CaseShape,
  refuses: { 'no-words': NO_WORDS, absent: ABSENT, ...OBJECTIONS, ...MEASURE_FLAWS, ...NO_ACCOUNT },
  example: {
    account_id: EXAMPLE.account_id,
    demand: 'AS-06',
    about: 'frm_1m8bhahm0qs7s5nxe0thw4c1k',
    says: 'The form says “updates”, and what was sent were offers of another company.',
    todo: 'Say on the form what will be sent, and by whom.',
    step: 'restrict',
    services: ['email'],
  },
  run: async (turn, { account_id: _, step, services, domain, until, ...breach }) => {
    const opened = await openByHand(turn, breach, measureOf({ step, services, domain, until }))
    return opened.ok ? nowOf(turn, opened.value, opened) : opened
  },
})

export const imposeOne = operation({
  does: 'Imposes a measure because of an open case, with the reason why. It is felt at once, and its notice goes to the people of the account.',
  at: 'POST /trust/accounts/:account_id/cases/:case_id/measures',
  needs: 'decide',
  takes: Of.extend({ ...MeasureAsked, reason: TextShape }),
  elsewhere,
  gives: CaseShape,
  refuses: {
    absent: ABSENT,
    closed: CLOSED,
    'no-words': NO_WORDS,
    ...OBJECTIONS,
    ...MEASURE_FLAWS,
    ...NO_ACCOUNT,
  },
  example: {
    ...EXAMPLE,
    step: 'restrict',
    services: ['email'],
    reason: 'The same offers went out again after the warning.',
  },
  run: async (turn, { case_id, reason, ...asked }) =>
    nowOf(turn, case_id, await imposeByHand(turn, case_id, measureOf(asked), reason)),
})

export const liftOne = operation({
  does: 'Takes a measure back, with the reason why.',
  at: 'POST /trust/accounts/:account_id/cases/:case_id/measures/:measure_id/lift',
  needs: 'decide',
  takes: Of.extend({
    measure_id: z.string().regex(/^msr_[0-9a-z]{1,40}$/, 'The id of a measure.'),
    reason: TextShape,
  }),
  elsewhere,
  gives: CaseShape,
  refuses: {
    absent: { status: 404, says: 'There is no such measure in this case.' },
    lifted: { status: 409, says: 'This measure has ended already.' },
    'no-words': NO_WORDS,
    ...OBJECTIONS,
    ...NO_ACCOUNT,
  },
  example: { ...EXAMPLE, measure_id: 'msr_1m8bhahm0qs7s5nxe0thw4c1k', reason: 'The figures were of another account.' },
  run: async (turn, { case_id, measure_id, reason }) =>
    nowOf(turn, case_id, await liftByHand(turn, case_id, measure_id, reason)),
})

export const askOne = operation({
  does: 'Asks the account something about an open case, or tells it something.',
  at: 'POST /trust/accounts/:account_id/cases/:case_id/messages',
  needs: 'decide',
  takes: Of.extend({ text: TextShape }),
  elsewhere,
  gives: CaseShape,
  refuses: {
    absent: ABSENT,
    closed: CLOSED,
    'no-words': NO_WORDS,
    'too-many': { status: 409, says: 'There are fifty messages. Decide, or close the case.' },
    ...OBJECTIONS,
    ...NO_ACCOUNT,
  },
  example: { ...EXAMPLE, text: 'Where did these people tick the box? Please attach a picture of the page.' },
  run: async (turn, { case_id, text }) => nowOf(turn, case_id, await ask(turn, case_id, text)),
})

export const decideOne = operation({
  does: 'Decides an appeal: what it is about stands, is lifted, or comes back in steps. Never whoever imposed it, nor whoever appeals.',
  at: 'POST /trust/accounts/:account_id/cases/:case_id/appeal/decision',
  needs: 'decide',
  takes: Of.extend({ decision: z.enum(DECISIONS), reason: TextShape, steps: PlanAsked.optional() }),
  elsewhere,
  gives: CaseShape,
  refuses: {
    absent: ABSENT,
    'no-appeal': { status: 409, says: 'There is no appeal that waits to be decided.' },
    over: {
      status: 409,
      says: 'What the appeal is against does not hold any more. It can only be decided as lifted.',
      demand: 'EN-04',
    },
    'no-words': NO_WORDS,
    ...PLAN_FLAWS,
    ...OBJECTIONS,
    ...NO_ACCOUNT,
  },
  example: { ...EXAMPLE, decision: 'lifted', reason: 'The provider was down that day, as its status page shows.' },
  run: async (turn, { case_id, decision, reason, steps }) =>
    nowOf(turn, case_id, await decide(turn, case_id, { decision, reason, steps })),
})

export const planOne = operation({
  does: 'Plans the way back: so much of the usual volume for so many days, then more. Each step has a condition; the first begins at once.',
  at: 'POST /trust/accounts/:account_id/cases/:case_id/plan',
  needs: 'decide',
  takes: Of.extend({ steps: PlanAsked.optional() }),
  elsewhere,
  gives: CaseShape,
  refuses: {
    absent: ABSENT,
    closed: CLOSED,
    appealed: { status: 409, says: 'An appeal waits to be decided: decide it “in steps”.', demand: 'EN-04' },
    ...PLAN_FLAWS,
    ...OBJECTIONS,
    ...NO_ACCOUNT,
  },
  example: {
    ...EXAMPLE,
    steps: [
      { share: 0.1, days: 7 },
      { share: 0.5, days: 7 },
    ],
  },
  run: async (turn, { case_id, steps }) => nowOf(turn, case_id, await planByHand(turn, case_id, steps)),
})

export const releaseOne = operation({
  does: 'Lets the rest of a campaign go whose first part was stopped, with the reason why. It goes through the gate as always; when its time was over meanwhile, it is paused until its sender goes on with it or ends it.',
  at: 'POST /trust/accounts/:account_id/cases/:case_id/release',
  needs: 'decide',
  takes: Of.extend({ reason: TextShape }),
  elsewhere,
  gives: CaseShape,
  refuses: {
    absent: ABSENT,
    'no-words': NO_WORDS,
    'nothing-held': { status: 409, says: 'Nothing is held back because of this case: it went, or was ended.' },
    ...OBJECTIONS,
    ...NO_ACCOUNT,
  },
  example: {
    ...EXAMPLE,
    reason: 'The addresses that bounced were closed by their provider in October; the others are in use.',
  },
  run: async (turn, { case_id, reason }) => nowOf(turn, case_id, await releaseByHand(turn, case_id, reason)),
})

export const closeOne = operation({
  does: 'Closes a case of which nothing holds any more, with a note that says why.',
  at: 'POST /trust/accounts/:account_id/cases/:case_id/close',
  needs: 'decide',
  takes: Of.extend({ note: z.string().trim().min(1).max(CASE_NOTE_MAX_CHARS) }),
  elsewhere,
  gives: CaseShape,
  refuses: {
    absent: ABSENT,
    closed: CLOSED,
    'no-words': NO_WORDS,
    'measures-hold': {
      status: 409,
      says: 'Something still holds because of this case. Lift it first, or plan the way back.',
    },
    ...OBJECTIONS,
    ...NO_ACCOUNT,
  },
  example: { ...EXAMPLE, note: 'They mended the form.' },
  run: async (turn, { case_id, note }) => nowOf(turn, case_id, await closeByHand(turn, case_id, note)),
})
