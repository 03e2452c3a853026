/** What a page left in the browser: cookies, keys, databases, caches, workers, and what had been there and was gone in the end. */

import { TRACKER_DAYS_MAX } from '#base/limits.ts'
import type { CookieSeen, CookieWrite, Recording, Stored } from '#base/recording.ts'
import { personalIn } from '#wire/cookie/personal.ts'
import type { Entry } from '#wire/cookie/registry.ts'
import {
  bare,
  entryFor,
  hostIn,
  judged,
  type Kept,
  type Look,
  type Measure,
  short,
  type Subject,
} from './scan-measure-rules.ts'
import type { Sighting } from './scan-types.ts'

const whoWrote = (writes: readonly CookieWrite[], name: string): CookieWrite | undefined =>
  writes.find(it => it.name === name && it.blocked === undefined)

function writtenBy(write: CookieWrite | undefined): string {
  if (!write) return 'It lies in the jar.'
  if (write.by === 'header') return `Set by the answer of ${short(write.url)}.`
  return `Written by ${short(write.url)}${write.line === undefined ? '' : `, line ${write.line}`}.`
}

const cookies: Look = (seen, by) =>
  seen.cookies.flatMap(it => {
    const write = whoWrote(seen.cookieWrites, it.name)
    const host = bare(it.domain)
    const entry = entryFor(by, 'cookie', it.name, host)
    const kept = keptOf(seen, by, 'cookie', it.name, host, writtenBy(write))
    const type = write?.by === 'header' ? 'header' : 'script'
    return [...judged({ ...kept, type, days: it.days }, entry, by), ...cookieItself(it, entry, kept, by)]
  })

const keptOf = (
  seen: Recording,
  { state }: Measure,
  kind: Kept['what']['kind'],
  name: string,
  host: string,
  shows: string,
): Kept => ({
  what: { kind, name: name === '' ? '(without a name)' : name.slice(0, 200) },
  host,
  page: seen.url,
  state,
  shows,
})

/** Of what may be there: how long, and whether its value tells who somebody is. */
function cookieItself(it: CookieSeen, entry: Entry | undefined, kept: Kept, by: Measure): Sighting[] {
  const { host: _, type: __, days: ___, ...subject } = kept
  const days = it.days ?? 0
  const found: Sighting[] = []
  const declared = entry?.lifetime
  const most = declared?.is === 'days' ? declared.days : declared?.is === 'session' ? 0 : Infinity
  if (entry && days > most + 1)
    found.push({
      ...subject,
      flaw: 'too-long',
      demand: 'CK-01',
      severity: 'error',
      says: `“${it.name}” stays for ${Math.round(days)} days; declared is ${most === 0 ? 'until the browser is closed' : `${most} days`}.`,
      proposal: { is: 'change', says: 'Shorten it, or say in the registry how long it stays.' },
    })
  if (days > TRACKER_DAYS_MAX + 1 && entry?.letter !== 'n')
    found.push({
      ...subject,
      flaw: 'over-13-months',
      demand: 'CK-07',
      severity: 'error',
      says: `“${it.name}” stays for ${Math.round(days)} days. Nothing that is not strictly necessary may stay for more than ${TRACKER_DAYS_MAX}.`,
      proposal: { is: 'change', says: `Shorten it to ${TRACKER_DAYS_MAX} days at most.` },
    })
  if (entry?.letter === 'n' && by.state === 'undecided')
    found.push({
      ...subject,
      flaw: 'unasked',
      demand: 'CK-04',
      severity: 'warning',
      says: `“${it.name}” is strictly necessary, and is set before the visitor did anything.`,
      proposal: { is: 'change', says: 'Set it when somebody logs in, chooses or sends something, and not before.' },
    })
  if (entry?.letter === 'n') found.push(...personal(it.name, it.value, subject))
  return found
}

function personal(name: string, value: string, subject: Subject): Sighting[] {
  const is = personalIn(value)
  if (is === undefined) return []
  return [
    {
      ...subject,
      flaw: 'personal',
      demand: 'CK-05',
      severity: 'error',
      says: `“${name}” is strictly necessary, and its value holds ${PERSONAL[is]}.`,
      proposal: { is: 'change', says: 'Put a random value there, and keep what it means on the server.' },
    },
  ]
}
const PERSONAL = {
  email: 'an email address',
  phone: 'a telephone number',
  ip: 'a network address',
  token: 'a token that can be read',
} as const

/** Set and gone again before the end: it was there. Lines that end a cookie are none. */
const passing: Look = (seen, by) =>
  seen.cookieWrites
    .filter(
      it => it.blocked === undefined && !isEnding(it.attributes) && !seen.cookies.some(({ name }) => name === it.name),
    )
    .flatMap(it => {
      const host = /(?:^|;\s*)domain=\.?([^;\s]+)/i.exec(it.attributes)?.[1] ?? hostIn(it.url)
      const kept = keptOf(seen, by, 'cookie', it.name, bare(host), `${writtenBy(it)} It was gone again in the end.`)
      return judged(
        { ...kept, type: it.by === 'header' ? 'header' : 'script' },
        entryFor(by, 'cookie', it.name, bare(host)),
        by,
      )
    })

const isEnding = (attributes: string) =>
  /(?:^|;\s*)max-age\s*=\s*"?(?:-\d+|0+)\b/i.test(attributes) ||
  /(?:^|;\s*)expires\s*=[^;]*\b(?:19\d\d|200\d|201\d)\b/i.test(attributes)

const stores: Look = (seen, by) => seen.stored.flatMap(it => storedOf(it, seen, by))

function storedOf(it: Stored, seen: Recording, by: Measure): readonly Sighting[] {
  const host = hostIn(it.origin)
  const name = it.kind === 'worker' ? (it.name.split('?')[0] ?? '') : it.name
  const shows = it.gone ? `It lay in ${it.origin} and was gone again in the end.` : `It lies in ${it.origin}.`
  const kept = keptOf(seen, by, it.kind, name, host, shows)
  const entry = entryFor(by, it.kind, name, host)
  const { host: _, ...subject } = kept
  return [
    ...judged(kept, entry, by),
    ...(entry?.letter === 'n' && it.value !== undefined ? personal(it.name, it.value, subject) : []),
  ]
}

export const KEPT: readonly Look[] = [cookies, passing, stores]
