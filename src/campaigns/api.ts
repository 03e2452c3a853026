/** Campaigns as operations: write, check, start, watch, stop. */

import { z } from 'zod'
import { HELD_AT_ONCE_MAX, PAGE_SIZE_DEFAULT, PAGE_SIZE_MAX } from '#base/limits.ts'
import { yes } from '#base/result.ts'
import { CANARY_REASONS, CANARY_STATES } from '#conduct/canary-types.ts'
import { BAR_WORDS } from '#conduct/standing-rules.ts'
import { STARTER_IDS } from '#content/content.ts'
import { RESULTS, WAIT_REASONS } from '#delivery/types.ts'
import { operation } from '#store/operation.ts'
import {
  cancelCampaign,
  changeDraft,
  createCampaign,
  duplicateCampaign,
  explainCampaign,
  listCampaigns,
  pauseCampaign,
  preflight,
  preview,
  progressOfCampaign,
  readCampaign,
  recipientsOf,
  removeDraft,
  resolveHeldOf,
  resumeCampaign,
  startCampaign,
  testCampaign,
} from './campaigns.ts'
import {
  CampaignIdShape,
  CampaignShape,
  ChannelShape,
  ContactIdShape,
  CountedText,
  DraftMembers,
  FindingShape,
  Name,
  Rev,
  shownCampaign,
  Time,
} from './shape.ts'
import { REACHED, STATUSES } from './types.ts'

const One = z.strictObject({ campaign_id: CampaignIdShape })
const TEXT_SHOWN_CHARS = 100
const Made = z.object({ campaign_id: CampaignIdShape, rev: z.number() })
const Moved = z.object({ campaign_id: CampaignIdShape, status: z.enum(STATUSES) })
const Limit = z.coerce.number().int().min(1).max(PAGE_SIZE_MAX).default(PAGE_SIZE_DEFAULT)

/** A check that does not exist yet. */
const AbsentCheck = z.object({ check: z.string(), demand: z.string(), says: z.string() })

const ABSENT = { status: 404, says: 'There is no such campaign.' } as const
const CHANGED = {
  status: 412,
  says: 'Somebody changed this draft since you read it. Read it again before you save.',
} as const
const NOT_A_DRAFT = {
  status: 409,
  says: 'This campaign has started, and what is sent does not change any more. Duplicate it to go on writing.',
} as const
const NOT_NOW = { status: 409, says: 'The campaign is not in a state in which this can be done.' } as const
const NOT_STARTED = { status: 409, says: 'This campaign has not been started.' } as const

export const listAll = operation({
  does: 'Lists the campaigns, newest first.',
  at: 'GET /campaigns',
  needs: 'campaigns.read',
  takes: z.strictObject({
    status: z.enum(STATUSES).optional(),
    search: z.string().max(200).default(''),
    cursor: z
      .string()
      .regex(/^cmp_[0-9a-z]{25}$/)
      .optional(),
    limit: Limit,
  }),
  gives: z.object({
    data: z.array(
      z.object({
        campaign_id: CampaignIdShape,
        name: z.string(),
        channel: ChannelShape,
        status: z.enum(STATUSES),
        /** Of a text message, how it begins. */
        subject: z.string(),
        purpose_id: z.string().nullable(),
        /** Recipients when it was frozen, those whose server took the message, and those still to come. */
        frozen: z.number(),
        accepted: z.number(),
        pending: z.number(),
        created_at: Time,
        updated_at: Time,
        started_at: Time.nullable(),
        finished_at: Time.nullable(),
      }),
    ),
    next_cursor: z.string().nullable(),
  }),
  refuses: {},
  follows: ['run'],
  run: async (turn, { status, search, cursor, limit }) => {
    const rows = await listCampaigns(turn, { status, search, before: cursor, limit })
    const data = rows.map(({ draft, runId: _run, revision: _revision, rev: _rev, ...row }) => ({
      campaign_id: row.id,
      name: row.name,
      channel: draft.channel,
      status: row.status,
      subject: draft.channel === 'sms' ? (draft.text ?? '').slice(0, TEXT_SHOWN_CHARS) : draft.subject,
      purpose_id: draft.purpose_id,
      frozen: row.frozen,
      accepted: row.accepted,
      pending: row.pending,
      created_at: row.createdAt.toISOString(),
      updated_at: row.updatedAt.toISOString(),
      started_at: row.startedAt?.toISOString() ?? null,
      finished_at: row.finishedAt?.toISOString() ?? null,
    }))
    return yes({ data, next_cursor: rows.length < limit ? null : (rows.at(-1)?.id ?? null) })
  },
})

