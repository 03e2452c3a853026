/** `/cookies`: the five classes, what is in each, and what was chosen. The way back leads here from every page [CK-16]. */

import type { FastifyReply, FastifyRequest } from 'fastify'
import type { House } from '#store/house.ts'
import { CHOICE_WEEKS, WEEK_MS } from '#wire/cookie/choice.ts'
import { OPTIONAL, type Optional } from '#wire/cookie/classes.ts'
import { type TableRow, tableOf } from '#wire/cookie/table.ts'
import type { Locale } from '#wire/form-definition.ts'
import { localeFor, sendPage } from '../answer.ts'
import { html, type Html } from '../html.ts'
import { type Asked, askedBy, textsOf, usedBy } from './asked.ts'
import { backIn, SETTINGS_AT } from './back.ts'
import { FORGET_FIRST, forgettingOf } from './forget.ts'
import { COOKIE_WORDS } from './words.ts'

type Query = { readonly back?: unknown; readonly saved?: unknown }

export async function sendSettings(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  note?: (locale: Locale) => Html,
  status = 200,
): Promise<FastifyReply> {
  const locale = localeFor(request)
  const asked = await askedBy(house, request)
  const { back } = request.query as Query
  const { settings: words } = COOKIE_WORDS[locale]
  const partners = forgettingOf(asked, locale)
  const main = html`${note?.(locale)}
    <p>${words.says}</p>
    ${stateOf(asked, locale, backIn(back))} ${partners} ${formOf(asked, locale, backIn(back))}
    <p><a href="/legal/cookies?lang=${locale}">${textsOf(asked.site, locale).policy}</a></p>`
  return sendPage(reply, {
    locale,
    status,
    title: words.title,
    main,
    wide: true,
    home: true,
    ...(partners && { script: FORGET_FIRST, frames: true as const }),
  })
}

/** What counts now, since when, and what the browser says for itself. */
function stateOf({ site, state }: Asked, locale: Locale, back: string): Html {
  const { settings: words } = COOKIE_WORDS[locale]
  const { choice, gpc } = state
  return html`${usedBy(site).length === 0 && html`<p class="done">${words.nothing}</p>`}
  ${gpc && html`<p class="done" role="note">${textsOf(site, locale).gpc}</p>`}
  ${
    choice
      ? html`<p role="status">
            ${words.saved} ${words.chosen(dayOf(choice.week, locale))}
            ${words.until(dayOf(choice.week + CHOICE_WEEKS, locale))}
          </p>
          <p>
            <a href="/cookies/receipt">${words.receipt}</a>
            ${back !== SETTINGS_AT && html` · <a href="${back}">${words.back}</a>`}
          </p>`
      : html`<p role="status">${words.none}</p>`
  }`
}

/** The first day of a week as the cookie counts them: nothing finer is known. */
const dayOf = (week: number, locale: Locale): string =>
  new Date(week * WEEK_MS).toLocaleDateString(locale === 'en' ? 'en-GB' : locale, {
    dateStyle: 'long',
    timeZone: 'UTC',
  })

function formOf(asked: Asked, locale: Locale, back: string): Html {
  const says = textsOf(asked.site, locale)
  return html`<form class="om-choose" method="post" action="/cookies/choice">
    <input type="hidden" name="back" value="${back}" /><input type="hidden" name="surface" value="settings" />
    ${necessaryOf(asked, locale)} ${OPTIONAL.map(letter => classOf(asked, letter, locale))}
    <p class="rule">${COOKIE_WORDS[locale].settings.both}</p>
    <div class="om-answers">
      <button type="submit" name="only" value="none">${says.refuse}</button>
      <button type="submit" name="only" value="all">${says.accept}</button>
      <button type="submit">${says.save}</button>
    </div>
  </form>`
}

/** It has no switch [CK-04]. */
function necessaryOf({ site }: Asked, locale: Locale): Html {
  const { classes, always } = textsOf(site, locale)
  return html`<section class="om-class">
    <h2>${classes.n.name} <span class="om-always">(${always})</span></h2>
    <p>${classes.n.says}</p>
    ${rowsOf(
      tableOf(site.registry, locale).filter(({ needs }) => needs.length === 0),
      locale,
    )}
  </section>`
}

/** On where it was granted before, and nowhere else. What Global Privacy Control refuses cannot be switched on. */
function classOf({ site, state }: Asked, letter: Optional, locale: Locale): Html {
  const { name, says } = textsOf(site, locale).classes[letter]
  const rows = tableOf(site.registry, locale).filter(({ needs }) => needs.includes(letter))
  const isOn = (state.grant as string).includes(letter)
  const isOff = state.gpc && (letter === 't' || letter === 'x')
  return html`<section class="om-class">
    <label for="om-${letter}">
      <input
        type="checkbox"
        id="om-${letter}"
        name="c"
        value="${letter}"
        aria-describedby="om-${letter}-says"
        ${isOn && html` checked`}${isOff && html` disabled`}
      />
      ${name}</label
    >
    <p id="om-${letter}-says">${says}</p>
    ${rows.length === 0 ? html`<p class="note">${COOKIE_WORDS[locale].settings.unused}</p>` : rowsOf(rows, locale)}
  </section>`
}

/** What it is, and who is behind it. */
function rowsOf(rows: readonly TableRow[], locale: Locale): Html {
  const { columns } = COOKIE_WORDS[locale].settings
  const row = ({ name, is, provider, domain, purpose, lifetime, country }: TableRow) =>
    html`<tr>
      <th scope="row"><code>${name}</code> <small>${is}</small></th>
      <td data-label="${columns.provider}">${provider}</td>
      <td data-label="${columns.domain}">${domain}${country !== undefined && ` (${country})`}</td>
      <td data-label="${columns.purpose}">${purpose}</td>
      <td data-label="${columns.lifetime}">${lifetime}</td>
    </tr>`
  return html`<details>
    <summary>${columns.name}, ${columns.provider}, ${columns.purpose} (${rows.length})</summary>
    <div class="table">
      <table>
        <thead>
          <tr>
            ${COLUMNS.map(it => html`<th scope="col">${columns[it]}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(row)}
        </tbody>
      </table>
    </div>
  </details>`
}
const COLUMNS = ['name', 'provider', 'domain', 'purpose', 'lifetime'] as const
