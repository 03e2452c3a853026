/**
 * The log as files (C2SP tlog-tiles, reference B2–B5): anybody may read them, without an identity and without a cookie.
 * What is served never changes but for the checkpoint and the policy.
 */

import type { FastifyPluginAsync, FastifyReply } from 'fastify'
import { checkpointOf, entriesOf, logPolicy, tileOf, verifyPage } from '#ledger/ledger.ts'
import type { House } from '#store/house.ts'
import { entryBundle, parseTilePath, type TileRef } from '#wire/tiles.ts'

const TEXT = 'text/plain; charset=utf-8'
const HTML = 'text/html; charset=utf-8'
const BYTES = 'application/octet-stream'
const FOR_EVER = 'public, max-age=31536000, immutable'

export const logFiles =
  (house: House): FastifyPluginAsync =>
  async app => {
    app.addHook('onRequest', async (_request, reply) => void reply.header('access-control-allow-origin', '*'))
    app.get('/consent/checkpoint', async (_request, reply) => text(reply, (await checkpointOf(house)).note))
    app.get('/consent/policy', async (_request, reply) => text(reply, await logPolicy(house)))
    app.get('/consent/verify', async (_request, reply) => {
      const page = await verifyPage()
      return reply
        .headers({ 'cache-control': 'no-cache', 'content-security-policy': policyIn(page) })
        .type(HTML)
        .send(page)
    })
    app.get('/consent/tile/*', async (request, reply) => {
      const place = parseTilePath(pathOf(request.url))
      const bytes = place && (await bytesAt(house, place))
      if (!bytes) return reply.callNotFound()
      return reply.header('cache-control', FOR_EVER).type(BYTES).send(bytes)
    })
  }

/** The policy that the page carries, for whoever opens it from a disk, is also that of the reply. */
function policyIn(page: Uint8Array): string {
  const [, policy = "default-src 'none'"] =
    /http-equiv="Content-Security-Policy" content="([^"]*)"/i.exec(Buffer.from(page).toString()) ?? []
  return `${policy}; frame-ancestors 'none'`
}

const text = (reply: FastifyReply, body: string) => reply.header('cache-control', 'no-cache').type(TEXT).send(body)

/** As it was asked for: another spelling of the same path is another path. */
const pathOf = (url: string) => url.replace(/\?.*$/s, '').replace(/^\/consent\//, '')

async function bytesAt(house: House, { level, index, width }: TileRef): Promise<Buffer | undefined> {
  if (level !== 'entries') {
    const tile = await tileOf(house, level, index, width)
    return tile && Buffer.from(tile)
  }
  const entries = await entriesOf(house, index, width)
  return entries && Buffer.from(entryBundle(entries))
}
