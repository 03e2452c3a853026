/** What a campaign is about to be: everything that decides whether and how it is sent, gathered in one turn. */

import { acceptedPolicies, accountOf } from '#accounts/accounts.ts'
import { attributesKnown, countReachable, resolvedFilter } from '#audience/audience.ts'
import { notKept } from '#audience/segment-rules.ts'
import { no, type Result } from '#base/result.ts'
import { barOf, standingOf } from '#conduct/conduct.ts'
import { listPurposes, readPurpose } from '#consent/consent.ts'
import type { PurposeVersion } from '#consent/types.ts'
import { compileContent, type Lint, problemsOf, translated } from '#content/content.ts'
import { addressText, readingOf } from '#content/reading-rules.ts'
import { senderOf } from '#content/rules.ts'
import type { Compiled, Frame, Problem } from '#content/types.ts'
import type { Filter, Reach } from '#audience/types.ts'
import * as delivery from '#delivery/delivery.ts'
import { senderDomainOf } from '#delivery/domain-rules.ts'
import { clear, look } from '#review/review.ts'
import type { ToClear } from '#review/types.ts'
import type { Turn } from '#store/turn.ts'
import { contentFindings, type Facts, findingsOf, type Held, inOrder } from './rules.ts'
import { sendingFindings, utmOf, variantFindings, variantsOf } from './sending-rules.ts'
import type { Campaign, CampaignDraft, Finding } from './types.ts'

export type Readiness = {
  readonly findings: readonly Finding[]
  readonly lint: Lint
  readonly frame: Frame
  /** The version that is sent for: the one people agree to now. */
  readonly purpose: PurposeVersion | undefined
  readonly reach: Reach
  /** With the segments that it names put in; undefined where one of them is gone. */
  readonly filter: Filter | undefined
}

const NOBODY: Reach = { reachable: 0, active: 0, pending: 0, about: false }

/** `screens`: how its words are held against the policy; a look, while it is being written. */
export async function readinessOf(turn: Turn, campaign: Campaign, screens: Screens = looking): Promise<Readiness> {
  const { draft } = campaign
  const { version, known } = await chosen(turn, draft)
  const frame = await frameOf(turn, campaign, version)
  const whole = await resolvedFilter(turn, draft.filter)
  const filter = whole.ok ? whole.value : undefined
  const reach = version && filter ? await countReachable(turn, version.slug, filter) : NOBODY
  const attributes = await attributesKnown(turn)
  const lint = problemsOf(await wordsOf(draft), frame, attributes)
  const others = await Promise.all(
    variantsOf(draft).map(async it => problemsOf(await wordsOf(it), frame, attributes).problems),
  )
  const facts: Facts = {
    draft,
    policiesAccepted: (await acceptedPolicies(turn)) !== undefined,
    purpose: known,
    signs: (await delivery.senderFor(turn, draft.from.address)) !== undefined,
    proof: await delivery.proofOfSender(turn, draft.from.address, { test: turn.actor.test === true }),
    reachable: reach.reachable,
    filter,
    notKept: filter && notKept('', filter),
    industry: (await accountOf(turn)).industry,
    barred: barOf(await standingOf(turn), 'email', senderDomainOf(draft.from.address))?.bar,
    toSandbox: (await delivery.listRoutes(turn)).some(({ active, kind }) => active && kind === 'sandbox'),
  }
  const held = await heldBack(turn, campaign, reach, screens)
  const findings = [
    ...findingsOf(facts, lint.problems),
    ...others.flatMap(variantFindings),
    ...sendingFindings(draft, reach.reachable, await agreeingAmong(turn, draft, filter)),
    ...held.flatMap(it => contentFindings(it, draft)),
  ]
  return { findings: inOrder(findings), lint, frame, purpose: version, reach, filter }
}

