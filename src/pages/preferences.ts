/** `/p/{token}`: everything that somebody agreed to, in the words that they saw, each with a switch that takes effect at once. */

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Consent } from '#audience/types.ts'
import { frequencyFor } from '#consent/consent.ts'
import { type ConsentState, PURPOSE_KINDS, type Post, type PurposeKind } from '#consent/types.ts'
import {
  chooseHowOften,
  chooseLanguage,
  formShownTo,
  preferencesOf,
  switchOff,
  type Unknown,
} from '#feedback/feedback.ts'
import { isOn, isSame } from '#feedback/rules.ts'
import type { Own, Preferences } from '#feedback/types.ts'
import { askForKey } from '#privacy/privacy.ts'
import type { Result } from '#base/result.ts'
import type { House } from '#store/house.ts'
import { LOCALES, PERIODS, type Locale, type Rate } from '#wire/form-definition.ts'
import { localeFor, sendPage, senderOf } from './answer.ts'
import { takeForms } from './body.ts'
import { html, type Html } from './html.ts'
import { OWN_WORDS, TONGUES } from './own-words.ts'
import { sendErasedOn } from './own.ts'
import { sendKept } from './kept.ts'
import { sendUnknown } from './leave.ts'
import { momentOf, type Words, WORDS } from './words.ts'

type Named = { Params: { token: string }; Querystring: { of?: unknown } }

const OFF = 'off'
const ALL = 'all'
const OF = 'of'
const OFTEN = 'often'
const LANGUAGE = 'language'
const KEY = 'key'

/** What a button of the page did, to be said on it. */
type Done = 'nothing' | 'done' | 'link-sent' | 'link-not'

export function preferencePages(app: FastifyInstance, house: House): void {
  takeForms(app)
  app.get<Named>('/p/:token', async (request, reply) =>
    answer(request, reply, await preferencesOf(house, request.params.token), 'nothing'),
  )
  app.get<Named>('/p/:token/form', async (request, reply) => {
    const { of } = request.query
    const found = await formShownTo(house, request.params.token, oneIn(of))
    return found.ok && found.value ? sendKept(reply, found.value) : sendUnknown(request, reply)
  })
  app.post<Named>('/p/:token', async (request, reply) => {
    const post = (request.body ?? {}) as Post // As takeForms reads it.
    const { found, done } = await act(house, request, post)
    return answer(request, reply, found, done)
  })
}

type Acted = { readonly found: Result<Preferences, Unknown>; readonly done: Done }

/** One button at a time. Whatever is none of them changes nothing, and is not said to be done. */
async function act(house: House, request: FastifyRequest<Named>, post: Post): Promise<Acted> {
  const { token } = request.params
  const { [OFF]: off, [OFTEN]: often, [LANGUAGE]: language } = post
  const doneWhere = (found: Acted['found'], is: (it: Own) => boolean): Acted => ({
    found,
    done: found.ok && found.value.consents.some(is) ? 'done' : 'nothing',
  })
  if (typeof off === 'string') {
    const found = await switchOff(house, token, off === ALL ? ALL : oneIn(off), senderOf(request))
    return doneWhere(found, it => off === ALL || nameOf(it) === off)
  }
  const rate = typeof often === 'string' ? rateIn(often) : undefined
  if (rate !== undefined) {
    const found = await chooseHowOften(house, token, oneIn(post[OF]), rate)
    const isOffered = ({ rates }: Own) => rates.some(it => rate === null || isSame(it, rate))
    return doneWhere(found, it => nameOf(it) === post[OF] && isOn(it) && isOffered(it))
  }
  const locale = LOCALES.find(it => it === language)
  if (locale) return { found: await chooseLanguage(house, token, locale), done: 'done' }
  if (post[KEY] === undefined) return { found: await preferencesOf(house, token), done: 'nothing' }
  const isSent = await askForKey(house, token)
  return { found: await preferencesOf(house, token), done: isSent ? 'link-sent' : 'link-not' }
}

