/** How mail fares with each provider, as operations. */

import { z } from 'zod'
import { DELIVERABILITY_DAYS_MAX, PAGE_SIZE_DEFAULT, PAGE_SIZE_MAX } from '#base/limits.ts'
import { yes } from '#base/result.ts'
import { PROVIDER_NAMES } from '#delivery/delivery.ts'
import { operation } from '#store/operation.ts'
import { affectedPage, deliverabilityOf, FARED } from './deliverability.ts'

const Provider = z.enum(
  Object.keys(PROVIDER_NAMES) as [keyof typeof PROVIDER_NAMES, ...(keyof typeof PROVIDER_NAMES)[]],
) // Its own keys.
const Counts = { accepted: z.number(), deferred: z.number(), failed: z.number(), complaint: z.number() }
const Day = z.iso.date()

export const readDeliverability = operation({
  does: 'Says how mail fared with each provider by day: taken, put off, refused and why, complained about; and which rules of large receivers are met.',
  at: 'GET /deliverability',
  needs: 'campaigns.read',
  takes: z.strictObject({ days: z.coerce.number().int().min(1).max(DELIVERABILITY_DAYS_MAX).default(30) }),
  gives: z.object({
    since: Day,
    until: Day,
    providers: z.array(
      z.object({
        provider: Provider,
        name: z.string(),
        ...Counts,
        days: z.array(z.object({ day: Day, ...Counts })),
        reasons: z.array(z.object({ result: z.enum(FARED), reason: z.string(), says: z.string(), count: z.number() })),
      }),
    ),
    rules: z.array(
      z.object({
        rule: z.string(),
        providers: z.array(Provider),
        says: z.string(),
        state: z.enum(['met', 'broken', 'unknown']),
        /** What shows it: a figure, or the domains that do not meet it. */
        shows: z.string(),
        source: z.string(),
      }),
    ),
  }),
  refuses: {},
  run: async (turn, { days }) => {
    const { since, until, providers, rules } = await deliverabilityOf(turn, days)
    return yes({
      since,
      until,
      providers: providers.map(it => ({ ...it, days: [...it.days], reasons: [...it.reasons] })),
      rules: rules.map(it => ({ ...it, providers: [...it.providers] })),
    })
  },
})

export const listAffected = operation({
  does: 'Lists the recipients behind a number of the page about providers, the latest campaign first.',
  at: 'GET /deliverability/recipients',
  needs: 'contacts.read',
  takes: z.strictObject({
    provider: Provider,
    result: z.enum(['accepted', 'deferred', 'failed']),
    reason: z.string().max(64).optional(),
    since: Day,
    until: Day,
    cursor: z
      .string()
      .regex(/^\d{1,12}\.\d{1,12}$/)
      .optional(),
    limit: z.coerce.number().int().min(1).max(PAGE_SIZE_MAX).default(PAGE_SIZE_DEFAULT),
  }),
  gives: z.object({
    data: z.array(
      z.object({
        campaign_id: z.string(),
        contact_id: z.string(),
        email: z.string(),
        result: z.string(),
        reason: z.string(),
        code: z.number().nullable(),
        /** What the server said, without addresses. */
        detail: z.string().nullable(),
        at: z.iso.datetime(),
      }),
    ),
    next_cursor: z.string().nullable(),
  }),
  refuses: {},
  run: async (turn, asked) => {
    const { rows, next } = await affectedPage(turn, asked)
    return yes({
      data: rows.map(it => ({
        campaign_id: it.campaign,
        contact_id: it.contact,
        email: it.email,
        result: it.result,
        reason: it.reason,
        code: it.code,
        detail: it.detail,
        at: it.at.toISOString(),
      })),
      next_cursor: next,
    })
  },
})
