/**
 * An advertising partner as they are, on an origin of its own: it knows a browser by a random word that it keeps there itself,
 * shows what fits the interests it was told, and forgets a browser that asks for it. All that it was told is written down.
 */

import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import { LOCALES } from '#wire/form-definition.ts'
import type { Entry } from '#wire/cookie/registry.ts'

export type AdPartner = {
  readonly origin: string
  /** Requests, with what came along in them. */
  readonly heard: readonly { readonly url: string; readonly referrer: string; readonly cookie: string }[]
  /** Interests by browser, as the partner has added them up. */
  readonly profiles: ReadonlyMap<string, ReadonlySet<string>>
  close(): void
}

const KEPT = 'browser'

/** At `localhost`, where our pages are at an address: for a browser these are two sites. */
export async function openAdPartner(): Promise<AdPartner> {
  const heard: { url: string; referrer: string; cookie: string }[] = []
  const profiles = new Map<string, Set<string>>()
  const server = createServer((request, reply) => {
    const { cookie = '', referer: referrer = '' } = request.headers
    const url = new URL(request.url ?? '/', 'http://partner.invalid')
    heard.push({ url: request.url ?? '', referrer, cookie })
    const known = browserIn(request)
    reply.setHeader('content-type', 'text/html; charset=utf-8')
    if (url.pathname === '/forget') {
      if (known) profiles.delete(known)
      reply.setHeader('set-cookie', `${KEPT}=; Max-Age=0; ${ATTRIBUTES}`).end('<p>Forgotten.</p>')
      return
    }
    if (url.pathname !== '/slot') {
      reply.writeHead(404).end()
      return
    }
    const browser = known ?? randomUUID()
    const profile = profiles.get(browser) ?? new Set()
    for (const interest of (url.searchParams.get('interests') ?? '').split('.')) if (interest) profile.add(interest)
    profiles.set(browser, profile)
    reply
      .setHeader('set-cookie', `${KEPT}=${browser}; Max-Age=86400; ${ATTRIBUTES}`)
      .end(
        `<!doctype html><meta name="color-scheme" content="light dark"><p>For those who like ${[...profile].sort().join(', ') || 'anything'}</p>`,
      )
  })
  await new Promise<void>(done => server.listen(0, 'localhost', done))
  const at = server.address()
  const port = typeof at === 'object' && at ? at.port : 0
  return {
    origin: `http://localhost:${port}`,
    heard,
    profiles,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** Kept for this partner on our pages, and there alone. */
const ATTRIBUTES = 'Path=/; HttpOnly; Secure; SameSite=None; Partitioned'

const browserIn = ({ headers }: IncomingMessage) => /(?:^|; )browser=([\w-]+)/.exec(headers.cookie ?? '')?.[1]

const inEach = (text: string) => Object.fromEntries(LOCALES.map(locale => [locale, text]))

export const advertFrom = (origin: string): Entry => ({
  id: 'lighthouse',
  kind: 'embed',
  name: 'Lighthouse Adverts',
  letter: 'x',
  provider: 'Lighthouse Adverts',
  domain: new URL(origin).hostname,
  purpose: inEach('Advertising by the topics of the pages that were read.'),
  lifetime: { is: 'days', days: 1 },
  url: `${origin}/slot`,
  title: 'Advertisement',
  ratio: '16/9',
  advertiser: { topics: ['email', 'consent', 'privacy'], forget: `${origin}/forget` },
})
