/** A customer's site on this machine, with others beside it, as a browser meets it: our service answers what the scripts ask. */

import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { guardText, moreText, workerText } from '#embed/cookies/text.ts'
import { bridgeOf } from '#embed/cookies/bridge.ts'
import { BANNER_WORDS } from '#policy/banner-words.ts'
import type { Published } from '#sites/types.ts'
import { weekOf, writeChoice } from '#wire/cookie/choice.ts'
import type { Grant } from '#wire/cookie/classes.ts'
import { clientOf } from '#wire/cookie/client.ts'
import type { Entry, Registry } from '#wire/cookie/registry.ts'
import { LOCALES } from '#wire/form-definition.ts'

export type Page = {
  readonly html: string
  readonly headers?: Readonly<Record<string, string>>
  readonly type?: string
}
export type Guarded = {
  readonly origin: string
  /** Somebody else, for a functional embed; for marketing; whom nobody declared. */
  readonly f: string
  readonly tx: string
  readonly undeclared: string
  readonly service: string
  readonly site: Published
  /** What others were asked for, by whom it was and which path. */
  readonly asked: string[]
  /** What our service was told, body by body. */
  readonly told: string[]
  put(path: string, page: Page): string
  guard(asked?: Parameters<typeof guardText>[2]): Promise<string>
  cookie(
    grant: Grant,
    over?: { readonly r?: number; readonly week?: number },
  ): { name: string; value: string; url: string }
  close(): Promise<void>
}

const R = 5
const SINCE = 3
const TEXT = 'text/javascript; charset=utf-8'

export async function openGuarded(): Promise<Guarded> {
  const pages = new Map<string, Page>()
  const asked: string[] = []
  const told: string[] = []
  const servers: Server[] = []
  const listen = async (host: string, answer: (request: IncomingMessage, path: string) => Promise<Page> | Page) => {
    const server = createServer((request, reply) => {
      const path = (request.url ?? '').split('?')[0] ?? ''
      void Promise.resolve(answer(request, path)).then(({ html, headers = {}, type = 'text/html; charset=utf-8' }) => {
        reply
          .writeHead(html === NOWHERE ? 404 : 200, {
            'content-type': type,
            'access-control-allow-origin': '*',
            ...headers,
          })
          .end(html)
      })
    })
    servers.push(server)
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
    return `http://${host}:${(server.address() as AddressInfo).port}` // Of TCP, as it listens on a port.
  }
  const other = (host: string) =>
    listen(host, (request, path) => {
      asked.push(`${host}${path}`)
      return path.endsWith('.js')
        ? { html: 'globalThis.ran = (globalThis.ran ?? 0) + 1', type: TEXT }
        : { html: `<p>from ${host}` }
    })
  const [f, tx, undeclared] = [
    await other('video.localhost'),
    await other('ads.localhost'),
    await other('nobody.localhost'),
  ]
  const origin = await listen('www.shop.localhost', (_request, path) => pages.get(path) ?? { html: NOWHERE })
  const service = await listen('service.localhost', async (request, path) => {
    const lang = new URL(request.url ?? '', 'http://x').searchParams.get('lang') ?? undefined
    if (path.endsWith('/more.js')) return { html: await moreText(site, lang), type: TEXT }
    if (path.endsWith('/guard.js')) return { html: await guardText(base, site, { lang }), type: TEXT }
    const embed = /\/bridge\/(\w+)$/.exec(path)?.[1]
    const bridge =
      embed && bridgeOf(site, embed, new URL(request.url ?? '', 'http://x').searchParams.get('u') ?? undefined)
    if (bridge) return { html: bridge.html, headers: { 'content-security-policy': bridge.policy } }
    let body = ''
    for await (const chunk of request) body += String(chunk)
    told.push(`${path.split('/').at(-1)} ${body}`)
    return { html: '{"receipt":"optimail.receipt/1.a.b"}', type: 'application/json' }
  })
  const base = `${service}/s/sit_shop`
  const site = siteOf(origin, service, entriesOf({ f, tx }))
  pages.set('/om-worker.js', { html: await workerText(base, site), type: TEXT })
  return {
    ...{ origin, f, tx, undeclared, service, site, asked, told },
    put(path, page) {
      pages.set(path, page)
      return `${origin}${path}`
    },
    guard: (given = { lang: 'en' }) => guardText(base, site, given),
    cookie: (grant, { r = R, week = weekOf(Date.now()) } = {}) => ({
      name: 'om_consent',
      value: writeChoice({ r, grant, week }),
      url: origin,
    }),
    async close() {
      for (const it of servers) {
        it.closeAllConnections()
        it.close()
      }
    },
  }
}

const NOWHERE = 'no such page'

const rest = {
  provider: 'Somebody Ltd',
  domain: 'shop.localhost',
  purpose: { en: 'Tried in tests.' },
  lifetime: { is: 'session' },
} as const
const KEPT = ['cookie', 'local-storage', 'session-storage', 'indexed-db', 'cache'] as const

/** Of each kind, names for each class: `n_…`, `p_…`; and one exact, `p-exact`. */
export const entriesOf = ({ f, tx }: { readonly f: string; readonly tx: string }): readonly Entry[] => [
  ...KEPT.flatMap(kind => [
    ...(['n', 'p', 'f', 't'] as const).map(letter => ({
      id: `${kind}-${letter}`,
      kind,
      name: `${letter}_*`,
      letter,
      ...rest,
    })),
    { id: `${kind}-exact`, kind, name: 'p-exact', letter: 'p' as const, ...rest },
  ]),
  { id: 'om-consent', kind: 'cookie', name: 'om_consent', letter: 'n', ...rest },
  { id: 'om-worker', kind: 'worker', name: '/om-worker.js', letter: 'n', ...rest },
  { id: 'f-worker', kind: 'worker', name: '/f-worker.js', letter: 'f', ...rest },
  { id: 'go', kind: 'path', name: '/go/', letter: 't', ...rest },
  { id: 'film', kind: 'embed', name: 'Film', letter: 'f', ...rest, url: `${f}/film`, title: 'A film', ratio: '16/9' },
  { id: 'ads', kind: 'origin', name: tx, letter: 't', ...rest },
  {
    id: 'advert',
    kind: 'embed',
    name: 'Advertisement',
    letter: 't',
    url: `${tx}/advert`,
    title: 'An advertisement',
    ratio: '16/9',
    ...rest,
  },
]

export function siteOf(origin: string, service: string, entries: readonly Entry[]): Published {
  const registry: Registry = { version: R, since: SINCE, site: { name: 'Shop', origin }, entries }
  const texts = Object.fromEntries(
    LOCALES.map(locale => [locale, { ...BANNER_WORDS[locale], policyUrl: `${service}/s/sit_shop/cookies` }]),
  )
  return {
    id: 'sit_shop',
    account: 'acc_shop',
    registry,
    banner: {
      texts,
      look: {
        paper: '#ffffff',
        ink: '#1d2129',
        button: '#24447c',
        buttonInk: '#ffffff',
        corners: 'soft',
        place: 'bottom',
      },
    },
    hash: '',
    shown: new Map(),
    client: clientOf(registry),
    policies: {} as Published['policies'], // Of servers; here there is none.
    vkey: '',
    keys: [],
  }
}
