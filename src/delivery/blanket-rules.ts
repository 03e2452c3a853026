/** What stands against everybody of a chunk alike, and may pass. */

import type { Facts } from './types.ts'

export type Blanket = 'policies-not-accepted' | 'restricted' | 'domain-unproven'

type Common = Pick<Facts, 'channel' | 'policiesAccepted' | 'barred' | 'senderProven'>

/**
 * By the facts of each, which are what the gate goes by. They were read a moment before the rest: a domain that was proven
 * in between, or a measure that was lifted, would otherwise gate everybody for good, for what is no longer true. Of texts
 * the sender is proven country by country, and is looked at recipient by recipient. Example: `blanketOf([facts])`.
 */
export function blanketOf(all: readonly Common[]): Blanket | undefined {
  if (all.some(it => !it.policiesAccepted)) return 'policies-not-accepted'
  if (all.some(it => it.barred)) return 'restricted'
  return all.some(it => it.channel === 'email' && !it.senderProven) ? 'domain-unproven' : undefined
}
