/**
 * Everybody who is in the game, on loopback: a site and its own server, three third parties, servers at which only
 * connections are counted, and a place where datagrams arrive. What arrives is written down; nothing is judged here.
 */

import { randomBytes } from 'node:crypto'
import { createSocket } from 'node:dgram'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type AddressInfo, createServer as createTcp } from 'node:net'
import type { Entry, Registry } from '#wire/cookie/registry.ts'
import { harmless } from './answers.ts'
import type { Answer, HostilePage, Mark, Naming, Party, Vector } from './types.ts'

/** Letters and digits, the first a letter: it can be a name in any language. */
export const word = (): string => `z${randomBytes(7).toString('hex')}`

export type Cast = 'undeclared' | number
export type Marked = { readonly vector: Vector; readonly mark: Mark; readonly party: Party; readonly naming: Naming }
export type Staged = {
  readonly page: HostilePage
  readonly path: string
  /** Another page of the site, of which nothing is known but that one can go there. */
  readonly elsewhere: string
  readonly marked: readonly Marked[]
  /** What has arrived for this mark at whoever it was meant for. */
  arrived(marked: Marked): boolean
  /** Names that the browser looked up, told by its own journal. */
  lookedUp(names: ReadonlySet<string>): void
  forget(): void
}
export type Setting = { readonly head?: string; readonly nonce?: string }

/** What stands first in the head of each page: the guard, where the tier has one. */
export type Dressing = (registry: Registry) => Setting

export type World = {
  /** The site's host without a port; each way of serving it has a port of its own. */
  readonly host: string
  readonly domain: string
  /** The site's own server, which knows nothing of consent: `http://127.0.0.1:port`. */
  readonly plain: string
  answer(path: string): Answer | undefined
  /** Something that the site has besides its pages. */
  put(path: string, answer: Answer): void
  registry(origin: string): Registry
  stage(page: HostilePage, cast: Cast, setting?: Setting): Promise<Staged>
  /** Connections at the third parties, whether or not anything was asked. */
  readonly connections: Readonly<Record<Party, number>>
  close(): Promise<void>
}

const PARTIES = ['A', 'B', 'C'] as const
const NAMINGS = ['u', 'p', 'f', 't'] as const
const LETTERS = ['n', 'p', 'f', 't'] as const
/** Where a host of files has ours. */
export const WORKER = '/om-worker.js'
const KEPT = ['cookie', 'local-storage', 'session-storage', 'indexed-db', 'cache'] as const

/** What no cache may have, browsers do not keep aside either. */
const KEPT_ASIDE = ['cache-control', 'no-cache'] as const

type Thing = { close(): void }