export const create = operation({
  does: 'Makes a draft: from a starter, from what is given, or from both. Nothing is sent.',
  at: 'POST /campaigns',
  needs: 'campaigns.write',
  takes: z.strictObject({
    name: Name,
    /** By email or by text. */
    channel: ChannelShape.default('email'),
    starter: z.enum(STARTER_IDS).optional(),
    ...z.object(DraftMembers).partial().shape,
  }),
  gives: Made,
  refuses: {},
  example: { name: 'Weekly roasts, first of May', starter: 'letter', subject: 'New beans from Huila' },
  run: async (turn, { name, starter, ...draft }) => yes(await createCampaign(turn, name, starter, draft)),
})

export const read = operation({
  does: 'Opens a campaign: its draft, and where it stands.',
  at: 'GET /campaigns/:campaign_id',
  needs: 'campaigns.read',
  takes: One,
  gives: CampaignShape,
  refuses: { absent: ABSENT },
  run: async (turn, { campaign_id }) => {
    const found = await readCampaign(turn, campaign_id)
    return found.ok ? yes(shownCampaign(found.value)) : found
  },
})

export const save = operation({
  does: 'Saves what changed in a draft. `rev` (or If-Match) is the one that you had read: a lost update is refused.',
  at: 'PATCH /campaigns/:campaign_id',
  needs: 'campaigns.write',
  quiet: true,
  takes: One.extend({
    rev: Rev,
    name: Name.optional(),
    channel: ChannelShape.optional().describe('As it is, if at all: it was chosen when the campaign was made'),
    ...z.object(DraftMembers).partial().shape,
  }),
  gives: Made,
  refuses: {
    absent: ABSENT,
    changed: CHANGED,
    'not-a-draft': NOT_A_DRAFT,
    'other-channel': { status: 422, says: 'A campaign stays by email, or by text. Make another one for the other.' },
  },
  run: (turn, { campaign_id, rev, name, ...draft }) => changeDraft(turn, campaign_id, rev, name, draft),
})

export const duplicate = operation({
  does: 'Makes a new draft with the content of a campaign.',
  at: 'POST /campaigns/:campaign_id/duplicate',
  needs: 'campaigns.write',
  takes: One,
  gives: Made,
  refuses: { absent: ABSENT },
  run: (turn, { campaign_id }) => duplicateCampaign(turn, campaign_id),
})

export const remove = operation({
  does: 'Deletes a draft. A campaign that was started stays, as part of what happened.',
  at: 'DELETE /campaigns/:campaign_id',
  needs: 'campaigns.write',
  takes: One,
  gives: z.object({}),
  refuses: { absent: ABSENT, 'not-a-draft': NOT_A_DRAFT },
  run: (turn, { campaign_id }) => removeDraft(turn, campaign_id),
})

export const previewOne = operation({
  does: 'Shows the message as one reader would get it: the one named, else somebody who would really get it, else a made-up one.',
  at: 'GET /campaigns/:campaign_id/preview',
  needs: 'campaigns.read',
  takes: One.extend({ contact_id: ContactIdShape.optional() }),
  gives: z.object({
    subject: z.string(),
    from: z.string(),
    html: z.string(),
    /** Of a text message: as the first to somebody arrives, whole. */
    text: z.string(),
    /** Of a text message: what each comes to. */
    counted: z.object({ first: CountedText, later: CountedText }).optional(),
    reader: z.object({
      contact_id: z.string().nullable(),
      email: z.string(),
      name: z.string(),
      is: z.enum(['eligible', 'not-eligible', 'sample']),
    }),
  }),
  refuses: {
    absent: ABSENT,
    'no-such-contact': { status: 404, says: 'There is no such contact.' },
    'cannot-be-shown': { status: 422, says: 'There is no message yet to show. Mend what “errors” lists.' },
  },
  run: (turn, { campaign_id, contact_id }) => preview(turn, campaign_id, contact_id),
})

export const checkOne = operation({
  does: 'Says what keeps a campaign from being sent, what could be better, and how many people it would reach.',
  at: 'GET /campaigns/:campaign_id/preflight',
  needs: 'campaigns.read',
  takes: One,
  gives: z.object({
    rev: z.number(),
    ready: z.boolean(),
    findings: z.array(FindingShape),
    /** People who agreed to this purpose and fit the filter, at this moment. */
    reachable: z.number(),
    /** People who agreed and confirmed, and those who have not confirmed yet, before the filter. */
    active: z.number(),
    pending: z.number(),
    html_bytes: z.number(),
    /** The text part that is made of the HTML. */
    text: z.string(),
    /** Checks that do not exist yet: nothing has passed them. */
    absent: z.array(AbsentCheck),
  }),
  refuses: { absent: ABSENT },
  run: (turn, { campaign_id }) => preflight(turn, campaign_id),
})

