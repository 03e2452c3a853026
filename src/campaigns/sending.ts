/** A campaign on its way: what was written becomes a revision, its audience a run; then it is watched and stopped. */

import { addressesOf } from '#audience/audience.ts'
import { HELD_AT_ONCE_MAX } from '#base/limits.ts'
import { no, type Result, yes } from '#base/result.ts'
import { compileContent } from '#content/content.ts'
import type { Canary } from '#conduct/canary-types.ts'
import * as delivery from '#delivery/delivery.ts'
import type { Progress, Result as Outcome, RunId, RunStatus } from '#delivery/types.ts'
import type { Detailed } from '#store/operation.ts'
import type { Turn } from '#store/turn.ts'
import { sha256 } from '#wire/crypto.ts'
import { canonical, type Json } from '#wire/jcs.ts'
import { clearing, type Readiness, readinessOf, wordsOf } from './readiness.ts'
import { isReady, mayMove, statusOf } from './rules.ts'
import { errorsOf } from './shape.ts'
import { planned, variantsOf } from './sending-rules.ts'
import * as store from './store.ts'
import { readyText } from './text-sending.ts'
import type { Campaign, CampaignId, Revision, Status } from './types.ts'

export type Started = {
  readonly campaign_id: CampaignId
  readonly run_id: RunId
  readonly revision: number
  readonly status: Status
}
type StartRefusal = 'absent' | 'changed' | 'not-now' | Detailed<'not-ready'>

const FIRST_REVISION = 1

/** All of it in one turn: the checks, the revision, the run. Whoever asks twice is told that it has started. */
export async function startCampaign(
  turn: Turn,
  id: string,
  rev: number | undefined,
): Promise<Result<Started, StartRefusal>> {
  const campaign = await store.lockCampaign(turn, id)
  if (!campaign) return no('absent')
  if (campaign.status !== 'draft' && campaign.status !== 'scheduled') return no('not-now')
  if (rev !== undefined && rev !== campaign.rev) return no('changed')
  if (campaign.schedule) await store.setSchedule(turn, id, null) // Now means now, wherever somebody is.
  return begin(turn, { ...campaign, schedule: null })
}

/** Under its lock: now, or when its time has come. */
export async function begin(turn: Turn, campaign: Campaign): Promise<Result<Started, Detailed<'not-ready'>>> {
  if (campaign.draft.channel === 'sms') {
    const ready = await readyText(turn, campaign)
    return ready.ok ? yes(await keepAndStart(turn, campaign.id, ready.value.revision, ready.value.start)) : ready
  }
  const readiness = await readinessOf(turn, campaign, clearing)
  const revision = await revisionFrom(campaign, readiness)
  if (!isReady(readiness.findings) || !revision) return no({ code: 'not-ready', errors: errorsOf(readiness.findings) })
  return yes(await send(turn, campaign, revision))
}

/** What was written, with the segments of its filter as they are now: whoever changes one later changes nothing of it. */
async function revisionFrom(
  { name, draft: written }: Campaign,
  { purpose, frame, filter }: Readiness,
): Promise<Revision | undefined> {
  const compiled = compileContent(await wordsOf(written), frame)
  if (!compiled.ok || !purpose || !filter) return undefined
  const draft = { ...written, filter }
  const { id, slug, v } = purpose
  const compiledOthers = await Promise.all(
    variantsOf(written).map(async it => compileContent(await wordsOf(it), frame)),
  )
  const others = compiledOthers.flatMap(it => (it.ok ? [it.value] : []))
  if (others.length < compiledOthers.length) return undefined
  const texts = { compiled: compiled.value, ...(others.length > 0 && { others }) }
  return { v: 1, name, draft, purpose: { id, slug, v }, sender: frame.sender, ...texts }
}

const send = (turn: Turn, { id, schedule }: Campaign, revision: Revision): Promise<Started> => {
  const { draft, purpose, compiled, others = [] } = revision
  return keepAndStart(turn, id, revision, () =>
    delivery.startRun(turn, {
      campaign: id,
      revision: FIRST_REVISION,
      purpose: { slug: purpose.slug, v: purpose.v },
      channel: 'email',
      filter: draft.filter,
      from: { address: draft.from.address },
      ...(draft.reply_to === null ? {} : { replyTo: draft.reply_to }),
      content: compiled,
      ...planned(draft.sending, schedule, others),
    }),
  )
}

async function keepAndStart(
  turn: Turn,
  id: CampaignId,
  revision: Revision,
  start: () => Promise<RunId>,
): Promise<Started> {
  const text = canonical(revision as unknown as Json) // Strings, whole numbers, true, false and null.
  await store.addRevision(turn, id, FIRST_REVISION, text, Buffer.from(sha256(text)))
  const run = await start()
  await store.markStarted(turn, id, FIRST_REVISION, run)
  return { campaign_id: id, run_id: run, revision: FIRST_REVISION, status: 'sending' }
}