export async function openWorld(): Promise<World> {
  const domain = `${word()}.localhost`
  const closing: Thing[] = []
  const asked = new Set<string>()
  const connections: Record<Party, number> = { A: 0, B: 0, C: 0 }
  const theirs = new Map<string, Answer>()
  const ours = new Map<string, Answer>()
  const prefixes: Readonly<Record<Naming, string>> = { n: word(), p: word(), f: word(), t: word(), u: word() }
  const origins = {} as Record<Party, string> // Filled just below, for each party.
  for (const party of PARTIES) {
    const server = createServer((request, response) => partyAnswers(request, response, party, asked, theirs))
    server.on('connection', () => connections[party]++)
    server.on('upgrade', (request, socket) => {
      asked.add(`${party}${request.url ?? ''}`)
      socket.on('error', () => {}).end('HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n')
    })
    origins[party] = `http://${word()}.localhost:${await listening(server)}`
    closing.push(ending(server))
  }
  const plain = createServer((request, response) => {
    const found = ours.get(request.url ?? '')
    request.resume()
    write(response, found ?? { status: 404, type: 'text/plain', body: 'no such page' })
  })
  const plainPort = await listening(plain)
  closing.push(ending(plain))

  const markOf = async (vector: Vector, party: Party, naming: Naming, nonce: string): Promise<[Mark, Arrivals]> => {
    const token = word()
    const place = await PLACES[vector.by](closing)
    const mark: Mark = {
      token,
      name: `${prefixes[naming]}${token}`,
      at: suffix => `${origins[party]}/${token}${suffix}`,
      socket: () => `${origins[party].replace('http', 'ws')}/${token}`,
      via: (through, to) => `${origins[through]}/via?to=${encodeURIComponent(to)}`,
      own: path => `/${token}${path}`,
      alone: place.at,
      datagrams: place.at,
      domain,
      nonce: nonce === '' ? '' : ` nonce="${nonce}"`,
    }
    for (const [suffix, answer] of Object.entries(vector.theirs?.(mark) ?? {})) theirs.set(`/${token}${suffix}`, answer)
    for (const [path, answer] of Object.entries(vector.ours?.(mark) ?? {})) ours.set(mark.own(path), answer)
    return [mark, place]
  }

  return {
    host: `www.${domain}`,
    domain,
    plain: `http://127.0.0.1:${plainPort}`,
    connections,
    answer: path => ours.get(path),
    put: (path, answer) => void ours.set(path, answer),
    registry: origin => registryOf(origin, prefixes, origins),
    async stage(page, cast, { head = '', nonce = '' } = {}) {
      const places = new Map<Marked, Arrivals>()
      const marked: Marked[] = []
      for (const [i, vector] of page.vectors.entries()) {
        const isUndeclared = cast === 'undeclared' || vector.undeclared === true
        const party = isUndeclared ? 'C' : (PARTIES[(i + cast) % 3] ?? 'C')
        const naming = isUndeclared ? 'u' : (NAMINGS[(i + cast) % 4] ?? 'u')
        const [mark, place] = await markOf(vector, party, naming, nonce)
        const it: Marked = { vector, mark, party, naming }
        places.set(it, place)
        marked.push(it)
      }
      const path = `/${word()}/page`
      const elsewhere = `${path}/elsewhere`
      const made = pageOf(marked, head, nonce)
      ours.set(path, page.isLeft ? { ...made, headers: [...(made.headers ?? []), KEPT_ASIDE] } : made)
      ours.set(elsewhere, pageOf([], head, nonce))
      return {
        page,
        path,
        elsewhere,
        marked,
        arrived: it => {
          const place = places.get(it) ?? NOWHERE
          if (it.vector.by !== 'ask') return place.count > 0
          return [...asked].some(url => url.startsWith(`${it.party}/${it.mark.token}`))
        },
        lookedUp(names) {
          for (const [it, place] of places)
            if (it.vector.by === 'look-up' && names.has(new URL(place.at).hostname)) place.count++
        },
        forget() {
          for (const { mark, party } of marked)
            for (const url of asked) if (url.startsWith(`${party}/${mark.token}`)) asked.delete(url)
          for (const place of places.values()) place.count = 0
        },
      }
    },
    async close() {
      for (const it of closing) it.close()
    },
  }
}

type Arrivals = { at: string; count: number }
const NOWHERE: Arrivals = { at: '127.0.0.1:9', count: 0 }
const PLACES: Readonly<Record<Vector['by'], (closing: Thing[]) => Promise<Arrivals>>> = {
  ask: async () => NOWHERE,
  store: async () => NOWHERE,
  connect: alone,
  datagram: datagrams,
  'look-up': async () => ({ at: `http://${word()}.localhost:9`, count: 0 }),
}

export async function listening(server: Server | ReturnType<typeof createTcp>): Promise<number> {
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  return (server.address() as AddressInfo).port // Of TCP, as it listens on a port.
}
const ending = (server: Server): Thing => ({
  close() {
    server.closeAllConnections()
    server.close()
  },
})