/** As a campaign would be: also by a measure of the sender's domain alone. */
const REFUSED_BY_MEASURE = {
  'account-suspended': { status: 403, says: BAR_WORDS.suspended.says, demand: BAR_WORDS.suspended.demand },
  'service-restricted': { status: 403, says: BAR_WORDS.restricted.says, demand: BAR_WORDS.restricted.demand },
} as const

export const testOne = operation({
  does: 'Sends the draft to yourself, or to another user of this account, as a test. A text goes to a handset that a user has proven to be theirs; else to that of the sandbox, whatever number is said.',
  at: 'POST /campaigns/:campaign_id/test',
  needs: 'campaigns.send',
  takes: One.extend({ to: z.string().trim().min(3).max(320).optional() }),
  gives: z.object({ message_id: z.string(), to: z.string(), reaches: z.enum(REACHED) }),
  refuses: {
    absent: ABSENT,
    'not-a-user': {
      status: 403,
      says: 'Tests go to users of this account only. Everybody else has to agree first.',
      demand: 'AS-03',
    },
    'too-many-tests': {
      status: 429,
      says: 'That were enough tests for one hour. Look at the preview, and go on later.',
      demand: 'AS-03',
    },
    ...REFUSED_BY_MEASURE,
    'not-a-number': { status: 422, says: 'This is not a phone number. Begin with + and the code of the country.' },
    'cannot-be-shown': { status: 422, says: 'There is no message yet to send. Mend what “errors” lists.' },
    'not-cleared': {
      status: 422,
      says: 'Screening did not clear this message, so it goes to nobody. What “errors” lists is why.',
      demand: 'PC-10',
    },
    'no-sender': {
      status: 422,
      says: 'There is nothing yet that this could come from. Mails: a domain under Settings, Sending. Texts: a sender under Texts.',
    },
  },
  run: (turn, { campaign_id, to }) => testCampaign(turn, campaign_id, to),
})

export const startOne = operation({
  does: 'Starts sending: what was written becomes a revision that never changes, and its audience is frozen.',
  at: 'POST /campaigns/:campaign_id/start',
  needs: 'campaigns.send',
  takes: One.extend({ rev: Rev.optional() }),
  gives: z.object({ campaign_id: CampaignIdShape, run_id: z.string(), revision: z.number(), status: z.enum(STATUSES) }),
  refuses: {
    absent: ABSENT,
    changed: CHANGED,
    'not-now': NOT_NOW,
    'not-ready': { status: 422, says: 'Something has to be mended before this can be sent.', demand: 'AS-03' },
  },
  run: (turn, { campaign_id, rev }) => startCampaign(turn, campaign_id, rev),
})

const moves = { absent: ABSENT, 'not-now': NOT_NOW } as const

export const pauseOne = operation({
  does: 'Holds a campaign. What a server has already taken cannot be called back; nothing more leaves.',
  at: 'POST /campaigns/:campaign_id/pause',
  needs: 'campaigns.write',
  takes: One,
  gives: Moved,
  refuses: moves,
  run: (turn, { campaign_id }) => pauseCampaign(turn, campaign_id),
})

export const resumeOne = operation({
  does: 'Goes on with a campaign that was held. Consent is asked again for each recipient.',
  at: 'POST /campaigns/:campaign_id/resume',
  needs: 'campaigns.send',
  takes: One,
  gives: Moved,
  refuses: moves,
  run: (turn, { campaign_id }) => resumeCampaign(turn, campaign_id),
})

export const cancelOne = operation({
  does: 'Ends a campaign before everybody got it. It cannot be taken up again.',
  at: 'POST /campaigns/:campaign_id/cancel',
  needs: 'campaigns.write',
  takes: One,
  gives: Moved,
  refuses: moves,
  run: (turn, { campaign_id }) => cancelCampaign(turn, campaign_id),
})

