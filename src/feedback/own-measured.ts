/** What was measured of somebody, for themselves: what they opened, which links they followed, and when [CK-03]. */

import { targetsIn } from '#content/measured-rules.ts'
import type { SubjectId } from '#ledger/types.ts'
import type { Turn } from '#store/turn.ts'
import { agreesNow, contentsOfRun, engagementsOf } from './engagement-store.ts'

export type OwnMeasured = {
  readonly campaign_id: string
  readonly run_id: string
  readonly what: 'opened' | 'clicked'
  /** Where the link leads; null of an opening, and where it is another place for each reader. */
  readonly link: string | null
  readonly times: number
  /** How often a scanner, a proxy or a prefetch did, and not they. */
  readonly by_machines: number
  readonly first_at: string | null
  readonly last_at: string | null
}

export async function measuredOf(turn: Turn, subject: SubjectId, max: number): Promise<OwnMeasured[]> {
  const targets = new Map<string, readonly (string | null)[]>()
  const measured: OwnMeasured[] = []
  for (const { run, campaign, kind, link, people, machines, firstAt, at } of await engagementsOf(turn, subject, max))
    measured.push({
      campaign_id: campaign,
      run_id: run,
      what: kind,
      link: kind === 'clicked' ? ((await targetsOf(turn, run, targets))[link - 1] ?? null) : null,
      times: people,
      by_machines: machines,
      first_at: firstAt?.toISOString() ?? null,
      last_at: at?.toISOString() ?? null,
    })
  return measured
}

/** Where a link of a run leads; null where it is another place for each reader. */
export async function targetOfLink(turn: Turn, run: string, link: number): Promise<string | null> {
  return targetsIn(await contentsOfRun(turn, run), turn.house.publicUrl)[link - 1] ?? null
}

/** Whether somebody agrees, this moment, that what they open and follow is measured [CK-03]. */
export const stillMeasured = (turn: Turn, subject: SubjectId, channel: string): Promise<boolean> =>
  agreesNow(turn, subject, channel)

async function targetsOf(turn: Turn, run: string, known: Map<string, readonly (string | null)[]>) {
  const found = known.get(run)
  if (found) return found
  const targets = targetsIn(await contentsOfRun(turn, run), turn.house.publicUrl)
  known.set(run, targets)
  return targets
}
