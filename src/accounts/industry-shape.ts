/** An industry as JSON, and the no to one that is not accepted. */

import { z } from 'zod'
import { INDUSTRY_IDS, industryFlaw } from '#policy/industries.ts'
import type { RefusalRow } from '#store/operation.ts'

/** One of a closed list; those that are not accepted are in it, so that they can be told why. */
export const IndustryShape = z
  .string()
  .refine(id => INDUSTRY_IDS.includes(id), 'One of the industries in GET /industries.')

export const INDUSTRY_NOT_ACCEPTED = {
  status: 403,
  says: 'What this organisation does is not accepted here. “errors” says which sentence of the Anti-Spam Policy that is.',
  demand: 'PC-10',
} as const satisfies RefusalRow

export const notAccepted = (industry: string) => {
  const flaw = industryFlaw(industry)
  const errors = flaw ? [{ pointer: '/industry', code: 'not-accepted', detail: flaw.says, demand: flaw.demand }] : []
  return { code: 'industry-not-accepted', errors } as const
}
