/**
 * `/u/{token}`: RFC 8058. A POST unsubscribes, whatever its body and without a cookie, and is answered when it has
 * happened; a GET, which link scanners send, shows a page with a button and changes nothing. Programs that post the one
 * click are taken many at once, and get an answer in a line; our own button, and whatever else is posted, gets a page.
 */

import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Fault } from '#base/fault.ts'
import { ONE_CLICK_AGAIN_SECONDS } from '#base/limits.ts'
import { spokenFor } from '#base/network.ts'
import type { Post, Sender } from '#consent/types.ts'
import { OneClick, unsubscribe, unsubscribing } from '#feedback/feedback.ts'
import { isOn } from '#feedback/rules.ts'
import type { Left } from '#feedback/types.ts'
import type { House } from '#store/house.ts'
import { localeFor, sendNote, sendPage, sendProblem, senderOf, wantsJson } from './answer.ts'
import { CLICK_BYTES, isOneClick, takeAnything } from './body.ts'
import { type EarlyPages, headed, sendEarly } from './early.ts'
import { html, type Html } from './html.ts'
import { WORDS } from './words.ts'

type Named = { Params: { token: string } }

/** The name by which our own page says that it was this page's button. */
const BY = 'by'

export function leavePages(house: House): EarlyPages {
  const clicks = new OneClick(house)
  return { add: app => addRoutes(app, house, clicks), early: (...asked) => clickEarly(clicks, ...asked) }
}

function addRoutes(app: FastifyInstance, house: House, clicks: OneClick): void {
  takeAnything(app)
  app.addHook('onReady', async () => clicks.start())
  app.addHook('onClose', () => clicks.stop())
  app.get<Named>('/u/:token', async (request, reply) => {
    const found = await unsubscribing(house, request.params.token)
    return found.ok ? sendQuestion(request, reply, found.value) : sendUnknown(request, reply)
  })
  app.post<Named>('/u/:token', async (request, reply) => {
    const left = isOneClick(request.body) && (await leaveOrNot(clicks, request.params.token, senderOf(request)))
    if (left === 'not-now') return sendNotNow(reply)
    if (left) return left.ok ? sendLeft(reply) : sendUnknown(request, reply)
    const { [BY]: by } = (request.body ?? {}) as Post // As takeAnything reads it.
    const via = by === 'page' ? 'preference-centre' : 'list-unsubscribe-post'
    const done = await unsubscribe(house, request.params.token, senderOf(request), via)
    return done.ok ? sendDone(request, reply, done.value) : sendUnknown(request, reply)
  })
}

/** Nobody reads it but whoever looks into their mail program's log. */
const LEFT = 'You have unsubscribed.\n'
const LEFT_MANNERS = { 'cache-control': 'no-store', 'content-type': 'text/plain; charset=utf-8' } as const
const LEFT_HEADERS = headed(LEFT_MANNERS, LEFT)

const sendLeft = (reply: FastifyReply) => reply.headers(LEFT_MANNERS).send(LEFT)

/** Nothing has happened, and nobody is told that it has: mail programs come again. */
const NOT_NOW = 'You could not be unsubscribed yet. Please try again.\n'
const NOT_NOW_MANNERS = { ...LEFT_MANNERS, 'retry-after': String(ONE_CLICK_AGAIN_SECONDS) } as const
const NOT_NOW_HEADERS = headed(NOT_NOW_MANNERS, NOT_NOW)

const sendNotNow = (reply: FastifyReply) => reply.status(503).headers(NOT_NOW_MANNERS).send(NOT_NOW)

async function leaveOrNot(
  clicks: OneClick,
  token: string,
  sender: Sender,
): Promise<Awaited<ReturnType<OneClick['leave']>> | 'not-now'> {
  try {
    return await clicks.leave(token, sender)
  } catch (cause) {
    if (cause instanceof Fault) return 'not-now'
    throw cause
  }
}

