/**
 * The pages of this installation, as a site of its own: published when a process starts and something that comes with the
 * house has changed, and whenever an operator says so.
 */

import type { Result } from '#base/result.ts'
import type { House } from '#store/house.ts'
import { SYSTEM, takeTurn, type Turn, type Who } from '#store/turn.ts'
import { bannerOf } from './composing-rules.ts'
import { drawBanner, type Drawn } from './drawing.ts'
import { type Publication, publishSite, type PublishRefusal } from './publishing.ts'
import { addOwnSite, ownIdentity, policyUrlOf } from './serving.ts'
import * as store from './store.ts'
import { OWN_ACCOUNT, OWN_SITE, type SiteId } from './types.ts'

/** Twice is the same as once: what has not changed is not published. */
export async function publishOwn(house: House): Promise<Result<Publication, PublishRefusal>> {
  await addOwnSite(house)
  return ownTurn(house, async turn => {
    const row = await store.lockSite(turn, OWN_SITE)
    const here = ownIdentity(house)
    if (row && (row.origin !== here.origin || row.name !== here.name)) await store.changeSite(turn, OWN_SITE, here)
    return publishSite(turn, OWN_SITE)
  })
}

/** Work on the own site, which belongs to no account. */
export const ownTurn = <T>(house: House, work: (turn: Turn) => Promise<T>): Promise<T> =>
  takeTurn(house, { account: OWN_ACCOUNT, actor: SYSTEM }, work)

/** What a browser makes of the draft of a site as it stands now, for whoever is about to publish it. Between turns. */
export async function drawDraft(
  house: House,
  who: Who,
  id: SiteId,
): Promise<{ readonly rev: number | undefined; readonly drawn: Drawn }> {
  const row = await takeTurn(house, who, turn => store.findSite(turn, id))
  if (!row) return { rev: undefined, drawn: new Map() }
  return { rev: row.rev, drawn: await drawBanner(house, bannerOf(row.draft, policyUrlOf(house, id))) }
}
