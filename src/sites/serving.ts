/**
 * Sites as browsers see them. Each process keeps what it has read for a second, and forgets at once what it publishes
 * itself: a new version is in force everywhere within that second.
 */

import { SITE_FRESH_MS, WEBSITES_KEPT_MAX } from '#base/limits.ts'
import type { House } from '#store/house.ts'
import { clientOf } from '#wire/cookie/client.ts'
import { policiesOf } from '#wire/cookie/policy.ts'
import type { Registry } from '#wire/cookie/registry.ts'
import { sha256Hex } from '#wire/crypto.ts'
import { bannerOf, entriesOf, NEW_DRAFT, placeOf } from './composing-rules.ts'
import { definitionText } from './definition.ts'
import { addSiteOnce, findPublished, type PublishedRow } from './published-store.ts'
import { receiptSigner } from './signing.ts'
import { OWN_ACCOUNT, OWN_SITE, type Published, type SiteId } from './types.ts'

export const OWN_POLICY_PATH = '/legal/cookies'

/** Where the policy of a site stands, unless it has a page of its own for that. */
export const policyUrlOf = (house: House, id: SiteId): string =>
  id === OWN_SITE ? OWN_POLICY_PATH : `${house.publicUrl}/s/${id}/cookies`
const OWN_REPORT_PATH = '/cookies/report'

type Kept = { readonly untilMs: number; readonly published: Promise<Published | undefined> }
const kept = new WeakMap<House, Map<SiteId, Kept>>()

/** The site by its id; undefined when it is not published. */
export function siteOf(house: House, id: SiteId): Promise<Published | undefined> {
  const known = knownTo(house)
  const nowMs = house.clock.nowMs()
  const found = known.get(id)
  if (found && nowMs < found.untilMs) return found.published
  if (known.size >= WEBSITES_KEPT_MAX) known.clear()
  const published = read(house, id)
  known.set(id, { untilMs: nowMs + SITE_FRESH_MS, published })
  published.catch(() => known.delete(id))
  return published
}

/** The pages of this installation: what was published of them or, before that, what comes with the house. */
export async function ownSite(house: House): Promise<Published> {
  return (await siteOf(house, OWN_SITE)) ?? baseOf(house)
}

/** After a publication, in the process that made it. */
export const forgetSite = (house: House, id: SiteId): void => void knownTo(house).delete(id)

function knownTo(house: House): Map<SiteId, Kept> {
  const known = kept.get(house) ?? new Map<SiteId, Kept>()
  kept.set(house, known)
  return known
}

async function read(house: House, id: SiteId): Promise<Published | undefined> {
  const row = await findPublished(house.platform, id)
  return row && publishedOf(house, id, row)
}

const bases = new WeakMap<House, Published>()

function baseOf(house: House): Published {
  const made = bases.get(house) ?? makeBase(house)
  bases.set(house, made)
  return made
}

function makeBase(house: House): Published {
  const site = ownIdentity(house)
  const entries = entriesOf(NEW_DRAFT, placeOf(site.origin, true, house.publicUrl))
  const registry: Registry = { version: 1, since: 1, site, entries }
  const banner = bannerOf(NEW_DRAFT, OWN_POLICY_PATH)
  const hash = sha256Hex(definitionText(OWN_SITE, registry, banner, receiptSigner(house, OWN_SITE, 0).vkey))
  const row = { account: OWN_ACCOUNT, registry, banner, hash, key: 0, shown: [[1, hash, 0]], keys: [] } as const
  return publishedOf(house, OWN_SITE, row)
}

export const ownIdentity = (house: House): Registry['site'] => ({
  name: new URL(house.publicUrl).host,
  origin: new URL(house.publicUrl).origin,
})

/** So that what is about the own site has something to stand on. */
export const addOwnSite = (house: House): Promise<void> =>
  addSiteOnce(house.platform, {
    account: OWN_ACCOUNT,
    site: OWN_SITE,
    ...ownIdentity(house),
    draft: NEW_DRAFT,
    at: new Date(house.clock.nowMs()),
  })

function publishedOf(house: House, id: SiteId, row: PublishedRow): Published {
  const { account, registry, banner, hash, shown, keys } = row
  const vkeyOf = (key: number) => receiptSigner(house, id, key).vkey
  return {
    id,
    account,
    registry,
    banner,
    hash,
    shown: new Map(shown.map(([version, hash, key]) => [version, { hash, key }])),
    client: clientOf(registry),
    policies: policiesOf(registry, id === OWN_SITE ? { report: OWN_REPORT_PATH } : {}),
    vkey: vkeyOf(row.key),
    keys: keys.map(([key, from], i) => {
      const next = keys[i - 1]
      return { vkey: vkeyOf(key), from: new Date(from), until: next && new Date(next[1]) }
    }),
  }
}
