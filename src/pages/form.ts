/** `/f/{form}`: the form, and what comes back from it. */

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { subscribe } from '#audience/audience.ts'
import { FIELD_VALUE_MAX_CHARS, HOUR_MS } from '#base/limits.ts'
import {
  ADDRESS_FIELD,
  findForm,
  formPage,
  formPageAgain,
  formStyle,
  type ShownForm,
  Tallies,
} from '#consent/consent.ts'
import type { AnswerFlaw, AnswerRefusal, AnswerRefusalCode, Post, Sender, Submitted } from '#consent/types.ts'
import { isFromElsewhere, pastedFrom } from '#embeddings/embeddings.ts'
import type { Demand } from '#policy/demands.ts'
import type { House } from '#store/house.ts'
import { CONSENT_PREFIX, FIELD_PREFIX, type Locale, TOKEN_NAME } from '#wire/form-definition.ts'
import { shownAddress } from './address.ts'
import { localeFor, type Page, sendNote, sendPage, sendProblem, senderOf, wantsJson } from './answer.ts'
import { takeForms } from './body.ts'
import { languageIn } from './cookie/language.ts'
import { frameIn, Frames } from './framed.ts'
import { codeForm } from './handset.ts'
import { HANDSET_WORDS } from './handset-words.ts'
import { html, type Html } from './html.ts'
import { OWN_WORDS } from './own-words.ts'
import { WORDS } from './words.ts'

type Named = { Params: { form: string }; Querystring: { lang?: unknown; frame?: unknown; paste?: unknown } }
type Asked = FastifyRequest<Named>

export function formPages(app: FastifyInstance, house: House): void {
  takeForms(app)
  const frames = new Frames(app)
  const tallies = new Tallies(house)
  app.addHook('onClose', () => tallies.flush())
  const mayNot = (request: Asked, reply: FastifyReply) => frames.refuse(house, request, reply, request.params.form)
  app.get<Named>('/f/:form', async (request, reply) => {
    if (request.params.form.endsWith('.css')) return sendStyle(house, request, reply)
    return (await mayNot(request, reply)) ?? sendForm(house, tallies, request, reply)
  })
  app.post<Named>('/f/:form', async (request, reply) => {
    if (isPasted(house, request)) return sendPrefilled(house, tallies, request, reply)
    return (await mayNot(request, reply)) ?? takeAnswer(house, request, reply)
  })
}

async function sendStyle(house: House, request: Asked, reply: FastifyReply): Promise<FastifyReply> {
  const css = await formStyle(house, request.params.form.slice(0, -'.css'.length))
  if (css === undefined) return reply.status(404).type('text/css; charset=utf-8').send('')
  return reply.header('cache-control', 'public, max-age=31536000, immutable').type('text/css; charset=utf-8').send(css)
}

const FORM_POLICY = `default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`

/** The languages that it has, as the web says it (RFC 8288): no other is offered on the page, because none would change it. */
const tonguesIn = ({ form, locales }: ShownForm) =>
  locales.map(it => `</f/${form}?lang=${it}>; rel="alternate"; hreflang="${it}"`).join(', ')

function sendShown(reply: FastifyReply, status: number, shown: ShownForm): FastifyReply {
  const { html: page, locale } = shown
  return reply
    .status(status)
    .headers({
      'content-security-policy': FORM_POLICY,
      'cache-control': 'no-store',
      'content-language': locale,
      link: tonguesIn(shown),
      vary: 'accept-language',
    })
    .type('text/html; charset=utf-8')
    .send(page)
}

const tonguesOf = ({ query, headers }: Asked) => ({
  lang: typeof query.lang === 'string' ? query.lang : languageIn(headers.cookie),
  accepts: headers['accept-language'],
})

async function sendForm(house: House, tallies: Tallies, request: Asked, reply: FastifyReply): Promise<FastifyReply> {
  const page = await formPage(house, request.params.form, tonguesOf(request))
  if (!page.ok) return refuse(house, request, reply, { code: page.refusal === 'flawed' ? 'closed' : page.refusal }, {})
  if (isRead(request)) tallies.seen(page.value)
  return sendShown(reply, 200, page.value)
}

/** By somebody, as far as one can tell: not fetched in advance, and not by us. */
const isRead = ({ method, headers }: Asked) =>
  method === 'GET' &&
  !/prefetch|prerender/.test(String(headers['sec-purpose'] ?? headers['purpose'] ?? '')) &&
  !/^OptiMail/.test(String(headers['user-agent'] ?? ''))

/** From a form on somebody's page, which can have no token of ours; or from a page that merely says that it is ours. */
function isPasted(house: House, request: Asked): boolean {
  const { 'sec-fetch-site': site, origin, host = '' } = request.headers
  const own = [new URL(house.publicUrl).origin, `http://${host}`, `https://${host}`]
  if (isFromElsewhere({ site: typeof site === 'string' ? site : undefined, origin }, own)) return true
  return pasteIn(request) !== undefined && (request.body as Post | null)?.[TOKEN_NAME] === undefined // As takeForms reads it.
}

