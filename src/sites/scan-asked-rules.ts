/** Whom a page asked or connected to, and where it led: also over what is no request. */

import type { Initiator, Recording } from '#base/recording.ts'
import { type Grant, type Letter, meets } from '#wire/cookie/classes.ts'
import { isLoopback } from '#wire/cookie/place.ts'
import { isGranted, originsOf } from '#wire/cookie/registry.ts'
import {
  CLASS,
  hostIn,
  type Kept,
  lacking,
  type Look,
  type Measure,
  namesOf,
  short,
  tooEarly,
  undeclared,
} from './scan-measure-rules.ts'
import type { Sighting } from './scan-types.ts'

const SAFE_ANSWERS = new Set([204, 403, 410, 451])

const requests: Look = (seen, by) => {
  const origins = originsOf(by.registry)
  const own = { ...by.registry.site, origin: by.self }
  return seen.requests
    .filter(it => it.blocked === undefined && it.local === undefined)
    .flatMap(it => {
      const origin = originIn(it.url)
      if (origin === undefined) return []
      const shows = askedBy(it.type, it.initiator, it.redirectedFrom)
      const subject = { what: { kind: 'origin', name: origin }, page: seen.url, state: by.state, shows } as const
      if (origin === own.origin) return gated(it, seen, by, shows)
      return ofOrigin(origins.get(origin), { ...subject, host: hostIn(origin), type: it.type }, by)
    })
}

/** Who asked, in a few words. */
function askedBy(type: string, { by, url, line }: Initiator, from?: string): string {
  const place = url === undefined || url === '' ? '' : ` in ${short(url)}${line === undefined ? '' : `, line ${line}`}`
  if (from !== undefined) return `${type}: sent on by ${short(from)}.`
  return `${type}: asked for by ${by === 'parser' ? 'the words of the document' : by === 'script' ? 'a script' : by}${place}.`
}

/** As a policy has it: a socket belongs to the origin that it is opened to. */
function originIn(url: string): string | undefined {
  const it = URL.parse(url.replace(/^ws/i, 'http'))
  return it && /^https?:$/.test(it.protocol) ? it.origin : undefined
}

function ofOrigin(needs: readonly Letter[] | undefined, kept: Kept, by: Measure): readonly Sighting[] {
  if (needs === undefined) return [undeclared(kept, by.self)]
  const missing = needs.filter(letter => !meets([letter], by.grant))
  const { host: _, type: __, days: ___, ...subject } = kept
  return missing.length === 0 ? [] : [tooEarly(subject, missing, namesOf(needs))]
}

/** A path of the site's own behind which somebody else answers: an empty answer is as good as none. */
function gated(
  { url, status }: { url: string; status?: number },
  seen: Recording,
  by: Measure,
  shows: string,
): readonly Sighting[] {
  const path = URL.parse(url)?.pathname ?? ''
  return by.registry.entries
    .filter(it => it.kind === 'path' && path.startsWith(it.name) && !isGranted(it, by.grant, by.self))
    .filter(() => status !== undefined && !SAFE_ANSWERS.has(status))
    .map(it =>
      tooEarly(
        { what: { kind: 'path', name: it.name }, page: seen.url, state: by.state, shows },
        lacking(it, by),
        CLASS[it.letter],
      ),
    )
}

const HINTED_IN = { header: 'the answer’s headers', markup: 'the page’s words', rules: 'rules of speculation' } as const
const HINTS = /\b(?:preconnect|dns-prefetch)\b/

