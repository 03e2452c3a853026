/**
 * What a registry and a banner must be before anybody sees them: a table, a row for each way in which one could be wrong or
 * misleading. A row keeps its demand; what it finds is told where it stands.
 */

import {
  BANNER_INTRO_MAX_CHARS,
  BANNER_TITLE_MAX_CHARS,
  CONSENT_POLICY_MAX_BYTES,
  COOKIE_DAYS_MAX,
  REGISTRY_ENTRIES_MAX,
  REGISTRY_ORIGINS_MAX,
  REGISTRY_PREFIX_MIN_CHARS,
  TRACKER_DAYS_MAX,
} from '#base/limits.ts'
import type { Demand } from '#policy/demands.ts'
import { advertFlaws, isAdvert } from '#wire/cookie/advertiser.ts'
import { ACCEPTED } from '#wire/cookie/classes.ts'
import { isLookalike } from '#wire/cookie/lookalike.ts'
import { personalIn } from '#wire/cookie/personal.ts'
import { isOrigin, isPath, isSameParty } from '#wire/cookie/place.ts'
import { consentPolicy } from '#wire/cookie/policy.ts'
import { type Entry, isNamed, needsOf, originIn, originsOf, type Registry } from '#wire/cookie/registry.ts'
import { type Place, entriesOf, givenIn } from './composing-rules.ts'
import { lookFlaws } from './look-rules.ts'
import { isAdvertiser, isAdvertisingName, isMeasurer, isMeasuringName, speaksOfAdvertising } from './marketing-rules.ts'
import type { SiteDraft } from './types.ts'
import { takesForGranted, threatens } from './word-rules.ts'

export type Finding = {
  readonly rule: string
  readonly flaw: string
  readonly severity: 'error' | 'warning'
  /** JSON pointer into the draft. */
  readonly at: string
  readonly says: string
  readonly demand: Demand
}

export type Looked = { readonly draft: SiteDraft; readonly place: Place }

type Rule = {
  readonly rule: string
  readonly demand: Demand
  readonly flaw: string
  readonly says: string
  /** A draft with it is not even saved: nothing could be made of it that means one thing. */
  readonly refusesSaving?: true
  readonly severity?: 'warning'
  /** Where. */
  readonly broken: (looked: Looked) => readonly string[]
}

type Told = { readonly entry: Entry; readonly at: string; readonly looked: Looked }

/** A rule about each entry by itself: the member of it that is wrong, or nothing. */
const inEach =
  (member: (told: Told) => string | readonly string[] | false | undefined): Rule['broken'] =>
  looked =>
    looked.draft.entries.flatMap((entry, i) => {
      const at = `/entries/${i}`
      const found = member({ entry, at, looked })
      return found === false || found === undefined ? [] : [found].flat().map(name => `${at}/${name}`)
    })

const when = (isBroken: (told: Told) => boolean, member: string): Rule['broken'] =>
  inEach(told => isBroken(told) && member)

const registryOf = ({ draft, place }: Looked): Registry => ({
  version: 1,
  since: 1,
  site: { name: '', origin: place.origin },
  entries: entriesOf(draft, place),
})

const isKey = ({ kind }: Entry) => ['local-storage', 'session-storage', 'indexed-db', 'cache'].includes(kind)
const isPrefixed = ({ name }: Entry) => name.endsWith('*')
const hostIn = (entry: Entry) => URL.parse(originIn(entry) ?? '')?.hostname ?? ''
const isElsewhere = ({ entry, looked: { place } }: Told) => {
  const origin = originIn(entry)
  return origin !== undefined && !isSameParty(origin, place.origin)
}
const wordsOf = ({ purpose }: Entry) => Object.values(purpose).filter(text => text !== undefined)

/** RFC 6265 §4.1.1: the name of a cookie is a token. */
const COOKIE_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,200}$/
const KEY_NAME = /^[^\p{Cc}\p{Cs}]{1,200}$/u
const RATIO = /^[1-9]\d{0,3}\/[1-9]\d{0,3}$/

const WELL_NAMED: Readonly<Record<Entry['kind'], (entry: Entry) => boolean>> = {
  cookie: ({ name }) => COOKIE_NAME.test(name) && !name.slice(0, -1).includes('*'),
  'local-storage': ({ name }) => KEY_NAME.test(name) && !name.slice(0, -1).includes('*'),
  'session-storage': ({ name }) => KEY_NAME.test(name) && !name.slice(0, -1).includes('*'),
  'indexed-db': ({ name }) => KEY_NAME.test(name) && !name.slice(0, -1).includes('*'),
  cache: ({ name }) => KEY_NAME.test(name) && !name.slice(0, -1).includes('*'),
  worker: ({ name }) => isPath(name) && name !== '/',
  origin: ({ name }) => isOrigin(name),
  path: ({ name }) => isPath(name) && name !== '/',
  embed: ({ name }) => KEY_NAME.test(name),
}

