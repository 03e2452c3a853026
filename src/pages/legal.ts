/**
 * `/legal/…`: the policies in six languages, each with its version, its date, what changed, and an anchor for every
 * demand: `/legal/anti-spam#PC-03` [CK-01] [EN-04]. Earlier versions stay under their own address.
 */

import type { FastifyInstance, FastifyPluginAsync } from 'fastify'
import type { Demand } from '#policy/demands.ts'
import { printed } from '#policy/printed.ts'
import { ANTI_SPAM, COOKIES, DEMANDS_OF, FORMER_COOKIES, TERMS } from '#policy/texts.ts'
import {
  COOKIE_SECTIONS,
  type CookieText,
  type FormerText,
  TEXT_LOCALES,
  type TextLocale,
} from '#policy/texts/shape.ts'
import { FORMER } from '#policy/texts/version-2026-11.ts'
import { type Former, FORMER_VERSIONS, POLICIES, type PolicyName } from '#policy/versions.ts'
import type { House } from '#store/house.ts'
import { ownSite } from '#sites/sites.ts'
import type { Published } from '#sites/types.ts'
import { tableOf } from '#wire/cookie/table.ts'
import { localeFor, sendNote, sendPage } from './answer.ts'
import { textsOf } from './cookie/asked.ts'
import { COOKIE_WORDS } from './cookie/words.ts'
import { html, type Html } from './html.ts'
import { LANGUAGE_NAMES, LEGAL_WORDS } from './legal-words.ts'
import { WORDS } from './words.ts'

const NAMES = Object.keys(POLICIES) as PolicyName[] // The keys of the table itself.
const TEXTS = { 'anti-spam': ANTI_SPAM, cookies: COOKIES, terms: TERMS } as const

export const legalPages =
  (house: House): FastifyPluginAsync =>
  async (app: FastifyInstance) => {
    for (const name of NAMES) {
      app.get(`/legal/${name}`, async (request, reply) =>
        sendPage(reply, currentPage(await ownSite(house), name, localeFor(request))),
      )
      app.get<{ Params: { version: string } }>(`/legal/${name}/:version`, async (request, reply) => {
        const locale = localeFor(request)
        if (request.params.version === POLICIES[name].version)
          return sendPage(reply, currentPage(await ownSite(house), name, locale))
        const former = FORMER_VERSIONS[name].find(({ version }) => version === request.params.version)
        if (!former) return sendNote(reply, locale, 404, WORDS[locale].unknown, toCurrent(name, locale))
        return sendPage(reply, formerPage(name, former, locale))
      })
    }
  }

const titleOf = (name: PolicyName, locale: TextLocale): string => TEXTS[name][locale].title

/** `26 November 2026`: a day of the calendar, the same everywhere. */
const dayOf = (date: string, locale: TextLocale): string =>
  new Date(`${date}T00:00:00Z`).toLocaleDateString(locale === 'en' ? 'en-GB' : locale, {
    dateStyle: 'long',
    timeZone: 'UTC',
  })

const shared = { wide: true, lasting: true, home: true } as const

function currentPage(site: Published, name: PolicyName, locale: TextLocale) {
  const say = LEGAL_WORDS[locale]
  const { version, date } = POLICIES[name]
  const main = html`<p>${say.inForce(version, dayOf(date, locale))} ${say.restates[name]}</p>
    <p class="note"><strong>${say.changed}:</strong> ${say.changes[name]}</p>
    <p>${printed(TEXTS[name][locale].opening, locale)}</p>
    ${contentsOf(name, locale)} ${sectionsOf(name, locale).map(it => sectionOf(it, name, locale, site))}
    ${feet(name, locale, `/legal/${name}`)}`
  return { locale, title: titleOf(name, locale), main, ...shared }
}

type Named = { readonly id: string; readonly heading: string; readonly says: readonly string[] }

function sectionsOf(name: PolicyName, locale: TextLocale): readonly Named[] {
  return Object.entries<Omit<Named, 'id'>>(TEXTS[name][locale].sections).map(([id, section]) => ({ id, ...section }))
}

const contentsOf = (name: PolicyName, locale: TextLocale): Html =>
  html`<nav aria-label="${LEGAL_WORDS[locale].contents}">
    <ul class="contents">
      ${sectionsOf(name, locale).map(({ id, heading }) => html`<li><a href="#${id}">${heading}</a></li>`)}
    </ul>
  </nav>`

function sectionOf({ id, heading, says }: Named, name: PolicyName, locale: TextLocale, site: Published): Html {
  const demands: readonly Demand[] = (DEMANDS_OF[name] as Readonly<Record<string, readonly Demand[]>>)[id] ?? [] // Of this policy's own sections.
  return html`<section>
    <h2 id="${id}">${heading}</h2>
    ${says.map(sentence => html`<p>${printed(sentence, locale)}</p>`)}
    ${name === 'terms' ? carriedOut(demands, locale) : demandsOf(demands, TEXTS[name][locale].demands)}
    ${id === 'register' && registerOf(COOKIES[locale], locale, site)}
  </section>`
}

