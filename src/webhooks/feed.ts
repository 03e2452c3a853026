/**
 * A partner without a server of its own asks for what there is, and says with the next question how far it has taken it
 * in. The answer is lines of JSON, signed like a webhook; withdrawals stand in it within seconds.
 */

import { PARTNER_FEED_MAX } from '#base/limits.ts'
import type { House } from '#store/house.ts'
import { SYSTEM, takeTurn, type Turn } from '#store/turn.ts'
import { signWebhook, type WebhookHeaders } from '#wire/webhook.ts'
import { follow } from './following.ts'
import { secretsOf } from '#store/webhook-secrets.ts'
import * as store from './store.ts'
import { bodyOf } from './telling.ts'

export type FeedPage = { readonly body: Buffer; readonly headers: WebhookHeaders; readonly last: number }

/** What waits after message `after`; everything up to it counts as taken. */
export async function feedPage(house: House, { account, partner }: store.PartnerKey, after: number): Promise<FeedPage> {
  return takeTurn(house, { account, actor: SYSTEM }, async turn => {
    await follow(turn, partner)
    const row = await store.findPartner(turn, partner, 'wait')
    if (!row) return pageOf(house, [], after, [])
    const taken = await store.shownUpTo(turn, partner, after)
    if (taken.length > 0) await store.setTaken(turn, partner, taken)
    const { lines, last } = await linesOf(turn, row, after)
    return pageOf(house, lines, last, secretsOf(house, row, account))
  })
}

async function linesOf(turn: Turn, partner: store.PartnerRow, after: number) {
  const isPaused = partner.state !== 'active'
  const rows = await store.waitingMessages(turn, partner.id, { after, limit: PARTNER_FEED_MAX, isPaused })
  const lines: string[] = []
  const shown: number[] = []
  for (const row of rows) {
    const body = await bodyOf(turn, partner, row)
    if (body === undefined) await store.drop(turn, partner.id, row.number)
    else {
      lines.push(body)
      shown.push(row.number)
    }
  }
  await store.setTried(turn, partner.id, shown)
  return { lines, last: rows.at(-1)?.number ?? after }
}

function pageOf(house: House, lines: readonly string[], last: number, secrets: readonly string[]): FeedPage {
  const body = Buffer.from(lines.map(line => `${line}\n`).join(''))
  return { body, last, headers: signWebhook(secrets, { id: `feed.${last}`, atMs: house.clock.nowMs(), body }) }
}
