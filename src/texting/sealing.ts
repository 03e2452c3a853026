/** Numbers and words stand sealed: under the account's key, as texts on their way do. */

import { seal, unseal } from '#store/seal.ts'
import type { Turn } from '#store/turn.ts'

export type Words = { readonly from: string; readonly to: string; readonly text: string }

const keyOf = ({ house, account }: Turn) => house.keys.key('account', account)

export const sealWords = (turn: Turn, { from, to, text }: Words): Buffer =>
  seal(keyOf(turn), Buffer.from(JSON.stringify({ from, to, text })))
export const unsealWords = (turn: Turn, sealed: Buffer): Words =>
  JSON.parse(unseal(keyOf(turn), sealed).toString()) as Words // Sealed above.
