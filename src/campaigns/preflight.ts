/** The readiness of a campaign in words, by whatever channel it goes. */

import { countWithout } from '#audience/audience.ts'
import type { Filter, Reach } from '#audience/types.ts'
import { no, yes } from '#base/result.ts'
import type { PurposeVersion } from '#consent/types.ts'
import { OFTEN_LOOKED_MAX } from '#base/limits.ts'
import { tooOftenAmong, type TooOften } from '#delivery/delivery.ts'
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
      findings: await withAudience(turn, campaign, it),
      reach: it.reach,
      htmlBytes: 0,
      text: campaign.draft.text ?? '',
    }
  }
  const it = await readinessOf(turn, campaign, screens)
  const { reach, lint } = it
  const findings = await withAudience(turn, campaign, it)
  return { findings, reach, htmlBytes: lint.htmlBytes, text: lint.textSource() }
}

type Known = Pick<Ready, 'findings' | 'reach'> & {
  readonly purpose: PurposeVersion | undefined
  readonly filter: Filter | undefined
}

/** And how many of its readers would not get it now, or have a hole in a sentence. */
async function withAudience(turn: Turn, { draft }: Campaign, { findings, reach, purpose, filter }: Known) {
  if (!purpose || !filter || reach.reachable === 0) return findings
  const { slug, v } = purpose
  const often = oftenFindings(await tooOftenAmong(turn, { purpose: { slug, v }, channel: draft.channel, filter }))
  const blanks = blanksIn(draft)
  if (blanks.length === 0) return inOrder([...findings, ...often])
  const whom = { purpose: purpose.slug, channel: draft.channel, filter }
  const counts = await countWithout(
    turn,
    whom,
    blanks.map(({ path }) => path),
  )
  return inOrder([...findings, ...often, ...blankFindings(blanks, counts, reach.reachable)])
}

/** Said, and no more: who begins it later may find them free again. */
function oftenFindings({ held, of }: TooOften): Finding[] {
  if (held === 0) return []
  const who =
    of < OFTEN_LOOKED_MAX
      ? `${held === of ? `All ${of}` : `${held} of ${of}`} have`
      : `About ${Math.ceil((100 * held) / of)} % of them have`
  const says = `${who} lately had as many of these as the purpose declares, or as they chose themselves: begun now, this would not be sent to them.`
  return [{ severity: 'warning', code: 'too-often', place: 'audience', demand: 'AS-06', says }]
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
