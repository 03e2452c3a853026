/** The secrets by which those who are told know us: sealed where they are kept, and two of them for a day after a change. */

import { PARTNER_FORMER_MS } from '#base/limits.ts'
import type { House } from './house.ts'
import { seal, unseal } from './seal.ts'
import type { Turn } from './turn.ts'
import { newWebhookSecret } from '#wire/webhook.ts'

export type SealedSecrets = {
  readonly secret: Buffer
  readonly formerSecret: Buffer | null
  readonly formerUntil: Date | null
}

/** Shown once, and kept sealed. */
export function newSecret(turn: Turn): { readonly secret: string; readonly sealed: Buffer } {
  const secret = newWebhookSecret()
  return { secret, sealed: seal(turn.house.keys.key('account', turn.account), Buffer.from(secret)) }
}

/** The old secret signs beside the new one for a day. */
export const successor = (turn: Turn, { secret }: Pick<SealedSecrets, 'secret'>, sealed: Buffer): SealedSecrets => ({
  secret: sealed,
  formerSecret: secret,
  formerUntil: new Date(turn.nowMs + PARTNER_FORMER_MS),
})

/** The newest first. */
export function secretsOf(house: House, it: SealedSecrets, account: string): string[] {
  const { secret, formerSecret, formerUntil } = it
  const key = house.keys.key('account', account)
  const both =
    formerSecret && formerUntil && formerUntil.getTime() > house.clock.nowMs() ? [secret, formerSecret] : [secret]
  return both.map(sealed => unseal(key, sealed).toString())
}
