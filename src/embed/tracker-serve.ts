/**
 * `/t.js` and `/a` for our own pages, `/s/{site}/t.js` and `/s/{site}/a` for customers': what measures visits, and where it is heard. A beacon is
 * judged by its choice before a byte of its body is read; one that may not count is answered like any other, and nothing is kept of it,
 * not even that it was there [CK-10]. The network address and the user agent are looked at and let go.
 */

import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import { HIT_ADDRESSES_MAX, HIT_BYTES_MAX, HITS_PER_MINUTE, MINUTE_MS } from '#base/limits.ts'
import { isBot } from '#sites/hits-bot-rules.ts'
import { allowsCounting, type Counting, type Hits, hitsOf, isOf, type Measured } from '#sites/sites.ts'
import { OWN_SITE, type SiteId } from '#sites/types.ts'
import type { House } from '#store/house.ts'
import { choiceIn, readChoice } from '#wire/cookie/choice.ts'
import { FUNNEL_STEPS, OWN_CONSENT, TRACKER } from './tracker-text.ts'

export type Heard = Counting & {
  /** Networks from which no people browse. */
  readonly isDataCentre?: (ip: string) => boolean
  readonly perMinute?: number
}

export const trackerFiles =
  (house: House, heard: Heard = {}): FastifyPluginAsync =>
  async app => {
    const hits = hitsOf(house, heard)
    const ears = new Ears(house, hits, heard)
    app.addHook('onClose', () => hits.flush())
    hear(app, '/a', request => [OWN_SITE, choiceIn(request.headers.cookie)], ears)
    hear(app, '/s/:site/a', request => [siteIn(request), readChoice((request.query as { c?: string }).c)], ears) // Whatever it is: it is read as text.
    app.get('/t.js', async (request, reply) => sendScript(request, reply, await hits.siteFor(OWN_SITE), true))
    app.get('/s/:site/t.js', async (request, reply) =>
      sendScript(request, reply, await hits.siteFor(siteIn(request)), false),
    )
  }

const siteIn = (request: FastifyRequest) => (request.params as { readonly site: SiteId }).site // Whatever it is: it is looked up as text.

// Beacons ---------------------------------------------------------------------------------------------------------------------------------

type Said = readonly [site: SiteId, choice: ReturnType<typeof readChoice>]

/** Before anything is parsed: what comes after this hook costs more than all that is done here. */
function hear(app: FastifyInstance, url: string, said: (request: FastifyRequest) => Said, ears: Ears): void {
  app.post(url, {
    onRequest: (request, reply) => {
      reply.hijack()
      ears.hear(request, reply.raw, said(request))
    },
    handler: () => undefined,
  })
}

const ANSWER = ['access-control-allow-origin', '*', 'cache-control', 'no-store', 'x-content-type-options', 'nosniff']

export class Ears {
  readonly #house: House
  readonly #hits: Hits
  readonly #perMinute: number
  readonly #isDataCentre: (ip: string) => boolean
  readonly #tries = new Map<string, number>()
  #minute = 0

  constructor(house: House, hits: Hits, { perMinute = HITS_PER_MINUTE, isDataCentre = () => false }: Heard) {
    this.#house = house
    this.#hits = hits
    this.#perMinute = perMinute
    this.#isDataCentre = isDataCentre
  }

  hear(request: FastifyRequest, response: ServerResponse, [id, choice]: Said): void {
    if (choice === undefined) return answer(response) // Before anything is asked of anybody.
    const site = this.#hits.siteFor(id)
    if (site instanceof Promise)
      site.then(
        it => this.#judge(it, request, response, choice),
        () => answer(response), // The database is away; the page that waits for nothing is not told.
      )
    else this.#judge(site, request, response, choice)
  }

