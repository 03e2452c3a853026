/** The texts with codes that a house has queued, read as the phone that gets them would, and the line that takes them. */

import { sql } from 'kysely'
import { sure } from '#base/bug.ts'
import { settleText, unsealText, type Words } from '#delivery/sms/queue.ts'
import type { AccountId } from '#store/turn.ts'
import type { TestHouse } from './house.ts'

export type Texted = Words & { readonly message: string; readonly code: string }

/** What waits for its line, oldest first. */
export async function codesTo(it: TestHouse, account: AccountId, number: string): Promise<readonly Texted[]> {
  await it.settle()
  return it.turn(account, async turn => {
    const { rows } = await sql<{ message: string; sealed: Buffer }>`
      select message_id as message, sealed from text_message where account_id = ${account} and kind = 'code' and state = 'queued'
      order by message_id`.execute(turn.db)
    const texts = rows.map(({ message, sealed }) => ({ message, ...unsealText(turn, sealed) }))
    return texts.filter(it => it.to === number).map(it => ({ ...it, code: /\b\d{6}\b/.exec(it.text)?.[0] ?? '' }))
  })
}

export const lastCodeTo = async (it: TestHouse, account: AccountId, number: string): Promise<Texted> =>
  sure((await codesTo(it, account, number)).at(-1), 'the number was asked by text')

/** A line takes it: one that leaves the house, or the sandbox's. */
export async function takeCode(
  it: TestHouse,
  account: AccountId,
  { message }: Texted,
  { live = true, id = `c-${message}` } = {},
): Promise<void> {
  await it.turn(account, async turn => {
    await sql`update text_message set live = ${live} where account_id = ${account} and message_id = ${message}`.execute(
      turn.db,
    )
    await settleText(turn, message, { result: 'accepted', ids: [id] })
  })
  await it.settle()
}
