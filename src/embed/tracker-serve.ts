/**
 * `/t.js` and `/a` for our own pages, `/s/{site}/t.js` and `/s/{site}/a` for customers': what measures visits, and where it is heard. A beacon is
 * judged by its choice before a byte of its body is read; one that may not count is answered like any other, and nothing is kept of it,
 * not even that it was there [CK-10]. The network address is looked at and let go; of user agents it is remembered which are programs.
 */

import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import {
  HIT_ADDRESSES_MAX,
  HIT_BROWSERS_KEPT_MAX,
  HIT_BYTES_MAX,
  HITS_PER_MINUTE,
  MINUTE_MS,
  SCRIPTS_PACKED_MAX,
  USER_AGENT_READ_CHARS,
} from '#base/limits.ts'
import { spokenFor } from '#base/network.ts'
import { isBot } from '#sites/hits-bot-rules.ts'
import { allowsCounting, type Counting, type Hits, hitsOf, isOf, type Measured } from '#sites/sites.ts'
import type { Drop } from '#sites/hits-types.ts'
import { OWN_SITE, type SiteId } from '#sites/types.ts'
import type { House } from '#store/house.ts'
import { type Choice, choiceIn, readChoice } from '#wire/cookie/choice.ts'
import { PackedTexts, sendPacked } from './packed.ts'
import { FUNNEL_STEPS, OWN_CONSENT, TRACKER } from './tracker-text.ts'

export type Heard = Counting & {
  /** Networks from which no people browse. */
  readonly isDataCentre?: (ip: string) => boolean
  readonly perMinute?: number
}

type Early = { readonly early: (request: IncomingMessage, response: ServerResponse) => boolean }

/** Beacons are answered before the rest of the server looks at them: what it does for a page costs five times what they do. */
export function trackerFiles(house: House, heard: Heard = {}): FastifyPluginAsync & Early {
  const hits = hitsOf(house, heard)
  const ears = new Ears(house, hits, heard)
  const files: FastifyPluginAsync = async app => {
    app.addHook('onClose', () => hits.flush())
    for (const url of ['/a', '/s/:site/a'])
      app.post(url, {
        onRequest: (request, reply) => {
          reply.hijack()
          ears.hear(request.raw, reply.raw)
        },
        handler: () => undefined,
      })
    app.get('/t.js', async (request, reply) => sendScript(request, reply, await hits.siteFor(OWN_SITE), true))
    app.get('/s/:site/t.js', async (request, reply) => {
      const { site } = request.params as { readonly site: SiteId } // Whatever it is: it is looked up as text.
      return sendScript(request, reply, await hits.siteFor(site), false)
    })
  }
  return Object.assign(files, {
    early(request: IncomingMessage, response: ServerResponse) {
      const isOurs = request.method === 'POST' && BEACON.test(request.url ?? '')
      if (isOurs) ears.hear(request, response)
      return isOurs
    },
  })
}

// Beacons ---------------------------------------------------------------------------------------------------------------------------------

const BEACON = /^\/(?:s\/(\w{1,60})\/)?a(?:\?c=([\w.]*))?$/

type Said = readonly [site: SiteId, choice: Choice | undefined]

/** Which site, and what was chosen: on our own pages the cookie says it, on others the address, where there is no cookie of theirs. */
function saidIn({ url = '' }: IncomingMessage, cookie: string | undefined): Said {
  const [isBeacon, site, choice] = BEACON.exec(url) ?? []
  if (isBeacon === undefined) return [OWN_SITE, undefined]
  return site === undefined ? [OWN_SITE, choiceIn(cookie)] : [site as SiteId, readChoice(choice)] // It is looked up as text.
}

/** What is looked at of a request. */
type Head = { -readonly [Name in (typeof LOOKED_AT)[number]]?: string }
const LOOKED_AT = ['cookie', 'origin', 'user-agent', 'content-length', 'x-forwarded-for'] as const
const LOOKED_AT_LENGTHS = new Set(LOOKED_AT.map(({ length }) => length))

