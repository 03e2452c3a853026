/** What was measured is kept for thirteen months; then, and when its person is erased, sums are left, and nobody in them [CK-03]. */

import { MEASURED_FOLD_PAGE, MEASURED_KEPT_MS } from '#base/limits.ts'
import type { SubjectId } from '#ledger/types.ts'
import type { House } from '#store/house.ts'
import { SYSTEM, takeTurn, type Turn } from '#store/turn.ts'
import * as store from './folding-store.ts'

/** Page by page, each in a turn of its own. */
export async function foldOld(house: House): Promise<void> {
  const before = new Date(house.clock.nowMs() - MEASURED_KEPT_MS)
  const page = (turn: Turn) => store.fold(turn, store.lettersBefore(before))
  for (const account of await store.accountsWith(house, before))
    while ((await takeTurn(house, { account, actor: SYSTEM }, page)) === MEASURED_FOLD_PAGE);
}

/** Everything that was measured of them. */
export async function foldPeople(turn: Turn, subjects: readonly SubjectId[]): Promise<void> {
  while ((await store.fold(turn, store.lettersTo(subjects))) === MEASURED_FOLD_PAGE);
}