const pasteIn = ({ query: { paste } }: Asked) => (typeof paste === 'string' ? paste : undefined)

/**
 * The page itself, with the address that was typed elsewhere and every box empty: whatever else was sent from there is
 * not looked at, and so cannot be a consent [AS-04] [AS-05]. That there was more is said to the visitor.
 */
async function sendPrefilled(
  house: House,
  tallies: Tallies,
  request: Asked,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const post = (request.body as Post | null) ?? {} // As takeForms reads it; what is damaged is nothing.
  const { form } = request.params
  const paste = await pastedFrom(house, form, pasteIn(request) ?? '')
  const isOdd = paste?.isClosed === true || Object.keys(post).some(name => name.startsWith(CONSENT_PREFIX))
  const { [ADDRESS_FIELD]: address } = valuesIn(post)
  const values = address === undefined ? {} : { [ADDRESS_FIELD]: address }
  const troubles = isOdd ? [{ trouble: 'elsewhere' } as const] : []
  const page = await formPageAgain(house, form, tonguesOf(request), { values, troubles })
  if (!page.ok) return refuse(house, request, reply, { code: page.refusal === 'flawed' ? 'closed' : page.refusal }, {})
  tallies.begun(page.value)
  return sendShown(reply, 200, page.value)
}

async function takeAnswer(house: House, request: Asked, reply: FastifyReply): Promise<FastifyReply> {
  const post = request.body === undefined ? {} : (request.body as Post | null) // As takeForms reads it; without any body it does not.
  if (post === null) {
    const note = WORDS[localeFor(request)].unreadable
    return wantsJson(request)
      ? sendProblem(request, reply, { code: 'unreadable', status: 400, says: note.says })
      : sendNote(reply, localeFor(request), 400, note)
  }
  if (frameIn(request) !== undefined && !isTouched(post))
    return refuse(house, request, reply, { code: 'box-not-shown' }, post)
  const found = await findForm(house, request.params.form)
  const done = found && (await subscribe(house, found.form, post, fromPage(house, request)))
  if (!done) return refuse(house, request, reply, { code: 'absent' }, post)
  return done.ok ? sendThanks(request, reply, done.value) : refuse(house, request, reply, done.refusal, post)
}

/** Where our script runs, a box counts that somebody changed by hand: the script says which (F01, decision D2) [AS-05]. */
function isTouched(post: Post): boolean {
  const changed = new Set(String(post['changed'] ?? '').split(' '))
  return Object.keys(post).every(name => !name.startsWith(CONSENT_PREFIX) || changed.has(name))
}

/** The page that was answered, with what was in its address; where its visitor came from, unless that is the page itself. */
function fromPage(house: House, request: Asked): Sender {
  const referrer = String(request.headers.referer ?? '')
  const isOwn = URL.canParse(referrer) && new URL(referrer).host === request.headers.host
  return { ...senderOf(request), url: `${house.publicUrl}${request.url}`, referrer: isOwn ? undefined : referrer }
}

/** The same for everybody, whether or not they are subscribed already. */
function sendThanks(request: Asked, reply: FastifyReply, done: Submitted): FastifyReply {
  const { locale, address, phone, handset, ticked } = done
  const words = WORDS[locale].thanks
  const byMail = ticked.includes('email')
  if (wantsJson(request)) {
    const says = [
      byMail && words.sent(shownAddress(address)),
      phone && handset && HANDSET_WORDS[locale].sent(phone.address),
    ]
    const body = {
      title: words.title,
      says: says.filter(Boolean).join(' '),
      ...(handset && { code_at: `/h/${handset}` }),
    }
    return reply.header('cache-control', 'no-store').send(body)
  }
  return sendPage(reply, thanksPage(done, frameIn(request) !== undefined))
}

type Thanked = Pick<Submitted, 'locale' | 'thanks' | 'address' | 'handset' | 'ticked' | 'controller' | 'theme'> & {
  readonly phone?: { readonly address: string } | undefined
}

export function thanksPage(
  { locale, thanks, address, phone, handset, ticked, controller, theme }: Thanked,
  isFramed = false,
): Page {
  const words = WORDS[locale].thanks
  const byMail = ticked.includes('email')
  const main = html`${thanks.trim() !== '' && html`<p class="intro">${thanks}</p>`}
  ${byMail && html`<p>${words.sent(shownAddress(address))}</p>`}
  ${phone && handset && codePart(locale, phone.address, handset, isFramed)}
  ${byMail && html`<p class="rule">${words.look}</p>`}`
  return { locale, title: words.title, theme, controller, main }
}