export const explainOne = operation({
  does: 'Says why one contact gets or does not get a campaign, by the rules that decide it.',
  at: 'GET /campaigns/:campaign_id/explain',
  needs: 'campaigns.read',
  takes: One.extend({ contact_id: ContactIdShape }),
  gives: z.object({
    contact_id: z.string(),
    /** Whether the gate would let this message through to them at this moment. */
    passes: z.boolean(),
    /** Whether they fit the filter now, and whether they were among the recipients when the audience was frozen. */
    in_audience: z.boolean(),
    frozen: z.boolean().nullable(),
    outcome: z.object({ result: z.string(), reason: z.string(), at: Time }).nullable(),
    checks: z.array(
      z.object({
        check: z.string(),
        passed: z.boolean(),
        says: z.string(),
        demand: z.string(),
        /** When what keeps them back now is over, where that is known: quiet hours, and how many are allowed. */
        until: Time.nullable(),
      }),
    ),
    absent: z.array(AbsentCheck),
  }),
  refuses: {
    absent: ABSENT,
    'no-such-contact': { status: 404, says: 'There is no such contact.' },
    'no-purpose': {
      status: 422,
      says: 'Choose a published purpose first: what matters is whether they agreed to it.',
      demand: 'AS-06',
    },
  },
  run: (turn, { campaign_id, contact_id }) => explainCampaign(turn, campaign_id, contact_id),
})

export const progressOne = operation({
  does: 'Says how far a campaign is. Asked for as an event stream, it goes on saying so.',
  at: 'GET /campaigns/:campaign_id/progress',
  needs: 'campaigns.read',
  takes: One,
  gives: z.object({
    campaign_id: CampaignIdShape,
    status: z.enum(STATUSES),
    /** The audience is still being frozen: the figures below still grow. */
    freezing: z.boolean(),
    frozen: z.number(),
    accepted: z.number(),
    failed: z.number(),
    gated: z.number(),
    expired: z.number(),
    held: z.number(),
    pending: z.number(),
    /** Accepted in the last whole minute. */
    per_minute: z.number(),
    reasons: z.array(z.object({ result: z.string(), reason: z.string(), count: z.number() })),
    /** Those of the pending who wait: for their site, a bound, the next day of a warm-up; and until when at the earliest. */
    waiting: z.array(z.object({ why: z.enum(WAIT_REASONS), count: z.number(), until: Time })),
    started_at: Time,
    finished_at: Time.nullable(),
    /** The first campaigns of an account, and the first to people whom an import brought, go to a small random part first. */
    canary: z
      .object({
        state: z.enum(CANARY_STATES),
        why: z.enum(CANARY_REASONS),
        about: z.string(),
        size: z.number().nullable(),
        sandbox: z.boolean().describe('It stayed in the sandbox: the rest follows there, and over no route.'),
        says: z.string().nullable(),
        opened_at: Time,
        ended_at: Time.nullable(),
        look_at: Time.nullable().describe('Until when it is looked at.'),
        seen: z.record(z.string(), z.number()).nullable(),
      })
      .nullable(),
  }),
  refuses: { absent: ABSENT, 'not-started': NOT_STARTED },
  follows: ['run'],
  run: (turn, { campaign_id }) => progressOfCampaign(turn, campaign_id),
})

export const listRecipients = operation({
  does: 'Lists the recipients of a campaign and what became of each.',
  at: 'GET /campaigns/:campaign_id/recipients',
  needs: 'contacts.read',
  takes: One.extend({
    result: z.enum(RESULTS).optional(),
    cursor: z
      .string()
      .regex(/^\d{1,15}$/)
      .optional(),
    limit: Limit,
  }),
  gives: z.object({
    data: z.array(
      z.object({
        seq: z.number(),
        contact_id: z.string(),
        email: z.string().nullable(),
        result: z.string(),
        reason: z.string(),
        code: z.number().nullable(),
        detail: z.string().nullable(),
        at: Time.nullable(),
      }),
    ),
    next_cursor: z.string().nullable(),
  }),
  refuses: { absent: ABSENT, 'not-started': NOT_STARTED },
  run: (turn, { campaign_id, result, cursor, limit }) => recipientsOf(turn, campaign_id, { result, cursor, limit }),
})

export const resolveHeld = operation({
  does: 'Decides about recipients of whom nobody knows whether they got the message: count them as accepted, or send to them again, which may mean twice. Without `seqs`, all of them.',
  at: 'POST /campaigns/:campaign_id/held/resolve',
  needs: 'campaigns.send',
  takes: One.extend({
    as: z.enum(['accepted', 'released']),
    seqs: z.array(z.number().int().min(1)).min(1).max(HELD_AT_ONCE_MAX).optional(),
  }),
  gives: z.object({ resolved: z.number(), left: z.number() }),
  refuses: { absent: ABSENT, 'not-started': NOT_STARTED, 'not-now': NOT_NOW },
  run: (turn, { campaign_id, as, seqs }) => resolveHeldOf(turn, campaign_id, as, seqs),
})
