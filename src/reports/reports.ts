/** What it came to: of one campaign, and of an account at this moment. */

import type { z } from 'zod'
import { acceptedPolicies, accountOf } from '#accounts/accounts.ts'
import { controllerGaps } from '#accounts/rules.ts'
import { countReachable } from '#audience/audience.ts'
import { DAY_MS, OVERVIEW_CAMPAIGNS, OVERVIEW_DAYS } from '#base/limits.ts'
import { no, type Result, yes } from '#base/result.ts'
import { listCampaigns, progressOfCampaign, readCampaign, revisionOf } from '#campaigns/campaigns.ts'
import { listPurposes, nameOf } from '#consent/consent.ts'
import { targetsIn } from '#content/measured-rules.ts'
import * as delivery from '#delivery/delivery.ts'
import type { Turn } from '#store/turn.ts'
import { courseOf, daysUntil, whyOf } from './rules.ts'
import { measuredIn } from './measured-rules.ts'
import { sumsOf } from './measured-store.ts'
import * as store from './store.ts'
import type { OverviewShape, ReportShape } from './shape.ts'
import { STEPS, type Step } from './types.ts'

/** A target that is another one for each reader, all of it: the ways out, above all. */
const DIFFERS = '*'

type Report = z.input<typeof ReportShape>
type Overview = z.input<typeof OverviewShape>

/** Totals that add up, with their reasons; the course of it; who left; where its links lead. */
export async function reportOf(turn: Turn, id: string): Promise<Result<Report, 'absent' | 'not-started'>> {
  const campaign = await readCampaign(turn, id)
  if (!campaign.ok) return campaign
  const progress = await progressOfCampaign(turn, id)
  if (!progress.ok) return progress
  const { runId, revision, name } = campaign.value
  if (runId === null || revision === null) return no('not-started')
  const sent = await revisionOf(turn, id, revision)
  const { frozen, accepted, failed, gated, expired, held, pending, reasons, ...rest } = progress.value
  const { stepMs, steps } = courseOf(await store.minutesOf(turn, runId))
  const because = (result: string) => reasons.filter(it => it.result === result).map(whyOf(sent.content.draft.channel))
  return yes({
    campaign_id: campaign.value.id,
    name,
    subject: sent.content.draft.subject,
    status: rest.status,
    revision,
    revision_sha256: sent.sha256.toString('hex'),
    started_at: rest.started_at,
    finished_at: rest.finished_at,
    totals: { frozen, accepted, failed, gated, expired, held, pending },
    reasons: { failed: because('failed'), gated: because('gated'), expired: because('expired'), held: because('held') },
    step_ms: stepMs,
    course: steps.map(({ atMs, ...sums }) => ({ at: new Date(atMs).toISOString(), ...sums })),
    unsubscribed: await store.leftSince(turn, runId),
    links: sent.content.compiled.targets.filter(target => target !== DIFFERS),
    measured: measuredIn(
      await sumsOf(turn, runId),
      targetsIn([sent.content.compiled, ...(sent.content.others ?? [])], turn.house.publicUrl),
    ),
  })
}

/** Who can be reached, what happened in the last days, what was sent last, and what is still to set up. */
export async function overviewOf(turn: Turn): Promise<Overview> {
  const standing = await store.standingOf(turn)
  const published = (await listPurposes(turn)).filter(
    ({ state, draft }) => state === 'published' && draft.kind !== 'tracking',
  )
  const reachable = []
  for (const { id, draft } of published)
    for (const channel of draft.channels) {
      const { reachable: count } = await countReachable(turn, draft.slug, { all: [] }, { channel })
      reachable.push({ purpose_id: id, slug: draft.slug, name: nameOf(draft.texts) || draft.slug, channel, count })
    }
  const days = daysUntil(
    turn.nowMs,
    OVERVIEW_DAYS,
    await store.daysSince(turn, new Date(turn.nowMs - OVERVIEW_DAYS * DAY_MS)),
  )
  const campaigns = await listCampaigns(turn, { search: '', limit: OVERVIEW_CAMPAIGNS })
  return {
    as_of: turn.now.toISOString(),
    contacts: standing.contacts,
    pending: standing.pending,
    reachable,
    days: [...days],
    campaigns: campaigns.map(({ id, name, status, frozen, accepted, pending, updatedAt }) => ({
      campaign_id: id,
      name,
      status,
      frozen,
      accepted,
      pending,
      updated_at: updatedAt.toISOString(),
    })),
    steps: await stepsOf(turn, standing, published.length > 0),
  }
}

async function stepsOf(turn: Turn, standing: store.Standing, hasPurpose: boolean): Promise<Overview['steps']> {
  const { controller } = await accountOf(turn)
  const done: Readonly<Record<Step, boolean>> = {
    identity: controllerGaps(controller).length === 0,
    policies: (await acceptedPolicies(turn)) !== undefined,
    purpose: hasPurpose,
    form: standing.formPublished,
    contact: standing.everConfirmed,
    campaign: standing.everSent,
    relay: (await delivery.listRoutes(turn)).some(({ active, kind }) => active && kind !== 'sandbox'),
  }
  return STEPS.map(step => ({ step, done: done[step], optional: step === 'relay' }))
}
