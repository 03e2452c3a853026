/** What the browser says, put down as it comes: one row of a table for each event that is listened to. */

import { RECORD_ROWS_MAX, RECORD_VALUE_MAX_CHARS } from '#base/limits.ts'
import type { Ear } from './recorder-tap.ts'
import type { CookieWrite, Hint, Initiator, Move, Peer, RequestSeen, Stored, Violation } from '#base/recording.ts'

type Row<T> = { -readonly [K in keyof T]: T[K] }
export type Notes = {
  readonly requests: Row<RequestSeen>[]
  readonly cookieWrites: CookieWrite[]
  readonly stored: Map<string, Row<Stored>>
  readonly moves: Move[]
  readonly violations: Violation[]
  readonly peers: Peer[]
  readonly hints: Hint[]
  /** Frames by their ids, and where they are. */
  readonly frames: Map<string, string>
  /** By the protocol's id: a redirect goes on under the same one. */
  readonly open: Map<string, { readonly hops: Row<RequestSeen>[]; answered: number }>
  lastMs: number
  /** Frames and workers that do not run yet. */
  beginning: number
  cut: boolean
}

export const newNotes = (): Notes => ({
  requests: [],
  cookieWrites: [],
  stored: new Map(),
  moves: [],
  violations: [],
  peers: [],
  hints: [],
  frames: new Map(),
  open: new Map(),
  lastMs: performance.now(),
  beginning: 0,
  cut: false,
})

type Said = Record<string, unknown>
type Take = (notes: Notes, said: Said, ear: Ear) => void

const text = (value: unknown): string => (typeof value === 'string' ? value.slice(0, RECORD_VALUE_MAX_CHARS) : '')
const inside = (value: unknown): Said => (typeof value === 'object' && value !== null ? (value as Said) : {}) // Keys are asked for one by one.
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const lineOf = (value: unknown) => (typeof value === 'number' ? { line: value + 1 } : {})

/** Puts a row down, while there is room. */
export function put<T>(notes: Notes, rows: T[], row: T): void {
  if (rows.length < RECORD_ROWS_MAX) rows.push(row)
  else notes.cut = true
}

const INITIATORS: Readonly<Record<string, Initiator['by']>> = {
  parser: 'parser',
  script: 'script',
  preload: 'preload',
  preflight: 'preflight',
  SignedExchange: 'signed-exchange',
}

function initiatorOf(value: unknown): Initiator {
  const said = inside(value)
  const by = INITIATORS[text(said['type'])] ?? 'other'
  const top = inside(list(inside(said['stack'])['callFrames'])[0])
  const url = text(said['url']) || text(top['url'])
  return { by, ...(url && { url }), ...lineOf(said['lineNumber'] ?? top['lineNumber']) }
}

function requested(notes: Notes, said: Said, ear: Ear): void {
  const request = inside(said['request'])
  const id = text(said['requestId'])
  const url = text(request['url'])
  const before = said['redirectResponse'] ? notes.open.get(id) : undefined
  const last = before?.hops.at(-1)
  if (last) last.status = Number(inside(said['redirectResponse'])['status'] ?? 0)
  const row: Row<RequestSeen> = {
    url,
    method: text(request['method']),
    type: text(said['type']) || 'Other',
    ground: ear.ground,
    document: ear.ground === 'page' || ear.ground === 'iframe' ? text(said['documentURL']) : ear.url,
    initiator: initiatorOf(said['initiator']),
    ...(last && { redirectedFrom: last.url }),
  }
  notes.lastMs = performance.now()
  if (/^(?:data|blob|about):/.test(url)) return // It asked nobody.
  put(notes, notes.requests, row)
  if (before) before.hops.push(row)
  else notes.open.set(id, { hops: [row], answered: 0 })
}

const lastHop = (notes: Notes, said: Said) => notes.open.get(text(said['requestId']))?.hops.at(-1)

function answered(notes: Notes, said: Said): void {
  const response = inside(said['response'])
  const row = lastHop(notes, said)
  if (!row) return
  row.status = Number(response['status'] ?? 0)
  if (response['fromServiceWorker'] === true || response['fromDiskCache'] === true) row.local = true
}

function failed(notes: Notes, said: Said): void {
  const row = lastHop(notes, said)
  notes.lastMs = performance.now()
  if (!row) return
  const blocked = text(said['blockedReason'])
  if (blocked) row.blocked = blocked
  else row.failed = text(said['errorText'])
}

/** The headers as they came over the wire: one of these for each hop, in order. */
function headersCame(notes: Notes, said: Said): void {
  const open = notes.open.get(text(said['requestId']))
  const url = open?.hops[open.answered]?.url ?? open?.hops.at(-1)?.url ?? ''
  if (open) open.answered++
  const headers = inside(said['headers'])
  const find = (name: string) => Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1]
  const refused = list(said['blockedCookies']).map(inside)
  for (const line of text(find('set-cookie')).split('\n')) if (line) headerWrites(notes, line, url, refused)
  for (const hint of hintsIn(text(find('link')))) put(notes, notes.hints, { ...hint, by: 'header', document: url })
}

function headerWrites(notes: Notes, line: string, url: string, refused: readonly Said[]): void {
  const blocked = refused.find(it => text(it['cookieLine']) === line)
  const reasons = list(blocked?.['blockedReasons']).map(text)
  put(notes, notes.cookieWrites, { ...cookieLine(line), by: 'header', url, ...(blocked && { blocked: reasons }) })
}

export function cookieLine(line: string): { readonly name: string; readonly attributes: string } {
  const [pair = '', ...attributes] = line.split(';')
  const at = pair.indexOf('=')
  return { name: at < 0 ? '' : pair.slice(0, at).trim(), attributes: attributes.map(it => it.trim()).join('; ') }
}