function demandsOf(demands: readonly Demand[], says: Readonly<Partial<Record<Demand, string>>>): Html | false {
  return (
    demands.length > 0 &&
    html`<dl class="demands">
      ${demands.map(
        id =>
          html`<div id="${id}">
            <dt><a href="#${id}">${id}</a></dt>
            <dd>${says[id]}</dd>
          </div>`,
      )}
    </dl>`
  )
}

const carriedOut = (demands: readonly Demand[], locale: TextLocale): Html =>
  html`<p class="note">
    ${LEGAL_WORDS[locale].carries}
    ${demands.map((id, i) => html`${i > 0 && ', '}<a href="/legal/anti-spam?lang=${locale}#${id}">${id}</a>`)}
  </p>`

/** What a site keeps and loads, as the registry has it that is in force: what the browser is told, nothing else [CK-01]. */
export function registerOf({ columns }: CookieText, locale: TextLocale, site: Published): Html {
  const { settings } = COOKIE_WORDS[locale]
  const { classes } = textsOf(site, locale)
  return html`<p class="note">${settings.register(site.registry.version)}</p>
    <div class="table">
      <table>
        <thead>
          <tr>
            ${[columns.name, columns.class, columns.provider, settings.columns.domain, columns.purpose, columns.lifetime].map(it => html`<th scope="col">${it}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${tableOf(site.registry, locale).map(
            ({ name, is, letter, provider, domain, purpose, lifetime, country }) =>
              html`<tr>
                <th scope="row"><code>${name}</code></th>
                <td data-label="${columns.class}">${classes[letter].name}, ${is}</td>
                <td data-label="${columns.provider}">${provider}</td>
                <td data-label="${settings.columns.domain}">${domain}${country !== undefined && ` (${country})`}</td>
                <td data-label="${columns.purpose}">${purpose}</td>
                <td data-label="${columns.lifetime}">${lifetime}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`
}

const toCurrent = (name: PolicyName, locale: TextLocale): Html =>
  html`<p><a href="/legal/${name}?lang=${locale}">${LEGAL_WORDS[locale].toCurrent}: ${titleOf(name, locale)}</a></p>`

function formerPage(name: PolicyName, { version, date, until }: Former, locale: TextLocale) {
  const say = LEGAL_WORDS[locale]
  const text = formerText(name, version, locale)
  const main = html`<p class="done">
      ${say.former(version, dayOf(date, locale), dayOf(until, locale))} ${text.lang !== locale && say.onlyEnglish}
    </p>
    ${toCurrent(name, locale)}
    <div lang="${text.lang}">
      ${text.opening.map(sentence => html`<p>${sentence}</p>`)}
      ${text.sections.map(
        ({ heading, says, demands }) =>
          html`<section>
            <h2>${heading}</h2>
            ${says.map(sentence => html`<p>${sentence}</p>`)} ${demandsOf(Object.keys(demands) as Demand[], demands)}
          </section>`,
      )}
    </div>
    ${feet(name, locale, `/legal/${name}/${version}`)}`
  return { locale, title: titleOf(name, locale), main, ...shared }
}

type Shown = Pick<FormerText, 'sections'> & { readonly lang: TextLocale; readonly opening: readonly string[] }

/** In the language of the page, from when there were several. */
function formerText(name: PolicyName, version: string, locale: TextLocale): Shown {
  const later = name === 'cookies' ? FORMER_COOKIES[version] : undefined
  if (!later) return { ...FORMER[name], lang: 'en', opening: [FORMER[name].restates, FORMER[name].opening] }
  const { opening, sections, demands } = later[locale]
  const shown = COOKIE_SECTIONS.map(id => ({
    heading: sections[id].heading,
    says: sections[id].says.map(it => printed(it, locale)),
    demands: Object.fromEntries(DEMANDS_OF.cookies[id].map(demand => [demand, demands[demand]])),
  }))
  return { lang: locale, opening: [printed(opening, locale)], sections: shown }
}

/** Other languages of this page, its earlier versions, and the other texts. */
function feet(name: PolicyName, locale: TextLocale, at: string): Html {
  const say = LEGAL_WORDS[locale]
  const link = (href: string, words: string, lang?: TextLocale) =>
    html`<li>
      <a href="${href}" ${lang && html` hreflang="${lang}" lang="${lang}"`}>${words}</a>
    </li>`
  return html`<footer class="feet">
    <h2>${say.languages}</h2>
    <ul class="contents">
      ${TEXT_LOCALES.map(it => link(`${at}?lang=${it}`, LANGUAGE_NAMES[it], it))}
    </ul>
    <h2>${say.earlier}</h2>
    <ul class="contents">
      ${FORMER_VERSIONS[name].map(({ version, date }) =>
        link(`/legal/${name}/${version}?lang=${locale}`, `${version} (${dayOf(date, locale)})`),
      )}
    </ul>
    <h2>${say.also}</h2>
    <ul class="contents">
      ${NAMES.filter(it => it !== name).map(it => link(`/legal/${it}?lang=${locale}`, titleOf(it, locale)))}
    </ul>
  </footer>`
}
