/** The order of routes, and how new ones warm up, as operations. */

import { z } from 'zod'
import { DOMAIN_MAX_BYTES, ROUTES_MAX } from '#base/limits.ts'
import { yes } from '#base/result.ts'
import { operation } from '#store/operation.ts'
import { arrangeRoutes, beginWarmUp, endWarmUp, listWarmUps } from './delivery.ts'
import { PROVIDERS } from './sites.ts'
import { WARM_UP_NAMES } from './warm-up-rules.ts'
import { WARM_UP_KINDS } from './warm-up-store.ts'

const Done = z.object({})

export const orderRoutes = operation({
  does: 'Says by which routes mail leaves, and in which order: while one rests, the next takes what surely was not handed over. The sandbox stands alone.',
  at: 'PUT /routes',
  needs: 'routes.write',
  takes: z.strictObject({
    route_ids: z
      .array(z.string().regex(/^rte_[0-9a-z]{25}$/))
      .min(1)
      .max(ROUTES_MAX),
  }),
  gives: Done,
  refuses: {
    absent: { status: 404, says: 'There is no such route.' },
    'sandbox-alone': {
      status: 422,
      says: 'What goes to the sandbox mailbox reaches nobody, so it does not stand in for another route. Use it alone.',
    },
  },
  run: async (turn, { route_ids }) => arrangeRoutes(turn, route_ids),
})

const WarmUpKey = { kind: z.enum(WARM_UP_KINDS), name: z.string().trim().toLowerCase().min(3).max(DOMAIN_MAX_BYTES) }

export const listAllWarmUps = operation({
  does: 'Lists the routes and domains that begin small: which day it is, how much may go to each provider, and how much of that is used.',
  at: 'GET /warm-ups',
  needs: 'routes.read',
  takes: z.strictObject({}),
  gives: z.object({
    data: z.array(
      z.object({
        kind: z.enum(WARM_UP_KINDS),
        name: z.string(),
        plan: z.enum(WARM_UP_NAMES),
        began_on: z.iso.date(),
        day: z.number(),
        days: z.number(),
        /** To each provider today; null when the plan is over. */
        most: z.number().nullable(),
        today: z.array(z.object({ provider: z.enum(PROVIDERS), used: z.number() })),
      }),
    ),
  }),
  refuses: {},
  run: async turn => {
    const data = (await listWarmUps(turn)).map(({ beganOn, today, ...it }) => ({
      ...it,
      began_on: beganOn.toISOString().slice(0, 10),
      today: [...today],
    }))
    return yes({ data })
  },
})

export const startWarmUp = operation({
  does: 'Lets a route or a domain begin small and grow by the day; what is too much for a day waits for the next one.',
  at: 'PUT /warm-ups/:kind/:name',
  needs: 'routes.write',
  takes: z.strictObject({
    ...WarmUpKey,
    plan: z.enum(WARM_UP_NAMES).default('standard'),
    /** Where it has sent before: on which day of the plan it is. */
    day: z.coerce.number().int().min(1).max(100).default(1),
  }),
  gives: Done,
  refuses: { absent: { status: 404, says: 'This is neither a route nor a sender domain of the account.' } },
  run: async (turn, { kind, name, plan, day }) => beginWarmUp(turn, kind, name, plan, day),
})

export const stopWarmUp = operation({
  does: 'Ends the slow beginning of a route or a domain: its days bound nothing any more.',
  at: 'DELETE /warm-ups/:kind/:name',
  needs: 'routes.write',
  takes: z.strictObject(WarmUpKey),
  gives: Done,
  refuses: { absent: { status: 404, says: 'This neither warms up, nor did.' } },
  run: async (turn, { kind, name }) => endWarmUp(turn, kind, name),
})
