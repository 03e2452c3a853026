/** When a campaign is sent, how fast, and which of several texts, as operations. */

import { z } from 'zod'
import { PACE_PER_HOUR_MAX, VARIANTS_MAX } from '#base/limits.ts'
import { yes } from '#base/result.ts'
import { DECIDES, MEASURES, VERDICTS } from '#delivery/experiment-types.ts'
import { operation } from '#store/operation.ts'
import {
  cancelSchedule,
  decideCampaign,
  estimateCampaign,
  experimentOfCampaign,
  paceCampaign,
  rescheduleCampaign,
  scheduleCampaign,
} from './campaigns.ts'
import { CampaignIdShape, Local, Rev, Time } from './shape.ts'
import { STATUSES } from './types.ts'

const One = z.strictObject({ campaign_id: CampaignIdShape })
const Moved = z.object({ campaign_id: CampaignIdShape, status: z.enum(STATUSES) })

const ABSENT = { status: 404, says: 'There is no such campaign.' } as const
const NOT_NOW = { status: 409, says: 'The campaign is not in a state in which this can be done.' } as const
const NOT_AHEAD = { status: 422, says: 'This time has passed. Choose a later one, or start it now.' } as const
const TOO_FAR = {
  status: 422,
  says: 'That is too late: nothing of it would be sent by then, or nobody can know so far ahead.',
} as const

export const scheduleOne = operation({
  does: 'Lets a campaign begin by itself: `at` a moment, or at the same `local` hour at each recipient’s place. It has to be ready now, and is asked again then. Said again, it moves.',
  at: 'PUT /campaigns/:campaign_id/schedule',
  needs: 'campaigns.send',
  takes: One.extend({
    rev: Rev.optional(),
    at: z.iso.datetime({ offset: true }).optional(),
    local: Local.optional(),
  }).refine(({ at, local }) => (at === undefined) !== (local === undefined), 'Say either “at” or “local”.'),
  gives: Moved.extend({ begins_at: Time, local: z.string().nullable() }),
  example: { campaign_id: 'cmp_0000000000000000000000000', at: '2031-03-01T09:00:00Z' },
  refuses: {
    absent: ABSENT,
    'not-now': NOT_NOW,
    changed: {
      status: 412,
      says: 'Somebody changed this draft since you read it. Read it again before you schedule it.',
    },
    'not-ahead': NOT_AHEAD,
    'too-far': TOO_FAR,
    'not-ready': { status: 422, says: 'Something has to be mended before this can be sent.', demand: 'AS-03' },
  },
  run: (turn, { campaign_id, rev, at, local = '' }) =>
    scheduleCampaign(turn, campaign_id, at === undefined ? { local } : { at: new Date(at) }, rev),
})

export const unscheduleOne = operation({
  does: 'Takes back that a campaign begins by itself: it is a draft again.',
  at: 'DELETE /campaigns/:campaign_id/schedule',
  needs: 'campaigns.write',
  takes: One,
  gives: Moved,
  refuses: { absent: ABSENT, 'not-now': NOT_NOW },
  run: (turn, { campaign_id }) => cancelSchedule(turn, campaign_id),
})

export const postponeOne = operation({
  does: 'Moves what has not left yet of a campaign that is being sent to a later time; null: it goes on at once.',
  at: 'PUT /campaigns/:campaign_id/rest',
  needs: 'campaigns.send',
  takes: One.extend({ until: z.iso.datetime({ offset: true }).nullable() }),
  gives: Moved,
  refuses: { absent: ABSENT, 'not-now': NOT_NOW, 'not-ahead': NOT_AHEAD, 'too-far': TOO_FAR },
  run: (turn, { campaign_id, until }) => rescheduleCampaign(turn, campaign_id, until === null ? null : new Date(until)),
})

export const paceOne = operation({
  does: 'Says how many messages of a campaign may leave in an hour, while it is being sent: on every worker within a second. Null: as many as can.',
  at: 'PUT /campaigns/:campaign_id/pace',
  needs: 'campaigns.send',
  takes: One.extend({ per_hour: z.number().int().min(1).max(PACE_PER_HOUR_MAX).nullable() }),
  gives: z.object({}),
  refuses: { absent: ABSENT, 'not-now': NOT_NOW },
  run: (turn, { campaign_id, per_hour }) => paceCampaign(turn, campaign_id, per_hour),
})

