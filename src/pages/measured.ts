/**
 * `/c/{token}/{link}` and `/o/{token}`: where the links of somebody's letter lead by way of us, and its picture, if they
 * agreed that opens and clicks are measured. What is answered is the same whether anything is kept or not: no cookie is
 * set, nothing may be cached, and the site that the link leads to is not told where its visitor comes from. Who is not
 * served are made-up addresses: a link leads where the message's own words lead, and nowhere else.
 */

import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Measuring } from '#feedback/feedback.ts'
import type { House } from '#store/house.ts'
import { type EarlyPages, headed, sendEarly } from './early.ts'
import { sendUnknown } from './leave.ts'

/** One transparent pixel. */
const PICTURE = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')
const MANNERS = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow',
} as const
/** Pictures of mail are shown on pages of mail services. */
const PICTURE_MANNERS = {
  ...MANNERS,
  'cross-origin-resource-policy': 'cross-origin',
  'content-type': 'image/gif',
} as const

type Named = { readonly Params: { readonly token: string; readonly '*': string } }
type Asking = FastifyRequest<Named>
export function measuredPages(house: House): EarlyPages {
  const measuring = new Measuring(house)
  return {
    add: app => addRoutes(app, measuring),
    early: (request, response) => answerAtOnce(measuring, request, response),
  }
}

function addRoutes(app: FastifyInstance, measuring: Measuring): void {
  app.addHook('onClose', () => measuring.settle())
  app.get<Named>('/c/:token/*', (request: Asking, reply) => {
    const target = measuring.clicked(request.params.token, request.params['*'], request)
    return target instanceof Promise ? target.then(it => lead(request, reply, it)) : void lead(request, reply, target)
  })
  app.get<Named>('/o/:token', (request: Asking, reply) => {
    const isOurs = measuring.opened(request.params.token, request)
    return isOurs instanceof Promise ? isOurs.then(it => show(request, reply, it)) : void show(request, reply, isOurs)
  })
}

const lead = (request: Asking, reply: FastifyReply, target: string | undefined): FastifyReply =>
  target === undefined
    ? sendUnknown(request, reply)
    : reply.status(302).headers(MANNERS).header('location', target).send()

const show = (request: Asking, reply: FastifyReply, isOurs: true | undefined): FastifyReply =>
  isOurs ? reply.headers(PICTURE_MANNERS).send(PICTURE) : sendUnknown(request, reply)

// At once ----------------------------------------------------------------------------------------------------------

/** As links stand in letters, letter for letter: with anything more it is for the routes. */
const WRITTEN = /^\/(?:o\/(t\w{32})|c\/(t\w{32})\/(\d{1,5}(?:\/[\w-]+)?))$/
const LED = headed(MANNERS)
const PIXEL = PICTURE.toString('latin1')
const SHOWN = headed(PICTURE_MANNERS, PIXEL)

/** The same answers as the routes give, for what needs no waiting: a letter's run is known after its first reader. */
function answerAtOnce(measuring: Measuring, request: IncomingMessage, response: ServerResponse): boolean {
  const [is, opened = '', clicked = '', link = ''] = (request.method === 'GET' && WRITTEN.exec(request.url ?? '')) || []
  if (is === undefined) return false
  const asked = { method: 'GET', headers: request.headers }
  if (opened !== '')
    return measuring.opened(opened, asked, 'at-once') === true && sendEarly(response, 200, SHOWN, PIXEL)
  const target = measuring.clicked(clicked, link, asked, 'at-once')
  return typeof target === 'string' && sendEarly(response, 302, [...LED, 'location', target], '')
}
