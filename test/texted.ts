/** Texts that come in, as a line tells of them, and the answers that wait for one. */

import { sql } from 'kysely'
import { takeInbound } from '#delivery/delivery.ts'
import { unsealText, type Words } from '#delivery/sms/queue.ts'
import type { InboundTextId, TextRouteId } from '#delivery/sms/types.ts'
import type { AccountId } from '#store/turn.ts'
import type { TestHouse } from './house.ts'

export const ROUTE: TextRouteId = 'txr_0123456789abcdefghjkmnpqr'
let told = 0

export type Texted = { readonly from: string; readonly to: string; readonly text: string; readonly key?: string }

/** Written down as the line writes it; what follows from it happens when the house settles. */
export const texted = (
  it: TestHouse,
  account: AccountId,
  { key = `key ${(told += 1)}`, ...rest }: Texted,
  route: TextRouteId | null = ROUTE,
): Promise<InboundTextId | undefined> => it.turn(account, turn => takeInbound(turn, route, { key, ...rest }))

export type Answer = Words & { readonly kind: string; readonly test: boolean; readonly expiresAt: Date }

/** What was queued for this number, oldest first. */
export async function answersTo(it: TestHouse, account: AccountId, number: string): Promise<readonly Answer[]> {
  await it.settle()
  return it.turn(account, async turn => {
    const { rows } = await sql<{ kind: string; test: boolean; sealed: Buffer; expiresAt: Date }>`
      select kind, test, sealed, expires_at as "expiresAt" from text_message
      where account_id = ${account} order by created_at, message_id`.execute(turn.db)
    const all = rows.map(({ sealed, ...row }) => ({ ...row, ...unsealText(turn, sealed) }))
    return all.filter(({ to }) => to === number)
  })
}
