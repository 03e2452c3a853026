/** The readiness of a campaign in words, by whatever channel it goes. */

import { countWithout } from '#audience/audience.ts'
import type { Filter, Reach } from '#audience/types.ts'
import { no, yes } from '#base/result.ts'
import type { PurposeVersion } from '#consent/types.ts'
import { ABSENT_CHECKS } from '#delivery/rules.ts'
import type { Turn } from '#store/turn.ts'
import { blankFindings, blanksIn } from './blank-rules.ts'
import { readinessOf, type Screens } from './readiness.ts'
import { inOrder, isReady } from './rules.ts'
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
    const it = await textReadinessOf(turn, campaign, screens)
    return {
      findings: await withBlanks(turn, campaign, it),
      reach: it.reach,
      htmlBytes: 0,
      text: campaign.draft.text ?? '',
    }
  }
  const it = await readinessOf(turn, campaign, screens)
  const { reach, lint } = it
  const findings = await withBlanks(turn, campaign, it)
  return { findings, reach, htmlBytes: lint.htmlBytes, text: lint.textSource() }
}

type Known = Pick<Ready, 'findings' | 'reach'> & {
  readonly purpose: PurposeVersion | undefined
  readonly filter: Filter | undefined
}

/** And for how many of its readers there would be a hole in a sentence. */
async function withBlanks(turn: Turn, { draft }: Campaign, { findings, reach, purpose, filter }: Known) {
  const blanks = blanksIn(draft)
  if (blanks.length === 0 || !purpose || !filter || reach.reachable === 0) return findings
  const whom = { purpose: purpose.slug, channel: draft.channel, filter }
  const counts = await countWithout(
    turn,
    whom,
    blanks.map(({ path }) => path),
  )
  return inOrder([...findings, ...blankFindings(blanks, counts, reach.reachable)])
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
