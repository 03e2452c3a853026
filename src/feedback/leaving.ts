/** Somebody left by a link in a message: that bears on how its sender stands, once for each who left [EN-03]. */

import { signal } from '#conduct/conduct.ts'
import { wayOf } from '#delivery/delivery.ts'
import type { Turn } from '#store/turn.ts'
import type { Addressee } from './types.ts'

/** `left`: what they have withdrawn from by it; nothing, where they had left before. */
export async function signalLeft(turn: Turn, message: Addressee['message'], left: readonly string[]): Promise<void> {
  const way = message && left.length > 0 ? await wayOf(turn, message) : undefined
  if (way) await signal(turn, { kind: 'unsubscribe', service: 'email', n: 1, ...way })
}
