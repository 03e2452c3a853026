/**
 * What to do about something that nobody declared: an entry for the registry, as far as one can know. Who is well known has a
 * class; of the rest the kind of thing suggests one, the reason says how far that goes, and no guess is ever “necessary”.
 */

import { REGISTRY_ID_MAX_CHARS, REGISTRY_NAME_MAX_CHARS, TRACKER_DAYS_MAX } from '#base/limits.ts'
import type { Letter } from '#wire/cookie/classes.ts'
import { isOrigin, isPath, isSameParty } from '#wire/cookie/place.ts'
import { personalIn } from '#wire/cookie/personal.ts'
import type { Entry, Kind, Lifetime } from '#wire/cookie/registry.ts'
import type { Proposal } from './scan-types.ts'
import { type Tracker, trackerAt, trackerNamed } from './tracker-rules.ts'

export type Unknown = {
  readonly kind: Exclude<Kind, 'path' | 'embed'>
  readonly name: string
  /** Of a cookie or key: where it lies. Of an origin: its own. */
  readonly host: string
  /** The origin of the site. */
  readonly self: string
  /** Of a request: as the browser calls it; of a cookie: `header` or `script`. */
  readonly type?: string | undefined
  readonly days?: number | undefined
}

type Guess = { readonly letter: Letter; readonly why: string }

const BY_TYPE: Readonly<Record<string, Guess>> = {
  Document: {
    letter: 'f',
    why: 'A frame. If it shows something for visitors it is functional, and declared as an embed it gets a placeholder; if it is there for advertising it is targeting.',
  },
  Font: { letter: 'f', why: 'Letters for the page. They could come from your own server instead.' },
  Stylesheet: { letter: 'f', why: 'How the page looks. It could come from your own server instead.' },
  Media: { letter: 'f', why: 'Sound or film.' },
  Image: {
    letter: 't',
    why: 'A picture from elsewhere, of which nobody can see whether it counts. If it is only a picture it is functional, or belongs on your own server.',
  },
  Ping: { letter: 't', why: 'Something that is told to somebody else. If it only counts visits it is performance.' },
  Fetch: {
    letter: 'f',
    why: 'Data that a script asks for. If it measures it is performance; if it is about interests it is targeting.',
  },
  XHR: {
    letter: 'f',
    why: 'Data that a script asks for. If it measures it is performance; if it is about interests it is targeting.',
  },
  WebSocket: { letter: 'f', why: 'An open line, as conversations need it.' },
  EventSource: { letter: 'f', why: 'An open line, as live figures need it.' },
  CSPViolationReport: { letter: 'p', why: 'Reports of what was blocked.' },
}
const STRICT: Guess = {
  letter: 't',
  why: 'Nobody can see from outside what it is for. Targeting is the strictest class: it stays blocked for all who did not allow that. Say what it is for, or remove it.',
}
const OWN_COOKIE: Guess = {
  letter: 'f',
  why: 'A cookie of your own server. Whether the site cannot do without it nobody sees from outside: then it is necessary, and may be set only when somebody does something.',
}

/** Undefined names and those that say something of a person cannot be declared: they are to go. */
export function proposalFor(it: Unknown): Proposal {
  const name = nameFor(it)
  if (name === undefined)
    return {
      is: 'remove',
      says: 'This cannot be declared, because no entry could name it. Find what makes it, and remove that.',
    }
  const named = it.kind === 'origin' ? undefined : trackerNamed(it.name)
  const known = trackerAt(it.host) ?? named?.tracker
  const entry: Entry = {
    id: idFor(it.kind, name),
    kind: it.kind,
    name: named?.pattern ?? name,
    letter: known?.letter ?? guessFor(it).letter,
    provider: known?.provider ?? (isSameParty(`https://${it.host}`, it.self) ? '' : it.host),
    domain: it.host,
    purpose: known ? { en: known.says } : {},
    lifetime: lifetimeFor(it, named?.lifetime),
  }
  return { is: 'declare', entry, why: known ? whyKnown(known) : guessFor(it).why, known: known !== undefined }
}

const whyKnown = ({ provider, letter }: Tracker): string =>
  letter === 'n'
    ? `It is known as ${provider}’s, for what a site may be unable to do without. Whether yours is, only you can say; in doubt it is functional.`
    : `It is known as ${provider}’s.`

function guessFor({ kind, host, self, type, days }: Unknown): Guess {
  if (kind === 'origin') return BY_TYPE[type ?? ''] ?? STRICT
  const isOwn = isSameParty(`https://${host}`, self) || host === (URL.parse(self)?.hostname ?? '')
  if (kind === 'cookie' && isOwn && type === 'header' && days === undefined) return OWN_COOKIE
  return STRICT
}

/** A tail that is different for everybody becomes a `*`. */
function nameFor({ kind, name }: Unknown): string | undefined {
  if (kind === 'origin') return isOrigin(name) ? name : undefined
  if (kind === 'worker') return isPath(name) && name !== '/' ? name : undefined
  if (!/^[^\p{Cc}\p{Cs}\s*]+$/u.test(name)) return undefined
  const head = /^(.{3,}?[._-]?)(?:[0-9a-f]{12,}|\d{8,})$/i.exec(name)?.[1]
  const short = head === undefined ? name : `${head}*`
  return short.length > REGISTRY_NAME_MAX_CHARS || personalIn(short) !== undefined ? undefined : short
}

const idFor = (kind: Kind, name: string): string =>
  `${kind}-${name}`
    .toLowerCase()
    .replace(/[^a-z0-9_-]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, REGISTRY_ID_MAX_CHARS)

function lifetimeFor({ kind, days }: Unknown, known: Lifetime | undefined): Lifetime {
  if (known) return known
  if (kind === 'cookie' && days !== undefined)
    return { is: 'days', days: Math.min(Math.max(1, Math.round(days)), TRACKER_DAYS_MAX) }
  return kind === 'local-storage' || kind === 'indexed-db' || kind === 'cache' || kind === 'worker'
    ? { is: 'until-deleted' }
    : { is: 'session' }
}
