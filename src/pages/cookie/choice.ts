/**
 * `POST /cookies/choice`: what a visitor allows, from the question, the settings or a placeholder. It is remembered in their
 * own browser, counted in the week's sum, and what they do not allow any more is taken away [CK-04] [CK-05] [CK-16].
 */

import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Post } from '#consent/types.ts'
import { choose } from '#sites/sites.ts'
import type { Published } from '#sites/types.ts'
import type { House } from '#store/house.ts'
import { choiceCookie, SURFACES } from '#wire/cookie/choice.ts'
import { ACCEPTED, type Grant, grantOf, type Letter, OPTIONAL, REFUSED, underGpc } from '#wire/cookie/classes.ts'
import { deletionsOf } from '#wire/cookie/client.ts'
import { expiries, namesIn } from '#wire/cookie/expire.ts'
import { isNamed } from '#wire/cookie/registry.ts'
import type { State } from '#wire/cookie/state.ts'
import { localeFor, sendPage, sendProblem, wantsJson } from '../answer.ts'
import { html } from '../html.ts'
import { askedBy } from './asked.ts'
import { backIn, isOurs } from './back.ts'
import { CLEAR_AWAY, CLEAR_AWAY_HASH } from './script.ts'
import { sendSettings } from './settings.ts'
import { COOKIE_WORDS } from './words.ts'

export async function takeChoice(house: House, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  if (!isOurs(house, request)) return refuse(house, request, reply)
  const { site, state } = await askedBy(house, request)
  const post = (request.body ?? {}) as Post // As the parsers of cookie.ts read it; what is damaged is nothing.
  const grant = grantIn(post, state)
  if (grant === undefined) return refuse(house, request, reply, 422)
  const surface = SURFACES.find(it => it === post['surface']) ?? 'settings'
  const { version: r } = site.registry
  const done = choose(house, site, { grant, r, surface, nowMs: house.clock.nowMs() })
  if (!done.ok) return refuse(house, request, reply, 409)
  const { choice, receipt } = done.value
  const back = backIn(post['back'])
  const lost = lostBy(state.choice?.grant ?? REFUSED, grant)
  void reply.headers({
    'cache-control': 'no-store',
    'set-cookie': [choiceCookie(choice, isSecure(site)), ...endsOf(site, grant, request, back)],
  })
  if (clearsAll(site, lost, grant)) void reply.header('clear-site-data', '"storage"')
  if (wantsJson(request)) return reply.send({ granted: `n${grant}`, receipt })
  return reply.redirect(`/cookies/done?${new URLSearchParams({ lost: lost.join(''), back })}`, 303)
}

const isSecure = ({ registry }: Published) => registry.site.origin.startsWith('https:')

/** `c` for each class, or `all`, or `none`; `only` beside boxes of that name; `add` for more of them. Undefined where it says what there is not. */
function grantIn(post: Post, { grant, gpc }: State): Grant | undefined {
  const { only, c = [], add } = post
  const said = [only ?? c].flat()
  const more = [add ?? []].flat()
  if ([...said, ...more].some(word => !KNOWN.has(word))) return undefined
  if (said.includes('none')) return REFUSED
  const asked = said.includes('all') ? ACCEPTED : grantOf(more.length > 0 ? [...grant, ...more] : said)
  return gpc ? underGpc(asked) : asked
}
const KNOWN = new Set<string>([...OPTIONAL, 'none', 'all'])

const lostBy = (before: Grant, after: Grant): readonly Letter[] =>
  OPTIONAL.filter(letter => (before as string).includes(letter) && !(after as string).includes(letter))

const missing = (grant: Grant): readonly Letter[] => OPTIONAL.filter(letter => !(grant as string).includes(letter))

/**
 * All that the registry knows of classes that are not granted, whether or not it came along: a cookie of a deeper path does
 * not. Of names with an open end those are ended that came.
 */
function endsOf(site: Published, grant: Grant, request: FastifyRequest, back: string): readonly string[] {
  const declared = deletionsOf(site.registry, missing(grant)).flatMap(it => (it.kind === 'cookie' ? [it.name] : []))
  const came = namesIn(request.headers.cookie ?? '').filter(name => declared.some(it => isNamed(it, name)))
  const had = request.headers.cookie === undefined ? [] : declared.filter(name => !name.endsWith('*'))
  const { hostname: host } = new URL(site.registry.site.origin)
  const at = [
    back.replace(/[?#].*$/s, ''),
    ...site.registry.entries.flatMap(it => (it.kind === 'path' ? [it.name] : [])),
  ]
  return expiries([...new Set([...came, ...had])], { paths: at, host, isSecure: isSecure(site) })
}

/** Everything goes that is not necessary, and nothing necessary is among what this header takes; it never names cookies. */
function clearsAll({ registry }: Published, lost: readonly Letter[], grant: Grant): boolean {
  const kept = registry.entries.some(
    ({ kind, letter }) =>
      letter === 'n' && kind !== 'cookie' && kind !== 'origin' && kind !== 'path' && kind !== 'embed',
  )
  return (
    lost.length > 0 && grant === REFUSED && !kept && deletionsOf(registry, lost).some(({ kind }) => kind !== 'cookie')
  )
}

/** A no is a page with the settings on it, so that whoever meant it can say it there. */
async function refuse(house: House, request: FastifyRequest, reply: FastifyReply, status = 403): Promise<FastifyReply> {
  const locale = localeFor(request)
  const { title, says } = COOKIE_WORDS[locale].notOurs
  if (wantsJson(request))
    return sendProblem(request, reply, { code: status === 403 ? 'foreign-origin' : 'unreadable', status, says })
  return sendSettings(
    house,
    request,
    reply,
    () => html`<p class="done" role="alert"><strong>${title}.</strong> ${says}</p>`,
    status,
  )
}

type Query = { readonly back?: unknown; readonly lost?: unknown }

/**
 * Between the choice and the page: whether the browser kept it is seen here, where something can be said about it, and not
 * by asking again and again [CK-06]. What only scripts can reach is taken away here.
 */
export async function sendDone(house: House, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { site, state } = await askedBy(house, request)
  const { back: asked, lost: letters } = request.query as Query
  const back = backIn(asked)
  const locale = localeFor(request)
  const words = COOKIE_WORDS[locale]
  const way = html`<p><a href="${back}" data-om-back>${words.clearing.goOn}</a></p>`
  if (!state.choice) {
    const main = html`<p role="alert">${words.notKept.says}</p>
      ${way}`
    return sendPage(reply, { locale, title: words.notKept.title, main })
  }
  const lost = OPTIONAL.filter(it => String(letters ?? '').includes(it) && !(state.grant as string).includes(it))
  const gone = deletionsOf(site.registry, lost).filter(({ kind }) => kind !== 'cookie')
  if (gone.length === 0) return reply.header('cache-control', 'no-store').redirect(back, 303)
  const data = JSON.stringify({
    names: gone.map(({ kind, name }) => [kind, name]),
    workers: gone.filter(({ kind }) => kind === 'worker').map(({ name }) => name),
  })
  const main = html`<p role="status" data-om-clear="${data}">${words.clearing.says}</p>
    ${way}`
  return sendPage(reply, {
    locale,
    title: words.clearing.title,
    main,
    script: { text: CLEAR_AWAY, hash: CLEAR_AWAY_HASH },
  })
}
