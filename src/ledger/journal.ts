/** An account's journal as its auditor gets it: one line of JSON for each event, in order (reference B11). */

import { LEDGER_PAGE } from '#base/limits.ts'
import type { Turn } from '#store/turn.ts'
import { toBase64Url } from '#wire/base64.ts'
import { canonical } from '#wire/jcs.ts'
import * as store from './store.ts'

/** From `from` on, at most `max` lines. */
export async function journalLines(turn: Turn, from: number, max: number): Promise<string> {
  const pages: string[] = []
  for (let at = from; at < from + max;) {
    const rows = await store.pageOfJournal(turn.db, turn.account, at, Math.min(LEDGER_PAGE, from + max - at))
    pages.push(rows.map(({ c, seq, tseq }) => `${canonical({ c: toBase64Url(c), index: seq, tseq })}\n`).join(''))
    if (rows.length === 0) break
    at += rows.length
  }
  return pages.join('')
}
