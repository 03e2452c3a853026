/** Ways in which a site reaches its visitors: with nothing in between, as our own pages are, behind a server with a snippet. */

import fastify from 'fastify'
import type { Page } from 'playwright-core'
import { keepConsent } from '#http/consented.ts'
import { SERVERS, type SnippetServer } from '#sites/snippets/snippets.ts'
import type { Registry } from '#wire/cookie/registry.ts'
import type { Way } from './run.ts'
import { startServer } from './servers.ts'
import { inlineGuard, staticGuard } from './dressings.ts'
import type { Dressing, World } from './world.ts'
import { freePort } from '../ports.ts'

export type Started = Way & { readonly registry: Registry }
type Start = (world: World, nowMs: number, dressing: Dressing) => Promise<Started>

/** The site's own server, which knows nothing of consent. */
const plain =
  (id: string): Start =>
  async (world, _nowMs, dressing) => {
    const origin = world.plain.replace('127.0.0.1', world.host)
    const registry = world.registry(origin)
    return { id, origin, registry, setting: dressing(registry), close: async () => {} }
  }

/** The policy of the looser of our own pages would let scripts of the site run; here everything else may run as well. */
const OPEN = `default-src * 'unsafe-inline' 'unsafe-eval' data: blob:`

/** A page under our middleware. Its security policy is the one that all our pages have, or one that stops nothing. */
const ours =
  (id: string, security: string | undefined): Start =>
  async (world, nowMs, dressing) => {
    const port = await freePort()
    const origin = `http://${world.host}:${port}`
    const registry = world.registry(origin)
    const app = fastify({ forceCloseConnections: true })
    app.addContentTypeParser('*', (_request, _payload, done) => done(null))
    await keepConsent(app, { registry: async () => registry, nowMs: () => nowMs })
    app.all('/*', (request, reply) => {
      const found = world.answer(request.url)
      if (!found) return reply.code(404).type('text/plain').send('no such page')
      const { status = 200, type, headers = [], body = '' } = found
      if (security !== undefined) void reply.header('content-security-policy', security)
      for (const [name, value] of headers) void reply.header(name, value)
      if (type) void reply.header('content-type', type)
      return reply.code(status).send(body)
    })
    await app.listen({ host: '127.0.0.1', port })
    return { id, origin, registry, setting: dressing(registry), close: () => app.close() }
  }

/** The snippet of an owner who says where links lead: here nowhere else. One for each language, and the others say the same header. */
const SEALED = ['nginx', 'apache', 'caddy', 'express', 'php', 'headers'] as const satisfies readonly SnippetServer[]

const STARTS: Readonly<Record<string, Start>> = {
  none: plain('none'), // Nothing is stopped: what is not seen here would not be seen anywhere.
  inline: plain('inline'),
  static: plain('static'),
  'static-later': async (...given) => ({ ...(await plain('static-later')(...given)), meet: workerTakesOver }),
  'headers-sealed-later': async (world, nowMs, dressing) => ({
    ...(await startServer('headers', world, nowMs, dressing, [])),
    meet: workerTakesOver,
  }),
  own: ours('own', undefined),
  middleware: ours('middleware', OPEN),
  ...Object.fromEntries(
    SERVERS.map((server): [string, Start] => [
      server,
      (world, nowMs, dressing) => startServer(server, world, nowMs, dressing),
    ]),
  ),
  ...Object.fromEntries(
    SEALED.map((server): [string, Start] => [
      `${server}-sealed`,
      (world, nowMs, dressing) => startServer(server, world, nowMs, dressing, []),
    ]),
  ),
}
export const WAYS = Object.keys(STARTS)

/** From the second page on the worker of the site answers. */
async function workerTakesOver(page: Page): Promise<void> {
  await page.waitForFunction('navigator.serviceWorker.controller !== null')
}

/** Our own pages need no guard: no script of others, and none that a page could bring, runs there. */
const BARE = new Set(['none', 'own', 'middleware'])
const dressingOf = (way: string, world: World): Promise<Dressing> | Dressing =>
  BARE.has(way)
    ? () => ({})
    : way.startsWith('static') || way.startsWith('headers')
      ? staticGuard(world)
      : inlineGuard()

export async function start(way: string, world: World, nowMs: number): Promise<Started> {
  const found = STARTS[way]
  if (!found) throw new Error(`there is no way called ${way}`)
  return found(world, nowMs, await dressingOf(way, world))
}