/** As mail programs post it, letter for letter; whatever else comes is for the routes. */
const POSTED = /^\/u\/(r\w{32})$/
const FORM = /^application\/x-www-form-urlencoded\b/i
const CLICK_LENGTH = String(CLICK_BYTES.length)

function clickEarly(clicks: OneClick, request: IncomingMessage, response: ServerResponse, leave: () => void): boolean {
  const { method, url = '', headers } = request
  const token = method === 'POST' ? POSTED.exec(url)?.[1] : undefined
  const isForm = FORM.test(headers['content-type'] ?? '')
  if (token === undefined || !isForm || headers['content-length'] !== CLICK_LENGTH) return false
  const take = () => void takeEarly(clicks, token, { request, response, leave }).catch(leave)
  process.nextTick(take) // What came with the head is there by then.
  return true
}

type Asked = { readonly request: IncomingMessage; readonly response: ServerResponse; readonly leave: () => void }

async function takeEarly(clicks: OneClick, token: string, { request, response, leave }: Asked): Promise<void> {
  const body = readAgain(request) ?? (await lateBody(request))
  const left = body?.equals(CLICK_BYTES) === true && (await leaveOrNot(clicks, token, speakerOf(request)))
  if (left === 'not-now') sendEarly(response, 503, NOT_NOW_HEADERS, NOT_NOW)
  else if (left && left.ok) sendEarly(response, 200, LEFT_HEADERS, LEFT)
  else leave()
}

/** Looks at the body and puts it back, for whoever may have to look again. */
function readAgain(request: IncomingMessage): Buffer | null {
  const body = request.read() as Buffer | null // As it was not set to text.
  if (body) request.unshift(body)
  return body
}

async function lateBody(request: IncomingMessage): Promise<Buffer | null> {
  await new Promise<void>(resolve => request.once('readable', resolve).once('close', resolve))
  return readAgain(request)
}

function speakerOf({ socket, headers }: IncomingMessage): Sender {
  const told = headers['x-forwarded-for']
  const ip = spokenFor(socket.remoteAddress ?? '', Array.isArray(told) ? told.join(',') : told)
  return { ip, userAgent: headers['user-agent'] ?? '' }
}

const namesOf = (left: Left['left']): Html =>
  html`<ul class="said">
    ${left.map(it => html`<li><strong>${it.name}</strong><small>${it.kind}</small></li>`)}
  </ul>`
const preferencesLink = (request: FastifyRequest<Named>, text: string) =>
  html`<p><a href="/p/${request.params.token}">${text}</a></p>`

function sendQuestion(request: FastifyRequest<Named>, reply: FastifyReply, found: Left): FastifyReply {
  const { left, controller, locale: known } = found
  const open = left.filter(isOn)
  if (open.length === 0) return sendDone(request, reply, found) // Somebody who looks again whether it was done.
  const locale = localeFor(request, known)
  const words = WORDS[locale].leave
  const main = html`<p>${words.asked(controller.name)}</p>
    ${namesOf(open)}
    <form method="post">
      <input type="hidden" name="${BY}" value="page" /><button type="submit">${words.button}</button>
    </form>
    <div class="after"><p>${words.looking}</p></div>
    ${preferencesLink(request, words.others)}`
  return sendPage(reply, { locale, title: words.title, controller, main })
}

function sendDone(
  request: FastifyRequest<Named>,
  reply: FastifyReply,
  { left, controller, locale: known }: Left,
): FastifyReply {
  const locale = localeFor(request, known)
  const words = WORDS[locale].leave
  const said =
    left.length > 0
      ? html`<p role="status">${words.doneSays(controller.name)}</p>
          ${namesOf(left)}`
      : html`<p role="status">${words.nothing}</p>`
  return sendPage(reply, {
    locale,
    title: words.done,
    controller,
    main: html`${said}${preferencesLink(request, words.others)}`,
  })
}

export function sendUnknown(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const locale = localeFor(request)
  const note = WORDS[locale].unknown
  return wantsJson(request)
    ? sendProblem(request, reply, { code: 'unknown-link', status: 404, says: note.says })
    : sendNote(reply, locale, 404, note)
}
