/** `/p/{token}`: everything that somebody agreed to, in the words that they saw, each with a switch that takes effect at once. */

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Consent } from '#audience/types.ts'
import type { Post } from '#consent/types.ts'
import { preferencesOf, switchOff } from '#feedback/feedback.ts'
import { isOn } from '#feedback/rules.ts'
import type { Preferences } from '#feedback/types.ts'
import type { House } from '#store/house.ts'
import type { Locale } from '#wire/form-definition.ts'
import { localeFor, sendPage, senderOf } from './answer.ts'
import { takeForms } from './body.ts'
import { html, type Html } from './html.ts'
import { sendUnknown } from './leave.ts'
import { momentOf, type Words, WORDS } from './words.ts'

type Named = { Params: { token: string } }

const OFF = 'off'
const ALL = 'all'

export function preferencePages(app: FastifyInstance, house: House): void {
  takeForms(app)
  app.get<Named>('/p/:token', async (request, reply) => {
    const found = await preferencesOf(house, request.params.token)
    return found.ok ? sendPreferences(request, reply, found.value, false) : sendUnknown(request, reply)
  })
  app.post<Named>('/p/:token', async (request, reply) => {
    const what = whatIn(request.body as Post | null | undefined) // As takeForms reads it.
    const { token } = request.params
    const found =
      what === undefined ? await preferencesOf(house, token) : await switchOff(house, token, what, senderOf(request))
    return found.ok ? sendPreferences(request, reply, found.value, what !== undefined) : sendUnknown(request, reply)
  })
}

/** `email news`, or everything. */
function whatIn(post: Post | null | undefined): { channel: string; purpose: string } | 'all' | undefined {
  const off = post?.[OFF]
  if (typeof off !== 'string') return undefined
  const [channel = '', purpose = ''] = off.split(' ', 2)
  return off === ALL ? ALL : { channel, purpose }
}

function sendPreferences(
  request: FastifyRequest<Named>,
  reply: FastifyReply,
  it: Preferences,
  done: boolean,
): FastifyReply {
  const locale = localeFor(request, it.locale)
  const words = WORDS[locale].preferences
  const anyOn = it.consents.some(isOn)
  const main = html`<p>${words.intro(it.controller.name, it.hint)}</p>
    ${done && html`<p class="done" role="status">${words.done}</p>`}
    <form method="post">
      ${anyOn && html`<p><button type="submit" name="${OFF}" value="${ALL}">${words.allOff}</button></p>`}
      ${it.consents.length === 0 && html`<p>${words.none}</p>`}
      ${it.consents.map(consent => consentOf(consent, locale))}
    </form>
    <div class="after">
      <p>${words.again}</p>
      <p><a href="/why/${request.params.token}">${words.why}</a></p>
    </div>`
  return sendPage(reply, { locale, title: words.title, controller: it.controller, main })
}

function consentOf(it: Consent, locale: Locale): Html {
  const words = WORDS[locale]
  return html`<section class="item">
    <h2>${it.name}</h2>
    ${stateLine(it, words, locale)}
    <p class="note">${[it.kind, it.frequency, words.channels[it.channel]].filter(part => part !== '').join(' · ')}</p>
    ${wordingOf(it, words)}
    ${isOn(it) && html`<button class="quiet" type="submit" name="${OFF}" value="${it.channel} ${it.purpose}">${words.preferences.off(it.name)}</button>`}
  </section>`
}

export const stateLine = (it: Consent, words: Words, locale: Locale): Html =>
  html`<p>
    <span class="state${it.state === 'active' ? ' on' : ''}">${words.states[it.state]}</span>
    <span class="note">${words.preferences.since(momentOf(it.since, locale))}</span>
  </p>`

/** The very words that stood beside the box, and on which form. */
export const wordingOf = ({ label, form }: Consent, { preferences }: Words): Html =>
  label === null
    ? html``
    : html`<p class="note">${preferences.ticked}</p>
        <blockquote>${label}</blockquote>
        ${form && html`<p class="note"><a href="/f/${form.id}">${preferences.form(form.version)}</a></p>`}`
