/** Beginning later, going on later, and how fast: what a person may change before a campaign begins and while it is sent. */

import { HOUR_MS, MINUTE_MS, SCHEDULE_MAX_MS, SCHEDULE_SWEEP_MS } from '#base/limits.ts'
import { no, type Result, yes } from '#base/result.ts'
import * as delivery from '#delivery/delivery.ts'
import { earliestOf, localAt } from '#delivery/timing-rules.ts'
import type { Detailed } from '#store/operation.ts'
import type { House } from '#store/house.ts'
import { type Actor, takeTurn, type Turn } from '#store/turn.ts'
import { readyOf } from './preflight.ts'
import { clearing } from './readiness.ts'
import { isReady, statusOf } from './rules.ts'
import { begin } from './sending.ts'
import { errorsOf } from './shape.ts'
import * as store from './store.ts'
import type { Campaign, CampaignId, Schedule, Status } from './types.ts'

export type When = { readonly at: Date } | { readonly local: string }
export type Scheduled = {
  readonly campaign_id: CampaignId
  readonly status: Status
  readonly begins_at: string
  readonly local: string | null
}
type ScheduleRefusal = 'absent' | 'changed' | 'not-now' | 'not-ahead' | 'too-far' | Detailed<'not-ready'>

/** What is scheduled is as ready as what is started, and is asked again when its time has come. Asked twice, the later word holds. */
export async function scheduleCampaign(
  turn: Turn,
  id: string,
  when: When,
  rev: number | undefined,
): Promise<Result<Scheduled, ScheduleRefusal>> {
  const campaign = await store.lockCampaign(turn, id)
  if (!campaign) return no('absent')
  if (campaign.status !== 'draft' && campaign.status !== 'scheduled') return no('not-now')
  if (rev !== undefined && rev !== campaign.rev) return no('changed')
  const schedule = scheduleFor(turn, campaign, when)
  if (!schedule.ok) return schedule
  const { findings } = await readyOf(turn, campaign, clearing)
  if (!isReady(findings)) return no({ code: 'not-ready', errors: errorsOf(findings) })
  await store.setSchedule(turn, id, schedule.value)
  const { at, local } = schedule.value
  return yes({ campaign_id: campaign.id, status: 'scheduled', begins_at: at.toISOString(), local })
}

/** The same hour everywhere begins where the day begins: by then it is known who is where. */
function scheduleFor(turn: Turn, { draft }: Campaign, when: When): Result<Schedule, 'not-ahead' | 'too-far'> {
  const test = turn.actor.test === true
  const local = 'local' in when ? when.local : null
  const at = 'local' in when ? new Date(Math.max(turn.nowMs, earliestOf(when.local))) : when.at
  const last = local === null ? at.getTime() : localAt(draft.sending.zone, local)
  if (last <= turn.nowMs) return no('not-ahead')
  return at.getTime() > turn.nowMs + SCHEDULE_MAX_MS ? no('too-far') : yes({ at, local, test })
}

type Moved = { readonly campaign_id: CampaignId; readonly status: Status }

export async function cancelSchedule(turn: Turn, id: string): Promise<Result<Moved, 'absent' | 'not-now'>> {
  const campaign = await store.lockCampaign(turn, id)
  if (!campaign) return no('absent')
  if (campaign.status !== 'scheduled') return no('not-now')
  await store.setSchedule(turn, id, null)
  return yes({ campaign_id: campaign.id, status: 'draft' })
}

/** While it is sent: what has not left waits until then, or goes on at once. */
export async function rescheduleCampaign(
  turn: Turn,
  id: string,
  at: Date | null,
): Promise<Result<Moved, 'absent' | 'not-now' | 'not-ahead' | 'too-far'>> {
  const campaign = await store.lockCampaign(turn, id)
  if (!campaign) return no('absent')
  if (campaign.runId === null) return no('not-now')
  if (at && at <= turn.now) return no('not-ahead')
  const moved = await delivery.moveRun(turn, campaign.runId, at)
  if (!moved.ok) return no(moved.refusal === 'too-late' ? 'too-far' : moved.refusal)
  return yes({ campaign_id: campaign.id, status: statusOf(moved.value) })
}

/** While it is sent, on every worker within a second. */
export async function paceCampaign(
  turn: Turn,
  id: string,
  perHour: number | null,
): Promise<Result<Record<never, never>, 'absent' | 'not-now'>> {
  const campaign = await store.lockCampaign(turn, id)
  if (!campaign) return no('absent')
  if (campaign.runId === null) return no('not-now')
  return delivery.boundRun(turn, campaign.runId, perHour === null ? null : perHour / (HOUR_MS / MINUTE_MS))
}

// What is due ------------------------------------------------------------------------------------------------------

/** Each in a turn of its own, in the name of whoever scheduled it. What may not begin is a draft again, and says why. */
export async function startDue(house: House): Promise<void> {
  for (const { account, campaign, by, test } of await store.campaignsDue(
    house.platform,
    new Date(house.clock.nowMs()),
  )) {
    const actor: Actor = { kind: 'system', id: by, ...(test && { test }) }
    const failed = await takeTurn(house, { account, actor }, turn => startScheduled(turn, campaign))
    if (!failed.ok) await takeTurn(house, { account, actor }, turn => giveUp(turn, campaign, failed.refusal))
  }
}

async function startScheduled(turn: Turn, id: string): Promise<Result<undefined, string>> {
  const campaign = await store.lockCampaign(turn, id)
  if (campaign?.status !== 'scheduled' || !campaign.schedule || campaign.schedule.at > turn.now) return yes(undefined) // Somebody was faster.
  const begun = await begin(turn, campaign)
  return begun.ok ? yes(undefined) : no((begun.refusal.errors ?? []).map(({ detail }) => detail).join(' '))
}

async function giveUp(turn: Turn, id: string, why: string): Promise<void> {
  const campaign = await store.lockCampaign(turn, id)
  if (campaign?.status === 'scheduled') await store.setSchedule(turn, id, null, why)
}

/** Looks once a second for what is due; a process that was down meanwhile begins late, and not never. */
export function startSchedules(house: House): { stop(): Promise<void> } {
  let looking: Promise<void> | undefined
  const look = () => {
    looking ??= startDue(house)
      .catch((cause: Error) => house.log.error({ cause: cause.stack }, 'what is scheduled could not be started'))
      .finally(() => {
        looking = undefined
      })
  }
  const timer = setInterval(look, SCHEDULE_SWEEP_MS)
  return {
    async stop() {
      clearInterval(timer)
      await looking
    },
  }
}
