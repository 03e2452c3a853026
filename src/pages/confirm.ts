/** `/c/{token}`: what is to be confirmed, and the button that confirms it. Looking confirms nothing [AS-04]. */

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Asked, confirm, confirmationOf, type NotConfirmed } from '#consent/consent.ts'
import { linkFor } from '#feedback/feedback.ts'
import type { House } from '#store/house.ts'
import type { DefinedItem } from '#wire/form-definition.ts'
import { shownAddress } from './address.ts'
import { localeFor, type Page, sendNote, sendPage, sendProblem, senderOf, wantsJson } from './answer.ts'
import { takeAnything } from './body.ts'
import { html, type Html } from './html.ts'
import { momentOf, WORDS } from './words.ts'

type Named = { Params: { token: string } }

export function confirmPages(app: FastifyInstance, house: House): void {
  takeAnything(app)
  app.get<Named>('/c/:token', async (request, reply) => {
    const asked = await confirmationOf(house, request.params.token)
    return asked.ok ? sendPage(reply, questionPage(asked.value)) : sendNot(house, request, reply, asked.refusal)
  })
  app.post<Named>('/c/:token', async (request, reply) => {
    const done = await confirm(house, request.params.token, senderOf(request))
    return done.ok
      ? sendPage(reply, donePage(done.value, linkFor(house, done.value)))
      : sendNot(house, request, reply, done.refusal)
  })
}

/** Boxes as they stood on the form: the label, and what it was about. */
export const boxesOf = (boxes: readonly DefinedItem[]): Html =>
  html`<ul class="said">
    ${boxes.map(({ label, name, frequency }) => html`<li><strong>${label}</strong><small>${name} · ${frequency}</small></li>`)}
  </ul>`

type Shown = Pick<Asked, 'locale' | 'controller' | 'boxes' | 'theme'>

export function questionPage({
  locale,
  controller,
  address,
  boxes,
  expiresAt,
  theme,
}: Shown & Pick<Asked, 'address' | 'expiresAt'>): Page {
  const words = WORDS[locale].confirm
  const main = html`<p>${words.asked(controller.name, shownAddress(address))}</p>
    ${boxesOf(boxes)}
    <form method="post"><button type="submit">${words.button}</button></form>
    <div class="after">
      <p>${words.nothing}</p>
      <p>${words.until(momentOf(expiresAt, locale))}</p>
    </div>`
  return { locale, title: words.title, theme, controller, main }
}

/** `preferences`: where they say otherwise. */
export function donePage({ locale, controller, boxes, theme }: Shown, preferences: string): Page {
  const words = WORDS[locale].confirm
  const main = html`<p role="status">${words.doneSays(controller.name)}</p>
    ${boxesOf(boxes)}
    <p><a href="${preferences}">${words.preferences}</a></p>`
  return { locale, title: words.done, theme, controller, main }
}

const STATUS = { absent: 404, expired: 410, used: 409, withdrawn: 410 } as const satisfies Record<
  NotConfirmed['code'],
  number
>

function sendNot(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  { code, locale: known, was }: NotConfirmed,
): FastifyReply {
  const locale = localeFor(request, known)
  const note = WORDS[locale].confirm[code]
  if (wantsJson(request))
    return sendProblem(request, reply, { code: `confirmation-${code}`, status: STATUS[code], says: note.says })
  if (!was) return sendNote(reply, locale, STATUS[code], note)
  const { controller, theme } = was
  const main = html`<p>${note.says}</p>
    <p><a href="${linkFor(house, was)}">${WORDS[locale].confirm.preferences}</a></p>`
  return sendPage(reply, { locale, status: STATUS[code], title: note.title, theme, controller, main })
}
