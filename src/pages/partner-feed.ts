/**
 * What a partner fetches when it has no server of its own: lines of JSON, one for each contact that was given and each
 * consent that ended, signed like a webhook. With `after` the partner says how far it has taken them in.
 */

import type { FastifyInstance, FastifyReply } from 'fastify'
import { MINUTE_MS, PARTNER_FEED_TRIES_PER_MINUTE } from '#base/limits.ts'
import type { House } from '#store/house.ts'
import { countTry, windowLeftSeconds } from '#store/rate.ts'
import { feedPage, partnerOfFeed } from '#webhooks/webhooks.ts'

const NUMBER = /^\d{1,15}$/

export function partnerFeed(app: FastifyInstance, house: House): void {
  app.get('/partner-feed', async (request, reply) => {
    const token = /^Bearer (\S{1,200})$/i.exec(request.headers.authorization ?? '')?.[1] ?? ''
    if ((await countTry(house, `partner feed ${request.ip}`, MINUTE_MS)) > PARTNER_FEED_TRIES_PER_MINUTE)
      return refuse(reply.header('retry-after', windowLeftSeconds(house, MINUTE_MS)), 429, OFTEN)
    const key = await partnerOfFeed(house, token)
    if (!key) return refuse(reply, 401, STRANGER)
    const { after = '0' } = request.query as { readonly after?: unknown } // Checked on the next line.
    if (typeof after !== 'string' || !NUMBER.test(after)) return refuse(reply, 422, NO_NUMBER)
    const { body, headers, last } = await feedPage(house, key, Number(after))
    const about = { ...headers, 'optimail-last': String(last), 'cache-control': 'no-store' }
    return reply.headers(about).type('application/x-ndjson').send(body)
  })
}

const OFTEN = 'You ask too often. Ask again in a minute.'
const STRANGER = 'This token opens no feed. Ask for a new one where you have it from.'
const NO_NUMBER = '“after” is the number in the header “optimail-last” of the answer before.'

const refuse = (reply: FastifyReply, status: number, detail: string) =>
  reply
    .code(status)
    .type('application/problem+json')
    .send(JSON.stringify({ type: 'about:blank', status, detail }))