/** Whether some name is meant by both: as good as always where one is a beginning of the other. */
const meet = (one: Entry, other: Entry): boolean =>
  one.kind === other.kind &&
  (isNamed(one.name, other.name.replace(/\*$/, '')) || isNamed(other.name, one.name.replace(/\*$/, '')))

const pointersTo = (count: number, member: string) => (i: number) =>
  i < count ? [] : [`/entries/${i - count}/${member}`]

/** Pairs of entries, the house's own among them, of which `isWrong` says that both cannot stand. */
function pairs(isWrong: (one: Entry, other: Entry, origin: string) => boolean, member: string): Rule['broken'] {
  return ({ draft, place }) => {
    const given = givenIn(draft, place)
    const all = [...given, ...draft.entries]
    const wrong = new Set<number>()
    for (const [i, one] of all.entries())
      for (const [j, other] of all.entries()) if (i < j && isWrong(one, other, place.origin)) wrong.add(j)
    return [...wrong].flatMap(pointersTo(given.length, member))
  }
}

const isOtherwise = (one: Entry, other: Entry, origin: string) =>
  needsOf(one, origin).join() !== needsOf(other, origin).join()

const isNot = (letters: string) => (entry: Entry) => !letters.includes(entry.letter)
const isNeitherTNorX = isNot('tx')

