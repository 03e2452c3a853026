/** What happens later: pages are looked at, when somebody asks for it and when it is time again. */

import { EMBED_VISITS_AT_ONCE_MAX } from '#base/limits.ts'
import type { Handler } from '#store/jobs.ts'
import { type AccountId, SYSTEM, takeTurn } from '#store/turn.ts'
import { lookAgain } from './embeddings.ts'
import { dueEmbeddings } from './store.ts'

const visit: Handler = {
  event: 'embedding.visit',
  run: async (house, { account, body }) => {
    const { embedding, reopens } = body as { embedding: string; reopens?: string } // As embeddings.ts says it.
    await lookAgain(house, account as AccountId, embedding, reopens)
  },
}

const again: Handler = {
  event: 'house.tidy',
  run: async house => {
    const due = await dueEmbeddings(house, EMBED_VISITS_AT_ONCE_MAX)
    for (const [account, its] of Map.groupBy(due, it => it.account))
      await takeTurn(house, { account, actor: SYSTEM }, async turn => {
        for (const { embedding } of its) turn.emit('embedding.visit', { embedding })
      })
  },
}

export const HANDLERS: readonly Handler[] = [visit, again]
