/** `/own/{key}`: somebody's data, to take along or to have erased. The key came to their own mailbox and works for an hour. */

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Post } from '#consent/types.ts'
import type { Person } from '#feedback/types.ts'
import { eraseOwn, type NoKey, ownDataOf, takeOwnData } from '#privacy/privacy.ts'
import type { House } from '#store/house.ts'
import { shownAddress } from './address.ts'
import { localeFor, sendNote, sendPage } from './answer.ts'
import { takeForms } from './body.ts'
import { html } from './html.ts'
import { sendUnknown } from './leave.ts'
import { OWN_WORDS } from './own-words.ts'
import { momentOf } from './words.ts'

type Named = { Params: { key: string } }
type Asked = FastifyRequest<Named>

const TAKE = 'take'
const ERASE = 'erase'
const SURE = 'sure'

export function ownPages(app: FastifyInstance, house: House): void {
  takeForms(app)
  app.get<Named>('/own/:key', (request, reply) => sendOwn(house, request, reply))
  app.post<Named>('/own/:key', async (request, reply) => {
    const post = (request.body ?? {}) as Post // As takeForms reads it.
    if (post[TAKE] !== undefined) return sendFile(house, request, reply)
    if (post[ERASE] === undefined) return sendOwn(house, request, reply)
    return post[ERASE] === SURE ? sendErased(house, request, reply) : askOnce(house, request, reply)
  })
}

function refuse(request: Asked, reply: FastifyReply, refusal: NoKey | 'too-often'): FastifyReply {
  if (typeof refusal === 'object') return sendErasedOn(request, reply, refusal)
  const locale = localeFor(request)
  const { ended, tooMany } = OWN_WORDS[locale].own
  if (refusal === 'unknown') return sendUnknown(request, reply)
  return refusal === 'ended' ? sendNote(reply, locale, 410, ended) : sendNote(reply, locale, 429, tooMany)
}

async function sendOwn(house: House, request: Asked, reply: FastifyReply): Promise<FastifyReply> {
  const found = await ownDataOf(house, request.params.key)
  if (!found.ok) return refuse(request, reply, found.refusal)
  const { controller, address, locale: known } = found.value
  const locale = localeFor(request, known)
  const words = OWN_WORDS[locale].own
  const main = html`<p>${words.says(controller.name, shownAddress(address))}</p>
    <form method="post">
      <section class="item">
        <p>${words.takeSays}</p>
        <button type="submit" name="${TAKE}" value="zip">${words.take}</button>
      </section>
      <section class="item">
        <p>${words.eraseSays(controller.name)}</p>
        <button class="quiet" type="submit" name="${ERASE}" value="ask">${words.erase}</button>
      </section>
    </form>`
  return sendPage(reply, { locale, title: words.title, controller, main })
}

/** The one act of these pages that cannot be taken back is asked for twice. */
async function askOnce(house: House, request: Asked, reply: FastifyReply): Promise<FastifyReply> {
  const found = await ownDataOf(house, request.params.key)
  if (!found.ok) return refuse(request, reply, found.refusal)
  const { controller, locale: known } = found.value
  const locale = localeFor(request, known)
  const { sure, really, back } = OWN_WORDS[locale].own
  const main = html`<p>${sure.says}</p>
    <form method="post"><button type="submit" name="${ERASE}" value="${SURE}">${really}</button></form>
    <div class="after">
      <p><a href="/own/${request.params.key}">${back}</a></p>
    </div>`
  return sendPage(reply, { locale, title: sure.title, controller, main })
}

async function sendErased(house: House, request: Asked, reply: FastifyReply): Promise<FastifyReply> {
  const done = await eraseOwn(house, request.params.key)
  return done.ok ? sendGone(request, reply, done.value) : refuse(request, reply, done.refusal)
}

function sendGone(request: Asked, reply: FastifyReply, { controller, locale: known }: Person): FastifyReply {
  const locale = localeFor(request, known)
  const { erased, kept } = OWN_WORDS[locale].own
  const main = html`<p role="status">${erased.says}</p>
    <p class="rule">${kept(controller.name)}</p>`
  return sendPage(reply, { locale, title: erased.title, controller, main })
}

type ErasedOn = Person & { readonly erasedAt: Date }

/** To whoever opens an old link: there is nobody left to say anything about, or to change anything for. */
export function sendErasedOn(
  request: FastifyRequest,
  reply: FastifyReply,
  { controller, locale: known, erasedAt }: ErasedOn,
): FastifyReply {
  const locale = localeFor(request, known)
  const { erased, erasedOn, kept } = OWN_WORDS[locale].own
  const main = html`<p role="status">${erasedOn(momentOf(erasedAt, locale))}</p>
    <p class="rule">${kept(controller.name)}</p>`
  return sendPage(reply, { locale, status: 410, title: erased.title, controller, main })
}

async function sendFile(house: House, request: Asked, reply: FastifyReply): Promise<FastifyReply> {
  const done = await takeOwnData(house, request.params.key)
  if (!done.ok) return refuse(request, reply, done.refusal)
  const { media, name, bytes } = done.value
  return reply
    .headers({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'content-disposition': `attachment; filename="${name}"`,
    })
    .type(media)
    .send(Buffer.from(bytes))
}