/** Connections over which nothing was asked, and hints that make them. */
const connections: Look = (seen, by) => {
  const asked = new Set(seen.requests.flatMap(({ url }) => hostAndPort(url.replace(/^ws/i, 'http'))))
  const origins = originsOf(by.registry)
  const hinted = seen.hints
    .filter(({ rel, by: how }) => how === 'rules' || HINTS.test(rel))
    .flatMap(({ href, document, by: how, rel }) => {
      const origin = originIn(URL.parse(href, document)?.href ?? '')
      return origin === undefined || origin === by.self
        ? []
        : [{ origin, shows: `A hint (${rel}) in ${HINTED_IN[how]}.` }]
    })
  const open = (seen.connections ?? [])
    .filter(({ host, port }) => !asked.has(`${host}:${port}`) && hostAndPort(by.self)[0] !== `${host}:${port}`)
    .map(({ host, port }) => ({
      origin: originAt(host, port, [...origins.keys(), ...hinted.map(it => it.origin)]),
      shows: 'A connection was opened, and nothing was asked over it.',
    }))
  return [...hinted, ...open].flatMap(({ origin, shows }) => {
    const kept: Kept = {
      what: { kind: 'origin', name: origin },
      host: hostIn(origin),
      page: seen.url,
      state: by.state,
      shows,
    }
    return ofOrigin(origins.get(origin), kept, by).map(it =>
      it.flaw === 'undeclared-origin' ? { ...it, flaw: 'undeclared-connection' as const } : it,
    )
  })
}

const hostAndPort = (url: string): readonly string[] => {
  const it = URL.parse(url)
  return it ? [`${it.hostname}:${it.port || (it.protocol === 'https:' ? 443 : 80)}`] : []
}

/** Over a connection nobody said which scheme it is for: the port says it, or that it is this machine. */
function originAt(host: string, port: number, known: readonly string[]): string {
  const found = known.find(it => hostAndPort(it)[0] === `${host}:${port}`)
  if (found !== undefined) return found
  const scheme = port === 80 || isLoopback(`http://${host}`) ? 'http' : 'https'
  return new URL(`${scheme}://${host}:${port}`).origin
}

const moves: Look = (seen, by) => {
  const origins = originsOf(by.registry)
  const went = seen.moves.filter(it => !it.asked && (it.how === 'open' || originIn(it.from) === by.self))
  const ways = [
    ...went.map(({ how, from, to }) => ({ to, opens: how === 'open', shows: `By ${how}, from ${short(from)}.` })),
    { to: seen.url, opens: false, shows: `It was opened as ${short(seen.asked)}.` },
  ]
  return ways.flatMap(({ to, opens, shows }): readonly Sighting[] => {
    const origin = originIn(to)
    const isKnown = origin === by.self || (origin !== undefined && isGrantedOrigin(origins.get(origin), by.grant))
    if (isKnown || (origin === undefined && !opens)) return []
    const name = origin ?? 'an empty window'
    return [
      {
        what: { kind: 'page', name },
        page: seen.asked,
        state: by.state,
        shows,
        flaw: 'leads-away',
        demand: 'CK-15',
        severity: 'error',
        says: `The page ${opens ? 'opens' : 'leads to'} ${name} by itself. No policy holds that back.`,
        proposal: { is: 'remove', says: 'Lead nobody away who did not click.' },
      },
    ]
  })
}

const isGrantedOrigin = (needs: readonly Letter[] | undefined, grant: Grant) =>
  needs !== undefined && meets(needs, grant)

const peers: Look = (seen, by) => {
  const granted = [...originsOf(by.registry)]
    .filter(([, needs]) => meets(needs, by.grant))
    .map(([origin]) => hostIn(origin))
  return seen.peers
    .filter(
      ({ servers }) =>
        servers.length === 0 ||
        !servers.every(it => granted.includes(it.replace(/^[a-z]+:/i, '').replace(/[:?].*$/, ''))),
    )
    .map(({ servers, document }) => ({
      what: { kind: 'peer' as const, name: servers.map(short).join(', ').slice(0, 200) || 'peers' },
      page: seen.url,
      state: by.state,
      shows: `Opened in ${short(document)}.`,
      flaw: 'peer' as const,
      demand: 'CK-15' as const,
      severity: 'error' as const,
      says: 'The page opens a connection to peers (WebRTC). It tells network addresses, and no policy holds it back.',
      proposal: {
        is: 'change' as const,
        says: 'Open it when somebody starts a call and has allowed it, or remove it.',
      },
    }))
}

export const ASKED: readonly Look[] = [requests, connections, moves, peers]
