/**
 * One HTTP request into the world, on behalf of somebody who typed an address. It goes only where that somebody may
 * reach: the address that is checked is the very one that is connected to, at each redirect anew, so neither a name that
 * changes its mind nor a redirect leads inside. Everything about it is bounded.
 */

import { lookup } from 'node:dns'
import { request as requestHttp, type IncomingMessage, type RequestOptions } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import type { Readable } from 'node:stream'
import { createBrotliDecompress, createUnzip } from 'node:zlib'
import type { Asking, Fetched, FetchRefusal } from '#base/outside.ts'
import { isPublicAddress, isWebPort, mayReach, type Reach } from '#base/reach.ts'
import { no, yes, type Result } from '#base/result.ts'

const AGENT = 'OptiMail (looks at what its users name)'
const MOVED = new Set([301, 302, 303, 307, 308])

class Refused extends Error {
  readonly refusal: FetchRefusal
  constructor(refusal: FetchRefusal) {
    super(refusal)
    this.refusal = refusal
  }
}

/**
 * See {@link Asking}. Never throws: what goes wrong is one of the refusals. What a house asks, it asks by `house.outside`,
 * so that a test can stand for the world; `fetchPublic('https://example.org/', { maxBytes: 1e6, timeoutMs: 5_000 })`.
 */
export async function fetchPublic(url: string, asking: Asking): Promise<Result<Fetched, FetchRefusal>> {
  const deadline = AbortSignal.timeout(asking.timeoutMs)
  try {
    return yes(await follow(url, asking, deadline))
  } catch (cause) {
    const refusal = deadline.aborted ? 'too-slow' : refusalOf(cause)
    return no(refusal === 'no-such-host' && (await isCutOff()) ? 'offline' : refusal)
  }
}

async function follow(first: string, asking: Asking, deadline: AbortSignal): Promise<Fetched> {
  let url = addressOf(first)
  let reach = asking.reach ?? 'public'
  for (let left = asking.redirects ?? 0; ; left--) {
    checked(url, reach)
    const answer = await answerOf(url, asking, reach, deadline)
    const to =
      MOVED.has(answer.statusCode ?? 0) && asking.redirects && isReading(asking) ? answer.headers.location : undefined
    if (to === undefined) return read(answer, url, asking)
    if (isPublicAddress(answer.socket.remoteAddress ?? '')) reach = 'public' // A public page sends nobody inside.
    answer.destroy()
    if (left === 0) throw new Refused('too-many-redirects')
    url = nextOf(url, to)
  }
}

const isReading = ({ method = 'GET' }: Asking) => method === 'GET' || method === 'HEAD'

function addressOf(text: string, base?: URL): URL {
  if (!URL.canParse(text, base)) throw new Refused('bad-address')
  const url = new URL(text, base)
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') throw new Refused('bad-address')
  return url
}

function nextOf(from: URL, to: string): URL {
  const url = addressOf(to, from)
  if (from.protocol === 'https:' && url.protocol === 'http:') throw new Refused('downgrade')
  return url
}

/** What can be known before a name is looked up. */
function checked(url: URL, reach: Reach): void {
  if (reach === 'public' && !isWebPort(Number(url.port || 80))) throw new Refused('port')
  const host = hostOf(url)
  if (isIP(host) !== 0 && !mayReach(host, reach)) throw new Refused('not-public')
}

const hostOf = ({ hostname }: URL) => hostname.replace(/^\[|\]$/g, '')

function answerOf(url: URL, asking: Asking, reach: Reach, signal: AbortSignal): Promise<IncomingMessage> {
  const { method = 'GET', accept = '*/*', body } = asking
  const options: RequestOptions = {
    method,
    signal,
    agent: false, // A connection of its own, so that no other request's checks are relied on.
    lookup: lookupWithin(reach),
    headers: {
      'user-agent': AGENT,
      accept,
      'accept-encoding': 'gzip, deflate, br',
      ...(body !== undefined && { 'content-length': Buffer.byteLength(body) }),
      ...asking.headers,
    },
  }
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(url, options)
    request.once('response', resolve).once('error', reject)
    request.once('upgrade', (_, socket) => {
      socket.destroy()
      reject(new Refused('garbled'))
    })
    request.end(body)
  })
}

/** Names that lead nowhere by definition (RFC 6761, RFC 7686): nobody is asked about them. */
const NOWHERE = /(?:^|\.)(?:invalid|test|example|local|internal|onion|home\.arpa)\.?$/i

