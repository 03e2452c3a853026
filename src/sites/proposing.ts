/** What a scan found and a registry does not know: put before people, who take it into the draft or do not. */

import { SITE_PROPOSALS_MAX } from '#base/limits.ts'
import { newId } from '#base/id.ts'
import { no, yes, type Result } from '#base/result.ts'
import type { Turn } from '#store/turn.ts'
import type { Entry } from '#wire/cookie/registry.ts'
import { type Flawed, saveRegistry } from './drafting.ts'
import * as store from './store.ts'
import type { ProposalId, SiteId } from './types.ts'

export type Found = { readonly entry: Entry; readonly why: string }

/** Answers how many are new. What was decided before is not asked again, and what is declared already is no news. */
export async function propose(
  turn: Turn,
  site: SiteId,
  findings: readonly Found[],
): Promise<Result<{ readonly added: number }, 'absent'>> {
  const row = await store.lockSite(turn, site)
  if (!row) return no('absent')
  const room = SITE_PROPOSALS_MAX - (await store.countProposals(turn, site))
  const unknown = findings.filter(
    ({ entry }) => !row.draft.entries.some(it => it.kind === entry.kind && it.name === entry.name),
  )
  const rows = unknown.slice(0, Math.max(0, room)).map(it => ({ ...it, id: newId('pro', turn.nowMs) }))
  return yes({ added: rows.length === 0 ? 0 : await store.addProposals(turn, site, rows) })
}

export async function listProposals(turn: Turn, site: SiteId): Promise<Result<readonly store.ProposalRow[], 'absent'>> {
  if (!(await store.findSite(turn, site))) return no('absent')
  return yes(await store.listProposals(turn, site, SITE_PROPOSALS_MAX))
}

type DecideRefusal = 'absent' | 'decided' | 'changed' | 'archived' | 'bad-origin' | 'taken' | Flawed

/** Accepted, it stands in the draft, as proposed or as corrected; it is published when somebody publishes. */
export async function decideProposal(
  turn: Turn,
  site: SiteId,
  id: ProposalId,
  verdict: { readonly accept: boolean; readonly entry?: Entry | undefined },
): Promise<Result<{ readonly rev: number | null }, DecideRefusal>> {
  const [row, proposal] = [await store.lockSite(turn, site), await store.lockProposal(turn, site, id)]
  if (!row || !proposal) return no('absent')
  if (proposal.state !== 'open') return no('decided')
  await store.decideProposal(turn, site, id, verdict.accept ? 'accepted' : 'dismissed')
  if (!verdict.accept) return yes({ rev: null })
  const entries = [...row.draft.entries, verdict.entry ?? proposal.entry]
  const saved = await saveRegistry(turn, site, { draft: { ...row.draft, entries } }, row.rev)
  return saved.ok ? yes({ rev: saved.value.rev }) : saved
}
