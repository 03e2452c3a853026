/**
 * A decision by one key is not sent at once: for some seconds it can be taken back. Whoever leaves the page before has
 * decided all the same.
 */

import { notifications } from '@mantine/notifications'
import type { QueryClient } from '@tanstack/react-query'
import { call, ProblemError, type Input } from '../../client.ts'
import { offerUndo, tell } from '../../parts/undo.tsx'

const HELD_MS = 6_000

type Deciding = Input<'review.decide'>
const held = new Map<string, () => void>()

window.addEventListener('pagehide', () => held.forEach(send => send()))

const decidedNow = new Set<string>()
/** Decided here, though the server may not have heard it yet. */
export const isDecided = (review: string): boolean => decidedNow.has(review)

export function decideSoon(client: QueryClient, decided: Deciding, says: string, undoes: string): void {
  const send = () => {
    clearTimeout(timer)
    held.delete(decided.review_id)
    notifications.clean()
    void call('review.decide', decided)
      .catch((no: unknown) => tell(no instanceof ProblemError ? no.message : String(no), { forMs: 20_000 }))
      .finally(() => {
        decidedNow.delete(decided.review_id)
        void client.invalidateQueries({ queryKey: ['review'] })
      })
  }
  const timer = setTimeout(send, HELD_MS)
  held.set(decided.review_id, send)
  decidedNow.add(decided.review_id)
  offerUndo(says, undoes, async () => {
    clearTimeout(timer)
    held.delete(decided.review_id)
    decidedNow.delete(decided.review_id)
  })
}
