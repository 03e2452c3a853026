/** What became of texts, as an operation. */

import { z } from 'zod'
import { CampaignIdShape, readCampaign } from '#campaigns/campaigns.ts'
import { no, yes } from '#base/result.ts'
import { operation } from '#store/operation.ts'
import { textsByCode, textsByCountry } from './text-store.ts'

export const reportTexts = operation({
  does: 'Says what became of the texts of a campaign: by country, with parts and cost, and by the codes that carriers wrote.',
  at: 'GET /campaigns/:campaign_id/texts',
  needs: 'campaigns.read',
  takes: z.strictObject({ campaign_id: CampaignIdShape }),
  gives: z.object({
    countries: z.array(
      z.object({
        /** ISO 3166-1; empty where a number belongs to several countries, or to none. */
        country: z.string(),
        currency: z.string().nullable(),
        texts: z.number(),
        /** As receipts say; of the others nothing is known yet. */
        delivered: z.number(),
        undelivered: z.number(),
        parts: z.number(),
        cost: z.string().nullable(),
      }),
    ),
    codes: z.array(
      z.object({
        country: z.string(),
        code: z.string(),
        became: z.string().nullable(),
        why: z.string().nullable(),
        texts: z.number(),
      }),
    ),
  }),
  refuses: {
    absent: { status: 404, says: 'There is no such campaign.' },
    'not-started': { status: 409, says: 'This campaign has not been started: there is nothing to report yet.' },
  },
  follows: ['run'],
  run: async (turn, { campaign_id }) => {
    const found = await readCampaign(turn, campaign_id)
    if (!found.ok) return found
    const { runId } = found.value
    if (runId === null) return no('not-started' as const)
    return yes({ countries: [...(await textsByCountry(turn, runId))], codes: [...(await textsByCode(turn, runId))] })
  },
})
