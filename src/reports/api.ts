/** What it came to, as operations: the report of a campaign, and the overview of an account. */

import { z } from 'zod'
import { ContactIdShape } from '#audience/shape.ts'
import { CampaignIdShape } from '#campaigns/campaigns.ts'
import { yes } from '#base/result.ts'
import { operation } from '#store/operation.ts'
import { messagesOfContact } from './messages.ts'
import { overviewOf, reportOf } from './reports.ts'
import { MessageShape, OverviewShape, ReportShape, shownMessage } from './shape.ts'

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

export const listMessages = operation({
  does: 'Tells what one person was sent, newest first: by which channel, what became of it and why, and what they opened and followed where they agreed to its being measured.',
  at: 'GET /contacts/:contact_id/messages',
  needs: 'contacts.read',
  takes: z.strictObject({ contact_id: ContactIdShape }),
  gives: z.object({ data: z.array(MessageShape) }),
  refuses: { absent: { status: 404, says: 'There is no such contact.' } },
  run: async (turn, { contact_id }) => {
    const found = await messagesOfContact(turn, contact_id)
    return found.ok ? yes({ data: found.value.map(shownMessage) }) : found
  },
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