type Moved = { readonly campaign_id: CampaignId; readonly status: Status }
type Move = (turn: Turn, run: string) => Promise<Result<RunStatus, 'not-now'>>

/** The table says whether it may; the run says whether it did. */
function moving(to: Status, move: Move) {
  return async (turn: Turn, id: string): Promise<Result<Moved, 'absent' | 'not-now'>> => {
    const campaign = await store.lockCampaign(turn, id)
    if (!campaign) return no('absent')
    if (campaign.runId === null || !mayMove(campaign.status, to)) return no('not-now')
    const moved = await move(turn, campaign.runId)
    return moved.ok ? yes({ campaign_id: campaign.id, status: statusOf(moved.value) }) : moved
  }
}

export const pauseCampaign = moving('paused', delivery.pauseRun)
export const resumeCampaign = moving('sending', delivery.resumeRun)
export const cancelCampaign = moving('cancelled', delivery.cancelRun)

type Unstarted = 'absent' | 'not-started'

async function runOf(turn: Turn, id: string): Promise<Result<{ campaign: Campaign; run: Progress }, Unstarted>> {
  const campaign = await store.findCampaign(turn, id)
  if (!campaign) return no('absent')
  const run = campaign.runId === null ? undefined : await delivery.progressOf(turn, campaign.runId)
  return run ? yes({ campaign, run }) : no('not-started')
}

/** How far it is, as its run has it. */
export async function progressOfCampaign(turn: Turn, id: string) {
  const found = await runOf(turn, id)
  if (!found.ok) return found
  const { campaign, run } = found.value
  const { status, frozen, isFrozen, counts, pending, perMinute, reasons, waiting, startedAt, finishedAt, canary } = run
  return yes({
    campaign_id: campaign.id,
    status: statusOf(status),
    freezing: !isFrozen && finishedAt === null,
    frozen,
    ...counts,
    pending,
    per_minute: perMinute,
    reasons: reasons.filter(({ result }) => result !== 'deferred'),
    waiting: waiting.map(it => ({ ...it, until: it.until.toISOString() })),
    started_at: startedAt.toISOString(),
    finished_at: finishedAt?.toISOString() ?? null,
    canary: canary && shownCanary(canary),
  })
}

/** Whether a small part went first, what came of it, and why the rest followed or did not. */
const shownCanary = ({ state, why, about, size, says, lookAt, figures, sandbox, openedAt, endedAt }: Canary) => ({
  state,
  why,
  about,
  size,
  sandbox,
  says,
  opened_at: openedAt.toISOString(),
  ended_at: endedAt?.toISOString() ?? null,
  look_at: lookAt?.toISOString() ?? null,
  seen: figures && { settled: figures.settled, ...figures.counts },
})

type Wanted = { readonly result?: Outcome | undefined; readonly cursor?: string | undefined; readonly limit: number }

/** Who was to get it and what became of each, in the order of the run; addresses as the contacts have them now. */
export async function recipientsOf(turn: Turn, id: string, { result, cursor, limit }: Wanted) {
  const found = await runOf(turn, id)
  if (!found.ok) return found
  const after = cursor === undefined ? undefined : Number(cursor)
  const rows = await delivery.outcomesOf(turn, found.value.run.run, { result, after, limit })
  const addresses = await addressesOf(
    turn,
    rows.map(({ contact }) => contact),
  )
  const data = rows.map(({ seq, contact, result: became, reason, code, detail, at }) => ({
    seq,
    contact_id: contact,
    email: addresses.get(contact) ?? null,
    result: became,
    reason,
    code,
    detail,
    at: at.toISOString(),
  }))
  return yes({ data, next_cursor: rows.length < limit ? null : String(rows.at(-1)?.seq ?? '') })
}

/**
 * What a person decides about those of whom nobody knows whether they got it: that they did, or that they are sent to
 * again, which may mean twice. All who are held, where none is named.
 */
export async function resolveHeldOf(
  turn: Turn,
  id: string,
  as: 'accepted' | 'released',
  seqs: readonly number[] | undefined,
): Promise<Result<{ readonly resolved: number; readonly left: number }, 'absent' | 'not-started' | 'not-now'>> {
  const found = await runOf(turn, id)
  if (!found.ok) return found
  const { run } = found.value.run
  const wanted = seqs ?? (await delivery.heldIn(turn, run, HELD_AT_ONCE_MAX))
  const resolved = await delivery.resolveAll(turn, run, wanted, as, { kind: 'person' })
  if (!resolved.ok) return resolved
  const left = await delivery.heldIn(turn, run, HELD_AT_ONCE_MAX)
  return yes({ resolved: resolved.value.length, left: left.length })
}
