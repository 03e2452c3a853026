/**
 * A contact has another address now. What was agreed to stays in the chain of the address that agreed to it, and extends
 * to no other [AS-03]; that the two have parted stands in that chain, too, so that nothing of the history is lost.
 */

import { append, chainOf } from '#ledger/ledger.ts'
import { KIND_OF, type SubjectId } from '#ledger/types.ts'
import type { Turn } from '#store/turn.ts'
import { CHANNELS, type Channel } from '#wire/form-definition.ts'
import * as store from './answers-store.ts'
import { standingsAfter } from './standing.ts'
import { addressIn } from './withdrawal.ts'

export async function noteMoved(turn: Turn, kind: 'email' | 'phone', subject: SubjectId): Promise<void> {
  if ((await store.lockPerson(turn, subject)) === 'let-go') return
  for (const channel of CHANNELS.filter(it => KIND_OF[it] === kind)) await noteOn(turn, subject, channel)
}

/** Cites what the log has of it; what still waits for the log has no name yet. */
async function noteOn(turn: Turn, subject: SubjectId, channel: Channel): Promise<void> {
  const chain = await chainOf(turn, subject, channel)
  const last = chain.findLast(it => it.state === 'written')
  if (!last?.c) return
  const via = turn.actor.kind === 'user' ? 'operator' : turn.actor.kind === 'key' ? 'api' : 'preference-centre'
  const payload = { reason: 'address-changed' }
  const disclosures = { address: addressIn(chain) }
  await append(turn, [{ type: 'amend', subject, channel, via, cites: [last.c], payload, disclosures }])
}

/** What no longer reaches somebody once they have another address: purposes that are given, and pending questions. */
export async function leftBehind(turn: Turn, kind: 'email' | 'phone', subject: SubjectId) {
  const given: { readonly channel: Channel; readonly purpose: string }[] = []
  for (const channel of CHANNELS.filter(it => KIND_OF[it] === kind))
    for (const [purpose, { state }] of standingsAfter(await chainOf(turn, subject, channel)))
      if (state === 'given') given.push({ channel, purpose })
  return given
}
