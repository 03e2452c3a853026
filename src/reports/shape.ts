/** Reports and the overview, as JSON. */

import { z } from 'zod'
import { CampaignIdShape } from '#campaigns/campaigns.ts'
import { STATUSES } from '#campaigns/types.ts'
import { RESULTS } from '#delivery/types.ts'
import { CHANNELS } from '#wire/form-definition.ts'
import type { MessageToContact } from './messages.ts'
import { reasonSays } from './rules.ts'
import { STEPS } from './types.ts'

const Time = z.iso.datetime()
const Count = z.object({ reason: z.string(), says: z.string(), count: z.number() })

/** People who did, how often they did, and how often a scanner, a proxy or a prefetch did. */
const FiguresShape = z.object({ people: z.number(), times: z.number(), machines: z.number() })

export const ReportShape = z.object({
  campaign_id: CampaignIdShape,
  name: z.string(),
  subject: z.string(),
  status: z.enum(STATUSES),
  revision: z.number(),
  revision_sha256: z.string(),
  started_at: Time,
  finished_at: Time.nullable(),
  /** frozen = accepted + failed + gated + expired + held + pending, always. */
  totals: z.object({
    frozen: z.number(),
    accepted: z.number(),
    failed: z.number(),
    gated: z.number(),
    expired: z.number(),
    held: z.number(),
    pending: z.number(),
  }),
  reasons: z.object({
    failed: z.array(Count),
    gated: z.array(Count),
    expired: z.array(Count),
    held: z.array(Count),
  }),
  /** Per step of time; the sums are of the step, not of all before it. */
  step_ms: z.number(),
  course: z.array(z.object({ at: Time, accepted: z.number(), failed: z.number(), gated: z.number() })),
  unsubscribed: z.number(),
  links: z.array(z.string()),
  /** Opens and clicks, of those who agreed that they are measured, and of nobody else. */
  measured: z.object({
    agreed: z.number(),
    opened: FiguresShape,
    clicked: FiguresShape,
    links: z.array(FiguresShape.extend({ link: z.number(), target: z.string().nullable() })),
  }),
})

export const OverviewShape = z.object({
  as_of: Time,
  contacts: z.number(),
  pending: z.number(),
  /** People who can be reached now, for each published purpose and each of its channels. */
  reachable: z.array(
    z.object({
      purpose_id: z.string(),
      slug: z.string(),
      name: z.string(),
      channel: z.enum(CHANNELS),
      count: z.number(),
    }),
  ),
  /** Of the last 30 days, oldest first; days are UTC. */
  days: z.array(z.object({ day: z.iso.date(), confirmed: z.number(), withdrawn: z.number() })),
  campaigns: z.array(
    z.object({
      campaign_id: CampaignIdShape,
      name: z.string(),
      status: z.enum(STATUSES),
      frozen: z.number(),
      accepted: z.number(),
      pending: z.number(),
      updated_at: Time,
    }),
  ),
  steps: z.array(z.object({ step: z.enum(STEPS), done: z.boolean(), optional: z.boolean() })),
})

/** What one person was sent; `did`: what they opened and followed, counted without what machines did. */
export const MessageShape = z.object({
  campaign_id: CampaignIdShape,
  run_id: z.string(),
  name: z.string(),
  purpose: z.string(),
  channel: z.string(),
  result: z.enum(RESULTS).nullable().describe('Null: not yet.'),
  reason: z.string().nullable(),
  says: z.string().nullable(),
  at: Time,
  did: z.array(
    z.object({
      what: z.enum(['opened', 'clicked']),
      link: z
        .string()
        .nullable()
        .describe('Where it leads; null of an opening, and where it is another place for each reader.'),
      times: z.number(),
      first_at: Time.nullable(),
    }),
  ),
})

export const shownMessage = ({ campaign, run, at, did, ...it }: MessageToContact): z.input<typeof MessageShape> => ({
  campaign_id: campaign as z.input<typeof CampaignIdShape>, // As it was made.
  run_id: run,
  name: it.name,
  purpose: it.purpose,
  channel: it.channel,
  result: it.result,
  reason: it.reason,
  says: it.reason === null ? null : reasonSays(it.reason, it.channel),
  at: at.toISOString(),
  did: did.map(({ what, link, times, first_at }) => ({ what, link, times, first_at })),
})