/** `email news`. */
function oneIn(text: unknown): { readonly channel: string; readonly purpose: string } {
  const [channel = '', purpose = ''] = typeof text === 'string' ? text.split(' ', 2) : []
  return { channel, purpose }
}

const DECLARED = 'declared'

/** `1 month`; null is as announced, undefined none of either. */
function rateIn(text: string): Rate | null | undefined {
  if (text === DECLARED) return null
  const [count, per] = text.split(' ', 2)
  const period = PERIODS.find(it => it === per)
  return period && /^[1-9]$/.test(count ?? '') ? { count: Number(count), per: period } : undefined
}

function answer(
  request: FastifyRequest<Named>,
  reply: FastifyReply,
  found: Result<Preferences, Unknown>,
  done: Done,
): FastifyReply {
  if (!found.ok) return sendUnknown(request, reply)
  const { erasedAt, ...person } = found.value
  return erasedAt
    ? sendErasedOn(request, reply, { ...person, erasedAt })
    : sendPreferences(request, reply, found.value, done)
}

function sendPreferences(
  request: FastifyRequest<Named>,
  reply: FastifyReply,
  it: Preferences,
  done: Done,
): FastifyReply {
  const locale = localeFor(request, it.locale)
  const words = WORDS[locale].preferences
  const { token } = request.params
  const main = html`<p>${words.intro(it.controller.name, it.hint)}</p>
    ${doneLine(done, it, locale)}
    ${
      it.consents.some(isOn) &&
      html`<form method="post">
        <p><button type="submit" name="${OFF}" value="${ALL}">${words.allOff}</button></p>
      </form>`
    }
    ${it.consents.length === 0 && html`<p>${words.none}</p>`}
    ${PURPOSE_KINDS.map(sort => sectionOf(sort, it, locale, token))} ${languageOf(locale, it.locale)}
    ${dataOf(it, locale)}
    <div class="after">
      <p>${words.again}</p>
      <p><a href="/why/${token}">${words.why}</a></p>
    </div>`
  return sendPage(reply, { locale, title: words.title, controller: it.controller, main })
}

function doneLine(done: Done, { hint }: Preferences, locale: Locale): Html | false {
  const own = OWN_WORDS[locale]
  const says = {
    nothing: undefined,
    done: WORDS[locale].preferences.done,
    'link-sent': own.linkSent(hint),
    'link-not': own.linkNot,
  }[done]
  return says !== undefined && html`<p class="done" role="status">${says}</p>`
}

/** Their own messages, those of others, and apart from both what is measured; what is on first. */
function sectionOf(
  sort: PurposeKind,
  { consents, never, numberHint }: Preferences,
  locale: Locale,
  token: string,
): Html | false {
  const words = OWN_WORDS[locale]
  const own = consents.filter(it => it.sort === sort).toSorted((a, b) => Number(isOn(b)) - Number(isOn(a)))
  const unasked = sort === 'tracking' ? never : []
  if (own.length + unasked.length === 0) return false
  return html`<h2>${words.sorts[sort]}</h2>
    ${sort === 'tracking' && html`<p class="rule">${words.tracking}</p>`}
    ${own.map(it => consentOf(it, locale, token, numberHint))}
    ${unasked.map(name => html`<section class="item"><p>${words.never(name)}</p></section>`)}`
}

const nameOf = ({ channel, purpose }: Own) => `${channel} ${purpose}`