const hintsIn = (header: string): readonly { readonly rel: string; readonly href: string }[] =>
  [...header.matchAll(/<([^>]*)>([^,<]*)/g)].map(([, href = '', rest = '']) => ({
    href: text(href),
    rel: /\brel\s*=\s*"?([^";,]+)/i.exec(rest)?.[1]?.trim().toLowerCase() ?? '',
  }))

function opensSocket(type: string): Take {
  return (notes, said, ear) =>
    put(notes, notes.requests, {
      url: text(said['url']),
      method: 'GET',
      type,
      ground: ear.ground,
      document: ear.url,
      initiator: initiatorOf(said['initiator']),
    })
}

const MOVES: Readonly<Record<string, Move['how']>> = {
  scriptInitiated: 'script',
  metaTagRefresh: 'meta-refresh',
  httpHeaderRefresh: 'header-refresh',
  formSubmissionGet: 'form',
  formSubmissionPost: 'form',
  anchorClick: 'link',
}

function moves(notes: Notes, said: Said): void {
  const from = notes.frames.get(text(said['frameId'])) ?? ''
  put(notes, notes.moves, { how: MOVES[text(said['reason'])] ?? 'other', from, to: text(said['url']), asked: false })
}

const opens: Take = (notes, said, ear) =>
  put(notes, notes.moves, { how: 'open', from: ear.url, to: text(said['url']), asked: said['userGesture'] === true })

function arrives(notes: Notes, said: Said): void {
  const frame = inside(said['frame'])
  notes.frames.set(text(frame['id']), text(frame['url']))
}

function complains(notes: Notes, said: Said): void {
  const details = inside(inside(inside(said['issue'])['details'])['contentSecurityPolicyIssueDetails'])
  if (!details['violatedDirective']) return
  const place = inside(details['sourceCodeLocation'])
  put(notes, notes.violations, {
    directive: text(details['violatedDirective']),
    blocked: text(details['blockedURL']) || text(details['contentSecurityPolicyViolationType']),
    reportOnly: details['isReportOnly'] === true,
    url: text(place['url']),
    ...lineOf(place['lineNumber']),
  })
}

function told(notes: Notes, said: Said): void {
  const it = inside(JSON.parse(text(said['payload']) || '{}'))
  const what = it['what']
  const place = { url: text(it['url']), ...(typeof it['line'] === 'number' && { line: it['line'] }) }
  if (what === 'peer')
    return put(notes, notes.peers, { servers: list(it['servers']).map(text), document: text(it['document']) })
  if (what !== 'document.cookie' && what !== 'cookieStore') return
  const { name, attributes } = cookieLine(text(it['text']))
  put(notes, notes.cookieWrites, { name, attributes: text(it['attributes']) || attributes, by: what, ...place })
}

/** What rules of speculation would visit in advance. A browser behind a proxy does not; another does. */
function speculates(notes: Notes, said: Said, ear: Ear): void {
  for (const it of list(said['preloadingAttemptSources'])) {
    const { url, action } = inside(inside(it)['key'])
    const rel = text(action).toLowerCase()
    const isKnown = notes.hints.some(hint => hint.by === 'rules' && hint.href === url && hint.rel === rel)
    if (!isKnown) put(notes, notes.hints, { rel, href: text(url), by: 'rules', document: ear.url })
  }
}

/** A key that is written and taken away again was written. */
function storage(gone: boolean): Take {
  return (notes, said) => {
    const id = inside(said['storageId'])
    const origin = (text(id['storageKey']) || text(id['securityOrigin'])).replace(/\/(?:\^.*)?$/, '')
    const kind = id['isLocalStorage'] === true ? 'local-storage' : 'session-storage'
    note(notes, { kind, origin, name: text(said['key']), value: text(said['newValue']) }, gone)
  }
}

export function note(notes: Notes, it: Stored, gone = false): void {
  const key = `${it.kind} ${it.origin} ${it.name}`
  const before = notes.stored.get(key)
  if (!before && notes.stored.size >= RECORD_ROWS_MAX) notes.cut = true
  else if (gone && before) before.gone = true
  else if (!gone) notes.stored.set(key, it)
}

/** All workers of the profile, also those that began on an earlier page. */
function works(notes: Notes, said: Said): void {
  for (const it of list(said['versions']).map(inside)) {
    const script = URL.parse(text(it['scriptURL']))
    if (script)
      note(
        notes,
        { kind: 'worker', origin: script.origin, name: script.pathname + script.search },
        it['status'] === 'redundant',
      )
  }
}

export const TAKES: Readonly<Record<string, Take>> = {
  'Network.requestWillBeSent': requested,
  'Network.responseReceived': answered,
  'Network.responseReceivedExtraInfo': headersCame,
  'Network.loadingFailed': failed,
  'Network.loadingFinished': notes => void (notes.lastMs = performance.now()),
  'Network.webSocketCreated': opensSocket('WebSocket'),
  'Network.webTransportCreated': opensSocket('WebTransport'),
  'Page.frameRequestedNavigation': moves,
  'Page.frameNavigated': arrives,
  'Page.windowOpen': opens,
  'Audits.issueAdded': complains,
  'Preload.preloadingAttemptSourcesUpdated': speculates,
  'Runtime.bindingCalled': told,
  'ServiceWorker.workerVersionUpdated': works,
  'DOMStorage.domStorageItemAdded': storage(false),
  'DOMStorage.domStorageItemUpdated': storage(false),
  'DOMStorage.domStorageItemRemoved': storage(true),
}
