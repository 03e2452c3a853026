/** What an erasure means for what was written down of requests: that they asked, and when they were answered, and not who. */

import type { ErasureSaid } from '#audience/types.ts'
import type { Turn } from '#store/turn.ts'
import { noteAnswered } from './requests.ts'
import * as store from './request-store.ts'
import { isOpen } from './rules.ts'

/** Twice is once. */
export async function noteErased(turn: Turn, { contact, via, why }: ErasureSaid): Promise<void> {
  if (contact === null) return
  const theirs = await store.requestsOf(turn, contact)
  for (const it of theirs.filter(it => isOpen(it.state)))
    await store.setRequest(turn, { ...it, state: 'done', closedAt: turn.now })
  const isNoted = theirs.some(it => it.kind === 'erase')
  if (why === 'request' && via === 'preference-centre' && !isNoted)
    await noteAnswered(turn, { kind: 'erase', channel: 'preference-page', contact })
  await store.forgetWho(turn, contact)
}