function consentOf(it: Own, locale: Locale, token: string, numberHint: string | null): Html {
  const words = WORDS[locale]
  const own = OWN_WORDS[locale]
  const number = it.channel !== 'email' && numberHint !== null ? own.number(numberHint) : ''
  const way = [words.channels[it.channel], number].filter(part => part !== '').join(' ')
  return html`<section class="item">
    <h3>${it.name}</h3>
    ${stateLine(it, words, locale)}
    <p class="note">
      ${[it.kind, it.sort === 'tracking' ? '' : it.frequency, way].filter(part => part !== '').join(' · ')}
    </p>
    ${wordingOf(it, words, `/p/${token}/form?${OF}=${encodeURIComponent(nameOf(it))}`)}
    ${isOn(it) ? whileOn(it, locale) : it.open && html`<p class="note"><a href="/f/${it.open}">${it.state === 'refused' ? own.onFirst(it.name) : own.on(it.name)}</a></p>`}
  </section>`
}

/** Each by itself, so that a button does what stands on it and nothing else. */
const whileOn = (it: Own, locale: Locale): Html =>
  html`${oftenOf(it, locale)}
    <form method="post">
      <button class="quiet" type="submit" name="${OFF}" value="${nameOf(it)}">
        ${WORDS[locale].preferences.off(it.name)}
      </button>
    </form>`

function oftenOf(it: Own, locale: Locale): Html | false {
  if (it.rates.length === 0) return false
  const words = OWN_WORDS[locale]
  const id = `often-${nameOf(it).replaceAll(/[^a-z0-9]/g, '-')}`
  const { chosen } = it
  const options = it.rates.map(rate => {
    const says = frequencyFor(locale, rate).replace(/\.$/, '')
    return optionOf(`${rate.count} ${rate.per}`, says, chosen !== null && isSame(rate, chosen))
  })
  return html`<form method="post" class="pick">
    <input type="hidden" name="${OF}" value="${nameOf(it)}" />
    <label for="${id}">${words.often}</label>
    <select id="${id}" name="${OFTEN}">
      <option value="${DECLARED}">${words.asDeclared}</option>
      ${options}
    </select>
    <button class="quiet" type="submit">${words.save}</button>
  </form>`
}

const optionOf = (value: string, says: string, isChosen: boolean): Html =>
  html`<option value="${value}" ${isChosen ? html` selected` : ''}>${says}</option>`

/** The page speaks the language of its reader; what is chosen is how they are written to. */
function languageOf(locale: Locale, known: Locale): Html {
  const words = OWN_WORDS[locale]
  const options = LOCALES.map(it => optionOf(it, TONGUES[it], it === known))
  return html`<h2><label for="language">${words.language}</label></h2>
    <form method="post" class="pick">
      <select id="language" name="${LANGUAGE}">
        ${options}
      </select>
      <button class="quiet" type="submit">${words.save}</button>
    </form>`
}

/** The link goes to a mailbox; whoever has a number alone asks whoever writes to them, who stands below. */
function dataOf({ hint, hasMailbox }: Preferences, locale: Locale): Html | false {
  if (!hasMailbox) return false
  const words = OWN_WORDS[locale]
  return html`<h2>${words.data}</h2>
    <p>${words.dataSays(hint)}</p>
    <form method="post"><button class="quiet" type="submit" name="${KEY}" value="yes">${words.sendLink}</button></form>`
}

/** A box is left empty on one day; what is on is on since then. */
const HAPPENED: ReadonlySet<ConsentState> = new Set(['refused', 'withdrawn', 'expired'])

export const stateLine = (it: Consent, words: Words, locale: Locale): Html =>
  html`<p>
    <span class="state${it.state === 'active' ? ' on' : ''}">${words.states[it.state]}</span>
    <span class="note">${words.preferences[HAPPENED.has(it.state) ? 'on' : 'since'](momentOf(it.since, locale))}</span>
  </p>`

/** The very words that stood beside the box, and the form as it was shown. */
export const wordingOf = ({ label, form }: Consent, { preferences }: Words, shown?: string): Html =>
  label === null
    ? html``
    : html`<p class="note">${preferences.ticked}</p>
        <blockquote>${label}</blockquote>
        ${form && html`<p class="note"><a href="${shown ?? `/f/${form.id}`}">${preferences.form(form.version)}</a></p>`}`