export const RULES: readonly Rule[] = [
  {
    rule: 'W01',
    demand: 'CK-01',
    flaw: 'too-many-entries',
    says: `A registry has at most ${REGISTRY_ENTRIES_MAX} entries.`,
    refusesSaving: true,
    broken: ({ draft }) => (draft.entries.length > REGISTRY_ENTRIES_MAX ? ['/entries'] : []),
  },
  {
    rule: 'W02',
    demand: 'CK-01',
    flaw: 'missing-purpose',
    says: 'Visitors read what it is for in each language of the site. Write it, or take the language out.',
    broken: inEach(({ entry, looked }) =>
      looked.draft.locales.filter(it => (entry.purpose[it] ?? '').trim() === '').map(it => `purpose/${it}`),
    ),
  },
  {
    rule: 'W03',
    demand: 'CK-01',
    flaw: 'missing-provider',
    says: 'Say who is behind it, by the name that people know.',
    broken: when(({ entry }) => entry.provider.trim() === '', 'provider'),
  },
  {
    rule: 'W04',
    demand: 'CK-01',
    flaw: 'missing-domain',
    says: 'Say on which domain it is set, or whom it talks to.',
    broken: when(({ entry }) => !/^[a-z0-9.:[\]-]+$/i.test(entry.domain), 'domain'),
  },
  {
    rule: 'W05',
    demand: 'CK-15',
    flaw: 'bad-name',
    says: 'An origin is https://host[:port] and nothing else; a worker or path begins with / and is not all of the site; a name has one * at most, at its end.',
    broken: when(({ entry }) => !WELL_NAMED[entry.kind](entry), 'name'),
  },
  {
    rule: 'W06',
    demand: 'CK-15',
    flaw: 'too-wide',
    says: `This would allow almost any name. Before the * at least ${REGISTRY_PREFIX_MIN_CHARS} characters are needed.`,
    broken: when(
      ({ entry }) =>
        (entry.kind === 'cookie' || isKey(entry)) &&
        isPrefixed(entry) &&
        entry.name.replace(/[*\s._-]/g, '').length < REGISTRY_PREFIX_MIN_CHARS,
      'name',
    ),
  },
  {
    rule: 'W07',
    demand: 'CK-04',
    flaw: 'reserved',
    says: 'Names that begin with om_ are those of the privacy choice and of what comes with it.',
    refusesSaving: true,
    broken: when(
      ({ entry }) =>
        ['cookie', 'local-storage', 'session-storage'].includes(entry.kind) &&
        (/^om_/i.test(entry.name) || (isPrefixed(entry) && 'om_consent'.startsWith(entry.name.slice(0, -1)))),
      'name',
    ),
  },
  {
    rule: 'W08',
    demand: 'CK-16',
    flaw: 'ambiguous',
    says: 'Another entry means the same name and has another class: nobody could say which of the two was refused.',
    refusesSaving: true,
    broken: pairs((one, other, origin) => meet(one, other) && isOtherwise(one, other, origin), 'name'),
  },
  {
    rule: 'W09',
    demand: 'CK-16',
    flaw: 'ambiguous-origin',
    says: 'Another entry speaks to the same origin and has another class: whoever refuses one of them would meet it all the same.',
    refusesSaving: true,
    broken: pairs((one, other, origin) => {
      const both = originIn(one)
      return both !== undefined && both === originIn(other) && isOtherwise(one, other, origin)
    }, 'letter'),
  },
  {
    rule: 'W10',
    demand: 'CK-01',
    flaw: 'twice',
    says: 'Another entry has this id, or is about the very same thing.',
    refusesSaving: true,
    broken: pairs((one, other) => one.id === other.id || (one.kind === other.kind && one.name === other.name), 'id'),
  },
  {
    rule: 'W11',
    demand: 'CK-07',
    flaw: 'too-long',
    says: `What measures, or is about interests, lasts ${TRACKER_DAYS_MAX} days at most, and does not stay until somebody deletes it.`,
    broken: when(({ entry }) => {
      const { kind, letter, lifetime } = entry
      if (!'ptx'.includes(letter) || !(kind === 'cookie' || isKey(entry))) return false
      return lifetime.is === 'until-deleted' || (lifetime.is === 'days' && lifetime.days > TRACKER_DAYS_MAX)
    }, 'lifetime'),
  },
  {
    rule: 'W12',
    demand: 'CK-01',
    flaw: 'no-such-lifetime',
    says: `No browser keeps a cookie for more than ${COOKIE_DAYS_MAX} days.`,
    broken: when(
      ({ entry: { kind, lifetime } }) =>
        kind === 'cookie' &&
        (lifetime.is === 'until-deleted' || (lifetime.is === 'days' && lifetime.days > COOKIE_DAYS_MAX)),
      'lifetime',
    ),
  },
  {
    rule: 'W13',
    demand: 'CK-13',
    flaw: 'advertiser-misnamed',
    says: 'This is known to serve advertising. It is targeting (t) or third-party (x), whatever else it does.',
    broken: when(
      ({ entry }) =>
        isNeitherTNorX(entry) &&
        (isAdvertiser(hostIn(entry)) ||
          isAdvertiser(entry.domain.toLowerCase()) ||
          (entry.kind === 'cookie' && isAdvertisingName(entry.name))),
      'letter',
    ),
  },
  {
    rule: 'W14',
    demand: 'CK-15',
    flaw: 'advertising-misnamed',
    says: 'Its own words say that it is about advertising or marketing. That is targeting (t) or third-party (x).',
    broken: when(({ entry }) => isNeitherTNorX(entry) && wordsOf(entry).some(speaksOfAdvertising), 'letter'),
  },
  {
    rule: 'W15',
    demand: 'CK-10',
    flaw: 'measuring-misnamed',
    says: 'This is known to count visits, or to bring in what others do. Neither is strictly necessary nor a function for the visitor.',
    broken: when(
      ({ entry }) =>
        'nf'.includes(entry.letter) &&
        (isMeasurer(hostIn(entry)) || (entry.kind === 'cookie' && isMeasuringName(entry.name))),
      'letter',
    ),
  },
  {
    rule: 'W16',
    demand: 'CK-04',
    flaw: 'necessary-elsewhere',
    says: 'Strictly necessary from another domain is rare: a payment, a library of the site’s own. Whoever is behind it must not use it for anything else.',
    severity: 'warning',
    broken: when(told => told.entry.letter === 'n' && isElsewhere(told), 'letter'),
  },
  {
    rule: 'W17',
    demand: 'CK-05',
    flaw: 'personal',
    says: 'A name that holds an address, a number or a token would identify somebody by itself.',
    broken: when(
      ({ entry }) => personalIn(entry.name.replace(/\*$/, '')) !== undefined && entry.kind !== 'origin',
      'name',
    ),
  },
  {
    rule: 'W18',
    demand: 'CK-15',
    flaw: 'lookalike',
    says: 'This host is written with letters of another alphabet that look like those of a name that people know.',
    broken: when(({ entry }) => isLookalike(hostIn(entry)) || isLookalike(entry.domain), 'domain'),
  },
  {
    rule: 'W19',
    demand: 'CK-01',
    flaw: 'another-domain',
    says: 'The table would name another domain than the one that is asked.',
    broken: when(({ entry }) => {
      const host = hostIn(entry)
      const shown = entry.domain.toLowerCase().replace(/:\d+$/, '')
      return host !== '' && host !== shown && !host.endsWith(`.${shown}`)
    }, 'domain'),
  },
  {
    rule: 'W20',
    demand: 'CK-12',
    flaw: 'bad-embed',
    says: 'A placeholder needs the address of the frame, a title that says what is there, and its width to height, such as 16/9.',
    broken: inEach(({ entry }) => {
      if (entry.kind !== 'embed') return undefined
      const { title, ratio } = entry
      return [
        ...(originIn(entry) === undefined ? ['url'] : []),
        ...(title.trim() === '' ? ['title'] : []),
        ...(RATIO.test(ratio) ? [] : ['ratio']),
      ]
    }),
  },
  {
    rule: 'W21',
    demand: 'CK-15',
    flaw: 'too-many-origins',
    says: `The header that names what is granted has room for ${REGISTRY_ORIGINS_MAX} origins and ${CONSENT_POLICY_MAX_BYTES} bytes.`,
    broken: looked => {
      const registry = registryOf(looked)
      const isTooMuch =
        originsOf(registry).size > REGISTRY_ORIGINS_MAX ||
        consentPolicy(registry, ACCEPTED).length > CONSENT_POLICY_MAX_BYTES
      return isTooMuch ? ['/entries'] : []
    },
  },
  {
    rule: 'W22',
    demand: 'CK-16',
    flaw: 'unreadable',
    says: 'The banner could not be read: words need a contrast of 4.5 against what is behind them, buttons one of 3 against the paper.',
    broken: ({ draft }) => lookFlaws(draft.look).map(({ part }) => `/look/${part}`),
  },
  {
    rule: 'W23',
    demand: 'CK-16',
    flaw: 'missing-words',
    says: 'Your own words are there in some languages of the site and not in all. Write them in each, or leave ours in all.',
    broken: ({ draft: { words, locales } }) =>
      (['title', 'intro'] as const).flatMap(part => {
        const missing = locales.filter(it => (words[part][it] ?? '').trim() === '')
        return missing.length === locales.length ? [] : missing.map(it => `/words/${part}/${it}`)
      }),
  },
  {
    rule: 'W24',
    demand: 'CK-16',
    flaw: 'too-many-words',
    says: `A title has at most ${BANNER_TITLE_MAX_CHARS} characters and an introduction ${BANNER_INTRO_MAX_CHARS}.`,
    broken: inWords((text, part) => text.length > (part === 'title' ? BANNER_TITLE_MAX_CHARS : BANNER_INTRO_MAX_CHARS)),
  },
  {
    rule: 'W25',
    demand: 'CK-16',
    flaw: 'taken-for-granted',
    says: 'Going on, scrolling or saying nothing is refusing. A banner that says otherwise did not ask.',
    broken: inWords(takesForGranted),
  },
  {
    rule: 'W26',
    demand: 'CK-14',
    flaw: 'threat',
    says: 'Nobody has to accept anything, and whoever refuses sees the same site.',
    broken: inWords(threatens),
  },
  {
    rule: 'W27',
    demand: 'CK-13',
    flaw: 'tells-too-much',
    says: 'An advertising partner is told interests, as small letters in up to four words, and nothing else: no address, no number, no hash of one, and nothing in the address of its frame. It is of targeting and of a domain of its own, and has a page there that forgets a browser.',
    refusesSaving: true,
    broken: inEach(({ entry, looked }) => (isAdvert(entry) ? advertFlaws(entry, looked.place.origin) : undefined)),
  },
]

