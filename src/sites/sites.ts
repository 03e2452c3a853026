/** The door of websites: what a site keeps in a browser, what its banner says, and what visitors choose. */

import { BANNER_WORDS } from '#policy/banner-words.ts'
import type { House } from '#store/house.ts'
import type { Letter } from '#wire/cookie/classes.ts'
import type { Locale } from '#wire/form-definition.ts'
import { addOwnSite, ownSite, siteOf } from './serving.ts'
import { OWN_ACCOUNT, OWN_SITE, type Published, type SiteId } from './types.ts'

export { choose, flushChoices, receiptAgain } from './choosing.ts'
export {
  archiveSite,
  createSite,
  listSites,
  type OpenSite,
  readSite,
  restoreSite,
  saveRegistry,
  type Saving,
} from './drafting.ts'
export { closeDays, eraseHits, keptSince } from './hits-closing.ts'
export { allowsCounting, type Counting, flushHits, type Hits, hitsOf, isOf, type Measured, trackerTag } from './hits.ts'
export { networksIn } from './hits-networks.ts'
export { hitSettings, type Saved as SavedHitSettings, saveHitSettings } from './hits-settings.ts'
export { startChoices } from './jobs.ts'
export { drawDraft, publishOwn } from './own.ts'
export { decideProposal, type Found, listProposals, propose } from './proposing.ts'
export { bannerAt, bannerFile } from './proving.ts'
export { type Publication, publishSite, renewKey } from './publishing.ts'
export { type Rate, ratesOf } from './rates.ts'
export { addOwnSite, OWN_ACCOUNT, ownSite, siteOf }
export { startHostedScan } from './scans.ts'
export type { SiteRow } from './store.ts'
export { tellWeeks } from './telling.ts'

/** The own site is there before it was ever published. */
export const publishedOr = (house: House, id: SiteId): Promise<Published | undefined> =>
  id === OWN_SITE ? ownSite(house) : siteOf(house, id)

export const classNameIn = (letter: Letter, locale: Locale): string => BANNER_WORDS[locale].classes[letter].name
