/** Answers and codes that did not arrive: a number that is nobody's any more is not written to again, and a STOP that a network holds is one. */

import { suppress, withdraw } from '#consent/consent.ts'
import { textReceipts } from '#delivery/delivery.ts'
import type { TextReceipt } from '#delivery/sms/types.ts'
import type { Turn } from '#store/turn.ts'
import * as store from './store.ts'

/** No handset is behind it: what came of the next text would be the same. */
const GONE: ReadonlySet<string> = new Set(['no-such-number', 'no-handset'])

export async function unreached(turn: Turn, ids: readonly string[]): Promise<void> {
  for (const receipt of await textReceipts(turn, ids)) await learnFrom(turn, receipt)
}

async function learnFrom(turn: Turn, receipt: TextReceipt): Promise<void> {
  const { why, code } = receipt
  if (why === undefined || (why !== 'opted-out' && !GONE.has(why))) return
  const subject = await store.subjectOfText(turn, receipt)
  if (!subject) return
  if (why === 'opted-out') await withdraw(turn, { subject, channel: 'sms', purposes: 'all', via: 'mo-stop' })
  else await suppress(turn, { kind: 'phone', subject, reason: 'hard-bounce', detail: `${code} ${why}`.trim() })
}
