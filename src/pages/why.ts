/** `/why/{token}`: why did I get this? Answered from the ledger: when, on which form, in which words, for which purpose. */

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Entry } from '#audience/types.ts'
import { whyOf } from '#feedback/feedback.ts'
import type { Why } from '#feedback/types.ts'
import type { House } from '#store/house.ts'
import type { Locale } from '#wire/form-definition.ts'
import { localeFor, sendPage } from './answer.ts'
import { html, type Html } from './html.ts'
import { sendUnknown } from './leave.ts'
import { sendErasedOn } from './own.ts'
import { stateLine, wordingOf } from './preferences.ts'
import { momentOf, WORDS } from './words.ts'

type Named = { Params: { token: string } }

export function whyPages(app: FastifyInstance, house: House): void {
  app.get<Named>('/why/:token', async (request, reply) => {
    const found = await whyOf(house, request.params.token)
    if (!found.ok) return sendUnknown(request, reply)
    const { erasedAt, ...person } = found.value
    return erasedAt ? sendErasedOn(request, reply, { ...person, erasedAt }) : sendWhy(request, reply, found.value)
  })
}

function sendWhy(
  request: FastifyRequest<Named>,
  reply: FastifyReply,
  { controller, hint, locale: known, consents, history }: Why,
): FastifyReply {
  const locale = localeFor(request, known)
  const words = WORDS[locale]
  const stands = consents.map(
    it =>
      html`<section class="item">
        <h2>${it.name}</h2>
        ${stateLine(it, words, locale)}${wordingOf(it, words)}
      </section>`,
  )
  const main = html`<p>${words.why.intro(controller.name, hint)}</p>
    ${history.length === 0 && html`<p>${words.why.none}</p>`}
    ${
      stands.length > 0 &&
      html`<h2>${words.why.now}</h2>
        ${stands}`
    }
    ${
      history.length > 0 &&
      html`<h2>${words.why.happened}</h2>
        <ol class="time">
          ${history.toReversed().map(it => entryOf(it, locale))}
        </ol>`
    }
    <p><a href="/p/${request.params.token}">${words.leave.others}</a></p>`
  return sendPage(reply, { locale, title: words.why.title, controller, main })
}

const SHOWN: Readonly<Record<string, string>> = {
  grant: 'granted',
  refuse: 'refused',
  confirm: 'granted',
  withdraw: 'withdrawn',
  expire: 'expired',
}

function entryOf({ type, at, purposes, seq }: Entry, locale: Locale): Html {
  const { why } = WORDS[locale]
  const says = type in why.events ? why.events[type as keyof typeof why.events] : why.events.other // As `in` has just found.
  const named = purposes.filter(it => it.state === SHOWN[type])
  return html`<li>
    <p>
      ${
        at &&
        html`<strong><time datetime="${at.toISOString()}">${momentOf(at, locale)}</time></strong
          ><br />`
      }${says}
    </p>
    ${
      named.length > 0 &&
      html`<ul>
        ${named.map(it => html`<li>${it.name}</li>`)}
      </ul>`
    }
    <small>${seq === null ? why.waiting : why.entry(seq)}</small>
  </li>`
}