/** Whoever opens a connection here has done it for nothing but the connection. */
async function alone(closing: Thing[]): Promise<Arrivals> {
  const place: Arrivals = { at: '', count: 0 }
  const server = createTcp(socket => {
    place.count++
    socket.on('error', () => {})
    socket.destroy()
  })
  place.at = `http://${word()}.localhost:${await listening(server)}`
  closing.push(server)
  return place
}

async function datagrams(closing: Thing[]): Promise<Arrivals> {
  const socket = createSocket('udp4')
  const place: Arrivals = { at: '', count: 0 }
  socket.on('message', () => place.count++)
  await new Promise<void>(done => socket.bind(0, '127.0.0.1', done))
  place.at = `127.0.0.1:${socket.address().port}`
  closing.push(socket)
  return place
}

function partyAnswers(
  request: IncomingMessage,
  response: ServerResponse,
  party: Party,
  asked: Set<string>,
  theirs: ReadonlyMap<string, Answer>,
): void {
  const url = request.url ?? ''
  request.resume()
  asked.add(`${party}${url}`)
  const to = url.startsWith('/via') ? new URL(url, 'http://x').searchParams : undefined
  const target = to?.get('to')?.replace(/&frame=1$/, '') ?? ''
  response.setHeader('access-control-allow-origin', request.headers.origin ?? '*')
  response.setHeader('access-control-allow-credentials', 'true')
  response.setHeader('access-control-allow-headers', '*, content-type')
  if (to?.has('frame')) return write(response, { type: 'text/html', body: `<iframe src="${target}"></iframe>` })
  if (to) return write(response, { status: 302, headers: [['location', target]] })
  write(response, theirs.get(url.split('?')[0] ?? '') ?? harmless(url))
}

export function write(response: ServerResponse, { status = 200, type, headers = [], body = '' }: Answer): void {
  response.statusCode = status
  if (!headers.some(([name]) => name === 'cache-control')) response.setHeader('cache-control', 'no-store')
  if (type) response.setHeader('content-type', type)
  for (const [name, value] of headers) response.appendHeader(name, value)
  response.end(type === 'image/gif' || type === 'image/png' ? PIXEL : body)
}

const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')

/** Each script on its own, so that one that is stopped does not stop the next. */
function pageOf(marked: readonly Marked[], head: string, nonce: string): Answer {
  const of = (part: 'head' | 'body') => marked.map(({ vector, mark }) => vector[part]?.(mark) ?? '').join('\n')
  const attribute = nonce === '' ? '' : ` nonce="${nonce}"`
  const scripts = marked.flatMap(({ vector, mark }) => vector.script?.(mark) ?? [])
  const run = scripts.map(code => `<script${attribute}>(() => { ${code} })()</script>`).join('\n')
  const body = `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}<title>Page</title>${of('head')}</head><body><h1>Page</h1>${of('body')}${run}</body></html>`
  return {
    type: 'text/html; charset=utf-8',
    headers: marked.flatMap(({ vector, mark }) => vector.headers?.(mark) ?? []),
    body,
  }
}

function registryOf(
  origin: string,
  prefixes: Readonly<Record<Naming, string>>,
  origins: Readonly<Record<Party, string>>,
): Registry {
  const rest = {
    provider: 'Somebody',
    domain: 'localhost',
    purpose: { en: 'Tried in tests.' },
    lifetime: { is: 'session' },
  } as const
  const names: readonly Entry[] = KEPT.flatMap(kind =>
    LETTERS.map(letter => ({ id: `${kind}-${letter}`, kind, name: `${prefixes[letter]}*`, letter, ...rest })),
  )
  const parties: readonly Entry[] = [
    { id: 'a', kind: 'origin', name: origins.A, letter: 't', ...rest },
    { id: 'b', kind: 'origin', name: origins.B, letter: 'f', ...rest },
    { id: 'worker', kind: 'worker', name: WORKER, letter: 'n', ...rest },
  ]
  return { version: 3, since: 2, site: { name: 'Shop', origin }, entries: [...names, ...parties] }
}
