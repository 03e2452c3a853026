/** Everything that a claimed chunk of texts needs, in one turn, and by which route each of its people is reached. */

import { handsetLinks } from '#consent/consent.ts'
import { RETRY_LEAST_MS, ROUTE_PAUSE_MS, THROTTLED_EVERY_MS } from '#base/limits.ts'
import { no, yes, type Result } from '#base/result.ts'
import { barOf, isThrottled, isWithinShare, standingOf } from '#conduct/conduct.ts'
import { shortLink, textTargets } from '#content/text-link-rules.ts'
import type { SubjectId } from '#ledger/types.ts'
import { shortCode } from '#wire/short-link.ts'
import type { Turn } from '#store/turn.ts'
import { isTooLate, waitsForPart } from '../behind.ts'
import { type Claimed, takeSlot } from '../claim-store.ts'
import { type Content, contentOf } from '../content-of.ts'
import { blanketOf } from '../blanket-rules.ts'
import { openRecipients, type OpenRecipients } from '../fact-store.ts'
import { type Group, groupNow, type Hours } from '../group-wait.ts'
import type { LoadRefusal } from '../load.ts'
import { isText } from '../plan-rules.ts'
import type { RationSpec } from '../ration.ts'
import { boundsByRun } from '../rationing.ts'
import { readRun } from '../run-store.ts'
import { rememberMeasured } from '../measured-store.ts'
import type { Recipient, TextRun } from '../types.ts'
import type { ValueScreen } from '../value-screen.ts'
import { isLiveText, textExits } from './exits.ts'
import { textSenderFor } from './from.ts'
import type { TextSender } from './from-types.ts'
import { type Measuring, type TextScribe, textScribeOf } from './letter.ts'
import type { NoTextExit, TextExit } from './types.ts'
import { countryOf } from './whereabouts.ts'

/** Those of a chunk who are reached by one route. */
export type Placed = { readonly exit: TextExit; readonly recipients: readonly Recipient[] }
/** Those who are reached by none just now: why, and when it may be otherwise. */
export type Unplaced = {
  readonly why: 'no-route' | 'routes-rest'
  readonly untilMs: number
  readonly recipients: readonly Recipient[]
}

export type TextsReady = OpenRecipients & {
  readonly run: Pick<TextRun, 'id' | 'expiresAt'>
  readonly placed: readonly Placed[]
  readonly unplaced: readonly Unplaced[]
  readonly rations: readonly RationSpec[]
  readonly scribe: TextScribe
  readonly content: Content
  readonly hours?: Hours
}

export async function loadTexts(
  turn: Turn,
  claim: Claimed,
  values: ValueScreen,
): Promise<Result<TextsReady, LoadRefusal>> {
  const whole = await readRun(turn, claim.run)
  if (whole?.status !== 'sending' || !isText(whole)) return held('not-sending')
  const group = await groupNow(turn, whole, claim)
  const run = group.is === 'open' ? group.run : whole
  const live = await isLiveText(turn, run.test)
  const isLate = await isTooLate(turn, run, claim)
  const notSince = new Date(isLate ? turn.nowMs : turn.nowMs - RETRY_LEAST_MS)
  const open = await openRecipients(turn, run.plan, claim, { notSince, live })
  if (isLate) return no({ is: 'hopeless', result: 'expired', why: 'too-late', seqs: open.recipients.map(it => it.seq) })
  if (group.is === 'waits') return no({ ...group, count: open.recipients.length + open.resting })
  const isBarred = barOf(await standingOf(turn), 'sms') !== undefined
  const blanket = isBarred ? 'restricted' : blanketOf(open.recipients.map(({ facts }) => facts))
  if (blanket) return held(blanket)
  const content = await contentOf(turn, run, values)
  if (!content.isCleared) return held('not-cleared')
  const sender = await textSenderFor(turn, run.plan.from)
  if (!sender) return held('no-sender')
  const waits = await waitsFor(turn, run, claim, live)
  if (waits) return held(waits)
  return yes(await readyOf(turn, { whole, run, claim, open, content, sender, group }))
}