/** From what the parser gives: to have all of it sorted costs as much as all the rest of a beacon. */
export function headOf(raw: readonly string[]): Head {
  const head: Head = {}
  for (let i = 0; i + 1 < raw.length; i += 2) {
    const [typed = '', value = ''] = [raw[i], raw[i + 1]]
    if (!LOOKED_AT_LENGTHS.has(typed.length)) continue
    const name = LOOKED_AT.find(it => it === typed.toLowerCase())
    if (name === undefined) continue
    const had = head[name]
    head[name] = had === undefined ? value : `${had}${name === 'cookie' ? '; ' : ', '}${value}`
  }
  return head
}

const ANSWER = ['access-control-allow-origin', '*', 'cache-control', 'no-store', 'x-content-type-options', 'nosniff']

type Call = { readonly request: IncomingMessage; readonly response: ServerResponse; readonly head: Head }

export class Ears {
  readonly #house: House
  readonly #hits: Hits
  readonly #perMinute: number
  readonly #isDataCentre: (ip: string) => boolean
  readonly #tries = new Map<string, number>()
  readonly #bots = new Map<string, boolean>()
  #minute = 0

  constructor(house: House, hits: Hits, { perMinute = HITS_PER_MINUTE, isDataCentre = () => false }: Heard) {
    this.#house = house
    this.#hits = hits
    this.#perMinute = perMinute
    this.#isDataCentre = isDataCentre
  }

  hear(request: IncomingMessage, response: ServerResponse): void {
    const head = headOf(request.rawHeaders)
    const [id, choice] = saidIn(request, head.cookie)
    if (choice === undefined) return answer(response) // Before anything is asked of anybody.
    const site = this.#hits.siteFor(id)
    if (site instanceof Promise)
      site.then(
        it => this.#judge(it, { request, response, head }, choice),
        () => answer(response), // The database is away; the page that waits for nothing is not told.
      )
    else this.#judge(site, { request, response, head }, choice)
  }

  #judge(site: Measured | undefined, call: Call, choice: Choice): void {
    const { request, response } = call
    if (!site || !allowsCounting(choice, site, this.#house.clock.nowMs())) return answer(response)
    const why = this.#whyNot(site, call)
    if (why) this.#hits.drop(site, why)
    if (why) return answer(response)
    readText(request, text => {
      if (text === undefined) this.#hits.drop(site, 'unreadable')
      else this.#hits.take(site, text)
      answer(response)
    })
  }

  #whyNot(site: Measured, { request, head }: Call): Drop | undefined {
    const ip = spokenFor(request.socket.remoteAddress ?? '', head['x-forwarded-for'])
    if (this.#isTooMany(ip)) return 'too-many'
    if (this.#isBot(head['user-agent'] ?? '')) return 'bot'
    if (this.#isDataCentre(ip)) return 'data-centre'
    if (!isOf(head.origin, site)) return 'elsewhere'
    return Number(head['content-length'] ?? 0) > HIT_BYTES_MAX ? 'unreadable' : undefined
  }

  /** There are few browsers, and many words by which programs give themselves away. */
  #isBot(userAgent: string): boolean {
    const known = this.#bots.get(userAgent)
    if (known !== undefined) return known
    const is = isBot(userAgent)
    if (this.#bots.size >= HIT_BROWSERS_KEPT_MAX) this.#bots.clear()
    if (userAgent.length <= USER_AGENT_READ_CHARS) this.#bots.set(userAgent, is)
    return is
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

const scripts = new PackedTexts(SCRIPTS_PACKED_MAX)

/** Where nothing is measured there is an empty script, and no error on somebody's page. */
function sendScript(
  request: FastifyRequest,
  reply: FastifyReply,
  site: Measured | undefined,
  isOwn: boolean,
): FastifyReply {
  return sendPacked(
    request,
    reply.header('access-control-allow-origin', '*'),
    'text/javascript; charset=utf-8',
    scripts.of(site ? scriptFor(site, isOwn) : '\n'),
  )
}