export const estimateOne = operation({
  does: 'Says what sending would take: how many people, from when to when at which pace, and who would get it too late.',
  at: 'GET /campaigns/:campaign_id/estimate',
  needs: 'campaigns.read',
  takes: One,
  gives: z.object({
    people: z.number(),
    /** By time zone, where its hours are looked at: the largest first. */
    places: z.array(z.object({ place: z.string(), people: z.number() })),
    /** Null where nothing bounds it and nothing was seen yet. */
    per_hour: z.number().nullable(),
    bound_by: z.enum(['campaign', 'account', 'route', 'seen']).nullable(),
    /** Null where it begins when somebody starts it. */
    begins_at: Time.nullable(),
    /** When the hours that were chosen open, where they are closed everywhere when it begins. */
    opens_at: Time.nullable(),
    /** Begun then, or now; null where nobody would get it, or nothing is known of the pace. */
    ends_at: Time.nullable(),
    /** So many would not get it before it expires. */
    late: z.number(),
  }),
  refuses: { absent: ABSENT },
  run: (turn, { campaign_id }) => estimateCampaign(turn, campaign_id),
})

const NO_EXPERIMENT = { status: 409, says: 'This campaign compares no texts.' } as const
const Interval = { low: z.number(), high: z.number() }

export const readExperiment = operation({
  does: 'Says what comes of comparing texts: of each, how often it happened and between which shares the truth lies with 95 %; and the differences, each asked more strictly the more texts there are.',
  at: 'GET /campaigns/:campaign_id/experiment',
  needs: 'campaigns.read',
  takes: One,
  gives: z.object({
    measure: z.enum(MEASURES),
    better: z.enum(['more', 'fewer']),
    share: z.number(),
    decides: z.enum(DECIDES),
    fallback: z.number(),
    decide_at: Time,
    /** The figures are those of that hour, and change no more. */
    stands: z.boolean(),
    verdict: z.enum(VERDICTS).nullable(),
    leader: z.number().nullable(),
    winner: z.number().nullable(),
    decided_at: Time.nullable(),
    says: z.string(),
    variants: z.array(
      z.object({
        variant: z.number(),
        letter: z.string(),
        subject: z.string(),
        sent: z.number(),
        n: z.number(),
        of: z.number(),
        share: z.number().nullable(),
        ...Interval,
      }),
    ),
    differences: z.array(z.object({ a: z.number(), b: z.number(), by: z.number(), ...Interval })),
    /** People who wait for what is decided. */
    waiting: z.number(),
  }),
  refuses: { absent: ABSENT, 'no-experiment': NO_EXPERIMENT },
  follows: ['run'],
  run: (turn, { campaign_id }) => experimentOfCampaign(turn, campaign_id),
})

export const decideOne = operation({
  does: 'Decides which text the rest gets, where a person was declared to: after the hour that was declared, when the figures stand. 0 is the draft’s own.',
  at: 'POST /campaigns/:campaign_id/experiment/decide',
  needs: 'campaigns.send',
  takes: One.extend({
    variant: z
      .number()
      .int()
      .min(0)
      .max(VARIANTS_MAX - 1),
  }),
  gives: z.object({ winner: z.number() }),
  refuses: {
    absent: ABSENT,
    'no-experiment': NO_EXPERIMENT,
    'not-now': NOT_NOW,
    'too-early': {
      status: 409,
      says: 'Its hour has not come: who decides as soon as one is ahead mostly decides by chance.',
    },
    decided: { status: 409, says: 'This is decided, and goes out.' },
    'no-such-variant': { status: 422, says: 'There is no such text.' },
  },
  run: async (turn, { campaign_id, variant }) => {
    const decided = await decideCampaign(turn, campaign_id, variant)
    return decided.ok ? yes({ winner: decided.value.winner }) : decided
  },
})
