/**
 * What stands on every page: the question, where there is something to choose and it can be answered, and at its end the way
 * back to one's choice. Both are forms and links, put on the page after whoever made it is done (http/consented.ts), so no
 * page can be without them [CK-06] [CK-16].
 */

import type { FastifyReply, FastifyRequest } from 'fastify'
import { escaped } from '#base/escape.ts'
import { URL_MAX_CHARS } from '#base/limits.ts'
import type { Published } from '#sites/types.ts'
import type { House } from '#store/house.ts'
import { LOCALES, type Locale } from '#wire/form-definition.ts'
import { localeFor } from '../answer.ts'
import { html, Html } from '../html.ts'
import { LANGUAGE_NAMES } from '../legal-words.ts'
import { type Asked, askedBy, textsOf, usedBy } from './asked.ts'
import { backIn, SETTINGS_AT } from './back.ts'
import { asksSheet, EMBED, FOOT, SETTINGS, type Sheet } from './look.ts'
import { IN_PLACE, IN_PLACE_HASH } from './script.ts'
import { COOKIE_WORDS } from './words.ts'

type Dressed = {
  readonly page: string
  readonly styles: readonly string[]
  readonly scripts: readonly string[]
  readonly hasForm: boolean
  readonly hasFrame: boolean
}

/** Pages say what they have by these: classes and attributes of our own markup, which nobody else's text can contain. */
const HAS = {
  embed: ' data-om-embed="',
  settings: ' class="om-choose"',
  ownWay: ' data-om-way="own"',
} as const

/** Looked for once: most pages have nothing of ours, and that is soon seen. */
function foundIn(page: string): Readonly<Record<keyof typeof HAS, boolean>> {
  const isOurs = page.includes('-om-') || page.includes('"om-') // Signs that are rare in words are soon looked for.
  const has = (what: keyof typeof HAS) => isOurs && page.includes(HAS[what])
  return { embed: has('embed'), settings: has('settings'), ownWay: has('ownWay') }
}

export const dressed =
  (house: House) =>
  async (request: FastifyRequest, reply: FastifyReply, page: string): Promise<Dressed> => {
    const asked = await askedBy(house, request)
    const locale = localeOf(request, reply)
    const has = foundIn(page)
    const isFramed = isInFrame(request)
    const isPlain = isFramed || cannotPost(reply)
    const isAsking = !isFramed && !has.settings && !has.ownWay && mayAsk(asked, reply, has.embed)
    const sheets: Sheet[] = [
      ...(has.ownWay ? [] : [FOOT]),
      ...(isAsking ? [asksSheet(asked.site.banner.look)] : []),
      ...(has.embed ? [EMBED] : []),
      ...(has.settings ? [SETTINGS] : []),
    ]
    const isScripted = isAsking || has.embed
    const back = backOf(request)
    return {
      page: put(page, {
        head: sheets.map(({ tag }) => tag).join(''),
        granted: `n${asked.state.grant}`,
        start: isAsking ? asksFor(asked, locale, back) : '',
        end: `${has.ownWay ? '' : footFor(locale, back, { isFramed, isPlain, tongues: tonguesOf(reply) })}${isScripted ? SCRIPT : ''}`,
      }),
      styles: sheets.map(({ hash }) => hash),
      scripts: isScripted ? [IN_PLACE_HASH] : [],
      hasForm: !isPlain,
      hasFrame: has.embed,
    }
  }

/** Of the page itself, where it says so. */
function localeOf(request: FastifyRequest, reply: FastifyReply): Locale {
  const said = reply.getHeader('content-language')
  return LOCALES.find(it => it === said) ?? localeFor(request)
}

/** Those in which there is the page, where it says so; else all that we speak. */
function tonguesOf(reply: FastifyReply): readonly Locale[] {
  const links = String(reply.getHeader('link') ?? '')
  const said = new Set([...links.matchAll(/hreflang="(\w+)"/g)].map(it => it[1]))
  return said.size === 0 ? LOCALES : LOCALES.filter(it => said.has(it))
}

const isInFrame = ({ headers, query }: FastifyRequest): boolean =>
  /^(?:iframe|frame|embed|object|fencedframe)$/.test(String(headers['sec-fetch-dest'] ?? '')) ||
  Object(query ?? {}).frame !== undefined

/**
 * A page is asked on that could do more if it were allowed: by a script, a frame, or a place kept for one. Of the others (a
 * form, a confirmation, a policy) nothing depends on the answer, and so nobody is bothered there (decision 0062).
 */
function mayAsk({ site, state }: Asked, reply: FastifyReply, hasEmbed: boolean): boolean {
  if (state.choice !== undefined || usedBy(site).length === 0) return false
  return hasEmbed || (/\b(?:script|frame)-src\b/.test(policyOf(reply)) && !cannotPost(reply))
}

const policyOf = (reply: FastifyReply) => String(reply.getHeader('content-security-policy') ?? '')
/** Also by a policy that stands in the page itself, as that of the verifier does. */
const cannotPost = (reply: FastifyReply) => /form-action 'none'/.test(policyOf(reply))

/** The page as it was asked for; where it was posted to, the same address. */
const backOf = ({ url }: FastifyRequest): string => (url.length > URL_MAX_CHARS ? SETTINGS_AT : backIn(url))

type Parts = Readonly<Record<'head' | 'granted' | 'start' | 'end', string>>

/** The last end of a body, or of the page. From behind it is soon found; what stands after it may be written otherwise. */
function endOf(page: string): number {
  const from = Math.max(page.lastIndexOf('</body>'), 0)
  return from + ([...page.slice(from).matchAll(/<\/body>/gi)].at(-1)?.index ?? page.length - from)
}

