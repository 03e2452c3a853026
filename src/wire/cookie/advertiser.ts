/**
 * An advertising partner: what a site says to one, and that is all of it [CK-13]. The partner gets a frame of its own origin
 * and the interests that pages were about, each a word of a list that is published with the registry. It knows a browser by
 * what it keeps there itself. There is no member for a person: no address, no number, no hash of one, and no free text in
 * which one could stand (docs/decisions/0068).
 */

import { INTEREST_WORD_MAX_CHARS, INTERESTS_MAX, TOPICS_MAX } from '#base/limits.ts'
import type { Grant } from './classes.ts'
import { personalIn } from './personal.ts'
import { type Advertiser, type Embed, isGranted, needsOf, originIn, type Registry } from './registry.ts'
import { originOf } from './place.ts'

export type Advert = Embed & { readonly advertiser: Advertiser }

declare const ofTheList: unique symbol
/** One of the declared topics. Nothing but {@link interestsIn} makes one. */
export type Interest = string & { readonly [ofTheList]: true }

const WORD = new RegExp(`^[a-z]{1,${INTEREST_WORD_MAX_CHARS}}(?:-[a-z]{1,${INTEREST_WORD_MAX_CHARS}}){0,3}$`)
const HEX = /^(?:[0-9a-f]{32,128})$/i
/** Of 16 bytes or more, written as base64 is: in letters of both sizes, or with digits or signs among them. */
const BASE64 = /^(?=.*(?:[A-Z].*[a-z]|[a-z].*[A-Z]|[0-9+/]|=$))[A-Za-z0-9+/_-]{22,172}={0,2}$/
const bare = (text: string) => text.replaceAll(/[-_.:\s]/g, '')

const INTEREST_FLAWS = [
  { is: 'address', isIn: (text: string) => /@|%40/.test(text) || personalIn(text) !== undefined },
  { is: 'hash', isIn: (text: string) => HEX.test(bare(text)) || BASE64.test(text) },
  { is: 'number', isIn: (text: string) => /\p{N}/u.test(text) },
  { is: 'not-a-word', isIn: (text: string) => !WORD.test(text) },
] as const
export type InterestFlaw = (typeof INTEREST_FLAWS)[number]['is']

/** What is wrong with a word for an interest. Interests are small letters, in up to four words: `garden-furniture`. */
export const interestFlaw = (text: string): InterestFlaw | undefined =>
  INTEREST_FLAWS.find(({ isIn }) => isIn(text))?.is

/** Members of an entry that cannot stand: where they are, as in a JSON pointer. */
export function advertFlaws(entry: Advert, siteOrigin: string): readonly string[] {
  const { advertiser, url } = entry
  const { topics, forget } = advertiser
  const needs = needsOf(entry, siteOrigin)
  return [
    ...(needs.includes('t') && needs.includes('x') ? [] : ['letter']),
    ...(isBare(url) && originIn(entry) !== siteOrigin ? [] : ['url']), // A frame of the site's own origin could read the page around it.
    ...(isBare(forget) && originOf(forget) === originIn(entry) ? [] : ['advertiser/forget']),
    ...(topics.length === 0 || topics.length > TOPICS_MAX ? ['advertiser/topics'] : []),
    ...topics.flatMap((topic, i) =>
      interestFlaw(topic) || topics.indexOf(topic) < i ? [`advertiser/topics/${i}`] : [],
    ),
  ]
}

/** Without a query, a fragment or a name for logging in: there a site could say more than interests. */
function isBare(text: string): boolean {
  const url = URL.parse(text)
  return url !== null && !/[?#]/.test(text) && url.username === '' && url.password === '' && !stepsOf(url).some(isTold)
}
const stepsOf = ({ pathname }: URL) => pathname.split('/').filter(part => part !== '')
const isTold = (part: string) =>
  ['address', 'hash'].includes(interestFlaw(part) ?? '') || /\p{N}{5}|[{}[\]]|%7b/iu.test(part)

export const isAdvert = (entry: Registry['entries'][number]): entry is Advert =>
  entry.kind === 'embed' && entry.advertiser !== undefined

/** The partners of a site that may be there now: targeting and third-party are both granted. */
export const advertsIn = ({ entries, site }: Registry, grant: Grant): readonly Advert[] =>
  entries.filter(isAdvert).filter(entry => isGranted(entry, grant, site.origin))

/** Of these topics the ones that the partner was declared to be told, the latest first, each once. */
export const interestsIn = ({ topics }: Advertiser, about: readonly string[]): readonly Interest[] =>
  [...new Set(about)]
    .filter(topic => topics.includes(topic))
    .slice(0, INTERESTS_MAX) as readonly string[] as readonly Interest[] // Of the list, as the type says.

/** All that a partner is told, as the address of its frame. In the order of the alphabet: which came first is nobody's business. */
export function advertAddress({ url }: Advert, interests: readonly Interest[]): string {
  return interests.length === 0 ? url : `${url}?${new URLSearchParams({ interests: interests.toSorted().join('.') })}`
}
