/** What happens later: a second opinion on a text that waits for people. */

import { DAY_MS } from '#base/limits.ts'
import type { House } from '#store/house.ts'
import type { Handler } from '#store/jobs.ts'
import { countTry } from '#store/rate.ts'
import { SYSTEM, takeTurn } from '#store/turn.ts'
import { askOpinion } from './opinion.ts'
import { isAsked, urgencyWith } from './opinion-shape.ts'
import * as queue from './queue-store.ts'
import { urgencyOf } from './rules.ts'
import { textOf } from './store.ts'

/** Once for each text, and no more than the day allows. Whatever comes of it, the text waits for people as it did. */
async function advise(house: House, id: string): Promise<void> {
  const { adviser, fetch } = house.outside
  const review = adviser && (await queue.findAnywhere(house, id))
  if (!review || !isAsked(review) || review.state !== 'open' || (await queue.opinionOf(house, review))) return
  const text = await textOf(house.platform, review.account, review.id)
  if (!text || (await countTry(house, 'second opinion', DAY_MS)) > adviser.perDay) return
  const answer = await askOpinion(fetch, adviser, text)
  if (!answer.ok) return void house.log.info({ review: id, why: answer.refusal }, 'there is no second opinion')
  const urgency = urgencyOf(review.score, review.audience, review.findings.demands)
  await takeTurn(house, { account: review.account, actor: SYSTEM }, turn =>
    queue.keepOpinion(turn, id, answer.value, urgencyWith(urgency, answer.value)),
  )
}

const opened: Handler = {
  event: 'review.opened',
  run: (house, { body }) => advise(house, (body as { review: string }).review), // As review.ts says it.
}

export const HANDLERS: readonly Handler[] = [opened]
