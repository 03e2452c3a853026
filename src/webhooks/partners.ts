/** Partners: who they are in the words of the forms, where their contacts go, and what they were told. */

import { createHash, randomBytes } from 'node:crypto'
import { reachOf } from '#accounts/accounts.ts'
import { contactOfSubject } from '#audience/audience.ts'
import { PARTNERS_KEPT_MAX } from '#base/limits.ts'
import { no, type Result, yes } from '#base/result.ts'
import type { House } from '#store/house.ts'
import type { Turn } from '#store/turn.ts'
import { flawOfSettings, type SettingsRefusal } from './rules.ts'
import { newSecret, successor } from '#store/webhook-secrets.ts'
import * as store from './store.ts'
import type { Partner, PartnerCounts, PartnerMessage, PartnerSettings } from './types.ts'

type Done = Record<never, never>
/** What is shown once, when it is made: by the secret the partner knows our signature, by the token we know the partner. */
export type Keys = { readonly secret: string; readonly feedToken: string | null }
export type Counted = Partner & PartnerCounts

export async function listPartners(turn: Turn): Promise<readonly Counted[]> {
  const counted: Counted[] = []
  for (const row of await store.partners(turn)) counted.push(await withCounts(turn, row))
  return counted
}

export async function readPartner(turn: Turn, id: string): Promise<Result<Counted, 'absent'>> {
  const row = await store.findPartner(turn, id)
  return row ? yes(await withCounts(turn, row)) : no('absent')
}

/** Whom the forms name, so that the registry says it in the same words. */
export const partnersOnForms = (turn: Turn): Promise<readonly store.NamedPartner[]> => store.namedOnForms(turn)

const withCounts = async (turn: Turn, row: store.PartnerRow): Promise<Counted> => ({
  ...row,
  ...(await store.countsOf(turn, row)),
})

type Refused = SettingsRefusal | 'not-with-a-test-key'

function flawOf(turn: Turn, it: PartnerSettings): Refused | undefined {
  return turn.actor.test ? 'not-with-a-test-key' : flawOfSettings(it)
}

export async function addPartner(
  turn: Turn,
  id: string,
  it: PartnerSettings,
): Promise<Result<Keys, Refused | 'taken' | 'too-many'>> {
  const flaw = flawOf(turn, it)
  if (flaw) return no(flaw)
  if ((await store.partners(turn)).length >= PARTNERS_KEPT_MAX) return no('too-many')
  const { secret, sealed } = newSecret(turn)
  const feedToken = it.way === 'feed' ? newFeedToken() : null
  const feedHash = feedToken === null ? null : hashOf(feedToken)
  const row = { ...it, id, reach: await reachOf(turn), secret: sealed, feedHash } as const
  return (await store.addPartner(turn, row)) ? yes({ secret, feedToken }) : no('taken')
}

const FEED_TOKEN = 'omp_'
const newFeedToken = () => FEED_TOKEN + randomBytes(32).toString('base64url')
const hashOf = (token: string) => createHash('sha256').update(token).digest()

export type PartnerChanges = {
  readonly rev: number
  readonly name?: string | undefined
  readonly policyUrl?: string | undefined
  readonly url?: string | undefined
  readonly state?: 'active' | 'paused' | undefined
}

/** Under another name it is another partner: consents that named the former stay with whom they named [AS-09]. */
export async function changePartner(
  turn: Turn,
  id: string,
  { rev, name, policyUrl, url, state }: PartnerChanges,
): Promise<Result<Done, Refused | 'absent' | 'changed' | 'named-in-consents'>> {
  const row = await store.findPartner(turn, id, 'wait')
  if (!row) return no('absent')
  if (row.rev !== rev) return no('changed')
  const after = { name: name ?? row.name, policyUrl: policyUrl ?? row.policyUrl, url: url ?? row.url, way: row.way }
  const flaw = flawOf(turn, after)
  if (flaw) return no(flaw)
  const isOther = after.name !== row.name || after.policyUrl !== row.policyUrl
  if (isOther && (await store.countsOf(turn, row)).inHand > 0) return no('named-in-consents')
  await store.changePartner(turn, id, {
    name: after.name,
    policyUrl: after.policyUrl,
    url: after.url,
    reach: await reachOf(turn),
    ...(state && { state }),
  })
  return yes({})
}

/** The old secret signs beside the new one for a day; the old token of a feed ends at once. */
export async function renewKeys(turn: Turn, id: string): Promise<Result<Keys, 'absent' | 'not-with-a-test-key'>> {
  if (turn.actor.test) return no('not-with-a-test-key')
  const row = await store.findPartner(turn, id, 'wait')
  if (!row) return no('absent')
  const { secret, sealed } = newSecret(turn)
  const feedToken = row.way === 'feed' ? newFeedToken() : null
  await store.changePartner(turn, id, {
    ...successor(turn, row, sealed),
    ...(feedToken !== null && { feedHash: hashOf(feedToken) }),
  })
  return yes({ secret, feedToken })
}

/** Not while it holds a contact, or was not told yet that it must not: who would tell it then? */
export async function removePartner(turn: Turn, id: string): Promise<Result<Done, 'absent' | 'holds-contacts'>> {
  const row = await store.findPartner(turn, id, 'wait')
  if (!row) return no('absent')
  const { inHand, withdrawalsWaiting } = await store.countsOf(turn, row)
  if (inHand > 0 || withdrawalsWaiting > 0) return no('holds-contacts')
  await store.removePartner(turn, id)
  return yes({})
}

export async function testPartner(turn: Turn, id: string): Promise<Result<Done, 'absent' | 'not-with-a-test-key'>> {
  if (turn.actor.test) return no('not-with-a-test-key')
  if (!(await store.findPartner(turn, id))) return no('absent')
  await store.addTest(turn, id)
  await store.hurry(turn, id)
  return yes({})
}

/** Newest first; of each, whose contact it was about, as long as there is one. */
export async function messagesTo(
  turn: Turn,
  id: string,
  page: { readonly before: number | undefined; readonly limit: number },
): Promise<Result<readonly PartnerMessage[], 'absent'>> {
  if (!(await store.findPartner(turn, id))) return no('absent')
  const rows = await store.pageOfMessages(turn, id, page.before ?? Number.MAX_SAFE_INTEGER, page.limit)
  const messages: PartnerMessage[] = []
  for (const { subject, ...row } of rows) {
    const contact = subject && (await contactOfSubject(turn, subject))
    messages.push({ ...row, contact: contact ? contact.id : null })
  }
  return yes(messages)
}

/** Whose feed a token opens: nothing of it is in clear here. */
export const partnerOfFeed = (house: House, token: string): Promise<store.PartnerKey | undefined> =>
  token.startsWith(FEED_TOKEN) ? store.partnerOfFeed(house.platform, hashOf(token)) : Promise.resolve(undefined)
