/** What it came to, as operations: the report of a campaign, and the overview of an account. */

import { z } from 'zod'
import { CampaignIdShape } from '#campaigns/campaigns.ts'
import { yes } from '#base/result.ts'
import { operation } from '#store/operation.ts'
import { overviewOf, reportOf } from './reports.ts'
import { OverviewShape, ReportShape } from './shape.ts'

export const reportCampaign = operation({
  does: 'Says what became of a campaign: totals with their reasons, the course of it, who left because of it, where its links lead.',
  at: 'GET /campaigns/:campaign_id/report',
  needs: 'campaigns.read',
  takes: z.strictObject({ campaign_id: CampaignIdShape }),
  gives: ReportShape,
  refuses: {
    absent: { status: 404, says: 'There is no such campaign.' },
    'not-started': { status: 409, says: 'This campaign has not been started: there is nothing to report yet.' },
  },
  follows: ['run'],
  run: (turn, { campaign_id }) => reportOf(turn, campaign_id),
})

export const readOverview = operation({
  does: 'Says where the account stands: who can be reached, what was sent last, and what is still to set up.',
  at: 'GET /overview',
  needs: 'account.read',
  takes: z.strictObject({}),
  gives: OverviewShape,
  refuses: {},
  run: async turn => yes(await overviewOf(turn)),
})