/** Before the ends of head and body, and where the body begins: wherever a page has them. */
function put(page: string, { head, granted, start, end }: Parts): string {
  const bodyAt = page.search(/<body\b/i)
  const isOpen = bodyAt >= 0 && page.includes('>', bodyAt)
  const pieces: readonly (readonly [at: number, words: string])[] = [
    [page.search(/<\/head>/i), head],
    [isOpen ? bodyAt + '<body'.length : -1, ` data-om-granted="${granted}"`],
    [isOpen ? page.indexOf('>', bodyAt) + 1 : -1, start],
    [endOf(page), end],
  ]
  const placed = pieces.filter(([at]) => at >= 0).toSorted(([a], [b]) => a - b)
  const texts = placed.map(([at, words], i) => `${page.slice(placed[i - 1]?.[0] ?? 0, at)}${words}`)
  return `${texts.join('')}${page.slice(placed.at(-1)?.[0] ?? 0)}`
}

/** In the place of a page's own address, in what is the same on all pages. */
const TO = 'om:to'
const BACK = 'om:back'
const SCRIPT = `<script>${IN_PLACE}</script>`

/**
 * Written once, in pieces between addresses. Signs beyond Latin-1 by their numbers: one of them makes the whole page twice as long in
 * memory, and three times as dear to send.
 */
const piecesOf = ({ text }: Html): readonly string[] =>
  text.replaceAll(/[^\0-\u00ff]/gu, sign => `&#${sign.codePointAt(0)};`).split(/om:(?:to|back)/)

const asks = new WeakMap<Published, Map<string, readonly string[]>>()
function asksFor(asked: Asked, locale: Locale, back: string): string {
  const known = asks.get(asked.site) ?? new Map<string, readonly string[]>()
  asks.set(asked.site, known)
  const key = `${locale}${asked.state.gpc}`
  const pieces = known.get(key) ?? piecesOf(asksOf(asked, locale, BACK))
  known.set(key, pieces)
  return pieces.join(escaped(back))
}

const feet = new Map<string, readonly string[]>()
type Foot = { readonly isFramed: boolean; readonly isPlain: boolean; readonly tongues: readonly Locale[] }

function footFor(locale: Locale, back: string, foot: Foot): string {
  const key = `${locale}${foot.isFramed}${foot.isPlain}${foot.tongues.join('')}`
  const pieces = feet.get(key) ?? piecesOf(footOf(locale, foot))
  feet.set(key, pieces)
  const [start = '', middle = '', end = ''] = pieces
  const to = back.startsWith(SETTINGS_AT) ? SETTINGS_AT : `${SETTINGS_AT}?back=${encodeURIComponent(back)}`
  return `${start}${escaped(to)}${middle}${pieces.length > 2 ? escaped(back) : ''}${end}`
}

/** Refusing comes first, and no answer has more weight than another: same size, same colours, same letters [CK-16]. */
function asksOf(asked: Asked, locale: Locale, back: string): Html {
  const says = textsOf(asked.site, locale)
  const words = COOKIE_WORDS[locale]
  return html`<section class="om-asks" aria-labelledby="om-asks" lang="${locale}">
    <form method="post" action="/cookies/choice" data-om-surface="banner">
      <input type="hidden" name="back" value="${back}" /><input type="hidden" name="surface" value="banner" />
      <h2 id="om-asks">${says.title}</h2>
      <p>${says.intro}</p>
      <ul>
        ${usedBy(asked.site).map(letter => html`<li><strong>${says.classes[letter].name}:</strong> ${says.classes[letter].says}</li>`)}
      </ul>
      ${asked.state.gpc && html`<p><strong>${says.gpc}</strong></p>`}
      <p data-om-blocked role="alert" hidden><strong>${words.notKept.title}.</strong> ${words.notKept.says}</p>
      <div class="om-end">
        <div class="om-answers">
          <button type="submit" name="c" value="none">${says.refuse}</button>
          <button type="submit" name="c" value="all">${says.accept}</button>
          <button type="submit" formmethod="get" formaction="${SETTINGS_AT}">${says.choose}</button>
        </div>
        <p class="om-more">
          <a href="${says.policyUrl}">${says.policy}</a
          ><a href="/legal/cookies?lang=${locale}#register">${words.providers}</a>
        </p>
      </div>
      <button class="om-close" type="submit" name="c" value="none" aria-label="${says.close}">×</button>
    </form>
  </section>`
}

/** Withdrawing is a click to the settings and a click there. In a frame it opens beside the page. */
function footOf(locale: Locale, { isFramed, isPlain, tongues }: Foot): Html {
  const words = COOKIE_WORDS[locale]
  const way = html`<a href="${TO}" rel="nofollow" ${isFramed && html` target="_blank"`}>${words.way}</a>`
  const blocked = html`<p>${words.blocked}</p>`
  if (isPlain || tongues.length === 1)
    return html`<footer class="om-foot" lang="${locale}">
      <p>${way}</p>
      ${!isFramed && blocked}
    </footer>`
  return html`<footer class="om-foot" lang="${locale}">
    <form method="post" action="/cookies/language" aria-label="${words.language}">
      ${way}
      <input type="hidden" name="back" value="${BACK}" />
      ${tongues.map(it => html`<button type="submit" name="lang" value="${it}" lang="${it}" aria-pressed="${String(it === locale)}">${LANGUAGE_NAMES[it]}</button>`)}
    </form>
    ${blocked}
  </footer>`
}
