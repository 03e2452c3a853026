/**
 * What has changed for a partner since it was last looked: who may be given to it now, and who leaves its hands. It reads
 * where people stand and not what happened, so that nothing can be missed on the way: whatever ends a consent, the next
 * look finds it ended [AS-09].
 */

import { newId } from '#base/id.ts'
import { PARTNER_SLICE, PARTNER_SWEEP_MS } from '#base/limits.ts'
import { acceptedPolicies } from '#accounts/accounts.ts'
import { readFormVersion } from '#consent/consent.ts'
import { endingOf } from '#consent/ending-rules.ts'
import type { Turn } from '#store/turn.ts'
import { barrierOf } from './rules.ts'
import * as store from './store.ts'
import type { Standing } from './types.ts'

const OVERLAP_MS = 60_000 // A suppression bears the time at which its turn began.

/** True when there may be more to look at. Whoever else looks at this partner just now does it for us. */
export async function follow(turn: Turn, id: string): Promise<boolean> {
  const partner = await store.findPartner(turn, id, 'skip')
  if (!partner) return false
  const isSweep = turn.nowMs - partner.sweptAt.getTime() >= PARTNER_SWEEP_MS
  const from = isSweep ? -1 : partner.lookedSeq
  const moved = await store.movedSince(turn, id, from, PARTNER_SLICE)
  const held = await store.heldSince(turn, id, new Date(partner.lookedAt.getTime() - OVERLAP_MS))
  const standings = await shownTo(turn, id, [...moved, ...held])
  await end(turn, id, standings)
  await begin(turn, partner, standings)
  const gone = (await store.orphans(turn, id)).map(it => ({ id: it.id, by: 'erased' as const }))
  await store.take(turn, id, gone)
  await store.setLooked(turn, id, { seq: moved.at(-1)?.seq ?? from, sweptAt: isSweep ? turn.now : partner.sweptAt })
  return moved.length === PARTNER_SLICE || gone.length > 0
}

async function end(turn: Turn, id: string, standings: readonly Standing[]): Promise<void> {
  const ended = standings.flatMap(it => {
    const by = endingOf(it)
    return it.open && by ? [{ id: it.open.id, by }] : []
  })
  await store.take(turn, id, ended)
}

/** Only by an account that accepted the policies, and to a partner that is there [AS-02]. */
async function begin(turn: Turn, partner: store.PartnerRow, standings: readonly Standing[]): Promise<void> {
  if (partner.state !== 'active' || !(await acceptedPolicies(turn))) return
  const free = standings.filter(it => it.open === null && barrierOf(it, partner) === undefined)
  const given = free.map(it => ({ ...it, id: newId('hnd', turn.nowMs) }))
  await store.give(turn, partner.id, given)
}

/** With the name and the policy that the form put beside the box, as it was shown to each. */
export async function shownTo(turn: Turn, id: string, rows: readonly store.StandingRow[]): Promise<Standing[]> {
  const shown = new Map<string, Standing['shown']>()
  for (const { form, version } of rows) {
    const key = `${form} ${version}`
    if (form === null || version === null || shown.has(key)) continue
    const found = await readFormVersion(turn, form, version)
    const named = found.ok ? found.value.draft.partners.find(it => it.id === id) : undefined
    shown.set(key, named ? { name: named.name, policyUrl: named.policyUrl } : null)
  }
  return rows.map(row => ({ ...row, shown: shown.get(`${row.form} ${row.version}`) ?? null }))
}
