/** The readiness of a campaign in words, by whatever channel it goes. */

import type { Reach } from '#audience/types.ts'
import { no, yes } from '#base/result.ts'
import { ABSENT_CHECKS } from '#delivery/rules.ts'
import type { Turn } from '#store/turn.ts'
import { readinessOf, type Screens } from './readiness.ts'
import { isReady } from './rules.ts'
import { findCampaign } from './store.ts'
import { textReadinessOf } from './text-readiness.ts'
import type { Campaign, Finding } from './types.ts'

type Ready = {
  readonly findings: readonly Finding[]
  readonly reach: Reach
  readonly htmlBytes: number
  readonly text: string
}

/** What keeps it from being sent, and whom it would reach. */
export async function readyOf(turn: Turn, campaign: Campaign, screens?: Screens): Promise<Ready> {
  if (campaign.draft.channel === 'sms') {
    const { findings, reach } = await textReadinessOf(turn, campaign, screens)
    return { findings, reach, htmlBytes: 0, text: campaign.draft.text ?? '' }
  }
  const { findings, reach, lint } = await readinessOf(turn, campaign, screens)
  return { findings, reach, htmlBytes: lint.htmlBytes, text: lint.textSource() }
}

/** What a started one was like stands in its revision. */
export async function preflight(turn: Turn, id: string) {
  const campaign = await findCampaign(turn, id)
  if (!campaign) return no('absent' as const)
  const { findings, reach, htmlBytes, text } = await readyOf(turn, campaign)
  const { about: _, ...counts } = reach // Counted to the last one, here.
  return yes({
    rev: campaign.rev,
    ready: isReady(findings),
    findings: [...findings],
    ...counts,
    html_bytes: htmlBytes,
    text,
    absent: [...ABSENT_CHECKS],
  })
}
