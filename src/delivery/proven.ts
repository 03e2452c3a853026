/** Whether messages may leave the house in the name of a domain [PC-08]. Nothing of it is asked of what stays inside. */

import type { Turn } from '#store/turn.ts'
import { isOurs } from './domain-around.ts'
import { standingOf } from './domain-check.ts'
import { isReserved, senderDomainOf, whatIsMissing } from './domain-rules.ts'
import { mayLeave } from './domain-standing-rules.ts'
import * as store from './domain-store.ts'
import type { Finding } from './domain-types.ts'

export type Unproven = {
  readonly domain: string
  readonly says: string
  readonly state: 'unproven' | 'failing' | 'blocked'
}
/** What a message from this address is like; undefined: nothing is in the way, and nothing will soon be. */
export type SenderProof = {
  readonly mayLeave: boolean
  readonly warning: Unproven | undefined
  readonly findings: readonly Finding[]
}

const FINE: SenderProof = { mayLeave: true, warning: undefined, findings: [] }

/** `test`: it stays in the sandbox. The state of the last look counts, and the grace that it gave. */
export async function proofOfSender(
  turn: Turn,
  fromAddress: string,
  { test }: { readonly test: boolean },
): Promise<SenderProof> {
  const domain = senderDomainOf(fromAddress)
  const ways = test ? [] : await store.waysInUse(turn)
  if (ways.length === 0 || isNobodys(turn, domain, ways)) return FINE
  const claim = await store.claimOf(turn, domain)
  const findings = claim?.findings ?? []
  const may = claim !== undefined && mayLeave(standingOf(claim), turn.nowMs)
  if (claim?.state === 'proven') return { mayLeave: true, warning: undefined, findings }
  const state = claim?.state === 'failing' && !may ? 'blocked' : (claim?.state ?? 'unproven')
  return { mayLeave: may, warning: { domain, state, says: whatIsMissing(domain, findings) }, findings }
}

/**
 * A name that nobody can own is not in the DNS of the world. Within a network of one's own it may stand for anything, as
 * in tests: as long as nothing leads out of it, and no server of names was given that could know (docs/decisions/0050).
 */
function isNobodys({ house }: Turn, domain: string, ways: readonly store.WayRow[]): boolean {
  if (!isReserved(domain) || house.outside.namesGiven === true) return false
  return ways.every(({ kind, host }) => kind === 'smtp' && host !== null && isOurs(host))
}

/** What was found before a run left, kept with it as evidence. */
export async function keepPreflight(turn: Turn, run: string, fromAddress: string): Promise<void> {
  const domain = senderDomainOf(fromAddress)
  const claim = await store.claimOf(turn, domain)
  if (!claim?.findings) return
  const { state, checked_at: checkedAt, findings } = claim
  await store.addPreflight(turn, run, domain, { state, checked_at: checkedAt?.toISOString() ?? null, findings })
}