/** Where the code is typed: here, or on a page of its own where this one stands in a frame, which takes no other page of ours. */
function codePart(locale: Locale, number: string, handset: string, isFramed: boolean): Html {
  const { sent, open } = HANDSET_WORDS[locale]
  const at = `/h/${handset}`
  return html`<p>${OWN_WORDS[locale].numberWaits(number)} ${sent(number)}</p>
    ${isFramed ? html`<p><a href="${at}" target="_blank" rel="noopener">${open}</a></p>` : codeForm(locale, { action: at })}`
}

type Row = {
  readonly status: 403 | 404 | 409 | 410 | 422 | 429
  readonly says: string
  readonly demand?: Demand
  /** What is wrong with the page as a whole, when it is shown again; without it another page says so. */
  readonly again?: AnswerFlaw['trouble'] | 'flaws'
}

/** Each refusal, for programs in a sentence, for people as the form again or as a page of its own. */
const REFUSALS: Readonly<Record<AnswerRefusalCode, Row>> = {
  absent: { status: 404, says: 'There is no such form.' },
  closed: { status: 410, says: 'This form is closed.' },
  restricted: { status: 403, says: 'This form takes no answers for now.', demand: 'EN-02' },
  flawed: {
    status: 422,
    says: 'Something is missing or does not fit. Each entry of “errors” says where.',
    demand: 'AS-04',
    again: 'flaws',
  },
  'no-token': {
    status: 422,
    says: 'This did not come from a page of this form. Open the form and send that.',
    demand: 'AS-04',
    again: 'not-from-here',
  },
  'token-expired': { status: 422, says: 'The page was open for too long. Open the form again.', again: 'stale' },
  'token-used': { status: 409, says: 'This page was sent before. Open the form again for another address.' },
  'box-not-shown': {
    status: 422,
    says: 'A box or a field was sent that was not on the page. Nothing was kept.',
    demand: 'AS-05',
    again: 'not-shown',
  },
  'too-fast': {
    status: 422,
    says: 'Nobody reads a form in less than two seconds. Wait a moment and send it again.',
    again: 'too-fast',
  },
  trap: { status: 422, says: 'A field that nobody sees was filled in. Leave “website” empty.', again: 'too-fast' },
  'too-many': {
    status: 429,
    says: 'There were too many tries for this address or from this network. Try again later.',
    again: 'too-many',
  },
}

async function refuse(
  house: House,
  request: Asked,
  reply: FastifyReply,
  { code, flaws = [] }: AnswerRefusal,
  post: Post,
): Promise<FastifyReply> {
  const { again, ...row } = REFUSALS[code]
  if (row.status === 429) void reply.header('retry-after', HOUR_MS / 1_000)
  if (wantsJson(request))
    return sendProblem(request, reply, { code, ...row, ...(flaws.length > 0 && { errors: flaws.map(errorOf) }) })
  const troubles = again === 'flaws' ? flaws : again ? [{ trouble: again }] : []
  const page =
    again && (await formPageAgain(house, request.params.form, tonguesOf(request), { values: valuesIn(post), troubles }))
  return page?.ok ? sendShown(reply, row.status, page.value) : sendRefusal(request, reply, code, row.status)
}

const errorOf = ({ trouble, field, control }: AnswerFlaw) => ({
  pointer: control === undefined ? (field === undefined ? '/consent' : `/field.${field}`) : `/${control}`,
  code: trouble,
  detail: `${trouble.replaceAll('-', ' ')}.`,
})

const NOTES = {
  absent: 'absent',
  closed: 'closed',
  restricted: 'resting',
  'token-used': 'used',
  'too-many': 'tooMany',
} as const

function sendRefusal(request: Asked, reply: FastifyReply, code: AnswerRefusalCode, status: number): FastifyReply {
  const locale = localeFor(request)
  const { form } = WORDS[locale]
  const note = form[code in NOTES ? NOTES[code as keyof typeof NOTES] : 'closed'] // As `in` has just found.
  const path = request.url.replace(/\?.*$/s, '')
  return sendNote(
    reply,
    locale,
    status,
    note,
    code === 'token-used' ? html`<p><a href="${path}">${form.again}</a></p>` : undefined,
  )
}

/** What was written, to be written again; boxes are not among it [AS-05]. */
function valuesIn(post: Post): Record<string, string> {
  const written = Object.entries(post).filter(
    (pair): pair is [string, string] => pair[0].startsWith(FIELD_PREFIX) && typeof pair[1] === 'string',
  )
  return Object.fromEntries(written.map(([name, value]) => [name.slice(FIELD_PREFIX.length), shownAgain(value)]))
}

/** Cut, and without signs that a page could not hold. */
const shownAgain = (value: string) => value.slice(0, FIELD_VALUE_MAX_CHARS).replaceAll(/[^\P{Cc}\n]|\p{Cs}/gu, '')