  #judge(site: Measured | undefined, request: FastifyRequest, response: ServerResponse, choice: Said[1]): void {
    if (!site || !allowsCounting(choice, site, this.#house.clock.nowMs())) return answer(response)
    const { headers, ip } = request
    const why = this.#isTooMany(ip)
      ? 'too-many'
      : isBot(headers['user-agent'])
        ? 'bot'
        : this.#isDataCentre(ip)
          ? 'data-centre'
          : !isOf(headers.origin, site)
            ? 'elsewhere'
            : Number(headers['content-length'] ?? 0) > HIT_BYTES_MAX
              ? 'unreadable'
              : undefined
    if (why) {
      this.#hits.drop(site, why)
      return answer(response)
    }
    readText(request.raw, text => {
      if (text === undefined) this.#hits.drop(site, 'unreadable')
      else this.#hits.take(site, text)
      answer(response)
    })
  }

  /** Counted in memory, for a minute. */
  #isTooMany(ip: string): boolean {
    const minute = Math.floor(this.#house.clock.nowMs() / MINUTE_MS)
    if (minute !== this.#minute || this.#tries.size >= HIT_ADDRESSES_MAX) this.#tries.clear()
    this.#minute = minute
    const tries = (this.#tries.get(ip) ?? 0) + 1
    this.#tries.set(ip, tries)
    return tries > this.#perMinute
  }
}

function answer(response: ServerResponse): void {
  response.writeHead(204, ANSWER)
  response.end()
}

/** Undefined when it is longer than any beacon; what follows is not kept. */
function readText(request: IncomingMessage, done: (text: string | undefined) => void): void {
  let text = ''
  let bytes = 0
  request.on('data', (chunk: Buffer) => {
    bytes += chunk.length
    if (bytes <= HIT_BYTES_MAX) text += chunk.toString('latin1')
  })
  request.on('end', () =>
    done(bytes > HIT_BYTES_MAX ? undefined : isAscii(text) ? text : Buffer.from(text, 'latin1').toString()),
  )
}

const isAscii = (text: string) => /^[\0-\x7f]*$/.test(text)

// The script ------------------------------------------------------------------------------------------------------------------------------

/** Funnels come before it, and only where a site has some. */
export function scriptFor({ steps }: Pick<Measured, 'steps'>, isOwn: boolean): string {
  const funnels = Object.keys(steps).length === 0 ? '' : `${FUNNEL_STEPS}(${JSON.stringify(steps)});`
  return `${isOwn ? OWN_CONSENT : ''}${funnels}${TRACKER}\n`
}

type Packed = { readonly etag: string; readonly br: Buffer; readonly gzip: Buffer; readonly plain: Buffer }
const PACKED_MAX = 200
const packed = new Map<string, Packed>()

function pack(text: string): Packed {
  const known = packed.get(text)
  if (known) return known
  if (packed.size >= PACKED_MAX) packed.clear()
  const plain = Buffer.from(text)
  const made = {
    plain,
    etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
    gzip: gzipSync(plain, { level: 9 }),
    br: brotliCompressSync(plain, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
    }),
  }
  packed.set(text, made)
  return made
}

/** Where nothing is measured there is an empty script, and no error on somebody's page. */
function sendScript(
  request: FastifyRequest,
  reply: FastifyReply,
  site: Measured | undefined,
  isOwn: boolean,
): FastifyReply {
  const { etag, plain, br, gzip } = pack(site ? scriptFor(site, isOwn) : '\n')
  void reply.type('text/javascript; charset=utf-8').headers({
    'cache-control': 'public, max-age=300',
    'cross-origin-resource-policy': 'cross-origin',
    'access-control-allow-origin': '*',
    etag,
    vary: 'accept-encoding',
  })
  if (request.headers['if-none-match'] === etag) return reply.status(304).send()
  const accepts = String(request.headers['accept-encoding'] ?? '')
  if (/\bbr\b/.test(accepts)) return reply.header('content-encoding', 'br').send(br)
  return /\bgzip\b/.test(accepts) ? reply.header('content-encoding', 'gzip').send(gzip) : reply.send(plain)
}
