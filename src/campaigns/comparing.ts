/** A comparison of texts, as its campaign shows it: what was declared, what came of it, and how sure that is. */

import { no, type Result, yes } from '#base/result.ts'
import * as delivery from '#delivery/delivery.ts'
import { difference, MEASURED, strictness, wilson } from '#delivery/experiment-rules.ts'
import type { ExperimentProgress, NotDecided } from '#delivery/delivery.ts'
import type { Turn } from '#store/turn.ts'
import { letterOf, variantsOf } from './sending-rules.ts'
import * as store from './store.ts'
import type { Campaign, CampaignDraft } from './types.ts'

export async function experimentOfCampaign(turn: Turn, id: string) {
  const campaign = await store.findCampaign(turn, id)
  if (!campaign) return no('absent' as const)
  const it = campaign.runId === null ? undefined : await delivery.experimentOf(turn, campaign.runId)
  return it ? yes(shown(campaign, it, turn.nowMs)) : no('no-experiment' as const)
}

function shown({ draft, status }: Campaign, it: ExperimentProgress, nowMs: number) {
  const texts: readonly CampaignDraft[] = [draft, ...variantsOf(draft)]
  const z = strictness(it.variants)
  const isOff = status === 'cancelled'
  return {
    measure: it.measure,
    better: MEASURED[it.measure].better,
    share: it.share,
    decides: it.decides,
    fallback: it.fallback,
    decide_at: it.decideAt.toISOString(),
    /** Before that, figures are only looked at: they decide nothing. */
    stands: it.verdict !== null,
    verdict: it.verdict,
    leader: it.leader,
    winner: it.winner,
    decided_at: it.decidedAt?.toISOString() ?? null,
    says: saysOf(it, nowMs, isOff),
    variants: it.counted.map(({ variant, n, of }) => ({
      variant,
      letter: letterOf(variant),
      subject: texts[variant]?.subject ?? '',
      sent: it.sent.find(one => one.variant === variant)?.accepted ?? 0,
      n,
      of,
      share: of === 0 ? null : n / of,
      ...wilson(n, of),
    })),
    differences: it.counted.flatMap((a, i) =>
      it.counted.slice(i + 1).map(b => ({ a: a.variant, b: b.variant, ...difference(a, b, z) })),
    ),
    waiting: it.winner === null && !isOff ? (it.sent.find(one => one.variant === null)?.frozen ?? 0) : 0,
  }
}

const VERB = {
  clicks: 'was clicked more often',
  unsubscribes: 'made fewer people leave',
  complaints: 'drew fewer complaints',
} as const

function saysOf(
  { verdict, leader, winner, fallback, decides, measure, decideAt }: ExperimentProgress,
  nowMs: number,
  isOff: boolean,
): string {
  if (verdict === null && isOff)
    return 'The campaign was cancelled before the hour that was declared; the rest gets none.'
  if (verdict === null)
    return decideAt.getTime() > nowMs
      ? 'It is judged once, at the hour that was declared. What is seen before that decides nothing.'
      : 'Its hour has come; it is judged in a moment.'
  const found =
    verdict === 'difference'
      ? `Text ${letterOf(leader ?? 0)} ${VERB[measure]} than each other, beyond what chance explains.`
      : verdict === 'too-few'
        ? 'Too few people count for anything to be judged.'
        : 'No difference showed that chance would not explain.'
  const rest =
    winner !== null
      ? isOff
        ? `Text ${letterOf(winner)} was for the rest when the campaign was cancelled.`
        : `The rest gets text ${letterOf(winner)}.`
      : isOff
        ? 'The campaign was cancelled; the rest gets none.'
        : decides === 'person'
          ? `The rest waits for a person; text ${letterOf(leader ?? fallback)} was declared for this.`
          : ''
  return `${found} ${rest}`.trim()
}

/** By a person, after the hour that was declared. */
export async function decideCampaign(
  turn: Turn,
  id: string,
  winner: number,
): Promise<Result<{ readonly winner: number }, 'absent' | NotDecided>> {
  const campaign = await store.lockCampaign(turn, id)
  if (!campaign) return no('absent')
  if (campaign.runId === null) return no('no-experiment')
  const decided = await delivery.decideExperiment(turn, campaign.runId, winner)
  return decided.ok ? yes({ winner }) : decided
}