/** Keeps what may be reached under this name; decided on the addresses that are then connected to. */
const lookupWithin =
  (reach: Reach): LookupFunction =>
  (host, options, done) => {
    if (reach === 'public' && NOWHERE.test(host)) return done(new Refused('no-such-host'), '')
    lookup(host, { ...options, all: true }, (cause, found) => {
      if (cause) return done(cause, '')
      const open = found.filter(({ address }) => mayReach(address, reach))
      const [first] = open
      if (!first) return done(new Refused('not-public'), '')
      return options.all ? done(null, open) : done(null, first.address, first.family)
    })
  }

async function read(answer: IncomingMessage, url: URL, { method, maxBytes, isCut = false }: Asking): Promise<Fetched> {
  const headers = Object.fromEntries(
    Object.entries(answer.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  )
  const media = (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  if (method === 'HEAD') answer.destroy()
  const bytes =
    method === 'HEAD' ? new Uint8Array() : await bytesOf(answer, headers['content-encoding'] ?? '', { maxBytes, isCut })
  return { status: answer.statusCode ?? 0, media, headers, bytes, url: url.href }
}

/** Counted twice: as it comes, and as it is unpacked. */
async function bytesOf(
  answer: IncomingMessage,
  encoding: string,
  { maxBytes, isCut }: { readonly maxBytes: number; readonly isCut: boolean },
): Promise<Uint8Array> {
  if (!isCut && Number(answer.headers['content-length'] ?? 0) > maxBytes) {
    answer.destroy()
    throw new Refused('too-large')
  }
  const unpacked = unpack(answer, encoding)
  const parts: Buffer[] = []
  let packedBytes = 0
  let sizeBytes = 0
  if (unpacked !== answer)
    answer.on(
      'data',
      (part: Buffer) => (packedBytes += part.length) > maxBytes && answer.destroy(new Refused('too-large')),
    )
  try {
    for await (const part of unpacked as AsyncIterable<Buffer>) {
      sizeBytes += part.length
      if (sizeBytes > maxBytes && !isCut) throw new Refused('too-large')
      parts.push(part)
      if (sizeBytes >= maxBytes && isCut) break
    }
  } finally {
    answer.destroy()
  }
  return Buffer.concat(parts).subarray(0, maxBytes)
}

function unpack(answer: IncomingMessage, encoding: string): Readable {
  const name = encoding.trim().toLowerCase()
  if (name === '' || name === 'identity') return answer
  const through = /^(?:x-)?(?:gzip|deflate)$/.test(name)
    ? createUnzip()
    : name === 'br'
      ? createBrotliDecompress()
      : undefined
  if (!through) throw new Refused('garbled')
  answer.once('error', cause => through.destroy(cause))
  answer.once('aborted', () => through.destroy(new Refused('unreachable')))
  return answer.pipe(through)
}

function refusalOf(cause: unknown): FetchRefusal {
  if (cause instanceof Refused) return cause.refusal
  const causes = cause instanceof AggregateError ? cause.errors : [cause]
  const [refused] = causes.filter(it => it instanceof Refused)
  if (refused) return refused.refusal
  const code = String((causes[0] as NodeJS.ErrnoException | undefined)?.code ?? '')
  return CODES.find(([pattern]) => pattern.test(code))?.[1] ?? 'unreachable'
}

const CODES: readonly (readonly [RegExp, FetchRefusal])[] = [
  [/^(?:ENOTFOUND|EAI_AGAIN|EAI_FAIL|ENODATA)$/, 'no-such-host'],
  [/^(?:ETIMEDOUT)$/, 'too-slow'],
  [/^(?:HPE_|Z_|ERR__ERROR_FORMAT|ERR_BROTLI|ERR_HTTP_INVALID|ERR_INVALID_CHAR)/, 'garbled'],
  [/^(?:CERT_|UNABLE_TO|SELF_SIGNED|DEPTH_ZERO|ERR_TLS|ERR_SSL|EPROTO|HOSTNAME_MISMATCH)/, 'no-certificate'],
]

/** Whoever finds not even the servers that all names begin with has no way to the world (RFC 8109). */
const isCutOff = (): Promise<boolean> =>
  new Promise(resolve =>
    lookup('a.root-servers.net', one =>
      one ? lookup('m.root-servers.net', two => resolve(two !== null)) : resolve(false),
    ),
  )