function inWords(isBroken: (text: string, part: 'title' | 'intro') => boolean): Rule['broken'] {
  return ({ draft: { words } }) =>
    (['title', 'intro'] as const).flatMap(part =>
      Object.entries(words[part])
        .filter(([, text]) => isBroken(text, part))
        .map(([locale]) => `/words/${part}/${locale}`),
    )
}

/** All that is wrong with a draft, in the order of the table. */
export function lint(draft: SiteDraft, place: Place): readonly Finding[] {
  return findings(RULES, { draft, place })
}

/** What keeps a draft from being saved at all. The bound comes first: what comes after it looks at every pair. */
export function flawsAtSaving(draft: SiteDraft, place: Place): readonly Finding[] {
  return findings(
    RULES.filter(rule => rule.refusesSaving),
    { draft, place },
  )
}

function findings(rules: readonly Rule[], looked: Looked): Finding[] {
  if (looked.draft.entries.length > REGISTRY_ENTRIES_MAX) return rules.slice(0, 1).flatMap(rule => found(rule, looked))
  return rules.flatMap(rule => found(rule, looked))
}

const found = ({ rule, flaw, says, demand, severity, broken }: Rule, looked: Looked): Finding[] =>
  broken(looked).map(at => ({ rule, flaw, severity: severity ?? 'error', at, says, demand }))

/** The address of a site: an origin as it may stand in a header, and one that no visitor mistakes for another. */
export const isSiteOrigin = (origin: string): boolean =>
  isOrigin(origin) && !isLookalike(URL.parse(origin)?.hostname ?? '')
