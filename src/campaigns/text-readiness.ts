/** What a text is about to be: who speaks, to whom, in which countries, and whether it may be said at all. */

import { acceptedPolicies, accountOf } from '#accounts/accounts.ts'
import { attributesKnown, countReachable, resolvedFilter } from '#audience/audience.ts'
import { notKept } from '#audience/segment-rules.ts'
import type { Filter, Reach } from '#audience/types.ts'
import { barOf, standingOf } from '#conduct/conduct.ts'
import type { PurposeVersion } from '#consent/types.ts'
import { readingOf } from '#content/reading-rules.ts'
import { senderOf } from '#content/rules.ts'
import { type CheckedText, compileText } from '#content/content.ts'
import type { TextFrame } from '#content/text-types.ts'
import * as delivery from '#delivery/delivery.ts'
import type { TextSender } from '#delivery/sms/from-types.ts'
import { listSites } from '#sites/sites.ts'
import type { Turn } from '#store/turn.ts'
import { chosen, looking, type Screens } from './readiness.ts'
import { contentFindings, foundBy, type Held, inOrder } from './rules.ts'
import { sendingFindings, variantFindings, variantsOf } from './sending-rules.ts'
import { crossingsOf, isLinked, measuredAmong } from './text-crowds.ts'
import { CHECKS_OF_TEXTS, type TextFacts } from './text-rules.ts'
import type { Campaign, CampaignDraft, Finding } from './types.ts'

export type TextReadiness = {
  readonly findings: readonly Finding[]
  /** The draft's own, and the other texts of a comparison. */
  readonly checked: readonly CheckedText[]
  readonly sender: TextSender | undefined
  readonly purpose: PurposeVersion | undefined
  readonly reach: Reach
  readonly filter: Filter | undefined
}

const NOBODY: Reach = { reachable: 0, active: 0, pending: 0, about: false }

export async function textReadinessOf(
  turn: Turn,
  campaign: Campaign,
  screens: Screens = looking,
): Promise<TextReadiness> {
  const { draft } = campaign
  const { version, known } = await chosen(turn, draft)
  const sender = await senderOfText(turn, draft)
  const whole = await resolvedFilter(turn, draft.filter)
  const filter = whole.ok ? whole.value : undefined
  const reach = version && filter ? await countReachable(turn, version.slug, filter, { channel: 'sms' }) : NOBODY
  const checked = await checkedTexts(turn, campaign, sender)
  const facts: TextFacts = {
    draft,
    policiesAccepted: (await acceptedPolicies(turn)) !== undefined,
    purpose: known,
    reachable: reach.reachable,
    filter,
    notKept: filter && notKept('', filter),
    industry: (await accountOf(turn)).industry,
    barred: barOf(await standingOf(turn), 'sms')?.bar,
    toSandbox: !(await delivery.isLiveText(turn, turn.actor.test === true)),
    sender,
    program: version?.slug,
    crossings: version && filter ? await crossingsOf(turn, { purpose: version, filter, sender }) : [],
    measured:
      version && filter && draft.measure_links ? await measuredAmong(turn, { purpose: version, filter, sender }) : 0,
    isLinked: checked.some(({ compiled }) => isLinked(turn, compiled)),
  }
  const held = await heldBack(turn, campaign, { checked, reachable: reach.reachable, screens })
  const [own, ...others] = checked.map(({ problems }) => problems)
  const findings = [
    ...foundBy(CHECKS_OF_TEXTS, facts, own ?? []),
    ...others.flatMap(variantFindings),
    ...sendingFindings(draft, reach.reachable, facts.measured),
    ...held.flatMap(it => contentFindings(it, draft)),
  ]
  return { findings: inOrder(findings), checked, sender, purpose: version, reach, filter }
}

export const senderOfText = async (turn: Turn, { sender_id: id }: Pick<CampaignDraft, 'sender_id'>) =>
  id === null ? undefined : delivery.textSenderFor(turn, id)

async function checkedTexts(turn: Turn, campaign: Campaign, sender: TextSender | undefined): Promise<CheckedText[]> {
  const { draft } = campaign
  const frame = await textFrameOf(turn, { ...draft, name: campaign.name }, sender)
  return [draft, ...variantsOf(draft)].map(it => compileText(it.text ?? '', frame))
}

/** The draft's own text, as it would be sent now. */
export async function checkedText(turn: Turn, { name, draft }: Pick<Campaign, 'name' | 'draft'>) {
  const sender = await senderOfText(turn, draft)
  return { sender, ...compileText(draft.text ?? '', await textFrameOf(turn, { ...draft, name }, sender)) }
}

type Framed = Pick<CampaignDraft, 'locale' | 'other_sites'> & { readonly name: string }

/** What surrounds its words. Sites of others count that are explained. */
export async function textFrameOf(turn: Turn, it: Framed, sender: TextSender | undefined): Promise<TextFrame> {
  const { controller } = await accountOf(turn)
  return {
    locale: it.locale,
    from: sender?.name,
    campaign: it.name,
    account: senderOf(controller, it.locale),
    ownSites: await ownSites(turn),
    otherSites: it.other_sites.map(({ site }) => site),
    attributes: await attributesKnown(turn),
  }
}

/** Domains that are shown to be the account's, and its websites; ours, where its own pages are. */
async function ownSites(turn: Turn): Promise<readonly string[]> {
  const domains = (await delivery.listDomains(turn)).filter(({ live, ownedAt }) => live || ownedAt !== null)
  const sites = (await listSites(turn)).filter(({ archivedAt }) => archivedAt === undefined)
  const hosts = [turn.house.publicUrl, ...sites.map(({ origin }) => origin)].flatMap(
    it => URL.parse(it)?.hostname.replace(/^www\./, '') ?? [],
  )
  return [...new Set([...domains.map(({ domain }) => domain), ...hosts])]
}

type Screened = {
  readonly checked: readonly CheckedText[]
  readonly reachable: number
  readonly screens: Screens
}

/** Each of its texts, exactly, with who speaks. */
async function heldBack(turn: Turn, { id }: Campaign, { checked, reachable, screens }: Screened): Promise<Held[]> {
  const held: (Held | undefined)[] = []
  for (const { compiled } of checked.filter(it => it.compiled.text.length > 0))
    held.push(await screens(turn, { lane: 'campaign', about: id, audience: reachable, ...readingOf(compiled) }))
  return held.filter(it => it !== undefined)
}
