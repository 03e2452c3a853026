/** From a draft to what is published: the registry with the entries that come with the house, and the whole banner. */

import { BANNER_WORDS } from '#policy/banner-words.ts'
import { EMBEDDED_ENTRIES, OWN_ENTRIES, TOPICS } from '#policy/own-registry.ts'
import { isAdvert } from '#wire/cookie/advertiser.ts'
import { isOrigin } from '#wire/cookie/place.ts'
import type { Entry } from '#wire/cookie/registry.ts'
import { LOCALES, type Locale } from '#wire/form-definition.ts'
import type { Banner, BannerTexts, Look, SiteDraft } from './types.ts'

/** Black on white, and buttons that are the other way round. */
export const PLAIN_LOOK: Look = {
  paper: '#ffffff',
  ink: '#1a1d23',
  button: '#1a1d23',
  buttonInk: '#ffffff',
  corners: 'soft',
  place: 'bottom',
}

export const NEW_DRAFT: SiteDraft = {
  locales: LOCALES,
  entries: [],
  words: { title: {}, intro: {}, policyUrl: {} },
  look: PLAIN_LOOK,
  measures: false,
}

/** Where a draft is put to use: what a page of that origin needs of this installation. */
export type Place = { readonly origin: string; readonly isOwn: boolean; readonly publicUrl: string }

export const placeOf = (origin: string, isOwn: boolean, publicUrl: string): Place => ({
  origin,
  isOwn,
  publicUrl: new URL(publicUrl).origin,
})

/** What comes with the house stands first, and nobody can take it away. */
export const entriesOf = (draft: SiteDraft, place: Place): readonly Entry[] => [
  ...givenIn(draft, place),
  ...draft.entries,
]

export function givenIn(
  { measures, entries }: Pick<SiteDraft, 'measures' | 'entries'>,
  place: Place,
): readonly Entry[] {
  const { choice, seen, way, service, worker } = EMBEDDED_ENTRIES
  if (place.isOwn)
    return [...OWN_ENTRIES, ...(entries.some(isAdvert) ? [TOPICS] : [])].map(entry => ownEntry(entry, place))
  const here = { domain: hostOf(place.origin) }
  const house: Entry = { ...service, name: place.publicUrl, domain: hostOf(place.publicUrl) }
  return [
    { ...choice, ...here },
    ...(measures
      ? [
          { ...seen, ...here },
          { ...way, ...here },
        ]
      : []),
    { ...worker, ...here },
    ...(isOrigin(place.publicUrl) && place.publicUrl !== place.origin ? [house] : []),
  ]
}

/** Over https the name of the session's cookie itself demands Secure and Path=/ (RFC 6265bis §4.1.3). */
function ownEntry(entry: (typeof OWN_ENTRIES)[number] | typeof TOPICS, { origin }: Place): Entry {
  const isHost = entry.id === 'session' && origin.startsWith('https:')
  return { ...entry, name: isHost ? `__Host-${entry.name}` : entry.name, domain: hostOf(origin) }
}

const hostOf = (origin: string) => URL.parse(origin)?.hostname ?? ''

/** All that the banner says, in each language of the site. */
export function bannerOf({ locales, words, look }: SiteDraft, policyUrl: string): Banner {
  const texts = locales.map(locale => [locale, textsIn(words, locale, policyUrl)] as const)
  return { texts: Object.fromEntries(texts), look }
}

function textsIn(words: SiteDraft['words'], locale: Locale, policyUrl: string): BannerTexts {
  const ours = BANNER_WORDS[locale]
  return {
    ...ours,
    title: words.title[locale] || ours.title,
    intro: words.intro[locale] || ours.intro,
    policyUrl: words.policyUrl[locale] || policyUrl,
  }
}
