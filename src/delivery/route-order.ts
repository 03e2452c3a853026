/** What is the same of routes of mail and of texts: which are used together, which may go, and which rests. */

import { no, type Result, yes } from '#base/result.ts'
import type { Turn } from '#store/turn.ts'

type Known = { readonly id: string; readonly kind: string }
type Row = { readonly kind: string; readonly place: number | null }
type Resting = {
  readonly rests_until: Date | null
  readonly rests_why: string | null
  readonly rests_detail: string | null
}

/** Each once. The sandbox stands alone, for what goes there reaches nobody. */
export function inOrder(
  known: readonly Known[],
  ids: readonly string[],
): Result<readonly string[], 'absent' | 'sandbox-alone'> {
  const kinds = new Map(known.map(({ id, kind }) => [id, kind]))
  const chosen = [...new Set(ids)]
  if (chosen.some(id => !kinds.has(id))) return no('absent')
  if (chosen.length > 1 && chosen.some(id => kinds.get(id) === 'sandbox')) return no('sandbox-alone')
  return yes(chosen)
}

/** Why it cannot be removed; undefined when it can. */
export function whyItStays(row: Row | undefined): 'absent' | 'sandbox-stays' | 'active' | undefined {
  if (!row) return 'absent'
  if (row.kind === 'sandbox') return 'sandbox-stays'
  return row.place === null ? undefined : 'active'
}

export const restOf = ({ now }: Turn, { rests_until, rests_why, rests_detail }: Resting) =>
  rests_until && rests_until > now ? { why: rests_why ?? '', detail: rests_detail ?? '', until: rests_until } : null