/** How many at most can be counted by what they follow, of those whom the filter names: where nobody asks, nobody is counted. */
async function agreeingAmong(turn: Turn, draft: CampaignDraft, filter: Filter | undefined): Promise<number> {
  if (draft.sending.experiment?.measure !== 'clicks' || !filter) return 0
  const asking = (await listPurposes(turn)).filter(
    ({ draft: { kind }, state }) => kind === 'tracking' && state === 'published',
  )
  let agreeing = 0
  for (const {
    draft: { slug },
  } of asking)
    agreeing += (await countReachable(turn, slug, filter)).reachable
  return agreeing
}

export type Screens = (turn: Turn, it: ToClear) => Promise<Held | undefined>

/** Leaves no trace: most of what is being written is not what will be sent. */
export const looking: Screens = async (turn, it) => {
  const { answer, findings } = await look(turn, it)
  return answer === 'cleared' ? undefined : { code: answer, findings }
}

/** Is written down, so that people can be asked about it. */
export const clearing: Screens = async (turn, it) => {
  const cleared = await clear(turn, it)
  return cleared.ok ? undefined : cleared.refusal
}

/** Each of its texts, exactly, and the addresses beside them; also while something around the words is still to be chosen. */
async function heldBack(turn: Turn, campaign: Campaign, { reachable }: Reach, screens: Screens): Promise<Held[]> {
  const about = { about: campaign.id, audience: reachable } as const
  const { from, reply_to } = campaign.draft
  const names = addressText([from.address, reply_to ?? undefined])
  const held: (Held | undefined)[] = []
  for (const draft of [campaign.draft, ...variantsOf(campaign.draft)]) {
    const compiled = await compiledFor(turn, { ...campaign, draft })
    if (compiled.ok) held.push(await screens(turn, { lane: 'campaign', ...about, ...readingOf(compiled.value) }))
  }
  if (held.length > 0) held.push(await screens(turn, { lane: 'sender-name', ...about, text: names }))
  return held.filter(it => it !== undefined)
}

/** A draft in which something is missing as its reader would see it: with a stand-in for what is still to be chosen. */
export async function compiledFor(turn: Turn, campaign: Campaign): Promise<Result<Compiled, readonly Problem[]>> {
  const { draft } = campaign
  const version = await purposeOf(turn, draft)
  const { sender, purpose, ...frame } = await frameOf(turn, campaign, version)
  const standIn = { ...sender, name: sender.name || '—', address: sender.address.trim() || '—' }
  const said = Object.keys(purpose).length > 0 ? purpose : { [draft.locale]: '—' }
  return compileContent(await wordsOf(draft), { ...frame, sender: standIn, purpose: said })
}

/** The version that people agree to now, of the chosen purpose. */
export const purposeOf = async (turn: Turn, draft: CampaignDraft): Promise<PurposeVersion | undefined> =>
  (await chosen(turn, draft)).version

type Chosen = { readonly version?: PurposeVersion; readonly known: Facts['purpose'] }

export async function chosen(turn: Turn, draft: CampaignDraft): Promise<Chosen> {
  const found = draft.purpose_id === null ? no('absent') : await readPurpose(turn, draft.purpose_id)
  if (!found.ok) return { known: undefined }
  const { draft: purpose, state, version, versions } = found.value
  const current = versions.find(({ v }) => v === version)
  const { kind, channels } = current ?? purpose
  return { known: { kind, channels, state }, ...(current ? { version: current } : {}) }
}

async function frameOf(turn: Turn, { name, draft }: Campaign, purpose: PurposeVersion | undefined): Promise<Frame> {
  const { controller } = await accountOf(turn)
  const names = Object.entries(purpose?.texts ?? {}).flatMap(([locale, texts]) => (texts ? [[locale, texts.name]] : []))
  return {
    locale: draft.locale,
    campaign: name,
    sender: senderOf(controller, draft.locale),
    purpose: Object.fromEntries(names),
    own: turn.house.publicUrl,
  }
}

/** Whatever format they are written in, ready to be compiled. */
export function wordsOf(draft: CampaignDraft) {
  const { from, subject, preheader, format, html, text } = draft
  return translated({ from: from.name, subject, preheader, format, html, text, utm: utmOf(draft) })
}
