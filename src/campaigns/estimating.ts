/** What sending would take: how many, from when to when, and what makes it slow. */

import { resolvedFilter } from '#audience/audience.ts'
import { HOUR_MS } from '#base/limits.ts'
import { no, yes } from '#base/result.ts'
import * as delivery from '#delivery/delivery.ts'
import { type Crowd, finishOf, hoursAt } from '#delivery/timing-rules.ts'
import type { Timing } from '#delivery/timing-types.ts'
import type { Turn } from '#store/turn.ts'
import { purposeOf } from './readiness.ts'
import { planned } from './sending-rules.ts'
import * as store from './store.ts'
import type { Campaign } from './types.ts'

export async function estimateCampaign(turn: Turn, id: string) {
  const campaign = await store.findCampaign(turn, id)
  if (!campaign) return no('absent' as const)
  const { draft, schedule } = campaign
  const { timing } = planned(draft.sending, schedule, [])
  const crowds = await crowdsFor(turn, campaign)
  const bound = await delivery.paceOf(turn, draft.sending.per_hour)
  const people = crowds.reduce((sum, it) => sum + it.people, 0)
  const { experiment } = draft.sending
  const beginsMs = Math.max(turn.nowMs, schedule?.at.getTime() ?? 0)
  const waitsMs = experiment ? experiment.decide_after_hours * HOUR_MS : 0
  const expiresMs =
    beginsMs +
    delivery.expiresAfterMs({
      timing,
      ...(experiment && {
        experiment: {
          others: [],
          measure: experiment.measure,
          share: experiment.share,
          decideAfterMs: waitsMs,
          decides: experiment.decides,
          fallback: experiment.fallback,
        },
      }),
    })
  const pace = { perHour: bound?.perHour ?? null, timing, expiresMs }
  const asked = experiment ? Math.round((people * experiment.share) / 100) : people
  const first = finishOf(partOf(crowds, asked, people), pace, beginsMs)
  const rest =
    asked < people
      ? finishOf(partOf(crowds, people - asked, people), pace, Math.max(first.atMs, beginsMs + waitsMs))
      : first
  return yes({
    people,
    places: timing ? crowds.slice(0, PLACES_SHOWN).map(({ place, people: there }) => ({ place, people: there })) : [],
    per_hour: bound === undefined ? null : Math.round(bound.perHour * 100) / 100,
    bound_by: bound?.by ?? null,
    begins_at: schedule?.at.toISOString() ?? null,
    opens_at: opensAt(crowds, timing, beginsMs)?.toISOString() ?? null,
    ends_at: people === 0 || (bound === undefined && !timing && !experiment) ? null : new Date(rest.atMs).toISOString(),
    late: first.late + (rest === first ? 0 : rest.late),
  })
}
const PLACES_SHOWN = 20

/** Undefined where somebody may have it at once. */
function opensAt(crowds: readonly Crowd[], timing: Timing | undefined, beginsMs: number): Date | undefined {
  if (!timing) return undefined
  const opens = crowds.filter(({ people }) => people > 0).map(({ place }) => hoursAt(place, timing, beginsMs).opensMs)
  const first = Math.min(...opens)
  return opens.length > 0 && first > beginsMs ? new Date(first) : undefined
}

async function crowdsFor(turn: Turn, { draft, schedule }: Campaign): Promise<Crowd[]> {
  const [version, whole] = [await purposeOf(turn, draft), await resolvedFilter(turn, draft.filter)]
  if (!version || !whole.ok) return []
  const { timing } = planned(draft.sending, schedule, [])
  return delivery.crowdsOf(turn, { purpose: version, channel: draft.channel, filter: whole.value, timing })
}

/** So many of them, of each place its share. */
const partOf = (crowds: readonly Crowd[], some: number, all: number): Crowd[] =>
  crowds.map(({ place, people }) => ({ place, people: all === 0 ? 0 : Math.round((people * some) / all) }))
