/** Campaigns: written as drafts, started as revisions that never change, watched and stopped through their run. */

import { accountOf } from '#accounts/accounts.ts'
import { newId } from '#base/id.ts'
import { no, type Result, yes } from '#base/result.ts'
import { starterDraft, type StarterId } from '#content/content.ts'
import { LOCALES } from '#content/types.ts'
import type { Turn } from '#store/turn.ts'
import * as store from './store.ts'
import type { Campaign, CampaignDraft, CampaignId } from './types.ts'

/** What is given of a draft; the rest stays as it was. */
export type Given = { readonly [Member in keyof CampaignDraft]?: CampaignDraft[Member] | undefined }
export type Made = { readonly campaign_id: CampaignId; readonly rev: number }

const FIRST_REV = 1

/** A draft from a starter, in the account's language and from its contact address, where nothing else is given. */
export async function createCampaign(
  turn: Turn,
  name: string,
  starter: StarterId | undefined,
  given: Given,
): Promise<Made> {
  const { controller, locale } = await accountOf(turn)
  const blank: CampaignDraft = {
    channel: 'email',
    purpose_id: null,
    from: { name: '{{ account.name }}', address: controller.contact },
    reply_to: null,
    subject: '',
    preheader: '',
    format: 'html',
    html: '',
    text: null,
    sender_id: null,
    other_sites: [],
    measure_links: false,
    utm: null,
    locale: LOCALES.find(known => known === locale) ?? 'en',
    filter: { all: [] },
    sending: store.PLAIN_SENDING,
  }
  const { from: _, ...words } = { from: '', ...(starter && given.channel !== 'sms' && starterDraft(starter)) }
  return add(turn, name, patched({ ...blank, ...words }, given))
}

export async function duplicateCampaign(turn: Turn, id: string): Promise<Result<Made, 'absent'>> {
  const found = await store.findCampaign(turn, id)
  return found ? yes(await add(turn, found.name, found.draft)) : no('absent')
}

async function add(turn: Turn, name: string, draft: CampaignDraft): Promise<Made> {
  const id = newId('cmp', turn.nowMs)
  await store.addCampaign(turn, { id, name, draft })
  return { campaign_id: id, rev: FIRST_REV }
}

const patched = (draft: CampaignDraft, given: Given): CampaignDraft => ({
  ...draft,
  ...(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<CampaignDraft>), // Its own members.
})

export async function readCampaign(turn: Turn, id: string): Promise<Result<Campaign, 'absent'>> {
  const found = await store.findCampaign(turn, id)
  return found ? yes(found) : no('absent')
}

/** `rev` is the one that the writer had read: a change that somebody else made since is not overwritten. */
export async function changeDraft(
  turn: Turn,
  id: string,
  rev: number,
  name: string | undefined,
  given: Given,
): Promise<Result<Made, 'absent' | 'changed' | 'not-a-draft' | 'other-channel'>> {
  const found = await store.lockCampaign(turn, id)
  if (!found) return no('absent')
  if (found.status !== 'draft') return no('not-a-draft')
  if (found.rev !== rev) return no('changed')
  if ((given.channel ?? found.draft.channel) !== found.draft.channel) return no('other-channel')
  return yes({
    campaign_id: found.id,
    rev: await store.saveDraft(turn, id, name ?? found.name, patched(found.draft, given)),
  })
}

export async function removeDraft(
  turn: Turn,
  id: string,
): Promise<Result<Record<never, never>, 'absent' | 'not-a-draft'>> {
  const found = await store.lockCampaign(turn, id)
  if (!found) return no('absent')
  if (found.status !== 'draft') return no('not-a-draft')
  await store.removeCampaign(turn, id)
  return yes({})
}

/** Undefined where there is no such campaign. */
export const channelOfCampaign = async (turn: Turn, id: string) => (await store.findCampaign(turn, id))?.draft.channel

export const listCampaigns = store.pageOfCampaigns
export type { Listed } from './store.ts'
/** What was sent, as it was when somebody said so. */
export const revisionOf = store.readRevision
export const revisionNames = store.revisionNames

export { preflight } from './preflight.ts'
export {
  cancelCampaign,
  pauseCampaign,
  progressOfCampaign,
  recipientsOf,
  resolveHeldOf,
  resumeCampaign,
  startCampaign,
} from './sending.ts'
export {
  cancelSchedule,
  paceCampaign,
  rescheduleCampaign,
  scheduleCampaign,
  startDue,
  startSchedules,
} from './scheduling.ts'
export { decideCampaign, experimentOfCampaign } from './comparing.ts'
export { estimateCampaign } from './estimating.ts'
export { explainCampaign, preview, testCampaign } from './showing.ts'
export { countText, textCost } from './text-showing.ts'
export { CampaignIdShape } from './shape.ts'
