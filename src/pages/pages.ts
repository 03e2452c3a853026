/** The pages that people meet who are not users: forms, confirmations, ways out, and why they were written to. */

import type { FastifyError, FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import type { House } from '#store/house.ts'
import { localeFor, sendNote, sendProblem, wantsJson } from './answer.ts'
import { afterPages } from './after.ts'
import { confirmPages } from './confirm.ts'
import { dressed } from './cookie/asks.ts'
import { cookiePages, reportPages } from './cookie/cookie.ts'
import type { Early } from './early.ts'
import { formPages } from './form.ts'
import { handsetPages } from './handset.ts'
import { hookPages } from './hooks.ts'
import { leavePages, sendUnknown } from './leave.ts'
import { partnerFeed } from './partner-feed.ts'
import { measuredPages } from './measured.ts'
import { ownPages } from './own.ts'
import { picturePages } from './pictures.ts'
import { preferencePages } from './preferences.ts'
import { problemPages } from './problems.ts'
import { shortLinkPages } from './short-links.ts'
import { siteCookiePages } from './site-cookies.ts'
import { sitePages } from './site/site.ts'
import { viewPages } from './view.ts'
import { whyPages } from './why.ts'
import { type Words, WORDS } from './words.ts'

/** Each in a scope of its own, because each takes other bodies. */
const PAGES: readonly ((app: FastifyInstance, house: House) => void)[] = [
  formPages,
  afterPages,
  confirmPages,
  handsetPages,
  preferencePages,
  ownPages,
  whyPages,
  viewPages,
  picturePages,
  problemPages,
  partnerFeed,
  hookPages,
  cookiePages,
  reportPages,
  siteCookiePages,
  sitePages,
  shortLinkPages,
]

/** Whoever comes by a link that leads nowhere is told so in a page as well. */
export const pages = (house: House): Pages => {
  const early = [leavePages(house), measuredPages(house)]
  const all: FastifyPluginAsync = async app => {
    app.setErrorHandler((error: FastifyError, request, reply) => sendFault(error, request, reply))
    for (const add of [...PAGES, ...early.map(({ add }) => add)]) await app.register(async scope => add(scope, house))
  }
  return Object.assign(all, {
    lost: sendUnknown,
    dress: dressed(house),
    early: (...asked) => early.some(it => it.early(...asked)),
  } satisfies Partial<Pages>)
}

type Pages = FastifyPluginAsync & {
  readonly lost: typeof sendUnknown
  readonly dress: ReturnType<typeof dressed>
  readonly early: Early
}

type Fault = {
  readonly status: number
  readonly code: string
  readonly note: keyof Pick<Words, 'tooLarge' | 'unreadable' | 'ourFault'>
}

const FAULTS: Readonly<Record<string, Fault>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: { status: 413, code: 'too-large', note: 'tooLarge' },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: { status: 415, code: 'unreadable', note: 'unreadable' },
}
const UNREADABLE: Fault = { status: 400, code: 'unreadable', note: 'unreadable' }
const OURS: Fault = { status: 500, code: 'our-fault', note: 'ourFault' }

function sendFault(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { status, code, note } = FAULTS[error.code] ?? ((error.statusCode ?? 500) < 500 ? UNREADABLE : OURS)
  if (status >= 500) request.log.error({ reqId: request.id, cause: error.stack }, 'a page broke')
  const locale = localeFor(request)
  const words = WORDS[locale][note]
  return wantsJson(request)
    ? sendProblem(request, reply, { code, status, says: words.says })
    : sendNote(reply, locale, status, words)
}
