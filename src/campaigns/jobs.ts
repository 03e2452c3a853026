/** What happens later: a campaign whose words people refused is held, wherever it is. */

import type { ReviewState } from '#review/types.ts'
import type { Handler } from '#store/jobs.ts'
import { type AccountId, SYSTEM, takeTurn } from '#store/turn.ts'
import { pauseCampaign } from './sending.ts'

type Decided = { readonly lane: string; readonly about: string; readonly state: ReviewState }

export const HANDLERS: readonly Handler[] = [
  {
    event: 'review.decided',
    run: async (house, { account, body }) => {
      const { lane, about, state } = body as Decided // Said by whoever decides.
      if (lane !== 'campaign' || state === 'approved') return
      await takeTurn(house, { account: account as AccountId, actor: SYSTEM }, turn => pauseCampaign(turn, about))
    },
  },
]