type Found = {
  /** With all the texts of a comparison; `run` has the one that these people get. */
  readonly whole: TextRun
  readonly run: TextRun
  readonly claim: Claimed
  readonly open: OpenRecipients
  readonly content: Content
  readonly sender: TextSender
  readonly group: Extract<Group<TextRun>, { is: 'open' }>
}

async function readyOf(turn: Turn, { whole, run, claim, open, content, sender, group }: Found): Promise<TextsReady> {
  if (whole.plan.measures) await rememberMeasured(turn, run.id, open.recipients)
  const links = await linksFor(turn, run, sender, open.recipients)
  return {
    ...open,
    ...(await placesOf(turn, run, sender, open.recipients)),
    run,
    content,
    rations: await boundsByRun(turn, run),
    scribe: textScribeOf(run, claim.epoch, { sender, links, measuring: measuringOf(turn, whole) }),
    ...(group.hours && { hours: group.hours }),
  }
}

function measuringOf({ house }: Turn, { number, plan }: TextRun): Measuring | undefined {
  if (!plan.measures) return undefined
  return {
    targets: textTargets([plan.content, ...(plan.experiment?.others ?? [])], house.publicUrl),
    short: (seq, link) => {
      const code = shortCode(house.keys.key('measure'), { run: number, seq, link })
      return code && shortLink(house.publicUrl, code)
    },
  }
}

/** Nobody's link is made for nothing. */
async function linksFor(
  turn: Turn,
  { plan: { content } }: TextRun,
  { wayOut }: TextSender,
  recipients: readonly Recipient[],
): Promise<ReadonlyMap<SubjectId, string>> {
  const isLinked = wayOut.by === 'link' || content.uses.some(name => name.startsWith('links.'))
  return isLinked
    ? handsetLinks(
        turn,
        recipients.map(it => it.subject),
      )
    : new Map()
}

/** By the country of each number. */
async function placesOf(
  turn: Turn,
  run: TextRun,
  { value: from }: TextSender,
  recipients: readonly Recipient[],
): Promise<Pick<TextsReady, 'placed' | 'unplaced'>> {
  const exitFor = await textExits(turn)
  const byCountry = Map.groupBy(recipients, it => (it.facts.address !== null && countryOf(it.facts.address)) || '')
  const [placed, unplaced]: [Map<string, Placed>, Unplaced[]] = [new Map(), []]
  for (const [country, theirs] of byCountry) {
    const found = exitFor({ test: run.test, country, from })
    if (!found.ok) unplaced.push(unplacedFor(turn, found.refusal, theirs))
    else {
      const others = placed.get(found.value.key)?.recipients ?? []
      placed.set(found.value.key, { exit: found.value, recipients: [...others, ...theirs] })
    }
  }
  return { placed: [...placed.values()], unplaced }
}

const unplacedFor = ({ nowMs }: Turn, refusal: NoTextExit, recipients: readonly Recipient[]): Unplaced =>
  refusal.is === 'resting'
    ? { why: 'routes-rest', untilMs: refusal.until.getTime(), recipients }
    : { why: 'no-route', untilMs: nowMs + ROUTE_PAUSE_MS, recipients }

/** Whether the chunk has to wait: for what comes of the part that went first, or for its turn. */
async function waitsFor(
  turn: Turn,
  run: TextRun,
  claim: Claimed,
  live: boolean,
): Promise<'canary' | 'throttled' | undefined> {
  if (await waitsForPart(turn, run, claim, live)) return 'canary'
  const standing = await standingOf(turn)
  if (!isThrottled(standing, 'sms')) return undefined
  const mayGo = (await isWithinShare(turn, standing, 'sms')) && (await takeSlot(turn, 'sms', later(turn)))
  return mayGo ? undefined : 'throttled'
}

const later = ({ nowMs }: Turn) => new Date(nowMs + THROTTLED_EVERY_MS)
const held = (why: Extract<LoadRefusal, { is: 'held' }>['why']): Result<never, LoadRefusal> => no({ is: 'held', why })
