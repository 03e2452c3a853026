/** A case with all that belongs to it, gathered: for whoever opens it, exports it, or is told of it. */

import { CASE_MEASURES_MAX } from '#base/limits.ts'
import { no, yes, type Result } from '#base/result.ts'
import { PROCESS } from '#policy/clocks.ts'
import type { Turn } from '#store/turn.ts'
import { appealsOf } from './appeal-store.ts'
import { attachmentsOf } from './attachment-store.ts'
import { restOf } from './canaries.ts'
import type { Rest } from './canary-types.ts'
import { contested } from './case-rules.ts'
import type { Appeal, Attachment, CaseStep, PlanStep } from './case-types.ts'
import type { Measure } from './measure-types.ts'
import { measuresOf } from './measures.ts'
import { planOf } from './plan-store.ts'
import { stepsOf } from './step-store.ts'
import { findCase } from './store.ts'
import { type Case, HOLDING } from './types.ts'

export type WholeCase = {
  readonly about: Case
  readonly measures: readonly Measure[]
  readonly steps: readonly CaseStep[]
  readonly appeals: readonly Appeal[]
  readonly attachments: readonly Attachment[]
  readonly plan: readonly PlanStep[]
  /** Of a case about a part that was stopped: the others. */
  readonly rest: Rest | null
  /** Until when an appeal can be made; null where there is nothing to appeal against now. */
  readonly appealUntil: Date | null
}

export async function wholeCase(turn: Turn, id: string): Promise<Result<WholeCase, 'absent'>> {
  const about = await findCase(turn, id)
  if (!about) return no('absent')
  const measures = await measuresOf(turn, { of: about.id, limit: CASE_MEASURES_MAX })
  const appeals = await appealsOf(turn, about.id)
  return yes({
    about,
    measures,
    appeals,
    steps: await stepsOf(turn, about.id),
    attachments: await attachmentsOf(turn, about.id),
    plan: await planOf(turn, about.id),
    rest: about.kind === 'part-stopped' ? ((await restOf(turn, about.about)) ?? null) : null,
    appealUntil: appealUntil(turn, about, measures, appeals),
  })
}

function appealUntil(turn: Turn, about: Case, measures: readonly Measure[], appeals: readonly Appeal[]): Date | null {
  if (about.state === 'closed') return null
  const openedMs = about.openedAt.getTime()
  const open = contested(measures, appeals, { nowMs: turn.nowMs, holds: HOLDING.has(about.kind), openedMs })
  if (open.is !== 'open') return null
  const from = open.measures.map(it => it.imposedAt.getTime())
  return new Date(Math.max(...(from.length > 0 ? from : [openedMs])) + PROCESS.appealWithinMs)
}
