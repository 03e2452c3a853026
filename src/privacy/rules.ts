/** Until when people must have their answer (GDPR, article 12.3). Pure. */

import type { RequestState } from './types.ts'

const EXTENSION_MONTHS = 2

/** One month from the day of receipt, to the end of that day; of a month that has no such day, its last (Regulation 1182/71, article 3). */
export const dueOf = (received: Date): Date => monthsAfter(received, 1)

/** Two further months, where a request is complex. */
export const extendedDueOf = (received: Date): Date => monthsAfter(received, 1 + EXTENSION_MONTHS)

function monthsAfter(from: Date, months: number): Date {
  const first = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  const day = Math.min(from.getUTCDate(), last)
  return new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), day, 23, 59, 59, 999))
}

export const isOpen = (state: RequestState): boolean => state === 'open' || state === 'extended'

export const isOverdue = ({ state, dueAt }: { readonly state: RequestState; readonly dueAt: Date }, nowMs: number) =>
  isOpen(state) && dueAt.getTime() < nowMs
