/**
 * `/h/{token}`: the code that a phone got is typed here. Looking confirms nothing, and the page looks the same whether or
 * not a text was sent: nobody learns from it who is subscribed. `/n/{code}`: the short link of texts, to one's preferences.
 */

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import {
  behindLink,
  codeAgain,
  confirmByCode,
  type HandsetDone,
  type HandsetPage,
  handsetPage,
  type NotAnswered,
} from '#consent/consent.ts'
import type { Post } from '#consent/types.ts'
import { linkFor } from '#feedback/feedback.ts'
import type { House } from '#store/house.ts'
import type { Locale } from '#wire/form-definition.ts'
import { localeFor, sendNote, sendPage, sendProblem, senderOf, wantsJson } from './answer.ts'
import { takeForms } from './body.ts'
import { boxesOf } from './confirm.ts'
import { HANDSET_WORDS } from './handset-words.ts'
import { html, type Html } from './html.ts'
import { sendUnknown } from './leave.ts'
import { momentOf, WORDS } from './words.ts'

type Named = { Params: { token: string } }

const CODE = 'code'
const AGAIN = 'again'

export function handsetPages(app: FastifyInstance, house: House): void {
  takeForms(app)
  app.get<Named>('/h/:token', async (request, reply) => {
    const page = await handsetPage(house, request.params.token)
    return page.ok ? sendQuestion(reply, page.value) : sendNot(request, reply, page.refusal)
  })
  app.post<Named>('/h/:token', async (request, reply) => {
    const { [CODE]: typed, [AGAIN]: again } = (request.body ?? {}) as Post // As takeForms reads it.
    if (again !== undefined) return sendAgain(house, request, reply)
    const code = typeof typed === 'string' ? typed : ''
    const done = await confirmByCode(house, request.params.token, code, senderOf(request))
    return done.ok ? sendDone(house, reply, done.value) : sendNot(request, reply, done.refusal)
  })
  app.get<{ Params: { code: string } }>('/n/:code', async (request, reply) => {
    const whose = await behindLink(house, request.params.code)
    if (!whose) return sendUnknown(request, reply)
    return reply
      .headers({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
      .redirect(linkFor(house, whose), 303)
  })
}

async function sendAgain(house: House, request: FastifyRequest<Named>, reply: FastifyReply): Promise<FastifyReply> {
  const page = await codeAgain(house, request.params.token, senderOf(request))
  if (!page.ok) return sendNot(request, reply, page.refusal)
  return sendQuestion(reply, page.value, { says: HANDSET_WORDS[page.value.locale].asked })
}

/** The one field, as phones know how to fill it in. `action`: on the page that follows a form. */
export function codeForm(locale: Locale, { action, flaw }: { readonly action?: string; readonly flaw?: string }): Html {
  const words = HANDSET_WORDS[locale]
  const wrong = flaw === undefined ? '' : html` aria-invalid="true" aria-describedby="code-flaw"`
  return html`<form method="post" ${action === undefined ? '' : html` action="${action}"`}>
    <div class="field">
      <label for="code">${words.code}</label>
      ${flaw !== undefined && html`<p class="error" id="code-flaw" role="alert">${flaw}</p>`}
      <input
        type="text"
        id="code"
        name="${CODE}"
        inputmode="numeric"
        autocomplete="one-time-code"
        maxlength="20"
        required${wrong}
      />
    </div>
    <button type="submit">${words.button}</button>
  </form>`
}

type Said = { readonly says?: string; readonly flaw?: string; readonly status?: number }

function sendQuestion(
  reply: FastifyReply,
  { locale, controller, number, codeUntil, theme }: HandsetPage,
  { says, flaw, status }: Said = {},
): FastifyReply {
  const words = HANDSET_WORDS[locale]
  const main = html`<p>${words.sent(number)}</p>
    ${says !== undefined && html`<p class="done" role="status">${says}</p>`}
    ${codeForm(locale, { ...(flaw !== undefined && { flaw }) })}
    <div class="after">
      <p>${words.until(momentOf(codeUntil, locale))}</p>
      <p>${words.nothing}</p>
      <p>${words.slow}</p>
      <form method="post"><button class="quiet" type="submit" name="${AGAIN}" value="yes">${words.again}</button></form>
    </div>`
  return sendPage(reply, {
    locale,
    title: words.title,
    theme,
    controller,
    main,
    ...(status !== undefined && { status }),
  })
}

function sendDone(
  house: House,
  reply: FastifyReply,
  { account, subject, locale, controller, number, boxes, theme }: HandsetDone,
): FastifyReply {
  const words = HANDSET_WORDS[locale]
  const main = html`<p role="status">${words.doneSays(controller.name, number)}</p>
    ${boxesOf(boxes)}
    <p><a href="${linkFor(house, { account, subject })}">${WORDS[locale].confirm.preferences}</a></p>`
  return sendPage(reply, { locale, title: words.done, theme, controller, main })
}

const STATUS = {
  absent: 404,
  expired: 410,
  used: 409,
  withdrawn: 410,
  'too-many': 429,
  wrong: 422,
} as const satisfies Record<NotAnswered['code'], number>

function sendNot(
  request: FastifyRequest,
  reply: FastifyReply,
  { code, locale: known, page, left }: NotAnswered,
): FastifyReply {
  const locale = page?.locale ?? localeFor(request, known)
  const words = HANDSET_WORDS[locale]
  const says = code === 'wrong' ? words.wrong(left ?? 0) : words[code === 'too-many' ? 'tooMany' : code].says
  if (wantsJson(request))
    return sendProblem(request, reply, { code: `code-${code}`, status: STATUS[code], says, demand: 'AS-03' })
  if (code === 'wrong' && page) return sendQuestion(reply, page, { flaw: says, status: STATUS.wrong })
  const note = code === 'wrong' ? words.absent : words[code === 'too-many' ? 'tooMany' : code]
  return sendNote(reply, locale, STATUS[code], note)
}
